/**
 * What a GitHub Actions runner does for one step that uses a JavaScript action: `main` when it is the step's turn, and
 * `post` when the job ends, each in a child process. For `npm start` and for tests of the built `dist/`.
 *
 * Like the runner (source: github.com/actions/runner, `ActionRunner`, `NodeScriptActionHandler`,
 * `ActionCommandManager`, `FileCommandManager`, `SecretMasker`, `ProcessInvoker`; GitHub docs, "Workflow commands"):
 * - inputs as `INPUT_*`, with the defaults of action.yml and a warning for unknown ones; `required` is not checked;
 * - which variables win, from the weakest to the strongest: `GITHUB_ENV` of earlier stages, the step's `env`,
 *   `STATE_*`, `INPUT_*`, `GITHUB_*` and `RUNNER_*`;
 * - commands on standard output and standard error, obeyed line by line: a mask works from its line on;
 * - command files, new and empty for every stage, and read even when the stage fails or is killed;
 * - cancellation by SIGINT, then SIGTERM, then SIGKILL; five seconds for output that a child process holds open;
 * - with `RUNNER_DEBUG=1` or `ACTIONS_STEP_DEBUG=true` in `env`: debug lines, and commands are echoed.
 *
 * Unlike the runner:
 * - an output that action.yml does not declare is an error, so that no test passes with one;
 * - the environment is clean and the home folder is empty, so that nothing of the developer's own gets in (proxies, a
 *   logged-in CLI, NODE_OPTIONS);
 * - the log has no opening group ("Run …", "with:"), no "Post job cleanup.", no timestamps, no annotations and no
 *   problem matchers; the summary is not uploaded, and its size is not checked;
 * - of expressions (`${{ … }}`), only `github.…` in `default` is evaluated, and nothing in `post-if`; there is no `pre`,
 *   no container and no `ACTIONS_*` service;
 * - `ACTIONS_ALLOW_UNSECURE_COMMANDS` has no effect, and the token of `::stop-commands::` is not checked;
 * - SIGKILL ends the action's process alone, and not its descendants. On Windows every signal ends the process at once.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { evaluateInputs, readAction, refuseUndeclared } from './action.ts';
import { makeCommandFiles, readCommandFiles } from './command-files.ts';
import type { WorkflowCommand } from './commands.ts';
import { defaultVariables, isDebug, stageEnvironment, type Carried, type Dirs } from './environment.ts';
import { node24 } from './find-node24.mjs';
import { StageLog } from './log.ts';
import { Masker } from './masks.ts';
import { RUNNER_GRACE, startProcess, type End, type Grace, type RunningProcess } from './process.ts';

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
  /** Arguments for node, before the script. */
  nodeArgs?: string[];
  /** Default variables that are to have another value, by full name: `{ GITHUB_REF: 'refs/tags/v1' }`. */
  github?: Record<string, string>;
  /** The payload of the event that the run is of. */
  event?: object;
  /** What `${{ github.token }}` is; masked from the start. */
  token?: string;
  /** Called with every line of the log as it comes. */
  onLog?: (line: string) => void;
}

