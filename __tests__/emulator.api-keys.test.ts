import type IamIdentityV1 from '@ibm-cloud/platform-services/iam-identity/v1.js';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Emulator, platformRole, startEmulator, USER_API_KEY_CREATOR } from '../emulator/index.ts';
import { clientOf, clientWithKey, errorOf, exchange } from './support/emulator.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

let emulator: Emulator;
let identity: IamIdentityV1;

beforeEach(async () => {
  emulator = await startEmulator();
  identity = clientWithKey(emulator, emulator.apiKey);
});

afterEach(() => emulator.close());

function createKey(more: object = {}, client = identity) {
  return client
    .createApiKey({ name: 'logs-ingestion', iamId: emulator.iamId, ...more })
    .then(({ result }) => result);
}

describe('creating an API key', () => {
  test('answers with all its fields, and with its value this one time', async () => {
    const description = 'for one job';
    const { status, result, headers } = await identity.createApiKey({
      name: 'logs-ingestion',
      iamId: emulator.iamId,
      accountId: emulator.accountId,
      description,
      expiresAt: '2099-02-19T18:59+0000',
    });
    expect(status).toBe(201);
    expect(result).toEqual({
      id: expect.stringMatching(/^ApiKey-[0-9a-f-]{36}$/),
      entity_tag: expect.stringMatching(/^1-[0-9a-f]{32}$/),
      crn: `crn:v1:bluemix:public:iam-identity::a/${emulator.accountId}::apikey:${result.id}`,
      locked: false,
      disabled: false,
      created_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+0000$/),
      modified_at: result.created_at,
      created_by: emulator.iamId,
      name: 'logs-ingestion',
      description,
      support_sessions: false,
      action_when_leaked: 'disable',
      expires_at: '2099-02-19T18:59+0000',
      iam_id: emulator.iamId,
      account_id: emulator.accountId,
      apikey: expect.stringMatching(/^[\w-]{44}$/),
    });
    expect(headers).toMatchObject({ etag: result.entity_tag });

    const { apikey, ...rest } = result;
    expect((await identity.getApiKey({ id: result.id })).result).toEqual(rest);
    expect((await exchange(emulator, apikey)).status).toBe(200);
  });

  test('takes seconds in the expiry', async () => {
    const key = await createKey({ expiresAt: '2099-02-19T18:59:30+0000' });
    expect(key).toMatchObject({ expires_at: '2099-02-19T18:59+0000' });
  });

  test('needs a name and an IAM ID, and no more', async () => {
    const { iamId, url, cloud } = emulator;
    const post = async (body: object) =>
      await fetch(`${url}/v1/apikeys`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await cloud.token(iamId)}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    for (const body of [{ iam_id: iamId }, { name: '', iam_id: iamId }, { name: 'new' }]) {
      const answer = await post(body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ errors: [{ details: expect.stringContaining('empty') }] });
    }
    const key = (await (await post({ name: 'new', iam_id: iamId })).json()) as object;
    expect(key).toMatchObject({ support_sessions: false, action_when_leaked: 'disable' });
    expect(key).not.toHaveProperty('description');
    expect(key).not.toHaveProperty('expires_at');
  });

  test.each(['none', 'disable', 'delete'])('takes %s as what to do with a leaked key', async (action) => {
    expect(await createKey({ actionWhenLeaked: action })).toMatchObject({ action_when_leaked: action });
  });

  test('gives the key all the access of its user', async () => {
    const { apikey } = await createKey();
    const client = clientWithKey(emulator, apikey);
    const { id } = await createKey({}, client);
    expect((await client.deleteApiKey({ id })).status).toBe(204);
  });

  test.each([
    ['an unknown action', { actionWhenLeaked: 'shout' }],
    ['an expiry in another format', { expiresAt: '2099-02-19T18:59:00Z' }],
    ['an expiry that is no date', { expiresAt: '2099-02-39T18:59+0000' }],
  ])('fails with %s', async (_what, more) => {
    expect(await errorOf(createKey(more))).toMatchObject({ status: 400 });
  });

  test('allows the same name twice', async () => {
    const [one, other] = [await createKey(), await createKey()];
    expect(one.name).toBe(other.name);
    expect(one.id).not.toBe(other.id);
  });

  test('fails for the 21st key of an identity, and the limits show it beforehand', async () => {
    for (let count = 1; count < 20; count += 1) await createKey();
    const { result } = await identity.getAccountLimits({
      accountId: emulator.accountId,
      apikeysPerIdentity: emulator.iamId,
    });
    expect(result.apikeys_per_identity).toEqual({
      limit: 20,
      identities: [{ iam_id: emulator.iamId, count: 20 }],
    });
    expect(await errorOf(createKey())).toMatchObject({ status: 400, message_code: expect.any(String) });
    emulator.settings.tooManyKeys.status = 409;
    expect(await errorOf(createKey())).toMatchObject({ status: 409 });
  });

  test('for a user is for that user alone', async () => {
    const admin = emulator.cloud.addUser();
    emulator.cloud.grantAdministrator(admin.iamId, { serviceName: 'iam-identity' });
    const serviceId = emulator.cloud.addServiceId();
    const profile = emulator.cloud.addProfile();
    for (const other of [admin, serviceId, profile]) {
      const attempt = createKey({}, await clientOf(emulator, other.iamId));
      expect(await errorOf(attempt)).toMatchObject({ status: 403, code: 'forbidden' });
    }
    expect(await errorOf(createKey({ accountId: 'another' }))).toMatchObject({ status: 403 });
    emulator.settings.notOwnUser.status = 400;
    expect(await errorOf(createKey({ iamId: admin.iamId }))).toMatchObject({
      status: 400,
      code: 'forbidden',
    });
  });

  test('for a user can be restricted to the role User API key creator', async () => {
    emulator.settings.restrictKeyCreation = true;
    expect(await errorOf(createKey())).toMatchObject({
      status: 403,
      code: 'forbidden',
      message: 'You are not authorized to use this API.',
      details: expect.stringContaining('iam-identity.user-apikey.create'),
    });
    const { iamId } = emulator.cloud.addServiceId();
    expect(await createKey({ iamId })).toMatchObject({ iam_id: iamId });
    emulator.cloud.grant(emulator.iamId, USER_API_KEY_CREATOR, { serviceName: 'iam-identity' });
    await createKey();
  });

  test('for a service ID is for its creator, Operators and Administrators', async () => {
    const { iamId, accountId } = emulator.cloud.addServiceId();
    expect(await createKey({ iamId })).toMatchObject({ iam_id: iamId, created_by: emulator.iamId });

    const user = emulator.cloud.addUser();
    const client = await clientOf(emulator, user.iamId);
    expect(await errorOf(createKey({ iamId }, client))).toMatchObject({ status: 403 });
    emulator.cloud.grant(user.iamId, platformRole('Operator'), { serviceName: 'iam-identity', accountId });
    await createKey({ iamId }, client);

    const admin = emulator.cloud.addUser();
    emulator.cloud.grantAdministrator(admin.iamId, { serviceName: 'iam-identity' });
    await createKey({ iamId }, await clientOf(emulator, admin.iamId));

    const creator = emulator.cloud.addUser();
    const own = emulator.cloud.addServiceId({ createdBy: creator.iamId });
    await createKey({ iamId: own.iamId }, await clientOf(emulator, creator.iamId));
    const notOwn = createKey({ iamId }, await clientOf(emulator, creator.iamId));
    expect(await errorOf(notOwn)).toMatchObject({ status: 403 });

    const itself = await clientOf(emulator, iamId);
    expect(await errorOf(createKey({ iamId }, itself))).toMatchObject({ status: 403 });
    emulator.settings.serviceIdManagesOwnKeys = true;
    await createKey({ iamId }, itself);
  });
});

