import { readFileSync } from 'node:fs';
import { parseJson, record } from '../http/json.ts';

/**
 * Why GitHub passes no secrets to this run, if that is so: it belongs to a pull request from a fork, or Dependabot
 * triggered it (GitHub docs, "Using secrets in GitHub Actions"; "Troubleshooting Dependabot on GitHub Actions").
 */
export function withoutSecrets(): 'a fork' | 'Dependabot' | undefined {
  if (process.env.GITHUB_ACTOR === 'dependabot[bot]') return 'Dependabot';
  return isFromFork() ? 'a fork' : undefined;
}

/** `pull_request_target` runs with the secrets of the repository, also for a fork. */
function isFromFork(): boolean {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path } = process.env;
  if (!name.startsWith('pull_request') || name === 'pull_request_target') return false;
  const { head, base } = record(record(payload(path)).pull_request);
  // The repository of the head is null when the fork is deleted.
  return base !== undefined && nameOf(head) !== nameOf(base);
}

function nameOf(end: unknown): unknown {
  return record(record(end).repo).full_name;
}

function payload(path: string | undefined): unknown {
  try {
    return parseJson(readFileSync(path ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}
