import type { ClientRequest, IncomingMessage } from 'node:http';
import { Deadline } from './deadline.ts';
import { readFailure } from './failure.ts';
import { RequestError } from './request-error.ts';
import { get, openRequest, openWire, REQUEST_TIMEOUT_MS, sendBody, type Answer, type Wire } from './wire.ts';
import { repeatByRule, type Rule } from './retry.ts';
import type { Secrets } from './secrets.ts';

/** Names the action to every service. */
export const USER_AGENT = 'ibm-cloud-logs-ingestion-key';

/** What a request gets that begins just before the deadline: enough for an ordinary answer to come. */
const LAST_REQUEST_MS = 3_000;

/** What every answer has, whoever sent the request: its HTTP status. */
export interface HasStatus {
  status: number;
}

/** Where a connection goes, and for whom. */
export interface ConnectionOptions {
  /** Base URL, without a trailing slash. */
  endpoint: string;
  secrets: Secrets;
  /** Who answers there, for people; IBM Cloud unless told otherwise. */
  service?: string;
  /** How long all requests together may be repeated, in milliseconds. */
  patienceMs: number;
  /** How often to repeat a request within that time; as the rule has it unless told otherwise. */
  retries?: number;
  /** Receives a line for people, with all known secrets struck out. */
  say: (line: string) => void;
  /** Whether it never goes through a proxy, which would reach another machine under the same address. */
  isDirect?: boolean;
}

/** The way to one endpoint: one connection pool, a timeout on every request, one deadline for all, errors of one kind. */
export class Connection {
  readonly endpoint: string;
  readonly secrets: Secrets;
  readonly say: (line: string) => void;
  /** For all requests of this connection together. */
  readonly deadline: Deadline;
  readonly wire: Wire;
  readonly #options: ConnectionOptions;
  /** See `openAhead`; undefined when there is none, or none any more. */
  #ahead: { path: string; request: ClientRequest } | undefined;

  private constructor(options: ConnectionOptions, wire: Wire) {
    this.endpoint = options.endpoint;
    this.secrets = options.secrets;
    this.say = (line) => {
      options.say(options.secrets.strike(line));
    };
    this.deadline = new Deadline(options.patienceMs);
    this.wire = wire;
    this.#options = options;
  }

  /** @throws Obstacle when HTTPS_PROXY or ALL_PROXY is malformed */
  static async open(options: ConnectionOptions): Promise<Connection> {
    const { endpoint, secrets, isDirect } = options;
    return new Connection(options, await openWire(endpoint, secrets, isDirect));
  }

  /** A connection to another endpoint with the same options, for the time that is left. */
  async to(endpoint: string, { isDirect = false } = {}): Promise<Connection> {
    return Connection.open({ ...this.#options, endpoint, isDirect, patienceMs: this.deadline.remainingMs });
  }

  /**
   * Runs one request and repeats it by rule until the deadline.
   * @param timeoutMs how long each attempt may take at most
   * @throws RequestError
   */
  repeat<T extends HasStatus>(
    purpose: string,
    request: (signal: AbortSignal) => Promise<T>,
    rule?: Partial<Rule>,
    timeoutMs?: number,
  ): Promise<T> {
    const { deadline, say } = this;
    const attempt = () => this.once(purpose, request, rule?.deadline, timeoutMs);
    return repeatByRule(attempt, { deadline, say, retries: this.#options.retries, ...rule });
  }

  /**
   * Runs one request once. Any status but 2xx is a failure.
   * @param timeoutMs how long it may take at most; less when the deadline is near
   * @throws RequestError
   */
  async once<T extends HasStatus>(
    purpose: string,
    request: (signal: AbortSignal) => Promise<T>,
    deadline = this.deadline,
    timeoutMs = REQUEST_TIMEOUT_MS,
  ): Promise<T> {
    const limitMs = Math.min(timeoutMs, Math.max(LAST_REQUEST_MS, deadline.remainingMs));
    const abort = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    // The signal does not reach a tunnel that a proxy has yet to open, so a timer races it too.
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(this.error(purpose, { code: 'TIMEOUT' }));
        abort.abort();
      }, limitMs);
    });
    try {
      const answer = await Promise.race([request(abort.signal), timeout]);
      if (answer.status < 200 || answer.status >= 300) throw this.error(purpose, answer);
      return answer;
    } catch (thrown) {
      // A TypeError is a mistake in this code or in the SDK. It says nothing about the answer.
      throw thrown instanceof RequestError || thrown instanceof TypeError
        ? thrown
        : this.error(purpose, thrown);
      /* c8 ignore next */ // V8 counts a branch here that cannot be taken.
    } finally {
      clearTimeout(timer);
    }
  }

  /** Makes an error of what the SDK or the connection threw, or of an answer that lacks what was asked for. */
  error(purpose: string, thrown: unknown): RequestError {
    const { service = 'IBM Cloud' } = this.#options;
    const { host } = new URL(this.endpoint);
    return new RequestError(readFailure(purpose, host, thrown, this.secrets, service));
  }

  /**
   * Opens the connection for the next POST to `path` now, so that this request need not wait for it. Nothing is sent on it
   * until then. If it fails or is closed before, nobody is told: the request opens another one.
   */
  openAhead(path: string): void {
    const request = openRequest(this.wire, 'POST', this.endpoint + path);
    const forget = () => {
      this.#ahead = undefined;
    };
    // Before anything is sent, an answer says that the host has waited for too long, and closes the connection (408).
    request.on('error', forget).on('response', forget);
    this.#ahead = { path, request };
  }

  /** Sends one request to `path` of the endpoint, where the SDK has no client for it; see `sendBody` for what it throws. */
  send(
    path: string,
    headers: Record<string, string>,
    body: string | Buffer,
    signal: AbortSignal,
    method: 'POST' | 'PUT' = 'POST',
  ): Promise<Answer> {
    const all = { ...headers, Accept: 'application/json', 'User-Agent': USER_AGENT };
    return sendBody(this.#openRequest(method, path), all, body, signal);
  }

  /**
   * Asks for `path` of the endpoint. Resolves as soon as the head of the answer is there; see `get` of the wire.
   * @param headers beside the usual ones
   */
  get(path: string, headers: Record<string, string>, signal: AbortSignal): Promise<IncomingMessage> {
    return get(this.wire, this.endpoint + path, { ...headers, 'User-Agent': USER_AGENT }, signal);
  }

  #openRequest(method: 'POST' | 'PUT', path: string): ClientRequest {
    const ahead = this.#ahead;
    if (method !== 'POST' || path !== ahead?.path)
      return openRequest(this.wire, method, this.endpoint + path);
    this.#ahead = undefined;
    return ahead.request;
  }
}
