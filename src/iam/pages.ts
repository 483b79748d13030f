import type { Connection } from '../http/connection.ts';

/** More than any list has: IAM allows 1000 policies per identity, in pages of 100 (IAM Policy Management limits). */
const MAX_PAGES = 20;
const MAX_ITEMS = 2_000;

/** A page of a list. */
export interface Page<T> {
  items: T[];
  /** The token of the next page; undefined on the last one. */
  next: string | undefined;
  /** What to throw when the list cannot be a whole one. */
  broken: () => Error;
}

/**
 * Collects all pages of a list, until the deadline of `connection`. A page token that repeats ends it: a broken server
 * would keep it going forever.
 * @param purpose what the list is fetched for
 * @param fetchPage fetches the page with this token, the first one without
 * @throws what `fetchPage` throws; `broken()` of the last page when there are more than MAX_PAGES or MAX_ITEMS; RequestError when the
 *   deadline comes before the last page
 */
export async function allPages<T>(
  connection: Connection,
  purpose: string,
  fetchPage: (token: string | undefined) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  const seen = new Set<string | undefined>();
  let token: string | undefined;
  do {
    seen.add(token);
    const page = await fetchPage(token);
    items.push(...page.items);
    token = page.next;
    if (token === undefined || seen.has(token)) return items;
    if (seen.size >= MAX_PAGES || items.length >= MAX_ITEMS) throw page.broken();
  } while (connection.deadline.remainingMs > 0);
  throw connection.error(purpose, { code: 'TIMEOUT' });
}
