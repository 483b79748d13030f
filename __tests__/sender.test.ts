import { pass, skippedMs, skipWaits, untilIdle } from './support/skipped-time.ts';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Emulator, Fault, FaultAnswer } from '../emulator/index.ts';
import type { Connection as TConnection } from '../src/http/connection.ts';
import type { Token } from '../src/iam/token.ts';
import type { TokenSource as TTokenSource } from '../src/iam/token-source.ts';
import type { Batch } from '../src/ingress/batch.ts';
import type { Sender as TSender } from '../src/ingress/sender.ts';
import type { Line } from '../src/lines/lines.ts';

const { htmlPage, startEmulator, tooManyRequests } = await import('../emulator/index.ts');
const { Connection } = await import('../src/http/connection.ts');
const { Deadline } = await import('../src/http/deadline.ts');
const { Secrets } = await import('../src/http/secrets.ts');
const { RequestError } = await import('../src/http/request-error.ts');
const { EXCHANGE_INGESTION_KEY } = await import('../src/iam/purposes.ts');
const { exchangeApiKey } = await import('../src/iam/token.ts');
const { TokenSource } = await import('../src/iam/token-source.ts');
const { Batcher, FULL } = await import('../src/ingress/batch.ts');
const { SEND_LINES } = await import('../src/ingress/purposes.ts');
const { Losses } = await import('../src/ingress/losses.ts');
const { Sender } = await import('../src/ingress/sender.ts');
const { textFor } = await import('../src/messages/text-for.ts');
const { FAULTS, SEND_LINE, TOKEN } = await import('./support/faults.ts');

/** The time limit, and how long the key is young. */
const LIMIT_MS = 240_000;
const YOUNG_MS = 60_000;

/** What a bad line has as its text: the ingress refuses a request with it (400), as an empty text. */
const BAD = '""';

let emulator: Emulator;
let batcher: InstanceType<typeof Batcher>;
let ingress: TConnection;
let tokens: TTokenSource;
let said: string[];
let sender: TSender;

beforeEach(async () => {
  await start();
});
afterEach(() => emulator.close());

let started: number;

/** The time that was skipped in this test, in milliseconds. */
function skippedSince(): number {
  return skippedMs() - started;
}

/** The connections that are open, to the ingress and to IAM. */
function openSockets(): number {
  return Object.values(ingress.wire.agent.sockets).flat().length;
}

async function start(): Promise<void> {
  started = skippedMs();
  emulator = await startEmulator();
  emulator.cloud.grantSender(emulator.iamId);
  said = [];
  ingress = await Connection.open({
    endpoint: emulator.url,
    secrets: new Secrets(() => undefined),
    patienceMs: LIMIT_MS,
    say: (line) => said.push(line),
  });
  tokens = new TokenSource(fetchToken);
  batcher = new Batcher();
  sender = newSender();
}

function newSender(): TSender {
  return new Sender({
    ingress,
    tokens,
    deadline: new Deadline(LIMIT_MS),
    young: new Deadline(YOUNG_MS),
    batcher,
  });
}

function fetchToken(): Promise<Token> {
  return exchangeApiKey(ingress, emulator.apiKey, EXCHANGE_INGESTION_KEY);
}

/** Lines whose texts are `1` to `count`, those in `bad` excepted. */
function numbered(count: number, bad: number[] = []): Line[] {
  return Array.from({ length: count }, (_, index) => index + 1).map((number) => ({
    number,
    text: bad.includes(number) ? BAD : String(number),
    json: bad.includes(number),
    severity: 'info',
    timestamp: Date.now(),
    rising: { ms: Date.now(), ns: number },
  }));
}

/** The batches of the lines, each with as many as are in `perBatch`. */
async function* inBatches(lines: Line[], perBatch: number): AsyncGenerator<Batch, void, undefined> {
  for (let at = 0; at < lines.length; at += perBatch) {
    const chunk = lines.slice(at, at + perBatch);
    yield* batcher.batches([chunk], { applicationName: 'app', subsystemName: 'job' });
  }
}

async function ship(lines: Line[], perBatch = lines.length, source = 'a.log'): Promise<void> {
  for await (const batch of inBatches(lines, perBatch)) await sender.send(batch, source);
  await sender.finish();
}

