import { rehearse } from './dry-run.ts';
import { textFor } from './error-text.ts';
import { handOver } from './hand-over.ts';
import { Connection } from './iam/connection.ts';
import { Deadline } from './iam/deadline.ts';
import { assertAccount, ownerFor, type Grantee } from './iam/identity.ts';
import { mint, type MintedKey } from './iam/mint.ts';
import { ensureSender, type SenderPolicy } from './iam/policy.ts';
import { untilExchangeable, untilSendable } from './iam/readiness.ts';
import { revoke } from './iam/revoke.ts';
import type { Secrets } from './iam/secrets.ts';
import type { Session } from './iam/session.ts';
import { expiryAfter, utc } from './iam/time.ts';
import type { Token } from './iam/token.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { KNOWN_REGIONS } from './instance.ts';
import { notice, say, warn } from './outputs.ts';
import {
  describeKey,
  describeRun,
  describeScope,
  greeting,
  isSiblingIn,
  newMarker,
  userAgent,
} from './run.ts';
import { signIn } from './sign-in.ts';
import { saveDelivery, saveKept, saveOrder, saveSettled, type Order } from './state.ts';

/** How long requests may be repeated in all: IAM's usual hiccups pass, and a job that cannot succeed ends soon. */
const PATIENCE_MS = 60_000;

/**
 * The main step: from the inputs to a key in the outputs. Nothing is written before inputs and identity are checked.
 * @throws Refusal, IamError
 */
export async function main(secrets: Secrets): Promise<void> {
  const began = performance.now();
  const inputs = readInputs();

  // 1. Who asks?
  const { iamEndpoint: endpoint } = inputs;
  const connection = await Connection.open({ endpoint, secrets, userAgent, patienceMs: PATIENCE_MS, say });
  const session = await signIn(connection, inputs.credential, 'main');

  // 2. Is that who was meant?
  const owner = await identify(session, inputs);
  if (inputs.dryRun) return rehearse(session, owner, inputs);

  // 3. May it send?
  const policy = await ensurePolicy(session, owner, inputs);

  // 4. Mint.
  const order = placeOrder(owner, inputs);
  const key = await mintKey(session, order, inputs);

  try {
    saveDelivery({ keyId: key.id, deliveredAt: key.deliveredAt, mayHaveTwin: key.mayHaveTwin });
    announce(key, order, inputs);

    // 5. Does it work?
    const token = await prove(session, key, inputs);

    // 6. Hand over.
    await handOver({ inputs, order, policy, key, token, tookMs: performance.now() - began });
  } catch (error) {
    await withdraw(session, order, key);
    throw error;
  }

  // 7. The post step deletes the key, unless it is told otherwise.
  if (!inputs.revoke) keep(key);
}

async function identify(session: Session, inputs: Inputs): Promise<Grantee> {
  const { claims } = session;
  assertAccount(inputs.accountId, 'account-id', claims);
  assertAccount(inputs.instance?.accountId, 'instance-crn', claims);
  if (inputs.instance !== undefined && !KNOWN_REGIONS.includes(inputs.instance.region)) {
    warn(
      `instance-crn names the region ${inputs.instance.region}, which this action does not know: check it.`,
    );
  }
  const owner = await ownerFor(inputs.wanted, session);
  say(`Identity: ${inputs.wanted.kind} ${owner.iamId} in account ${owner.accountId}.`);
  if (inputs.wanted.kind === 'user') {
    notice(
      'A key of a user carries all of the access of that user, in all of its accounts. For production, IBM recommends a service ID: set service-id.',
    );
  }
  return owner;
}

async function ensurePolicy(
  session: Session,
  owner: Grantee,
  { ensurePolicy, instance }: Inputs,
): Promise<SenderPolicy | undefined> {
  if (!ensurePolicy) {
    say('Policy: not looked at, since ensure-policy is false.');
    return undefined;
  }
  const description = `Sender for ingestion keys, created by ${describeRun(process.env)}`;
  const policy = await ensureSender(session, { owner, instanceId: instance?.id }, description);
  const origin = policy.created ? 'created now' : 'found';
  say(`Policy: ${policy.id} grants Sender on ${describeScope(instance)}, ${origin}.`);
  return policy;
}

/** Writes down what will be asked for, before it is asked for: should this process die, post can still find the key. */
function placeOrder({ iamId, accountId }: Grantee, { keyName, expiresIn }: Inputs): Order {
  const owner = { iamId, accountId };
  const expiresAt = utc(expiresIn === undefined ? undefined : expiryAfter(expiresIn));
  const order = { marker: newMarker(), owner, keyName, expiresAt };
  saveOrder(order);
  return order;
}

/** @throws IamError, Refusal; all is settled then, unless an answer got lost that may have made a key */
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
  const onLostAnswer = () => (trace.isLost = true);
  try {
    return await mint(session, request, { isSibling: isSiblingIn(process.env), onLostAnswer });
  } catch (error) {
    if (!trace.isLost) saveSettled();
    throw error;
  }
}

function announce(key: MintedKey, { keyName, expiresAt }: Order, inputs: Inputs): void {
  const expiry = key.expiresAt === undefined ? 'never expires' : `expires at ${utc(key.expiresAt)}`;
  const end = inputs.revoke ? 'deleted when the job ends' : 'kept when the job ends';
  say(`Key: ${keyName} (${key.id}), ${expiry}, ${end}.`);
  if (expiresAt !== '' && key.expiresAt === undefined) warn('IAM did not confirm when the key expires.');
}

/** @returns a token of the key, or undefined when the key is handed over unproven */
async function prove(session: Session, key: MintedKey, inputs: Inputs): Promise<Token | undefined> {
  const { readyTimeout, verifyIngestion, ingressEndpoint } = inputs;
  if (readyTimeout === 0) return undefined;
  const deadline = new Deadline(readyTimeout);
  const token = await untilExchangeable(session.connection, key.apiKey, deadline);
  let proof = 'IAM exchanges it';
  if (verifyIngestion && ingressEndpoint !== undefined) {
    const ingress = await session.connection.to(ingressEndpoint);
    await untilSendable(ingress, token, greeting(process.env, key.id), deadline);
    proof = 'Cloud Logs accepted a line';
  }
  say(`The key works: ${proof}, after ${(deadline.elapsedMs / 1000).toFixed(1)} s.`);
  return token;
}

/** Revokes a key that is not handed over, at once; should that fail, post tries again. */
async function withdraw(session: Session, order: Order, key: MintedKey): Promise<void> {
  try {
    await revoke(session, { ...order, ...key, isKept: false });
    saveSettled();
    say(`Key ${key.id} is revoked, since it was not handed over.`);
  } catch (error) {
    const reason = session.connection.secrets.strike(textFor(error));
    say(`Key ${key.id} could not be revoked now; the post step tries again. ${reason}`);
  }
}

function keep(key: MintedKey): void {
  if (key.mayHaveTwin) saveKept();
  else saveSettled();
  if (key.expiresAt === undefined) {
    warn(`Key ${key.id} never expires and is not revoked: delete it when it is no longer needed.`);
  }
}
