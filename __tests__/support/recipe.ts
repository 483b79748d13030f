/**
 * Runs the jobs of a workflow in examples/ as far as a machine without GitHub, IBM Cloud and the shippers can: the
 * action's step with its own inputs against the emulator, the `run` steps with their own text and environment in bash,
 * then post. Steps with other actions (checkout) are left out; in place of the checkout, the files of examples/ are there.
 *
 * Expressions are plain paths (`steps.logs.outputs.key-id`, `vars.X`); anything else is an error. Conditions are not
 * evaluated. IBM's public and private endpoints stand for the emulator.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, copyFileSync, existsSync, mkdtempSync, openSync } from 'node:fs';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from '@jest/globals';
import { parse } from 'yaml';
import type { Run } from '../../emulator/index.ts';
import { StageLog } from '../../runner/log.ts';
import { Masker } from '../../runner/masks.ts';
import type { StageResult } from '../../runner/runner.ts';
import { node24 } from '../../runner/find-node24.mjs';
import { runLogsStep } from './run-logs.ts';
import { actionDir, repository, type Scenario } from './scenario.ts';

const examples = join(repository, 'examples');
const KEY = 'OWNER/ibm-cloud-logs-ingestion-key@v1';
const SHIP = 'OWNER/ibm-cloud-logs-ingestion-key/ship@v1';
const RUN_LOGS = 'OWNER/ibm-cloud-logs-ingestion-key/run-logs@v1';

interface WorkflowStep {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string | boolean>;
  with?: Record<string, string | boolean>;
}

interface WorkflowJob {
  if?: string;
  permissions?: Record<string, string>;
  uses?: string;
  with?: Record<string, string>;
  secrets?: Record<string, string>;
  'timeout-minutes'?: number;
  strategy?: { matrix?: Record<string, string[]> };
  steps?: WorkflowStep[];
}

/** A workflow file in examples/. */
export interface Workflow {
  name: string;
  on: Record<string, { workflows?: string[] } | null>;
  permissions: Record<string, string>;
  defaults?: { run?: { shell?: string } };
  jobs: Record<string, WorkflowJob>;
}

/** The workflows in examples/, by file name. */
export function recipes(): string[] {
  return readdirSync(examples)
    .filter((name) => name.endsWith('.yml'))
    .sort();
}

/** A file in examples/, as text. */
export function readExample(name: string): string {
  return readFileSync(join(examples, name), 'utf8');
}

export function readRecipe(name: string): Workflow {
  return parse(readExample(name)) as Workflow;
}

export function usesAction({ uses }: WorkflowStep): boolean {
  return uses === KEY || uses === SHIP || uses === RUN_LOGS;
}

export function usesKeyAction({ uses }: WorkflowStep): boolean {
  return uses === KEY;
}

/** For tests that need these commands: `test`, or one that skips them, and what to add to their names then. */
export function ifThere(...commands: string[]): { runs: typeof test.skip; needs: string } {
  const missing = commands.filter((name) => spawnSync(name, ['--version']).status !== 0);
  const lacks = process.platform === 'win32' ? 'bash as on Linux' : missing.join(', ');
  return lacks === '' ? { runs: test, needs: '' } : { runs: test.skip, needs: ` (skipped: needs ${lacks})` };
}

/** What expressions can name: `{ vars: { X: '…' } }`. */
type Contexts = Record<string, Record<string, unknown>>;

export interface JobResult {
  main: StageResult;
  post: StageResult;
  /** The log of all steps, masked as the job would show it. */
  log: string;
  /** The calls of the stand-ins, in order. */
  calls: Call[];
  /** The name of the `run` step that failed. */
  failed?: string | undefined;
}

/** One call of a stand-in, a script in place of a command that is not available here. */
export interface Call {
  command: string;
  args: string[];
  stdin: string;
  env: Record<string, string>;
}

