export const id = 950;
export const ids = [950];
export const modules = {

/***/ 2602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ IamError)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _network_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5296);


/** How a request to IBM Cloud failed, in one shape for the three that its services use. */
class IamError extends Error {
    purpose;
    host;
    /** HTTP status; undefined when no answer came. */
    status;
    /** IAM's own code, such as BXNIM0415E or policy_conflict_error. */
    code;
    /** Node's code of a failed connection, TIMEOUT when no answer came in time. */
    network;
    transactionId;
    /** How long IAM asks to wait, in milliseconds. */
    retryAfterMs;
    /** The answer as it came: may hold a secret, for reading by code only. */
    body;
    /** IAM's own words, redacted. */
    words;
    /** Whether IAM asked to wait for longer than the deadline allows. */
    isWaitTooLong = false;
    /** What was thrown without a code. */
    #unknown;
    /** @param thrown an answer that is no success, or what the SDK or the connection threw */
    constructor(purpose, host, thrown, secrets) {
        const { status, result, headers, statusText, code, message } = Object(thrown);
        super(`Could not ${purpose}.`);
        this.purpose = purpose;
        this.host = host;
        // The SDK throws at a 2xx only when the connection broke off inside the answer (axios, adapters/http.js).
        const brokeOff = thrown instanceof Error && Number(status) >= 200 && Number(status) < 300;
        this.status = typeof status === 'number' && !brokeOff ? status : undefined;
        this.body = brokeOff ? undefined : result;
        const problem = problemOf(this.body);
        this.code = problem.code;
        this.words = secrets.redact(problem.words);
        this.network = brokeOff
            ? 'ECONNRESET'
            : this.status === undefined
                ? (networkCode(code) ?? networkCode(statusText) ?? 'UNKNOWN')
                : undefined;
        this.#unknown = this.network === 'UNKNOWN' ? secrets.redact(String(message)) : '';
        this.transactionId =
            problem.id ?? identifier(headers?.['transaction-id']) ?? identifier(headers?.['x-correlation-id']);
        this.retryAfterMs = retryAfter(headers?.['retry-after']);
    }
    /** Whether waiting can help: no answer, or one that says "later". */
    get isTransient() {
        const status = this.status ?? (0,_network_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyStatus */ .lA)(this.network);
        if (status !== undefined)
            return TRANSIENT_STATUS.has(status);
        return this.network !== 'ENOTFOUND' && this.network !== _network_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .TOO_LONG */ .ch && !this.isTls;
    }
    /** Whether the TLS connection failed. */
    get isTls() {
        return (this.network !== undefined &&
            /CERT|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_|HOSTNAME_MISMATCH/.test(this.network));
    }
    /** Whether the request may have taken effect although no usable answer came. */
    get outcomeUnknown() {
        if (this.status === undefined)
            return !isNeverSent(String(this.network));
        return this.status === 408 || this.status >= 500 || (this.status >= 200 && this.status < 300);
    }
    /** Whether IAM refused the request for what it asks, so that it certainly had no effect. */
    get isRefusal() {
        return this.status !== undefined && this.status >= 400 && this.status < 500 && this.status !== 408;
    }
    /** Whether IAM itself, and no gateway on the way to it, says that there is no such thing (404 `not_found`). */
    get isNotFound() {
        return this.status === 404 && this.code !== undefined;
    }
    /** Whether the account restricts who may create API keys (issues of IBM's Terraform provider). */
    get isRestriction() {
        const errors = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(this.body).errors) ?? [];
        return errors.some(({ message, details }) => [message, details].some((words) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(words)?.includes('iam-identity.user-apikey.create')));
    }
    /** What happened, in a few words. */
    get what() {
        if (this.network === 'TIMEOUT')
            return 'no answer in time';
        const refusal = (0,_network_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyStatus */ .lA)(this.network);
        if (refusal !== undefined)
            return `HTTP ${refusal} from the proxy`;
        if (this.network !== undefined)
            return this.#unknown || this.network;
        return [`HTTP ${String(this.status)}`, this.code].filter(Boolean).join(' ');
    }
    /** What IBM's support needs to find the request, and IAM's own words. */
    get reference() {
        const parts = [
            this.host,
            this.what,
            this.words && `IBM Cloud says "${this.words}"`,
            this.transactionId && `transaction ID ${this.transactionId}`,
        ];
        return parts.filter(Boolean).join(', ');
    }
}
const TRANSIENT_STATUS = new Set([408, 429, 500, 502, 503, 504]);
const NO_CONNECTION = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
/** A certificate is judged before anything is sent; other trouble with TLS can come at any time. */
function isNeverSent(network) {
    const isCertificate = /CERT|UNABLE_TO_|HOSTNAME_MISMATCH/.test(network);
    return NO_CONNECTION.has(network) || (0,_network_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyStatus */ .lA)(network) !== undefined || isCertificate;
}
function networkCode(value) {
    return typeof value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(value) ? value : undefined;
}
function identifier(value) {
    return typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
}
/** Code, words and transaction ID from the error shapes of the token service, IAM Identity and IAM Policy. */
function problemOf(body) {
    const { errorCode, errorMessage, context, errors, trace } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(body);
    const { message_code: messageCode, code, message } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)(errors)?.[0]);
    const words = errorMessage ?? message;
    return {
        code: identifier(errorCode) ?? identifier(messageCode) ?? identifier(code),
        words: typeof words === 'string' ? words : '',
        id: identifier((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(context).requestId) ?? identifier(trace),
    };
}
/** Milliseconds of a Retry-After header, which holds seconds or a date (RFC 9110, 10.2.3); 0 without one. */
function retryAfter(value) {
    if (typeof value !== 'string')
        return 0;
    const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   ac: () => (/* binding */ NotJson),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Text that is not JSON, such as a gateway's HTML page or half an answer. */
class NotJson {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** The value of a JSON text, '' for no text, `NotJson` for anything else; never throws. */
function parseJson(text) {
    if (text === '')
        return '';
    try {
        return JSON.parse(text);
    }
    catch {
        return new NotJson(text);
    }
}
/** An object of which nothing is certain, to be read field by field; `undefined` and `null` have none. */
function record(value) {
    return Object(value);
}
/** The elements of an array, as `record` gives them; undefined for anything that is none. */
function records(value) {
    return Array.isArray(value) ? value.map(record) : undefined;
}
/** A text that is there; undefined for anything else. */
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 5296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ proxyCode),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   lA: () => (/* binding */ proxyStatus)
/* harmony export */ });
// Codes of failures that have no HTTP status of the host, beside those that Node has.
/** What an answer that is too long fails with: axios, which the SDK uses, has this code for it. */
const TOO_LONG = 'ERR_BAD_RESPONSE';
const PROXY = 'PROXY_';
/** The code of a request that a proxy opened no connection for, from the status that it answered. */
function proxyCode(status) {
    return `${PROXY}${status}`;
}
/** That status; undefined for the code of another failure. */
function proxyStatus(code) {
    return code?.startsWith(PROXY) === true ? Number(code.slice(PROXY.length)) : undefined;
}


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Obstacle)
/* harmony export */ });
/** Why the work does not go on although no request failed. Whoever asked for it can mend it, and words it. */
class Obstacle extends Error {
    facts;
    constructor(facts) {
        super(facts.kind);
        this.facts = facts;
    }
}


