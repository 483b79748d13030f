import type { Labels } from '../ingress/batch.ts';
import type { Format, Gap, Tally } from '../lines/lines.ts';

/** A text whose lines are sent: a file, or the log of a job. */
export interface Source {
  /** Its name for people. No other source of the shipment has the same. */
  name: string;
  /** The labels of its lines, beside those of all lines. */
  labels: Partial<Labels>;
  /** When it was last changed, in milliseconds since 1970: for lines without a stamp. */
  modifiedAt: number;
  /** Undefined for a text that may hold lines of any format. */
  format?: Format;
  /** Its bytes, in chunks that may be used again after the next one was asked for. What it throws is told to people. */
  open: () => AsyncIterable<Uint8Array | Gap>;
}

/** A source, as far as it was read. */
export interface ReadSource {
  source: Source;
  tally: Tally;
  /** The number of the last line that is not empty, 0 without one. */
  lastLine: number;
  /** What was left out because the source is too large. */
  gap: Gap | undefined;
  /** What was thrown when it could not be read to its end. */
  error: unknown;
  /** False when the job was cancelled before. */
  isFinished: boolean;
}
