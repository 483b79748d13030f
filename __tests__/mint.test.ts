import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { expiryAfter } from '../src/iam/time.ts';
import { CREATE_KEY, json } from './support/faults.ts';
import { useScenario, warnings } from './support/scenario.ts';

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

test('an expiry is rounded up to the whole minute that IAM keeps', () => {
  for (const ms of [60_000, 90_000]) {
    const expiry = expiryAfter(ms).getTime();
    expect(expiry % 60_000).toBe(0);
    expect(expiry).toBeGreaterThanOrEqual(Date.now() + ms - 1000);
  }
});

describe.each([
  ['names none', {}],
  ['names one that is no date', { expires_at: 'soon' }],
])('IAM does not confirm the expiry, it %s', (_, expiry) => {
  test.each(['true', 'false'])('with revoke: %s, a warning, and no expiry in the outputs', async (revoke) => {
    const body = { id: 'ApiKey-1', apikey: randomBytes(33).toString('base64url'), ...expiry };
    scenario.emulator.faults.add({ ...CREATE_KEY, answer: json(201, body) });
    const main = await scenario.step({ with: { 'ready-timeout': '0s', revoke } }).main();
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
