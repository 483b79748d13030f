export const id = 35;
export const ids = [35];
export const modules = {

/***/ 744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ createApiKey),
/* harmony export */   Lh: () => (/* binding */ deleteApiKey),
/* harmony export */   OL: () => (/* binding */ deleteMarked),
/* harmony export */   d5: () => (/* binding */ listApiKeys),
/* harmony export */   vf: () => (/* binding */ countSlots)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1932);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9631);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6573);



/**
 * Creates an API key (POST /v1/apikeys), once: a second POST would make a second key.
 * @throws IamError; the key may exist when its `outcomeUnknown` is true
 */
async function createApiKey(session, request) {
    const purpose = 'create the API key';
    const { owner, name, description, expiresAt, actionWhenLeaked } = request;
    const answer = await session.identityOnce(purpose, (client, call) => client.createApiKey({
        name,
        description,
        iamId: owner.iamId,
        accountId: owner.accountId,
        supportSessions: false,
        actionWhenLeaked,
        ...(expiresAt === undefined ? {} : { expiresAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .toTimestamp */ .C)(expiresAt) }),
        ...call,
    }));
    const { id, apikey: apiKey, expires_at: confirmed } = Object(answer.result);
    if (typeof apiKey === 'string')
        session.connection.secrets.add(apiKey);
    if (typeof id !== 'string' || typeof apiKey !== 'string' || apiKey === '') {
        throw session.connection.error(purpose, answer);
    }
    return { id, apiKey, deliveredAt: Date.now(), expiresAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .fromTimestamp */ .z)(confirmed) };
}
/**
 * All keys of `owner` (GET /v1/apikeys, all pages).
 * @throws IamError
 */
async function listApiKeys(session, { iamId, accountId }) {
    const purpose = 'list the API keys';
    const keys = [];
    let pagetoken;
    do {
        const page = await session.identity(purpose, (client, call) => client.listApiKeys({
            iamId,
            accountId,
            pagesize: 100,
            ...call,
            ...(pagetoken === undefined ? {} : { pagetoken }),
        }));
        const { apikeys, next } = Object(page.result);
        if (!Array.isArray(apikeys))
            throw session.connection.error(purpose, page);
        keys.push(...apikeys.map(toListedKey));
        pagetoken = pageTokenOf(next);
    } while (pagetoken !== undefined);
    return keys;
}
/**
 * Deletes an API key (DELETE /v1/apikeys/{id}). A key that is already gone is as good as deleted. Success is 204 and
 * nothing else: a gateway's page with status 200 deletes nothing.
 * @param inconsistency until it is over, a 404 is not believed: a new key may not be visible yet
 * @throws IamError
 */
async function deleteApiKey(session, id, inconsistency = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(0)) {
    const rule = { alsoRepeat: (error) => error.status === 404 && inconsistency.remainingMs > 0 };
    const purpose = 'delete the API key';
    try {
        const answer = await session.identity(purpose, (client, call) => client.deleteApiKey({ id, ...call }), rule);
        if (answer.status !== 204)
            throw session.connection.error(purpose, answer);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IamError */ .i) || error.status !== 404)
            throw error;
    }
}
/**
 * Deletes every key of `owner` that carries `marker` in its description.
 * @returns how many there were
 * @throws IamError
 */
async function deleteMarked(session, owner, marker) {
    const keys = await listApiKeys(session, owner);
    const marked = keys.filter(({ description }) => description.includes(marker));
    for (const { id } of marked)
        await deleteApiKey(session, id);
    return marked.length;
}
/**
 * How many of its slots for API keys `owner` uses (GET /v1/accounts/{id}/limits/identity).
 * @returns undefined when IAM does not say
 * @throws IamError
 */
async function countSlots(session, { iamId, accountId }) {
    const answer = await session.identity('count the API keys', (client, call) => client.getAccountLimits({ accountId, apikeysPerIdentity: iamId, ...call }));
    const { apikeys_per_identity: usage } = Object(answer.result);
    const used = usage?.identities?.find(({ iam_id }) => iam_id === iamId)?.count;
    return usage?.limit === undefined || used === undefined ? undefined : { used, limit: usage.limit };
}
function toListedKey(key) {
    const { id, name, description, created_at, expires_at } = Object(key);
    return {
        id: String(id),
        name: String(name),
        description: typeof description === 'string' ? description : '',
        createdAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .fromTimestamp */ .z)(created_at),
        expiresAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .fromTimestamp */ .z)(expires_at),
    };
}
/** The `pagetoken` in the URL of the next page. */
function pageTokenOf(next) {
    if (typeof next !== 'string' || !URL.canParse(next))
        return undefined;
    return new URL(next).searchParams.get('pagetoken') ?? undefined;
}


/***/ }),

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Connection)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1932);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9631);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1579);




