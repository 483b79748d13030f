export const id = 572;
export const ids = [572];
export const modules = {

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assertCommandFiles),
/* harmony export */   q: () => (/* binding */ tryWriting)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2893);



/**
 * Makes sure that the files can be written. Where a variable is not set, the toolkit prints to the log what belongs into
 * the file (source of @actions/core).
 * @throws UserError
 */
function assertCommandFiles(...names) {
    for (const name of names) {
        const path = process.env[name] ?? '';
        if (path === '') {
            throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is not set, so what belongs into its file would go into the log: run the action where the runner sets it, and let no step unset it.`);
        }
        // Unlike `w` and `a`, this makes no file where there is none: the runner would not read it.
        tryWriting(name, () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r+'));
        });
    }
}
/**
 * Runs `write`, which writes to the file that `name` names.
 * @throws UserError when it cannot
 */
function tryWriting(name, write) {
    try {
        write();
    }
    catch (error) {
        const { code } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(error);
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The file that ${name} names cannot be written (${typeof code === 'string' ? code : 'it is gone'}): look at the runner's disk, and at what earlier steps do to the file.`);
    }
}


/***/ }),

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* reexport safe */ _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu),
/* harmony export */   L: () => (/* binding */ saveState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(973);



/**
 * Saves a value of the step's own for post, as text or as JSON.
 * @throws UserError
 */
function saveState(name, value) {
    (0,_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .tryWriting */ .q)('GITHUB_STATE', () => {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(name, value);
    });
}


/***/ }),

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ summarizeLine),
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _http_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2506);


/** Appends a heading with a table, perhaps with a first row of titles, to the job summary, where there is a summary. */
async function summarize(heading, rows, titles) {
    const head = titles === undefined ? [] : [titles.map((data) => ({ data: escape(data), header: true }))];
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addHeading(escape(heading), 3).addTable([...head, ...rows.map((row) => row.map(escape))]);
    await writeSummary();
}
/** Appends a line to the job summary, where there is a summary. */
async function summarizeLine(line) {
    // In a block of HTML nothing is read as Markdown.
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(`<p>${escape(line)}</p>`, true);
    await writeSummary();
}
/** The summary is only for people to look at: a job does not fail because it cannot be written. */
async function writeSummary() {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.write();
    }
    catch (error) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)(`No job summary: ${String(error)}`);
    }
}
/** `text` on one line, since a block of HTML ends at an empty one, and free of HTML. */
function escape(text) {
    return (0,_http_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text, Infinity).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 7889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ variable),
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _http_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2506);

/** The workflow run in one line, to be written down with what it creates. */
function describeRun() {
    const run = `run ${variable('GITHUB_RUN_ID')} attempt ${variable('GITHUB_RUN_ATTEMPT')}`;
    const job = `job ${variable('GITHUB_JOB')} workflow ${variable('GITHUB_WORKFLOW')}`;
    // With a marker it stays below 255 characters, the usual limit: IAM documents none for a description.
    return (0,_http_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(`${variable('GITHUB_REPOSITORY')} ${run} ${job}`, 180);
}
/** One of GitHub's default variables; `?` where it is not set, as outside of a workflow run. */
function variable(name) {
    const value = process.env[name] ?? '';
    return value === '' ? '?' : value;
}


/***/ }),

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Connection),
/* harmony export */   _: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(489);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1923);
/* harmony import */ var _request_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8403);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2768);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7210);





/** Names the action to every service. */
const USER_AGENT = 'ibm-cloud-logs-ingestion-key';
/** What a request gets that begins just before the deadline: enough for an ordinary answer to come. */
const LAST_REQUEST_MS = 3_000;
/** The way to one endpoint: one connection pool, a timeout on every request, one deadline for all, errors of one kind. */
class Connection {
    endpoint;
    secrets;
    say;
    /** For all requests of this connection together. */
    deadline;
    wire;
    #options;
    /** See `openAhead`; undefined when there is none, or none any more. */
    #ahead;
    constructor(options, wire) {
        this.endpoint = options.endpoint;
        this.secrets = options.secrets;
        this.say = (line) => {
            options.say(options.secrets.strike(line));
        };
        this.deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(options.patienceMs);
        this.wire = wire;
        this.#options = options;
    }
    /** @throws Obstacle when HTTPS_PROXY or ALL_PROXY is malformed */
    static async open(options) {
        const { endpoint, secrets, isDirect } = options;
        return new Connection(options, await (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .openWire */ .KO)(endpoint, secrets, isDirect));
    }
    /** A connection to another endpoint with the same options, for the time that is left. */
    async to(endpoint, { isDirect = false } = {}) {
        return Connection.open({ ...this.#options, endpoint, isDirect, patienceMs: this.deadline.remainingMs });
    }
    /**
     * Runs one request and repeats it by rule until the deadline.
     * @param timeoutMs how long each attempt may take at most
     * @throws RequestError
     */
    repeat(purpose, request, rule, timeoutMs) {
        const { deadline, say } = this;
        const attempt = () => this.once(purpose, request, rule?.deadline, timeoutMs);
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatByRule */ .j)(attempt, { deadline, say, retries: this.#options.retries, ...rule });
    }
    /**
     * Runs one request once. Any status but 2xx is a failure.
     * @param timeoutMs how long it may take at most; less when the deadline is near
     * @throws RequestError
     */
    async once(purpose, request, deadline = this.deadline, timeoutMs = _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUEST_TIMEOUT_MS */ .j2) {
        const limitMs = Math.min(timeoutMs, Math.max(LAST_REQUEST_MS, deadline.remainingMs));
        const abort = new AbortController();
        let timer;
        // The signal does not reach a tunnel that a proxy has yet to open, so a timer races it too.
        const timeout = new Promise((_, reject) => {
            timer = setTimeout(() => {
                reject(this.error(purpose, { code: 'TIMEOUT' }));
                abort.abort();
            }, limitMs);
        });
        try {
            const answer = await Promise.race([request(abort.signal), timeout]);
            if (answer.status < 200 || answer.status >= 300)
                throw this.error(purpose, answer);
            return answer;
        }
        catch (thrown) {
            // A TypeError is a mistake in this code or in the SDK. It says nothing about the answer.
            throw thrown instanceof _request_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G || thrown instanceof TypeError
                ? thrown
                : this.error(purpose, thrown);
            /* c8 ignore next */ // V8 counts a branch here that cannot be taken.
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Makes an error of what the SDK or the connection threw, or of an answer that lacks what was asked for. */
    error(purpose, thrown) {
        const { service = 'IBM Cloud' } = this.#options;
        const { host } = new URL(this.endpoint);
        return new _request_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f)(purpose, host, thrown, this.secrets, service));
    }
    /**
     * Opens the connection for the next POST to `path` now, so that this request need not wait for it. Nothing is sent on it
     * until then. If it fails or is closed before, nobody is told: the request opens another one.
     */
    openAhead(path) {
        const request = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .openRequest */ .Gh)(this.wire, 'POST', this.endpoint + path);
        const forget = () => {
            this.#ahead = undefined;
        };
        // Before anything is sent, an answer says that the host has waited for too long, and closes the connection (408).
        request.on('error', forget).on('response', forget);
        this.#ahead = { path, request };
    }
    /** Sends one request to `path` of the endpoint, where the SDK has no client for it; see `sendBody` for what it throws. */
    send(path, headers, body, signal, method = 'POST') {
        const all = { ...headers, Accept: 'application/json', 'User-Agent': USER_AGENT };
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .sendBody */ .bU)(this.#openRequest(method, path), all, body, signal);
    }
    /**
     * Asks for `path` of the endpoint. Resolves as soon as the head of the answer is there; see `get` of the wire.
     * @param headers beside the usual ones
     */
    get(path, headers, signal) {
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(this.wire, this.endpoint + path, { ...headers, 'User-Agent': USER_AGENT }, signal);
    }
    #openRequest(method, path) {
        const ahead = this.#ahead;
        if (method !== 'POST' || path !== ahead?.path)
            return (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .openRequest */ .Gh)(this.wire, method, this.endpoint + path);
        this.#ahead = undefined;
        return ahead.request;
    }
}


/***/ }),

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline),
/* harmony export */   I: () => (/* binding */ timeIsOver)
/* harmony export */ });
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(524);

