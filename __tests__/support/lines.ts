import { fromByteString } from '../../src/lines/byte-string.ts';
import { type Gap, type Line, LineReader, type ReadOptions, type Tally } from '../../src/lines/lines.ts';

/** The present of these tests. */
export const NOW = Date.UTC(2026, 10, 24, 15);

/** The defaults: no secrets are known, severities as the lines say, changed a minute ago. */
export const OPTIONS: ReadOptions = { secrets: [], severity: 'auto', now: NOW, modifiedAt: NOW - 60_000 };

/** A line, with its text as an ordinary string. */
export type PlainLine = Omit<Line, 'text'> & { text: string };

/** The lines of `pieces`, and what was counted. */
export async function read(
  pieces: Iterable<Uint8Array | Gap>,
  options: Partial<ReadOptions> = {},
): Promise<{ lines: PlainLine[]; tally: Tally }> {
  const reader = new LineReader({ ...OPTIONS, ...options });
  const lines: PlainLine[] = [];
  for await (const some of reader.read(streamOf(pieces))) {
    for (const line of some) lines.push({ ...line, text: fromByteString(line.text) });
  }
  return { lines, tally: reader.tally };
}

/** The lines of one text in UTF-8. */
export async function readText(text: string, options: Partial<ReadOptions> = {}): Promise<PlainLine[]> {
  return (await read([Buffer.from(text)], options)).lines;
}

/** Their texts alone. */
export async function textsOf(text: string | Buffer, options: Partial<ReadOptions> = {}): Promise<string[]> {
  const { lines } = await read([Buffer.from(text as string)], options);
  return lines.map((line) => line.text);
}

/** `bytes` cut at the given places, which may come in any order and be beyond the end. */
export function cutAt(bytes: Buffer, places: number[]): Buffer[] {
  const cuts = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return cuts.slice(1).map((end, index) => Buffer.from(bytes.subarray(cuts[index], end)));
}

/** As files are read: each piece is written over once the next one is asked for. */
async function* streamOf(pieces: Iterable<Uint8Array | Gap>): AsyncGenerator<Uint8Array | Gap, void> {
  await Promise.resolve();
  for (const piece of pieces) {
    if (!(piece instanceof Uint8Array)) {
      yield piece;
      continue;
    }
    const chunk = Buffer.from(piece);
    yield chunk;
    chunk.fill('#');
  }
}