/** An answer is on its way. */
function isBusy(): boolean {
  return emulator.requests.some(({ outcome }) => outcome === undefined);
}

function run<T>(work: Promise<T>): Promise<T> {
  return skipWaits(work, isBusy);
}

/** The texts that Cloud Logs has, in the order of their arrival. */
function arrived(): number[] {
  return emulator.cloud.logLines.map(({ line }) => Number(line.text));
}

/** How many requests with log lines there were. */
function asked(path: unknown = SEND_LINE.path): number {
  return emulator.requests.filter((request) => request.path === path).length;
}

function fault(answer: FaultAnswer, more: Partial<Fault> = {}): void {
  emulator.faults.add({ ...SEND_LINE, answer, ...more });
}

/** What did not arrive: lines, how many they are, the status or code of the cause, and whether it is certain. */
function losses(): string[] {
  return sender.delivery.losses.map(
    ({ source, firstLine, lastLine, lines, cause, mayHaveArrived }) =>
      `${source} ${firstLine}–${lastLine} (${lines}): ${causeOf(cause)}${mayHaveArrived ? '?' : ''}`,
  );
}

/** What was thrown, for each loss. */
function causes(): unknown[] {
  return sender.delivery.losses.map(({ cause }) => cause);
}

function causeOf(cause: unknown): string {
  return cause instanceof RequestError ? cause.what : String(cause);
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** What is not a number among the lines that arrived was bad. */
function missing(count: number): number[] {
  const there = new Set(arrived());
  return range(count).filter((number) => !there.has(number));
}

/** The lines that the losses name. */
function named(): number[] {
  return sender.delivery.losses.flatMap(({ firstLine, lastLine }) =>
    range(lastLine).filter((number) => number >= firstLine),
  );
}

describe('what is sent', () => {
  test('every line once, in batches, on four connections that are kept', async () => {
    let connections = 0;
    const connected = () => connections++;
    subscribe('net.client.socket', connected);
    await run(ship(numbered(60), 5));
    unsubscribe('net.client.socket', connected);
    expect(arrived().toSorted((a, b) => a - b)).toEqual(range(60));
    expect([asked(), losses(), connections]).toEqual([12, [], 4]);
  });

  test('a JSON array of items with a bearer token', async () => {
    await run(ship(numbered(2)));
    const [request] = emulator.requests.filter(({ path }) => path === SEND_LINE.path);
    expect(request?.headers).toMatchObject({
      authorization: expect.stringMatching(/^Bearer eyJ/) as unknown,
      'content-type': 'application/json',
      'content-length': String(JSON.stringify(request?.body).length + '\n'.length),
      'user-agent': 'ibm-cloud-logs-ingestion-key',
    });
    expect(request?.body).toMatchObject([{ applicationName: 'app', text: '1' }, { text: '2' }]);
  });

  test('requests and bytes that were accepted are counted, requests by source', async () => {
    fault({ status: 503 });
    await run(ship(numbered(4), 2));
    await run(ship(numbered(2), 2, 'b.log'));
    const bodies = emulator.requests
      .filter(({ path, outcome }) => path === SEND_LINE.path && outcome === 200)
      .map(({ headers }) => Number(headers['content-length']));
    const { requests, bytes } = sender.delivery;
    expect([...requests]).toEqual([
      ['a.log', 2],
      ['b.log', 1],
    ]);
    expect(bytes).toBe(bodies.reduce((sum, length) => sum + length, 0));
  });

  test('nothing at all: no request, not even for a token', async () => {
    await run(sender.finish());
    expect(emulator.requests).toEqual([]);
  });
});

describe('four at a time', () => {
  test('reading waits for sending: no fifth request, and only one batch more is read', async () => {
    fault({ hang: true }, { times: 4 });
    const read: Batch[] = [];
    let released = 0;
    const work = (async () => {
      for await (const batch of inBatches(numbered(10), 1)) {
        read.push(batch);
        const release = batch.release.bind(batch);
        batch.release = () => {
          released++;
          release();
        };
        await sender.send(batch, 'a.log');
      }
      await sender.finish();
    })();
    await untilIdle(isBusy);
    expect([asked(), read.length, released]).toEqual([4, 5, 0]);
    await run(work);
    expect([missing(10), losses(), read.length, released]).toEqual([[], [], 10, 10]);
  });

  test('a request may take longer than the 30 s that Cloud Logs itself takes', async () => {
    fault({ hang: true });
    await run(ship(numbered(1)));
    expect(skippedSince()).toBeGreaterThan(30_000);
    expect([arrived(), losses()]).toEqual([[1], []]);
    expect(said).toEqual(['Attempt 1 to send log lines failed (no answer in time); trying again.']);
  });
});

/** Everything that can go wrong with a request, and whether it passes by itself. */
const TABLE = [
  ...FAULTS.map(({ name, fault, transient }) => ({ name, fault, passes: transient || name === 'HTML 200' })),
  { name: '400', fault: { answer: { status: 400, body: {} } }, passes: true },
  { name: '401', fault: { answer: { status: 401 } }, passes: true },
  { name: '403', fault: { answer: { status: 403, body: {} } }, passes: true },
  { name: '404', fault: { answer: { status: 404, body: {} } }, passes: false },
  { name: '408', fault: { answer: { status: 408 } }, passes: true },
  { name: '413', fault: { answer: { status: 413, body: {} } }, passes: true },
  { name: '425', fault: { answer: { status: 425 } }, passes: true },
  { name: '504 after the effect', fault: { when: 'after' as const, answer: { status: 504 } }, passes: true },
];

describe.each([
  ['once', 1],
  ['three times', 3],
  ['always', Infinity],
])('a fault that comes %s', (_name, times) => {
  test.each(TABLE)('$name: every line arrives or is named', async ({ fault, passes }) => {
    emulator.faults.add({ ...SEND_LINE, ...fault, times });
    const before = skippedMs();
    await run(ship(numbered(40), 5));
    const { words } = sender.delivery;
    const there = new Set(arrived());

    const lost = new Set(named());
    // A 200 that says something else than {}: nobody knows what it means, so its words are shown.
    if (words.size === 0) expect(missing(40).filter((number) => !lost.has(number))).toEqual([]);
    const certain = sender.delivery.losses.filter(({ mayHaveArrived }) => !mayHaveArrived);
    for (const { firstLine, lastLine } of certain) {
      expect([...there].filter((number) => number >= firstLine && number <= lastLine)).toEqual([]);
    }
    const counted = sender.delivery.losses.reduce((sum, { lines }) => sum + lines, 0);
    expect(counted).toBe(lost.size);
    if (passes && times !== Infinity) expect(losses()).toEqual([]);
    for (const request of emulator.requests) expectInOrder(request.body);

    // It gives up no later than the limit and the last request allow.
    expect(skippedMs() - before).toBeLessThan(LIMIT_MS + 7_000);
    const shown = [...said, ...words, ...sender.delivery.losses.map(({ cause }) => textFor(cause))];
    expect(shown.join('\n')).not.toMatch(/eyJ|This is a bug/);
    expect(shown.join('\n')).not.toContain(emulator.apiKey);
  });
});

function expectInOrder(body: unknown): void {
  if (!Array.isArray(body)) return;
  const numbers = body.map(({ text }: { text: unknown }) => Number(text));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
}

describe('later', () => {
  test('the wait that Retry-After asks for is kept', async () => {
    fault(tooManyRequests(100));
    await run(ship(numbered(1)));
    expect([arrived(), losses()]).toEqual([[1], []]);
    expect(skippedSince()).toBeGreaterThanOrEqual(100_000);
  });

  test('a wait longer than the time limit is not begun: everything is lost at once', async () => {
    fault(tooManyRequests(LIMIT_MS / 1000 + 1));
    await run(ship(numbered(1)));
    await run(ship(numbered(3), 1, 'b.log'));
    expect([arrived(), asked()]).toEqual([[], 1]);
    expect(losses()).toEqual([
      'a.log 1–1 (1): HTTP 429 too_many_requests',
      'b.log 1–3 (3): HTTP 429 too_many_requests',
    ]);
    expect(skippedSince()).toBeLessThan(1000);
  });

  test('repeated for as long as the time limit, not only seven times', async () => {
    fault({ status: 503 }, { times: 20 });
    await run(ship(numbered(1)));
    expect([arrived(), losses()]).toEqual([[1], []]);
    expect(skippedSince()).toBeGreaterThan(60_000);
  });

  test('when the time is over, the last cause is told and nothing more is sent', async () => {
    fault({ status: 503 }, { times: Infinity });
    await run(ship(numbered(6), 1));
    const sent = asked();
    await run(ship(numbered(2), 1, 'b.log'));
    expect(losses()).toEqual([
      'a.log 1–4 (4): HTTP 503?',
      'a.log 5–6 (2): HTTP 503',
      'b.log 1–2 (2): HTTP 503',
    ]);
    expect(asked()).toBe(sent);
    expect(causes()[2]).toBe(causes()[0]);
  });

  test('when the time is over without a failure, that is told', async () => {
    await run(ship(numbered(1)));
    pass(LIMIT_MS);
    await run(ship(numbered(2), 1, 'b.log'));
    expect([arrived(), sender.delivery.losses.length]).toEqual([[1], 1]);
    expect(textFor(causes()[0])).toMatch(/^The time for sending was over after 240\.\d s: /);
  });

  test('an answer that was lost before a refusal: the lines may have arrived', async () => {
    fault({ drop: true }, { when: 'after' });
    fault({ status: 404, body: {} }, { times: Infinity });
    await run(ship(numbered(3)));
    expect(arrived()).toEqual([1, 2, 3]);
    expect(losses()).toEqual(['a.log 1–3 (3): HTTP 404?']);
  });

  test('an answer that was lost: the lines are sent again, and those are not lost', async () => {
    fault({ drop: true }, { when: 'after' });
    await run(ship(numbered(3)));
    expect([arrived(), losses()]).toEqual([[1, 2, 3, 1, 2, 3], []]);
  });
});

describe('an identity that may not send', () => {
  test.each([401, 403])('%d once: a fresh token at once', async (status) => {
    fault({ status, body: {} });
    await run(ship(numbered(1)));
    expect([arrived(), losses(), asked(), asked(TOKEN.path)]).toEqual([[1], [], 2, 2]);
    expect([skippedSince(), said]).toEqual([0, []]);
  });

  test('waited through while the key or its policy may be young, with one fresh token in all', async () => {
    emulator.cloud.policies.clear();
    const work = run(ship(numbered(8), 2));
    await untilIdle(isBusy);
    setTimeout(() => emulator.cloud.grantSender(emulator.iamId), YOUNG_MS / 2);
    await work;
    expect([missing(8), losses(), asked(TOKEN.path)]).toEqual([[], [], 2]);
    expect(skippedSince()).toBeGreaterThanOrEqual(YOUNG_MS / 2);
  });

  test('given up afterwards, with the advice: nothing arrived, and nothing more is sent', async () => {
    emulator.cloud.policies.clear();
    await run(ship(numbered(8), 2));
    const sent = asked();
    await run(ship(numbered(2), 1, 'b.log'));
    expect(losses()).toEqual(['a.log 1–8 (8): HTTP 403', 'b.log 1–2 (2): HTTP 403']);
    expect([asked() - sent, asked(TOKEN.path)]).toEqual([0, 2]);
    expect(skippedSince()).toBeGreaterThan(YOUNG_MS - 1000);
    expect(skippedSince()).toBeLessThan(YOUNG_MS + 10_000);
    expect(textFor(causes()[0])).toMatch(
      /^Could not send log lines: Cloud Logs does not let this identity send. /,
    );
  });

  test('given up at once when nothing is young any more', async () => {
    emulator.cloud.policies.clear();
    pass(YOUNG_MS);
    const before = skippedMs();
    await run(ship(numbered(8), 2));
    expect([losses(), skippedMs() - before]).toEqual([['a.log 1–8 (8): HTTP 403'], 0]);
  });

  test('a token is renewed before it ends', async () => {
    await run(ship(numbered(1)));
    pass(54 * 60_000);
    sender = newSender();
    await run(ship(numbered(1)));
    expect(asked(TOKEN.path)).toBe(1);
    pass(2 * 60_000);
    sender = newSender();
    await run(ship(numbered(8), 1));
    expect([asked(TOKEN.path), asked(), losses()]).toEqual([2, 10, []]);
  });

  test.each([
    [400, 1],
    [503, 8],
  ])(
    'no token can be had (%d): all is lost after %d attempts, and nothing is sent',
    async (status, attempts) => {
      emulator.faults.add({ ...TOKEN, times: Infinity, answer: { status, body: {} } });
      await run(ship(numbered(8), 2));
      expect(losses()).toEqual([`a.log 1–8 (8): HTTP ${status}`]);
      expect([asked(), asked(TOKEN.path)]).toEqual([0, attempts]);
    },
  );
});

describe('a request that is not taken for what is in it', () => {
  test.each([[[1]], [[5]], [[10]], [[1, 10]], [[4, 5, 6]], [[2, 4, 8]]])(
    '400 for the lines %j: the others arrive in their order, and these are named',
    async (bad) => {
      await run(ship(numbered(10, bad)));
      expect(arrived()).toEqual(range(10).filter((number) => !bad.includes(number)));
      expect(named()).toEqual(bad);
      expect(new Set(sender.delivery.losses.map(({ cause }) => causeOf(cause)))).toEqual(
        new Set(['HTTP 400']),
      );
      expect([said, batcher.limit]).toEqual([[], FULL]);
    },
  );

  test('neighbours that are refused are one loss', async () => {
    await run(ship(numbered(10, [4, 5, 6, 9])));
    expect(losses()).toEqual(['a.log 4–6 (3): HTTP 400', 'a.log 9–9 (1): HTTP 400']);
  });

  test('413: halves, and later batches are smaller', async () => {
    fault({ status: 413, body: {} }, { times: 2 });
    await run(ship(numbered(8)));
    expect([arrived(), losses(), asked()]).toEqual([range(8), [], 5]);
    const [whole = 0, half = 0] = emulator.requests
      .filter(({ path }) => path === SEND_LINE.path)
      .map(({ headers }) => Number(headers['content-length']));
    expect(half).toBeLessThan(whole);
    expect(batcher.limit).toBe(Math.ceil(half / 2));
  });

  test('413 after a lost answer: the lost one would have been a 413, too, so nothing has arrived', async () => {
    fault({ drop: true });
    fault({ status: 413, body: {} });
    fault({ status: 404, body: {} }, { times: Infinity });
    await run(ship(numbered(8)));
    expect(losses()).toEqual(['a.log 1–8 (8): HTTP 404']);
  });

  test('413 for a larger batch that was under way: the limit does not rise again', async () => {
    fault({ status: 413, body: {} }, { times: 2 });
    const batches: Batch[] = [];
    for (const count of [2, 40]) {
      for await (const batch of inBatches(numbered(count), count)) batches.push(batch);
    }
    const half = Math.ceil((batches[0]?.body.length ?? 0) / 2);
    for (const batch of batches) await sender.send(batch, 'a.log');
    await run(sender.finish());
    expect(losses()).toEqual([]);
    expect(batcher.limit).toBe(half);
  });

  test('400 for a single line after a lost answer: the lost one would have been refused, too', async () => {
    fault({ drop: true });
    await run(ship(numbered(1, [1])));
    expect(losses()).toEqual(['a.log 1–1 (1): HTTP 400']);
  });

  test('413 for a single line: it is named, and the limit stays', async () => {
    await run(ship(numbered(1)));
    fault({ status: 413, body: {} });
    const { limit } = batcher;
    await run(ship(numbered(1), 1, 'b.log'));
    expect([losses(), batcher.limit]).toEqual([['b.log 1–1 (1): HTTP 413'], limit]);
  });

  test.each([400, 413])(
    '%d for everything from the start: given up after twenty items, as it is not the items',
    async (status) => {
      fault({ status, body: {} }, { times: Infinity });
      await run(ship(numbered(500)));
      expect(losses()).toEqual([`a.log 1–500 (500): HTTP ${status}`]);
      expect(asked()).toBeLessThan(60);
    },
  );

  test('twenty bad lines in a row among good ones are no reason to give up', async () => {
    await run(ship(numbered(1), 1, 'b.log'));
    await run(ship(numbered(60, range(25))));
    expect(losses()).toEqual(['a.log 1–25 (25): HTTP 400']);
  });
});

describe('a 200 that says something', () => {
  const says = (body: unknown) => {
    fault({ status: 200, headers: { 'content-type': 'text/plain' }, body }, { when: 'after' });
  };

  test('each text is kept once, without secrets, on one line and cut; nothing is sent again', async () => {
    says('2 of 5 logs\nwere not accepted');
    says('2 of 5 logs\nwere not accepted');
    says({ dropped: 1 });
    const { accessToken } = await run(tokens.get());
    says(`not accepted: ${accessToken} ${'x'.repeat(1000)}`);
    await run(ship(numbered(4), 1));
    expect([asked(), losses()]).toEqual([4, []]);
    const words = [...sender.delivery.words].toSorted();
    expect(words.slice(0, 2)).toEqual([
      '2 of 5 logs were not accepted',
      expect.stringMatching(/^not accepted: \*\*\* x+$/),
    ]);
    expect(words[1]).toHaveLength(300);
    expect(words[2]).toBe('{"dropped":1}');
  });

  test.each(['', ' \n', '{}', '{ }\n'])('%j says nothing', async (body) => {
    says(body);
    await run(ship(numbered(1)));
    expect([...sender.delivery.words]).toEqual([]);
  });

  test.each([
    ['a web page', htmlPage(200)],
    ['a web page behind blank lines', { status: 200, body: '\n <html></html>' }],
  ])('%s is a gateway that answers in place of Cloud Logs: the lines are sent again', async (_, answer) => {
    fault(answer, { times: 2 });
    await run(ship(numbered(1)));
    expect([arrived(), losses(), asked()]).toEqual([[1], [], 3]);
    expect([...sender.delivery.words]).toEqual([]);
  });
});

describe('what goes for all', () => {
  test.each([301, 307, 404, 405, 422, 501, 505])('%d: given up at the first request', async (status) => {
    fault({ status, body: {} }, { times: Infinity });
    await run(ship(numbered(1)));
    await run(ship(numbered(9), 3, 'b.log'));
    expect([asked(), skippedSince(), arrived()]).toEqual([1, 0, []]);
    expect(named().length).toBe(10);
  });

  test('a host without an address', async () => {
    ingress = await ingress.to('http://no-such-host.invalid');
    const lookup: LookupFunction = (_host, _options, done) => {
      done(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), '');
    };
    const { options } = ingress.wire.agent as unknown as { options: object };
    Object.assign(options, { lookup });
    sender = newSender();
    await run(ship(numbered(9), 3));
    expect(losses()).toEqual(['a.log 1–9 (9): ENOTFOUND']);
  });

  test('what one batch is told ends the waiting of others at once; what is under way may still arrive', async () => {
    await run(tokens.get());
    const held: ServerResponse[] = [];
    const gateway = createServer((_request, response) => held.push(response)).listen(0, '127.0.0.1');
    await once(gateway, 'listening');
    ingress = await ingress.to(`http://127.0.0.1:${(gateway.address() as AddressInfo).port}`);
    sender = newSender();
    const work = ship(numbered(4), 1);
    await untilIdle(() => held.length < 4);
    held[0]?.writeHead(503, { 'retry-after': '200' }).end();
    held[1]?.writeHead(404).end();
    await untilIdle(() => false);
    held[2]?.writeHead(200).end('{}');
    held[3]?.writeHead(400).end();
    await work;
    gateway.close();
    expect([...sender.delivery.requests]).toEqual([['a.log', 1]]);
    expect(losses()).toEqual([
      'a.log 1–1 (1): HTTP 404?',
      'a.log 2–2 (1): HTTP 404',
      'a.log 4–4 (1): HTTP 404',
    ]);
    expect([held.length, skippedSince()]).toEqual([4, 0]);
  });
});

