export const id = 670;
export const ids = [670];
export const modules = {

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/** A point in time after which nothing is begun but one last attempt. */
class Deadline {
    #start = performance.now();
    #ms;
    /** @param ms milliseconds from now */
    constructor(ms) {
        this.#ms = ms;
    }
    /** Milliseconds since it was set. */
    get elapsedMs() {
        return performance.now() - this.#start;
    }
    /** Milliseconds until it comes; 0 from then on. */
    get remainingMs() {
        return Math.max(0, this.#ms - this.elapsedMs);
    }
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   ac: () => (/* binding */ NotJson),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
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
/** Any value as an object whose fields can be read one by one; `undefined` and `null` have no fields. */
function record(value) {
    return Object(value);
}
/** The elements of an array, each as `record` returns it; undefined for a value that is no array. */
function records(value) {
    return Array.isArray(value) ? value.map(record) : undefined;
}
/** The value if it is a string with at least one character; undefined otherwise. */
function nonEmpty(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ proxyCode),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   lA: () => (/* binding */ proxyStatus)
/* harmony export */ });
// Codes of failures without an HTTP status of the host, beside the codes that Node has.
/** The code of an answer that is too long; axios, which the SDK uses, has this code for it. */
const TOO_LONG = 'ERR_BAD_RESPONSE';
const PROXY = 'PROXY_';
/** The code of a request for which a proxy opened no connection, made from the status that the proxy answered. */
function proxyCode(status) {
    return `${PROXY}${status}`;
}
/** The status in such a code; undefined for the code of another failure. */
function proxyStatus(code) {
    return code?.startsWith(PROXY) === true ? Number(code.slice(PROXY.length)) : undefined;
}


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Obstacle)
/* harmony export */ });
/**
 * Something other than a failed request stands in the way. It holds facts and no sentence: `messages/` has the sentence
 * for people, since it knows the names of the inputs.
 */
class Obstacle extends Error {
    facts;
    constructor(facts) {
        super(facts.kind);
        this.facts = facts;
    }
}


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
/* harmony import */ var _network_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** A failed request: how it failed, and what follows from that. */
class RequestError extends Error {
    /** Whether the service asked to wait for longer than the deadline allows. */
    isWaitTooLong = false;
    constructor(failure) {
        super(`Could not ${failure.purpose}.`);
        Object.assign(this, failure);
    }
    /** Whether the service limits the rate of requests: it asks to send this one again later, and judges nothing else. */
    get asksToWait() {
        return this.status === 425 || this.status === 429;
    }
    /** Whether the request is repeated: there was no answer, or one that says "later". */
    get isTransient() {
        const status = this.status ?? (0,_network_code_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyStatus */ .lA)(this.network);
        if (status !== undefined)
            return TRANSIENT_STATUS.has(status);
        return this.network !== 'ENOTFOUND' && this.network !== _network_code_js__WEBPACK_IMPORTED_MODULE_0__/* .TOO_LONG */ .ch && !this.isTls;
    }
    /** Whether the TLS connection failed. */
    get isTls() {
        return (this.network !== undefined &&
            /CERT|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_|HOSTNAME_MISMATCH/.test(this.network));
    }
    /** Whether the status says that the request is at fault. Something on the way to the service may say so, too. */
    get isClientError() {
        return this.status !== undefined && this.status >= 400 && this.status < 500 && this.status !== 408;
    }
    /**
     * Whether IAM itself refused the request, so that it had no effect. Its codes tell IAM's answer from that of a gateway
     * or proxy, which may stand in for an answer of success: every error of IAM has one (IAM Identity API, recorded
     * responses).
     */
    get isRefusalOfIam() {
        return this.isClientError && this.code?.startsWith(IAM_CODE) === true;
    }
    /** Whether the request may have taken effect: it was sent, and IAM did not refuse it. */
    get mayHaveTakenEffect() {
        if (this.status === undefined)
            return !isNeverSent(String(this.network));
        return !this.isRefusalOfIam;
    }
    /** Whether IAM itself, and no gateway on the way to it, says that there is no such thing. */
    get isNotFound() {
        return this.status === 404 && this.isRefusalOfIam;
    }
    /** What IBM's support needs to find the request, and the service's own words. */
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
/** The codes of IAM begin so: BXNIM0415E. */
const IAM_CODE = 'BXNIM';
/** Statuses that are repeated: the request may succeed later. */
const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
const NO_CONNECTION = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
/** A certificate is judged before anything is sent. Other trouble with TLS can come at any time. */
function isNeverSent(network) {
    const isCertificate = /CERT|UNABLE_TO_|HOSTNAME_MISMATCH/.test(network);
    return NO_CONNECTION.has(network) || (0,_network_code_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyStatus */ .lA)(network) !== undefined || isCertificate;
}


/***/ }),

