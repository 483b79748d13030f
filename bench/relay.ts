import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { median } from './statistics.ts';

/** What passed through a relay. */
export interface Traffic {
  connections: number;
  /** As TCP carries them, TLS included: from the clients, and to them. */
  bytesUp: number;
  bytesDown: number;
  /** When the client did something (opened a connection, sent a chunk) or got a chunk, by `performance.now()`. */
  events: { at: number; isFromClient: boolean }[];
}

export interface Relay {
  port: number;
  /** The traffic since the last call. */
  take(): Traffic;
  close(): void;
}

/**
 * A TCP relay to a port of this machine, as far away as `roundTripMs`: every chunk, the end of a stream included, is
 * held for half a round trip in either direction.
 *
 * On a real path `connect()` returns one round trip after the SYN; on loopback it returns at once. So the relay takes
 * what a client sends within the first round trip for sent at the end of it. The first answer then comes when it would
 * come on a real path; what the client computes meanwhile, before its first byte, costs it nothing. Bandwidth, loss
 * and TCP's slow start are not modelled.
 */
export async function startRelay(targetPort: number, roundTripMs: number): Promise<Relay> {
  let traffic = noTraffic();
  const sockets = new Set<Socket>();

  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const connectedAt = performance.now() + roundTripMs;
    traffic.connections += 1;
    traffic.events.push({ at: performance.now(), isFromClient: true });
    const target = connect({ host: '127.0.0.1', port: targetPort, allowHalfOpen: true, noDelay: true });
    for (const [socket, other] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    const toTarget = delayed(target, roundTripMs / 2, connectedAt);
    client.on('data', (chunk) => {
      traffic.bytesUp += chunk.length;
      traffic.events.push({ at: performance.now(), isFromClient: true });
      toTarget(() => target.write(chunk));
    });
    client.on('end', () => {
      toTarget(() => target.end());
    });
    const toClient = delayed(client, roundTripMs / 2);
    target.on('data', (chunk) => {
      toClient(() => {
        traffic.bytesDown += chunk.length;
        // What comes after the client has closed (TLS says goodbye) is no answer.
        if (!client.readableEnded) traffic.events.push({ at: performance.now(), isFromClient: false });
        client.write(chunk);
      });
    });
    target.on('end', () => {
      toClient(() => client.end());
    });
  });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    take() {
      const taken = traffic;
      traffic = noTraffic();
      return taken;
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** What a round trip through such a relay takes in fact, timers and all: the median of several, in milliseconds. */
export async function measureRoundTrip(roundTripMs: number): Promise<number> {
  const echo = createServer({ noDelay: true }, (socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  const relay = await startRelay((echo.address() as AddressInfo).port, roundTripMs);
  const socket = connect({ host: '127.0.0.1', port: relay.port, noDelay: true });
  const times: number[] = [];
  for (let i = 0; i <= 10; i++) {
    const start = performance.now();
    socket.write('ping');
    await once(socket, 'data');
    times.push(performance.now() - start);
  }
  socket.destroy();
  relay.close();
  echo.close();
  return median(times.slice(1)); // the first one opened the connection
}

/** Runs what it is given one by one, in order, each `delayMs` later, counted from `notBefore` at the earliest. */
function delayed(to: Socket, delayMs: number, notBefore = 0): (action: () => void) => void {
  const queue: (() => void)[] = [];
  const runNext = () => {
    const action = queue.shift();
    if (!to.destroyed) action?.();
  };
  return (action) => {
    queue.push(action);
    const now = performance.now();
    const wait = Math.max(now, notBefore) + delayMs - now;
    // One timer an action, and each takes the head of the queue: timers may fire out of order, chunks may not.
    if (wait === 0 && queue.length === 1) runNext();
    else setTimeout(runNext, wait);
  };
}

function noTraffic(): Traffic {
  return { connections: 0, bytesUp: 0, bytesDown: 0, events: [] };
}
