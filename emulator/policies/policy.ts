import { isDeepStrictEqual } from 'node:util';
import type { Settings } from '../settings.ts';

/** One attribute of a subject or resource, as in the SDK's type `V2PolicyResourceAttribute`. */
export interface Attribute {
  key: string;
  operator: string;
  value: unknown;
}

/** A condition on the time, as in the SDK's type `V2PolicyRuleRuleAttribute`. */
export interface Condition {
  key: string;
  operator: string;
  value: string;
}

/** A rule of the pattern `time-based-conditions:once`. */
export interface Rule {
  operator: 'and';
  conditions: Condition[];
}

/** The part of a policy that its creator writes (SDK type `CreateV2PolicyParams`). */
export interface PolicyDocument {
  type: string;
  description?: string;
  subject?: { attributes: Attribute[] };
  resource?: { attributes: Attribute[]; tags?: Attribute[] };
  control: { grant: { roles: { role_id: string }[] } };
  pattern?: string;
  rule?: Rule;
}

/** A policy as the cloud keeps it. Times are epoch milliseconds. */
export interface Policy {
  id: string;
  accountId: string;
  etag: string;
  document: PolicyDocument;
  state: 'active' | 'deleted';
  createdAt: number;
  createdBy: string;
  modifiedAt: number;
  modifiedBy: string;
  /** `false` when the granter did not hold what it granted. Such a policy exists and grants nothing. */
  works: boolean;
}

/** The value of an attribute of the policy's subject, e.g. `iam_id`. */
export function subjectValue(document: PolicyDocument, key: string): unknown {
  return document.subject?.attributes.find((attribute) => attribute.key === key)?.value;
}

/** The value of an attribute of the policy's resource, e.g. `serviceName`. */
export function resourceValue(document: PolicyDocument, key: string): unknown {
  return document.resource?.attributes.find((attribute) => attribute.key === key)?.value;
}

/** Whether one policy is a duplicate of the other for IAM (IAM docs: "identical attributes and roles"). */
export function isDuplicate(one: PolicyDocument, other: PolicyDocument, settings: Settings): boolean {
  return isDeepStrictEqual(identity(one, settings), identity(other, settings));
}

function identity(document: PolicyDocument, settings: Settings): unknown {
  return {
    type: document.type,
    subject: sorted(document.subject?.attributes),
    resource: sorted(document.resource?.attributes),
    tags: sorted(document.resource?.tags),
    rule: document.rule,
    roles: settings.rolesDistinguishPolicies && document.control.grant.roles.map((r) => r.role_id).sort(),
    description: settings.descriptionDistinguishesPolicies && document.description,
  };
}

function sorted(attributes: Attribute[] = []): string[] {
  return attributes.map(({ key, operator, value }) => JSON.stringify([key, operator, value])).sort();
}
