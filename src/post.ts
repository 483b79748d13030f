import { Connection } from './iam/connection.ts';
import { revoke } from './iam/revoke.ts';
import type { Secrets } from './iam/secrets.ts';
import { readCredential } from './inputs.ts';
import { say, summarizeLine, warn } from './outputs.ts';
import { userAgent } from './run.ts';
import { signIn } from './sign-in.ts';
import { openOrder, savedDelivery, type Order } from './state.ts';

/** A cancelled job gives post a few minutes; what has not worked within one will not. */
const PATIENCE_MS = 60_000;

/**
 * The post step: revokes the key, and finds it by its marker where main was stopped before it knew the ID. A failure
 * is a warning, never a red job: the work of the job is done.
 */
export async function post(secrets: Secrets): Promise<void> {
  const order = openOrder();
  if (order === undefined) return;
  const delivery = savedDelivery();
  const key = `${order.keyName} (${delivery?.keyId ?? `description ${order.marker}`})`;
  try {
    const { iamEndpoint: endpoint } = order;
    const connection = await Connection.open({ endpoint, secrets, userAgent, patienceMs: PATIENCE_MS, say });
    const session = await signIn(connection, readCredential(), 'post');
    const { keyId: id, deliveredAt, mayHaveTwin = true } = delivery ?? {};
    const deleted = await revoke(session, { ...order, id, deliveredAt, mayHaveTwin });
    if (deleted === 0) say(`No key came of this step: IAM has none with the marker ${order.marker}.`);
    else say(`Key ${key} is revoked. Tokens already issued from it work for up to an hour.`);
  } catch (error) {
    const reason = secrets.strike(error instanceof Error ? error.message : String(error));
    warn(`Key ${key} was not revoked. ${fateOf(order)} ${reason}`);
    await summarizeLine(`⚠️ Key ${key} was not revoked. ${fateOf(order)}`);
  }
}

function fateOf({ expiresAt }: Order): string {
  return expiresAt === ''
    ? 'It never expires: delete it under Manage > Access (IAM) > API keys.'
    : `It expires at ${expiresAt}; delete it earlier under Manage > Access (IAM) > API keys.`;
}
