// Preloaded into the action's process (--import) where a test would wait for real: all waiting passes TIME_LAPSE times
// as fast, timeouts and deadlines alike, so that the built dist/ is tested as it is, without a knob for tests.
import { syncBuiltinESMExports } from 'node:module';
import promises from 'node:timers/promises';

const factor = Number(process.env.TIME_LAPSE);

const setTimer = globalThis.setTimeout;
Object.assign(globalThis, {
  /** @type {(callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => NodeJS.Timeout} */
  setTimeout: (callback, ms = 0, ...args) => setTimer(callback, ms / factor, ...args),
});

const { setTimeout: sleep } = promises;
promises.setTimeout = (ms = 0, value, options) => sleep(ms / factor, value, options);
syncBuiltinESMExports();

const now = performance.now.bind(performance);
performance.now = () => now() * factor;

const timeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (ms) => {
  if (!Number.isInteger(ms)) throw new RangeError('AbortSignal.timeout takes whole milliseconds.');
  return timeout(Math.ceil(ms / factor));
};
