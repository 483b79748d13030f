import type { Instance } from './instance.ts';
import type { LogLine } from './iam/readiness.ts';
import { printable } from './iam/text.ts';

/** Names the action to IBM Cloud. */
export const userAgent = 'ibm-cloud-logs-ingestion-key';

/** The workflow run in one line, from GitHub's default variables, to be written down with what it creates. */
export function describeRun(env: NodeJS.ProcessEnv): string {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_WORKFLOW } = env;
  const parts = [
    'run',
    GITHUB_RUN_ID,
    'attempt',
    GITHUB_RUN_ATTEMPT,
    'job',
    GITHUB_JOB,
    'workflow',
    GITHUB_WORKFLOW,
  ];
  return printable(`${repositoryOf(env)} ${parts.map((part) => part ?? '?').join(' ')}`, 180);
}

/** A text that no other run writes into a key's description. */
export function newMarker(): string {
  return `${userAgent}:${crypto.randomUUID()}`;
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
    subsystemName: env.GITHUB_WORKFLOW ?? '?',
    severity: 3,
    text: `Ingestion key ${keyId} was minted by ${describeRun(env)}`,
  };
}

/** Whether `description` was written by `describeKey` in a run of the same repository. */
export function isSiblingIn(env: NodeJS.ProcessEnv): (description: string) => boolean {
  const repository = repositoryOf(env);
  return (description) => {
    const [marker = '', writer] = description.split(' ');
    return marker.startsWith(`${userAgent}:`) && writer === repository;
  };
}

function repositoryOf(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_REPOSITORY ?? '?';
}
