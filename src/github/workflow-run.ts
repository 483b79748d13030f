import { printable } from '../http/printable.ts';

/** The workflow run in one line, to be written down with what it creates. */
export function describeRun(): string {
  const run = `run ${variable('GITHUB_RUN_ID')} attempt ${variable('GITHUB_RUN_ATTEMPT')}`;
  const job = `job ${variable('GITHUB_JOB')} workflow ${variable('GITHUB_WORKFLOW')}`;
  // With a marker it stays below 255 characters, the usual limit: IAM documents none for a description.
  return printable(`${variable('GITHUB_REPOSITORY')} ${run} ${job}`, 180);
}

/** One of GitHub's default variables; `?` where it is not set, as outside of a workflow run. */
export function variable(name: string): string {
  const value = process.env[name] ?? '';
  return value === '' ? '?' : value;
}
