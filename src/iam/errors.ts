import { NotJson, record, records } from './json.ts';
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

  /**
   * @param thrown what the SDK or `post` threw. The SDK overwrites `message` on 401, 403 and others
   *   (ibm-cloud-sdk-core, request-wrapper.js), so status, result and headers are read instead.
   */
  constructor(purpose: Purpose, host: string, thrown: unknown, secrets: Secrets) {
    const { status, result, headers, statusText, code } = Object(thrown) as Thrown;
    super();
    this.name = 'IamError';
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
    this.transactionId =
      problem.id ?? identifier(headers?.['transaction-id']) ?? identifier(headers?.['x-correlation-id']);
    this.retryAfterMs = retryAfter(headers?.['retry-after']);
    this.message = explain(this);
  }

  /** Whether waiting can help: no answer, or one that says "later". */
  get isTransient(): boolean {
    if (this.status !== undefined) return TRANSIENT_STATUS.has(this.status);
    return this.network !== 'ENOTFOUND' && !isTlsCode(this.network);
  }

  /** Whether the request may have taken effect although no usable answer came. */
  get outcomeUnknown(): boolean {
    if (this.status === undefined) return !NEVER_SENT.has(String(this.network)) && !isCertCode(this.network);
    return this.status === 408 || this.status >= 500 || (this.status >= 200 && this.status < 300);
  }

  /** Whether IAM refused the request for what it asks, so that it certainly had no effect. */
  get isRefusal(): boolean {
    return this.status !== undefined && this.status >= 400 && this.status < 500 && this.status !== 408;
  }

  /** Whether the account restricts who may create API keys (issues of IBM's Terraform provider). */
  get isRestriction(): boolean {
    return JSON.stringify(this.body ?? '').includes('iam-identity.user-apikey.create');
  }

  /** What happened, in a few words. */
  get what(): string {
    if (this.network !== undefined) return this.network === 'TIMEOUT' ? 'no answer in time' : this.network;
    return [`HTTP ${String(this.status)}`, this.code].filter(Boolean).join(' ');
  }
}

interface Thrown {
  status?: unknown;
  result?: unknown;
  headers?: Record<string, unknown>;
  statusText?: unknown;
  code?: unknown;
}

const TRANSIENT_STATUS = new Set([408, 429, 500, 502, 503, 504]);
const NEVER_SENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);

/** A certificate is judged before anything is sent; other trouble with TLS can come at any time. */
function isCertCode(code: string | undefined): boolean {
  return code !== undefined && /CERT|UNABLE_TO_|HOSTNAME_MISMATCH/.test(code);
}

