import { deleteApiKey, deleteMarked } from './api-key.ts';
import { CONSISTENCY_MS } from './consistency.ts';
import { Deadline } from '../http/deadline.ts';
import type { Owner } from './identity.ts';
import type { ReceivedKey } from './mint.ts';
import { untilOver } from '../http/retry.ts';
import type { Session } from './session.ts';

/** A key that must go has at least this long to do so, however much time was spent before. */
const PATIENCE_MS = 30_000;

/** What is known of a key that must go. */
export interface Traces {
  owner: Owner;
  marker: string;
  /** Undefined when it never came back. */
  received: ReceivedKey | undefined;
  /** The received key stays, only its twins go. */
  isKept: boolean;
}

/**
 * Deletes a key: by its ID, or, when that never came back, whatever carries its marker. Each lost answer may have left
 * a key that IAM lists only later, so the search goes on until CONSISTENCY_MS is over.
 * @returns how many keys there were to delete
 * @throws IamError
 */
export async function revoke(session: Session, { owner, marker, received, isKept }: Traces): Promise<number> {
  const { id, receivedAt = Date.now(), mayHaveTwin = true } = received ?? {};
  // The clock may have been set back since.
  const inconsistency = new Deadline(Math.min(CONSISTENCY_MS, receivedAt + CONSISTENCY_MS - Date.now()));
  session.connection.allow(PATIENCE_MS);
  let deleted = 0;
  if (id !== undefined && !isKept && (await deleteApiKey(session, id, inconsistency))) deleted += 1;
  if (mayHaveTwin) {
    await untilOver(async () => {
      deleted += await deleteMarked(session, owner, marker, isKept ? id : undefined);
    }, inconsistency);
  }
  return deleted;
}
