import { nonEmpty, record, records } from '../http/json.ts';

/** One attempt of a workflow run (GitHub REST API, "Get a workflow run attempt"). */
export interface Run {
  id: number;
  attempt: number;
  /** `owner/name` of the repository that the run is of. */
  repository: string;
  /** The file of the workflow, such as `.github/workflows/ci.yml`. */
  path: string;
  event: string | undefined;
  conclusion: string | undefined;
  commit: string | undefined;
  branch: string | undefined;
  actor: string | undefined;
  url: string | undefined;
  /** Milliseconds since 1970. */
  startedAt: number | undefined;
  endedAt: number | undefined;
}

/** A job of a run (GitHub REST API, "List jobs for a workflow run attempt"). */
export interface Job {
  id: number;
  name: string;
  workflow: string | undefined;
  /**
   * The attempt in which it ran. After a re-run of failed jobs, the other jobs have that of an earlier one. GitHub need
   * not say it (OpenAPI schema `job`).
   */
  attempt: number | undefined;
  isCompleted: boolean;
  conclusion: string | undefined;
  runner: string | undefined;
  url: string | undefined;
  /** Milliseconds since 1970. */
  startedAt: number | undefined;
  endedAt: number | undefined;
  /** In their order; none for a job that never ran. */
  steps: Step[];
}

/** A step of a job. */
export interface Step {
  name: string;
  conclusion: string | undefined;
  /** Milliseconds since 1970, in whole seconds; undefined for a step that was never reached. */
  startedAt: number | undefined;
}

/** @returns undefined for an answer that is no run */
export function readRun(answer: unknown): Run | undefined {
  const run = record(answer);
  const { id, run_attempt: attempt } = run;
  const [repository, path] = [nonEmpty(record(run.repository).full_name), nonEmpty(run.path)];
  if (typeof id !== 'number' || typeof attempt !== 'number') return undefined;
  if (repository === undefined || path === undefined) return undefined;
  return {
    id,
    attempt,
    repository,
    // GitHub adds the ref of a workflow of another repository.
    path: path.replace(/@.*$/s, ''),
    event: nonEmpty(run.event),
    conclusion: nonEmpty(run.conclusion),
    commit: nonEmpty(run.head_sha),
    branch: nonEmpty(run.head_branch),
    actor: nonEmpty(record(run.actor).login),
    url: nonEmpty(run.html_url),
    startedAt: timeOf(run.run_started_at),
    endedAt: timeOf(run.updated_at),
  };
}

/** @returns undefined for an answer that is no list of jobs */
export function readJobs(answer: unknown): Job[] | undefined {
  const jobs = records(record(answer).jobs)?.map(readJob);
  return jobs?.every((job) => job !== undefined) === true ? jobs : undefined;
}

function readJob(job: Record<string, unknown>): Job | undefined {
  const { id, run_attempt: attempt, status } = job;
  if (typeof id !== 'number') return undefined;
  return {
    id,
    name: nonEmpty(job.name) ?? String(id),
    workflow: nonEmpty(job.workflow_name),
    attempt: typeof attempt === 'number' ? attempt : undefined,
    isCompleted: status === 'completed',
    conclusion: nonEmpty(job.conclusion),
    runner: nonEmpty(job.runner_name),
    url: nonEmpty(job.html_url),
    startedAt: timeOf(job.started_at),
    endedAt: timeOf(job.completed_at),
    steps: (records(job.steps) ?? []).map(readStep),
  };
}

function readStep({ name, conclusion, started_at: startedAt }: Record<string, unknown>): Step {
  return { name: nonEmpty(name) ?? '?', conclusion: nonEmpty(conclusion), startedAt: timeOf(startedAt) };
}

function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
