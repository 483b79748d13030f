import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { median } from './statistics.ts';

/** What went through a relay. */
interface Traffic {
  connections: number;
  /** What TCP carried from the clients and to them, TLS included. */
  bytesUp: number;
  bytesDown: number;
  /** The times (`performance.now()`) at which the client opened a connection, sent data or got data. */
  events: { at: number; isFromClient: boolean }[];
}

export interface Relay {
  port: number;
  /** The traffic since the last call. */
  take(): Traffic;
  close(): void;
}

/**
 * A TCP relay to a port of this machine. It makes the port look as far away as `roundTripMs`: it holds all data, and the
 * end of each stream, for half a round trip in each direction.
 *
 * On a real network `connect()` returns one round trip after the SYN; on loopback it returns at once. So the relay treats
 * what a client sends within the first round trip as sent at the end of it. The first answer then comes when it would
 * come on a real network. What the client computes before its first byte costs it no time. Bandwidth, loss and TCP's
 * slow start are not simulated.
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
        // After the client has closed the connection, only the end of TLS comes, and no answer.
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

/** How long a round trip through such a relay really takes: the median of ten, in milliseconds. */
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

/** Returns a function that runs actions `delayMs` later, in order; the delay begins at `notBefore` at the earliest. */
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
    // Each timer runs the action at the head of the queue, because timers may fire out of order and data must stay in order.
    if (wait === 0 && queue.length === 1) runNext();
    else setTimeout(runNext, wait);
  };
}

function noTraffic(): Traffic {
  return { connections: 0, bytesUp: 0, bytesDown: 0, events: [] };
}
