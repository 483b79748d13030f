/** What the tests of the emulator share: IBM's SDK as its client, and the answers that the SDK turns into errors. */
import IamIdentityV1 from '@ibm-cloud/platform-services/iam-identity/v1.js';
import { BearerTokenAuthenticator, IamAuthenticator } from 'ibm-cloud-sdk-core';
import type { Emulator } from '../../emulator/index.ts';

export const GRANT_BY_API_KEY = 'urn:ibm:params:oauth:grant-type:apikey';

/** The SDK's client of IAM Identity with an API key. */
export function clientWithKey({ url }: Emulator, apikey: string): IamIdentityV1 {
  return new IamIdentityV1({ authenticator: new IamAuthenticator({ apikey, url }), serviceUrl: url });
}

/** The SDK's client of IAM Identity with a token of this identity. */
export async function clientOf({ url, cloud }: Emulator, iamId: string): Promise<IamIdentityV1> {
  const authenticator = new BearerTokenAuthenticator({ bearerToken: await cloud.token(iamId) });
  return new IamIdentityV1({ authenticator, serviceUrl: url });
}

/** Status and first error of the answer that a call to the SDK fails with. */
export async function errorOf(call: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason as { status: number; result: { errors: Record<string, unknown>[] } },
  );
  if (!error) throw new Error('The call did not fail.');
  return { status: error.status, result: error.result, ...error.result.errors[0] };
}

export interface TokenAnswer {
  access_token: string;
  expires_in?: number;
  expiration?: number;
  errorCode?: string;
  errorMessage?: string;
  errorDetails?: string;
  context?: Record<string, string>;
}

/** Exchanges an API key for a token, as curl would. */
export async function exchange(
  { url }: Emulator,
  apikey: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: TokenAnswer }> {
  const body = new URLSearchParams({ grant_type: GRANT_BY_API_KEY, apikey, response_type: 'cloud_iam' });
  const answer = await fetch(`${url}/identity/token`, { method: 'POST', headers, body });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as TokenAnswer };
}
