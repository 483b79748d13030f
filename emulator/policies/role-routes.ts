import type { FastifyInstance } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { queryOf } from '../http/input.ts';
import { policyCaller } from './operations.ts';
import { serviceRoles, systemRoles } from './roles.ts';

/**
 * `GET /v2/roles` (SDK type `RoleCollection`), of one service or of the service group `IAM` (IBM's own SDK tests).
 * The emulated account has no custom roles.
 */
export function roleRoutes(app: FastifyInstance, cloud: Cloud): void {
  app.get('/v2/roles', async (request) => {
    await policyCaller(cloud, request);
    const { service_name: name, service_group_id: group } = queryOf(request);
    return {
      custom_roles: [],
      service_roles: serviceRoles(group === 'IAM' ? 'iam-identity' : name, cloud.settings),
      system_roles: systemRoles(),
    };
  });
}
