import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StageResult } from '../runner/runner.ts';
import { SEND_LINE } from './support/faults.ts';
import { Scenario, useScenario, warnings } from './support/scenario.ts';
import { linesOf, shipJob, type ShippedLine } from './support/ship.ts';

// The tables for the functions are in lines.*.test.ts. These tests follow a line from the file to Cloud Logs.

/** One job for all tests of a block, which sends `files`. `linesOf` are the lines of one as Cloud Logs has them. */
function useJob(files: Record<string, string | Buffer>, inputs: Record<string, string> = {}) {
  let scenario: Scenario;
  let post: StageResult;
  beforeAll(async () => {
    scenario = await Scenario.start();
    scenario.emulator.cloud.grantSender(scenario.emulator.iamId);
    ({ post } = await shipJob(scenario, files, { with: { files: '*', ...inputs } }));
  });
  afterAll(() => scenario.close());
  return { post: () => post, linesOf: (file: string) => linesOf(scenario, file) };
}

/** The texts of the lines, those in parts without the number of the part. */
function texts(lines: ShippedLine[]): string[] {
  return lines.map(({ text }) => String(text).replace(/ \[\d+\/\d+\]$/, ''));
}

/** A text in UTF-16 behind its byte order mark. */
function utf16(text: string, isBigEndian = false): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

describe('a line arrives', () => {
  const key = Array.from({ length: 4 }, (_, index) => String(index).repeat(64));
  const pem = ['-----BEGIN PRIVATE KEY-----', ...key, '-----END PRIVATE KEY-----'];
  const rest = Array.from({ length: 250 }, (_, index) => `line ${index + 2}`);
  const cases: [file: string, content: string | Buffer, texts: unknown[]][] = [
    ['UTF-16, little end first', utf16('naïve 😀\r\nsecond'), ['naïve 😀', 'second']],
    ['UTF-16, big end first', utf16('naïve 😀\nsecond\n', true), ['naïve 😀', 'second']],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFnaïve\n'), ['naïve']],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0x62, 0x0a, 0xe2, 0x82]), ['a\uFFFDb', '\uFFFD']],
    ['two bytes in all', Buffer.from('é'), ['é']],
    [
      'without escape sequences and what was written over',
      '\u001b[1;31mred\u001b[0m\n\u001b]0;title\u0007named\n10 %\r50 %\r100 %\r\nend\r\r\n\u001b(Bplain \u001b',
      ['red', 'named', '100 %', 'end', 'plain '],
    ],
    [
      'struck out where it belongs to a private key',
      ['before', ...pem, 'behind'].join('\n'),
      ['before', ...pem.map(() => '***'), 'behind'],
    ],
    [
      'with a private key in JSON struck out',
      JSON.stringify({ key: pem.join('\n'), more: 1 }),
      [{ key: '***', more: 1 }],
    ],
    [
      'struck out behind a private key without an end, as far as 200 lines',
      ['-----BEGIN RSA PRIVATE KEY-----', ...rest].join('\n'),
      [...Array<string>(200).fill('***'), ...rest.slice(199)],
    ],
    [
      'with a known secret struck out, as it is and as JSON in ASCII has it',
      'pass/wörd and "pass\\/w\\u00f6rd"',
      ['*** and "***"'],
    ],
  ];
  const levels = [3, 7, 10, 30, 40, 50, 60, 99, 'WARN', '4', 'unheard of'].map((level) =>
    JSON.stringify({ level }),
  );
  const ms = Date.now() - 3_600_000;
  const zoned = new Date(ms + 5.5 * 3_600_000).toISOString().replace('Z', '+05:30');
  const stamps = [
    ...[
      { ts: ms / 1000 },
      { time: ms },
      { timestamp: ms * 1000 },
      { '@timestamp': String(ms * 1e6) },
      { time: new Date(ms).toISOString() },
    ].map((fields) => JSON.stringify(fields)),
    `${zoned} in India`,
    `[${new Date(ms).toISOString().replace('T', ' ')}] in brackets`,
  ];
  const whole = 'x'.repeat(2.5 * 1024 * 1024);
  const long = 'y'.repeat(1.2 * 1024 * 1024);
  const coloured = `${'z'.repeat(1024 * 1024)}\u001b[31m`.repeat(3);
  const json = JSON.stringify({ level: 'error', blob: 'b'.repeat(40_000) });
  const job = useJob(
    {
      ...(Object.fromEntries(cases) as Record<string, string | Buffer>),
      levels: [...levels, '{"lvl":"fatal"}', '[warn] x', '::error::y'].join('\n'),
      stamps: stamps.join('\n'),
      whole,
      long: `${long}\n${coloured}\nend`,
      json,
    },
    { redact: 'pass/wörd' },
  );

  test.each(cases)('%s', (file, _, expected) => {
    expect(job.linesOf(file).map(({ text }) => text)).toEqual(expected);
  });

  test('and a private key of several lines counts as one secret', () => {
    expect([job.post().exitCode, warnings(job.post())]).toEqual([0, []]);
    const file = 'struck out where it belongs to a private key';
    expect(job.post().log).toContain(`${file}: 8 lines in 1 request, 1 secret replaced`);
  });

  test('with each kind of level', () => {
    const severities = [5, 1, 1, 3, 4, 5, 6, 6, 4, 4, 3, 6, 4, 5];
    expect(job.linesOf('levels').map(({ severity }) => severity)).toEqual(severities);
  });

  test('with each kind of stamp', () => {
    const differences = job.linesOf('stamps').map(({ timestamp }) => Math.abs(timestamp - ms));
    expect(differences).toHaveLength(7);
    expect(Math.max(...differences)).toBeLessThanOrEqual(1);
  });

  test('without an end: it is cut every MiB, and each piece goes in parts', () => {
    expect(texts(job.linesOf('whole')).join('')).toBe(whole);
  });

  test('of more than a MiB with an end, and with colours in one that goes on', () => {
    expect(texts(job.linesOf('long')).join('')).toBe(`${long}${'z'.repeat(3 * 1024 * 1024)}end`);
  });

  test('of JSON that is too long as text, in parts', () => {
    const lines = job.linesOf('json');
    expect(lines.map(({ severity }) => severity)).toEqual([5, 5]);
    expect(texts(lines).join('')).toBe(json);
  });
});

