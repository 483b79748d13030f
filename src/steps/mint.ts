import { say, warn } from '../github/log.ts';
import { describeRun } from '../github/workflow-run.ts';
import type { KeyRequest } from '../iam/api-key.ts';
import { assertBelongsTo, type Owner } from '../iam/identity.ts';
import type { Session } from '../iam/session.ts';
import { createSingleKey, type MintedKey } from '../iam/single-key.ts';
import { expiryAfter, utc } from '../iam/time.ts';
import { isSibling, newMarker } from './marker.ts';
import { savePlannedKey, saveReceivedKey, saveSettled, type PlannedKey } from './state.ts';

/** The name of a key that nobody gave another one; `key-name` of action.yml has the same. */
export const KEY_NAME = 'logs-ingestion';

/** What the key is to be. */
export interface KeyPlan {
  keyName: string;
  /** Milliseconds; undefined for a key that never expires. */
  expiresIn: number | undefined;
  /** Whether it is deleted when the job ends. */
  revoke: boolean;
}

/** Writes down which key will be asked for, before it is: if this process dies, post can still find it. */
export function planKey({ iamId, accountId }: Owner, { keyName, expiresIn }: KeyPlan): PlannedKey {
  const owner = { iamId, accountId };
  const expiresAt = expiresIn === undefined ? undefined : expiryAfter(expiresIn);
  const planned = { marker: newMarker(), owner, name: keyName, expiresAt };
  savePlannedKey(planned);
  return planned;
}

/**
 * Creates the key that is planned. The caller revokes it if it cannot be used.
 * @throws RequestError, Obstacle; `onNothingLeft` is called before, unless a lost answer may have left a key
 */
export function mint(
  session: Session,
  planned: PlannedKey,
  { revoke }: KeyPlan,
  onNothingLeft = saveSettled,
): Promise<MintedKey> {
  const request: KeyRequest = {
    ...planned,
    description: `${planned.marker} ${describeRun()}`,
    isSibling,
    actionWhenLeaked: revoke ? 'delete' : 'disable',
  };
  return createSingleKey(session, request, onNothingLeft);
}

/**
 * Saves for post which key came, and says so.
 * @param end what becomes of it, for people
 * @throws Obstacle when IAM says that it is somebody else's
 */
export function receive(key: MintedKey, planned: PlannedKey, end: string): void {
  saveReceivedKey(key);
  assertBelongsTo(planned.owner, key.ownerByIam);
  say(`Key: ${planned.name} (${key.id}), ${describeExpiry(key, planned)}, ${end}.`);
  warnOfExpiry(key, planned);
}

/** IAM keeps whole minutes, and one was asked for: a confirmation that is later by more is no rounding. */
const ROUNDING_MS = 60_000;

function warnOfExpiry({ expiresAt: confirmed }: Ending, { expiresAt: asked }: Ending): void {
  if (asked === undefined) return;
  if (confirmed === undefined) {
    warn('IAM did not confirm when the key expires: it may never do so.');
  } else if (confirmed.getTime() > asked.getTime() + ROUNDING_MS) {
    warn(
      `IAM lets the key work until ${utc(confirmed)}, longer than asked for (${utc(asked)}). It is deleted when the job ends, if revoke is true.`,
    );
  }
}

/** When something ends, if it does. */
interface Ending {
  expiresAt: Date | undefined;
}

/** When a key expires, for people: as IAM confirmed it, or else as it was asked for. */
export function describeExpiry(key: Ending, planned: Ending): string {
  if (key.expiresAt !== undefined) return `expires at ${utc(key.expiresAt)}`;
  return planned.expiresAt === undefined
    ? 'never expires'
    : `asked to expire at ${utc(planned.expiresAt)}, which IAM did not confirm`;
}
