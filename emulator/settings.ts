/** A refusal by `/identity/token`, in that endpoint's own words. */
export interface TokenRefusal {
  status: number;
  errorCode: string;
  errorMessage: string;
}

/** A refusal by IAM Identity (`/v1/apikeys`, `/v1/serviceids`), as in the SDK's type `Error`. */
export interface IdentityRefusal {
  status: number;
  code: string;
  message_code: string;
  message: string;
}

/** An answer of the ingress, whose refusals are not documented. */
export interface IngressAnswer {
  status: number;
  body: Record<string, unknown>;
}

/**
 * What public sources leave open about IBM Cloud, and what a test wants to vary.
 * Every field may be changed at any time and counts from the next request on. Times are in milliseconds.
 */
export interface Settings {
  /** Moves the cloud's clock against the machine's. */
  clockOffsetMs: number;

  /** The age at which a new API key is known to `/identity/token`. */
  keyUsableAfterMs: number;
  /** The age at which a new API key can be read, listed and deleted. It fills a slot from the start. */
  keyVisibleAfterMs: number;
  /** How long a deleted API key is still listed and fills its slot. It opens nothing and cannot be read. */
  keyGoneAfterMs: number;
  /** The age at which a new policy can be read and listed. It is a duplicate (409) from the start. */
  policyVisibleAfterMs: number;
  /** The age at which a new policy grants anything. */
  policyEffectiveAfterMs: number;
  /** How long a deleted policy still grants access (IAM docs: up to 10 minutes). */
  policyRevokedAfterMs: number;

  /** Seconds that a new token is valid (IAM docs: at most 3600). */
  tokenLifetimeS: number;
  /** The account's IP allow-list refuses this client. */
  ipRefused: boolean;
  ipRefusal: TokenRefusal;
  unknownKey: TokenRefusal;
  missingField: TokenRefusal;
  unsupportedGrantType: TokenRefusal;
  disabledKey: TokenRefusal;
  expiredKey: TokenRefusal;
  blockedKey: TokenRefusal;
  inactiveUser: TokenRefusal;
  suspendedUser: TokenRefusal;
  removedUser: TokenRefusal;
  /** The token endpoint repeats the API key in `errorDetails`, as old recorded responses do. */
  echoKeyInErrors: boolean;

  apiKeysPerIdentity: number;
  tooManyKeys: IdentityRefusal;
  notOwnUser: IdentityRefusal;
  lockedEntity: IdentityRefusal;
  staleEntityTag: IdentityRefusal;
  duplicateKeyValue: IdentityRefusal;
  badRequest: IdentityRefusal;
  unauthorized: IdentityRefusal;
  /** Account setting: creating a user API key needs the role "User API key creator". */
  restrictKeyCreation: boolean;
  /** A service ID may manage its own API keys without a role on the IAM Identity service. */
  serviceIdManagesOwnKeys: boolean;
  identityPageSize: number;
  identityMaxPageSize: number;

  /** CRN of the Sender role: IBM's pages show more than one, so clients should look it up. */
  senderRoleCrn: string;
  /** `false`: nobody may grant access (403 `insufficent_permissions`). */
  mayGrant: boolean;
  /** `false`: nobody may read policies, so that lists are empty. */
  mayReadPolicies: boolean;
  /** `false`: the granter lacks what it grants, so that a new policy answers 201 and never works. */
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
  policiesPerSubject: number;
  policiesPerAccount: number;

  ingressRegion: string;
  ingressResourceGroupId: string;
  /** The `logs` service takes the policy attribute `region` into account. */
  ingressHonoursRegion: boolean;
  ingressMaxRequestBytes: number;
  ingressMaxLogBytes: number;
  ingressMaxAgeMs: number;
  ingressOverQuota: boolean;
  ingressUnauthorized: IngressAnswer;
  ingressForbidden: IngressAnswer;
  ingressTooLarge: IngressAnswer;
  ingressTooManyRequests: IngressAnswer;
}