/** IBM Cloud answers within a second or two; a request that takes longer than this has been lost. */
const REQUEST_TIMEOUT_MS = 15_000;
/** What a request gets that begins just before the deadline: enough for an ordinary answer to come. */
const LAST_REQUEST_MS = 3_000;
/** The way to one endpoint: one connection pool, a timeout on every request, one deadline for all, errors of one kind. */
class Connection {
    endpoint;
    secrets;
    userAgent;
    say;
    wire;
    #deadline;
    constructor(options, wire) {
        this.endpoint = options.endpoint;
        this.secrets = options.secrets;
        this.userAgent = options.userAgent;
        this.say = options.say;
        this.wire = wire;
        this.#deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(options.patienceMs);
    }
    get deadline() {
        return this.#deadline;
    }
    /** Gives what follows at least `ms`, for work that must not fail because of what took long before it. */
    allow(ms) {
        if (this.#deadline.remainingMs < ms)
            this.#deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(ms);
    }
    static async open(options) {
        return new Connection(options, await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .openWire */ .KO)(options.endpoint));
    }
    /** A connection to another endpoint with the same secrets and the same deadline. */
    async to(endpoint) {
        const { secrets, userAgent, say, deadline } = this;
        return Connection.open({ endpoint, secrets, userAgent, say, patienceMs: deadline.remainingMs });
    }
    /**
     * Runs one request and repeats it by rule until the deadline.
     * @throws IamError
     */
    repeat(purpose, request, rule) {
        const { deadline, say } = this;
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatByRule */ .j)(() => this.once(purpose, request, rule?.deadline), { deadline, say, ...rule });
    }
    /**
     * Runs one request once.
     * @throws IamError
     */
    async once(purpose, request, deadline = this.deadline) {
        const patience = Math.max(LAST_REQUEST_MS, deadline.remainingMs);
        const signal = AbortSignal.timeout(Math.ceil(Math.min(REQUEST_TIMEOUT_MS, patience)));
        try {
            return await request(signal);
        }
        catch (thrown) {
            throw this.error(purpose, signal.aborted ? { code: 'TIMEOUT' } : thrown);
        }
    }
    /** The IamError for what `post` or the SDK threw, or for an answer (status 2xx) that lacks what was asked for. */
    error(purpose, thrown) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IamError */ .i(purpose, new URL(this.endpoint).host, thrown, this.secrets);
    }
    /** One POST to `path` of the endpoint, for what the SDK has no client for; see `post` for what it throws. */
    post(path, headers, body, signal) {
        return (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .post */ .bE)(this.wire, {
            url: `${this.endpoint}${path}`,
            headers: { ...headers, Accept: 'application/json', 'User-Agent': this.userAgent },
            body,
            signal,
        });
    }
}


/***/ }),

/***/ 1932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/** A moment after which nothing new is tried. */
class Deadline {
    #start = performance.now();
    #ms;
    /** @param ms milliseconds from now */
    constructor(ms) {
        this.#ms = ms;
    }
    get elapsedMs() {
        return performance.now() - this.#start;
    }
    get remainingMs() {
        return Math.max(0, this.#ms - this.elapsedMs);
    }
}


/***/ }),

/***/ 2439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ KNOWN_REGIONS),
/* harmony export */   VH: () => (/* binding */ readInstanceCrn),
/* harmony export */   wK: () => (/* binding */ ingressHost)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1438);

/** Where Cloud Logs runs (IBM Cloud Logs docs, endpoints, 2026). */
const KNOWN_REGIONS = [
    ...['au-syd', 'br-sao', 'ca-mon', 'ca-tor', 'eu-de', 'eu-es', 'eu-gb', 'in-che', 'in-mum'],
    ...['jp-osa', 'jp-tok', 'us-east', 'us-south'],
];
/**
 * Reads the CRN of a Cloud Logs instance: `crn:v1:bluemix:public:logs:<region>:a/<account>:<guid>::` (IBM Cloud docs,
 * Cloud Resource Names).
 * @throws Refusal that says which field is wrong
 */
function readInstanceCrn(crn) {
    const fields = crn.split(':');
    if (fields.length !== 10) {
        throw malformed(crn, `it has ${fields.length} fields between colons, not 10`);
    }
    const [prefix, version, , , service, region = '', scope = '', id = '', resourceType, resource] = fields;
    if (prefix !== 'crn' || version !== 'v1')
        throw malformed(crn, 'it does not begin with crn:v1');
    if (service !== 'logs')
        throw malformed(crn, `field 5, the service, is "${service ?? ''}" and not "logs"`);
    if (!/^[a-z]+(-[a-z0-9]+)+$/.test(region))
        throw malformed(crn, `field 6, the region, is "${region}"`);
    const accountId = /^a\/([0-9a-f]{32})$/.exec(scope)?.[1];
    if (accountId === undefined) {
        throw malformed(crn, `field 7, the account, is "${scope}" and not a/ with 32 hexadecimal digits`);
    }
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
        throw malformed(crn, `field 8, the instance, is "${id}" and not a GUID`);
    }
    if (resourceType !== '' || resource !== '')
        throw malformed(crn, 'it names something within the instance');
    return { accountId, region, id };
}
/** Host of the instance's public ingress (IBM Cloud Logs docs, endpoints). */
function ingressHost({ id, region }) {
    return `${id}.ingress.${region}.logs.cloud.ibm.com`;
}
function malformed(crn, what) {
    const value = crn.replace(/\p{Cc}/gu, ' ').slice(0, 200);
    return new _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`instance-crn ${value} is not the CRN of a Cloud Logs instance: ${what}. Copy it from the instance's details in the console.`);
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ repeatByRule),
  l: () => (/* binding */ untilOver)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}

		// Not `Number.isSafeInteger`, which would reject a huge `retries`. That is accepted on purpose and behaves as effectively forever.
		// eslint-disable-next-line unicorn/prefer-number-is-safe-integer
		if (Number.isFinite(retries) && !Number.isInteger(retries)) {
			throw new TypeError('Expected `retries` to be a non-negative integer or Infinity.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {allowInfinity = false} = {}) {
	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < 0) {
		throw new TypeError(`Expected \`${name}\` to be \u{2265} 0.`);
	}
}

