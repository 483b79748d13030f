import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionsIn } from '../runner/action.ts';
import type { StageResult } from '../runner/runner.ts';
import { jobOf, sendRun } from './support/run-logs.ts';
import { actionDir, actionYml, errors, repository, useScenario, type Use } from './support/scenario.ts';
import { shipJob } from './support/ship.ts';

const scenario = useScenario();

/** What one of the other actions declares. */
function declared(folder: string): typeof actionYml {
  return parse(readFileSync(join(actionDir, folder, 'action.yml'), 'utf8')) as typeof actionYml;
}

type Job = (use: Use) => Promise<{ main: StageResult; post: StageResult }>;

/** The inputs that a job reads, by the names of action.yml. */
async function inputsReadBy(run: Job): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  scenario.atEnd(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'inputs');
  const nodeArgs = ['--import', import.meta.resolve('./support/record-inputs.mjs')];
  const { main, post } = await run({ env: { INPUTS_READ: file }, nodeArgs });
  expect([errors(main), post.exitCode]).toEqual([[], 0]);
  const names = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((name) => name.slice('INPUT_'.length).toLowerCase());
  return [...new Set(names)].sort();
}

test('main reads the inputs that action.yml declares, all of them and no other', async () => {
  const read = await inputsReadBy((use) => scenario.job(use));
  expect(read).toEqual(Object.keys(actionYml.inputs).sort());
});

test('main sets the outputs that action.yml declares, all of them', async () => {
  const { main } = await scenario.job({
    with: {
      ...scenario.verified,
      'instance-crn': scenario.emulator.instanceCrn,
      'output-iam-token': 'true',
    },
  });
  // Every scenario checks that it sets no other.
  expect(Object.keys(main.outputs).sort()).toEqual(Object.keys(actionYml.outputs).sort());
});

test('the default of iam-endpoint is the public IAM', () => {
  expect(actionYml.inputs['iam-endpoint']?.default).toBe('https://iam.cloud.ibm.com');
});

const others: [string, Job][] = [
  [
    'ship',
    (use) => shipJob(scenario, {}, { ...use, files: { 'a.log': 'a' }, with: { when: 'now', ...use.with } }),
  ],
  ['run-logs', (use) => sendRun(scenario, [jobOf('build', ['a'])], use)],
];

test('every action of the repository is looked at here', () => {
  expect(['', ...others.map(([folder]) => `${folder}/`)].sort()).toEqual(actionsIn(actionDir));
});

describe.each(others)('the same of %s', (folder, job) => {
  const { inputs, outputs } = declared(folder);
  beforeEach(() => {
    scenario.emulator.cloud.grantSender(scenario.emulator.iamId);
  });

  test('inputs', async () => {
    expect(await inputsReadBy(job)).toEqual(Object.keys(inputs).sort());
  });

  test('outputs', async () => {
    expect(Object.keys((await job({})).main.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });
});

test('run-logs sends the run of the event, with the token of the job', () => {
  const { inputs } = declared('run-logs');
  const names = ['github-token', 'repository', 'run-id', 'run-attempt'];
  expect(names.map((name) => inputs[name]?.default)).toEqual([
    '${{ github.token }}',
    '${{ github.repository }}',
    '${{ github.event.workflow_run.id }}',
    '${{ github.event.workflow_run.run_attempt }}',
  ]);
});

test('ship and run-logs say the same of the inputs that mean the same', () => {
  const [ship, runLogs] = [declared('ship').inputs, declared('run-logs').inputs];
  const different = ['application-name', 'ensure-policy', 'max-file-size', 'subsystem-name', 'time-limit'];
  const differs = (name: string) => JSON.stringify(ship[name]) !== JSON.stringify(runLogs[name]);
  const shared = Object.keys(ship).filter((name) => name in runLogs);
  expect(shared.filter(differs).sort()).toEqual(different);
});

test('the release workflow compares and attests what a workflow can name under uses', () => {
  const workflow = readFileSync(join(repository, '.github/workflows/release.yml'), 'utf8');
  for (const file of actionsIn(repository).map((folder) => `${folder}action.yml`)) {
    expect(workflow).toMatch(new RegExp(`^ +cp -R --parents .*(?<= )${file}(?= ).* release/$`, 'm'));
    expect(workflow).toMatch(new RegExp(`^ +for file in .*(?<= )${file}[ ;].* cmp "\\$file"`, 'm'));
    expect(workflow).toMatch(new RegExp(`^ +release/${file}$`, 'm'));
  }
});
