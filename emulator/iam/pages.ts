import type { FastifyRequest } from 'fastify';
import { isObject, originOf, pathOf, queryOf } from '../http/input.ts';
import { badRequest } from './iam-errors.ts';

/** The query of a list request. The page token of a later page carries the query of the first one. */
export interface ListQuery {
  filters: Partial<Record<string, string>>;
  offset: number;
  limit: number;
}

const PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

/** Reads `pagesize` (1–100) and `pagetoken`. Everything else is a filter (SDK type `ListApiKeysParams`). */
export function readListQuery(request: FastifyRequest): ListQuery {
  const { pagetoken, ...query } = queryOf(request);
  const { filters, offset } = pagetoken === undefined ? { filters: query, offset: 0 } : decode(pagetoken);
  const limit = Number(filters.pagesize ?? PAGE_SIZE);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE_SIZE) {
    throw badRequest('pagesize is out of range');
  }
  return { filters, offset, limit };
}

/** One page of a list and the links to its neighbours (SDK type `ApiKeyList`). */
export function page<Item>(request: FastifyRequest, { filters, offset, limit }: ListQuery, items: Item[]) {
  const link = (start: number): string => {
    const token = Buffer.from(JSON.stringify({ filters, offset: start })).toString('base64url');
    return `${originOf(request)}${pathOf(request)}?pagetoken=${token}`;
  };
  return {
    links: {
      offset,
      limit,
      first: link(0),
      ...(offset > 0 && { previous: link(Math.max(0, offset - limit)) }),
      ...(offset + limit < items.length && { next: link(offset + limit) }),
    },
    items: items.slice(offset, offset + limit),
  };
}

function decode(token: string): Pick<ListQuery, 'filters' | 'offset'> {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (isObject(content)) return content as unknown as ListQuery;
  } catch {
    // It is not a page token: see below.
  }
  throw badRequest('pagetoken is not valid');
}
