import { describe, expect, jest, test } from '@jest/globals';
import { proxyPasswords } from '../src/http/proxy.ts';
import { count, CREATE_KEY, SEND_LINE, whenKeyIsMade } from './support/faults.ts';
import { startEndlessServer, startProxy, startTcpServer, startWithTls } from './support/network.ts';
import { errors, stateOf, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

describe('which requests go through the proxy', () => {
  async function throughProxy(env: Record<string, string>, speaksTls = false) {
    const { cloud, trust, tls } = await startWithTls(scenario);
    const proxy = await startProxy(scenario, speaksTls ? tls : undefined);
    const job = await cloud.job({ env: { ...trust, HTTPS_PROXY: proxy.url, ...env } });
    return { ...job, cloud, proxy, host: new URL(cloud.emulator.url).host };
  }

  test('HTTPS_PROXY: every request goes through its CONNECT', async () => {
    const { main, post, cloud, proxy, host } = await throughProxy({});
    expect([main.exitCode, post.exitCode, cloud.keys()]).toEqual([0, 0, []]);
    // One connection of main and one of post serve all of their requests.
    expect(proxy.connects).toEqual([host, host]);
    expect(cloud.requests()).toHaveLength(8);
  });

  test('the tunnel to Cloud Logs is asked for before the key is made, and the line goes through it', async () => {
    const { cloud, trust } = await startWithTls(scenario);
    const proxy = await startProxy(scenario);
    const before: string[] = [];
    whenKeyIsMade(cloud, () => before.push(...proxy.connects));
    // So the proxy has heard of the tunnel when the key is made. A request that is repeated at once may open another one.
    cloud.emulator.faults.add({ ...CREATE_KEY, answer: { delayMs: 300 } });
    const env = { ...trust, HTTPS_PROXY: proxy.url };
    const main = await cloud.step({ with: cloud.verified, env }).main();
    const { host } = new URL(cloud.emulator.url);
    expect([main.exitCode, before, proxy.connects]).toEqual([0, [host, host], [host, host]]);
    expect(count(cloud, SEND_LINE)).toBe(1);
  });

  test('a proxy that itself speaks TLS: the same', async () => {
    const { main, post, cloud, proxy, host } = await throughProxy({}, true);
    expect([main.exitCode, post.exitCode, cloud.keys()]).toEqual([0, 0, []]);
    expect(proxy.connects).toEqual([host, host]);
  });

  test('a proxy whose own certificate nobody trusts: refused, whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
    const off = { NODE_EXTRA_CA_CERTS: '', NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const { main, cloud, proxy } = await throughProxy(off, true);
    expect(errors(main)).toEqual([expect.stringContaining('the TLS certificate of the host')]);
    expect([proxy.connects, cloud.requests()]).toEqual([[], []]);
  });

  test('NO_PROXY: none does', async () => {
    const { main, post, cloud, proxy } = await throughProxy({ NO_PROXY: '127.0.0.1' });
    expect([main.exitCode, post.exitCode, cloud.keys()]).toEqual([0, 0, []]);
    expect(proxy.connects).toEqual([]);
  });

  test('plain HTTP to loopback is not proxied: the proxy would read the key', async () => {
    const proxy = await startProxy(scenario);
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
    const proxy = await startTcpServer(scenario, ['HTTP/1.1 403 Forbidden\r\n\r\n'], { hangsUp: true });
    const main = await scenario
      .step({ with: { 'iam-endpoint': endpoint }, env: { HTTPS_PROXY: proxy.url } })
      .main();
    expect(errors(main)).toEqual([expect.stringContaining('the proxy opens no connection to the host')]);
    const hosts = proxy.received.map((text) => /^CONNECT (\S+) /.exec(text)?.[1]);
    expect(hosts).toEqual([`${new URL(endpoint).host}:443`]);
  });
});

describe('a proxy that cannot be used', () => {
  /** A host that nobody can reach, so that only the proxy can have answered. */
  const host = { 'iam-endpoint': 'https://127.0.0.1:9' };

  /** What a proxy says instead of opening a connection: head and body. */
  const says = (status: string, body: object | string) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return [
      `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n`,
      text,
    ];
  };
  const notFound = { errors: [{ code: 'not_found', message: 'Unable to find object' }] };

  test.each([
    'http://user:s3cret@ho st:8080',
    'http://us%er:s3cret@127.0.0.1:8080',
    'socks5://127.0.0.1:1080',
  ])('HTTPS_PROXY=%s: refused without printing it', async (proxy) => {
    const main = await scenario.step({ with: host, env: { HTTPS_PROXY: proxy } }).main();
    expect(errors(main)).toEqual([
      'HTTPS_PROXY or ALL_PROXY is not the URL of an HTTP proxy: write http://host:port, with special characters of user and password percent-encoded.',
    ]);
    expect(main.stdout + main.stderr).not.toContain('s3cret');
  });

  test('it never answers CONNECT: the timeout counts, main and post end', async () => {
    const { url } = await startTcpServer(scenario);
    const env = { HTTPS_PROXY: url, HUNG_MS: '100' };
    const { main, post } = await scenario.job({ with: host, env, skipWaits: true });
    expect(errors(main)).toEqual([expect.stringContaining('no answer came in time')]);
    expect(post.exitCode).toBe(0);
  });

  test('it hangs up: the error says what is known', async () => {
    const { url } = await startTcpServer(scenario, [], { hangsUp: true });
    const main = await scenario.step({ with: host, env: { HTTPS_PROXY: url }, skipWaits: true }).main();
    expect(errors(main)).toEqual([expect.stringMatching(/the host cannot be reached.*ECONNRESET/)]);
  });

  test('it answers 503: repeated as a 503 of IAM is', async () => {
    const { url } = await startTcpServer(scenario, says('503 Service Unavailable', ''));
    const main = await scenario.step({ with: host, env: { HTTPS_PROXY: url }, skipWaits: true }).main();
    const repeated = main.log.filter((line) => line.includes('HTTP 503 from the proxy); trying again'));
    expect(repeated).toHaveLength(7);
  });

  test.each(['', '<html>Log in first.</html>'])('it asks for credentials (body: %j)', async (body) => {
    const answer = says('407 Proxy Authentication Required', body);
    const { url } = await startTcpServer(scenario, answer, { hangsUp: true });
    const main = await scenario.step({ with: host, env: { HTTPS_PROXY: url } }).main();
    expect(errors(main)).toEqual([expect.stringContaining('the proxy asks for credentials')]);
  });

  test.each([
    ['400 Bad Request', ''],
    ['201 Created', { access_token: 'as-if-from-IAM' }],
    ['204 No Content', ''],
    ['404 Not Found', notFound],
  ])('it answers CONNECT with %s: never taken for the answer of IAM', async (status, body) => {
    const { url } = await startTcpServer(scenario, says(status, body));
    const main = await scenario.step({ with: host, env: { HTTPS_PROXY: url } }).main();
    expect(errors(main)).toEqual([
      expect.stringMatching(
        new RegExp(`the proxy opens no connection to the host.*HTTP ${status.slice(0, 3)} from the proxy`),
      ),
    ]);
    expect(main.stdout).not.toContain('as-if-from-IAM');
  });

  test.each(['HTTP/1.1 200 OK\r\nfrom-the-proxy\r\n\r\n', 'from-the-proxy\r\n\r\n'])(
    'it answers %j: not a word of it is printed',
    async (answer) => {
      const { url } = await startTcpServer(scenario, [answer]);
      const main = await scenario.step({ with: host, env: { HTTPS_PROXY: url }, skipWaits: true }).main();
      expect(errors(main)).toEqual([expect.stringContaining('the host cannot be reached')]);
      expect(main.stdout + main.stderr).not.toContain('from-the-proxy');
    },
  );

  test('its headers have no end: main hangs up after some kilobytes', async () => {
    const { url, taken } = await startEndlessServer(scenario);
    const main = await scenario.step({ with: host, env: { HTTPS_PROXY: url }, skipWaits: true }).main();
    expect(errors(main)).toEqual([expect.stringContaining('the host cannot be reached')]);
    // Node reads 16 kB of headers. The rest is in the buffers of the system.
    expect(Math.max(...taken)).toBeLessThan(16_000_000);
  });

  test.each([
    ['204 No Content', ''],
    ['404 Not Found', notFound],
  ])('it answers the CONNECT of a deletion with %s: the key is not revoked', async (status, body) => {
    const { cloud, trust } = await startWithTls(scenario);
    const main = await cloud.step({ env: trust }).main();
    const { url } = await startTcpServer(scenario, says(status, body));
    const post = await cloud.step({ env: { ...trust, HTTPS_PROXY: url, ...stateOf(main) } }).post();
    expect(warnings(post)).toEqual([expect.stringContaining('was not revoked')]);
    expect(cloud.keys()).toEqual(['logs-ingestion']);
  });

  test('TLS through a proxy is verified even with NODE_TLS_REJECT_UNAUTHORIZED=0', async () => {
    const { cloud: impostor } = await startWithTls(scenario);
    const { url } = await startProxy(scenario);
    const main = await impostor.step({ env: { HTTPS_PROXY: url, NODE_TLS_REJECT_UNAUTHORIZED: '0' } }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining('the TLS certificate of the host was not accepted'),
    ]);
    expect(impostor.requests()).toEqual([]);
  });
});

