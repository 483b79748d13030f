import { beforeEach, describe, expect, test } from '@jest/globals';
import { htmlPage, type ServiceId } from '../emulator/index.ts';
import { isNamed } from '../src/iam/identity.ts';
import { json } from './support/faults.ts';
import { flaws } from './support/flaws.ts';
import { errors, forServiceId, useScenario } from './support/scenario.ts';
import { whatLeft } from './support/what-left.ts';

const scenario = useScenario();

describe('user-id', () => {
  test('another user: refused before any write, with the reason', async () => {
    const other = scenario.emulator.cloud.addUser({ email: 'other@example.com' });
    const { main, post } = await scenario.job({ with: { 'user-id': other.iamId } });
    const { iamId, email } = scenario.emulator;
    expect(errors(main)).toEqual([
      `user-id ${other.iamId} is not the user of the bootstrap credential, which belongs to ${iamId}, ${email}: IAM lets only the user itself create its API keys. Correct user-id, or use a credential of that user.`,
    ]);
    expect([main.outputFile, main.summaryFile, Object.values(main.state).join('')]).toEqual(['', '', '']);
    expect(post.log).toEqual([]);
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

  test('it may be the email in any case; the key may have another name, and no expiry', async () => {
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
});

describe('service-id', () => {
  let serviceId: ServiceId;
  beforeEach(() => {
    serviceId = scenario.emulator.cloud.addServiceId({ name: 'log shipper' });
  });

  test('a key for a service ID, bootstrapped by a user', async () => {
    const job = await scenario.job({ with: forServiceId(serviceId.id) });
    expect(job.main.exitCode).toBe(0);
    expect(job.main.outputs['iam-id']).toBe(serviceId.iamId);
    expect(scenario.emulator.cloud.keysOf(serviceId.iamId)).toEqual([]);
    expect(scenario.policies()).toEqual([job.main.outputs['policy-id']]);
    expect(job.main.log.join('\n')).not.toContain('all of the access of that user');
    expect(whatLeft(scenario, job)).toMatchSnapshot();
  });

  test.each([
    ['the IAM ID', ({ iamId }: ServiceId) => iamId],
    ['in capitals', ({ id }: ServiceId) => id.toUpperCase()],
  ])('service-id may be %s', async (_, written) => {
    const main = await scenario.step({ with: forServiceId(written(serviceId)) }).main();
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
        with: { ...forServiceId(serviceId.id), 'bootstrap-api-key': value },
      });
      expect(errors(main)).toEqual([]);
      expect(main.outputs['iam-id']).toBe(serviceId.iamId);
      expect(post.exitCode).toBe(0);
      expect(cloud.keysOf(serviceId.iamId)).toEqual([]);
    },
  );

  test('a service ID that does not exist: refused before any write', async () => {
    const id = 'ServiceId-01234567-89ab-cdef-0123-456789abcdef';
    const main = await scenario.step({ with: forServiceId(id) }).main();
    expect(errors(main)).toEqual([expect.stringContaining(`service-id ${id} does not exist in account`)]);
    expect(scenario.writes()).toEqual([]);
  });

  test('a service ID of another account: refused before any write', async () => {
    const { cloud } = scenario.emulator;
    const foreign = cloud.addServiceId({ accountId: cloud.addAccount().id });
    const main = await scenario.step({ with: forServiceId(foreign.id) }).main();
    expect(errors(main)).toEqual([
      expect.stringMatching(/^service-id ServiceId-[\w-]+ (belongs to|does not exist in) account/),
    ]);
    expect(scenario.writes()).toEqual([]);
  });

  test('a locked service ID that needs a policy: refused before any write', async () => {
    serviceId.locked = true;
    const main = await scenario.step({ with: forServiceId(serviceId.id) }).main();
    expect(errors(main)).toEqual([expect.stringContaining('the service ID is locked: unlock it once')]);
    expect(scenario.writes()).toEqual([]);
  });

  test('a locked service ID that has its policy: no error', async () => {
    serviceId.locked = true;
    scenario.emulator.cloud.grantSender(serviceId.iamId);
    const main = await scenario.step({ with: forServiceId(serviceId.id) }).main();
    expect(errors(main)).toEqual([]);
    expect(main.outputs['policy-created']).toBe('false');
  });

  test('an answer about it without an IAM ID: an error, and nothing is written', async () => {
    scenario.emulator.faults.add({ path: `/v1/serviceids/${serviceId.id}`, answer: json(200, {}) });
    const main = await scenario.step({ with: forServiceId(serviceId.id) }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining('Could not look up the service ID: the answer lacked what was asked for'),
    ]);
    expect(scenario.writes()).toEqual([]);
  });

  test('an account that is not a text: one sentence', async () => {
    const body = { id: serviceId.id, iam_id: serviceId.iamId, account_id: { toString: 1 } };
    scenario.emulator.faults.add({ path: `/v1/serviceids/${serviceId.id}`, answer: json(200, body) });
    const main = await scenario.step({ with: forServiceId(serviceId.id) }).main();
    expect(flaws(main, 'main')).toEqual([]);
    expect(scenario.writes()).toEqual([]);
  });

  test("a gateway's web page with status 404 does not show that it does not exist", async () => {
    scenario.emulator.faults.add({ path: '/v1/serviceids/*', answer: htmlPage(404) });
    const main = await scenario.step({ with: forServiceId(serviceId.id) }).main();
    expect(errors(main)).toEqual([
      expect.stringMatching(/^Could not look up the service ID: the answer was not JSON/),
    ]);
  });

  test('IAM answers about another service ID: refused before any write', async () => {
    const { cloud, faults, accountId } = scenario.emulator;
    const other = cloud.addServiceId();
    const body = { id: other.id, iam_id: other.iamId, account_id: accountId };
    faults.add({ path: '/v1/serviceids/*', answer: json(200, body) });
    const main = await scenario.step({ with: forServiceId(serviceId.id) }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining(`Asked about service-id ${serviceId.id}, IAM answered about ${other.iamId}`),
    ]);
    expect(scenario.writes()).toEqual([]);
  });
});

describe('the account', () => {
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

  test('account-id may be in capitals', async () => {
    const accountId = scenario.emulator.accountId.toUpperCase();
    const main = await scenario.step({ with: { 'account-id': accountId, 'dry-run': 'true' } }).main();
    expect(errors(main)).toEqual([]);
    expect(main.log).toContain('Account: account-id matches, instance-crn is not set.');
  });
});