function validateOption(name, value, type) {
	// `null` means "not provided", as it does for the other options. `unref` needs this because it is the one option with no default of its own.
	if (value === undefined || value === null) {
		return;
	}

	if (typeof value !== type) {
		throw new TypeError(`Expected \`${name}\` to be a ${type}.`);
	}
}

function validateSignal(value) {
	// `null` means "not provided", as it does for the other options.
	if (value === undefined || value === null) {
		return;
	}

	// Duck typed rather than `instanceof`, so a signal from another realm still works. All three methods are checked because `removeEventListener` is called from inside a timer callback, where a `TypeError` would be an uncaught exception rather than a rejection the caller could catch.
	if (typeof value.throwIfAborted !== 'function'
		|| typeof value.addEventListener !== 'function'
		|| typeof value.removeEventListener !== 'function') {
		throw new TypeError('Expected `signal` to be an AbortSignal.');
	}
}

class AbortError extends Error {
	constructor(message) {
		super(typeof message === 'string' ? message : undefined);

		this.name = 'AbortError';

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			// Created here, so it already captures every caller frame. Copying `this.stack` instead would only rewrite the header, which is rendered lazily from `name` and `message` at read time. It also stringifies a non-string message, so reuse its result below.
			this.originalError = new Error(message);
			({message} = this.originalError);

			// The caller sees this error, so the frame for this constructor is dropped where the runtime supports it. Left in, the top frame blames p-retry for an error the caller threw. An error the caller passed keeps its own stack, which points at their throw site already. V8-only, hence the lint exception, and the optional call leaves the stack as it is where it is missing.
			// eslint-disable-next-line unicorn/no-nonstandard-builtin-properties
			Error.captureStackTrace?.(this.originalError, AbortError);
		}

		this.message = message;
	}
}

// `setTimeout` cannot represent a longer delay and fires it right away instead, which turns a long backoff into a tight retry loop. Cap at the largest value it can still hold.
const maximumDelay = (2 ** 31) - 1;

function calculateDelay(retriesConsumed, options) {
	// Nothing to wait for, and multiplying by a factor that has grown to `Infinity` would give `NaN`.
	if (options.minTimeout === 0) {
		return 0;
	}

	// `retriesConsumed` starts at 0 and only ever counts up, so the first retry is already attempt 1.
	const attempt = retriesConsumed + 1;
	const random = options.randomize ? (Math.random() + 1) : 1;

	const timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));

	// `maxTimeout` rounds up, so a fractional cap still gives a whole number of milliseconds. Rounding down would turn a cap below 1 into no timer at all, which never yields to the event loop. `Math.ceil(Infinity)` is `Infinity`.
	return Math.min(timeout, Math.ceil(options.maxTimeout), maximumDelay);
}

function calculateRemainingTime(start, max) {
	return Number.isFinite(max) ? max - (performance.now() - start) : max;
}

async function delayForRetry(delay, options) {
	if (delay <= 0) {
		return;
	}

	await new Promise((resolve, reject) => {
		// Registered with `once`, so it removes itself when it fires.
		const onAbort = () => {
			clearTimeout(timeoutToken);
			reject(options.signal.reason);
		};

		const timeoutToken = setTimeout(() => {
			options.signal?.removeEventListener('abort', onAbort);
			resolve();
		}, delay);

		if (options.unref) {
			timeoutToken.unref?.();
		}

		options.signal?.addEventListener('abort', onAbort, {once: true});
	});
}

// Stringifying a thrown value can itself throw, for an object with no usable `toString`. That must never be allowed to replace the failure the caller is actually dealing with.
//
// A thrown value whose own accessors or proxy traps throw is not supported, here or anywhere else. It comes from the caller's own code, so it is not something to defend against.
function stringifyThrownValue(value) {
	try {
		return String(value);
	} catch {
		return Object.prototype.toString.call(value);
	}
}

