import { tmpdir } from 'node:os';
import { known, repositoryOf, workflowOf } from './workflow-run.ts';

/** What GitHub's default variables say about the run, by the names that a record uses. */
export function factsOfRun(env: NodeJS.ProcessEnv): Record<string, string | number> {
  const run = `${known(env.GITHUB_SERVER_URL)}/${repositoryOf(env)}/actions/runs/${known(env.GITHUB_RUN_ID)}`;
  return {
    message: `Log files of job ${known(env.GITHUB_JOB)} of workflow ${workflowOf(env)}`,
    repository: repositoryOf(env),
    workflow: workflowOf(env),
    runUrl: `${run}/attempts/${known(env.GITHUB_RUN_ATTEMPT)}`,
    attempt: Number(env.GITHUB_RUN_ATTEMPT),
    job: known(env.GITHUB_JOB),
    commit: known(env.GITHUB_SHA),
    ref: known(env.GITHUB_REF),
    event: known(env.GITHUB_EVENT_NAME),
    actor: known(env.GITHUB_ACTOR),
  };
}

/** Where a line of a log comes from. */
export interface Origin {
  job: string;
  /** `<run ID>.<attempt>`. */
  run: string;
  runner: string;
}

/** Where the lines of this job come from. */
export function originOf(env: NodeJS.ProcessEnv): Origin {
  return {
    job: known(env.GITHUB_JOB),
    run: `${known(env.GITHUB_RUN_ID)}.${known(env.GITHUB_RUN_ATTEMPT)}`,
    runner: known(env.RUNNER_NAME),
  };
}

/** The runner's folder for files that nobody needs after the job. */
export function tempOf(env: NodeJS.ProcessEnv): string {
  return env.RUNNER_TEMP ?? tmpdir();
}

/** The folder that the job works in. */
export function workspaceOf(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_WORKSPACE ?? process.cwd();
}

/** Base URL of GitHub's REST API, which an Enterprise Server has at its own host. */
export function apiUrlOf(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_API_URL ?? 'https://api.github.com';
}

/**
 * Whether a run is one of the workflow that this one is of.
 * @param run by the repository and the file of its workflow
 */
export function isOfThisWorkflow(
  { repository, path }: { repository: string; path: string },
  env: NodeJS.ProcessEnv,
): boolean {
  const [own = ''] = (env.GITHUB_WORKFLOW_REF ?? '').split('@');
  return own.toLowerCase() === `${repository}/${path}`.toLowerCase();
}
