import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createProxy } from 'proxy';
import { generate } from 'selfsigned';
import type { Scenario } from './scenario.ts';

// Each of these servers ends with the scenario that it gets.

/** A cloud that speaks https with a new certificate, and the environment in which Node trusts that certificate. */
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

/** A forward proxy. `connects` are the hosts of its CONNECT requests, `requests` the URLs of its other requests. */
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
 * A TCP server. It answers the first data of a client with `parts`, one after the other. Then it keeps silent, or ends
 * the connection (`hangsUp`). `received` is the first data of each client.
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

/** Starts a server on the loopback interface. Returns its URL. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
