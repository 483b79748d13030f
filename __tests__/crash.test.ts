import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { node24 } from '../runner/find-node24.mjs';
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
import { flaws, leaks } from './support/flaws.ts';
import { preload } from './support/preload.ts';
import { actionYml, errors, repository, stateOf, useScenario, warnings } from './support/scenario.ts';

const defaults = Object.fromEntries(
  Object.entries(actionYml.inputs).map(([name, input]) => [name, input.default]),
);

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
    nodeArgs: preload(killOnce),
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

describe('a file of the action that cannot be read', () => {
  const chunks = readdirSync(join(repository, 'dist')).filter((file) => /^\d+\.index\.js$/.test(file));
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'action-'));
    cpSync(join(repository, 'action.yml'), join(copy, 'action.yml'));
    cpSync(join(repository, 'dist'), join(copy, 'dist'), { recursive: true });
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  /** Runs a stage while `chunk` is missing from the copy; one that hangs is killed, which is a flaw. */
  async function without(chunk: string, step: Step, stage: 'main' | 'post'): Promise<StageResult> {
    const file = join(copy, 'dist', chunk);
    renameSync(file, `${file}.away`);
    const watch = setTimeout(() => step.kill('SIGKILL'), 30_000);
    try {
      return await step[stage]();
    } finally {
      clearTimeout(watch);
      renameSync(`${file}.away`, file);
    }
  }

  test('the action has such files', () => {
    expect(chunks.length).toBeGreaterThan(5);
  });

  test.each(chunks)('%s is missing in main: red with one line at most, and no key is left', async (chunk) => {
    const step = scenario.step({ actionDir: copy, skipWaits: true });
    const main = await without(chunk, step, 'main');
    expect(flaws(main, 'main')).toEqual([]);
    await step.post();
    expect(scenario.keys()).toEqual([]);
  });

  test.each(chunks)(
    '%s is missing in post: the key is revoked, or one line says that it is not',
    async (chunk) => {
      const step = scenario.step({ actionDir: copy, skipWaits: true });
      const main = await step.main();
      const post = await without(chunk, step, 'post');
      expect(flaws(post, 'post')).toEqual([]);
      const id = main.outputs['key-id'] ?? '?';
      const told = warnings(post).filter((line) => line.includes(id) || line.includes('The key may be left'));
      expect([warnings(post).length, told.length]).toEqual(scenario.keys().length === 0 ? [0, 0] : [1, 1]);
    },
  );
});

const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('a machine that denies what every program needs', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stage-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs a stage as `command` of a shell says, in which "$@" starts it; after half a minute it counts as hanging. */
  async function runBy(command: string, script: string, env: Record<string, string> = {}) {
    const files = Object.fromEntries(
      ['GITHUB_OUTPUT', 'GITHUB_STATE'].map((name) => [name, join(folder, name)]),
    );
    for (const path of Object.values(files)) writeFileSync(path, '');
    const { apiKey, iamId, url } = scenario.emulator;
    const inputs = { 'user-id': iamId, 'bootstrap-api-key': apiKey, 'iam-endpoint': url };
    const variables = Object.fromEntries(
      Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    );
    const child = spawn('bash', ['-c', command, '-', node24(), join(repository, 'dist', script)], {
      env: { PATH: process.env.PATH, ...variables, ...files, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    const [exitCode, signal] = (await once(child, 'close')) as [number | null, string | null];
    const lines = stdout.split('\n').filter((line) => /^::(error|warning)::/.test(line));
    return { exitCode, signal, stdout, lines };
  }

  test('too few open files: main and post end, with one line', async () => {
    const received = { id: 'ApiKey-1', receivedAt: Date.now(), mayHaveTwin: false };
    const { iamId, accountId } = scenario.emulator;
    const marker = 'ibm-cloud-logs-ingestion-key:11111111-1111-4111-8111-111111111111';
    const planned = { marker, owner: { iamId, accountId }, name: 'k' };
    const state = {
      'STATE_planned-key': JSON.stringify(planned),
      'STATE_received-key': JSON.stringify(received),
    };
    const told: string[] = [];
    for (let files = 20; files < 32; files += 1) {
      for (const [script, code] of [
        ['index.js', 1],
        ['post.js', 0],
      ] as const) {
        const { exitCode, signal, stdout, lines } = await runBy(
          `ulimit -n ${files}; exec "$@"`,
          script,
          state,
        );
        expect([files, script, signal]).toEqual([files, script, null]);
        // With still fewer files Node itself does not start; with more the stage may succeed.
        if (!stdout.startsWith('::add-mask::') || (exitCode === 0 && lines.length === 0)) continue;
        expect([files, script, exitCode, lines.length]).toEqual([files, script, code, 1]);
        told.push(...lines);
      }
    }
    expect(told.filter((line) => line.includes('EMFILE'))).not.toEqual([]);
  });

  test.each([
    ['a full disk', '"$@" > /dev/full'],
    ['a reader that is gone', 'set -o pipefail; "$@" | true'],
  ])('a standard output that cannot be written, %s: post revokes all the same', async (_, command) => {
    const main = await scenario.step().main();
    expect(scenario.keys()).toEqual(['logs-ingestion']);
    const post = await runBy(command, 'post.js', stateOf(main));
    expect([post.exitCode, post.signal, scenario.keys()]).toEqual([0, null, []]);
  });

  test('and main makes no key that it could not mask', async () => {
    const main = await runBy('"$@" > /dev/full', 'index.js');
    expect([main.exitCode, main.signal, scenario.keys()]).toEqual([1, null, []]);
    expect(scenario.requests()).toEqual([]);
  });
});

describe('a failure that cannot be told', () => {
  // An object that has no text.
  const throwing = `
    import { subscribe } from 'node:diagnostics_channel';
    subscribe('http.client.request.start', () => { throw Object.create(null); });`;
  const nodeArgs = preload(throwing);

  test('main fails with one fixed line', async () => {
    const main = await scenario.step({ nodeArgs }).main();
    expect([main.exitCode, main.signal]).toEqual([1, null]);
    expect(errors(main)).toEqual([
      'The action failed, and so did saying why. If it made a key, the post step deletes it.',
    ]);
  });

  test('post warns with one fixed line', async () => {
    const main = await scenario.step().main();
    const post = await scenario.step({ nodeArgs, env: stateOf(main) }).post();
    expect([post.exitCode, post.signal]).toEqual([0, null]);
    expect(warnings(post)).toEqual([
      'The post step failed, and so did saying why. The key may be left: look under Manage > Access (IAM).',
    ]);
  });
});
