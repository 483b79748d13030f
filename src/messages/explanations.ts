import { MAX_RETRY_AFTER_MS } from '../http/failure.ts';
import type { RequestError } from '../http/request-error.ts';
import { NotJson } from '../http/json.ts';
import { proxyStatus, TOO_LONG } from '../http/network-code.ts';
import { GET_IDENTITY_TOKEN, GET_PROFILE_TOKEN } from '../compute/purposes.ts';
import {
  CREATE_KEY,
  CREATE_POLICY,
  DELETE_KEY,
  EXCHANGE_BOOTSTRAP_KEY,
  EXCHANGE_INGESTION_KEY,
  EXCHANGE_RESOURCE_TOKEN,
  LOOK_UP_SERVICE_ID,
} from '../iam/purposes.ts';
import { isRestriction } from '../iam/restriction.ts';
import { SEND_LINES } from '../ingress/purposes.ts';

/** Says what happened, the likely cause, what to do, and what the service's support needs to find the request. */
export function explain(error: RequestError): string {
  const { special, rest } = KINDS.get(error.service) ?? { special: SPECIAL, rest: REFUSED };
  const { what, advice } = special.find(({ matches }) => matches(error)) ?? rest;
  const wait = error.isWaitTooLong
    ? ` ${error.service} asked to wait ${waitOf(error)}, longer than this step waits.`
    : '';
  return `Could not ${error.purpose}: ${what}. ${advice} (${error.reference})${wait}`;
}

function waitOf({ retryAfterMs }: RequestError): string {
  return retryAfterMs < MAX_RETRY_AFTER_MS ? `${Math.ceil(retryAfterMs / 1000)} s` : 'a week or more';
}

/** What people are told of a kind of failure. */
export interface Explanation {
  /** Anchor in docs/troubleshooting.md. */
  id: string;
  /** What happened. */
  what: string;
  /** The likely cause, and what to do about it. */
  advice: string;
}

/** The kinds of failures of a service: the first that matches is told, so the narrow ones come first. */
export interface Kinds {
  special: readonly Special[];
  /** What is told of all others. */
  rest: Explanation;
}

/** The kinds of other services than IBM Cloud. Each is put in by its file, which is loaded where that service is asked. */
export const KINDS = new Map<string, Kinds>();

/** A kind of failure that is told apart. */
export interface Special extends Explanation {
  matches: (error: RequestError) => boolean;
}

const anyCode =
  (...codes: string[]) =>
  ({ code }: RequestError): boolean =>
    code !== undefined && codes.includes(code);

/** Matches codes of the token endpoint, which speak of what is exchanged there and of nothing else. */
const tokenCode =
  (...codes: string[]) =>
  (error: RequestError): boolean =>
    (isKeyExchange(error) || error.purpose === EXCHANGE_RESOURCE_TOKEN) && anyCode(...codes)(error);

function isKeyExchange({ purpose }: RequestError): boolean {
  return purpose === EXCHANGE_BOOTSTRAP_KEY || purpose === EXCHANGE_INGESTION_KEY;
}

/** The requests that sign in, before there is a bearer token that could be refused. */
const SIGN_INS = new Set([
  EXCHANGE_BOOTSTRAP_KEY,
  EXCHANGE_INGESTION_KEY,
  EXCHANGE_RESOURCE_TOKEN,
  GET_IDENTITY_TOKEN,
  GET_PROFILE_TOKEN,
]);

/** Whether a request with one of these purposes was refused with a code of the service's own. */
const isRefusedByCode = (error: RequestError, ...purposes: string[]): boolean =>
  purposes.includes(error.purpose) && error.isRefused && error.code !== undefined;

