import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { policyRefusal } from '../http/errors.ts';
import { isObject, objectBody, originOf } from '../http/input.ts';
import type { Attribute, Policy, PolicyDocument } from './policy.ts';
import { findRole } from './roles.ts';
import { policyRoutes } from './policy-routes.ts';

/** `/v1/policies`, the older API. What v2 created is there a placeholder without its roles (IAM docs). */
export function policyV1Routes(app: FastifyInstance, cloud: Cloud): void {
  policyRoutes(app, cloud, {
    version: 'v1',
    readDocument,
    presenter: (request) => (policy) => present(policy, originOf(request), cloud),
  });
}

const UNSUPPORTED_VERSION = {
  role_id: 'crn:v1:bluemix:public:iam::::role:UnsupportedVersion',
  display_name: 'Unsupported Version',
  description: 'This policy was created with a newer version of the API.',
};

function present(policy: Policy, origin: string, cloud: Cloud) {
  const { document } = policy;
  const roles = document.control.grant.roles.map(({ role_id: roleId }) => {
    const role = findRole(roleId, cloud.settings);
    return { role_id: roleId, display_name: role?.display_name, description: role?.description };
  });
  return {
    id: policy.id,
    type: document.type,
    ...(document.description !== undefined && { description: document.description }),
    subjects: [{ attributes: toV1(document.subject?.attributes) }],
    roles: policy.apiVersion === 'v1' ? roles : [UNSUPPORTED_VERSION],
    resources: [{ attributes: toV1(document.resource?.attributes) }],
    href: `${origin}/v1/policies/${policy.id}`,
    created_at: new Date(policy.createdAt).toISOString(),
    created_by_id: policy.createdBy,
    last_modified_at: new Date(policy.modifiedAt).toISOString(),
    last_modified_by_id: policy.modifiedBy,
    state: policy.state,
  };
}

function toV1(attributes: Attribute[] = []) {
  return attributes.map(({ key, operator, value }) => ({ name: key, operator, value }));
}

/** The policy in a request of the older shape (SDK type `CreatePolicyParams`), turned into the newer one. */
function readDocument(request: FastifyRequest): PolicyDocument {
  const body = objectBody(request);
  const [subject] = list(body?.subjects);
  const [resource] = list(body?.resources);
  const roles = list(body?.roles).map((role) => ({ role_id: String(role.role_id) }));
  const { type, description } = body ?? {};
  if (typeof type !== 'string' || !subject || !resource || roles.length === 0) {
    throw policyRefusal(400, 'invalid_body', 'type, subjects, roles or resources is missing or not valid.');
  }
  return {
    type,
    ...(typeof description === 'string' && { description }),
    control: { grant: { roles } },
    subject: { attributes: toV2(subject) },
    resource: { attributes: toV2(resource) },
  };
}

function toV2(owner: Record<string, unknown>): Attribute[] {
  return list(owner.attributes).map(({ name, value, operator }) => ({
    key: String(name),
    operator: typeof operator === 'string' ? operator : 'stringEquals',
    value,
  }));
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
