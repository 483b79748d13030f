import { describe, expect, test } from '@jest/globals';
import { htmlPage } from '../emulator/index.ts';
import type { Step } from '../runner/runner.ts';
import { utc } from '../src/iam/time.ts';
import { apiError, arrival, count, CREATE_KEY, DELETE_KEY, json, LIST_KEYS } from './support/faults.ts';
import { errors, forServiceId, useScenario, warnings, type Use } from './support/scenario.ts';

const scenario = useScenario();

async function afterMain(use: Use = {}): Promise<{ step: Step; keyId: string }> {
  const step = scenario.step(use);
  const main = await step.main();
  expect(main.exitCode).toBe(0);
  return { step, keyId: main.outputs['key-id'] ?? '' };
}

test('the ordinary case: two requests in post, no search and no wait', async () => {
  const { step, keyId } = await afterMain();
  const before = scenario.requests().length;
  await step.post();
  expect(scenario.requests(before)).toEqual([
    'POST /identity/token → 200',
    `DELETE /v1/apikeys/${keyId} → 204`,
  ]);
  expect(count(scenario, LIST_KEYS)).toBe(0);
});

test('revoke: false, and the key never expires: main warns, and post says that it is kept, and sends nothing', async () => {
  const step = scenario.step({ with: { revoke: 'false', 'expires-in': 'never' } });
  const main = await step.main();
  const keyId = main.outputs['key-id'];
  expect(warnings(main)).toEqual([
    `Key ${keyId} never expires and is not revoked: delete it when it is no longer needed.`,
  ]);
  const before = scenario.requests().length;
  const post = await step.post();
  expect(post.log).toEqual([
    `Key logs-ingestion (${keyId}) is kept. It never expires: delete it under Manage > Access (IAM) > API keys.`,
  ]);
  expect(scenario.requests()).toHaveLength(before);
  expect(scenario.keys()).toEqual(['logs-ingestion']);
});

test('a young key does not show yet (404): post asks again until it does, and deletes it', async () => {
  const { settings } = scenario.emulator;
  settings.keyVisibleAfterMs = Infinity;
  const { step } = await afterMain();
  const ending = step.post();
  await arrival(scenario, DELETE_KEY);
  settings.keyVisibleAfterMs = 0;
  const post = await ending;
  expect([post.exitCode, warnings(post), scenario.keys()]).toEqual([0, [], []]);
  expect(count(scenario, DELETE_KEY)).toBeGreaterThan(1);
  expect(post.log).toContain('Attempt 1 to delete the API key failed (HTTP 404 BXNIM0102E); trying again.');
});

test('somebody deleted the key already: post believes the 404 after some seconds, and does not warn', async () => {
  const { step, keyId } = await afterMain({ skipWaits: true });
  scenario.emulator.cloud.apiKeys.delete(keyId);
  const post = await step.post();
  expect([post.exitCode, warnings(post), errors(post)]).toEqual([0, [], []]);
  expect(count(scenario, DELETE_KEY)).toBeGreaterThan(1);
  expect(post.log.at(-1)).toBe(`Key logs-ingestion (${keyId}) was gone already.`);
});

test('IAM is out of order: a warning with key ID and expiry, and post does not fail', async () => {
  const { step, keyId } = await afterMain({ skipWaits: true });
  const { faults, cloud } = scenario.emulator;
  faults.add({ ...DELETE_KEY, times: Infinity, answer: { status: 503 } });
  const post = await step.post();
  expect(post.exitCode).toBe(0);
  const expiresAt = utc(new Date(cloud.apiKeys.get(keyId)?.expiresAt ?? NaN));
  expect(warnings(post)).toEqual([
    expect.stringContaining(
      `Key logs-ingestion (${keyId}) was not revoked. It expires at ${expiresAt}; delete it earlier under Manage > Access (IAM) > API keys. Could not delete the API key: IBM Cloud has a problem of its own.`,
    ),
  ]);
  // Post gives up after two minutes.
  const [, waited] = scenario.waits(step).ofStages;
  expect(waited).toBeGreaterThan(110_000);
  expect(waited).toBeLessThan(130_000);
});

