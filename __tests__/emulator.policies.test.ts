import IamPolicyManagementV1 from '@ibm-cloud/platform-services/iam-policy-management/v1.js';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BearerTokenAuthenticator, IamAuthenticator } from 'ibm-cloud-sdk-core';
import { type Emulator, platformRole, serviceRole, startEmulator } from '../emulator/index.ts';
import { errorOf } from './support/emulator.ts';

let emulator: Emulator;
let policies: IamPolicyManagementV1;

beforeEach(async () => {
  emulator = await startEmulator();
  const { url, apiKey: apikey } = emulator;
  policies = new IamPolicyManagementV1({
    authenticator: new IamAuthenticator({ apikey, url }),
    serviceUrl: url,
  });
});

afterEach(() => emulator.close());

async function clientOf(iamId: string): Promise<IamPolicyManagementV1> {
  const bearerToken = await emulator.cloud.token(iamId);
  return new IamPolicyManagementV1({
    authenticator: new BearerTokenAuthenticator({ bearerToken }),
    serviceUrl: emulator.url,
  });
}

const equals = (key: string, value: string) => ({ key, operator: 'stringEquals', value });

const CONDITION = {
  key: '{{environment.attributes.current_date_time}}',
  operator: 'dateTimeLessThanOrEquals',
  value: '2099-01-01T00:00:00+00:00',
};

/** What the action sends to let a user send logs. */
function senderPolicy(attributes: Record<string, string> = {}) {
  return {
    type: 'access',
    description: 'lets the user send logs',
    control: { grant: { roles: [{ role_id: emulator.settings.senderRoleCrn }] } },
    subject: { attributes: [equals('iam_id', emulator.iamId)] },
    resource: {
      attributes: [
        equals('accountId', emulator.accountId),
        equals('serviceName', 'logs'),
        ...Object.entries(attributes).map(([key, value]) => equals(key, value)),
      ],
    },
  };
}

const list = async (query: object = {}, client = policies) =>
  (await client.listV2Policies({ accountId: emulator.accountId, ...query })).result.policies;

describe('GET /v2/roles', () => {
  test('shows which roles may send logs', async () => {
    const { result } = await policies.listRoles({ accountId: emulator.accountId, serviceName: 'logs' });
    expect(result.custom_roles).toEqual([]);
    expect(result.system_roles.map(({ crn }) => crn)).toContain(platformRole('Administrator'));
    expect(result.service_roles.find(({ display_name: name }) => name === 'Sender')).toMatchObject({
      crn: 'crn:v1:bluemix:public:logs::::serviceRole:Sender',
      actions: ['logs.data-ingress.send'],
    });
    const senders = result.service_roles.filter(({ actions }) => actions.includes('logs.data-ingress.send'));
    expect(senders.map(({ display_name: name }) => name).sort()).toEqual(['Manager', 'Sender', 'Writer']);
  });

  test('names the Sender role by the CRN that is set', async () => {
    emulator.settings.senderRoleCrn = 'crn:v1:bluemix:public:logs::::serviceRole:DataSender';
    const { result } = await policies.listRoles({ accountId: emulator.accountId, serviceName: 'logs' });
    expect(result.service_roles.find(({ display_name: name }) => name === 'Sender')?.crn).toBe(
      'crn:v1:bluemix:public:logs::::serviceRole:DataSender',
    );
  });

  // What IBM's own SDK tests find in the answer.
  test('shows the roles of the service group IAM', async () => {
    const { result } = await policies.listRoles({ accountId: emulator.accountId, serviceGroupId: 'IAM' });
    expect(result.service_roles.map(({ crn }) => crn)).toContain(
      'crn:v1:bluemix:public:iam-identity::::serviceRole:ServiceIdCreator',
    );
    expect(result.system_roles.map(({ crn }) => crn)).toContain(platformRole('Viewer'));
  });
});

