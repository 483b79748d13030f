import type { Connection } from '../http/connection.ts';

/** More than any list has: IAM allows 1000 policies per identity, in pages of 100 (IAM Policy Management limits). */
const MAX_PAGES = 20;
const MAX_ITEMS = 2_000;

/** A page of a list. */
export interface Page<T> {
  items: T[];
  /** The token of the next page; undefined on the last one. */
  next: string | undefined;
}

/**
 * Collects all pages of a list, until the deadline of `connection`. A page token that repeats ends it: a broken server
 * would keep it going forever.
 * @param purpose what the list is fetched for
 * @param fetchPage fetches the page with this token, the first one without
 * @param read reads the page in an answer; undefined when it cannot be one of a whole list
 * @throws what `fetchPage` throws; RequestError when the list is no whole one, has more than MAX_PAGES or MAX_ITEMS, or
 *   the deadline comes before its last page
 */
export async function allPages<T>(
  connection: Connection,
  purpose: string,
  fetchPage: (token: string | undefined) => Promise<{ result: unknown }>,
  read: (result: unknown) => Page<T> | undefined,
): Promise<T[]> {
  const items: T[] = [];
  const seen = new Set<string | undefined>();
  let token: string | undefined;
  do {
    seen.add(token);
    const answer = await fetchPage(token);
    const page = read(answer.result);
    if (page === undefined) throw connection.error(purpose, answer);
    items.push(...page.items);
    token = page.next;
    if (token === undefined || seen.has(token)) return items;
    if (seen.size >= MAX_PAGES || items.length >= MAX_ITEMS) throw connection.error(purpose, answer);
  } while (connection.deadline.remainingMs > 0);
  throw connection.error(purpose, { code: 'TIMEOUT' });
}