test('the bootstrap key was deleted in the meantime: a warning', async () => {
  const { step, keyId } = await afterMain({ with: { 'expires-in': 'never' } });
  scenario.emulator.cloud.apiKeys.delete(scenario.bootstrapKey().id);
  const post = await step.post();
  expect(post.exitCode).toBe(0);
  expect(warnings(post)).toEqual([
    expect.stringContaining(`(${keyId}) was not revoked. It never expires: delete it`),
  ]);
  expect(warnings(post)[0]).toContain('BXNIM0415E');
});

test('somebody locked the key: a warning that says so', async () => {
  const { step, keyId } = await afterMain();
  const key = scenario.emulator.cloud.apiKeys.get(keyId);
  if (key) key.locked = true;
  const post = await step.post();
  expect(post.exitCode).toBe(0);
  expect(warnings(post)).toEqual([expect.stringContaining('the key is locked')]);
});

test('a deletion that is refused for another reason: the warning does not say that the key is locked', async () => {
  const { step } = await afterMain();
  scenario.emulator.faults.add({ ...DELETE_KEY, answer: apiError(403, 'forbidden', 'Access blocked.') });
  const [warning = ''] = warnings(await step.post());
  expect(warning).toContain('IBM Cloud refused the request');
  expect(warning).not.toContain('the key is locked');
});

test('the deletion is answered with a success other than 204: a warning that the key was not revoked', async () => {
  const { step } = await afterMain();
  scenario.emulator.faults.add({ ...DELETE_KEY, answer: { status: 200, body: {} } });
  expect(warnings(await step.post())).toEqual([expect.stringContaining('was not revoked')]);
});

test('the search by the marker is refused: a warning', async () => {
  const { faults } = scenario.emulator;
  faults.add({ ...CREATE_KEY, when: 'after', answer: { status: 501, body: {} } });
  const step = scenario.step();
  await step.main();
  faults.add({ ...LIST_KEYS, answer: { status: 501, body: {} } });
  expect(warnings(await step.post())).toEqual([expect.stringContaining('Could not list the API keys')]);
});

test('a key of a service ID that post cannot delete: the warning says where that is done', async () => {
  const serviceId = scenario.emulator.cloud.addServiceId();
  const { step } = await afterMain({ with: forServiceId(serviceId.id) });
  scenario.emulator.faults.add({ ...DELETE_KEY, answer: { status: 400, body: {} } });
  expect(warnings(await step.post())).toEqual([
    expect.stringContaining(`Manage > Access (IAM) > Service IDs, on the page of ${serviceId.id}.`),
  ]);
});

describe('the bootstrap key now belongs to somebody who does not see the key', () => {
  test.each([
    ['another user of the account', 'the same account', 'another user'],
    ['a user of another account', 'another account', 'another user'],
    ['the same user in another account', 'another account', 'the same user'],
  ])('%s: a warning that the key was not revoked', async (_, account, user) => {
    const { cloud, apiKey, ...own } = scenario.emulator;
    const accountId = account === 'another account' ? cloud.addAccount().id : own.accountId;
    const iamId = user === 'another user' ? cloud.addUser({ accountId }).iamId : own.iamId;
    const { step, keyId } = await afterMain();
    scenario.bootstrapKey().value = 'gone';
    cloud.addApiKey({ iamId, accountId, value: apiKey });
    const post = await step.post();
    expect(warnings(post)).toEqual([expect.stringContaining(`(${keyId}) was not revoked`)]);
    expect(warnings(post)[0]).toContain(
      `The bootstrap credential now belongs to ${iamId} in account ${accountId},`,
    );
  });
});

test('IAM out of order for a minute and a half: post goes on, and revokes the key', async () => {
  const { step } = await afterMain({ skipWaits: true });
  scenario.emulator.faults.add({ ...DELETE_KEY, times: 14, answer: { status: 503 } });
  const post = await step.post();
  expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  expect(post.log).toContain('Attempt 1 to delete the API key failed (HTTP 503); trying again.');
});

