/** Names the action to IBM Cloud. */
export const userAgent = 'ibm-cloud-logs-ingestion-key';

/** The workflow run in one line, from GitHub's default variables, to be written down with what it creates. */
export function describeRun(env: NodeJS.ProcessEnv): string {
  const { GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_WORKFLOW } = env;
  const parts = [
    GITHUB_REPOSITORY,
    'run',
    GITHUB_RUN_ID,
    'attempt',
    GITHUB_RUN_ATTEMPT,
    'job',
    GITHUB_JOB,
    'workflow',
    GITHUB_WORKFLOW,
  ];
  return parts
    .map((part) => part ?? '?')
    .join(' ')
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 200);
}
