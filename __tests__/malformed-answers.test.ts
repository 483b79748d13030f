import { describe, expect, test } from '@jest/globals';
import { htmlPage, type Fault } from '../emulator/index.ts';
import type { Connection } from '../src/http/connection.ts';
import { Deadline } from '../src/http/deadline.ts';
import { allPages } from '../src/iam/pages.ts';
import { conflictingPolicy } from '../src/iam/policy.ts';
import {
  count,
  CREATE_KEY,
  CREATE_POLICY,
  DELETE_KEY,
  json,
  LIST_KEYS,
  LIST_POLICIES,
  LIST_ROLES,
  TOKEN,
} from './support/faults.ts';
import { flaws } from './support/flaws.ts';
import { preload } from './support/preload.ts';
import { errors, useScenario } from './support/scenario.ts';

const scenario = useScenario();

/** An answer whose JSON is a text already, since it is too deep for a value. */
const asJson = (body: string, status = 200) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body,
});

/** `inner` between `open` and `close`, `depth` times. */
const nested = (open: string, close: string, depth: number, inner = '') =>
  open.repeat(depth) + inner + close.repeat(depth);

const LACKS: unknown = expect.stringContaining('the answer lacked what was asked for');

describe('an answer of an unexpected shape never looks like a bug of the action', () => {
  test.each<[Omit<Fault, 'answer'>, unknown]>([
    [TOKEN, []],
    [TOKEN, null],
    [TOKEN, { access_token: 'a.b.c' }],
    [TOKEN, { access_token: 1 }],
    [LIST_POLICIES, null],
    [LIST_POLICIES, { policies: [null] }],
    [LIST_POLICIES, { policies: {} }],
    [LIST_POLICIES, { policies: [], next: null }],
    [LIST_POLICIES, { policies: [], next: { start: null } }],
    [LIST_POLICIES, { policies: [{ control: { grant: { roles: {} } } }] }],
    [LIST_ROLES, null],
    [LIST_ROLES, { service_roles: [null] }],
    [LIST_ROLES, { service_roles: {} }],
    [CREATE_POLICY, null],
    [CREATE_POLICY, [1]],
    [{ ...CREATE_KEY, when: 'after' }, null],
    [
      { ...CREATE_KEY, when: 'after' },
      { id: 1, apikey: 2 },
    ],
  ])('%j → %j', async (request, body) => {
    scenario.emulator.faults.add({ ...request, answer: json(200, body) });
    const { main } = await scenario.job({ skipWaits: true });
    expect(main.stdout).not.toContain('This is a bug');
    expect(errors(main).length).toBeLessThanOrEqual(1);
    expect(main.stderr).toBe('');
    expect(scenario.keys()).toEqual([]);
  });

  test('a token with half a character: the answer is at fault', async () => {
    scenario.emulator.faults.add({ ...TOKEN, answer: json(200, { access_token: '\ud800' }) });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([LACKS]);
    expect(main.stderr).toBe('');
  });

  test('a body that is nested very deep', async () => {
    const body = `{"errors":${nested('[', ']', 200_000)}}`;
    scenario.emulator.faults.add({ ...CREATE_KEY, times: 9, answer: asJson(body, 403) });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining('IAM does not let this identity create the key')]);
  });
});

test.each([
  [400, '/identity/token'],
  [403, '/v2/policies'],
])('a gateway answers %d to %s with a web page: the error says so', async (status, path) => {
  scenario.emulator.faults.add({ path, answer: htmlPage(status) });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([
    expect.stringContaining('the answer was not JSON but something like a web page'),
  ]);
});

describe('an answer without end', () => {
  const endless = 'x'.repeat(3 * 1024 * 1024);

  test('a token: cut off, and an error', async () => {
    const answer = { status: 200, body: endless };
    scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([LACKS]);
    expect(scenario.requests()).toHaveLength(1);
  });

  test('a list of policies: cut off, and an error', async () => {
    const answer = { status: 200, body: `{"policies":[],"x":"${endless}"}` };
    scenario.emulator.faults.add({ ...LIST_POLICIES, times: Infinity, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([LACKS]);
  });

  test.each([
    ['policies', '/v2/policies', (n: number) => ({ policies: [], next: { start: `page-${n}` } })],
    ['keys', '/v1/apikeys', (n: number) => ({ apikeys: [], next: `/v1/apikeys?pagetoken=page-${n}` })],
  ])('a list of %s whose pages have no end: an error', async (_, path, page) => {
    const { faults } = scenario.emulator;
    faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    for (let n = 0; n < 60; n += 1) faults.add({ method: 'GET', path, answer: json(200, page(n)) });
    const main = await scenario.step({ skipWaits: true }).main();
    expect(errors(main)).toEqual([LACKS]);
    expect(count(scenario, { method: 'GET', path })).toBe(20);
  });

  test('lists whose next page is the same page: they end', async () => {
    const { faults, settings, url } = scenario.emulator;
    const policies = { policies: [], next: { start: 'again' } };
    faults.add({ ...LIST_POLICIES, times: Infinity, answer: json(200, policies) });
    const keys = { apikeys: [], next: `${url}/v1/apikeys?pagetoken=again` };
    faults.add({ ...LIST_KEYS, times: Infinity, answer: json(200, keys) });
    settings.apiKeysPerIdentity = 1;
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining('all slots of')]);
    expect(count(scenario, LIST_POLICIES)).toBe(2);
  });
});

