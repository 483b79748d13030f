import type { ListedKey } from '../iam/api-key.ts';
import type { IamError } from './errors.ts';
import type { Owner } from '../iam/identity.ts';
import type { Claims } from '../iam/token.ts';

/** What stands in the way. */
export type Facts =
  /** Only a user can create keys for a user (IAM Identity API), and the token belongs to somebody else. */
  | { kind: 'not a user'; userId: string; claims: Claims }
  /** The token belongs to another user. */
  | { kind: 'another user'; userId: string; claims: Claims }
  /** The token belongs to another account than `source` names. */
  | { kind: 'another account'; source: string; wanted: string; actual: string }
  /** The token does not see the keys of `owner`. */
  | { kind: 'another login'; owner: Owner; claims: Claims }
  /** Not there, or not visible: IAM answers the same in both cases. */
  | { kind: 'no such service ID'; id: string; accountId: string }
  | { kind: 'service ID of another account'; id: string; accountId: string; actual: string }
  /** It has no policy with the role Sender, and IAM creates none while it is locked. */
  | { kind: 'locked service ID'; iamId: string }
  /** IAM takes this policy for the wanted one, but it has a condition or grants something else. */
  | { kind: 'unfit policy'; policyId: string }
  /** All slots for keys are taken; `siblings` of `keys` were made by the same caller. */
  | { kind: 'full slots'; owner: Owner; keys: ListedKey[]; siblings: number }
  /** The new key was still refused, with `error`, when the deadline was over. */
  | { kind: 'unready key'; error: IamError; elapsedMs: number }
  /** HTTPS_PROXY or ALL_PROXY is no URL of an HTTP proxy; it may hold a password. */
  | { kind: 'bad proxy' };

/** Why the work does not go on although no request failed. Whoever asked for it can mend it, and words it. */
export class Obstacle extends Error {
  readonly facts: Facts;

  constructor(facts: Facts) {
    super(facts.kind);
    this.facts = facts;
  }
}
