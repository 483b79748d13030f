import { describe, expect, test } from '@jest/globals';
import { count, CREATE_POLICY, json, LIST_POLICIES, LIST_ROLES } from './support/faults.ts';
import { errors, useScenario } from './support/scenario.ts';

const scenario = useScenario();

const SENDER = 'crn:v1:bluemix:public:logs::::serviceRole:Sender';

test('ensure-policy: false neither reads nor writes policies', async () => {
  const main = await scenario.step({ with: { 'ensure-policy': 'false' } }).main();
  expect(main.exitCode).toBe(0);
  expect(main.outputs['policy-id']).toBe('');
  expect(main.outputs['policy-created']).toBe('');
  expect(scenario.requests().filter((request) => request.includes('v2'))).toEqual([]);
});

test('a policy on a later page of the list is found', async () => {
  const { cloud, iamId } = scenario.emulator;
  for (let n = 0; n < 150; n += 1)
    cloud.grantSender(iamId, { attributes: { serviceInstance: `instance-${n}` } });
  const wanted = cloud.grantSender(iamId);
  const main = await scenario.step().main();
  expect(main.outputs).toMatchObject({ 'policy-id': wanted.id, 'policy-created': 'false' });
  expect(count(scenario, LIST_POLICIES)).toBe(2);
  expect(scenario.writes()).toEqual(['POST /v1/apikeys']);
});

test('the answer to the policy request is lost: the 409 to the second request names the policy of this run', async () => {
  scenario.emulator.faults.add({ ...CREATE_POLICY, when: 'after', answer: { drop: true } });
  const main = await scenario.step({ skipWaits: true }).main();
  expect(scenario.policies()).toEqual([main.outputs['policy-id']]);
  expect(main.outputs['policy-created']).toBe('true');
});

test('the role has another CRN than usual: it is looked up, and its policy is found next time', async () => {
  scenario.emulator.settings.senderRoleCrn = 'crn:v1:bluemix:public:logs::::serviceRole:DataSender';
  const { outputs } = await scenario.step().main();
  expect(outputs['policy-created']).toBe('true');
  const second = await scenario.step().main();
  expect(second.outputs).toMatchObject({ 'policy-id': outputs['policy-id'], 'policy-created': 'false' });
});

test('no role Sender in the list: the known CRN is used', async () => {
  const answer = json(200, { service_roles: [], system_roles: [] });
  scenario.emulator.faults.add({ ...LIST_ROLES, answer });
  const main = await scenario.step().main();
  const created = scenario.emulator.cloud.policies.get(main.outputs['policy-id'] ?? '');
  expect(created?.document.control.grant.roles).toEqual([{ role_id: SENDER }]);
});

describe('instance-crn', () => {
  test('grants Sender on that instance alone, and gives its ingress in the outputs', async () => {
    const { instanceCrn, instanceId, cloud } = scenario.emulator;
    const main = await scenario.step({ with: { 'instance-crn': instanceCrn } }).main();
    const host = `${instanceId}.ingress.us-south.logs.cloud.ibm.com`;
    expect(main.outputs).toMatchObject({
      'ingress-host': host,
      'ingress-url': `https://${host}/logs/v1/singles`,
    });
    const [policy] = [...cloud.policies.values()];
    expect(policy?.document.resource?.attributes).toContainEqual({
      key: 'serviceInstance',
      operator: 'stringEquals',
      value: instanceId,
    });
  });

  test.each([
    ['the instance: it is enough', () => scenario.emulator.instanceId, 'false'],
    ['another instance: it is not', () => 'another', 'true'],
  ])('a policy exists already on %s', async (_, serviceInstance, created) => {
    const { cloud, iamId, instanceCrn } = scenario.emulator;
    cloud.grantSender(iamId, { attributes: { serviceInstance: serviceInstance() } });
    const main = await scenario.step({ with: { 'instance-crn': instanceCrn } }).main();
    expect(errors(main)).toEqual([]);
    expect(main.outputs['policy-created']).toBe(created);
  });
});