/** A point in time after which nothing is begun but one last attempt. */
class Deadline {
    #start = performance.now();
    #ms;
    /** @param ms milliseconds from now */
    constructor(ms) {
        this.#ms = ms;
    }
    /** Leaves at least `ms` from now: what follows must not fail because earlier requests took long. */
    extendTo(ms) {
        this.#ms = Math.max(this.#ms, this.elapsedMs + ms);
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
/** The obstacle for what has no time left. */
function timeIsOver({ elapsedMs }) {
    return new _obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .Obstacle */ .I({ kind: 'time is over', elapsedMs });
}


/***/ }),

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wV: () => (/* binding */ basicOf),
  iJ: () => (/* binding */ proxyFor),
  PK: () => (/* binding */ proxyPasswords),
  Fj: () => (/* binding */ secretsOf)
});

;// CONCATENATED MODULE: ./node_modules/proxy-from-env/index.js


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}

// EXTERNAL MODULE: ./build/http/obstacle.js
var obstacle = __webpack_require__(524);
;// CONCATENATED MODULE: ./build/http/proxy.js


/** A user with fewer characters is a word like any other: to mask it would spoil every line of the log. */
const MIN_SECRET_USER = 4;
/**
 * The proxy that HTTPS_PROXY and NO_PROXY name for `url`. Plain HTTP is for addresses of this machine only (loopback, the
 * metadata service) and never proxied: the proxy would read the key.
 * @throws Obstacle
 */
