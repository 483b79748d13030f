import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { timeIsOver, type Deadline } from '../http/deadline.ts';
import { RequestError } from '../http/request-error.ts';
import { findLogFile, readLogFile } from '../lines/file.ts';
import type { Gap } from '../lines/lines.ts';
import type { GitHubApi } from '../runs/api.ts';
import type { Job, Run } from '../runs/run.ts';
import { unlessCancelled } from '../sending/cancellation.ts';

/** How long the downloads may take to end, of the ten seconds that a cancelled step has. */
const LAST_END_MS = 500;

export interface JobLogsOptions {
  api: GitHubApi;
  run: Run;
  /** Of one log, in bytes. */
  maxSize: number;
  /** An existing folder, in which the logs are until they are sent. */
  folder: string;
  deadline: Deadline;
  cancelled: AbortSignal;
}

/**
 * The logs of the jobs of a run. Each is saved to a file first, because a download breaks off when it is read
 * slowly. The file is deleted when it is read. While one is read, the next one is saved: there are two at most.
 */
export class JobLogs {
  readonly #options: JobLogsOptions;
  readonly #saved = new Map<Job, Promise<string>>();
  readonly #stop = new AbortController();
  #folder: Promise<string> | undefined;
  /** Why no more logs are asked for. */
  #end: RequestError | undefined;

  constructor(options: JobLogsOptions) {
    this.#options = options;
  }

  /**
   * The bytes of the log of a job.
   * @param next the job whose log is read then
   * @throws RequestError, Obstacle, or the file system's error
   */
  async *read(job: Job, next: Job | undefined): AsyncGenerator<Uint8Array | Gap, void> {
    const { maxSize, cancelled } = this.#options;
    const path = await unlessCancelled(this.#save(job), cancelled);
    try {
      if (next !== undefined) this.#save(next).catch(() => undefined); // a failure is told when the log is read
      yield* readLogFile(await findLogFile(path), maxSize);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Ends what is under way, and deletes what is left. The runner empties its folder, too, so a failure does no harm. */
  async close(): Promise<void> {
    this.#stop.abort();
    const ended = Promise.allSettled(this.#saved.values());
    // A request whose proxy stays silent does not end with a signal.
    await unlessCancelled(ended, this.#options.cancelled, LAST_END_MS).catch(() => undefined);
    const folder = await this.#folder?.catch(() => undefined); // each job has told that there is none
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }

  #save(job: Job): Promise<string> {
    const saved = this.#saved.get(job) ?? this.#download(job);
    this.#saved.set(job, saved);
    return saved;
  }

  async #download(job: Job): Promise<string> {
    const { api, run, folder, deadline } = this.#options;
    if (this.#end !== undefined) throw this.#end;
    if (deadline.remainingMs === 0) throw timeIsOver(deadline);
    this.#folder ??= mkdtemp(join(folder, 'run-logs-'));
    const path = join(await this.#folder, String(job.id));
    try {
      await api.saveLog(run.repository, job, path, this.#stop.signal);
      return path;
    } catch (error) {
      // The disk may be full of it, and the next log needs room.
      await rm(path, { force: true });
      if (!(error instanceof RequestError)) throw error;
      if (error.network !== undefined && deadline.remainingMs === 0) throw timeIsOver(deadline);
      if (error.isWaitTooLong) this.#end = error;
      throw error;
    }
  }
}
