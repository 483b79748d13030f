import { getState, saveState } from '../github/state.ts';
import { isKeyId } from '../iam/api-key.ts';
import type { Owner } from '../iam/identity.ts';
import type { ReceivedKey } from '../iam/single-key.ts';
import { parseJson, record, nonEmpty } from '../http/json.ts';
import { fromTimestamp } from '../iam/time.ts';
import { isMarker } from './marker.ts';
import { UserError } from '../messages/user-error.ts';

/** What main tells post before it asks for a key: how to find whatever comes of it. Never a secret. */
export interface PlannedKey {
  marker: string;
  owner: Owner;
  name: string;
  /** Undefined when it never expires. */
  expiresAt: Date | undefined;
}

const PLANNED = 'planned-key';
const RECEIVED = 'received-key';
const KEPT = 'kept';
const SETTLED = 'settled';

/**
 * To be called first of all. What an earlier step put into the environment as `STATE_…` looks like this step's own
 * memory to post, unless main has saved the same name (source of actions/runner, NodeScriptActionHandler).
 */
export function openState(): void {
  for (const name of [PLANNED, RECEIVED, KEPT, SETTLED]) saveState(name, '');
}

/** To be called before the key is asked for. */
export function savePlannedKey(key: PlannedKey): void {
  saveState(PLANNED, key);
}

/** To be called as soon as the key is there. Of what the key has besides, such as the secret, nothing is saved. */
export function saveReceivedKey({ id, receivedAt, mayHaveTwin }: ReceivedKey): void {
  saveState(RECEIVED, { id, receivedAt, mayHaveTwin });
}

/** The received key is revoked; post has only to look for its twins. */
export function forgetReceivedKey(): void {
  saveState(RECEIVED, '');
}

/** The received key stays. */
export function saveKept(): void {
  saveState(KEPT, true);
}

/** Nothing is left for post to do: no key was made, or it is deleted again. */
export function saveSettled(): void {
  saveState(SETTLED, true);
}

/** What main left to post. */
export interface Unsettled {
  planned: PlannedKey;
  /** Undefined when the key never came back. */
  received: ReceivedKey | undefined;
  /** Whether the received key stays, so that only its twins are to be deleted. */
  isKept: boolean;
}

/**
 * @returns undefined when nothing is left
 * @throws UserError for a state that is not what main saves: post deletes every key whose description holds the marker, so
 *   a forged marker must not get through
 */
export function readUnsettled(): Unsettled | undefined {
  if (getState(PLANNED) === '' || getState(SETTLED) !== '') return undefined;
  const planned = plannedKey(parseJson(getState(PLANNED)));
  const received = receivedKey(parseJson(getState(RECEIVED)));
  if (planned === undefined || (received === undefined && getState(RECEIVED) !== '')) {
    throw new UserError(
      'The state of this step is not what its main step saved: look for a left-over key under Manage > Access (IAM) > API keys.',
    );
  }
  return { planned, received, isKept: getState(KEPT) !== '' };
}

function plannedKey(saved: unknown): PlannedKey | undefined {
  const { marker, owner: savedOwner, name, expiresAt: expiry } = record(saved);
  const [owner, expiresAt] = [readOwner(savedOwner), fromTimestamp(expiry)];
  if (!isMarker(marker) || owner === undefined || typeof name !== 'string') return undefined;
  return expiresAt === undefined && expiry !== undefined ? undefined : { marker, owner, name, expiresAt };
}

/** The owner of a key, as main saved it; undefined for anything else. */
export function readOwner(saved: unknown): Owner | undefined {
  const [iamId, accountId] = [nonEmpty(record(saved).iamId), nonEmpty(record(saved).accountId)];
  return iamId === undefined || accountId === undefined ? undefined : { iamId, accountId };
}

function receivedKey(saved: unknown): ReceivedKey | undefined {
  const { id, receivedAt, mayHaveTwin } = record(saved);
  const isWhole = isKeyId(id) && typeof receivedAt === 'number' && typeof mayHaveTwin === 'boolean';
  return isWhole ? { id, receivedAt, mayHaveTwin } : undefined;
}
