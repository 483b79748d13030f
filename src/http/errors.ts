import { record, records, text } from './json.ts';
import { proxyStatus, TOO_LONG } from './network-codes.ts';
import type { Secrets } from './secrets.ts';

/** What a request is for; error texts begin with "Could not …". */
export type Purpose =
  | 'exchange the bootstrap API key for a token'
  | 'look up the service ID'
  | 'list the access policies'
  | 'look up the Sender role'
  | 'create the access policy'
  | 'create the API key'
  | 'count the API keys'
  | 'list the API keys'
  | 'delete the API key'
  | 'exchange the ingestion key for a token'
  | 'send a log line';

/** How a request to IBM Cloud failed, in one shape for the three that its services use. */
export class IamError extends Error {
  readonly purpose: Purpose;
  readonly host: string;
  /** HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** IAM's own code, such as BXNIM0415E or policy_conflict_error. */
  readonly code: string | undefined;
  /** Node's code of a failed connection, TIMEOUT when no answer came in time. */
  readonly network: string | undefined;
  readonly transactionId: string | undefined;
  /** How long IAM asks to wait, in milliseconds. */
  readonly retryAfterMs: number;
  /** The answer as it came: may hold a secret, for reading by code only. */
  readonly body: unknown;
  /** IAM's own words, redacted. */
  readonly words: string;
  /** Whether IAM asked to wait for longer than the deadline allows. */
  isWaitTooLong = false;
  /** What was thrown without a code. */
  readonly #unknown: string;

  /** @param thrown an answer that is no success, or what the SDK or the connection threw */
  constructor(purpose: Purpose, host: string, thrown: unknown, secrets: Secrets) {
    const { status, result, headers, statusText, code, message } = Object(thrown) as Thrown;
    super(`Could not ${purpose}.`);
    this.purpose = purpose;
    this.host = host;
    // The SDK throws at a 2xx only when the connection broke off inside the answer (axios, adapters/http.js).
    const brokeOff = thrown instanceof Error && Number(status) >= 200 && Number(status) < 300;
    this.status = typeof status === 'number' && !brokeOff ? status : undefined;
    this.body = brokeOff ? undefined : result;
    const problem = problemOf(this.body);
    this.code = problem.code;
    this.words = secrets.redact(problem.words);
    this.network = brokeOff
      ? 'ECONNRESET'
      : this.status === undefined
        ? (networkCode(code) ?? networkCode(statusText) ?? 'UNKNOWN')
        : undefined;
    this.#unknown = this.network === 'UNKNOWN' ? secrets.redact(String(message)) : '';
    this.transactionId =
      problem.id ?? identifier(headers?.['transaction-id']) ?? identifier(headers?.['x-correlation-id']);
    this.retryAfterMs = retryAfter(headers?.['retry-after']);
  }

  /** Whether waiting can help: no answer, or one that says "later". */
  get isTransient(): boolean {
    const status = this.status ?? proxyStatus(this.network);
    if (status !== undefined) return TRANSIENT_STATUS.has(status);
    return this.network !== 'ENOTFOUND' && this.network !== TOO_LONG && !this.isTls;
  }

  /** Whether the TLS connection failed. */
  get isTls(): boolean {
    return (
      this.network !== undefined &&
      /CERT|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_|HOSTNAME_MISMATCH/.test(this.network)
    );
  }

  /** Whether the request may have taken effect although no usable answer came. */
  get outcomeUnknown(): boolean {
    if (this.status === undefined) return !isNeverSent(String(this.network));
    return this.status === 408 || this.status >= 500 || (this.status >= 200 && this.status < 300);
  }

  /** Whether IAM refused the request for what it asks, so that it certainly had no effect. */
  get isRefusal(): boolean {
    return this.status !== undefined && this.status >= 400 && this.status < 500 && this.status !== 408;
  }

  /** Whether IAM itself, and no gateway on the way to it, says that there is no such thing (404 `not_found`). */
  get isNotFound(): boolean {
    return this.status === 404 && this.code !== undefined;
  }

  /** Whether the account restricts who may create API keys (issues of IBM's Terraform provider). */
  get isRestriction(): boolean {
    const errors = records(record(this.body).errors) ?? [];
    return errors.some(({ message, details }) =>
      [message, details].some((words) => text(words)?.includes('iam-identity.user-apikey.create')),
    );
  }

  /** What happened, in a few words. */
  get what(): string {
    if (this.network === 'TIMEOUT') return 'no answer in time';
    const refusal = proxyStatus(this.network);
    if (refusal !== undefined) return `HTTP ${refusal} from the proxy`;
    if (this.network !== undefined) return this.#unknown || this.network;
    return [`HTTP ${String(this.status)}`, this.code].filter(Boolean).join(' ');
  }

  /** What IBM's support needs to find the request, and IAM's own words. */
  get reference(): string {
    const parts = [
      this.host,
      this.what,
      this.words && `IBM Cloud says "${this.words}"`,
      this.transactionId && `transaction ID ${this.transactionId}`,
    ];
    return parts.filter(Boolean).join(', ');
  }
}

interface Thrown {
  status?: unknown;
  result?: unknown;
  headers?: Record<string, unknown>;
  statusText?: unknown;
  code?: unknown;
  message?: unknown;
}

const TRANSIENT_STATUS = new Set([408, 429, 500, 502, 503, 504]);
const NO_CONNECTION = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);

/** A certificate is judged before anything is sent; other trouble with TLS can come at any time. */
function isNeverSent(network: string): boolean {
  const isCertificate = /CERT|UNABLE_TO_|HOSTNAME_MISMATCH/.test(network);
  return NO_CONNECTION.has(network) || proxyStatus(network) !== undefined || isCertificate;
}

function networkCode(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(value) ? value : undefined;
}

function identifier(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
}

/** Code, words and transaction ID from the error shapes of the token service, IAM Identity and IAM Policy. */
function problemOf(body: unknown): { code: string | undefined; words: string; id: string | undefined } {
  const { errorCode, errorMessage, context, errors, trace } = record(body);
  const { message_code: messageCode, code, message } = record(records(errors)?.[0]);
  const words = errorMessage ?? message;
  return {
    code: identifier(errorCode) ?? identifier(messageCode) ?? identifier(code),
    words: typeof words === 'string' ? words : '',
    id: identifier(record(context).requestId) ?? identifier(trace),
  };
}

/** Milliseconds of a Retry-After header, which holds seconds or a date (RFC 9110, 10.2.3); 0 without one. */
function retryAfter(value: unknown): number {
  if (typeof value !== 'string') return 0;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