describe('creating a policy', () => {
  test('answers with the request and the fields that IAM adds', async () => {
    const wanted = senderPolicy({ serviceInstance: emulator.cloud.seed.instanceId });
    const { status, result, headers } = await policies.createV2Policy(wanted);
    expect(status).toBe(201);
    expect(result).toEqual({
      ...wanted,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      href: `${emulator.url}/v2/policies/${result.id ?? ''}`,
      created_at: expect.stringMatching(/Z$/),
      created_by_id: emulator.iamId,
      last_modified_at: result.created_at,
      last_modified_by_id: emulator.iamId,
      state: 'active',
    });
    const read = await policies.getV2Policy({ id: result.id ?? '' });
    expect(read.result).toEqual(result);
    expect(read.headers).toMatchObject({ etag: (headers as Record<string, string>).etag });
  });

  test('keeps the attributes of its subject as they were sent', async () => {
    const attributes = [
      { key: 'iam_id', operator: 'stringEquals', value: emulator.iamId, note: 'unknown to the API' },
      { key: 'another', value: 'x', operator: 'stringMatch' },
    ];
    const { result } = await policies.createV2Policy({ ...senderPolicy(), subject: { attributes } });
    expect(JSON.stringify(result.subject)).toBe(JSON.stringify({ attributes }));
    const read = await policies.getV2Policy({ id: result.id ?? '' });
    expect(JSON.stringify(read.result.subject)).toBe(JSON.stringify({ attributes }));
  });

  test('for a limited time leaves it in the list when the time is over', async () => {
    const rule = { operator: 'and', conditions: [{ ...CONDITION, value: '2020-01-01T00:00:00+00:00' }] };
    const pattern = 'time-based-conditions:once';
    const { result } = await policies.createV2Policy({ ...senderPolicy(), pattern, rule });
    expect(result).toMatchObject({ pattern, rule, state: 'active' });
    expect(await list()).toEqual([result]);
  });

  test('that exists already is a conflict, and the answer holds the existing one', async () => {
    const { result: existing } = await policies.createV2Policy(senderPolicy());
    const conflict = await errorOf(policies.createV2Policy({ ...senderPolicy(), description: 'other' }));
    expect(conflict).toMatchObject({
      status: 409,
      code: 'policy_conflict_error',
      message: expect.stringContaining('identical attributes and roles already exists'),
      details: { conflicts_with: { etag: expect.any(String), policy: existing } },
    });
    expect(conflict.result).toMatchObject({ trace: expect.any(String), status_code: 409 });

    emulator.settings.conflictsWith = 'policy-id';
    expect(await errorOf(policies.createV2Policy(senderPolicy()))).toMatchObject({
      details: { conflicts_with: { policy: existing.id } },
    });
    emulator.settings.conflictsWith = 'json-text';
    expect(await errorOf(policies.createV2Policy(senderPolicy()))).toMatchObject({
      details: { conflicts_with: expect.stringContaining(existing.id ?? '?') },
    });
    emulator.settings.descriptionDistinguishesPolicies = true;
    await policies.createV2Policy({ ...senderPolicy(), description: 'other' });
  });

  test('with other roles or another scope is no duplicate', async () => {
    await policies.createV2Policy(senderPolicy());
    await policies.createV2Policy(senderPolicy({ region: 'eu-de' }));
    const reader = { grant: { roles: [{ role_id: serviceRole('Reader') }] } };
    emulator.settings.rolesDistinguishPolicies = false;
    expect(await errorOf(policies.createV2Policy({ ...senderPolicy(), control: reader }))).toMatchObject({
      status: 409,
    });
    emulator.settings.rolesDistinguishPolicies = true;
    await policies.createV2Policy({ ...senderPolicy(), control: reader });
  });

  test.each([
    ['an unknown type', { type: 'wish' }],
    ['an unknown role', { control: { grant: { roles: [{ role_id: 'crn:of:nothing' }] } } }],
    ['no subject', { subject: { attributes: [] } }],
    ['a rule without a pattern', { rule: { operator: 'and', conditions: [CONDITION] } }],
    ['a rule that is no list of conditions', { pattern: 'time-based-conditions:once', rule: CONDITION }],
  ])('with %s is refused', async (_what, more) => {
    const attempt = policies.createV2Policy({ ...senderPolicy(), ...more });
    expect(await errorOf(attempt)).toMatchObject({ status: 400, code: 'invalid_body' });
  });

  test('without a scope, in another account or without a token is refused', async () => {
    const { accountId, url } = emulator;
    const noScope = { attributes: [equals('accountId', accountId)] };
    expect(await errorOf(policies.createV2Policy({ ...senderPolicy(), resource: noScope }))).toMatchObject({
      status: 400,
    });
    const other = { attributes: [equals('accountId', 'another'), equals('serviceName', 'logs')] };
    expect(await errorOf(policies.createV2Policy({ ...senderPolicy(), resource: other }))).toMatchObject({
      status: 403,
    });
    const answer = await fetch(`${url}/v2/policies`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'invalid_token' }], status_code: 401 });
  });

  test('needs Administrator on the service or instance', async () => {
    const user = emulator.cloud.addUser();
    const client = await clientOf(user.iamId);
    const denied = { status: 403, code: 'insufficent_permissions' };
    expect(await errorOf(client.createV2Policy(senderPolicy()))).toMatchObject(denied);

    const attributes = { serviceInstance: emulator.cloud.seed.instanceId };
    emulator.cloud.grantAdministrator(user.iamId, { attributes });
    expect(await errorOf(client.createV2Policy(senderPolicy()))).toMatchObject(denied);
    await client.createV2Policy(senderPolicy(attributes));

    emulator.settings.mayGrant = false;
    expect(await errorOf(policies.createV2Policy(senderPolicy()))).toMatchObject(denied);
  });

  test('beyond the limits is refused', async () => {
    expect(emulator.settings.policiesPerAccount).toBe(4020);
    for (let n = 0; n < 1000; n += 1) emulator.cloud.grantSender(emulator.iamId);
    const quota = { status: 422, message: 'Exceeded maximum policies quota error' };
    expect(await errorOf(policies.createV2Policy(senderPolicy({ region: 'eu-de' })))).toMatchObject(quota);
    emulator.cloud.policies.clear();
    await policies.createV2Policy(senderPolicy());
    emulator.settings.policiesPerAccount = 1;
    expect(await errorOf(policies.createV2Policy(senderPolicy({ region: 'eu-de' })))).toMatchObject(quota);
  });

  test('for a locked service ID fails', async () => {
    const { iamId } = emulator.cloud.addServiceId({ locked: true });
    const subject = { attributes: [equals('iam_id', iamId)] };
    expect(await errorOf(policies.createV2Policy({ ...senderPolicy(), subject }))).toMatchObject({
      status: 400,
    });
  });

  test('can be invisible for a while, but is a duplicate at once', async () => {
    emulator.settings.policyVisibleAfterMs = 5000;
    const { result } = await policies.createV2Policy(senderPolicy());
    const id = result.id ?? '';
    expect(await list()).toEqual([]);
    expect(await errorOf(policies.getV2Policy({ id }))).toMatchObject({
      status: 404,
      code: 'policy_not_found',
    });
    expect(await errorOf(policies.createV2Policy(senderPolicy()))).toMatchObject({ status: 409 });
    emulator.settings.clockOffsetMs += 5000;
    expect((await policies.getV2Policy({ id })).result).toEqual(result);
    expect(await list()).toEqual([result]);
  });
});

