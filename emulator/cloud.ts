import { randomBytes, randomUUID } from 'node:crypto';
import { type ComputeResource, ComputeTokens, POD_AUDIENCE } from './compute/resources.ts';
import type { Account, ApiKey, Identity, Profile, ServiceId, User } from './iam/identities.ts';
import type { Attribute, Policy, PolicyDocument, Rule } from './policies/policy.ts';
import { platformRole } from './policies/roles.ts';
import type { Settings } from './settings.ts';
import { TOKEN_LIFETIME_S, Tokens } from './iam/tokens.ts';

/** The ids and secrets in a fresh cloud: an account, its owner, the owner's API key and a Cloud Logs instance. */
export interface Seed {
  accountId: string;
  iamId: string;
  email: string;
  apiKey: string;
  /** The GUID in the CRN of the instance. */
  instanceId: string;
}

/** One line that the ingress accepted. */
export interface LogLine {
  iamId: string;
  /** Epoch milliseconds of the cloud's clock. */
  receivedAt: number;
  /** As the client sent it, with a severity. */
  line: Record<string, unknown>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Random ids in the formats of IAM, and a new key. */
export function randomSeed(): Seed {
  return {
    accountId: randomBytes(16).toString('hex'),
    iamId: `IBMid-${randomBytes(5).toString('hex').toUpperCase()}`,
    email: 'user@example.com',
    apiKey: newKeyValue(),
    instanceId: randomUUID(),
  };
}

/** An API key value as IAM makes them: 44 base64url characters (recorded responses). */
function newKeyValue(): string {
  return randomBytes(33).toString('base64url');
}

/** The tag of an entity's first revision: `1-` and 32 hex characters (recorded responses). */
function newEntityTag(): string {
  return `1-${randomBytes(16).toString('hex')}`;
}

/**
 * The state of the cloud. What is added here directly was made a day ago, so that settings such as
 * `keyUsableAfterMs` have no effect on it. Pass `createdAt` for something newer.
 */
export class Cloud {
  readonly settings: Settings;
  readonly seed: Seed;
  readonly accounts = new Map<string, Account>();
  /** Users, service IDs and trusted profiles by IAM ID. */
  readonly identities = new Map<string, Identity>();
  /** API keys by id. */
  readonly apiKeys = new Map<string, ApiKey>();
  /** Policies by id, deleted ones included. */
  readonly policies = new Map<string, Policy>();
  /** Where the Cloud Logs instance is. */
  readonly region = 'us-south';
  /** The lines that the ingress accepted. */
  readonly logLines: LogLine[] = [];
  readonly tokens = new Tokens();
  readonly computeTokens = new ComputeTokens();
  /** The pod that clients run in: a service account of a cluster. */
  readonly pod: ComputeResource;
  /** The server in a VPC that clients run on, which the metadata service belongs to. */
  readonly server: ComputeResource;

  constructor(seed: Seed, settings: Settings) {
    this.seed = seed;
    this.settings = settings;
    const resource = (type: string) => `crn:v1:bluemix:public:${type}:${this.region}:a/${seed.accountId}`;
    const cluster = `${resource('containers-kubernetes')}:${randomBytes(10).toString('hex')}::`;
    this.pod = { crType: 'IKS_SA', crn: cluster, namespace: 'arc-runners', name: 'log-shipper' };
    this.server = { crType: 'VSI', crn: `${resource('is')}::instance:${randomUUID()}` };
    this.reset();
  }

  /** Forgets everything but the seed. Ids and the bootstrap key stay the same. */
  reset(): void {
    const { accountId, iamId, email, apiKey } = this.seed;
    for (const map of [this.accounts, this.identities, this.apiKeys, this.policies]) map.clear();
    this.logLines.length = 0;
    this.accounts.set(accountId, { id: accountId, name: 'Example Account', ownerIamId: iamId });
    this.addUser({ iamId, email });
    this.addApiKey({ iamId, name: 'bootstrap', value: apiKey });
  }

  /** The cloud's time in epoch milliseconds. */
  now(): number {
    return Date.now() + this.settings.clockOffsetMs;
  }

  /** CRN of the Cloud Logs instance that the ingress belongs to. */
  get instanceCrn(): string {
    const { accountId, instanceId } = this.seed;
    return `crn:v1:bluemix:public:logs:${this.region}:a/${accountId}:${instanceId}::`;
  }

