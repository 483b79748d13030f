import type { ComputeCredential } from '../compute/sign-in.ts';
import { Connection } from '../http/connection.ts';
import { loadAuth, loadIdentity, loadPolicies, preload } from '../iam/sdk.ts';
import type { Secrets } from '../http/secrets.ts';
import { Session } from '../iam/session.ts';
import { EXCHANGE_BOOTSTRAP_KEY, type EXCHANGE_INGESTION_KEY } from '../iam/purposes.ts';
import { exchangeApiKey } from '../iam/token.ts';
import { say } from '../github/log.ts';

/**
 * How long the requests of a step may be repeated in all, and how often each. In main, IAM's usual hiccups pass and a job
 * that cannot succeed ends soon. In post nothing else is waiting, and a key that is left is worse than two minutes; a
 * cancelled job gives post no more than five (GitHub docs, canceling a workflow run).
 */
const PATIENCE = { main: { patienceMs: 60_000 }, post: { patienceMs: 120_000, retries: Infinity } };

/**
 * Who the action is to IAM: an API key, for the bootstrap unless it says otherwise, the session of the IBM Cloud CLI, or
 * a trusted profile of this machine.
 */
export type Credential =
  { apiKey: string; purpose?: typeof EXCHANGE_INGESTION_KEY } | 'CLI session' | ComputeCredential;

/** The parts of the SDK that a session takes, by what it is for. */
const SDK = {
  token: [],
  keys: [loadAuth, loadIdentity],
  policies: [loadAuth, loadPolicies, loadIdentity],
};

/** Where to sign in, and as whom. */
export interface SignIn {
  /** Base URL of IAM, without a trailing slash. */
  iamEndpoint: string;
  credential: Credential;
  /** What the session is for: its token alone, keys, or policies and keys. */
  use: keyof typeof SDK;
}

/**
 * A session of whoever the credential belongs to.
 * @param stage post has more patience
 * @param limitMs the most that its requests may take in all
 * @throws UserError, Obstacle, RequestError
 */
export async function signIn(
  { iamEndpoint: endpoint, credential, use }: SignIn,
  secrets: Secrets,
  stage: 'main' | 'post',
  limitMs = Infinity,
): Promise<Session> {
  const { patienceMs, ...rule } = PATIENCE[stage];
  const patience = { ...rule, patienceMs: Math.min(patienceMs, limitMs) };
  const connection = await Connection.open({ endpoint, secrets, say, ...patience });
  // The two ways without an API key are rare, so that they are loaded only where they are taken.
  if (credential === 'CLI session') {
    const { cliToken } = await import('./cli-session.ts');
    return new Session(connection, await cliToken(secrets));
  }
  const token =
    'apiKey' in credential
      ? exchangeApiKey(connection, credential.apiKey, credential.purpose ?? EXCHANGE_BOOTSTRAP_KEY)
      : import('../compute/sign-in.ts').then(({ signInAsProfile }) =>
          signInAsProfile(connection, credential),
        );
  // Loads the SDK while waiting for the token. If loading fails, its first use throws the same error.
  preload(...SDK[use]).catch(() => undefined);
  return new Session(connection, await token);
}
