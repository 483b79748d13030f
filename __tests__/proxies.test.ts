import { describe, expect, test } from '@jest/globals';
import { startProxy, startTcpServer, startWithTls } from './support/network.ts';
import { errors, stateOf, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

describe('which requests go through the proxy', () => {
  async function throughProxy(env: Record<string, string>) {
    const { cloud, trust } = await startWithTls(scenario);
    const proxy = await startProxy(scenario);
    const job = await cloud.job({ env: { ...trust, HTTPS_PROXY: proxy.url, ...env } });
    return { ...job, cloud, proxy, host: new URL(cloud.emulator.url).host };
  }

  test('HTTPS_PROXY: every request goes through its CONNECT', async () => {
    const { main, post, cloud, proxy, host } = await throughProxy({});
    expect([main.exitCode, post.exitCode, cloud.keys()]).toEqual([0, 0, []]);
    expect(new Set(proxy.connects)).toEqual(new Set([host]));
    expect(cloud.requests()).toHaveLength(8);
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
    const { main, post } = await scenario.job({ with: host, env: { HTTPS_PROXY: url }, skipWaits: true });
    expect(errors(main)).toEqual([expect.stringContaining('no answer came in time')]);
    expect(post.exitCode).toBe(0);
  });

  test('it hangs up: the error says what is known', async () => {
    const { url } = await startTcpServer(scenario, [], { hangsUp: true });
    const main = await scenario.step({ with: host, env: { HTTPS_PROXY: url }, skipWaits: true }).main();
    expect(errors(main)).toEqual([expect.stringMatching(/the host cannot be reached.*CONNECT response/)]);
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
