import { RequestError } from '../http/request-error.ts';
import type { Grantee } from './identity.ts';
import { NotJson, parseJson, record, records, nonEmpty } from '../http/json.ts';
import { Obstacle } from '../http/obstacle.ts';
import { allPages } from './pages.ts';
import { CREATE_POLICY } from './purposes.ts';
import type { Session } from './session.ts';

/** Role Sender of Cloud Logs as IBM's Terraform provider and CLI resolve it; /v2/roles has the last word. */
const SENDER_CRN = 'crn:v1:bluemix:public:logs::::serviceRole:Sender';
const SERVICE = 'logs';

/** The right to send that somebody needs: the role Sender on one instance of Cloud Logs, or on all of the account. */
export interface Grant {
  owner: Grantee;
  instanceId: string | undefined;
}

/** On what a policy grants Sender: one instance, or all of Cloud Logs in the account. */
export type Scope = 'instance' | 'account';

/** A policy that gives a grant. */
export interface SenderPolicy {
  /** Undefined when IAM reported the policy as a conflict without naming it. */
  id: string | undefined;
  scope: Scope;
  /** Whether this run created it. */
  created: boolean;
}

/** The result of the search for such a policy. */
export interface SenderSearch {
  /** Undefined when there is none. */
  found: { id: string; scope: Scope } | undefined;
  /** CRN of the role Sender, which a new policy has to name. */
  senderCrn: string;
}

/** What stands in the way of a policy. */
export type PolicyFacts =
  /** It has no policy with the role Sender, and IAM creates none while it is locked. */
  | { kind: 'locked service ID'; iamId: string }
  /** IAM takes this policy for the wanted one, but it has a condition or grants something else. */
  | { kind: 'unfit policy'; policyId: string };

/**
 * Looks for an active policy that gives `grant`. Only reads.
 * @throws RequestError
 */
export async function findSender(session: Session, grant: Grant): Promise<SenderSearch> {
  const policies = await listPolicies(session, grant);
  const search = (senderCrn: string): SenderSearch => {
    const found = policies.find(({ roles }) => roles.includes(senderCrn));
    return { found: found && { id: found.id, scope: found.scope }, senderCrn };
  };
  const known = search(SENDER_CRN);
  return known.found === undefined ? search(await lookUpSender(session, grant.owner.accountId)) : known;
}

/**
 * Finds an active policy that gives `grant`, or creates it.
 * @param description of a policy that is created; names this run, which tells a policy of its own from others
 * @throws RequestError; Obstacle for a locked service ID, or an unfit policy that stands in the way
 */
export async function ensureSender(
  session: Session,
  grant: Grant,
  description: string,
): Promise<SenderPolicy> {
  const { found, senderCrn } = await findSender(session, grant);
  if (found !== undefined) return { ...found, created: false };
  if (grant.owner.isLocked) {
    throw new Obstacle<PolicyFacts>({ kind: 'locked service ID', iamId: grant.owner.iamId });
  }
  return createPolicy(session, grant, senderCrn, description);
}

/**
 * On what `policy`, as IAM lists it, gives `grant` now and always: with the role Sender on the wanted instance or on all
 * of Cloud Logs in the account, without a condition, and without an attribute that narrows it to a region, a resource
 * group or tags (IAM Policy Management API, /v2/policies).
 * @returns undefined when it does not give the grant
 */
export function scopeOf(policy: Record<string, unknown>, grant: Grant, senderCrn: string): Scope | undefined {
  return rolesOf(policy).includes(senderCrn) ? scopeOfRoles(policy, grant) : undefined;
}

/** CRNs of the roles that `policy` gives. */
function rolesOf(policy: Record<string, unknown>): string[] {
  const roles = records(record(record(policy.control).grant).roles) ?? [];
  return roles.map(({ role_id: crn }) => crn).filter((crn) => typeof crn === 'string');
}

/** On what `policy` gives `grant` if its roles allow it: see `scopeOf`. */
function scopeOfRoles(policy: Record<string, unknown>, { owner, instanceId }: Grant): Scope | undefined {
  const { iamId, accountId } = owner;
  const account = { accountId, serviceName: SERVICE };
  const isForOwner =
    policy.type === 'access' &&
    policy.state === 'active' &&
    policy.rule === undefined &&
    policy.pattern === undefined &&
    says(policy.subject, { iam_id: iamId });
  if (!isForOwner) return undefined;
  if (says(policy.resource, account)) return 'account';
  const isOnInstance =
    instanceId !== undefined && says(policy.resource, { ...account, serviceInstance: instanceId });
  return isOnInstance ? 'instance' : undefined;
}

/** Whether the subject or resource `actual` says all of `wanted`, literally, and nothing else. */
function says(actual: unknown, wanted: Record<string, string>): boolean {
  const attributes = records(record(actual).attributes) ?? [];
  const tags = records(record(actual).tags) ?? [];
  const names = Object.keys(wanted);
  return (
    tags.length === 0 &&
    attributes.length === names.length &&
    names.every((name) =>
      attributes.some(
        ({ key, operator, value }) => key === name && operator === 'stringEquals' && value === wanted[name],
      ),
    )
  );
}

