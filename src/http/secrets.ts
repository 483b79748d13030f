import { printable } from './printable.ts';

/**
 * The secrets of this run: each is announced (for masking) the moment it becomes known, and struck out of every
 * text that came from outside, because old IAM error bodies repeated the API key.
 */
export class Secrets {
  readonly #values = new Set<string>();
  /**
   * The same in the two forms that texts have them in: as they are, and URL-encoded. The longest comes first: a secret may
   * hold another one, and if the short one is struck first, the rest of the long one stays.
   */
  readonly #forms: string[] = [];
  readonly #announce: (secret: string) => void;

  /** @param announce is told every new secret once, before `add` returns */
  constructor(announce: (secret: string) => void) {
    this.#announce = announce;
  }

  /** Makes `secret` known. Ignores the empty string. */
  add(secret: string): void {
    if (secret === '' || this.#values.has(secret)) return;
    this.#values.add(secret);
    this.#forms.push(...new Set([secret, encodeURIComponent(secret.toWellFormed())]));
    this.#forms.sort((one, other) => other.length - one.length);
    this.#announce(secret);
  }

  /** All that are known, in no order. */
  get values(): Iterable<string> {
    return this.#values;
  }

  /** `text` without any known secret or bearer token. Takes time in proportion to its length. */
  strike(text: string): string {
    let clean = text.replace(/[\w.-]+/g, strikeToken);
    for (const form of this.#forms) clean = clean.replaceAll(form, '***');
    return clean;
  }

  /** The same for foreign text: also on one line, and cut to `length`. Ten times as much is read. */
  redact(text: string, length = 300): string {
    const longest = this.#forms[0]?.length ?? 0;
    const limit = 10 * length + longest;
    if (text.length <= limit) return printable(this.strike(text), length);
    // The cut may go through a secret: as much as the longest one has is dropped when the others are struck out.
    const struck = this.strike(text.slice(0, limit));
    return printable(struck.slice(0, Math.max(0, struck.length - longest)), length);
  }
}

/** A word without the bearer token in it: a JWT begins with the base64url of `{"` and has dots between its parts. */
function strikeToken(word: string): string {
  const at = word.indexOf('eyJ');
  return at >= 0 && word.includes('.', at) ? `${word.slice(0, at)}***` : word;
}
