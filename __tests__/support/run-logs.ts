import { join } from 'node:path';
import type { NewJob, NewRun, Run } from '../../emulator/index.ts';
import type { StageResult, Step } from '../../runner/runner.ts';
import { actionDir, type Scenario, type Use } from './scenario.ts';
import { allLines, type ShippedLine } from './ship.ts';

/** Requests to GitHub's API, for faults. */
const API = '/api/v3/repos/octo-org/octo-repo/actions';
export const READ_RUN = { method: 'GET', path: `${API}/runs/*/attempts/*` };
export const LIST_JOBS = { method: 'GET', path: `${API}/runs/*/attempts/*/jobs` };
export const READ_LOG = { method: 'GET', path: `${API}/jobs/*/logs` };
/** The host that keeps the logs. */
export const GET_LOG = { method: 'GET', path: '/github-logs/*' };

/** A moment of the run, in ISO 8601: so many seconds after its beginning, ten minutes ago. */
export type At = (seconds: number) => string;

/** The clock of a run that began ten minutes ago, in whole seconds. */
export function clock(): At {
  const start = Math.floor(Date.now() / 1000) * 1000 - 600_000;
  return (seconds) => new Date(start + seconds * 1000).toISOString();
}

/** A line as GitHub's logs have it, seven digits behind the seconds. */
export function stamped(at: string, text: string): string {
  return `${at.replace('Z', '0000Z')} ${text}`;
}

/** A job with one step, whose log has these lines, a second apart. */
export function jobOf(name: string, texts: string[], job: Partial<NewJob> = {}): NewJob {
  const at = clock();
  const log = texts.map((text, index) => stamped(at(index + 1), text)).join('\n');
  const times = { started_at: at(0), completed_at: at(texts.length + 1) };
  return { name, ...times, steps: [{ name: 'Run make', ...times }], log, ...job };
}

/** A job of each name, whose log has one line, `of …`; `more` says more of some. */
export function jobsOf(names: string[], more: Record<string, Partial<NewJob>> = {}): NewJob[] {
  return names.map((name) => jobOf(name, [`of ${name}`], more[name]));
}

/** A `uses:` step with run-logs/, in a workflow of its own that the end of `run` has started. */
export function runLogsStep(scenario: Scenario, run: Run, { github = {}, ...use }: Use = {}): Step {
  const { url, github: api } = scenario.emulator;
  return scenario.step({
    actionDir: join(actionDir, 'run-logs'),
    token: api.token,
    event: { workflow_run: { id: run.id, run_attempt: run.attempt } },
    ...use,
    with: { 'ingress-endpoint': url, ...use.with },
    github: {
      GITHUB_API_URL: `${url}/api/v3`,
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_WORKFLOW: 'Logs',
      GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/logs.yml@refs/heads/main',
      ...github,
    },
  });
}

/** Sends the logs of a run, or of one with these jobs. */
export async function sendRun(
  scenario: Scenario,
  given: NewRun | NewJob[],
  use: Use = {},
): Promise<{ main: StageResult; step: Step; run: Run }> {
  const run = scenario.emulator.github.addRun(Array.isArray(given) ? { jobs: given } : given);
  const step = runLogsStep(scenario, run, use);
  return { main: await step.main(), step, run };
}

/** The IDs of the jobs whose logs were asked for at GitHub's API, in this order. */
export function logRequests({ emulator }: Scenario): string[] {
  return emulator.requests.flatMap(({ path }) => /\/actions\/jobs\/(\d+)\/logs$/.exec(path)?.[1] ?? []);
}

/** The lines that Cloud Logs has, in the order that it shows them. */
export function shownLines(scenario: Scenario): ShippedLine[] {
  return allLines(scenario).sort((a, b) => (BigInt(a.hiResTimestamp) < BigInt(b.hiResTimestamp) ? -1 : 1));
}

/** The lines of a job in this order, without the record of the job. */
export function linesOfJob(scenario: Scenario, name: string): ShippedLine[] {
  return shownLines(scenario).filter(({ category, text }) => category === name && !isRecord(text));
}

/** The texts of the lines of a job. */
export function textsOfJob(scenario: Scenario, name: string): unknown[] {
  return linesOfJob(scenario, name).map(({ text }) => text);
}

/** The records that Cloud Logs has, of jobs and runs. */
export function recordsIn(scenario: Scenario): Record<string, unknown>[] {
  return allLines(scenario)
    .map(({ text }) => text)
    .filter(isRecord);
}

function isRecord(text: unknown): text is Record<string, unknown> {
  const { kind, runUrl } = Object(text) as Record<string, unknown>;
  return (kind === 'job' || kind === 'run') && typeof runUrl === 'string';
}
