// Preloaded into the action's process (--import), so that a test does not wait for real. The clock of the process
// stands still. When nothing else is going on, it jumps to the end of the next wait. So the built dist/ is tested as it
// is, without a setting for tests, and a slow machine changes nothing. Writes each wait to the file WAITS, and at the
// end the time that has passed, in milliseconds.
import { appendFileSync } from 'node:fs';
import { subscribe } from 'node:diagnostics_channel';
import { syncBuiltinESMExports } from 'node:module';
import { install } from '@sinonjs/fake-timers';

/** After so many turns of the event loop without a request, the process waits for nothing but the clock. */
const IDLE_TURNS = 5;

/**
 * A request that is open for so many real milliseconds gets no answer any more, even on a busy machine. A test in
 * which nobody answers sets less.
 */
const HUNG_MS = Number(process.env.HUNG_MS ?? 30_000);

const file = String(process.env.WAITS);
const now = performance.now.bind(performance);
const { setInterval } = globalThis;

/**
 * Since when each request is open, or rather since when somebody waits for its answer.
 * @type {Map<import('node:http').ClientRequest, number>}
 */
const open = new Map();
subscribe('http.client.request.created', (message) => {
  const { request } = /** @type {{ request: import('node:http').ClientRequest }} */ (message);
  open.set(request, now());
  // "102 Processing": the emulator leaves this request without an answer.
  request.once('information', () => open.set(request, -Infinity));
  request.once('close', () => open.delete(request));
});

const clock = install({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
syncBuiltinESMExports();

let idleTurns = 0;
setInterval(() => {
  // The connection of such a request was opened ahead. It is sent later.
  for (const request of open.keys()) if (!request.writableEnded) open.set(request, now());
  // What is read or written will soon be there.
  const isAtDisk = process.getActiveResourcesInfo().some((name) => /^(FSReq|CloseReq)/.test(name));
  const isHung = [...open].every(([request, since]) => !request.writableEnded || now() - since > HUNG_MS);
  idleTurns = isHung && !isAtDisk && clock.countTimers() > 0 ? idleTurns + 1 : 0;
  if (idleTurns < IDLE_TURNS) return;
  idleTurns = 0;
  const before = clock.now;
  clock.next();
  appendFileSync(file, `${clock.now - before}\n`);
}, 1);

process.on('exit', () => {
  appendFileSync(file, `total ${clock.now}\n`);
});
