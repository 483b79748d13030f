import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Scenario, whatLeft } from './support/scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(async () => {
  await scenario.close();
});

test('first run: creates one policy and one key, hands it over, deletes it when the job ends', async () => {
  const step = scenario.step();
  const main = await step.main();
  expect(main.exitCode).toBe(0);
  expect(scenario.keys()).toEqual(['logs-ingestion']);
  const post = await step.post();
  expect(post.exitCode).toBe(0);
  expect(scenario.keys()).toEqual([]);
  expect(scenario.policies()).toEqual([main.outputs['policy-id']]);
  expect(whatLeft(scenario, { main, post })).toMatchSnapshot();
});

test('second run: finds the policy and creates none', async () => {
  const first = await scenario.job();
  scenario.emulator.requests.length = 0;
  const second = await scenario.job();
  expect(second.main.outputs['policy-id']).toBe(first.main.outputs['policy-id']);
  expect(second.main.outputs['policy-created']).toBe('false');
  expect(scenario.keys()).toEqual([]);
  expect(whatLeft(scenario, second)).toMatchSnapshot();
});

test('revoke: false keeps the key, says so, and post asks nothing of IAM', async () => {
  const step = scenario.step({ with: { revoke: 'false', 'expires-in': '30d' } });
  const main = await step.main();
  const before = scenario.requests().length;
  const post = await step.post();
  expect(scenario.requests()).toHaveLength(before);
  expect(scenario.keys()).toEqual(['logs-ingestion']);
  expect(whatLeft(scenario, { main, post })).toMatchSnapshot();
});

test('ensure-policy: false neither reads nor writes policies', async () => {
  const { main } = await scenario.job({ with: { 'ensure-policy': 'false' } });
  expect(main.exitCode).toBe(0);
  expect(main.outputs['policy-id']).toBe('');
  expect(main.outputs['policy-created']).toBe('');
  expect(scenario.requests().filter((request) => request.includes('v2'))).toEqual([]);
});

test('user-id may be the email, in any case, and the key may be called otherwise and never expire', async () => {
  const { main } = await scenario.job({
    with: { 'user-id': scenario.emulator.email.toUpperCase(), 'key-name': 'my key', 'expires-in': 'never' },
  });
  expect(main.outputs).toMatchObject({
    'iam-id': scenario.emulator.iamId,
    'key-name': 'my key',
    'expires-at': '',
  });
  expect(scenario.keys()).toEqual([]);
});
