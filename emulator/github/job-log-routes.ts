import { createHmac, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { originOf, queryOf } from '../http/input.ts';
import { type GitHub, type Job, secondsOf } from './github.ts';
import { BLOB_NOT_FOUND, blobError } from './github-errors.ts';

const LOGS = '/github-logs';

/** How long the URL of a log works (GitHub docs). */
const LIFETIME_MS = 60 * 1000;

const SIGNING_KEY = randomBytes(32);

/** The signature of a URL, as in a shared access signature of Azure. Its form is invented. */
function signature(jobId: string, expiry: string): string {
  return createHmac('sha256', SIGNING_KEY).update(`${jobId} ${expiry}`).digest('base64url');
}

/** The URL at which the log of a job can be had for a minute. Its host is another name of this server: `localhost`. */
export function signedLogUrl(github: GitHub, request: FastifyRequest, { id }: Job): string {
  const expiry = secondsOf(github.now() + LIFETIME_MS);
  const query = new URLSearchParams({ se: expiry, sig: signature(String(id), expiry) });
  return `${originOf(request).replace('127.0.0.1', 'localhost')}${LOGS}/${id}?${query.toString()}`;
}

/** The other host: blob storage of Azure, which knows only the signature in a URL. */
export function jobLogRoutes(app: FastifyInstance, github: GitHub): void {
  app.get(`${LOGS}/:id`, (request, reply) => {
    reply.header('x-ms-request-id', request.id);

    // Azure prefers a header to the signature, and cannot read GitHub's token (rapid7/metakitty, pull request 30).
    // Seen as well: 403 AuthenticationFailed (cloudflare/workers-sdk, pull request 4816).
    if (request.headers.authorization !== undefined) {
      const message = 'Authentication information is not given in the correct format.';
      return sendError(reply, 400, blobError('InvalidAuthenticationInfo', message));
    }
    const { id } = request.params as { id: string };
    const { se = '', sig } = queryOf(request);
    if (sig !== signature(id, se) || github.now() >= Date.parse(se)) {
      const message = 'Server failed to authenticate the request.';
      return sendError(reply, 403, blobError('AuthenticationFailed', message));
    }
    const job = github.runs.flatMap(({ jobs }) => jobs).find((other) => String(other.id) === id);
    if (job?.log === undefined) return sendError(reply, 404, BLOB_NOT_FOUND);
    reply.type('text/plain; charset=utf-8');
    return reply.send(typeof job.log === 'function' ? Readable.from(job.log()) : job.log);
  });
}

function sendError(reply: FastifyReply, status: number, body: string): FastifyReply {
  return reply.code(status).type('application/xml').send(body);
}
