import { holds } from '../policies/access.ts';
import { type Cloud, newKeyValue } from '../cloud.ts';
import { touch } from './entities.ts';
import { badRequest, identityAnswer, notFound, VALUE_IN_USE } from './iam-errors.ts';
import type { ApiKey } from './identities.ts';
import { text } from '../http/input.ts';
import { assertMayManageKeysOf } from './key-rights.ts';
import { CREATE_USER_API_KEY } from '../policies/roles.ts';
import type { Caller } from './tokens.ts';

/** What a client sends to create or update a key (SDK type `CreateApiKeyParams`), not checked yet. */
export type NewApiKey = Partial<
  Record<
    | 'name'
    | 'iam_id'
    | 'description'
    | 'account_id'
    | 'apikey'
    | 'store_value'
    | 'support_sessions'
    | 'action_when_leaked'
    | 'expires_at',
    unknown
  >
>;

const ACTIONS_WHEN_LEAKED: unknown[] = [undefined, 'none', 'disable', 'delete'];

/** `yyyy-MM-ddTHH:mm+0000` (SDK docs). Seconds are accepted, too. */
const EXPIRY_FORMAT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)\+0000$/;

/**
 * Creates an API key as IAM would for this caller.
 * @throws {ErrorAnswer} when the request is not valid or not allowed, or when all slots are full
 */
export function createApiKey(
  cloud: Cloud,
  caller: Caller,
  wanted: NewApiKey,
  state: { locked: boolean; disabled: boolean },
): ApiKey {
  const { settings } = cloud;
  const name = text(wanted.name);
  const iamId = text(wanted.iam_id);
  if (name === undefined) throw badRequest('name is missing or empty');
  if (iamId === undefined) throw badRequest('iam_id is missing or empty');
  checkFields(cloud, wanted, iamId);

  const identity = cloud.identities.get(iamId);
  if (!identity && iamId.startsWith('iam-ServiceId-')) throw notFound('ServiceId', iamId);
  assertMayManageKeysOf(cloud, caller.iamId, iamId);
  const accountId = text(wanted.account_id) ?? caller.accountId;
  if (accountId !== (identity?.kind === 'service-id' ? identity.accountId : caller.accountId)) {
    throw identityAnswer(settings.notOwnUser, 'account_id is not that of the token');
  }
  if (identity?.kind === 'user' && settings.restrictKeyCreation) {
    const resource = { accountId, serviceName: 'iam-identity' };
    if (!holds(cloud, caller.iamId, CREATE_USER_API_KEY, resource)) {
      throw identityAnswer(
        {
          status: 403,
          code: 'forbidden',
          message_code: settings.notOwnUser.message_code,
          message: 'You are not authorized to use this API.',
        },
        `The action ${CREATE_USER_API_KEY} is not permitted.`,
      );
    }
  }
  if (cloud.keysOf(iamId).length >= settings.apiKeysPerIdentity) {
    throw identityAnswer(settings.tooManyKeys, `The limit is ${settings.apiKeysPerIdentity} for ${iamId}.`);
  }

  const now = cloud.now();
  const description = text(wanted.description);
  const expiresAt = parseExpiry(wanted.expires_at);
  return cloud.addApiKey({
    ...state,
    name,
    iamId,
    accountId,
    ...(description !== undefined && { description }),
    value: text(wanted.apikey) ?? newKeyValue(),
    storeValue: wanted.store_value === true,
    supportSessions: wanted.support_sessions === true,
    actionWhenLeaked: text(wanted.action_when_leaked) ?? 'disable',
    ...(expiresAt !== undefined && { expiresAt }),
    createdAt: now,
    modifiedAt: now,
    createdBy: caller.iamId,
  });
}

/**
 * Changes the fields that are given. An empty text deletes the value of a field (SDK docs).
 * @throws {ErrorAnswer} when the request is not valid
 */
export function updateApiKey(cloud: Cloud, key: ApiKey, wanted: NewApiKey): void {
  checkFields(cloud, wanted, key.iamId);
  if (wanted.name !== undefined) {
    const name = text(wanted.name);
    if (name === undefined) throw badRequest('name is empty');
    key.name = name;
  }
  if (wanted.expires_at !== undefined) {
    const expiresAt = parseExpiry(wanted.expires_at);
    if (expiresAt === undefined) delete key.expiresAt;
    else key.expiresAt = expiresAt;
  }
  if (wanted.description !== undefined) {
    const description = text(wanted.description);
    if (description === undefined) delete key.description;
    else key.description = description;
  }
  if (wanted.support_sessions !== undefined) key.supportSessions = wanted.support_sessions === true;
  if (wanted.action_when_leaked !== undefined)
    key.actionWhenLeaked = text(wanted.action_when_leaked) ?? 'disable';
  touch(cloud, key);
}

function checkFields(cloud: Cloud, wanted: NewApiKey, iamId: string): void {
  const isServiceId = iamId.startsWith('iam-ServiceId-');
  if (wanted.store_value === true && !isServiceId) throw badRequest('store_value is not for users');
  if (wanted.support_sessions === true && isServiceId) throw badRequest('support_sessions is for users');
  if (!ACTIONS_WHEN_LEAKED.includes(wanted.action_when_leaked)) {
    throw badRequest('action_when_leaked is not valid');
  }
  const value = wanted.apikey;
  if (value === undefined) return;
  if (typeof value !== 'string' || value.length < 32) {
    throw badRequest('apikey is shorter than 32 characters');
  }
  if (cloud.apiKeys.values().some((key) => key.value === value)) {
    throw identityAnswer(VALUE_IN_USE);
  }
}

function parseExpiry(value: unknown): number | undefined {
  if (value === undefined || value === '') return undefined;
  const [, time] = typeof value === 'string' ? (EXPIRY_FORMAT.exec(value) ?? []) : [];
  const expiresAt = Date.parse(`${time ?? ''}Z`);
  if (Number.isNaN(expiresAt)) throw badRequest('expires_at is not yyyy-MM-ddTHH:mm+0000');
  return expiresAt;
}
