import { describe, expect, test } from '@jest/globals';
import { htmlPage, redirect, tokenRateLimit, tooManyRequests } from '../emulator/index.ts';
import type { StageResult } from '../runner/runner.ts';
import { readFailure } from '../src/http/failure.ts';
import { RequestError } from '../src/http/request-error.ts';
import { Secrets } from '../src/http/secrets.ts';
import { SEND_LINES } from '../src/ingress/purposes.ts';
import { textFor } from '../src/messages/text-for.ts';
import { COUNT_KEYS, CREATE_KEY, json, LIST_POLICIES, TOKEN, tokenError } from './support/faults.ts';
import { preload } from './support/preload.ts';
import { errors, stateOf, useScenario, warnings, type Scenario } from './support/scenario.ts';

const scenario = useScenario();

interface Case {
  name: string;
  /** Brings the cloud into the state in which the error occurs. */
  given?: (scenario: Scenario) => void;
  with?: Record<string, string>;
  /** What the one error line says, in order of appearance. */
  says: string[];
  /** The requests that were sent and that write. */
  writes?: string[];
}

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
    says: [
      'does not accept logins from the IP address',
      'HTTP 401 BXNIM0430E',
      'IBM Cloud says "User login from given IP address is not permitted."',
    ],
  },
  {
    name: 'disabled bootstrap key',
    given: (scenario) => (scenario.bootstrapKey().disabled = true),
    says: ['this API key is disabled', 'Enable it under', 'HTTP 400 BXNIM0462E'],
  },
  {
    name: 'disabled bootstrap key, by the other code',
    given: (scenario) => {
      Object.assign(scenario.emulator.settings.disabledKey, { status: 401, errorCode: 'BXNIM0420E' });
      scenario.bootstrapKey().disabled = true;
    },
    says: ['this API key is disabled', 'create a new key', 'HTTP 401 BXNIM0420E'],
  },
  {
    name: 'expired bootstrap key',
    given: (scenario) => (scenario.bootstrapKey().expiresAt = 0),
    says: [
      'IAM refuses this API key',
      'It may have expired',
      'IBM Cloud says "Provided API key is expired."',
    ],
  },
  ...['BXNIM0439E', 'BXNIM0407E', 'BXNIM0408E'].map((code) => ({
    name: `a session that is no longer active (${code})`,
    given: ({ emulator }: Scenario) => {
      emulator.faults.add({ ...TOKEN, answer: tokenError(400, code, 'As it may be.') });
    },
    says: ['the session is no longer active', 'Log in again', `HTTP 400 ${code}`],
  })),
  {
    name: 'a session that ends before the key is created',
    given: ({ emulator }) => {
      const error = { code: 'unauthorized', message_code: 'BXNIM0439E', message: 'Its time is limited.' };
      for (const request of [CREATE_KEY, COUNT_KEYS])
        emulator.faults.add({ ...request, answer: json(401, { errors: [error] }) });
    },
    says: ['Could not create the API key', 'the session is no longer active', 'HTTP 401 BXNIM0439E'],
    writes: ['POST /v2/policies', 'POST /v1/apikeys'],
  },
  {
    name: 'a trusted profile that the identity may not use',
    given: ({ emulator }) => {
      const answer = tokenError(400, 'BXNIM0398E', 'Selected trusted profile not eligible.');
      emulator.faults.add({ ...TOKEN, answer });
    },
    says: ['may not sign in as the trusted profile', 'links and conditions', 'HTTP 400 BXNIM0398E'],
  },
  {
    name: 'blocked bootstrap key',
    given: (scenario) => (scenario.bootstrapKey().blocked = true),
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
      emulator.faults.add({ ...TOKEN, answer: redirect(`${emulator.url}/elsewhere`) });
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

describe('an error that does not go away by waiting: one line, at once, and no second attempt', () => {
  test.each(cases)('$name', async ({ given, with: inputs = {}, says, writes = [] }) => {
    given?.(scenario);
    const step = scenario.step({ skipWaits: true, with: inputs });
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

    if (writes.includes('POST /v1/apikeys')) await step.post(); // looks for the key
    expect(scenario.keys()).toEqual([]);
  });
});

test('IAM limits how often the API key is exchanged, in plain text: the error says that the limit is per API key', async () => {
  scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer: tokenRateLimit() });
  const main = await scenario.step({ skipWaits: true }).main();
  expect(errors(main)).toEqual([
    expect.stringMatching(
      /The limit is per API key, .*Give each repository a key of its own.*\(127\.0\.0\.1:\d+, HTTP 429, IBM Cloud says "ApiKey based rate limit for calls to \/token", transaction ID/,
    ),
  ]);
});

