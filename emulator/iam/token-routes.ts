import type { FastifyInstance } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { GRANT_BY_RESOURCE_TOKEN, profileOfPod } from '../compute/grant.ts';
import {
  INACTIVE_USER,
  IP_REFUSED,
  MISSING_FIELD,
  REMOVED_USER,
  SUSPENDED_USER,
  tokenAnswer,
  type TokenError,
  UNKNOWN_KEY,
  UNSUPPORTED_GRANT_TYPE,
} from './iam-errors.ts';
import type { ApiKey, Identity } from './identities.ts';
import { TOKEN_LIFETIME_S } from './tokens.ts';
import { formBody, text } from '../http/input.ts';

/**
 * `POST /identity/token`: exchanges an API key, or the token of a compute resource, for a bearer token (IAM docs, recorded
 * responses).
 */
export function tokenRoutes(app: FastifyInstance, cloud: Cloud): void {
  app.post('/identity/token', async (request) => {
    const form = formBody(request) ?? {};
    const grantType = text(form.grant_type);
    if (grantType === undefined) throw tokenAnswer(MISSING_FIELD, 'grant_type');
    const identify = GRANTS[grantType];
    if (!identify) throw tokenAnswer(UNSUPPORTED_GRANT_TYPE, grantType);
    const { identity, accountId } = await identify(cloud, form, request.ip);

    const issuedAt = cloud.now();
    const lifetimeS = TOKEN_LIFETIME_S;
    return {
      access_token: await cloud.tokens.issue(identity, { accountId, grantType, issuedAt, lifetimeS }),
      refresh_token: 'not_supported',
      ...(identity.kind === 'user' && { ims_user_id: identity.imsUserId }),
      token_type: 'Bearer',
      expires_in: lifetimeS,
      expiration: Math.floor(issuedAt / 1000) + lifetimeS,
      scope: 'ibm openid',
    };
  });
}

/** Finds out who asks for a token. */
type Grant = (
  cloud: Cloud,
  form: Record<string, unknown>,
  ip: string,
) => Promise<{ identity: Identity; accountId: string }>;

const GRANTS: Partial<Record<string, Grant>> = {
  'urn:ibm:params:oauth:grant-type:apikey': (cloud, form, ip) => Promise.resolve(ownerOfKey(cloud, form, ip)),
  [GRANT_BY_RESOURCE_TOKEN]: async (cloud, form) => {
    const identity = await profileOfPod(cloud, form);
    return { identity, accountId: identity.accountId };
  },
};

/** @throws {ErrorAnswer} when there is no such key, or it is not to be used */
function ownerOfKey(cloud: Cloud, form: Record<string, unknown>, ip: string) {
  const { settings } = cloud;
  const value = text(form.apikey);
  if (value === undefined) throw tokenAnswer(MISSING_FIELD, 'apikey');
  if (settings.ipRefused) throw tokenAnswer(IP_REFUSED, ipDetails(ip));
  const answer = (error: TokenError) =>
    tokenAnswer(error, settings.echoKeyInErrors ? `apikey: ${value}` : undefined);
  const key = cloud.usableKey(value);
  const identity = key && cloud.identities.get(key.iamId);
  if (!key || !identity) throw answer(UNKNOWN_KEY);
  const error = errorOf(cloud, key, identity);
  if (error) throw answer(error);
  return { identity, accountId: key.accountId };
}

/** The words are from a recorded response. */
function ipDetails(ip: string): string {
  return (
    'The user has configured IP address restriction for login. ' +
    `The given IP address '${ip}' is not contained in the list of allowed IP addresses.`
  );
}

/** Why a key that exists gives no token. A locked key does: the lock only protects it from changes. */
function errorOf(cloud: Cloud, key: ApiKey, identity: Identity): TokenError | undefined {
  const { settings } = cloud;
  if (key.blocked) return settings.blockedKey;
  if (key.disabled) return settings.disabledKey;
  if (key.expiresAt !== undefined && key.expiresAt <= cloud.now()) return settings.expiredKey;
  if (identity.kind !== 'user') return undefined;
  switch (identity.state) {
    case 'inactive':
      return INACTIVE_USER;
    case 'suspended':
      return SUSPENDED_USER;
    case 'removed':
      return REMOVED_USER;
    case 'active':
      return undefined;
  }
}
