import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { htmlPage, type Fault } from '../emulator/index.ts';
import {
  count,
  CREATE_KEY,
  DELETE_KEY,
  leaks,
  LIST_KEYS,
  watchKeys,
  watchSecrets,
} from './support/faults.ts';
import { errors, Scenario, warnings } from './support/scenario.ts';

let scenario: Scenario;
let secrets: Set<string>;
let made: { ids: string[] };
beforeEach(async () => {
  scenario = await Scenario.start();
  secrets = watchSecrets(scenario);
  made = watchKeys(scenario);
});
afterEach(async () => {
  await scenario.close();
});

const lost: [string, Pick<Fault, 'answer'>, string][] = [
  ['a dropped connection', { answer: { drop: true } }, 'ECONNRESET'],
  ['half an answer', { answer: { truncate: true } }, '(ECONNRESET|ERR_BAD_RESPONSE|UNKNOWN)'],
  ['HTTP 500', { answer: { status: 500 } }, 'HTTP 500'],
  ['HTTP 503', { answer: { status: 503 } }, 'HTTP 503'],
  ['HTTP 408', { answer: { status: 408 } }, 'HTTP 408'],
  ['no answer in time', { answer: { hang: true } }, 'no answer in time'],
  ['success without the secret', { answer: { status: 201, body: { id: 'ApiKey-1' } } }, 'HTTP 201'],
  ['success without the ID', { answer: { status: 201, body: { apikey: randomUUID() } } }, 'HTTP 201'],
  ['success with cut JSON', { answer: { status: 201, body: '{"id":"ApiKey-1","ap' } }, 'HTTP 201'],
  ['success with a web page', { answer: htmlPage(200) }, 'HTTP 200'],
];

describe.each(lost)('the key was created but its answer was lost: %s', (_, fault, cause) => {
  test('once: the lost key is deleted, a new one is made, and none is left after post', async () => {
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', ...fault });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    expect(made.ids).toHaveLength(2);
    expect(scenario.emulator.cloud.apiKeys.has(made.ids[0] ?? '')).toBe(false);
    expect(scenario.keys()).toEqual(['logs-ingestion']);
    expect(main.outputs['key-id']).toBe(made.ids[1]);
    expect(main.log.join('\n')).toMatch(
      new RegExp(
        `Attempt 1 to create the API key failed \\(${cause}.*Deleted the key of the lost answer`,
        's',
      ),
    );
    const post = await step.post();
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
    expect(leaks(scenario, [main, post], secrets)).toEqual([]);
  });

  test('every time: three attempts, each with its cause, then one error, and none is left after post', async () => {
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', times: Infinity, ...fault });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect(main.exitCode).toBe(1);
    expect(made.ids).toHaveLength(3);
    expect(scenario.keys().length).toBeLessThanOrEqual(1);
    const causes = main.log.filter((line) => /^Attempt \d to create the API key failed/.test(line));
    const said = (attempt: string): unknown => expect.stringMatching(new RegExp(`^${attempt}.*${cause}`));
    expect(causes).toEqual([said('Attempt 1'), said('Attempt 2')]);
    expect(errors(main)).toEqual([said('Could not create the API key: ')]);
    const post = await step.post();
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
    expect(leaks(scenario, [main, post], secrets)).toEqual([]);
  });
});

test('an answer that was lost before the effect: the search finds nothing, and one key is made', async () => {
  scenario.emulator.faults.add({ ...CREATE_KEY, answer: { drop: true } });
  const { main } = await scenario.job({ skipWaits: true });
  expect(main.log).toContain('The lost answer left no key that IAM shows.');
  expect([made.ids.length, scenario.keys()]).toEqual([1, []]);
});

test('a refusal is no lost answer: no search, no second request', async () => {
  scenario.emulator.faults.add({ ...CREATE_KEY, answer: { status: 400, body: {} } });
  const { main, post } = await scenario.job();
  expect(main.exitCode).toBe(1);
  expect([count(scenario, CREATE_KEY), count(scenario, LIST_KEYS)]).toEqual([1, 0]);
  expect(post.log).toEqual([]);
});

describe('lost keys that show only later', () => {
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

test('the window in which a 404 is not believed starts with the last request for the key, not the first', async () => {
  scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { hang: true } });
  const main = await scenario.step({ skipWaits: true }).main();
  expect(main.exitCode).toBe(0);
  const [first, second] = scenario.emulator.requests.filter(
    ({ method, path }) => method === CREATE_KEY.method && path === CREATE_KEY.path,
  );
  const { receivedAt } = JSON.parse(main.state['received-key'] ?? '{}') as { receivedAt: number };
  expect(second?.at).toBeGreaterThan((first?.at ?? Infinity) + 500);
  expect(receivedAt).toBeGreaterThanOrEqual(second?.at ?? Infinity);
});
