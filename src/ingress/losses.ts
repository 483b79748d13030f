import { RequestError } from '../http/request-error.ts';

/** Lines that did not arrive, or of which nobody knows. */
export interface Loss {
  /** The name of the source: of a file, or of a job. */
  source: string;
  firstLine: number;
  lastLine: number;
  /** How many lines. One of which some parts are lost counts, once; those that are empty do not. */
  lines: number;
  /** What was thrown: RequestError, Obstacle, or what `Sender.stop` was told. `messages/` has the words for it. */
  cause: unknown;
  /** True if Cloud Logs may have taken the lines all the same: no answer came, or one that does not tell. */
  mayHaveArrived: boolean;
}

/** A loss at its place. */
interface Placed {
  loss: Loss;
  from: number;
  to: number;
}

/** Remembers which batches were lost. */
export class Losses {
  readonly #bySource = new Map<string, Placed[]>();

  /** Adds a loss, at its place among the batches of its source: from n to n + 1 for the n-th, to n + ½ for its half. */
  add(loss: Loss, from: number, to: number): void {
    const losses = this.#bySource.get(loss.source) ?? [];
    losses.push({ loss, from, to });
    this.#bySource.set(loss.source, losses);
  }

  /** In the order of the lines of each source; neighbours with the same cause are joined. */
  list(): Loss[] {
    return [...this.#bySource.values()].flatMap(joined);
  }
}

function joined(losses: Placed[]): Loss[] {
  const list: Placed[] = [];
  for (const { loss, from, to } of losses.toSorted((a, b) => a.from - b.from)) {
    const last = list.at(-1);
    // When two parts of one line are lost, the line counts once.
    const lines = last?.loss.lastLine === loss.firstLine ? loss.lines - 1 : loss.lines;
    if (last !== undefined && (lines === 0 || (last.to === from && haveSameCause(last.loss, loss)))) {
      last.loss = { ...last.loss, lastLine: loss.lastLine, lines: last.loss.lines + lines };
      last.to = to;
    } else {
      list.push({ loss: { ...loss, lines }, from, to });
    }
  }
  return list.map(({ loss }) => loss);
}

/** Requests that fail alike have the same cause, although each has a transaction ID of its own. */
function haveSameCause(a: Loss, b: Loss): boolean {
  if (a.mayHaveArrived !== b.mayHaveArrived) return false;
  if (!(a.cause instanceof RequestError) || !(b.cause instanceof RequestError)) return a.cause === b.cause;
  return (
    a.cause.purpose === b.cause.purpose && a.cause.what === b.cause.what && a.cause.words === b.cause.words
  );
}
