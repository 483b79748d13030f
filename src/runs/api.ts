import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Connection, type ConnectionOptions } from '../http/connection.ts';
import { Deadline } from '../http/deadline.ts';
import type { RequestError } from '../http/request-error.ts';
import { chunksOf, readAnswer, type Answer } from '../http/wire.ts';
import { GITHUB, LIST_JOBS, READ_LOG, READ_RUN } from './purposes.ts';
import { isRateLimit, withWait } from './rate-limit.ts';
import { readJobs, readRun, type Job, type Run } from './run.ts';

/** The most that one page of a list has (GitHub docs, pagination). */
const PAGE = 100;

/** More than any run has: with so many jobs, the token could not ask for their logs (GitHub docs, rate limits). */
const MAX_PAGES = 100;

/** A page of jobs takes 2 kB a job and 250 bytes and six values a step; jobs with a hundred steps occur. */
const LIMITS = { length: 16 * 1024 * 1024, values: 200_000 };

/** A log is plain text. A gateway may answer with a page of its own in its place. */
const NO_LOG = /html|json|xml/i;

/** Without this header, a server may compress its answer (RFC 9110, 12.5.3). */
const PLAIN = { 'Accept-Encoding': 'identity' };

/** How long nothing of a log may come, in milliseconds. */
const IDLE_MS = 15_000;

/** How long one log may take to come, in milliseconds. */
const DOWNLOAD_MS = 10 * 60_000;

/** How long the log of a job that still runs is waited for, in milliseconds: GitHub writes it when the job ends. */
const APPEARS_WITHIN_MS = 30_000;

/** Which run, by its repository and its ID, and which attempt of it; undefined for the latest. */
export interface RunId {
  /** `owner/name` */
  repository: string;
  id: number;
  attempt: number | undefined;
}

/** GitHub's REST API for workflow runs. The token goes to this one host alone. */
export class GitHubApi {
  readonly #connection: Connection;
  readonly #token: string;
  /** The hosts that keep the logs. */
  readonly #stores = new Map<string, Promise<Connection>>();

  private constructor(connection: Connection, token: string) {
    this.#connection = connection;
    this.#token = token;
  }

  /**
   * @param options with the base URL of the API: `https://api.github.com`, or that of an Enterprise Server
   * @throws Obstacle when HTTPS_PROXY is malformed
   */
  static async open(options: ConnectionOptions, token: string): Promise<GitHubApi> {
    return new GitHubApi(await Connection.open({ ...options, service: GITHUB }), token);
  }

  /** @throws RequestError */
  async run({ repository, id, attempt }: RunId): Promise<Run> {
    const path = `/repos/${repository}/actions/runs/${id}${attempt === undefined ? '' : `/attempts/${attempt}`}`;
    const answer = await this.#get(READ_RUN, path);
    const run = readRun(answer.result);
    if (run === undefined) throw this.#connection.error(READ_RUN, answer);
    return run;
  }

  /**
   * The jobs of one attempt, in GitHub's order.
   * @throws RequestError
   */
  async jobs({ repository, id, attempt }: Run): Promise<Job[]> {
    const path = `/repos/${repository}/actions/runs/${id}/attempts/${attempt}/jobs?per_page=${PAGE}`;
    const jobs = new Map<number, Job>();
    for (let page = 1; ; page += 1) {
      const known = jobs.size;
      const answer = await this.#get(LIST_JOBS, `${path}&page=${page}`);
      const more = readJobs(answer.result);
      if (more === undefined || page > MAX_PAGES) throw this.#connection.error(LIST_JOBS, answer);
      for (const job of more) jobs.set(job.id, job);
      // A page that brings nothing new ends the list: a broken server would keep it going forever.
      if (jobs.size > known && String(answer.headers.link).includes('rel="next"')) continue;
      // After a re-run of failed jobs, the others are in the list, too, as they were.
      return [...jobs.values()].filter((job) => (job.attempt ?? attempt) === attempt);
    }
  }

  /**
   * Writes the log of a job to a new file.
   * @param stop ends it when it is aborted
   * @throws RequestError, the file system's error, or the reason of the signal
   */
  async saveLog(repository: string, job: Job, file: string, stop: AbortSignal): Promise<void> {
    const untilThere = new Deadline(APPEARS_WITHIN_MS);
    let refusals = 0;
    // A log that is said to be missing is asked for once more: GitHub's servers have said that by mistake.
    const mayCome = (error: RequestError) => {
      if (isRateLimit(error)) return true;
      if (!error.isClientError) return false;
      refusals += 1;
      return job.isCompleted ? refusals === 1 : error.status === 404 && untilThere.remainingMs > 0;
    };
    const path = `/repos/${repository}/actions/jobs/${job.id}/logs`;
    let ofDisk: Error | undefined;
    const onDisk = <T>(work: Promise<T>): Promise<T> =>
      work.catch((error: unknown) => {
        ofDisk = error as Error;
        throw error;
      });
    const save = async (signal: AbortSignal) => {
      const log = await this.#log(path, AbortSignal.any([signal, stop]));
      const output = await onDisk(open(file, 'w', 0o600));
      try {
        for await (const chunk of chunksOf(log, IDLE_MS)) await onDisk(output.writeFile(chunk));
      } finally {
        await output.close();
      }
      return { status: 200 };
    };
    const rule = { alsoRepeat: mayCome, neverRepeat: () => ofDisk !== undefined, signal: stop };
    await this.#connection.repeat(READ_LOG, save, rule, DOWNLOAD_MS).catch((error: unknown) => {
      throw ofDisk ?? error;
    });
  }

  /**
   * The log at `path`, as a stream that has begun.
   * @throws RequestError, or the connection's error
   */
  async #log(path: string, signal: AbortSignal): Promise<IncomingMessage> {
    const answer = await this.#ask(path, signal);
    const location = this.#storeOf(answer);
    if (location === undefined) throw this.#connection.error(READ_LOG, answer);
    const store = await this.#connectionTo(location.origin);
    // The URL has a signature of its own; Azure refuses a request that has a token as well.
    const log = await store
      .get(`${location.pathname}${location.search}`, PLAIN, signal)
      .catch((error: unknown) => {
        throw store.error(READ_LOG, error);
      });
    const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = log.headers;
    const isLog = log.statusCode === 200 && encoding === 'identity' && !NO_LOG.test(type);
    if (!isLog) throw store.error(READ_LOG, await readAnswer(log));
    return log;
  }

  /** The address of the log, on another host. GitHub answers with a redirect to it, and it works for a minute. */
  #storeOf({ status, headers }: Answer): URL | undefined {
    const { location } = headers;
    if (status !== 302 || typeof location !== 'string' || !URL.canParse(location)) return undefined;
    const url = new URL(location);
    const isSafe = url.protocol === 'https:' || url.protocol === new URL(this.#connection.endpoint).protocol;
    return isSafe ? url : undefined;
  }

  #connectionTo(origin: string): Promise<Connection> {
    const known = this.#stores.get(origin) ?? this.#connection.to(origin);
    this.#stores.set(origin, known);
    return known;
  }

  #get(purpose: string, path: string): Promise<Answer> {
    return this.#connection.repeat(purpose, (signal) => this.#ask(path, signal), { alsoRepeat: isRateLimit });
  }

  async #ask(path: string, signal: AbortSignal): Promise<Answer> {
    const headers = {
      Accept: 'application/vnd.github+json',
      'X-GitHub-Api-Version': '2022-11-28',
      Authorization: `Bearer ${this.#token}`,
    };
    return withWait(await readAnswer(await this.#connection.get(path, headers, signal), LIMITS));
  }
}
