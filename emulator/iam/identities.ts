import type { ComputeResource } from '../compute/resources.ts';

/** An account. Its owner is Administrator on everything in it. */
export interface Account {
  id: string;
  name: string;
  ownerIamId: string;
}

/** A user of an account. A user that is `removed` is no longer a member. */
export interface User {
  kind: 'user';
  iamId: string;
  accountId: string;
  /** IBMid, SL, or that of an account's own identity provider. */
  realm: string;
  /** What it logs in with. For an IBMid this is the email. */
  username: string;
  email: string;
  givenName: string;
  familyName: string;
  imsUserId: number;
  state: 'active' | 'inactive' | 'suspended' | 'removed';
}

/** What API keys and service IDs have in common. Times are epoch milliseconds. */
export interface Entity {
  id: string;
  iamId: string;
  accountId: string;
  name: string;
  description?: string;
  locked: boolean;
  entityTag: string;
  createdAt: number;
  createdBy: string;
  modifiedAt: number;
}

export interface ServiceId extends Entity {
  kind: 'service-id';
}

/** A trusted profile: an identity that workloads and users can take on. It has no API keys. */
export interface Profile {
  kind: 'profile';
  id: string;
  iamId: string;
  accountId: string;
  name: string;
  /** The claim `sub_type` of its tokens. A recorded token of a pod has `ComputeResource`. */
  subType: 'Profile' | 'ComputeResource';
  /** The compute resources that can take it on. */
  links: ComputeResource[];
}

export type Identity = User | ServiceId | Profile;

export interface ApiKey extends Entity {
  value: string;
  disabled: boolean;
  /** Blocked by IAM itself, e.g. after abuse. */
  blocked: boolean;
  actionWhenLeaked: string;
  expiresAt?: number;
  /** Epoch milliseconds. The setting `keyGoneAfterMs` says how long the key is kept after it. */
  deletedAt?: number;
}
