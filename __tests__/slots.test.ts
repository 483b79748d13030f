import { describe, expect, test } from '@jest/globals';
import { htmlPage } from '../emulator/index.ts';
import {
  apiError,
  count,
  COUNT_KEYS,
  CREATE_KEY,
  DELETE_KEY,
  json,
  LIST_KEYS,
  UNKNOWN_CODE,
} from './support/faults.ts';
import { leaks } from './support/flaws.ts';
import { describeKey, errors, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OURS = 'octo-org/octo-repo';

describe('the limit of keys is reached', () => {
  test("expired leftovers of this repository are deleted, and nobody else's key is touched", async () => {
    const { cloud } = scenario.emulator;
    const freed = [scenario.addLeftover(1), scenario.addLeftover(2)];
    const eternal = scenario.addLeftover(8);
    delete eternal.expiresAt;
    const undescribed = scenario.addLeftover(11);
    delete undescribed.description;
    const kept = [
      eternal,
      undescribed,
      scenario.addLeftover(3, { description: describeKey('octo-org/another-repo', 3) }),
      scenario.addLeftover(4, { description: describeKey('octo-org/octo-repo-2', 4) }),
      scenario.addLeftover(5, { description: describeKey('octo-org/octo', 5) }),
      scenario.addLeftover(6, { expiresAt: Date.now() + HOUR_MS }),
      scenario.addLeftover(7, { expiresAt: Date.now() - 60_000 }), // within the margin for clocks that differ
      scenario.addLeftover(9, { description: `copied from ${describeKey(OURS, 9)}` }),
      scenario.addLeftover(10, { description: `logs-ingestion ${OURS}` }),
    ];
    scenario.fillSlots();
    const before = new Set(cloud.apiKeys.keys());
    const step = scenario.step();
    const main = await step.main();
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    for (const { id, name } of freed) {
      expect(cloud.apiKeys.has(id)).toBe(false);
      expect(main.log).toContain(
        `Deleted ${name} (${id}), an expired key of an earlier run, to free its slot.`,
      );
    }
    expect(kept.filter(({ id }) => !cloud.apiKeys.has(id))).toEqual([]);
    const post = await step.post();
    expect(warnings(post)).toEqual([]);
    const gone = [...before].filter((id) => !cloud.apiKeys.has(id));
    expect(gone.toSorted()).toEqual(freed.map(({ id }) => id).toSorted());
    expect(leaks(scenario, [main, post])).toEqual([]);
  });

  test('leftovers are left alone while there is a free slot', async () => {
    scenario.addLeftover(1);
    const main = await scenario.step().main();
    expect([main.exitCode, scenario.keys()]).toEqual([0, ['leftover 1', 'logs-ingestion']]);
  });

  test('a leftover cannot be deleted: the others are deleted all the same', async () => {
    const locked = scenario.addLeftover(1, { locked: true });
    const free = scenario.addLeftover(2);
    scenario.fillSlots();
    const main = await scenario.step().main();
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    const { apiKeys } = scenario.emulator.cloud;
    expect([apiKeys.has(locked.id), apiKeys.has(free.id)]).toEqual([true, false]);
    expect(main.log.join('\n')).toContain(
      `leftover 1 (${locked.id}), an expired key of an earlier run, could not`,
    );
  });

  const codes: [number, string, string][] = [
    [400, 'limit_exceeded', 'The limit of API keys is reached.'],
    [403, 'forbidden', 'You are not authorized to use this API.'],
    [409, 'conflict', 'Conflict.'],
    [422, 'unprocessable', 'Not now.'],
    [429, 'too_many_requests', 'Too many.'],
  ];

  test.each(codes)(
    'told as HTTP %d %s: the leftover is deleted and the key is made',
    async (status, code, message) => {
      scenario.emulator.settings.tooManyKeys = { status, code, message_code: UNKNOWN_CODE, message };
      const old = scenario.addLeftover(1);
      scenario.fillSlots();
      const { main, post } = await scenario.job({ skipWaits: true });
      expect([main.exitCode, errors(main), warnings(post)]).toEqual([0, [], []]);
      expect(scenario.emulator.cloud.apiKeys.has(old.id)).toBe(false);
      expect(count(scenario, CREATE_KEY)).toBe(2);
    },
  );

  test.each(codes.filter(([status]) => [400, 429].includes(status)))(
    'told as HTTP %d %s, with nothing to delete: an error that lists what fills the slots',
    async (status, code, message) => {
      scenario.emulator.settings.tooManyKeys = { status, code, message_code: UNKNOWN_CODE, message };
      const { cloud, iamId } = scenario.emulator;
      scenario.addLeftover(1, { expiresAt: Date.now() + HOUR_MS });
      scenario.fillSlots();
      const { main, post } = await scenario.job({ skipWaits: true });
      expect(main.exitCode).toBe(1);
      const [line = ''] = errors(main);
      expect(line).toContain(`Could not create the API key: all slots of ${iamId} are full.`);
      expect(line).toContain("1 of the 20 keys are this action's for this repository:");
      const log = main.log.join('\n');
      for (const { id, name } of cloud.keysOf(iamId))
        expect(log).toContain(`- ${name} (${id}), created 24 hours ago`);
      expect(log).toMatch(/- leftover 1 \(.*expires \d{4}-/);
      expect(log).toMatch(/- somebody's 2 \(ApiKey-[\w-]+\), created 24 hours ago, never expires/);
      expect([count(scenario, CREATE_KEY), count(scenario, DELETE_KEY)]).toEqual([1, 0]);
      expect(post.log).toEqual([]);
    },
  );

  test('IAM names a limit although the count shows a free slot: its own words are told', async () => {
    const { status, ...error } = scenario.emulator.settings.tooManyKeys;
    scenario.emulator.faults.add({ ...CREATE_KEY, answer: { status, body: { errors: [error] } } });
    const { main, post } = await scenario.job();
    expect([errors(main), warnings(post), scenario.keys()]).toEqual([
      [expect.stringContaining(error.message)],
      [],
      [],
    ]);
  });

  test('IAM does not tell how many keys there are: its words decide', async () => {
    scenario.emulator.faults.add({ ...COUNT_KEYS, times: Infinity, answer: { status: 403, body: {} } });
    const old = scenario.addLeftover(1);
    scenario.fillSlots();
    const main = await scenario.step().main();
    expect([main.exitCode, scenario.emulator.cloud.apiKeys.has(old.id)]).toEqual([0, false]);
  });

  test('HTTP 429 while slots are free, or when their count is unknown, is a limit of the rate: nothing is deleted', async () => {
    const busy = json(429, { errors: [{ code: 'too_many_requests', message: 'Too many requests' }] });
    scenario.emulator.faults.add({ ...CREATE_KEY, answer: busy });
    scenario.emulator.faults.add({ ...COUNT_KEYS, answer: { status: 403, body: {} } });
    const old = scenario.addLeftover(1);
    const main = await scenario.step({ skipWaits: true }).main();
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    expect(scenario.emulator.cloud.apiKeys.has(old.id)).toBe(true);
  });

  test('the list gives ages in days, and has keys without a date or a name', async () => {
    const { cloud, faults } = scenario.emulator;
    scenario.fillSlots({ createdAt: cloud.now() - 3 * DAY_MS });
    const main = await scenario.step().main();
    expect(main.log.join('\n')).toContain('created 3 days ago');
    expect(errors(main)[0]).toContain("0 of the 20 keys are this action's");
    const named = [
      { id: 'ApiKey-1', name: 'dateless' },
      { id: 'ApiKey-2', name: { toString: 1 }, description: {} }, // a name that is not a text
    ];
    faults.add({ ...LIST_KEYS, times: 3, answer: json(200, { apikeys: named }) });
    const again = await scenario.step().main();
    expect(again.log.join('\n')).toContain(
      '- dateless (ApiKey-1), created at an unknown time, never expires',
    );
    expect(again.log.join('\n')).toContain('- ? (ApiKey-2), created at an unknown time');
  });

  test('of very many keys only the first are listed', async () => {
    const { faults, settings } = scenario.emulator;
    settings.apiKeysPerIdentity = 1;
    const apikeys = Array.from({ length: 900 }, (_, n) => ({ id: `ApiKey-${n}`, name: `key ${n}` }));
    faults.add({ ...LIST_KEYS, times: 3, answer: json(200, { apikeys }) });
    const main = await scenario.step().main();
    expect(main.log.filter((line) => line.startsWith('- '))).toHaveLength(101);
    expect(main.log.join('\n')).toContain('- and 800 more');
  });

  test('a runner whose clock is an hour fast deletes no key that is still valid', async () => {
    const { cloud, settings } = scenario.emulator;
    settings.clockOffsetMs = -HOUR_MS;
    const key = scenario.addLeftover(1, { expiresAt: cloud.now() + HOUR_MS / 2 });
    scenario.fillSlots();
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining("1 of the 20 keys are this action's")]);
    expect(cloud.apiKeys.has(key.id)).toBe(true);
  });

  test('a slot counts as taken for a while after it was freed: the key is made in the end', async () => {
    const { cloud, settings } = scenario.emulator;
    // A key that the action itself made, so that its real description is known again.
    const { outputs } = await scenario.step().main();
    const old = cloud.apiKeys.get(outputs['key-id'] ?? '');
    if (old) old.expiresAt = cloud.now() - DAY_MS;
    scenario.fillSlots();
    settings.keyGoneAfterMs = 5000;
    const { main, post } = await scenario.job({ skipWaits: true });
    expect([main.exitCode, errors(main), warnings(post)]).toEqual([0, [], []]);
    expect(main.log.join('\n')).toContain(
      `(${old?.id}), an expired key of an earlier run, to free its slot.`,
    );
    expect(count(scenario, CREATE_KEY)).toBeGreaterThan(3);
    expect(count(scenario, DELETE_KEY)).toBe(2); // the old key once, and the new one by post
    expect(scenario.madeKeys.at(-1)?.id).toBe(main.outputs['key-id']);
  });

  test.each([
    ['fails without a reason', 501, 'Could not delete the API key'],
    ['fails because another job was faster', 404, ''],
  ])('a leftover whose deletion %s', async (_, status, told) => {
    scenario.addLeftover(1);
    scenario.fillSlots();
    const error = { code: 'not_found', message_code: 'BXNIM0102E', message: 'Unable to find object' };
    const body = { errors: [error], status_code: status };
    scenario.emulator.faults.add({ ...DELETE_KEY, when: 'after', answer: json(status, body) });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual(told === '' ? [] : [expect.stringContaining(told)]);
    expect(main.log.join('\n')).not.toContain('an expired key of an earlier run');
  });

  test('another job takes the freed slot at once: the error lists what fills the slots', async () => {
    scenario.addLeftover(1);
    scenario.fillSlots();
    const { cloud, iamId } = scenario.emulator;
    const remove = cloud.apiKeys.delete.bind(cloud.apiKeys);
    cloud.apiKeys.delete = (id) => {
      cloud.addApiKey({ iamId });
      return remove(id);
    };
    const main = await scenario.step({ skipWaits: true }).main();
    expect(main.log.join('\n')).toContain('an expired key of an earlier run, to free its slot');
    expect(errors(main)).toEqual([expect.stringContaining('all slots of')]);
  });

  test('IAM refuses for another reason after a slot was freed: the error tells that reason', async () => {
    scenario.addLeftover(1);
    scenario.fillSlots();
    const body = { errors: [{ code: 'forbidden', message: 'No.' }], status_code: 403 };
    scenario.emulator.faults.add({ ...CREATE_KEY, skip: 1, answer: json(403, body) });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining('IAM does not let this identity create the key')]);
  });

  test('the list of keys cannot be had: no key was made, so post has nothing to do', async () => {
    scenario.fillSlots();
    scenario.emulator.faults.add({ ...LIST_KEYS, times: Infinity, answer: { status: 503 } });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect(errors(main)).toEqual([expect.stringContaining('Could not list the API keys')]);
    expect(main.log.join('\n')).not.toContain('lost answer');
    const before = scenario.requests().length;
    const post = await step.post();
    expect([warnings(post), scenario.requests(before)]).toEqual([[], []]);
  });

  test('the account restricts who may create keys, too: the error says that, and nothing is deleted', async () => {
    scenario.emulator.settings.restrictKeyCreation = true;
    scenario.fillSlots();
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining('the account restricts who may create API keys')]);
    expect(scenario.requests().filter((request) => /limits|DELETE/.test(request))).toEqual([]);
  });
});

test('a refusal that mentions a limit while slots are free: the error repeats it, and does not speak of full slots', async () => {
  const message = 'The expiration exceeds the maximum allowed lifetime.';
  const answer = apiError(400, 'bad_request', message);
  scenario.emulator.faults.add({ ...CREATE_KEY, times: Infinity, answer });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining(message)]);
  expect(errors(main)[0]).not.toContain('slots');
});

test('the last slot goes to a key whose answer is a web page: no word of full slots, and post deletes it', async () => {
  const { cloud, iamId, settings } = scenario.emulator;
  for (let n = cloud.keysOf(iamId).length; n < settings.apiKeysPerIdentity - 1; n += 1)
    cloud.addApiKey({ name: `somebody's ${n}` });
  scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: htmlPage(400) });
  const step = scenario.step({ skipWaits: true });
  const main = await step.main();
  expect(errors(main)).toEqual([expect.stringContaining('the answer was not JSON')]);
  expect(scenario.keys()).toContain('logs-ingestion');
  const post = await step.post();
  expect(warnings(post)).toEqual([]);
  expect(scenario.keys()).not.toContain('logs-ingestion');
});