describe('IAM says that there is such a policy already (409)', () => {
  test.each(['policy', 'json-text', 'policy-id'] as const)(
    'another job was faster: its policy is taken (named as %s)',
    async (form) => {
      const { cloud, iamId, settings } = scenario.emulator;
      settings.conflictsWith = form;
      settings.mayReadPolicies = false;
      const theirs = cloud.grantSender(iamId);
      const main = await scenario.step().main();
      expect(main.exitCode).toBe(0);
      expect(main.outputs).toMatchObject({ 'policy-id': theirs.id, 'policy-created': 'false' });
      expect(scenario.policies()).toEqual([theirs.id]);
    },
  );

  test('the policy is not in the list yet: the next job takes the one that the 409 names', async () => {
    scenario.emulator.settings.policyVisibleAfterMs = 3_600_000;
    const first = await scenario.step().main();
    const second = await scenario.step().main();
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(first.outputs['policy-created']).toBe('true');
    expect(second.outputs['policy-created']).toBe('false');
    expect(second.outputs['policy-id']).toBe(first.outputs['policy-id']);
    expect(scenario.policies()).toHaveLength(1);
  });

  test.each([
    ['is bound to a condition', { rule: {} }, 1],
    ['follows a pattern', { pattern: 'time-based-conditions:once' }, 1],
    ['has neither', {}, 0],
  ])('a policy that %s counts as Sender only without both', async (_, more, exitCode) => {
    const { accountId, iamId } = scenario.emulator;
    const equals = (key: string, value: string) => ({ key, operator: 'stringEquals', value });
    const policy = {
      id: 'p-1',
      control: { grant: { roles: [{ role_id: SENDER }] } },
      subject: { attributes: [equals('iam_id', iamId)] },
      resource: { attributes: [equals('accountId', accountId), equals('serviceName', 'logs')] },
      ...more,
    };
    scenario.emulator.faults.add({ ...CREATE_POLICY, answer: conflict({ conflicts_with: { policy } }) });
    const main = await scenario.step().main();
    expect(main.exitCode).toBe(exitCode);
    expect(errors(main)).toEqual(
      exitCode === 0
        ? []
        : [
            'Could not create the access policy: IAM takes policy p-1 for the same, but it is bound to a condition or grants something else. Remove it, or grant Sender elsewhere and set ensure-policy to false.',
          ],
    );
  });

  test('it names the policy in a sentence, or without an ID', async () => {
    const { faults } = scenario.emulator;
    faults.add({ ...CREATE_POLICY, answer: conflict({ conflicts_with: 'There is one already.' }) });
    const told = await scenario.step().main();
    expect(told.log.join('\n')).toContain('Policy: one that IAM does not name grants Sender');
    faults.add({ ...CREATE_POLICY, answer: conflict({ conflicts_with: { policy: { control: {} } } }) });
    expect(errors(await scenario.step().main())).toEqual([
      expect.stringContaining('IAM takes policy ? for the same'),
    ]);
  });

  test('it names no policy: the run goes on, and the output is empty', async () => {
    const body = { errors: [{ code: 'policy_conflict_error', message: 'There is one.' }] };
    scenario.emulator.faults.add({ ...CREATE_POLICY, answer: json(409, body) });
    const main = await scenario.step().main();
    expect(main.outputs).toMatchObject({ 'policy-id': '', 'policy-created': 'false' });
  });

  test('the 409 is about something else: an error, since there may be no policy', async () => {
    const answer = json(409, { errors: [{ code: 'conflict', message: 'Try again.' }], status_code: 409 });
    scenario.emulator.faults.add({ ...CREATE_POLICY, times: Infinity, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([expect.stringMatching(/Could not create the access policy.*Try again\./)]);
    expect(scenario.keys()).toEqual([]);
  });
});

function conflict(details: object) {
  return json(409, { errors: [{ code: 'policy_conflict_error', details }] });
}