// `AbortError` wraps the error the caller actually wants, and the wrappers can be nested, so keep unwrapping until the cause is reached. Otherwise an `AbortError` would escape `pRetry` and a `catch` doing `error instanceof AbortError` would read a real failure as a cancellation.
//
// Two wrappers whose `originalError` points at each other are not supported, like the thrown values above.
function unwrapAbortError(error) {
	let cause = error;

	// A wrapper with no error to unwrap to is the cause as far as it goes.
	while (cause instanceof AbortError && cause.originalError instanceof Error) {
		cause = cause.originalError;
	}

	return cause;
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	// The signal is checked after the operation and after every callback, so a cancellation is never reported as an operation failure or a callback's decision, and no callback runs after it. The last check also guards the delay, whose abort listener never fires on a signal that is already aborted.
	const abortIfNeeded = () => {
		options.signal?.throwIfAborted();
	};

	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${stringifyThrownValue(error)}". You should only throw errors.`);

	// Checked before unwrapping an `AbortError`, because the reason a caller aborted with is final. Unwrapping it would replace the reason they chose with whatever is inside it, and it would also let an `AbortError` from the operation outrank a cancellation the caller asked for.
	abortIfNeeded();

	if (normalizedError instanceof AbortError) {
		throw unwrapAbortError(normalizedError);
	}

	// `retriesConsumed` only ever advances while `retriesLeft` is above 0, so this is never negative. `Infinity` minus a finite count is `Infinity`, so an unlimited budget needs no special case.
	const retriesLeft = options.retries - retriesConsumed;

	// A `TypeError` normally means the operation itself is broken rather than the thing it was trying to reach, so retrying it does not help. A network `TypeError` is the exception, and its message differs per runtime, so it has to be recognised rather than assumed.
	const isRetriableError = !(normalizedError instanceof TypeError) || isNetworkError(normalizedError);

	// Out of time already, out of retries, or a failure that is never retried, so the delay is 0 and the callbacks are told that no retry follows. Only computed when a retry can still follow, so a randomized delay does not draw from `Math.random` for a wait that is never taken.
	const timeLeft = calculateRemainingTime(startTime, options.maxRetryTime);
	const delayTime = isRetriableError && timeLeft > 0 && retriesLeft > 0 ? calculateDelay(retriesConsumed, options) : 0;

	const consumeRetryContext = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
		retryDelay: delayTime,
	});

	// No answer means no opinion, so fall back to the default. Treating it as `false` instead would leave `retries` uncounted and let the loop run forever.
	const consumeRetry = (await options.shouldConsumeRetry(consumeRetryContext)) ?? true;

	abortIfNeeded();

	const effectiveDelay = consumeRetry ? delayTime : 0;
	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
		retryDelay: effectiveDelay,
	});

	await options.onFailedAttempt(context);

	abortIfNeeded();

	const remainingTime = calculateRemainingTime(startTime, options.maxRetryTime);

	// No time or budget left, or a failure that retrying cannot help with.
	if (
		!isRetriableError
		|| remainingTime <= 0
		|| retriesLeft <= 0
	) {
		throw normalizedError;
	}

	const shouldRetry = await options.shouldRetry(context);

	abortIfNeeded();

	if (!shouldRetry) {
		throw normalizedError;
	}

	const remainingTimeAfterShouldRetry = calculateRemainingTime(startTime, options.maxRetryTime);

	if (remainingTimeAfterShouldRetry <= 0) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		return false;
	}

	await delayForRetry(Math.min(effectiveDelay, remainingTimeAfterShouldRetry), options);

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	// Applied before validating, so that `null` means "not provided" here as it does for every other option.
	options.retries ??= 10;

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Infinity;
	options.maxRetryTime ??= Infinity;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate the options that have a runtime type to check.
	validateOption('onFailedAttempt', options.onFailedAttempt, 'function');
	validateOption('shouldRetry', options.shouldRetry, 'function');
	validateOption('shouldConsumeRetry', options.shouldConsumeRetry, 'function');
	validateOption('randomize', options.randomize, 'boolean');
	validateOption('unref', options.unref, 'boolean');
	validateSignal(options.signal);
	validateNumberOption('factor', options.factor);
	validateNumberOption('minTimeout', options.minTimeout);
	validateNumberOption('maxTimeout', options.maxTimeout, {allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {allowInfinity: true});

	// A negative factor is rejected above, so this only catches `0`. Treat it as `1` to keep the delay constant instead of dropping to zero after the first retry.
	if (options.factor === 0) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	// A consumed count is always finite, so `Infinity` keeps this true and needs no special case.
	while (retriesConsumed <= options.retries) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Unreachable: `onAttemptFailure` throws once `retriesLeft` reaches 0, which is the same state the loop condition tests, so the loop is always left by a throw. Kept as a guard against a future change to either side breaking that pairing.
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

// EXTERNAL MODULE: ./build/iam/errors.js
var errors = __webpack_require__(9631);
;// CONCATENATED MODULE: ./build/iam/retry.js



/** With 0.25 s doubling up to 8 s, and up to twice that by jitter, eight attempts span 20 to 40 seconds. */
const BACKOFF = { retries: 7, minTimeout: 250, factor: 2, maxTimeout: 8_000, randomize: true };
/**
 * The one rule for repeating: network errors, 408, 429, 500 and 502 to 504 are repeated with jittered backoff, after
 * the Retry-After that IAM asks for, until the deadline; nothing else is repeated.
 * @throws the last attempt's error; at once when IAM asks for a longer wait than the deadline allows
 */
function repeatByRule(attempt, rule) {
    const { deadline, say, retries = BACKOFF.retries, alsoRepeat = () => false } = rule;
    return pRetry(attempt, {
        ...BACKOFF,
        retries,
        maxRetryTime: deadline.remainingMs,
        shouldRetry: async ({ error, attemptNumber }) => {
            if (!(error instanceof errors/* IamError */.i) || !(error.isTransient || alsoRepeat(error)))
                return false;
            if (error.retryAfterMs > deadline.remainingMs) {
                const seconds = Math.ceil(error.retryAfterMs / 1000);
                error.message += ` IAM asked to wait ${seconds} s, longer than this step waits.`;
                return false;
            }
            say(`Attempt ${attemptNumber} to ${error.purpose} failed (${error.what}); trying again.`);
            await (0,promises_.setTimeout)(error.retryAfterMs);
            return true;
        },
    });
}
/**
 * Runs `look` again and again with backoff, the last time when the deadline has come.
 * @throws what `look` throws
 */
async function untilOver(look, deadline) {
    const again = new Error('again');
    const attempt = async () => {
        await look();
        throw again;
    };
    try {
        await pRetry(attempt, {
            ...BACKOFF,
            retries: Infinity,
            maxRetryTime: deadline.remainingMs,
            shouldRetry: ({ error }) => error === again,
        });
    }
    catch (error) {
        if (error !== again)
            throw error;
    }
}


/***/ }),

/***/ 7834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ revoke)
/* harmony export */ });
/* harmony import */ var _api_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(856);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1932);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1579);



/**
 * How long IAM may deny a key that exists. It is eventually consistent; Terraform's provider saw new objects missing
 * for a second or more.
 */