/***/ }),

/***/ 6573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ toTimestamp),
/* harmony export */   I$: () => (/* binding */ expiryAfter),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   z: () => (/* binding */ fromTimestamp)
/* harmony export */ });
/** When a key ends that lives for `ms` from now, rounded up to the whole minute that IAM keeps (IAM Identity API). */
function expiryAfter(ms) {
    return new Date(Math.ceil((Date.now() + ms) / 60_000) * 60_000);
}
/** IAM's format, `yyyy-MM-ddTHH:mm+0000` (IAM Identity API, `expires_at`). */
function toTimestamp(date) {
    return `${date.toISOString().slice(0, 16)}+0000`;
}
/** Reads IAM's timestamps, whose offset lacks the colon that `Date` demands. */
function fromTimestamp(value) {
    if (typeof value !== 'string')
        return undefined;
    const date = new Date(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    return Number.isNaN(date.getTime()) ? undefined : date;
}
/** ISO 8601 in UTC, to the second. */
function utc(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stackOf: () => (/* binding */ stackOf),
  textFor: () => (/* binding */ textFor)
});

// UNUSED EXPORTS: EXPLANATIONS

// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(2602);
// EXTERNAL MODULE: ./build/http/json.js
var json = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/http/network-codes.js
var network_codes = __webpack_require__(5296);
// EXTERNAL MODULE: ./build/http/obstacle.js
var obstacle = __webpack_require__(524);
// EXTERNAL MODULE: ./build/http/text.js
var http_text = __webpack_require__(3606);
// EXTERNAL MODULE: ./build/iam/time.js
var time = __webpack_require__(6573);
;// CONCATENATED MODULE: ./build/messages/obstacles.js


