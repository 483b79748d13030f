import { textFor } from './error-text.ts';
import { Connection } from './iam/connection.ts';
import { assertSees } from './iam/identity.ts';
import { revoke } from './iam/revoke.ts';
import type { Secrets } from './iam/secrets.ts';
import { readCredential, readIamEndpoint } from './inputs.ts';
import { say, summarizeLine, warn } from './outputs.ts';
import { userAgent } from './run.ts';
import { signIn } from './sign-in.ts';
import { isKept, openOrder, savedDelivery, type Delivery, type Order } from './state.ts';

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
    await revokeOrder(order, delivery, secrets);
  } catch (error) {
    const reason = secrets.strike(textFor(error));
    const what = isKept() ? `A twin of key ${key} may be left` : `Key ${key} was not revoked`;
    warn(`${what}. ${fateOf(order)} ${reason}`);
    await summarizeLine(`⚠️ ${what}. ${fateOf(order)}`);
  }
}

async function revokeOrder(order: Order, delivery: Delivery | undefined, secrets: Secrets): Promise<void> {
  const endpoint = readIamEndpoint();
  const connection = await Connection.open({ endpoint, secrets, userAgent, patienceMs: PATIENCE_MS, say });
  const session = await signIn(connection, readCredential(), 'post');
  assertSees(session.claims, order.owner);
  const { keyId: id, deliveredAt, mayHaveTwin = true } = delivery ?? {};
  const deleted = await revoke(session, { ...order, id, deliveredAt, mayHaveTwin, isKept: isKept() });
  if (isKept()) say(`Key ${order.keyName} is kept; ${deleted} other keys of lost answers are revoked.`);
  else if (deleted === 0) say(`No key came of this step: IAM has none with the marker ${order.marker}.`);
  else
    say(
      `Key ${order.keyName} (${id ?? order.marker}) is revoked. Tokens already issued from it work for up to an hour.`,
    );
}

function fateOf({ expiresAt }: Order): string {
  return expiresAt === ''
    ? 'It never expires: delete it under Manage > Access (IAM) > API keys.'
    : `It expires at ${expiresAt}; delete it earlier under Manage > Access (IAM) > API keys.`;
}