const CONSISTENCY_MS = 10_000;
/** A key that must go has at least this long to do so, however much time was spent before. */
const PATIENCE_MS = 30_000;
/**
 * Deletes a key: by its ID, or, when that never came back, whatever carries its marker. Each lost answer may have left
 * a key, and they come to light one by one: so the search goes on until none can be missing any more.
 * @returns how many keys were there to delete
 * @throws IamError
 */
async function revoke(session, traces) {
    const { owner, marker, id, deliveredAt = Date.now(), mayHaveTwin } = traces;
    const inconsistency = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(deliveredAt + CONSISTENCY_MS - Date.now());
    session.connection.allow(PATIENCE_MS);
    let deleted = 0;
    if (id !== undefined) {
        await (0,_api_key_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteApiKey */ .Lh)(session, id, inconsistency);
        deleted += 1;
    }
    if (id === undefined || mayHaveTwin) {
        await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .untilOver */ .l)(async () => {
            deleted += await (0,_api_key_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteMarked */ .OL)(session, owner, marker);
        }, inconsistency);
    }
    return deleted;
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
/** ISO 8601 in UTC, to the second; empty for what never comes. */
function utc(date) {
    return date === undefined ? '' : `${date.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken),
/* harmony export */   d: () => (/* binding */ exchangeApiKey)
/* harmony export */ });
/**
 * Exchanges an API key for a bearer token (POST /identity/token), repeating by rule. Both are secrets from here on.
 * @throws IamError
 */
async function exchangeApiKey(connection, apiKey, purpose, rule) {
    connection.secrets.add(apiKey);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const form = new URLSearchParams({
        grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
        apikey: apiKey,
    }).toString();
    const request = (signal) => connection.post('/identity/token', headers, form, signal);
    const answer = await connection.repeat(purpose, request, rule);
    const { access_token: accessToken, refresh_token: refreshToken } = Object(answer.result);
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
    const payload = decodePayload(accessToken);
    const { iam_id: iamId, exp, sub, email, sub_type: subType, account } = payload;
    const accountId = Object(account);
    if (typeof iamId !== 'string' || typeof exp !== 'number' || typeof accountId.bss !== 'string')
        return undefined;
    const names = [email, sub].filter((name) => typeof name === 'string');
    return {
        accessToken,
        expiresAt: exp,
        claims: { iamId, accountId: accountId.bss, names: [...new Set(names)], kind: kindOf(iamId, subType) },
    };
}
function decodePayload(jwt) {
    try {
        const text = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8');
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function kindOf(iamId, subType) {
    if (subType === 'ServiceId' || iamId.startsWith('iam-ServiceId-'))
        return 'service ID';
    if (subType === 'Profile' || iamId.startsWith('iam-Profile-'))
        return 'trusted profile';
    return 'user';
}


/***/ }),

/***/ 6679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ readCredential),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(744);
// EXTERNAL MODULE: ./build/iam/identity.js
var identity = __webpack_require__(1438);
;// CONCATENATED MODULE: ./build/env-name.js

/** Names that log other tools in: Terraform and the IBM Cloud CLI would use the key for everything the job does. */
const OTHER_LOGINS = /^(IC|IBMCLOUD|BLUEMIX)_|^SOFTLAYER_/;
/** Names that the runner owns, and names by which a value takes hold of later processes. */
const OWNED = /^(GITHUB|RUNNER|ACTIONS|INPUT|STATE|NODE|NPM|LD|DYLD|GIT|SSH|PYTHON|RUBY|PERL|JAVA|DOTNET|BASH)_|^(PATH|HOME|USER|SHELL|CI|TMPDIR|TEMP|TMP|IFS|ENV|PS4|PWD|LANG|TERM|COMSPEC|SYSTEMROOT|PATHEXT|PSMODULEPATH|PYTHONPATH|PYTHONHOME|RUBYOPT|RUBYLIB|PERL5OPT|PERL5LIB|CLASSPATH|HTTPS?_PROXY|NO_PROXY|ALL_PROXY)$/;
/**
 * Checks the name of the environment variable that the key is to be exported under.
 * @throws Refusal
 */
function checkEnvName(name) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        throw new identity/* Refusal */.P_(`env-name "${name.replace(/\p{Cc}/gu, ' ').slice(0, 100)}" is not a variable name: write letters, digits and _, such as IAM_API_KEY.`);
    }
    if (OTHER_LOGINS.test(name.toUpperCase())) {
        throw new identity/* Refusal */.P_(`env-name ${name} would log Terraform or the IBM Cloud CLI in with the ingestion key: choose another name, such as IAM_API_KEY.`);
    }
    if (OWNED.test(name.toUpperCase())) {
        throw new identity/* Refusal */.P_(`env-name ${name} belongs to the runner or the system: choose another name, such as IAM_API_KEY.`);
    }
    return name;
}

// EXTERNAL MODULE: ./build/iam/instance.js
var iam_instance = __webpack_require__(2439);
;// CONCATENATED MODULE: ./build/inputs.js





/**
 * All inputs. Their defaults are in action.yml alone.
 * @throws Refusal that names the input, what is wrong with it and what to write
 */
function readInputs() {
    const instance = optional('instance-crn', iam_instance/* readInstanceCrn */.VH);
    const inputs = {
        wanted: readWanted(),
        credential: readCredential(),
        accountId: optional('account-id', readAccountId),
        instance,
        ensurePolicy: readBoolean('ensure-policy'),
        keyName: readKeyName(),
        expiresIn: readExpiresIn(),
        revoke: readBoolean('revoke'),
        readyTimeout: readReadyTimeout(),
        verifyIngestion: readBoolean('verify-ingestion'),
        envName: optional('env-name', checkEnvName),
        outputIamToken: readBoolean('output-iam-token'),
        iamEndpoint: readEndpoint('iam-endpoint'),
        ingressEndpoint: readIngressEndpoint(instance),
        dryRun: readBoolean('dry-run'),
    };
    refuseContradictions(inputs);
    return inputs;
}
/**
 * The bootstrap API key, or the word for the CLI session. The key is trimmed, because a secret is easily stored with a
 * newline and IAM takes it literally.
 * @throws Refusal
 */
function readCredential() {
    const apiKey = (0,core/* getInput */.V4)('bootstrap-api-key');
    if (readBoolean('use-cli-session')) {
        if (apiKey !== '')
            throw new identity/* Refusal */.P_('bootstrap-api-key and use-cli-session are both set: choose one.');
        return 'CLI session';
    }
    if (apiKey === '') {
        throw new identity/* Refusal */.P_('bootstrap-api-key is empty: check the name of the secret. GitHub passes no secrets to workflows that a fork or Dependabot triggers.');
    }
    if (/\s/.test(apiKey)) {
        throw new identity/* Refusal */.P_('bootstrap-api-key holds white space: store the API key alone, without its name, quotes or JSON.');
    }
    return { apiKey };
}
function refuseContradictions(inputs) {
    const { wanted, credential, readyTimeout, verifyIngestion, outputIamToken, ingressEndpoint } = inputs;
    if (credential !== 'CLI session' && wanted.id === credential.apiKey) {
        throw new identity/* Refusal */.P_('bootstrap-api-key is also given as user-id or service-id: those name an identity, not its key.');
    }
    if (verifyIngestion && ingressEndpoint === undefined) {
        throw new identity/* Refusal */.P_('verify-ingestion needs to know where to send the line: set instance-crn or ingress-endpoint.');
    }
    if (readyTimeout === 0 && (verifyIngestion || outputIamToken)) {
        const name = verifyIngestion ? 'verify-ingestion' : 'output-iam-token';
        throw new identity/* Refusal */.P_(`${name} needs time, but ready-timeout is 0s: raise it, or set ${name} to false.`);
    }
}
function readWanted() {
    const [userId, serviceId] = [(0,core/* getInput */.V4)('user-id'), (0,core/* getInput */.V4)('service-id')];
    if (userId !== '' && serviceId !== '')
        throw new identity/* Refusal */.P_('user-id and service-id are both set: choose one.');
    if (userId === '' && serviceId === '') {
        throw new identity/* Refusal */.P_('user-id is empty, and so is service-id: set one of them, the IAM ID (IBMid-…), email or username of a user, or a service ID (ServiceId-…).');
    }
    if (serviceId !== '')
        return { kind: 'service ID', id: readServiceId(serviceId) };
    if (hasControlCharacter(userId))
        throw new identity/* Refusal */.P_('user-id holds a control character: write one IAM ID, email or username.');
    return { kind: 'user', id: userId };
}
/** `ServiceId-<uuid>`, which its IAM ID prefixes with `iam-` (IAM Identity API). */
function readServiceId(value) {
    const id = /^(?:iam-)?(ServiceId-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(value)?.[1];
    if (id === undefined) {
        throw new identity/* Refusal */.P_(`service-id "${printable(value)}" is not a service ID: write ServiceId- and its UUID.`);
    }
    return id;
}
function readAccountId(value) {
    if (!/^[0-9a-f]{32}$/.test(value)) {
        throw new identity/* Refusal */.P_(`account-id "${printable(value)}" is not an account ID: write its 32 hexadecimal digits.`);
    }
    return value;
}
function readKeyName() {
    const name = (0,core/* getInput */.V4)('key-name');
    if (name === '')
        throw new identity/* Refusal */.P_('key-name is empty: leave it out, or write a name.');
    if (name.length > 255)
        throw new identity/* Refusal */.P_(`key-name has ${name.length} characters: write at most 255.`);
    if (hasControlCharacter(name))
        throw new identity/* Refusal */.P_('key-name holds a control character: write it on one line.');
    return name;
}
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
function readExpiresIn() {
    const value = (0,core/* getInput */.V4)('expires-in');
    if (value === 'never')
        return undefined;
    const duration = readDuration('expires-in', value, '90m, 6h, 7d or never');
    if (duration < 60_000)
        throw new identity/* Refusal */.P_(`expires-in ${value} is too short: IAM keeps whole minutes, so write at least 1m.`);
    if (duration > 3650 * DAY_MS)
        throw new identity/* Refusal */.P_(`expires-in ${value} is too long: write at most 3650d, or never.`);
    return duration;
}
function readReadyTimeout() {
    const value = (0,core/* getInput */.V4)('ready-timeout');
    const timeout = readDuration('ready-timeout', value, '60s, 5m or 0s');
    if (timeout > HOUR_MS)
        throw new identity/* Refusal */.P_(`ready-timeout ${value} is too long: write at most 1h.`);
    return timeout;
}
/** Milliseconds of a duration that is written as a number with a unit. */
function readDuration(name, value, examples) {
    const duration = /^\d+(\.\d+)?\s*[a-z]+$/i.test(value) ? ms(value) : NaN;
    if (!Number.isFinite(duration)) {
        throw new identity/* Refusal */.P_(`${name} "${printable(value)}" is not a duration: write a number with its unit, such as ${examples}.`);
    }
    return duration;
}
/** The ingress that is given, or else the public one of the instance. */
function readIngressEndpoint(instance) {
    if ((0,core/* getInput */.V4)('ingress-endpoint') !== '')
        return readEndpoint('ingress-endpoint');
    return instance === undefined ? undefined : `https://${(0,iam_instance/* ingressHost */.wK)(instance)}`;
}
/** An input that may be left out. */
function optional(name, read) {
    const value = (0,core/* getInput */.V4)(name);
    return value === '' ? undefined : read(value);
}
/** `true` or `false` in the spellings of YAML 1.2's core schema, as the toolkit reads them. */
function readBoolean(name) {
    const value = (0,core/* getInput */.V4)(name);
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new identity/* Refusal */.P_(`${name} "${printable(value)}" is neither true nor false: write one of them.`);
}
/**
 * An endpoint may receive credentials, so it must be https below cloud.ibm.com, or loopback (the emulator), and
 * nothing but scheme, host and port.
 */