test('there is no /v1/policies here', async () => {
  const answer = await fetch(`${emulator.url}/v1/policies?account_id=${emulator.accountId}`);
  expect(answer.status).toBe(404);
});

describe('policies that exist', () => {
  test('are filtered by subject, service, type and state', async () => {
    const mine = emulator.cloud.grantSender(emulator.iamId);
    const { iamId } = emulator.cloud.addServiceId();
    const other = emulator.cloud.grant(iamId, platformRole('Viewer'), { serviceName: 'kms' });
    const ids = async (query: object) => (await list(query)).map(({ id }) => id);
    expect(await ids({})).toEqual([mine.id, other.id]);
    expect(await ids({ iamId })).toEqual([other.id]);
    expect(await ids({ serviceName: 'logs' })).toEqual([mine.id]);
    expect(await ids({ type: 'authorization' })).toEqual([]);
    expect(await ids({ state: 'active', type: 'access' })).toHaveLength(2);
    expect(await ids({ state: 'deleted' })).toEqual([]);
    expect(await ids({ accountId: 'another' })).toEqual([]);
  });

  test('of an access group are not among those of a user', async () => {
    const { resource, control, type } = senderPolicy();
    const subject = { attributes: [equals('access_group_id', 'AccessGroupId-1')] };
    await policies.createV2Policy({ type, control, resource, subject });
    expect(await list({ iamId: emulator.iamId })).toEqual([]);
    expect(await list()).toHaveLength(1);
  });

  test('come in pages when a limit is given', async () => {
    const regions = ['eu-de', 'eu-gb', 'us-south'];
    for (const region of regions) emulator.cloud.grantSender(emulator.iamId, { attributes: { region } });
    const { accountId } = emulator;
    const { result } = await policies.listV2Policies({ accountId, limit: 2 });
    expect(result).toMatchObject({ limit: 2, first: { href: expect.stringContaining(emulator.url) } });
    expect(result.policies).toHaveLength(2);
    const next = await policies.listV2Policies({ accountId, limit: 2, start: result.next?.start ?? '' });
    expect(next.result.policies).toHaveLength(1);
    expect(next.result).not.toHaveProperty('next');
    expect((await policies.listV2Policies({ accountId })).result).not.toHaveProperty('limit');
  });

  test('are an empty list, not an error, for a caller without read access', async () => {
    emulator.cloud.grantSender(emulator.iamId);
    const stranger = await clientOf(emulator.cloud.addUser().iamId);
    expect(await list({}, stranger)).toEqual([]);
    emulator.settings.mayReadPolicies = false;
    expect(await list()).toEqual([]);
  });

  test('stay readable after they are deleted', async () => {
    const { id } = emulator.cloud.grantSender(emulator.iamId);
    expect((await policies.deleteV2Policy({ id })).status).toBe(204);
    expect(await list()).toEqual([]);
    expect((await list({ state: 'deleted' })).map((policy) => policy.id)).toEqual([id]);
    expect((await policies.getV2Policy({ id })).result.state).toBe('deleted');
    expect(await errorOf(policies.deleteV2Policy({ id }))).toMatchObject({ status: 404 });
    await policies.createV2Policy(senderPolicy());
  });

  test('that are unknown are not found', async () => {
    expect(await errorOf(policies.getV2Policy({ id: 'unknown' }))).toMatchObject({
      status: 404,
      code: 'policy_not_found',
    });
    const answer = await fetch(`${emulator.url}/v2/policies`, {
      headers: { authorization: `Bearer ${await emulator.cloud.token(emulator.iamId)}` },
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'missing_required_query_parameter' }] });
  });
});
