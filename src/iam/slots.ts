import { countSlots, deleteApiKey, listApiKeys, type KeyRequest, type ListedKey } from './api-key.ts';
import { IamError } from '../http/errors.ts';
import { Obstacle } from '../http/obstacle.ts';
import type { Session } from './session.ts';

/** A key counts as expired only when it has been so for this long. */
const CLOCK_MARGIN_MS = 5 * 60_000;

/** Whether a key with this description was made by the same caller. */
export type IsSibling = (description: string) => boolean;

/** What a refusal to create a key says about the owner's slots; `freed` when one became free since. */
export type SlotVerdict = 'full' | 'freed' | 'other';

/**
 * Whether a refusal to create a key means that the owner has no free slot. Status and code of that refusal are not
 * documented, so IAM's count decides; where it cannot be had, IAM's words do. Those of a 429 speak of requests.
 */
export async function slotVerdict(
  session: Session,
  request: KeyRequest,
  refusal: IamError,
): Promise<SlotVerdict> {
  if (refusal.status === 401 || refusal.isRestriction) return 'other';
  const words = `${refusal.code ?? ''} ${refusal.words}`;
  const isLimit = refusal.status !== 429 && /limit|maximum|quota|too many/i.test(words);
  const slots = await countSlots(session, request.owner);
  if (slots === undefined) return isLimit ? 'full' : 'other';
  return slots.used >= slots.limit ? 'full' : isLimit ? 'freed' : 'other';
}

/**
 * Deletes the owner's keys that siblings of this run left behind, if they have expired: such a key cannot be used any
 * more, but keeps its slot for 90 days (IAM Identity API, `expires_at`).
 * @returns how many slots that freed; one that another job was faster to delete counts
 * @throws IamError
 */
export async function deleteLeftovers(
  session: Session,
  request: KeyRequest,
  isSibling: IsSibling,
): Promise<number> {
  const keys = await listApiKeys(session, request.owner);
  const leftovers = keys.filter(
    (key) => isSibling(key.description) && hasExpired(key, session.claims.issuedAt),
  );
  let freed = 0;
  for (const { id, name } of leftovers) {
    try {
      const wasThere = await deleteApiKey(session, id);
      freed += 1;
      if (wasThere)
        session.connection.say(
          `Deleted ${name} (${id}), an expired key of an earlier run, to free its slot.`,
        );
    } catch (error) {
      if (!(error instanceof IamError) || !error.isRefusal) throw error;
      session.connection.say(
        `${name} (${id}), an expired key of an earlier run, could not be deleted (${error.what}).`,
      );
    }
  }
  return freed;
}

/**
 * The obstacle of an owner whose slots are full, with all that fills them.
 * @throws IamError
 */
export async function fullSlots(
  session: Session,
  { owner }: KeyRequest,
  isSibling: IsSibling,
): Promise<Obstacle> {
  const keys = await listApiKeys(session, owner);
  const siblings = keys.filter(({ description }) => isSibling(description)).length;
  return new Obstacle({ kind: 'full slots', owner, keys, siblings });
}

/** @param now epoch seconds by IAM's clock: the runner's may be wrong, and a valid key must not be taken for expired */
function hasExpired({ expiresAt }: ListedKey, now: number): boolean {
  return expiresAt !== undefined && expiresAt.getTime() < now * 1000 - CLOCK_MARGIN_MS;
}