function readEndpoint(name) {
    const value = (0,core/* getInput */.V4)(name);
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined) {
        throw new identity/* Refusal */.P_(`${name} "${printable(value)}" is not a URL: write one such as https://iam.cloud.ibm.com.`);
    }
    if (url.username !== '' || url.password !== '')
        throw new identity/* Refusal */.P_(`${name} holds a user or password: write scheme and host alone.`);
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw new identity/* Refusal */.P_(`${name} "${printable(value)}" has more than scheme, host and port: write it as ${url.origin}.`);
    }
    const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    const isIbm = url.protocol === 'https:' && url.hostname.endsWith('.cloud.ibm.com');
    if (!isIbm && !(isLoopback && /^https?:$/.test(url.protocol))) {
        throw new identity/* Refusal */.P_(`${name} "${printable(value)}" must not receive a credential: write an https URL below cloud.ibm.com, or a loopback address.`);
    }
    return url.origin;
}
function hasControlCharacter(value) {
    return /\p{Cc}/u.test(value);
}
function printable(value) {
    return value.replace(/\p{Cc}/gu, ' ').slice(0, 100);
}


/***/ }),

/***/ 6501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ isSiblingIn),
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   O$: () => (/* binding */ greeting),
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   Rx: () => (/* binding */ describeKey),
/* harmony export */   XS: () => (/* binding */ newMarker),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/** Names the action to IBM Cloud. */
const userAgent = 'ibm-cloud-logs-ingestion-key';
/** The workflow run in one line, from GitHub's default variables, to be written down with what it creates. */
function describeRun(env) {
    const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_WORKFLOW } = env;
    const parts = [
        'run',
        GITHUB_RUN_ID,
        'attempt',
        GITHUB_RUN_ATTEMPT,
        'job',
        GITHUB_JOB,
        'workflow',
        GITHUB_WORKFLOW,
    ];
    const text = `${repositoryOf(env)} ${parts.map((part) => part ?? '?').join(' ')}`;
    return text.replace(/\p{Cc}+/gu, ' ').slice(0, 180);
}
/** A text that no other run writes into a key's description. */
function newMarker() {
    return `${userAgent}:${crypto.randomUUID()}`;
}
/** Description of a key; IAM documents no limit for it, so it stays below the usual 255 characters. */
function describeKey(marker, run) {
    return `${marker} ${run}`;
}
/** What Sender is granted on, for people. */
function describeScope(instance) {
    return instance === undefined ? 'all of Cloud Logs in the account' : `Cloud Logs instance ${instance.id}`;
}
/** The log line that proves an ingestion key: who minted it, for whom. */
function greeting(env, keyId) {
    return {
        applicationName: repositoryOf(env),
        subsystemName: env.GITHUB_WORKFLOW ?? '?',
        severity: 3,
        text: `Ingestion key ${keyId} was minted by ${describeRun(env)}`,
    };
}
/** Whether `description` was written by `describeKey` in a run of the same repository. */
function isSiblingIn(env) {
    const repository = repositoryOf(env);
    return (description) => {
        const [marker = '', writer] = description.split(' ');
        return marker.startsWith(`${userAgent}:`) && writer === repository;
    };
}
function repositoryOf(env) {
    return env.GITHUB_REPOSITORY ?? '?';
}


