import { say } from '../github/log.ts';
import type { Deadline } from '../http/deadline.ts';
import { RequestError } from '../http/request-error.ts';
import type { Secrets } from '../http/secrets.ts';
import { assertAccount, assertSees, type Owner } from '../iam/identity.ts';
import type { Session } from '../iam/session.ts';
import { TokenSource } from '../iam/token-source.ts';
import { grant } from '../steps/grant.ts';
import { identify } from '../steps/identify.ts';
import { signIn } from '../steps/sign-in.ts';
import type { SendingInputs } from './inputs.ts';

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
  const { bearer, iamEndpoint } = inputs;
  const { secrets, stage, deadline, owner: known } = options;
  const grants = bearer.kind === 'new key' && bearer.ensurePolicy && known === undefined;
  const use = bearer.kind === 'session' ? 'token' : grants ? 'policies' : 'keys';
  const signInAgain = () =>
    signIn({ iamEndpoint, credential: bearer.credential, use }, secrets, stage, deadline.remainingMs);
  const session = await signInAgain();
  const { claims } = session;
  if (bearer.kind === 'new key') {
    if (known !== undefined) {
      assertSees(claims, known);
      return { session, owner: known };
    }
    const owner = await identify(session, { ...inputs, ...bearer });
    if (grants) await grant(session, owner, inputs.instance);
    return { session, owner: { iamId: owner.iamId, accountId: owner.accountId } };
  }
  assertAccount(inputs.accountId, 'account-id', claims);
  assertAccount(inputs.instance?.accountId, 'instance-crn', claims);
  say(`Identity: ${claims.kind} ${claims.iamId} in account ${claims.accountId}, whose own token sends.`);
  return { session, tokens: new TokenSource(async () => (await signInAgain()).token, session.token) };
}