/***/ 9459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ untilAccepted)
/* harmony export */ });
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(524);
/* harmony import */ var _request_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


/**
 * Sends a request until it is accepted: what was granted a moment ago takes effect only after some time.
 * @param send sends the request, repeating it by the given rule
 * @param isNotYet whether a refusal may turn into acceptance by waiting
 * @throws Obstacle when the deadline is over, RequestError
 */
async function untilAccepted(send, isNotYet, deadline) {
    try {
        return await send({ deadline, retries: Infinity, alsoRepeat: isNotYet });
    }
    catch (error) {
        if (!(error instanceof _request_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .G) || !isNotYet(error))
            throw error;
        const { elapsedMs } = deadline;
        throw new _obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .Obstacle */ .I({ kind: 'never accepted', error, elapsedMs });
    }
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ CREATE_KEY),
/* harmony export */   Iq: () => (/* binding */ createApiKey),
/* harmony export */   Lh: () => (/* binding */ deleteApiKey),
/* harmony export */   OL: () => (/* binding */ deleteMarked),
/* harmony export */   d5: () => (/* binding */ listApiKeys),
/* harmony export */   rZ: () => (/* binding */ isKeyId),
/* harmony export */   s7: () => (/* binding */ isRestriction),
/* harmony export */   vf: () => (/* binding */ countSlots)
/* harmony export */ });
/* harmony import */ var _http_deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(489);
/* harmony import */ var _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3223);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8106);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6573);





/** The purpose of the one request that is never repeated as it is. */
const CREATE_KEY = 'create the API key';
/**
 * Creates an API key (POST /v1/apikeys), once: a second POST would make a second key.
 * @throws RequestError; the key may exist when its `mayHaveTakenEffect` is true
 */
async function createApiKey(session, request) {
    const purpose = CREATE_KEY;
    const { owner, name, description, expiresAt, actionWhenLeaked } = request;
    const answer = await session.askIdentityOnce(purpose, (client, call) => client.createApiKey({
        name,
        description,
        iamId: owner.iamId,
        accountId: owner.accountId,
        supportSessions: false,
        actionWhenLeaked,
        ...(expiresAt === undefined ? {} : { expiresAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .toTimestamp */ .C)(expiresAt) }),
        ...call,
    }));
    const { id, apikey: apiKey, expires_at: confirmed, iam_id, account_id } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(answer.result);
    if (typeof apiKey === 'string')
        session.connection.secrets.add(apiKey);
    if (!isKeyId(id) || typeof apiKey !== 'string' || apiKey === '') {
        throw session.connection.error(purpose, answer);
    }
    const ownerByIam = { iamId: (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq)(iam_id), accountId: (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq)(account_id) };
    return { id, apiKey, receivedAt: Date.now(), expiresAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .fromTimestamp */ .z)(confirmed), ownerByIam };
}
/** Whether the account restricts who may create API keys (issues of IBM's Terraform provider). */
function isRestriction({ body }) {
    const errors = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .records */ .V0)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(body).errors) ?? [];
    return errors.some(({ message, details }) => [message, details].some((words) => (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq)(words)?.includes('iam-identity.user-apikey.create')));
}
/** Whether `id` can be that of a key: it becomes part of the path of a request, and nothing may be left out of it. */
function isKeyId(id) {
    return typeof id === 'string' && /^[\w-]+$/.test(id);
}
/**
 * All keys of `owner` (GET /v1/apikeys, all pages).
 * @throws RequestError
 */