describe('stop', () => {
  const cause = new Error('the job was cancelled');

  test('ends the requests under way at once: those lines may have arrived, later ones did not', async () => {
    fault({ hang: true }, { times: 4, when: 'after' });
    const work = ship(numbered(12), 2);
    await untilIdle(isBusy);
    sender.stop(cause);
    await work;
    expect(losses()).toEqual([`a.log 1–8 (8): ${String(cause)}?`, `a.log 9–12 (4): ${String(cause)}`]);
    expect([asked(), causes()[1], skippedSince()]).toEqual([4, cause, 0]);
    await untilIdle(isBusy);
    expect(openSockets()).toBe(0);
  });

  test('ends waiting, for a repetition as for a token', async () => {
    fault(tooManyRequests(100));
    const work = ship(numbered(1));
    await untilIdle(isBusy);
    sender.stop(cause);
    await work;
    expect([losses(), skippedSince()]).toEqual([[`a.log 1–1 (1): ${String(cause)}`], 0]);

    const token = await run(fetchToken());
    const { promise, resolve } = Promise.withResolvers<Token>();
    tokens = new TokenSource(() => promise);
    sender = newSender();
    const second = ship(numbered(1), 1, 'b.log');
    await untilIdle(isBusy);
    sender.stop(cause);
    await second;
    resolve(token);
    await untilIdle(isBusy);
    expect([losses(), asked()]).toEqual([[`b.log 1–1 (1): ${String(cause)}`], 1]);
  });

  test('before anything was sent, nothing is', async () => {
    sender.stop(cause);
    await ship(numbered(6), 2);
    expect([emulator.requests, losses()]).toEqual([[], [`a.log 1–6 (6): ${String(cause)}`]]);
  });
});

