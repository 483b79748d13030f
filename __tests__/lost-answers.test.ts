import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { htmlPage, redirect, type Fault, type FaultAnswer } from '../emulator/index.ts';
import { count, CREATE_KEY, DELETE_KEY, json, LIST_KEYS, UNKNOWN_CODE } from './support/faults.ts';
import { leaks } from './support/flaws.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

const lost: [string, Pick<Fault, 'answer'>, string][] = [
  ['a dropped connection', { answer: { drop: true } }, 'ECONNRESET'],
  ['half an answer', { answer: { truncate: true } }, '(ECONNRESET|ERR_BAD_RESPONSE|UNKNOWN)'],
  ['HTTP 500', { answer: { status: 500 } }, 'HTTP 500'],
  ['HTTP 503', { answer: { status: 503 } }, 'HTTP 503'],
  ['HTTP 408', { answer: { status: 408 } }, 'HTTP 408'],
  ['no answer in time', { answer: { hang: true } }, 'no answer in time'],
  ['success without the secret', { answer: { status: 201, body: { id: 'ApiKey-1' } } }, 'HTTP 201'],
  [
    'success without the ID',
    { answer: { status: 201, body: { apikey: randomBytes(33).toString('base64url') } } },
    'HTTP 201',
  ],
  ['success with cut JSON', { answer: { status: 201, body: '{"id":"ApiKey-1","ap' } }, 'HTTP 201'],
  ['success with a web page', { answer: htmlPage(200) }, 'HTTP 200'],
];

describe.each(lost)('the key was created but its answer was lost: %s', (_, fault, cause) => {
  test('once: the lost key is deleted, a new one is made, and none is left after post', async () => {
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', ...fault });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    expect(scenario.madeKeys).toHaveLength(2);
    expect(scenario.emulator.cloud.apiKeys.has(scenario.madeKeys[0]?.id ?? '')).toBe(false);
    expect(scenario.keys()).toEqual(['logs-ingestion']);
    expect(main.outputs['key-id']).toBe(scenario.madeKeys[1]?.id);
    expect(main.log.join('\n')).toMatch(
      new RegExp(
        `Attempt 1 to create the API key failed \\(${cause}.*Deleted the key of the lost answer`,
        's',
      ),
    );
    const post = await step.post();
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
    expect(leaks(scenario, [main, post])).toEqual([]);
  });

  test('every time: three attempts, each with its cause, then one error, and none is left after post', async () => {
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', times: Infinity, ...fault });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect(main.exitCode).toBe(1);
    expect(scenario.madeKeys).toHaveLength(3);
    expect(scenario.keys().length).toBeLessThanOrEqual(1);
    const causes = main.log.filter((line) => /^Attempt \d to create the API key failed/.test(line));
    const said = (attempt: string): unknown => expect.stringMatching(new RegExp(`^${attempt}.*${cause}`));
    expect(causes).toEqual([said('Attempt 1'), said('Attempt 2')]);
    expect(errors(main)).toEqual([said('Could not create the API key: ')]);
    const post = await step.post();
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
    expect(leaks(scenario, [main, post])).toEqual([]);
  });
});

test('the request was lost before it took effect: the search finds nothing, and one key is made', async () => {
  scenario.emulator.faults.add({ ...CREATE_KEY, answer: { drop: true } });
  const { main } = await scenario.job({ skipWaits: true });
  expect(main.log).toContain('The lost answer left no key that IAM shows.');
  expect([scenario.madeKeys.length, scenario.keys()]).toEqual([1, []]);
});

test('a 429 in IAM’s own words made no key: it is repeated as often as any other request', async () => {
  const body = { errors: [{ code: 'too_many_requests', message_code: UNKNOWN_CODE }], status_code: 429 };
  scenario.emulator.faults.add({ ...CREATE_KEY, times: 5, answer: json(429, body) });
  const step = scenario.step({ skipWaits: true });
  const main = await step.main();
  expect([errors(main), count(scenario, CREATE_KEY), count(scenario, LIST_KEYS)]).toEqual([[], 6, 5]);
  expect(main.state['received-key']).toContain('"mayHaveTwin":false');
  const post = await step.post();
  expect([warnings(post), scenario.keys(), count(scenario, LIST_KEYS)]).toEqual([[], [], 5]);
});

