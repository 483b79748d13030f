import IamIdentityV1 from '@ibm-cloud/platform-services/iam-identity/v1.js';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BearerTokenAuthenticator, IamAuthenticator } from 'ibm-cloud-sdk-core';
import { decodeJwt } from 'jose';
import { type Emulator, platformRole, startEmulator, USER_API_KEY_CREATOR } from '../emulator/index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const GRANT = 'urn:ibm:params:oauth:grant-type:apikey';

let emulator: Emulator;
let identity: IamIdentityV1;

beforeEach(async () => {
  emulator = await startEmulator();
  identity = clientWithKey(emulator.apiKey);
});

afterEach(() => emulator.close());

function clientWithKey(apikey: string): IamIdentityV1 {
  const { url } = emulator;
  return new IamIdentityV1({ authenticator: new IamAuthenticator({ apikey, url }), serviceUrl: url });
}

async function clientOf(iamId: string): Promise<IamIdentityV1> {
  const bearerToken = await emulator.cloud.token(iamId);
  return new IamIdentityV1({
    authenticator: new BearerTokenAuthenticator({ bearerToken }),
    serviceUrl: emulator.url,
  });
}

async function exchange(apikey: string): Promise<{ status: number; headers: Headers; body: TokenAnswer }> {
  const body = new URLSearchParams({ grant_type: GRANT, apikey, response_type: 'cloud_iam' });
  const answer = await fetch(`${emulator.url}/identity/token`, { method: 'POST', body });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as TokenAnswer };
}

interface TokenAnswer {
  access_token: string;
  errorCode?: string;
  errorMessage?: string;
  errorDetails?: string;
  context?: Record<string, string>;
}

