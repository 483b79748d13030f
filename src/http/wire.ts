import type { Agent, ClientRequest, IncomingMessage, request as httpRequest } from 'node:http';
import { addAbortSignal } from 'node:stream';
import { parseJson } from './json.ts';
import { TOO_LONG } from './network-code.ts';
import { proxyFor, secretsOf } from './proxy.ts';
import type { Secrets } from './secrets.ts';

/**
 * The way to one host: a connection pool, and Node's client for its scheme. Requests on it follow no redirects, are not
 * repeated and choose no proxies of their own.
 */
export interface Wire {
  agent: Agent;
  request: typeof httpRequest;
}

/** IBM Cloud answers within a second or two; a request that takes longer than this has been lost. */
export const REQUEST_TIMEOUT_MS = 15_000;

/** Longer than any answer of IAM, whose pages have 100 entries of 2 kB or so; in characters. */
export const MAX_ANSWER_LENGTH = 2 * 1024 * 1024;

/** An answer of any status, shaped like the SDK's own responses, so that both read the same. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  result: unknown;
}

/**
 * The wire to `url`. HTTPS goes through the proxy that HTTPS_PROXY and NO_PROXY name, and certificates are verified
 * even where NODE_TLS_REJECT_UNAUTHORIZED=0 is set. Node's clients are imported when they are needed, as loading them
 * takes longer than checking inputs.
 * @param isDirect never through a proxy
 * @throws Obstacle when the proxy is malformed
 */
export async function openWire(url: string, secrets: Secrets, isDirect = false): Promise<Wire> {
  const proxy = isDirect ? undefined : proxyFor(url);
  if (url.startsWith('http:')) {
    const { Agent, request } = await import('node:http');
    return { agent: new Agent({ keepAlive: true }), request };
  }
  const { Agent, request } = await import('node:https');
  const options = { keepAlive: true, rejectUnauthorized: true };
  if (proxy === undefined) return { agent: new Agent(options), request };
  for (const secret of secretsOf(proxy)) secrets.add(secret);
  const { TunnelAgent } = await import('./tunnel.ts');
  return { agent: new TunnelAgent(proxy, options), request };
}

/** Begins a request. Its connection opens, and nothing is sent on it before `sendBody` gets the request. */
export function openRequest({ agent, request }: Wire, method: 'POST' | 'PUT', url: string): ClientRequest {
  return request(url, { method, agent });
}

/**
 * Sends a request with a body. Resolves with any status.
 * @throws the connection's error
 */
export function sendBody(
  outgoing: ClientRequest,
  headers: Record<string, string>,
  body: string | Buffer,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    addAbortSignal(signal, outgoing);
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
    outgoing.on('response', (incoming) => {
      incoming.on('end', () => {
        // A server that answers before it has the body may never read the rest of it.
        if (!outgoing.writableFinished) outgoing.destroy();
      });
      resolve(readAnswer(incoming));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/**
 * Sends a request without a body. Resolves with any status as soon as the head of the answer is there. The caller reads
 * the rest, or destroys it.
 * @throws the connection's error, or one with the code TIMEOUT
 */
export function get(
  { agent, request }: Wire,
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const outgoing = request(url, { headers, agent, signal });
  const timer = setTimeout(() => outgoing.destroy(timedOut()), REQUEST_TIMEOUT_MS);
  return new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.on('response', resolve).on('error', reject);
    outgoing.end();
  }).finally(() => {
    clearTimeout(timer);
  });
}

/**
 * The bytes of an answer, as they come.
 * @param idleMs how long nothing may come, in milliseconds
 * @throws the connection's error, or one with the code TIMEOUT
 */
export async function* chunksOf(incoming: IncomingMessage, idleMs: number): AsyncGenerator<Buffer, void> {
  const timer = setTimeout(() => incoming.destroy(timedOut()), idleMs);
  try {
    for await (const chunk of incoming) {
      timer.refresh();
      yield chunk as Buffer;
    }
  } finally {
    clearTimeout(timer);
  }
}

function timedOut(): Error {
  return Object.assign(new Error('nothing comes any more'), { code: 'TIMEOUT' });
}

/**
 * Reads an answer to its end.
 * @param limits how many characters it may have, and how many values (see `parseJson`)
 * @throws the connection's error
 */
export function readAnswer(
  incoming: IncomingMessage,
  limits: { length: number; values?: number } = { length: MAX_ANSWER_LENGTH },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let text = '';
    incoming.setEncoding('utf8');
    incoming.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > limits.length)
        incoming.destroy(Object.assign(new Error('the answer is too long'), { code: TOO_LONG }));
    });
    const { statusCode: status = 0, headers } = incoming;
    incoming.on('end', () => {
      resolve({ status, headers, result: parseJson(text, limits.values) });
    });
    incoming.on('error', reject);
  });
}
