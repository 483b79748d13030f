import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionsIn, readAction } from '../runner/action.ts';
import { node24 } from '../runner/find-node24.mjs';
import type { StageResult } from '../runner/runner.ts';
import { jobOf, sendRun } from './support/run-logs.ts';
import { actionDir, actionYml, errors, repository, useScenario, type Use } from './support/scenario.ts';
import { shipJob } from './support/ship.ts';

const scenario = useScenario();

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

test('the default of iam-endpoint is the public IAM', () => {
  expect(actionYml.inputs['iam-endpoint']?.default).toBe('https://iam.cloud.ibm.com');
});

/** For each action, by its folder, a job that sets all of its outputs. */
const jobs: [string, Job][] = [
  [
    '',
    (use) => {
      const inputs = { 'instance-crn': scenario.emulator.instanceCrn, 'output-iam-token': 'true' };
      return scenario.job({ ...use, with: { ...scenario.verified, ...inputs, ...use.with } });
    },
  ],
  [
    'run-logs/',
    async (use) => {
      const { main, step } = await sendRun(scenario, [jobOf('build', ['a'])], use);
      return { main, post: await step.post() };
    },
  ],
  [
    'ship/',
    (use) => shipJob(scenario, {}, { ...use, files: { 'a.log': 'a' }, with: { when: 'now', ...use.with } }),
  ],
];

test('every action of the repository is looked at here', () => {
  expect(jobs.map(([folder]) => folder)).toEqual(actionsIn(actionDir));
});

describe.each(jobs)('%saction.yml declares', (folder, job) => {
  const { inputs, outputs } = declared(folder);
  beforeEach(() => {
    scenario.emulator.cloud.grantSender(scenario.emulator.iamId);
  });

  test('the inputs that the steps read, all of them and no other', async () => {
    expect(await inputsReadBy(job)).toEqual(Object.keys(inputs).sort());
  });

  test('the outputs that main sets, all of them and no other', async () => {
    expect(Object.keys((await job({})).main.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });

  test('a post step that runs whatever becomes of the job', () => {
    const { runs } = readAction(join(actionDir, folder));
    expect(Object.keys(runs).sort()).toEqual(['main', 'post', 'using']); // no post-if
    expect(runs.post).toMatch(/\.js$/);
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

/** What an action declares, by its folder. */
function declared(folder: string): typeof actionYml {
  return parse(readFileSync(join(actionDir, folder, 'action.yml'), 'utf8')) as typeof actionYml;
}

test('a step that the bundle does not know fails, so that no entry is forgotten', () => {
  const { main } = readAction(actionDir).runs;
  const { status, stdout } = spawnSync(node24(), [join(actionDir, main), 'unknown'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error::This is a bug in the action, please report it: /);
});
