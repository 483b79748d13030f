import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ServiceId } from '../emulator/index.ts';
import { errors, Scenario, warnings, whatLeft } from './support/scenario.ts';

let scenario: Scenario;
let serviceId: ServiceId;
beforeEach(async () => {
  scenario = await Scenario.start();
  serviceId = scenario.emulator.cloud.addServiceId({ name: 'log shipper' });
});
afterEach(async () => {
  await scenario.close();
});

const forServiceId = (id: string) => ({ with: { 'user-id': '', 'service-id': id } });

test('a key for a service ID, bootstrapped by a user', async () => {
  const job = await scenario.job(forServiceId(serviceId.id));
  expect(job.main.exitCode).toBe(0);
  expect(job.main.outputs['iam-id']).toBe(serviceId.iamId);
  expect(scenario.emulator.cloud.keysOf(serviceId.iamId)).toEqual([]);
  expect(scenario.policies()).toEqual([job.main.outputs['policy-id']]);
  expect(whatLeft(scenario, job)).toMatchSnapshot();
});

test.each([
  ['the IAM ID', ({ iamId }: ServiceId) => iamId],
  ['in capitals', ({ id }: ServiceId) => id.toUpperCase()],
])('service-id may be %s', async (_, written) => {
  const { main } = await scenario.job(forServiceId(written(serviceId)));
  expect(main.outputs['iam-id']).toBe(serviceId.iamId);
});

test.each(['service ID', 'trusted profile'] as const)(
  'bootstrapped by a %s with the roles for it',
  async (kind) => {
    const { cloud } = scenario.emulator;
    const bootstrap = kind === 'service ID' ? cloud.addServiceId() : cloud.addProfile();
    cloud.grantAdministrator(bootstrap.iamId);
    cloud.grantAdministrator(bootstrap.iamId, { serviceName: 'iam-identity' });
    const { value } = cloud.addApiKey({ iamId: bootstrap.iamId });
    const { main, post } = await scenario.job({
      with: { 'user-id': '', 'service-id': serviceId.id, 'bootstrap-api-key': value },
    });
    expect(errors(main)).toEqual([]);
    expect(main.outputs['iam-id']).toBe(serviceId.iamId);
    expect(post.exitCode).toBe(0);
    expect(cloud.keysOf(serviceId.iamId)).toEqual([]);
  },
);

test('a service ID that does not exist: refused before any write', async () => {
  const id = 'ServiceId-01234567-89ab-cdef-0123-456789abcdef';
  const main = await scenario.step(forServiceId(id)).main();
  expect(errors(main)).toEqual([expect.stringContaining(`service-id ${id} does not exist in account`)]);
  expect(scenario.writes()).toEqual([]);
});

test('a service ID of another account: refused before any write', async () => {
  const { cloud } = scenario.emulator;
  const foreign = cloud.addServiceId({ accountId: cloud.addAccount().id });
  const main = await scenario.step(forServiceId(foreign.id)).main();
  expect(errors(main)).toEqual([
    expect.stringMatching(/^service-id ServiceId-[\w-]+ (belongs to|does not exist in) account/),
  ]);
  expect(scenario.writes()).toEqual([]);
});

test('a locked service ID that needs a policy: refused before any write', async () => {
  serviceId.locked = true;
  const main = await scenario.step(forServiceId(serviceId.id)).main();
  expect(errors(main)).toEqual([expect.stringContaining('the service ID is locked: unlock it once')]);
  expect(scenario.writes()).toEqual([]);
});

test('a locked service ID that has its policy: no obstacle', async () => {
  serviceId.locked = true;
  scenario.emulator.cloud.grantSender(serviceId.iamId);
  const { main } = await scenario.job(forServiceId(serviceId.id));
  expect(errors(main)).toEqual([]);
  expect(main.outputs['policy-created']).toBe('false');
});

test('no notice about the access of a user', async () => {
  const { main } = await scenario.job(forServiceId(serviceId.id));
  expect(main.log.join('\n')).not.toContain('all of the access of that user');
});

test('a key of a service ID that post cannot delete: the warning says where that is done', async () => {
  const step = scenario.step(forServiceId(serviceId.id));
  await step.main();
  scenario.emulator.faults.add({ method: 'DELETE', answer: { status: 400, body: {} } });
  expect(warnings(await step.post())).toEqual([
    expect.stringContaining(`Manage > Access (IAM) > Service IDs, on the page of ${serviceId.id}.`),
  ]);
});

test('a dry run for a locked service ID without a policy says what would fail', async () => {
  serviceId.locked = true;
  const main = await scenario
    .step({ with: { ...forServiceId(serviceId.id).with, 'dry-run': 'true' } })
    .main();
  expect(main.log.join('\n')).toContain('would be created, which fails because the service ID is locked.');
});
