import { holds } from '../policies/access.ts';
import type { Cloud } from '../cloud.ts';
import { identityAnswer } from './iam-errors.ts';
import type { ServiceId } from './identities.ts';
import { MANAGE_SERVICE_IDS } from '../policies/roles.ts';

/**
 * Whether someone may create, see and change the API keys of an identity.
 * Keys of a user are for that user alone. Keys of a service ID are for its creator and for Operators and
 * Administrators on the IAM Identity service (IAM docs).
 */
export function mayManageKeysOf(cloud: Cloud, callerIamId: string, iamId: string): boolean {
  const identity = cloud.identities.get(iamId);
  if (identity?.kind === 'user') return callerIamId === iamId;
  if (identity?.kind !== 'service-id') return false;
  return (
    mayManageServiceId(cloud, callerIamId, identity) ||
    (callerIamId === iamId && cloud.settings.serviceIdManagesOwnKeys)
  );
}

/** @throws {ErrorAnswer} when {@link mayManageKeysOf} says no */
export function assertMayManageKeysOf(cloud: Cloud, callerIamId: string, iamId: string): void {
  if (!mayManageKeysOf(cloud, callerIamId, iamId)) throw identityAnswer(cloud.settings.notOwnUser);
}

/** Whether someone may change a service ID: its creator may, and Operators and Administrators on IAM Identity. */
export function mayManageServiceId(cloud: Cloud, callerIamId: string, serviceId: ServiceId): boolean {
  const { id, accountId, createdBy } = serviceId;
  const resource = { accountId, serviceName: 'iam-identity', resourceType: 'serviceid', resource: id };
  return callerIamId === createdBy || holds(cloud, callerIamId, MANAGE_SERVICE_IDS, resource);
}
