import { utc } from '../iam/time.ts';
import type { Instance } from '../ingress/instance.ts';

/** What Sender is granted on, for people. */
export function describeScope(instance: Instance | undefined): string {
  return instance === undefined ? 'all of Cloud Logs in the account' : `Cloud Logs instance ${instance.id}`;
}

/** A policy by its ID, for people; IAM may report one as a conflict without naming it. */
export function describePolicy({ id }: { id: string | undefined }): string {
  return id ?? 'one that IAM does not name';
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
