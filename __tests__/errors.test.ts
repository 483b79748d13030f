import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { htmlPage, type Fault } from '../emulator/index.ts';
import { errors, Scenario } from './support/scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(async () => {
  await scenario.close();
});

interface Case {
  name: string;
  /** Brings the cloud into the state in which the error occurs. */
  given?: (scenario: Scenario) => void;
  with?: Record<string, string>;
  /** What the one error line says, in order of appearance. */
  says: string[];
  /** The requests that write which were sent. */
  writes?: string[];
}

const CREATE_KEY: Omit<Fault, 'answer'> = { method: 'POST', path: '/v1/apikeys' };
const TOKEN: Omit<Fault, 'answer'> = { method: 'POST', path: '/identity/token' };

const owner = (scenario: Scenario) => {
  const user = scenario.emulator.cloud.identities.get(scenario.emulator.iamId);
  if (user?.kind !== 'user') throw new Error('The account has no owner.');
  return user;
};

const cases: Case[] = [
  {
    name: 'unknown bootstrap key',
    with: { 'bootstrap-api-key': 'not-a-key-that-iam-knows' },
    says: ['IAM does not know this API key', 'deleted, mistyped', 'HTTP 400 BXNIM0415E', 'transaction ID'],
  },
  {
    name: 'inactive user',
    given: (scenario) => (owner(scenario).state = 'inactive'),
    says: ['the user of this API key is not active', 'Activate', 'BXNIM0410E'],
  },
  {
    name: 'suspended user',
    given: (scenario) => (owner(scenario).state = 'suspended'),
    says: ['suspended in the account', 'HTTP 401 BXNIM0436E'],
  },
  {
    name: 'IP allow-list',
    given: ({ emulator }) => (emulator.settings.ipRefused = true),
    says: ['does not accept logins from the IP address', 'HTTP 401 BXNIM0430E'],
  },
  {
    name: 'disabled bootstrap key',
    given: ({ emulator }) => {
      for (const key of emulator.cloud.keysOf(emulator.iamId)) key.disabled = true;
    },
    says: ['IAM refuses this API key', 'disabled, expired', 'HTTP 400 BXNIM0432E'],
  },
  {
    name: 'blocked bootstrap key',
    given: ({ emulator }) => {
      for (const key of emulator.cloud.keysOf(emulator.iamId)) key.blocked = true;
    },
    says: ['this API key is blocked', 'BXNIM0434E'],
  },
  {
    name: 'user removed from the account',
    given: (scenario) => (owner(scenario).state = 'removed'),
    says: ['not a member of the account', 'BXNIM0141E'],
  },
  {
    name: 'an answer to the token request that is HTML',
    given: ({ emulator }) => {
      emulator.faults.add({ ...TOKEN, answer: htmlPage(200) });
    },
    says: ['the answer was not JSON', 'A gateway or proxy'],
  },
  {
    name: 'a redirect',
    given: ({ emulator }) => {
      emulator.faults.add({
        ...TOKEN,
        answer: { status: 307, headers: { location: `${emulator.url}/elsewhere` } },
      });
    },
    says: ['a redirect, which is not followed', 'HTTP 307'],
  },
  {
    name: 'missing right to grant access',
    given: ({ emulator }) => (emulator.settings.mayGrant = false),
    says: [
      'Could not create the access policy',
      'may not grant access to Cloud Logs',
      'Administrator',
      'ensure-policy',
      'HTTP 403 insufficent_permissions',
    ],
    writes: ['POST /v2/policies'],
  },
  {
    name: 'policy quota',
    given: ({ emulator }) => (emulator.settings.policiesPerAccount = 0),
    says: ['no room for another access policy', 'HTTP 422'],
    writes: ['POST /v2/policies'],
  },
  {
    name: 'account-wide restriction on creating keys',
    given: ({ emulator }) => (emulator.settings.restrictKeyCreation = true),
    says: ['the account restricts who may create API keys', '"User API key creator"', 'HTTP 403'],
    writes: ['POST /v2/policies', 'POST /v1/apikeys'],
  },
  {
    name: 'no permission to create the key',
    given: ({ emulator }) => {
      const body = { errors: [{ code: 'forbidden', message: 'No.' }], status_code: 403 };
      emulator.faults.add({ ...CREATE_KEY, answer: { status: 403, body } });
    },
    says: ['IAM does not let this identity create the key', 'IBM Cloud says "No."'],
    writes: ['POST /v2/policies', 'POST /v1/apikeys'],
  },
];