async function listApiKeys(session, { iamId, accountId }) {
    const purpose = 'list the API keys';
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S)(async (pagetoken) => {
        const page = await session.askIdentity(purpose, (client, call) => client.listApiKeys({
            iamId,
            accountId,
            pagesize: 100,
            ...call,
            ...(pagetoken !== undefined && { pagetoken }),
        }));
        const { apikeys, next } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(page.result);
        const items = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .records */ .V0)(apikeys)?.map(toListedKey);
        const broken = () => session.connection.error(purpose, page);
        if (items === undefined)
            throw broken();
        const token = pageTokenOf(next, session.connection.endpoint);
        // A list that breaks off without a word could hide a key that must go.
        if (token === undefined && (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq)(next) !== undefined)
            throw broken();
        return { items, next: token, broken };
    });
}
/**
 * Deletes an API key (DELETE /v1/apikeys/{id}). A key that is already gone is as good as deleted. Success is 204 and
 * nothing else: a gateway's page with status 200 deletes nothing.
 * @param inconsistency until it is over, a 404 is not believed: a new key may not be visible yet
 * @returns whether it was there
 * @throws RequestError
 */
async function deleteApiKey(session, id, inconsistency = new _http_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .Deadline */ .B(0)) {
    const rule = { alsoRepeat: (error) => error.isNotFound && inconsistency.remainingMs > 0 };
    const purpose = 'delete the API key';
    try {
        const answer = await session.askIdentity(purpose, (client, call) => client.deleteApiKey({ id, ...call }), rule);
        if (answer.status !== 204)
            throw session.connection.error(purpose, answer);
        return true;
    }
    catch (error) {
        if (!(error instanceof _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .G) || !error.isNotFound)
            throw error;
        return false;
    }
}
/**
 * Deletes every key of `owner` that carries `marker` in its description, but for the one with the ID `kept`.
 * @returns how many there were
 * @throws RequestError
 */
async function deleteMarked(session, owner, marker, kept) {
    const keys = await listApiKeys(session, owner);
    const marked = keys.filter(({ id, description }) => description.includes(marker) && id !== kept);
    let deleted = 0;
    // A deleted key may be listed for a while: it is not counted again.
    for (const { id } of marked)
        if (await deleteApiKey(session, id))
            deleted += 1;
    return deleted;
}
/**
 * How many of its slots for API keys `owner` uses (GET /v1/accounts/{id}/limits/identity). Asked once: whoever asks can
 * do without the answer.
 * @returns undefined when IAM does not say
 */
async function countSlots(session, { iamId, accountId }) {
    try {
        const answer = await session.askIdentityOnce('count the API keys', (client, call) => client.getAccountLimits({ accountId, apikeysPerIdentity: iamId, ...call }));
        const { limit, identities } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(answer.result).apikeys_per_identity);
        const used = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .records */ .V0)(identities)?.find(({ iam_id: id }) => id === iamId)?.count;
        return typeof limit === 'number' && typeof used === 'number' ? { used, limit } : undefined;
    }
    catch {
        return undefined;
    }
}
function toListedKey(key) {
    const { id, name, description, created_at, expires_at } = key;
    return {
        id: String(id),
        name: String(name),
        description: typeof description === 'string' ? description : '',
        createdAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .fromTimestamp */ .z)(created_at),
        expiresAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .fromTimestamp */ .z)(expires_at),
    };
}
/** The `pagetoken` in the URL of the next page. */
function pageTokenOf(next, endpoint) {
    if (typeof next !== 'string' || !URL.canParse(next, endpoint))
        return undefined;
    return (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq)(new URL(next, endpoint).searchParams.get('pagetoken'));
}


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/** More than any list has: IAM allows 1000 policies per identity, in pages of 100 (IAM Policy Management limits). */
const MAX_PAGES = 50;
/**
 * Collects all pages of a list. A page token that repeats ends it: a broken server would keep it going forever.
 * @param fetchPage fetches the page with this token, the first one without
 * @throws what `fetchPage` throws; `broken()` of the last page when there are more than MAX_PAGES
 */
async function allPages(fetchPage) {
    const items = [];
    const seen = new Set();
    let token;
    do {
        seen.add(token);
        const page = await fetchPage(token);
        items.push(...page.items);
        token = page.next;
        if (token !== undefined && seen.size >= MAX_PAGES)
            throw page.broken();
    } while (token !== undefined && !seen.has(token));
    return items;
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

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   F_: () => (/* binding */ exchangeUntilAccepted),
/* harmony export */   JU: () => (/* binding */ EXCHANGE_INGESTION_KEY),
/* harmony export */   Xh: () => (/* binding */ isServiceId),
/* harmony export */   dF: () => (/* binding */ exchangeApiKey),
/* harmony export */   nb: () => (/* binding */ EXCHANGE_BOOTSTRAP_KEY)
/* harmony export */ });
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _http_until_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9459);


