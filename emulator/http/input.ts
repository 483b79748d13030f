import type { FastifyRequest } from 'fastify';
import type { Caller } from '../iam/tokens.ts';
import type { Cloud } from '../cloud.ts';
import type { Refusal } from '../iam/iam-errors.ts';

/** Whose bearer token a request carries; throws the given refusal when it has none that is valid. */
export async function authenticate(
  cloud: Cloud,
  request: FastifyRequest,
  refusal: () => Refusal,
): Promise<Caller> {
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined) throw refusal();
  try {
    return await cloud.tokens.verify(token, cloud.now());
  } catch {
    throw refusal();
  }
}

/** A request body that should be a JSON object: `undefined` when it is not, a form included. */
export function objectBody(request: FastifyRequest): Record<string, unknown> | undefined {
  return bodyOf(request, 'application/json');
}

/** A request body that should be a form: `undefined` when it is not, JSON included. */
export function formBody(request: FastifyRequest): Record<string, unknown> | undefined {
  return bodyOf(request, 'application/x-www-form-urlencoded');
}

function bodyOf({ headers, body }: FastifyRequest, type: string): Record<string, unknown> | undefined {
  const sent = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  return sent === type && isObject(body) ? body : undefined;
}

/** Whether a value is an object with named fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that is there and not empty. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The query of a request; a name that is repeated counts once. */
export function queryOf(request: FastifyRequest): Partial<Record<string, string>> {
  const entries = Object.entries(request.query as Record<string, string | string[]>);
  return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat()[0] ?? '']));
}

/** The `:id` in the path of a request. */
export function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

/** The address that the client used, to make links from. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

/** The path of a request without its query. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}
