import { countSlots } from '../iam/api-key.ts';
import type { Grantee } from '../iam/identity.ts';
import { findSender } from '../iam/policy.ts';
import type { Session } from '../iam/session.ts';
import { expiryAfter, utc } from '../iam/time.ts';
import type { Inputs } from './inputs.ts';
import { say } from '../github/log.ts';
import { output } from '../github/outputs.ts';
import { summarize } from '../github/summary.ts';
import { describeScope } from '../steps/grant.ts';

/**
 * Says in the log and in the summary what a run with these inputs would write. Only reads; plans no key in the
 * state, so that post has nothing to do.
 * @throws RequestError
 */
export async function dryRun(session: Session, owner: Grantee, inputs: Inputs): Promise<void> {
  const policy = await planPolicy(session, owner, inputs);
  const key = await describeKeyPlan(session, owner, inputs);
  say(`Dry run: policy ${policy.plan}.`);
  say(`Dry run: key ${key}.`);
  await summarize('IBM Cloud Logs ingestion key: dry run, nothing was written', [
    ['Identity', `${inputs.wanted.kind} ${owner.iamId}`],
    ['Account', owner.accountId],
    ['Policy', policy.plan],
    ['Key', key],
  ]);
  output({ 'iam-id': owner.iamId, 'account-id': owner.accountId, 'policy-id': policy.id });
}

/** @returns the policy that is there, if any, and what would be done */
async function planPolicy(
  session: Session,
  owner: Grantee,
  { ensurePolicy, instance }: Inputs,
): Promise<{ id?: string; plan: string }> {
  if (!ensurePolicy) return { plan: 'would not be looked at' };
  const { found } = await findSender(session, { owner, instanceId: instance?.id });
  if (found !== undefined) {
    return {
      id: found.id,
      plan: `${found.id} grants Sender on ${describeScope(found.scope, instance)} already`,
    };
  }
  const scope = describeScope(instance === undefined ? 'account' : 'instance', instance);
  const obstacle = owner.isLocked ? ', which fails because the service ID is locked' : '';
  return { plan: `with Sender on ${scope} would be created${obstacle}` };
}

async function describeKeyPlan(
  session: Session,
  owner: Grantee,
  { keyName, expiresIn, revoke }: Inputs,
): Promise<string> {
  const expiry = expiresIn === undefined ? 'never expires' : `expires at ${utc(expiryAfter(expiresIn))}`;
  const end = revoke ? 'is deleted when the job ends' : 'is kept when the job ends';
  const slots = await countSlots(session, owner);
  const room = slots === undefined ? '' : ` (${slots.used} of ${slots.limit} slots are in use)`;
  return `${keyName} would be created that ${expiry} and ${end}${room}`;
}
