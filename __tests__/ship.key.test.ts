import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  arrival,
  count,
  CREATE_KEY,
  DELETE_KEY,
  LIST_KEYS,
  SEND_LINE,
  TOKEN,
  tokenError,
} from './support/faults.ts';
import { leaks } from './support/flaws.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';
import { numbered, shipJob, shipStep, textsOf, write } from './support/ship.ts';

const scenario = useScenario({ maySend: true });

/** What was asked for with the key, and for how many minutes from now on. */
function requestedKey(): { body: Record<string, string>; minutes: number } {
  const { body } = scenario.emulator.requests.find(({ path }) => path === CREATE_KEY.path) ?? {};
  const { expires_at: expiry } = body as { expires_at: string };
  const minutes = (Date.parse(expiry.replace('+0000', 'Z')) - Date.now()) / 60_000;
  return { body: body as Record<string, string>, minutes };
}

test('the key is there while the lines are sent, and at no other time', async () => {
  const { emulator } = scenario;
  const step = shipStep(scenario);
  const main = await step.main();
  expect([count(scenario, CREATE_KEY), scenario.writes()]).toEqual([0, []]);
  write(step, { 'a.log': 'a' });
  emulator.faults.add({ ...SEND_LINE, answer: { delayMs: 200 } });
  const running = step.post();
  await arrival(scenario, CREATE_KEY);
  const { body, minutes } = requestedKey();
  const post = await running;
  expect(body.name).toBe('logs-ingestion');
  expect(body.action_when_leaked).toBe('delete');
  expect(body.description).toMatch(/^ibm-cloud-logs-ingestion-key:[0-9a-f-]{36} octo-org\/octo-repo run /);
  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThanOrEqual(16);
  expect(scenario.keys()).toEqual([]);
  expect(leaks(scenario, [main, post])).toEqual([]);
  expect([main.outputFile, main.envFile, post.outputFile, post.envFile]).toEqual(['', '', '', '']);
});

test('a key outlives a longer time-limit', async () => {
  await shipJob(scenario, { 'a.log': 'a' }, { with: { 'time-limit': '30m' } });
  expect(requestedKey().minutes).toBeGreaterThan(30);
});

test('a service ID sends', async () => {
  const { cloud } = scenario.emulator;
  const { id, iamId } = cloud.addServiceId({ name: 'shipper' });
  cloud.grantSender(iamId);
  const { main, post } = await shipJob(
    scenario,
    { 'a.log': 'a' },
    { with: { 'user-id': '', 'service-id': id } },
  );
  expect([errors(main), warnings(post), textsOf(scenario, 'a.log')]).toEqual([[], [], ['a']]);
  expect(cloud.logLines.every((line) => line.iamId === iamId)).toBe(true);
  expect(cloud.keysOf(iamId)).toEqual([]);
});

describe('the creation of the key', () => {
  test('whose answer is lost: the key of the lost answer is deleted, and another one sends', async () => {
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    const { post } = await shipJob(scenario, { 'a.log': 'a' }, { skipWaits: true });
    expect([warnings(post), textsOf(scenario, 'a.log')]).toEqual([[], ['a']]);
    expect([scenario.madeKeys.length, scenario.keys()]).toEqual([2, []]);
  });

  test('whose answers are all lost: nothing is sent, all is named, and no key stays', async () => {
    scenario.emulator.faults.add({ ...CREATE_KEY, times: Infinity, when: 'after', answer: { drop: true } });
    const { post } = await shipJob(scenario, { 'a.log': numbered(3) }, { skipWaits: true });
    expect(warnings(post)).toEqual([
      expect.stringContaining('No line was sent. Could not create the API key'),
      'a.log: lines 1 to 3 (3 lines) did not arrive.',
    ]);
    expect([post.exitCode, scenario.keys()]).toEqual([0, []]);
  });

  test('that is not allowed: the advice of the key action, and nothing to delete', async () => {
    scenario.emulator.settings.restrictKeyCreation = true;
    const { post } = await shipJob(scenario, { 'a.log': 'a' }, { with: { 'on-error': 'fail' } });
    expect(warnings(post)[0]).toContain('the account restricts who may create API keys');
    expect([post.exitCode, errors(post).length]).toEqual([1, 1]);
    // One look for a key that was made against IAM's own words.
    expect([count(scenario, DELETE_KEY), count(scenario, LIST_KEYS)]).toEqual([0, 1]);
  });
});