function proxyFor(url) {
    if (url.startsWith('http:'))
        return undefined;
    const value = getProxyForUrl(url);
    if (value === '')
        return undefined;
    try {
        const proxy = new URL(value);
        decodeURIComponent(proxy.username + proxy.password);
        if (proxy.protocol === 'http:' || proxy.protocol === 'https:')
            return proxy;
    }
    catch {
        // No URL at all, or credentials with a bare percent sign: refused below.
    }
    throw new obstacle/* Obstacle */.I({ kind: 'bad proxy' });
}
/** What a proxy's answer must not show in the log: the credentials, as they are written and as they are sent. */
function secretsOf(proxy) {
    const { username, password } = proxy;
    if (username === '' && password === '')
        return [];
    const users = [username, decoded(username)].filter(({ length }) => length >= MIN_SECRET_USER);
    return [...users, password, decoded(password), basicOf(proxy)];
}
/** The passwords in the variables that name proxies, as they stand there and decoded, to be kept secret. */
function proxyPasswords() {
    const proxies = Object.entries(process.env).filter(([name]) => /^(https?|all)_proxy$/i.test(name));
    return proxies.flatMap(([, url = '']) => {
        if (!URL.canParse(url))
            return [];
        const { password } = new URL(url);
        return [password, decoded(password)];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** User and password as the header Proxy-Authorization has them (RFC 7617). */
function basicOf({ username, password }) {
    return Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ pause),
  j: () => (/* binding */ repeatByRule)
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

// EXTERNAL MODULE: ./build/http/request-error.js
var request_error = __webpack_require__(8403);
;// CONCATENATED MODULE: ./build/http/retry.js



/** Seven waits, of 0.25 s doubling, with jitter, at most 8 s each: 24 to 31 s in all. */
const BACKOFF = { retries: 7, minTimeout: 250, factor: 2, maxTimeout: 8_000, randomize: true };
/**
 * The one rule for repeating: what `RequestError.isTransient` names is repeated with jittered backoff until the
 * deadline, and after the Retry-After that the service asks for. Nothing else is repeated.
 * @throws the last attempt's error; at once when the service asks for a longer wait than the deadline allows; the
 * reason of the signal when that was aborted, even if the attempt that was under way has succeeded
 */
function repeatByRule(attempt, rule) {
    const { deadline, say, retries = BACKOFF.retries, signal } = rule;
    const { alsoRepeat = () => false, neverRepeat = () => false } = rule;
    return pRetry(attempt, {
        ...BACKOFF,
        retries,
        maxRetryTime: deadline.remainingMs,
        ...(signal && { signal }),
        shouldRetry: async ({ error, attemptNumber }) => {
            if (!(error instanceof request_error/* RequestError */.G) || neverRepeat(error))
                return false;
            if (!error.isTransient && !alsoRepeat(error))
                return false;
            if (error.retryAfterMs > deadline.remainingMs) {
                error.isWaitTooLong = true;
                return false;
            }
            say(`Attempt ${attemptNumber} to ${error.purpose} failed (${error.what}); trying again.`);
            await (0,promises_.setTimeout)(error.retryAfterMs, undefined, { signal });
            return true;
        },
    });
}
/**
 * The pause between two looks at something that changes by itself: 0.25 s, then twice as long each time, at most 8 s and
 * at most until the deadline.
 * @param looks how many looks there were
 * @returns false, at once, when the deadline had come already before the last look
 */
async function pause(looks, deadline) {
    const { remainingMs } = deadline;
    if (remainingMs === 0)
        return false;
    await (0,promises_.setTimeout)(Math.min(BACKOFF.minTimeout * BACKOFF.factor ** (looks - 1), BACKOFF.maxTimeout, remainingMs));
    return true;
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

/***/ 2768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ MAX_ANSWER_LENGTH),
/* harmony export */   Gh: () => (/* binding */ openRequest),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   KO: () => (/* binding */ openWire),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   bU: () => (/* binding */ sendBody),
/* harmony export */   j2: () => (/* binding */ REQUEST_TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _network_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6846);




/** IBM Cloud answers within a second or two; a request that takes longer than this has been lost. */
const REQUEST_TIMEOUT_MS = 15_000;
/** Longer than any answer of IAM, whose pages have 100 entries of 2 kB or so; in characters. */
const MAX_ANSWER_LENGTH = 2 * 1024 * 1024;
/**
 * The wire to `url`. HTTPS goes through the proxy that HTTPS_PROXY and NO_PROXY name, and certificates are verified
 * even where NODE_TLS_REJECT_UNAUTHORIZED=0 is set. Node's clients are imported when they are needed, as loading them
 * takes longer than checking inputs.
 * @param isDirect never through a proxy
 * @throws Obstacle when the proxy is malformed
 */
async function openWire(url, secrets, isDirect = false) {
    const proxy = isDirect ? undefined : (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .iJ)(url);
    if (url.startsWith('http:')) {
        const { Agent, request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
        return { agent: new Agent({ keepAlive: true }), request };
    }
    const { Agent, request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
    const options = { keepAlive: true, rejectUnauthorized: true };
    if (proxy === undefined)
        return { agent: new Agent(options), request };
    for (const secret of (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Fj)(proxy))
        secrets.add(secret);
    const { TunnelAgent } = await __webpack_require__.e(/* import() */ 575).then(__webpack_require__.bind(__webpack_require__, 1575));
    return { agent: new TunnelAgent(proxy, options), request };
}
/** Begins a request. Its connection opens, and nothing is sent on it before `sendBody` gets the request. */
function openRequest({ agent, request }, method, url) {
    return request(url, { method, agent });
}
/**
 * Sends a request with a body. Resolves with any status.
 * @throws the connection's error
 */
function sendBody(outgoing, headers, body, signal) {
    return new Promise((resolve, reject) => {
        (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.addAbortSignal)(signal, outgoing);
        for (const [name, value] of Object.entries(headers))
            outgoing.setHeader(name, value);
        outgoing.on('response', (incoming) => {
            incoming.on('end', () => {
                // A server that answers before it has the body may never read the rest of it.
                if (!outgoing.writableFinished)
                    outgoing.destroy();
            });
            resolve(readAnswer(incoming));
        });
        outgoing.on('error', reject);
        outgoing.end(body);
    });
}
/**
 * Sends a request without a body. Resolves with any status as soon as the head of the answer is there. The caller reads
 * the rest, or destroys it.
 * @throws the connection's error, or one with the code TIMEOUT
 */
function get({ agent, request }, url, headers, signal) {
    const outgoing = request(url, { headers, agent, signal });
    const timer = setTimeout(() => outgoing.destroy(timedOut()), REQUEST_TIMEOUT_MS);
    return new Promise((resolve, reject) => {
        outgoing.on('response', resolve).on('error', reject);
        outgoing.end();
    }).finally(() => {
        clearTimeout(timer);
    });
}
/**
 * The bytes of an answer, as they come.
 * @param idleMs how long nothing may come, in milliseconds
 * @throws the connection's error, or one with the code TIMEOUT
 */
async function* chunksOf(incoming, idleMs) {
    const timer = setTimeout(() => incoming.destroy(timedOut()), idleMs);
    try {
        for await (const chunk of incoming) {
            timer.refresh();
            yield chunk;
        }
    }
    finally {
        clearTimeout(timer);
    }
}
function timedOut() {
    return Object.assign(new Error('nothing comes any more'), { code: 'TIMEOUT' });
}
/**
 * Reads an answer to its end.
 * @param limits how many characters it may have, and how many values (see `parseJson`)
 * @throws the connection's error
 */
function readAnswer(incoming, limits = { length: MAX_ANSWER_LENGTH }) {
    return new Promise((resolve, reject) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (chunk) => {
            text += chunk;
            if (text.length > limits.length)
                incoming.destroy(Object.assign(new Error('the answer is too long'), { code: _network_code_js__WEBPACK_IMPORTED_MODULE_3__/* .TOO_LONG */ .ch }));
        });
        const { statusCode: status = 0, headers } = incoming;
        incoming.on('end', () => {
            resolve({ status, headers, result: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, limits.values) });
        });
        incoming.on('error', reject);
    });
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ createApiKey),
/* harmony export */   Lh: () => (/* binding */ deleteApiKey),
/* harmony export */   OL: () => (/* binding */ deleteMarked),
/* harmony export */   d5: () => (/* binding */ listApiKeys),
/* harmony export */   rZ: () => (/* binding */ isKeyId),
/* harmony export */   vf: () => (/* binding */ countSlots)
/* harmony export */ });
/* harmony import */ var _http_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(489);
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8106);
/* harmony import */ var _purposes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6627);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7334);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6573);






/** For a request whose repetition could make a second key, or is not worth it. */
const ONCE = { retries: 0 };
/**
 * Creates an API key (POST /v1/apikeys), once: a second POST would make a second key.
 * @throws RequestError; the key may exist if `mayHaveLeftKey` says so
 */
async function createApiKey(session, request) {
    const { owner, name, description, expiresAt, actionWhenLeaked } = request;
    const key = {
        name,
        description,
        iamId: owner.iamId,
        accountId: owner.accountId,
        supportSessions: false,
        actionWhenLeaked,
        ...(expiresAt !== undefined && { expiresAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toTimestamp */ .C)(expiresAt) }),
    };
    const answer = await session.askIdentity(_purposes_js__WEBPACK_IMPORTED_MODULE_4__/* .CREATE_KEY */ .$J, (client, call) => client.createApiKey({ ...key, ...call }), ONCE);
    const { id, apikey: apiKey, expires_at: confirmed, iam_id, account_id } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer.result);
    if (typeof apiKey === 'string')
        session.connection.secrets.add(apiKey);
    if (!isKeyId(id) || typeof apiKey !== 'string' || apiKey === '') {
        throw session.connection.error(_purposes_js__WEBPACK_IMPORTED_MODULE_4__/* .CREATE_KEY */ .$J, answer);
    }
    const ownerByIam = {
        iamId: (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)(iam_id) ?? owner.iamId,
        accountId: (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)(account_id) ?? owner.accountId,
    };
    return { id, apiKey, receivedAt: Date.now(), expiresAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .fromTimestamp */ .z)(confirmed), ownerByIam };
}
/** Whether `id` can be that of a key: it becomes part of the path of a request, and nothing may be left out of it. */
function isKeyId(id) {
    return typeof id === 'string' && /^[\w-]{1,100}$/.test(id);
}
/**
 * All keys of `owner` (GET /v1/apikeys, all pages).
 * @throws RequestError
 */
