import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { presentEntity, sendEntity } from './entities.ts';
import type { ServiceId } from './identities.ts';
import { authenticate } from './authenticate.ts';
import { badRequest, identityAnswer, notFound, unauthorized } from './iam-errors.ts';
import { idOf, objectBody, text } from '../http/input.ts';
import { mayManageServiceId } from './key-rights.ts';

/** `/v1/serviceids` (SDK `IamIdentityV1`). */
export function serviceIdRoutes(app: FastifyInstance, cloud: Cloud): void {
  const caller = (request: FastifyRequest) => authenticate(cloud, request, unauthorized);

  /** The service ID in the path, if the caller may see it. */
  const requestedServiceId = async (request: FastifyRequest): Promise<ServiceId> => {
    const { iamId } = await caller(request);
    const id = idOf(request);
    const serviceId = cloud.serviceId(id);
    if (!serviceId) throw notFound('ServiceId', id);
    if (iamId !== serviceId.iamId && !mayManageServiceId(cloud, iamId, serviceId)) {
      if (cloud.settings.hidesUnmanaged) throw notFound('ServiceId', id);
      throw identityAnswer(cloud.settings.notOwnUser);
    }
    return serviceId;
  };

  app.post('/v1/serviceids', async (request, reply) => {
    const creator = await caller(request);
    const wanted = objectBody(request) ?? {};
    const name = text(wanted.name);
    if (name === undefined) throw badRequest('name is missing or empty');
    if (wanted.account_id !== creator.accountId) {
      throw identityAnswer(cloud.settings.notOwnUser, 'account_id is not that of the token');
    }
    const now = cloud.now();
    const serviceId = cloud.addServiceId({
      name,
      accountId: creator.accountId,
      createdAt: now,
      modifiedAt: now,
      createdBy: creator.iamId,
    });
    return sendEntity(reply, 201, present(serviceId));
  });

  app.get('/v1/serviceids/:id', async (request, reply) =>
    sendEntity(reply, 200, present(await requestedServiceId(request))),
  );
}

function present(serviceId: ServiceId) {
  return { ...presentEntity(serviceId, 'serviceid'), unique_instance_crns: [] };
}
