import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as https from 'node:https';
import { selfSigned } from '../emulator/http/self-signed.ts';
import {
  type Emulator,
  type Fault,
  htmlPage,
  malformedJson,
  redirect,
  startEmulator,
  tokenRateLimit,
  tooManyRequests,
} from '../emulator/index.ts';

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(() => emulator.close());

async function exchange(init: RequestInit = {}): Promise<Response> {
  return await fetch(`${emulator.url}/identity/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
      apikey: emulator.apiKey,
    }),
    redirect: 'manual',
    ...init,
  });
}

async function createKey(signal?: AbortSignal): Promise<Response> {
  return await fetch(`${emulator.url}/v1/apikeys`, {
    method: 'POST',
    ...(signal && { signal }),
    headers: {
      authorization: `Bearer ${await emulator.cloud.token(emulator.iamId)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ name: 'new', iam_id: emulator.iamId }),
  });
}

const keys = (): number => emulator.cloud.apiKeys.size;
const outcomes = () => emulator.requests.map(({ outcome }) => outcome);

describe('a fault', () => {
  test('answers in place of the service, which does nothing', async () => {
    emulator.faults.add({ answer: { status: 503, headers: { 'x-extra': 'yes' }, body: { error: 'away' } } });
    const answer = await createKey();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('x-extra')).toBe('yes');
    expect(await answer.json()).toEqual({ error: 'away' });
    expect(keys()).toBe(1);
    expect((await createKey()).status).toBe(201);
    expect(outcomes()).toEqual([503, 201]);
  });

  test('that comes after the effect hides it', async () => {
    emulator.faults.add({ when: 'after', answer: { status: 502, body: 'lost' } });
    const answer = await createKey();
    expect(answer.status).toBe(502);
    expect(answer.headers.get('etag')).toBeNull();
    expect(await answer.text()).toBe('lost');
    expect(keys()).toBe(2);
  });

  test.each([
    ['before', 1],
    ['after', 2],
  ] as const)('drops the connection %s the request takes effect', async (when, left) => {
    emulator.faults.add({ when, answer: { drop: true } });
    await expect(createKey()).rejects.toThrow('fetch failed');
    expect(keys()).toBe(left);
    expect(outcomes()).toEqual(['dropped']);
  });

  test('that hangs before the request takes effect prevents it, also when the client leaves', async () => {
    for (let n = 0; n < 5; n += 1) {
      emulator.faults.add({ method: 'POST', path: '/v1/apikeys', answer: { hang: true } });
      const client = new AbortController();
      const failure = expect(createKey(client.signal)).rejects.toThrow(/abort/i);
      while (outcomes()[n] !== 'hung') await new Promise(setImmediate);
      client.abort();
      await failure;
    }
    expect((await exchange()).status).toBe(200);
    expect(keys()).toBe(1);
  });

  test('hangs until the client leaves', async () => {
    emulator.faults.add({ answer: { hang: true } });
    await expect(exchange({ signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/i);
    expect(outcomes()).toEqual(['hung']);
    expect((await exchange()).status).toBe(200);
  });

  test('hangs until the emulator closes, which it does promptly', async () => {
    emulator.faults.add({ answer: { hang: true } });
    emulator.faults.add({ answer: { delayMs: 60_000 } });
    const failures = [expect(exchange()).rejects.toThrow(), expect(exchange()).rejects.toThrow()];
    while (emulator.requests.length < 2) await new Promise(setImmediate);
    await emulator.close();
    await Promise.all(failures);
  });

  test('delays an answer', async () => {
    emulator.faults.add({ answer: { delayMs: 20 } });
    emulator.faults.add({ when: 'after', answer: { delayMs: 20 } });
    for (const created of [2, 3]) {
      const start = performance.now();
      expect((await createKey()).status).toBe(201);
      expect(performance.now() - start).toBeGreaterThanOrEqual(18);
      expect(keys()).toBe(created);
    }
  });

  test('cuts an answer in half', async () => {
    emulator.faults.add({ answer: { truncate: true } });
    const answer = await createKey();
    expect(answer.status).toBe(201);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(100);
    await expect(answer.text()).rejects.toThrow();
    expect(keys()).toBe(2);
    expect(outcomes()).toEqual(['truncated']);
  });

  test.each<[string, Fault, number[]]>([
    ['one request by default', { answer: { status: 500 } }, [500, 200, 200]],
    ['as many as it is told', { times: 2, answer: { status: 500 } }, [500, 500, 200]],
    ['those after the first ones', { skip: 1, answer: { status: 500 } }, [200, 500, 200]],
    ['its own method', { method: 'get', answer: { status: 500 } }, [200, 200, 200]],
    ['its own path', { path: '/identity/other', answer: { status: 500 } }, [200, 200, 200]],
    ['paths with a star', { path: '/*/token', answer: { status: 500 } }, [500, 200, 200]],
    ['paths of the same length', { path: '/*', answer: { status: 500 } }, [200, 200, 200]],
    ['paths by an expression', { path: /token$/, answer: { status: 500 } }, [500, 200, 200]],
  ])('hits %s', async (_what, fault, expected) => {
    emulator.faults.add(fault);
    for (const status of expected) expect((await exchange()).status).toBe(status);
  });

  test('comes after those that were added before it', async () => {
    emulator.faults.add({ answer: tooManyRequests(7) });
    emulator.faults.add({ answer: tooManyRequests() });
    const [one, other] = [await exchange(), await exchange()];
    expect([one.status, one.headers.get('retry-after')]).toEqual([429, '7']);
    expect([other.status, other.headers.get('retry-after')]).toEqual([429, null]);
    emulator.faults.add({ answer: { status: 500 } });
    emulator.faults.clear();
    expect((await exchange()).status).toBe(200);
  });
});

describe('common faults', () => {
  test.each([200, 502])('an HTML page with status %i', async (status) => {
    emulator.faults.add({ answer: htmlPage(status) });
    const answer = await exchange();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('<html>');
  });

  test('the rate limit of the token endpoint, which is plain text', async () => {
    emulator.faults.add({ answer: tokenRateLimit() });
    emulator.faults.add({ answer: tokenRateLimit(7) });
    const [one, other] = [await exchange(), await exchange()];
    expect([one.status, one.headers.get('retry-after')]).toEqual([429, null]);
    expect(one.headers.get('content-type')).toBe('text/plain');
    expect(await one.text()).toBe('ApiKey based rate limit for calls to /token');
    expect([other.status, other.headers.get('retry-after')]).toEqual([429, '7']);
  });

  test('the rate limit of the other APIs, in the words of IBM', async () => {
    emulator.faults.add({ answer: tooManyRequests() });
    const answer = await createKey();
    expect([answer.status, await answer.json()]).toEqual([
      429,
      {
        errors: [
          { code: 'too_many_requests', message: 'Too many requests have been made within a time window.' },
        ],
        status_code: 429,
      },
    ]);
  });

  test('a body that is not the JSON it claims to be', async () => {
    emulator.faults.add({ answer: malformedJson() });
    const answer = await exchange();
    expect(answer.headers.get('content-type')).toContain('application/json');
    await expect(answer.json()).rejects.toThrow('JSON');
  });

  test('a redirect', async () => {
    emulator.faults.add({ answer: redirect('https://example.com/identity/token') });
    const answer = await exchange();
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe('https://example.com/identity/token');
  });
});

describe('the record of requests', () => {
  test('holds the parsed request and its outcome', async () => {
    await exchange();
    await createKey();
    await fetch(`${emulator.url}/nowhere?a=1&b=2`);
    await fetch(`${emulator.url}/v2/policies`, { method: 'POST', body: 'plain text' });
    const [token, key, nowhere, text] = emulator.requests;
    expect(token).toMatchObject({
      method: 'POST',
      path: '/identity/token',
      headers: { 'content-type': expect.stringContaining('application/x-www-form-urlencoded') },
      body: { apikey: emulator.apiKey },
      outcome: 200,
    });
    expect(token?.outcomeAt).toBeGreaterThanOrEqual(token?.at ?? Infinity);
    expect(key).toMatchObject({ body: { name: 'new', iam_id: emulator.iamId }, outcome: 201 });
    expect(nowhere).toMatchObject({ path: '/nowhere', query: { a: '1', b: '2' }, outcome: 404 });
    expect(text).toMatchObject({ body: 'plain text', outcome: 401 });
  });

  test('also holds requests that a fault hit', async () => {
    emulator.faults.add({ answer: { drop: true } });
    await expect(createKey()).rejects.toThrow();
    expect(emulator.requests).toMatchObject([{ body: { name: 'new' }, outcome: 'dropped' }]);
  });
});

describe('the controls over HTTP', () => {
  async function control(method: string, path: string, body?: unknown): Promise<Response> {
    return await fetch(`${emulator.url}/emulator${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
  }

  test('show state and requests without secrets, and leave no trace', async () => {
    await exchange();
    await createKey();
    const state = await (await control('GET', '/state')).text();
    const requests = await (await control('GET', '/requests')).text();
    expect(JSON.parse(state)).toMatchObject({ apiKeys: [{ name: 'bootstrap' }, { name: 'new' }] });
    expect(JSON.parse(requests)).toMatchObject([{ path: '/identity/token' }, { path: '/v1/apikeys' }]);
    for (const { value } of emulator.cloud.apiKeys.values()) {
      expect(state).not.toContain(value);
      expect(requests).not.toContain(value);
    }
    expect(requests).not.toContain('Bearer ey');
    expect(emulator.requests).toHaveLength(2);
  });

  test.each([
    [
      'a repeated field of a form',
      '',
      'application/x-www-form-urlencoded',
      (key: string) => `apikey=${key}&apikey=${key}`,
    ],
    [
      'a nested field',
      '',
      'application/json',
      (key: string) => JSON.stringify([{ apikey: [key, { apikey: key }] }]),
    ],
    ['the query', 'apikey', 'application/json', () => '{}'],
  ])('show no key that is in %s', async (_where, parameter, contentType, body) => {
    const { url, apiKey } = emulator;
    await fetch(`${url}/identity/token${parameter && `?${parameter}=${apiKey}`}`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: body(apiKey),
    });
    expect(await (await control('GET', '/requests')).text()).not.toContain(apiKey);
  });

  test('add and clear faults', async () => {
    emulator.faults.clear();
    expect((await control('POST', '/faults', { times: 2, answer: { status: 503 } })).status).toBe(204);
    expect((await exchange()).status).toBe(503);
    await control('DELETE', '/faults');
    expect((await exchange()).status).toBe(200);
  });

  test.each([
    {},
    { answer: {} },
    { answer: { drop: false } },
    { answer: { status: 9 } },
    { pth: 1, answer: { drop: true } },
  ])('do not take the fault %j', async (fault) => {
    expect((await control('POST', '/faults', fault)).status).toBe(400);
  });

  test('change settings, also in part', async () => {
    const change = { keyUsableAfterMs: 5, tooManyKeys: { status: 422 } };
    expect((await control('PATCH', '/settings', change)).status).toBe(200);
    expect(emulator.settings).toMatchObject({
      keyUsableAfterMs: 5,
      tooManyKeys: { status: 422, code: expect.any(String) },
    });
    for (const wrong of [{ noSuchSetting: 1 }, { keyUsableAfterMs: '5' }, { tooManyKeys: { staus: 422 } }]) {
      expect((await control('PATCH', '/settings', wrong)).status).toBe(400);
    }
  });

  test.each([
    [{ tooManyKeys: { staus: 422 } }, "Unknown setting 'tooManyKeys.staus'."],
    [{ keyUsabelAfterMs: 1 }, "Unknown setting 'keyUsabelAfterMs'."],
    [{ apiKeysPerIdentity: 0 }, "Setting 'apiKeysPerIdentity' must be >= 1."],
    [{ conflictsWith: 'id' }, "Setting 'conflictsWith' must be one of: policy, policy-id, json-text."],
    [{ expiredKey: { status: 700 } }, "Setting 'expiredKey.status' must be <= 599."],
    [{ tooManyKeys: { status: 7 } }, "Setting 'tooManyKeys.status' must be >= 200."],
  ])('do not take the settings %j', async (change, message) => {
    const answer = await control('PATCH', '/settings', change);
    expect([answer.status, await answer.json()]).toEqual([400, { message }]);
  });

  test('do not take a fault with a path that no request can have', async () => {
    const answer = await control('POST', '/faults', { path: 'v1/apikeys', answer: { drop: true } });
    const message = 'path must begin with "/", as in "/v1/apikeys".';
    expect([answer.status, await answer.json()]).toEqual([400, { message }]);
  });

  test('are named by GET /', async () => {
    const answer = await fetch(emulator.url);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('GET /emulator')]);
  });

  test('say that they want JSON, because curl does not send it by default', async () => {
    const body = new URLSearchParams('{"keyUsableAfterMs":5}');
    const answer = await fetch(`${emulator.url}/emulator/settings`, { method: 'PATCH', body });
    expect([answer.status, await answer.text()]).toEqual([
      415,
      expect.stringContaining('Content-Type: application/json'),
    ]);
  });

  test('are all listed by GET /emulator', async () => {
    const answer = await fetch(`${emulator.url}/emulator`);
    const controls = Object.keys((await answer.json()) as object).map((control) => control.split(' '));
    expect(controls.length).toBeGreaterThan(4);
    for (const [method = '', path = ''] of controls) {
      const { status } = await fetch(emulator.url + path, { method });
      expect({ method, path, status }).not.toMatchObject({ status: 404 });
    }
  });

  test('start over with the same ids and key', async () => {
    emulator.settings.ipRefused = true;
    emulator.cloud.addApiKey();
    emulator.faults.add({ answer: { drop: true } });
    expect((await control('POST', '/reset')).status).toBe(204);
    expect(emulator.requests).toEqual([]);
    expect(keys()).toBe(1);
    expect((await exchange()).status).toBe(200);
  });
});

describe('the options', () => {
  test('set what the emulator starts and restarts with', async () => {
    const apiKey = emulator.apiKey;
    const other = await startEmulator({ settings: { apiKeysPerIdentity: 3 }, seed: { apiKey } });
    try {
      other.settings.apiKeysPerIdentity = 4;
      other.reset();
      expect(other.settings.apiKeysPerIdentity).toBe(3);
      expect(other.settings.policiesPerAccount).toBe(4020);
      expect(other.apiKey).toBe(apiKey);
      expect(other.accountId).not.toBe(emulator.accountId);
    } finally {
      await other.close();
    }
  });

  test('make it speak https', async () => {
    const tls = await selfSigned();
    const secure = await startEmulator({ tls });
    try {
      expect(secure.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
      const status = await new Promise((resolve, reject) => {
        https
          .get(`${secure.url}/v1/apikeys`, { ca: tls.cert, agent: false }, ({ statusCode }) => {
            resolve(statusCode);
          })
          .on('error', reject);
      });
      expect(status).toBe(401);
    } finally {
      await secure.close();
    }
  });
});
