// Runs the emulator in a process of its own, so that it and the measuring process do not slow each other down. Takes
// orders over IPC, one at a time, and answers each.
import { generate } from 'selfsigned';
import { startEmulator } from '../emulator/index.ts';
import type { Account, Ready, Recorded } from './cloud.ts';

const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
  algorithm: 'sha256',
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
});
const emulator = await startEmulator({ tls: { key, cert } });
const { cloud, iamId, accountId, apiKey } = emulator;

process.on('message', (order: Account | 'requests') => {
  if (order === 'requests') {
    send(
      emulator.requests.map(({ method, path, outcome }) => ({ method, path, outcome: outcome ?? 'pending' })),
    );
  } else {
    emulator.reset();
    fill(order);
    send('done');
  }
});
process.once('disconnect', () => process.exit());
send({ port: Number(new URL(emulator.url).port), cert, iamId, accountId, apiKey });

/** The policy that the action looks for is the last one of its user, so that the action reads all pages. */
function fill({ policies, policiesOfOthers, keys }: Account): void {
  for (let i = 1; i < policies; i++) {
    cloud.grantSender(iamId, { attributes: { serviceInstance: `instance-${i}` } });
  }
  if (policies > 0) cloud.grantSender(iamId);
  for (let i = 0; i < policiesOfOthers; i++) cloud.grantSender(`IBMid-OTHER${i}`);
  for (let i = 0; i < keys; i++) cloud.addApiKey({ name: `key ${i}` });
}

function send(answer: Ready | Recorded[] | 'done'): void {
  process.send?.(answer);
}
