import type { Connection } from '../http/connection.ts';
import { timeIsOver, type Deadline } from '../http/deadline.ts';
import { RequestError } from '../http/request-error.ts';
import { repeatByRule } from '../http/retry.ts';
import type { Answer } from '../http/wire.ts';
import type { Token } from '../iam/token.ts';
import type { TokenSource } from '../iam/token-source.ts';
import type { Batch, Batcher } from './batch.ts';
import { type Loss, Losses } from './losses.ts';
import { SEND_LINES } from './purposes.ts';
import { postLines, wordsOf } from './singles.ts';

/** What a sender needs. */
export interface SenderOptions {
  ingress: Connection;
  tokens: TokenSource;
  /** For all of the sending. When it is over, what was not accepted is lost. */
  deadline: Deadline;
  /** Until then the key or its policy may be too young to be known everywhere: 401 and 403 are waited through. */
  young: Deadline;
  /** Makes the batches: smaller ones when a request was too large (413). */
  batcher: Pick<Batcher, 'limit'>;
}

/** What became of what was sent so far. */
export interface Delivery {
  /** Requests that were accepted, by the name of the source. */
  requests: Map<string, number>;
  /** Bytes of the bodies that were accepted. */
  bytes: number;
  /** In the order of the lines of each source; neighbours with the same cause are joined. */
  losses: Loss[];
  /** What Cloud Logs said in a 2xx whose body is neither empty nor `{}`: each text once, redacted. Never parsed. */
  words: Set<string>;
}

/** How many requests are under way at most. */
const WIDTH = 4;

/** Cloud Logs itself gives up after 30 s (IBM Cloud Logs docs, `request_timeout`); the rest is for the way. */
const REQUEST_TIMEOUT_MS = 45_000;

/** It gives up after this many refused items if nothing was accepted before: then the items are not the cause. */
const REFUSED_AT_FIRST = 20;

/** A batch or a part of one, and where it is among the batches of its source (see `Losses`). */
interface Piece {
  batch: Batch;
  /** The name of the source. */
  source: string;
  from: number;
  to: number;
  /** Whether a request with it may have taken effect although it failed. */
  mayHaveArrived: boolean;
}

/**
 * Sends batches of log lines to Cloud Logs (POST /logs/v1/singles), up to four at a time on kept-alive connections, by
 * the rule that all requests follow. A request whose answer was lost is sent again: lines arrive at least once.
 */
export class Sender {
  readonly #options: SenderOptions;
  readonly #requests = new Map<string, number>();
  readonly #words = new Set<string>();
  readonly #losses = new Losses();
  #bytes = 0;

  readonly #underWay = new Set<Promise<void>>();
  /** How many batches each source has had. */
  readonly #batches = new Map<string, number>();
  #refused = 0;
  /** The last token that was fetched because one was refused. */
  #fresh: Token | undefined;

