// Runs the emulator in a process of its own, so that it and the measuring process do not slow each other down. Takes
// orders over IPC, one at a time, and answers each.
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from '../emulator/http/self-signed.ts';
import { startEmulator } from '../emulator/index.ts';
import type { Account, Counts, Order, Ready, RunSize, RunToSend } from './cloud.ts';

const tls = await selfSigned();
const emulator = await startEmulator({ tls });
const { cloud, iamId, accountId, apiKey } = emulator;
const serviceId = `ServiceId-${randomUUID()}`;

// The emulator's ingress reads every line, which takes longer than to make them: the bench would measure the emulator.
let received = 0;
const ingress = createServer(tls, (request, response) => {
  request.on('data', (chunk: Buffer) => (received += chunk.length));
  request.on('end', () => response.end('{}'));
}).listen(0, '127.0.0.1');
await once(ingress, 'listening');

// To open a connection takes two round trips. They do not count while another connection waits for an answer. Node tells
// of connections and requests (Node docs, diagnostics_channel).
let [begun, overlap] = [0, 0];
/** How many requests had begun when a connection was opened, by the port of its client, until its own first one. */
const opening = new Map<number | undefined, number>();
subscribe('net.server.socket', (message) => {
  opening.set((message as { socket: Socket }).socket.remotePort, begun);
});
subscribe('http.server.request.start', (message) => {
  const { remotePort } = (message as { socket: Socket }).socket;
  overlap += Math.min(2, begun - (opening.get(remotePort) ?? begun));
  opening.delete(remotePort);
  begun++;
});

process.on('message', (order: Order) => {
  if (order === 'counts') {
    send({ requests: emulator.requests.length, overlap, received });
  } else if ('jobs' in order) {
    send(addRun(order));
  } else {
    emulator.reset();
    received = overlap = 0;
    fill(order);
    send('done');
  }
});
process.once('disconnect', () => process.exit());
send({
  port: Number(new URL(emulator.url).port),
  ingressPort: (ingress.address() as AddressInfo).port,
  cert: tls.cert,
  iamId,
  accountId,
  apiKey,
  serviceId,
});

/** The policy that the action looks for is the last one of its user, so that the action reads all pages. */
function fill({ policies, policiesOfOthers, keys }: Account): void {
  for (let i = 1; i < policies; i++) {
    cloud.grantSender(iamId, { attributes: { serviceInstance: `instance-${i}` } });
  }
  if (policies > 0) cloud.grantSender(iamId);
  for (let i = 0; i < policiesOfOthers; i++) cloud.grantSender(`IBMid-OTHER${i}`);
  for (let i = 0; i < keys; i++) cloud.addApiKey({ name: `key ${i}` });
  cloud.grantSender(cloud.addServiceId({ id: serviceId }).iamId);
}

/** A run of jobs with two steps and the same log, which ended a minute ago. */
function addRun({ jobs, megabytes }: RunSize): RunToSend {
  const { github } = emulator;
  const start = Math.floor(Date.now() / 1000) * 1000 - 3_600_000;
  const steps = ['Set up job', 'Run make'].map((name, index) => ({
    name,
    conclusion: 'success',
    startedAt: start + index * 1000,
  }));
  const log = logOf((megabytes * 1e6) / jobs, start);
  const started_at = new Date(start).toISOString();
  const run = github.addRun({
    jobs: Array.from({ length: jobs }, (_, index) => ({
      name: `job ${index}`,
      started_at,
      steps: steps.map(({ startedAt, ...step }) => ({
        ...step,
        started_at: new Date(startedAt).toISOString(),
      })),
      log,
    })),
  });
  return { id: run.id, jobIds: run.jobs.map(({ id }) => id), steps, log, token: github.token };
}

/** Lines as GitHub keeps them, a millisecond apart, of 113 bytes, of which 28 are GitHub's stamp. */
function logOf(bytes: number, start: number): string {
  const lines: string[] = [];
  for (let line = 0; line * 113 < bytes; line++) {
    const stamp = new Date(start + line).toISOString().replace('Z', '1234Z');
    lines.push(`${stamp} ${`compiled module ${line} of package ${line % 97}`.padEnd(84, ', from cache')}\n`);
  }
  return lines.join('');
}

function send(answer: Ready | Counts | RunToSend | 'done'): void {
  process.send?.(answer);
}
