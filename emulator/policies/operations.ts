import type { FastifyRequest } from 'fastify';
import { holds, type Resource } from './access.ts';
import type { Cloud } from '../cloud.ts';
import { authenticate } from '../iam/authenticate.ts';
import { isDuplicate, type Policy, type PolicyDocument, resourceValue, subjectValue } from './policy.ts';
import { forbidden, invalidBody, policyError, policyNotFound } from './policy-errors.ts';
import { CREATE_POLICY, findRole, READ_POLICY } from './roles.ts';
import type { Caller } from '../iam/tokens.ts';

/** How the API shows a policy. */
export type Presenter = (policy: Policy) => unknown;

/** Whose token a request to the policy API carries. */
export async function policyCaller(cloud: Cloud, request: FastifyRequest): Promise<Caller> {
  return await authenticate(cloud, request, () =>
    policyError(401, 'invalid_token', 'The provided IAM token is missing, not valid or expired.'),
  );
}

/**
 * Creates a policy as IAM would for this caller.
 * @throws {ErrorAnswer} when it is not valid, not allowed or a duplicate, or when a limit is reached
 */
export function createPolicy(
  cloud: Cloud,
  caller: Caller,
  document: PolicyDocument,
  present: Presenter,
): Policy {
  const accountId = check(cloud, caller, document);
  assertNoDuplicate(cloud, document, present);
  assertWithinLimits(cloud, document, accountId);
  const now = cloud.now();
  return cloud.addPolicy(document, {
    accountId,
    createdAt: now,
    createdBy: caller.iamId,
    modifiedBy: caller.iamId,
    works: cloud.settings.granterHoldsSender,
  });
}

/** Deletes a policy. It stays readable with the state `deleted` (SDK docs). */
export function deletePolicy(cloud: Cloud, caller: Caller, policy: Policy): void {
  assertMayGrant(cloud, caller, policy.document);
  if (policy.state === 'deleted') throw policyNotFound(policy.id);
  policy.state = 'deleted';
  policy.modifiedAt = cloud.now();
  policy.modifiedBy = caller.iamId;
}

/**
 * The policy with this id, if it is old enough to be seen.
 * @throws {ErrorAnswer} when there is none, or the caller may not read it
 */
export function findPolicy(cloud: Cloud, caller: Caller, id: string): Policy {
  const policy = cloud.policies.get(id);
  if (!policy || !isVisible(cloud, policy) || policy.accountId !== caller.accountId) throw policyNotFound(id);
  if (!mayRead(cloud, caller, policy)) {
    throw forbidden('You are not authorized to read this policy.');
  }
  return policy;
}

/** The policies that match the query of a list. Those that the caller may not read are left out without an error. */
export function listPolicies(cloud: Cloud, caller: Caller, query: Partial<Record<string, string>>): Policy[] {
  if (query.account_id === undefined) {
    throw policyError(400, 'missing_required_query_parameter', 'account_id is missing.');
  }
  const wanted: [string | undefined, (policy: Policy) => unknown][] = [
    [query.account_id, (policy) => policy.accountId],
    [query.state ?? 'active', (policy) => policy.state],
    [query.type, (policy) => policy.document.type],
    [query.iam_id, (policy) => subjectValue(policy.document, 'iam_id')],
    [query.service_name, (policy) => resourceValue(policy.document, 'serviceName')],
  ];
  return [...cloud.policies.values()].filter(
    (policy) =>
      wanted.every(([value, actual]) => value === undefined || actual(policy) === value) &&
      isVisible(cloud, policy) &&
      mayRead(cloud, caller, policy),
  );
}

function check(cloud: Cloud, caller: Caller, document: PolicyDocument): string {
  const accountId = resourceValue(document, 'accountId');
  if (accountId !== caller.accountId) {
    throw forbidden('You are not authorized to use this account.');
  }
  const roles = document.control.grant.roles.map((role) => role.role_id);
  const unknown = roles.find((crn) => !findRole(crn, cloud.settings));
  if (unknown !== undefined) throw invalidBody(`Role '${unknown}' does not exist.`);
  assertMayGrant(cloud, caller, document);
  const subject = cloud.identities.get(String(subjectValue(document, 'iam_id')));
  if (subject?.kind === 'service-id' && subject.locked) {
    throw invalidBody('The subject is a locked service ID.');
  }
  return caller.accountId;
}

function assertMayGrant(cloud: Cloud, caller: Caller, document: PolicyDocument): void {
  if (cloud.settings.mayGrant && holds(cloud, caller.iamId, CREATE_POLICY, resourceOf(caller, document)))
    return;
  throw forbidden('You are not authorized to grant this access.');
}

function mayRead(cloud: Cloud, caller: Caller, policy: Policy): boolean {
  const { settings } = cloud;
  return (
    settings.mayReadPolicies && holds(cloud, caller.iamId, READ_POLICY, resourceOf(caller, policy.document))
  );
}

function resourceOf(caller: Caller, document: PolicyDocument): Resource {
  const attributes = document.resource?.attributes ?? [];
  return {
    ...Object.fromEntries(attributes.map(({ key, value }) => [key, value])),
    accountId: caller.accountId,
  };
}

function isVisible(cloud: Cloud, policy: Policy): boolean {
  return cloud.now() >= policy.createdAt + cloud.settings.policyVisibleAfterMs;
}

function assertNoDuplicate(cloud: Cloud, document: PolicyDocument, present: Presenter): void {
  const { settings } = cloud;
  const duplicate = cloud.policies
    .values()
    .find((policy) => policy.state === 'active' && isDuplicate(policy.document, document, settings));
  if (!duplicate) return;
  const whole = { etag: duplicate.etag, policy: present(duplicate) };
  const conflictsWith = {
    policy: whole,
    'policy-id': { etag: duplicate.etag, policy: duplicate.id },
    'json-text': JSON.stringify(whole),
  }[settings.conflictsWith];
  throw policyError(
    409,
    'policy_conflict_error',
    "The policy wasn't created because an access policy with identical attributes and roles already exists.",
    { conflicts_with: conflictsWith },
  );
}

/** IAM docs, "IAM limits". */
const POLICIES_PER_SUBJECT = 1000;

function assertWithinLimits(cloud: Cloud, document: PolicyDocument, accountId: string): void {
  const subject = subjectValue(document, 'iam_id');
  const active = [...cloud.policies.values()].filter(
    (policy) => policy.state === 'active' && policy.accountId === accountId,
  );
  const ofSubject = active.filter((policy) => subjectValue(policy.document, 'iam_id') === subject);
  if (active.length >= cloud.settings.policiesPerAccount || ofSubject.length >= POLICIES_PER_SUBJECT) {
    throw policyError(422, 'unable_to_process', 'Exceeded maximum policies quota error');
  }
}
