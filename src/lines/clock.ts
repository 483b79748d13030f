import type { Moment } from './stamp.ts';

/** Cloud services refuse what is older; five minutes less, so that a line does not get too old on its way. */
export const OLDEST_MS = (24 * 60 - 5) * 60_000;

/** How far in the future a line may be. */
export const NEWEST_MS = 4 * 60 * 60_000;

/** The times that lines get, in their order. */
export class Clock {
  /** How many own stamps were out of range and gave way to the present. */
  outOfRange = 0;
  readonly #now: number;
  #current: Moment;
  #last: Moment = { ms: 0, ns: 0 };

  /** @param start the time of lines before the first stamp; the present if it is out of range */
  constructor(now: number, start: number) {
    this.#now = now;
    this.#current = { ms: this.#inRange(start) ? Math.floor(start) : now, ns: 0 };
  }

  /** From here on it is `moment`, or the present if that is out of range. */
  set(moment: Moment): void {
    const inRange = this.#inRange(moment.ms);
    if (!inRange) this.outOfRange++;
    this.#current = inRange ? moment : { ms: this.#now, ns: 0 };
  }

  /** The time of the next line: its own, and the one that rises by at least a nanosecond with every line. */
  next(): { timestamp: number; rising: Moment } {
    const { ms, ns } = this.#current;
    const after =
      this.#last.ns < 999_999
        ? { ms: this.#last.ms, ns: this.#last.ns + 1 }
        : { ms: this.#last.ms + 1, ns: 0 };
    this.#last = ms > after.ms || (ms === after.ms && ns > after.ns) ? { ms, ns } : after;
    return { timestamp: ms, rising: this.#last };
  }

  #inRange(ms: number): boolean {
    return ms >= this.#now - OLDEST_MS && ms <= this.#now + NEWEST_MS;
  }
}
