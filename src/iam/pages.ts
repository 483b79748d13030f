/** A page of a list, and the token of the next one. */
export interface Page<T> {
  items: T[];
  next: string | undefined;
}

/**
 * Collects all pages of a list. It stops when a page token repeats: a broken server would keep it going forever.
 * @param fetchPage fetches the page with this token, the first one without
 * @throws what `fetchPage` throws
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
  } while (token !== undefined && !seen.has(token));
  return items;
}
