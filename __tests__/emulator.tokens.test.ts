import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { type Emulator, startEmulator } from '../emulator/index.ts';
import { clientOf, clientWithKey, errorOf, exchange, GRANT_BY_API_KEY } from './support/emulator.ts';

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(() => emulator.close());

describe('POST /identity/token', () => {
  test('answers with a token that names the user and the account', async () => {
    const { status, headers, body } = await exchange(emulator, emulator.apiKey);

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
    const claims = decodeJwt(body.access_token);
    expect(claims).toMatchObject({
      iam_id: iamId,
      id: iamId,
      realmid: 'IBMid',
      identifier: iamId.slice('IBMid-'.length),
      given_name: 'Example',
      family_name: 'User',
      name: 'Example User',
      email,
      sub: email,
      authn: { sub: email, iam_id: iamId, name: 'Example User', email },
      account: { valid: true, bss: accountId },
      grant_type: GRANT_BY_API_KEY,
      iss: 'https://iam.cloud.ibm.com/identity',
      scope: 'ibm openid',
      client_id: 'default',
      acr: 1,
      amr: ['pwd'],
    });
    expect(claims.exp).toBe(body.expiration);
    expect(claims.iat).toBe(Number(body.expiration) - 3600);
  });

  test('takes response_type, which is optional', async () => {
    const body = new URLSearchParams({
      grant_type: GRANT_BY_API_KEY,
      apikey: emulator.apiKey,
      response_type: 'cloud_iam',
    });
    const answer = await fetch(`${emulator.url}/identity/token`, { method: 'POST', body });
    expect(answer.status).toBe(200);
  });

  test('names a service ID by its sub_type, without an email', async () => {
    const serviceId = emulator.cloud.addServiceId();
    const { body } = await exchange(emulator, emulator.cloud.addApiKey({ iamId: serviceId.iamId }).value);
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

  test.each(['Profile', 'ComputeResource'] as const)(
    'names a trusted profile by its IAM ID, with the sub_type %s',
    async (subType) => {
      const { id, iamId } = emulator.cloud.addProfile({ subType });
      const claims = decodeJwt(await emulator.cloud.token(iamId));
      expect(claims).toMatchObject({ iam_id: `iam-${id}`, sub: id, sub_type: subType });
      expect(iamId).toMatch(/^iam-Profile-/);
    },
  );

  test.each([
    ['SL', 'SL1234567'],
    ['a1b2c3d4', 'a1b2c3d4-5e6f'],
  ])('knows users of the realm %s', async (realm, iamId) => {
    emulator.cloud.addUser({ realm, iamId });
    const { body } = await exchange(emulator, emulator.cloud.addApiKey({ iamId }).value);
    expect(decodeJwt(body.access_token)).toMatchObject({ iam_id: iamId, realmid: realm });
  });

  test('names the account of the key', async () => {
    const { id, ownerIamId } = emulator.cloud.addAccount();
    const { body } = await exchange(emulator, emulator.cloud.addApiKey({ iamId: ownerIamId }).value);
    expect(decodeJwt(body.access_token)).toMatchObject({ account: { bss: id } });
  });

  test('answers an unknown key with an error of its own shape', async () => {
    const { status, headers, body } = await exchange(emulator, 'no-such-key', { 'user-agent': 'a test' });
    expect(status).toBe(400);
    const text = expect.any(String);
    expect(body).toEqual({
      errorCode: 'BXNIM0415E',
      errorMessage: 'Provided API key could not be found.',
      context: {
        requestId: headers.get('transaction-id'),
        requestType: text,
        userAgent: 'a test',
        url: 'https://iam.cloud.ibm.com',
        instanceId: text,
        threadId: text,
        host: text,
        startTime: text,
        endTime: text,
        elapsedTime: text,
        locale: 'en_US',
        clusterName: text,
      },
    });
    expect(headers.get('x-correlation-id')).toBe(headers.get('transaction-id'));
  });

  test('has other words for another language, and the same code', async () => {
    const { body } = await exchange(emulator, 'no-such-key', { 'accept-language': 'de-DE,de;q=0.9' });
    expect(body).toMatchObject({ errorCode: 'BXNIM0415E', context: { locale: 'de' } });
    expect(body.errorMessage).not.toContain('could not be found');
  });

  test('repeats the key in errorDetails when this setting is on', async () => {
    emulator.settings.echoKeyInErrors = true;
    expect((await exchange(emulator, 'no-such-key')).body.errorDetails).toContain('no-such-key');
  });

  test.each([
    ['grant_type', { apikey: 'x' }],
    ['apikey', { grant_type: GRANT_BY_API_KEY }],
  ])('does not take a form without %s', async (name, form) => {
    const body = new URLSearchParams(form);
    const answer = await fetch(`${emulator.url}/identity/token`, { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errorCode: 'BXNIM0109E',
      errorMessage: 'Property missing or empty.',
      errorDetails: name,
    });
  });

  test('takes a form, not JSON', async () => {
    const answer = await fetch(`${emulator.url}/identity/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ grant_type: GRANT_BY_API_KEY, apikey: emulator.apiKey }),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errorCode: 'BXNIM0109E', context: expect.any(Object) });
  });

  test.each([
    ['inactive', 400, 'BXNIM0410E'],
    ['suspended', 401, 'BXNIM0436E'],
    ['removed', 400, 'BXNIM0141E'],
  ] as const)('gives no token to a user that is %s', async (state, status, code) => {
    const { value } = emulator.cloud.addApiKey({ iamId: emulator.cloud.addUser({ state }).iamId });
    expect(await exchange(emulator, value)).toMatchObject({ status, body: { errorCode: code } });
  });

  test.each([
    ['disabled', { disabled: true }, 'BXNIM0462E', 'Provided API key is disabled.'],
    ['blocked', { blocked: true }, 'BXNIM0434E', 'Provided API key is blocked.'],
    ['expired', { expiresAt: Date.now() - 1 }, 'BXNIM9999E', 'Provided API key is expired.'],
  ])('gives no token for a key that is %s', async (_state, key, errorCode, errorMessage) => {
    const { value } = emulator.cloud.addApiKey(key);
    expect(await exchange(emulator, value)).toMatchObject({ status: 400, body: { errorCode, errorMessage } });
  });

  test.each([
    ['disabledKey', { disabled: true }],
    ['blockedKey', { blocked: true }],
    ['expiredKey', { expiresAt: Date.now() - 1 }],
  ] as const)('says of such a key what the setting %s says', async (setting, key) => {
    const { value } = emulator.cloud.addApiKey(key);
    emulator.settings[setting] = { status: 401, errorCode: 'BXNIM0420E', errorMessage: 'As set.' };
    expect(await exchange(emulator, value)).toMatchObject({
      status: 401,
      body: { errorCode: 'BXNIM0420E', errorMessage: 'As set.' },
    });
  });

  test('names the address that the account does not allow', async () => {
    emulator.settings.ipRefused = true;
    expect(await exchange(emulator, emulator.apiKey)).toMatchObject({
      status: 401,
      body: {
        errorCode: 'BXNIM0430E',
        errorMessage: 'User login from given IP address is not permitted.',
        errorDetails: expect.stringContaining("'127.0.0.1'"),
      },
    });
  });

  test('knows a new key only after the set time, and old ones at once', async () => {
    emulator.settings.keyUsableAfterMs = 5000;
    const { value } = emulator.cloud.addApiKey({ createdAt: emulator.cloud.now() });
    expect(await exchange(emulator, value)).toMatchObject({ status: 400, body: { errorCode: 'BXNIM0415E' } });
    expect((await exchange(emulator, emulator.apiKey)).status).toBe(200);
    emulator.settings.clockOffsetMs += 5000;
    expect((await exchange(emulator, value)).status).toBe(200);
  });
});

describe('bearer tokens', () => {
  test('are needed', async () => {
    for (const headers of [{}, { authorization: `Bearer ${emulator.apiKey}` }]) {
      const answer = await fetch(`${emulator.url}/v1/apikeys`, { headers: new Headers(headers) });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({
        errors: [{ code: 'unauthorized' }],
        status_code: 401,
        trace: answer.headers.get('transaction-id'),
      });
    }
  });

  test('live on after their key is deleted, until they expire', async () => {
    const { id, value } = emulator.cloud.addApiKey();
    const client = clientWithKey(emulator, value);
    await client.listApiKeys();
    await clientWithKey(emulator, emulator.apiKey).deleteApiKey({ id });
    await client.listApiKeys();
    emulator.settings.clockOffsetMs += 3600 * 1000;
    expect(await errorOf(client.listApiKeys())).toMatchObject({ status: 401 });
  });

  test('can belong to a session that was opened without an API key', async () => {
    const client = await clientOf(emulator, emulator.iamId);
    const { result } = await client.listApiKeys({ iamId: emulator.iamId });
    expect(result.apikeys.map(({ name }) => name)).toEqual(['bootstrap']);
  });
});