export interface JobOptions {
  /** Besides `steps`, `github`, `runner` and `matrix`. */
  contexts: Contexts;
  matrix?: Record<string, string>;
  /** What the machine adds to the environment of the action's step. */
  env?: Record<string, string>;
  /** For each command to replace: what its stand-in prints, by the arguments of the call. The stand-in succeeds. */
  standIns?: Record<string, Record<string, string>>;
  /** Files that the checkout brings, by name, besides those of examples/. */
  files?: Record<string, string>;
  /** The run whose end has started the workflow, for run-logs. */
  finished?: Run;
  /** Whether a `run` step may fail; the later ones are left out then. */
  mayFail?: boolean;
}

/** Runs one job of a recipe, which must succeed unless it may fail. */
export async function runJob(
  scenario: Scenario,
  { jobs, defaults }: Workflow,
  options: JobOptions,
): Promise<JobResult> {
  const { contexts: given, matrix = {}, env: machine = {}, standIns = {}, files = {} } = options;
  const { finished, mayFail = false } = options;
  const [[jobName, { steps = [] }]] = Object.entries(jobs) as [[string, WorkflowJob]];
  if (defaults?.run?.shell !== 'bash' && steps.some(({ run }) => run))
    throw new Error('The shell is not bash.');
  const uses = steps.find(usesAction);
  if (!uses) throw new Error('No step uses one of the actions.');

  const { url } = scenario.emulator;
  const bin = mkdtempSync(join(tmpdir(), 'stand-ins-'));
  const secrets = Object.entries(uses.with ?? {}).filter(([, value]) => String(value).includes('secrets.'));
  const PATH = [bin, process.env.PATH].join(delimiter);
  const outputs: Record<string, unknown> = {};
  const contexts: Contexts = {
    ...given,
    matrix,
    steps: outputs,
    runner: { temp: bin, name: 'local' },
    github: {
      job: jobName,
      workflow: 'CI',
      actor: 'octocat',
      ref: 'refs/heads/main',
      ref_name: 'main',
      repository: 'octo-org/octo-repo',
      sha: 'ffac537e6cbbf934b08745a378932722df287a53',
    },
  };
  const evaluateAll = (values: WorkflowStep['env']) =>
    Object.fromEntries(
      Object.entries(values ?? {}).map(([name, value]) => {
        const text = evaluate(String(value), contexts);
        return [name, /^https:\/\/(private\.)?iam\.cloud\.ibm\.com$/.test(text) ? url : text];
      }),
    );

  try {
    for (const [command, answers] of Object.entries(standIns)) makeStandIn(bin, command, answers);
    const use = {
      env: { PATH, ...machine, ...evaluateAll(uses.env) },
      secrets: secrets.map(([name]) => name),
      with: {
        'user-id': '',
        'bootstrap-api-key': '',
        ...evaluateAll(uses.with),
        'iam-endpoint': url,
        'ingress-endpoint': url,
      },
    };
    const step =
      uses.uses === RUN_LOGS
        ? runLogsStep(scenario, finished ?? scenario.emulator.github.addRun(), use)
        : scenario.step({ ...use, actionDir: uses.uses === SHIP ? join(actionDir, 'ship') : actionDir });
    for (const name of readdirSync(examples)) {
      copyFileSync(join(examples, name), join(step.dirs.workspace, name));
    }

    for (const [name, text] of Object.entries(files)) writeFileSync(join(step.dirs.workspace, name), text);

    let main: StageResult | undefined;
    let failed: string | undefined;
    const log: string[] = [];
    for (const current of steps) {
      if (current === uses) {
        main = await step.main();
        log.push(...main.log);
        if (main.outcome !== 'success') throw new Error(main.log.join('\n'));
        outputs[current.id ?? ''] = { outputs: main.outputs };
      } else if (current.run !== undefined) {
        const masker = new Masker();
        for (const secret of [...step.masks, ...Object.values(given.secrets ?? {})])
          masker.add(String(secret));
        const stage = new StageLog(masker, false, () => undefined);
        const env = {
          HOME: step.dirs.home,
          CI: 'true',
          RUNNER_TEMP: bin,
          ...main?.env,
          ...evaluateAll(current.env),
          PATH,
        };
        const outcome = await runScript(bin, current.run, step.dirs.workspace, env);
        for (const line of outcome.text.split('\n')) stage.take(line);
        log.push(...stage.lines);
        if (outcome.status !== 0) {
          failed = current.name ?? current.run;
          break;
        }
      }
    }
    if (failed !== undefined && !mayFail) throw new Error(`"${failed}" failed:\n${log.join('\n')}`);
    if (!main) throw new Error('The action did not run.');
    const post = await step.post();
    log.push(...post.log);
    return { main, post, log: log.join('\n'), calls: callsIn(bin), failed };
  } finally {
    rmSync(bin, { recursive: true });
  }
}

