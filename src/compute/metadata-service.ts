import type { Connection } from '../http/connection.ts';
import { nonEmpty, record } from '../http/json.ts';
import { TOO_LONG } from '../http/network-code.ts';
import type { RequestError } from '../http/request-error.ts';
import type { Answer } from '../http/wire.ts';
import { tokenIn, type Token, type TrustedProfile } from '../iam/token.ts';
import { GET_IDENTITY_TOKEN, GET_PROFILE_TOKEN } from './purposes.ts';

/** From this version on, a profile can be given by its name, and bare metal servers are served, too (VPC Identity API). */
const VERSION = '2025-08-26';

/** How long the metadata service may take to answer at all. It is on the same machine. */
const ANSWER_MS = 3_000;

/** After so many requests without an answer, nobody is there. */
const MAX_SILENCES = 3;

/** Of an identity token, in seconds; it is used at once. */
const LIFETIME_S = 300;

/**
 * A token of `profile` from the metadata service of the server that this process runs on (VPC Identity API; IBM's SDK,
 * VpcInstanceTokenManager). Both tokens are secrets from here on.
 * @throws RequestError
 */
export async function askMetadataService(service: Connection, profile: TrustedProfile): Promise<Token> {
  const identityToken = await getIdentityToken(service);
  const answer = await service.repeat(GET_PROFILE_TOKEN, (signal) =>
    send(service, 'POST', 'iam_tokens', { trusted_profile: profile }, signal, identityToken),
  );
  return tokenIn(answer, service, GET_PROFILE_TOKEN);
}

/** Whether nothing answered: the service is off, or this process cannot reach it. */
export function isSilence({ purpose, status, network, isTls }: RequestError): boolean {
  return purpose === GET_IDENTITY_TOKEN && status === undefined && network !== TOO_LONG && !isTls;
}

/** Whether something else than IBM's service answered: it has neither the token nor the errors of IBM's. */
export function isForeign({ purpose, status = 0, code, isTransient, isSuccess }: RequestError): boolean {
  const isForGood = status >= 400 && !isTransient && code === undefined;
  return purpose === GET_IDENTITY_TOKEN && (isSuccess || isForGood);
}

async function getIdentityToken(service: Connection): Promise<string> {
  const request = (signal: AbortSignal) => send(service, 'PUT', 'token', { expires_in: LIFETIME_S }, signal);
  let silences = 0;
  const rule = { neverRepeat: (error: RequestError) => isSilence(error) && (silences += 1) === MAX_SILENCES };
  const answer = await service.repeat(GET_IDENTITY_TOKEN, request, rule, ANSWER_MS);
  const token = nonEmpty(record(answer.result).access_token);
  if (token === undefined) throw service.error(GET_IDENTITY_TOKEN, answer);
  service.secrets.add(token);
  return token;
}

function send(
  service: Connection,
  method: 'PUT' | 'POST',
  what: string,
  body: object,
  signal: AbortSignal,
  bearer?: string,
): Promise<Answer> {
  const headers = {
    'Content-Type': 'application/json',
    'Metadata-Flavor': 'ibm',
    ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
  };
  return service.send(
    `/identity/v1/${what}?version=${VERSION}`,
    headers,
    JSON.stringify(body),
    signal,
    method,
  );
}
