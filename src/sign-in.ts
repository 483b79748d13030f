import { cliToken } from './cli-session.ts';
import type { Connection } from './iam/connection.ts';
import { loadAuth, loadIdentity, loadPolicies, preload } from './iam/sdk.ts';
import { Session } from './iam/session.ts';
import { exchangeApiKey } from './iam/token.ts';
import type { Credential } from './inputs.ts';

/**
 * A session of whoever the credential belongs to.
 * @param stage what the session is for: post needs no policies
 * @throws Refusal, IamError
 */
export async function signIn(
  connection: Connection,
  credential: Credential,
  stage: 'main' | 'post',
): Promise<Session> {
  if (credential === 'CLI session') return new Session(connection, await cliToken(connection.secrets));
  const token = exchangeApiKey(connection, credential.apiKey, 'exchange the bootstrap API key for a token');
  const parts = stage === 'main' ? [loadAuth, loadPolicies, loadIdentity] : [loadAuth, loadIdentity];
  // Loads the SDK while waiting for the token. If loading fails, its first use throws the same error.
  preload(...parts).catch(() => undefined);
  return new Session(connection, await token);
}
