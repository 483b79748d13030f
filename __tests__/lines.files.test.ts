import { appendFile, mkdir, mkdtemp, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromByteString } from '../src/lines/byte-string.ts';
import { findLogFile, type LogFile, readLogFile } from '../src/lines/file.ts';
import { LineReader } from '../src/lines/lines.ts';
import { NOW, OPTIONS } from './support/lines.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(content: string | Uint8Array): Promise<LogFile> {
  const path = join(folder, 'a.log');
  await writeFile(path, content);
  return findLogFile(path);
}

interface Found {
  /** The lines as `number: text`. */
  lines: string[];
  gaps: { bytes: number; lines: number }[];
  /** The bytes that were read as lines. */
  size: number;
}

async function linesOf(file: LogFile, maxSize?: number): Promise<Found> {
  const found: Found = { lines: [], gaps: [], size: 0 };
  async function* noted(): ReturnType<typeof readLogFile> {
    for await (const piece of readLogFile(file, maxSize)) {
      if (piece instanceof Uint8Array) found.size += piece.length;
      else found.gaps.push({ bytes: piece.bytes, lines: piece.lines });
      yield piece;
    }
  }
  for await (const lines of new LineReader(OPTIONS).read(noted())) {
    found.lines.push(...lines.map(({ number, text }) => `${number}: ${fromByteString(text)}`));
  }
  return found;
}

test('a file is found with its size and the time of its last change', async () => {
  const { path } = await fileOf('text\n');
  await utimes(path, NOW / 1000, NOW / 1000);
  expect(await findLogFile(path)).toEqual({
    path,
    size: 5,
    modifiedAt: NOW,
    binary: false,
    encoding: 'utf-8',
  });
});

test.each([
  ['text', 'text', false],
  ['no byte at all', '', false],
  ['a NUL byte', 'a\0b', true],
  ['a NUL byte near the start', `${'x'.repeat(7999)}\0`, true],
  ['a NUL byte further on', `${'x'.repeat(8000)}\0`, false],
  ['an archive', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), true],
  ['UTF-16 with a byte order mark', Buffer.from('\ufefftext', 'utf16le'), false],
  ['UTF-16 without one', Buffer.from('text', 'utf16le'), true],
])('binary or not: %s', async (_, content, binary) => {
  expect((await fileOf(content)).binary).toBe(binary);
});

test('what is no file, or is not there, is refused', async () => {
  await mkdir(join(folder, 'sub'));
  await expect(findLogFile(join(folder, 'sub'))).rejects.toThrow('it is not a regular file');
  await expect(findLogFile(join(folder, 'none'))).rejects.toThrow('ENOENT');
  const file = await fileOf('text');
  await rm(file.path);
  await expect(linesOf(file)).rejects.toThrow('ENOENT');
});

test('a file that grows is read to the size it had', async () => {
  const file = await fileOf('one\ntwo\n');
  await appendFile(file.path, 'three\n');
  expect(await linesOf(file)).toMatchObject({ lines: ['1: one', '2: two'], size: 8 });
});

test('one that shrinks is read to its end', async () => {
  const file = await fileOf('one\ntwo\n');
  await truncate(file.path, 4);
  expect(await linesOf(file)).toMatchObject({ lines: ['1: one'], size: 4 });
});

const hundred = Array.from(
  { length: 100 },
  (_, index) => `line ${String(index + 1).padStart(4, '0')}\n`,
).join('');

test('of a file that is too large its head and tail are read, with a line between them', async () => {
  const { lines, gaps, size } = await linesOf(await fileOf(hundred), 105);
  expect(lines).toEqual([
    '1: line 0001',
    '2: line 0002',
    '3: line 0003',
    '4: line 0004',
    '5: line 0005',
    '6: [90 lines (900 bytes) are left out here: the log is larger than 105 bytes]',
    '96: line 0096',
    '97: line 0097',
    '98: line 0098',
    '99: line 0099',
    '100: line 0100',
  ]);
  expect(gaps).toEqual([{ bytes: 900, lines: 90 }]);
  expect(size).toBe(100);
});

test.each([
  ['as large as it may be', 1000, 0],
  ['one byte larger', 999, 1],
])('a file that is %s', async (_, maxSize, count) => {
  expect((await linesOf(await fileOf(hundred), maxSize)).gaps).toHaveLength(count);
});

test('the line between is a warning, has a time of its own, and does not count', async () => {
  const reader = new LineReader(OPTIONS);
  const all = [];
  for await (const lines of reader.read(readLogFile(await fileOf(hundred), 100))) all.push(...lines);
  const notice = all.find(({ text }) => text.startsWith('['));
  expect(notice).toMatchObject({ severity: 'warning', json: false, rising: { ns: 5 } });
  expect(reader.tally.lines).toBe(all.length - 1);
});

test('the line between has the severity that is set for all lines', async () => {
  const severities = new Set<string>();
  const reader = new LineReader({ ...OPTIONS, severity: 'verbose' });
  for await (const lines of reader.read(readLogFile(await fileOf(hundred), 100)))
    for (const { severity } of lines) severities.add(severity);
  expect([...severities]).toEqual(['verbose']);
});

test.each(['utf16le', 'utf16be'])('the cut is between lines in %s too', async (encoding) => {
  const content = Buffer.from(`\ufeff${hundred.replaceAll('line', 'Ċ਀ਊ')}`, 'utf16le');
  const file = await fileOf(encoding === 'utf16be' ? content.swap16() : content);
  const { lines, gaps } = await linesOf(file, 215);
  expect(lines.filter((line) => !line.includes('left out'))).toEqual(
    [1, 2, 3, 4, 5, 96, 97, 98, 99, 100].map((n) => `${n}: Ċ਀ਊ ${String(n).padStart(4, '0')}`),
  );
  expect(gaps).toEqual([{ bytes: 90 * 18, lines: 90 }]);
});

test('a long line is cut in its middle, between characters', async () => {
  const { lines, gaps } = await linesOf(await fileOf('€'.repeat(2_000_000)), 5_000_000);
  expect(gaps).toHaveLength(1);
  expect(lines.some((line) => line.includes('\ufffd'))).toBe(false);
});

test('head, gap and tail are the whole file, each of whole lines, and no larger than allowed', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '𝄞'), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1 }),
      fc.integer({ min: 4, max: 200 }),
      fc.constantFrom('utf8', 'utf16le', 'utf16be'),
      async (texts, maxSize, encoding) => {
        const text = texts.map((one, index) => `${index + 1}${one}\n`).join('');
        const bytes = encoding === 'utf8' ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, 'utf16le');
        const file = await fileOf(encoding === 'utf16be' ? bytes.swap16() : bytes);
        const { lines, gaps, size } = await linesOf(file, maxSize);
        expect(gaps).toHaveLength(bytes.length > maxSize ? 1 : 0);
        expect(size).toBeLessThanOrEqual(maxSize);
        expect(size + (gaps[0]?.bytes ?? 0)).toBe(bytes.length);
        const whole = new Set(texts.map((one, index) => `${index + 1}: ${index + 1}${one}`));
        const kept = lines.filter((one) => !one.includes('left out'));
        for (const one of kept) expect([...whole]).toContain(one);
        expect(kept.length + (gaps[0]?.lines ?? 0)).toBe(texts.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('reading stops where nobody asks for more, and the file is closed', async () => {
  const file = await fileOf(hundred.repeat(10_000));
  for await (const lines of new LineReader(OPTIONS).read(readLogFile(file))) {
    expect(lines.length).toBeGreaterThan(0);
    break;
  }
  await rm(file.path);
});
