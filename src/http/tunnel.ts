import * as http from 'node:http';
import * as https from 'node:https';
import { isIPv6 } from 'node:net';
import type { Duplex } from 'node:stream';
import { urlToHttpOptions } from 'node:url';
import { proxyCode } from './network-code.ts';
import { basicOf } from './proxy.ts';

type Callback = (error: Error | null, stream: Duplex) => void;

/** How long the proxy may take to open a tunnel. */
const TIMEOUT_MS = 15_000;

/**
 * An agent that asks a proxy for a tunnel to the host of each connection (CONNECT; RFC 9110, 9.3.6), and speaks TLS with
 * the host through it. Node's own such agent exists only where Node was started with NODE_USE_ENV_PROXY.
 */
export class TunnelAgent extends https.Agent {
  readonly #proxy: URL;
  readonly #tls: https.AgentOptions;

  /** @param tls options of every TLS connection: to the host, and to a proxy whose scheme is https */
  constructor(proxy: URL, tls: https.AgentOptions) {
    super(tls);
    this.#proxy = proxy;
    this.#tls = tls;
  }

  /** What the proxy says instead of opening a tunnel is never taken for the host's answer: no certificate vouches for it. */
  override createConnection(
    options: http.ClientRequestArgs,
    callback: Callback = () => undefined,
  ): undefined {
    // Its types do not know that there is no stream where there is an error.
    const refuse = callback as (error: Error) => void;
    const { host, port } = options;
    const asking = this.#ask(`${bracketed(String(host))}:${String(port)}`);
    asking.on('connect', ({ statusCode = 0 }, socket) => {
      socket.setTimeout(0);
      if (statusCode === 200) {
        callback(null, super.createConnection({ ...options, ...{ socket } }) ?? socket);
      } else {
        socket.destroy();
        refuse(Object.assign(new Error('the proxy refused'), { code: proxyCode(statusCode) }));
      }
    });
    asking.on('error', refuse);
    asking.on('timeout', () => asking.destroy());
    asking.end();
  }

  /** The request for a tunnel. Node's reader of answers limits the length of their headers. */
  #ask(target: string): http.ClientRequest {
    const { protocol, hostname, port } = urlToHttpOptions(this.#proxy);
    const { request } = this.#proxy.protocol === 'https:' ? https : http;
    const hasCredentials = this.#proxy.username !== '' || this.#proxy.password !== '';
    return request({
      ...this.#tls,
      protocol,
      hostname,
      port,
      method: 'CONNECT',
      path: target,
      headers: {
        Host: target,
        ...(hasCredentials && { 'Proxy-Authorization': `Basic ${basicOf(this.#proxy)}` }),
      },
      agent: false,
      timeout: TIMEOUT_MS,
    });
  }
}

function bracketed(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}