describe('of a file that is too large, head and tail are sent, between whole lines', () => {
  const numbers = Array.from({ length: 400 }, (_, index) => `line ${index}`);
  const text = numbers.join('\n');
  const files = {
    'UTF-16, little end first': utf16(text),
    'UTF-16, big end first': utf16(text, true),
    'UTF-8': text,
  };
  const job = useJob(files, { 'max-file-size': '2kB' });

  test.each(Object.keys(files))('%s', (file) => {
    const sent = texts(job.linesOf(file));
    const gap = sent.findIndex((line) => line.includes('are left out here'));
    const [head, tail] = [sent.slice(0, gap), sent.slice(gap + 1)];
    expect(head).toEqual(numbers.slice(0, head.length));
    expect(tail).toEqual(numbers.slice(-tail.length));
    expect(head.length * tail.length).toBeGreaterThan(0);
  });
});

describe('of one that is too large and has no line end, too, between characters', () => {
  const text = '😀'.repeat(3 * 1024 * 1024);
  const files = { 'UTF-16': utf16(text), 'UTF-8': text };
  const job = useJob(files, { 'max-file-size': '4MB' });

  test.each(Object.keys(files))('%s', (file) => {
    const sent = texts(job.linesOf(file));
    const characters = sent.filter((line) => !line.includes('left out')).join('');
    expect(characters.length).toBeGreaterThan(400_000);
    expect(characters.replaceAll('😀', '')).toBe('');
  });
});

describe('what Cloud Logs says', () => {
  const scenario = useScenario({ maySend: true });

  test('the parts of a line that is refused are named once', async () => {
    scenario.emulator.faults.add({ ...SEND_LINE, skip: 1, times: Infinity, answer: { status: 413 } });
    const { post } = await shipJob(scenario, { 'a.log': 'w'.repeat(100_000) });
    expect(post.exitCode).toBe(0);
    expect(warnings(post)).toEqual([expect.stringMatching(/^a\.log: line 1 did not arrive\. .*too large/)]);
  });

  test('a remark is cut before it is told', async () => {
    const body = 'remark '.repeat(1000);
    scenario.emulator.faults.add({ ...SEND_LINE, skip: 1, answer: { status: 200, body } });
    const { post } = await shipJob(scenario, { 'a.log': 'a' });
    expect(post.exitCode).toBe(0);
    expect(warnings(post)).toEqual([expect.stringMatching(/^Cloud Logs made a remark; .{60,400}$/)]);
  });
});
