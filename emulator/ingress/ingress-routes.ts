import type { FastifyInstance, FastifyRequest } from 'fastify';
import { holds } from '../policies/access.ts';
import type { Cloud } from '../cloud.ts';
import { ingressRefusal } from '../iam/iam-errors.ts';
import { authenticate, isObject, text } from '../http/input.ts';
import { SEND } from '../policies/roles.ts';

/** `POST /logs/v1/singles`: what the ingress of a Cloud Logs instance takes in (Cloud Logs docs). */
export function ingressRoutes(app: FastifyInstance, cloud: Cloud): void {
  app.post('/logs/v1/singles', async (request) => {
    const { settings } = cloud;
    const { iamId } = await authenticate(cloud, request, () => ingressRefusal(settings.ingressUnauthorized));
    if (!maySend(cloud, iamId)) throw ingressRefusal(settings.ingressForbidden);
    if (settings.ingressOverQuota) throw ingressRefusal(settings.ingressTooManyRequests);
    if (bytesOf(request) > settings.ingressMaxRequestBytes) throw ingressRefusal(settings.ingressTooLarge);

    const lines = readLines(request.body);
    const reasons = lines.map((line) => reasonToDrop(cloud, line));
    lines.forEach((line, index) => {
      if (reasons[index] === undefined) cloud.logLines.push({ iamId, receivedAt: cloud.now(), line });
    });
    const errors = reasons.flatMap((reason, index) => (reason === undefined ? [] : [{ index, reason }]));
    return errors.length === 0 ? {} : { dropped: errors.length, errors };
  });
}

function maySend(cloud: Cloud, iamId: string): boolean {
  const { settings, seed } = cloud;
  return holds(cloud, iamId, SEND, {
    accountId: seed.accountId,
    serviceName: 'logs',
    serviceInstance: seed.instanceId,
    resourceGroupId: settings.ingressResourceGroupId,
    ...(settings.ingressHonoursRegion && { region: settings.ingressRegion }),
  });
}

function bytesOf(request: FastifyRequest): number {
  const announced = request.headers['content-length'];
  return announced === undefined ? Buffer.byteLength(JSON.stringify(request.body)) : Number(announced);
}

function readLines(body: unknown): Record<string, unknown>[] {
  if (!Array.isArray(body)) throw badLines('The body is not a JSON array.');
  return body.map((line: unknown, index) => {
    if (!isObject(line)) throw badLines(`Item ${index} is not an object.`);
    for (const name of ['applicationName', 'subsystemName']) {
      if (text(line[name]) === undefined) throw badLines(`Item ${index} has no ${name}.`);
    }
    if (line.text === undefined || line.text === '') throw badLines(`Item ${index} has no text.`);
    const severity = line.severity ?? 1;
    if (![1, 2, 3, 4, 5, 6].includes(severity as number)) {
      throw badLines(`Item ${index} has a severity outside 1 to 6.`);
    }
    return { ...line, severity };
  });
}

function badLines(message: string) {
  return ingressRefusal({ status: 400, body: { message } });
}

/** Why one line of an accepted request is not kept. */
function reasonToDrop(cloud: Cloud, line: Record<string, unknown>): string | undefined {
  const { ingressMaxLogBytes, ingressMaxAgeMs } = cloud.settings;
  if (Buffer.byteLength(JSON.stringify(line)) > ingressMaxLogBytes) return 'log is too large';
  const nanoseconds = line.hiResTimestamp;
  const time = nanoseconds === undefined ? line.timestamp : Number(nanoseconds) / 1e6;
  if (time !== undefined && Number(time) < cloud.now() - ingressMaxAgeMs) return 'log is too old';
  return undefined;
}
