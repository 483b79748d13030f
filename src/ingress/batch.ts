import type { Line, LineLabels } from '../lines/lines.ts';
import { SEVERITIES, type Severity } from '../lines/severity.ts';

/** What lines of one source have in common, by the names of IBM Cloud Logs. */
export interface Labels {
  applicationName: string;
  subsystemName: string;
  computerName?: string;
  category?: string;
  className?: string;
  threadId?: string;
}

/**
 * The size of a full batch in bytes. IBM Cloud Logs takes 2 MB a request (Cloud Logs docs, limits of the ingestion
 * API).
 */
export const FULL = 1_950_000;

/**
 * The lines of one request to `POST /logs/v1/singles`, encoded: a JSON array of items. Two bytes are between two
 * items, so that the array can be cut in two in place.
 */
export class Batch {
  readonly #store: Store;
  readonly #from: number;
  readonly #to: number;
  #free: Store[] | undefined;

  /** Of the store's items those from `from` until `to`. With `free`, the store goes there when it is released. */
  constructor(store: Store, from: number, to: number, free?: Store[]) {
    this.#store = store;
    this.#from = from;
    this.#to = to;
    this.#free = free;
  }

  /** The body of the request. Its bytes change when the batch is halved, and once it was released. */
  get body(): Buffer {
    return this.#store.bytes.subarray(
      this.#store.startOf(this.#from) - 1,
      this.#store.endOf(this.#to - 1) + 1,
    );
  }

  /** The number of its first line in the text that it is of. */
  get firstLine(): number {
    return this.#store.lineOf(this.#from);
  }

  /** The number of its last line. */
  get lastLine(): number {
    return this.#store.lineOf(this.#to - 1);
  }

  /** How many lines it has; one in parts counts once. Its first or last line may have parts in other batches, too. */
  get lines(): number {
    let count = 1;
    for (let item = this.#from + 1; item < this.#to; item++) if (this.#store.startsLine(item)) count++;
    return count;
  }

  /**
   * Its first and second half, each a batch of its own, whose bodies are valid from now on in place of this one's.
   * It is cut between lines; a single line between its parts; undefined for a single item.
   */
  halves(): [Batch, Batch] | undefined {
    if (this.#to - this.#from < 2) return undefined;
    const middle = this.#middle();
    this.#store.cutBefore(middle);
    return [new Batch(this.#store, this.#from, middle), new Batch(this.#store, middle, this.#to)];
  }

  /** Says that the body is not needed any more: later lines may be written over it. The halves have nothing to release. */
  release(): void {
    this.#free?.push(this.#store);
    this.#free = undefined;
  }

  /** The item nearest to the middle that begins a line, or that in the middle. */
  #middle(): number {
    const middle = (this.#from + this.#to) >> 1;
    for (let off = 0; off < this.#to - middle; off++) {
      if (this.#store.startsLine(middle + off)) return middle + off;
      if (middle - off > this.#from && this.#store.startsLine(middle - off)) return middle - off;
    }
    return middle;
  }
}

/** Makes batches. Their buffers are used again, so there are never more buffers than batches that are not released yet. */
export class Batcher {
  /** The size that a batch does not exceed, in bytes; to be lowered where the ingress refuses a body as too large. */
  limit = FULL;
  readonly #free: Store[] = [];

  /**
   * The batches of one text, in the order of its lines. The next lines are asked for when the next batch is.
   * @param labels of all its lines; a line may have others beside them, by the same names
   */
  async *batches(
    lines: AsyncIterable<Line[]> | Iterable<Line[]>,
    labels: Labels,
  ): AsyncGenerator<Batch, void, undefined> {
    let head = new Head(labels);
    let own: LineLabels | undefined;
    let store = this.#take();
    for await (const chunk of lines) {
      for (const line of chunk) {
        if (line.labels !== own) {
          own = line.labels;
          head = new Head({ ...labels, ...own });
        }
        // An item that is larger than the limit goes alone.
        if (!store.add(head, line, store.items === 0 ? Infinity : this.limit)) {
          yield this.#batchOf(store);
          store = this.#take();
          store.add(head, line, Infinity);
        }
      }
    }
    if (store.items > 0) yield this.#batchOf(store);
    else this.#free.push(store);
  }

  #take(): Store {
    const store = this.#free.pop() ?? new Store();
    store.clear();
    return store;
  }

  #batchOf(store: Store): Batch {
    store.close();
    return new Batch(store, 0, store.items, this.#free);
  }
}

/**
 * The beginning of an item up to its text. It has the same length for all lines of a source, so that it can be copied
 * from the item before and only its digits changed: a third of the time that encoding it takes.
 */
class Head {
  readonly bytes: Buffer;
  readonly severityAt: number;
  readonly timestampAt: number;
  readonly risingAt: number;

  constructor(labels: Labels) {
    const label = JSON.stringify(labels).slice(0, -1);
    this.bytes = Buffer.from(
      `${label},"severity":0,"timestamp":0000000000000,"hiResTimestamp":"0000000000000000000","text":`,
    );
    this.severityAt = this.bytes.lastIndexOf('"severity":') + '"severity":'.length;
    this.timestampAt = this.bytes.lastIndexOf('"timestamp":') + '"timestamp":'.length;
    this.risingAt = this.bytes.lastIndexOf('"hiResTimestamp":"') + '"hiResTimestamp":"'.length;
  }
}

/** IBM Cloud Logs: 1 Debug, 2 Verbose, 3 Info, 4 Warning, 5 Error, 6 Critical. */
const SEVERITY_DIGITS = Object.fromEntries(
  SEVERITIES.map((severity, index) => [severity, '1'.charCodeAt(0) + index]),
) as Record<Severity, number>;

const CLOSING_BRACE = 0x7d;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const ZERO = 0x30;

/** The bytes of a batch, and where its items are in them. */
class Store {
  readonly bytes = Buffer.allocUnsafeSlow(FULL);
  /** Where the next item begins. */
  #next = 1;
  /** The head of the item before and its place, and the milliseconds that are written in it. */
  #head: Head | undefined;
  #headAt = 0;
  #timestamp = 0;
  #rising = 0;
  readonly #ends: number[] = [];
  readonly #lines: number[] = [];

  get items(): number {
    return this.#ends.length;
  }

  startOf(item: number): number {
    return item === 0 ? 1 : this.endOf(item - 1) + 2;
  }

  endOf(item: number): number {
    return this.#ends[item] ?? 0;
  }

  lineOf(item: number): number {
    return this.#lines[item] ?? 0;
  }

  /** True for an item that is not a further part of the line of the item before. */
  startsLine(item: number): boolean {
    return this.#lines[item] !== this.#lines[item - 1];
  }

  clear(): void {
    this.#next = 1;
    this.#head = undefined;
    this.#ends.length = 0;
    this.#lines.length = 0;
  }

  /** Adds an item. False, and nothing added, if the array would be longer than `limit`. */
  add(head: Head, line: Line, limit: number): boolean {
    // A byte string is its own UTF-8 already, and JSON escapes nothing but ASCII in it.
    const text = line.json ? line.text : JSON.stringify(line.text);
    const textAt = this.#next + head.bytes.length;
    const end = textAt + text.length + 1;
    if (end + 1 > limit) return false;
    this.#writeHead(head, line);
    this.bytes.write(text, textAt, 'latin1');
    this.bytes[end - 1] = CLOSING_BRACE;
    this.bytes[end] = COMMA;
    this.bytes[end + 1] = LINE_FEED;
    this.#ends.push(end);
    this.#lines.push(line.number);
    this.#next = end + 2;
    return true;
  }

  /** Ends the array. */
  close(): void {
    this.bytes.write('[', 0);
    this.bytes.write(']', this.endOf(this.items - 1));
  }

  /** Ends one array before `item`, and begins another one with it. */
  cutBefore(item: number): void {
    this.bytes.write('][', this.endOf(item - 1));
  }

  #writeHead(head: Head, { severity, timestamp, rising }: Line): void {
    const at = this.#next;
    if (head === this.#head) {
      this.bytes.copyWithin(at, this.#headAt, this.#headAt + head.bytes.length);
    } else {
      this.bytes.set(head.bytes, at);
      this.#timestamp = this.#rising = 0;
    }
    this.#head = head;
    this.#headAt = at;
    this.bytes[at + head.severityAt] = SEVERITY_DIGITS[severity];
    if (timestamp !== this.#timestamp) this.#writeMs(timestamp, at + head.timestampAt);
    if (rising.ms !== this.#rising) this.#writeMs(rising.ms, at + head.risingAt);
    this.#writeDigits(rising.ns, at + head.risingAt + 13, 6);
    this.#timestamp = timestamp;
    this.#rising = rising.ms;
  }

  /** Thirteen digits: milliseconds from 2001 to 2286. */
  #writeMs(ms: number, at: number): void {
    this.#writeDigits(Math.floor(ms / 1e6), at, 7);
    this.#writeDigits(ms % 1e6, at + 7, 6);
  }

  /** The digits of an integer of less than 32 bits, which V8 divides fast. */
  #writeDigits(value: number, at: number, count: number): void {
    let rest = value | 0;
    for (let index = at + count - 1; index >= at; index--) {
      const tenth = (rest / 10) | 0;
      this.bytes[index] = ZERO + rest - tenth * 10;
      rest = tenth;
    }
  }
}
