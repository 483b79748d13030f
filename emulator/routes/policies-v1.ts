import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { policyRefusal } from '../errors.ts';
import { idOf, isObject, objectBody, originOf, queryOf } from '../input.ts';
import type { Attribute, Policy, PolicyDocument } from '../policies.ts';
import {
  createPolicy,
  deletePolicy,
  findPolicy,
  listPolicies,
  policyCaller,
  type Presenter,
  replacePolicy,
} from '../policy-operations.ts';
import { policyPage } from '../policy-pages.ts';
import { findRole } from '../roles.ts';

/** `/v1/policies`, the older API. What v2 created is there a placeholder without its roles (IAM docs). */
export function policyV1Routes(app: FastifyInstance, cloud: Cloud): void {
  const presenter =
    (request: FastifyRequest): Presenter =>
    (policy) =>
      present(policy, originOf(request), cloud);
  const send = (request: FastifyRequest, reply: FastifyReply, status: number, policy: Policy) =>
    reply.code(status).header('ETag', policy.etag).send(presenter(request)(policy));

  app.post('/v1/policies', async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    const policy = createPolicy(cloud, caller, readDocument(request), 'v1', presenter(request));
    return send(request, reply, 201, policy);
  });

  app.get('/v1/policies', async (request) => {
    const caller = await policyCaller(cloud, request);
    const policies = listPolicies(cloud, caller, queryOf(request));
    return policyPage(request, policies, presenter(request));
  });

  app.get('/v1/policies/:id', async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    return send(request, reply, 200, findPolicy(cloud, caller, idOf(request)));
  });

  app.put('/v1/policies/:id', async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    const policy = findPolicy(cloud, caller, idOf(request));
    const document = readDocument(request);
    replacePolicy(cloud, caller, policy, document, request.headers['if-match'], presenter(request));
    return send(request, reply, 200, policy);
  });

  app.delete('/v1/policies/:id', async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    deletePolicy(cloud, caller, findPolicy(cloud, caller, idOf(request)));
    return reply.code(204).send();
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