/** A token is valid for an hour at most (IAM token API). */
const MAX_LIFETIME_S = 3600;
/** The purposes of the requests that exchange an API key for a token. */
const EXCHANGE_BOOTSTRAP_KEY = 'exchange the bootstrap API key for a token';
const EXCHANGE_INGESTION_KEY = 'exchange the ingestion key for a token';
/**
 * Waits until IAM exchanges the new ingestion key for a token. Keys are eventually consistent and the code of an unknown
 * one is not documented for new keys, so every refusal counts as "not yet" until the deadline.
 * @throws Obstacle when the deadline is over, RequestError
 */
function exchangeUntilAccepted(iam, apiKey, deadline) {
    return (0,_http_until_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .untilAccepted */ .S)((rule) => exchangeApiKey(iam, apiKey, EXCHANGE_INGESTION_KEY, rule), (error) => error.isClientError && !error.asksToWait, deadline);
}
/**
 * Exchanges an API key for a bearer token (POST /identity/token), repeating by rule. Both are secrets from here on.
 * @throws RequestError
 */
async function exchangeApiKey(connection, apiKey, purpose, rule) {
    connection.secrets.add(apiKey);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const form = new URLSearchParams({
        grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
        apikey: apiKey,
    }).toString();
    const request = (signal) => connection.send('/identity/token', headers, form, signal);
    const answer = await connection.repeat(purpose, request, rule);
    const { access_token: accessToken, refresh_token: refreshToken } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer.result);
    if (typeof refreshToken === 'string' && refreshToken !== 'not_supported')
        connection.secrets.add(refreshToken);
    if (typeof accessToken !== 'string')
        throw connection.error(purpose, answer);
    connection.secrets.add(accessToken);
    const token = readToken(accessToken);
    if (token === undefined)
        throw connection.error(purpose, { ...answer, result: undefined });
    return token;
}
/**
 * Reads a bearer token without verifying it: it came over TLS from IAM, which alone decides what it is good for.
 * @returns undefined when it is no IAM token that names an identity and an account
 */
function readToken(accessToken) {
    const payload = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString('utf8');
    const { iam_id: iamId, iat, exp, sub, email, sub_type: subType, account } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(payload));
    const { bss: accountId } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(account);
    if (typeof iamId !== 'string' || typeof exp !== 'number' || typeof accountId !== 'string')
        return undefined;
    const names = [email, sub].filter((name) => typeof name === 'string');
    const issuedAt = typeof iat === 'number' ? iat : exp - MAX_LIFETIME_S;
    return {
        accessToken,
        expiresAt: exp,
        claims: { iamId, accountId, issuedAt, names: [...new Set(names)], kind: kindOf(iamId, subType) },
    };
}
/** Whether an IAM ID is that of a service ID (IAM Identity API). */
function isServiceId(iamId) {
    return iamId.startsWith('iam-ServiceId-');
}
function kindOf(iamId, subType) {
    if (subType === 'ServiceId' || isServiceId(iamId))
        return 'service ID';
    if (subType === 'Profile' || iamId.startsWith('iam-Profile-'))
        return 'trusted profile';
    return 'user';
}


/***/ }),

/***/ 6851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sendUntilAccepted),
/* harmony export */   _: () => (/* binding */ SEND_LINE)
/* harmony export */ });
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _http_until_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9459);


/** The purpose of a request that sends log lines. */
const SEND_LINE = 'send a log line';
/**
 * Sends `line` until Cloud Logs accepts it. 401 and 403 are waited through: a new policy takes effect after seconds,
 * in some cases minutes (IBM Cloud docs, access management).
 * @throws Obstacle when the deadline is over, RequestError
 */
