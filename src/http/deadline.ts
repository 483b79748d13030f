/** A point in time after which nothing is begun but one last attempt. */
export class Deadline {
  readonly #start = performance.now();
  readonly #ms: number;

  /** @param ms milliseconds from now */
  constructor(ms: number) {
    this.#ms = ms;
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