/** A policy that lets its owner do on `scope` what its roles allow. Nothing else of it is kept. */
interface ListedPolicy {
  id: string;
  scope: Scope;
  /** CRNs. */
  roles: string[];
}

/**
 * Those of the identity's active access policies on Cloud Logs (all pages) that can give `grant`. Empty too when the
 * caller may not read policies (IAM Policy Management API).
 */
async function listPolicies(session: Session, grant: Grant): Promise<ListedPolicy[]> {
  const purpose = 'list the access policies';
  const { accountId, iamId } = grant.owner;
  const filters = { accountId, iamId, type: 'access', serviceName: SERVICE, state: 'active', limit: 100 };
  const fetchPage = (start: string | undefined) =>
    session.askPolicies(purpose, (client, call) =>
      client.listV2Policies({ ...filters, ...call, ...(start !== undefined && { start }) }),
    );
  return allPages(session.connection, purpose, fetchPage, (result) => {
    const { policies, next } = record(result);
    const items = records(policies)?.flatMap((policy) => {
      const [id, scope] = [nonEmpty(policy.id), scopeOfRoles(policy, grant)];
      return id === undefined || scope === undefined ? [] : [{ id, scope, roles: rolesOf(policy) }];
    });
    return items && { items, next: nonEmpty(record(next).start) };
  });
}

/** CRN of the role whose display name is Sender, as the Terraform provider finds it; the known CRN where IAM lists none. */
async function lookUpSender(session: Session, accountId: string): Promise<string> {
  const answer = await session.askPolicies('look up the Sender role', (client, call) =>
    client.listRoles({ accountId, serviceName: SERVICE, ...call }),
  );
  const roles = records(record(answer.result).service_roles) ?? [];
  return nonEmpty(roles.find(({ display_name: name }) => name === 'Sender')?.crn) ?? SENDER_CRN;
}

/** Repeating this POST is safe: a second one is answered with 409 and the first one's policy. */
async function createPolicy(
  session: Session,
  grant: Grant,
  senderCrn: string,
  description: string,
): Promise<SenderPolicy> {
  const purpose = CREATE_POLICY;
  const { owner, instanceId } = grant;
  const equals = (key: string, value: string) => ({ key, operator: 'stringEquals', value });
  const resource = [equals('accountId', owner.accountId), equals('serviceName', SERVICE)];
  if (instanceId !== undefined) resource.push(equals('serviceInstance', instanceId));
  let requests = 0;
  try {
    const answer = await session.askPolicies(purpose, (client, call) => {
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
    const id = nonEmpty(record(answer.result).id);
    if (id === undefined) throw session.connection.error(purpose, answer);
    return { id, scope: wantedScope(grant), created: true };
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== 409) throw error;
    // The other jobs of a matrix write the same description: only a repetition can have met its own policy.
    return policyOfConflict(error, grant, senderCrn, requests > 1 ? description : undefined);
  }
}

/**
 * The policy that IAM already has, by its answer 409 to the creation of a policy.
 * @param own the description of one that this run may have created; undefined when it cannot be its own
 * @throws Obstacle when it does not give the grant; `conflict` when it is about something else
 */
function policyOfConflict(
  conflict: RequestError,
  grant: Grant,
  senderCrn: string,
  own: string | undefined,
): SenderPolicy {
  const existing = conflictingPolicy(conflict.body);
  const id = nonEmpty(existing.id);
  if (id === undefined && conflict.code !== 'policy_conflict_error') throw conflict;
  const created = own !== undefined && existing.description === own;
  // IAM may name the policy by its ID alone.
  if (existing.control === undefined) return { id, scope: wantedScope(grant), created };
  const scope = scopeOf({ type: 'access', state: 'active', ...existing }, grant, senderCrn);
  if (scope === undefined) throw new Obstacle<PolicyFacts>({ kind: 'unfit policy', policyId: id ?? '?' });
  return { id, scope, created };
}

function wantedScope({ instanceId }: Grant): Scope {
  return instanceId === undefined ? 'account' : 'instance';
}

/**
 * The policy that a 409 policy_conflict_error names in errors[0].details.conflicts_with.policy: whole in recorded
 * answers, an ID in the SDK's types; either may come as text.
 * @returns an empty policy when it is not named
 */
export function conflictingPolicy(body: unknown): Record<string, unknown> {
  const details = record(records(record(body).errors)?.[0]?.details);
  return policyIn(details.conflicts_with, MAX_LAYERS);
}

/** JSON as text, the object around the policy, the policy as text: no form that is known has more layers. */
const MAX_LAYERS = 4;

/** A policy from any of those forms. */
function policyIn(conflict: unknown, layers: number): Record<string, unknown> {
  if (layers === 0) return {};
  if (typeof conflict !== 'string') {
    const { policy, ...rest } = record(conflict);
    return policy === undefined ? rest : policyIn(policy, layers - 1);
  }
  const parsed = parseJson(conflict);
  if (!(parsed instanceof NotJson) && parsed !== conflict) return policyIn(parsed, layers - 1);
  return /^[\w-]+$/.test(conflict) ? { id: conflict } : {};
}
