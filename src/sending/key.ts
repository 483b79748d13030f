import { say } from '../github/log.ts';
import { Deadline } from '../http/deadline.ts';
import { deleteKeyAndTwins } from '../iam/delete-key.ts';
import type { Owner } from '../iam/identity.ts';
import type { MintedKey } from '../iam/single-key.ts';
import type { Session } from '../iam/session.ts';
import { EXCHANGE_INGESTION_KEY } from '../iam/purposes.ts';
import { exchangeApiKey } from '../iam/token.ts';
import { TokenSource } from '../iam/token-source.ts';
import { KEY_NAME, mint, planKey, receive } from '../steps/mint.ts';
import { prove } from '../steps/prove.ts';
import { warnOfLeftKey } from '../steps/revoke.ts';
import { saveSettled, type PlannedKey } from '../steps/state.ts';
import { unlessCancelled } from './cancellation.ts';
import type { Sending } from './send.ts';

const MINUTE_MS = 60_000;

/** How long a key works that nobody deletes, in milliseconds. With a longer `time-limit` it works longer. */
const EXPIRES_IN = 15 * MINUTE_MS;

/** How long the proof of a key may take, as `ready-timeout` of the key action. */
const PROOF_MS = MINUTE_MS;

/** A cancelled step has ten seconds. The answer with a new key and its deletion may take so many milliseconds of them. */
const LAST_ANSWER_MS = 4_000;
const LAST_DELETION_MS = 4_000;

/** How long after a key is made, or after the start, Cloud Logs may not know the key or its policy yet. */
export const YOUNG_MS = MINUTE_MS;

/**
 * Makes a key, proves it, lets `use` send with it, and deletes it, whatever happened.
 * @throws what making, proving or using the key throws, after the key is deleted. A failed deletion is a warning.
 */
export async function withNewKey(
  session: Session,
  owner: Owner,
  { deadline, cancelled }: Sending,
  use: (tokens: TokenSource, young: Deadline) => Promise<void>,
): Promise<void> {
  const expiresIn = Math.max(EXPIRES_IN, deadline.remainingMs + 5 * MINUTE_MS);
  const plan = { keyName: KEY_NAME, expiresIn, revoke: true };
  const planned = planKey(owner, plan);
  let isNothingLeft = false as boolean; // TypeScript does not see that it changes
  const minting = mint(session, planned, plan, () => {
    saveSettled();
    isNothingLeft = true;
  });
  try {
    const key = await unlessCancelled(minting, cancelled);
    const young = new Deadline(YOUNG_MS);
    receive(key, planned, 'deleted when all is sent');
    const readyTimeout = Math.min(PROOF_MS, deadline.remainingMs);
    const { token } = await unlessCancelled(prove(session, key, owner, { readyTimeout }), cancelled);
    const renew = () => exchangeApiKey(session.connection, key.apiKey, EXCHANGE_INGESTION_KEY, { deadline });
    await use(new TokenSource(renew, token), young);
  } finally {
    const key = await unlessCancelled(minting, cancelled, LAST_ANSWER_MS).catch(() => undefined);
    if (!isNothingLeft) await revoke(session, planned, key, cancelled);
  }
}

/** Deletes the key, or looks for it by its marker when the answer with it was lost. A failure is a warning. */
async function revoke(
  session: Session,
  planned: PlannedKey,
  key: MintedKey | undefined,
  cancelled: AbortSignal,
): Promise<void> {
  const { marker, name } = planned;
  const unwanted = { planned, received: key, isKept: false };
  const deleting = deleteKeyAndTwins(session, unwanted);
  try {
    const deleted = await unlessCancelled(deleting, cancelled, LAST_DELETION_MS);
    saveSettled();
    if (deleted.received || deleted.others > 0) say(`Key ${name} (${key?.id ?? marker}) is revoked.`);
  } catch (error) {
    await warnOfLeftKey(unwanted, session.connection.secrets, error);
  }
}