/***/ }),

/***/ 5783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ signIn)
});

// EXTERNAL MODULE: ./build/iam/identity.js
var identity = __webpack_require__(1438);
// EXTERNAL MODULE: ./build/iam/token.js
var iam_token = __webpack_require__(1503);
;// CONCATENATED MODULE: ./build/cli-session.js


const HOW = 'Run ibmcloud login in an earlier step of the same job, or set bootstrap-api-key instead of use-cli-session.';
/**
 * The token of the session that an earlier step opened with `ibmcloud login`, whatever it logged in with. Nothing of
 * the CLI's output is printed.
 * @throws Refusal
 */
async function cliToken(secrets) {
    const output = await askCli();
    const accessToken = findToken(output);
    if (accessToken === undefined) {
        throw new identity/* Refusal */.P_(`use-cli-session: the output of ibmcloud iam oauth-tokens holds no IAM token. ${HOW}`);
    }
    secrets.add(accessToken);
    const token = (0,iam_token/* readToken */.A)(accessToken);
    if (token === undefined) {
        throw new identity/* Refusal */.P_(`use-cli-session: the IAM token of the CLI names no identity or account. ${HOW}`);
    }
    if (token.expiresAt * 1000 <= Date.now()) {
        throw new identity/* Refusal */.P_(`use-cli-session: the session of the CLI has expired. ${HOW}`);
    }
    return token;
}
/** What the CLI prints, which names the token in JSON as `"iam_token": "Bearer …"` (IBM Cloud CLI docs). */
async function askCli() {
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9529));
    // Colours, tracing and the notice of a new version would stand between the JSON and its reader.
    const env = {
        ...process.env,
        IBMCLOUD_COLOR: 'false',
        IBMCLOUD_TRACE: 'false',
        IBMCLOUD_VERSION_CHECK: 'false',
    };
    const options = { silent: true, ignoreReturnCode: true, env: env };
    let answer;
    try {
        answer = await getExecOutput('ibmcloud', ['iam', 'oauth-tokens', '--output', 'json', '-q'], options);
    }
    catch {
        throw new identity/* Refusal */.P_('use-cli-session: the command ibmcloud is not there. Install the IBM Cloud CLI in an earlier step.');
    }
    if (answer.exitCode !== 0)
        throw new identity/* Refusal */.P_(`use-cli-session: the CLI has no open session. ${HOW}`);
    return answer.stdout;
}
/** The token in the first JSON object of `output` that has one; other text may precede it. */
function findToken(output) {
    for (let at = output.indexOf('{'); at >= 0; at = output.indexOf('{', at + 1)) {
        const end = output.lastIndexOf('}');
        try {
            const { iam_token: token } = JSON.parse(output.slice(at, end + 1));
            if (typeof token === 'string')
                return token.replace(/^Bearer\s+/i, '').trim();
        }
        catch {
            // Not the beginning of the JSON: look further.
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/iam/sdk.js
// IBM's SDK, loaded on first use: an input mistake is reported without it, and post does without policies.
const loadIdentity = () => Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(541), __webpack_require__.e(233), __webpack_require__.e(186)]).then(__webpack_require__.t.bind(__webpack_require__, 8233, 19));
const loadPolicies = () => Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(541), __webpack_require__.e(269), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 9650, 19));
const loadAuth = () => Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(541), __webpack_require__.e(255)]).then(__webpack_require__.t.bind(__webpack_require__, 1878, 19));
/**
 * Loads parts of the SDK ahead of their first use, one a turn of the event loop. That keeps the processor busy for as
 * long as a round trip to IAM takes; called when a request has been sent, it fills the wait for the answer.
 */
