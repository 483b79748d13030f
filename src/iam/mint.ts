import { createApiKey, deleteMarked, type CreatedKey, type KeyRequest } from './api-key.ts';
import { CONSISTENCY_MS } from './consistency.ts';
import { Deadline } from '../http/deadline.ts';
import { IamError } from '../http/errors.ts';
import { Obstacle } from '../http/obstacle.ts';
import { repeatByRule } from '../http/retry.ts';
import type { Session } from './session.ts';
import { deleteLeftovers, fullSlots, slotVerdict, type IsSibling, type SlotVerdict } from './slots.ts';

/** So many answers may get lost before the key is given up: each may have left a key. */
const MAX_LOST_ANSWERS = 2;

/** What somebody who is to revoke a key has to know of it, once it came back. No secret. */
export interface ReceivedKey {
  id: string;
  /** Epoch milliseconds of the moment it came back. */
  receivedAt: number;
  /** An answer was lost on the way to this key, so that another one with its marker may still come to light. */
  mayHaveTwin: boolean;
}

/** A key that is there, and that somebody knows of. */
export interface MintedKey extends CreatedKey, ReceivedKey {}

/** What `mint` asks and tells its caller. */
export interface MintOptions {
  /** Tells the keys that runs like this one made. */
  isSibling: IsSibling;
  /** Called before a failure that certainly left no key. */
  onNothingLeft: () => void;
}

/**
 * Creates an API key and never leaves one that nobody knows of. A POST whose answer got lost may have made a key whose
 * secret nobody has: before the next POST, keys with the marker are looked for and deleted.
 * @throws IamError; Obstacle when all slots of the owner are full. A key with the marker may then exist only if
 *   `onNothingLeft` was not called.
 */
export async function mint(
  session: Session,
  request: KeyRequest,
  { isSibling, onNothingLeft }: MintOptions,
): Promise<MintedKey> {
  const { deadline, say } = session.connection;
  let lostAnswers = 0;
  const attempt = async () => {
    if (lostAnswers > 0) {
      const deleted = await deleteMarked(session, request.owner, request.marker);
      say(
        deleted === 0 ? 'The lost answer left no key that IAM shows.' : 'Deleted the key of the lost answer.',
      );
    }
    try {
      return await createInFreeSlot(session, request, isSibling);
    } catch (error) {
      if (!leftNoKey(error)) lostAnswers += 1;
      throw error;
    }
  };
  const neverRepeat = (error: IamError) => !isCreation(error) || lostAnswers > MAX_LOST_ANSWERS;
  try {
    const key = await repeatByRule(attempt, { deadline, say, neverRepeat });
    return { ...key, mayHaveTwin: lostAnswers > 0 };
  } catch (error) {
    if (lostAnswers === 0) onNothingLeft();
    throw error;
  }
}

/** Whether certainly no key came of it; after an error that nobody foresaw, one may have. */
function leftNoKey(error: unknown): boolean {
  if (error instanceof Obstacle) return true;
  return error instanceof IamError && !(isCreation(error) && error.outcomeUnknown);
}

/** Whether it was the creation that failed: the requests around it, such as lists, make no key and repeat themselves. */
function isCreation(error: IamError): boolean {
  return error.purpose === 'create the API key';
}

/** @throws IamError, Obstacle */
async function createInFreeSlot(
  session: Session,
  request: KeyRequest,
  isSibling: IsSibling,
): Promise<CreatedKey> {
  try {
    return await createApiKey(session, request);
  } catch (error) {
    const verdict = await verdictOn(error, session, request);
    if (verdict === 'other') throw error;
    if (verdict === 'full' && (await deleteLeftovers(session, request, isSibling)) === 0)
      throw await fullSlots(session, request, isSibling);
    return await createInFreedSlot(session, request, isSibling, verdict);
  }
}

/**
 * The second try, when a slot became free.
 * @param first what the refusal of the first try said: `full` when its slot was freed only now
 * @throws IamError, Obstacle
 */
async function createInFreedSlot(
  session: Session,
  request: KeyRequest,
  isSibling: IsSibling,
  first: Exclude<SlotVerdict, 'other'>,
): Promise<CreatedKey> {
  try {
    return await repeatByRule(() => createApiKey(session, request), {
      say: session.connection.say,
      // A slot that was freed just now may still count as taken.
      deadline: new Deadline(first === 'full' ? CONSISTENCY_MS : 0),
      alsoRepeat: async (error) => (await verdictOn(error, session, request)) === 'full',
      // After a lost answer, keys with the marker are looked for first.
      neverRepeat: (error) => !error.isRefusal,
    });
  } catch (error) {
    const second = await verdictOn(error, session, request);
    // Twice the words of a limit while slots are free: the limit is another one.
    if (second === 'other' || (first === 'freed' && second === 'freed')) throw error;
    throw await fullSlots(session, request, isSibling);
  }
}

async function verdictOn(error: unknown, session: Session, request: KeyRequest): Promise<SlotVerdict> {
  return error instanceof IamError && error.isRefusal ? slotVerdict(session, request, error) : 'other';
}
