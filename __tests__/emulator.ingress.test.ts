import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Emulator, platformRole, serviceRole, startEmulator } from '../emulator/index.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const LINE = { applicationName: 'app', subsystemName: 'job', text: 'hello' };

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(() => emulator.close());

interface Sent {
  status: number;
  body: unknown;
}

async function send(lines: unknown = [LINE], bearer?: string): Promise<Sent> {
  return await sendBody(JSON.stringify(lines), {}, bearer);
}

/** Sends a body as it is, with the token of the owner by default. An empty text stands for no token. */
async function sendBody(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  bearer?: string,
): Promise<Sent> {
  const token = bearer ?? (await emulator.cloud.token(emulator.iamId));
  const answer = await fetch(`${emulator.url}/logs/v1/singles`, {
    method: 'POST',
    headers: {
      ...(token !== '' && { authorization: `Bearer ${token}` }),
      'content-type': 'application/json',
      ...headers,
    },
    body,
  });
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: answer.status, body: await (isJson ? answer.json() : answer.text()) };
}

const status = async (): Promise<number> => (await send()).status;

describe('who may send', () => {
  test('nobody without a valid token; an API key is not a token', async () => {
    emulator.cloud.grantSender(emulator.iamId);
    const expired = await emulator.cloud.token(emulator.iamId, { lifetimeS: -1 });
    const unauthorized = { status: 401, body: { message: 'Unauthorized' } };
    for (const bearer of ['', 'nonsense', emulator.apiKey, expired]) {
      expect(await send([LINE], bearer)).toEqual(unauthorized);
    }
    emulator.settings.ingressUnauthorized = { status: 403, body: { error: 'as set' } };
    expect(await send([LINE], expired)).toEqual({ status: 403, body: { error: 'as set' } });
    expect(await status()).toBe(200);
  });

  test('nobody without a policy, not even the owner of the account', async () => {
    expect(await status()).toBe(403);
    emulator.cloud.grant(emulator.iamId, serviceRole('Reader'));
    emulator.cloud.grant(emulator.iamId, platformRole('Administrator'));
    expect(await status()).toBe(403);
    emulator.settings.ingressForbidden = { status: 404, body: { error: 'as set' } };
    expect(await send()).toEqual({ status: 404, body: { error: 'as set' } });
  });

  test.each(['Sender', 'Writer', 'Manager'])('an identity with the role %s', async (name) => {
    const { cloud, settings } = emulator;
    cloud.grant(emulator.iamId, name === 'Sender' ? settings.senderRoleCrn : serviceRole(name));
    expect(await status()).toBe(200);
  });

  test('an identity with the role on this instance, not on another', async () => {
    emulator.cloud.grantSender(emulator.iamId, { attributes: { serviceInstance: 'another' } });
    expect(await status()).toBe(403);
    const serviceInstance = emulator.cloud.seed.instanceId;
    emulator.cloud.grantSender(emulator.iamId, { attributes: { serviceInstance } });
    expect(await status()).toBe(200);
  });

  test('an identity with the role in this region, if the service honours regions', async () => {
    emulator.cloud.grantSender(emulator.iamId, { attributes: { region: 'us-south' } });
    expect(await status()).toBe(200);
    emulator.settings.ingressHonoursRegion = false;
    expect(await status()).toBe(403);
  });

  test('an identity with the role in the resource group of the instance, not in another', async () => {
    emulator.cloud.grantSender(emulator.iamId, { attributes: { resourceGroupId: 'another' } });
    expect(await status()).toBe(403);
    emulator.cloud.grantSender(emulator.iamId, { attributes: { resourceGroupId: 'default' } });
    expect(await status()).toBe(200);
  });

  test('nobody whom a context-based restriction keeps away', async () => {
    emulator.cloud.grantSender(emulator.iamId);
    emulator.settings.ingressRestricted = true;
    expect(await status()).toBe(403);
  });

  test('identities of another account only when the account allows that', async () => {
    const { ownerIamId } = emulator.cloud.addAccount();
    emulator.cloud.grantSender(ownerIamId);
    const token = await emulator.cloud.token(ownerIamId);
    expect((await send([LINE], token)).status).toBe(403);
    emulator.settings.externalIdentitiesLimited = false;
    expect((await send([LINE], token)).status).toBe(200);
  });

  test('an identity with a policy for all services or with a wildcard', async () => {
    const subject = { attributes: [{ key: 'iam_id', operator: 'stringEquals', value: emulator.iamId }] };
    const control = { grant: { roles: [{ role_id: serviceRole('Writer') }] } };
    const account = { key: 'accountId', operator: 'stringEquals', value: emulator.accountId };
    const service = { key: 'serviceType', operator: 'stringEquals', value: 'service' };
    const policy = emulator.cloud.addPolicy({
      type: 'access',
      subject,
      control,
      resource: { attributes: [account, service] },
    });
    expect(await status()).toBe(200);
    const match = { key: 'serviceName', operator: 'stringMatch', value: 'l?g*' };
    policy.document.resource = { attributes: [account, match] };
    expect(await status()).toBe(200);
    policy.document.resource = { attributes: [account, { ...match, value: 'x*' }] };
    expect(await status()).toBe(403);
  });

  test('an identity whose policy is in force', async () => {
    const { settings, cloud } = emulator;
    settings.policyEffectiveAfterMs = 5000;
    const policy = cloud.grantSender(emulator.iamId);
    expect(await status()).toBe(200);
    policy.createdAt = cloud.now();
    expect(await status()).toBe(403);
    settings.clockOffsetMs += 5000;
    expect(await status()).toBe(200);

    policy.state = 'deleted';
    expect(await status()).toBe(403);
  });

  test('no identity whose granter did not hold the role', async () => {
    emulator.settings.granterHoldsSender = false;
    const answer = await fetch(`${emulator.url}/v2/policies`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await emulator.cloud.token(emulator.iamId)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        type: 'access',
        control: { grant: { roles: [{ role_id: emulator.settings.senderRoleCrn }] } },
        subject: { attributes: [{ key: 'iam_id', operator: 'stringEquals', value: emulator.iamId }] },
        resource: {
          attributes: [
            { key: 'accountId', operator: 'stringEquals', value: emulator.accountId },
            { key: 'serviceName', operator: 'stringEquals', value: 'logs' },
          ],
        },
      }),
    });
    expect(answer.status).toBe(201);
    expect(await status()).toBe(403);
  });

  const at = (days: number): string =>
    new Date(Date.now() + days * DAY_MS).toISOString().replace(/\..*/, '+00:00');
  const condition = (operator: string, value: string) => ({
    key: '{{environment.attributes.current_date_time}}',
    operator,
    value,
  });

  test.each([
    [
      'now is within its time',
      200,
      [condition('dateTimeGreaterThanOrEquals', at(-1)), condition('dateTimeLessThanOrEquals', at(1))],
    ],
    [
      'its time is in the future',
      403,
      [condition('dateTimeGreaterThanOrEquals', at(1)), condition('dateTimeLessThanOrEquals', at(2))],
    ],
    [
      'its time is over',
      403,
      [condition('dateTimeGreaterThanOrEquals', at(-2)), condition('dateTimeLessThanOrEquals', at(-1))],
    ],
    ['its condition is unknown', 403, [condition('dayOfWeekAnyOf', '1+00:00')]],
  ])('with a rule: %s, HTTP %i', async (_when, expected, conditions) => {
    emulator.cloud.grantSender(emulator.iamId, { rule: { operator: 'and', conditions } });
    expect(await status()).toBe(expected);
  });
});

