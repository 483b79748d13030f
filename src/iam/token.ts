import type { Connection } from '../http/connection.ts';
import type { Deadline } from '../http/deadline.ts';
import { parseJson, record } from '../http/json.ts';
import { printable } from '../http/printable.ts';
import type { Rule } from '../http/retry.ts';
import type { Answer } from '../http/wire.ts';
import { untilAccepted } from '../http/until-accepted.ts';
import { EXCHANGE_INGESTION_KEY, EXCHANGE_RESOURCE_TOKEN, type EXCHANGE_BOOTSTRAP_KEY } from './purposes.ts';

/** A bearer token and what it says about its owner. */
export interface Token {
  accessToken: string;
  /** Epoch seconds. */
  expiresAt: number;
  claims: Claims;
}

/** A token is valid for an hour at most (IAM token API). */
const MAX_LIFETIME_S = 3600;

/** The end of the year 9999, in epoch seconds: later moments have no ISO 8601 text of the usual form. */
const LAST_MOMENT_S = 253_402_300_799;

/** The claims that are used, of the many in an IAM token (recorded responses). */
export interface Claims {
  iamId: string;
  accountId: string;
  /** Epoch seconds, by IAM's clock. */
  issuedAt: number;
  /** Email and username; users only. */
  names: string[];
  kind: 'user' | 'service ID' | 'trusted profile';
}

/** A trusted profile, by its ID (`Profile-…`) or its name. */
export type TrustedProfile = { id: string } | { name: string };

/**
 * Waits until IAM exchanges the new ingestion key for a token. Keys are eventually consistent and the code of an unknown
 * one is not documented for new keys, so every refusal counts as "not yet" until the deadline.
 * @throws Obstacle when the deadline is over, RequestError
 */
export function exchangeUntilAccepted(iam: Connection, apiKey: string, deadline: Deadline): Promise<Token> {
  return untilAccepted(
    (rule) => exchangeApiKey(iam, apiKey, EXCHANGE_INGESTION_KEY, rule),
    (error) => error.isRefused,
    deadline,
  );
}

/**
 * Exchanges an API key for a bearer token (POST /identity/token), repeating by rule. Both are secrets from here on.
 * @throws RequestError
 */
export function exchangeApiKey(
  connection: Connection,
  apiKey: string,
  purpose: typeof EXCHANGE_BOOTSTRAP_KEY | typeof EXCHANGE_INGESTION_KEY,
  rule?: Partial<Rule>,
): Promise<Token> {
  connection.secrets.add(apiKey);
  return exchange(connection, purpose, { grant_type: `${GRANT_TYPE}apikey`, apikey: apiKey }, rule);
}

/**
 * Exchanges the compute resource token of a pod for a bearer token of a trusted profile that is linked to the pod (POST
 * /identity/token; IBM's SDK, ContainerTokenManager), repeating by rule. Both are secrets from here on.
 * @throws RequestError
 */
export function exchangeResourceToken(
  connection: Connection,
  resourceToken: string,
  profile: TrustedProfile,
): Promise<Token> {
  connection.secrets.add(resourceToken);
  const who = 'id' in profile ? { profile_id: profile.id } : { profile_name: profile.name };
  const form = { grant_type: `${GRANT_TYPE}cr-token`, cr_token: resourceToken, ...who };
  return exchange(connection, EXCHANGE_RESOURCE_TOKEN, form);
}

const GRANT_TYPE = 'urn:ibm:params:oauth:grant-type:';

async function exchange(
  connection: Connection,
  purpose: string,
  form: Record<string, string>,
  rule?: Partial<Rule>,
): Promise<Token> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(form).toString();
  const request = (signal: AbortSignal) => connection.send('/identity/token', headers, body, signal);
  return tokenIn(await connection.repeat(purpose, request, rule), connection, purpose);
}

/**
 * The bearer token that an answer holds. It is a secret from here on.
 * @throws RequestError when there is none
 */
export function tokenIn(answer: Answer, connection: Connection, purpose: string): Token {
  const { access_token: accessToken, refresh_token: refreshToken } = record(answer.result);
  if (typeof refreshToken === 'string' && refreshToken !== 'not_supported')
    connection.secrets.add(refreshToken);
  if (typeof accessToken !== 'string') throw connection.error(purpose, answer);
  connection.secrets.add(accessToken);
  const token = readToken(accessToken);
  if (token === undefined) throw connection.error(purpose, { ...answer, result: undefined });
  return token;
}

/**
 * Reads a bearer token without verifying it: it came over TLS from IAM, which alone decides what it is good for.
 * @returns undefined when it is no IAM token that names an identity and an account
 */
export function readToken(accessToken: string): Token | undefined {
  // Anything else could not be sent in a header (RFC 6750, 2.1).
  if (!/^[\x21-\x7e]+$/.test(accessToken)) return undefined;
  const payload = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString('utf8');
  const { iam_id: iamId, iat, exp, sub, email, account } = record(parseJson(payload));
  const { bss: accountId } = record(account);
  if (!isId(iamId) || !isMoment(exp) || !isId(accountId)) return undefined;
  const names = [email, sub].filter((name) => typeof name === 'string').map((name) => printable(name));
  const issuedAt = isMoment(iat) ? iat : exp - MAX_LIFETIME_S;
  return {
    accessToken,
    expiresAt: exp,
    claims: { iamId, accountId, issuedAt, names: [...new Set(names)], kind: kindOf(iamId) },
  };
}

/** IAM IDs have many realms, so that their form is open. None has a character that spoils a line of a log. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && printable(value) === value;
}

/** Whether a value can be a moment in epoch seconds. */
function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_MOMENT_S;
}

/** Whether an IAM ID is that of a service ID (IAM Identity API). */
export function isServiceId(iamId: string): boolean {
  return iamId.startsWith('iam-ServiceId-');
}

/** `sub_type` says no more: that of a trusted profile may be `ComputeResource` (recorded responses). */
function kindOf(iamId: string): Claims['kind'] {
  if (isServiceId(iamId)) return 'service ID';
  return iamId.startsWith('iam-Profile-') ? 'trusted profile' : 'user';
}
