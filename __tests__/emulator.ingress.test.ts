import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Emulator, platformRole, serviceRole, startEmulator } from '../emulator/index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LINE = { applicationName: 'app', subsystemName: 'job', text: 'hello' };

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(() => emulator.close());

async function send(body: unknown = [LINE], bearer?: string): Promise<{ status: number; body: unknown }> {
  const token = bearer ?? (await emulator.cloud.token(emulator.iamId));
  const answer = await fetch(`${emulator.url}/logs/v1/singles`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

const status = async (): Promise<number> => (await send()).status;

describe('who may send', () => {
  test('nobody without a bearer token, an API key being none', async () => {
    emulator.cloud.grantSender(emulator.iamId);
    expect((await send([LINE], emulator.apiKey)).status).toBe(401);
    expect(await status()).toBe(200);
    emulator.settings.ingressUnauthorized.body = { error: 'as set' };
    expect((await send([LINE], 'nonsense')).body).toEqual({ error: 'as set' });
  });

  test('nobody without a policy, the owner of the account included', async () => {
    expect(await status()).toBe(403);
    emulator.cloud.grant(emulator.iamId, serviceRole('Reader'));
    emulator.cloud.grant(emulator.iamId, platformRole('Administrator'));
    expect(await status()).toBe(403);
  });

  test.each(['Sender', 'Writer', 'Manager'])('whoever holds %s', async (name) => {
    const { cloud, settings } = emulator;
    cloud.grant(emulator.iamId, name === 'Sender' ? settings.senderRoleCrn : serviceRole(name));
    expect(await status()).toBe(200);
  });

  test('whoever holds it on this instance, not on another', async () => {
    emulator.cloud.grantSender(emulator.iamId, { attributes: { serviceInstance: 'another' } });
    expect(await status()).toBe(403);
    const serviceInstance = emulator.cloud.seed.instanceId;
    emulator.cloud.grantSender(emulator.iamId, { attributes: { serviceInstance } });
    expect(await status()).toBe(200);
  });

  test('whoever holds it in this region, if the service honours regions', async () => {
    emulator.cloud.grantSender(emulator.iamId, { attributes: { region: 'us-south' } });
    expect(await status()).toBe(200);
    emulator.settings.ingressHonoursRegion = false;
    expect(await status()).toBe(403);
  });

  test('by a policy for all services or with a wildcard', async () => {
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

  test('only once the policy is in force, and a while after it was deleted', async () => {
    const { settings, cloud } = emulator;
    settings.policyEffectiveAfterMs = 5000;
    const policy = cloud.grantSender(emulator.iamId);
    expect(await status()).toBe(200);
    policy.createdAt = cloud.now();
    expect(await status()).toBe(403);
    settings.clockOffsetMs += 5000;
    expect(await status()).toBe(200);

    settings.policyRevokedAfterMs = 5000;
    policy.state = 'deleted';
    policy.deletedAt = cloud.now();
    expect(await status()).toBe(200);
    settings.clockOffsetMs += 5000;
    expect(await status()).toBe(403);
  });

  test('not by a grant that its granter did not hold', async () => {
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
      'between',
      200,
      [condition('dateTimeGreaterThanOrEquals', at(-1)), condition('dateTimeLessThanOrEquals', at(1))],
    ],
    [
      'before',
      403,
      [condition('dateTimeGreaterThanOrEquals', at(1)), condition('dateTimeLessThanOrEquals', at(2))],
    ],
    [
      'after',
      403,
      [condition('dateTimeGreaterThanOrEquals', at(-2)), condition('dateTimeLessThanOrEquals', at(-1))],
    ],
    ['under an unknown condition', 403, [condition('dayOfWeekAnyOf', '1+00:00')]],
  ])('a rule that holds %s: HTTP %i', async (_when, expected, conditions) => {
    emulator.cloud.grantSender(emulator.iamId, { rule: { operator: 'and', conditions } });
    expect(await status()).toBe(expected);
  });
});

describe('what may be sent', () => {
  beforeEach(() => void emulator.cloud.grantSender(emulator.iamId));

  test('lines with a default severity, which are kept', async () => {
    expect(await send([LINE, { ...LINE, severity: 6, text: { json: true } }])).toEqual({
      status: 200,
      body: {},
    });
    expect(emulator.cloud.logLines).toMatchObject([
      { iamId: emulator.iamId, line: { text: 'hello', severity: 1 } },
      { line: { severity: 6, text: { json: true } } },
    ]);
  });

  test.each([
    ['no array', LINE],
    ['no object', ['text']],
    ['no applicationName', [{ ...LINE, applicationName: '' }]],
    ['no subsystemName', [{ ...LINE, subsystemName: undefined }]],
    ['no text', [{ ...LINE, text: undefined }]],
    ['a severity of 7', [{ ...LINE, severity: 7 }]],
  ])('refused with %s', async (_what, body) => {
    expect((await send(body)).status).toBe(400);
    expect(emulator.cloud.logLines).toEqual([]);
  });

  test('not more than 2 MB at once', async () => {
    const text = 'x'.repeat(30_000);
    expect((await send(Array.from({ length: 80 }, () => ({ ...LINE, text })))).status).toBe(413);
    expect((await send(Array.from({ length: 60 }, () => ({ ...LINE, text })))).status).toBe(200);
  });

  test('dropped, and reported, when too large or too old', async () => {
    const tooLarge = { ...LINE, text: 'x'.repeat(33_000) };
    const tooOld = { ...LINE, timestamp: Date.now() - 2 * DAY_MS };
    const alsoTooOld = { ...LINE, hiResTimestamp: `${Date.now() - 2 * DAY_MS}000000` };
    expect(await send([tooLarge, LINE, tooOld, alsoTooOld])).toEqual({
      status: 200,
      body: {
        dropped: 3,
        errors: [
          { index: 0, reason: 'log is too large' },
          { index: 2, reason: 'log is too old' },
          { index: 3, reason: 'log is too old' },
        ],
      },
    });
    expect(emulator.cloud.logLines).toHaveLength(1);
  });

  test('nothing over quota', async () => {
    emulator.settings.ingressOverQuota = true;
    expect(await status()).toBe(429);
  });
});
