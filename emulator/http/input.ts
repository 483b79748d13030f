import type { FastifyRequest } from 'fastify';

/** The body of a request if it is a JSON object, not a form. */
export function objectBody(request: FastifyRequest): Record<string, unknown> | undefined {
  return bodyOf(request, 'application/json');
}

/** The body of a request if it is a form, not JSON. */
export function formBody(request: FastifyRequest): Record<string, unknown> | undefined {
  return bodyOf(request, 'application/x-www-form-urlencoded');
}

function bodyOf({ headers, body }: FastifyRequest, type: string): Record<string, unknown> | undefined {
  return mediaTypeOf(headers) === type && isObject(body) ? body : undefined;
}

/** The token in the `Authorization` header. */
export function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** The media type of a body, such as `application/json`. */
export function mediaTypeOf(headers: FastifyRequest['headers']): string | undefined {
  return headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
}

/** Whether a value is an object with named fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a text and not empty. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The query of a request. Of a repeated name, the first value counts. */
export function queryOf(request: FastifyRequest): Partial<Record<string, string>> {
  const entries = Object.entries(request.query as Record<string, string | string[]>);
  return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat()[0] ?? '']));
}

/** The `:id` in the path of a request. */
export function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

/** The address that the client used. Links in answers begin with it. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

/** The path of a request without its query. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}
