import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createApiKey, type NewApiKey } from './api-keys.ts';
import type { Cloud } from '../cloud.ts';
import { assertCurrent, assertUnlocked, presentEntity, sendEntity, touch } from './entities.ts';
import type { ServiceId } from './identities.ts';
import { authenticate } from './authenticate.ts';
import { badRequest, identityAnswer, notFound, unauthorized } from './iam-errors.ts';
import { page, readListQuery } from './pages.ts';
import { idOf, isObject, objectBody, text } from '../http/input.ts';
import { mayManageServiceId } from './key-rights.ts';
import { present as presentKey } from './api-key-routes.ts';

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
    const description = text(wanted.description);
    const serviceId = cloud.addServiceId({
      name,
      accountId: creator.accountId,
      ...(description !== undefined && { description }),
      uniqueInstanceCrns: crns(wanted.unique_instance_crns) ?? [],
      locked: request.headers['entity-lock'] === 'true',
      createdAt: now,
      modifiedAt: now,
      createdBy: creator.iamId,
    });
    if (!isObject(wanted.apikey)) return sendEntity(reply, 201, present(serviceId));
    const newKey: NewApiKey = { ...wanted.apikey, iam_id: serviceId.iamId };
    const key = createApiKey(cloud, creator, newKey, { locked: false, disabled: false });
    return sendEntity(reply, 201, {
      ...present(serviceId),
      apikey: { ...presentKey(key), apikey: key.value },
    });
  });

  app.get('/v1/serviceids', async (request) => {
    const { iamId, accountId } = await caller(request);
    const query = readListQuery(request);
    const { filters } = query;
    const shown = [...cloud.identities.values()]
      .filter((identity) => identity.kind === 'service-id')
      .filter((serviceId) => serviceId.accountId === accountId && filters.account_id === accountId)
      .filter((serviceId) => filters.name === undefined || serviceId.name === filters.name)
      .filter((serviceId) => iamId === serviceId.iamId || mayManageServiceId(cloud, iamId, serviceId))
      .map(present);
    const { links, items } = page(request, query, shown);
    return { ...links, serviceids: items };
  });

  app.get('/v1/serviceids/:id', async (request, reply) =>
    sendEntity(reply, 200, present(await requestedServiceId(request))),
  );

  app.put('/v1/serviceids/:id', async (request, reply) => {
    const serviceId = await requestedServiceId(request);
    assertCurrent(serviceId, request);
    assertUnlocked(cloud, serviceId);
    const wanted = objectBody(request) ?? {};
    if (wanted.name === '') throw badRequest('name is empty');
    serviceId.name = text(wanted.name) ?? serviceId.name;
    if (wanted.description === '') delete serviceId.description;
    const description = text(wanted.description);
    if (description !== undefined) serviceId.description = description;
    serviceId.uniqueInstanceCrns = crns(wanted.unique_instance_crns) ?? serviceId.uniqueInstanceCrns;
    touch(cloud, serviceId);
    return sendEntity(reply, 200, present(serviceId));
  });

  app.delete('/v1/serviceids/:id', async (request, reply) => {
    const serviceId = await requestedServiceId(request);
    assertUnlocked(cloud, serviceId);
    for (const key of cloud.keysOf(serviceId.iamId)) cloud.apiKeys.delete(key.id);
    cloud.identities.delete(serviceId.iamId);
    return reply.code(204).send();
  });

  const lock = async (request: FastifyRequest, locked: boolean): Promise<void> => {
    const serviceId = await requestedServiceId(request);
    serviceId.locked = locked;
    touch(cloud, serviceId);
  };
  app.post('/v1/serviceids/:id/lock', async (request, reply) => {
    await lock(request, true);
    return reply.code(204).send();
  });
  app.delete('/v1/serviceids/:id/lock', async (request, reply) => {
    await lock(request, false);
    return reply.code(204).send();
  });
}

function present(serviceId: ServiceId) {
  return { ...presentEntity(serviceId, 'serviceid'), unique_instance_crns: serviceId.uniqueInstanceCrns };
}

function crns(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}
