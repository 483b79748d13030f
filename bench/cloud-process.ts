// Runs the emulator in a process of its own, so that it and the measuring process do not slow each other down. Takes
// orders over IPC, one at a time, and answers each.
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { startEmulator } from '../emulator/index.ts';
import type { Account, Ready, Received, Recorded } from './cloud.ts';

const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
  algorithm: 'sha256',
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
});
const emulator = await startEmulator({ tls: { key, cert } });
const { cloud, iamId, accountId, apiKey } = emulator;

// The emulator's ingress reads every line, which takes longer than to make them: it would be its speed that is measured.
let received: Received = { requests: 0, bytes: 0 };
const ingress = createServer({ key, cert }, (request, response) => {
  request.on('data', (chunk: Buffer) => (received.bytes += chunk.length));
  request.on('end', () => {
    received.requests++;
    response.end('{}');
  });
}).listen(0, '127.0.0.1');
await once(ingress, 'listening');

process.on('message', (order: Account | 'requests' | 'received') => {
  if (order === 'received') {
    send(received);
  } else if (order === 'requests') {
    send(
      emulator.requests.map(({ method, path, outcome }) => ({ method, path, outcome: outcome ?? 'pending' })),
    );
  } else {
    emulator.reset();
    received = { requests: 0, bytes: 0 };
    fill(order);
    send('done');
  }
});
process.once('disconnect', () => process.exit());
send({
  port: Number(new URL(emulator.url).port),
  ingressPort: (ingress.address() as AddressInfo).port,
  cert,
  iamId,
  accountId,
  apiKey,
});

/** The policy that the action looks for is the last one of its user, so that the action reads all pages. */
function fill({ policies, policiesOfOthers, keys }: Account): void {
  for (let i = 1; i < policies; i++) {
    cloud.grantSender(iamId, { attributes: { serviceInstance: `instance-${i}` } });
  }
  if (policies > 0) cloud.grantSender(iamId);
  for (let i = 0; i < policiesOfOthers; i++) cloud.grantSender(`IBMid-OTHER${i}`);
  for (let i = 0; i < keys; i++) cloud.addApiKey({ name: `key ${i}` });
}

function send(answer: Ready | Recorded[] | Received | 'done'): void {
  process.send?.(answer);
}
