import { printable } from '../http/printable.ts';

/** Names the action to IBM Cloud. */
export const userAgent = 'ibm-cloud-logs-ingestion-key';

/** The workflow run in one line, from GitHub's default variables, to be written down with what it creates. */
export function describeRun(env: NodeJS.ProcessEnv): string {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_WORKFLOW } = env;
  const run = `run ${known(GITHUB_RUN_ID)} attempt ${known(GITHUB_RUN_ATTEMPT)}`;
  const text = `${repositoryOf(env)} ${run} job ${known(GITHUB_JOB)} workflow ${known(GITHUB_WORKFLOW)}`;
  return printable(text, 180);
}

/** What the default variables say about the run, by names for a log. */
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

/** The folder that the job works in. */
export function workspaceOf(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_WORKSPACE ?? process.cwd();
}

/** The name of the workflow; `?` outside of a workflow run. */
export function workflowOf(env: NodeJS.ProcessEnv): string {
  return known(env.GITHUB_WORKFLOW);
}

/** The repository, as `owner/name`; `?` outside of a workflow run. */
export function repositoryOf(env: NodeJS.ProcessEnv): string {
  return known(env.GITHUB_REPOSITORY);
}

function known(value: string | undefined): string {
  return value === undefined || value === '' ? '?' : value;
}
