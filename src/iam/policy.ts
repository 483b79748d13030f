import { IamError } from './errors.ts';
import { NotJson, parseJson } from './http.ts';
import { Refusal, type Grantee, type Owner } from './identity.ts';
import type { Session } from './session.ts';

/** Role Sender of Cloud Logs as IBM's Terraform provider and CLI resolve it; /v2/roles has the last word. */
const SENDER_CRN = 'crn:v1:bluemix:public:logs::::serviceRole:Sender';
const SERVICE = 'logs';

/** The right to send that somebody needs: the role Sender on one instance of Cloud Logs, or on all of the account. */
export interface Grant {
  owner: Grantee;
  instanceId: string | undefined;
}

export interface SenderPolicy {
  /** Empty when IAM reported the policy as a conflict without naming it. */
  id: string;
  created: boolean;
}

export interface SenderSearch {
  /** The policy that grants it already, if any. */
  policyId: string | undefined;
  senderCrn: string;
}

/** The parts of an access policy that decide what it grants (IAM Policy Management API, /v2/policies). */
export interface Policy {
  id?: string;
  type?: string;
  state?: string;
  description?: string;
  control?: { grant?: { roles?: { role_id?: string }[] } };
  subject?: Attributes;
  resource?: Attributes;
  rule?: unknown;
  pattern?: string;
}
interface Attributes {
  attributes?: { key?: string; operator?: string; value?: unknown }[];
  tags?: unknown[];
}

/**
 * Looks for an active policy that gives `grant`. Only reads.
 * @throws IamError
 */
export async function findSender(session: Session, grant: Grant): Promise<SenderSearch> {
  const policies = await listPolicies(session, grant.owner);
  const search = (senderCrn: string): SenderSearch => ({
    policyId: policies.find((policy) => gives(policy, grant, senderCrn))?.id,
    senderCrn,
  });
  const known = search(SENDER_CRN);
  return known.policyId !== undefined ? known : search(await lookUpSender(session, grant.owner.accountId));
}

/**
 * Finds an active policy that gives `grant`, or creates it.
 * @param description of a policy that is created; names this run, which tells a policy of its own from others
 * @throws IamError; Refusal for a locked service ID
 */
export async function ensureSender(
  session: Session,
  grant: Grant,
  description: string,
): Promise<SenderPolicy> {
  const { policyId, senderCrn } = await findSender(session, grant);
  if (policyId !== undefined) return { id: policyId, created: false };
  if (grant.owner.isLocked) {
    throw new Refusal(
      `${grant.owner.iamId} has no policy with the role Sender, and none can be created because the service ID is locked: unlock it once, or grant Sender through an access group and set ensure-policy to false.`,
    );
  }
  return createPolicy(session, grant, senderCrn, description);
}

/**
 * Whether `policy` gives `grant` now and always: the role Sender on the wanted instance or on all of Cloud Logs in the
 * account, without a condition, and without an attribute that narrows it to a region, a resource group or tags.
 */
export function gives(policy: Policy, { owner, instanceId }: Grant, senderCrn: string): boolean {
  const { iamId, accountId } = owner;
  const everywhere = { accountId, serviceName: SERVICE };
  return (
    policy.type === 'access' &&
    policy.state === 'active' &&
    policy.rule === undefined &&
    policy.pattern === undefined &&
    (policy.control?.grant?.roles ?? []).some(({ role_id }) => role_id === senderCrn) &&
    says(policy.subject, { iam_id: iamId }) &&
    (says(policy.resource, everywhere) ||
      (instanceId !== undefined && says(policy.resource, { ...everywhere, serviceInstance: instanceId })))
  );
}

/** Whether `actual` says all of `wanted`, literally, and nothing else. */
function says(actual: Attributes | undefined, wanted: Record<string, string>): boolean {
  const attributes = actual?.attributes ?? [];
  const keys = new Set(attributes.map(({ key }) => key));
  return (
    (actual?.tags ?? []).length === 0 &&
    keys.size === Object.keys(wanted).length &&
    attributes.every(({ key = '', operator, value }) => operator === 'stringEquals' && value === wanted[key])
  );
}

