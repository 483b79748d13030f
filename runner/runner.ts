/**
 * What a GitHub Actions runner does for one JavaScript action step: `main` when the step's turn comes, `post` when the
 * job ends, each a child process. For trying the action and for tests of the built `dist/`.
 *
 * Like the runner (source: github.com/actions/runner, `ActionRunner`, `NodeScriptActionHandler`,
 * `ActionCommandManager`, `FileCommandManager`, `SecretMasker`, `ProcessInvoker`; GitHub docs, "Workflow commands"):
 * - inputs with the defaults of action.yml, `INPUT_*`, a warning for those it does not declare, no check of `required`;
 * - the order in which variables win: `GITHUB_ENV` of earlier stages, the step's `env`, `STATE_*`, `INPUT_*`, and above
 *   all `GITHUB_*` and `RUNNER_*`;
 * - commands on standard output and standard error alike, obeyed line by line: a mask works from its line on;
 * - command files, new and empty for every stage, read even when the stage fails or is killed;
 * - cancellation by SIGINT, then SIGTERM, then SIGKILL; output that a left-over child holds open is awaited for 5 s;
 * - with `RUNNER_DEBUG=1` or `ACTIONS_STEP_DEBUG=true` in `env`: debug lines, and commands echoed.
 *
 * Unlike the runner:
 * - the environment is a clean one with an empty home folder, so that nothing of the developer's own (proxies, a
 *   logged-in CLI, NODE_OPTIONS) leaks in;
 * - the log has no opening group ("Run …", "with:") and no "Post job cleanup."; no timestamps, annotations, problem
 *   matchers or upload of the summary (its size is not checked);
 * - expressions (`${{ … }}`) are not evaluated, neither in `default` nor in `post-if`; there is no `pre`, no container,
 *   no token and no `ACTIONS_*` service;
 * - it sets no `ACTIONS_ALLOW_UNSECURE_COMMANDS` exception and does not check the token of `::stop-commands::`;
 * - SIGKILL hits the action's process alone, not its descendants. On Windows every signal ends the process at once.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { parse } from 'yaml';
import { node24 } from './find-node24.mjs';
import { parseFile, type WorkflowCommand } from './commands.ts';
import { StageLog } from './log.ts';
import { Masker } from './masks.ts';

export type { WorkflowCommand } from './commands.ts';

export interface StepOptions {
  /** Folder of the action; `runs.main` and `runs.post` of its action.yml are resolved against it. */
  actionDir: string;
  /** The step's inputs. Those absent get the default of action.yml, or ''. */
  with?: Record<string, string>;
  /** Names of the inputs in `with` that come from `${{ secrets.… }}`: masked from the start. */
  secrets?: string[];
  /** The step's environment variables, on top of a clean base. */
  env?: Record<string, string>;
  /** The working folder, `GITHUB_WORKSPACE`; made below the system's temporary folder when absent. */
  workspace?: string;
  /** `RUNNER_TEMP`; made below the system's temporary folder when absent. */
  tempDir?: string;
  /** Arguments for node, before the script. */
  nodeArgs?: string[];
  /** Default variables to set otherwise, by full name: `{ GITHUB_REF: 'refs/tags/v1' }`. */
  github?: Record<string, string>;
  /** Called with every line of the log as it comes. */
  onLog?: (line: string) => void;
}

export interface StageResult {
  /** As the job would see it. Commands and command files that cannot be processed fail a stage that exits with 0. */
  outcome: 'success' | 'failure' | 'cancelled';
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** What the process wrote: no commands processed, nothing masked. */
  stdout: string;
  stderr: string;
  /** What the workflow log would show, line by line. */
  log: string[];
  /** The workflow commands that were obeyed, in order. */
  commands: WorkflowCommand[];
  /** What this stage set, by command or by command file. */
  outputs: Record<string, string>;
  state: Record<string, string>;
  env: Record<string, string>;
  path: string[];
  /** Contents of the command files at the end. */
  outputFile: string;
  stateFile: string;
  envFile: string;
  summaryFile: string;
  pathFile: string;
  durationMs: number;
}