async function preload(...parts) {
    for (const load of parts) {
        await new Promise(setImmediate);
        await load();
    }
}

// EXTERNAL MODULE: ./build/iam/http.js + 1 modules
var http = __webpack_require__(2527);
;// CONCATENATED MODULE: ./build/iam/session.js


/** IAM on behalf of one token. Its clients read no environment and no files: see `clientOptions`. */
class Session {
    connection;
    #token;
    #identity;
    #policies;
    constructor(connection, token) {
        this.connection = connection;
        this.#token = token;
    }
    get claims() {
        return this.#token.claims;
    }
    get say() {
        return this.connection.say;
    }
    /**
     * Asks the IAM Identity service, repeating by rule.
     * @throws IamError
     */
    async identity(purpose, request, rule) {
        const client = await this.#identityClient();
        return this.connection.repeat(purpose, (signal) => request(client, { signal }), rule);
    }
    /**
     * Asks the IAM Identity service once: for a request whose repetition could make a second key.
     * @throws IamError
     */
    async identityOnce(purpose, request) {
        const client = await this.#identityClient();
        return this.connection.once(purpose, (signal) => request(client, { signal }));
    }
    /**
     * Asks the IAM Policy Management service, repeating by rule.
     * @throws IamError
     */
    async policies(purpose, request) {
        this.#policies ??= loadPolicies().then(async ({ default: Client }) => new Client(await this.#clientOptions()));
        const client = await this.#policies;
        return this.connection.repeat(purpose, (signal) => request(client, { signal }));
    }
    #identityClient() {
        this.#identity ??= loadIdentity().then(async ({ default: Client }) => new Client(await this.#clientOptions()));
        return this.#identity;
    }
    /**
     * Options that close the SDK's traps (read in ibm-cloud-sdk-core 5.9.1): `newInstance()` would take endpoint and
     * TLS settings from a file in the checkout, redirects would carry the token to another host, a proxy would be
     * chosen anew, and the status of an answer with broken JSON would be lost. Retries stay off: they repeat POST.
     */
    async #clientOptions() {
        const { BearerTokenAuthenticator } = await loadAuth();
        return {
            authenticator: new BearerTokenAuthenticator({ bearerToken: this.#token.accessToken }),
            serviceUrl: this.connection.endpoint,
            headers: { 'User-Agent': this.connection.userAgent },
            httpAgent: this.connection.wire.agent,
            httpsAgent: this.connection.wire.agent,
            proxy: false,
            maxRedirects: 0,
            transformResponse: http/* parseJson */.qF,
        };
    }
}

;// CONCATENATED MODULE: ./build/sign-in.js




/**
 * A session of whoever the credential belongs to.
 * @param stage what the session is for: post needs no policies
 * @throws Refusal, IamError
 */
async function signIn(connection, credential, stage) {
    if (credential === 'CLI session')
        return new Session(connection, await cliToken(connection.secrets));
    const token = (0,iam_token/* exchangeApiKey */.d)(connection, credential.apiKey, 'exchange the bootstrap API key for a token');
    const parts = stage === 'main' ? [loadAuth, loadPolicies, loadIdentity] : [loadAuth, loadIdentity];
    // Fills the wait for the first answer. Should it fail, the first use of the SDK says so.
    preload(...parts).catch(() => undefined);
    return new Session(connection, await token);
}


/***/ })

};
