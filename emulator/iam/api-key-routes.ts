import type { FastifyInstance, FastifyRequest } from 'fastify';
import { holds } from '../policies/access.ts';
import { createApiKey, updateApiKey } from './api-keys.ts';
import type { Cloud } from '../cloud.ts';
import { assertCurrent, assertUnlocked, presentEntity, sendEntity, toMinute, touch } from './entities.ts';
import type { ApiKey } from './identities.ts';
import { authenticate } from './authenticate.ts';
import { badRequest, identityAnswer, notFound, unauthorized } from './iam-errors.ts';
import { page, readListQuery } from './pages.ts';
import { idOf, objectBody, queryOf } from '../http/input.ts';
import { assertMayManageKeysOf, mayManageKeysOf } from './key-rights.ts';
import { MANAGE_SERVICE_IDS } from '../policies/roles.ts';

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
    const key = createApiKey(cloud, creator, objectBody(request) ?? {}, {
      locked: request.headers['entity-lock'] === 'true',
      disabled: request.headers['entity-disable'] === 'true',
    });
    return sendEntity(reply, 201, { ...present(key), apikey: key.value });
  });

  app.get('/v1/apikeys', async (request) => {
    const { iamId, accountId } = await caller(request);
    const query = readListQuery(request);
    const { filters } = query;
    if ((filters.account_id ?? accountId) !== accountId) {
      throw identityAnswer(cloud.settings.notOwnUser, 'account_id is not that of the token');
    }
    let keys: ApiKey[];
    if (filters.scope === 'account') {
      if (!holds(cloud, iamId, MANAGE_SERVICE_IDS, { accountId, serviceName: 'iam-identity' })) {
        throw identityAnswer(cloud.settings.notOwnUser);
      }
      cloud.removeGoneKeys();
      keys = [...cloud.apiKeys.values()].filter((key) => key.accountId === accountId);
    } else {
      const wanted = filters.iam_id ?? iamId;
      const hidden = isHidden(cloud, iamId, wanted);
      if (!hidden) assertMayManageKeysOf(cloud, iamId, wanted);
      keys = hidden ? [] : cloud.keysOf(wanted);
    }
    const type = filters.type;
    const shown = keys
      .filter((key) => cloud.isListed(key))
      .filter(
        (key) => type === undefined || (type === 'serviceid') === key.iamId.startsWith('iam-ServiceId-'),
      )
      .map(present);
    const { links, items } = page(request, query, sort(shown, filters.sort, filters.order));
    return { ...links, apikeys: items };
  });

  app.get('/v1/apikeys/details', async (request, reply) => {
    const { iamId } = await caller(request);
    const value = request.headers['iam-apikey'];
    if (typeof value !== 'string') throw badRequest('IAM-ApiKey is missing');
    const key = cloud.usableKey(value);
    if (!key) throw notFound('ApiKey', '(by value)');
    assertMayManageKeysOf(cloud, iamId, key.iamId);
    return sendEntity(reply, 200, presentWithStoredValue(key));
  });

  app.get('/v1/apikeys/:id', async (request, reply) =>
    sendEntity(reply, 200, presentWithStoredValue(await requestedKey(request))),
  );

  app.put('/v1/apikeys/:id', async (request, reply) => {
    const key = await requestedKey(request);
    assertCurrent(key, request);
    assertUnlocked(cloud, key);
    updateApiKey(cloud, key, objectBody(request) ?? {});
    return sendEntity(reply, 200, presentWithStoredValue(key));
  });

  app.delete('/v1/apikeys/:id', async (request, reply) => {
    const key = await requestedKey(request);
    assertUnlocked(cloud, key);
    cloud.deleteKey(key);
    return reply.code(204).send();
  });

  const lock = async (request: FastifyRequest, locked: boolean): Promise<void> => {
    const key = await requestedKey(request);
    key.locked = locked;
    touch(cloud, key);
  };
  app.post('/v1/apikeys/:id/lock', async (request, reply) => {
    await lock(request, true);
    return reply.code(204).send();
  });
  app.delete('/v1/apikeys/:id/lock', async (request, reply) => {
    await lock(request, false);
    return reply.code(204).send();
  });

  const disable = async (request: FastifyRequest, disabled: boolean): Promise<void> => {
    const key = await requestedKey(request);
    assertUnlocked(cloud, key);
    key.disabled = disabled;
    touch(cloud, key);
  };
  app.post('/v1/apikeys/:id/disable', async (request, reply) => {
    await disable(request, true);
    return reply.code(204).send();
  });
  app.delete('/v1/apikeys/:id/disable', async (request, reply) => {
    await disable(request, false);
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
export function present(key: ApiKey) {
  return {
    ...presentEntity(key, 'apikey'),
    disabled: key.disabled,
    support_sessions: key.supportSessions,
    action_when_leaked: key.actionWhenLeaked,
    ...(key.expiresAt !== undefined && { expires_at: toMinute(key.expiresAt) }),
  };
}

function presentWithStoredValue(key: ApiKey) {
  return { ...present(key), ...(key.storeValue && { apikey: key.value }) };
}

type Shown = ReturnType<typeof present>;

function sort(keys: Shown[], by: string | undefined, order: string | undefined): Shown[] {
  if (by !== 'name' && by !== 'description' && by !== 'created_at' && by !== 'created_by') return keys;
  const sorted = keys.toSorted((a, b) => (a[by] ?? '').localeCompare(b[by] ?? ''));
  return order === 'desc' ? sorted.reverse() : sorted;
}
