import { describe, expect, test } from '@jest/globals';
import type { FaultAnswer } from '../emulator/index.ts';
import { Connection } from '../src/http/connection.ts';
import { readFailure } from '../src/http/failure.ts';
import { RequestError } from '../src/http/request-error.ts';
import { Secrets } from '../src/http/secrets.ts';
import { mayHaveLeftKey } from '../src/iam/single-key.ts';
import {
  count,
  CREATE_KEY,
  CREATE_POLICY,
  DELETE_KEY,
  EXCHANGE_KEY,
  LIST_KEYS,
  LIST_POLICIES,
  LIST_ROLES,
  TOKEN,
  type Target,
} from './support/faults.ts';
import { inBatches } from './support/in-batches.ts';
import { errors, Scenario, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

/** Every request but the creation of the key, with its name in the log. */
const requests: [string, Target][] = [
  ['exchange the bootstrap API key for a token', TOKEN],
  ['list the access policies', LIST_POLICIES],
  ['look up the Sender role', LIST_ROLES],
  ['create the access policy', CREATE_POLICY],
  ['exchange the ingestion key for a token', EXCHANGE_KEY],
  ['delete the API key', DELETE_KEY],
];

const REPEATED: [string, FaultAnswer][] = [
  ['ECONNRESET', { drop: true }],
  ...[408, 429, 500, 502, 503, 504].map((status): [string, FaultAnswer] => [
    `HTTP ${status}`,
    { status, body: {} },
  ]),
];

const NOT_REPEATED = [301, 307, 400, 401, 403, 404, 405, 409, 410, 413, 422, 501, 505];

/** Runs `work` for every item with a cloud of its own, four at a time. */
function inEach<T>(items: readonly T[], work: (cloud: Scenario, item: T) => Promise<void>): Promise<unknown> {
  return inBatches(items, 4, (item) => Scenario.during((cloud) => work(cloud, item)));
}

describe('the rule', () => {
  test.each(requests)(
    'to %s is repeated on network errors, 408, 429, 500, 502, 503 and 504',
    async (purpose, target) => {
      await inEach(REPEATED, async (cloud, [cause, answer]) => {
        cloud.emulator.faults.add({ ...target, answer });
        const { main, post } = await cloud.job({ skipWaits: true });
        expect({ cause, exit: main.exitCode, errors: errors(main) }).toEqual({ cause, exit: 0, errors: [] });
        expect([...main.log, ...post.log]).toContain(
          `Attempt 1 to ${purpose} failed (${cause}); trying again.`,
        );
        expect([warnings(post), cloud.keys()]).toEqual([[], []]);
      });
    },
  );

  test('the search for a lost key and its deletion are repeated too', async () => {
    const { faults } = scenario.emulator;
    faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    faults.add({ ...LIST_KEYS, answer: { status: 502 } });
    faults.add({ ...DELETE_KEY, answer: { status: 503 } });
    const { main, post } = await scenario.job({ skipWaits: true });
    expect([main.exitCode, warnings(post), scenario.keys()]).toEqual([0, [], []]);
    expect(main.log.filter((line) => line.includes('trying again'))).toEqual([
      'Attempt 1 to create the API key failed (ECONNRESET); trying again.',
      'Attempt 1 to list the API keys failed (HTTP 502); trying again.',
      'Attempt 1 to delete the API key failed (HTTP 503); trying again.',
    ]);
  });

  test('nothing else is repeated: any other status ends main at its first request', async () => {
    await inEach(NOT_REPEATED, async (cloud, status) => {
      cloud.emulator.faults.add({ ...LIST_POLICIES, answer: { status, body: {} } });
      const main = await cloud.step({ skipWaits: true }).main();
      expect({ status, exit: main.exitCode, asked: count(cloud, LIST_POLICIES) }).toEqual({
        status,
        exit: 1,
        asked: 1,
      });
    });
  });

  test.each(NOT_REPEATED.filter((status) => status !== 404))(
    'HTTP %d to the deletion in post: asked once, one warning',
    async (status) => {
      const step = scenario.step({ skipWaits: true });
      await step.main();
      scenario.emulator.faults.add({ ...DELETE_KEY, answer: { status, body: {} } });
      const post = await step.post();
      expect([count(scenario, DELETE_KEY), warnings(post).length]).toEqual([1, 1]);
    },
  );

  test('which errors count as transient, by status and by network code', () => {
    const secrets = new Secrets(() => undefined);
    const error = (thrown: unknown) =>
      new RequestError(readFailure('list the API keys', 'iam', thrown, secrets, 'IBM Cloud'));
    const statuses = [200, 201, 204, ...NOT_REPEATED, 408, 425, 429, 500, 502, 503, 504];
    expect(statuses.filter((status) => error({ status }).isTransient)).toEqual([
      408, 425, 429, 500, 502, 503, 504,
    ]);
    const codes = ['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN', 'TIMEOUT'];
    expect(codes.filter((code) => !error({ code }).isTransient)).toEqual([]);
    const final = [
      'ENOTFOUND',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'CERT_HAS_EXPIRED',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'EPROTO',
    ];
    expect(final.filter((code) => error({ code }).isTransient)).toEqual([]);
  });

  test('after which errors a key may exist', () => {
    const secrets = new Secrets(() => undefined);
    const error = (thrown: unknown) =>
      new RequestError(readFailure('create the API key', 'iam', thrown, secrets, 'IBM Cloud'));
    const statuses = [200, 201, 307, 400, 403, 408, 409, 422, 429, 500, 501, 502, 503, 504];
    const errorCode = 'BXNIM0137E';
    const mayHave = (result: unknown) =>
      statuses.filter((status) => mayHaveLeftKey(error({ status, result })));
    expect(mayHave({ errorCode })).toEqual([200, 201, 307, 408, 500, 501, 502, 503, 504]);
    for (const other of [
      '',
      '<html>',
      {},
      { errors: [{ code: 'forbidden' }] },
      { errorCode: `x${errorCode}` },
    ])
      expect(mayHave(other)).toEqual(statuses);
    const codes = [
      'ECONNRESET',
      'ETIMEDOUT',
      'EPIPE',
      'TIMEOUT',
      'EPROTO',
      'ERR_SSL_BAD_RECORD_TYPE',
      undefined,
    ];
    expect(codes.filter((code) => !mayHaveLeftKey(error({ code })))).toEqual([]);
    expect(mayHaveLeftKey(new TypeError('nobody foresaw it'))).toBe(true);
    const never = [
      'ENOTFOUND',
      'EAI_AGAIN',
      'ECONNREFUSED',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'CERT_HAS_EXPIRED',
    ];
    expect(never.filter((code) => mayHaveLeftKey(error({ code })))).toEqual([]);
  });
});

describe('Retry-After', () => {
  test.each([
    ['400 digits', '9'.repeat(400)],
    ['the year 9999', 'Fri, 31 Dec 9999 23:59:59 GMT'],
  ])('%s: longer than the step waits, in words', async (_, value) => {
    const answer = { status: 429, headers: { 'retry-after': value }, body: {} };
    scenario.emulator.faults.add({ ...LIST_POLICIES, answer });
    const main = await scenario.step({ skipWaits: true }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining('IBM Cloud asked to wait a week or more, longer than this step waits.'),
    ]);
    expect(count(scenario, LIST_POLICIES)).toBe(1);
  });

  test('in seconds: waited for', async () => {
    const answer = { status: 429, headers: { 'retry-after': '20' }, body: {} };
    scenario.emulator.faults.add({ ...LIST_POLICIES, answer });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    expect(scenario.waits(step).each).toContain(20_000);
  });

  test('as an HTTP date: waited for', async () => {
    const date = new Date(Date.now() + 30_000).toUTCString();
    const answer = { status: 503, headers: { 'retry-after': date }, body: {} };
    scenario.emulator.faults.add({ ...TOKEN, answer });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    expect(Math.max(...scenario.waits(step).each)).toBeGreaterThan(10_000);
  });

  test('waited for before the next request for the key, too', async () => {
    const answer = { status: 429, headers: { 'retry-after': '20' }, body: {} };
    scenario.emulator.faults.add({ ...CREATE_KEY, answer });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect([main.exitCode, errors(main), scenario.keys()]).toEqual([0, [], ['logs-ingestion']]);
    expect(scenario.waits(step).each).toContain(20_000);
  });

  test.each([
    ['301 s', '301', 301],
    ['a day', '86400', 86_400],
  ])('of %s, past the deadline: fails at once and says so', async (_, value, seconds) => {
    const answer = { status: 429, headers: { 'retry-after': value }, body: {} };
    scenario.emulator.faults.add({ ...LIST_POLICIES, times: Infinity, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([
      expect.stringMatching(
        new RegExp(`IBM Cloud asked to wait ${seconds} s, longer than this step waits\\.$`),
      ),
    ]);
    expect(count(scenario, LIST_POLICIES)).toBe(1);
  });

  test('as a date past the deadline: fails at once and says so', async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const answer = { status: 503, headers: { 'retry-after': date }, body: {} };
    scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringMatching(/IBM Cloud asked to wait 3[56]\d\d s, longer than/)]);
    expect(scenario.requests()).toHaveLength(1);
  });

  test.each(['soon', '-1', '', '1.5.1'])('that is not valid (%p): the ordinary waits', async (value) => {
    const answer = { status: 503, headers: { 'retry-after': value }, body: {} };
    scenario.emulator.faults.add({ ...TOKEN, answer });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    expect(Math.max(...scenario.waits(step).each)).toBeLessThanOrEqual(500);
  });
});

