import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { idOf, isObject, objectBody, originOf, queryOf } from '../http/input.ts';
import { createPolicy, deletePolicy, findPolicy, listPolicies, policyCaller } from './operations.ts';
import { invalidBody } from './policy-errors.ts';
import { policyPage } from './pages.ts';
import type { Policy, PolicyDocument } from './policy.ts';

/** `/v2/policies` (SDK `IamPolicyManagementV1`, recorded responses). */
export function policyRoutes(app: FastifyInstance, cloud: Cloud): void {
  const presenter = (request: FastifyRequest) => (policy: Policy) => present(policy, originOf(request));

  app.post('/v2/policies', async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    const show = presenter(request);
    const policy = createPolicy(cloud, caller, readDocument(request), show);
    return reply.code(201).header('ETag', policy.etag).send(show(policy));
  });

  app.get('/v2/policies', async (request) => {
    const caller = await policyCaller(cloud, request);
    return policyPage(request, listPolicies(cloud, caller, queryOf(request)), presenter(request));
  });

  app.get('/v2/policies/:id', async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    const policy = findPolicy(cloud, caller, idOf(request));
    return reply.header('ETag', policy.etag).send(presenter(request)(policy));
  });

  app.delete('/v2/policies/:id', async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    deletePolicy(cloud, caller, findPolicy(cloud, caller, idOf(request)));
    return reply.code(204).send();
  });
}

/** A policy as the API shows it. What its creator wrote comes back unchanged (IBM's own SDK tests). */
function present(policy: Policy, origin: string) {
  return {
    ...policy.document,
    id: policy.id,
    href: `${origin}/v2/policies/${policy.id}`,
    created_at: new Date(policy.createdAt).toISOString(),
    created_by_id: policy.createdBy,
    last_modified_at: new Date(policy.modifiedAt).toISOString(),
    last_modified_by_id: policy.modifiedBy,
    state: policy.state,
  };
}

/** The policy in a request, checked as far as the API describes it. */
function readDocument(request: FastifyRequest): PolicyDocument {
  const body = objectBody(request);
  if (!body) throw invalidBody('The body is not a JSON object.');
  const { type, description, subject, resource, control, pattern, rule } = body;
  if (type !== 'access' && type !== 'authorization')
    throw invalidBody("type must be 'access' or 'authorization'.");
  const roles = isObject(control) && isObject(control.grant) ? control.grant.roles : undefined;
  if (!isListOf(roles, ['role_id'])) throw invalidBody('control.grant.roles is missing or not valid.');
  const subjectKeys = attributeKeys(subject, 'subject');
  if (type === 'access' && !subjectKeys.some((key) => key === 'iam_id' || key === 'access_group_id')) {
    throw invalidBody('subject.attributes needs iam_id or access_group_id.');
  }
  const resourceKeys = attributeKeys(resource, 'resource');
  if (!resourceKeys.includes('accountId')) throw invalidBody('resource.attributes needs accountId.');
  if (!resourceKeys.some((key) => SCOPES.includes(key))) {
    throw invalidBody(`resource.attributes needs one of ${SCOPES.join(', ')}.`);
  }
  if (rule !== undefined && typeof pattern !== 'string') throw invalidBody('rule needs a pattern.');
  if (rule !== undefined && !(isObject(rule) && isListOf(rule.conditions, ['key', 'operator', 'value']))) {
    throw invalidBody('This emulator knows only rules that are a list of conditions.');
  }
  // Other fields are left out: a client may send back an answer, with its id and times.
  const kept = { type, description, subject, resource, control, pattern, rule };
  return JSON.parse(JSON.stringify(kept)) as PolicyDocument;
}

/** A resource must name one of these besides its account (SDK docs). */
const SCOPES = ['serviceType', 'serviceName', 'resourceGroupId', 'service_group_id'];

function attributeKeys(owner: unknown, name: string): string[] {
  const attributes = isObject(owner) ? owner.attributes : undefined;
  if (!isListOf(attributes, ['key', 'operator'])) {
    throw invalidBody(`${name}.attributes is missing or not valid.`);
  }
  if (attributes.some(({ value }) => value === undefined || value === '')) {
    throw invalidBody(`${name}.attributes has an empty value.`);
  }
  return attributes.map(({ key }) => String(key));
}

function isListOf(list: unknown, texts: string[]): list is Record<string, unknown>[] {
  return (
    Array.isArray(list) &&
    list.length > 0 &&
    list.every((item) => isObject(item) && texts.every((name) => typeof item[name] === 'string'))
  );
}
