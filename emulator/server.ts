import { randomBytes } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { acceptBodies, BODY_LIMIT } from './http/bodies.ts';
import { ErrorAnswer } from './http/error-answer.ts';
import { intercept } from './admin/interception.ts';
import { adminRoutes, type AdminParts } from './admin/admin-routes.ts';
import { apiKeyRoutes } from './iam/api-key-routes.ts';
import { githubRoutes } from './github/github-routes.ts';
import { metadataRoutes } from './compute/metadata-routes.ts';
import { ingressRoutes } from './ingress/ingress-routes.ts';
import { policyRoutes } from './policies/policy-routes.ts';
import { roleRoutes } from './policies/role-routes.ts';
import { serviceIdRoutes } from './iam/service-id-routes.ts';
import { tokenRoutes } from './iam/token-routes.ts';

export interface Tls {
  key: string;
  cert: string;
}

export interface ServerParts extends AdminParts {
  stopping: AbortSignal;
  tls: Tls | undefined;
}

/** The HTTP server with all services. It does not listen yet. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { cloud, github, faults, requests, stopping, tls } = parts;
  const app = fastify({
    serverFactory: (handler) => (tls ? createHttpsServer(tls, handler) : createHttpServer(handler)),
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
    genReqId: () => `emulator-${randomBytes(16).toString('hex')}`,
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
  });

  await acceptBodies(app);
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers({ 'Transaction-Id': request.id, 'X-Correlation-Id': request.id });
    done();
  });
  intercept(app, requests, faults, stopping);

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof ErrorAnswer) return reply.code(error.status).send(error.body(request));
    return reply.code(error.statusCode ?? 500).send({ message: error.message });
  });
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      errors: [{ code: 'not_found', message: `No such API: ${request.method} ${request.url}` }],
      status_code: 404,
      trace: request.id,
    }),
  );

  for (const routes of [
    tokenRoutes,
    metadataRoutes,
    apiKeyRoutes,
    serviceIdRoutes,
    policyRoutes,
    roleRoutes,
    ingressRoutes,
  ]) {
    routes(app, cloud);
  }
  githubRoutes(app, github);
  adminRoutes(app, parts);
  return app;
}