test('the waits grow, and there is none after the last attempt', async () => {
  scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer: { status: 503 } });
  const step = scenario.step({ skipWaits: true });
  const main = await step.main();
  const least = [250, 500, 1000, 2000, 4000, 8000, 8000];
  const waits = scenario.waits(step).each.filter((wait) => wait > 0);
  expect(waits).toHaveLength(least.length);
  expect(
    waits.filter((wait, n) => wait < (least[n] ?? 0) || wait > Math.min(2 * (least[n] ?? 0), 8000)),
  ).toEqual([]);
  expect(scenario.requests()).toHaveLength(least.length + 1);
  expect(main.log.filter((line) => line.includes('trying again'))).toHaveLength(least.length);
});

test.each([500, 502, 503, 504, 429, 408])(
  'HTTP %d every time: repeated, then one error line',
  async (status) => {
    scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer: { status, body: {} } });
    const main = await scenario.step({ skipWaits: true }).main();
    expect(errors(main)).toEqual([expect.stringContaining(`HTTP ${status}`)]);
    expect(scenario.requests()).toHaveLength(8);
  },
);

test('IAM answers no request in time: main gives up when the minute is over', async () => {
  scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer: { hang: true } });
  const main = await scenario.step({ skipWaits: true }).main();
  expect(errors(main)).toEqual([expect.stringContaining('no answer came in time')]);
});

test('a 429 whose text is not JSON: the error says that IAM limits the rate', async () => {
  const answer = { status: 429, headers: { 'retry-after': '300' }, body: 'Too Many Requests' };
  scenario.emulator.faults.add({ ...TOKEN, answer });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('IAM limits how often one API key')]);
});

test('a request that begins when the time is over gets its answer all the same', async () => {
  const options = { patienceMs: 0, say: () => undefined };
  const secrets = new Secrets(() => undefined);
  const connection = await Connection.open({ endpoint: scenario.emulator.url, secrets, ...options });
  const asking = connection.once('exchange nothing', (signal) =>
    connection.send('/identity/token', {}, '', signal),
  );
  await expect(asking).rejects.toMatchObject({ what: 'HTTP 400 BXNIM0109E' });
});

test('a mistake in the code is not repeated, and not taken for a failure of IBM Cloud', async () => {
  const options = { patienceMs: 1000, say: () => undefined };
  const secrets = new Secrets(() => undefined);
  const connection = await Connection.open({ endpoint: scenario.emulator.url, secrets, ...options });
  const mistake = new TypeError('x is not a function');
  await expect(connection.repeat('list the API keys', () => Promise.reject(mistake))).rejects.toBe(mistake);
});
