import { describe, expect, test } from '@jest/globals';
import type { StageResult, Step } from '../runner/runner.ts';
import {
  arrival,
  count,
  CREATE_KEY,
  CREATE_POLICY,
  DELETE_KEY,
  EXCHANGE_KEY,
  LIST_KEYS,
  LIST_POLICIES,
  LIST_ROLES,
  SEND_LINE,
  type Target,
  TOKEN,
} from './support/faults.ts';
import { leaks } from './support/flaws.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

/** Runs main, and kills it as soon as the request has arrived. */
async function killDuring(target: Target, step: Step): Promise<StageResult> {
  const running = step.main();
  await arrival(scenario, target);
  step.kill('SIGKILL');
  return await running;
}

const marker = /ibm-cloud-logs-ingestion-key:[0-9a-f-]{36}/;

describe('SIGKILL while the key is being created', () => {
  test.each(['before', 'after'] as const)('%s the request takes effect: post cleans up', async (when) => {
    scenario.emulator.faults.add({ ...CREATE_KEY, when, answer: { hang: true } });
    const step = scenario.step({ skipWaits: true });
    const running = step.main();
    const request = await arrival(scenario, CREATE_KEY);
    expect(scenario.keys()).toEqual(when === 'after' ? ['logs-ingestion'] : []);
    step.kill('SIGKILL');
    const main = await running;
    expect(main.signal).toBe('SIGKILL');

    // The state was on disk before the request left: it has the marker of the request, and nothing of the answer.
    const [mark] = marker.exec(main.stateFile) ?? [''];
    expect(mark).not.toBe('');
    expect((request.body as { description: string }).description).toContain(mark);
    expect(main.state['received-key']).toBe('');

    const post = await step.post();
    expect([post.exitCode, warnings(post), scenario.keys()]).toEqual([0, [], []]);
    expect(post.log.join('\n')).toContain(
      when === 'after' ? 'is revoked' : `No key is left of this step: IAM has none with the marker ${mark}.`,
    );
    expect(leaks(scenario, [main, post])).toEqual([]);
  });

  test('the new key shows in the list late: post looks again until it does', async () => {
    scenario.emulator.settings.keyVisibleAfterMs = 4000;
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { hang: true } });
    const step = scenario.step({ skipWaits: true });
    await killDuring(CREATE_KEY, step);
    const post = await step.post();
    expect(scenario.keys()).toEqual([]);
    expect(count(scenario, LIST_KEYS)).toBeGreaterThan(1);
    expect(warnings(post)).toEqual([]);
  });

  test("keys without this run's marker are left alone", async () => {
    const { cloud, faults } = scenario.emulator;
    const other =
      'ibm-cloud-logs-ingestion-key:11111111-1111-4111-8111-111111111111 octo-org/octo-repo run 1';
    cloud.addApiKey({ name: 'of another run', description: other });
    cloud.addApiKey({ name: 'logs-ingestion' });
    faults.add({ ...CREATE_KEY, when: 'after', answer: { hang: true } });
    const step = scenario.step({ skipWaits: true });
    await killDuring(CREATE_KEY, step);
    await step.post();
    expect(scenario.keys().toSorted()).toEqual(['logs-ingestion', 'of another run']);
    expect(count(scenario, DELETE_KEY)).toBe(1);
  });
});

test('SIGKILL before main has run any line: post still runs as post, and sends no request', async () => {
  const killOnce = `
    import { existsSync, writeFileSync } from 'node:fs';
    const killed = process.env.RUNNER_TEMP + '/killed';
    if (!existsSync(killed)) {
      writeFileSync(killed, '');
      process.kill(process.pid, 'SIGKILL');
    }`;
  const step = scenario.step({
    nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(killOnce)}`],
  });
  const main = await step.main();
  expect([main.outcome, main.stdout]).toEqual(['failure', '']);
  const post = await step.post();
  expect([post.exitCode, warnings(post), scenario.requests()]).toEqual([0, [], []]);
});

test('SIGKILL after main received the key, before it handed it over: post deletes it by its ID', async () => {
  scenario.emulator.faults.add({ ...EXCHANGE_KEY, answer: { hang: true } });
  const step = scenario.step({ skipWaits: true });
  const main = await killDuring(EXCHANGE_KEY, step);
  expect(scenario.keys()).toEqual(['logs-ingestion']);
  const post = await step.post();
  expect([warnings(post), scenario.keys(), count(scenario, LIST_KEYS)]).toEqual([[], [], 0]);
  expect(leaks(scenario, [main, post])).toEqual([]);
});

test('main is killed and post never runs: the key has an expiry', async () => {
  scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { hang: true } });
  const step = scenario.step({ with: { 'expires-in': '90m' } });
  await killDuring(CREATE_KEY, step);
  const { cloud, iamId } = scenario.emulator;
  const key = cloud.keysOf(iamId).find(({ name }) => name === 'logs-ingestion');
  const minutes = ((key?.expiresAt ?? Infinity) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(89);
  expect(minutes).toBeLessThanOrEqual(91);
});

describe('cancellation: SIGINT ends main at once, and post cleans up', () => {
  const targets: [string, Target, ('before' | 'after')[]][] = [
    ['the token request', TOKEN, ['before']],
    ['the list of policies', LIST_POLICIES, ['before']],
    ['the look-up of the role', LIST_ROLES, ['before']],
    ['the creation of the policy', CREATE_POLICY, ['before', 'after']],
    ['the creation of the key', CREATE_KEY, ['before', 'after']],
    ['the exchange of the new key', EXCHANGE_KEY, ['before']],
    ['the proof line', SEND_LINE, ['before', 'after']],
  ];
  const cases = targets.flatMap(([name, target, whens]) =>
    whens.map((when) => [name, when, target] as const),
  );
  test.each(cases)('during %s, hanging %s its effect', async (_, when, target) => {
    scenario.emulator.faults.add({ ...target, when, answer: { hang: true } });
    const step = scenario.step({
      skipWaits: true,
      with: scenario.verified,
    });
    const running = step.main();
    await arrival(scenario, target);
    step.cancel();
    const main = await running;
    // SIGINT is the first of the runner's three signals, so the others were not needed.
    expect([main.outcome, main.signal]).toEqual(['cancelled', 'SIGINT']);
    const post = await step.post();
    expect([post.exitCode, warnings(post), scenario.keys()]).toEqual([0, [], []]);
    expect(leaks(scenario, [main, post])).toEqual([]);
  });

  test('during the deletion of the key in post: post is cancelled, and the key is deleted', async () => {
    const step = scenario.step();
    await step.main();
    scenario.emulator.faults.add({ ...DELETE_KEY, when: 'after', answer: { hang: true } });
    const running = step.post();
    await arrival(scenario, DELETE_KEY);
    step.cancel();
    const post = await running;
    expect([post.outcome, scenario.keys()]).toEqual(['cancelled', []]);
    expect(errors(post)).toEqual(['The operation was canceled.']);
  });
});
