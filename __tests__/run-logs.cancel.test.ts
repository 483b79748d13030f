import { readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Step } from '../runner/runner.ts';
import { arrival, CREATE_KEY, DELETE_KEY, SEND_LINE, TOKEN, type Target } from './support/faults.ts';
import { leaks } from './support/flaws.ts';
import { startTcpServer, startWithTls } from './support/network.ts';
import {
  clock,
  GET_LOG,
  jobOf,
  jobsOf,
  linesOfJob,
  LIST_JOBS,
  logRequests,
  READ_LOG,
  READ_RUN,
  runLogsStep,
  stamped,
  textsOfJob,
} from './support/run-logs.ts';
import { errors, GRACE, useScenario, warnings, type Use } from './support/scenario.ts';
import { numbered } from './support/ship.ts';

const scenario = useScenario({ maySend: true });

const NAMES = ['a', 'b', 'c', 'd'];

const runOfAll = () => scenario.emulator.github.addRun({ jobs: jobsOf(NAMES) });

describe('a step that is cancelled ends by itself, leaves neither key nor log, and names what is missing', () => {
  /** Cancels main when `reached` is. */
  async function cancelled(step: Step, reached: () => Promise<unknown>) {
    const running = step.main();
    await reached();
    step.cancel(GRACE);
    const main = await running;
    expect([main.outcome, main.signal]).toEqual(['cancelled', null]);
    expect(leaks(scenario, [main])).toEqual([]);
    expect(readdirSync(step.dirs.temp)).toEqual(['_github_workflow']);
    return main;
  }

  /** Cancels main while the request `target` hangs. */
  async function cancelledDuring(target: Target, use: Use = {}) {
    scenario.emulator.faults.add({ ...target, times: Infinity, answer: { hang: true } });
    const step = runLogsStep(scenario, runOfAll(), use);
    return { main: await cancelled(step, () => arrival(scenario, target)), step };
  }

  test.each([
    ['the run', READ_RUN],
    ['the list of jobs', LIST_JOBS],
  ])('while it reads %s', async (_, target) => {
    const { main, step } = await cancelledDuring(target);
    expect(errors(main)).toContain('The job was cancelled before all was sent.');
    expect([scenario.keys(), scenario.writes(), (await step.post()).log]).toEqual([[], [], []]);
  });

  test('while it signs in', async () => {
    const { main, step } = await cancelledDuring(TOKEN);
    expect(warnings(main)).toEqual([
      'No line was sent. The job was cancelled before all was sent.',
      ...NAMES.map((name) => `${name} was not sent at all, as the job was cancelled.`),
    ]);
    expect([scenario.keys(), logRequests(scenario), (await step.post()).log]).toEqual([[], [], []]);
  });

  test.each([
    ['GitHub is asked for a log', { ...READ_LOG, skip: 2 }],
    ['a log is downloaded', { ...GET_LOG, skip: 2 }],
  ])('while %s', async (_, target) => {
    const { main, step } = await cancelledDuring(target);
    expect(warnings(main).slice(-2)).toEqual([
      // It is fetched while the one before is sent, so it may not have been begun.
      expect.stringMatching(
        /^c (could not be read, so it was not sent: |was not sent at all, as )the job was cancelled/i,
      ),
      'd was not sent at all, as the job was cancelled.',
    ]);
    expect([scenario.keys(), main.outputs.complete, (await step.post()).log]).toEqual([[], 'false', []]);
    expect(main.durationMs).toBeLessThan(7_500);
  });

  test('while the key is created', async () => {
    const { main, step } = await cancelledDuring(CREATE_KEY, { skipWaits: true });
    expect(warnings(main)[0]).toMatch(/^Key logs-ingestion .* was not revoked\. It expires at /);
    scenario.emulator.faults.clear();
    const post = await step.post();
    expect([scenario.keys(), warnings(post)]).toEqual([[], []]);
  });

  test('while the key is deleted: post does it', async () => {
    const { main, step } = await cancelledDuring(DELETE_KEY, { skipWaits: true });
    expect(NAMES.map((name) => textsOfJob(scenario, name))).toEqual(NAMES.map((name) => [`of ${name}`]));
    expect(warnings(main)).toEqual([
      expect.stringMatching(/^Key logs-ingestion .* was not revoked\. It expires at /),
    ]);
    scenario.emulator.faults.clear();
    const post = await step.post();
    expect([scenario.keys(), warnings(post)]).toEqual([[], []]);
  });

  test('while a proxy keeps silent', async () => {
    const { cloud } = await startWithTls(scenario);
    const proxy = await startTcpServer(scenario);
    const answer = { status: 302, headers: { location: cloud.emulator.url } };
    scenario.emulator.faults.add({ ...READ_LOG, answer });
    const run = scenario.emulator.github.addRun({ jobs: jobsOf(['a']) });
    const step = runLogsStep(scenario, run, { env: { HTTPS_PROXY: proxy.url } });
    const main = await cancelled(step, async () => {
      while (proxy.received.length === 0) await setImmediate();
    });
    expect(main.durationMs).toBeLessThan(7_500);
    expect(scenario.keys()).toEqual([]);
  });

  test('while it sends, and counts as sent what has arrived, and no more', async () => {
    const at = clock();
    const log = numbered(60_000, 100)
      .split('\n')
      .map((text, index) => stamped(at(index / 1000), text))
      .join('\n');
    const run = scenario.emulator.github.addRun({ jobs: [jobOf('build', [], { log }), jobOf('next', [])] });
    const step = runLogsStep(scenario, run);
    // The records and one batch arrive. Four more are under way, and a sixth waits.
    scenario.emulator.faults.add({ ...SEND_LINE, skip: 2, times: Infinity, answer: { hang: true } });
    const main = await cancelled(step, () => arrival(scenario, { ...SEND_LINE, skip: 5 }));
    const lines = linesOfJob(scenario, 'build').length;
    expect(lines).toBeGreaterThan(0);
    expect(main.outputs['lines-sent']).toBe(String(lines));
    expect(warnings(main).at(-2)).toMatch(
      /^build was not read beyond line [\d,]+, as the job was cancelled\.$/,
    );
    expect(warnings(main).at(-1)).toBe('next was not sent at all, as the job was cancelled.');
    // The next log is saved while one is sent.
    expect(logRequests(scenario)).toHaveLength(2);
    expect([scenario.keys(), (await step.post()).log]).toEqual([[], []]);
  });
});

describe('a main that was killed', () => {
  test.each([
    ['while lines are sent', SEND_LINE],
    ['while a log is downloaded', { ...GET_LOG, skip: 1 }],
  ])('%s: post revokes the key, and does nothing else', async (_, target) => {
    scenario.emulator.faults.add({ ...target, times: Infinity, answer: { hang: true } });
    const step = runLogsStep(scenario, runOfAll());
    const running = step.main();
    await arrival(scenario, target);
    step.kill('SIGKILL');
    const main = await running;
    expect(scenario.keys()).toEqual(['logs-ingestion']);
    scenario.emulator.faults.clear();
    const before = scenario.requests().length;
    const post = await step.post();
    expect([post.exitCode, warnings(post), errors(post), scenario.keys()]).toEqual([0, [], [], []]);
    expect(scenario.requests(before).filter((line) => /github-logs|api\/v3|singles/.test(line))).toEqual([]);
    expect(leaks(scenario, [main, post], [scenario.emulator.github.token])).toEqual([]);
  });
});