const HOUR_MS = 60 * 60 * 1000;

/** The settings of a cloud that is consistent at once and refuses nothing of its own accord. */
export function defaultSettings(): Settings {
  return {
    clockOffsetMs: 0,

    keyUsableAfterMs: 0,
    keyVisibleAfterMs: 0,
    keyGoneAfterMs: 0,
    policyVisibleAfterMs: 0,
    policyEffectiveAfterMs: 0,
    policyRevokedAfterMs: 0,

    tokenLifetimeS: 3600,
    ipRefused: false,
    ipRefusal: token(401, 'BXNIM0430E', 'Login not permitted from this IP address.'),
    unknownKey: token(400, 'BXNIM0415E', 'Provided API key could not be found.'),
    missingField: token(400, 'BXNIM0109E', 'Property missing or empty.'),
    unsupportedGrantType: token(400, 'BXNIM0109E', 'Grant type not supported.'),
    disabledKey: token(400, 'BXNIM0432E', 'Provided API key is disabled.'),
    expiredKey: token(400, 'BXNIM0462E', 'Provided API key is expired.'),
    blockedKey: token(400, 'BXNIM0434E', 'Provided API key is blocked.'),
    inactiveUser: token(400, 'BXNIM0410E', 'Provided user is not active.'),
    suspendedUser: token(401, 'BXNIM0436E', 'Provided user is suspended in the account.'),
    removedUser: token(400, 'BXNIM0141E', 'Provided user is not a member of the account.'),
    echoKeyInErrors: false,

    apiKeysPerIdentity: 20,
    tooManyKeys: identity(400, 'limit_exceeded', 'BXNIM0128E', 'The limit of API keys is reached.'),
    notOwnUser: identity(403, 'forbidden', 'BXNIM0100E', 'You are not authorized to use this API.'),
    lockedEntity: identity(403, 'locked', 'BXNIM0131E', 'The object is locked and cannot be changed.'),
    staleEntityTag: identity(409, 'conflict', 'BXNIM0103E', 'The object was changed in the meantime.'),
    duplicateKeyValue: identity(409, 'conflict', 'BXNIM0104E', 'The API key value is already in use.'),
    badRequest: identity(400, 'bad_request', 'BXNIM0137E', 'Request not valid.'),
    unauthorized: identity(401, 'unauthorized', 'BXNIM0308E', 'Token is missing, not valid or expired.'),
    restrictKeyCreation: false,
    serviceIdManagesOwnKeys: false,
    identityPageSize: 20,
    identityMaxPageSize: 100,

    senderRoleCrn: 'crn:v1:bluemix:public:logs::::serviceRole:Sender',
    mayGrant: true,
    mayReadPolicies: true,
    granterHoldsSender: true,
    conflictsWith: 'policy',
    descriptionDistinguishesPolicies: false,
    rolesDistinguishPolicies: true,
    policiesPerSubject: 1000,
    policiesPerAccount: 4020,

    ingressRegion: 'us-south',
    ingressResourceGroupId: 'default',
    ingressHonoursRegion: true,
    ingressMaxRequestBytes: 2 * 1024 * 1024,
    ingressMaxLogBytes: 32 * 1024,
    ingressMaxAgeMs: 24 * HOUR_MS,
    ingressOverQuota: false,
    ingressUnauthorized: { status: 401, body: { message: 'Unauthorized' } },
    ingressForbidden: { status: 403, body: { message: 'Forbidden' } },
    ingressTooLarge: { status: 413, body: { message: 'Request Entity Too Large' } },
    ingressTooManyRequests: { status: 429, body: { message: 'Too Many Requests' } },
  };
}

function token(status: number, errorCode: string, errorMessage: string): TokenRefusal {
  return { status, errorCode, errorMessage };
}

function identity(status: number, code: string, messageCode: string, message: string): IdentityRefusal {
  return { status, code, message_code: messageCode, message };
}
