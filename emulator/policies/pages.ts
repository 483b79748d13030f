import type { FastifyRequest } from 'fastify';
import { originOf, pathOf, queryOf } from '../http/input.ts';
import { policyError } from './policy-errors.ts';
import type { Policy } from './policy.ts';
import type { Presenter } from './operations.ts';

/** One page of policies (SDK type `V2PolicyCollection`). Without `limit` everything is one page. */
export function policyPage(request: FastifyRequest, policies: Policy[], present: Presenter) {
  const query = queryOf(request);
  if (query.limit === undefined) return { policies: policies.map(present) };

  const limit = Number(query.limit);
  const offset = query.start === undefined ? 0 : Number(decode(query.start));
  if (!Number.isInteger(limit) || limit < 1 || !Number.isInteger(offset) || offset < 0) {
    throw policyError(400, 'request_not_processed', 'limit or start is not valid.');
  }
  const link = (at: number) => {
    const start = encode(String(at));
    const search = new URLSearchParams({ ...(query as Record<string, string>), start });
    return { href: `${originOf(request)}${pathOf(request)}?${search.toString()}`, start };
  };
  return {
    limit,
    first: { href: link(0).href },
    ...(offset > 0 && { previous: link(Math.max(0, offset - limit)) }),
    ...(offset + limit < policies.length && { next: link(offset + limit) }),
    policies: policies.slice(offset, offset + limit).map(present),
  };
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function decode(token: string): string {
  return Buffer.from(token, 'base64url').toString();
}
