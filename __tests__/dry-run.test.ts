import { expect, test } from '@jest/globals';
import { COUNT_KEYS, json } from './support/faults.ts';
import { errors, forServiceId, useScenario } from './support/scenario.ts';

const scenario = useScenario();

test('main reads everything and writes nothing, and post does nothing', async () => {
  const step = scenario.step({ with: { 'dry-run': 'true' } });
  const main = await step.main();
  const { accountId, iamId } = scenario.emulator;
  expect(main.exitCode).toBe(0);
  expect(main.outputs).toEqual({ 'iam-id': iamId, 'account-id': accountId, 'policy-id': '' });
  expect(main.log.slice(-2)).toEqual([
    'Dry run: policy with Sender on all of Cloud Logs in the account would be created.',
    expect.stringMatching(
      /^Dry run: key logs-ingestion would be created that expires at \S+Z and is deleted when the job ends \(1 of 20 slots are in use\)\.$/,
    ),
  ]);
  expect(main.summaryFile).toContain('dry run, nothing was written');
  expect(main.summaryFile).toContain(
    '<td>with Sender on all of Cloud Logs in the account would be created</td>',
  );
  expect(Object.values(main.state)).toEqual(['', '', '', '']);
  const post = await step.post();
  expect(post.log).toEqual([]);
  expect(scenario.requests()).toEqual([
    'POST /identity/token → 200',
    'GET /v2/policies → 200',
    'GET /v2/roles → 200',
    `GET /v1/accounts/${accountId}/limits/identity → 200`,
  ]);
});

test('it names the policy that is there, and with ensure-policy: false looks at none', async () => {
  const { cloud, iamId } = scenario.emulator;
  const policy = cloud.grantSender(iamId);
  const main = await scenario.step({ with: { 'dry-run': 'true' } }).main();
  expect(main.outputs['policy-id']).toBe(policy.id);
  expect(main.log.join('\n')).toContain(
    `policy ${policy.id} grants Sender on all of Cloud Logs in the account already`,
  );
  const without = await scenario
    .step({ with: { 'dry-run': 'true', 'ensure-policy': 'false', revoke: 'false', 'expires-in': 'never' } })
    .main();
  expect(without.log.slice(-2)).toEqual([
    'Dry run: policy would not be looked at.',
    'Dry run: key logs-ingestion would be created that never expires and is kept when the job ends (1 of 20 slots are in use).',
  ]);
});

test('a mistake: the same error as without dry-run', async () => {
  const other = scenario.emulator.cloud.addUser();
  const main = await scenario.step({ with: { 'dry-run': 'true', 'user-id': other.iamId } }).main();
  expect(errors(main)).toEqual([expect.stringContaining('is not the user of the bootstrap credential')]);
});

test('a locked service ID without a policy: it says that the policy could not be created', async () => {
  const serviceId = scenario.emulator.cloud.addServiceId({ locked: true });
  const main = await scenario.step({ with: { ...forServiceId(serviceId.id), 'dry-run': 'true' } }).main();
  expect(main.log.join('\n')).toContain('would be created, which fails because the service ID is locked.');
  expect(scenario.writes()).toEqual([]);
});

test('instance-crn: it names the instance', async () => {
  const { instanceCrn, instanceId, url } = scenario.emulator;
  const inputs = { 'dry-run': 'true', 'instance-crn': instanceCrn, 'ingress-endpoint': url };
  const main = await scenario.step({ with: inputs }).main();
  expect(main.log.join('\n')).toContain(`Sender on Cloud Logs instance ${instanceId}`);
  expect(scenario.writes()).toEqual([]);
});

test.each([
  { identities: {} },
  { limit: 20, identities: [null] },
  { limit: 20, identities: [{ iam_id: 'somebody else', count: 20 }] },
  null,
])('IAM answers %j when asked how many keys there are: the run goes on', async (usage) => {
  const answer = json(200, { apikeys_per_identity: usage });
  scenario.emulator.faults.add({ ...COUNT_KEYS, answer });
  const main = await scenario.step({ with: { 'dry-run': 'true' } }).main();
  expect(main.exitCode).toBe(0);
  expect(main.log.at(-1)).toMatch(/ and is deleted when the job ends\.$/);
  expect(scenario.writes()).toEqual([]);
});
