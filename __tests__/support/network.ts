import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createProxy } from 'proxy';
import { selfSigned } from '../../emulator/http/self-signed.ts';
import type { Tls } from '../../emulator/index.ts';
import type { Scenario } from './scenario.ts';

// Each of these servers ends with the scenario that it gets.

/** A cloud that speaks https with a new certificate, and the environment in which Node trusts that certificate. */
export async function startWithTls(
  scenario: Scenario,
): Promise<{ cloud: Scenario; trust: Record<string, string>; tls: Tls }> {
  const tls = await selfSigned();
  const folder = mkdtempSync(join(tmpdir(), 'ca-'));
  scenario.atEnd(() => {
    rmSync(folder, { recursive: true });
  });
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, tls.cert);
  return { cloud: await scenario.another({ tls }), trust: { NODE_EXTRA_CA_CERTS: caFile }, tls };
}

/** A forward proxy, with `tls` one that itself speaks TLS. `connects` are the hosts of its CONNECT requests, `requests` the URLs of its other requests. */
export async function startProxy(
  scenario: Scenario,
  tls?: Tls,
): Promise<{ url: string; connects: string[]; requests: string[] }> {
  const [connects, requests]: [string[], string[]] = [[], []];
  const server = tls === undefined ? createHttpServer() : createHttpsServer(tls);
  createProxy(server);
  server.on('connect', ({ url = '' }: { url?: string }) => connects.push(url));
  server.on('request', ({ url = '' }: { url?: string }) => requests.push(url));
  scenario.atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: await listen(server, tls === undefined ? 'http' : 'https'), connects, requests };
}

/**
 * A TCP server. It answers the first data of a client with `parts`, one after the other. Then it keeps silent, or ends
 * the connection (`hangsUp`). `sockets` are the connections that clients have opened so far, `received` is the first data
 * of each client.
 */
export async function startTcpServer(
  scenario: Scenario,
  parts: string[] = [],
  { hangsUp = false } = {},
): Promise<{ url: string; sockets: Set<Socket>; received: string[] }> {
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
  return { url: await listen(server), sockets, received };
}

/**
 * An ingress that takes every line. `sockets` are the connections that clients have opened so far, `received` is the first
 * line of each request.
 */
export async function startIngress(
  scenario: Scenario,
): Promise<{ url: string; sockets: Set<Socket>; received: string[] }> {
  const sockets = new Set<Socket>();
  const received: string[] = [];
  const server = createHttpServer((request, response) => {
    received.push(`${request.method} ${request.url} HTTP/${request.httpVersion}`);
    request.resume().on('end', () => response.end());
  });
  server.on('connection', (socket) => sockets.add(socket));
  scenario.atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: await listen(server), sockets, received };
}

/** A TCP server whose answer to a CONNECT has headers without end. `taken` are the bytes that each client took. */
export async function startEndlessServer(scenario: Scenario): Promise<{ url: string; taken: number[] }> {
  const taken: number[] = [];
  const line = `x: ${'y'.repeat(1000)}\r\n`;
  const server = createServer((socket) => {
    const pour = () => {
      while (!socket.destroyed && socket.write(line));
    };
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\n');
      pour();
    });
    socket.on('drain', pour).on('close', () => taken.push(socket.bytesWritten));
  });
  scenario.atEnd(() => {
    server.close();
  });
  return { url: await listen(server), taken };
}

/** Starts a server on the loopback interface. Returns its URL. */
async function listen(server: Server, scheme = 'http'): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
