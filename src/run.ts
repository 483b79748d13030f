import type { Instance } from './instance.ts';
import type { LogLine } from './iam/readiness.ts';
import { printable } from './iam/text.ts';

/** Names the action to IBM Cloud. */
export const userAgent = 'ibm-cloud-logs-ingestion-key';

const MARKER = new RegExp(`^${userAgent}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);

/** The workflow run in one line, from GitHub's default variables, to be written down with what it creates. */
export function describeRun(env: NodeJS.ProcessEnv): string {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_WORKFLOW } = env;
  const run = `run ${known(GITHUB_RUN_ID)} attempt ${known(GITHUB_RUN_ATTEMPT)}`;
  const text = `${repositoryOf(env)} ${run} job ${known(GITHUB_JOB)} workflow ${known(GITHUB_WORKFLOW)}`;
  return printable(text, 180);
}

/** A text that no other run writes into a key's description. */
export function newMarker(): string {
  return `${userAgent}:${crypto.randomUUID()}`;
}

/** Whether `marker` can be one that `newMarker` made. */
export function isMarker(marker: unknown): boolean {
  return typeof marker === 'string' && MARKER.test(marker);
}

/** Description of a key; IAM documents no limit for it, so it stays below the usual 255 characters. */
export function describeKey(marker: string, run: string): string {
  return `${marker} ${run}`;
}

/** What Sender is granted on, for people. */
export function describeScope(instance: Instance | undefined): string {
  return instance === undefined ? 'all of Cloud Logs in the account' : `Cloud Logs instance ${instance.id}`;
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

/** Whether `description` was written by `describeKey` in a run of the same repository. */
export function isSiblingIn(env: NodeJS.ProcessEnv): (description: string) => boolean {
  const repository = repositoryOf(env);
  return (description) => {
    const [marker = '', writer] = description.split(' ');
    return isMarker(marker) && writer === repository;
  };
}

function repositoryOf(env: NodeJS.ProcessEnv): string {
  return known(env.GITHUB_REPOSITORY);
}

function known(value: string | undefined): string {
  return value === undefined || value === '' ? '?' : value;
}
