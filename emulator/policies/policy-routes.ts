import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { idOf, queryOf } from '../http/input.ts';
import type { Policy, PolicyDocument } from './policy.ts';
import {
  createPolicy,
  deletePolicy,
  findPolicy,
  listPolicies,
  policyCaller,
  type Presenter,
  replacePolicy,
} from './operations.ts';
import { policyPage } from './pages.ts';

/** What differs between the versions of the policy API: how a policy is read and shown. */
export interface PolicyApi {
  version: 'v1' | 'v2';
  readDocument: (request: FastifyRequest) => PolicyDocument;
  presenter: (request: FastifyRequest) => Presenter;
}

/** `/v1/policies` or `/v2/policies`: the operations are the same. */
export function policyRoutes(
  app: FastifyInstance,
  cloud: Cloud,
  { version, readDocument, presenter }: PolicyApi,
): void {
  const path = `/${version}/policies`;
  const send = (request: FastifyRequest, reply: FastifyReply, status: number, policy: Policy) =>
    reply.code(status).header('ETag', policy.etag).send(presenter(request)(policy));

  app.post(path, async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    const policy = createPolicy(cloud, caller, readDocument(request), version, presenter(request));
    return send(request, reply, 201, policy);
  });

  app.get(path, async (request) => {
    const caller = await policyCaller(cloud, request);
    const policies = listPolicies(cloud, caller, queryOf(request));
    return policyPage(request, policies, presenter(request));
  });

  app.get(`${path}/:id`, async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    return send(request, reply, 200, findPolicy(cloud, caller, idOf(request)));
  });

  app.put(`${path}/:id`, async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    const policy = findPolicy(cloud, caller, idOf(request));
    const document = readDocument(request);
    replacePolicy(cloud, caller, policy, document, request.headers['if-match'], presenter(request));
    return send(request, reply, 200, policy);
  });

  app.delete(`${path}/:id`, async (request, reply) => {
    const caller = await policyCaller(cloud, request);
    deletePolicy(cloud, caller, findPolicy(cloud, caller, idOf(request)));
    return reply.code(204).send();
  });
}