/** How a stage ended. `stdout` and `stderr` are what the process wrote: no commands processed, nothing masked. */
export interface StageResult extends End {
  /** As the job would see it. Commands and command files that cannot be processed fail a stage that exits with 0. */
  outcome: 'success' | 'failure' | 'cancelled';
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

export interface Step {
  /**
   * Runs `runs.main`. Resolves however the process ends.
   * @throws {Error} when it cannot be started, when a stage is running, or when an output is not declared in action.yml
   */
  main(): Promise<StageResult>;
  /**
   * Runs `runs.post` with the state, variables and paths that earlier stages left. Resolves and rejects as `main`.
   * @throws {Error} also when action.yml has no `post`
   */
  post(): Promise<StageResult>;
  /** Sends a signal to the running stage. False when none is running. */
  kill(signal: NodeJS.Signals): boolean;
  /** Cancels the running stage as the runner does: SIGINT, SIGTERM, SIGKILL. False when none is running. */
  cancel(grace?: Grace): boolean;
  /** Every mask registered so far; multi-line ones also line by line. */
  readonly masks: ReadonlySet<string>;
  readonly dirs: Dirs;
  /** Deletes the folders that this step made (not a `workspace` that was given). */
  cleanup(): void;
}

/**
 * Prepares one step of one job; `main()` and `post()` run it.
 * @throws {Error} when there is no action.yml, or when it is not that of a JavaScript action
 */
export function startStep(options: StepOptions): Step {
  const { actionDir, with: given = {}, env = {}, github = {}, onLog = () => undefined } = options;
  const { event = {}, token = '' } = options;
  const action = readAction(actionDir);
  const root = mkdtempSync(join(tmpdir(), 'runner-'));
  const dirs = makeDirs(root, options.workspace);
  const ordinary = defaultVariables(dirs);
  mkdirSync(dirname(ordinary.GITHUB_EVENT_PATH));
  writeFileSync(ordinary.GITHUB_EVENT_PATH, JSON.stringify(event));
  const defaults = { ...ordinary, ...github };
  const masker = new Masker();
  for (const name of options.secrets ?? []) masker.add(given[name]?.trim() ?? '');
  masker.add(token);

  const carried: Carried = { state: {}, env: {}, path: [] };
  let stages = 0;
  let running: { process: RunningProcess; cancelled: boolean } | undefined;

  async function runStage(script: string | undefined): Promise<StageResult> {
    if (script === undefined) throw new Error(`${actionDir}/action.yml names no script for this stage.`);
    if (running) throw new Error('A stage of this step is still running.');

    const files = makeCommandFiles(join(root, `stage-${++stages}`));
    const log = new StageLog(masker, isDebug(env), onLog);
    const inputs = evaluateInputs(action, given, { variables: defaults, event, token }, log);
    const variables = stageEnvironment({ home: dirs.home, carried, env, inputs, files, defaults });

    const start = performance.now();
    const process = startProcess(
      node24(),
      [...(options.nodeArgs ?? []), resolve(actionDir, script)],
      { cwd: dirs.workspace, env: variables },
      (line) => {
        log.take(line);
      },
    );
    const stage = { process, cancelled: false };
    running = stage;
    const end = await process.end.finally(() => {
      running = undefined;
    });

    log.debug(`Node Action run completed with exit code ${end.exitCode ?? end.signal ?? 'unknown'}`);
    const left = readCommandFiles(files, log);
    carry(left, carried);
    refuseUndeclared(left.outputs, action);
    if (stage.cancelled) log.error('The operation was canceled.');
    const succeeded = end.exitCode === 0 && !log.failed;
    return {
      outcome: stage.cancelled ? 'cancelled' : succeeded ? 'success' : 'failure',
      ...end,
      log: log.lines,
      commands: log.commands,
      ...left,
      durationMs: performance.now() - start,
    };
  }

  return {
    main: () => runStage(action.runs.main),
    post: () => runStage(action.runs.post),
    kill: (signal) => running?.process.kill(signal) ?? false,
    cancel(grace = RUNNER_GRACE) {
      if (!running) return false;
      running.cancelled = true;
      running.process.interrupt(grace);
      return true;
    },
    masks: masker.values,
    dirs,
    cleanup() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function makeDirs(root: string, workspace = join(root, 'workspace')): Dirs {
  const dirs = { workspace: resolve(workspace), temp: join(root, 'temp'), home: join(root, 'home') };
  for (const dir of Object.values(dirs)) mkdirSync(dir, { recursive: true });
  return dirs;
}

/** Keeps for later stages what this one left. */
function carry(left: Carried, carried: Carried): void {
  Object.assign(carried.state, left.state);
  Object.assign(carried.env, left.env);
  carried.path = [...carried.path.filter((path) => !left.path.includes(path)), ...left.path];
}
