import { IamError } from './errors.ts';
import type { Owner } from './identity.ts';
import type { Session } from './session.ts';

/** The key to create. */
export interface KeyRequest {
  owner: Owner;
  name: string;
  /** Says who asked for the key, and holds a marker that no other run uses. */
  description: string;
  /** When it stops to work; undefined for never. */
  expiresAt: Date | undefined;
  /** What IBM does when it finds the key in public. */
  actionWhenLeaked: 'delete' | 'disable';
}

export interface ApiKey {
  id: string;
  /** The secret. */
  apiKey: string;
  /** As IAM confirmed it, at the precision of a minute; undefined when the key never expires. */
  expiresAt: Date | undefined;
}

/**
 * Creates an API key (POST /v1/apikeys), once.
 * @throws IamError
 */
export async function createApiKey(session: Session, request: KeyRequest): Promise<ApiKey> {
  const purpose = 'create the API key';
  const { owner, name, description, expiresAt, actionWhenLeaked } = request;
  const answer = await session.identityOnce(purpose, (client, call) =>
    client.createApiKey({
      name,
      description,
      iamId: owner.iamId,
      accountId: owner.accountId,
      supportSessions: false,
      actionWhenLeaked,
      ...(expiresAt === undefined ? {} : { expiresAt: toTimestamp(expiresAt) }),
      ...call,
    }),
  );
  const { id, apikey: apiKey, expires_at: confirmed } = Object(answer.result) as Record<string, unknown>;
  if (typeof apiKey === 'string') session.connection.secrets.add(apiKey);
  if (typeof id !== 'string' || typeof apiKey !== 'string') throw session.connection.error(purpose, answer);
  return { id, apiKey, expiresAt: fromTimestamp(confirmed) };
}

/**
 * Deletes an API key (DELETE /v1/apikeys/{id}). A key that is already gone is as good as deleted.
 * @throws IamError
 */
export async function deleteApiKey(session: Session, id: string): Promise<void> {
  try {
    await session.identity('delete the API key', (client, call) => client.deleteApiKey({ id, ...call }));
  } catch (error) {
    if (!(error instanceof IamError) || error.status !== 404) throw error;
  }
}

/** IAM's format, `yyyy-MM-ddTHH:mm+0000` (IAM Identity API); seconds are rounded up so that a key never lasts shorter. */
export function toTimestamp(date: Date): string {
  const minute = new Date(Math.ceil(date.getTime() / 60_000) * 60_000);
  return `${minute.toISOString().slice(0, 16)}+0000`;
}

/** Reads IAM's timestamps, which lack the colon in the offset that ISO 8601 as JavaScript reads it demands. */
export function fromTimestamp(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const date = new Date(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(date.getTime()) ? undefined : date;
}
