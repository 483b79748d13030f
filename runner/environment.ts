import { delimiter, join } from 'node:path';
import { variablesFor, type CommandFiles } from './command-files.ts';

export interface Dirs {
  workspace: string;
  temp: string;
  home: string;
}

/** What the stages of a step leave for later ones. */
export interface Carried {
  state: Record<string, string>;
  env: Record<string, string>;
  path: string[];
}

/** Where the variables of a stage come from. */
export interface Sources {
  home: string;
  carried: Carried;
  /** The step's `env`. */
  env: Record<string, string>;
  /** `INPUT_…` variables. */
  inputs: Record<string, string>;
  files: CommandFiles;
  /** The default variables; they may name other command files than `files`, as a test of a broken runner does. */
  defaults: Record<string, string>;
}

/** What may come from the parent's environment. Windows cannot start a process without the last five. */
const INHERITED = ['PATH', 'LANG', 'TMPDIR', 'SystemRoot', 'TEMP', 'TMP', 'ComSpec', 'PATHEXT'];

/** All environment variables of one stage. */
export function stageEnvironment({ home, carried, env: own, inputs, files, defaults }: Sources) {
  const env: Record<string, string> = { HOME: home, CI: 'true' };
  if (process.platform === 'win32') env.USERPROFILE = home;
  for (const name of INHERITED) if (process.env[name] !== undefined) env[name] = process.env[name];
  Object.assign(env, carried.env, own);
  for (const [name, value] of Object.entries(carried.state)) env[`STATE_${name}`] = value;
  Object.assign(env, inputs);
  env.PATH = [...carried.path.toReversed(), env.PATH ?? ''].join(delimiter);
  Object.assign(env, variablesFor(files), defaults);
  if (isDebug(own)) env.RUNNER_DEBUG = '1';
  return env;
}

/** GitHub docs, "Enabling debug logging": the job's ACTIONS_STEP_DEBUG becomes the step's RUNNER_DEBUG. */
export function isDebug(env: Record<string, string>): boolean {
  return env.RUNNER_DEBUG === '1' || env.ACTIONS_STEP_DEBUG?.toLowerCase() === 'true';
}

/** GitHub docs, "Default environment variables"; runner source, `GitHubContext`, `RunnerContext`. */
export function defaultVariables({ workspace, temp }: Dirs) {
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
    GITHUB_EVENT_PATH: join(temp, '_github_workflow', 'event.json'),
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
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'local',
    RUNNER_OS: oss[process.platform] ?? 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, '_tool'),
  };
}
