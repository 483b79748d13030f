import { Deadline } from '../http/deadline.ts';
import { pause } from '../http/retry.ts';
import { deleteApiKey, deleteMarked } from './api-key.ts';
import { CONSISTENCY_MS } from './consistency.ts';
import { assertStillVisible, type Owner } from './identity.ts';
import type { Session } from './session.ts';
import type { ReceivedKey } from './single-key.ts';

/** The deletion of a key has at least this long, even if earlier requests took all of the time. */
const PATIENCE_MS = 30_000;

/** What is known of a key that must go. */
export interface UnwantedKey {
  owner: Owner;
  marker: string;
  /** Undefined when it never came back. */
  received: ReceivedKey | undefined;
  /** The received key stays, and only its twins go. */
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
 * Deletes a key by its ID, and what lost answers may have left by its marker. IAM may list a key only later, so the
 * search for the marker goes on until CONSISTENCY_MS is over. That there was nothing to delete is believed only while IAM
 * shows the owner.
 * @throws Obstacle when IAM no longer shows the owner; RequestError
 */
export async function deleteKeyAndTwins(session: Session, key: UnwantedKey): Promise<Deleted> {
  session.connection.deadline.extendTo(PATIENCE_MS);
  const deleted = await deleteAll(session, key);
  if (!deleted.received && deleted.others === 0) await assertStillVisible(session, key.owner);
  return deleted;
}

/** @throws RequestError */
async function deleteAll(
  session: Session,
  { owner, marker, received: key, isKept }: UnwantedKey,
): Promise<Deleted> {
  const { id, receivedAt = Date.now(), mayHaveTwin = true } = key ?? {};
  // The clock may have been set back since.
  const inconsistency = new Deadline(Math.min(CONSISTENCY_MS, receivedAt + CONSISTENCY_MS - Date.now()));
  const received = id !== undefined && !isKept && (await deleteApiKey(session, id, inconsistency));
  if (!mayHaveTwin) return { received, others: 0 };
  let others = 0;
  let looks = 0;
  do {
    others += await deleteMarked(session, owner, marker, isKept ? id : undefined);
    looks += 1;
  } while (await pause(looks, inconsistency));
  return { received, others };
}
