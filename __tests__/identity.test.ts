import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { isNamed } from '../src/iam/identity.ts';
import { errors, Scenario } from './support/scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(async () => {
  await scenario.close();
});

test('another user: refused before any write, with the reason', async () => {
  const other = scenario.emulator.cloud.addUser({ email: 'other@example.com' });
  const main = await scenario.step({ with: { 'user-id': other.iamId } }).main();
  const { iamId, email } = scenario.emulator;
  expect(errors(main)).toEqual([
    `user-id ${other.iamId} is not the user of the bootstrap credential, which belongs to ${iamId}, ${email}: IAM lets only the user itself create its API keys. Correct user-id, or use a credential of that user.`,
  ]);
  expect(scenario.requests()).toEqual(['POST /identity/token → 200']);
});

test("a service ID's key for a user: refused before any write", async () => {
  const { cloud, iamId } = scenario.emulator;
  const serviceId = cloud.addServiceId();
  const { value } = cloud.addApiKey({ iamId: serviceId.iamId });
  const main = await scenario.step({ with: { 'bootstrap-api-key': value } }).main();
  expect(errors(main)).toEqual([
    expect.stringContaining(`The bootstrap credential belongs to a service ID (${serviceId.iamId})`),
  ]);
  expect(errors(main)[0]).toContain(iamId);
  expect(scenario.requests()).toEqual(['POST /identity/token → 200']);
});

test.each([
  ['IBMid-5500ABC', true],
  ['IBMid-5500abc', false],
  ['someone@example.com', true],
  ['Someone@Example.COM', true],
  ['login-name', true],
  ['LOGIN-NAME', true],
  ['example.com', false],
  ['', false],
])('user-id %j names the token: %j', (userId, expected) => {
  const claims = {
    iamId: 'IBMid-5500ABC',
    accountId: 'a',
    issuedAt: 0,
    names: ['someone@example.com', 'login-name'],
    kind: 'user' as const,
  };
  expect(isNamed(userId, claims)).toBe(expected);
});
