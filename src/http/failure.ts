import { NotJson, record, records } from './json.ts';
import { proxyStatus } from './network-code.ts';
import type { Secrets } from './secrets.ts';

/** How a request failed. */
export interface Failure {
  /** What the request was for; error texts begin with "Could not …". */
  purpose: string;
  host: string;
  /** Who answers there, for people. */
  service: string;
  /** HTTP status; undefined when no whole answer came. */
  status: number | undefined;
  /** The service's own code, such as BXNIM0415E or policy_conflict_error. */
  code: string | undefined;
  /** Node's code of a failed connection, or TIMEOUT when no answer came in time. */
  network: string | undefined;
  transactionId: string | undefined;
  /** How long the service asks to wait, in milliseconds; MAX_RETRY_AFTER_MS also stands for all that is longer. */
  retryAfterMs: number;
  /** The answer as it came. It may hold a secret: read it by code only. */
  body: unknown;
  /** The service's own words, redacted. */
  words: string;
  /** What happened, in a few words. */
  what: string;
}

/** What the SDK or the connection throws, or an answer. */
interface Thrown {
  status?: unknown;
  result?: unknown;
  headers?: Record<string, unknown>;
  statusText?: unknown;
  code?: unknown;
}

/**
 * Reads a failure from an answer that is no success, or from what the SDK or the connection threw. The services of IBM
 * Cloud use three shapes of errors: token service, IAM Identity and IAM Policy Management.
 */
export function readFailure(
  purpose: string,
  host: string,
  thrown: unknown,
  secrets: Secrets,
  service: string,
): Failure {
  const { status: answered, result, headers, statusText, code } = Object(thrown) as Thrown;
  // The SDK throws at a 2xx only when the connection broke off inside the answer (axios, adapters/http.js).
  const brokeOff = thrown instanceof Error && Number(answered) >= 200 && Number(answered) < 300;
  const status = typeof answered === 'number' && !brokeOff ? answered : undefined;
  const body = brokeOff ? undefined : result;
  const problem = readProblem(body);
  const network = brokeOff
    ? 'ECONNRESET'
    : status === undefined
      ? (networkCode(code) ?? networkCode(statusText) ?? 'UNKNOWN')
      : undefined;
  return {
    purpose,
    host,
    service,
    status,
    code: problem.code,
    network,
    transactionId:
      problem.id ??
      identifier(headers?.['transaction-id']) ??
      identifier(headers?.['x-correlation-id']) ??
      identifier(headers?.['x-github-request-id']),
    retryAfterMs: readRetryAfter(headers?.['retry-after']),
    body,
    words: secrets.redact(problem.words),
    what:
      network === undefined
        ? [`HTTP ${String(status)}`, problem.code].filter(Boolean).join(' ')
        : describeNetwork(network),
  };
}

/** By the code alone: a message may hold what a proxy answered, or a password. */
function describeNetwork(network: string): string {
  if (network === 'TIMEOUT') return 'no answer in time';
  const status = proxyStatus(network);
  return status === undefined ? network : `HTTP ${status} from the proxy`;
}

function networkCode(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(value) ? value : undefined;
}

function identifier(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
}

/**
 * Code, words and transaction ID from the three shapes of errors. The ingress has a shape that is not documented, and
 * the token service says in plain text that there were too many requests.
 */
function readProblem(body: unknown): { code: string | undefined; words: string; id: string | undefined } {
  const { errorCode, errorMessage, context, errors, trace, message: plainMessage } = record(body);
  const { message_code: messageCode, code, message } = record(records(errors)?.[0]);
  const words = body instanceof NotJson ? plainWords(body) : (errorMessage ?? message ?? plainMessage);
  return {
    code: identifier(errorCode) ?? identifier(messageCode) ?? identifier(code),
    words: typeof words === 'string' ? words : '',
    id: identifier(record(context).requestId) ?? identifier(trace),
  };
}

/** Text that is neither a web page nor half an answer in JSON. */
function plainWords({ text }: NotJson): string {
  return /^\s*[<{["]/.test(text) ? '' : text;
}

/** No step waits that long. */
export const MAX_RETRY_AFTER_MS = 7 * 24 * 60 * 60_000;

/** Milliseconds of a Retry-After header, which holds seconds or a date (RFC 9110, 10.2.3); 0 without one. */
function readRetryAfter(value: unknown): number {
  if (typeof value !== 'string') return 0;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(0, ms), MAX_RETRY_AFTER_MS);
}
