import type { LogLine } from '../iam/readiness.ts';
import { printable } from '../http/text.ts';

/** Names the action to IBM Cloud. */
export const userAgent = 'ibm-cloud-logs-ingestion-key';

/** The workflow run in one line, from GitHub's default variables, to be written down with what it creates. */
export function describeRun(env: NodeJS.ProcessEnv): string {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_WORKFLOW } = env;
  const run = `run ${known(GITHUB_RUN_ID)} attempt ${known(GITHUB_RUN_ATTEMPT)}`;
  const text = `${repositoryOf(env)} ${run} job ${known(GITHUB_JOB)} workflow ${known(GITHUB_WORKFLOW)}`;
  return printable(text, 180);
}

/** The log line that proves an ingestion key: who minted it, for whom. */
export function greeting(env: NodeJS.ProcessEnv, keyId: string): LogLine {
  return {
    applicationName: repositoryOf(env),
    subsystemName: known(env.GITHUB_WORKFLOW),
    severity: 3,
    text: `Ingestion key ${keyId} was minted by ${describeRun(env)}`,
  };
}

/** The repository, as `owner/name`. */
export function repositoryOf(env: NodeJS.ProcessEnv): string {
  return known(env.GITHUB_REPOSITORY);
}

function known(value: string | undefined): string {
  return value === undefined || value === '' ? '?' : value;
}
