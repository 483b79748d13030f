import { type ByteString, toByteString } from './byte-string.ts';
import { PrivateKeys, type Span } from './private-key.ts';
import { SECRET_PATTERNS } from './secret-patterns.ts';

/** In characters: a shorter text would strike out half of a log. */
export const SHORTEST_SECRET = 4;

/**
 * Replaces secrets by `***` in one text that comes piece by piece: those that are known, and those of the built-in
 * patterns. It works on the raw text, so that what is escaped in JSON is found too. Nothing of a secret is kept but
 * how many there were.
 */
export class Redactor {
  /** How many secrets were replaced; several that overlap count as one, and so does a key over many lines. */
  count = 0;
  readonly #known: readonly ByteString[];
  readonly #privateKeys = new PrivateKeys();

  /** @param known secrets; of one with several lines, each line is found that has `SHORTEST_SECRET` characters */
  constructor(known: Iterable<string>) {
    this.#known = [...new Set([...known].flatMap(formsOf))];
  }

  /** `text`, whole lines, without secrets. */
  redact(text: ByteString): ByteString {
    return this.redactUntil(text, text.length).text;
  }

  /**
   * The same for a stretch of a single line: of `text` what comes before `cut`, without the secrets that begin there,
   * and where the rest begins: at `cut`, or behind the secret that is across it. The rest is to be given again.
   */
  redactUntil(text: ByteString, cut: number): { text: ByteString; rest: number } {
    const spans = merge(this.#find(text, cut));
    let clean = '';
    let done = 0;
    for (const { start, end, counts } of spans) {
      clean += `${text.slice(done, start)}***`;
      done = end;
      if (counts) this.count++;
    }
    return { text: clean + text.slice(done, Math.max(cut, done)), rest: Math.max(cut, done) };
  }

  /** Ends what goes over several lines: the text goes on somewhere else. */
  end(): void {
    this.#privateKeys.end();
  }

  #find(text: ByteString, cut: number): Span[] {
    const spans: Span[] = [];
    for (const secret of this.#known) {
      for (let start = text.indexOf(secret); start !== -1 && start < cut;) {
        spans.push({ start, end: start + secret.length, counts: true });
        start = text.indexOf(secret, start + secret.length);
      }
    }
    for (const { pattern } of SECRET_PATTERNS) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null && match.index < cut; match = pattern.exec(text)) {
        const secret = match[1] ?? match[2] ?? match[3];
        if (secret === undefined || isMasked(secret)) continue;
        const end = match.index + match[0].length;
        if (end - secret.length < cut) spans.push({ start: end - secret.length, end, counts: true });
      }
    }
    this.#privateKeys.find(text, cut, spans);
    return spans;
  }
}

/** The line or lines of a secret as a log may show them: as they are, and escaped in JSON in its usual ways. */
function formsOf(secret: string): ByteString[] {
  return secret
    .split(/[\r\n]+/)
    .filter((line) => line.length >= SHORTEST_SECRET)
    .flatMap((line) => {
      const escaped = JSON.stringify(line).slice(1, -1);
      const slashed = escaped.replaceAll('/', String.raw`\/`);
      return [line, escaped, slashed, ascii(escaped), ascii(slashed)].map(toByteString);
    });
}

/** JSON text in ASCII alone, as Python and PHP write it. */
function ascii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** True for what somebody masked before, as GitHub does in its own logs. */
function isMasked(text: ByteString): boolean {
  return /^\*+$/.test(text);
}

/** The spans in order, with those that overlap or touch made one. */
function merge(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) {
      merged.push(span);
    } else {
      last.end = Math.max(last.end, span.end);
      last.counts ||= span.counts;
    }
  }
  return merged;
}