/** One text for people about what stands in the way: what is wrong, with which value, and what to do. */
function textForObstacle(facts) {
    switch (facts.kind) {
        case 'not a user': {
            const { userId, claims } = facts;
            return `The bootstrap credential belongs to a ${claims.kind} (${claims.iamId}), and IAM lets only the user itself create API keys for ${userId}: use a credential of that user, or set service-id instead of user-id.`;
        }
        case 'another user': {
            const { userId, claims } = facts;
            return `user-id ${userId} is not the user of the bootstrap credential, which belongs to ${[claims.iamId, ...claims.names].join(', ')}: IAM lets only the user itself create its API keys. Correct user-id, or use a credential of that user.`;
        }
        case 'another account': {
            const { source, wanted, actual } = facts;
            return `${source} names account ${wanted}, but the bootstrap credential belongs to account ${actual}: correct ${source}, or use a credential of that account.`;
        }
        case 'another login': {
            const { owner, claims } = facts;
            return `The bootstrap credential now belongs to ${claims.iamId} in account ${claims.accountId}, which does not see the keys of ${owner.iamId} in account ${owner.accountId}: leave login and target as they were until the job ends.`;
        }
        case 'no such service ID': {
            const { id, accountId } = facts;
            return `service-id ${id} does not exist in account ${accountId}, or the bootstrap credential may not see it: check the ID under Manage > Access (IAM) > Service IDs.`;
        }
        case 'service ID of another account': {
            const { id, accountId, actual } = facts;
            return `service-id ${id} belongs to account ${(0,http_text/* printable */.g)(actual, 100)}, but the bootstrap credential to ${accountId}: use a service ID of that account.`;
        }
        case 'locked service ID':
            return `${facts.iamId} has no policy with the role Sender, and none can be created because the service ID is locked: unlock it once, or grant Sender through an access group and set ensure-policy to false.`;
        case 'unfit policy':
            return `Could not create the access policy: IAM takes policy ${(0,http_text/* printable */.g)(facts.policyId, 100)} for the same, but it is bound to a condition or grants something else. Remove it, or grant Sender elsewhere and set ensure-policy to false.`;
        case 'full slots': {
            const { owner, keys, siblings } = facts;
            const list = keys.map((key) => `- ${keyLine(key)}`).join('\n');
            return `Could not create the API key: all slots of ${owner.iamId} are full. Delete keys that are not needed, run fewer jobs at once, or use several identities. IAM allows 20 API keys per identity by default; expired ones count for 90 days. ${siblings} of the ${keys.length} keys are this action's for this repository:\n${list}`;
        }
        case 'unready key': {
            const { error, elapsedMs } = facts;
            const advice = error.purpose === 'send a log line'
                ? 'Either Sender is not effective yet (that takes minutes in some cases: raise ready-timeout), or whoever granted it does not hold Sender itself, or the policy is on another instance, or, with ensure-policy: false, there is none.'
                : 'New keys take a moment to spread through IAM: raise ready-timeout.';
            return `The new key did not work in time (${(elapsedMs / 1000).toFixed(1)} s): could not ${error.purpose}. ${advice} (${error.reference})`;
        }
        case 'bad proxy':
            return 'HTTPS_PROXY or ALL_PROXY is not the URL of an HTTP proxy: write http://host:port, with special characters of user and password percent-encoded.';
    }
}
function keyLine({ id, name, createdAt, expiresAt }) {
    const created = createdAt === undefined ? 'created at an unknown time' : `created ${age(createdAt)} ago`;
    const expiry = expiresAt === undefined ? 'never expires' : `expires ${(0,time/* utc */.n$)(expiresAt)}`;
    return `${(0,http_text/* printable */.g)(name, 100)} (${(0,http_text/* printable */.g)(id, 100)}), ${created}, ${expiry}`;
}
function age(date) {
    const minutes = Math.max(0, Math.round((Date.now() - date.getTime()) / 60_000));
    if (minutes < 120)
        return `${minutes} minutes`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

// EXTERNAL MODULE: ./build/messages/user-error.js
var user_error = __webpack_require__(2893);
;// CONCATENATED MODULE: ./build/messages/text-for.js






/** One text for people about anything that was thrown, on one line, without a stack. */
function textFor(error) {
    if (error instanceof user_error/* Refusal */.P)
        return error.message;
    if (error instanceof obstacle/* Obstacle */.I)
        return textForObstacle(error.facts);
    if (error instanceof errors/* IamError */.i)
        return explain(error);
    return `This is a bug in the action, please report it: ${String(error)}`;
}
/** The stack of an error that nobody foresaw, for the debug log; empty for the others. */
function stackOf(error) {
    const isForeseen = error instanceof user_error/* Refusal */.P || error instanceof obstacle/* Obstacle */.I || error instanceof errors/* IamError */.i;
    return isForeseen ? '' : String((0,json/* record */.g1)(error).stack);
}
/** What happened, the likely cause, what to do, and what IBM's support needs to find the request. */
function explain(error) {
    const { what, advice } = SPECIAL.find(({ matches }) => matches(error)) ?? REFUSED;
    const wait = error.isWaitTooLong
        ? ` IBM Cloud asked to wait ${Math.ceil(error.retryAfterMs / 1000)} s, longer than this step waits.`
        : '';
    return `Could not ${error.purpose}: ${what}. ${advice} (${error.reference})${wait}`;
}
const hasCode = (...codes) => (error) => codes.includes(error.code ?? '');
/** The first that matches is told, so the narrow ones come first. Codes: IBM Cloud docs and recorded responses. */
const SPECIAL = [
    {
        id: 'proxy-credentials',
        matches: (error) => (0,network_codes/* proxyStatus */.lA)(error.network) === 407,
        what: 'the proxy asks for credentials',
        advice: 'Put user and password into HTTPS_PROXY, or name the host in NO_PROXY.',
    },
    {
        id: 'proxy-refuses',
        matches: (error) => (0,network_codes/* proxyStatus */.lA)(error.network) !== undefined,
        what: 'the proxy opens no connection to the host',
        advice: 'Check HTTPS_PROXY, and whether the proxy lets this host through. NO_PROXY names hosts that need no proxy.',
    },
    {
        id: 'busy',
        matches: (error) => error.status === 429,
        what: 'IBM Cloud limits the rate of requests',
        advice: 'Many jobs ask at once. Run the job again later, or start fewer jobs together.',
    },
    {
        id: 'not-json',
        matches: (error) => error.body instanceof json/* NotJson */.ac,
        what: 'the answer was not JSON but something like a web page',
        advice: 'A gateway or proxy answered in place of IBM Cloud. Check the endpoint and HTTPS_PROXY, then run the job again.',
    },
    {
        id: 'unknown-key',
        matches: hasCode('BXNIM0415E'),
        what: 'IAM does not know this API key',
        advice: 'It was deleted, mistyped, or belongs to another IAM than iam-endpoint. Create a new bootstrap key and store it as the secret again.',
    },
    {
        id: 'inactive-user',
        matches: hasCode('BXNIM0410E'),
        what: 'the user of this API key is not active',
        advice: 'The invitation was not accepted, or the user left. Activate the user, or use the key of an active one.',
    },
    {
        id: 'suspended-user',
        matches: hasCode('BXNIM0436E'),
        what: 'the user of this API key is suspended in the account',
        advice: 'Ask an account administrator to reactivate the user, or use the key of another one.',
    },
    {
        id: 'ip-not-allowed',
        matches: hasCode('BXNIM0430E'),
        what: 'IAM does not accept logins from the IP address of this machine',
        advice: 'The account or the user restricts IP addresses, and those of hosted runners change. Run the job on a machine with an allowed address, or extend the list (Manage > Access (IAM) > Settings).',
    },
    {
        id: 'blocked-key',
        matches: hasCode('BXNIM0434E'),
        what: 'this API key is blocked',
        advice: 'IBM Cloud or an administrator blocked it. Create a new bootstrap key and find out why the old one was blocked.',
    },
    {
        id: 'not-a-member',
        matches: hasCode('BXNIM0141E'),
        what: 'the user of this API key is not a member of the account',
        advice: 'Invite the user to the account again, or use the key of a member.',
    },
    {
        id: 'unusable-key',
        matches: (error) => error.purpose === 'exchange the bootstrap API key for a token' &&
            error.isRefusal &&
            error.status !== 429 &&
            error.code !== undefined,
        what: 'IAM refuses this API key',
        advice: 'It may be disabled, expired or incomplete. Look at it under Manage > Access (IAM) > API keys; enable it or create a new one.',
    },
    {
        id: 'service-id-not-visible',
        matches: (error) => error.purpose === 'look up the service ID' && error.status === 403,
        what: 'the bootstrap credential may not see this service ID',
        advice: 'Give its identity the role Operator on the IAM Identity Service, for this service ID; the same role lets it create the keys.',
    },
    {
        id: 'key-creation-restricted',
        matches: (error) => error.purpose === 'create the API key' && error.isRestriction,
        what: 'the account restricts who may create API keys',
        advice: 'Give the user the role "User API key creator" on the service "IAM Identity Service", or lift the restriction (Manage > Access (IAM) > Settings).',
    },
    {
        id: 'key-not-permitted',
        matches: (error) => error.purpose === 'create the API key' && error.status === 403,
        what: 'IAM does not let this identity create the key',
        advice: 'Only the user itself can create its API keys; for a service ID it takes Operator on the IAM Identity Service. Use a bootstrap key of the user, or grant that role.',
    },
    {
        id: 'may-not-grant',
        matches: (error) => error.purpose === 'create the access policy' && error.status === 403,
        what: 'this identity may not grant access to Cloud Logs',
        advice: 'No policy with the Sender role was visible, which is also so when this identity may not read policies, and creating one takes Administrator on Cloud Logs. Grant it, let an administrator create the policy once, or set ensure-policy to false where the access comes from elsewhere.',
    },
    {
        id: 'policy-quota',
        matches: (error) => error.purpose === 'create the access policy' && error.status === 422,
        what: 'the account has no room for another access policy',
        advice: 'IAM allows 1000 policies per identity and 4020 per account. Remove some, or grant Sender through an access group and set ensure-policy to false.',
    },
    {
        id: 'locked-key',
        matches: (error) => error.purpose === 'delete the API key' && /\block(ed)?\b/i.test(`${error.code ?? ''} ${error.words}`),
        what: 'the key is locked',
        advice: 'Somebody locked it, which blocks changes. Unlock and delete it in the console.',
    },
    {
        id: 'redirect',
        matches: (error) => error.status !== undefined && error.status >= 300 && error.status < 400,
        what: 'the answer was a redirect, which is not followed because it would take the credentials to another host',
        advice: 'Check the endpoint, and any proxy in between.',
    },
    {
        id: 'unknown-host',
        matches: (error) => error.network === 'ENOTFOUND' || error.network === 'EAI_AGAIN',
        what: 'the host name has no address',
        advice: 'Check iam-endpoint or ingress-endpoint, the region in instance-crn, HTTPS_PROXY, and the DNS of this machine. Private endpoints resolve only inside the private network.',
    },
    {
        id: 'tls',
        matches: (error) => error.isTls,
        what: 'the TLS certificate of the host was not accepted',
        advice: 'Something in between, often a proxy that inspects traffic, shows its own certificate. Name its CA file in NODE_EXTRA_CA_CERTS; verification cannot be switched off.',
    },
    {
        id: 'timeout',
        matches: (error) => error.network === 'TIMEOUT',
        what: 'no answer came in time',
        advice: 'IBM Cloud is slow, or a firewall or proxy drops the traffic. Run the job again; if it stays so, check the network path, HTTPS_PROXY and https://cloud.ibm.com/status.',
    },
    {
        id: 'unexpected-answer',
        matches: (error) => error.network === network_codes/* TOO_LONG */.ch || (error.status !== undefined && error.status < 300),
        what: 'the answer lacked what was asked for',
        advice: 'Run the job again; if it stays so, check the endpoint and report the transaction ID to IBM.',
    },
    {
        id: 'unreachable',
        matches: (error) => error.network !== undefined,
        what: 'the host cannot be reached',
        advice: 'Check the endpoint, firewall and HTTPS_PROXY, then https://cloud.ibm.com/status.',
    },
    {
        id: 'unavailable',
        matches: (error) => error.status !== undefined && error.status >= 500,
        what: 'IBM Cloud has a problem of its own',
        advice: 'Run the job again later; see https://cloud.ibm.com/status.',
    },
    {
        id: 'token-refused',
        matches: (error) => error.status === 401 && error.purpose !== 'exchange the bootstrap API key for a token',
        what: 'the bearer token was not accepted',
        advice: 'The user may have been suspended, the token revoked or the session closed meanwhile. Run the job again, with a new login where the CLI opened the session.',
    },
];
/** What is told of all other failures. */
const REFUSED = {
    id: 'refused',
    what: 'IBM Cloud refused the request',
    advice: 'Check that the identity may do this, and that account and IDs are right.',
};
/** All of them. */
const EXPLANATIONS = [...SPECIAL, REFUSED];


/***/ })

};
