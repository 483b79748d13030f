import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ApiKey } from '../emulator/index.ts';
import { count, CREATE_KEY, DELETE_KEY, flaws, inBatches, leaks, watchSecrets } from './support/faults.ts';
import { errors, Scenario, warnings } from './support/scenario.ts';

let scenario: Scenario;
let secrets: Set<string>;
beforeEach(async () => {
  scenario = await Scenario.start();
  secrets = watchSecrets(scenario);
});
afterEach(async () => {
  await scenario.close();
});

const HOUR_MS = 3_600_000;
const marker = (n: number) =>
  `ibm-cloud-logs-ingestion-key:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const ofRepository = (repository: string, n: number) =>
  `${marker(n)} ${repository} run 1 attempt 1 job build workflow CI`;
const OURS = 'octo-org/octo-repo';

/** A key that an earlier run left behind; expired two hours ago unless `key` says otherwise. */
function leftover(n: number, key: Partial<ApiKey> = {}): ApiKey {
  return scenario.emulator.cloud.addApiKey({
    name: `leftover ${n}`,
    description: ofRepository(OURS, n),
    expiresAt: Date.now() - 2 * HOUR_MS,
    ...key,
  });
}

/** Fills every slot that is still free with keys that are none of this action's. */
function fill(): void {
  const { cloud, iamId, settings } = scenario.emulator;
  for (let n = cloud.keysOf(iamId).length; n < settings.apiKeysPerIdentity; n += 1)
    cloud.addApiKey({ name: `somebody's ${n}` });
}