async function sendUntilAccepted(ingress, { accessToken }, line, deadline) {
    const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify([{ ...line, timestamp: Date.now() }]);
    const request = (signal) => ingress.send('/logs/v1/singles', headers, body, signal);
    await (0,_http_until_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .untilAccepted */ .S)(async (rule) => {
        const answer = await ingress.repeat(SEND_LINE, request, rule);
        if (isWebPage(answer.result))
            throw ingress.error(SEND_LINE, answer);
    }, ({ status }) => status === 401 || status === 403, deadline);
}
/** Whether a gateway answered in place of Cloud Logs, whose own words of acceptance are not documented. */
function isWebPage(result) {
    return result instanceof _http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .NotJson */ .ac && result.text.trimStart().startsWith('<');
}


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stackOf: () => (/* binding */ stackOf),
  textFor: () => (/* binding */ textFor)
});

// EXTERNAL MODULE: ./build/http/obstacle.js
var obstacle = __webpack_require__(524);
// EXTERNAL MODULE: ./build/http/json.js
var json = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/http/request-error.js
var request_error = __webpack_require__(8403);
// EXTERNAL MODULE: ./build/http/network-code.js
var network_code = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/iam/api-key.js
var api_key = __webpack_require__(856);
// EXTERNAL MODULE: ./build/iam/token.js
var token = __webpack_require__(1503);
;// CONCATENATED MODULE: ./build/messages/explanations.js




