/** What hostile or broken surroundings do not achieve. Each of these once went wrong. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Fault } from '../emulator/index.ts';
import { makeCertificate } from './support/certificate.ts';
import { errors, repository, Scenario, stateOf, warnings } from './support/scenario.ts';

let scenario: Scenario;
const closing: (() => unknown)[] = [];
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(async () => {
  await scenario.close();
  for (const close of closing.splice(0)) await close();
});

/** A TCP server that answers every connection with `answer`, hangs up on it with `end`, or keeps silent. */
async function listen(answer?: string, end = false): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (answer !== undefined) socket.once('data', () => socket.write(answer));
    if (end) socket.once('data', () => socket.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? '') : ''}`;
}

describe('commands in foreign text', () => {
  test.each(['##[save-state name=settled]true', '##[stop-commands]x', 'a ##[add-mask]b'])(
    'key-name %j is text, and the key goes when the job ends',
    async (name) => {
      const { main, post } = await scenario.job({ with: { 'key-name': name } });
      expect(main.exitCode).toBe(0);
      const [, foreign = ''] = /##\[([\w-]+)/.exec(name) ?? [];
      const own = ['add-mask', 'notice'];
      expect(main.commands.filter(({ command }) => !own.includes(command))).toEqual([]);
      expect(main.commands.filter(({ command, message }) => command === foreign && message === 'b')).toEqual(
        [],
      );
      expect(main.stdout).toContain('# #[');
      expect(main.stdout).not.toContain('##[');
      expect(main.state.settled).toBe('');
      expect(post.exitCode).toBe(0);
      expect(scenario.keys()).toEqual([]);
    },
  );
});

test('the name of somebody else’s key is text where the log tells of it', async () => {
  const { cloud, iamId, faults } = scenario.emulator;
  const first = await scenario.step().main();
  const leftover = cloud.apiKeys.get(first.outputs['key-id'] ?? '');
  if (leftover) Object.assign(leftover, { name: '::warning::x', expiresAt: cloud.now() - 24 * 60 * 60_000 });
  for (let n = 2; n < 20; n += 1) cloud.addApiKey({ iamId });
  faults.add({ method: 'DELETE', answer: { status: 403, body: {} } });
  const main = await scenario.step().main();
  expect(main.log.join('\n')).toContain(': :warning::x (');
  expect(warnings(main)).toEqual([]);
});

test('a lost answer with revoke: false: the twin goes, the key stays', async () => {
  const { faults, settings } = scenario.emulator;
  settings.keyVisibleAfterMs = 150;
  faults.add({ method: 'POST', path: '/v1/apikeys', when: 'after', answer: { drop: true } });
  const { main, post } = await scenario.job({
    with: { revoke: 'false', 'expires-in': 'never' },
    skipWaits: true,
  });
  expect(main.exitCode).toBe(0);
  expect(warnings(post)).toEqual([]);
  const left = scenario.emulator.cloud
    .keysOf(scenario.emulator.iamId)
    .filter(({ name }) => name !== 'bootstrap');
  expect(left.map(({ id }) => id)).toEqual([main.outputs['key-id']]);
});

describe('post with a credential that does not see the key', () => {
  test.each(['another user of the account', 'a user of another account'])(
    '%s: a warning, no false success',
    async (who) => {
      const { cloud, iamId } = scenario.emulator;
      const other =
        who === 'a user of another account' ? cloud.addAccount().ownerIamId : cloud.addUser().iamId;
      cloud.addApiKey({ iamId: other });
      const step = scenario.step({ with: { 'bootstrap-api-key': scenario.emulator.apiKey } });
      const main = await step.main();
      for (const key of cloud.keysOf(iamId)) if (key.name === 'bootstrap') key.value = 'gone';
      for (const key of cloud.keysOf(other)) key.value = scenario.emulator.apiKey;
      const post = await step.post();
      expect(warnings(post)).toEqual([
        expect.stringContaining(`(${main.outputs['key-id']}) was not revoked`),
      ]);
      expect(warnings(post)[0]).toContain(`The bootstrap credential now belongs to ${other}`);
    },
  );
});

const { inputs } = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as { inputs: object };
test.each([
  ...Object.keys(inputs)
    .filter((name) => name !== 'bootstrap-api-key')
    .map((name) => ({ name, value: (key: string) => key })),
  { name: 'key-name', value: (key: string) => `logs-${key}` },
  { name: 'iam-endpoint', value: (key: string) => `${'x'.repeat(70)}${key}` },
])('the bootstrap key in $name by mistake: refused without printing it', async ({ name, value }) => {
  const { apiKey, iamId } = scenario.emulator;
  const user = name === 'service-id' ? '' : iamId;
  const main = await scenario.step({ with: { 'user-id': user, [name]: value(apiKey) } }).main();
  expect(errors(main)).toEqual([
    `${name} holds the bootstrap API key, but is not kept secret: take the key out of it.`,
  ]);
  expect(main.stdout.replace(`::add-mask::${apiKey}`, '')).not.toContain(apiKey.slice(0, 20));
  expect(main.stdout.startsWith(`::add-mask::${apiKey}`)).toBe(true);
  expect(scenario.requests()).toEqual([]);
});

test('a list that goes round in circles ends', async () => {
  const body = { policies: [], next: { start: 'again' } };
  scenario.emulator.faults.add({
    path: '/v2/policies',
    method: 'GET',
    times: Infinity,
    answer: { status: 200, body },
  });
  const keys = { apikeys: [], next: `${scenario.emulator.url}/v1/apikeys?pagetoken=again` };
  scenario.emulator.faults.add({
    path: '/v1/apikeys',
    method: 'GET',
    times: Infinity,
    answer: { status: 200, body: keys },
  });
  scenario.emulator.settings.apiKeysPerIdentity = 1;
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('all slots of')]);
  expect(scenario.requests().filter((request) => request.startsWith('GET /v2/policies'))).toHaveLength(2);
});

describe('answers of an unexpected shape never look like a bug of the action', () => {
  const GET_POLICIES: Omit<Fault, 'answer'> = { method: 'GET', path: '/v2/policies' };
  test.each<[Omit<Fault, 'answer'>, unknown]>([
    [{ path: '/identity/token' }, []],
    [{ path: '/identity/token' }, null],
    [{ path: '/identity/token' }, { access_token: 'a.b.c' }],
    [{ path: '/identity/token' }, { access_token: 1 }],
    [GET_POLICIES, null],
    [GET_POLICIES, { policies: [null] }],
    [GET_POLICIES, { policies: {} }],
    [GET_POLICIES, { policies: [], next: null }],
    [GET_POLICIES, { policies: [], next: { start: null } }],
    [GET_POLICIES, { policies: [{ control: { grant: { roles: {} } } }] }],
    [{ path: '/v2/roles' }, null],
    [{ path: '/v2/roles' }, { service_roles: [null] }],
    [{ path: '/v2/roles' }, { service_roles: {} }],
    [{ method: 'POST', path: '/v2/policies' }, null],
    [{ method: 'POST', path: '/v2/policies' }, [1]],
    [{ method: 'POST', path: '/v1/apikeys', when: 'after' }, null],
    [
      { method: 'POST', path: '/v1/apikeys', when: 'after' },
      { id: 1, apikey: 2 },
    ],
  ])('%j → %j', async (request, body) => {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json' };
    scenario.emulator.faults.add({ ...request, answer: { status: 200, headers, body: text } });
    const { main } = await scenario.job({ skipWaits: true });
    expect(main.stdout).not.toContain('This is a bug');
    expect(errors(main).length).toBeLessThanOrEqual(1);
    expect(main.stderr).toBe('');
    expect(scenario.keys()).toEqual([]);
  });

  test.each([{ identities: {} }, { limit: 20, identities: [null] }, null])('key count %j', async (usage) => {
    const text = JSON.stringify({ apikeys_per_identity: usage });
    const headers = { 'content-type': 'application/json' };
    scenario.emulator.faults.add({ path: /limits/, answer: { status: 200, headers, body: text } });
    const main = await scenario.step({ with: { 'dry-run': 'true' } }).main();
    expect(main.exitCode).toBe(0);
  });
});

test.each([
  ['is bound to a condition', { rule: {} }, 1],
  ['follows a pattern', { pattern: 'time-based-conditions:once' }, 1],
  ['has neither', {}, 0],
])('a 409 whose policy %s: taken for Sender only without both', async (_, more, exitCode) => {
  const { accountId, iamId } = scenario.emulator;
  const equals = (key: string, value: string) => ({ key, operator: 'stringEquals', value });
  const policy = {
    id: 'p-1',
    control: { grant: { roles: [{ role_id: 'crn:v1:bluemix:public:logs::::serviceRole:Sender' }] } },
    subject: { attributes: [equals('iam_id', iamId)] },
    resource: { attributes: [equals('accountId', accountId), equals('serviceName', 'logs')] },
    ...more,
  };
  const body = { errors: [{ code: 'policy_conflict_error', details: { conflicts_with: { policy } } }] };
  scenario.emulator.faults.add({ method: 'POST', path: '/v2/policies', answer: { status: 409, body } });
  const main = await scenario.step().main();
  expect(main.exitCode).toBe(exitCode);
  expect(errors(main)).toEqual(
    exitCode === 0
      ? []
      : [
          'Could not create the access policy: IAM takes policy p-1 for the same, but it is bound to a condition or grants something else. Remove it, or grant Sender elsewhere and set ensure-policy to false.',
        ],
  );
});

describe('an error says whose it is', () => {
  test.each([
    [400, '/identity/token'],
    [403, '/v2/policies'],
  ])('a gateway that answers %d to %s with a web page', async (status, path) => {
    const answer = { status, headers: { 'content-type': 'text/html' }, body: '<html>no</html>' };
    scenario.emulator.faults.add({ path, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([
      expect.stringContaining('the answer was not JSON but something like a web page'),
    ]);
  });

  test.each([400, 404])('an ingress that answers %d: at once, and not a word of Sender', async (status) => {
    scenario.emulator.faults.add({ path: '/logs/v1/singles', answer: { status, body: {} } });
    const use = { 'verify-ingestion': 'true', 'ingress-endpoint': scenario.emulator.url };
    const main = await scenario.step({ with: use }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining(`Could not send a log line: IBM Cloud refused the request`),
    ]);
    expect(errors(main)[0]).not.toContain('Sender');
    expect(scenario.keys()).toEqual([]);
  });

  test('a restriction on creating keys with all slots full: the restriction, and nothing is deleted', async () => {
    const { settings, cloud, iamId } = scenario.emulator;
    settings.restrictKeyCreation = true;
    for (let n = 1; n < 20; n += 1) cloud.addApiKey({ iamId });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining('the account restricts who may create API keys')]);
    expect(scenario.requests().filter((request) => /limits|DELETE/.test(request))).toEqual([]);
  });
});

describe('proxies', () => {
  const host = { 'iam-endpoint': 'https://127.0.0.1:9' };

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

  test('one that never answers CONNECT: the timeout counts, main and post end', async () => {
    const { main, post } = await scenario.job({
      with: host,
      env: { HTTPS_PROXY: await listen() },
      skipWaits: true,
    });
    expect(errors(main)).toEqual([expect.stringContaining('no answer came in time')]);
    expect(post.exitCode).toBe(0);
  });

  /** What a proxy says instead of opening a connection. */
  const says = (status: string, body: object | string) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
  };

  test.each([
    ['400 Bad Request', ''],
    ['201 Created', { access_token: 'as-if-from-IAM' }],
    ['204 No Content', ''],
    ['404 Not Found', { errors: [{ code: 'not_found', message: 'Unable to find object' }] }],
  ])('one that answers CONNECT with %s: never taken for the answer of IAM', async (status, body) => {
    const proxy = await listen(says(status, body));
    const main = await scenario.step({ with: host, env: { HTTPS_PROXY: proxy } }).main();
    expect(errors(main)).toEqual([
      expect.stringMatching(
        new RegExp(`the proxy opens no connection to the host.*HTTP ${status.slice(0, 3)} from the proxy`),
      ),
    ]);
    expect(main.stdout).not.toContain('as-if-from-IAM');
  });

  test('one that hangs up: the error says what is known', async () => {
    const proxy = await listen(undefined, true);
    const main = await scenario.step({ with: host, env: { HTTPS_PROXY: proxy }, skipWaits: true }).main();
    expect(errors(main)).toEqual([expect.stringMatching(/the host cannot be reached.*CONNECT response/)]);
  });

  test('one that has a bad moment: repeated as a hiccup of IAM is', async () => {
    const proxy = await listen(says('503 Service Unavailable', ''));
    const main = await scenario.step({ with: host, env: { HTTPS_PROXY: proxy }, skipWaits: true }).main();
    expect(main.log.filter((line) => line.includes('HTTP 503 from the proxy); trying again'))).toHaveLength(
      7,
    );
  });

  test.each([
    ['204 No Content', ''],
    ['404 Not Found', { errors: [{ code: 'not_found', message: 'Unable to find object' }] }],
  ])('one that answers the CONNECT of a deletion with %s: the key is not revoked', async (status, body) => {
    const { key, cert, caFile } = await makeCertificate();
    const cloud = await Scenario.start({ tls: { key, cert } });
    closing.push(caFile.remove, () => cloud.close());
    const use = { env: { NODE_EXTRA_CA_CERTS: caFile.path } };
    const main = await cloud.step(use).main();
    const env = { ...use.env, HTTPS_PROXY: await listen(says(status, body)), ...stateOf(main) };
    const post = await cloud.step({ env }).post();
    expect(warnings(post)).toEqual([expect.stringContaining('was not revoked')]);
    expect(cloud.keys()).toEqual(['logs-ingestion']);
  });

  test('TLS through one is verified even with NODE_TLS_REJECT_UNAUTHORIZED=0', async () => {
    const { createServer: createHttpServer } = await import('node:http');
    const { createProxy } = await import('proxy');
    const server = createHttpServer();
    const proxy = createProxy(server);
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { key, cert, caFile } = await makeCertificate();
    const impostor = await Scenario.start({ tls: { key, cert } });
    closing.push(
      caFile.remove,
      () => impostor.close(),
      () => server.close(),
      () => {
        server.closeAllConnections();
      },
    );
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? '') : ''}`;
    const main = await impostor.step({ env: { HTTPS_PROXY: url, NODE_TLS_REJECT_UNAUTHORIZED: '0' } }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining('the TLS certificate of the host was not accepted'),
    ]);
    expect(impostor.requests()).toEqual([]);
  });
});

