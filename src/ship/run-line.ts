import { variable } from '../github/workflow-run.ts';
import type { Secrets } from '../http/secrets.ts';
import { OLDEST_MS } from '../lines/clock.ts';
import type { Line } from '../lines/lines.ts';
import { recordOf } from '../sending/record.ts';
import type { FoundFile } from './files.ts';

/** More names would make the line too long. */
const MAX_NAMES = 100;

/** The size of the names together, in bytes of JSON: with it, the line stays well below the longest text of a line. */
const MAX_NAMES_BYTES = 12_000;

/**
 * The record of `ship`, a line that is sent before those of the files: which run they are from, and which files there
 * are.
 * @param startedAt when the step began, in milliseconds since 1970, so that Cloud Logs shows the line before the others
 */
export function runLine(files: FoundFile[], startedAt: number, secrets: Secrets): Line {
  const names: string[] = [];
  let bytes = 0;
  for (const { name } of files.slice(0, MAX_NAMES)) {
    bytes += Buffer.byteLength(JSON.stringify(name));
    if (bytes <= MAX_NAMES_BYTES) names.push(name);
  }
  const facts = { ...factsOfJob(), fileCount: files.length, files: names };
  const timestamp = Math.max(startedAt, Date.now() - OLDEST_MS);
  const rising = { ms: timestamp, ns: 0 };
  return recordOf(facts, (text) => secrets.strike(text), { number: 1, severity: 'info', timestamp, rising });
}

/** What GitHub's default variables say about the job. */
function factsOfJob() {
  const [job, workflow] = [variable('GITHUB_JOB'), variable('GITHUB_WORKFLOW')];
  const [repository, attempt] = [variable('GITHUB_REPOSITORY'), variable('GITHUB_RUN_ATTEMPT')];
  const run = `${variable('GITHUB_SERVER_URL')}/${repository}/actions/runs/${variable('GITHUB_RUN_ID')}`;
  return {
    message: `Log files of job ${job} of workflow ${workflow}`,
    repository,
    workflow,
    runUrl: `${run}/attempts/${attempt}`,
    attempt: Number(attempt),
    job,
    commit: variable('GITHUB_SHA'),
    ref: variable('GITHUB_REF'),
    event: variable('GITHUB_EVENT_NAME'),
    actor: variable('GITHUB_ACTOR'),
  };
}
