/** More than any list has: IAM allows 1000 policies per identity, in pages of 100 (IAM Policy Management limits). */
const MAX_PAGES = 50;

/** A page of a list. */
export interface Page<T> {
  items: T[];
  /** The token of the next page; undefined on the last one. */
  next: string | undefined;
  /** What to throw when the list cannot be a whole one. */
  broken: () => Error;
}

/**
 * Collects all pages of a list. A page token that repeats ends it: a broken server would keep it going forever.
 * @param fetchPage fetches the page with this token, the first one without
 * @throws what `fetchPage` throws; `broken()` of the last page when there are more than MAX_PAGES
 */
export async function allPages<T>(fetchPage: (token: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  const seen = new Set<string | undefined>();
  let token: string | undefined;
  do {
    seen.add(token);
    const page = await fetchPage(token);
    items.push(...page.items);
    token = page.next;
    if (token !== undefined && seen.size >= MAX_PAGES) throw page.broken();
  } while (token !== undefined && !seen.has(token));
  return items;
}
