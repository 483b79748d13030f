import { IamError } from './errors.ts';
import { NotJson, parseJson } from './http.ts';
import type { Owner } from './identity.ts';
import type { Session } from './session.ts';

/** Role Sender of Cloud Logs as IBM's Terraform provider and CLI resolve it; /v2/roles has the last word. */
const SENDER_CRN = 'crn:v1:bluemix:public:logs::::serviceRole:Sender';
const SERVICE = 'logs';

export interface SenderPolicy {
  /** Empty when IAM reported the policy as a conflict without naming it. */
  id: string;
  created: boolean;
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
 * Finds an active policy that lets `owner` send to Cloud Logs, or creates it.
 * @param description of a policy that is created; names this run, which tells a policy of its own from others
 * @throws IamError
 */
export async function ensureSender(
  session: Session,
  owner: Owner,
  description: string,
): Promise<SenderPolicy> {
  const policies = await listPolicies(session, owner);
  const known = policies.find((policy) => grantsSender(policy, owner, SENDER_CRN));
  if (known?.id !== undefined) return { id: known.id, created: false };

  const senderCrn = await lookUpSender(session, owner.accountId);
  const found = policies.find((policy) => grantsSender(policy, owner, senderCrn));
  if (found?.id !== undefined) return { id: found.id, created: false };

  return createPolicy(session, owner, senderCrn, description);
}

/**
 * Whether `policy` lets `owner` send to all of Cloud Logs in the account, now and always: the role Sender, no
 * condition, and no attribute that narrows it to an instance, a region, a resource group or tags.
 */
export function grantsSender(policy: Policy, owner: Owner, senderCrn: string): boolean {
  const wanted = new Map([
    ['accountId', owner.accountId],
    ['serviceName', SERVICE],
  ]);
  return (
    policy.type === 'access' &&
    policy.state === 'active' &&
    policy.rule === undefined &&
    policy.pattern === undefined &&
    (policy.control?.grant?.roles ?? []).some(({ role_id }) => role_id === senderCrn) &&
    matches(policy.subject, new Map([['iam_id', owner.iamId]])) &&
    matches(policy.resource, wanted)
  );
}

/** Whether `actual` says all of `wanted`, literally, and nothing else. */
function matches(actual: Attributes | undefined, wanted: Map<string, string>): boolean {
  const attributes = actual?.attributes ?? [];
  const keys = new Set(attributes.map(({ key }) => key));
  return (
    (actual?.tags ?? []).length === 0 &&
    keys.size === wanted.size &&
    attributes.every(
      ({ key = '', operator, value }) => operator === 'stringEquals' && value === wanted.get(key),
    )
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
  owner: Owner,
  senderCrn: string,
  description: string,
): Promise<SenderPolicy> {
  const purpose = 'create the access policy';
  const equals = (key: string, value: string) => ({ key, operator: 'stringEquals', value });
  let requests = 0;
  try {
    const answer = await session.policies(purpose, (client, call) => {
      requests += 1;
      return client.createV2Policy({
        type: 'access',
        description,
        control: { grant: { roles: [{ role_id: senderCrn }] } },
        subject: { attributes: [equals('iam_id', owner.iamId)] },
        resource: { attributes: [equals('accountId', owner.accountId), equals('serviceName', SERVICE)] },
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
