import { holds } from '../policies/access.ts';
import type { Cloud } from '../cloud.ts';
import { badRequest, identityAnswer, notFound } from './iam-errors.ts';
import type { ApiKey } from './identities.ts';
import { text } from '../http/input.ts';
import { assertMayManageKeysOf } from './key-rights.ts';
import { CREATE_USER_API_KEY } from '../policies/roles.ts';
import type { Caller } from './tokens.ts';

/** What a client sends to create a key (SDK type `CreateApiKeyParams`), as far as it is read; not checked yet. */
type NewApiKey = Partial<
  Record<'name' | 'iam_id' | 'description' | 'account_id' | 'action_when_leaked' | 'expires_at', unknown>
>;

const ACTIONS_WHEN_LEAKED: unknown[] = [undefined, 'none', 'disable', 'delete'];

/** `yyyy-MM-ddTHH:mm+0000` (SDK docs). Seconds are accepted, too. */
const EXPIRY_FORMAT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)\+0000$/;

/**
 * Creates an API key as IAM would for this caller.
 * @throws {ErrorAnswer} when the request is not valid or not allowed, or when all slots are full
 */
export function createApiKey(cloud: Cloud, caller: Caller, wanted: NewApiKey): ApiKey {
  const { settings } = cloud;
  const name = text(wanted.name);
  const iamId = text(wanted.iam_id);
  if (name === undefined) throw badRequest('name is missing or empty');
  if (iamId === undefined) throw badRequest('iam_id is missing or empty');
  if (!ACTIONS_WHEN_LEAKED.includes(wanted.action_when_leaked))
    throw badRequest('action_when_leaked is not valid');

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
    name,
    iamId,
    accountId,
    ...(description !== undefined && { description }),
    actionWhenLeaked: text(wanted.action_when_leaked) ?? 'disable',
    ...(expiresAt !== undefined && { expiresAt }),
    createdAt: now,
    modifiedAt: now,
    createdBy: caller.iamId,
  });
}

function parseExpiry(value: unknown): number | undefined {
  if (value === undefined || value === '') return undefined;
  const [, time] = typeof value === 'string' ? (EXPIRY_FORMAT.exec(value) ?? []) : [];
  const expiresAt = Date.parse(`${time ?? ''}Z`);
  if (Number.isNaN(expiresAt)) throw badRequest('expires_at is not yyyy-MM-ddTHH:mm+0000');
  return expiresAt;
}
