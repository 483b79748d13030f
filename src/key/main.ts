import { describeExpiry, describePolicy, describeScope } from '../messages/describe.ts';
import { dryRun } from './dry-run.ts';
import { textFor } from '../messages/text-for.ts';
import { handOver } from './hand-over.ts';
import { Deadline } from '../http/deadline.ts';
import { assertAccount, ownerFor, type Grantee } from '../iam/identity.ts';
import { mint, type MintedKey } from '../iam/mint.ts';
import { ensureSender, type SenderPolicy } from '../iam/policy.ts';
import { untilExchangeable, untilSendable } from '../iam/readiness.ts';
import { revoke } from '../iam/revoke.ts';
import type { Secrets } from '../http/secrets.ts';
import type { Session } from '../iam/session.ts';
import { expiryAfter } from '../iam/time.ts';
import type { Token } from '../iam/token.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { KNOWN_REGIONS, type Instance } from '../ingress/instance.ts';
import { notice, say, warn } from '../github/outputs.ts';
import { describeKey, isSiblingIn, newMarker } from '../steps/marker.ts';
import { describeRun, greeting } from '../github/workflow-run.ts';
import { signIn } from '../steps/sign-in.ts';
import {
  openState,
  saveKept,
  savePlannedKey,
  saveReceivedKey,
  saveSettled,
  type PlannedKey,
} from './state.ts';

/**
 * The main step: from the inputs to a key in the outputs. Nothing is written before inputs and identity are checked.
 * @throws Refusal, Obstacle, IamError
 */
export async function main(secrets: Secrets): Promise<void> {
  const began = performance.now();
  openState();
  const inputs = readInputs();
  warnOfUnknownRegion(inputs.instance);

  // 1. Who asks?
  const session = await signIn(inputs, secrets, 'main');

  // 2. Is that who was meant?
  const owner = await identify(session, inputs);
  if (inputs.dryRun) return dryRun(session, owner, inputs);

  // 3. May it send?
  const policy = await ensurePolicy(session, owner, inputs);

  // 4. Mint.
  const planned = planKey(owner, inputs);
  const key = await mintKey(session, planned, inputs);

  try {
    saveReceivedKey(key);
    announce(key, planned, inputs);

    // 5. Does it work?
    const token = await prove(session, key, inputs);

    // 6. Hand over.
    await handOver({ inputs, planned, policy, key, token, tookMs: performance.now() - began });
  } catch (error) {
    await revokeUnused(session, planned, key);
    throw error;
  }

  // 7. The post step deletes the key, unless it is told otherwise.
  if (!inputs.revoke) keep(key, planned);
}

function warnOfUnknownRegion(instance: Instance | undefined): void {
  if (instance === undefined || KNOWN_REGIONS.includes(instance.region)) return;
  warn(`instance-crn names the region ${instance.region}, which this action does not know: check it.`);
}

async function identify(session: Session, inputs: Inputs): Promise<Grantee> {
  const { claims } = session;
  assertAccount(inputs.accountId, 'account-id', claims);
  assertAccount(inputs.instance?.accountId, 'instance-crn', claims);
  const owner = await ownerFor(inputs.wanted, session);
  say(`Identity: ${inputs.wanted.kind} ${owner.iamId} in account ${owner.accountId}.`);
  const compared = (input: unknown) => (input === undefined ? 'is not set' : 'matches');
  say(`Account: account-id ${compared(inputs.accountId)}, instance-crn ${compared(inputs.instance)}.`);
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
  inputs: Inputs,
): Promise<SenderPolicy | undefined> {
  const { instance } = inputs;
  if (!inputs.ensurePolicy) {
    say('Policy: not looked at, since ensure-policy is false.');
    return undefined;
  }
  const description = `Sender for ingestion keys, created by ${describeRun(process.env)}`;
  const policy = await ensureSender(session, { owner, instanceId: instance?.id }, description);
  const origin = policy.created ? 'created now' : 'found';
  say(`Policy: ${describePolicy(policy)} grants Sender on ${describeScope(instance)}, ${origin}.`);
  if (policy.created && instance === undefined) {
    notice(
      'The new policy lets this identity send to every Cloud Logs instance of the account. To grant one alone, set instance-crn.',
    );
  }
  return policy;
}

/** Writes down which key will be asked for, before it is: should this process die, post can still find it. */
function planKey({ iamId, accountId }: Grantee, { keyName, expiresIn }: Inputs): PlannedKey {
  const owner = { iamId, accountId };
  const expiresAt = expiresIn === undefined ? undefined : expiryAfter(expiresIn);
  const planned = { marker: newMarker(), owner, name: keyName, expiresAt };
  savePlannedKey(planned);
  return planned;
}

/** @throws IamError, Obstacle; `settled` is saved before, unless a lost answer may have made a key */
function mintKey(session: Session, planned: PlannedKey, inputs: Inputs): Promise<MintedKey> {
  const { owner, name, marker, expiresAt } = planned;
  const request = {
    owner,
    name,
    description: describeKey(marker, describeRun(process.env)),
    marker,
    expiresAt,
    actionWhenLeaked: inputs.revoke ? ('delete' as const) : ('disable' as const),
  };
  return mint(session, request, { isSibling: isSiblingIn(process.env), onNothingLeft: saveSettled });
}

function announce(key: MintedKey, planned: PlannedKey, inputs: Inputs): void {
  const end = inputs.revoke ? 'deleted when the job ends' : 'kept when the job ends';
  say(`Key: ${planned.name} (${key.id}), ${describeExpiry(key, planned)}, ${end}.`);
  if (planned.expiresAt !== undefined && key.expiresAt === undefined) {
    warn('IAM did not confirm when the key expires: it may never do so.');
  }
}

/** @returns a token of the key, or undefined when the key is handed over unproven */
async function prove(session: Session, key: MintedKey, inputs: Inputs): Promise<Token | undefined> {
  const { readyTimeout, verifyIngestion, ingressEndpoint } = inputs;
  if (readyTimeout === 0) {
    say('The key is handed over unproven, since ready-timeout is 0s.');
    return undefined;
  }
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
async function revokeUnused(session: Session, { owner, marker }: PlannedKey, key: MintedKey): Promise<void> {
  try {
    await revoke(session, { owner, marker, received: key, isKept: false });
    saveSettled();
    say(`Key ${key.id} is revoked, since it was not handed over.`);
  } catch (error) {
    const reason = session.connection.secrets.strike(textFor(error));
    say(`Key ${key.id} could not be revoked now; the post step tries again. ${reason}`);
  }
}

function keep(key: MintedKey, planned: PlannedKey): void {
  if (key.mayHaveTwin) saveKept();
  else saveSettled();
  if (planned.expiresAt === undefined) {
    warn(`Key ${key.id} never expires and is not revoked: delete it when it is no longer needed.`);
  }
}
