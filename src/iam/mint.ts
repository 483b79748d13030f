import { createApiKey, deleteMarked, type CreatedKey, type KeyRequest } from './api-key.ts';
import { IamError } from './errors.ts';
import { repeatByRule } from './retry.ts';
import type { Session } from './session.ts';
import { deleteLeftovers, fullSlots, judge, type IsSibling, type Verdict } from './slots.ts';

/** How often a key is asked for again when the answer got lost. */
const RETRIES = 2;

export interface MintedKey extends CreatedKey {
  /** An answer was lost on the way to this key, so that another one with its marker may still come to light. */
  mayHaveTwin: boolean;
}

export interface MintOptions {
  isSibling: IsSibling;
  /** Called before anything else when a key may exist whose ID did not come back. */
  onLostAnswer: () => void;
}

/**
 * Creates an API key and never leaves one that nobody knows of. A POST whose answer got lost may have made a key whose
 * secret nobody has: before the next POST, keys with the marker are looked for and deleted.
 * @throws IamError; Refusal when all slots of the owner are full. A key with the marker may then exist only if
 *   `onLostAnswer` was called.
 */
export async function mint(
  session: Session,
  request: KeyRequest,
  { isSibling, onLostAnswer }: MintOptions,
): Promise<MintedKey> {
  const { deadline, say } = session.connection;
  let mayHaveTwin = false;
  const attempt = async () => {
    if (mayHaveTwin) {
      const deleted = await deleteMarked(session, request.owner, request.marker);
      say(
        deleted === 0 ? 'The lost answer left no key that IAM shows.' : 'Deleted the key of the lost answer.',
      );
    }
    try {
      return await createInFreeSlot(session, request, isSibling);
    } catch (error) {
      if (error instanceof IamError && error.outcomeUnknown) {
        mayHaveTwin = true;
        onLostAnswer();
      }
      throw error;
    }
  };
  const key = await repeatByRule(attempt, { deadline, say, retries: RETRIES });
  return { ...key, mayHaveTwin };
}

async function createInFreeSlot(
  session: Session,
  request: KeyRequest,
  isSibling: IsSibling,
): Promise<CreatedKey> {
  try {
    return await createApiKey(session, request);
  } catch (error) {
    const verdict = await verdictOn(error);
    if (verdict === 'other') throw error;
    if (verdict === 'full' && (await deleteLeftovers(session, request, isSibling)) === 0)
      throw await fullSlots(session, request, isSibling);
  }
  try {
    return await createApiKey(session, request);
  } catch (error) {
    if ((await verdictOn(error)) === 'other') throw error;
    throw await fullSlots(session, request, isSibling);
  }

  async function verdictOn(error: unknown): Promise<Verdict> {
    return error instanceof IamError && error.isRefusal ? judge(session, request, error) : 'other';
  }
}