describe('what may be sent', () => {
  beforeEach(() => void emulator.cloud.grantSender(emulator.iamId));

  test('lines, which are Debug when they do not say otherwise', async () => {
    expect(await send([LINE, { ...LINE, severity: 6 }])).toEqual({ status: 200, body: {} });
    expect(emulator.cloud.logLines).toEqual([
      { iamId: emulator.iamId, receivedAt: expect.any(Number), line: { ...LINE, severity: 1 } },
      { iamId: emulator.iamId, receivedAt: expect.any(Number), line: { ...LINE, severity: 6 } },
    ]);
  });

  test.each(['a text', { level: 'info', nested: [1, { a: null }] }, ['a', 'list']])(
    'every field of the API, which can all be read back, with %j as text',
    async (text) => {
      const now = Date.now();
      const line = {
        applicationName: 'octo-org/octo-repo',
        subsystemName: 'build',
        text,
        severity: 3,
        timestamp: now,
        hiResTimestamp: `${now}123456`,
        computerName: 'runner 1',
        category: 'test',
        className: 'logs/test.log',
        methodName: 'main',
        threadId: '17.1',
      };
      expect(await send([line])).toEqual({ status: 200, body: {} });
      expect(emulator.cloud.logLines.map((kept) => kept.line)).toEqual([line]);
      const state = (await (await fetch(`${emulator.url}/emulator/state`)).json()) as { logLines: unknown };
      expect(state.logLines).toMatchObject([{ line }]);
    },
  );

  test.each<[string, unknown, string]>([
    ['that is no array', LINE, 'The body is not a JSON array.'],
    ['with an item that is no object', ['text'], 'Item 0 is not an object.'],
    [
      'without applicationName',
      [{ ...LINE, applicationName: '' }],
      'applicationName of item 0 is not a text.',
    ],
    [
      'without subsystemName',
      [LINE, { ...LINE, subsystemName: undefined }],
      'subsystemName of item 1 is not a text.',
    ],
    ['without text', [{ ...LINE, text: undefined }], 'text of item 0 is not a text or JSON.'],
    ['with null as text', [{ ...LINE, text: null }], 'text of item 0 is not a text or JSON.'],
    [
      'with a timestamp that is a text',
      [{ ...LINE, timestamp: '1' }],
      'timestamp of item 0 is not a number of milliseconds.',
    ],
    [
      'with a hiResTimestamp that is a number',
      [{ ...LINE, hiResTimestamp: 1 }],
      'hiResTimestamp of item 0 is not a text of nanoseconds.',
    ],
    ['with a threadId that is a number', [{ ...LINE, threadId: 1 }], 'threadId of item 0 is not a text.'],
  ])('no body %s', async (_what, body, message) => {
    expect(await send(body)).toEqual({ status: 400, body: { message } });
    expect(emulator.cloud.logLines).toEqual([]);
  });

  test('no body that is not JSON, or does not say that it is', async () => {
    expect((await sendBody('[')).status).toBe(400);
    expect((await sendBody(JSON.stringify([LINE]), { 'content-type': 'text/plain' })).status).toBe(400);
  });

  test('2 MB at once, and not a byte more', async () => {
    const lines = JSON.stringify(Array.from({ length: 70 }, () => ({ ...LINE, text: 'x'.repeat(25_000) })));
    const exact = lines.padEnd(2_000_000);
    expect(await sendBody(exact)).toEqual({ status: 200, body: {} });
    expect(await sendBody(`${exact} `)).toEqual({
      status: 413,
      body: { message: 'Request Entity Too Large' },
    });
    emulator.settings.ingressTooLarge = { status: 400, body: { error: 'as set' } };
    expect(await sendBody(`${exact} `)).toEqual({ status: 400, body: { error: 'as set' } });
    expect(emulator.cloud.logLines).toHaveLength(70);
  });

  test('nothing to another path: there is no /logs/v1/bulk', async () => {
    const answer = await fetch(`${emulator.url}/logs/v1/bulk`, { method: 'POST', body: '[]' });
    expect(answer.status).toBe(404);
  });
});