/** Codes: IBM Cloud docs and recorded responses. */
export const SPECIAL: readonly Special[] = [
  {
    id: 'proxy-credentials',
    matches: (error) => proxyStatus(error.network) === 407,
    what: 'the proxy asks for credentials',
    advice: 'Put user and password into HTTPS_PROXY, or name the host in NO_PROXY.',
  },
  {
    id: 'proxy-refuses',
    matches: (error) => proxyStatus(error.network) !== undefined,
    what: 'the proxy opens no connection to the host',
    advice:
      'Check HTTPS_PROXY, and whether the proxy lets this host through. NO_PROXY names hosts that need no proxy.',
  },
  {
    id: 'token-rate-limit',
    matches: (error) => isKeyExchange(error) && error.asksToWait,
    what: 'IAM limits how often one API key may be exchanged for a token',
    advice:
      'The limit is per API key, and many jobs share this one. Give each repository a key of its own, or start fewer jobs together.',
  },
  {
    id: 'busy',
    matches: (error) => error.asksToWait,
    what: 'IBM Cloud limits the rate of requests',
    advice: 'Many jobs ask at once. Run the job again later, or start fewer jobs together.',
  },
  {
    id: 'lines-refused',
    matches: (error) => error.purpose === SEND_LINES && error.status === 400,
    what: 'Cloud Logs does not take what is in them',
    advice:
      'Look at these lines; the others are sent without them. If no line at all is taken, look at application-name and subsystem-name.',
  },
  {
    id: 'line-too-large',
    matches: (error) => error.purpose === SEND_LINES && error.status === 413,
    what: 'a request with a single line is too large',
    advice:
      'Cloud Logs takes 2 MB, so a gateway or proxy on the way takes less: raise its limit, or write shorter lines.',
  },
  {
    id: 'not-json',
    matches: (error) => error.body instanceof NotJson,
    what: 'the answer was not JSON but something like a web page',
    advice:
      'A gateway or proxy answered in place of IBM Cloud. Check the endpoint and HTTPS_PROXY, then run the job again.',
  },
  {
    id: 'unknown-key',
    matches: tokenCode('BXNIM0415E'),
    what: 'IAM does not know this API key',
    advice:
      'It was deleted, mistyped, or belongs to another IAM than iam-endpoint. Create a new key and store it as the secret again.',
  },
  {
    id: 'disabled-key',
    // Most recorded answers have the first code, one has the second.
    matches: tokenCode('BXNIM0462E', 'BXNIM0420E'),
    what: 'this API key is disabled',
    advice:
      'Enable it under Manage > Access (IAM) > API keys, or create a new key and store it as the secret again.',
  },
  {
    id: 'stale-session',
    // As IBM's CLI SDK reads them.
    matches: anyCode('BXNIM0439E', 'BXNIM0407E', 'BXNIM0408E'),
    what: 'the session is no longer active',
    advice: 'Log in again in an earlier step of the same job, and leave the session open until the job ends.',
  },
  {
    id: 'profile-not-linked',
    // The code of the metadata service is not certain. Of what it knows itself, the profile alone can be wrong.
    matches: (error) => anyCode('BXNIM0398E')(error) || isRefusedByCode(error, GET_PROFILE_TOKEN),
    what: 'this machine may not sign in as the trusted profile',
    advice:
      'The profile is not there, or none of its links and conditions names this machine: the service account and its namespace in this cluster, or this server. Correct trusted-profile, or link the profile (Manage > Access (IAM) > Trusted profiles).',
  },
  {
    id: 'inactive-user',
    matches: tokenCode('BXNIM0410E'),
    what: 'the user of this API key is not active',
    advice:
      'The invitation was not accepted, or the user left. Activate the user, or use the key of an active one.',
  },
  {
    id: 'suspended-user',
    matches: tokenCode('BXNIM0436E'),
    what: 'the user of this API key is suspended in the account',
    advice: 'Ask an account administrator to reactivate the user, or use the key of another one.',
  },
  {
    id: 'ip-not-allowed',
    matches: tokenCode('BXNIM0430E'),
    what: 'IAM does not accept logins from the IP address of this machine',
    advice:
      'The account or the user restricts IP addresses, and those of hosted runners change. Run the job on a machine with an allowed address, or extend the list (Manage > Access (IAM) > Settings).',
  },
  {
    id: 'blocked-key',
    matches: tokenCode('BXNIM0434E'),
    what: 'this API key is blocked',
    advice:
      'IBM Cloud or an administrator blocked it. Create a new key and find out why the old one was blocked.',
  },
  {
    id: 'not-a-member',
    matches: tokenCode('BXNIM0141E'),
    what: 'the user of this API key is not a member of the account',
    advice: 'Invite the user to the account again, or use the key of a member.',
  },
  {
    id: 'unusable-key',
    matches: (error) => isRefusedByCode(error, EXCHANGE_BOOTSTRAP_KEY, EXCHANGE_INGESTION_KEY),
    what: 'IAM refuses this API key',
    advice:
      'It may have expired, or be incomplete. Look at it under Manage > Access (IAM) > API keys, and create a new one.',
  },
  {
    id: 'resource-token-refused',
    matches: (error) => isRefusedByCode(error, EXCHANGE_RESOURCE_TOKEN),
    what: 'IAM refuses the compute resource token of this pod',
    advice:
      'It has expired, has another audience than iam, or comes from a cluster that is not one of IBM Cloud. Project a service account token with audience iam, which Kubernetes renews.',
  },
  {
    id: 'service-id-not-visible',
    matches: (error) => error.purpose === LOOK_UP_SERVICE_ID && error.status === 403,
    what: 'the bootstrap credential may not see this service ID',
    advice:
      'Give its identity the role Operator on the IAM Identity Service, for this service ID; the same role lets it create the keys.',
  },
  {
    id: 'key-creation-restricted',
    matches: (error) => error.purpose === CREATE_KEY && isRestriction(error),
    what: 'the account restricts who may create API keys',
    advice:
      'Give the user the role "User API key creator" on the service "IAM Identity Service", or lift the restriction (Manage > Access (IAM) > Settings).',
  },
  {
    id: 'key-not-permitted',
    matches: (error) => error.purpose === CREATE_KEY && error.status === 403,
    what: 'IAM does not let this identity create the key',
    advice:
      'Only the user itself can create its API keys; for a service ID it takes Operator on the IAM Identity Service. Use a bootstrap key of the user, or grant that role.',
  },
  {
    id: 'may-not-grant',
    matches: (error) => error.purpose === CREATE_POLICY && error.status === 403,
    what: 'this identity may not grant access to Cloud Logs',
    advice:
      'No policy with the Sender role was visible, which is also so when this identity may not read policies, and creating one takes Administrator on Cloud Logs. Grant it, let an administrator create the policy once, or set ensure-policy to false where the access comes from elsewhere.',
  },
  {
    id: 'policy-quota',
    matches: (error) => error.purpose === CREATE_POLICY && error.status === 422,
    what: 'the account has no room for another access policy',
    advice:
      'IAM allows 1000 policies per identity and 4020 per account. Remove some, or grant Sender through an access group and set ensure-policy to false.',
  },
  {
    id: 'locked-key',
    // 423 is Locked (RFC 4918, 11.3). What IAM answers is not known, so its words count, too.
    matches: ({ purpose, status, words }) =>
      purpose === DELETE_KEY && (status === 423 || /\block(ed)?\b/i.test(words)),
    what: 'the key is locked',
    advice: 'Somebody locked it, which blocks changes. Unlock and delete it in the console.',
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
    matches: (error) => error.isTls,
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
    id: 'unexpected-answer',
    matches: (error) => error.network === TOO_LONG || error.isSuccess,
    what: 'the answer lacked what was asked for',
    advice: 'Run the job again; if it stays so, check the endpoint and report the transaction ID to IBM.',
  },
  {
    id: 'unreachable',
    matches: (error) => error.network !== undefined,
    what: 'the host cannot be reached',
    advice: 'Check the endpoint, firewall and HTTPS_PROXY, then https://cloud.ibm.com/status.',
  },
  {
    id: 'unavailable',
    matches: (error) => error.status !== undefined && error.status >= 500,
    what: 'IBM Cloud has a problem of its own',
    advice: 'Run the job again later; see https://cloud.ibm.com/status.',
  },
  {
    id: 'may-not-send',
    matches: (error) => error.purpose === SEND_LINES && error.isAboutAccess,
    what: 'Cloud Logs does not let this identity send',
    advice:
      'Either Sender is not effective yet (that takes minutes in some cases), or whoever granted it does not hold Sender itself, or it is granted on another instance, or, with ensure-policy: false, not at all, or a context-based restriction keeps this machine out.',
  },
  {
    id: 'token-refused',
    matches: (error) => error.status === 401 && !SIGN_INS.has(error.purpose),
    what: 'the bearer token was not accepted',
    advice:
      'The user may have been suspended, the token revoked or the session closed meanwhile. Run the job again, with a new login where the CLI opened the session.',
  },
];

/** What is told of all other failures. */
const REFUSED: Explanation = {
  id: 'refused',
  what: 'IBM Cloud refused the request',
  advice: 'Check that the identity may do this, and that account and IDs are right.',
};

/** All of them. */
export const EXPLANATIONS: readonly Explanation[] = [...SPECIAL, REFUSED];
