import { gunzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { parseJson } from '../http/bodies.ts';
import { mediaTypeOf } from '../http/input.ts';
import { authenticate } from '../iam/authenticate.ts';
import type { Caller } from '../iam/tokens.ts';
import { holds } from '../policies/access.ts';
import { SEND } from '../policies/roles.ts';
import type { Settings } from '../settings.ts';
import { ingressAnswer } from './ingress-errors.ts';
import { readLines, reasonToDrop } from './lines.ts';

/** 2 MB (Cloud Logs docs). Of the two meanings of "MB", a client can rely on the smaller one. */
const MAX_REQUEST_BYTES = 2_000_000;

/** `POST /logs/v1/singles`: what the ingress of a Cloud Logs instance takes in (Cloud Logs docs). */
export function ingressRoutes(app: FastifyInstance, cloud: Cloud): void {
  const { settings } = cloud;
  // A scope of its own, because only the ingress takes packed bodies.
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body: Buffer, parsed) => {
      parsed(null, readBody(request, body, settings));
    });

    scope.post('/logs/v1/singles', async (request, reply) => {
      const caller = await authenticate(cloud, request, () => ingressAnswer(settings.ingressUnauthorized));
      if (!maySend(cloud, caller)) throw ingressAnswer(settings.ingressForbidden);
      if (request.bodyBytes > MAX_REQUEST_BYTES) throw ingressAnswer(settings.ingressTooLarge);

      const now = cloud.now();
      const lines = readLines(request.body);
      const dropped: Dropped[] = [];
      lines.forEach((line, index) => {
        const reason = reasonToDrop(line, now);
        if (reason === undefined) cloud.logLines.push({ iamId: caller.iamId, receivedAt: now, line });
        else dropped.push({ index, reason });
      });
      const report = reportOf(dropped, lines.length, settings);
      return typeof report === 'string' ? reply.type('text/plain').send(report) : report;
    });
    done();
  });
}

/** The parsed body, or `undefined` when it is too large, not JSON or cannot be unpacked. */
function readBody(request: FastifyRequest, body: Buffer, settings: Settings): unknown {
  request.bodyBytes = body.length;
  if (body.length > MAX_REQUEST_BYTES || mediaTypeOf(request.headers) !== 'application/json')
    return undefined;
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined) return parseJson(body.toString());
  if (encoding !== 'gzip' || !settings.ingressReadsGzip) return undefined;
  try {
    const unpacked = gunzipSync(body, { maxOutputLength: MAX_REQUEST_BYTES });
    request.bodyBytes = unpacked.length;
    return parseJson(unpacked.toString());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') request.bodyBytes = Infinity;
    return undefined;
  }
}

function maySend(cloud: Cloud, { iamId, accountId }: Caller): boolean {
  const { settings, seed } = cloud;
  if (settings.ingressRestricted) return false;
  if (settings.externalIdentitiesLimited && accountId !== seed.accountId) return false;
  return holds(cloud, iamId, SEND, {
    accountId: seed.accountId,
    serviceName: 'logs',
    serviceInstance: seed.instanceId,
    resourceGroupId: 'default',
    ...(settings.ingressHonoursRegion && { region: cloud.region }),
  });
}

interface Dropped {
  index: number;
  reason: string;
}

/**
 * The body of a 200. It may say that "not all logs were accepted" (Cloud Logs docs). The form of that message is
 * invented.
 */
function reportOf(dropped: Dropped[], total: number, { ingressDropReport: form }: Settings): object | string {
  if (dropped.length === 0 || form === 'none') return {};
  if (form === 'json') return { dropped: dropped.length, errors: dropped };
  const reasons = dropped.map(({ index, reason }) => `log ${index + 1}: ${reason}`);
  return `${dropped.length} of ${total} logs were not accepted (${reasons.join('; ')})`;
}
