import { IamError } from './errors.ts';
import { record } from './json.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import type { Claims } from './token.ts';

/** Whose key is made, as the workflow names it. */
export type Wanted = { kind: 'user'; id: string } | { kind: 'service ID'; id: string };

/** Whose key is made: an identity in an account. */
export interface Owner {
  iamId: string;
  accountId: string;
}

/** Somebody whose access can be written; a locked service ID cannot be granted any. */
export interface Grantee extends Owner {
  isLocked: boolean;
}

/**
 * The owner of the future key, if it is the one that was meant. Only reads.
 * @throws Refusal, IamError
 */
export async function ownerFor(wanted: Wanted, session: Session): Promise<Grantee> {
  return wanted.kind === 'user'
    ? { ...ownerForUser(wanted.id, session.claims), isLocked: false }
    : ownerForServiceId(wanted.id, session);
}

/**
 * The user of the token, which must be the one that `userId` names: its IAM ID, email or username.
 * @throws Refusal because IAM lets only the user itself create its API keys (IAM Identity API)
 */
function ownerForUser(userId: string, claims: Claims): Owner {
  if (claims.kind !== 'user') {
    throw new Refusal(
      `The bootstrap credential belongs to a ${claims.kind} (${claims.iamId}), and IAM lets only the user itself create API keys for ${userId}: use a credential of that user, or set service-id instead of user-id.`,
    );
  }
  if (!isNamed(userId, claims)) {
    throw new Refusal(
      `user-id ${userId} is not the user of the bootstrap credential, which belongs to ${[claims.iamId, ...claims.names].join(', ')}: IAM lets only the user itself create its API keys. Correct user-id, or use a credential of that user.`,
    );
  }
  return { iamId: claims.iamId, accountId: claims.accountId };
}

/** Whether `userId` is the IAM ID (exact), the email or the username (without regard to case) of the token. */
export function isNamed(userId: string, { iamId, names }: Claims): boolean {
  return userId === iamId || names.some((name) => name.toLowerCase() === userId.toLowerCase());
}

/**
 * The service ID `id` (ServiceId-…) of the token's account (GET /v1/serviceids/{id}).
 * @throws Refusal when it is not there, or in another account; IamError
 */
async function ownerForServiceId(id: string, session: Session): Promise<Grantee> {
  const purpose = 'look up the service ID';
  const { accountId } = session.claims;
  try {
    const answer = await session.askIdentity(purpose, (client, call) => client.getServiceId({ id, ...call }));
    const { iam_id: iamId, account_id: account, locked } = record(answer.result);
    if (typeof iamId !== 'string') throw session.connection.error(purpose, answer);
    if (account !== accountId) {
      throw new Refusal(
        `service-id ${id} belongs to account ${String(account)}, but the bootstrap credential to ${accountId}: use a service ID of that account.`,
      );
    }
    return { iamId, accountId, isLocked: locked === true };
  } catch (error) {
    if (!(error instanceof IamError) || !error.isNotFound) throw error;
    throw new Refusal(
      `service-id ${id} does not exist in account ${accountId}, or the bootstrap credential may not see it: check the ID under Manage > Access (IAM) > Service IDs.`,
    );
  }
}

/**
 * Refuses to go on in another account than `wanted`.
 * @param source where the wanted account was written: an input's name
 * @throws Refusal
 */
export function assertAccount(wanted: string | undefined, source: string, { accountId }: Claims): void {
  if (wanted === undefined || wanted === accountId) return;
  throw new Refusal(
    `${source} names account ${wanted}, but the bootstrap credential belongs to account ${accountId}: correct ${source}, or use a credential of that account.`,
  );
}

/**
 * Makes sure that the token sees the keys of `owner`: to another one they would seem not to exist, as if deleted.
 * @throws Refusal
 */
export function assertSees({ iamId, accountId }: Claims, owner: Owner): void {
  if (accountId === owner.accountId && (iamId === owner.iamId || owner.iamId.startsWith('iam-ServiceId-')))
    return;
  throw new Refusal(
    `The bootstrap credential now belongs to ${iamId} in account ${accountId}, which does not see the keys of ${owner.iamId} in account ${owner.accountId}: leave login and target as they were until the job ends.`,
  );
}
