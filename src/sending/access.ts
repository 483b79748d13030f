import { say } from '../github/log.ts';
import { RequestError } from '../http/request-error.ts';
import { assertAccount, assertSees, type Owner } from '../iam/identity.ts';
import type { Session } from '../iam/session.ts';
import { TokenSource } from '../iam/token-source.ts';
import { grant } from '../steps/grant.ts';
import { identify } from '../steps/identify.ts';
import { signIn } from '../steps/sign-in.ts';
import type { Sending } from './send.ts';

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

/**
 * Signs in, and checks that identity and account are those of the inputs. With `ensure-policy` it grants Sender; it
 * writes nothing else.
 * @param stage main gives up soon, as post tries again; see `signIn`
 * @param known whose key to make, when main has found that out already. Then nothing is granted any more.
 * @throws UserError, Obstacle, RequestError
 */
export async function openAccess(
  { inputs, secrets, deadline }: Omit<Sending, 'cancelled'>,
  stage: 'main' | 'post',
  known?: Owner,
): Promise<Access> {
  const { bearer, iamEndpoint } = inputs;
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
