import { Deadline } from '../http/deadline.ts';
import type { RequestError } from '../http/request-error.ts';
import type { Owner } from './identity.ts';
import { record, records, nonEmpty } from '../http/json.ts';
import { allPages } from './pages.ts';
import { CREATE_KEY, DELETE_KEY } from './purposes.ts';
import { isNotFound } from './refusal.ts';
import type { Session } from './session.ts';
import { fromTimestamp, toTimestamp } from './time.ts';

/** The key to create. */
export interface KeyRequest {
  owner: Owner;
  name: string;
  /** Says who asked for the key, and contains `marker`. */
  description: string;
  /** A text that is in no other key's description: by it the key is found when its ID never came back. */
  marker: string;
  /** When it stops working; undefined for never. */
  expiresAt: Date | undefined;
  /** Whether a key with this description was made by a run like this one. */
  isSibling: (description: string) => boolean;
  /** What IBM does when it finds the key in public. */
  actionWhenLeaked: 'delete' | 'disable';
}

/** A key that came back, the only time with its secret. */
export interface CreatedKey {
  id: string;
  /** The secret. */
  apiKey: string;
  /** Epoch milliseconds of the moment it came back. */
  receivedAt: number;
  /** As IAM confirmed it, at the precision of a minute; undefined when the key never expires. */
  expiresAt: Date | undefined;
  /** Whose key it is: the owner in IAM's answer, and the one that was asked for where that names none. */
  ownerByIam: Owner;
}

/** A key as IAM lists it, without the secret. */
export interface ListedKey {
  id: string;
  name: string;
  description: string;
  createdAt: Date | undefined;
  expiresAt: Date | undefined;
}

/** For a request whose repetition could make a second key, or is not worth it. */
const ONCE = { retries: 0 };

/**
 * Creates an API key (POST /v1/apikeys), once: a second POST would make a second key.
 * @throws RequestError; the key may exist if `mayHaveLeftKey` says so
 */
export async function createApiKey(session: Session, request: KeyRequest): Promise<CreatedKey> {
  const { owner, name, description, expiresAt, actionWhenLeaked } = request;
  const key = {
    name,
    description,
    iamId: owner.iamId,
    accountId: owner.accountId,
    supportSessions: false,
    actionWhenLeaked,
    ...(expiresAt !== undefined && { expiresAt: toTimestamp(expiresAt) }),
  };
  const answer = await session.askIdentity(
    CREATE_KEY,
    (client, call) => client.createApiKey({ ...key, ...call }),
    ONCE,
  );
  const { id, apikey: apiKey, expires_at: confirmed, iam_id, account_id } = record(answer.result);
  if (typeof apiKey === 'string') session.connection.secrets.add(apiKey);
  if (!isKeyId(id) || typeof apiKey !== 'string' || apiKey === '') {
    throw session.connection.error(CREATE_KEY, answer);
  }
  const ownerByIam = {
    iamId: nonEmpty(iam_id) ?? owner.iamId,
    accountId: nonEmpty(account_id) ?? owner.accountId,
  };
  return { id, apiKey, receivedAt: Date.now(), expiresAt: fromTimestamp(confirmed), ownerByIam };
}

/** Whether `id` can be that of a key: it becomes part of the path of a request, and nothing may be left out of it. */
export function isKeyId(id: unknown): id is string {
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id);
}

/**
 * All keys of `owner` (GET /v1/apikeys, all pages).
 * @throws RequestError
 */
export async function listApiKeys(session: Session, { iamId, accountId }: Owner): Promise<ListedKey[]> {
  const purpose = 'list the API keys';
  const { connection } = session;
  const asked = { iamId, accountId, pagesize: 100 };
  const fetchPage = (pagetoken: string | undefined) =>
    session.askIdentity(purpose, (client, call) =>
      client.listApiKeys({ ...asked, ...call, ...(pagetoken !== undefined && { pagetoken }) }),
    );
  return allPages(connection, purpose, fetchPage, (result) => {
    const { apikeys, next } = record(result);
    const items = records(apikeys)?.map(toListedKey);
    if (items?.every((item) => item !== undefined) !== true) return undefined;
    const token = pageTokenOf(next, connection.endpoint);
    // A list that breaks off without a word could hide a key that must go.
    return token === undefined && nonEmpty(next) !== undefined ? undefined : { items, next: token };
  });
}

/**
 * Deletes an API key (DELETE /v1/apikeys/{id}). A key that is already gone is as good as deleted. Success is 204 and
 * nothing else: a gateway's page with status 200 deletes nothing.
 * @param inconsistency until it is over, a 404 is not believed: a new key may not be visible yet
 * @returns whether it was there
 * @throws RequestError
 */
export async function deleteApiKey(
  session: Session,
  id: string,
  inconsistency = new Deadline(0),
): Promise<boolean> {
  const rule = { alsoRepeat: (error: RequestError) => isNotFound(error) && inconsistency.remainingMs > 0 };
  try {
    const answer = await session.askIdentity(
      DELETE_KEY,
      (client, call) => client.deleteApiKey({ id, ...call }),
      rule,
    );
    if (answer.status !== 204) throw session.connection.error(DELETE_KEY, answer);
    return true;
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return false;
  }
}

/**
 * Deletes every key of `owner` that carries `marker` in its description, but for the one with the ID `kept`.
 * @returns how many there were
 * @throws RequestError
 */
export async function deleteMarked(
  session: Session,
  owner: Owner,
  marker: string,
  kept?: string,
): Promise<number> {
  const keys = await listApiKeys(session, owner);
  const marked = keys.filter(({ id, description }) => description.includes(marker) && id !== kept);
  let deleted = 0;
  // A deleted key may be listed for a while: it is not counted again.
  for (const { id } of marked) if (await deleteApiKey(session, id)) deleted += 1;
  return deleted;
}

/**
 * How many of its slots for API keys `owner` uses (GET /v1/accounts/{id}/limits/identity). Asked once: whoever asks can
 * do without the answer.
 * @returns undefined when IAM does not say
 */
export async function countSlots(
  session: Session,
  { iamId, accountId }: Owner,
): Promise<{ used: number; limit: number } | undefined> {
  try {
    const answer = await session.askIdentity(
      'count the API keys',
      (client, call) => client.getAccountLimits({ accountId, apikeysPerIdentity: iamId, ...call }),
      ONCE,
    );
    const { limit, identities } = record(record(answer.result).apikeys_per_identity);
    const used = records(identities)?.find(({ iam_id: id }) => id === iamId)?.count;
    return typeof limit === 'number' && typeof used === 'number' ? { used, limit } : undefined;
  } catch {
    return undefined;
  }
}

/** @returns undefined for one whose ID can be that of no key */
function toListedKey(key: Record<string, unknown>): ListedKey | undefined {
  const { id, name, description, created_at, expires_at } = key;
  if (!isKeyId(id)) return undefined;
  return {
    id,
    name: shortText(name) ?? '?',
    description: shortText(description) ?? '',
    createdAt: fromTimestamp(created_at),
    expiresAt: fromTimestamp(expires_at),
  };
}

/** Of a text that is longer than any that this action writes, nothing is kept: a list may have thousands. */
function shortText(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 1_000 ? value : undefined;
}

/** The `pagetoken` in the URL of the next page. */
function pageTokenOf(next: unknown, endpoint: string): string | undefined {
  if (typeof next !== 'string' || !URL.canParse(next, endpoint)) return undefined;
  return nonEmpty(new URL(next, endpoint).searchParams.get('pagetoken'));
}
