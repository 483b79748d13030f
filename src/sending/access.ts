import { say } from '../github/log.ts';
import { Connection } from '../http/connection.ts';
import type { Deadline } from '../http/deadline.ts';
import { RequestError } from '../http/request-error.ts';
import type { Secrets } from '../http/secrets.ts';
import { assertAccount, assertSees, type Owner } from '../iam/identity.ts';
import { Session } from '../iam/session.ts';
import { EXCHANGE_INGESTION_KEY } from '../iam/purposes.ts';
import { exchangeApiKey } from '../iam/token.ts';
import { TokenSource } from '../iam/token-source.ts';
import { grant } from '../steps/grant.ts';
import { identify } from '../steps/identify.ts';
import { PATIENCE, signIn } from '../steps/sign-in.ts';
import type { Bearer, SendingInputs } from './inputs.ts';

/** Who sends: signed in, and checked. */
export type Access =
  /** A key of `owner` is to be made. */
  | { session: Session; owner: Owner }
  /** The session's own token sends. */
  | { session: Session; tokens: TokenSource };

/** Whose key is to be made; undefined when none is. */
export function ownerOf(access: Access): Owner | undefined {
  return 'owner' in access ? access.owner : undefined;
}

/** Whether `openAccess` may succeed later: IAM did not refuse anything, but could not be asked. */
export function mayPass(error: unknown): boolean {
  return error instanceof RequestError && !error.isRefused;
}

/** What `openAccess` needs beside the inputs. */
export interface AccessOptions {
  secrets: Secrets;
  /** Main gives up soon, as post tries again; see `signIn`. */
  stage: 'main' | 'post';
  /** For all requests together. */
  deadline: Deadline;
  /** Whose key to make, when main has found that out already. Then nothing is granted any more. */
  owner?: Owner | undefined;
}

/**
 * Signs in, and checks that identity and account are those of the inputs. With `ensure-policy` it grants Sender; it
 * writes nothing else.
 * @throws UserError, Obstacle, RequestError
 */
export async function openAccess(inputs: SendingInputs, options: AccessOptions): Promise<Access> {
  const { bearer } = inputs;
  if (bearer.kind === 'new key') return accessForKey(inputs, bearer, options);
  const signInAgain = () =>
    bearer.kind === 'session'
      ? signInWith(bearer, inputs, options)
      : exchange(bearer.apiKey, inputs, options);
  const session = await signInAgain();
  const { claims } = session;
  assertAccount(inputs.accountId, 'account-id', claims);
  assertAccount(inputs.instance?.accountId, 'instance-crn', claims);
  say(`Identity: ${claims.kind} ${claims.iamId} in account ${claims.accountId}, whose own token sends.`);
  return { session, tokens: new TokenSource(async () => (await signInAgain()).token, session.token) };
}

async function accessForKey(
  inputs: SendingInputs,
  bearer: Extract<Bearer, { kind: 'new key' }>,
  options: AccessOptions,
): Promise<Access> {
  const { owner: known } = options;
  const session = await signInWith(bearer, inputs, options);
  if (known !== undefined) {
    assertSees(session.claims, known);
    return { session, owner: known };
  }
  const owner = await identify(session, { ...inputs, ...bearer });
  if (bearer.ensurePolicy) await grant(session, owner, inputs.instance);
  return { session, owner: { iamId: owner.iamId, accountId: owner.accountId } };
}

/** @throws UserError, Obstacle, RequestError */
function signInWith(
  bearer: Exclude<Bearer, { kind: 'given key' }>,
  { iamEndpoint }: SendingInputs,
  options: AccessOptions,
): Promise<Session> {
  const ensurePolicy = bearer.kind === 'new key' && bearer.ensurePolicy;
  const who = { iamEndpoint, credential: bearer.credential, ensurePolicy };
  return signIn(who, options.secrets, options.stage, patienceOf(options));
}

/** @throws Obstacle, RequestError */
async function exchange(
  apiKey: string,
  { iamEndpoint: endpoint }: SendingInputs,
  options: AccessOptions,
): Promise<Session> {
  const { secrets } = options;
  const connection = await Connection.open({
    endpoint,
    secrets,
    patienceMs: patienceOf(options),
    say,
  });
  return new Session(connection, await exchangeApiKey(connection, apiKey, EXCHANGE_INGESTION_KEY));
}

function patienceOf({ deadline }: AccessOptions): number {
  return Math.min(PATIENCE.main.patienceMs, deadline.remainingMs);
}
