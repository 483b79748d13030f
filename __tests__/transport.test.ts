import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { get } from '../src/http/wire.ts';
import { apiError, CREATE_KEY, whenKeyIsMade } from './support/faults.ts';
import { startIngress, startTcpServer, startWithTls } from './support/network.ts';
import { errors, forServiceId, useScenario, warnings, type Use } from './support/scenario.ts';

const scenario = useScenario();

/** Where nobody listens. */
const NOBODY = 'http://127.0.0.1:9';

describe('HTTPS', () => {
  test('a certificate that the machine trusts', async () => {
    const { cloud, trust } = await startWithTls(scenario);
    const { main, post } = await cloud.job({ env: trust });
    expect([main.exitCode, post.exitCode, cloud.keys()]).toEqual([0, 0, []]);
  });

  test.each([
    ['', {}],
    [', with NODE_TLS_REJECT_UNAUTHORIZED=0 too', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ])('a certificate that nobody trusts is refused at once%s', async (_, env) => {
    const { cloud } = await startWithTls(scenario);
    const main = await cloud.step({ env }).main();
    expect(errors(main)).toEqual([
      expect.stringMatching(/the TLS certificate of the host was not accepted.*NODE_EXTRA_CA_CERTS/),
    ]);
    expect(cloud.requests()).toEqual([]);
    expect(main.log.join('\n')).not.toContain('trying again');
  });
});

describe('a hostile checkout or earlier step', () => {
  test('a file ibm-credentials.env in the working folder is not read', async () => {
    const elsewhere = await scenario.another();
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

  test('a file ibm-credentials.env does not switch off the verification of certificates', async () => {
    const { cloud } = await startWithTls(scenario);
    const step = cloud.step();
    const lines = ['IAM_IDENTITY', 'IAM_POLICY_MANAGEMENT'].map((service) => `${service}_DISABLE_SSL=true`);
    writeFileSync(join(step.dirs.workspace, 'ibm-credentials.env'), lines.join('\n'));
    expect(errors(await step.main())).toEqual([expect.stringContaining('the TLS certificate of the host')]);
    expect(cloud.requests()).toEqual([]);
  });

  test('variables of earlier steps do not redirect the SDK', async () => {
    const elsewhere = await scenario.another();
    const { url } = elsewhere.emulator;
    const folder = mkdtempSync(join(tmpdir(), 'credentials-'));
    scenario.atEnd(() => {
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
});

test('a redirect is not followed: the other host sees nothing', async () => {
  const elsewhere = await scenario.another();
  const location = `${elsewhere.emulator.url}/identity/token`;
  for (const path of ['/identity/token', '/v2/policies', '/v1/apikeys']) {
    scenario.emulator.faults.clear();
    scenario.emulator.faults.add({ path, answer: { status: 307, headers: { location } } });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining('HTTP 307')]);
  }
  expect(elsewhere.requests()).toEqual([]);
});

describe('an endpoint of the private network, with its port', () => {
  /** Connects to nothing, and tells what it was asked for. */
  const refusingProxy = () => startTcpServer(scenario, ['HTTP/1.1 403 Forbidden\r\n\r\n']);

  test('iam-endpoint', async () => {
    const { url, received } = await refusingProxy();
    const inputs = { 'iam-endpoint': 'https://private.us-south.iam.cloud.ibm.com:3443' };
    await scenario.step({ with: inputs, env: { HTTPS_PROXY: url } }).main();
    expect(received).toEqual([
      expect.stringMatching(/^CONNECT private\.us-south\.iam\.cloud\.ibm\.com:3443 /),
    ]);
  });

  test('ingress-endpoint', async () => {
    const { url, received } = await refusingProxy();
    const { instanceId, instanceCrn } = scenario.emulator;
    const host = `${instanceId}.ingress.private.us-south.logs.cloud.ibm.com:3443`;
    const inputs = { 'instance-crn': instanceCrn, 'ingress-endpoint': `https://${host}` };
    const main = await scenario.step({ with: inputs }).main();
    expect(main.outputs).toMatchObject({
      'ingress-host': host,
      'ingress-url': `https://${host}/logs/v1/singles`,
    });
    const verified = { ...inputs, 'verify-ingestion': 'true' };
    await scenario.step({ with: verified, env: { HTTPS_PROXY: url } }).main();
    // Once ahead of the line, and once for it.
    const connect: unknown = expect.stringContaining(`CONNECT ${host} `);
    expect(received).toEqual([connect, connect]);
  });
});

describe('the connection to Cloud Logs is opened while IAM makes the key', () => {
  /** Runs main with a line to `url`; `connected` is what has happened there when IAM makes the key. */
  async function verify({ url, sockets, received }: Awaited<ReturnType<typeof startIngress>>, use: Use = {}) {
    const connected = { opened: 0, sent: 0 };
    whenKeyIsMade(scenario, () => {
      Object.assign(connected, { opened: sockets.size, sent: received.length });
    });
    const inputs = { ...scenario.verified, 'ingress-endpoint': url, ...use.with };
    const main = await scenario.step({ skipWaits: true, ...use, with: inputs }).main();
    return { main, connected };
  }

  test('it is there before the key, and the line is the first that is sent on it', async () => {
    const ingress = await startIngress(scenario);
    const { main, connected } = await verify(ingress);
    expect([main.exitCode, connected]).toEqual([0, { opened: 1, sent: 0 }]);
    expect(ingress.received).toEqual([expect.stringMatching(/^POST \/logs\/v1\/singles /)]);
    expect(ingress.sockets.size).toBe(1);
  });

  test.each<[string, (socket: Socket) => void]>([
    ['ends it', (socket) => socket.end()],
    ['breaks it off', (socket) => socket.resetAndDestroy()],
    [
      'answers 408 on it',
      (socket) =>
        socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'),
    ],
  ])('nothing came, so that Cloud Logs %s: the line goes out all the same', async (_, close) => {
    const ingress = await startIngress(scenario);
    whenKeyIsMade(scenario, () => {
      ingress.sockets.forEach(close);
    });
    const { main, connected } = await verify(ingress);
    expect([main.exitCode, errors(main), warnings(main)]).toEqual([0, [], []]);
    expect([connected, ingress.sockets.size]).toEqual([{ opened: 1, sent: 0 }, 2]);
    // Main may have sent the line before it saw the end of the first connection. Then it has sent it once more.
    expect(ingress.received.at(-1)).toMatch(/^POST \/logs\/v1\/singles /);
  });

  test('it cannot be opened: nobody is told before the line fails', async () => {
    const inputs = { ...scenario.verified, 'ingress-endpoint': NOBODY };
    const main = await scenario.step({ skipWaits: true, with: inputs }).main();
    expect(errors(main)).toEqual([expect.stringMatching(/^Could not send a log line: .*ECONNREFUSED/)]);
    const told = main.log.filter((line) => line.includes('ECONNREFUSED') && !line.startsWith('##[error]'));
    expect(told[0]).toBe('Attempt 1 to send a log line failed (ECONNREFUSED); trying again.');
    expect([main.stderr, scenario.keys()]).toEqual(['', []]);
  });

  test('a proxy never opens it, and IAM refuses the key: main ends without waiting', async () => {
    const { url } = await startTcpServer(scenario);
    scenario.emulator.faults.add({ ...CREATE_KEY, answer: apiError(403, 'forbidden', 'No.') });
    const ingress = { 'ingress-endpoint': 'https://127.0.0.1:9' };
    const main = await scenario
      .step({ with: { ...scenario.verified, ...ingress }, env: { HTTPS_PROXY: url } })
      .main();
    expect(errors(main)).toEqual([expect.stringContaining('Could not create the API key')]);
    expect(main.durationMs).toBeLessThan(10_000);
  });

  test.each([
    ['another account is meant', { 'account-id': 'f'.repeat(32) }],
    ['the service ID is not there', forServiceId('ServiceId-00000000-0000-4000-8000-000000000000')],
    ['it is a dry run', { 'dry-run': 'true' }],
    ['no line is wanted', { 'verify-ingestion': 'false' }],
  ])('it is not opened where %s', async (_, given) => {
    const ingress = await startIngress(scenario);
    await verify(ingress, { with: given });
    expect(ingress.sockets.size).toBe(0);
  });
});

test('every request names the action', async () => {
  await scenario.job({ with: scenario.verified });
  const agents = scenario.emulator.requests.map(({ headers }) => headers['user-agent']);
  expect(new Set(agents)).toEqual(new Set(['ibm-cloud-logs-ingestion-key']));
});

test('an unreachable host: the error says which, after trying again', async () => {
  const main = await scenario.step({ with: { 'iam-endpoint': NOBODY }, skipWaits: true }).main();
  expect(errors(main)).toEqual([
    expect.stringContaining(
      `Could not exchange the bootstrap API key for a token: the host cannot be reached. Check the endpoint`,
    ),
  ]);
  expect(errors(main)[0]).toContain(`(${new URL(NOBODY).host}, ECONNREFUSED)`);
  expect(main.log.filter((line) => line.includes('trying again'))).toHaveLength(7);
});

test('an answer that asks for another protocol ends in an error, not in silence', async () => {
  const answer = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n';
  const { url } = await startTcpServer(scenario, [answer]);
  const main = await scenario.step({ with: { 'iam-endpoint': url }, skipWaits: true }).main();
  expect(main.exitCode).toBe(1);
  expect(errors(main)).toHaveLength(1);
});

test('a request without a body waits no longer for a connection than for an answer', async () => {
  // The name of the host is never found out.
  const wire = { agent: new Agent({ lookup: () => undefined }), request };
  const { signal } = new AbortController();
  jest.useFakeTimers();
  const asking = get(wire, 'http://host.example', {}, signal);
  jest.advanceTimersByTime(15_000);
  jest.useRealTimers();
  await expect(asking).rejects.toMatchObject({ code: 'TIMEOUT' });
});