/**
 * All pages of the identity's active access policies on Cloud Logs. Empty too when the caller may not read policies
 * (IAM Policy Management API).
 */
async function listPolicies(session: Session, { accountId, iamId }: Owner): Promise<Policy[]> {
  const purpose = 'list the access policies';
  const policies: Policy[] = [];
  let start: string | undefined;
  do {
    const filters = { accountId, iamId, type: 'access', serviceName: SERVICE, state: 'active', limit: 100 };
    const page = await session.policies(purpose, (client, call) =>
      client.listV2Policies({ ...filters, ...call, ...(start === undefined ? {} : { start }) }),
    );
    const result = Object(page.result) as { policies?: Policy[]; next?: { start?: string } };
    if (!Array.isArray(result.policies)) throw session.connection.error(purpose, page);
    policies.push(...result.policies);
    start = result.next?.start;
  } while (start !== undefined);
  return policies;
}

/** CRN of the role whose display name is Sender, as the Terraform provider finds it; the known CRN where IAM lists none. */
async function lookUpSender(session: Session, accountId: string): Promise<string> {
  const answer = await session.policies('look up the Sender role', (client, call) =>
    client.listRoles({ accountId, serviceName: SERVICE, ...call }),
  );
  const { service_roles: roles } = Object(answer.result) as {
    service_roles?: { display_name?: string; crn?: string }[];
  };
  const sender = Array.isArray(roles)
    ? roles.find(({ display_name }) => display_name === 'Sender')
    : undefined;
  return sender?.crn ?? SENDER_CRN;
}

/** Repeating this POST is safe: a second one is answered with 409 and the first one's policy. */
async function createPolicy(
  session: Session,
  { owner, instanceId }: Grant,
  senderCrn: string,
  description: string,
): Promise<SenderPolicy> {
  const purpose = 'create the access policy';
  const equals = (key: string, value: string) => ({ key, operator: 'stringEquals', value });
  const resource = [equals('accountId', owner.accountId), equals('serviceName', SERVICE)];
  if (instanceId !== undefined) resource.push(equals('serviceInstance', instanceId));
  let requests = 0;
  try {
    const answer = await session.policies(purpose, (client, call) => {
      requests += 1;
      return client.createV2Policy({
        type: 'access',
        description,
        control: { grant: { roles: [{ role_id: senderCrn }] } },
        subject: { attributes: [equals('iam_id', owner.iamId)] },
        resource: { attributes: resource },
        ...call,
      });
    });
    const { id } = Object(answer.result) as Policy;
    if (typeof id !== 'string') throw session.connection.error(purpose, answer);
    return { id, created: true };
  } catch (error) {
    if (!(error instanceof IamError) || error.status !== 409) throw error;
    const existing = conflictingPolicy(error.body);
    // The other jobs of a matrix write the same description: only a repetition can have met its own policy.
    return { id: existing.id ?? '', created: requests > 1 && existing.description === description };
  }
}

/**
 * The policy that a 409 policy_conflict_error names in errors[0].details.conflicts_with.policy: whole in recorded
 * answers, an ID in the SDK's types; either may come as text.
 * @returns an empty policy when it is not named
 */
export function conflictingPolicy(body: unknown): Policy {
  const { errors } = Object(body) as { errors?: { details?: { conflicts_with?: unknown } }[] };
  return policyIn(errors?.[0]?.details?.conflicts_with);
}

function policyIn(conflict: unknown): Policy {
  if (typeof conflict !== 'string') {
    const { policy, ...rest } = Object(conflict) as { policy?: unknown } & Policy;
    return policy === undefined ? rest : policyIn(policy);
  }
  const parsed = parseJson(conflict);
  if (!(parsed instanceof NotJson) && parsed !== conflict) return policyIn(parsed);
  return /^[\w-]+$/.test(conflict) ? { id: conflict } : {};
}
