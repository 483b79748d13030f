import { describe, expect, test } from '@jest/globals';
import { SEND_LINE } from './support/faults.ts';
import { useScenario, warnings } from './support/scenario.ts';
import { linesOf, shipJob, textsOf } from './support/ship.ts';

// The tables for the functions are in lines.*.test.ts. These tests follow a line from the file to Cloud Logs.

const scenario = useScenario({ maySend: true });

/** Ships one file and returns its lines as Cloud Logs has them. */
async function ship(content: string | Buffer, inputs: Record<string, string> = {}) {
  const { post } = await shipJob(scenario, { 'a.log': content }, { with: inputs });
  expect(post.exitCode).toBe(0);
  return { post, lines: linesOf(scenario, 'a.log') };
}

/** A text in UTF-16 behind its byte order mark. */
function utf16(text: string, isBigEndian = false): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

describe('encodings', () => {
  test.each<[string, Buffer, string[]]>([
    ['UTF-16, little end first', utf16('naïve 😀\r\nsecond'), ['naïve 😀', 'second']],
    ['UTF-16, big end first', utf16('naïve 😀\nsecond\n', true), ['naïve 😀', 'second']],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFnaïve\n'), ['naïve']],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0x62, 0x0a, 0xe2, 0x82]), ['a\uFFFDb', '\uFFFD']],
    ['two bytes in all', Buffer.from('é'), ['é']],
  ])('%s', async (_, bytes, texts) => {
    const { lines } = await ship(bytes);
    expect(lines.map(({ text }) => text)).toEqual(texts);
  });
});

test('escape sequences and what was written over are gone', async () => {
  const { lines } = await ship(
    '\u001b[1;31mred\u001b[0m\n\u001b]0;title\u0007named\n10 %\r50 %\r100 %\r\nend\r\r\n\u001b(Bplain \u001b',
  );
  expect(lines.map(({ text }) => text)).toEqual(['red', 'named', '100 %', 'end', 'plain ']);
});

test('each kind of level is read', async () => {
  const levels = [3, 7, 10, 30, 40, 50, 60, 99, 'WARN', '4', 'unheard of'];
  const { lines } = await ship(
    [...levels.map((level) => JSON.stringify({ level })), '{"lvl":"fatal"}', '[warn] x', '::error::y'].join(
      '\n',
    ),
  );
  expect(lines.map(({ severity }) => severity)).toEqual([5, 1, 1, 3, 4, 5, 6, 6, 4, 4, 3, 6, 4, 5]);
});

test('each kind of stamp is read', async () => {
  const ms = Date.now() - 3_600_000;
  const stamps = [
    { ts: ms / 1000 },
    { time: ms },
    { timestamp: ms * 1000 },
    { '@timestamp': String(ms * 1e6) },
    { time: new Date(ms).toISOString() },
  ].map((fields) => JSON.stringify(fields));
  const zoned = new Date(ms + 5.5 * 3_600_000).toISOString().replace('Z', '+05:30');
  const texts = [
    ...stamps,
    `${zoned} in India`,
    `[${new Date(ms).toISOString().replace('T', ' ')}] in brackets`,
  ];
  const { lines } = await ship(texts.join('\n'));
  const differences = lines.map(({ timestamp }) => Math.abs(timestamp - ms));
  expect(differences).toHaveLength(7);
  expect(Math.max(...differences)).toBeLessThanOrEqual(1);
});

describe('private keys', () => {
  const body = Array.from({ length: 4 }, (_, index) => String(index).repeat(64));
  const pem = ['-----BEGIN PRIVATE KEY-----', ...body, '-----END PRIVATE KEY-----'];

  test('over several lines, each line is struck out', async () => {
    const { post, lines } = await ship(['before', ...pem, 'behind'].join('\n'));
    expect(lines.map(({ text }) => text)).toEqual(['before', ...pem.map(() => '***'), 'behind']);
    expect(post.log).toContain('a.log: 8 lines in 1 request, 1 secret replaced');
  });

  test('on one line, as JSON has it', async () => {
    const { lines } = await ship(JSON.stringify({ key: pem.join('\n'), more: 1 }));
    expect(lines.map(({ text }) => text)).toEqual([{ key: '***', more: 1 }]);
  });

  test('without an end, 200 lines are', async () => {
    const rest = Array.from({ length: 250 }, (_, index) => `line ${index + 2}`);
    const { lines } = await ship(['-----BEGIN RSA PRIVATE KEY-----', ...rest].join('\n'));
    const texts = lines.map(({ text }) => text);
    expect(texts.slice(0, 200)).toEqual(Array(200).fill('***'));
    expect(texts.slice(200)).toEqual(rest.slice(199));
  });
});

