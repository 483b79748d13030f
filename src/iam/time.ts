/** When a key ends that lives for `ms` from now, rounded up to the whole minute that IAM keeps (IAM Identity API). */
export function expiryAfter(ms: number): Date {
  return new Date(Math.ceil((Date.now() + ms) / 60_000) * 60_000);
}

/** IAM's format, `yyyy-MM-ddTHH:mm+0000` (IAM Identity API, `expires_at`). */
export function toTimestamp(date: Date): string {
  return `${date.toISOString().slice(0, 16)}+0000`;
}

/** Reads IAM's timestamps, whose offset lacks the colon that `Date` demands. */
export function fromTimestamp(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const date = new Date(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** ISO 8601 in UTC, to the second. */
export function utc(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
