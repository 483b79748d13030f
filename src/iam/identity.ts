import { nonEmpty, record } from '../http/json.ts';
import { Obstacle } from '../http/obstacle.ts';
import { LOOK_UP_SERVICE_ID } from './purposes.ts';
import { isNotFound } from './refusal.ts';
import type { Session } from './session.ts';
import { isServiceId, type Claims } from './token.ts';

/** What can be wrong about the identity. */
export type IdentityFacts =
  /** Only a user can create keys for a user (IAM Identity API), and the token belongs to somebody else. */
  | { kind: 'not a user'; userId: string; claims: Claims }
  /** The token belongs to another user. */
  | { kind: 'another user'; userId: string; claims: Claims }
  /** The token belongs to another account than `source` names. */
  | { kind: 'another account'; source: string; wanted: string; actual: string }
  /** The token does not see the keys of `owner`. */
  | { kind: 'another login'; owner: Owner; claims: Claims }
  /** Not there, or not visible: IAM answers the same in both cases. */
  | { kind: 'no such service ID'; id: string; accountId: string }
  | { kind: 'service ID of another account'; id: string; accountId: string; actual: string }
  /** IAM was asked about one service ID and answered about another. */
  | { kind: 'another service ID'; id: string; actual: string }
  /** Deleted meanwhile, or not visible any more: IAM answers the same in both cases. */
  | { kind: 'service ID out of sight'; id: string }
  /** IAM made the new key for somebody else, or answered about the key of somebody else. */
  | { kind: 'key of another owner'; owner: Owner; actual: Owner };

/** Whose key is wanted: a user, by IAM ID, email or username, or a service ID (`ServiceId-…`). */
export interface Wanted {
  kind: 'user' | 'service ID';
  id: string;
}

/** Whose key is made: an identity in an account. */
export interface Owner {
  iamId: string;
  accountId: string;
}

/** An owner that a policy can be created for, which IAM refuses while a service ID is locked. */
export interface Grantee extends Owner {
  isLocked: boolean;
}

/**
 * The owner of the future key, if it is the one that was meant. Only reads.
 * @throws Obstacle, RequestError
 */
export async function ownerFor(wanted: Wanted, session: Session): Promise<Grantee> {
  return wanted.kind === 'user'
    ? { ...ownerForUser(wanted.id, session.claims), isLocked: false }
    : ownerForServiceId(wanted.id, session);
}

/**
 * The user of the token, which must be the one that `userId` names: its IAM ID, email or username.
 * @throws Obstacle because IAM lets only the user itself create its API keys (IAM Identity API)
 */
function ownerForUser(userId: string, claims: Claims): Owner {
  if (claims.kind !== 'user') throw new Obstacle<IdentityFacts>({ kind: 'not a user', userId, claims });
  if (!isNamed(userId, claims)) throw new Obstacle<IdentityFacts>({ kind: 'another user', userId, claims });
  return { iamId: claims.iamId, accountId: claims.accountId };
}

/** Whether `userId` is the IAM ID (exact), the email or the username (without regard to case) of the token. */
export function isNamed(userId: string, { iamId, names }: Claims): boolean {
  return userId === iamId || names.some((name) => name.toLowerCase() === userId.toLowerCase());
}

/**
 * The service ID `id` (ServiceId-…) of the token's account.
 * @throws Obstacle when it is not there, or in another account, or IAM answers about another one; RequestError
 */
async function ownerForServiceId(id: string, session: Session): Promise<Grantee> {
  const { accountId } = session.claims;
  const found = await findServiceId(id, session);
  if (found === undefined) throw new Obstacle<IdentityFacts>({ kind: 'no such service ID', id, accountId });
  const { accountId: actual } = found;
  if (actual !== accountId)
    throw new Obstacle<IdentityFacts>({ kind: 'service ID of another account', id, accountId, actual });
  return found;
}

/**
 * Looks the service ID `id` up (GET /v1/serviceids/{id}).
 * @returns what IAM says of it, with `?` for an account that it does not name; undefined when IAM shows none with this ID
 * @throws Obstacle when IAM answers about another one; RequestError
 */
async function findServiceId(id: string, session: Session): Promise<Grantee | undefined> {
  const purpose = LOOK_UP_SERVICE_ID;
  try {
    const answer = await session.askIdentity(purpose, (client, call) => client.getServiceId({ id, ...call }));
    const { iam_id: iamId, account_id: accountId, locked } = record(answer.result);
    if (typeof iamId !== 'string') throw session.connection.error(purpose, answer);
    if (iamId !== `iam-${id}`)
      throw new Obstacle<IdentityFacts>({ kind: 'another service ID', id, actual: iamId });
    return { iamId, accountId: nonEmpty(accountId) ?? '?', isLocked: locked === true };
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return undefined;
  }
}

/**
 * Refuses to go on in another account than `wanted`.
 * @param source where the wanted account is written
 * @throws Obstacle
 */
export function assertAccount(wanted: string | undefined, source: string, { accountId }: Claims): void {
  if (wanted === undefined || wanted === accountId) return;
  throw new Obstacle<IdentityFacts>({ kind: 'another account', source, wanted, actual: accountId });
}

/**
 * Makes sure that the token sees the keys of `owner`: to another one they would seem not to exist, as if deleted.
 * @throws Obstacle
 */
export function assertSees(claims: Claims, owner: Owner): void {
  const isOwner = claims.iamId === owner.iamId;
  if (claims.accountId === owner.accountId && (isOwner || isServiceId(owner.iamId))) return;
  throw new Obstacle<IdentityFacts>({ kind: 'another login', owner, claims });
}

/**
 * Makes sure that IAM still shows `owner` to this session. A service ID that it hides looks like one without keys, so
 * without this a key that is there would seem deleted. A user's own token always sees the user's keys: see `assertSees`.
 * @throws Obstacle, RequestError
 */
export async function assertStillVisible(session: Session, { iamId }: Owner): Promise<void> {
  if (!isServiceId(iamId)) return;
  const id = iamId.slice('iam-'.length);
  if ((await findServiceId(id, session)) === undefined)
    throw new Obstacle<IdentityFacts>({ kind: 'service ID out of sight', id });
}

/** Whether both are the same identity in the same account. */
export function isSameOwner(one: Owner, other: Owner): boolean {
  return one.iamId === other.iamId && one.accountId === other.accountId;
}

/**
 * Refuses a new key that belongs to somebody else than `owner`, by what IAM says.
 * @throws Obstacle
 */
export function assertBelongsTo(owner: Owner, { iamId, accountId }: Owner): void {
  const actual = { iamId, accountId };
  if (!isSameOwner(owner, actual))
    throw new Obstacle<IdentityFacts>({ kind: 'key of another owner', owner, actual });
}
