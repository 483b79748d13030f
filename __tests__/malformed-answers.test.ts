import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../emulator/index.ts';
import type { Connection } from '../src/http/connection.ts';
import { Deadline } from '../src/http/deadline.ts';
import { allPages } from '../src/iam/pages.ts';
import { conflictingPolicy } from '../src/iam/policy.ts';
import { readToken } from '../src/iam/token.ts';
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
import { errors, forServiceId, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

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
    const body = `{"errors":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const answer = { status: 403, headers: { 'content-type': 'application/json' }, body };
    scenario.emulator.faults.add({ ...CREATE_KEY, times: 9, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringContaining('IAM does not let this identity create the key')]);
  });
});

test.each([
  [400, '/identity/token'],
  [403, '/v2/policies'],
])('a gateway answers %d to %s with a web page: the error says so', async (status, path) => {
  const answer = { status, headers: { 'content-type': 'text/html' }, body: '<html>no</html>' };
  scenario.emulator.faults.add({ path, answer });
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
    expect(scenario.requests().filter((request) => request.startsWith(`GET ${path}`))).toHaveLength(20);
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
    expect(scenario.requests().filter((request) => request.startsWith('GET /v2/policies'))).toHaveLength(2);
  });
});

/** An answer of 200 with a text that is not written as JSON here, since it is too deep or no valid value. */
const asJson = (body: string, status = 200) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body,
});

/** `text` around itself, `depth` times. */
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

describe('a list is no list of keys', () => {
  test.each<[string, string]>([
    ['with more entries than a page has', JSON.stringify({ apikeys: Array(200_000).fill({}) })],
    ['with an ID that is no text', '{"apikeys":[{"id":{"toString":1}}]}'],
    ['with an ID that leads elsewhere in a path', '{"apikeys":[{"id":".."}]}'],
    ['with an ID that has more than one part', '{"apikeys":[{"id":"ApiKey-1/lock"}]}'],
  ])('%s: one sentence, and nothing is deleted', async (_, body) => {
    const { faults } = scenario.emulator;
    faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    faults.add({ method: 'GET', path: '/v1/apikeys', times: Infinity, answer: asJson(body) });
    const main = await scenario.step({ skipWaits: true }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining('Could not list the API keys: the answer lacked what was asked for'),
    ]);
    expect(count(scenario, DELETE_KEY)).toBe(0);
  });

  test('a key whose name is no text is shown without one', async () => {
    const { faults, settings } = scenario.emulator;
    settings.apiKeysPerIdentity = 1;
    const body = '{"apikeys":[{"id":"ApiKey-1","name":{"toString":1},"description":{}}]}';
    faults.add({ method: 'GET', path: '/v1/apikeys', times: 3, answer: asJson(body) });
    const main = await scenario.step().main();
    expect(main.log.join('\n')).toContain('- ? (ApiKey-1), created at an unknown time');
  });

  test('full slots: of very many keys only the first are shown', async () => {
    const { faults, settings } = scenario.emulator;
    settings.apiKeysPerIdentity = 1;
    const apikeys = Array.from({ length: 900 }, (_, n) => ({ id: `ApiKey-${n}`, name: `key ${n}` }));
    faults.add({ method: 'GET', path: '/v1/apikeys', times: 3, answer: { status: 200, body: { apikeys } } });
    const main = await scenario.step().main();
    expect(main.log.filter((line) => line.startsWith('- '))).toHaveLength(101);
    expect(main.log.join('\n')).toContain('- and 800 more');
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
    const body = conflictWith(`${open.repeat(10_000)}1${close.repeat(10_000)}`);
    scenario.emulator.faults.add({ method: 'POST', path: '/v2/policies', answer: asJson(body, 409) });
    const { main } = await scenario.job();
    expect([errors(main), main.outputs['policy-id']]).toEqual([[], '']);
  });

  test.each(forms)('%s, 50,000 times: not read, and one sentence', async (open, close) => {
    const body = conflictWith(`${open.repeat(50_000)}1${close.repeat(50_000)}`);
    scenario.emulator.faults.add({ method: 'POST', path: '/v2/policies', answer: asJson(body, 409) });
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

describe('a token that is none', () => {
  const tokenWith = (claims: string) => `h.${Buffer.from(claims).toString('base64url')}.s`;
  const claims = (exp: string, iamId = 'IBMid-1') =>
    `{"iam_id":${JSON.stringify(iamId)},"account":{"bss":"a"},"exp":${exp}}`;

  test.each([
    ['expires in the year 10000 or later', tokenWith(claims('1e300'))],
    ['expires before 1970', tokenWith(claims('-1'))],
    ['has a line break in the IAM ID', tokenWith(claims('4102444800', 'IBMid-1\n::error::x'))],
    ['has an account that is no text', tokenWith('{"iam_id":"i","account":{"bss":{"toString":1}},"exp":1}')],
    ['holds a line break', `${tokenWith(claims('4102444800'))}\n`],
    ['holds a space', `${tokenWith(claims('4102444800'))} x`],
    ['holds a letter beyond ASCII', `${tokenWith(claims('4102444800'))}é`],
  ])('one that %s: one sentence', async (_, token) => {
    scenario.emulator.faults.add({
      path: '/identity/token',
      answer: { status: 200, body: { access_token: token } },
    });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([
      expect.stringContaining('for a token: the answer lacked what was asked for'),
    ]);
    expect(scenario.requests()).toHaveLength(1);
  });

  test('an issuing time that is none: an hour before the end', () => {
    const payload = '{"iam_id":"i","account":{"bss":"a"},"exp":7200,"iat":-1e300}';
    expect(readToken(tokenWith(payload))?.claims.issuedAt).toBe(3600);
  });
});

test('a service ID whose account is no text: one sentence', async () => {
  const id = 'ServiceId-01234567-89ab-cdef-0123-456789abcdef';
  const body = `{"id":"${id}","iam_id":"iam-${id}","account_id":{"toString":1}}`;
  scenario.emulator.faults.add({ path: `/v1/serviceids/${id}`, answer: asJson(body) });
  const main = await scenario.step({ with: forServiceId(id) }).main();
  expect(flaws(main, 'main')).toEqual([]);
  expect(scenario.writes()).toEqual([]);
});

describe('an expiry that IAM confirms', () => {
  const confirm = async (lateMs: number) => {
    const expires_at = new Date(Date.now() + 6 * 60 * 60_000 + lateMs).toISOString();
    const body = { id: 'ApiKey-1', apikey: randomBytes(33).toString('base64url'), expires_at };
    scenario.emulator.faults.add({ ...CREATE_KEY, answer: { status: 201, body } });
    return warnings(await scenario.step({ with: { 'ready-timeout': '0s' } }).main());
  };

  test('and that is later than it was asked for: a warning', async () => {
    expect(await confirm(10 * 60_000)).toEqual([
      expect.stringMatching(/^IAM lets the key work until \S+Z, longer than asked for \(\S+Z\)\./),
    ]);
  });

  test('as it was asked for, to the minute: none', async () => {
    expect(await confirm(0)).toEqual([]);
  });
});

describe('memory of a process that reads hostile answers', () => {
  /** The peak, in MB, of a main step. */
  async function peakOf(): Promise<number> {
    const report = `process.on('exit', () => process.stdout.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'));`;
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(report)}`];
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
