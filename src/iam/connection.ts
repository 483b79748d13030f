import type { Agent } from 'node:http';
import { Deadline } from './deadline.ts';
import { IamError, type Purpose } from './errors.ts';
import { agentFor, post, type Response } from './http.ts';
import { repeatByRule } from './retry.ts';
import type { Secrets } from './secrets.ts';

/** IAM answers within a second or two; a request that takes longer than this has been lost. */
const REQUEST_TIMEOUT_MS = 15_000;

export interface ConnectionOptions {
  /** Base URL of IAM, without a trailing slash. */
  endpoint: string;
  secrets: Secrets;
  /** Names the caller to IBM Cloud. */
  userAgent: string;
  /** How long all requests together may be repeated, in milliseconds. */
  patienceMs: number;
  /** Receives a line for people, free of secrets. */
  say: (line: string) => void;
}

/** The way to IAM: one connection pool, a timeout on every request, one deadline for all, errors of one kind. */
export class Connection {
  readonly endpoint: string;
  readonly secrets: Secrets;
  readonly userAgent: string;
  readonly say: (line: string) => void;
  readonly agent: Agent;
  readonly #deadline: Deadline;

  private constructor(options: ConnectionOptions, agent: Agent) {
    this.endpoint = options.endpoint;
    this.secrets = options.secrets;
    this.userAgent = options.userAgent;
    this.say = options.say;
    this.agent = agent;
    this.#deadline = new Deadline(options.patienceMs);
  }

  static async open(options: ConnectionOptions): Promise<Connection> {
    return new Connection(options, await agentFor(options.endpoint));
  }

  /**
   * Runs one request and repeats it by rule until the deadline.
   * @throws IamError
   */
  repeat<T>(purpose: Purpose, request: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return repeatByRule(() => this.once(purpose, request), this.#deadline, this.say);
  }

  /**
   * Runs one request once.
   * @throws IamError
   */
  async once<T>(purpose: Purpose, request: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(Math.min(REQUEST_TIMEOUT_MS, Math.max(1, this.#deadline.remainingMs)));
    try {
      return await request(signal);
    } catch (thrown) {
      throw this.error(purpose, signal.aborted ? { code: 'TIMEOUT' } : thrown);
    }
  }

  /** The IamError for what `post` or the SDK threw, or for an answer (status 2xx) that lacks what was asked for. */
  error(purpose: Purpose, thrown: unknown): IamError {
    return new IamError(purpose, new URL(this.endpoint).host, thrown, this.secrets);
  }

  /** POSTs a form to IAM; see `post` for what it throws. */
  postForm(path: string, form: Record<string, string>, signal: AbortSignal): Promise<Response> {
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      Accept: 'application/json',
      'User-Agent': this.userAgent,
    };
    const body = new URLSearchParams(form).toString();
    return post({ url: `${this.endpoint}${path}`, headers, body, agent: this.agent, signal });
  }
}
