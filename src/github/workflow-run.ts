import { printable } from '../http/printable.ts';

/** The workflow run in one line, from GitHub's default variables, to be written down with what it creates. */
export function describeRun(env: NodeJS.ProcessEnv): string {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_WORKFLOW } = env;
  const run = `run ${known(GITHUB_RUN_ID)} attempt ${known(GITHUB_RUN_ATTEMPT)}`;
  const text = `${repositoryOf(env)} ${run} job ${known(GITHUB_JOB)} workflow ${known(GITHUB_WORKFLOW)}`;
  // With a marker it stays below 255 characters, the usual limit: IAM documents none for a description.
  return printable(text, 180);
}

/** The name of the workflow; `?` outside of a workflow run. */
export function workflowOf(env: NodeJS.ProcessEnv): string {
  return known(env.GITHUB_WORKFLOW);
}

/** The repository, as `owner/name`; `?` outside of a workflow run. */
export function repositoryOf(env: NodeJS.ProcessEnv): string {
  return known(env.GITHUB_REPOSITORY);
}

/** A default variable, or `?` where it is not set. */
export function known(value: string | undefined): string {
  return value === undefined || value === '' ? '?' : value;
}
