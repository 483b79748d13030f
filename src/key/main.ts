import { assertCommandFiles } from '../github/command-files.ts';
import { say, warn } from '../github/log.ts';
import type { Connection } from '../http/connection.ts';
import type { Secrets } from '../http/secrets.ts';
import type { Grantee, Owner } from '../iam/identity.ts';
import type { SenderPolicy } from '../iam/policy.ts';
import type { Session } from '../iam/session.ts';
import type { MintedKey } from '../iam/single-key.ts';
import { openForLines } from '../ingress/singles.ts';
import { grant } from '../steps/grant.ts';
import { identify } from '../steps/identify.ts';
import { warnOfUnknownRegion } from '../steps/instance-crn.ts';
import { mint, planKey, receive } from '../steps/mint.ts';
import { prove, type ProofOptions, type ProvenKey } from '../steps/prove.ts';
import { revokeUnused } from '../steps/revoke.ts';
import { signIn } from '../steps/sign-in.ts';
import { openState, saveKept, type PlannedKey } from '../steps/state.ts';
import { dryRun } from './dry-run.ts';
import { handOver } from './hand-over.ts';
import { readInputs, type Inputs } from './inputs.ts';

/**
 * The main step: from the inputs to a key in the outputs. Nothing is written before inputs and identity are checked.
 * @throws UserError, Obstacle, RequestError
 */
export async function main(secrets: Secrets): Promise<void> {
  const began = performance.now();
  assertCommandFiles('GITHUB_OUTPUT', 'GITHUB_STATE');
  openState();
  const inputs = readInputs();
  if (inputs.envName !== undefined) assertCommandFiles('GITHUB_ENV');
  warnOfUnknownRegion(inputs.instance);

  // 1. Who asks?
  const session = await signIn(
    { ...inputs, use: inputs.ensurePolicy ? 'policies' : 'keys' },
    secrets,
    'main',
  );

  // 2. Is that who was meant?
  const owner = await identify(session, inputs);
  if (inputs.dryRun) return dryRun(session, owner, inputs);

  // 3. May it send?
  const policy = await grantUnlessElsewhere(session, owner, inputs);

  // 4. Mint.
  const ingress = await connectIngress(session, inputs);
  const planned = planKey(owner, inputs);
  const key = await mint(session, planned, inputs);

  try {
    receive(key, planned, inputs.revoke ? 'deleted when the job ends' : 'kept when the job ends');

    // 5. Does it work?
    const proof = await proveUnlessUnproven(session, key, owner, { policy, ingress, ...inputs });

    // 6. Hand over.
    await handOver({ inputs, planned, policy, key, proof, tookMs: performance.now() - began });
  } catch (error) {
    await revokeUnused(session, planned, key);
    throw error;
  }

  // 7. The post step deletes the key, unless it is told otherwise.
  if (!inputs.revoke) keep(key, planned);
}

/** @returns the policy, or undefined when the access comes from elsewhere */
async function grantUnlessElsewhere(
  session: Session,
  owner: Grantee,
  { ensurePolicy, instance }: Inputs,
): Promise<SenderPolicy | undefined> {
  if (ensurePolicy) return grant(session, owner, instance);
  say('Policy: not looked at, since ensure-policy is false.');
  return undefined;
}

/**
 * Connects to Cloud Logs, where the line goes that proves the key. To open a connection takes two round trips, and so do
 * the two requests to IAM that come before that line: to make the key and to exchange it. So it is opened beside them, and
 * not earlier, as a job that is refused needs none.
 * @returns undefined when no line is sent
 */
async function connectIngress(
  { connection }: Session,
  { verifyIngestion, ingressEndpoint }: Inputs,
): Promise<Connection | undefined> {
  if (!verifyIngestion || ingressEndpoint === undefined) return undefined;
  const ingress = await connection.to(ingressEndpoint);
  openForLines(ingress);
  return ingress;
}

/** @returns undefined when the key is handed over unproven */
async function proveUnlessUnproven(
  session: Session,
  key: MintedKey,
  owner: Owner,
  options: ProofOptions,
): Promise<ProvenKey | undefined> {
  if (options.readyTimeout > 0) return prove(session, key, owner, options);
  say('The key is handed over unproven, since ready-timeout is 0s.');
  return undefined;
}

/** Leaves the key. Post says so, and looks for twins of the key where there may be one. */
function keep(key: MintedKey, planned: PlannedKey): void {
  saveKept();
  if (planned.expiresAt === undefined) {
    warn(`Key ${key.id} never expires and is not revoked: delete it when it is no longer needed.`);
  }
}
