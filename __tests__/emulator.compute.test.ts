import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ContainerAuthenticator, VpcInstanceAuthenticator } from 'ibm-cloud-sdk-core';
import { decodeJwt } from 'jose';
import { type Emulator, type Profile, startEmulator } from '../emulator/index.ts';

let emulator: Emulator;
let folder: string;

beforeEach(async () => {
  emulator = await startEmulator();
  folder = mkdtempSync(join(tmpdir(), 'tokens-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await emulator.close();
});

/** The identity of the token that an authenticator of IBM's SDK gets. */
async function identityOf(
  authenticator: ContainerAuthenticator | VpcInstanceAuthenticator,
): Promise<unknown> {
  const options: { headers?: Record<string, string> } = {};
  await authenticator.authenticate(options);
  return decodeJwt(String(options.headers?.Authorization).slice('Bearer '.length)).iam_id;
}

describe('the token of a pod (grant cr-token)', () => {
  let profile: Profile;
  beforeEach(() => {
    profile = emulator.cloud.addProfile({ name: 'log-shipper-runner', links: [emulator.cloud.pod] });
  });

  async function authenticator(who: { iamProfileId?: string; iamProfileName?: string }) {
    const crTokenFilename = join(folder, 'sa-token');
    writeFileSync(crTokenFilename, await emulator.cloud.podToken());
    return new ContainerAuthenticator({ url: emulator.url, crTokenFilename, ...who });
  }

  test("IBM's SDK gets a token of the profile, by ID and by name", async () => {
    const { id, name, iamId } = profile;
    expect(await identityOf(await authenticator({ iamProfileId: id }))).toBe(iamId);
    expect(await identityOf(await authenticator({ iamProfileName: name }))).toBe(iamId);
  });

  /** Status and code of the answer to a form. */
  async function post(form: Record<string, string>) {
    const body = new URLSearchParams({ grant_type: 'urn:ibm:params:oauth:grant-type:cr-token', ...form });
    const answer = await fetch(`${emulator.url}/identity/token`, { method: 'POST', body });
    const { errorCode } = (await answer.json()) as { errorCode?: string };
    return `${answer.status} ${errorCode ?? ''}`;
  }

  test('a profile that is not linked to the pod, or not there, is not eligible', async () => {
    const other = emulator.cloud.addProfile({ links: [emulator.cloud.server] });
    const cr_token = await emulator.cloud.podToken();
    expect(await post({ cr_token, profile_id: other.id })).toBe('400 BXNIM0398E');
    expect(await post({ cr_token, profile_name: 'nobody' })).toBe('400 BXNIM0398E');
  });

  test.each([
    ['has expired', { lifetimeS: -1 }],
    ['is for somebody else', { audience: 'https://kubernetes.default.svc' }],
  ])('a token that %s is refused', async (_, options) => {
    const cr_token = await emulator.cloud.podToken(options);
    expect(await post({ cr_token, profile_id: profile.id })).toBe('400 BXNIM9998E');
  });

  test('token and profile must be given; the CRN of a profile is none of the ways to name it', async () => {
    const cr_token = await emulator.cloud.podToken();
    expect(await post({ profile_id: profile.id })).toBe('400 BXNIM0109E');
    expect(await post({ cr_token })).toBe('400 BXNIM0109E');
    expect(await post({ cr_token, profile_crn: `crn:…:${profile.id}` })).toBe('400 BXNIM0109E');
  });

  test('the list of requests does not show the token', async () => {
    const cr_token = await emulator.cloud.podToken();
    await post({ cr_token, profile_id: profile.id });
    const requests = await (await fetch(`${emulator.url}/emulator/requests`)).text();
    expect(requests).toContain(profile.id);
    expect(requests).not.toContain(cr_token);
  });
});

describe("a server's metadata service", () => {
  let profile: Profile;
  beforeEach(() => {
    profile = emulator.cloud.addProfile({ name: 'log-shipper-runner', links: [emulator.cloud.server] });
  });

  const sdk = (options: object) =>
    new VpcInstanceAuthenticator({ url: emulator.url, serviceVersion: '2025-08-26', ...options });

  test("IBM's SDK gets a token of the profile, by ID, CRN and name", async () => {
    const { id, name, iamId, accountId } = profile;
    const crn = `crn:v1:bluemix:public:iam-identity::a/${accountId}::profile:${id}`;
    expect(await identityOf(sdk({ iamProfileId: id }))).toBe(iamId);
    expect(await identityOf(sdk({ iamProfileCrn: crn }))).toBe(iamId);
    expect(await identityOf(sdk({ iamProfileName: name }))).toBe(iamId);
  });

  test('the paths of the version before are not there', async () => {
    const old = sdk({ serviceVersion: '2022-03-01', iamProfileId: profile.id });
    await expect(identityOf(old)).rejects.toMatchObject({ status: 404 });
  });

  /** Status and code of the answer to a request. */
  async function ask(method: string, path: string, headers: Record<string, string>, body: object) {
    const answer = await fetch(`${emulator.url}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const { errors, access_token } = (await answer.json()) as {
      errors?: { code: string }[];
      access_token?: string;
    };
    return { told: `${answer.status} ${errors?.[0]?.code ?? ''}`, token: access_token ?? '' };
  }

  const TOKEN = '/identity/v1/token?version=2025-08-26';
  const IAM_TOKENS = '/identity/v1/iam_tokens?version=2025-08-26';
  const FLAVOR = { 'Metadata-Flavor': 'ibm' };

  test.each<[string, string, Record<string, string>, object]>([
    ['400 bad_version', '/identity/v1/token', FLAVOR, {}],
    ['400 bad_version', '/identity/v1/token?version=2022-03-01', FLAVOR, {}],
    ['400 missing_header', TOKEN, {}, {}],
    ['400 bad_field', TOKEN, FLAVOR, { expires_in: 3601 }],
  ])('PUT: %s for %s with %j and %j', async (told, path, headers, body) => {
    expect(await ask('PUT', path, headers, body)).toMatchObject({ told });
  });

  test('POST: wants a token of PUT, and one profile that the server is linked to', async () => {
    const { token } = await ask('PUT', TOKEN, FLAVOR, { expires_in: 300 });
    const bearer = { Authorization: `Bearer ${token}` };
    const other = emulator.cloud.addProfile({ links: [emulator.cloud.pod] });
    const wants = (id: string) => ({ trusted_profile: { id } });
    expect(await ask('POST', IAM_TOKENS, {}, wants(profile.id))).toMatchObject({
      told: '401 not_authorized',
    });
    expect(await ask('POST', IAM_TOKENS, bearer, {})).toMatchObject({ told: '400 bad_field' });
    expect(await ask('POST', IAM_TOKENS, bearer, wants(other.id))).toMatchObject({
      told: '400 profile_not_linked',
    });
    expect(await ask('POST', IAM_TOKENS, bearer, wants(profile.id))).toMatchObject({ told: '200 ' });
  });

  test('silent: there is no answer', async () => {
    emulator.settings.metadataService = 'silent';
    const signal = AbortSignal.timeout(200);
    await expect(
      fetch(`${emulator.url}${TOKEN}`, { method: 'PUT', headers: FLAVOR, signal }),
    ).rejects.toThrow('timeout');
  });

  test("Azure's: an answer in another form", async () => {
    emulator.settings.metadataService = 'azure';
    const answer = await fetch(`${emulator.url}${TOKEN}`, { method: 'PUT', headers: FLAVOR });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: expect.stringContaining('Required metadata header') });
  });
});