describe('the limit of keys is reached', () => {
  test("expired leftovers of this repository are deleted, and nobody else's key is touched", async () => {
    const { cloud } = scenario.emulator;
    const freed = [leftover(1), leftover(2)];
    const kept = [
      leftover(3, { description: ofRepository('octo-org/another-repo', 3) }),
      leftover(4, { description: ofRepository('octo-org/octo-repo-2', 4) }),
      leftover(5, { description: ofRepository('octo-org/octo', 5) }),
      leftover(6, { expiresAt: Date.now() + HOUR_MS }),
      leftover(7, { expiresAt: Date.now() - 60_000 }), // within the margin for clocks that differ
      (() => {
        const key = leftover(8);
        delete key.expiresAt;
        return key;
      })(),
      leftover(9, { description: `copied from ${ofRepository(OURS, 9)}` }),
      leftover(10, { description: `logs-ingestion ${OURS}` }),
      (() => {
        const key = leftover(11);
        delete key.description;
        return key;
      })(),
    ];
    fill();
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
    expect(leaks(scenario, [main, post], secrets)).toEqual([]);
  });

  test('leftovers are left alone while there is a free slot', async () => {
    leftover(1);
    const { main } = await scenario.job();
    expect([main.exitCode, scenario.keys()]).toEqual([0, ['leftover 1']]);
  });

  test('a leftover that cannot be deleted does not keep the others from being', async () => {
    const locked = leftover(1, { locked: true });
    const free = leftover(2);
    fill();
    const { main } = await scenario.job();
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
      scenario.emulator.settings.tooManyKeys = { status, code, message_code: 'BXNIM0999E', message };
      const old = leftover(1);
      fill();
      const { main, post } = await scenario.job({ skipWaits: true });
      expect([main.exitCode, errors(main), warnings(post)]).toEqual([0, [], []]);
      expect(scenario.emulator.cloud.apiKeys.has(old.id)).toBe(false);
      expect(count(scenario, CREATE_KEY)).toBe(2);
    },
  );

  test.each(codes)(
    'told as HTTP %d %s, with nothing to delete: an error that lists what fills the slots',
    async (status, code, message) => {
      scenario.emulator.settings.tooManyKeys = { status, code, message_code: 'BXNIM0999E', message };
      const { cloud, iamId } = scenario.emulator;
      leftover(1, { expiresAt: Date.now() + HOUR_MS });
      fill();
      const { main, post } = await scenario.job({ skipWaits: true });
      const [line = ''] = errors(main);
      expect(line).toContain(`Could not create the API key: all slots of ${iamId} are full.`);
      expect(line).toContain("1 of the 20 keys are this action's for this repository:");
      const log = main.log.join('\n');
      for (const { id, name } of cloud.keysOf(iamId))
        expect(log).toContain(`- ${name} (${id}), created 24 hours ago`);
      expect(log).toMatch(/- leftover 1 \(.*expires \d{4}-/);
      expect([count(scenario, CREATE_KEY), count(scenario, DELETE_KEY)]).toEqual([1, 0]);
      expect(post.log).toEqual([]);
    },
  );

  test('a limit that IAM names although the count shows a free slot is told in its own words', async () => {
    const { status, ...error } = scenario.emulator.settings.tooManyKeys;
    scenario.emulator.faults.add({ ...CREATE_KEY, answer: { status, body: { errors: [error] } } });
    const { main, post } = await scenario.job();
    expect([errors(main), warnings(post), scenario.keys()]).toEqual([
      [expect.stringContaining(error.message)],
      [],
      [],
    ]);
  });

  test('IAM that does not tell the count: its words decide', async () => {
    scenario.emulator.faults.add({ path: /limits/, times: Infinity, answer: { status: 403, body: {} } });
    const old = leftover(1);
    fill();
    const { main } = await scenario.job();
    expect([main.exitCode, scenario.emulator.cloud.apiKeys.has(old.id)]).toEqual([0, false]);
  });

  test('HTTP 429 is a limit of the rate, not of keys, where slots are free or the count is unknown', async () => {
    const busy = {
      status: 429,
      body: { errors: [{ code: 'too_many_requests', message: 'Too many requests' }] },
    };
    scenario.emulator.faults.add({ ...CREATE_KEY, answer: busy });
    scenario.emulator.faults.add({ path: /limits/, answer: { status: 403, body: {} } });
    const old = leftover(1);
    const { main } = await scenario.job({ skipWaits: true });
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    expect(scenario.emulator.cloud.apiKeys.has(old.id)).toBe(true);
  });
});

describe('jobs in parallel', () => {
  test('18 jobs start together on an empty account: one policy, 18 keys, all green, all gone afterwards', async () => {
    const steps = Array.from({ length: 18 }, () => scenario.step({ skipWaits: true }));
    const mains = await Promise.all(steps.map((step) => step.main()));
    expect(mains.flatMap((main) => flaws(main, 'main'))).toEqual([]);
    expect(mains.map(({ exitCode }) => exitCode)).toEqual(steps.map(() => 0));
    expect(scenario.keys()).toHaveLength(18);
    expect(scenario.policies()).toHaveLength(1);
    expect(new Set(mains.map(({ outputs }) => outputs['policy-id']))).toEqual(new Set(scenario.policies()));
    expect(mains.filter(({ outputs }) => outputs['policy-created'] === 'true')).toHaveLength(1);
    expect(new Set(mains.map(({ outputs }) => outputs['key-id'])).size).toBe(18);

    const posts = await Promise.all(steps.map((step) => step.post()));
    expect(posts.flatMap((post) => [...flaws(post, 'post'), ...warnings(post)])).toEqual([]);
    expect([scenario.keys(), scenario.policies().length]).toEqual([[], 1]);
    expect(leaks(scenario, [...mains, ...posts], secrets)).toEqual([]);
  });

  test('40 jobs on 20 slots: those without a slot say so, and nothing is left behind', async () => {
    const steps = Array.from({ length: 40 }, () => scenario.step({ skipWaits: true }));
    // A slow machine runs them ten at a time; every key lives until all mains are over.
    const mains = await inBatches(steps, 10, (step) => step.main());
    expect(mains.flatMap((main) => flaws(main, 'main'))).toEqual([]);
    const green = mains.filter(({ exitCode }) => exitCode === 0);
    const red = mains.filter(({ exitCode }) => exitCode !== 0);
    expect([green.length, red.length, scenario.keys().length]).toEqual([19, 21, 19]); // one slot is the bootstrap key's
    for (const main of red) {
      const [line = ''] = errors(main);
      expect(line).toContain('all slots of');
      expect(line).toContain("19 of the 20 keys are this action's for this repository:");
    }
    const posts = await inBatches(steps, 10, (step) => step.post());
    expect(posts.flatMap((post) => [...flaws(post, 'post'), ...warnings(post)])).toEqual([]);
    expect([scenario.keys(), scenario.policies().length]).toEqual([[], 1]);
    expect(count(scenario, DELETE_KEY)).toBe(19);
    expect(leaks(scenario, [...mains, ...posts], secrets)).toEqual([]);
  });
});
