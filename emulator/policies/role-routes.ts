import type { FastifyInstance } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { queryOf } from '../http/input.ts';
import { policyCaller } from './operations.ts';
import { serviceRoles, systemRoles } from './roles.ts';

/** `GET /v2/roles` (SDK type `RoleCollection`). The emulated account has no custom roles. */
export function roleRoutes(app: FastifyInstance, cloud: Cloud): void {
  app.get('/v2/roles', async (request) => {
    await policyCaller(cloud, request);
    const serviceName = queryOf(request).service_name;
    return {
      custom_roles: [],
      service_roles: serviceRoles(serviceName, cloud.settings),
      system_roles: systemRoles(),
    };
  });
}