describe('a line is dropped, and its request accepted,', () => {
  beforeEach(() => void emulator.cloud.grantSender(emulator.iamId));

  const dropped = (reason: string) => ({ status: 200, body: { dropped: 1, errors: [{ index: 1, reason }] } });

  test.each([0, 7, 2.5, '3', 'info', null])('when its severity is %j', async (severity) => {
    expect(await send([LINE, { ...LINE, severity }])).toEqual(dropped('severity is unknown'));
    expect(emulator.cloud.logLines).toHaveLength(1);
  });

  test('when it is larger than 32 K', async () => {
    const empty = JSON.stringify({ ...LINE, severity: 3, text: '' }).length;
    const line = (bytes: number) => ({ ...LINE, severity: 3, text: 'x'.repeat(bytes - empty) });
    expect(await send([line(32_000), line(32_001)])).toEqual(dropped('log is too large'));
    expect(emulator.cloud.logLines).toHaveLength(1);
  });

  const at = (offsetMs: number) => ({ ...LINE, timestamp: Date.now() + offsetMs });
  const exactlyAt = (offsetMs: number) => ({ ...LINE, hiResTimestamp: `${Date.now() + offsetMs}000000` });

  const times = [
    ['timestamp', at],
    ['hiResTimestamp', exactlyAt],
  ] as const;

  test.each(times)('when its %s is older than 24 hours', async (_field, line) => {
    expect(await send([line(-DAY_MS + 60_000), line(-DAY_MS - 1)])).toEqual(dropped('log is too old'));
    expect(emulator.cloud.logLines).toHaveLength(1);
  });

  test.each(times)('when its %s is more than 4 hours in the future', async (_field, line) => {
    expect(await send([line(4 * HOUR_MS), line(4 * HOUR_MS + 60_000)])).toEqual(
      dropped('log is too far in the future'),
    );
    expect(emulator.cloud.logLines).toHaveLength(1);
  });

  test('which a 200 reports in the form that the setting names', async () => {
    const lines = [LINE, { ...LINE, severity: 7 }];
    emulator.settings.ingressDropReport = 'text';
    expect(await send(lines)).toEqual({
      status: 200,
      body: '1 of 2 logs were not accepted (log 2: severity is unknown)',
    });
    emulator.settings.ingressDropReport = 'none';
    expect(await send(lines)).toEqual({ status: 200, body: {} });
    expect(emulator.cloud.logLines).toHaveLength(2);
  });
});

