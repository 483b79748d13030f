/** Answers that are easily taken for something else: what the action says and does must fit what happened. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Connection } from '../src/http/connection.ts';
import { Secrets } from '../src/http/secrets.ts';
import {
  count,
  CREATE_KEY,
  CREATE_POLICY,
  DELETE_KEY,
  EXCHANGE_KEY,
  LIST_KEYS,
  TOKEN,
} from './support/faults.ts';
import { errors, Scenario, warnings } from './support/scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(async () => {
  await scenario.close();
});

const json = (status: number, body: object) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const identityError = (status: number, code: string, message: string) =>
  json(status, { errors: [{ code, message_code: 'BXNIM0999E', message }], status_code: status });
const tokenError = (status: number, errorCode: string, errorMessage: string) =>
  json(status, { errorCode, errorMessage });

describe('a refusal to create the key', () => {
  test('that speaks of a limit while slots are free is told in its own words', async () => {
    const message = 'The expiration exceeds the maximum allowed lifetime.';
    const answer = identityError(400, 'bad_request', message);
    scenario.emulator.faults.add({ ...CREATE_KEY, times: Infinity, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining(message)]);
    expect(errors(main)[0]).not.toContain('slots');
  });

  test('with full slots and no list of them: no key was made, so post has nothing to do', async () => {
    const { cloud, iamId, faults } = scenario.emulator;
    for (let n = 1; n < 20; n += 1) cloud.addApiKey({ iamId });
    faults.add({ ...LIST_KEYS, times: Infinity, answer: { status: 503 } });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect(errors(main)).toEqual([expect.stringContaining('Could not list the API keys')]);
    expect(main.log.join('\n')).not.toContain('lost answer');
    const before = scenario.requests().length;
    const post = await step.post();
    expect([warnings(post), scenario.requests(before)]).toEqual([[], []]);
  });

  test('by 429 made no key: it is repeated as often as any other request', async () => {
    scenario.emulator.faults.add({ ...CREATE_KEY, times: 5, answer: { status: 429 } });
    const { main, post } = await scenario.job({ skipWaits: true });
    expect([errors(main), warnings(post), scenario.keys()]).toEqual([[], [], []]);
    expect([count(scenario, CREATE_KEY), count(scenario, LIST_KEYS)]).toEqual([6, 0]);
  });
});

describe('an error body that makes the SDK stumble', () => {
  test.each([
    ['a list of errors with nothing in it', 500, { errors: [null] }],
    ['a context whose url is a number', 503, { context: { url: 1 } }],
  ])('%s: the key that was made is found and deleted', async (_, status, body) => {
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', times: 9, answer: json(status, body) });
    const { main, post } = await scenario.job({ skipWaits: true });
    expect(errors(main)).toEqual([expect.stringContaining('IBM Cloud has a problem of its own')]);
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  });
});

describe("a gateway's page with status 404", () => {
  const page = { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not Found</h1>' };

  test('does not show that a key is gone', async () => {
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    scenario.emulator.faults.add({ ...DELETE_KEY, times: Infinity, answer: page });
    const post = await step.post();
    expect(warnings(post)).toEqual([
      expect.stringMatching(
        new RegExp(
          `\\(${main.outputs['key-id'] ?? ''}\\) was not revoked.*not JSON but something like a web page`,
        ),
      ),
    ]);
  });

  test('does not show that a service ID does not exist', async () => {
    const { id } = scenario.emulator.cloud.addServiceId({ name: 'log-shipper' });
    scenario.emulator.faults.add({ path: '/v1/serviceids/*', answer: page });
    const main = await scenario.step({ with: { 'user-id': '', 'service-id': id } }).main();
    expect(errors(main)).toEqual([
      expect.stringMatching(/^Could not look up the service ID: the answer was not JSON/),
    ]);
  });
});

test('a rate limit told in plain text is a rate limit', async () => {
  const answer = { status: 429, headers: { 'retry-after': '300' }, body: 'Too Many Requests' };
  scenario.emulator.faults.add({ ...TOKEN, answer });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('IBM Cloud limits the rate of requests')]);
});

test('a bootstrap key that is refused without a word: no token is at fault', async () => {
  scenario.emulator.faults.add({ ...TOKEN, answer: { status: 401 } });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([
    expect.stringMatching(/^Could not exchange the bootstrap API key.*: IBM Cloud refused the request/),
  ]);
});

test.each([
  ['relative', '/v1/apikeys?pagetoken=2', 'There are no more keys.'],
  ['without a page token', 'https://iam.cloud.ibm.com/v1/apikeys', undefined],
])('the next page of a list, %s: never taken for the end of the list', async (_, next, end) => {
  const { faults } = scenario.emulator;
  faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
  faults.add({ ...LIST_KEYS, answer: json(200, { apikeys: [], next }) });
  const main = await scenario.step({ skipWaits: true }).main();
  const pages = scenario.emulator.requests.filter(
    ({ path, method }) => path === '/v1/apikeys' && method === 'GET',
  );
  if (end === undefined) expect(errors(main)).toEqual([expect.stringContaining('lacked what was asked for')]);
  else
    expect(pages.map(({ query }) => (query as { pagetoken?: string }).pagetoken)).toEqual([undefined, '2']);
});

test('the key of a lost answer is found on any page', async () => {
  const { cloud, iamId, faults, settings } = scenario.emulator;
  settings.apiKeysPerIdentity = 200;
  for (let n = 0; n < 120; n += 1) cloud.addApiKey({ iamId, name: 'foreign' });
  faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
  const { main } = await scenario.job({ skipWaits: true });
  expect(main.exitCode).toBe(0);
  expect(main.log).toContain('Deleted the key of the lost answer.');
  expect(scenario.keys()).toHaveLength(120);
});

test('a key without a usable ID is found by its marker', async () => {
  const { faults } = scenario.emulator;
  const apikey = randomBytes(33).toString('base64url');
  for (const id of ['', '..']) {
    faults.add({ ...CREATE_KEY, when: 'after', times: 9, answer: json(201, { id, apikey }) });
    const { main, post } = await scenario.job({ skipWaits: true });
    expect(errors(main)).toEqual([expect.stringContaining('the answer lacked what was asked for')]);
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
    faults.clear();
  }
});

test('a body that is nested without end is no bug of the action', async () => {
  const body = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const answer = { status: 403, headers: { 'content-type': 'application/json' }, body: `{"errors":${body}}` };
  scenario.emulator.faults.add({ ...CREATE_KEY, times: 9, answer });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('IAM does not let this identity create the key')]);
});

test('a key that IAM does not know any more was gone already', async () => {
  const step = scenario.step({ skipWaits: true });
  const main = await step.main();
  scenario.emulator.cloud.apiKeys.delete(main.outputs['key-id'] ?? '');
  const post = await step.post();
  expect(post.log.at(-1)).toBe(`Key logs-ingestion (${main.outputs['key-id'] ?? ''}) was gone already.`);
  expect(warnings(post)).toEqual([]);
});

test('a token with half a character: the answer is at fault', async () => {
  scenario.emulator.faults.add({ ...TOKEN, answer: json(200, { access_token: '\ud800' }) });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('the answer lacked what was asked for')]);
  expect(main.stderr).toBe('');
});

test.each([401, 403])(
  'a bootstrap key that is refused with %d: it is the key, not a token',
  async (status) => {
    const answer = tokenError(status, 'BXNIM0432E', 'Provided API key is disabled.');
    scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([
      expect.stringMatching(/IAM refuses this API key.*Provided API key is disabled/),
    ]);
  },
);

describe('the new key', () => {
  test('is not at fault where IAM limits the rate', async () => {
    const answer = { status: 429, headers: { 'retry-after': '300' }, body: {} };
    scenario.emulator.faults.add({ ...EXCHANGE_KEY, times: Infinity, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([
      expect.stringMatching(/limits the rate.*IBM Cloud asked to wait 300 s, longer than this step waits\.$/),
    ]);
    expect(scenario.keys()).toEqual([]);
  });

  test("that never works: the error has IAM's own words", async () => {
    const answer = tokenError(400, 'BXNIM0462E', 'Provided API key is expired.');
    scenario.emulator.faults.add({ ...EXCHANGE_KEY, times: Infinity, answer });
    const main = await scenario.step({ skipWaits: true, with: { 'ready-timeout': '5s' } }).main();
    expect(errors(main)).toEqual([expect.stringContaining('IBM Cloud says "Provided API key is expired."')]);
  });

  test('whose expiry IAM does not confirm is not said to live for ever', async () => {
    const apikey = randomBytes(33).toString('base64url');
    scenario.emulator.faults.add({ ...CREATE_KEY, answer: json(201, { id: 'ApiKey-1', apikey }) });
    const main = await scenario.step({ with: { 'ready-timeout': '0s', revoke: 'false' } }).main();
    expect(warnings(main)).toEqual(['IAM did not confirm when the key expires: it may never do so.']);
    expect(main.log.join('\n')).toMatch(/asked to expire at 2.*, which IAM did not confirm, kept/);
    expect(main.log.join('\n') + main.summaryFile).not.toContain('never expires');
  });
});

test('a 409 that speaks of no policy does not show that there is one', async () => {
  const answer = json(409, { errors: [{ code: 'conflict', message: 'Try again.' }], status_code: 409 });
  scenario.emulator.faults.add({ ...CREATE_POLICY, times: Infinity, answer });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringMatching(/Could not create the access policy.*Try again\./)]);
  expect(scenario.keys()).toEqual([]);
});

test('a key whose deletion is blocked is not locked', async () => {
  const step = scenario.step();
  await step.main();
  scenario.emulator.faults.add({ ...DELETE_KEY, answer: identityError(403, 'forbidden', 'Access blocked.') });
  const [warning = ''] = warnings(await step.post());
  expect(warning).toContain('IBM Cloud refused the request');
  expect(warning).not.toContain('the key is locked');
});

test('a mistake of the code is no failure of IBM Cloud', async () => {
  const options = { userAgent: 'test', patienceMs: 1000, say: () => undefined };
  const secrets = new Secrets(() => undefined);
  const connection = await Connection.open({ endpoint: scenario.emulator.url, secrets, ...options });
  const mistake = new TypeError('x is not a function');
  await expect(connection.repeat('list the API keys', () => Promise.reject(mistake))).rejects.toBe(mistake);
});

test('an error that nobody foresaw: one line, and where it happened in the debug log', async () => {
  const breaking = "process.env.GITHUB_STATE = '/nowhere/at/all'";
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(breaking)}`];
  const main = await scenario.step({ nodeArgs }).main();
  expect(errors(main)).toEqual([
    expect.stringContaining('This is a bug in the action, please report it: Error'),
  ]);
  expect(main.stdout).toMatch(/^::debug::Error: .*%0A {4}at /m);
});