  /** Aborted when it gives up: nothing is repeated any more, and what comes later is lost at once. */
  readonly #end = new AbortController();
  /** Aborted when it is stopped: the requests that are under way end, too. */
  readonly #stop = new AbortController();
  readonly #stopped = Promise.withResolvers<never>();

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#stopped.promise.catch(() => undefined); // nobody may be waiting
  }

  /** What became of the batches so far. */
  get delivery(): Delivery {
    return {
      requests: this.#requests,
      bytes: this.#bytes,
      losses: this.#losses.list(),
      words: this.#words,
    };
  }

  /**
   * Takes a batch and releases it when its fate is known. Resolves as soon as it is under way, so that reading waits for
   * sending. Never throws for a failure of the network or of Cloud Logs: that is a loss.
   */
  async send(batch: Batch, source: string): Promise<void> {
    const from = this.#batches.get(source) ?? 0;
    this.#batches.set(source, from + 1);
    while (this.#underWay.size >= WIDTH) await Promise.race(this.#underWay);
    const delivery = this.#deliver({ batch, source, from, to: from + 1, mayHaveArrived: false }).finally(
      () => {
        batch.release();
        this.#underWay.delete(delivery);
      },
    );
    this.#underWay.add(delivery);
  }

  /** Resolves when the fate of every batch is known. */
  async finish(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  /** Gives up at once and ends the requests that are under way: the job is cancelled. */
  stop(cause: unknown): void {
    this.#end.abort(cause);
    this.#stop.abort();
    this.#stopped.reject(this.#end.signal.reason);
  }

  /** Sends a piece. If Cloud Logs does not take it as it is: its halves, down to the item that is refused. */
  async #deliver(piece: Piece): Promise<void> {
    const { batch, source } = piece;
    const { batcher } = this.#options;
    const { length } = batch.body;
    try {
      const answer = await this.#transmit(piece);
      this.#requests.set(source, (this.#requests.get(source) ?? 0) + 1);
      this.#bytes += length;
      this.#hear(answer);
    } catch (error) {
      if (!isAboutContent(error)) {
        this.#giveUp(error);
        this.#lose(piece, error);
        return;
      }
      const halves = batch.halves();
      if (halves === undefined) {
        this.#refuse(piece, error);
        return;
      }
      if (error.status === 413) batcher.limit = Math.min(batcher.limit, Math.ceil(length / 2));
      const middle = (piece.from + piece.to) / 2;
      const half = { ...piece, mayHaveArrived: false };
      await this.#deliver({ ...half, batch: halves[0], to: middle });
      await this.#deliver({ ...half, batch: halves[1], from: middle });
    }
  }

  /** @throws RequestError, Obstacle, what a token throws, what made the sender give up */
  async #transmit(piece: Piece): Promise<Answer> {
    const { ingress, deadline, young } = this.#options;
    this.#end.signal.throwIfAborted();
    if (deadline.remainingMs === 0) throw timeIsOver(deadline);
    let answer: Answer | undefined;
    const attempt = async () => (answer = await this.#withToken((token) => this.#once(piece, token)));
    const sending = repeatByRule(attempt, {
      deadline,
      say: ingress.say,
      retries: Infinity,
      // A failure with a status of success is a gateway's web page in place of an answer of Cloud Logs.
      alsoRepeat: (error) => (error.isAboutAccess ? young.remainingMs > 0 : error.isSuccess),
      // What it takes to get a token is repeated there.
      neverRepeat: ({ purpose }) => purpose !== SEND_LINES,
      signal: this.#end.signal,
    });
    try {
      // Not everything ends with a signal: getting a token, a request whose proxy stays silent.
      return await Promise.race([sending, this.#stopped.promise]);
    } catch (error) {
      // The sender gave up because of another piece, but this one was accepted.
      if (answer !== undefined) return answer;
      throw error;
    }
  }

  /** Sends with a token; once more with a fresh one if one that is not fresh is refused. */
  async #withToken(send: (token: Token) => Promise<Answer>): Promise<Answer> {
    const { tokens } = this.#options;
    const token = await tokens.get();
    try {
      return await send(token);
    } catch (error) {
      if (!(error instanceof RequestError) || !error.isAboutAccess || token === this.#fresh) throw error;
      this.#fresh = await tokens.renew(token);
      return await send(this.#fresh);
    }
  }

  async #once(piece: Piece, token: Token): Promise<Answer> {
    const { ingress, deadline } = this.#options;
    this.#stop.signal.throwIfAborted();
    const before = piece.mayHaveArrived;
    piece.mayHaveArrived = true;
    const request = (signal: AbortSignal) =>
      postLines(ingress, SEND_LINES, token, piece.batch.body, AbortSignal.any([signal, this.#stop.signal]));
    try {
      return await ingress.once(SEND_LINES, request, deadline, REQUEST_TIMEOUT_MS);
    } catch (error) {
      piece.mayHaveArrived = before || (error instanceof RequestError && error.mayHaveTakenEffect);
      throw error;
    }
  }

  #hear(answer: Answer): void {
    const words = wordsOf(answer, this.#options.ingress.secrets);
    if (words !== '') this.#words.add(words);
  }

  /** Notes a single item that was refused. Gives up when the first ones were refused and nothing was accepted. */
  #refuse(piece: Piece, error: RequestError): void {
    this.#refused++;
    if (this.#refused === REFUSED_AT_FIRST && this.#requests.size === 0) this.#giveUp(error);
    this.#lose({ ...piece, mayHaveArrived: false }, error);
  }

  #giveUp(cause: unknown): void {
    this.#end.abort(cause); // only the first cause counts
  }

  #lose({ batch, source, from, to, mayHaveArrived }: Piece, cause: unknown): void {
    const { firstLine, lastLine, lines } = batch;
    this.#losses.add({ source, firstLine, lastLine, lines, cause, mayHaveArrived }, from, to);
  }
}

/** Whether the request is refused for what is in it or for its size. */
function isAboutContent(error: unknown): error is RequestError {
  return (
    error instanceof RequestError &&
    error.purpose === SEND_LINES &&
    (error.status === 400 || error.status === 413)
  );
}
