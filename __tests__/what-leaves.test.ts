/** All that leaves the process, in order, for one scenario of each kind: read a diff as a user would read the log. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Scenario, whatLeft } from './support/scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(async () => {
  await scenario.close();
});

test.each<[string, () => Parameters<Scenario['job']>[0]]>([
  [
    'one instance, everything handed over that can be',
    () => ({
      with: {
        'instance-crn': scenario.emulator.instanceCrn,
        'ingress-endpoint': scenario.emulator.url,
        'account-id': scenario.emulator.accountId,
        'verify-ingestion': 'true',
        'env-name': 'IAM_API_KEY',
        'output-iam-token': 'true',
      },
    }),
  ],
  ['dry run', () => ({ with: { 'dry-run': 'true' } })],
  ['another user is meant', () => ({ with: { 'user-id': 'somebody.else@example.com' } })],
  [
    'the account restricts who may create keys',
    () => {
      scenario.emulator.settings.restrictKeyCreation = true;
      return {};
    },
  ],
  [
    'the answer with the key gets lost once',
    () => {
      scenario.emulator.faults.add({
        method: 'POST',
        path: '/v1/apikeys',
        when: 'after',
        answer: { drop: true },
      });
      return { skipWaits: true };
    },
  ],
  [
    'the key never works',
    () => {
      scenario.emulator.settings.keyUsableAfterMs = 3_600_000;
      return { skipWaits: true, with: { 'ready-timeout': '5s' } };
    },
  ],
  [
    'post cannot delete the key',
    () => {
      const answer = { status: 403, body: { errors: [{ code: 'forbidden', message: 'No.' }] } };
      scenario.emulator.faults.add({ method: 'DELETE', answer });
      return {};
    },
  ],
])('%s', async (_, given) => {
  expect(whatLeft(scenario, await scenario.job(given()))).toMatchSnapshot();
});
