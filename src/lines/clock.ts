import type { Moment } from './stamp.ts';

/** Cloud Logs drops lines that are more than 24 hours old. Five minutes less, as a line grows older on its way. */
export const OLDEST_MS = (24 * 60 - 5) * 60_000;

/** How far in the future a line may be. */
const NEWEST_MS = 4 * 60 * 60_000;

/** Stands for a time that is not set yet. */
export const START: Moment = { ms: 0, ns: 0 };

/** The times that lines get, in their order. */
export class Clock {
  /** How many stamps were out of range, so that the present took their place. */
  outOfRange = 0;
  readonly #now: number;
  #current: Moment;
  #last = START;

  /** @param start the time of lines before the first stamp; the present if it is out of range */
  constructor(now: number, start: number) {
    this.#now = now;
    this.#current = { ms: this.#inRange(start) ? Math.floor(start) : now, ns: 0 };
  }

  /**
   * Sets the clock to `moment`, or to the present if that is out of range.
   * @returns whether it is in range
   */
  set(moment: Moment): boolean {
    const inRange = this.#inRange(moment.ms);
    if (!inRange) this.outOfRange++;
    this.#current = inRange ? moment : { ms: this.#now, ns: 0 };
    return inRange;
  }

  /** Gives the next line its time, and the one that rises by at least a nanosecond with every line. */
  stamp<Timed extends { timestamp: number; rising: Moment }>(line: Timed): Timed {
    const { ms, ns } = this.#current;
    const last = this.#last;
    line.timestamp = ms;
    if (ms > last.ms || (ms === last.ms && ns > last.ns)) line.rising = this.#current;
    else if (last.ns < 999_999) line.rising = { ms: last.ms, ns: last.ns + 1 };
    else line.rising = { ms: last.ms + 1, ns: 0 };
    this.#last = line.rising;
    return line;
  }

  #inRange(ms: number): boolean {
    return ms >= this.#now - OLDEST_MS && ms <= this.#now + NEWEST_MS;
  }
}