describe('an answer that is not IAM’s own says nothing about the key, whatever its status', () => {
  const nothing = (status: number) => ({ status, body: '' });
  const gatewayJson = (status: number) => ({
    status,
    body: { errors: [{ code: 'forbidden', message: 'Blocked.' }], status_code: status },
  });
  const answers: [string, FaultAnswer][] = [
    ['a redirect', redirect('http://127.0.0.1:9/elsewhere')],
    ['HTTP 302 with a web page', htmlPage(302)],
    ['HTTP 304 with nothing', nothing(304)],
    ['HTTP 400 with a web page', htmlPage(400)],
    ['HTTP 401 with nothing', nothing(401)],
    ['HTTP 403 with a web page', htmlPage(403)],
    ['HTTP 403 with JSON of a gateway', gatewayJson(403)],
    ['HTTP 404 with a web page', htmlPage(404)],
    ['HTTP 413 with nothing', nothing(413)],
    ['HTTP 451 with a web page', htmlPage(451)],
  ];

  test.each(answers)(
    '%s after the key was made: main asks once and fails, post deletes it',
    async (_, answer) => {
      scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer });
      const step = scenario.step({ skipWaits: true });
      const main = await step.main();
      expect(errors(main)).toEqual([expect.stringMatching(/^Could not create the API key: /)]);
      expect([count(scenario, CREATE_KEY), scenario.keys()]).toEqual([1, ['logs-ingestion']]);
      const post = await step.post();
      expect([warnings(post), scenario.keys()]).toEqual([[], []]);
      expect(leaks(scenario, [main, post])).toEqual([]);
    },
  );

  test('HTTP 429 as plain text, seven times: a search before each repetition, and none is left after post', async () => {
    const answer = { status: 429, headers: { 'content-type': 'text/plain' }, body: 'rate limit' };
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', times: 7, answer });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect([main.exitCode, errors(main), scenario.madeKeys.length]).toEqual([0, [], 8]);
    expect(scenario.emulator.cloud.keysOf(scenario.emulator.iamId).map(({ id }) => id)).toContain(
      main.outputs['key-id'],
    );
    expect([scenario.keys().length, count(scenario, LIST_KEYS)]).toEqual([1, 7]);
    const post = await step.post();
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  });

  test('requests to wait do not count as lost answers: the limit of those stays', async () => {
    const busy = { status: 429, headers: { 'content-type': 'text/plain' }, body: 'rate limit' };
    scenario.emulator.faults.add({ ...CREATE_KEY, times: 3, answer: busy });
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', times: 2, answer: { status: 503 } });
    const { main, post } = await scenario.job({ skipWaits: true });
    expect([main.exitCode, errors(main), warnings(post)]).toEqual([0, [], []]);
    expect([count(scenario, CREATE_KEY), scenario.keys()]).toEqual([6, []]);
  });
});

describe('a refusal in IAM’s own words', () => {
  const refusal = {
    status: 400,
    body: { errors: [{ code: 'bad_request', message_code: 'BXNIM0137E', message: 'No.' }] },
  };

  test('is believed: one look for a key all the same, no second request, nothing for post', async () => {
    scenario.emulator.faults.add({ ...CREATE_KEY, answer: refusal });
    const { main, post } = await scenario.job();
    expect(main.exitCode).toBe(1);
    expect([count(scenario, CREATE_KEY), count(scenario, LIST_KEYS)]).toEqual([1, 1]);
    expect(post.log).toEqual([]);
  });

  test('is believed, too, where IAM does not show the keys', async () => {
    scenario.emulator.faults.add({ ...CREATE_KEY, answer: refusal });
    scenario.emulator.faults.add({ ...LIST_KEYS, answer: { ...refusal, status: 403 } });
    const { main, post } = await scenario.job();
    expect(errors(main)).toEqual([expect.stringMatching(/^Could not create the API key: .*"No\."/)]);
    expect(post.log).toEqual([]);
  });

  test('with a key that was made against it: main deletes the key', async () => {
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: refusal });
    const main = await scenario.step().main();
    expect([main.exitCode, scenario.madeKeys.length, scenario.keys()]).toEqual([1, 1, []]);
  });
});

describe('lost keys that show late', () => {
  test('one: main goes on with a second key, and post deletes both', async () => {
    scenario.emulator.settings.keyVisibleAfterMs = 4000;
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect([main.exitCode, scenario.keys().length]).toEqual([0, 2]);
    expect(main.state['received-key']).toContain('"mayHaveTwin":true');
    const post = await step.post();
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  });

  test('three, one after the other: post deletes every one of them', async () => {
    scenario.emulator.settings.keyVisibleAfterMs = 9000;
    const answer = { status: 503, headers: { 'retry-after': '3' } };
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', times: 3, answer });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect([main.exitCode, scenario.keys().length]).toEqual([1, 3]);
    const post = await step.post();
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
    expect(count(scenario, DELETE_KEY)).toBe(3);
  });

  test('two beside the one that was handed over: post deletes all three', async () => {
    scenario.emulator.settings.keyVisibleAfterMs = 5000;
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', times: 2, answer: { drop: true } });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect([main.exitCode, scenario.keys().length]).toEqual([0, 3]);
    const post = await step.post();
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  });
});

