import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Batch, Batcher, FULL, type Labels } from '../src/ingress/batch.ts';
import { toByteString } from '../src/lines/byte-string.ts';
import type { Line } from '../src/lines/lines.ts';
import { type Severity, SEVERITIES } from '../src/lines/severity.ts';

const LABELS: Labels = {
  applicationName: 'octo/repo',
  subsystemName: 'Build "all"',
  computerName: 'runner é',
  category: 'build',
  className: 'logs/a.log',
  threadId: '123.1',
};
const MS = Date.UTC(2026, 10, 24, 15);

interface Item extends Partial<Labels> {
  severity: number;
  timestamp: number;
  hiResTimestamp: string;
  text: unknown;
}

function line(number: number, text: string, more: Partial<Line> = {}): Line {
  const rising = { ms: MS, ns: number };
  return { number, text: toByteString(text), json: false, severity: 'info', timestamp: MS, rising, ...more };
}

async function batchesOf(lines: Line[], batcher = new Batcher(), labels = LABELS): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of batcher.batches([lines], labels)) batches.push(batch);
  return batches;
}

function itemsOf(batch: Batch): Item[] {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(batch.body)) as Item[];
}

test('a line with everything that Cloud Logs has a name for', async () => {
  const [batch] = await batchesOf([line(1, 'text', { timestamp: MS - 5, rising: { ms: MS + 7, ns: 42 } })]);
  expect(batch && itemsOf(batch)).toEqual([
    {
      ...LABELS,
      severity: 3,
      timestamp: MS - 5,
      hiResTimestamp: `${MS + 7}000042`,
      text: 'text',
    },
  ]);
});

test('labels that are not given are left out', async () => {
  const labels = { applicationName: 'a', subsystemName: 's' };
  const [batch] = await batchesOf([line(1, 'x')], new Batcher(), labels);
  expect(batch && Object.keys(itemsOf(batch)[0] ?? {})).toEqual([
    'applicationName',
    'subsystemName',
    'severity',
    'timestamp',
    'hiResTimestamp',
    'text',
  ]);
});

test.each<[Severity, number]>([
  ['debug', 1],
  ['verbose', 2],
  ['info', 3],
  ['warning', 4],
  ['error', 5],
  ['critical', 6],
])('%s is %d', async (severity, number) => {
  const [batch] = await batchesOf([line(1, 'x', { severity })]);
  expect(batch && itemsOf(batch)[0]?.severity).toBe(number);
});

test('a JSON line goes as that object, exactly as it is written', async () => {
  const text = '{"n":12345678901234567890, "a":1,"a":2,"ü":"\\u00fc"}';
  const [batch] = await batchesOf([line(1, text, { json: true })]);
  expect(batch?.body.toString()).toContain(`"text":${text}}`);
});

test('no lines, no batch', async () => {
  expect(await batchesOf([])).toEqual([]);
});

test('what goes in comes out, in order, in bodies that are not too large', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', '\\', '\0', '\u001f', '\t', '\u2028', '\x7f'),
  );
  const moment = fc.record({ ms: fc.integer({ min: 1e12, max: 9_999_999_999_999 }), ns: fc.nat(999_999) });
  const one = fc.record({
    text: text.map((value) => value.toWellFormed()),
    severity: fc.constantFrom(...SEVERITIES),
    timestamp: fc.oneof(fc.constant(MS), fc.integer({ min: 1e12, max: 9_999_999_999_999 })),
    rising: moment,
  });
  const lists = fc.array(fc.array(one));
  await fc.assert(
    fc.asyncProperty(
      lists,
      fc.integer({ min: 300, max: 3000 }),
      fc.boolean(),
      async (values, limit, json) => {
        const batcher = new Batcher();
        batcher.limit = limit;
        let number = 0;
        const lines = values.map((list) =>
          list.map((value) => {
            const content = json ? JSON.stringify({ value: value.text }) : value.text;
            return line(++number, content, { ...value, text: toByteString(content), json });
          }),
        );
        const items: Item[] = [];
        for await (const batch of batcher.batches(lines, LABELS)) {
          const some = itemsOf(batch);
          if (some.length > 1) expect(batch.body.length).toBeLessThanOrEqual(limit);
          expect(batch.lines).toBe(some.length);
          expect([batch.firstLine, batch.lastLine]).toEqual([items.length + 1, items.length + some.length]);
          items.push(...some);
          batch.release();
        }
        const severities: readonly string[] = SEVERITIES;
        expect(items).toEqual(
          values.flat().map((value) => ({
            ...LABELS,
            severity: severities.indexOf(value.severity) + 1,
            timestamp: value.timestamp,
            hiResTimestamp: `${value.rising.ms}${String(value.rising.ns).padStart(6, '0')}`,
            text: json ? { value: value.text } : value.text,
          })),
        );
      },
    ),
  );
});

test('a full batch is as large as it may be, and no larger', async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => line(index + 1, 'x'.repeat(100)));
  const batches = await batchesOf(lines);
  expect(batches.length).toBeGreaterThan(2);
  for (const batch of batches) expect(batch.body.length).toBeLessThanOrEqual(FULL);
  for (const batch of batches.slice(0, -1)) expect(batch.body.length).toBeGreaterThan(FULL - 400);
  expect(batches.map(({ lines }) => lines).reduce((a, b) => a + b)).toBe(20_000);
});

