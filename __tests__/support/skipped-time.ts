// For a test that runs a part of src/ in its own process: the clock stands still, but for the waits, which are skipped
// as soon as nothing else is going on. Jest binds the timers of Node when a file that uses them is loaded, so such a
// test imports this first, and the rest with `await import()`.
import { subscribe } from 'node:diagnostics_channel';
import { setImmediate } from 'node:timers';
import { afterAll } from '@jest/globals';
import { install } from '@sinonjs/fake-timers';

/** So many turns of the event loop without anything new: the process waits for nothing but the clock. */
const IDLE_TURNS = 30;

const clock = install({ now: Date.now(), toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
const start = clock.now;
// The modules of Node are the same for the test file that comes next.
afterAll(() => {
  clock.uninstall();
});

/** How often a request of this process began or ended. */
let events = 0;
subscribe('http.client.request.created', (message) => {
  const { request } = message as { request: NodeJS.EventEmitter };
  events++;
  request.once('close', () => events++);
});

/** The time that was skipped so far, in milliseconds. */
export function skippedMs(): number {
  return clock.now - start;
}

/** Lets time pass at once. */
export function pass(ms: number): void {
  clock.tick(ms);
}

/**
 * Skips the waits of `work` until it is done.
 * @param isBusy whether something other than the clock is waited for, such as an answer that is on its way
 */
export async function skipWaits<T>(work: Promise<T>, isBusy: () => boolean): Promise<T> {
  const state = { isDone: false };
  const end = () => {
    state.isDone = true;
  };
  work.then(end, end);
  for (;;) {
    await untilIdle(isBusy, () => state.isDone);
    if (state.isDone) return work;
    clock.next();
  }
}

/** Lets everything happen that happens without waiting. */
export async function untilIdle(isBusy: () => boolean, isDone = () => false): Promise<void> {
  let seen = events;
  for (let turns = 0; turns < IDLE_TURNS && !isDone(); turns++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (isBusy() || seen !== events) turns = 0;
    seen = events;
  }
}
