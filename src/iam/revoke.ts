import { deleteApiKey, deleteMarked } from './api-key.ts';
import { Deadline } from './deadline.ts';
import type { Owner } from './identity.ts';
import { untilTrue } from './retry.ts';
import type { Session } from './session.ts';

/**
 * How long IAM may deny a key that exists. It is eventually consistent; Terraform's provider saw new objects missing
 * for a second or more.
 */
const CONSISTENCY_MS = 10_000;

/** What is known of a key that must go. */
export interface Traces {
  owner: Owner;
  marker: string;
  /** Undefined when it never came back. */
  id: string | undefined;
  /** Epoch milliseconds of the moment before the key was asked for. */
  askedAt: number;
  mayHaveTwin: boolean;
}

/**
 * Deletes a key: by its ID, or, when that never came back, whatever carries its marker.
 * @returns how many keys were there to delete
 * @throws IamError
 */
export async function revoke(session: Session, traces: Traces): Promise<number> {
  const { owner, marker, id, askedAt, mayHaveTwin } = traces;
  let deleted = 0;
  if (id !== undefined) {
    await deleteApiKey(session, id, askedAt + CONSISTENCY_MS - Date.now());
    deleted += 1;
  }
  if (id === undefined || mayHaveTwin) {
    const deadline = new Deadline(id === undefined ? CONSISTENCY_MS : askedAt + CONSISTENCY_MS - Date.now());
    await untilTrue(async () => {
      const found = await deleteMarked(session, owner, marker);
      deleted += found;
      return found > 0;
    }, deadline);
  }
  return deleted;
}