describe('a body that is packed with gzip', () => {
  const GZIP = { 'content-encoding': 'gzip' };

  beforeEach(() => void emulator.cloud.grantSender(emulator.iamId));

  test('is not read, unless the setting says so', async () => {
    const body = gzipSync(JSON.stringify([LINE]));
    expect((await sendBody(body, GZIP)).status).toBe(400);
    emulator.settings.ingressReadsGzip = true;
    expect(await sendBody(body, GZIP)).toEqual({ status: 200, body: {} });
    expect(emulator.cloud.logLines.map(({ line }) => line)).toEqual([{ ...LINE, severity: 1 }]);
  });

  test('is limited to 2 MB when it is unpacked', async () => {
    emulator.settings.ingressReadsGzip = true;
    const lines = JSON.stringify([LINE]);
    expect((await sendBody(gzipSync(lines.padEnd(2_000_000)), GZIP)).status).toBe(200);
    expect((await sendBody(gzipSync(lines.padEnd(2_000_001)), GZIP)).status).toBe(413);
  });

  test('is an error when it is damaged, or packed otherwise', async () => {
    emulator.settings.ingressReadsGzip = true;
    const body = gzipSync(JSON.stringify([LINE]));
    expect((await sendBody(body.subarray(0, -9), GZIP)).status).toBe(400);
    expect((await sendBody(body, { 'content-encoding': 'br' })).status).toBe(400);
  });
});

describe('what the emulator keeps of log lines', () => {
  beforeEach(() => void emulator.cloud.grantSender(emulator.iamId));

  test('is in the record of requests, as it was sent, while the body is small', async () => {
    const large = Array.from({ length: 5 }, () => ({ ...LINE, text: 'x'.repeat(25_000) }));
    await send([LINE]);
    await send(large);
    expect(emulator.requests).toMatchObject([
      { path: '/logs/v1/singles', body: [LINE], outcome: 200 },
      { path: '/logs/v1/singles', body: undefined, outcome: 200 },
    ]);
    expect(emulator.requests[0]?.body).toEqual([LINE]);
  });
});
