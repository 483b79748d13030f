// Preloaded into the action's process (--import) where a test would wait for real: its clock stands still, but for the
// waits, which are skipped as soon as nothing else is going on. So the built dist/ is tested as it is, without a knob
// for tests, and a slow machine changes nothing. Writes to the file WAITS how long each wait was, and at the end how
// much time has passed, in milliseconds.
import { appendFileSync } from 'node:fs';
import { subscribe } from 'node:diagnostics_channel';
import { syncBuiltinESMExports } from 'node:module';
import { install } from '@sinonjs/fake-timers';

/** So many turns of the event loop without a request: the process waits for nothing but the clock. */
const IDLE_TURNS = 5;

/** Nobody answers a request that has been open for so long, in real milliseconds: the emulator takes a few. */
const HUNG_MS = 3000;

const file = String(process.env.WAITS);
const now = performance.now.bind(performance);
const { setInterval } = globalThis;

/** @type {Map<import('node:http').ClientRequest, number>} */
const open = new Map();
subscribe('http.client.request.created', (message) => {
  const { request } = /** @type {{ request: import('node:http').ClientRequest }} */ (message);
  open.set(request, now());
  request.once('close', () => open.delete(request));
});

const clock = install({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
syncBuiltinESMExports();

let idleTurns = 0;
setInterval(() => {
  const isHung = [...open.values()].every((since) => now() - since > HUNG_MS);
  idleTurns = isHung && clock.countTimers() > 0 ? idleTurns + 1 : 0;
  if (idleTurns < IDLE_TURNS) return;
  idleTurns = 0;
  const before = clock.now;
  clock.next();
  appendFileSync(file, `${clock.now - before}\n`);
}, 1);

process.on('exit', () => {
  appendFileSync(file, `total ${clock.now}\n`);
});