/** Status and code of the refusal that a call to the SDK ends in. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => 'not refused',
    (reason: unknown) => reason as { status: number; result: { errors: Record<string, unknown>[] } },
  );
  return typeof error === 'string' ? error : { status: error.status, ...error.result.errors[0] };
}

function createKey(more: object = {}, client = identity) {
  return client
    .createApiKey({ name: 'logs-ingestion', iamId: emulator.iamId, ...more })
    .then(({ result }) => result);
}

describe('POST /identity/token', () => {
  test('answers with a token that names the user and the account', async () => {
    const { status, headers, body } = await exchange(emulator.apiKey);

    expect(status).toBe(200);
    expect(headers.get('transaction-id')).toBe(headers.get('x-correlation-id'));
    expect(body).toEqual({
      access_token: expect.any(String),
      refresh_token: 'not_supported',
      ims_user_id: expect.any(Number),
      token_type: 'Bearer',
      expires_in: 3600,
      expiration: expect.any(Number),
      scope: 'ibm openid',
    });
    const { accountId, iamId, email } = emulator;
    expect(decodeJwt(body.access_token)).toMatchObject({
      iam_id: iamId,
      id: iamId,
      realmid: 'IBMid',
      identifier: iamId.slice('IBMid-'.length),
      name: 'Example User',
      email,
      sub: email,
      authn: { sub: email, iam_id: iamId, email },
      account: { valid: true, bss: accountId },
      grant_type: GRANT,
      iss: 'https://iam.cloud.ibm.com/identity',
      scope: 'ibm openid',
      client_id: 'default',
      acr: 1,
      amr: ['pwd'],
    });
  });

  test('names a service ID by its sub_type, without an email', async () => {
    const serviceId = emulator.cloud.addServiceId();
    const { body } = await exchange(emulator.cloud.addApiKey({ iamId: serviceId.iamId }).value);
    const claims = decodeJwt(body.access_token);
    expect(claims).toMatchObject({
      iam_id: serviceId.iamId,
      realmid: 'iam',
      sub: serviceId.id,
      sub_type: 'ServiceId',
      account: { bss: emulator.accountId },
    });
    expect(claims).not.toHaveProperty('email');
    expect(body).not.toHaveProperty('ims_user_id');
  });

  test('refuses an unknown key in the shape of its own', async () => {
    const { status, headers, body } = await exchange('no-such-key');
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errorCode: 'BXNIM0415E',
      errorMessage: 'Provided API key could not be found.',
      context: { requestId: headers.get('transaction-id'), url: 'https://iam.cloud.ibm.com' },
    });
    expect(body).not.toHaveProperty('errorDetails');
  });

  test('repeats the key in errorDetails when old behaviour is asked for', async () => {
    emulator.settings.echoKeyInErrors = true;
    expect((await exchange('no-such-key')).body.errorDetails).toContain('no-such-key');
  });

  test.each([
    ['grant_type', { apikey: 'x' }],
    ['apikey', { grant_type: GRANT }],
  ])('refuses a form without %s', async (_name, form) => {
    const body = new URLSearchParams(form);
    const answer = await fetch(`${emulator.url}/identity/token`, { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errorCode: 'BXNIM0109E' });
  });

  test('takes a form, not JSON', async () => {
    const answer = await fetch(`${emulator.url}/identity/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ grant_type: GRANT, apikey: emulator.apiKey }),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errorCode: 'BXNIM0109E', context: expect.any(Object) });
  });

  test.each([
    ['inactive', 400, 'BXNIM0410E'],
    ['suspended', 401, 'BXNIM0436E'],
    ['removed', 400, 'BXNIM0141E'],
  ] as const)('refuses a user that is %s', async (state, status, code) => {
    const { value } = emulator.cloud.addApiKey({ iamId: emulator.cloud.addUser({ state }).iamId });
    expect(await exchange(value)).toMatchObject({ status, body: { errorCode: code } });
  });

  test.each([
    ['disabled', { disabled: true }, 'BXNIM0432E'],
    ['blocked', { blocked: true }, 'BXNIM0434E'],
    ['expired', { expiresAt: Date.now() - 1 }, 'BXNIM0462E'],
  ])('refuses a key that is %s', async (_state, key, code) => {
    const { value } = emulator.cloud.addApiKey(key);
    expect(await exchange(value)).toMatchObject({ status: 400, body: { errorCode: code } });
  });

  test('refuses an address that the account does not allow', async () => {
    emulator.settings.ipRefused = true;
    expect(await exchange(emulator.apiKey)).toMatchObject({
      status: 401,
      body: { errorCode: 'BXNIM0430E' },
    });
  });

  test('knows a new key only after the set time, and old ones at once', async () => {
    emulator.settings.keyUsableAfterMs = 5000;
    const { apikey } = await createKey();
    expect(await exchange(apikey)).toMatchObject({ status: 400, body: { errorCode: 'BXNIM0415E' } });
    emulator.settings.clockOffsetMs += 5000;
    expect((await exchange(apikey)).status).toBe(200);
  });
});

describe('bearer tokens', () => {
  test('are needed', async () => {
    const answer = await fetch(`${emulator.url}/v1/apikeys`, {
      headers: { authorization: `Bearer ${emulator.apiKey}` },
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      status_code: 401,
      trace: answer.headers.get('transaction-id'),
    });
  });

  test('live on after their key is deleted, until they expire', async () => {
    const { id } = await createKey();
    const client = clientWithKey(emulator.cloud.apiKeys.get(id)?.value ?? '');
    await client.listApiKeys();
    await identity.deleteApiKey({ id });
    await client.listApiKeys();
    emulator.settings.clockOffsetMs += 3600 * 1000;
    expect(await refusal(client.listApiKeys())).toMatchObject({ status: 401 });
  });

  test('can be minted for a session that was opened without an API key', async () => {
    const client = await clientOf(emulator.iamId);
    const { result } = await client.listApiKeys({ iamId: emulator.iamId });
    expect(result.apikeys.map(({ name }) => name)).toEqual(['bootstrap']);
  });
});

describe('creating an API key', () => {
  test('answers with everything about it, and with its value this once', async () => {
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
    expect((await identity.getApiKeysDetails({ iamApiKey: apikey })).result).toEqual(rest);
    expect((await exchange(apikey)).status).toBe(200);
  });

  test('takes an own value, lock, disablement and seconds in the expiry', async () => {
    const apikey = 'an own value that is longer than 32 characters';
    const key = await createKey({
      apikey,
      entityLock: 'true',
      entityDisable: 'true',
      expiresAt: '2099-02-19T18:59:30+0000',
      supportSessions: true,
      actionWhenLeaked: 'delete',
    });
    expect(key).toMatchObject({
      apikey,
      locked: true,
      disabled: true,
      support_sessions: true,
      action_when_leaked: 'delete',
    });
    expect(await refusal(createKey({ apikey }))).toMatchObject({ status: 409 });
  });

  test.each([
    ['a short own value', { apikey: 'short' }],
    ['a stored value for a user', { storeValue: true }],
    ['an unknown action', { actionWhenLeaked: 'shout' }],
    ['an expiry in another format', { expiresAt: '2099-02-19T18:59:00Z' }],
    ['an expiry that is no date', { expiresAt: '2099-02-39T18:59+0000' }],
  ])('refuses %s', async (_what, more) => {
    expect(await refusal(createKey(more))).toMatchObject({ status: 400 });
  });

  test('allows the same name twice', async () => {
    const [one, other] = [await createKey(), await createKey()];
    expect(one.name).toBe(other.name);
    expect(one.id).not.toBe(other.id);
  });

  test('refuses the 21st key of an identity, and says so beforehand', async () => {
    for (let count = 1; count < 20; count += 1) await createKey();
    const { result } = await identity.getAccountLimits({
      accountId: emulator.accountId,
      apikeysPerIdentity: emulator.iamId,
    });
    expect(result.apikeys_per_identity).toEqual({
      limit: 20,
      identities: [{ iam_id: emulator.iamId, count: 20 }],
    });
    expect(await refusal(createKey())).toMatchObject({ status: 400, message_code: expect.any(String) });
    emulator.settings.tooManyKeys.status = 409;
    expect(await refusal(createKey())).toMatchObject({ status: 409 });
  });

  test('for a user is for that user alone', async () => {
    const admin = emulator.cloud.addUser();
    emulator.cloud.grantAdministrator(admin.iamId, { serviceName: 'iam-identity' });
    const serviceId = emulator.cloud.addServiceId();
    const profile = emulator.cloud.addProfile();
    for (const other of [admin, serviceId, profile]) {
      const attempt = createKey({}, await clientOf(other.iamId));
      expect(await refusal(attempt)).toMatchObject({ status: 403, code: 'forbidden' });
    }
    expect(await refusal(createKey({ accountId: 'another' }))).toMatchObject({ status: 403 });
  });

  test('can be restricted to the role User API key creator', async () => {
    emulator.settings.restrictKeyCreation = true;
    expect(await refusal(createKey())).toMatchObject({
      status: 403,
      code: 'forbidden',
      message: 'You are not authorized to use this API.',
      details: expect.stringContaining('iam-identity.user-apikey.create'),
    });
    emulator.cloud.grant(emulator.iamId, USER_API_KEY_CREATOR, { serviceName: 'iam-identity' });
    await createKey();
  });

  test('for a service ID is for its creator, Operators and Administrators', async () => {
    const { iamId, accountId } = emulator.cloud.addServiceId();
    expect(await createKey({ iamId })).toMatchObject({ iam_id: iamId, created_by: emulator.iamId });

    const user = emulator.cloud.addUser();
    const client = await clientOf(user.iamId);
    expect(await refusal(createKey({ iamId }, client))).toMatchObject({ status: 403 });
    emulator.cloud.grant(user.iamId, platformRole('Operator'), { serviceName: 'iam-identity', accountId });
    await createKey({ iamId }, client);

    const itself = await clientOf(iamId);
    expect(await refusal(createKey({ iamId }, itself))).toMatchObject({ status: 403 });
    emulator.settings.serviceIdManagesOwnKeys = true;
    await createKey({ iamId }, itself);
  });

  test('stores a value for a service ID on request', async () => {
    const { iamId } = emulator.cloud.addServiceId();
    const { id, apikey } = await createKey({ iamId, storeValue: true });
    expect((await identity.getApiKey({ id })).result.apikey).toBe(apikey);
    expect(await refusal(createKey({ iamId, supportSessions: true }))).toMatchObject({ status: 400 });
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
    expect(await refusal(createKey())).toMatchObject({ code: 'limit_exceeded' });
    expect(await exchange(apikey)).toMatchObject({ status: 400, body: { errorCode: 'BXNIM0415E' } });
    expect(await refusal(identity.deleteApiKey({ id }))).toMatchObject({ status: 404 });

    emulator.settings.clockOffsetMs += 5000;
    expect(await listed()).toBe(false);
    await createKey();
  });

  test('are listed in pages without their values', async () => {
    for (const name of ['c', 'a', 'b']) await createKey({ name });
    const query = { accountId: emulator.accountId, iamId: emulator.iamId };
    const { result: first } = await identity.listApiKeys({ ...query, pagesize: 3, sort: 'name' });
    expect(first).toMatchObject({ offset: 0, limit: 3, first: expect.stringContaining(emulator.url) });
    expect(first.apikeys.map(({ name }) => name)).toEqual(['a', 'b', 'bootstrap']);
    expect(JSON.stringify(first)).not.toContain(emulator.apiKey);

    const pagetoken = new URL(first.next ?? '').searchParams.get('pagetoken') ?? '';
    const { result: second } = await identity.listApiKeys({ pagetoken });
    expect(second).toMatchObject({ offset: 3, previous: expect.any(String), apikeys: [{ name: 'c' }] });
    expect(second).not.toHaveProperty('next');
    expect(await refusal(identity.listApiKeys({ pagesize: 101 }))).toMatchObject({ status: 400 });
  });

  test('of another user are not listed', async () => {
    const { iamId } = emulator.cloud.addUser();
    expect(await refusal(identity.listApiKeys({ iamId }))).toMatchObject({ status: 403 });
    const { id } = emulator.cloud.addApiKey({ iamId });
    expect(await refusal(identity.getApiKey({ id }))).toMatchObject({ status: 403 });
  });

  test('of the whole account are listed for its administrator', async () => {
    const { iamId } = emulator.cloud.addServiceId();
    emulator.cloud.addApiKey({ iamId, name: 'of a service ID' });
    const list = { scope: 'account', accountId: emulator.accountId };
    expect((await identity.listApiKeys(list)).result.apikeys).toHaveLength(2);
    const { result } = await identity.listApiKeys({ ...list, type: 'serviceid' });
    expect(result.apikeys.map(({ name }) => name)).toEqual(['of a service ID']);
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
    expect(await refusal(identity.getApiKey({ id }))).toMatchObject(unknown);
    expect(await refusal(identity.deleteApiKey({ id }))).toMatchObject(unknown);
    expect((await exchange(apikey)).body.errorCode).toBe('BXNIM0415E');
  });

  test('can be invisible for a while, and fill a slot nevertheless', async () => {
    emulator.settings.keyVisibleAfterMs = 5000;
    const { id } = await createKey();
    expect(await refusal(identity.getApiKey({ id }))).toMatchObject({ status: 404 });
    expect(await refusal(identity.deleteApiKey({ id }))).toMatchObject({ status: 404 });
    expect((await identity.listApiKeys()).result.apikeys).toHaveLength(1);
    expect(emulator.cloud.keysOf(emulator.iamId)).toHaveLength(2);
    emulator.settings.clockOffsetMs += 5000;
    await identity.deleteApiKey({ id });
  });

  test('are updated by whoever has seen the current revision', async () => {
    const { id, entity_tag: tag = '' } = await createKey({ description: 'old' });
    const { result } = await identity.updateApiKey({ id, ifMatch: tag, name: 'new', description: '' });
    expect(result).toMatchObject({ name: 'new', entity_tag: expect.stringMatching(/^2-/) });
    expect(result).not.toHaveProperty('description');
    expect(result).not.toHaveProperty('apikey');
    expect(await refusal(identity.updateApiKey({ id, ifMatch: tag }))).toMatchObject({ status: 409 });
    await identity.updateApiKey({ id, ifMatch: '*', expiresAt: '2099-01-01T00:00+0000' });
  });

  test('that are locked still authenticate, and resist every change', async () => {
    const { id, apikey } = await createKey();
    expect((await identity.lockApiKey({ id })).status).toBe(204);
    expect((await identity.getApiKey({ id })).result.locked).toBe(true);
    expect((await exchange(apikey)).status).toBe(200);
    expect(await refusal(identity.deleteApiKey({ id }))).toMatchObject({ status: 403 });
    expect(await refusal(identity.updateApiKey({ id, ifMatch: '*' }))).toMatchObject({ status: 403 });
    expect(await refusal(identity.disableApiKey({ id }))).toMatchObject({ status: 403 });
    await identity.unlockApiKey({ id });
    await identity.deleteApiKey({ id });
  });

  test('can be disabled and enabled', async () => {
    const { id, apikey } = await createKey();
    expect((await identity.disableApiKey({ id })).status).toBe(204);
    expect((await exchange(apikey)).body.errorCode).toBe('BXNIM0432E');
    await identity.enableApiKey({ id });
    expect((await exchange(apikey)).status).toBe(200);
  });

  test('fill their slot for 90 days after they expired', async () => {
    const expiry = new Date(Date.now() + DAY_MS).toISOString().slice(0, 16);
    const { id, apikey } = await createKey({ expiresAt: `${expiry}+0000` });

    emulator.settings.clockOffsetMs = 90 * DAY_MS;
    expect((await exchange(apikey)).body.errorCode).toBe('BXNIM0462E');
    const later = await clientOf(emulator.iamId);
    expect((await later.getApiKey({ id })).result.id).toBe(id);

    emulator.settings.clockOffsetMs = 92 * DAY_MS;
    const muchLater = await clientOf(emulator.iamId);
    expect(await refusal(muchLater.getApiKey({ id }))).toMatchObject({ status: 404 });
    expect((await exchange(apikey)).body.errorCode).toBe('BXNIM0415E');
  });
});

describe('service IDs', () => {
  test('are created, read, listed, updated, locked and deleted with their keys', async () => {
    const { accountId } = emulator;
    const { status, result } = await identity.createServiceId({
      accountId,
      name: 'logs-sender',
      apikey: { name: 'its key' },
    });
    expect(status).toBe(201);
    const { id } = result;
    expect(result).toMatchObject({
      id: expect.stringMatching(/^ServiceId-[0-9a-f-]{36}$/),
      iam_id: `iam-${id}`,
      crn: `crn:v1:bluemix:public:iam-identity::a/${accountId}::serviceid:${id}`,
      locked: false,
      apikey: { name: 'its key', apikey: expect.stringMatching(/^[\w-]{44}$/) },
    });
    expect((await identity.getServiceId({ id })).result.name).toBe('logs-sender');

    const list = await identity.listServiceIds({ accountId, name: 'logs-sender' });
    expect(list.result.serviceids.map((serviceId) => serviceId.id)).toEqual([id]);

    await identity.updateServiceId({ id, ifMatch: result.entity_tag, description: 'sends logs' });
    const stale = identity.updateServiceId({ id, ifMatch: result.entity_tag, description: 'again' });
    expect(await refusal(stale)).toMatchObject({ status: 409 });

    await identity.lockServiceId({ id });
    expect(await refusal(identity.deleteServiceId({ id }))).toMatchObject({ status: 403 });
    await identity.unlockServiceId({ id });
    expect((await identity.deleteServiceId({ id })).status).toBe(204);
    expect((await exchange(result.apikey?.apikey ?? '')).body.errorCode).toBe('BXNIM0415E');
    expect(await refusal(identity.getServiceId({ id }))).toMatchObject({ status: 404, code: 'not_found' });
  });
});
