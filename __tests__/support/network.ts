import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createProxy } from 'proxy';
import { generate } from 'selfsigned';
import type { Scenario } from './scenario.ts';

// All of these end with the scenario that they are given.

/** A cloud that speaks https with a certificate that was made now, and the environment in which Node trusts it. */
export async function startWithTls(
  scenario: Scenario,
): Promise<{ cloud: Scenario; trust: Record<string, string> }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'ca-'));
  scenario.atEnd(() => {
    rmSync(folder, { recursive: true });
  });
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, cert);
  return { cloud: await scenario.another({ tls: { key, cert } }), trust: { NODE_EXTRA_CA_CERTS: caFile } };
}

/** A forward proxy, with the hosts that CONNECT asked it for and the URLs of plain requests. */
export async function startProxy(
  scenario: Scenario,
): Promise<{ url: string; connects: string[]; requests: string[] }> {
  const [connects, requests]: [string[], string[]] = [[], []];
  const server = createHttpServer();
  createProxy(server);
  server.on('connect', ({ url = '' }: { url?: string }) => connects.push(url));
  server.on('request', ({ url = '' }: { url?: string }) => requests.push(url));
  scenario.atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: await listen(server), connects, requests };
}

/**
 * A TCP server that answers what a client sends first with `parts`, one after the other, and then keeps silent or, with
 * `hangsUp`, ends the connection. `received` is what clients sent first.
 */
export async function startTcpServer(
  scenario: Scenario,
  parts: string[] = [],
  { hangsUp = false } = {},
): Promise<{ url: string; received: string[] }> {
  const sockets = new Set<Socket>();
  const received: string[] = [];
  const answer = async (socket: Socket) => {
    for (const part of parts) {
      socket.write(part);
      await setImmediate();
    }
    if (hangsUp) socket.end();
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      received.push(String(data));
      void answer(socket);
    });
  });
  scenario.atEnd(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: await listen(server), received };
}

/** Has a server listen on the loopback interface, and tells its URL. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