describe('an answer that is not a list of keys', () => {
  test.each<[string, string]>([
    ['with more entries than a page has', JSON.stringify({ apikeys: Array(200_000).fill({}) })],
    ['with an ID that is not a text', '{"apikeys":[{"id":{"toString":1}}]}'],
    ['with an ID that leads elsewhere in a path', '{"apikeys":[{"id":".."}]}'],
    ['with an ID that has more than one part', '{"apikeys":[{"id":"ApiKey-1/lock"}]}'],
  ])('%s: one sentence, and nothing is deleted', async (_, body) => {
    const { faults } = scenario.emulator;
    faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    faults.add({ ...LIST_KEYS, times: Infinity, answer: asJson(body) });
    const main = await scenario.step({ skipWaits: true }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining('Could not list the API keys: the answer lacked what was asked for'),
    ]);
    expect(count(scenario, DELETE_KEY)).toBe(0);
  });
});

test('no page is begun when the deadline is over', async () => {
  const connection = {
    deadline: new Deadline(0),
    error: (purpose: string, { code }: { code: string }) => new Error(`${purpose}: ${code}`),
  } as unknown as Connection;
  let pages = 0;
  const fetchPage = () => {
    pages += 1;
    return Promise.resolve({ result: String(pages) });
  };
  const read = (next: unknown) => ({ items: [], next: String(next) });
  await expect(allPages(connection, 'list', fetchPage, read)).rejects.toThrow('list: TIMEOUT');
  expect(pages).toBe(1);
});

describe('a value that is deeper than any answer', () => {
  const conflictWith = (deep: string) =>
    `{"errors":[{"code":"policy_conflict_error","details":{"conflicts_with":${deep}}}]}`;
  const forms = [
    ['{"policy":', '}'],
    ['{"a":', '}'],
    ['[', ']'],
  ] as const;

  test.each(forms)('%s, 10,000 times in a conflict: it names no policy', async (open, close) => {
    const body = conflictWith(nested(open, close, 10_000, '1'));
    scenario.emulator.faults.add({ ...CREATE_POLICY, answer: asJson(body, 409) });
    const main = await scenario.step().main();
    expect([errors(main), main.outputs['policy-id']]).toEqual([[], '']);
  });

  test.each(forms)('%s, 50,000 times: not read, and one sentence', async (open, close) => {
    const body = conflictWith(nested(open, close, 50_000, '1'));
    scenario.emulator.faults.add({ ...CREATE_POLICY, answer: asJson(body, 409) });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining('Could not create the access policy')]);
    expect(flaws(main, 'main')).toEqual([]);
  });

  test('a policy as text in text in text is not looked for without end', () => {
    let text = JSON.stringify({ policy: { id: 'p' } });
    const conflict = () => ({ errors: [{ details: { conflicts_with: text } }] });
    expect(conflictingPolicy(conflict())).toEqual({ id: 'p' });
    for (let n = 0; n < 4; n += 1) text = JSON.stringify(text);
    expect(conflictingPolicy(conflict())).toEqual({});
  });
});

describe('memory of a process that reads hostile answers', () => {
  /** The peak, in MB, of a main step. */
  async function peakOf(): Promise<number> {
    const report = `process.on('exit', () => process.stdout.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'));`;
    const nodeArgs = preload(report);
    const main = await scenario.step({ nodeArgs, skipWaits: true }).main();
    expect(flaws(main, 'main')).toEqual([]);
    return Number(/^peak (\d+)$/m.exec(main.stdout)?.[1]) / 1000;
  }

  const MIB = 1024 * 1024;
  const page = (path: string, list: string, next: (n: number) => string) => {
    for (let n = 0; n < 25; n += 1) {
      const answer = asJson(`{${list},"next":${next(n)}}`);
      scenario.emulator.faults.add({ method: 'GET', path, answer });
    }
  };

  test.each<[string, number, () => void]>([
    [
      'an answer of 2 MiB of nested arrays',
      1,
      () => {
        const body = `{"errors":${nested('[', ']', MIB - 100)}}`;
        scenario.emulator.faults.add({ path: '/v2/policies', times: Infinity, answer: asJson(body, 409) });
      },
    ],
    [
      'a page of policies of 2 MiB of nested arrays',
      1,
      () => {
        const junk = `"junk":${nested('[', ']', MIB - 10_000)}`;
        page('/v2/policies', `"policies":[{"id":"p",${junk}}]`, (n) => `{"start":"${n}"}`);
      },
    ],
    [
      'pages of policies of 1.5 MB, with as many values as are read',
      20,
      () => {
        const junk = `"junk":${JSON.stringify(Array(6_000).fill([{}]))},"text":"${'x'.repeat(1_500_000)}"`;
        page('/v2/policies', `"policies":[{"id":"p",${junk}}]`, (n) => `{"start":"${n}"}`);
      },
    ],
    [
      'pages of keys of 2 MiB',
      20,
      () => {
        scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
        const keys = Array.from({ length: 99 }, (_, n) => ({
          id: `k-${n}`,
          description: 'x'.repeat(20_000),
        }));
        page('/v1/apikeys', `"apikeys":${JSON.stringify(keys)}`, (n) => `"/v1/apikeys?pagetoken=${n}"`);
      },
    ],
  ])('%s: below 200 MB', async (_, pages, prepare) => {
    prepare();
    expect(await peakOf()).toBeLessThan(200);
    const lists = ['/v1/apikeys', '/v2/policies'].map((path) => count(scenario, { method: 'GET', path }));
    expect(Math.max(...lists)).toBe(pages);
  });
});