/** How long a cancelled stage has after SIGINT, and then after SIGTERM. */
export interface Grace {
  interruptMs: number;
  terminateMs: number;
}

/** The runner's own patience (runner source: `ProcessInvoker`, `_sigintTimeout`, `_sigtermTimeout`). */
const RUNNER_GRACE: Grace = { interruptMs: 7500, terminateMs: 2500 };

/** How long the runner reads on after the process has ended (runner source: `ProcessExitedHandler`). */
const OPEN_OUTPUT_MS = 5000;

export interface Step {
  /**
   * Runs `runs.main`. Resolves however the process ends; rejects when it cannot be started or a stage is running.
   */
  main(): Promise<StageResult>;
  /**
   * Runs `runs.post` with the state, variables and paths that earlier stages left. Resolves and rejects as `main`;
   * rejects too when action.yml has no `post`.
   */
  post(): Promise<StageResult>;
  /** Sends a signal to the running stage. False when none is running. */
  kill(signal: NodeJS.Signals): boolean;
  /** Cancels the running stage as the runner does: SIGINT, SIGTERM, SIGKILL. False when none is running. */
  cancel(grace?: Grace): boolean;
  /** Every mask registered so far; multi-line ones also line by line. */
  readonly masks: ReadonlySet<string>;
  readonly dirs: Dirs;
  /** Deletes the folders that this step made (not a `workspace` or `tempDir` that was given). */
  cleanup(): void;
}

export interface Dirs {
  workspace: string;
  temp: string;
  home: string;
}

/**
 * Prepares one step of one job; `main()` and `post()` run it.
 * @throws {Error} when there is no action.yml or it is not that of a JavaScript action.
 */
