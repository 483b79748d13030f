/** A moment by which something must be over, but for a last attempt. */
export class Deadline {
  readonly #start = performance.now();
  readonly #ms: number;

  /** @param ms milliseconds from now */
  constructor(ms: number) {
    this.#ms = ms;
  }

  get elapsedMs(): number {
    return performance.now() - this.#start;
  }

  get remainingMs(): number {
    return Math.max(0, this.#ms - this.elapsedMs);
  }
}