async function listApiKeys(session, { iamId, accountId }) {
    const purpose = 'list the API keys';
    const { connection } = session;
    const asked = { iamId, accountId, pagesize: 100 };
    const fetchPage = (pagetoken) => session.askIdentity(purpose, (client, call) => client.listApiKeys({ ...asked, ...call, ...(pagetoken !== undefined && { pagetoken }) }));
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .allPages */ .S)(connection, purpose, fetchPage, (result) => {
        const { apikeys, next } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(result);
        const items = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)(apikeys)?.map(toListedKey);
        if (items?.every((item) => item !== undefined) !== true)
            return undefined;
        const token = pageTokenOf(next, connection.endpoint);
        // A list that breaks off without a word could hide a key that must go.
        return token === undefined && (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)(next) !== undefined ? undefined : { items, next: token };
    });
}
/**
 * Deletes an API key (DELETE /v1/apikeys/{id}). A key that is already gone is as good as deleted. Success is 204 and
 * nothing else: a gateway's page with status 200 deletes nothing.
 * @param inconsistency until it is over, a 404 is not believed: a new key may not be visible yet
 * @returns whether it was there
 * @throws RequestError
 */
async function deleteApiKey(session, id, inconsistency = new _http_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(0)) {
    const rule = { alsoRepeat: (error) => (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c)(error) && inconsistency.remainingMs > 0 };
    try {
        const answer = await session.askIdentity(_purposes_js__WEBPACK_IMPORTED_MODULE_4__/* .DELETE_KEY */ .CX, (client, call) => client.deleteApiKey({ id, ...call }), rule);
        if (answer.status !== 204)
            throw session.connection.error(_purposes_js__WEBPACK_IMPORTED_MODULE_4__/* .DELETE_KEY */ .CX, answer);
        return true;
    }
    catch (error) {
        if (!(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c)(error))
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
        const answer = await session.askIdentity('count the API keys', (client, call) => client.getAccountLimits({ accountId, apikeysPerIdentity: iamId, ...call }), ONCE);
        const { limit, identities } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer.result).apikeys_per_identity);
        const used = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)(identities)?.find(({ iam_id: id }) => id === iamId)?.count;
        return typeof limit === 'number' && typeof used === 'number' ? { used, limit } : undefined;
    }
    catch {
        return undefined;
    }
}
/** @returns undefined for one whose ID can be that of no key */
function toListedKey(key) {
    const { id, name, description, created_at, expires_at } = key;
    if (!isKeyId(id))
        return undefined;
    return {
        id,
        name: shortText(name) ?? '?',
        description: shortText(description) ?? '',
        createdAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .fromTimestamp */ .z)(created_at),
        expiresAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .fromTimestamp */ .z)(expires_at),
    };
}
/** Of a text that is longer than any that this action writes, nothing is kept: a list may have thousands. */
function shortText(value) {
    return typeof value === 'string' && value.length <= 1_000 ? value : undefined;
}
/** The `pagetoken` in the URL of the next page. */
function pageTokenOf(next, endpoint) {
    if (typeof next !== 'string' || !URL.canParse(next, endpoint))
        return undefined;
    return (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)(new URL(next, endpoint).searchParams.get('pagetoken'));
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CONSISTENCY_MS)
/* harmony export */ });
/**
 * How long IAM may deny what has happened: a new key that it does not list, a deleted one that keeps its slot. IAM is
 * eventually consistent (IBM Cloud docs); Terraform's provider saw new objects missing for a second or more.
 */
const CONSISTENCY_MS = 10_000;


/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ deleteKeyAndTwins)
/* harmony export */ });
/* harmony import */ var _http_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(489);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);
/* harmony import */ var _api_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(856);
/* harmony import */ var _consistency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3606);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1438);





/** The deletion of a key has at least this long, even if earlier requests took all of the time. */
const PATIENCE_MS = 30_000;
/**
 * Deletes a key by its ID, and what lost answers may have left by its marker. IAM may list a key late, so the search for
 * the marker is repeated until CONSISTENCY_MS is over. A result of "nothing there" counts only while IAM shows the owner.
 * @throws Obstacle when IAM no longer shows the owner; RequestError
 */
async function deleteKeyAndTwins(session, key) {
    session.connection.deadline.extendTo(PATIENCE_MS);
    const deleted = await deleteAll(session, key);
    if (!deleted.received && deleted.others === 0)
        await (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .assertStillVisible */ .P8)(session, key.planned.owner);
    return deleted;
}
/** @throws RequestError */
async function deleteAll(session, { planned, received: key, isKept }) {
    const { id, receivedAt = Date.now(), mayHaveTwin = true } = key ?? {};
    // The clock may have been set back since.
    const inconsistency = new _http_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(Math.min(_consistency_js__WEBPACK_IMPORTED_MODULE_4__/* .CONSISTENCY_MS */ .g, receivedAt + _consistency_js__WEBPACK_IMPORTED_MODULE_4__/* .CONSISTENCY_MS */ .g - Date.now()));
    const received = id !== undefined && !isKept && (await (0,_api_key_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteApiKey */ .Lh)(session, id, inconsistency));
    if (!mayHaveTwin)
        return { received, others: 0 };
    let others = 0;
    let looks = 0;
    do {
        others += await (0,_api_key_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteMarked */ .OL)(session, planned.owner, planned.marker, isKept ? id : undefined);
        looks += 1;
    } while (await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v)(looks, inconsistency));
    return { received, others };
}


/***/ }),

/***/ 1438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ assertBelongsTo),
/* harmony export */   Ie: () => (/* binding */ isSameOwner),
/* harmony export */   P8: () => (/* binding */ assertStillVisible),
/* harmony export */   T_: () => (/* binding */ ownerFor),
/* harmony export */   dp: () => (/* binding */ assertSees),
/* harmony export */   uj: () => (/* binding */ assertAccount)
/* harmony export */ });
/* unused harmony export isNamed */
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
/* harmony import */ var _http_obstacle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(524);
/* harmony import */ var _purposes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6627);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7334);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1503);





