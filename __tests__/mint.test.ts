import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { StageResult } from '../runner/runner.ts';
import { expiryAfter } from '../src/iam/time.ts';
import { count, CREATE_KEY, EXCHANGE_KEY, json } from './support/faults.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

test('outside of a workflow run: the description of the key says so instead of guessing', async () => {
  const github = Object.fromEntries(
    ['REPOSITORY', 'RUN_ID', 'RUN_ATTEMPT', 'JOB', 'WORKFLOW'].map((name) => [`GITHUB_${name}`, '']),
  );
  const main = await scenario.step({ github }).main();
  expect(main.exitCode).toBe(0);
  const key = scenario.emulator.cloud.apiKeys.get(main.outputs['key-id'] ?? '');
  expect(key?.description).toMatch(
    /^ibm-cloud-logs-ingestion-key:[0-9a-f-]{36} \? run \? attempt \? job \? workflow \?$/,
  );
});

test('names without end: the description of the key has no more than the usual 255 characters', async () => {
  const github = { GITHUB_REPOSITORY: 'o/r', GITHUB_WORKFLOW: 'w'.repeat(1000) };
  const main = await scenario.step({ github }).main();
  const { description } = scenario.emulator.cloud.apiKeys.get(main.outputs['key-id'] ?? '') ?? {};
  expect(description).toMatch(/ o\/r run \d+ attempt 1 job build workflow w+$/);
  expect(description?.length).toBeLessThanOrEqual(255);
});

test('an expiry is rounded up to the whole minute that IAM keeps', () => {
  for (const ms of [60_000, 90_000]) {
    const expiry = expiryAfter(ms).getTime();
    expect(expiry % 60_000).toBe(0);
    expect(expiry).toBeGreaterThanOrEqual(Date.now() + ms - 1000);
  }
});

/** Runs main with an answer to the request for the key that says this of its expiry. */
function whenAnswered(expiry: object, inputs: Record<string, string> = {}): Promise<StageResult> {
  const body = { id: 'ApiKey-1', apikey: randomBytes(33).toString('base64url'), ...expiry };
  scenario.emulator.faults.add({ ...CREATE_KEY, answer: json(201, body) });
  return scenario.step({ with: { 'ready-timeout': '0s', ...inputs } }).main();
}

describe.each([
  ['names none', {}],
  ['names one that is not a date', { expires_at: 'soon' }],
])('IAM does not confirm the expiry, it %s', (_, expiry) => {
  test.each(['true', 'false'])('with revoke: %s, a warning, and no expiry in the outputs', async (revoke) => {
    const main = await whenAnswered(expiry, { revoke });
    expect(warnings(main)).toEqual(['IAM did not confirm when the key expires: it may never do so.']);
    expect(main.outputs).toMatchObject({ 'key-id': 'ApiKey-1', 'expires-at': '' });
    expect(main.log.join('\n')).toMatch(
      revoke === 'true'
        ? /asked to expire at 2.*, which IAM did not confirm, deleted/
        : /asked to expire at 2.*, which IAM did not confirm, kept/,
    );
    expect(main.log.join('\n') + main.summaryFile).not.toContain('never expires');
  });
});

describe('IAM confirms', () => {
  const SIX_HOURS_MS = 6 * 60 * 60_000;
  const after = (ms: number) => whenAnswered({ expires_at: new Date(Date.now() + ms).toISOString() });

  test('an expiry later than the one asked for: a warning', async () => {
    expect(warnings(await after(SIX_HOURS_MS + 10 * 60_000))).toEqual([
      expect.stringMatching(/^IAM lets the key work until \S+Z, longer than asked for \(\S+Z\)\./),
    ]);
  });

  test('the expiry that was asked for, to the minute: no warning', async () => {
    expect(warnings(await after(SIX_HOURS_MS))).toEqual([]);
  });
});

describe('an answer that names somebody else as the owner of the new key', () => {
  const STRANGER = { iam_id: 'IBMid-STRANGER', account_id: '0123456789abcdef0123456789abcdef' };

  test.each(['iam_id', 'account_id'] as const)(
    'by %s: the key is revoked, and the step fails',
    async (field) => {
      const { cloud, iamId, accountId, faults } = scenario.emulator;
      const key = cloud.addApiKey({ name: 'from the answer' });
      const body = { id: key.id, apikey: key.value, iam_id: iamId, account_id: accountId };
      faults.add({ ...CREATE_KEY, when: 'after', answer: json(201, { ...body, [field]: STRANGER[field] }) });
      const step = scenario.step({ skipWaits: true });
      const main = await step.main();
      expect(errors(main)).toEqual([
        expect.stringMatching(new RegExp(`^IAM says that the new key belongs to .*${STRANGER[field]}.*: `)),
      ]);
      expect(main.log).toContain(`Key ${key.id} is revoked, since it was not handed over.`);
      expect([main.outputs, count(scenario, EXCHANGE_KEY)]).toEqual([{}, 1]);
      // The key that was made for the right owner, of which the answer said nothing, goes too.
      expect(scenario.keys()).toEqual([]);
      const post = await step.post();
      expect(warnings(post)).toEqual([]);
    },
  );

  test('the key cannot be deleted: the log does not call it revoked', async () => {
    const apikey = randomBytes(33).toString('base64url');
    const answer = json(201, { id: 'ApiKey-of-a-stranger', apikey, ...STRANGER });
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer });
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    expect(main.log).toContain('Key ApiKey-of-a-stranger was not handed over. IAM does not show it.');
    expect([main.exitCode, main.log.join('\n').includes('is revoked'), scenario.keys()]).toEqual([
      1,
      false,
      [],
    ]);
    expect(warnings(await step.post())).toEqual([]);
  });
});
