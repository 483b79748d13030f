import { describe, expect, test } from '@jest/globals';
import {
  arrival,
  CREATE_KEY,
  DELETE_KEY,
  EXCHANGE_KEY,
  SEND_LINE,
  TOKEN,
  whenKeyIsMade,
  type Target,
} from './support/faults.ts';
import { leaks } from './support/flaws.ts';
import { GRACE, useScenario, warnings, type Scenario } from './support/scenario.ts';
import { numbered, shipStep, textsOf, write } from './support/ship.ts';

const scenario = useScenario({ maySend: true });

interface Hanging {
  /** Whether the requests hang before or after they have their effect. */
  when?: 'before' | 'after';
  /** How many of the kind hang besides the first. */
  more?: number;
  cloud?: Scenario;
}

/** Cancels the post step, while the request `target` hangs. */
async function cancelledDuring(
  target: Target,
  { when = 'before', more = 0, cloud = scenario }: Hanging = {},
) {
  // Main has exchanged the bootstrap key once already.
  const skip = (target.skip ?? 0) + (target.path === TOKEN.path ? 1 : 0);
  cloud.emulator.faults.add({ ...target, skip, times: Infinity, when, answer: { hang: true } });
  const step = shipStep(cloud);
  await step.main();
  write(step, { 'a.log': numbered(5), 'b.log': numbered(2) });
  const running = step.post();
  await arrival(cloud, { ...target, skip: skip + more });
  step.cancel(GRACE);
  const post = await running;
  expect([post.outcome, post.signal]).toEqual(['cancelled', null]);
  expect(leaks(cloud, [post])).toEqual([]);
  return post;
}

const nothingSent = [
  'No line was sent. The job was cancelled before all was sent.',
  'a.log was not sent at all, as the job was cancelled.',
  'b.log was not sent at all, as the job was cancelled.',
];

describe('a post step that is cancelled ends by itself, leaves no key, and names what is missing', () => {
  test.each([
    ['signing in', TOKEN],
    ['the proof of the key', EXCHANGE_KEY],
  ])('during %s', async (_, target) => {
    const post = await cancelledDuring(target);
    expect([warnings(post), scenario.keys()]).toEqual([nothingSent, []]);
    expect(post.durationMs).toBeLessThan(7_500);
  });

  test('while the lines are sent', async () => {
    const post = await cancelledDuring(SEND_LINE, { more: 2 });
    expect(textsOf(scenario, 'a.log')).toEqual([]);
    expect(warnings(post)).toEqual([
      'Nobody knows whether a line about the run or its jobs arrived. The job was cancelled before all was sent.',
      'a.log: nobody knows whether lines 1 to 5 (5 lines) arrived. The job was cancelled before all was sent.',
      'b.log: nobody knows whether lines 1 to 2 (2 lines) arrived. The job was cancelled before all was sent.',
    ]);
    // The key is revoked before anything is told.
    const revoked = post.log.findIndex((line) => line.includes('is revoked'));
    expect(revoked).toBeGreaterThan(-1);
    expect(post.log.findIndex((line) => line.includes('nobody knows'))).toBeGreaterThan(revoked);
    expect(scenario.keys()).toEqual([]);
    expect(post.durationMs).toBeLessThan(7_500);
  });

  test('while the key is created, before or after the request has its effect', async () => {
    const cancelled = async (when: 'before' | 'after', cloud: Scenario) => {
      const post = await cancelledDuring(CREATE_KEY, { when, cloud });
      expect(cloud.keys()).toEqual([]);
      // IAM may list a key only later, and there is no time to look for longer.
      expect(warnings(post)).toEqual([
        expect.stringMatching(
          /^Key logs-ingestion \(description ibm-cloud-logs-ingestion-key:[0-9a-f-]{36}\) was not revoked\. It expires at .* The job was cancelled/,
        ),
        ...nothingSent,
      ]);
      expect(post.durationMs).toBeLessThan(10_000);
    };
    const another = await scenario.another();
    another.emulator.cloud.grantSender(another.emulator.iamId);
    await Promise.all([cancelled('before', scenario), cancelled('after', another)]);
  });

  test('while the key is deleted', async () => {
    const post = await cancelledDuring(DELETE_KEY);
    expect(textsOf(scenario, 'b.log')).toEqual(['line 1', 'line 2']);
    expect(warnings(post)).toEqual([
      expect.stringMatching(/ was not revoked\. It expires at .* The job was cancelled/),
    ]);
    expect(post.durationMs).toBeLessThan(10_000);
  });

  test('while the key is created, and IAM answers a second later', async () => {
    const step = shipStep(scenario);
    await step.main();
    write(step, { 'a.log': numbered(5), 'b.log': numbered(2) });
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { delayMs: 1000 } });
    whenKeyIsMade(scenario, () => {
      step.cancel(GRACE);
    });
    const post = await step.post();
    expect(warnings(post)).toEqual(nothingSent);
    expect(scenario.madeKeys).toHaveLength(1);
    expect(scenario.keys()).toEqual([]);
  });
});

test('a main step that is cancelled while it checks leaves post nothing to do', async () => {
  scenario.emulator.faults.add({ ...TOKEN, answer: { hang: true } });
  const step = shipStep(scenario);
  const running = step.main();
  await arrival(scenario, TOKEN);
  step.cancel(GRACE);
  expect((await running).signal).toBe('SIGINT');
  write(step, { 'a.log': 'a' });
  const post = await step.post();
  expect([post.exitCode, post.log, scenario.writes()]).toEqual([0, [], []]);
});

test('a cancelled main step with when: now deletes its key by itself', async () => {
  scenario.emulator.faults.add({ ...SEND_LINE, times: Infinity, answer: { hang: true } });
  const step = shipStep(scenario, { with: { when: 'now' }, files: { 'a.log': 'a' } });
  const running = step.main();
  await arrival(scenario, SEND_LINE);
  step.cancel(GRACE);
  const main = await running;
  expect([main.signal, scenario.keys(), main.outputs.complete]).toEqual([null, [], 'false']);
  const post = await step.post();
  expect([post.exitCode, post.log]).toEqual([0, []]);
});