/** Runs commands of a page in bash, as a `run` step is run, with stand-ins as those of a job. */
export async function runCommands(
  text: string,
  env: Record<string, string> = {},
  standIns: JobOptions['standIns'] = {},
): Promise<{ status: number | null; text: string; calls: Call[] }> {
  const bin = mkdtempSync(join(tmpdir(), 'stand-ins-'));
  try {
    for (const [command, answers] of Object.entries(standIns)) makeStandIn(bin, command, answers);
    const PATH = [bin, process.env.PATH].join(delimiter);
    return { ...(await runScript(bin, text, bin, { ...env, PATH })), calls: callsIn(bin) };
  } finally {
    rmSync(bin, { recursive: true });
  }
}

/** What the stand-ins in `bin` have recorded. */
function callsIn(bin: string): Call[] {
  const file = join(bin, 'calls');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Call);
}

/** As GitHub's runner runs `shell: bash`, with the environment `env` and nothing of this process's own. */
async function runScript(dir: string, text: string, cwd: string, env: Record<string, string>) {
  const [script, output] = [join(dir, 'step.sh'), join(dir, 'output')];
  writeFileSync(script, text);
  const file = openSync(output, 'w'); // both streams, in the order of writing
  try {
    const bash = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd,
      env,
      stdio: ['ignore', file, file],
      timeout: 30_000,
    });
    const [status] = (await once(bash, 'close')) as [number | null];
    return { status, text: readFileSync(output, 'utf8') };
  } finally {
    closeSync(file);
  }
}

/** Replaces `${{ a.b.c }}` by what the contexts hold. */
function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (!/^[\w-]+(\.[\w-]+)+$/.test(expression)) throw new Error(`\${{ ${expression} }} is not supported.`);
    let value: unknown = contexts;
    for (const name of expression.split('.')) value = (value as Record<string, unknown> | undefined)?.[name];
    if (typeof value !== 'string') throw new Error(`\${{ ${expression} }} has no value.`);
    return value;
  });
}

/** Values of a caller's `with` or `secrets`, evaluated. */
export function evaluateEach(
  values: Record<string, string> = {},
  contexts: Contexts,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, evaluate(text, contexts)]));
}

/** Makes a command that records each call, prints the answer for its arguments, if there is one, and succeeds. */
function makeStandIn(bin: string, command: string, answers: Record<string, string>): void {
  const script = join(bin, `${command}.cjs`);
  const lines = [
    `const fs = require('fs');`,
    `const args = process.argv.slice(2);`,
    `const { mode } = fs.fstatSync(0);`,
    `const { S_IFMT, S_IFIFO, S_IFREG } = fs.constants;`,
    `const isGiven = [S_IFIFO, S_IFREG].includes(mode & S_IFMT);`,
    `const stdin = isGiven ? fs.readFileSync(0, 'utf8') : '';`,
    `const call = { command: ${JSON.stringify(command)}, args, stdin, env: process.env };`,
    `fs.appendFileSync(${JSON.stringify(join(bin, 'calls'))}, JSON.stringify(call) + '\\n');`,
    `process.stdout.write(${JSON.stringify(answers)}[args.join(' ')] ?? '');`,
  ];
  writeFileSync(script, lines.join('\n'));
  writeFileSync(join(bin, command), `#!/bin/sh\nexec '${node24()}' '${script}' "$@"\n`);
  chmodSync(join(bin, command), 0o755);
}
