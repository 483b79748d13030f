import { type ByteString, cutBefore } from './byte-string.ts';
import type { Redactor } from './redact.ts';
import { withoutCompleteEscapes, withoutEscapes, withoutOverwritten } from './terminal.ts';

/** A line that does not end is cut into lines of this many bytes. */
export const LONGEST_LINE = 1024 * 1024;

/** How much of a line without an end is looked at before it is cut. A secret across the cut is found if it ends in that. */
const WINDOW = 2 * LONGEST_LINE;

/**
 * Cuts a text that comes in chunks into lines, as a terminal shows them in the end, without escape sequences and
 * secrets. Where the chunks are cut makes no difference.
 */
export class Splitter {
  readonly #redactor: Redactor;
  /** What came since the last line end. */
  #rest: ByteString = '';

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  /** The lines that `text` completes; empty ones too, so that they can be counted. */
  push(text: ByteString): ByteString[] {
    const lines: ByteString[] = [];
    // A slice of this size can complete only one line that is too long, the first.
    for (let start = 0; start < text.length; start += LONGEST_LINE) {
      this.#take(text.slice(start, start + LONGEST_LINE), lines);
    }
    return lines;
  }

  /** The line that is left where the text ends without a line end. */
  end(): ByteString[] {
    const lines: ByteString[] = [];
    if (this.#rest !== '') this.#finish(this.#rest, lines);
    this.#rest = '';
    return lines;
  }

  #take(text: ByteString, lines: ByteString[]): void {
    const first = text.indexOf('\n');
    if (first === -1) {
      this.#rest = this.#cut(this.#rest + text, lines);
      return;
    }
    const last = text.lastIndexOf('\n');
    const rest =
      this.#rest.length + first < WINDOW
        ? this.#rest + text.slice(0, first)
        : this.#cut(this.#rest + text.slice(0, first), lines);
    this.#finish(rest + text.slice(first, last), lines);
    this.#rest = text.slice(last + 1);
  }

  /** Adds the whole lines in `text`. */
  #finish(text: ByteString, lines: ByteString[]): void {
    const clean = this.#redactor.redact(withoutOverwritten(withoutEscapes(text)));
    for (let start = 0; start <= clean.length;) {
      const newline = clean.indexOf('\n', start);
      const end = newline === -1 ? clean.length : newline;
      while (end - start > LONGEST_LINE) {
        const cut = cutBefore(clean, start + LONGEST_LINE);
        lines.push(clean.slice(start, cut));
        start = cut;
      }
      lines.push(clean.slice(start, end));
      start = end + 1;
    }
  }

  /** Cuts lines from a line that does not end, as long as there is a whole window to look at. Returns the rest. */
  #cut(text: ByteString, lines: ByteString[]): ByteString {
    let rest = text;
    while (rest.length >= WINDOW) {
      rest = withoutCompleteEscapes(rest);
      if (rest.length < WINDOW) break;
      const window = rest.slice(0, WINDOW);
      const { text: line, rest: end } = this.#redactor.redactUntil(window, cutBefore(window, LONGEST_LINE));
      lines.push(withoutOverwritten(line));
      rest = rest.slice(end);
    }
    return rest;
  }
}