/**
 * The owner of the future key, if it is the one that was meant. Only reads.
 * @throws Obstacle, RequestError
 */
async function ownerFor(wanted, session) {
    return wanted.kind === 'user'
        ? { ...ownerForUser(wanted.id, session.claims), isLocked: false }
        : ownerForServiceId(wanted.id, session);
}
/**
 * The user of the token, which must be the one that `userId` names: its IAM ID, email or username.
 * @throws Obstacle because IAM lets only the user itself create its API keys (IAM Identity API)
 */
function ownerForUser(userId, claims) {
    if (claims.kind !== 'user')
        throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .Obstacle */ .I({ kind: 'not a user', userId, claims });
    if (!isNamed(userId, claims))
        throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .Obstacle */ .I({ kind: 'another user', userId, claims });
    return { iamId: claims.iamId, accountId: claims.accountId };
}
/** Whether `userId` is the IAM ID (exact), the email or the username (without regard to case) of the token. */
function isNamed(userId, { iamId, names }) {
    return userId === iamId || names.some((name) => name.toLowerCase() === userId.toLowerCase());
}
/**
 * The service ID `id` (ServiceId-…) of the token's account.
 * @throws Obstacle when it is not there, or in another account, or IAM answers about another one; RequestError
 */
async function ownerForServiceId(id, session) {
    const { accountId } = session.claims;
    const found = await findServiceId(id, session);
    if (found === undefined)
        throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .Obstacle */ .I({ kind: 'no such service ID', id, accountId });
    const { accountId: actual } = found;
    if (actual !== accountId)
        throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .Obstacle */ .I({ kind: 'service ID of another account', id, accountId, actual });
    return found;
}
/**
 * Looks the service ID `id` up (GET /v1/serviceids/{id}).
 * @returns what IAM says of it, with `?` for an account that it does not name; undefined when IAM shows none with this ID
 * @throws Obstacle when IAM answers about another one; RequestError
 */
async function findServiceId(id, session) {
    const purpose = _purposes_js__WEBPACK_IMPORTED_MODULE_4__/* .LOOK_UP_SERVICE_ID */ .o_;
    try {
        const answer = await session.askIdentity(purpose, (client, call) => client.getServiceId({ id, ...call }));
        const { iam_id: iamId, account_id: accountId, locked } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(answer.result);
        if (typeof iamId !== 'string')
            throw session.connection.error(purpose, answer);
        if (iamId !== `iam-${id}`)
            throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .Obstacle */ .I({ kind: 'another service ID', id, actual: iamId });
        return { iamId, accountId: (0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)(accountId) ?? '?', isLocked: locked === true };
    }
    catch (error) {
        if (!(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c)(error))
            throw error;
        return undefined;
    }
}
/**
 * Refuses to go on in another account than `wanted`.
 * @param source where the wanted account is written
 * @throws Obstacle
 */
function assertAccount(wanted, source, { accountId }) {
    if (wanted === undefined || wanted === accountId)
        return;
    throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .Obstacle */ .I({ kind: 'another account', source, wanted, actual: accountId });
}
/**
 * Makes sure that the token sees the keys of `owner`: to another one they would seem not to exist, as if deleted.
 * @throws Obstacle
 */
function assertSees(claims, owner) {
    const isOwner = claims.iamId === owner.iamId;
    if (claims.accountId === owner.accountId && (isOwner || (0,_token_js__WEBPACK_IMPORTED_MODULE_3__/* .isServiceId */ .Xh)(owner.iamId)))
        return;
    throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .Obstacle */ .I({ kind: 'another login', owner, claims });
}
/**
 * Makes sure that IAM still shows `owner` to this session. A service ID that it hides looks like one without keys, so
 * without this a key that is there would seem deleted. A user's own token always sees the user's keys: see `assertSees`.
 * @throws Obstacle, RequestError
 */
async function assertStillVisible(session, { iamId }) {
    if (!(0,_token_js__WEBPACK_IMPORTED_MODULE_3__/* .isServiceId */ .Xh)(iamId))
        return;
    const id = iamId.slice('iam-'.length);
    if ((await findServiceId(id, session)) === undefined)
        throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .Obstacle */ .I({ kind: 'service ID out of sight', id });
}
/** Whether both are the same identity in the same account. */
function isSameOwner(one, other) {
    return one.iamId === other.iamId && one.accountId === other.accountId;
}
/**
 * Refuses a new key that belongs to somebody else than `owner`, by what IAM says.
 * @throws Obstacle
 */
function assertBelongsTo(owner, { iamId, accountId }) {
    const actual = { iamId, accountId };
    if (!isSameOwner(owner, actual))
        throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .Obstacle */ .I({ kind: 'key of another owner', owner, actual });
}


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/** More than any list has: IAM allows 1000 policies per identity, in pages of 100 (IAM Policy Management limits). */
const MAX_PAGES = 20;
const MAX_ITEMS = 2_000;
/**
 * Collects all pages of a list, until the deadline of `connection`. A page token that repeats ends it: a broken server
 * would keep it going forever.
 * @param purpose what the list is fetched for
 * @param fetchPage fetches the page with this token, the first one without
 * @param read reads the page in an answer; undefined when it cannot be one of a whole list
 * @throws what `fetchPage` throws; RequestError when the list is no whole one, has more than MAX_PAGES or MAX_ITEMS, or
 *   the deadline comes before its last page
 */
async function allPages(connection, purpose, fetchPage, read) {
    const items = [];
    const seen = new Set();
    let token;
    do {
        seen.add(token);
        const answer = await fetchPage(token);
        const page = read(answer.result);
        if (page === undefined)
            throw connection.error(purpose, answer);
        items.push(...page.items);
        token = page.next;
        if (token === undefined || seen.has(token))
            return items;
        if (seen.size >= MAX_PAGES || items.length >= MAX_ITEMS)
            throw connection.error(purpose, answer);
    } while (connection.deadline.remainingMs > 0);
    throw connection.error(purpose, { code: 'TIMEOUT' });
}


/***/ }),

/***/ 7334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isRefusalOfIam),
/* harmony export */   c: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);

/**
 * Whether IAM itself refused the request, so that it had no effect. Its codes (BXNIM0415E) tell IAM's answer from that of
 * a gateway or proxy, which may stand in for an answer of success: every error of IAM has one (IAM Identity API, recorded
 * responses).
 */
