import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stampOf, stampOfFields } from '../src/lines/stamp.ts';
import { NOW, OPTIONS, type PlainLine, read, readText } from './support/lines.ts';

const HOUR = 60 * 60_000;
const MOMENT = Date.UTC(2026, 10, 24, 15, 3, 51);
const local = (ms = 0): number => new Date(2026, 10, 24, 15, 3, 51, ms).getTime();

test.each([
  ['2026-11-24T15:03:51Z text', MOMENT, 0, 20],
  ['2026-11-24T15:03:51.123Z', MOMENT + 123, 0, 24],
  ["2026-11-24T15:03:51.1234567Z GitHub's log format", MOMENT + 123, 456_700, 28],
  ['2026-11-24T15:03:51.123456789Z', MOMENT + 123, 456_789, 30],
  ['2026-11-24T15:03:51.1234567899999Z more digits than count', MOMENT + 123, 456_789, 34],
  ['2026-11-24T15:03:51+01:00 a zone', MOMENT - HOUR, 0, 25],
  ['2026-11-24T15:03:51-0530', MOMENT + 5.5 * HOUR, 0, 24],
  ['2026-11-24T15:03:51+02', MOMENT - 2 * HOUR, 0, 22],
  ['2026-11-24t15:03:51z small letters', MOMENT, 0, 20],
  ['2026-11-24 15:03:51.5Z a blank for the T', MOMENT + 500, 0, 22],
  ['2026-11-24 15:03:51,123 a comma for the dot, and no zone', local(123), 0, 23],
  ['2026-11-24T15:03:51 no zone', local(), 0, 19],
  ['2026-11-24T15:03:51. a dot that ends a sentence', local(), 0, 19],
  ['2026-11-24T15:03Z no seconds', MOMENT - 51_000, 0, 17],
  ['[2026-11-24T15:03:51Z] in brackets', MOMENT, 0, 21],
  ['2026-11-24T15:03:51Z', MOMENT, 0, 20],
  ['2026-11-24T15:03:60Z a leap second', MOMENT + 9000, 0, 20],
  ['2026-11-24T15:03:51-', local(), 0, 19],
])('%s', (line, ms, ns, end) => {
  expect(stampOf(line)).toEqual({ ms, ns, end });
});

test.each([
  '2026-11-24 a date alone',
  '2026-11-24',
  '2026-11-24T15',
  'at 2026-11-24T15:03:51Z further on',
  ' 2026-11-24T15:03:51Z',
  '2026-13-24T15:03:51Z',
  '2026-00-24T15:03:51Z',
  '2026-02-29T15:03:51Z',
  '2026-11-31T15:03:51Z',
  '2026-11-24T24:00:00Z',
  '2026-11-24T15:60:00Z',
  '2026-11-24T15:03:61Z',
  '2026-11-24T15:03:5Z',
  '2026-11-24T15:03:51Zulu',
  '2026-11-24T15:03:51+01:00x',
  '2026-11-24_15:03:51',
  '2026/11/24 15:03:51',
  '20261124T150351Z',
  '15:03:51 ERROR',
  'text',
  '[',
  '',
])('no stamp: %j', (line) => {
  expect(stampOf(line)).toBeUndefined();
});

test('every moment that JavaScript writes is read', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      expect(stampOf(date.toISOString())).toEqual({ ms: date.getTime(), ns: 0, end: 24 });
    }),
  );
});

test.each([
  [{ timestamp: '2026-11-24T15:03:51.25Z' }, MOMENT + 250, 0],
  [{ time: MOMENT }, MOMENT, 0],
  [{ '@timestamp': '2026-11-24T15:03:51Z' }, MOMENT, 0],
  [{ ts: MOMENT / 1000 }, MOMENT, 0],
  [{ ts: MOMENT / 1000 + 0.25 }, MOMENT + 250, 0],
  [{ ts: MOMENT / 1000 + 0.123456 }, MOMENT + 123, 456_000],
  [{ time: MOMENT + 0.5 }, MOMENT, 500_000],
  [{ ts: MOMENT * 1000 + 1 }, MOMENT, 1000],
  [{ ts: MOMENT * 1_000_000 }, MOMENT, 0],
  [{ ts: String(MOMENT) }, MOMENT, 0],
  [{ ts: String(MOMENT / 1000) }, MOMENT, 0],
  [{ timestamp: 'yesterday', time: MOMENT }, MOMENT, 0],
  [{ timestamp: null, time: {}, '@timestamp': false, ts: MOMENT }, MOMENT, 0],
])('the stamp of a JSON line: %j', (fields, ms, ns) => {
  expect(stampOfFields(fields)).toMatchObject({ ms, ns });
});

test.each([{}, { time: 12 }, { ts: -1 }, { ts: 1e21 }, { time: '12:30' }, { Timestamp: MOMENT }, { ts: '' }])(
  'no stamp of a JSON line: %j',
  (fields) => {
    expect(stampOfFields(fields)).toBeUndefined();
  },
);