  /** Adds another account, with an owner of its own. */
  addAccount(): Account {
    const { accountId: id, iamId } = randomSeed();
    const account = { id, name: 'Another Account', ownerIamId: iamId };
    this.accounts.set(id, account);
    this.addUser({ accountId: id, iamId, email: 'owner@example.com' });
    return account;
  }

  /** Adds a user without any access. */
  addUser(user: Partial<Omit<User, 'kind'>> = {}): User {
    const realm = user.realm ?? 'IBMid';
    const email = user.email ?? 'another.user@example.com';
    const added: User = {
      iamId: `${realm}-${randomBytes(5).toString('hex').toUpperCase()}`,
      accountId: this.seed.accountId,
      username: email,
      givenName: 'Example',
      familyName: 'User',
      imsUserId: 1_000_000 + this.identities.size,
      state: 'active',
      ...user,
      kind: 'user',
      realm,
      email,
    };
    this.identities.set(added.iamId, added);
    return added;
  }

  /** Adds a service ID without any access. */
  addServiceId(serviceId: Partial<Omit<ServiceId, 'kind'>> = {}): ServiceId {
    const id = serviceId.id ?? `ServiceId-${randomUUID()}`;
    const added: ServiceId = {
      ...this.#newEntity(),
      name: 'a service ID',
      ...serviceId,
      kind: 'service-id',
      id,
      iamId: `iam-${id}`,
    };
    this.identities.set(added.iamId, added);
    return added;
  }

  /** Adds a trusted profile without any access. Only what its `links` name can sign in as it. */
  addProfile(profile: Partial<Omit<Profile, 'kind'>> = {}): Profile {
    const id = profile.id ?? `Profile-${randomUUID()}`;
    const added: Profile = {
      accountId: this.seed.accountId,
      name: 'a trusted profile',
      subType: 'Profile',
      links: [],
      ...profile,
      kind: 'profile',
      id,
      iamId: `iam-${id}`,
    };
    this.identities.set(added.iamId, added);
    return added;
  }

  /** Adds an API key without looking at the limits. Default: a key of the owner. */
  addApiKey(key: Partial<ApiKey> = {}): ApiKey {
    const iamId = key.iamId ?? this.seed.iamId;
    const added: ApiKey = {
      ...this.#newEntity(),
      id: `ApiKey-${randomUUID()}`,
      accountId: this.identities.get(iamId)?.accountId ?? this.seed.accountId,
      createdBy: iamId,
      name: 'an API key',
      value: newKeyValue(),
      disabled: false,
      blocked: false,
      actionWhenLeaked: 'disable',
      ...key,
      iamId,
    };
    this.apiKeys.set(added.id, added);
    return added;
  }

  /** Adds a policy without looking at the limits. */
  addPolicy(
    document: PolicyDocument,
    more: Partial<Omit<Policy, 'document'>> & { accountId?: string } = {},
  ): Policy {
    const createdAt = more.createdAt ?? this.now() - DAY_MS;
    const createdBy = more.createdBy ?? this.seed.iamId;
    const added: Policy = {
      id: randomUUID(),
      accountId: this.seed.accountId,
      etag: newEntityTag(),
      state: 'active',
      createdAt,
      createdBy,
      modifiedAt: createdAt,
      modifiedBy: createdBy,
      works: true,
      ...more,
      document,
    };
    this.policies.set(added.id, added);
    return added;
  }

  /** Grants a role on a service (default `logs`), optionally on a narrower scope and for a limited time. */
  grant(iamId: string, roleCrn: string, scope: GrantScope = {}): Policy {
    const { serviceName = 'logs', accountId = this.seed.accountId, attributes = {}, rule } = scope;
    return this.addPolicy(
      {
        type: 'access',
        control: { grant: { roles: [{ role_id: roleCrn }] } },
        subject: { attributes: [equals('iam_id', iamId)] },
        resource: {
          attributes: [
            equals('accountId', accountId),
            equals('serviceName', serviceName),
            ...Object.entries(attributes).map(([key, value]) => equals(key, value)),
          ],
        },
        ...(rule && { pattern: 'time-based-conditions:once', rule }),
      },
      { accountId },
    );
  }

  /** Grants Sender on Cloud Logs. */
  grantSender(iamId: string, scope: GrantScope = {}): Policy {
    return this.grant(iamId, this.settings.senderRoleCrn, scope);
  }

