import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromByteString, toByteString } from '../src/lines/byte-string.ts';
import { inParts, LONGEST_TEXT } from '../src/lines/parts.ts';
import { read, readText } from './support/lines.ts';

const json = (size: number): string => JSON.stringify({ level: 'error', text: 'x'.repeat(size - 27) });

test.each([
  ['the longest size', LONGEST_TEXT, 1],
  ['one byte more', LONGEST_TEXT + 1, 2],
  ['100 kB', 100_000, 4],
])('a line of %s', async (_, size, count) => {
  const { lines, tally } = await read([Buffer.from('x'.repeat(size))]);
  expect(lines).toHaveLength(count);
  expect(lines.map(({ text }) => text.slice(-6))).toEqual(
    count === 1 ? ['xxxxxx'] : lines.map((__, index) => ` [${index + 1}/${count}]`),
  );
  expect(lines.map(({ number }) => number)).toEqual(lines.map(() => 1));
  expect(tally).toMatchObject({ lines: 1, linesInParts: count === 1 ? 0 : 1 });
});

test('a JSON line of the longest size goes as an object, a longer one in parts as text, with its severity', async () => {
  const fits = await readText(json(LONGEST_TEXT));
  expect(fits.map((line) => [line.json, line.severity, line.text.length])).toEqual([
    [true, 'error', LONGEST_TEXT],
  ]);
  const long = await readText(json(LONGEST_TEXT + 1));
  expect(long.map((line) => [line.json, line.severity])).toEqual([
    [false, 'error'],
    [false, 'error'],
  ]);
  expect(long[0]?.text.startsWith('{"level":"error"')).toBe(true);
});

test('parts keep their order: each is a nanosecond later', async () => {
  const lines = await readText(`2026-11-24T14:00:00Z ${'x'.repeat(70_000)}\nnext`);
  expect(lines.map(({ rising }) => rising.ns)).toEqual([0, 1, 2, 3]);
  expect(new Set(lines.map(({ timestamp }) => timestamp)).size).toBe(1);
});

test('no part is too long, none breaks a character, nothing is lost', () => {
  const character = fc.constantFrom('a', 'é', '€', '𝄞', '"', '\0');
  fc.assert(
    fc.property(fc.array(character, { minLength: 1 }), fc.nat(3), fc.nat(100_000), (some, shift, size) => {
      const unit = some.join('');
      const text = 'x'.repeat(shift) + unit.repeat(Math.ceil(size / Buffer.byteLength(unit)));
      const parts = inParts(toByteString(text));
      const texts = parts.map((part) => fromByteString(part));
      for (const part of parts) expect(JSON.stringify(part).length - 2).toBeLessThanOrEqual(LONGEST_TEXT);
      for (const part of texts) expect(part).not.toContain('\ufffd');
      expect(
        texts.map((part) => (parts.length > 1 ? part.replace(/ \[\d+\/\d+\]$/, '') : part)).join(''),
      ).toBe(text);
    }),
  );
});

test('bytes that are no text at all are cut too', () => {
  expect(inParts('\x80'.repeat(LONGEST_TEXT * 2)).length).toBeGreaterThan(1);
});
