import type { Failure } from './failure.ts';
import { proxyStatus, TOO_LONG } from './network-code.ts';

/** A failed request: how it failed, and what follows from that. */
export class RequestError extends Error implements Failure {
  // As `Failure` describes them.
  declare readonly purpose: Failure['purpose'];
  declare readonly host: Failure['host'];
  declare readonly service: Failure['service'];
  declare readonly status: Failure['status'];
  declare readonly code: Failure['code'];
  declare readonly network: Failure['network'];
  declare readonly transactionId: Failure['transactionId'];
  declare readonly retryAfterMs: Failure['retryAfterMs'];
  declare readonly body: Failure['body'];
  declare readonly words: Failure['words'];
  declare readonly what: Failure['what'];
  /** Whether the service asked to wait for longer than the deadline allows. */
  isWaitTooLong = false;

  constructor(failure: Failure) {
    super(`Could not ${failure.purpose}.`);
    Object.assign(this, failure);
  }

  /** Whether the service limits the rate of requests: it asks to send this one again later, and judges nothing else. */
  get asksToWait(): boolean {
    return this.status === 425 || this.status === 429;
  }

  /** Whether the request is repeated: there was no answer, or one that says "later". */
  get isTransient(): boolean {
    const status = this.status ?? proxyStatus(this.network);
    if (status !== undefined) return TRANSIENT_STATUS.has(status);
    return this.network !== 'ENOTFOUND' && this.network !== TOO_LONG && !this.isTls;
  }

  /** Whether the TLS connection failed. */
  get isTls(): boolean {
    const { network = '' } = this;
    return CERTIFICATE.test(network) || /ERR_TLS|ERR_SSL|EPROTO/.test(network);
  }

  /** Whether the status says that the request is at fault. Something on the way to the service may say so, too. */
  get isClientError(): boolean {
    return this.status !== undefined && this.status >= 400 && this.status < 500 && this.status !== 408;
  }

  /** Whether the request was refused, and not only put off. */
  get isRefused(): boolean {
    return this.isClientError && !this.asksToWait;
  }

  /** Whether the credential or its rights were refused. Not every service documents which of the two that is. */
  get isAboutAccess(): boolean {
    return this.status === 401 || this.status === 403;
  }

  /** Whether the status says success. It is a failure all the same: the answer lacked what was asked for. */
  get isSuccess(): boolean {
    return this.status !== undefined && this.status >= 200 && this.status < 300;
  }

  /** Whether the request may have taken effect: it was sent, and no answer says that it is at fault. */
  get mayHaveTakenEffect(): boolean {
    return this.network === undefined ? !this.isClientError : !isNeverSent(this.network);
  }

  /** What IBM's support needs to find the request, and the service's own words. */
  get reference(): string {
    const parts = [
      this.host,
      this.what,
      this.words && `${this.service} says "${this.words}"`,
      this.transactionId && `transaction ID ${this.transactionId}`,
    ];
    return parts.filter(Boolean).join(', ');
  }
}

/** Statuses that are repeated: the request may succeed later. */
const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
const NO_CONNECTION = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
const CERTIFICATE = /CERT|UNABLE_TO_|HOSTNAME_MISMATCH/;

/** A certificate is judged before anything is sent. Other trouble with TLS can come at any time. */
function isNeverSent(network: string): boolean {
  return NO_CONNECTION.has(network) || proxyStatus(network) !== undefined || CERTIFICATE.test(network);
}
