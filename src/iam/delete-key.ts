import { Deadline } from '../http/deadline.ts';
import { pause } from '../http/retry.ts';
import { deleteApiKey, deleteMarked } from './api-key.ts';
import { CONSISTENCY_MS } from './consistency.ts';
import type { Owner } from './identity.ts';
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

/**
 * Deletes a key by its ID, and what lost answers may have left by its marker. IAM may list a key only later, so the
 * search for the marker goes on until CONSISTENCY_MS is over.
 * @returns how many keys there were to delete
 * @throws RequestError
 */
export async function deleteKeyAndTwins(
  session: Session,
  { owner, marker, received, isKept }: UnwantedKey,
): Promise<number> {
  const { id, receivedAt = Date.now(), mayHaveTwin = true } = received ?? {};
  // The clock may have been set back since.
  const inconsistency = new Deadline(Math.min(CONSISTENCY_MS, receivedAt + CONSISTENCY_MS - Date.now()));
  session.connection.extendDeadline(PATIENCE_MS);
  let deleted = 0;
  if (id !== undefined && !isKept && (await deleteApiKey(session, id, inconsistency))) deleted += 1;
  if (!mayHaveTwin) return deleted;
  let looks = 0;
  do {
    deleted += await deleteMarked(session, owner, marker, isKept ? id : undefined);
    looks += 1;
  } while (await pause(looks, inconsistency));
  return deleted;
}
