import type { ByteString } from './byte-string.ts';

/** RFC 7468 and RFC 4880, 6.2: PKCS #8, PKCS #1, SEC 1, OpenSSH and PGP private keys, encrypted ones too. */
const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

/** A block ends after this many lines, the first included, even without its last line. */
const LONGEST_BLOCK = 200;

/** A stretch of text to be replaced. */
export interface Span {
  start: number;
  end: number;
  /** False for the second and later lines of one secret, which count with the first. */
  counts: boolean;
}

/**
 * Finds private keys (PEM) in a text that comes piece by piece: blocks over several lines, and blocks on one line
 * with escaped line ends, whatever the escaping. Where the END line never comes, everything up to the longest block
 * is taken for the key.
 */
export class PrivateKeys {
  #linesLeft = 0;

  /**
   * Adds the spans that begin before `cut` to `spans`: one for each line, so that no line disappears. `text` is whole
   * lines, or, with a `cut`, a stretch of a single line that is looked at again from there on.
   */
  find(text: ByteString, cut: number, spans: Span[]): void {
    if (this.#linesLeft === 0 && !text.includes('PRIVATE KEY')) return;
    for (let start = 0; start < cut;) {
      const newline = text.indexOf('\n', start);
      const end = newline === -1 ? text.length : newline;
      this.#findInLine(text.slice(start, end), start, cut, spans);
      start = end + 1;
    }
  }

  /** Ends an open block. */
  end(): void {
    this.#linesLeft = 0;
  }

  #findInLine(line: ByteString, offset: number, cut: number, spans: Span[]): void {
    let at = 0;
    if (this.#linesLeft > 0) {
      const end = find(END, line, 0)?.end;
      if (line !== '') spans.push({ start: offset, end: offset + (end ?? line.length), counts: false });
      this.#linesLeft = end === undefined ? this.#linesLeft - 1 : 0;
      if (end === undefined) return;
      at = end;
    }
    for (;;) {
      const begin = find(BEGIN, line, at);
      if (begin === undefined || offset + begin.start >= cut) return;
      const start = offset + begin.start;
      const end = find(END, line, begin.end)?.end;
      spans.push({ start, end: offset + (end ?? line.length), counts: true });
      if (end === undefined) {
        this.#linesLeft = LONGEST_BLOCK - 1;
        return;
      }
      at = end;
    }
  }
}

/** The first match of `pattern` at or after `from`. */
function find(pattern: RegExp, text: ByteString, from: number): { start: number; end: number } | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? undefined : { start: match.index, end: pattern.lastIndex };
}