test('another limit of the rate: the error does not speak of API keys', async () => {
  scenario.emulator.faults.add({ ...LIST_POLICIES, times: Infinity, answer: tooManyRequests() });
  const main = await scenario.step({ skipWaits: true }).main();
  expect(errors(main)).toEqual([expect.stringContaining('IBM Cloud limits the rate of requests. Many jobs')]);
});

test('an answer without a transaction ID: the error has the correlation ID', async () => {
  const headers = { 'transaction-id': 'not an ID!', 'x-correlation-id': 'correlation-1' };
  scenario.emulator.faults.add({ ...LIST_POLICIES, answer: { status: 400, headers, body: {} } });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('transaction ID correlation-1')]);
});

test.each(['ENOTFOUND', 'EAI_AGAIN'])('no address for the name of the host (%s)', (code) => {
  const failure = readFailure(
    'list the API keys',
    'iam',
    { code },
    new Secrets(() => undefined),
    'IBM Cloud',
  );
  expect(textFor(new RequestError(failure))).toContain('the host name has no address. Check iam-endpoint');
});

test.each([401, 403])('HTTP %d to log lines: the advice is about Sender, not about the session', (status) => {
  const failure = readFailure(SEND_LINES, 'logs', { status }, new Secrets(() => undefined), 'IBM Cloud');
  expect(textFor(new RequestError(failure))).toContain(
    'Cloud Logs does not let this identity send. Either Sender',
  );
});

describe('an error that nobody foresaw', () => {
  const throwing = `
    import { subscribe } from 'node:diagnostics_channel';
    subscribe('http.client.request.start', () => { throw new Error('out of\\nthe blue'); });`;
  const nodeArgs = preload(throwing);

  test('main fails with one line, and the stack is in the debug log', async () => {
    const main = await scenario.step({ nodeArgs }).main();
    expect([main.exitCode, main.stderr]).toEqual([1, '']);
    expect(errors(main)).toEqual([
      expect.stringMatching(/This is a bug in the action, please report it: Error.*out of the blue/),
    ]);
    expectOneLine(main);
    expect(main.stdout).toMatch(/^::debug::Error: .*%0A {4}at /m);
  });

  test('two at once: the first is told', async () => {
    const twice = throwing.replace(
      'throw new',
      'for (const n of [1, 2]) process.nextTick(() => { throw n; }); return new',
    );
    const args = preload(twice);
    const main = await scenario.step({ nodeArgs: args }).main();
    expect(errors(main)).toEqual(['This is a bug in the action, please report it: 1']);
  });

  test('post warns, and does not fail', async () => {
    const main = await scenario.step().main();
    const post = await scenario.step({ nodeArgs, env: stateOf(main) }).post();
    expect([post.exitCode, post.stderr]).toEqual([0, '']);
    expect(warnings(post)).toEqual([expect.stringContaining('out of the blue')]);
    expect(errors(post)).toEqual([]);
  });
});

describe('line breaks in foreign text reach no error', () => {
  test('of the email in a token', async () => {
    const { iamId, accountId, faults } = scenario.emulator;
    const exp = Date.now() / 1000 + 3600;
    const claims = { iam_id: iamId, account: { bss: accountId }, exp, email: 'a\nb' };
    const token = `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
    faults.add({ ...TOKEN, answer: json(200, { access_token: token }) });
    const main = await scenario.step({ with: { 'user-id': 'IBMid-2' } }).main();
    expect(errors(main)).toEqual([expect.stringContaining(`belongs to ${iamId}, a b:`)]);
    expectOneLine(main);
  });

  test.each(['a:b\n::error::c', 'crn:v1:bluemix:public:lo\ngs:eu-de:a/b:c::'])(
    'of instance-crn %j',
    async (crn) => {
      expectOneLine(await scenario.step({ with: { 'instance-crn': crn } }).main());
    },
  );
});

function expectOneLine({ stdout }: StageResult): void {
  const lines = stdout.split('\n').filter((line) => line.startsWith('::error::'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('%0A');
}
