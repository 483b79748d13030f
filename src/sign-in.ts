import { cliToken } from './cli-session.ts';
import type { Connection } from './iam/connection.ts';
import { Session } from './iam/session.ts';
import { exchangeApiKey } from './iam/token.ts';
import type { Credential } from './inputs.ts';

/**
 * A session of whoever the credential belongs to.
 * @throws Refusal, IamError
 */
export async function signIn(connection: Connection, credential: Credential): Promise<Session> {
  const token =
    credential === 'CLI session'
      ? await cliToken(connection.secrets)
      : await exchangeApiKey(connection, credential.apiKey, 'exchange the bootstrap API key for a token');
  return new Session(connection, token);
}