test('an answer that asks for another protocol ends in an error, not in silence', async () => {
  const url = await listen('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
  const main = await scenario.step({ with: { 'iam-endpoint': url }, skipWaits: true }).main();
  expect(main.exitCode).toBe(1);
  expect(errors(main)).toHaveLength(1);
});

const forged = (owner: object, more = {}) => ({
  'STATE_planned-key': JSON.stringify({
    marker: `ibm-cloud-logs-ingestion-key:${randomUUID()}`,
    owner,
    name: 'k',
    ...more,
  }),
});

test('what an earlier step put into the environment is not taken for the saved state', async () => {
  const { accountId, iamId } = scenario.emulator;
  const env = { ...forged({ accountId, iamId }), STATE_settled: 'true', STATE_kept: 'true' };
  const { main, post } = await scenario.job({ env });
  expect([errors(main), warnings(post), scenario.keys()]).toEqual([[], [], []]);
  expect(post.log.join('\n')).toContain(`(${main.outputs['key-id']}) is revoked`);
});

test('a clock that was set back does not hold post up', async () => {
  const { accountId, iamId, cloud } = scenario.emulator;
  const { id } = cloud.addApiKey({ iamId, name: 'k' });
  const received = { id, receivedAt: Date.now() + 3_600_000, mayHaveTwin: true };
  const env = { ...forged({ accountId, iamId }), 'STATE_received-key': JSON.stringify(received) };
  const step = scenario.step({ env, skipWaits: true });
  const post = await step.post();
  expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  expect(scenario.waits(step).ofStages[0]).toBeLessThan(12_000);
});

test('post goes to the endpoint of the input, whatever an earlier step put into the environment', async () => {
  const elsewhere = await Scenario.start();
  closing.push(() => elsewhere.close());
  const { accountId, iamId } = scenario.emulator;
  const env = forged({ accountId, iamId }, { iamEndpoint: elsewhere.emulator.url });
  await scenario.step({ env, skipWaits: true }).post();
  expect(scenario.requests()).not.toEqual([]);
  expect(elsewhere.requests()).toEqual([]);
});

const marker = `ibm-cloud-logs-ingestion-key:${randomUUID()}`;
const owner = { accountId: 'a', iamId: 'i' };
test.each([
  ['{', ''],
  ['[]', ''],
  [JSON.stringify({ marker: '', owner, name: 'k' }), ''],
  [JSON.stringify({ marker: 'ibm-cloud-logs-ingestion-key:', owner, name: 'k' }), ''],
  [JSON.stringify({ marker, name: 'k' }), ''],
  [JSON.stringify({ marker, owner: {}, name: 'k' }), ''],
  [JSON.stringify({ marker, owner }), ''],
  [JSON.stringify({ marker, owner, name: 'k', expiresAt: 'soon' }), ''],
  [JSON.stringify({ marker, owner, name: 'k' }), '{'],
  [JSON.stringify({ marker, owner, name: 'k' }), '{"id":"x"}'],
  [JSON.stringify({ marker, owner, name: 'k' }), '{"id":"..","receivedAt":0,"mayHaveTwin":false}'],
])(
  'a state that main did not write, %s %s: a warning in post, not a red job, and no request',
  async (planned, received) => {
    const env = { 'STATE_planned-key': planned, 'STATE_received-key': received };
    const post = await scenario.step({ env }).post();
    expect(post.exitCode).toBe(0);
    expect(warnings(post)).toEqual([
      'The state of this step is not what its main step saved: look for a left-over key under Manage > Access (IAM) > API keys.',
    ]);
    expect(scenario.requests()).toEqual([]);
  },
);

test('a runner whose clock is an hour fast deletes no key that is still valid', async () => {
  const { cloud, iamId, settings } = scenario.emulator;
  settings.clockOffsetMs = -60 * 60_000;
  const first = await scenario.step({ with: { 'expires-in': '30m' } }).main();
  const key = cloud.apiKeys.get(first.outputs['key-id'] ?? '');
  if (key) key.expiresAt = cloud.now() + 30 * 60_000;
  for (let n = 2; n < 20; n += 1) cloud.addApiKey({ iamId });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining("1 of the 20 keys are this action's")]);
  expect(cloud.apiKeys.has(key?.id ?? '')).toBe(true);
});

