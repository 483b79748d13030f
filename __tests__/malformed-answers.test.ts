/** Answers of IAM that are rare but possible, one by one. */
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { expiryAfter } from '../src/iam/time.ts';
import { readToken } from '../src/iam/token.ts';
import { errors, Scenario, stateOf, warnings } from './support/scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(async () => {
  await scenario.close();
});

const CREATE_KEY = { method: 'POST', path: '/v1/apikeys' };
const DAY_MS = 24 * 60 * 60_000;

test('a token answer with a refresh token: that is masked too', async () => {
  const { cloud, iamId, faults } = scenario.emulator;
  const refreshToken = randomBytes(30).toString('base64url');
  const body = { access_token: await cloud.token(iamId), refresh_token: refreshToken };
  faults.add({ path: '/identity/token', answer: { status: 200, body } });
  const main = await scenario.step().main();
  expect(main.exitCode).toBe(0);
  expect(main.commands).toContainEqual(
    expect.objectContaining({ command: 'add-mask', message: refreshToken }),
  );
});

test('a token that does not say when it was issued: an hour before it ends', () => {
  const payload = { iam_id: 'IBMid-1', exp: 7200, account: { bss: 'a' } };
  const jwt = `h.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.s`;
  expect(readToken(jwt)?.claims).toEqual({
    iamId: 'IBMid-1',
    accountId: 'a',
    issuedAt: 3600,
    names: [],
    kind: 'user',
  });
});

test('an expiry is rounded up to the whole minute that IAM keeps', () => {
  for (const ms of [60_000, 90_000]) {
    const expiry = expiryAfter(ms).getTime();
    expect(expiry % 60_000).toBe(0);
    expect(expiry).toBeGreaterThanOrEqual(Date.now() + ms - 1000);
  }
});

test('an answer without end: cut off, and an error', async () => {
  const answer = { status: 200, body: 'x'.repeat(17 * 1024 * 1024) };
  scenario.emulator.faults.add({ path: '/identity/token', times: Infinity, answer });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('the answer lacked what was asked for')]);
  expect(scenario.requests()).toHaveLength(1);
});

test('a list of policies without end: cut off, and an error', async () => {
  const answer = { status: 200, body: `{"policies":[],"x":"${'x'.repeat(17 * 1024 * 1024)}"}` };
  scenario.emulator.faults.add({ path: '/v2/policies', times: Infinity, answer });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('the answer lacked what was asked for')]);
});

test.each([
  ['policies', '/v2/policies', (n: number) => ({ policies: [], next: { start: `page-${n}` } })],
  ['keys', '/v1/apikeys', (n: number) => ({ apikeys: [], next: `/v1/apikeys?pagetoken=page-${n}` })],
])('a list of %s whose pages have no end: an error', async (_, path, page) => {
  const { faults } = scenario.emulator;
  faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
  for (let n = 0; n < 60; n += 1) faults.add({ method: 'GET', path, answer: { status: 200, body: page(n) } });
  const main = await scenario.step({ skipWaits: true }).main();
  expect(errors(main)).toEqual([expect.stringContaining('the answer lacked what was asked for')]);
  expect(scenario.requests().filter((request) => request.startsWith(`GET ${path}`))).toHaveLength(50);
});

test('a policy without attributes is not taken for Sender', async () => {
  const roles = [{ role_id: 'crn:v1:bluemix:public:logs::::serviceRole:Sender' }];
  const policy = { type: 'access', state: 'active', control: { grant: { roles } }, subject: {} };
  scenario.emulator.faults.add({
    path: '/v2/policies',
    answer: { status: 200, body: { policies: [policy] } },
  });
  const main = await scenario.step().main();
  expect(main.outputs['policy-created']).toBe('true');
});

