import type { Token } from './token.ts';

/** A token that ends sooner than this is renewed before it is used, in milliseconds. */
const MARGIN_MS = 5 * 60_000;

/** A new token is used at least so long, in milliseconds, even if it ends soon by the clock of this machine. */
const AT_LEAST_MS = 60_000;

/** Gives bearer tokens of one identity, each as long as it is good. */
export class TokenSource {
  readonly #fetch: () => Promise<Token>;
  #current: { token: Token; renewAt: number } | undefined;
  #next: Promise<Token> | undefined;

  /**
   * @param fetch gets a new token, repeating by rule
   * @param first a token that is there already
   */
  constructor(fetch: () => Promise<Token>, first?: Token) {
    this.#fetch = fetch;
    if (first !== undefined) this.#take(first);
  }

  /**
   * A token that is good for some minutes.
   * @throws what getting a token throws
   */
  async get(): Promise<Token> {
    const current = this.#current;
    return current !== undefined && Date.now() < current.renewAt ? current.token : this.#renew();
  }

  /**
   * Another token than `refused`. Those who ask at the same time get the same one.
   * @throws what getting a token throws
   */
  async renew(refused: Token): Promise<Token> {
    return this.#current === undefined || this.#current.token === refused ? this.#renew() : this.get();
  }

  #renew(): Promise<Token> {
    this.#next ??= this.#fetch()
      .then((token) => this.#take(token))
      .finally(() => {
        this.#next = undefined;
      });
    return this.#next;
  }

  #take(token: Token): Token {
    const renewAt = Math.max(token.expiresAt * 1000 - MARGIN_MS, Date.now() + AT_LEAST_MS);
    this.#current = { token, renewAt };
    return token;
  }
}
