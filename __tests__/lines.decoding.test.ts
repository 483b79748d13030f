import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromByteString } from '../src/lines/byte-string.ts';
import { Decoder } from '../src/lines/decode.ts';
import { cutAt, read } from './support/lines.ts';

const utf8 = (text: string): Buffer => Buffer.from(text);
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const bytes = (...values: number[]): Buffer => Buffer.from(values);
const MARK = '\ufeff';

test.each([
  ['UTF-8', utf8('grün\n€ 𝄞'), ['grün', '€ 𝄞']],
  ['UTF-8 with a byte order mark', utf8(`${MARK}grün\nzwei`), ['grün', 'zwei']],
  ['UTF-16LE with a byte order mark', utf16le(`${MARK}grün\r\n𝄞 Ċ਀ end`), ['grün', '𝄞 Ċ਀ end']],
  ['UTF-16BE with a byte order mark', utf16be(`${MARK}grün\r\n𝄞 Ċ਀ end`), ['grün', '𝄞 Ċ਀ end']],
  ['a byte order mark alone', utf8(MARK), []],
  ['half a byte order mark', bytes(0xef, 0xbb), ['\ufffd']],
  ['a byte order mark further on is text', utf8(`a${MARK}b`), [`a${MARK}b`]],
  ['no text', utf8(''), []],
  ['two bytes', utf8('ok'), ['ok']],
  ['Latin-1, which is not valid', bytes(0x67, 0x72, 0xfc, 0x6e), ['gr\ufffdn']],
  ['a character that the end cuts', bytes(0x61, 0xe2, 0x82), ['a\ufffd']],
  ['a character that a line end cuts', bytes(0xe2, 0x82, 0x0a, 0x61), ['\ufffd', 'a']],
  ['a surrogate in UTF-8', bytes(0xed, 0xa0, 0x80), ['\ufffd\ufffd\ufffd']],
  ['half a pair in UTF-16', Buffer.concat([utf16le(MARK), bytes(0x00, 0xd8, 0x61, 0x00)]), ['\ufffda']],
  ['an odd byte at the end of UTF-16', Buffer.concat([utf16le(`${MARK}a`), bytes(0x62)]), ['a\ufffd']],
  ['characters with bytes that Unicode calls blanks', utf8('à \u0085'), ['à \u0085']],
])('%s', async (_, input, expected) => {
  const { lines } = await read([input]);
  expect(lines.map(({ text }) => text)).toEqual(expected);
});

test('text in any encoding comes out as it went in, wherever it is cut', () => {
  const text = fc.string({ unit: 'binary' });
  const encode = fc.constantFrom(
    (s: string) => utf8(s),
    (s: string) => utf8(MARK + s),
    (s: string) => utf16le(MARK + s),
    (s: string) => utf16be(MARK + s),
  );
  fc.assert(
    fc.property(text, encode, fc.array(fc.nat(500)), (s, as, places) => {
      fc.pre(!s.startsWith(MARK));
      expect(decode(cutAt(as(s), places))).toBe(s);
    }),
    { numRuns: 500 },
  );
});

test('random bytes become what browsers make of them, wherever they are cut', () => {
  const byte = fc.oneof(
    fc.nat(255),
    fc.constantFrom(0x0a, 0x80, 0xbf, 0xc3, 0xe2, 0x82, 0xf0, 0x9f, 0xed, 0xff),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 60 }), fc.array(fc.nat(60)), (values, places) => {
      const input = Buffer.from(values);
      const [first, second] = values;
      fc.pre(!((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)));
      expect(decode(cutAt(input, places))).toBe(new TextDecoder().decode(input));
    }),
    { numRuns: 2000 },
  );
});

test('after the end of a stretch, the next one is in the same encoding', () => {
  const decoder = new Decoder();
  const first = decoder.push(utf16le(`${MARK}é`)) + decoder.end();
  const second = decoder.push(utf16le('ü')) + decoder.end();
  expect([first, second].map(fromByteString)).toEqual(['é', 'ü']);
});

function decode(chunks: Buffer[]): string {
  const decoder = new Decoder();
  return fromByteString(chunks.map((chunk) => decoder.push(chunk)).join('') + decoder.end());
}
