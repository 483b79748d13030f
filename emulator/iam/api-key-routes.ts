import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createApiKey } from './api-keys.ts';
import type { Cloud } from '../cloud.ts';
import { assertUnlocked, presentEntity, sendEntity, toMinute } from './entities.ts';
import type { ApiKey } from './identities.ts';
import { authenticate } from './authenticate.ts';
import { identityAnswer, notFound, unauthorized } from './iam-errors.ts';
import { page, readListQuery } from './pages.ts';
import { idOf, objectBody, queryOf } from '../http/input.ts';
import { assertMayManageKeysOf, mayManageKeysOf } from './key-rights.ts';

/** `/v1/apikeys` and the account's limits (SDK `IamIdentityV1`, recorded responses). */
export function apiKeyRoutes(app: FastifyInstance, cloud: Cloud): void {
  const caller = (request: FastifyRequest) => authenticate(cloud, request, unauthorized);

  /** The key in the path, if the caller may see it. */
  const requestedKey = async (request: FastifyRequest): Promise<ApiKey> => {
    const { iamId } = await caller(request);
    const id = idOf(request);
    const key = cloud.visibleKey(id);
    if (!key || isHidden(cloud, iamId, key.iamId)) throw notFound('ApiKey', id);
    assertMayManageKeysOf(cloud, iamId, key.iamId);
    return key;
  };

  app.post('/v1/apikeys', async (request, reply) => {
    const creator = await caller(request);
    const key = createApiKey(cloud, creator, objectBody(request) ?? {});
    return sendEntity(reply, 201, { ...present(key), apikey: key.value });
  });

  app.get('/v1/apikeys', async (request) => {
    const { iamId, accountId } = await caller(request);
    const query = readListQuery(request);
    const { filters } = query;
    if ((filters.account_id ?? accountId) !== accountId) {
      throw identityAnswer(cloud.settings.notOwnUser, 'account_id is not that of the token');
    }
    const wanted = filters.iam_id ?? iamId;
    const hidden = isHidden(cloud, iamId, wanted);
    if (!hidden) assertMayManageKeysOf(cloud, iamId, wanted);
    const keys = hidden ? [] : cloud.keysOf(wanted);
    const shown = keys.filter((key) => cloud.isListed(key)).map(present);
    const { links, items } = page(request, query, shown);
    return { ...links, apikeys: items };
  });

  app.get('/v1/apikeys/:id', async (request, reply) =>
    sendEntity(reply, 200, present(await requestedKey(request))),
  );

  app.delete('/v1/apikeys/:id', async (request, reply) => {
    const key = await requestedKey(request);
    assertUnlocked(cloud, key);
    cloud.deleteKey(key);
    return reply.code(204).send();
  });

  app.get('/v1/accounts/:id/limits/identity', async (request) => {
    const { iamId, accountId } = await caller(request);
    if (idOf(request) !== accountId) throw identityAnswer(cloud.settings.notOwnUser);
    const wanted = queryOf(request).apikeys_per_identity;
    if (wanted === undefined) return {};
    if (wanted !== iamId && !mayManageKeysOf(cloud, iamId, wanted)) {
      throw identityAnswer(cloud.settings.notOwnUser);
    }
    const identities = [{ iam_id: wanted, count: cloud.keysOf(wanted).length }];
    return { apikeys_per_identity: { limit: cloud.settings.apiKeysPerIdentity, identities } };
  });
}

/** Whether the keys of an identity seem not to exist to this caller. */
function isHidden(cloud: Cloud, callerIamId: string, iamId: string): boolean {
  return cloud.settings.hidesUnmanaged && !mayManageKeysOf(cloud, callerIamId, iamId);
}

/** A key as IAM Identity shows it, without its value. */
function present(key: ApiKey) {
  return {
    ...presentEntity(key, 'apikey'),
    disabled: key.disabled,
    support_sessions: false,
    action_when_leaked: key.actionWhenLeaked,
    ...(key.expiresAt !== undefined && { expires_at: toMinute(key.expiresAt) }),
  };
}