function isTlsCode(code: string | undefined): boolean {
  return code !== undefined && /CERT|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_|HOSTNAME_MISMATCH/.test(code);
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

export interface Explanation {
  /** Anchor in docs/troubleshooting.md. */
  id: string;
  matches: (error: IamError) => boolean;
  /** What happened, and the likely cause with what to do about it. */
  what: string;
  advice: string;
}

const code =
  (...codes: string[]) =>
  (error: IamError): boolean =>
    codes.includes(error.code ?? '');

/** The first that matches is told, so the narrow ones come first. Codes: IBM Cloud docs and recorded responses. */
const SPECIAL: readonly Explanation[] = [
  {
    id: 'not-json',
    matches: (error) => error.body instanceof NotJson,
    what: 'the answer was not JSON but something like a web page',
    advice:
      'A gateway or proxy answered in place of IBM Cloud. Check the endpoint and HTTPS_PROXY, then run the job again.',
  },
  {
    id: 'unknown-key',
    matches: code('BXNIM0415E'),
    what: 'IAM does not know this API key',
    advice:
      'It was deleted, mistyped, or belongs to another IAM than iam-endpoint. Create a new bootstrap key and store it as the secret again.',
  },
  {
    id: 'inactive-user',
    matches: code('BXNIM0410E'),
    what: 'the user of this API key is not active',
    advice:
      'The invitation was not accepted, or the user left. Activate the user, or use the key of an active one.',
  },
  {
    id: 'suspended-user',
    matches: code('BXNIM0436E'),
    what: 'the user of this API key is suspended in the account',
    advice: 'Ask an account administrator to reactivate the user, or use the key of another one.',
  },
  {
    id: 'ip-not-allowed',
    matches: code('BXNIM0430E'),
    what: 'IAM does not accept logins from the IP address of this machine',
    advice:
      'The account or the user restricts IP addresses, and those of hosted runners change. Run the job on a machine with an allowed address, or extend the list (Manage > Access (IAM) > Settings).',
  },
  {
    id: 'blocked-key',
    matches: code('BXNIM0434E'),
    what: 'this API key is blocked',
    advice:
      'IBM Cloud or an administrator blocked it. Create a new bootstrap key and find out why the old one was blocked.',
  },
  {
    id: 'not-a-member',
    matches: code('BXNIM0141E'),
    what: 'the user of this API key is not a member of the account',
    advice: 'Invite the user to the account again, or use the key of a member.',
  },
  {
    id: 'unusable-key',
    matches: (error) =>
      error.purpose === 'exchange the bootstrap API key for a token' &&
      error.status === 400 &&
      error.code !== undefined,
    what: 'IAM refuses this API key',
    advice:
      'It may be disabled, expired or incomplete. Look at it under Manage > Access (IAM) > API keys; enable it or create a new one.',
  },
  {
    id: 'key-creation-restricted',
    matches: (error) => error.purpose === 'create the API key' && error.isRestriction,
    what: 'the account restricts who may create API keys',
    advice:
      'Give the user the role "User API key creator" on the service "IAM Identity Service", or lift the restriction (Manage > Access (IAM) > Settings).',
  },
  {
    id: 'key-not-permitted',
    matches: (error) => error.purpose === 'create the API key' && error.status === 403,
    what: 'IAM does not let this identity create the key',
    advice:
      'Only the user itself can create its API keys; for a service ID it takes Operator on the IAM Identity Service. Use a bootstrap key of the user, or grant that role.',
  },
  {
    id: 'may-not-grant',
    matches: (error) => error.purpose === 'create the access policy' && error.status === 403,
    what: 'this identity may not grant access to Cloud Logs',
    advice:
      'No policy with the Sender role was visible, which is also so when this identity may not read policies, and creating one takes Administrator on Cloud Logs. Grant it, let an administrator create the policy once, or set ensure-policy to false where the access comes from elsewhere.',
  },
  {
    id: 'policy-quota',
    matches: (error) => error.purpose === 'create the access policy' && error.status === 422,
    what: 'the account has no room for another access policy',
    advice:
      'IAM allows 1000 policies per identity and 4020 per account. Remove some, or grant Sender through an access group and set ensure-policy to false.',
  },
  {
    id: 'locked-key',
    matches: (error) =>
      error.purpose === 'delete the API key' && /lock/i.test(`${error.code ?? ''} ${error.words}`),
    what: 'the key is locked',
    advice: 'Somebody locked it, which blocks changes. Unlock and delete it in the console.',
  },
  {
    id: 'proxy-credentials',
    matches: (error) => error.status === 407,
    what: 'the proxy asks for credentials',
    advice: 'Put user and password into HTTPS_PROXY, or name the host in NO_PROXY.',
  },
  {
    id: 'redirect',
    matches: (error) => error.status !== undefined && error.status >= 300 && error.status < 400,
    what: 'the answer was a redirect, which is not followed because it would take the credentials to another host',
    advice: 'Check the endpoint, and any proxy in between.',
  },
  {
    id: 'unknown-host',
    matches: (error) => error.network === 'ENOTFOUND' || error.network === 'EAI_AGAIN',
    what: 'the host name has no address',
    advice:
      'Check iam-endpoint or ingress-endpoint, the region in instance-crn, HTTPS_PROXY, and the DNS of this machine. Private endpoints resolve only inside the private network.',
  },
  {
    id: 'tls',
    matches: (error) => isTlsCode(error.network),
    what: 'the TLS certificate of the host was not accepted',
    advice:
      'Something in between, often a proxy that inspects traffic, shows its own certificate. Name its CA file in NODE_EXTRA_CA_CERTS; verification cannot be switched off.',
  },
  {
    id: 'timeout',
    matches: (error) => error.network === 'TIMEOUT',
    what: 'no answer came in time',
    advice:
      'IBM Cloud is slow, or a firewall or proxy drops the traffic. Run the job again; if it stays so, check the network path, HTTPS_PROXY and https://cloud.ibm.com/status.',
  },
  {
    id: 'unreachable',
    matches: (error) => error.network !== undefined,
    what: 'the host cannot be reached',
    advice: 'Check the endpoint, firewall and HTTPS_PROXY, then https://cloud.ibm.com/status.',
  },
  {
    id: 'busy',
    matches: (error) => error.status === 429,
    what: 'IBM Cloud limits the rate of requests',
    advice: 'Many jobs ask at once. Run the job again later, or start fewer jobs together.',
  },
  {
    id: 'unavailable',
    matches: (error) => error.status !== undefined && error.status >= 500,
    what: 'IBM Cloud has a problem of its own',
    advice: 'Run the job again later; see https://cloud.ibm.com/status.',
  },
  {
    id: 'unexpected-answer',
    matches: (error) => error.status !== undefined && error.status < 300,
    what: 'the answer lacked what was asked for',
    advice: 'Run the job again; if it stays so, check the endpoint and report the transaction ID to IBM.',
  },
  {
    id: 'token-refused',
    matches: (error) => error.status === 401,
    what: 'the bearer token was not accepted',
    advice:
      'The user may have been suspended, the token revoked or the session closed meanwhile. Run the job again, with a new login where the CLI opened the session.',
  },
];

/** What is told of all other failures. */
const REFUSED: Explanation = {
  id: 'refused',
  matches: () => true,
  what: 'IBM Cloud refused the request',
  advice: 'Check that the identity may do this, and that account and IDs are right.',
};

/** Every failure that is told apart. */
export const EXPLANATIONS: readonly Explanation[] = [...SPECIAL, REFUSED];

/** One line: what happened, the likely cause, what to do, and what IBM support needs to find the request. */
function explain(error: IamError): string {
  const { what, advice } = SPECIAL.find(({ matches }) => matches(error)) ?? REFUSED;
  const reference = [
    error.host,
    error.what,
    error.words === '' ? undefined : `IBM Cloud says "${error.words}"`,
    error.transactionId === undefined ? undefined : `transaction ID ${error.transactionId}`,
  ];
  return `Could not ${error.purpose}: ${what}. ${advice} (${reference.filter(Boolean).join(', ')})`;
}
