import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../emulator/index.ts';
import {
  CREATE_KEY,
  CREATE_POLICY,
  json,
  LIST_KEYS,
  LIST_POLICIES,
  LIST_ROLES,
  TOKEN,
} from './support/faults.ts';
import { errors, useScenario } from './support/scenario.ts';

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
  const endless = 'x'.repeat(17 * 1024 * 1024);

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
    expect(scenario.requests().filter((request) => request.startsWith(`GET ${path}`))).toHaveLength(50);
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
