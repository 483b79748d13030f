import { createApiKey } from './iam/api-key.ts';
import { Connection } from './iam/connection.ts';
import { ownerForUser } from './iam/identity.ts';
import { ensureSender } from './iam/policy.ts';
import type { Secrets } from './iam/secrets.ts';
import { openSession } from './iam/session.ts';
import { readInputs } from './inputs.ts';
import { handOver, say } from './outputs.ts';
import { describeRun, userAgent } from './run.ts';
import { saveKey } from './state.ts';

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
  const run = describeRun(process.env);
  const policy = inputs.ensurePolicy
    ? await ensureSender(session, owner, `Sender for ingestion keys, created by ${run}`)
    : undefined;
  if (policy === undefined) say('Policy: not looked at, since ensure-policy is false.');
  else say(`Policy: ${policy.id} grants Sender on logs, ${policy.created ? 'created now' : 'found'}.`);

  // 4. Mint.
  const { keyName: name, expiresIn, revoke } = inputs;
  const key = await createApiKey(session, {
    owner,
    name,
    description: `Ingestion key for ${run}`,
    expiresAt: expiresIn === undefined ? undefined : new Date(Date.now() + expiresIn),
    actionWhenLeaked: revoke ? 'delete' : 'disable',
  });
  const expiresAt = key.expiresAt?.toISOString() ?? '';
  if (revoke) saveKey({ id: key.id, name, expiresAt, iamEndpoint: endpoint });
  say(`Key: ${name} (${key.id}), ${expiresAt === '' ? 'never expires' : `expires at ${expiresAt}`}.`);
  say(
    revoke
      ? 'The key is deleted when the job ends.'
      : 'The key is kept when the job ends, since revoke is false.',
  );

  // 6. Hand over.
  handOver({
    'ingestion-api-key': key.apiKey,
    'key-id': key.id,
    'key-name': name,
    'expires-at': expiresAt,
    'policy-id': policy?.id ?? '',
    'policy-created': policy === undefined ? '' : String(policy.created),
    'iam-id': owner.iamId,
    'account-id': owner.accountId,
  });
}