describe('a 404 that is not IAM’s own does not pass for deleted', () => {
  const ofGateway = { errors: [{ code: 'not_found', message: 'No such route' }], status_code: 404 };
  test.each([
    ['a web page', htmlPage(404), '.*not JSON but something like a web page'],
    ['nothing', { status: 404, body: '' }, ''],
    ['JSON of a gateway', json(404, ofGateway), ''],
  ])('%s', async (_, answer, why) => {
    const { step, keyId } = await afterMain({ skipWaits: true });
    scenario.emulator.faults.add({ ...DELETE_KEY, times: Infinity, answer });
    const warning: unknown = expect.stringMatching(new RegExp(`\\(${keyId}\\) was not revoked${why}`));
    expect(warnings(await step.post())).toEqual([warning]);
  });
});

describe('a service ID’s key, where IAM hides what a credential may not manage', () => {
  /** A service ID, and the use of the action by a bootstrap identity whose one role on it can be taken away. */
  function shipper() {
    const { cloud, settings } = scenario.emulator;
    settings.hidesUnmanaged = true;
    const serviceId = cloud.addServiceId({ name: 'log-shipper' });
    const bootstrap = cloud.addServiceId({ name: 'log-shipper-bootstrap' });
    const role = cloud.grantAdministrator(bootstrap.iamId, {
      serviceName: 'iam-identity',
      attributes: { resourceType: 'serviceid', resource: serviceId.id },
    });
    const { value } = cloud.addApiKey({ iamId: bootstrap.iamId });
    const inputs = { ...forServiceId(serviceId.id), 'bootstrap-api-key': value, 'ensure-policy': 'false' };
    return {
      serviceId,
      takeRoleAway: () => cloud.policies.delete(role.id),
      use: { with: inputs, skipWaits: true },
    };
  }

  test('its role is taken away before post: a warning that names key, expiry and place', async () => {
    const { cloud } = scenario.emulator;
    const { serviceId, takeRoleAway, use } = shipper();
    const { step, keyId } = await afterMain(use);
    takeRoleAway();
    const post = await step.post();
    const expiresAt = utc(new Date(cloud.apiKeys.get(keyId)?.expiresAt ?? NaN));
    expect(warnings(post)).toEqual([
      `Key logs-ingestion (${keyId}) was not revoked. It expires at ${expiresAt}; delete it earlier under Manage > Access (IAM) > Service IDs, on the page of ${serviceId.id}. IAM no longer shows service-id ${serviceId.id} to the bootstrap credential, so it is not certain whether its keys are deleted. They are if the service ID was deleted; they are not if the credential lost its role on it.`,
    ]);
    expect(cloud.keysOf(serviceId.iamId)).toHaveLength(1);
  });

  test('the same after main was killed: the empty list is not believed', async () => {
    const { serviceId, takeRoleAway, use } = shipper();
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { hang: true } });
    const step = scenario.step(use);
    const running = step.main();
    await arrival(scenario, CREATE_KEY);
    step.kill('SIGKILL');
    await running;
    takeRoleAway();
    const post = await step.post();
    expect(count(scenario, LIST_KEYS)).toBeGreaterThan(0);
    expect(warnings(post)).toEqual([
      expect.stringMatching(
        /\(description ibm-cloud-logs-ingestion-key:[\w-]+\) was not revoked\..*no longer shows/,
      ),
    ]);
    expect(scenario.emulator.cloud.keysOf(serviceId.iamId)).toHaveLength(1);
  });

  test('the role is still there: a key that somebody deleted is gone, and post is quiet', async () => {
    const { use } = shipper();
    const { step, keyId } = await afterMain(use);
    scenario.emulator.cloud.apiKeys.delete(keyId);
    const post = await step.post();
    expect(warnings(post)).toEqual([]);
    expect(post.log).toContain(`Key logs-ingestion (${keyId}) was gone already.`);
  });

  test('IAM answers about another service ID: not believed either', async () => {
    const { use } = shipper();
    const { step, keyId } = await afterMain(use);
    const { cloud, faults, accountId } = scenario.emulator;
    cloud.apiKeys.delete(keyId);
    const other = cloud.addServiceId();
    const body = { id: other.id, iam_id: other.iamId, account_id: accountId };
    faults.add({ method: 'GET', path: '/v1/serviceids/*', answer: { status: 200, body } });
    expect(warnings(await step.post())).toEqual([
      expect.stringContaining(`IAM answered about ${other.iamId}`),
    ]);
  });
});
