import type { Delivery, Loss } from '../ingress/sender.ts';
import type { Found, FoundFile } from './files.ts';
import type { ReadFile } from './send.ts';

/** All that is known when the sending is over. */
export interface Outcome {
  found: Found;
  /** The files that hold text, as far as they were read. */
  read: ReadFile[];
  /** Undefined when nothing could be sent. */
  delivery: Delivery | undefined;
  /** Why nothing could be sent, or not all could be read. */
  failure: unknown;
}

/** A file in numbers. */
export interface FileResult extends ReadFile {
  /** Requests that were accepted. */
  requests: number;
  losses: Loss[];
  /** Lines that did not arrive, or of which nobody knows. */
  lost: number;
}

/** What became of each file that was read. */
export function resultsOf({ read, delivery }: Outcome): FileResult[] {
  return read.map((file) => {
    const { name } = file.file;
    const losses = delivery?.losses.filter(({ origin }) => origin === name) ?? lossOfAll(file);
    const lost = losses.reduce((sum, { lines }) => sum + lines, 0);
    return { ...file, requests: delivery?.requests.get(name) ?? 0, losses, lost };
  });
}

function lossOfAll({ file, tally, lastLine }: ReadFile): Loss[] {
  const { lines } = tally;
  const loss = { origin: file.name, firstLine: 1, lastLine, lines, cause: undefined, mayHaveArrived: false };
  return lines === 0 ? [] : [loss];
}

/** The text files that were not even begun. */
export function unread({ found, read }: Outcome): FoundFile[] {
  const begun = new Set(read.map(({ file }) => file));
  return found.files.filter((file) => !file.binary && !begun.has(file));
}
