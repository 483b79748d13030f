import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { serviceRole } from '../emulator/index.ts';
import { errors, Scenario, warnings } from './support/scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(async () => {
  await scenario.close();
});

const instanceId = () => scenario.emulator.instanceCrn.split(':')[7] ?? '';

test('instance-crn: Sender on that instance alone, and its ingress in the outputs', async () => {
  const { instanceCrn, cloud } = scenario.emulator;
  const { main } = await scenario.job({ with: { 'instance-crn': instanceCrn } });
  const host = `${instanceId()}.ingress.us-south.logs.cloud.ibm.com`;
  expect(main.outputs).toMatchObject({
    'ingress-host': host,
    'ingress-url': `https://${host}/logs/v1/singles`,
  });
  const [policy] = [...cloud.policies.values()];
  expect(policy?.document.resource?.attributes).toContainEqual({
    key: 'serviceInstance',
    operator: 'stringEquals',
    value: instanceId(),
  });
});

describe('instance-crn with a policy that is there already', () => {
  test.each<[string, () => unknown, boolean]>([
    ['on all of logs: covers it', () => scenario.emulator.cloud.grantSender(scenario.emulator.iamId), true],
    ['on the instance: covers it', () => grant({ serviceInstance: instanceId() }), true],
    ['on another instance: does not', () => grant({ serviceInstance: 'another' }), false],
    ['on a region: does not', () => grant({ region: 'us-south' }), false],
    ['on a resource group: does not', () => grant({ resourceGroupId: 'default' }), false],
    [
      'with another role: does not',
      () => scenario.emulator.cloud.grant(scenario.emulator.iamId, serviceRole('Writer')),
      false,
    ],
    [
      'with a time condition: does not',
      () =>
        scenario.emulator.cloud.grantSender(scenario.emulator.iamId, {
          rule: {
            operator: 'and',
            conditions: [
              {
                key: '{{environment.attributes.current_date_time}}',
                operator: 'dateTimeLessThanOrEquals',
                value: '2099-01-01T00:00:00+00:00',
              },
            ],
          },
        }),
      false,
    ],
  ])('%s', async (_, given, covers) => {
    given();
    const { main } = await scenario.job({ with: { 'instance-crn': scenario.emulator.instanceCrn } });
    expect(errors(main)).toEqual([]);
    expect(main.outputs['policy-created']).toBe(String(!covers));
  });

  const grant = (attributes: Record<string, string>) =>
    scenario.emulator.cloud.grantSender(scenario.emulator.iamId, { attributes });
});

test('a region that is not known: a warning, and the run goes on', async () => {
  const crn = scenario.emulator.instanceCrn.replace('us-south', 'mars-north');
  const { main } = await scenario.job({ with: { 'instance-crn': crn } });
  expect(main.exitCode).toBe(0);
  expect(warnings(main)).toEqual([
    'instance-crn names the region mars-north, which this action does not know: check it.',
  ]);
});

test('account-id: the right one passes', async () => {
  const { main } = await scenario.job({ with: { 'account-id': scenario.emulator.accountId } });
  expect(main.exitCode).toBe(0);
});

test.each([
  ['account-id', () => ({ 'account-id': 'f'.repeat(32) })],
  [
    'instance-crn',
    () => ({
      'instance-crn': scenario.emulator.instanceCrn.replace(scenario.emulator.accountId, 'f'.repeat(32)),
    }),
  ],
])('%s of another account: refused before any write', async (name, inputs) => {
  const main = await scenario.step({ with: inputs() }).main();
  expect(errors(main)).toEqual([
    `${name} names account ${'f'.repeat(32)}, but the bootstrap credential belongs to account ${scenario.emulator.accountId}: correct ${name}, or use a credential of that account.`,
  ]);
  expect(scenario.requests()).toEqual(['POST /identity/token → 200']);
});