describe('an error that waiting cannot mend is one line, at once, and is not repeated', () => {
  test.each(cases)('$name', async ({ given, with: inputs = {}, says, writes = [] }) => {
    given?.(scenario);
    const step = scenario.step({ with: inputs });
    const main = await step.main();

    expect(main.exitCode).toBe(1);
    expect(errors(main)).toHaveLength(1);
    expect(main.stderr).toBe('');
    const [line = ''] = errors(main);
    let from = 0;
    for (const text of says) {
      const at = line.indexOf(text, from);
      expect({ line, text, found: at >= 0 }).toEqual({ line, text, found: true });
      from = at;
    }
    expect(line).not.toMatch(/undefined|\[object|at file:|Access is denied due to invalid credentials/);
    expect(scenario.writes()).toEqual(writes);
    const paths = scenario.emulator.requests.map(({ method, path }) => `${method} ${path}`);
    expect(paths).toEqual([...new Set(paths)]);
    expect(main.outputs).toEqual({});

    await step.post();
    expect(scenario.keys()).toEqual([]);
  });
});

test('the key limit: an error that lists what fills the slots', async () => {
  const { cloud, iamId } = scenario.emulator;
  for (let n = 1; n < 20; n += 1) cloud.addApiKey({ iamId, name: `key ${n}` });
  const main = await scenario.step().main();
  const [line = ''] = errors(main);
  expect(main.exitCode).toBe(1);
  expect(line).toContain('all slots of');
  expect(main.log.join('\n')).toMatch(/- key 19 \(ApiKey-[\w-]+\), created 24 hours ago, never expires/);
  expect(line).toContain("0 of the 20 keys are this action's");
});

test('an unreachable host: says which, after trying again', async () => {
  const closed = await Scenario.start();
  const { url } = closed.emulator;
  await closed.close();
  const main = await scenario.step({ with: { 'iam-endpoint': url }, skipWaits: true }).main();
  expect(errors(main)).toEqual([
    expect.stringContaining(
      `Could not exchange the bootstrap API key for a token: the host cannot be reached. Check the endpoint`,
    ),
  ]);
  expect(errors(main)[0]).toContain(`(${new URL(url).host}, ECONNREFUSED)`);
  expect(main.log.filter((line) => line.includes('trying again'))).toHaveLength(7);
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

test('IAM that answers no request in time: gives up when the minute is over', async () => {
  scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer: { hang: true } });
  const main = await scenario.step({ skipWaits: true }).main();
  expect(errors(main)).toEqual([expect.stringContaining('no answer came in time')]);
});

test('old error bodies that repeat the key: it is not printed', async () => {
  scenario.emulator.settings.echoKeyInErrors = true;
  const wrong = `wrong-${scenario.emulator.apiKey}`;
  const main = await scenario.step({ with: { 'bootstrap-api-key': wrong } }).main();
  const printed = main.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(printed.join('\n')).not.toContain(wrong);
});

test('IAM words that hold the key are printed without it', async () => {
  const { apiKey, faults } = scenario.emulator;
  faults.add({
    ...TOKEN,
    answer: { status: 400, body: { errorCode: 'BXNIM9999E', errorMessage: `Bad ${apiKey}\n::x` } },
  });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('IBM Cloud says "Bad *** ::x"')]);
  expect(main.stdout.replace(`::add-mask::${apiKey}`, '')).not.toContain(apiKey);
});