describe('losses', () => {
  const loss = (firstLine: number, lastLine: number, more: object = {}) => ({
    source: 'a.log',
    firstLine,
    lastLine,
    lines: lastLine - firstLine + 1,
    cause: 'x',
    mayHaveArrived: false,
    ...more,
  });
  let list: InstanceType<typeof Losses>;
  beforeEach(() => {
    list = new Losses();
  });

  test('come in the order of the lines, whatever the order in which they were found', () => {
    list.add(loss(21, 30), 2, 3);
    list.add(loss(1, 5), 0, 0.5);
    expect(list.list()).toEqual([loss(1, 5), loss(21, 30)]);
  });

  test('neighbours are joined across empty lines, not across lines that arrived', () => {
    list.add(loss(1, 9), 0, 1);
    list.add(loss(12, 20), 1, 2);
    list.add(loss(24, 30), 2.5, 3);
    expect(list.list()).toEqual([loss(1, 20, { lines: 18 }), loss(24, 30)]);
  });

  test('a line of which several parts are lost counts once, for whatever causes', () => {
    list.add(loss(1, 5), 0, 1);
    list.add(loss(5, 5, { cause: 'y' }), 1, 2);
    list.add(loss(5, 9, { cause: 'y' }), 2, 3);
    list.add(loss(9, 12, { cause: 'z' }), 4, 5);
    expect(list.list().reduce((sum, { lines }) => sum + lines, 0)).toBe(12);
  });

  test.each([
    ['with other words', SEND_LINES, 'y', 2],
    ['of another purpose', EXCHANGE_INGESTION_KEY, 'x', 2],
    ['of a request like it', SEND_LINES, 'x', 1],
  ])('neighbours whose cause is a failure %s', (_, purpose, message, count) => {
    const refused = (what: string, words: string) =>
      ingress.error(what, { status: 400, headers: {}, result: { message: words } });
    list.add(loss(1, 5, { cause: refused(SEND_LINES, 'x') }), 0, 1);
    list.add(loss(6, 9, { cause: refused(purpose, message) }), 1, 2);
    expect(list.list()).toHaveLength(count);
  });

  test('of another cause, another source or another certainty are not joined', () => {
    list.add(loss(1, 5), 0, 1);
    list.add(loss(6, 9, { cause: 'y' }), 1, 2);
    list.add(loss(10, 12, { cause: 'y', mayHaveArrived: true }), 2, 3);
    list.add(loss(1, 2, { source: 'b.log' }), 0, 1);
    expect(list.list()).toHaveLength(4);
  });
});
