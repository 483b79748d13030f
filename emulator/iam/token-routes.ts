import type { FastifyInstance } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { type Refusal, tokenRefusal } from './iam-errors.ts';
import type { ApiKey, Identity } from './identities.ts';
import { formBody, text } from '../http/input.ts';
import type { TokenRefusal } from '../settings.ts';

const GRANT_BY_API_KEY = 'urn:ibm:params:oauth:grant-type:apikey';

/** `POST /identity/token`: exchanges an API key for a bearer token (IAM docs, recorded responses). */
export function tokenRoutes(app: FastifyInstance, cloud: Cloud): void {
  app.post('/identity/token', async (request) => {
    const { settings } = cloud;
    const form = formBody(request) ?? {};
    const grantType = text(form.grant_type);
    const value = text(form.apikey);

    if (grantType === undefined) throw tokenRefusal(settings.missingField, 'grant_type');
    if (grantType !== GRANT_BY_API_KEY) throw tokenRefusal(settings.unsupportedGrantType, grantType);
    if (value === undefined) throw tokenRefusal(settings.missingField, 'apikey');

    const refuse = (refusal: TokenRefusal): Refusal =>
      tokenRefusal(refusal, settings.echoKeyInErrors ? `apikey: ${value}` : undefined);
    if (settings.ipRefused) throw refuse(settings.ipRefusal);
    const key = cloud.usableKey(value);
    const identity = key && cloud.identities.get(key.iamId);
    if (!key || !identity) throw refuse(settings.unknownKey);
    const obstacle = obstacleTo(cloud, key, identity);
    if (obstacle) throw refuse(obstacle);

    const issuedAt = cloud.now();
    const lifetimeS = settings.tokenLifetimeS;
    const options = { accountId: key.accountId, grantType, issuedAt, lifetimeS };
    return {
      access_token: await cloud.tokens.issue(identity, options),
      refresh_token: 'not_supported',
      ...(identity.kind === 'user' && { ims_user_id: identity.imsUserId }),
      token_type: 'Bearer',
      expires_in: lifetimeS,
      expiration: Math.floor(issuedAt / 1000) + lifetimeS,
      scope: 'ibm openid',
    };
  });
}

/** Why a key that exists does not open the door. A lock is no obstacle: it only guards the key against changes. */
function obstacleTo(cloud: Cloud, key: ApiKey, identity: Identity): TokenRefusal | undefined {
  const { settings } = cloud;
  if (key.blocked) return settings.blockedKey;
  if (key.disabled) return settings.disabledKey;
  if (key.expiresAt !== undefined && key.expiresAt <= cloud.now()) return settings.expiredKey;
  if (identity.kind !== 'user') return undefined;
  switch (identity.state) {
    case 'inactive':
      return settings.inactiveUser;
    case 'suspended':
      return settings.suspendedUser;
    case 'removed':
      return settings.removedUser;
    case 'active':
      return undefined;
  }
}
