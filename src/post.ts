import { deleteApiKey } from './iam/api-key.ts';
import { Connection } from './iam/connection.ts';
import type { Secrets } from './iam/secrets.ts';
import { openSession } from './iam/session.ts';
import { readBootstrapApiKey } from './inputs.ts';
import { say, warn } from './outputs.ts';
import { userAgent } from './run.ts';
import { savedKey } from './state.ts';

/** The job is over, and a runner waits for nothing else. */
const PATIENCE_MS = 60_000;

/** The post step: revokes the key. A failure is a warning, never a red job: the work of the job is done. */
export async function post(secrets: Secrets): Promise<void> {
  const key = savedKey();
  if (key === undefined) return;
  try {
    const { iamEndpoint: endpoint } = key;
    const connection = await Connection.open({ endpoint, secrets, userAgent, patienceMs: PATIENCE_MS, say });
    const session = await openSession(connection, readBootstrapApiKey());
    await deleteApiKey(session, key.id);
    say(`Key ${key.name} (${key.id}) is revoked. Tokens already issued from it work for up to an hour.`);
  } catch (error) {
    const reason = secrets.strike(error instanceof Error ? error.message : String(error));
    const fate =
      key.expiresAt === ''
        ? 'It never expires: delete it'
        : `It expires at ${key.expiresAt}; delete it earlier`;
    warn(
      `Key ${key.name} (${key.id}) was not revoked. ${fate} with: ibmcloud iam api-key-delete ${key.id}. ${reason}`,
    );
  }
}