test('a known secret is struck out as it is, and as JSON in ASCII has it', async () => {
  const { lines } = await ship('pass/wörd and "pass\\/w\\u00f6rd"', { redact: 'pass/wörd' });
  expect(lines.map(({ text }) => text)).toEqual(['*** and "***"']);
});

describe('long lines', () => {
  test('a line without an end is cut every MiB, and each piece goes in parts', async () => {
    const whole = 'x'.repeat(2.5 * 1024 * 1024);
    const { lines } = await ship(whole);
    const joined = lines.map(({ text }) => String(text).replace(/ \[\d+\/\d+\]$/, '')).join('');
    expect(joined).toBe(whole);
  });

  test('a line of more than a MiB with an end, and colours in one that goes on', async () => {
    const first = 'y'.repeat(1.2 * 1024 * 1024);
    const second = `${'z'.repeat(1024 * 1024)}\u001b[31m`.repeat(3);
    const { lines } = await ship(`${first}\n${second}\nend`);
    const texts = lines.map(({ text }) => String(text).replace(/ \[\d+\/\d+\]$/, ''));
    expect(texts.join('')).toBe(`${first}${'z'.repeat(3 * 1024 * 1024)}end`);
  });

  test('a JSON line that is too long goes as text, in parts', async () => {
    const json = JSON.stringify({ level: 'error', blob: 'b'.repeat(40_000) });
    const { lines } = await ship(json);
    expect(lines.map(({ severity }) => severity)).toEqual([5, 5]);
    expect(lines.map(({ text }) => String(text).replace(/ \[\d\/2\]$/, '')).join('')).toBe(json);
  });

  test('the parts of a line that is refused are named once', async () => {
    scenario.emulator.faults.add({ ...SEND_LINE, skip: 1, times: Infinity, answer: { status: 413 } });
    const { post } = await ship('w'.repeat(100_000));
    expect(warnings(post)).toEqual([expect.stringMatching(/^a\.log: line 1 did not arrive\. .*too large/)]);
  });
});

describe('of a file that is too large, head and tail are sent', () => {
  const numbers = Array.from({ length: 400 }, (_, index) => `line ${index}`);

  test.each([
    ['UTF-16, little end first', (text: string) => utf16(text)],
    ['UTF-16, big end first', (text: string) => utf16(text, true)],
    ['UTF-8', (text: string) => Buffer.from(text)],
  ])('%s: between whole lines', async (_, encode) => {
    await ship(encode(numbers.join('\n')), { 'max-file-size': '2kB' });
    const texts = textsOf(scenario, 'a.log');
    const gap = texts.findIndex((text) => String(text).includes('are left out here'));
    const [head, tail] = [texts.slice(0, gap), texts.slice(gap + 1)];
    expect(head).toEqual(numbers.slice(0, head.length));
    expect(tail).toEqual(numbers.slice(-tail.length));
    expect(head.length * tail.length).toBeGreaterThan(0);
  });

  test.each([
    ['UTF-16', (text: string) => utf16(text)],
    ['UTF-8', (text: string) => Buffer.from(text)],
  ])('%s without a line end: between characters', async (_, encode) => {
    const { lines } = await ship(encode('😀'.repeat(3 * 1024 * 1024)), { 'max-file-size': '4MB' });
    const texts = lines.map(({ text }) => String(text).replace(/ \[\d+\/\d+\]$/, ''));
    const characters = texts.filter((text) => !text.includes('left out')).join('');
    expect(characters.length).toBeGreaterThan(400_000);
    expect(characters.replaceAll('😀', '')).toBe('');
  });
});

test('a remark of Cloud Logs is cut before it is told', async () => {
  const body = 'remark '.repeat(1000);
  scenario.emulator.faults.add({ ...SEND_LINE, skip: 1, answer: { status: 200, body } });
  const { post } = await ship('a');
  expect(warnings(post)).toEqual([expect.stringMatching(/^Cloud Logs made a remark; .{60,400}$/)]);
});
