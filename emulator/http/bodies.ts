import formBody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Size of the unpacked body. It is 0 for a form. */
    bodyBytes: number;
  }
}

/** Larger than any limit of the emulated services, so that each of them answers in its own way. */
export const BODY_LIMIT = 32 * 1024 * 1024;

/** Parses forms and JSON. A body that cannot be parsed stays text, because each service has its own answer to it. */
export async function acceptBodies(app: FastifyInstance): Promise<void> {
  app.decorateRequest('bodyBytes', 0);
  await app.register(formBody, { bodyLimit: BODY_LIMIT });
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text: string, done) => {
    request.bodyBytes = Buffer.byteLength(text);
    done(null, parseJson(text));
  });
  app.addContentTypeParser('*', { parseAs: 'string' }, (request, text: string, done) => {
    request.bodyBytes = Buffer.byteLength(text);
    done(null, text);
  });
}

/** The value of a JSON text, or the text itself when it is not JSON. */
export function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
