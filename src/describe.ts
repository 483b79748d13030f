import { utc } from './iam/time.ts';
import type { Instance } from './instance.ts';

/** What Sender is granted on, for people. */
export function describeScope(instance: Instance | undefined): string {
  return instance === undefined ? 'all of Cloud Logs in the account' : `Cloud Logs instance ${instance.id}`;
}

/** A policy by its ID, for people; IAM may report one as a conflict without naming it. */
export function describePolicy({ id }: { id: string }): string {
  return id === '' ? 'one that IAM does not name' : id;
}

/** When a key expires, for people: as IAM confirmed it, or else as it was asked for. */
export function describeExpiry(key: { expiresAt: Date | undefined }, planned: { expiresAt: string }): string {
  if (key.expiresAt !== undefined) return `expires at ${utc(key.expiresAt)}`;
  return isExpiryUnconfirmed(key, planned)
    ? `asked to expire at ${planned.expiresAt}, which IAM did not confirm`
    : 'never expires';
}

/** Whether a key was asked to expire, and IAM does not say that it will. */
export function isExpiryUnconfirmed(
  key: { expiresAt: Date | undefined },
  planned: { expiresAt: string },
): boolean {
  return key.expiresAt === undefined && planned.expiresAt !== '';
}
