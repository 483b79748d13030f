import type { Cloud } from '../cloud.ts';
import type { Attribute, Policy } from './policy.ts';
import { subjectValue } from './policy.ts';
import { findRole, platformRole } from './roles.ts';
import { ruleHolds } from './time-conditions.ts';

/** What an action is done to, by the attribute names of a policy's resource. `accountId` is always there. */
export type Resource = Record<string, unknown> & { accountId: string };

/**
 * Whether an identity may do an action on a resource now.
 * The account owner holds the platform's actions without a policy.
 * To send logs everyone needs a policy, the owner too.
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

/** IAM docs: enforcement lags behind a change, for the better and for the worse. */
function isInForce(policy: Policy, cloud: Cloud): boolean {
  const { settings } = cloud;
  const now = cloud.now();
  if (!policy.works || now < policy.createdAt + settings.policyEffectiveAfterMs) return false;
  if (policy.deletedAt !== undefined && now >= policy.deletedAt + settings.policyRevokedAfterMs) return false;
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
  const wanted = [value].flat().map(String);
  switch (operator) {
    case 'stringExists':
      return (actual !== undefined) === (String(value) === 'true');
    case 'stringEquals':
    case 'stringEqualsAnyOf':
      return typeof actual === 'string' && wanted.includes(actual);
    case 'stringMatch':
    case 'stringMatchAnyOf':
      return typeof actual === 'string' && wanted.some((pattern) => wildcard(pattern).test(actual));
    default:
      return false;
  }
}

/** IAM docs, wildcard policies: `*` is any text, `?` any one character. */
function wildcard(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}
