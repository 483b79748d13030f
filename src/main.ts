import { Connection } from './iam/connection.ts';
import { Deadline } from './iam/deadline.ts';
import { ownerForUser, type Owner } from './iam/identity.ts';
import { mint, type MintedKey } from './iam/mint.ts';
import { ensureSender, type SenderPolicy } from './iam/policy.ts';
import { untilExchangeable, untilSendable } from './iam/readiness.ts';
import { revoke } from './iam/revoke.ts';
import type { Secrets } from './iam/secrets.ts';
import { openSession, type Session } from './iam/session.ts';
import { expiryAfter, utc } from './iam/time.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { handOver, say, warn } from './outputs.ts';
import { describeKey, describeRun, greeting, isSiblingIn, newMarker, userAgent } from './run.ts';
import { saveDelivery, saveOrder, saveSettled, type Order } from './state.ts';

/** How long requests may be repeated in all: IAM's usual hiccups pass, and a job that cannot succeed ends soon. */
const PATIENCE_MS = 60_000;

/**
 * The main step: from the inputs to a key in the outputs. Nothing is written before inputs and identity are checked.
 * @throws Refusal, IamError
 */
export async function main(secrets: Secrets): Promise<void> {
  const inputs = readInputs();

  // 1. Who asks?
  const { iamEndpoint: endpoint } = inputs;
  const connection = await Connection.open({ endpoint, secrets, userAgent, patienceMs: PATIENCE_MS, say });
  const session = await openSession(connection, inputs.bootstrapApiKey);

  // 2. Is that who was meant?
  const owner = ownerForUser(inputs.userId, session.claims);
  say(`Identity: ${session.claims.kind} ${owner.iamId} in account ${owner.accountId}.`);

  // 3. May it send?
  const policy = await ensurePolicy(session, owner, inputs);

  // 4. Mint.
  const order = placeOrder(owner, inputs);
  const key = await mintKey(session, order, inputs);

  try {
    // 5. Does it work?
    await prove(session, key, inputs);

    // 6. Hand over.
    handOver({
      'ingestion-api-key': key.apiKey,
      'key-id': key.id,
      'key-name': order.keyName,
      'expires-at': utc(key.expiresAt),
      'policy-id': policy?.id ?? '',
      'policy-created': policy === undefined ? '' : String(policy.created),
      'iam-id': owner.iamId,
      'account-id': owner.accountId,
    });
  } catch (error) {
    await withdraw(session, order, key);
    throw error;
  }

  // 7. The post step deletes the key, unless it is told that all is settled.
  if (inputs.revoke) say('The key is deleted when the job ends.');
  else keep(key);
}

async function ensurePolicy(
  session: Session,
  owner: Owner,
  inputs: Inputs,
): Promise<SenderPolicy | undefined> {
  if (!inputs.ensurePolicy) {
    say('Policy: not looked at, since ensure-policy is false.');
    return undefined;
  }
  const description = `Sender for ingestion keys, created by ${describeRun(process.env)}`;
  const policy = await ensureSender(session, owner, description);
  say(`Policy: ${policy.id} grants Sender on logs, ${policy.created ? 'created now' : 'found'}.`);
  return policy;
}

/** Writes down what will be asked for, before it is asked for: should this process die, post can still find the key. */
function placeOrder(owner: Owner, { keyName, expiresIn, iamEndpoint }: Inputs): Order {
  const expiresAt = utc(expiresIn === undefined ? undefined : expiryAfter(expiresIn));
  const order = { marker: newMarker(), owner, keyName, expiresAt, iamEndpoint };
  saveOrder(order);
  return order;
}

async function mintKey(session: Session, order: Order, inputs: Inputs): Promise<MintedKey> {
  const request = {
    owner: order.owner,
    name: order.keyName,
    description: describeKey(order.marker, describeRun(process.env)),
    marker: order.marker,
    expiresAt: order.expiresAt === '' ? undefined : new Date(order.expiresAt),
    actionWhenLeaked: inputs.revoke ? ('delete' as const) : ('disable' as const),
  };
  const trace = { isLost: false };
  try {
    const onLostAnswer = () => (trace.isLost = true);
    const key = await mint(session, request, { isSibling: isSiblingIn(process.env), onLostAnswer });
    saveDelivery({ keyId: key.id, deliveredAt: key.deliveredAt, mayHaveTwin: key.mayHaveTwin });
    const expiry = key.expiresAt === undefined ? 'never expires' : `expires at ${utc(key.expiresAt)}`;
    say(`Key: ${order.keyName} (${key.id}), ${expiry}.`);
    if (order.expiresAt !== '' && key.expiresAt === undefined)
      warn('IAM did not confirm when the key expires.');
    return key;
  } catch (error) {
    if (!trace.isLost) saveSettled();
    throw error;
  }
}

async function prove(session: Session, key: MintedKey, inputs: Inputs): Promise<void> {
  const { readyTimeout, verifyIngestion, ingressEndpoint } = inputs;
  if (readyTimeout === 0) return;
  const deadline = new Deadline(readyTimeout);
  const token = await untilExchangeable(session.connection, key.apiKey, deadline);
  if (verifyIngestion && ingressEndpoint !== undefined) {
    const ingress = await session.connection.to(ingressEndpoint);
    await untilSendable(ingress, token, greeting(process.env, key.id), deadline);
  }
  const proof = verifyIngestion ? 'Cloud Logs accepted a line' : 'IAM exchanges it';
  say(`The key works: ${proof}, after ${(deadline.elapsedMs / 1000).toFixed(1)} s.`);
}

/** Revokes a key that is not handed over, at once; should that fail, post tries again. */
async function withdraw(session: Session, order: Order, key: MintedKey): Promise<void> {
  try {
    await revoke(session, { ...order, ...key });
    saveSettled();
    say(`Key ${key.id} is revoked, since it was not handed over.`);
  } catch {
    say(`Key ${key.id} could not be revoked now; the post step tries again.`);
  }
}

function keep(key: MintedKey): void {
  saveSettled();
  say('The key is kept when the job ends, since revoke is false.');
  if (key.expiresAt === undefined) {
    warn(`Key ${key.id} never expires and is not revoked: delete it when it is no longer needed.`);
  }
}
