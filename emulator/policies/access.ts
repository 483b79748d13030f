import type { Cloud } from '../cloud.ts';
import type { Attribute, Policy } from './policy.ts';
import { subjectValue } from './policy.ts';
import { findRole, platformRole } from './roles.ts';
import { ruleHolds } from './time-conditions.ts';

/** The target of an action, with the attribute names that a policy's resource uses. */
export type Resource = Record<string, unknown> & { accountId: string };

/**
 * Whether an identity may do an action on a resource now.
 * The account owner needs no policy for the platform's actions. To send logs, the owner needs one like everybody else.
 */
export function holds(cloud: Cloud, iamId: string, action: string, resource: Resource): boolean {
  const owner = cloud.accounts.get(resource.accountId)?.ownerIamId;
  if (iamId === owner && grants([platformRole('Administrator')], action, cloud)) return true;
  return cloud.policies.values().some(
    (policy) =>
      policy.document.type === 'access' &&
      subjectValue(policy.document, 'iam_id') === iamId &&
      isInForce(policy, cloud) &&
      covers(policy, resource) &&
      grants(
        policy.document.control.grant.roles.map((role) => role.role_id),
        action,
        cloud,
      ),
  );
}

function grants(roles: string[], action: string, cloud: Cloud): boolean {
  return roles.some((crn) => findRole(crn, cloud.settings)?.actions.includes(action));
}

/** What gives access takes effect with a delay (IAM docs). */
function isInForce(policy: Policy, cloud: Cloud): boolean {
  const now = cloud.now();
  if (!policy.works || policy.state === 'deleted') return false;
  if (now < policy.createdAt + cloud.settings.policyEffectiveAfterMs) return false;
  return policy.document.rule === undefined || ruleHolds(policy.document.rule, now);
}

function covers(policy: Policy, resource: Resource): boolean {
  const attributes = policy.document.resource?.attributes ?? [];
  return attributes.every((attribute) =>
    attribute.key === 'serviceType' ? resource.serviceName !== undefined : fits(attribute, resource),
  );
}

function fits({ key, operator, value }: Attribute, resource: Resource): boolean {
  const actual = resource[key];
  if (typeof actual !== 'string') return false;
  if (operator === 'stringEquals') return actual === value;
  return operator === 'stringMatch' && wildcard(String(value)).test(actual);
}

/** `*` is any text and `?` is any one character (IAM docs, wildcard policies). */
function wildcard(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}
