import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_LINE } from '../src/lines/splitter.ts';
import { cutAt, read, readText, textsOf } from './support/lines.ts';

const ESC = '\u001b';
const BEL = '\u0007';

test.each([
  ['line ends of Unix', 'one\ntwo\n', ['one', 'two']],
  ['line ends of Windows', 'one\r\ntwo\r\n', ['one', 'two']],
  ['both', 'one\r\ntwo\nthree\r\n', ['one', 'two', 'three']],
  ['a last line without an end', 'one\ntwo', ['one', 'two']],
  ['a last line that ends with a carriage return', 'one\ntwo\r', ['one', 'two']],
  ['empty lines are left out', '\n\none\n\r\n\ntwo\n\n', ['one', 'two']],
  ['blanks are not', ' \n\t\n', [' ', '\t']],
  ['nothing', '', []],
  ['a line end alone', '\n', []],
  ['NUL bytes', 'a\0b\n', ['a\0b']],
  ['other separators of Unicode are no line ends', 'a\u2028b\u0085c\vd', ['a\u2028b\u0085c\vd']],

  ['colours', `${ESC}[1;31mred${ESC}[0m and ${ESC}[38;5;12mblue${ESC}[m`, ['red and blue']],
  ['cursor movements', `${ESC}[2K${ESC}[1Gdone${ESC}[?25h`, ['done']],
  ['a window title', `${ESC}]0;title${BEL}text`, ['text']],
  ['a link', `${ESC}]8;;https://example.com${ESC}\\here${ESC}]8;;${ESC}\\ it is`, ['here it is']],
  ['a character set', `${ESC}(Btext${ESC}7`, ['text']],
  ['a title that does not end is text', `${ESC}]0;title`, ['0;title']],
  ['a sequence that does not end is text', `a${ESC}[31`, ['a31']],
  ['a sequence does not go over the line end', `a${ESC}]0;\nb${BEL}`, ['a0;', `b${BEL}`]],
  ['an escape character alone', `a${ESC}\nb`, ['a', 'b']],
  ['a line of colours alone is empty', `${ESC}[0m\nx`, ['x']],
  ['the C1 form stays, as its byte occurs in letters', 'ě\u009b1m', ['ě\u009b1m']],

  ['a progress bar: what is left of it', '10%\r 50%\r100%\nnext', ['100%', 'next']],
  ['one that is not finished', '10%\r20%', ['20%']],
  ['one that ends with a carriage return', '10%\r20%\r\n', ['20%']],
  ['the last segment that is not empty', 'a\r\r\r\nb\r\r', ['a', 'b']],
  ['carriage returns alone are an empty line', '\r\r\n\rx\n', ['x']],
  ['colours between carriage returns', `10%\r${ESC}[K20%\r${ESC}[0m\n`, ['20%']],
])('%s', async (_, text, expected) => {
  expect(await textsOf(text)).toEqual(expected);
});

test('lines are numbered as an editor does, with those that are left out', async () => {
  const lines = await readText('one\n\nthree\n\n\nsix');
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, 'one'],
    [3, 'three'],
    [6, 'six'],
  ]);
});

test('what goes in comes out, in order, whatever it is', async () => {
  const line = fc
    .string({ unit: 'binary' })
    .map((text) => text.replace(/[\n\r\ufeff]/g, '').replaceAll(ESC, ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.constantFrom('\n', '\r\n'), async (lines, end) => {
      expect(await textsOf(lines.join(end))).toEqual(lines.filter((text) => text !== ''));
    }),
    { numRuns: 300 },
  );
});

const PEM = ['-----BEGIN PRIVATE KEY-----', 'MIIEvQIBADAN', '-----END PRIVATE KEY-----'];
const TOKEN = `ghp_${'a1'.repeat(18)}`;
const bit = fc.oneof(
  fc.constantFrom('\n', '\n', '\r\n', '\r', `${ESC}[31m`, `${ESC}]0;x${BEL}`, ESC, ' ', '€', '𝄞', 'é', '\0'),
  fc.constantFrom(TOKEN, ...PEM, PEM.join('\\n'), 'https://a:b@c', '{"level":"warn","time":1795500000000}'),
  fc.constantFrom(
    '2026-11-24T14:59:01.5Z ERROR x',
    '[2026-11-24 14:00:00,123] ',
    '::warning::',
    'known-secret',
  ),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
);

test('nothing depends on where the chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(bit), fc.array(fc.nat(2000)), fc.boolean(), async (bits, places, valid) => {
      const input = Buffer.from(bits.join(''), valid ? 'utf8' : 'latin1');
      const options = { secrets: ['known-secret'] };
      expect(await read(cutAt(input, places), options)).toEqual(await read([input], options));
    }),
    { numRuns: 1000 },
  );
});

test('a line that does not end is cut into lines of 1 MiB', async () => {
  const text = 'x'.repeat(3 * LONGEST_LINE + 5);
  const lines = await readText(`first\n${text}\nlast`);
  const numbers = new Map<number, string>();
  for (const { number, text } of lines) {
    numbers.set(number, (numbers.get(number) ?? '') + text.replace(/ \[\d+\/\d+\]$/, ''));
  }
  expect([...numbers.values()].map(({ length }) => length)).toEqual([
    5,
    LONGEST_LINE,
    LONGEST_LINE,
    LONGEST_LINE,
    5,
    4,
  ]);
});

test.each([
  ['letters', 'x', 3.7],
  ['characters of three bytes', '€', 2.9],
  ['characters of four bytes', '𝄞a', 2.1],
  ['colours', `${ESC}[31mred`, 4.2],
  ['nothing but colours', `${ESC}[31m`, 4.2],
  ['carriage returns', '10%\r', 3.3],
  ['tokens', `${TOKEN} `, 2.6],
  ['tokens of one long line that is just short enough', `${TOKEN},`, 1.99],
  ['tokens of a line that is just too long', `${TOKEN};`, 2.01],
  ['a known secret', 'known-secret', 2.3],
  ['what begins a private key', '-----BEGIN PRIVATE KEY-----', 2.3],
  ['private keys on one line', `${PEM.join('\\n')} `, 2.3],
  ['bytes that are not valid', '\xff', 1.2],
])('a long line of %s: nothing depends on where the chunks are cut', async (_, unit, mebibytes) => {
  const size = Math.floor(
    (mebibytes * LONGEST_LINE) / Buffer.byteLength(unit, unit === '\xff' ? 'latin1' : 'utf8'),
  );
  const input = Buffer.from(`before\n${unit.repeat(size)}\nafter`, unit === '\xff' ? 'latin1' : 'utf8');
  const options = { secrets: ['known-secret'] };
  const whole = await read([input], options);
  for (const step of [64 * 1024, 1_000_003]) {
    const places = Array.from({ length: Math.floor(input.length / step) }, (_, index) => (index + 1) * step);
    const cut = await read(cutAt(input, places), options);
    expect(cut.tally).toEqual(whole.tally);
    expect(cut.lines.length).toBe(whole.lines.length);
    expect(cut.lines.findIndex((line, index) => line.text !== whole.lines[index]?.text)).toBe(-1);
  }
  const all = whole.lines.map(({ text }) => text).join('');
  for (const secret of [TOKEN.slice(4, 30), 'known-', 'MIIEvQ']) expect(all).not.toContain(secret);
});
