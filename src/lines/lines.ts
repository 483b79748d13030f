import { type ByteString, toByteString } from './byte-string.ts';
import { Clock, START } from './clock.ts';
import { Decoder } from './decode.ts';
import { inParts, LONGEST_TEXT } from './parts.ts';
import { Redactor } from './redact.ts';
import { type Severity, severityOf, severityOfFields } from './severity.ts';
import { Splitter } from './splitter.ts';
import { type Moment, stampOf, stampOfFields } from './stamp.ts';

/** The labels of a line beside those of its whole text, by name. */
export type LineLabels = Readonly<Record<string, string>>;

/** A line of a log, or a part of one. */
export interface Line {
  /** The number of the line in the text, from 1. Parts of a line have the same. */
  number: number;
  /** The text as a byte string; JSON text if `json`. */
  text: ByteString;
  /** True for a line that is a JSON object. */
  json: boolean;
  severity: Severity;
  /** The line's time in milliseconds since 1970. */
  timestamp: number;
  /** The same, but later than that of the line before, to keep the order. */
  rising: Moment;
  /** The same object for neighbours that have the same. */
  labels?: LineLabels | undefined;
}

/** What the format of a log says about a line. */
export interface FormattedLine {
  /** What is left of the line; empty for a line to leave out. */
  text: ByteString;
  /** Undefined for a line that has no stamp in this format: it follows the line before. */
  moment: Moment | undefined;
  /** The stamp as it is written, which is not in `text`; empty without one. */
  stamp: ByteString;
  /** Undefined to read it from the text. */
  severity: Severity | undefined;
  labels: LineLabels | undefined;
}

/** Reads the lines of a log that has a format of its own, in their order. */
export type Format = (line: ByteString) => FormattedLine;

/** The middle of a text, when it is left out. */
export interface Gap {
  bytes: number;
  lines: number;
  /** What the reader of the log is told instead. */
  notice: string;
}

/** How lines are read. */
export interface ReadOptions {
  /** Secrets to strike out beside the built-in patterns; see `Redactor`. */
  secrets: Iterable<string>;
  /** For all lines, or `auto`: as each line says. */
  severity: Severity | 'auto';
  /** The present, in milliseconds since 1970: for lines whose own time is out of range. */
  now: number;
  /** When the text was last changed, in milliseconds since 1970: for lines without a stamp. */
  modifiedAt: number;
  /** Undefined for a text that may hold lines of any format. */
  format?: Format | undefined;
}

/** What was read so far. */
export interface Tally {
  /** Lines that are not empty; a line in parts counts once, and what stands for a gap does not count. */
  lines: number;
  /** Lines that are in parts, as they are too long for one text. */
  linesInParts: number;
  /** Secrets that were replaced. */
  secrets: number;
  /** Lines whose own time is too old or in the future. */
  linesOutOfRange: number;
}

/** Lines before the first stamp take its time if it comes within this many bytes of text. */
const STAMP_WITHIN = 64 * 1024;

/**
 * Reads a text as log lines: one list for each chunk that completes any. Nothing is read ahead: the next chunk is
 * asked for when the next list is. Where the chunks are cut makes no difference.
 */
export class LineReader {
  readonly tally: Tally = { lines: 0, linesInParts: 0, secrets: 0, linesOutOfRange: 0 };
  readonly #options: ReadOptions;
  readonly #decoder = new Decoder();
  readonly #redactor: Redactor;
  readonly #splitter: Splitter;
  readonly #clock: Clock;
  #number = 0;
  #labels: LineLabels | undefined;
  /** Lines that wait for the first stamp, and the size of the text so far. */
  #waiting: Line[] | undefined = [];
  #size = 0;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#redactor = new Redactor(options.secrets);
    this.#splitter = new Splitter(this.#redactor);
    this.#clock = new Clock(options.now, options.modifiedAt);
  }

  /** The lines of `source`, whose chunks may be used again after the next one was asked for. */
  async *read(source: AsyncIterable<Uint8Array | Gap>): AsyncGenerator<Line[], void, undefined> {
    for await (const piece of source) {
      const lines =
        piece instanceof Uint8Array
          ? this.#toLines(this.#splitter.push(this.#decoder.push(piece)))
          : [...this.#endOfStretch(), this.#noticeOf(piece)];
      if (lines.length > 0) yield lines;
    }
    const last = this.#endOfStretch();
    if (last.length > 0) yield last;
  }

  #endOfStretch(): Line[] {
    const lines = this.#toLines([...this.#splitter.push(this.#decoder.end()), ...this.#splitter.end()]);
    this.#redactor.end();
    this.#release(lines);
    return lines;
  }

  #noticeOf({ lines, notice }: Gap): Line {
    const { severity } = this.#options;
    const line = {
      number: this.#number + 1,
      text: toByteString(notice),
      json: false,
      severity: severity === 'auto' ? 'warning' : severity,
      timestamp: 0,
      rising: START,
      labels: this.#labels,
    };
    this.#number += lines;
    return this.#clock.stamp(line);
  }

  #toLines(texts: ByteString[]): Line[] {
    const lines: Line[] = [];
    for (const text of texts) {
      this.#number++;
      if (text !== '') this.#add(text, lines);
      if (this.#waiting === undefined) continue;
      this.#size += text.length + 1;
      if (this.#size > STAMP_WITHIN) this.#release(lines);
    }
    this.tally.secrets = this.#redactor.count;
    this.tally.linesOutOfRange = this.#clock.outOfRange;
    return lines;
  }

  #add(line: ByteString, lines: Line[]): void {
    const formatted = this.#options.format?.(line);
    let text = formatted?.text ?? line;
    if (text === '') return;
    this.#labels = formatted?.labels;
    let fields = fieldsOf(text);
    const stamp = fields === undefined ? stampOf(text) : undefined;
    let { severity } = this.#options;
    if (severity === 'auto') {
      severity =
        formatted?.severity ??
        (fields === undefined ? severityOf(text, stamp?.end ?? 0) : severityOfFields(fields));
    }
    const own = fields === undefined ? stamp : stampOfFields(fields);
    const moment = formatted === undefined ? own : formatted.moment;
    if (moment !== undefined) {
      const isTaken = this.#clock.set(moment);
      this.#release(lines);
      // The stamp that the format took off goes back where it is not the time that the line gets.
      if (!isTaken && formatted !== undefined) [text, fields] = [`${formatted.stamp} ${text}`, undefined];
    }
    const json = fields !== undefined && text.length <= LONGEST_TEXT;
    const parts = json ? [text] : inParts(text);
    const [number, labels] = [this.#number, this.#labels];
    for (const part of parts) {
      const item = { number, text: part, json, severity, timestamp: 0, rising: START, labels };
      if (this.#waiting === undefined) lines.push(this.#clock.stamp(item));
      else this.#waiting.push(item);
    }
    this.tally.lines++;
    if (parts.length > 1) this.tally.linesInParts++;
  }

  /** Gives the lines that wait for the first stamp the time of the clock. */
  #release(lines: Line[]): void {
    if (this.#waiting === undefined) return;
    for (const line of this.#waiting) lines.push(this.#clock.stamp(line));
    this.#waiting = undefined;
  }
}

/** The fields of a line that is a JSON object. */
function fieldsOf(text: ByteString): Record<string, unknown> | undefined {
  const first = text[0];
  if (first !== '{' && first !== ' ' && first !== '\t') return undefined;
  if (!/^[ \t]*\{(?:.*\})?[ \t]*$/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