  /** Makes an identity an Administrator of one service (default `logs`). */
  grantAdministrator(iamId: string, scope: GrantScope = {}): Policy {
    return this.grant(iamId, platformRole('Administrator'), scope);
  }

  /**
   * A token that an identity has without an API key: a user after `ibmcloud login`, or a workload with a trusted
   * profile.
   * @throws when there is no such identity
   */
  async token(iamId: string, options: { grantType?: string; lifetimeS?: number } = {}): Promise<string> {
    const identity = this.identities.get(iamId);
    if (!identity) throw new Error(`There is no identity ${iamId}`);
    return await this.tokens.issue(identity, {
      accountId: identity.accountId,
      grantType: options.grantType ?? 'urn:ibm:params:oauth:grant-type:passcode',
      issuedAt: this.now(),
      lifetimeS: options.lifetimeS ?? TOKEN_LIFETIME_S,
    });
  }

  /** A token of the pod, as Kubernetes writes it into a file there: for IAM, and valid for an hour. */
  async podToken(options: { audience?: string; lifetimeS?: number } = {}): Promise<string> {
    const { audience = POD_AUDIENCE, lifetimeS = 3600 } = options;
    return await this.computeTokens.issue(this.pod, { audience, lifetimeS, issuedAt: this.now() });
  }

  /** All trusted profiles. */
  profiles(): Profile[] {
    return [...this.identities.values()].filter((identity) => identity.kind === 'profile');
  }

  /** The service ID with this id (not IAM ID). */
  serviceId(id: string): ServiceId | undefined {
    const identity = this.identities.get(`iam-${id}`);
    return identity?.kind === 'service-id' ? identity : undefined;
  }

  /** The key with this value, if it is old enough for the token endpoint and not deleted. */
  usableKey(value: string): ApiKey | undefined {
    this.removeGoneKeys();
    const { keyUsableAfterMs } = this.settings;
    return this.apiKeys
      .values()
      .find(
        (key) =>
          key.value === value &&
          key.deletedAt === undefined &&
          this.now() >= key.createdAt + keyUsableAfterMs,
      );
  }

  /** The key with this id, if it is old enough to be seen and not deleted. */
  visibleKey(id: string): ApiKey | undefined {
    this.removeGoneKeys();
    const key = this.apiKeys.get(id);
    return key && key.deletedAt === undefined && this.isListed(key) ? key : undefined;
  }

  /** Whether a key is old enough for lists. They may also show it for a while after it is deleted. */
  isListed(key: ApiKey): boolean {
    return this.now() >= key.createdAt + this.settings.keyVisibleAfterMs;
  }

  /** Deletes a key. It may stay in lists and in its slot for a while. */
  deleteKey(key: ApiKey): void {
    key.deletedAt = this.now();
    this.removeGoneKeys();
  }

  /** All API keys that fill a slot of an identity, also those that cannot be seen or used. */
  keysOf(iamId: string): ApiKey[] {
    this.removeGoneKeys();
    return [...this.apiKeys.values()].filter((key) => key.iamId === iamId);
  }

  /**
   * Removes keys that were deleted long enough ago, and keys that expired long ago.
   * An expired key is removed when its expiry and its last change are both more than 90 days past (IAM docs).
   */
  removeGoneKeys(): void {
    const now = this.now();
    const past = now - 90 * DAY_MS;
    for (const { id, expiresAt, modifiedAt, deletedAt } of this.apiKeys.values()) {
      const isLongExpired = expiresAt !== undefined && expiresAt < past && modifiedAt < past;
      const isGone = deletedAt !== undefined && now >= deletedAt + this.settings.keyGoneAfterMs;
      if (isLongExpired || isGone) this.apiKeys.delete(id);
    }
  }

  #newEntity() {
    const createdAt = this.now() - DAY_MS;
    return {
      accountId: this.seed.accountId,
      locked: false,
      entityTag: newEntityTag(),
      createdAt,
      createdBy: this.seed.iamId,
      modifiedAt: createdAt,
    };
  }
}

/** What a grant covers, besides the role. */
export interface GrantScope {
  serviceName?: string;
  accountId?: string;
  /** Further attributes of the resource, e.g. `serviceInstance`. */
  attributes?: Record<string, string>;
  rule?: Rule;
}

function equals(key: string, value: string): Attribute {
  return { key, operator: 'stringEquals', value };
}