test('the limit counts to the byte', async () => {
  const [all] = await batchesOf([line(1, 'a'), line(2, 'b')]);
  const size = all?.body.length ?? 0;
  for (const [limit, count] of [
    [size, 1],
    [size - 1, 2],
  ] as const) {
    const batcher = new Batcher();
    batcher.limit = limit;
    expect(await batchesOf([line(1, 'a'), line(2, 'b')], batcher)).toHaveLength(count);
  }
});

test('the limit may be lowered between two batches', async () => {
  const batcher = new Batcher();
  const lines = Array.from({ length: 30_000 }, (_, index) => line(index + 1, 'x'.repeat(100)));
  const sizes: number[] = [];
  for await (const batch of batcher.batches([lines], LABELS)) {
    sizes.push(batch.body.length);
    batcher.limit = 100_000;
    batch.release();
  }
  expect(sizes[0]).toBeGreaterThan(1_900_000);
  expect(Math.max(...sizes.slice(1))).toBeLessThanOrEqual(100_000);
});

test('the largest line that there is fits', async () => {
  const labels = { ...LABELS, className: 'ü'.repeat(4096) };
  const text = '\0'.repeat(32 * 1024);
  const batches = await batchesOf(
    Array.from({ length: 20 }, (_, index) => line(index + 1, text)),
    new Batcher(),
    labels,
  );
  expect(batches.flatMap(itemsOf).map((item) => item.text)).toEqual(Array.from({ length: 20 }, () => text));
  for (const batch of batches) expect(batch.body.length).toBeLessThanOrEqual(FULL);
});

test('halves of halves are the same items, down to single ones', async () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(numbers, async (partsOfLines) => {
      const lines = partsOfLines.flatMap((parts, index) =>
        Array.from({ length: parts }, (_, part) => line(index + 1, `line ${index + 1} part ${part}`)),
      );
      const [batch] = await batchesOf(lines);
      if (batch === undefined) throw new Error('no batch');
      const before = itemsOf(batch);
      const leaves: Batch[] = [];
      const cut = (some: Batch): void => {
        const { firstLine, lastLine } = some;
        expect(itemsOf(some).map((item) => item.text)).toEqual(
          lines
            .filter(({ number }) => number >= firstLine && number <= lastLine)
            .map(({ text }) => text)
            .filter((text) => some.body.includes(text)),
        );
        expect(some.lines).toBe(lastLine - firstLine + 1);
        const halves = some.halves();
        if (halves === undefined) {
          leaves.push(some);
          return;
        }
        const [first, second] = halves;
        if (firstLine !== lastLine) expect(second.firstLine).toBe(first.lastLine + 1);
        expect([first.firstLine, second.lastLine]).toEqual([firstLine, lastLine]);
        halves.forEach(cut);
      };
      cut(batch);
      expect(leaves.flatMap(itemsOf)).toEqual(before);
      expect(leaves).toHaveLength(lines.length);
    }),
  );
});

test('halving is even: a thousand lines are single after ten times', async () => {
  const [batch] = await batchesOf(Array.from({ length: 1000 }, (_, index) => line(index + 1, 'x')));
  let some = batch;
  let times = 0;
  for (let next = some?.halves(); next !== undefined; next = some.halves()) {
    some = next[0].lines >= next[1].lines ? next[0] : next[1];
    times++;
  }
  expect(times).toBe(10);
});

test('a line in parts counts once, also where a batch ends between them', async () => {
  const batcher = new Batcher();
  batcher.limit = 70_000;
  const part = 'x'.repeat(32_000);
  const lines = [line(1, part), line(2, part), line(2, part), line(2, part), line(3, part)];
  const batches = await batchesOf(lines, batcher);
  expect(batches.map(({ firstLine, lastLine, lines }) => [firstLine, lastLine, lines])).toEqual([
    [1, 2, 2],
    [2, 2, 1],
    [3, 3, 1],
  ]);
});

test('a buffer is used again once its batch is released, and not before', async () => {
  const batcher = new Batcher();
  const lines = Array.from({ length: 40_000 }, (_, index) => line(index + 1, 'x'.repeat(100)));
  const buffers = new Set<ArrayBufferLike>();
  let kept: { batch: Batch; items: Item[] } | undefined;
  for await (const batch of batcher.batches([lines], LABELS)) {
    buffers.add(batch.body.buffer);
    if (kept === undefined) {
      kept = { batch, items: itemsOf(batch) };
    } else {
      batch.release();
      batch.release();
    }
  }
  expect(buffers.size).toBe(2);
  expect(kept && itemsOf(kept.batch)).toEqual(kept?.items);
});

test('lines are asked for only when a batch is', async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<Line[], void> {
    for (;;) {
      asked++;
      yield await Promise.resolve(
        Array.from({ length: 1000 }, (_, index) => line(index + 1, 'x'.repeat(1000))),
      );
    }
  }
  const batches = new Batcher().batches(endless(), LABELS);
  expect(asked).toBe(0);
  await batches.next();
  expect(asked).toBe(2);
  await batches.return();
});
