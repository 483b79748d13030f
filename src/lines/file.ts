import { type FileHandle, open, stat } from 'node:fs/promises';
import { startsCharacter } from './byte-string.ts';
import { type Encoding, readMark } from './decode.ts';
import type { Gap } from './lines.ts';
import { LONGEST_LINE } from './splitter.ts';

/** How many bytes at the start of a file tell whether it is binary; Git looks at as many (xdiff-interface.c). */
const LOOK = 8000;

/**
 * How many bytes are read at a time, and handed on at a time: V8 keeps longer strings in the part of the heap that it
 * collects late.
 */
const READ = 512 * 1024;
const CHUNK = 64 * 1024;

/** How far from the place of a cut a line end is looked for. A longer line is cut in its middle. */
const NEAR = LONGEST_LINE;

/** A log file as it was found. */
export interface LogFile {
  path: string;
  /** In bytes; what is written later is not read. */
  size: number;
  /** When it was last changed, in milliseconds since 1970. */
  modifiedAt: number;
  /** True where a NUL byte is near the start of what is not UTF-16. */
  binary: boolean;
  encoding: Encoding;
}

/**
 * Looks at a file.
 * @throws the file system's error, or one that says that it is no file
 */
export async function findLogFile(path: string): Promise<LogFile> {
  const stats = await stat(path);
  if (!stats.isFile()) throw new Error('it is not a regular file');
  const handle = await open(path);
  try {
    const start = await readFully(handle, 0, Math.min(LOOK, stats.size));
    const { encoding } = readMark(start);
    const binary = encoding === 'utf-8' && start.includes(0);
    return { path, size: stats.size, modifiedAt: stats.mtimeMs, binary, encoding };
  } finally {
    await handle.close();
  }
}

/**
 * The bytes of a file, up to the size that it had. Of a file that is larger than `maxSize` bytes these are the head and
 * the tail, each of whole lines and together not larger than that, and between them a `Gap`. The gap is read too, but
 * only to count its lines. A chunk is overwritten when the next one is asked for.
 * @throws the file system's error
 */
export async function* readLogFile(
  file: LogFile,
  maxSize = Infinity,
): AsyncGenerator<Uint8Array | Gap, void> {
  const { path, size, encoding } = file;
  const handle = await open(path);
  try {
    if (size <= maxSize) {
      yield* readRange(handle, 0, size);
    } else {
      const half = Math.floor(maxSize / 4) * 2;
      const head = await endOfHead(handle, encoding, half);
      const tail = await startOfTail(handle, encoding, Math.min(size, Math.ceil((size - half) / 2) * 2));
      yield* readRange(handle, 0, head);
      yield gapOf(tail - head, await countLineEnds(readRange(handle, head, tail), encoding), maxSize);
      yield* readRange(handle, tail, size);
    }
  } finally {
    await handle.close();
  }
}

function gapOf(bytes: number, lines: number, maxSize: number): Gap {
  const left = `${lines.toLocaleString('en-US')} lines (${bytes.toLocaleString('en-US')} bytes)`;
  const notice = `[${left} are left out here: the log is larger than ${maxSize.toLocaleString('en-US')} bytes]`;
  return { bytes, lines, notice };
}

/** Behind the last line end before `limit`; if no line end is near, the start of the character at `limit`. */
async function endOfHead(handle: FileHandle, encoding: Encoding, limit: number): Promise<number> {
  const start = Math.max(0, limit - NEAR);
  const bytes = await readFully(handle, start, limit + UNIT - start);
  const end = lastLineEnd(bytes.subarray(0, limit - start), encoding);
  if (end === undefined && start === 0) return readMark(bytes).length; // the mark stays, as it says how to read the tail
  return start + (end ?? startOfCharacter(bytes, limit - start, encoding));
}

/** Behind the first line end from `limit` on; if no line end is near, the start of the character at `limit`. */
async function startOfTail(handle: FileHandle, encoding: Encoding, limit: number): Promise<number> {
  const start = limit - UNIT;
  const bytes = await readFully(handle, start, NEAR);
  const from = encoding === 'utf-8' ? UNIT - 1 : 0; // the tail may begin at `limit` itself, behind a line end
  const end = firstLineEnd(bytes, encoding, from);
  if (end === undefined && bytes.length < NEAR) return start + bytes.length;
  return start + (end ?? startOfCharacter(bytes, UNIT, encoding));
}

/** The bytes of a unit of UTF-16. */
const UNIT = 2;

/** Where the first line ends in `bytes`, which begin with a whole unit; its line end included. */
function firstLineEnd(bytes: Buffer, encoding: Encoding, from: number): number | undefined {
  for (let at = bytes.indexOf(LF, from); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    const end = endOfLineEnd(bytes, at, encoding);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The same for the last line that ends. */
function lastLineEnd(bytes: Buffer, encoding: Encoding): number | undefined {
  for (let at = bytes.lastIndexOf(LF); at !== -1; at = at === 0 ? -1 : bytes.lastIndexOf(LF, at - 1)) {
    const end = endOfLineEnd(bytes, at, encoding);
    if (end !== undefined) return end;
  }
  return undefined;
}

const LF = 10;

/** Behind the line feed whose byte is at `at`; undefined if that byte is of another character of UTF-16. */
function endOfLineEnd(bytes: Buffer, at: number, encoding: Encoding): number | undefined {
  if (encoding === 'utf-8') return at + 1;
  if (encoding === 'utf-16le') return at % UNIT === 0 && bytes[at + 1] === 0 ? at + 2 : undefined;
  return at % UNIT === 1 && bytes[at - 1] === 0 ? at + 1 : undefined;
}

/** Where the character begins that is at `index`. */
function startOfCharacter(bytes: Buffer, index: number, encoding: Encoding): number {
  if (encoding === 'utf-8') {
    let start = index;
    while (start > 0 && index - start < 3 && !startsCharacter(bytes[start] ?? 0)) start--;
    return start;
  }
  const high = bytes[encoding === 'utf-16le' ? index + 1 : index] ?? 0;
  const isSecondOfPair = high >= 0xdc && high <= 0xdf;
  return isSecondOfPair ? index - UNIT : index;
}

async function countLineEnds(chunks: AsyncIterable<Buffer>, encoding: Encoding): Promise<number> {
  let count = 0;
  for await (const chunk of chunks) {
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, at + 1)) {
      if (endOfLineEnd(chunk, at, encoding) !== undefined) count++;
    }
  }
  return count;
}

/** The bytes from `start` to `end`, or to the end of the file if that comes first. */
async function* readRange(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer, void> {
  const buffer = Buffer.allocUnsafe(Math.min(READ, end - start));
  for (let position = start; position < end;) {
    const bytes = await readInto(buffer, handle, position, end - position);
    if (bytes.length === 0) return;
    position += bytes.length;
    for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
  }
}

function readFully(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  return readInto(Buffer.allocUnsafe(length), handle, position, length);
}

/** Fills `buffer`, but with no more than `length` bytes and only to the end of the file. */
async function readInto(
  buffer: Buffer,
  handle: FileHandle,
  position: number,
  length: number,
): Promise<Buffer> {
  const wanted = Math.min(buffer.length, length);
  let filled = 0;
  while (filled < wanted) {
    const { bytesRead } = await handle.read(buffer, filled, wanted - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
