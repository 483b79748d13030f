import { Obstacle } from '../http/obstacle.ts';
import { RequestError } from '../http/request-error.ts';
import { countSlots, deleteApiKey, listApiKeys, type KeyRequest, type ListedKey } from './api-key.ts';
import type { Owner } from './identity.ts';
import { isRefusalOfIam } from './refusal.ts';
import { isRestriction } from './restriction.ts';
import type { Session } from './session.ts';

/** A key counts as expired only when it has been so for this long. */
const CLOCK_MARGIN_MS = 5 * 60_000;

/** All slots for keys are taken; `siblings` of `keys` were made by the same caller. */
export interface SlotFacts {
  kind: 'full slots';
  owner: Owner;
  keys: ListedKey[];
  siblings: number;
}

/**
 * Whether the creation of a key failed because the owner has no free slot. Status and code of that answer are not
 * documented, so IAM's count decides. Without a count, IAM's words decide. An answer that is not IAM's own says nothing
 * of slots: the key may have been made, and have taken the last one.
 */
export async function saysSlotsAreFull(session: Session, owner: Owner, error: unknown): Promise<boolean> {
  if (!(error instanceof RequestError) || !isRefusalOfIam(error)) return false;
  if (error.status === 401 || isRestriction(error)) return false;
  const slots = await countSlots(session, owner);
  if (slots !== undefined) return slots.used >= slots.limit;
  // A 429's message is about request rate, not key count.
  return !error.asksToWait && /limit|maximum|quota|too many/i.test(`${error.code ?? ''} ${error.words}`);
}

/**
 * Deletes the owner's keys that siblings of this run left behind, if they have expired: such a key does not work any
 * more, but keeps its slot for 90 days (IAM Identity API, `expires_at`).
 * @returns whether that freed a slot, or another job did first
 * @throws RequestError
 */
export async function deleteLeftovers(session: Session, { owner, isSibling }: KeyRequest): Promise<boolean> {
  const { say } = session.connection;
  const { issuedAt } = session.claims;
  const keys = await listApiKeys(session, owner);
  const leftovers = keys.filter((key) => isSibling(key.description) && hasExpired(key, issuedAt));
  let hasFreed = false;
  for (const { id, name } of leftovers) {
    try {
      const wasThere = await deleteApiKey(session, id);
      hasFreed = true;
      if (wasThere) say(`Deleted ${name} (${id}), an expired key of an earlier run, to free its slot.`);
    } catch (error) {
      if (!(error instanceof RequestError) || !error.isClientError) throw error;
      say(`${name} (${id}), an expired key of an earlier run, could not be deleted (${error.what}).`);
    }
  }
  return hasFreed;
}

/**
 * The obstacle for an owner without a free slot, with the keys that take the slots.
 * @throws RequestError
 */
export async function fullSlots(
  session: Session,
  { owner, isSibling }: KeyRequest,
): Promise<Obstacle<SlotFacts>> {
  const keys = await listApiKeys(session, owner);
  const siblings = keys.filter(({ description }) => isSibling(description)).length;
  return new Obstacle<SlotFacts>({ kind: 'full slots', owner, keys, siblings });
}

/** @param now epoch seconds by IAM's clock: the runner's clock may be wrong, and a valid key must not be deleted */
function hasExpired({ expiresAt }: ListedKey, now: number): boolean {
  return expiresAt !== undefined && expiresAt.getTime() < now * 1000 - CLOCK_MARGIN_MS;
}
