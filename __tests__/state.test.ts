import { expect, test } from '@jest/globals';
import { errors, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

const marker = 'ibm-cloud-logs-ingestion-key:11111111-1111-4111-8111-111111111111';

test('the state holds no secret', async () => {
  const step = scenario.step();
  const main = await step.main();
  expect(main.exitCode).toBe(0);
  const state = Object.values(main.state).join('\n');
  const secrets = [scenario.emulator.apiKey, ...scenario.madeKeys.map(({ value }) => value)];
  expect(secrets).toHaveLength(2);
  for (const secret of secrets) expect(state).not.toContain(secret);
  expect(state).toMatch(/ibm-cloud-logs-ingestion-key:[0-9a-f-]{36}/);
  expect(state).not.toMatch(/eyJ/);
});

/** Variables of an earlier step that look like the state of a planned key. */
const forged = (owner: object, more = {}) => ({
  'STATE_planned-key': JSON.stringify({ marker, owner, name: 'k', ...more }),
});

test('variables of an earlier step do not count as the saved state', async () => {
  const { accountId, iamId } = scenario.emulator;
  const env = { ...forged({ accountId, iamId }), STATE_settled: 'true', STATE_kept: 'true' };
  const { main, post } = await scenario.job({ env });
  expect([errors(main), warnings(post), scenario.keys()]).toEqual([[], [], []]);
  expect(post.log.join('\n')).toContain(`(${main.outputs['key-id']}) is revoked`);
});

test('the clock was set back: post does not wait longer', async () => {
  const { accountId, iamId, cloud } = scenario.emulator;
  const { id } = cloud.addApiKey({ iamId, name: 'k' });
  const received = { id, receivedAt: Date.now() + 3_600_000, mayHaveTwin: true };
  const env = { ...forged({ accountId, iamId }), 'STATE_received-key': JSON.stringify(received) };
  const step = scenario.step({ env, skipWaits: true });
  const post = await step.post();
  expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  expect(scenario.waits(step).ofStages[0]).toBeLessThan(12_000);
});

test('post goes to the endpoint of the input, whatever an earlier step put into the environment', async () => {
  const elsewhere = await scenario.another();
  const { accountId, iamId } = scenario.emulator;
  const env = forged({ accountId, iamId }, { iamEndpoint: elsewhere.emulator.url });
  await scenario.step({ env, skipWaits: true }).post();
  expect(scenario.requests()).not.toEqual([]);
  expect(elsewhere.requests()).toEqual([]);
});

const owner = { accountId: 'a', iamId: 'i' };
test.each([
  ['{', ''],
  ['[]', ''],
  [JSON.stringify({ marker: '', owner, name: 'k' }), ''],
  [JSON.stringify({ marker: 'ibm-cloud-logs-ingestion-key:', owner, name: 'k' }), ''],
  [JSON.stringify({ marker, name: 'k' }), ''],
  [JSON.stringify({ marker, owner: {}, name: 'k' }), ''],
  [JSON.stringify({ marker, owner }), ''],
  [JSON.stringify({ marker, owner, name: 'k', expiresAt: 'soon' }), ''],
  [JSON.stringify({ marker, owner, name: 'k' }), '{'],
  [JSON.stringify({ marker, owner, name: 'k' }), '{"id":"x"}'],
  [JSON.stringify({ marker, owner, name: 'k' }), '{"id":"..","receivedAt":0,"mayHaveTwin":false}'],
])('a state that main did not write (%s, %s): post warns and sends no request', async (planned, received) => {
  const env = { 'STATE_planned-key': planned, 'STATE_received-key': received };
  const post = await scenario.step({ env }).post();
  expect(post.exitCode).toBe(0);
  expect(warnings(post)).toEqual([
    'The state of this step is not what its main step saved: look for a left-over key under Manage > Access (IAM) > API keys.',
  ]);
  expect(scenario.requests()).toEqual([]);
});