test.each([
  ['10m', 60_000],
  ['20s', 20_000],
])('a key that does not work in time, with time-limit: %s', async (limit, longestMs) => {
  scenario.emulator.settings.keyUsableAfterMs = 3_600_000;
  const use = { skipWaits: true, with: { 'time-limit': limit } };
  const { post, step } = await shipJob(scenario, { 'a.log': 'a' }, use);
  const [, waitedMs = 0] = scenario.waits(step).ofStages;
  expect(waitedMs).toBeGreaterThan(longestMs - 15_000);
  expect(waitedMs).toBeLessThan(longestMs + 15_000);
  expect(warnings(post)).toEqual([
    expect.stringMatching(/^No line was sent\. The new key did not work in time .*: run the job again, or, /),
    'a.log: line 1 did not arrive.',
  ]);
  expect([post.exitCode, scenario.keys()]).toEqual([0, []]);
});

describe('the deletion of the key', () => {
  test('is repeated', async () => {
    scenario.emulator.faults.add({ ...DELETE_KEY, times: 3, answer: { status: 503 } });
    const { post } = await shipJob(scenario, { 'a.log': 'a' }, { skipWaits: true });
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  });

  test('that fails for good is a warning that says when the key ends', async () => {
    scenario.emulator.faults.add({ ...DELETE_KEY, times: Infinity, answer: { status: 503 } });
    const { post } = await shipJob(scenario, { 'a.log': 'a' }, { skipWaits: true });
    expect(warnings(post)).toEqual([
      expect.stringMatching(/^Key logs-ingestion \(ApiKey-[\w-]+\) was not revoked\. It expires at /),
    ]);
    expect([post.exitCode, textsOf(scenario, 'a.log')]).toEqual([0, ['a']]);
    expect(leaks(scenario, [post])).toEqual([]);
  });

  test('comes also when the sending fails', async () => {
    scenario.emulator.faults.add({ ...SEND_LINE, times: Infinity, answer: { status: 404 } });
    const { post } = await shipJob(scenario, { 'a.log': 'a' }, { skipWaits: true });
    expect(warnings(post)).toContainEqual(expect.stringMatching(/^a\.log: line 1 did not arrive\./));
    expect(scenario.keys()).toEqual([]);
  });
});

describe('IAM cannot be reached', () => {
  test.each([
    ['warn', 0],
    ['fail', 1],
  ])('in main, on-error: %s', async (onError, exitCode) => {
    scenario.emulator.faults.add({ ...TOKEN, times: 8, answer: { status: 503 } });
    const use = { skipWaits: true, with: { 'on-error': onError } };
    const { main, post } = await shipJob(scenario, { 'a.log': 'a' }, use);
    expect(main.exitCode).toBe(exitCode);
    const told = exitCode === 0 ? warnings(main) : errors(main);
    expect(told).toEqual([expect.stringContaining('Could not exchange the bootstrap API key for a token')]);
    expect([post.exitCode, textsOf(scenario, 'a.log')]).toEqual([0, exitCode === 0 ? ['a'] : []]);
  });

  test.each([
    ['warn', 0],
    ['fail', 1],
  ])('with when: now, on-error: %s: all is named, and the outputs say so', async (onError, exitCode) => {
    scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer: { status: 503 } });
    const inputs = { when: 'now', 'on-error': onError };
    const main = await shipStep(scenario, { skipWaits: true, files: { 'a.log': 'a' }, with: inputs }).main();
    expect(warnings(main)).toEqual([
      expect.stringMatching(/^No line was sent\. Could not exchange the bootstrap API key for a token/),
      'a.log: line 1 did not arrive.',
    ]);
    expect(errors(main)).toHaveLength(exitCode);
    expect(main.exitCode).toBe(exitCode);
    expect(main.outputs).toMatchObject({ 'lines-unsent': '1', complete: 'false' });
  });

  test('in main, and in post it turns out to be another account: refused there', async () => {
    scenario.emulator.faults.add({ ...TOKEN, times: 8, answer: { status: 503 } });
    const use = { skipWaits: true, with: { 'account-id': 'f'.repeat(32) } };
    const { post } = await shipJob(scenario, { 'a.log': 'a' }, use);
    expect(warnings(post)[0]).toContain('No line was sent. account-id names account');
    expect([post.exitCode, scenario.writes()]).toEqual([0, []]);
  });
});