/** Says what happened, the likely cause, what to do, and what IBM's support needs to find the request. */
function explain(error) {
    const { what, advice } = SPECIAL.find(({ matches }) => matches(error)) ?? REFUSED;
    const wait = error.isWaitTooLong
        ? ` IBM Cloud asked to wait ${Math.ceil(error.retryAfterMs / 1000)} s, longer than this step waits.`
        : '';
    return `Could not ${error.purpose}: ${what}. ${advice} (${error.reference})${wait}`;
}
/** Matches codes of the token endpoint, which speak of the key that is exchanged there and of nothing else. */
const tokenCode = (...codes) => ({ purpose, code = '' }) => (purpose === token/* EXCHANGE_BOOTSTRAP_KEY */.nb || purpose === token/* EXCHANGE_INGESTION_KEY */.JU) && codes.includes(code);
/** The first that matches is told, so the narrow ones come first. Codes: IBM Cloud docs and recorded responses. */
const SPECIAL = [
    {
        id: 'proxy-credentials',
        matches: (error) => (0,network_code/* proxyStatus */.lA)(error.network) === 407,
        what: 'the proxy asks for credentials',
        advice: 'Put user and password into HTTPS_PROXY, or name the host in NO_PROXY.',
    },
    {
        id: 'proxy-refuses',
        matches: (error) => (0,network_code/* proxyStatus */.lA)(error.network) !== undefined,
        what: 'the proxy opens no connection to the host',
        advice: 'Check HTTPS_PROXY, and whether the proxy lets this host through. NO_PROXY names hosts that need no proxy.',
    },
    {
        id: 'busy',
        matches: (error) => error.asksToWait,
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
        matches: tokenCode('BXNIM0415E'),
        what: 'IAM does not know this API key',
        advice: 'It was deleted, mistyped, or belongs to another IAM than iam-endpoint. Create a new bootstrap key and store it as the secret again.',
    },
    {
        id: 'inactive-user',
        matches: tokenCode('BXNIM0410E'),
        what: 'the user of this API key is not active',
        advice: 'The invitation was not accepted, or the user left. Activate the user, or use the key of an active one.',
    },
    {
        id: 'suspended-user',
        matches: tokenCode('BXNIM0436E'),
        what: 'the user of this API key is suspended in the account',
        advice: 'Ask an account administrator to reactivate the user, or use the key of another one.',
    },
    {
        id: 'ip-not-allowed',
        matches: tokenCode('BXNIM0430E'),
        what: 'IAM does not accept logins from the IP address of this machine',
        advice: 'The account or the user restricts IP addresses, and those of hosted runners change. Run the job on a machine with an allowed address, or extend the list (Manage > Access (IAM) > Settings).',
    },
    {
        id: 'blocked-key',
        matches: tokenCode('BXNIM0434E'),
        what: 'this API key is blocked',
        advice: 'IBM Cloud or an administrator blocked it. Create a new bootstrap key and find out why the old one was blocked.',
    },
    {
        id: 'not-a-member',
        matches: tokenCode('BXNIM0141E'),
        what: 'the user of this API key is not a member of the account',
        advice: 'Invite the user to the account again, or use the key of a member.',
    },
    {
        id: 'unusable-key',
        matches: (error) => error.purpose === token/* EXCHANGE_BOOTSTRAP_KEY */.nb &&
            error.isClientError &&
            !error.asksToWait &&
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
        matches: (error) => error.purpose === api_key/* CREATE_KEY */.$J && (0,api_key/* isRestriction */.s7)(error),
        what: 'the account restricts who may create API keys',
        advice: 'Give the user the role "User API key creator" on the service "IAM Identity Service", or lift the restriction (Manage > Access (IAM) > Settings).',
    },
    {
        id: 'key-not-permitted',
        matches: (error) => error.purpose === api_key/* CREATE_KEY */.$J && error.status === 403,
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
        matches: (error) => error.network === network_code/* TOO_LONG */.ch || (error.status !== undefined && error.status < 300),
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
        matches: (error) => error.status === 401 && error.purpose !== token/* EXCHANGE_BOOTSTRAP_KEY */.nb,
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

// EXTERNAL MODULE: ./build/ingress/send-line.js
var send_line = __webpack_require__(6851);
// EXTERNAL MODULE: ./build/http/printable.js
var printable = __webpack_require__(2506);
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
            return `service-id ${id} belongs to account ${(0,printable/* printable */.g)(actual, 100)}, but the bootstrap credential to ${accountId}: use a service ID of that account.`;
        }
        case 'another service ID': {
            const { id, actual } = facts;
            return `Asked about service-id ${id}, IAM answered about ${(0,printable/* printable */.g)(actual, 100)}: nothing was granted. Run the job again; if it stays so, check iam-endpoint and report it to IBM.`;
        }
        case 'service ID out of sight':
            return `IAM no longer shows service-id ${facts.id} to the bootstrap credential, so its keys seem deleted: they are if the service ID is, but not if the credential has lost its role on it.`;
        case 'key of another owner': {
            const { owner, actual } = facts;
            return `IAM says that the new key belongs to ${(0,printable/* printable */.g)(actual.iamId, 100)} in account ${(0,printable/* printable */.g)(actual.accountId, 100)}: it was asked for ${owner.iamId} in account ${owner.accountId}, so it is not handed over. Run the job again; if it stays so, report it to IBM.`;
        }
        case 'locked service ID':
            return `${facts.iamId} has no policy with the role Sender, and none can be created because the service ID is locked: unlock it once, or grant Sender through an access group and set ensure-policy to false.`;
        case 'unfit policy':
            return `Could not create the access policy: IAM takes policy ${(0,printable/* printable */.g)(facts.policyId, 100)} for the same, but it is bound to a condition or grants something else. Remove it, or grant Sender elsewhere and set ensure-policy to false.`;
        case 'full slots': {
            const { owner, keys, siblings } = facts;
            const list = keys.map((key) => `- ${keyLine(key)}`).join('\n');
            return `Could not create the API key: all slots of ${owner.iamId} are full. Delete keys that are not needed, run fewer jobs at once, or use several identities. IAM allows 20 API keys per identity by default; expired ones count for 90 days. ${siblings} of the ${keys.length} keys are this action's for this repository:\n${list}`;
        }
        case 'never accepted': {
            const { error, elapsedMs } = facts;
            const advice = error.purpose === send_line/* SEND_LINE */._
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
    return `${(0,printable/* printable */.g)(name, 100)} (${(0,printable/* printable */.g)(id, 100)}), ${created}, ${expiry}`;
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






/** One text for people about anything that was thrown: on one line, without a stack. */
function textFor(error) {
    if (error instanceof user_error/* UserError */.y)
        return error.message;
    if (error instanceof obstacle/* Obstacle */.I)
        return textForObstacle(error.facts);
    if (error instanceof request_error/* RequestError */.G)
        return explain(error);
    return `This is a bug in the action, please report it: ${String(error)}`;
}
/** The stack of an error that nobody foresaw, for the debug log; empty for the others. */
function stackOf(error) {
    const isForeseen = error instanceof user_error/* UserError */.y || error instanceof obstacle/* Obstacle */.I || error instanceof request_error/* RequestError */.G;
    return isForeseen ? '' : String((0,json/* record */.g1)(error).stack);
}


/***/ })

};
