import { Deadline } from '../http/deadline.ts';
import { pause } from '../http/retry.ts';
import { deleteApiKey, deleteMarked } from './api-key.ts';
import { CONSISTENCY_MS } from './consistency.ts';
import { assertStillVisible, type Owner } from './identity.ts';
import type { Session } from './session.ts';
import type { ReceivedKey } from './single-key.ts';

/** The deletion of a key has at least this long, even if earlier requests took all of the time. */
const PATIENCE_MS = 30_000;

/** What is known of a key that is to be deleted. */
export interface KeyToDelete {
  planned: { owner: Owner; marker: string };
  /** Undefined when it never came back. */
  received: ReceivedKey | undefined;
  /** Whether the received key stays, so that only its twins are to be deleted. */
  isKept: boolean;
}

/** What there was to delete. */
export interface Deleted {
  /** Whether the received key was there. */
  received: boolean;
  /** How many others carried the marker. */
  others: number;
}

/**
 * Deletes a key by its ID, and what lost answers may have left by its marker. IAM may list a key late, so the search for
 * the marker is repeated until CONSISTENCY_MS is over. A result of "nothing there" counts only while IAM shows the owner.
 * @throws Obstacle when IAM no longer shows the owner; RequestError
 */
export async function deleteKeyAndTwins(session: Session, key: KeyToDelete): Promise<Deleted> {
  session.connection.deadline.extendTo(PATIENCE_MS);
  const deleted = await deleteAll(session, key);
  if (!deleted.received && deleted.others === 0) await assertStillVisible(session, key.planned.owner);
  return deleted;
}

/** @throws RequestError */
async function deleteAll(
  session: Session,
  { planned, received: key, isKept }: KeyToDelete,
): Promise<Deleted> {
  const { id, receivedAt = Date.now(), mayHaveTwin = true } = key ?? {};
  // The clock may have been set back since.
  const inconsistency = new Deadline(Math.min(CONSISTENCY_MS, receivedAt + CONSISTENCY_MS - Date.now()));
  const received = id !== undefined && !isKept && (await deleteApiKey(session, id, inconsistency));
  if (!mayHaveTwin) return { received, others: 0 };
  let others = 0;
  let looks = 0;
  do {
    others += await deleteMarked(session, planned.owner, planned.marker, isKept ? id : undefined);
    looks += 1;
  } while (await pause(looks, inconsistency));
  return { received, others };
}
