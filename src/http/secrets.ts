import { printable } from './printable.ts';

/**
 * The secrets of this run: each is announced (for masking) the moment it becomes known, and struck out of every
 * text that came from outside, because old IAM error bodies repeated the API key.
 */
export class Secrets {
  readonly #values = new Set<string>();
  readonly #announce: (secret: string) => void;

  /** @param announce is told every new secret once, before `add` returns */
  constructor(announce: (secret: string) => void) {
    this.#announce = announce;
  }

  /** Makes `secret` known. Ignores the empty string. */
  add(secret: string): void {
    if (secret === '' || this.#values.has(secret)) return;
    this.#values.add(secret);
    this.#announce(secret);
  }

  /** `text` without any known secret or bearer token. */
  strike(text: string): string {
    let clean = text.replace(/eyJ[\w-]+\.[\w-]+(\.[\w-]+)?/g, '***');
    for (const secret of this.#values) {
      clean = clean.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret.toWellFormed()), '***');
    }
    return clean;
  }

  /** The same for foreign text: also on one line, and cut to a readable length. */
  redact(text: string): string {
    return printable(this.strike(text));
  }
}