function isRefusalOfIam({ isClientError, code }) {
    return isClientError && code?.startsWith('BXNIM') === true;
}
/** Whether IAM itself, and no gateway on the way to it, says that there is no such thing. */
function isNotFound(error) {
    return error instanceof _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .G && error.status === 404 && isRefusalOfIam(error);
}


/***/ }),

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   F_: () => (/* binding */ exchangeUntilAccepted),
/* harmony export */   L1: () => (/* binding */ exchangeResourceToken),
/* harmony export */   Xh: () => (/* binding */ isServiceId),
/* harmony export */   dF: () => (/* binding */ exchangeApiKey),
/* harmony export */   jf: () => (/* binding */ tokenIn)
/* harmony export */ });
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
/* harmony import */ var _http_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2506);
/* harmony import */ var _http_until_accepted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9459);
/* harmony import */ var _purposes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6627);




/** A token is valid for an hour at most (IAM token API). */
const MAX_LIFETIME_S = 3600;
/** The end of the year 9999, in epoch seconds: later moments have no ISO 8601 text of the usual form. */
const LAST_MOMENT_S = 253_402_300_799;
/**
 * Waits until IAM exchanges the new ingestion key for a token. Keys are eventually consistent and the code of an unknown
 * one is not documented for new keys, so every refusal counts as "not yet" until the deadline.
 * @throws Obstacle when the deadline is over, RequestError
 */
function exchangeUntilAccepted(iam, apiKey, deadline) {
    return (0,_http_until_accepted_js__WEBPACK_IMPORTED_MODULE_1__/* .untilAccepted */ .S)((rule) => exchangeApiKey(iam, apiKey, _purposes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXCHANGE_INGESTION_KEY */ .JU, rule), (error) => error.isRefused, deadline);
}
/**
 * Exchanges an API key for a bearer token (POST /identity/token), repeating by rule. Both are secrets from here on.
 * @throws RequestError
 */
function exchangeApiKey(connection, apiKey, purpose, rule) {
    connection.secrets.add(apiKey);
    return exchange(connection, purpose, { grant_type: `${GRANT_TYPE}apikey`, apikey: apiKey }, rule);
}
/**
 * Exchanges the compute resource token of a pod for a bearer token of a trusted profile that is linked to the pod (POST
 * /identity/token; IBM's SDK, ContainerTokenManager), repeating by rule. Both are secrets from here on.
 * @throws RequestError
 */
function exchangeResourceToken(connection, resourceToken, profile) {
    connection.secrets.add(resourceToken);
    const who = 'id' in profile ? { profile_id: profile.id } : { profile_name: profile.name };
    const form = { grant_type: `${GRANT_TYPE}cr-token`, cr_token: resourceToken, ...who };
    return exchange(connection, _purposes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXCHANGE_RESOURCE_TOKEN */ .hd, form);
}
const GRANT_TYPE = 'urn:ibm:params:oauth:grant-type:';
async function exchange(connection, purpose, form, rule) {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams(form).toString();
    const request = (signal) => connection.send('/identity/token', headers, body, signal);
    return tokenIn(await connection.repeat(purpose, request, rule), connection, purpose);
}
/**
 * The bearer token that an answer holds. It is a secret from here on.
 * @throws RequestError when there is none
 */
function tokenIn(answer, connection, purpose) {
    const { access_token: accessToken, refresh_token: refreshToken } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(answer.result);
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
    // Anything else could not be sent in a header (RFC 6750, 2.1).
    if (!/^[\x21-\x7e]+$/.test(accessToken))
        return undefined;
    const payload = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString('utf8');
    const { iam_id: iamId, iat, exp, sub, email, account } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload));
    const { bss: accountId } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(account);
    if (!isId(iamId) || !isMoment(exp) || !isId(accountId))
        return undefined;
    const names = [email, sub].filter((name) => typeof name === 'string').map((name) => (0,_http_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(name));
    const issuedAt = isMoment(iat) ? iat : exp - MAX_LIFETIME_S;
    return {
        accessToken,
        expiresAt: exp,
        claims: { iamId, accountId, issuedAt, names: [...new Set(names)], kind: kindOf(iamId) },
    };
}
/** IAM IDs have many realms, so that their form is open. None has a character that spoils a line of a log. */
function isId(value) {
    return typeof value === 'string' && value !== '' && (0,_http_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(value) === value;
}
/** Whether a value can be a moment in epoch seconds. */
function isMoment(value) {
    return typeof value === 'number' && value >= 0 && value <= LAST_MOMENT_S;
}
/** Whether an IAM ID is that of a service ID (IAM Identity API). */
function isServiceId(iamId) {
    return iamId.startsWith('iam-ServiceId-');
}
/** `sub_type` says no more: that of a trusted profile may be `ComputeResource` (recorded responses). */
function kindOf(iamId) {
    if (isServiceId(iamId))
        return 'service ID';
    return iamId.startsWith('iam-Profile-') ? 'trusted profile' : 'user';
}


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ newMarker),
/* harmony export */   lO: () => (/* binding */ isSibling),
/* harmony export */   rg: () => (/* binding */ isMarker)
/* harmony export */ });
/* harmony import */ var _github_workflow_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7889);
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);


const MARKER = new RegExp(`^${_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_AGENT */ ._}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);
/** A text that no other run writes into a key's description. */
function newMarker() {
    return `${_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_AGENT */ ._}:${crypto.randomUUID()}`;
}
/** Whether `marker` can be one that `newMarker` made. */
function isMarker(marker) {
    return typeof marker === 'string' && MARKER.test(marker);
}
/** Whether the description of a key was written by `mint` in a run of the same repository. */
function isSibling(description) {
    const [marker = '', writer] = description.split(' ');
    return isMarker(marker) && writer === (0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)('GITHUB_REPOSITORY');
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revokeLeft: () => (/* binding */ revokeLeft),
/* harmony export */   revokeUnused: () => (/* binding */ revokeUnused),
/* harmony export */   warnOfLeftKey: () => (/* binding */ warnOfLeftKey)
/* harmony export */ });
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _iam_delete_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4785);
/* harmony import */ var _iam_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1438);
/* harmony import */ var _iam_time_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6573);
/* harmony import */ var _iam_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1503);
/* harmony import */ var _messages_text_for_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5950);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7708);
/* harmony import */ var _endpoint_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(653);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(267);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9549);











/**
 * Revokes a key that is not handed over, at once. If that fails, post tries again; if an answer was lost before, post
 * looks for its key once more, which may show only now.
 */
async function revokeUnused(session, planned, key) {
    try {
        const { received } = await (0,_iam_delete_key_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteKeyAndTwins */ .F)(session, { planned, received: key, isKept: false });
        if (key.mayHaveTwin)
            (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .forgetReceivedKey */ .GZ)();
        else
            (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .saveSettled */ .TL)();
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(received
            ? `Key ${key.id} is revoked, since it was not handed over.`
            : `Key ${key.id} was not handed over. IAM does not show it.`);
    }
    catch (error) {
        const reason = session.connection.secrets.strike((0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_5__/* .textFor */ .b)(error));
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Key ${key.id} could not be revoked now; the post step tries again. ${reason}`);
    }
}
/**
 * For the post step: revokes the key that main left, unless it is to be kept, and finds it by its marker where main was
 * stopped before it knew the ID. A failure is a warning: the work of the job is done.
 * @returns false when nothing was left
 * @throws UserError for a state that main did not write
 */
