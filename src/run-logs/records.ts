import type { Secrets } from '../http/secrets.ts';
import type { LineLabels, Line } from '../lines/lines.ts';
import { Clock, START } from '../lines/clock.ts';
import type { Severity } from '../lines/severity.ts';
import type { Job, Run } from '../runs/run.ts';
import { recordOf } from '../sending/record.ts';

/** The severity of a record by the conclusion of the job or run (GitHub REST API). That of all others is info. */
const SEVERITY_OF_CONCLUSION: Partial<Record<string, Severity>> = {
  failure: 'error',
  timed_out: 'error',
  startup_failure: 'error',
  cancelled: 'warning',
  action_required: 'warning',
  stale: 'warning',
};

/** A value that is longer is cut, in characters: with all of them, a record stays below the longest text of a line. */
const MAX_VALUE = 1000;

/**
 * A line in JSON for each job and one for the run, so that failures can be counted. Each has the time at which the job
 * or the run ended.
 * @param labelsOf the labels of a job's lines
 */
export function recordsOf(
  run: Run,
  jobs: Job[],
  secrets: Secrets,
  labelsOf: (job: Job) => LineLabels,
): Line[] {
  const now = Date.now();
  const clock = new Clock(now, now);
  const clean = (text: string) => secrets.redact(text, MAX_VALUE);
  let number = 0;
  const toLine = (facts: object, { conclusion, endedAt = now }: Run | Job, labels?: LineLabels): Line => {
    clock.set({ ms: endedAt, ns: 0 });
    number += 1;
    const severity = SEVERITY_OF_CONCLUSION[conclusion ?? ''] ?? 'info';
    return clock.stamp(recordOf(facts, clean, { number, severity, timestamp: 0, rising: START, labels }));
  };
  const inOrder = jobs.toSorted((a, b) => (a.endedAt ?? now) - (b.endedAt ?? now));
  return [
    ...inOrder.map((job) => toLine(factsOfJob(run, job), job, labelsOf(job))),
    toLine(factsOfRun(run, jobs), run),
  ];
}

function factsOfRun(run: Run, jobs: Job[]): object {
  const workflow = workflowNameOf(run, jobs);
  return {
    message: `Run of workflow ${workflow}: ${run.conclusion ?? 'not ended'}`,
    kind: 'run',
    ...commonFacts(run, workflow),
    ...timing(run),
    jobs: jobs.length,
  };
}

function factsOfJob(run: Run, job: Job): object {
  const workflow = workflowNameOf(run, [job]);
  return {
    message: `Job ${job.name} of workflow ${workflow}: ${job.conclusion ?? 'not ended'}`,
    kind: 'job',
    ...commonFacts(run, workflow),
    ...timing(job),
    job: job.name,
    jobUrl: job.url,
    runner: job.runner,
    failedStep: job.steps.find(({ conclusion }) => conclusion === 'failure')?.name,
  };
}

function commonFacts(run: Run, workflow: string): object {
  const { repository, url: runUrl, attempt, commit, branch, event, actor } = run;
  return { repository, workflow, runUrl, attempt, commit, branch, event, actor };
}

function timing({ conclusion, startedAt, endedAt }: Run | Job): object {
  const isWhole = startedAt !== undefined && endedAt !== undefined;
  return { conclusion, ...(isWhole && { durationSeconds: Math.max(0, (endedAt - startedAt) / 1000) }) };
}

/** The name of the workflow; its file when no job names the workflow. */
export function workflowNameOf(run: Run, jobs: Job[]): string {
  return jobs.find(({ workflow }) => workflow !== undefined)?.workflow ?? run.path;
}
