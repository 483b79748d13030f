import { BLOB_NOT_FOUND, rateLimitError, secondaryLimitError } from '../github/github-errors.ts';

/** What a request gets that is hit by a fault. */
export type FaultAnswer =
  /** An answer in place of the real one. A `body` that is an object is sent as JSON, a string as it is. */
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** The connection breaks without an answer. */
  | { drop: true }
  /** The request never gets an answer. */
  | { hang: true }
  /** The normal answer, so many milliseconds late. */
  | { delayMs: number }
  /** The normal answer with half of its body, then the connection breaks. The request always has its effect. */
  | { truncate: true };

/** Something that goes wrong with the requests that match. */
export interface Fault {
  method?: string;
  /** The path without its query. In a string `*` stands for one segment. */
  path?: string | RegExp;
  /** How many matching requests are left alone first. Default: 0. */
  skip?: number;
  /** How many matching requests are hit. Default: 1. */
  times?: number;
  /** Whether the fault comes before the request has its effect (default) or after it. */
  when?: 'before' | 'after';
  answer: FaultAnswer;
}

interface ScriptedFault {
  fault: Fault;
  passed: number;
  hits: number;
}

/** The scripted faults that are not yet used up. The first one that matches a request hits it. */
export class Faults {
  #scripted: ScriptedFault[] = [];

  /** Adds a fault at the end of the list. */
  add(fault: Fault): void {
    this.#scripted.push({ fault, passed: 0, hits: 0 });
  }

  /** Forgets all faults. */
  clear(): void {
    this.#scripted = [];
  }

  /** The fault that hits this request. It counts as used once more. */
  take(method: string, path: string): Fault | undefined {
    for (const scripted of this.#scripted) {
      const { fault } = scripted;
      if (scripted.hits >= (fault.times ?? 1) || !matches(fault, method, path)) continue;
      if (scripted.passed < (fault.skip ?? 0)) {
        scripted.passed += 1;
        continue;
      }
      scripted.hits += 1;
      return fault;
    }
    return undefined;
  }
}

/** Whether a fault is for requests with this method and path. */
export function matches(fault: Pick<Fault, 'method' | 'path'>, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  if (fault.path === undefined) return true;
  if (typeof fault.path !== 'string') return path.search(fault.path) !== -1;
  const wanted = fault.path.split('/');
  const actual = path.split('/');
  return (
    wanted.length === actual.length &&
    wanted.every((segment, index) => segment === '*' || segment === actual[index])
  );
}

/** The HTML page of a gateway in front of the service. A captive proxy sends it with status 200. */
export function htmlPage(status = 502): FaultAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>gateway</body></html>\n`,
  };
}

/** A body that is said to be JSON and is not. */
export function malformedJson(status = 200): FaultAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: '{"access_token": "cut' };
}

/** A redirect that asks the client to send the same request, body included, to another place. */
export function redirect(location: string): FaultAnswer {
  return { status: 307, headers: { location }, body: '' };
}

/**
 * Too many requests to `/v1` or `/v2`, with `Retry-After` when a number of seconds is given. The words are from IBM's
 * API docs, the form of the body is not known.
 */
export function tooManyRequests(retryAfterS?: number): FaultAnswer {
  const message = 'Too many requests have been made within a time window.';
  return {
    status: 429,
    ...(retryAfterS !== undefined && { headers: { 'retry-after': String(retryAfterS) } }),
    body: { errors: [{ code: 'too_many_requests', message }], status_code: 429 },
  };
}

/** What `/identity/token` says of its rate limit, which is per API key (recorded response). */
export const TOKEN_RATE_LIMIT = 'ApiKey based rate limit for calls to /token';

/** The rate limit of `/identity/token`: plain text, not JSON (recorded response). */
export function tokenRateLimit(retryAfterS?: number): FaultAnswer {
  return {
    status: 429,
    headers: {
      'content-type': 'text/plain',
      ...(retryAfterS !== undefined && { 'retry-after': String(retryAfterS) }),
    },
    body: TOKEN_RATE_LIMIT,
  };
}

/**
 * GitHub's answer when the requests of the hour are used up. There are new ones in so many seconds. It may also have the
 * status 429 (GitHub docs, rate limits).
 */
export function githubRateLimit(resetInS: number): FaultAnswer {
  return {
    status: 403,
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + resetInS),
    },
    body: rateLimitError(),
  };
}

/** GitHub's answer to too many requests at once. Often it does not say when to ask again (GitHub docs, rate limits). */
export function githubSecondaryLimit(retryAfterS?: number): FaultAnswer {
  return {
    status: 403,
    ...(retryAfterS !== undefined && { headers: { 'retry-after': String(retryAfterS) } }),
    body: secondaryLimitError(),
  };
}

/** What the host of the logs answers when it does not have the log, or not yet. */
export function blobNotFound(): FaultAnswer {
  return { status: 404, headers: { 'content-type': 'application/xml' }, body: BLOB_NOT_FOUND };
}
