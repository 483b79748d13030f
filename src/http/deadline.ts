import { Obstacle } from './obstacle.ts';

/** The time for sending was over before all was sent. */
export interface TimeIsOverFacts {
  kind: 'time is over';
  elapsedMs: number;
}

/** A point in time after which nothing is begun but one last attempt. */
export class Deadline {
  readonly #start = performance.now();
  #ms: number;

  /** @param ms milliseconds from now */
  constructor(ms: number) {
    this.#ms = ms;
  }

  /** Leaves at least `ms` from now: what follows must not fail because earlier requests took long. */
  extendTo(ms: number): void {
    this.#ms = Math.max(this.#ms, this.elapsedMs + ms);
  }

  /** Milliseconds since it was set. */
  get elapsedMs(): number {
    return performance.now() - this.#start;
  }

  /** Milliseconds until it comes; 0 from then on. */
  get remainingMs(): number {
    return Math.max(0, this.#ms - this.elapsedMs);
  }
}

/** The obstacle for what has no time left. */
export function timeIsOver({ elapsedMs }: Deadline): Obstacle<TimeIsOverFacts> {
  return new Obstacle({ kind: 'time is over', elapsedMs });
}
