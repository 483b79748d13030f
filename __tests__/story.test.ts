import { expect, test } from '@jest/globals';
import { CREATE_KEY, DELETE_KEY } from './support/faults.ts';
import { useScenario, type Use } from './support/scenario.ts';
import { whatLeft } from './support/what-left.ts';

// A snapshot shows all that leaves the process, in order. Read a diff of it as a user reads the log.

const scenario = useScenario();

test('first run: creates one policy and one key, hands it over, deletes it when the job ends', async () => {
  const step = scenario.step();
  const main = await step.main();
  expect(main.exitCode).toBe(0);
  expect(scenario.keys()).toEqual(['logs-ingestion']);
  expect(main.log.join('\n')).not.toContain('trying again');
  expect(main.outputs).not.toHaveProperty('iam-token');
  expect(main.outputFile).not.toMatch(/eyJ/);
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
  expect(post.log[0]).toContain(`It expires at ${main.outputs['expires-at']};`);
  expect(scenario.keys()).toEqual(['logs-ingestion']);
  expect(whatLeft(scenario, { main, post })).toMatchSnapshot();
});

test.each<[string, () => Use]>([
  [
    'one instance, with every output',
    () => ({
      with: {
        ...scenario.verified,
        'instance-crn': scenario.emulator.instanceCrn,
        'account-id': scenario.emulator.accountId,
        'env-name': 'IAM_API_KEY',
        'output-iam-token': 'true',
      },
    }),
  ],
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
      scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
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
      scenario.emulator.faults.add({ ...DELETE_KEY, answer });
      return {};
    },
  ],
])('%s', async (_, given) => {
  expect(whatLeft(scenario, await scenario.job(given()))).toMatchSnapshot();
});