describe('the APIs of IAM', () => {
  test.each(['/v1/apikeys', '/v1/serviceids'])('%s takes JSON, not a form', async (path) => {
    const { url, iamId, accountId, cloud } = emulator;
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${await cloud.token(iamId)}` },
      body: new URLSearchParams({ name: 'new', iam_id: iamId, account_id: accountId }),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'bad_request' }], status_code: 400 });
  });
});

describe('API keys that exist', () => {
  test('are listed and fill their slot for a while after they are deleted', async () => {
    Object.assign(emulator.settings, { keyGoneAfterMs: 5000, apiKeysPerIdentity: 2 });
    const { id, apikey } = await createKey();
    const listed = async () => {
      const { result } = await identity.listApiKeys({ accountId: emulator.accountId, iamId: emulator.iamId });
      return result.apikeys.map((key) => key.id).includes(id);
    };
    await identity.deleteApiKey({ id });
    expect(await listed()).toBe(true);
    expect(await errorOf(createKey())).toMatchObject({ code: 'limit_exceeded' });
    expect(await exchange(emulator, apikey)).toMatchObject({
      status: 400,
      body: { errorCode: 'BXNIM0415E' },
    });
    expect(await errorOf(identity.deleteApiKey({ id }))).toMatchObject({ status: 404 });

    emulator.settings.clockOffsetMs += 5000;
    expect(await listed()).toBe(false);
    await createKey();
  });

  test('are listed in pages without their values', async () => {
    for (const name of ['c', 'a', 'b']) await createKey({ name });
    const query = { accountId: emulator.accountId, iamId: emulator.iamId };
    const { result: first } = await identity.listApiKeys({ ...query, pagesize: 3 });
    expect(first).toMatchObject({ offset: 0, limit: 3, first: expect.stringContaining(emulator.url) });
    expect(first.apikeys.map(({ name }) => name)).toEqual(['bootstrap', 'c', 'a']);
    expect(JSON.stringify(first)).not.toContain(emulator.apiKey);

    const pagetoken = new URL(first.next ?? '').searchParams.get('pagetoken') ?? '';
    const { result: second } = await identity.listApiKeys({ pagetoken });
    expect(second).toMatchObject({ offset: 3, previous: expect.any(String), apikeys: [{ name: 'b' }] });
    expect(second).not.toHaveProperty('next');
    for (const pagesize of [0, 101]) {
      expect(await errorOf(identity.listApiKeys({ pagesize }))).toMatchObject({ status: 400 });
    }
  });

  test('are listed 20 at a time when the client does not say how many', async () => {
    for (let count = 1; count < 21; count += 1) emulator.cloud.addApiKey();
    const { result } = await identity.listApiKeys({ includeHistory: true });
    expect(result).toMatchObject({ offset: 0, limit: 20, next: expect.stringContaining('pagetoken=') });
    expect(result.apikeys).toHaveLength(20);
  });

  test('of another user are not listed', async () => {
    const { iamId } = emulator.cloud.addUser();
    expect(await errorOf(identity.listApiKeys({ iamId }))).toMatchObject({ status: 403 });
    const { id } = emulator.cloud.addApiKey({ iamId });
    expect(await errorOf(identity.getApiKey({ id }))).toMatchObject({ status: 403 });
  });

  test('are deleted with 204, and are unknown from then on', async () => {
    const { id, apikey } = await createKey();
    expect((await identity.deleteApiKey({ id })).status).toBe(204);
    const unknown = {
      status: 404,
      code: 'not_found',
      message_code: 'BXNIM0102E',
      message: 'Unable to find object',
    };
    expect(await errorOf(identity.getApiKey({ id }))).toMatchObject(unknown);
    expect(await errorOf(identity.deleteApiKey({ id }))).toMatchObject(unknown);
    expect((await exchange(emulator, apikey)).body.errorCode).toBe('BXNIM0415E');
  });

  test('can be invisible for a while, but fill a slot at once', async () => {
    emulator.settings.keyVisibleAfterMs = 5000;
    const { id } = await createKey();
    expect(await errorOf(identity.getApiKey({ id }))).toMatchObject({ status: 404 });
    expect(await errorOf(identity.deleteApiKey({ id }))).toMatchObject({ status: 404 });
    expect((await identity.listApiKeys()).result.apikeys).toHaveLength(1);
    expect(emulator.cloud.keysOf(emulator.iamId)).toHaveLength(2);
    emulator.settings.clockOffsetMs += 5000;
    await identity.deleteApiKey({ id });
  });

  test('that are locked still give tokens, and cannot be deleted', async () => {
    const { id, value } = emulator.cloud.addApiKey({ locked: true });
    expect((await identity.getApiKey({ id })).result.locked).toBe(true);
    expect((await exchange(emulator, value)).status).toBe(200);
    expect(await errorOf(identity.deleteApiKey({ id }))).toMatchObject({ status: 403 });
    emulator.settings.lockedEntity.status = 409;
    expect(await errorOf(identity.deleteApiKey({ id }))).toMatchObject({ status: 409, code: 'locked' });
  });

  test('that are disabled give no token', async () => {
    const { id, value } = emulator.cloud.addApiKey({ disabled: true });
    expect((await identity.getApiKey({ id })).result.disabled).toBe(true);
    expect((await exchange(emulator, value)).body.errorCode).toBe('BXNIM0462E');
  });

  test('fill their slot for 90 days after they expired', async () => {
    const expiry = new Date(Date.now() + DAY_MS).toISOString().slice(0, 16);
    const { id, apikey } = await createKey({ expiresAt: `${expiry}+0000` });
    emulator.settings.apiKeysPerIdentity = 2;

    emulator.settings.clockOffsetMs = 90 * DAY_MS;
    expect((await exchange(emulator, apikey)).body.errorCode).toBe('BXNIM9999E');
    const later = await clientOf(emulator, emulator.iamId);
    expect((await later.getApiKey({ id })).result.id).toBe(id);
    expect(await errorOf(createKey({}, later))).toMatchObject({ code: 'limit_exceeded' });

    emulator.settings.clockOffsetMs = 92 * DAY_MS;
    const muchLater = await clientOf(emulator, emulator.iamId);
    expect(await errorOf(muchLater.getApiKey({ id }))).toMatchObject({ status: 404 });
    expect((await exchange(emulator, apikey)).body.errorCode).toBe('BXNIM0415E');
    await createKey({}, muchLater);
  });

  test('fill their slot for 90 days after they were changed, too', async () => {
    const now = emulator.cloud.now();
    const gone = { expiresAt: now - 91 * DAY_MS, modifiedAt: now - 91 * DAY_MS };
    const changed = emulator.cloud.addApiKey({ ...gone, modifiedAt: now - 89 * DAY_MS });
    const unchanged = emulator.cloud.addApiKey(gone);
    expect((await identity.getApiKey({ id: changed.id })).result.id).toBe(changed.id);
    expect(await errorOf(identity.getApiKey({ id: unchanged.id }))).toMatchObject({ status: 404 });
  });
});

describe('service IDs', () => {
  test('are created and read', async () => {
    const { accountId } = emulator;
    const { status, result } = await identity.createServiceId({ accountId, name: 'logs-sender' });
    expect(status).toBe(201);
    const { id } = result;
    expect(result).toMatchObject({
      id: expect.stringMatching(/^ServiceId-[0-9a-f-]{36}$/),
      iam_id: `iam-${id}`,
      crn: `crn:v1:bluemix:public:iam-identity::a/${accountId}::serviceid:${id}`,
      locked: false,
    });
    expect((await identity.getServiceId({ id })).result.name).toBe('logs-sender');
    const unknown = identity.getServiceId({ id: 'ServiceId-1' });
    expect(await errorOf(unknown)).toMatchObject({ status: 404, code: 'not_found' });
  });
});