test('IAM does not confirm the expiry: a warning, and no expiry in the outputs', async () => {
  const body = { id: 'ApiKey-1', apikey: scenario.emulator.apiKey.split('').reverse().join('') };
  scenario.emulator.faults.add({ method: 'POST', path: '/v1/apikeys', answer: { status: 201, body } });
  const main = await scenario.step({ with: { 'ready-timeout': '0s' } }).main();
  expect(warnings(main)).toEqual(['IAM did not confirm when the key expires: it may never do so.']);
  expect(main.outputs).toMatchObject({ 'key-id': 'ApiKey-1', 'expires-at': '' });
});

test('outside of a workflow run: the key says so instead of guessing', async () => {
  const github = Object.fromEntries(
    ['REPOSITORY', 'RUN_ID', 'RUN_ATTEMPT', 'JOB', 'WORKFLOW'].map((name) => [`GITHUB_${name}`, '']),
  );
  const main = await scenario.step({ github }).main();
  expect(main.exitCode).toBe(0);
  const key = scenario.emulator.cloud.apiKeys.get(main.outputs['key-id'] ?? '');
  expect(key?.description).toMatch(
    /^ibm-cloud-logs-ingestion-key:[0-9a-f-]{36} \? run \? attempt \? job \? workflow \?$/,
  );
});

test('a freed slot that another job takes at once: the list of what fills the slots', async () => {
  const { cloud, iamId } = scenario.emulator;
  const other = await scenario.step().main();
  const leftover = cloud.apiKeys.get(other.outputs['key-id'] ?? '');
  if (leftover) leftover.expiresAt = cloud.now() - 24 * 60 * 60_000;
  for (let n = 2; n < 20; n += 1) cloud.addApiKey({ iamId });
  const remove = cloud.apiKeys.delete.bind(cloud.apiKeys);
  cloud.apiKeys.delete = (id) => {
    const wasThere = remove(id);
    cloud.addApiKey({ iamId });
    return wasThere;
  };
  const main = await scenario.step({ skipWaits: true }).main();
  expect(main.log.join('\n')).toContain('an expired key of an earlier run, to free its slot');
  expect(errors(main)).toEqual([expect.stringContaining('all slots of')]);
});
