import type { Agent, request as httpRequest } from 'node:http';
import { getProxyForUrl } from 'proxy-from-env';
import { parseJson } from './json.ts';
import { proxyCode, TOO_LONG } from './network-code.ts';
import { Obstacle } from './obstacle.ts';

/** HTTPS_PROXY or ALL_PROXY is no URL of an HTTP proxy; it may hold a password. */
export interface ProxyFacts {
  kind: 'bad proxy';
}

/** The way to one host: a connection pool, and Node's client for its scheme. */
export interface Wire {
  agent: Agent;
  request: typeof httpRequest;
}

/** What `sendPost` sends. */
export interface PostRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}

/** Longer than any answer of IAM, in characters. */
export const MAX_ANSWER_LENGTH = 16 * 1024 * 1024;

/** An answer of any status, shaped like the SDK's own responses, so that both read the same. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  result: unknown;
}

/**
 * The wire to `url`. HTTPS goes through the proxy that HTTPS_PROXY and NO_PROXY name, and certificates are verified
 * even where NODE_TLS_REJECT_UNAUTHORIZED=0 is set. Plain HTTP is for loopback only and never proxied: the proxy would
 * read the key. Node's clients are imported when they are needed, as loading them takes longer than checking inputs.
 */
export async function openWire(url: string): Promise<Wire> {
  if (url.startsWith('http:')) {
    const { Agent, request } = await import('node:http');
    return { agent: new Agent({ keepAlive: true }), request };
  }
  const { Agent, request } = await import('node:https');
  const options = { keepAlive: true, rejectUnauthorized: true };
  const proxy = proxyFor(url);
  if (proxy === undefined) return { agent: new Agent(options), request };
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const agent = new HttpsProxyAgent(proxy, options);
  // Its constructor hands the options to the connection to the proxy alone, not to the one through it.
  Object.assign(agent.options, options);
  agent.on('proxyConnect', refuseAllButOk);
  return { agent, request };
}

/**
 * The proxy that HTTPS_PROXY and NO_PROXY name for `url`.
 * @throws Obstacle
 */
function proxyFor(url: string): string | undefined {
  const proxy = getProxyForUrl(url);
  if (proxy === '') return undefined;
  try {
    const { protocol, username, password } = new URL(proxy);
    decodeURIComponent(username + password);
    if (protocol === 'http:' || protocol === 'https:') return proxy;
  } catch {
    // No URL at all, or credentials with a bare percent sign: refused below.
  }
  throw new Obstacle<ProxyFacts>({ kind: 'bad proxy' });
}

/**
 * Ends a request that the proxy opens no connection for. https-proxy-agent would hand the proxy's own answer on as the
 * host's, which no certificate vouches for.
 * @throws an error with the code that `proxyCode` gives
 */
function refuseAllButOk({ statusCode }: { statusCode: number }): void {
  if (statusCode === 200) return;
  throw Object.assign(new Error('the proxy refused'), { code: proxyCode(statusCode) });
}

/**
 * One POST, without redirects, retries or proxies of its own. Resolves with any status.
 * @throws the connection's error
 */
export function sendPost(
  { agent, request }: Wire,
  { url, headers, body, signal }: PostRequest,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', headers, agent, signal }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk: string) => {
        text += chunk;
        if (text.length > MAX_ANSWER_LENGTH)
          incoming.destroy(Object.assign(new Error('the answer is too long'), { code: TOO_LONG }));
      });
      const { statusCode: status = 0, headers } = incoming;
      incoming.on('end', () => {
        resolve({ status, headers, result: parseJson(text) });
      });
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