test('post does not believe a 404 at first: the time counts from the last request for the key, not from the first', async () => {
  scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { hang: true } });
  const main = await scenario.step({ skipWaits: true }).main();
  expect(main.exitCode).toBe(0);
  const [first, second] = scenario.emulator.requests.filter(
    ({ method, path }) => method === CREATE_KEY.method && path === CREATE_KEY.path,
  );
  const { receivedAt } = JSON.parse(main.state['received-key'] ?? '{}') as { receivedAt: number };
  expect(second?.at).toBeGreaterThan(first?.outcomeAt ?? Infinity);
  expect(receivedAt).toBeGreaterThanOrEqual(second?.at ?? Infinity);
});

describe('an answer that the SDK or the action cannot read: the key that was made is found and deleted', () => {
  test.each([
    ['a list of errors with nothing in it', 500, { errors: [null] }],
    ['a context whose url is a number', 503, { context: { url: 1 } }],
  ])('%s', async (_, status, body) => {
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', times: 9, answer: json(status, body) });
    const { main, post } = await scenario.job({ skipWaits: true });
    expect(errors(main)).toEqual([expect.stringContaining('IBM Cloud has a problem of its own')]);
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  });

  test.each(['', '..'])('a key whose ID is "%s"', async (id) => {
    const apikey = randomBytes(33).toString('base64url');
    scenario.emulator.faults.add({
      ...CREATE_KEY,
      when: 'after',
      times: 9,
      answer: json(201, { id, apikey }),
    });
    const { main, post } = await scenario.job({ skipWaits: true });
    expect(errors(main)).toEqual([expect.stringContaining('the answer lacked what was asked for')]);
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  });
});

describe('with revoke: false', () => {
  test('the key that was handed over stays, and its twin of the lost answer goes', async () => {
    const { faults, settings, cloud, iamId } = scenario.emulator;
    settings.keyVisibleAfterMs = 500;
    settings.keyGoneAfterMs = 60_000; // the twin is listed once more after its deletion
    faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    const { main, post } = await scenario.job({
      with: { revoke: 'false', 'expires-in': 'never' },
      skipWaits: true,
    });
    expect(main.exitCode).toBe(0);
    expect(warnings(post)).toEqual([]);
    expect(post.log).toContain('Revoked 1 other keys of lost answers.');
    const left = cloud
      .keysOf(iamId)
      .filter(({ name, deletedAt }) => name !== 'bootstrap' && deletedAt === undefined);
    expect(left.map(({ id }) => id)).toEqual([main.outputs['key-id']]);
  });

  test('post cannot look for the twin: a warning says what may be left', async () => {
    const { faults, cloud } = scenario.emulator;
    faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    const step = scenario.step({ with: { revoke: 'false' }, skipWaits: true });
    expect((await step.main()).exitCode).toBe(0);
    cloud.apiKeys.delete(scenario.bootstrapKey().id);
    const post = await step.post();
    expect(warnings(post)).toEqual([
      expect.stringMatching(/^A twin of key logs-ingestion \(ApiKey-\S+\) may be left\./),
    ]);
  });
});

describe('the list in which the lost key is looked for', () => {
  test('has many pages: the key is found on any of them', async () => {
    const { cloud, iamId, faults, settings } = scenario.emulator;
    settings.apiKeysPerIdentity = 200;
    for (let n = 0; n < 120; n += 1) cloud.addApiKey({ iamId, name: 'foreign' });
    faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    const { main } = await scenario.job({ skipWaits: true });
    expect(main.exitCode).toBe(0);
    expect(main.log).toContain('Deleted the key of the lost answer.');
    expect(scenario.keys()).toHaveLength(120);
  });

  test('names its next page by a path alone: that page is read', async () => {
    const { faults, requests } = scenario.emulator;
    faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    const next = '/v1/apikeys?pagetoken=2';
    faults.add({ ...LIST_KEYS, answer: json(200, { apikeys: [], next }) });
    await scenario.step({ skipWaits: true }).main();
    const pages = requests.filter(({ path, method }) => path === LIST_KEYS.path && method === 'GET');
    expect(pages.map(({ query }) => (query as { pagetoken?: string }).pagetoken)).toEqual([undefined, '2']);
  });

  test.each([
    ['names a next page without its token', { apikeys: [], next: 'https://iam.cloud.ibm.com/v1/apikeys' }],
    ['is not there', {}],
  ])('%s: an error, since the key may be there', async (_, body) => {
    const { faults } = scenario.emulator;
    faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    faults.add({ ...LIST_KEYS, answer: json(200, body) });
    const main = await scenario.step({ skipWaits: true }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining('Could not list the API keys: the answer lacked what was asked for'),
    ]);
  });
});