export function startStep(options: StepOptions): Step {
  const action = readAction(options.actionDir);
  const root = mkdtempSync(join(tmpdir(), 'runner-'));
  const dirs: Dirs = {
    workspace: resolve(options.workspace ?? join(root, 'workspace')),
    temp: resolve(options.tempDir ?? join(root, 'temp')),
    home: join(root, 'home'),
  };
  for (const dir of [dirs.workspace, dirs.temp, dirs.home]) mkdirSync(dir, { recursive: true });

  const masker = new Masker();
  for (const name of options.secrets ?? []) masker.add(options.with?.[name]?.trim() ?? '');

  const job: Job = { state: {}, env: {}, path: [] };
  let stages = 0;
  let running: { child: ChildProcess; cancelled: boolean } | undefined;

  async function runStage(script: string | undefined): Promise<StageResult> {
    if (script === undefined)
      throw new Error(`${options.actionDir}/action.yml names no script for this stage.`);
    if (running) throw new Error('A stage of this step is still running.');

    const files = makeCommandFiles(join(root, `stage-${++stages}`));
    const debug = isDebug(options.env);
    const log = new StageLog(masker, debug, options.onLog ?? (() => undefined));
    const inputs = evaluateInputs(action, options.with ?? {}, log);
    const env = stageEnvironment(options, dirs, job, inputs, files);

    const start = performance.now();
    const child = spawn(node24(), [...(options.nodeArgs ?? []), resolve(options.actionDir, script)], {
      cwd: dirs.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stage = { child, cancelled: false };
    running = stage;
    try {
      const [stdout, stderr, end] = await Promise.all([
        readLines(child.stdout, (line) => {
          log.take(line);
        }),
        readLines(child.stderr, (line) => {
          log.take(line);
        }),
        ended(child),
      ]);
      log.debug(`Node Action run completed with exit code ${end.exitCode ?? end.signal ?? 'unknown'}`);
      const left = processFiles(files, log);
      Object.assign(job.state, left.state);
      Object.assign(job.env, left.env);
      job.path = [...job.path.filter((path) => !left.path.includes(path)), ...left.path];
      if (stage.cancelled) log.error('The operation was canceled.');
      const succeeded = end.exitCode === 0 && !log.failed;
      return {
        outcome: stage.cancelled ? 'cancelled' : succeeded ? 'success' : 'failure',
        ...end,
        stdout,
        stderr,
        log: log.lines,
        commands: log.commands,
        ...left,
        durationMs: performance.now() - start,
      };
    } finally {
      running = undefined;
    }
  }

  return {
    main: () => runStage(action.runs.main),
    post: () => runStage(action.runs.post),
    kill: (signal) => running?.child.kill(signal) ?? false,
    cancel(grace = RUNNER_GRACE) {
      if (!running) return false;
      running.cancelled = true;
      interrupt(running.child, grace);
      return true;
    },
    masks: masker.values,
    dirs,
    cleanup() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What the stages of a job hand on to later ones. */
interface Job {
  state: Record<string, string>;
  env: Record<string, string>;
  path: string[];
}

// --- action.yml and inputs ---

interface Action {
  runs: { using: string; main: string; post?: string };
  inputs?: Record<string, Input | null>;
}

interface Input {
  default?: string | number | boolean | null;
  deprecationMessage?: string;
}

function readAction(dir: string): Action {
  const action = parse(readFileSync(join(dir, 'action.yml'), 'utf8')) as Partial<Action> | null;
  const runs = action?.runs;
  if (!runs?.using.startsWith('node'))
    throw new Error(`${dir}/action.yml is not that of a JavaScript action.`);
  return { ...action, runs };
}

/**
 * The step's inputs and the defaults of the rest, with the runner's warnings. Names are not case-sensitive.
 * Source: runner source, `ActionRunner.RunAsync`.
 */
function evaluateInputs(
  action: Action,
  given: Record<string, string>,
  log: StageLog,
): Record<string, string> {
  const declared = Object.entries(action.inputs ?? {});
  const find = (name: string) => declared.find(([key]) => key.toLowerCase() === name.toLowerCase());

  for (const name of Object.keys(given)) {
    const message = find(name)?.[1]?.deprecationMessage;
    if (message) log.warning(`Input '${name}' has been deprecated with message: ${message}`);
  }
  const unexpected = Object.keys(given).filter((name) => !find(name));
  if (unexpected.length > 0) {
    const list = (names: string[]) => `'${names.join("', '")}'`;
    const valid = list(declared.map(([name]) => name));
    log.warning(`Unexpected input(s) ${list(unexpected)}, valid inputs are [${valid}]`);
  }
  const defaults = declared.map(([name, input]) => [inputVariable(name), String(input?.default ?? '')]);
  const values = Object.entries(given).map(([name, value]) => [inputVariable(name), value]);
  return Object.fromEntries([...defaults, ...values]) as Record<string, string>;
}

/** Spaces become underscores, hyphens stay (runner source: `Handler.AddInputsToEnvironment`). */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

// --- the environment of a stage ---

/** What may come from the parent's environment. Windows needs the latter half to start a process at all. */
const INHERITED = ['PATH', 'LANG', 'TMPDIR', 'SystemRoot', 'TEMP', 'TMP', 'ComSpec', 'PATHEXT'];

function stageEnvironment(
  options: StepOptions,
  dirs: Dirs,
  job: Job,
  inputs: Record<string, string>,
  files: CommandFiles,
): Record<string, string> {
  const env: Record<string, string> = { HOME: dirs.home, CI: 'true' };
  if (process.platform === 'win32') env.USERPROFILE = dirs.home;
  for (const name of INHERITED) if (process.env[name] !== undefined) env[name] = process.env[name];
  Object.assign(env, job.env, options.env);
  for (const [name, value] of Object.entries(job.state)) env[`STATE_${name}`] = value;
  Object.assign(env, inputs);
  env.PATH = [...job.path.toReversed(), env.PATH ?? ''].join(delimiter);
  const commandFiles = {
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
  };
  Object.assign(env, defaultVariables(dirs), commandFiles, options.github);
  if (isDebug(options.env)) env.RUNNER_DEBUG = '1';
  return env;
}

/** GitHub docs, "Enabling debug logging": the job's ACTIONS_STEP_DEBUG becomes the step's RUNNER_DEBUG. */
function isDebug(env: Record<string, string> = {}): boolean {
  return env.RUNNER_DEBUG === '1' || env.ACTIONS_STEP_DEBUG?.toLowerCase() === 'true';
}

/** GitHub docs, "Default environment variables"; runner source, `GitHubContext`, `RunnerContext`. */
function defaultVariables(dirs: Dirs): Record<string, string> {
  const eventPath = join(dirs.temp, '_github_workflow', 'event.json');
  mkdirSync(join(dirs.temp, '_github_workflow'), { recursive: true });
  writeFileSync(eventPath, '{}');
  const sha = 'ffac537e6cbbf934b08745a378932722df287a53';
  const oss: Partial<Record<NodeJS.Platform, string>> = { win32: 'Windows', darwin: 'macOS' };
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'build',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_REPOSITORY_OWNER_ID: '9919',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: dirs.workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'local',
    RUNNER_OS: oss[process.platform] ?? 'Linux',
    RUNNER_TEMP: dirs.temp,
    RUNNER_TOOL_CACHE: join(dirs.temp, '_tool'),
  };
}

// --- command files ---

type CommandFiles = Record<'output' | 'state' | 'env' | 'path' | 'summary', string>;

function makeCommandFiles(dir: string): CommandFiles {
  mkdirSync(dir);
  const make = (name: string) => {
    writeFileSync(join(dir, name), '');
    return join(dir, name);
  };
  return {
    output: make('set_output'),
    state: make('save_state'),
    env: make('set_env'),
    path: make('add_path'),
    summary: make('step_summary'),
  };
}

/** Reads what a stage left, on top of what its commands set (runner source: `FileCommandManager`). */
function processFiles(files: CommandFiles, log: StageLog) {
  const { outputs, state } = log;
  const env: Record<string, string> = {};

  const pathFile = readIfThere(files.path);
  const path = pathFile.split(/\r?\n/).filter((line) => line !== '');

  const envFile = readIfThere(files.env);
  for (const [name, value] of readPairs('env', envFile, log)) {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      continue;
    }
    env[name] = value;
    log.debug(`${name}='${value}'`);
  }
  const stateFile = readIfThere(files.state);
  for (const [name, value] of readPairs('state', stateFile, log)) {
    state[name] = value;
    log.debug(`Save intra-action state ${name} = ${value}`);
  }
  const outputFile = readIfThere(files.output);
  for (const [name, value] of readPairs('output', outputFile, log)) {
    outputs[name] = value;
    log.debug(`Set output ${name} = ${value}`);
  }
  const summaryFile = readIfThere(files.summary);
  return { outputs, state, env, path, outputFile, stateFile, envFile, summaryFile, pathFile };
}

function readPairs(name: string, text: string, log: StageLog): [string, string][] {
  const { pairs, error } = parseFile(text);
  if (error !== undefined) log.fail(`file command '${name}'`, error);
  return pairs;
}

/** A file that the action deleted counts as empty. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

// --- the process ---

/** Hands on each line as soon as it is complete, and resolves to the whole text. `\n`, `\r\n` and `\r` end a line. */
async function readLines(stream: Readable, onLine: (line: string) => void): Promise<string> {
  let text = '';
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    text += chunk;
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/); // a last \r may be half of \r\n: wait
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  await new Promise<void>((done) => stream.once('close', done));
  if (rest !== '') onLine(rest.replace(/\r$/, ''));
  return text;
}

/** Resolves when the process has ended, and stops the reading of its output some time later; rejects when it did not start. */
async function ended(child: ChildProcess): Promise<Pick<StageResult, 'exitCode' | 'signal'>> {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (exitCode, signal) => {
      const giveUp = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, OPEN_OUTPUT_MS);
      child.once('close', () => {
        clearTimeout(giveUp);
      });
      done({ exitCode, signal });
    });
  });
}

function interrupt(child: ChildProcess, { interruptMs, terminateMs }: Grace): void {
  child.kill('SIGINT');
  const timers = [
    setTimeout(() => child.kill('SIGTERM'), interruptMs),
    setTimeout(() => child.kill('SIGKILL'), interruptMs + terminateMs),
  ];
  child.once('close', () => {
    timers.forEach(clearTimeout);
  });
}