async function revokeLeft(secrets) {
    const unsettled = (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .readUnsettled */ .ph)();
    if (unsettled === undefined)
        return false;
    const { planned, received, isKept } = unsettled;
    if (isKept)
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Key ${nameOf(unsettled)} is kept. ${fateOf(planned)}`);
    if (isKept && received?.mayHaveTwin !== true)
        return true;
    try {
        await signInAndRevoke(unsettled, secrets);
    }
    catch (error) {
        await warnOfLeftKey(unsettled, secrets, error);
    }
    return true;
}
/** Tells in log and summary of a key that could not be revoked: which one, when it ends, and why. */
async function warnOfLeftKey(unsettled, secrets, error) {
    const { planned, isKept } = unsettled;
    const key = nameOf(unsettled);
    const reason = secrets.strike((0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_5__/* .textFor */ .b)(error));
    const what = isKept ? `A twin of key ${key} may be left` : `Key ${key} was not revoked`;
    (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(`${what}. ${fateOf(planned)} ${reason}`);
    await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeLine */ .A)(`⚠️ ${what}. ${fateOf(planned)}`);
}
/** A key by its ID, or by its marker where the ID never came back, for people. */
function nameOf({ planned, received }) {
    return `${planned.name} (${received?.id ?? `description ${planned.marker}`})`;
}
async function signInAndRevoke(unsettled, secrets) {
    const who = { iamEndpoint: (0,_endpoint_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readIamEndpoint */ .pt)(), credential: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readCredential */ .Yz)(), use: 'keys' };
    const session = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_8__/* .signIn */ .J)(who, secrets, 'post');
    const { planned, received, isKept } = unsettled;
    const { owner, marker, name } = planned;
    (0,_iam_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .assertSees */ .dp)(session.claims, owner);
    const deleted = await (0,_iam_delete_key_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteKeyAndTwins */ .F)(session, unsettled);
    const isNone = !deleted.received && deleted.others === 0;
    if (isKept)
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Revoked ${deleted.others} other keys of lost answers.`);
    else if (isNone && received !== undefined)
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Key ${name} (${received.id}) was gone already.`);
    else if (isNone)
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`No key is left of this step: IAM has none with the marker ${marker}.`);
    else
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Key ${name} (${received?.id ?? marker}) is revoked. Tokens already issued from it work for up to an hour.`);
}
/** When a key that is left ends, and where to delete it: the console shows keys of users and of service IDs apart. */
function fateOf({ expiresAt, owner }) {
    const place = (0,_iam_token_js__WEBPACK_IMPORTED_MODULE_4__/* .isServiceId */ .Xh)(owner.iamId)
        ? `Manage > Access (IAM) > Service IDs, on the page of ${owner.iamId.slice('iam-'.length)}`
        : 'Manage > Access (IAM) > API keys';
    return expiresAt === undefined
        ? `It never expires: delete it under ${place}.`
        : `It expires at ${(0,_iam_time_js__WEBPACK_IMPORTED_MODULE_10__/* .utc */ .n$)(expiresAt)}; delete it earlier under ${place}.`;
}


/***/ }),

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ signIn)
});

// EXTERNAL MODULE: ./build/http/connection.js
var http_connection = __webpack_require__(9285);
;// CONCATENATED MODULE: ./build/iam/sdk.js
// IBM's SDK, loaded on first use: an input mistake is reported without it, and post does without policies.
/** Clients of the IAM Identity service: API keys, service IDs. */
const loadIdentity = () => Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(233), __webpack_require__.e(186)]).then(__webpack_require__.t.bind(__webpack_require__, 8233, 19));
/** Client of the IAM Policy Management service: policies, roles. */
const loadPolicies = () => Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(269), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 9650, 19));
/** The authenticators of both. */
const loadAuth = () => Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(255)]).then(__webpack_require__.t.bind(__webpack_require__, 1878, 19));
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

// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/http/json.js
var json = __webpack_require__(3223);
;// CONCATENATED MODULE: ./build/iam/session.js




