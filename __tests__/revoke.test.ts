import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Step } from '../runner/runner.ts';
import { utc } from '../src/iam/time.ts';
import { Scenario, warnings } from './support/scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(async () => {
  await scenario.close();
});

async function afterMain(use: Parameters<Scenario['step']>[0] = {}): Promise<{ step: Step; keyId: string }> {
  const step = scenario.step(use);
  const main = await step.main();
  expect(main.exitCode).toBe(0);
  return { step, keyId: main.outputs['key-id'] ?? '' };
}

test('a key that is already gone is fine, and quiet', async () => {
  const { step, keyId } = await afterMain({ skipWaits: true });
  scenario.emulator.cloud.apiKeys.delete(keyId);
  const post = await step.post();
  expect(post.exitCode).toBe(0);
  expect(warnings(post)).toEqual([]);
});

test('IAM out of order: a warning with key ID and expiry, not a red job', async () => {
  const { step, keyId } = await afterMain({ skipWaits: true });
  const { faults, cloud } = scenario.emulator;
  faults.add({ method: 'DELETE', times: Infinity, answer: { status: 503 } });
  const post = await step.post();
  expect(post.exitCode).toBe(0);
  const expiresAt = utc(new Date(cloud.apiKeys.get(keyId)?.expiresAt ?? NaN));
  expect(warnings(post)).toEqual([
    expect.stringContaining(
      `Key logs-ingestion (${keyId}) was not revoked. It expires at ${expiresAt}; delete it earlier under Manage > Access (IAM) > API keys. Could not delete the API key: IBM Cloud has a problem of its own.`,
    ),
  ]);
});

test('a bootstrap key that was deleted meanwhile: a warning', async () => {
  const { step, keyId } = await afterMain({ with: { 'expires-in': 'never' } });
  const { cloud, iamId } = scenario.emulator;
  for (const { id, name } of cloud.keysOf(iamId)) if (name === 'bootstrap') cloud.apiKeys.delete(id);
  const post = await step.post();
  expect(post.exitCode).toBe(0);
  expect(warnings(post)).toEqual([
    expect.stringContaining(`(${keyId}) was not revoked. It never expires: delete it`),
  ]);
  expect(warnings(post)[0]).toContain('BXNIM0415E');
});

test('a key that somebody locked: a warning that says so', async () => {
  const { step, keyId } = await afterMain();
  const key = scenario.emulator.cloud.apiKeys.get(keyId);
  if (key) key.locked = true;
  const post = await step.post();
  expect(post.exitCode).toBe(0);
  expect(warnings(post)).toEqual([expect.stringContaining('the key is locked')]);
});

test('one hiccup of IAM: repeated, and said in the log', async () => {
  const { step } = await afterMain({ skipWaits: true });
  scenario.emulator.faults.add({ method: 'DELETE', answer: { status: 503 } });
  const post = await step.post();
  expect(warnings(post)).toEqual([]);
  expect(post.log).toContain('Attempt 1 to delete the API key failed (HTTP 503); trying again.');
  expect(scenario.keys()).toEqual([]);
});
