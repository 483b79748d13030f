import type { Step } from './run.ts';

/** A step that was reached. */
type Reached = Step & { startedAt: number };

/**
 * Tells which step of a job wrote a line of its log. GitHub knows the second in which a step began, so a line of a
 * later second is from that step or from a later one. Within that second, the line that a step begins with tells.
 */
export class StepClock {
  readonly #steps: Reached[];
  #index = 0;

  /** @param steps in their order; those that were skipped or never reached have no lines */
  constructor(steps: Step[]) {
    const isReached = (step: Step): step is Reached =>
      step.startedAt !== undefined && step.conclusion !== 'skipped';
    this.#steps = steps.filter(isReached);
  }

  /**
   * The step of the next line.
   * @param ms when it was written, in milliseconds since 1970; undefined for a line without a stamp
   * @param mayBeginStep whether steps begin with lines like this one; composite actions have such lines inside a step, too
   * @returns undefined for a job without steps
   */
  stepAt(ms: number | undefined, mayBeginStep: boolean): Step | undefined {
    if (ms !== undefined) {
      const second = ms - (ms % 1000);
      while ((this.#next?.startedAt ?? Infinity) < second) this.#index += 1;
      if (mayBeginStep && this.#next?.startedAt === second) this.#index += 1;
    }
    return this.#steps[this.#index];
  }

  get #next(): Reached | undefined {
    return this.#steps[this.#index + 1];
  }
}
