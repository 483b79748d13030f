import { apiUrl } from '../github/default-variables.ts';
import { input, linesInput, refuseEmpty } from '../github/inputs.ts';
import { printable } from '../http/printable.ts';
import type { Secrets } from '../http/secrets.ts';
import { UserError } from '../messages/user-error.ts';
import type { RunId } from '../runs/api.ts';
import { readLabel, readSendingInputs, type SendingInputs } from '../sending/inputs.ts';
import { isLoopback } from '../steps/endpoint-inputs.ts';
import { refuseMisplaced } from '../steps/inputs.ts';

/** What the workflow asks for, validated. */
export interface Inputs extends SendingInputs {
  token: string;
  /** Base URL of GitHub's REST API, without a trailing slash. */
  apiUrl: string;
  run: RunId;
  /** Patterns of job names, in their order. */
  jobs: string[];
  applicationName: string;
  /** Undefined for the name of the run's workflow. */
  subsystemName: string | undefined;
}

/**
 * All inputs. Their defaults are in run-logs/action.yml alone.
 * @param secrets learns those that the inputs hold, before anything else is looked at
 * @throws UserError
 */
export function readInputs(secrets: Secrets): Inputs {
  const token = input('github-token');
  secrets.add(token);
  refuseMisplaced(token, 'GitHub token', 'github-token', 'redact');
  refuseEmpty('github-token', token, 'a token that may read the Actions of the repository');
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UserError(
      'github-token holds white space or a character that no token has: give the token alone.',
    );
  }
  const sending = readSendingInputs(secrets);
  const repository = readRepository();
  return {
    ...sending,
    token,
    apiUrl: readApiUrl(),
    run: { repository, id: readRunId(), attempt: readAttempt() },
    jobs: readJobPatterns(),
    applicationName: readLabel('application-name') || repository,
    subsystemName: readLabel('subsystem-name') || undefined,
  };
}

function readRepository(): string {
  const repository = input('repository');
  // It becomes part of a path, in which two dots lead elsewhere.
  if (/^[\w-]+\/(?!\.\.?$)[\w.-]+$/.test(repository)) return repository;
  throw new UserError(
    `repository "${printable(repository, 100)}" is not a repository: write owner/name, or leave it out.`,
  );
}

function readRunId(): number {
  const id = input('run-id');
  if (id === '') {
    throw new UserError(
      'run-id is empty: run the workflow on workflow_run, or say which run is meant by its ID, the number at the end of its URL.',
    );
  }
  return positiveNumber('run-id', id);
}

function readAttempt(): number | undefined {
  const attempt = input('run-attempt');
  return attempt === '' ? undefined : positiveNumber('run-attempt', attempt);
}

function positiveNumber(name: string, value: string): number {
  if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
  throw new UserError(`${name} "${printable(value, 100)}" is not a number: write it in digits alone.`);
}

function readJobPatterns(): string[] {
  const jobs = linesInput('jobs');
  refuseEmpty('jobs', jobs.join(''), 'names or patterns of jobs');
  return jobs;
}

/** The token goes there, so it must be encrypted, or stay on this machine. */
function readApiUrl(): string {
  const value = apiUrl();
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && !isLoopback(url))) {
    throw new UserError(
      `GITHUB_API_URL "${printable(value, 100)}" must not receive the token: it is no https URL. The runner sets it; let no step change it.`,
    );
  }
  return value.replace(/(?<!\/)\/+$/, '');
}