/** IAM on behalf of one token. Its clients read no environment and no files: see `clientOf`. */
class Session {
    connection;
    token;
    #identity;
    #policies;
    constructor(connection, token) {
        this.connection = connection;
        this.token = token;
    }
    /** Whose session it is. */
    get claims() {
        return this.token.claims;
    }
    /**
     * Asks the IAM Identity service, repeating by rule.
     * @throws RequestError
     */
    async askIdentity(purpose, request, rule) {
        const client = await (this.#identity ??= this.#clientOf(loadIdentity()));
        return this.connection.repeat(purpose, (signal) => request(client, { signal }), rule);
    }
    /**
     * Asks the IAM Policy Management service, repeating by rule.
     * @throws RequestError
     */
    async askPolicies(purpose, request) {
        const client = await (this.#policies ??= this.#clientOf(loadPolicies()));
        return this.connection.repeat(purpose, (signal) => request(client, { signal }));
    }
    /**
     * A client of the SDK, with options that close the SDK's traps (read in ibm-cloud-sdk-core 5.9.1): `newInstance()`
     * would take endpoint and TLS settings from a file in the checkout, redirects would carry the token to another host, a
     * proxy would be chosen anew, the status of an answer with broken JSON would be lost, and some bodies of errors would
     * make its reader of errors throw a TypeError (so every status counts as success here). Retries stay off: they repeat
     * POST.
     */
    async #clientOf(loading) {
        const { default: Client } = await loading;
        const { BearerTokenAuthenticator } = await loadAuth();
        return new Client({
            authenticator: new BearerTokenAuthenticator({ bearerToken: this.token.accessToken }),
            serviceUrl: this.connection.endpoint,
            headers: { 'User-Agent': http_connection/* USER_AGENT */._ },
            httpAgent: this.connection.wire.agent,
            httpsAgent: this.connection.wire.agent,
            proxy: false,
            maxRedirects: 0,
            maxContentLength: wire/* MAX_ANSWER_LENGTH */.Fs,
            // axios hands over more than the text.
            transformResponse: (text) => (0,json/* parseJson */.qF)(text),
            validateStatus: () => true,
        });
    }
}

// EXTERNAL MODULE: ./build/iam/purposes.js
var purposes = __webpack_require__(6627);
// EXTERNAL MODULE: ./build/iam/token.js
var iam_token = __webpack_require__(1503);
// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(284);
;// CONCATENATED MODULE: ./build/steps/sign-in.js






/**
 * How long the requests of a step may be repeated in all, and how often each. In main, IAM's usual hiccups pass and a job
 * that cannot succeed ends soon. In post nothing else is waiting, and a key that is left is worse than two minutes; a
 * cancelled job gives post no more than five (GitHub docs, canceling a workflow run).
 */
const PATIENCE = { main: { patienceMs: 60_000 }, post: { patienceMs: 120_000, retries: Infinity } };
/** The parts of the SDK that a session takes, by what it is for. */
const SDK = {
    token: [],
    keys: [loadAuth, loadIdentity],
    policies: [loadAuth, loadPolicies, loadIdentity],
};
/**
 * A session of whoever the credential belongs to.
 * @param stage post has more patience
 * @param limitMs the most that its requests may take in all
 * @throws UserError, Obstacle, RequestError
 */
async function signIn({ iamEndpoint: endpoint, credential, use }, secrets, stage, limitMs = Infinity) {
    const { patienceMs, ...rule } = PATIENCE[stage];
    const patience = { ...rule, patienceMs: Math.min(patienceMs, limitMs) };
    const connection = await http_connection/* Connection */.N.open({ endpoint, secrets, say: log/* say */.cv, ...patience });
    // The two ways without an API key are rare, so that they are loaded only where they are taken.
    if (credential === 'CLI session') {
        const { cliToken } = await __webpack_require__.e(/* import() */ 51).then(__webpack_require__.bind(__webpack_require__, 51));
        return new Session(connection, await cliToken(secrets));
    }
    const token = 'apiKey' in credential
        ? (0,iam_token/* exchangeApiKey */.dF)(connection, credential.apiKey, credential.purpose ?? purposes/* EXCHANGE_BOOTSTRAP_KEY */.nb)
        : __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 63)).then(({ signInAsProfile }) => signInAsProfile(connection, credential));
    // Loads the SDK while waiting for the token. If loading fails, its first use throws the same error.
    preload(...SDK[use]).catch(() => undefined);
    return new Session(connection, await token);
}


/***/ }),

/***/ 9549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   Dt: () => (/* binding */ savePlannedKey),
/* harmony export */   GZ: () => (/* binding */ forgetReceivedKey),
/* harmony export */   Gf: () => (/* binding */ openState),
/* harmony export */   KF: () => (/* binding */ saveReceivedKey),
/* harmony export */   TL: () => (/* binding */ saveSettled),
/* harmony export */   kD: () => (/* binding */ saveKept),
/* harmony export */   ph: () => (/* binding */ readUnsettled)
/* harmony export */ });
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6847);
/* harmony import */ var _iam_api_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(856);
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3223);
/* harmony import */ var _iam_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6573);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5888);
/* harmony import */ var _messages_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2893);






const PLANNED = 'planned-key';
const RECEIVED = 'received-key';
const KEPT = 'kept';
const SETTLED = 'settled';
/**
 * To be called first of all. What an earlier step put into the environment as `STATE_…` looks like this step's own
 * memory to post, unless main has saved the same name (source of actions/runner, NodeScriptActionHandler).
 */
function openState() {
    for (const name of [PLANNED, RECEIVED, KEPT, SETTLED])
        (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .L)(name, '');
}
/** To be called before the key is asked for. */
function savePlannedKey(key) {
    (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .L)(PLANNED, key);
}
/** To be called as soon as the key is there. Of what the key has besides, such as the secret, nothing is saved. */
function saveReceivedKey({ id, receivedAt, mayHaveTwin }) {
    (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .L)(RECEIVED, { id, receivedAt, mayHaveTwin });
}
/** The received key is revoked; post has only to look for its twins. */
function forgetReceivedKey() {
    (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .L)(RECEIVED, '');
}
/** The received key stays. */
function saveKept() {
    (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .L)(KEPT, true);
}
/** Nothing is left for post to do: no key was made, or it is deleted again. */
function saveSettled() {
    (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .L)(SETTLED, true);
}
/**
 * @returns undefined when nothing is left
 * @throws UserError for a state that is not what main saves: post deletes every key whose description holds the marker, so
 *   a forged marker must not get through
 */
function readUnsettled() {
    if ((0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .G)(PLANNED) === '' || (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .G)(SETTLED) !== '')
        return undefined;
    const planned = plannedKey((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)((0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .G)(PLANNED)));
    const received = receivedKey((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)((0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .G)(RECEIVED)));
    if (planned === undefined || (received === undefined && (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .G)(RECEIVED) !== '')) {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('The state of this step is not what its main step saved: look for a left-over key under Manage > Access (IAM) > API keys.');
    }
    return { planned, received, isKept: (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .G)(KEPT) !== '' };
}
function plannedKey(saved) {
    const { marker, owner: savedOwner, name, expiresAt: expiry } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(saved);
    const [owner, expiresAt] = [readOwner(savedOwner), (0,_iam_time_js__WEBPACK_IMPORTED_MODULE_5__/* .fromTimestamp */ .z)(expiry)];
    if (!(0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .isMarker */ .rg)(marker) || owner === undefined || typeof name !== 'string')
        return undefined;
    return expiresAt === undefined && expiry !== undefined ? undefined : { marker, owner, name, expiresAt };
}
/** The owner of a key, as main saved it; undefined for anything else. */
function readOwner(saved) {
    const [iamId, accountId] = [(0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(saved).iamId), (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(saved).accountId)];
    return iamId === undefined || accountId === undefined ? undefined : { iamId, accountId };
}
function receivedKey(saved) {
    const { id, receivedAt, mayHaveTwin } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(saved);
    const isWhole = (0,_iam_api_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeyId */ .rZ)(id) && typeof receivedAt === 'number' && typeof mayHaveTwin === 'boolean';
    return isWhole ? { id, receivedAt, mayHaveTwin } : undefined;
}


/***/ })

};
