import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createProxy, type ProxyServer } from 'proxy';
import { makeCertificate } from './support/certificate.ts';
import { errors, repository, Scenario } from './support/scenario.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(options: Parameters<typeof Scenario.start>[0] = {}): Promise<Scenario> {
  const scenario = await Scenario.start(options);
  closing.push(() => scenario.close());
  return scenario;
}

describe('HTTPS', () => {
  test('a certificate that the machine trusts', async () => {
    const { key, cert, caFile } = await makeCertificate();
    closing.push(caFile.remove);
    const scenario = await start({ tls: { key, cert } });
    const { main, post } = await scenario.job({ env: { NODE_EXTRA_CA_CERTS: caFile.path } });
    expect([main.exitCode, post.exitCode, scenario.keys()]).toEqual([0, 0, []]);
  });

  test.each([
    ['', {}],
    [', with NODE_TLS_REJECT_UNAUTHORIZED=0 too', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ])('a certificate that nobody trusts is refused at once%s', async (_, env) => {
    const { key, cert, caFile } = await makeCertificate();
    closing.push(caFile.remove);
    const scenario = await start({ tls: { key, cert } });
    const main = await scenario.step({ env }).main();
    expect(errors(main)).toEqual([
      expect.stringMatching(/the TLS certificate of the host was not accepted.*NODE_EXTRA_CA_CERTS/),
    ]);
    expect(scenario.requests()).toEqual([]);
    expect(main.log.join('\n')).not.toContain('trying again');
  });
});

describe('a forward proxy', () => {
  async function startProxy(): Promise<{ url: string; connects: string[]; requests: string[] }> {
    const connects: string[] = [];
    const requests: string[] = [];
    const server = createHttpServer();
    const proxy: ProxyServer = createProxy(server);
    server.on('connect', ({ url = '' }: { url?: string }) => connects.push(url));
    server.on('request', ({ url = '' }: { url?: string }) => requests.push(url));
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connects, requests };
  }

  async function throughProxy(env: Record<string, string>) {
    const { key, cert, caFile } = await makeCertificate();
    closing.push(caFile.remove);
    const scenario = await start({ tls: { key, cert } });
    const proxy = await startProxy();
    const job = await scenario.job({
      env: { NODE_EXTRA_CA_CERTS: caFile.path, HTTPS_PROXY: proxy.url, ...env },
    });
    return { ...job, scenario, proxy, host: new URL(scenario.emulator.url).host };
  }

  test('HTTPS_PROXY: every request goes through its CONNECT', async () => {
    const { main, post, scenario, proxy, host } = await throughProxy({});
    expect([main.exitCode, post.exitCode, scenario.keys()]).toEqual([0, 0, []]);
    expect(new Set(proxy.connects)).toEqual(new Set([host]));
    expect(scenario.requests()).toHaveLength(8);
  });

  test('NO_PROXY: none does', async () => {
    const { main, post, scenario, proxy } = await throughProxy({ NO_PROXY: '127.0.0.1' });
    expect([main.exitCode, post.exitCode, scenario.keys()]).toEqual([0, 0, []]);
    expect(proxy.connects).toEqual([]);
  });

  test('plain HTTP to loopback is not proxied: the proxy would read the key', async () => {
    const scenario = await start();
    const proxy = await startProxy();
    const main = await scenario.step({ env: { HTTP_PROXY: proxy.url, http_proxy: proxy.url } }).main();
    expect(main.exitCode).toBe(0);
    expect([proxy.connects, proxy.requests]).toEqual([[], []]);
  });

  test.each([
    'https://iam.cloud.ibm.com',
    'https://private.iam.cloud.ibm.com',
    'https://private.eu-de.iam.cloud.ibm.com',
    'https://iam.test.cloud.ibm.com',
  ])('%s is accepted, and the only host that is asked', async (endpoint) => {
    const hosts: string[] = [];
    const server = createHttpServer();
    server.on('connect', ({ url = '' }: { url?: string }, socket) => {
      hosts.push(url);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => server.close());
    const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const scenario = await start();
    const main = await scenario
      .step({ with: { 'iam-endpoint': endpoint }, env: { HTTPS_PROXY: proxy } })
      .main();
    expect(errors(main)).toEqual([expect.stringContaining('the proxy opens no connection to the host')]);
    expect(hosts).toEqual([`${new URL(endpoint).host}:443`]);
  });

  test.each(['', '<html>Log in first.</html>'])(
    'a proxy that asks for credentials (body: %j)',
    async (body) => {
      const refusing = createHttpServer();
      refusing.on('connect', (_, socket) => {
        socket.write(`HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: ${body.length}\r\n\r\n`);
        setImmediate(() => socket.end(body));
      });
      await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
      closing.push(() => refusing.close());
      const url = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`;
      const { key, cert, caFile } = await makeCertificate();
      closing.push(caFile.remove);
      const scenario = await start({ tls: { key, cert } });
      const main = await scenario.step({ env: { HTTPS_PROXY: url } }).main();
      expect(errors(main)).toEqual([expect.stringContaining('the proxy asks for credentials')]);
    },
  );
});

test('a redirect is not followed: the other host sees nothing', async () => {
  const scenario = await start();
  const elsewhere = await start();
  const location = `${elsewhere.emulator.url}/identity/token`;
  for (const path of ['/identity/token', '/v2/policies', '/v1/apikeys']) {
    scenario.emulator.faults.clear();
    scenario.emulator.faults.add({ path, answer: { status: 307, headers: { location } } });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining('HTTP 307')]);
  }
  expect(elsewhere.requests()).toEqual([]);
});

test('a hostile checkout: ibm-credentials.env in the working folder is not read', async () => {
  const scenario = await start();
  const elsewhere = await start();
  const step = scenario.step();
  const lines = ['IAM_IDENTITY', 'IAM_POLICY_MANAGEMENT'].flatMap((service) => [
    `${service}_URL=${elsewhere.emulator.url}`,
    `${service}_AUTH_URL=${elsewhere.emulator.url}`,
    `${service}_DISABLE_SSL=true`,
    `${service}_APIKEY=x`,
  ]);
  writeFileSync(join(step.dirs.workspace, 'ibm-credentials.env'), lines.join('\n'));
  expect((await step.main()).exitCode).toBe(0);
  expect((await step.post()).exitCode).toBe(0);
  expect(elsewhere.requests()).toEqual([]);
});

test('a hostile checkout does not switch the verification of certificates off', async () => {
  const { key, cert, caFile } = await makeCertificate();
  closing.push(caFile.remove);
  const scenario = await start({ tls: { key, cert } });
  const step = scenario.step();
  const lines = ['IAM_IDENTITY', 'IAM_POLICY_MANAGEMENT'].map((service) => `${service}_DISABLE_SSL=true`);
  writeFileSync(join(step.dirs.workspace, 'ibm-credentials.env'), lines.join('\n'));
  expect(errors(await step.main())).toEqual([expect.stringContaining('the TLS certificate of the host')]);
  expect(scenario.requests()).toEqual([]);
});

test('hostile variables of earlier steps do not redirect the SDK', async () => {
  const scenario = await start();
  const elsewhere = await start();
  const { url } = elsewhere.emulator;
  const folder = mkdtempSync(join(tmpdir(), 'credentials-'));
  closing.push(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const credentials = join(folder, 'ibm-credentials.env');
  writeFileSync(credentials, `IAM_IDENTITY_URL=${url}\nIAM_POLICY_MANAGEMENT_URL=${url}\n`);
  const env = {
    IAM_IDENTITY_URL: url,
    IAM_IDENTITY_APIKEY: 'x',
    IBMCLOUD_IAM_API_ENDPOINT: url,
    IBM_CREDENTIALS_FILE: credentials,
  };
  const { main, post } = await scenario.job({ env });
  expect([main.exitCode, post.exitCode]).toEqual([0, 0]);
  expect(elsewhere.requests()).toEqual([]);
});

test('every request names the action', async () => {
  const scenario = await start();
  const { url } = scenario.emulator;
  await scenario.job({ with: { 'verify-ingestion': 'true', 'ingress-endpoint': url } });
  const agents = scenario.emulator.requests.map(({ headers }) => headers['user-agent']);
  expect(new Set(agents)).toEqual(new Set(['ibm-cloud-logs-ingestion-key']));
});

test('the endpoint that is the default is the public IAM', () => {
  expect(readFileSync(join(repository, 'action.yml'), 'utf8')).toContain(
    'default: https://iam.cloud.ibm.com',
  );
});
