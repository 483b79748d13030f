import type { OutgoingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Fault, Faults } from './faults.ts';
import { pathOf } from '../http/input.ts';
import { conclude, type RecordedRequest } from './requests.ts';

/** Larger bodies are not kept: a benchmark sends hundreds of megabytes. */
const MAX_RECORDED_BYTES = 100_000;

/** Where the emulator's own controls are. They are neither recorded nor faulted. */
export const ADMIN_PREFIX = '/emulator';

/** Until then a test can interrupt a client that skips waits. */
const HANG_TOLD_AFTER_MS = 50;

/** Records every request to the cloud and applies the scripted faults. Delays end when `stopping` is aborted. */
export function intercept(
  app: FastifyInstance,
  requests: RecordedRequest[],
  faults: Faults,
  stopping: AbortSignal,
): void {
  const records = new WeakMap<FastifyRequest, RecordedRequest>();
  const hits = new WeakMap<FastifyRequest, Fault>();

  app.addHook('onRequest', (request, _reply, done) => {
    const path = pathOf(request);
    if (path === ADMIN_PREFIX || path.startsWith(`${ADMIN_PREFIX}/`)) {
      done();
      return;
    }
    const record: RecordedRequest = {
      method: request.method,
      path,
      query: { ...(request.query as Record<string, unknown>) },
      headers: { ...request.headers },
      body: undefined,
      at: Date.now(),
      outcome: undefined,
      outcomeAt: undefined,
    };
    records.set(request, record);
    requests.push(record);
    done();
  });

  app.addHook('preHandler', async (request, reply) => {
    const record = records.get(request);
    if (!record) return;
    if (request.bodyBytes <= MAX_RECORDED_BYTES) record.body = request.body;
    const fault = faults.take(record.method, record.path);
    if (!fault) return;
    hits.set(request, fault);
    if (fault.when === 'after' || 'truncate' in fault.answer) return;
    if ('delayMs' in fault.answer) await delay(fault.answer.delayMs, stopping);
    else if ('drop' in fault.answer || 'hang' in fault.answer) {
      // Without this, Fastify would call the handler as soon as the connection is closed.
      reply.hijack();
      await abandon(request, reply, fault.answer, record);
    }
    // Sending something skips the handler. The hook onSend replaces what is sent.
    else return reply.send('');
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const record = records.get(request);
    if (!record) return payload;
    const fault = hits.get(request);
    const sent = fault ? await spoil(request, reply, payload, fault, record) : payload;
    conclude(record, reply.statusCode);
    return sent;
  });

  /** Leaves a request without an answer. When it hangs, "102 Processing" tells the clients that skip waits. */
  async function abandon(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: { drop: true } | { hang: true },
    record: RecordedRequest,
  ): Promise<void> {
    conclude(record, 'drop' in answer ? 'dropped' : 'hung');
    if ('drop' in answer) {
      request.raw.socket.destroy();
      return;
    }
    await delay(HANG_TOLD_AFTER_MS, stopping);
    if (!stopping.aborted) reply.raw.writeProcessing();
  }

  /** What is sent instead of the payload. Does not return when nothing is to be sent. */
  async function spoil(
    request: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
    { answer, when }: Fault,
    record: RecordedRequest,
  ): Promise<unknown> {
    if ('drop' in answer || 'hang' in answer) {
      await abandon(request, reply, answer, record);
      return await never();
    }
    if ('truncate' in answer) {
      conclude(record, 'truncated');
      await sendHalf(request, reply, payload);
      return await never();
    }
    if (!('delayMs' in answer)) return replace(reply, answer);
    if (when === 'after') await delay(answer.delayMs, stopping);
    return payload;
  }
}

function replace(
  reply: FastifyReply,
  answer: { status: number; headers?: Record<string, string>; body?: unknown },
): string {
  for (const name of ['content-type', 'content-length', 'etag']) reply.removeHeader(name);
  reply.code(answer.status);
  const { body = '' } = answer;
  if (typeof body !== 'string') reply.type('application/json');
  reply.headers(answer.headers ?? {});
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** Sends half of the body, and of a stream, whose length is not known, what comes first. Then the connection breaks. */
async function sendHalf(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> {
  const headers = reply.getHeaders() as OutgoingHttpHeaders;
  let part: Buffer;
  if (payload instanceof Readable) {
    const { value } = (await payload.iterator().next()) as { value?: string };
    part = Buffer.from(value ?? '');
    payload.destroy();
  } else {
    const bytes = Buffer.from((payload ?? '') as string | Buffer);
    headers['content-length'] = bytes.length;
    part = bytes.subarray(0, Math.floor(bytes.length / 2));
  }
  reply.raw.writeHead(reply.statusCode, headers);
  reply.raw.write(part, () => {
    request.raw.socket.destroy();
  });
}

async function delay(ms: number, stopping: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stopping }).catch(() => undefined);
}

/** Keeps Fastify from answering. The request ends with its connection. */
async function never(): Promise<never> {
  return await new Promise<never>(() => undefined);
}