describe('ingestion-api-key', () => {
  const given = (key: string) => ({ 'user-id': '', 'bootstrap-api-key': '', 'ingestion-api-key': key });

  test('sends, and no key is made or deleted', async () => {
    const { apiKey } = scenario.emulator;
    const before = scenario.emulator.cloud.apiKeys.size;
    const { main, post } = await shipJob(scenario, { 'a.log': apiKey }, { with: given(apiKey) });
    expect([errors(main), warnings(post), textsOf(scenario, 'a.log')]).toEqual([[], [], ['***']]);
    expect(scenario.writes()).toEqual(['POST /logs/v1/singles', 'POST /logs/v1/singles']);
    expect(scenario.emulator.cloud.apiKeys.size).toBe(before);
    expect(leaks(scenario, [main, post])).toEqual([]);
  });

  test.each([
    ['account-id', 'f'.repeat(32)],
    ['instance-crn', `crn:v1:bluemix:public:logs:eu-de:a/${'f'.repeat(32)}:${randomUUID()}::`],
  ])('of another account than %s names is refused at the start', async (input, value) => {
    const use = { with: { ...given(scenario.emulator.apiKey), 'ingress-endpoint': '', [input]: value } };
    if (input === 'account-id') use.with['ingress-endpoint'] = scenario.emulator.url;
    const { main } = await shipJob(scenario, {}, use);
    expect(errors(main)).toEqual([expect.stringContaining(`${input} names account`)]);
  });

  test('whose token is refused once is exchanged for a fresh one', async () => {
    scenario.emulator.faults.add({ ...SEND_LINE, answer: { status: 401 } });
    const use = { with: given(scenario.emulator.apiKey) };
    const { post } = await shipJob(scenario, { 'a.log': 'a' }, use);
    expect(warnings(post)).toEqual([]);
    expect(textsOf(scenario, 'a.log')).toEqual(['a']);
    // Main and post have exchanged it, too.
    expect(count(scenario, TOKEN)).toBe(3);
  });

  test('may have a policy that takes effect only after half a minute', async () => {
    const { settings, cloud, iamId, apiKey } = scenario.emulator;
    settings.policyEffectiveAfterMs = 30_000;
    for (const policy of cloud.policies.values()) policy.createdAt = cloud.now();
    const use = { skipWaits: true, with: given(apiKey) };
    const { post } = await shipJob(scenario, { 'a.log': 'a' }, use);
    expect(warnings(post)).toEqual([]);
    expect(textsOf(scenario, 'a.log')).toEqual(['a']);
    expect(cloud.logLines.every((line) => line.iamId === iamId)).toBe(true);
  });

  test('is exchanged again in post until the time is over', async () => {
    scenario.emulator.faults.add({ ...TOKEN, times: 20, answer: { status: 503 } });
    const use = { skipWaits: true, with: given(scenario.emulator.apiKey) };
    const { main, post } = await shipJob(scenario, { 'a.log': 'a' }, use);
    expect(warnings(main)).toEqual([
      expect.stringContaining('Could not exchange the ingestion key for a token'),
    ]);
    expect([warnings(post), textsOf(scenario, 'a.log')]).toEqual([[], ['a']]);
  });

  test('that IAM does not know is refused at the start', async () => {
    const { main } = await shipJob(scenario, {}, { with: given('z'.repeat(44)) });
    const text = /^Could not exchange the ingestion key for a token: .* Create a new key and/;
    expect(errors(main)).toEqual([expect.stringMatching(text)]);
  });

  test.each([400, 401])(
    'that IAM refuses with HTTP %i and an unknown code: advice for a key',
    async (status) => {
      scenario.emulator.faults.add({ ...TOKEN, answer: tokenError(status, 'BXNIM9999E', 'As it may be.') });
      const { main } = await shipJob(scenario, {}, { with: given(scenario.emulator.apiKey) });
      expect(errors(main)).toEqual([
        expect.stringContaining('IAM refuses this API key. It may have expired'),
      ]);
    },
  );
});

