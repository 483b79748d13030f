import { randomBytes, randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Identity } from './identities.ts';

/** The identity behind a bearer token. */
export interface Caller {
  iamId: string;
  accountId: string;
}

/** What goes into a token besides the identity. */
export interface TokenOptions {
  accountId: string;
  grantType: string;
  /** Epoch milliseconds. */
  issuedAt: number;
  lifetimeS: number;
}

/** Seconds that a new token is valid (IAM docs: at most so many). */
export const TOKEN_LIFETIME_S = 3600;

const ISSUER = 'https://iam.cloud.ibm.com/identity';

/** Issues and checks IAM tokens. They are signed with a key that is made for this process. */
export class Tokens {
  readonly #key = randomBytes(32);

  /** A signed token with the claims that IAM writes for this kind of identity (recorded tokens). */
  async issue(identity: Identity, options: TokenOptions): Promise<string> {
    const issuedAt = Math.floor(options.issuedAt / 1000);
    return await new SignJWT({
      ...claims(identity),
      account: { valid: true, bss: options.accountId, frozen: true },
      grant_type: options.grantType,
      scope: 'ibm openid',
      client_id: 'default',
      acr: 1,
      amr: ['pwd'],
    })
      .setProtectedHeader({ alg: 'HS256', kid: 'emulator' })
      .setJti(randomUUID())
      .setIssuer(ISSUER)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + options.lifetimeS)
      .sign(this.#key);
  }

  /**
   * The identity of a token.
   * @throws when it is not a token of this cloud, or has expired at `now` (epoch milliseconds)
   */
  async verify(token: string, now: number): Promise<Caller> {
    const { payload } = await jwtVerify(token, this.#key, { issuer: ISSUER, currentDate: new Date(now) });
    const { iam_id: iamId, account } = payload as { iam_id: string; account: { bss: string } };
    return { iamId, accountId: account.bss };
  }
}

function claims(identity: Identity): Record<string, unknown> & { iam_id: string } {
  if (identity.kind === 'user') {
    const { iamId, realm, username, email, givenName, familyName } = identity;
    const name = `${givenName} ${familyName}`;
    const names = { name, given_name: givenName, family_name: familyName, email };
    return {
      iam_id: iamId,
      id: iamId,
      realmid: realm,
      identifier: iamId.slice(realm.length + 1),
      sub: username,
      ...names,
      authn: { sub: username, iam_id: iamId, ...names },
    };
  }
  const { id, iamId, name } = identity;
  const subType = identity.kind === 'profile' ? identity.subType : 'ServiceId';
  return {
    iam_id: iamId,
    id: iamId,
    realmid: 'iam',
    identifier: id,
    name,
    sub: id,
    sub_type: subType,
    authn: { sub: id, iam_id: iamId, sub_type: subType, name },
  };
}
