import type { Claims } from './token.ts';

/** A refusal to go on that the user can mend; its message is one sentence for people. */
export class Refusal extends Error {}

/** Whose key is made: an identity in an account. */
export interface Owner {
  iamId: string;
  accountId: string;
}

/**
 * The owner of the future key: the user that the bootstrap API key belongs to, if that is the one that was meant.
 * @param userId IAM ID, email or username
 * @throws Refusal because IAM lets only the user itself create its API keys (IAM Identity API)
 */
export function ownerForUser(userId: string, claims: Claims): Owner {
  if (claims.kind !== 'user') {
    throw new Refusal(
      `bootstrap-api-key belongs to a ${claims.kind} (${claims.iamId}), and IAM lets only the user itself create API keys for ${userId}: use an API key of that user.`,
    );
  }
  if (!isNamed(userId, claims)) {
    throw new Refusal(
      `user-id ${userId} is not the user of the bootstrap API key, which belongs to ${[claims.iamId, ...claims.names].join(', ')}: IAM lets only the user itself create its API keys. Correct user-id, or use an API key of that user.`,
    );
  }
  return { iamId: claims.iamId, accountId: claims.accountId };
}

/** Whether `userId` is the IAM ID (exact), the email or the username (without regard to case) of the token. */
export function isNamed(userId: string, { iamId, names }: Claims): boolean {
  return userId === iamId || names.some((name) => name.toLowerCase() === userId.toLowerCase());
}
