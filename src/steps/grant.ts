import { notice, say } from '../github/log.ts';
import { describeRun } from '../github/workflow-run.ts';
import type { Grantee } from '../iam/identity.ts';
import { ensureSender, type Scope, type SenderPolicy } from '../iam/policy.ts';
import type { Session } from '../iam/session.ts';
import type { Instance } from '../ingress/endpoint.ts';

/**
 * Makes sure that `owner` may send to `instance`, or to all of Cloud Logs in the account: finds the access policy or
 * creates it.
 * @throws RequestError, Obstacle
 */
export async function grant(
  session: Session,
  owner: Grantee,
  instance: Instance | undefined,
): Promise<SenderPolicy> {
  const description = `Sender for ingestion keys, created by ${describeRun()}`;
  const policy = await ensureSender(session, { owner, instanceId: instance?.id }, description);
  const origin = policy.created ? 'created now' : 'found';
  say(
    `Policy: ${describePolicy(policy)} grants Sender on ${describeScope(policy.scope, instance)}, ${origin}.`,
  );
  if (policy.created && policy.scope === 'account') {
    notice(
      'The new policy lets this identity send to every Cloud Logs instance of the account. To grant one alone, set instance-crn.',
    );
  }
  return policy;
}

/** What Sender is granted on, for people. */
export function describeScope(scope: Scope, instance: Instance | undefined): string {
  return scope === 'instance' && instance !== undefined
    ? `Cloud Logs instance ${instance.id}`
    : 'all of Cloud Logs in the account';
}

/** A policy by its ID, for people; IAM may report one as a conflict without naming it. */
export function describePolicy({ id }: { id: string | undefined }): string {
  return id ?? 'one that IAM does not name';
}