test('a token that does not say when it was issued is read all the same', async () => {
  const { iamId, accountId, faults } = scenario.emulator;
  const claims = { iam_id: iamId, account: { bss: accountId }, exp: Date.now() / 1000 + 3600 };
  const token = `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
  faults.add({ path: '/identity/token', answer: { status: 200, body: { access_token: token } } });
  const main = await scenario.step().main();
  expect(main.log.join('\n')).toContain(`Identity: user ${iamId}`);
  expect(errors(main)).toEqual([expect.stringContaining('the bearer token was not accepted')]);
});

test('a conflict that is told as a sentence, or as a policy without an ID', async () => {
  const { faults } = scenario.emulator;
  const conflict = (conflicts_with: unknown) => ({
    status: 409,
    body: { errors: [{ code: 'policy_conflict_error', details: { conflicts_with } }] },
  });
  const createPolicy = { method: 'POST', path: '/v2/policies' };
  faults.add({ ...createPolicy, answer: conflict('There is one already.') });
  const told = await scenario.step().main();
  expect(told.log.join('\n')).toContain('Policy: one that IAM does not name grants Sender');
  faults.add({ ...createPolicy, answer: conflict({ policy: { control: {} } }) });
  expect(errors(await scenario.step().main())).toEqual([
    expect.stringContaining('IAM takes policy ? for the same'),
  ]);
});

test('a correlation ID stands in for a transaction ID', async () => {
  const headers = { 'transaction-id': 'not an ID!', 'x-correlation-id': 'correlation-1' };
  scenario.emulator.faults.add({ path: '/v2/policies', answer: { status: 400, headers, body: {} } });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('transaction ID correlation-1')]);
});

describe('an error that is thrown where nobody awaits it', () => {
  const throwing = `
    import { subscribe } from 'node:diagnostics_channel';
    subscribe('http.client.request.start', () => { throw new Error('out of the blue'); });`;
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(throwing)}`];

  test('main fails with one line', async () => {
    const main = await scenario.step({ nodeArgs }).main();
    expect([main.exitCode, main.stderr]).toEqual([1, '']);
    expect(errors(main)).toEqual([expect.stringContaining('out of the blue')]);
  });

  test('post warns, and is not red', async () => {
    const main = await scenario.step().main();
    const post = await scenario.step({ nodeArgs, env: stateOf(main) }).post();
    expect([post.exitCode, post.stderr]).toEqual([0, '']);
    expect(warnings(post)).toEqual([expect.stringContaining('out of the blue')]);
  });
});

test('a service ID answer without an IAM ID: an error, and nothing is written', async () => {
  const id = 'ServiceId-01234567-89ab-cdef-0123-456789abcdef';
  scenario.emulator.faults.add({ path: `/v1/serviceids/${id}`, answer: { status: 200, body: {} } });
  const main = await scenario.step({ with: { 'user-id': '', 'service-id': id } }).main();
  expect(errors(main)).toEqual([
    expect.stringContaining('Could not look up the service ID: the answer lacked what was asked for'),
  ]);
  expect(scenario.writes()).toEqual([]);
});

test('a conflict that names no policy: the run goes on, and the output is empty', async () => {
  const body = { errors: [{ code: 'policy_conflict_error', message: 'There is one.' }] };
  scenario.emulator.faults.add({ method: 'POST', path: '/v2/policies', answer: { status: 409, body } });
  const { main } = await scenario.job();
  expect(main.outputs).toMatchObject({ 'policy-id': '', 'policy-created': 'false' });
});

test('an expiry that is no date counts as not confirmed', async () => {
  const body = { id: 'ApiKey-1', apikey: randomBytes(33).toString('base64url'), expires_at: 'soon' };
  scenario.emulator.faults.add({ ...CREATE_KEY, answer: { status: 201, body } });
  const main = await scenario.step({ with: { 'ready-timeout': '0s' } }).main();
  expect(warnings(main)).toEqual(['IAM did not confirm when the key expires: it may never do so.']);
});

test('a service ID whose policies are not looked at: the summary does not claim Sender', async () => {
  const serviceId = scenario.emulator.cloud.addServiceId();
  const main = await scenario
    .step({ with: { 'user-id': '', 'service-id': serviceId.id, 'ensure-policy': 'false' } })
    .main();
  expect(main.summaryFile).toContain('<td>Scope</td><td>not looked at</td>');
});

