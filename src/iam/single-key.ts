import { Deadline } from '../http/deadline.ts';
import { Obstacle } from '../http/obstacle.ts';
import { RequestError } from '../http/request-error.ts';
import { pause, repeatByRule } from '../http/retry.ts';
import { createApiKey, deleteMarked, type CreatedKey, type KeyRequest } from './api-key.ts';
import { CONSISTENCY_MS } from './consistency.ts';
import { isSameOwner } from './identity.ts';
import { CREATE_KEY } from './purposes.ts';
import { isRefusalOfIam } from './refusal.ts';
import type { Session } from './session.ts';
import { deleteLeftovers, fullSlots, saysSlotsAreFull } from './slots.ts';

/** After one more lost answer than these the step gives up: each of them may have left a key. */
const MAX_LOST_ANSWERS = 2;

/** What has to be known of a key to revoke it, once it came back. No secret. */
export interface ReceivedKey {
  id: string;
  /** Epoch milliseconds of the moment it came back. */
  receivedAt: number;
  /** An answer was lost before this key came, so that another key with its marker may still appear. */
  mayHaveTwin: boolean;
}

/** A key that is there, and that somebody knows of. */
export interface MintedKey extends CreatedKey, ReceivedKey {}

/**
 * Creates an API key and never leaves one that nobody knows of. A POST whose answer got lost may have made a key whose
 * secret nobody has: before the next POST, keys with the marker are looked for and deleted. Every answer counts as lost
 * that is neither the key nor a refusal in IAM's own words, as something in between may have put it in place of the key.
 * @param onNothingLeft is called before a failure that certainly left no key
 * @throws RequestError; Obstacle when all slots of the owner are full. If `onNothingLeft` was not called before, a key
 *   with the marker may exist.
 */
export async function createSingleKey(
  session: Session,
  request: KeyRequest,
  onNothingLeft: () => void,
): Promise<MintedKey> {
  const { deadline, say } = session.connection;
  /** Requests that may each have left a key; and those among them whose answer did not ask to wait. */
  let uncertain = 0;
  let lostAnswers = 0;
  const attempt = async () => {
    if (uncertain > 0) {
      const deleted = await deleteMarked(session, request.owner, request.marker);
      say(
        deleted === 0 ? 'The lost answer left no key that IAM shows.' : 'Deleted the key of the lost answer.',
      );
    }
    try {
      return await createInFreeSlot(session, request);
    } catch (error) {
      if (mayHaveLeftKey(error)) {
        uncertain += 1;
        // However often IAM asks to wait, that is no reason to give up.
        if (!(error instanceof RequestError && error.asksToWait)) lostAnswers += 1;
      }
      throw error;
    }
  };
  try {
    const key = await repeatByRule(attempt, {
      deadline,
      say,
      // An answer that IAM began with success may have lost its key on the way.
      alsoRepeat: (error) => isCreation(error) && error.isSuccess,
      // The requests around the creation, such as lists, have repeated themselves already.
      neverRepeat: (error) => !isCreation(error) || lostAnswers > MAX_LOST_ANSWERS,
    });
    // An answer about somebody else does not say what became of the key that was asked for.
    return { ...key, mayHaveTwin: uncertain > 0 || !isSameOwner(request.owner, key.ownerByIam) };
  } catch (error) {
    if (uncertain === 0) onNothingLeft();
    throw error;
  }
}

/**
 * Whether a key may exist after `error`: its creation was sent, and IAM did not refuse it. After an error that nobody
 * foresaw, there may be one, too.
 */
export function mayHaveLeftKey(error: unknown): boolean {
  if (error instanceof Obstacle) return false;
  if (!(error instanceof RequestError)) return true;
  return (
    isCreation(error) && (error.status === undefined ? error.mayHaveTakenEffect : !isRefusalOfIam(error))
  );
}

function isCreation({ purpose }: RequestError): boolean {
  return purpose === CREATE_KEY;
}

/** @throws RequestError, Obstacle */
async function createInFreeSlot(session: Session, request: KeyRequest): Promise<CreatedKey> {
  let untilFree: Deadline | undefined;
  for (let looks = 0; ; looks += 1) {
    try {
      return await createOrClear(session, request);
    } catch (error) {
      if (!(await saysSlotsAreFull(session, request.owner, error))) throw error;
    }
    const mayBeFree =
      untilFree === undefined ? await deleteLeftovers(session, request) : await pause(looks, untilFree);
    if (!mayBeFree) throw await fullSlots(session, request);
    // A slot that was freed just now may still count as taken.
    untilFree ??= new Deadline(CONSISTENCY_MS);
  }
}

/**
 * Creates the key. IAM's refusal says that there is none, and one look makes sure of it, as the creation is the one
 * request that must leave nothing behind. Where IAM does not let us look, its refusal is believed.
 * @throws RequestError
 */
async function createOrClear(session: Session, request: KeyRequest): Promise<CreatedKey> {
  try {
    return await createApiKey(session, request);
  } catch (error) {
    if (error instanceof RequestError && isRefusalOfIam(error))
      await deleteMarked(session, request.owner, request.marker).catch(() => 0);
    throw error;
  }
}