/** The time of each line: milliseconds from `NOW`, and the nanoseconds that its rising time is later. */
function times(lines: PlainLine[]): [text: string, ms: number, ns: number][] {
  return lines.map(({ text, timestamp, rising }) => [
    text.replace(/^\S+Z /, ''),
    timestamp - NOW,
    (rising.ms - timestamp) * 1e6 + rising.ns,
  ]);
}

test('a line without a stamp follows the one before it', async () => {
  const lines = await readText(
    [
      '2026-11-24T14:00:00Z a',
      'b',
      '2026-11-24T14:00:01.0000005Z c',
      '{"time":"2026-11-24T14:30:00Z"}',
      'd',
    ].join('\n'),
  );
  expect(times(lines)).toEqual([
    ['a', -HOUR, 0],
    ['b', -HOUR, 1],
    ['c', -HOUR + 1000, 500],
    ['{"time":"2026-11-24T14:30:00Z"}', -HOUR / 2, 0],
    ['d', -HOUR / 2, 1],
  ]);
});

test('a file without any stamp has the time of its last change', async () => {
  expect(times(await readText('a\nb\nc'))).toEqual([
    ['a', -60_000, 0],
    ['b', -60_000, 1],
    ['c', -60_000, 2],
  ]);
});

test.each([
  ['a file older than a day', NOW - 24 * HOUR - 1],
  ['a file from the future', NOW + 4 * HOUR + 1],
])('%s has the present time, without being counted', async (_, modifiedAt) => {
  const { lines, tally } = await read([Buffer.from('a\nb')], { modifiedAt });
  expect(times(lines)).toEqual([
    ['a', 0, 0],
    ['b', 0, 1],
  ]);
  expect(tally.linesOutOfRange).toBe(0);
});

test('lines before the first stamp take that stamp', async () => {
  expect(times(await readText('a\nb\n2026-11-24T14:00:00Z c'))).toEqual([
    ['a', -HOUR, 0],
    ['b', -HOUR, 1],
    ['c', -HOUR, 2],
  ]);
});

test.each([
  ['within 64 kB', 1023, -HOUR],
  ['after 64 kB', 1025, -60_000],
])('the first stamp comes %s', async (_, count, expected) => {
  const lines = await readText(`${'x'.repeat(63)}\n`.repeat(count) + '2026-11-24T14:00:00Z c');
  expect(lines[0]?.timestamp).toBe(NOW + expected);
  expect(lines.at(-1)?.timestamp).toBe(NOW - HOUR);
});

test('when time goes back, the own stamp stays and the other one goes on rising', async () => {
  const lines = await readText('2026-11-24T14:00:00.5Z a\n2026-11-24T13:00:00Z b\nc\n2026-11-24T14:00:01Z d');
  expect(times(lines)).toEqual([
    ['a', -HOUR + 500, 0],
    ['b', -2 * HOUR, (HOUR + 500) * 1e6 + 1],
    ['c', -2 * HOUR, (HOUR + 500) * 1e6 + 2],
    ['d', -HOUR + 1000, 0],
  ]);
});

test.each([
  ['more than a day ago', '2026-11-23T14:59:59Z', 1],
  ['a day ago, so that it gets too old on its way', '2026-11-23T15:01:00Z', 1],
  ['less than a day ago', '2026-11-23T15:06:00Z', 0],
  ['less than four hours ahead', '2026-11-24T18:59:59Z', 0],
  ['more than four hours ahead', '2026-11-24T19:00:01Z', 1],
  ['in another century', '1970-01-01T00:00:00Z', 1],
])('a stamp from %s', async (_, stamp, outOfRange) => {
  const { lines, tally } = await read([Buffer.from(`${stamp} a\nb`)]);
  expect(tally.linesOutOfRange).toBe(outOfRange);
  expect(lines.map(({ timestamp }) => timestamp)).toEqual(
    outOfRange === 1 ? [NOW, NOW] : [Date.parse(stamp), Date.parse(stamp)],
  );
  expect(lines[0]?.text).toBe(`${stamp} a`);
});

test('the rising time rises with every line, whatever the stamps are', async () => {
  const stamp = fc.integer({ min: -30 * HOUR, max: 6 * HOUR }).map((ms) => new Date(NOW + ms).toISOString());
  const line = fc.oneof(
    stamp,
    fc.constant('x'),
    stamp.map((time) => JSON.stringify({ time })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line), async (lines) => {
      let last = 0n;
      for (const { rising, timestamp } of await readText(lines.join('\n'))) {
        const ns = BigInt(rising.ms) * 1_000_000n + BigInt(rising.ns);
        expect(ns).toBeGreaterThan(last);
        expect(ns).toBeGreaterThanOrEqual(BigInt(timestamp) * 1_000_000n);
        expect(rising.ns).toBeLessThan(1_000_000);
        last = ns;
      }
    }),
  );
});

test('a million lines of the same time', async () => {
  const { lines } = await read([Buffer.from('x\n'.repeat(1_000_001))]);
  expect(lines.at(-1)?.rising).toEqual({ ms: Math.floor(OPTIONS.modifiedAt) + 1, ns: 0 });
});