test('a freed slot, and then another refusal: that one is told', async () => {
  const { cloud, iamId, faults } = scenario.emulator;
  const other = await scenario.step().main();
  const leftover = cloud.apiKeys.get(other.outputs['key-id'] ?? '');
  if (leftover) leftover.expiresAt = cloud.now() - DAY_MS;
  for (let n = 2; n < 20; n += 1) cloud.addApiKey({ iamId });
  const body = { errors: [{ code: 'forbidden', message: 'No.' }], status_code: 403 };
  faults.add({ ...CREATE_KEY, skip: 1, answer: { status: 403, body } });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('IAM does not let this identity create the key')]);
});

test('full slots: the list gives ages in days, and names keys without a date', async () => {
  const { cloud, iamId, faults } = scenario.emulator;
  for (let n = 1; n < 20; n += 1) cloud.addApiKey({ iamId, createdAt: cloud.now() - 3 * DAY_MS });
  const main = await scenario.step().main();
  expect(main.log.join('\n')).toContain('created 3 days ago');
  const body = { apikeys: [{ id: 'ApiKey-1', name: 'dateless' }] };
  faults.add({ method: 'GET', path: '/v1/apikeys', times: 2, answer: { status: 200, body } });
  const again = await scenario.step().main();
  expect(again.log.join('\n')).toContain('- dateless (ApiKey-1), created at an unknown time, never expires');
});

test('post that cannot look for the twin of a kept key: a warning that says what may be left', async () => {
  const { faults, cloud, iamId } = scenario.emulator;
  faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
  const step = scenario.step({ with: { revoke: 'false' }, skipWaits: true });
  expect((await step.main()).exitCode).toBe(0);
  for (const { id, name } of cloud.keysOf(iamId)) if (name === 'bootstrap') cloud.apiKeys.delete(id);
  const post = await step.post();
  expect(warnings(post)).toEqual([
    expect.stringMatching(/^A twin of key logs-ingestion \(ApiKey-\S+\) may be left\./),
  ]);
});

test('a list of keys that is none: an error', async () => {
  const { faults } = scenario.emulator;
  faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
  faults.add({ method: 'GET', path: '/v1/apikeys', answer: { status: 200, body: {} } });
  const main = await scenario.step({ skipWaits: true }).main();
  expect(errors(main)).toEqual([
    expect.stringContaining('Could not list the API keys: the answer lacked what was asked for'),
  ]);
});

test('a deletion that is answered with another success than 204 is not believed', async () => {
  const step = scenario.step();
  await step.main();
  scenario.emulator.faults.add({ method: 'DELETE', answer: { status: 200, body: {} } });
  expect(warnings(await step.post())).toEqual([expect.stringContaining('was not revoked')]);
});

test.each([
  ['fails without a word of why', 501, 'Could not delete the API key'],
  ['another job was faster to delete', 404, ''],
])('a leftover whose deletion %s', async (_, status, error) => {
  const { cloud, iamId, faults } = scenario.emulator;
  const first = await scenario.step().main();
  const leftover = cloud.apiKeys.get(first.outputs['key-id'] ?? '');
  if (leftover) leftover.expiresAt = cloud.now() - DAY_MS;
  for (let n = 2; n < 20; n += 1) cloud.addApiKey({ iamId });
  const body = { errors: [{ code: 'not_found', message: 'Unable to find object' }], status_code: status };
  faults.add({ method: 'DELETE', when: 'after', answer: { status, body } });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual(error === '' ? [] : [expect.stringContaining(error)]);
  expect(main.log.join('\n')).not.toContain('an expired key of an earlier run');
});

test('post whose search is refused: a warning', async () => {
  const { faults } = scenario.emulator;
  faults.add({ ...CREATE_KEY, when: 'after', answer: { status: 501, body: {} } });
  const step = scenario.step();
  await step.main();
  faults.add({ method: 'GET', path: '/v1/apikeys', answer: { status: 501, body: {} } });
  expect(warnings(await step.post())).toEqual([expect.stringContaining('Could not list the API keys')]);
});

test('a dry run for one instance names it', async () => {
  const { instanceCrn, url } = scenario.emulator;
  const inputs = { 'dry-run': 'true', 'instance-crn': instanceCrn, 'ingress-endpoint': url };
  const main = await scenario.step({ with: inputs }).main();
  expect(main.log.join('\n')).toContain(`Sender on Cloud Logs instance ${instanceCrn.split(':')[7] ?? ''}`);
});
