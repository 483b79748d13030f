import { countSlots, deleteApiKey, listApiKeys, type KeyRequest, type ListedKey } from './api-key.ts';
import { IamError } from './errors.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import { printable } from './text.ts';
import { utc } from './time.ts';

/** A key counts as expired only when it has been so for this long. */
const CLOCK_MARGIN_MS = 5 * 60_000;

/** Whether a key with this description was made by this action for the same repository. */
export type IsSibling = (description: string) => boolean;

/** What a refusal to create a key says about the owner's slots; `freed` when one became free since. */
export type Verdict = 'full' | 'freed' | 'other';

/**
 * Whether a refusal to create a key means that the owner has no free slot. Status and code of that refusal are not
 * documented, so IAM's count decides; where it cannot be had, IAM's words do. Those of a 429 speak of requests.
 */
export async function judge(session: Session, request: KeyRequest, refusal: IamError): Promise<Verdict> {
  if (refusal.status === 401 || refusal.isRestriction) return 'other';
  const words = `${refusal.code ?? ''} ${refusal.words}`;
  const isLimit = refusal.status !== 429 && /limit|maximum|quota|too many/i.test(words);
  const slots = await countSlots(session, request.owner);
  if (slots === undefined) return isLimit ? 'full' : 'other';
  return slots.used >= slots.limit ? 'full' : isLimit ? 'freed' : 'other';
}

/**
 * Deletes the owner's keys that siblings of this run left behind, if they have expired: such a key cannot be used any
 * more, but keeps its slot for 90 days (IAM Identity API, `expires_at`).
 * @returns how many were deleted
 * @throws IamError
 */
export async function deleteLeftovers(
  session: Session,
  request: KeyRequest,
  isSibling: IsSibling,
): Promise<number> {
  const keys = await listApiKeys(session, request.owner);
  const leftovers = keys.filter(
    (key) => isSibling(key.description) && hasExpired(key, session.claims.issuedAt),
  );
  let deleted = 0;
  for (const { id, name } of leftovers) {
    try {
      await deleteApiKey(session, id);
      deleted += 1;
      session.connection.say(`Deleted ${name} (${id}), an expired key of an earlier run, to free its slot.`);
    } catch (error) {
      if (!(error instanceof IamError) || !error.isRefusal) throw error;
      session.connection.say(
        `${name} (${id}), an expired key of an earlier run, could not be deleted (${error.what}).`,
      );
    }
  }
  return deleted;
}

/**
 * The refusal for an owner whose slots are full, with all that fills them.
 * @throws IamError
 */
export async function fullSlots(
  session: Session,
  request: KeyRequest,
  isSibling: IsSibling,
): Promise<Refusal> {
  const keys = await listApiKeys(session, request.owner);
  const siblings = keys.filter(({ description }) => isSibling(description)).length;
  const lines = keys.map((key) => `- ${keyLine(key)}`);
  const advice =
    'Delete keys that are not needed, run fewer jobs at once, or use several identities. IAM allows 20 API keys per identity by default; expired ones count for 90 days.';
  return new Refusal(
    `Could not create the API key: all slots of ${request.owner.iamId} are full. ${advice} ${siblings} of the ${keys.length} keys are this action's for this repository:\n${lines.join('\n')}`,
  );
}

/** @param now epoch seconds by IAM's clock: the runner's may be wrong, and a valid key must not be taken for expired */
function hasExpired({ expiresAt }: ListedKey, now: number): boolean {
  return expiresAt !== undefined && expiresAt.getTime() < now * 1000 - CLOCK_MARGIN_MS;
}

function keyLine({ id, name, createdAt, expiresAt }: ListedKey): string {
  const created = createdAt === undefined ? 'created at an unknown time' : `created ${age(createdAt)} ago`;
  const expiry = expiresAt === undefined ? 'never expires' : `expires ${utc(expiresAt)}`;
  return `${printable(name, 100)} (${id}), ${created}, ${expiry}`;
}

function age(date: Date): string {
  const minutes = Math.max(0, Math.round((Date.now() - date.getTime()) / 60_000));
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
