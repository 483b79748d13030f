import type { Loss } from '../ingress/losses.ts';
import type { Delivery } from '../ingress/sender.ts';
import type { ReadSource, Source } from './source.ts';

/** What is known when the sending is over. */
export interface Outcome {
  sources: Source[];
  /** The sources as far as they were read, in the same order. */
  read: ReadSource[];
  /** Undefined when nothing could be sent. */
  delivery: Delivery | undefined;
  /** Why nothing could be sent. */
  failure: unknown;
  /** Aborted when the job was cancelled. */
  cancelled: AbortSignal;
}

/** A source in numbers. */
export interface Result extends ReadSource {
  /** Requests that were accepted. */
  requests: number;
  losses: Loss[];
  /** Lines that did not arrive, and lines of which nobody knows. */
  lost: number;
}

/** What became of each source that was read. */
export function resultsOf({ read, delivery }: Outcome): Result[] {
  return read.map((entry) => {
    const { name } = entry.source;
    const losses = delivery?.losses.filter(({ source }) => source === name) ?? lossOfAll(entry);
    const lost = losses.reduce((sum, { lines }) => sum + lines, 0);
    return { ...entry, requests: delivery?.requests.get(name) ?? 0, losses, lost };
  });
}

function lossOfAll({ source, tally, lastLine }: ReadSource): Loss[] {
  const { lines } = tally;
  const loss = {
    source: source.name,
    firstLine: 1,
    lastLine,
    lines,
    cause: undefined,
    mayHaveArrived: false,
  };
  return lines === 0 ? [] : [loss];
}

/** The sources that were not even begun. */
export function unread({ sources, read }: Outcome): Source[] {
  return sources.slice(read.length);
}