describe('the session of the CLI', () => {
  /** What a step needs for a stand-in for the CLI, which prints the user's token, or that of who signs in later. */
  async function withCli(inputs: Record<string, string>) {
    const bin = mkdtempSync(join(tmpdir(), 'bin-'));
    scenario.atEnd(() => {
      rmSync(bin, { recursive: true });
    });
    const file = join(bin, 'ibmcloud');
    const signIn = async (iamId: string) => {
      const token = await scenario.emulator.cloud.token(iamId);
      writeFileSync(file, `#!/bin/sh\necho '{"iam_token": "Bearer ${token}"}'\n`);
    };
    await signIn(scenario.emulator.iamId);
    chmodSync(file, 0o755);
    const use = {
      with: { 'bootstrap-api-key': '', 'use-cli-session': 'true', ...inputs },
      env: { PATH: [bin, process.env.PATH].join(delimiter) },
    };
    return { use, signIn };
  }

  test('sends with its own token when nobody else is named, and no key is made', async () => {
    const { use } = await withCli({ 'user-id': '' });
    const { main, post } = await shipJob(scenario, { 'a.log': 'a' }, use);
    expect([errors(main), warnings(post), textsOf(scenario, 'a.log')]).toEqual([[], [], ['a']]);
    expect(scenario.writes()).toEqual(['POST /logs/v1/singles', 'POST /logs/v1/singles']);
    expect(leaks(scenario, [main, post])).toEqual([]);
  });

  test('makes a key for whom is named', async () => {
    const { use } = await withCli({});
    const { main, post } = await shipJob(scenario, { 'a.log': 'a' }, use);
    expect([errors(main), warnings(post), textsOf(scenario, 'a.log')]).toEqual([[], [], ['a']]);
    expect([count(scenario, CREATE_KEY), scenario.keys()]).toEqual([1, []]);
  });

  test('of somebody else in post makes no key', async () => {
    const { use, signIn } = await withCli({});
    const step = shipStep(scenario, use);
    await step.main();
    await signIn(scenario.emulator.cloud.addUser().iamId);
    write(step, { 'a.log': 'a' });
    const post = await step.post();
    expect(warnings(post)).toEqual([
      expect.stringMatching(
        /^No line was sent\. The bootstrap credential now belongs to .*, which does not see the keys of /,
      ),
      'a.log: line 1 did not arrive.',
    ]);
    expect(scenario.writes()).toEqual([]);
  });
});

test('when: now, killed while it sends: post revokes the key, and sends nothing', async () => {
  scenario.emulator.faults.add({ ...SEND_LINE, times: Infinity, answer: { hang: true } });
  const step = shipStep(scenario, { with: { when: 'now' }, files: { 'a.log': 'a' } });
  const running = step.main();
  await arrival(scenario, SEND_LINE);
  step.kill('SIGKILL');
  const main = await running;
  expect(scenario.keys()).toEqual(['logs-ingestion']);
  const post = await step.post();
  expect([post.exitCode, warnings(post), scenario.keys()]).toEqual([0, [], []]);
  expect(leaks(scenario, [main, post])).toEqual([]);
});

test('post killed while it sends: the key that is left ends by itself, and the sweep of full slots knows it', async () => {
  scenario.emulator.faults.add({ ...SEND_LINE, times: Infinity, answer: { hang: true } });
  const step = shipStep(scenario);
  await step.main();
  write(step, { 'a.log': 'a' });
  const running = step.post();
  await arrival(scenario, SEND_LINE);
  step.kill('SIGKILL');
  await running;
  const { settings, iamId, cloud } = scenario.emulator;
  expect(scenario.keys()).toEqual(['logs-ingestion']);
  const left = cloud.keysOf(iamId).find(({ name }) => name === 'logs-ingestion');
  expect(left?.expiresAt).toBeLessThan(Date.now() + 17 * 60_000);
  // A quarter of an hour and some minutes later.
  if (left !== undefined) left.expiresAt = Date.now() - 10 * 60_000;
  settings.apiKeysPerIdentity = cloud.keysOf(iamId).length;
  scenario.emulator.faults.clear();
  const next = await shipJob(scenario, { 'b.log': 'b' });
  expect(next.post.log).toContainEqual(
    expect.stringMatching(/^Deleted logs-ingestion .*, an expired key of an earlier run/),
  );
  expect([textsOf(scenario, 'b.log'), scenario.keys()]).toEqual([['b'], []]);
});
