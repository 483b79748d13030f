import { randomBytes } from 'node:crypto';

/** A step of a job, in GitHub's own fields. Times are ISO 8601 in whole seconds. */
export interface Step {
  name: string;
  number: number;
  status: string;
  conclusion: string | null;
  started_at: string | null;
  completed_at: string | null;
}

/** The text of a job's log. A function makes a log that is too large to hold, and is called for each download. */
export type Log = string | Buffer | (() => AsyncIterable<string>);

/** A job of a run, in GitHub's own fields (OpenAPI schema `job`), with its log. */
export interface Job {
  id: number;
  name: string;
  workflow_name: string | null;
  /** The attempt that the job ran in. It may be an earlier one than that of the run. */
  run_attempt: number;
  status: string;
  conclusion: string | null;
  created_at: string;
  started_at: string;
  /** `null` while the job runs. */
  completed_at: string | null;
  runner_name: string | null;
  labels: string[];
  /** Empty when the job never ran. */
  steps: Step[];
  /** Without a log the other host answers 404, `BlobNotFound`. */
  log?: Log | undefined;
  /** The log is deleted: 410. */
  logGone: boolean;
}

/** One attempt of a workflow run, in GitHub's own fields (OpenAPI schema `workflow-run`), with its jobs. */
export interface Run {
  /** Owner and name, as in `octo-org/octo-repo`. */
  repository: string;
  id: number;
  attempt: number;
  /** The workflow's name, or what `run-name` makes of it. */
  name: string | null;
  display_title: string;
  path: string;
  event: string;
  status: string;
  conclusion: string | null;
  head_sha: string;
  head_branch: string | null;
  run_number: number;
  created_at: string;
  run_started_at: string;
  updated_at: string;
  html_url: string;
  /** The login of the user. */
  actor: string;
  jobs: Job[];
}

/** A step as a test describes it. The rest has defaults. */
export type NewStep = Partial<Step> & { name: string };

/** A job as a test describes it. The rest has defaults. */
export type NewJob = Partial<Omit<Job, 'steps'>> & { name: string; steps?: NewStep[] };

/** A run as a test describes it. The rest has defaults. */
export type NewRun = Partial<Omit<Run, 'jobs'>> & { jobs?: NewJob[] };

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;

/** Requests an hour that the token of a job has in its repository (GitHub docs, rate limits). */
export const RATE_LIMIT = 1000;

/** What is left of the rate limit, and when it starts again. */
export interface RateLimit {
  /** Below zero when the limit is exceeded. */
  remaining: number;
  /** Epoch milliseconds of the emulator's clock. */
  resetAt: number;
}

/** What GitHub knows: runs of workflows with their jobs and logs, and the tokens of the job that asks. */
export class GitHub {
  /** `GITHUB_TOKEN` of a job with `permissions: actions: read`. It is made at run time. */
  readonly token = newToken();
  /** `GITHUB_TOKEN` of a job without that permission. */
  readonly tokenWithoutActions = newToken();
  readonly runs: Run[] = [];
  /** The emulator's clock, in epoch milliseconds. */
  readonly now: () => number;
  #rateLimit: RateLimit = { remaining: RATE_LIMIT, resetAt: 0 };
  // As large as on github.com, where they do not fit into 32 bits.
  #lastId = 16_168_765_316;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Forgets all runs and the requests that were counted. The tokens stay the same. */
  reset(): void {
    this.runs.length = 0;
    this.#rateLimit = { remaining: RATE_LIMIT, resetAt: 0 };
  }

  /**
   * Adds one attempt of a run. Default: an attempt that succeeded, without jobs. It began five minutes ago and ended a
   * minute ago. For a second attempt, pass the `id` of the first.
   */
  addRun(run: NewRun = {}): Run {
    const { repository = 'octo-org/octo-repo', id = this.#newId(), attempt = 1 } = run;
    const { name = 'CI', status = 'completed', jobs = [] } = run;
    const startedAt = run.run_started_at ?? this.#minutesAgo(5);
    const added: Run = {
      display_title: name ?? '',
      path: '.github/workflows/ci.yml',
      event: 'push',
      conclusion: status === 'completed' ? 'success' : null,
      head_sha: randomBytes(20).toString('hex'),
      head_branch: 'main',
      run_number: this.runs.length + 1,
      created_at: startedAt,
      run_started_at: startedAt,
      updated_at: this.#minutesAgo(1),
      html_url: `https://github.com/${repository}/actions/runs/${id}`,
      actor: 'octocat',
      ...run,
      repository,
      id,
      attempt,
      name,
      status,
      jobs: [],
    };
    added.jobs = jobs.map((job) => this.#jobOf(added, job));
    this.runs.push(added);
    return added;
  }

  /** An attempt of a run, by default the latest, if there is one. Names of repositories are not case-sensitive (GitHub docs). */
  run(repository: string, id: number, attempt?: number): Run | undefined {
    const attempts = this.#runsOf(repository).filter((run) => run.id === id);
    if (attempt !== undefined) return attempts.find((run) => run.attempt === attempt);
    return attempts.toSorted((one, other) => one.attempt - other.attempt).at(-1);
  }

  /** The job with this id in a repository, if there is one. */
  job(repository: string, id: number): Job | undefined {
    return this.#runsOf(repository)
      .flatMap(({ jobs }) => jobs)
      .find((job) => job.id === id);
  }

  /** Counts one request, and says what is left for the hour. */
  countRequest(): RateLimit {
    const now = this.now();
    const { remaining, resetAt } = this.#rateLimit;
    this.#rateLimit =
      now < resetAt
        ? { remaining: remaining - 1, resetAt }
        : { remaining: RATE_LIMIT - 1, resetAt: now + HOUR_MS };
    return this.#rateLimit;
  }

  #runsOf(repository: string): Run[] {
    const wanted = repository.toLowerCase();
    return this.runs.filter((run) => run.repository.toLowerCase() === wanted);
  }

  #jobOf(run: Run, job: NewJob): Job {
    const { status = 'completed', started_at = run.run_started_at } = job;
    const conclusion = job.conclusion ?? (status === 'completed' ? 'success' : null);
    const completed_at = status === 'completed' ? (job.completed_at ?? run.updated_at) : null;
    const hasRunner = status !== 'queued' && conclusion !== 'skipped';
    return {
      id: this.#newId(),
      workflow_name: 'CI',
      run_attempt: run.attempt,
      created_at: started_at,
      runner_name: hasRunner ? 'GitHub Actions 1' : null,
      labels: ['ubuntu-latest'],
      logGone: false,
      ...job,
      status,
      conclusion,
      started_at,
      completed_at,
      steps: (job.steps ?? []).map((step, index) => ({
        number: index + 1,
        status,
        conclusion,
        started_at,
        completed_at,
        ...step,
      })),
    };
  }

  #newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** A time in whole seconds, as GitHub writes it. */
  #minutesAgo(minutes: number): string {
    return secondsOf(this.now() - minutes * MINUTE_MS);
  }
}

/** A time as GitHub writes it: ISO 8601 in whole seconds. */
export function secondsOf(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/, '');
}

/** A token as GitHub makes them for a job: `ghs_` and 36 characters (GitHub docs, token prefixes). */
function newToken(): string {
  return `ghs_${randomBytes(18).toString('hex')}`;
}