test.each(['HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy'])(
  'the password in %s is known as a secret, as it stands there and decoded',
  (name) => {
    const env = jest.replaceProperty(process, 'env', { [name]: 'http://me:p%40ss@127.0.0.1:9' });
    expect(proxyPasswords()).toEqual(['p%40ss', 'p@ss']);
    env.restore();
  },
);

describe('what a proxy is told', () => {
  const refusal = ['HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'];

  async function throughRefusing(credentials: string, endpoint = 'https://127.0.0.1:9') {
    const { url, received } = await startTcpServer(scenario, refusal, { hangsUp: true });
    const env = { HTTPS_PROXY: url.replace('://', `://${credentials}`) };
    const main = await scenario.step({ with: { 'iam-endpoint': endpoint }, env }).main();
    const masks = main.commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message);
    return { main, masks, asked: received.join('') };
  }

  test('user and password are masked in every form, and sent as the proxy knows them', async () => {
    const { main, masks, asked } = await throughRefusing('some%40one:p%40ss%2Fw0rd@');
    const basic = Buffer.from('some@one:p@ss/w0rd').toString('base64');
    expect(masks).toEqual(
      expect.arrayContaining(['some%40one', 'some@one', 'p%40ss%2Fw0rd', 'p@ss/w0rd', basic]),
    );
    expect(errors(main)).toEqual([expect.stringContaining('the proxy asks for credentials')]);
    expect(asked).toMatch(/^CONNECT 127\.0\.0\.1:9 HTTP\/1\.1\r\n/);
    expect(asked).toMatch(/^host: 127\.0\.0\.1:9\r$/im);
    expect(asked.toLowerCase()).toContain(`proxy-authorization: basic ${basic.toLowerCase()}\r\n`);
  });

  test('a short user is no secret: masking it would spoil every line', async () => {
    const { masks } = await throughRefusing('ci:p4ssw0rd@');
    expect(masks).toContain('p4ssw0rd');
    expect(masks).not.toContain('ci');
  });

  test('a password without a user is masked and sent, too', async () => {
    const { masks, asked } = await throughRefusing(':p4ssw0rd@');
    const basic = Buffer.from(':p4ssw0rd').toString('base64');
    expect(masks).toContain('p4ssw0rd');
    expect(masks).toContain(basic);
    expect(asked.toLowerCase()).toContain(`proxy-authorization: basic ${basic.toLowerCase()}\r\n`);
  });

  test('an IPv6 address is asked for in brackets, and without credentials none are sent', async () => {
    const { asked } = await throughRefusing('', 'https://[::1]:9');
    expect(asked).toMatch(/^CONNECT \[::1\]:9 /);
    expect(asked.toLowerCase()).not.toContain('proxy-authorization');
  });
});
