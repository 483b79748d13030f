import { isObject } from './http/input.ts';
import { identityError, type IdentityError, tokenError, type TokenError } from './iam/iam-errors.ts';
import type { IngressError } from './ingress/ingress-errors.ts';

/**
 * What public sources leave open about IBM Cloud, and what a test wants to vary.
 * Every field may be changed at any time and counts from the next request on. Times are in milliseconds.
 */
export interface Settings {
  /** Moves the cloud's clock against the machine's. */
  clockOffsetMs: number;

  /** The age at which a new API key is known to `/identity/token`. */
  keyUsableAfterMs: number;
  /** The age at which a new API key can be read, listed and deleted. It fills a slot at once. */
  keyVisibleAfterMs: number;
  /** How long a deleted API key is still listed and fills its slot. It gives no token and cannot be read. */
  keyGoneAfterMs: number;
  /** The age at which a new policy can be read and listed. Creating it again is a conflict (409) at once. */
  policyVisibleAfterMs: number;
  /** The age at which a new policy grants anything. */
  policyEffectiveAfterMs: number;

  /** The account's IP allow-list does not contain this client. */
  ipRefused: boolean;
  /** The status is a placeholder. One test in a public repository has the same words with BXNIM0420E. */
  disabledKey: TokenError;
  /** Invented, with a code that IAM does not use: no source shows the answer to an expired key. */
  expiredKey: TokenError;
  /** The status is a placeholder. */
  blockedKey: TokenError;
  /** The token endpoint repeats the API key, or the compute resource token, in `errorDetails`, as old recorded responses do. */
  echoKeyInErrors: boolean;

  /**
   * What answers at the address of a server's metadata service: IBM's, nothing (it is off, wants https, or its hop limit
   * keeps a container out), or Azure's, as on a GitHub-hosted runner.
   */
  metadataService: 'ibm' | 'silent' | 'azure';

  apiKeysPerIdentity: number;
  /** Invented: no source shows what IAM Identity says when all slots are full. */
  tooManyKeys: IdentityError;
  /** The status is likely, the code is invented. */
  notOwnUser: IdentityError;
  /** The status is likely, the code is invented. */
  lockedEntity: IdentityError;
  /** Account setting: creating a user API key needs the role "User API key creator". */
  restrictKeyCreation: boolean;
  /** A service ID may manage its own API keys without a role on the IAM Identity service. */
  serviceIdManagesOwnKeys: boolean;
  /**
   * IAM Identity answers as if service IDs, and keys, that the caller may not manage did not exist: 404, empty lists.
   * Invented: which of the two it does, no source says.
   */
  hidesUnmanaged: boolean;

  /** CRN of the Sender role. IBM's pages show more than one, so clients should look it up. */
  senderRoleCrn: string;
  /** `false`: nobody may grant access (403 `insufficent_permissions`). */
  mayGrant: boolean;
  /** `false`: nobody may read policies, so that lists are empty. */
  mayReadPolicies: boolean;
  /** `false`: the granter lacks what it grants. A new policy is answered with 201 and never works. */
  granterHoldsSender: boolean;
  /**
   * What a 409 says in `details.conflicts_with`: the whole `policy` (recorded responses), only a `policy-id` (SDK
   * types), or the whole as `json-text`.
   */
  conflictsWith: 'policy' | 'policy-id' | 'json-text';
  /** Another description makes another policy. */
  descriptionDistinguishesPolicies: boolean;
  /** Another set of roles on the same scope makes another policy. */
  rolesDistinguishPolicies: boolean;
  policiesPerAccount: number;

  /** The account has "External Identity Interactions: Limited": no identity of another account may send. */
  externalIdentitiesLimited: boolean;
  /** A context-based restriction keeps this client away from the ingress. */
  ingressRestricted: boolean;
  /** The `logs` service takes the policy attribute `region` into account. */
  ingressHonoursRegion: boolean;
  /** The ingress unpacks bodies with `Content-Encoding: gzip`. If not, it cannot read them. */
  ingressReadsGzip: boolean;
  /** The form in which a 200 says that lines were dropped. Invented: IBM only says that there is a message. */
  ingressDropReport: 'json' | 'text' | 'none';
  /** The token is missing, not valid or expired. The status may be 401 or 403; the body is invented. */
  ingressUnauthorized: IngressError;
  /** The identity may not send. The body is invented. */
  ingressForbidden: IngressError;
  /** The request is larger than 2 MB. The body is invented. */
  ingressTooLarge: IngressError;
}

/** The settings of a cloud in which every change takes effect at once. */
export function defaultSettings(): Settings {
  return {
    clockOffsetMs: 0,

    keyUsableAfterMs: 0,
    keyVisibleAfterMs: 0,
    keyGoneAfterMs: 0,
    policyVisibleAfterMs: 0,
    policyEffectiveAfterMs: 0,

    ipRefused: false,
    disabledKey: tokenError(400, 'BXNIM0462E', 'Provided API key is disabled.'),
    expiredKey: tokenError(400, 'BXNIM9999E', 'Provided API key is expired.'),
    blockedKey: tokenError(400, 'BXNIM0434E', 'Provided API key is blocked.'),
    echoKeyInErrors: false,

    metadataService: 'ibm',

    apiKeysPerIdentity: 20,
    tooManyKeys: identityError(400, 'limit_exceeded', 'BXNIM0128E', 'The limit of API keys is reached.'),
    notOwnUser: identityError(403, 'forbidden', 'BXNIM0100E', 'You are not authorized to use this API.'),
    lockedEntity: identityError(403, 'locked', 'BXNIM0131E', 'The object is locked and cannot be changed.'),
    restrictKeyCreation: false,
    serviceIdManagesOwnKeys: false,
    hidesUnmanaged: false,

    senderRoleCrn: 'crn:v1:bluemix:public:logs::::serviceRole:Sender',
    mayGrant: true,
    mayReadPolicies: true,
    granterHoldsSender: true,
    conflictsWith: 'policy',
    descriptionDistinguishesPolicies: false,
    rolesDistinguishPolicies: true,
    policiesPerAccount: 4020,

    externalIdentitiesLimited: true,
    ingressRestricted: false,
    ingressHonoursRegion: true,
    ingressReadsGzip: false,
    ingressDropReport: 'json',
    ingressUnauthorized: { status: 401, body: { message: 'Unauthorized' } },
    ingressForbidden: { status: 403, body: { message: 'Forbidden' } },
    ingressTooLarge: { status: 413, body: { message: 'Request Entity Too Large' } },
  };
}

/** Changes settings in place. Of a setting with parts, such as an error, only the parts that are given change. */
export function applySettings(settings: Settings, changes: Partial<Settings>): Settings {
  const target = settings as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(changes)) {
    const current = target[name];
    target[name] = isObject(current) ? { ...current, ...(value as object) } : value;
  }
  return settings;
}
