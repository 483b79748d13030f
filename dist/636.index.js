export const id = 636;
export const ids = [636];
export const modules = {

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/github/command-files.js
var command_files = __webpack_require__(973);
// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(284);
// EXTERNAL MODULE: ./build/ingress/singles.js
var singles = __webpack_require__(7713);
// EXTERNAL MODULE: ./build/steps/grant.js
var grant = __webpack_require__(3594);
// EXTERNAL MODULE: ./build/steps/identify.js
var identify = __webpack_require__(3738);
// EXTERNAL MODULE: ./build/steps/instance-crn.js
var instance_crn = __webpack_require__(3025);
// EXTERNAL MODULE: ./build/steps/mint.js + 2 modules
var mint = __webpack_require__(3371);
// EXTERNAL MODULE: ./build/steps/prove.js + 1 modules
var prove = __webpack_require__(9835);
// EXTERNAL MODULE: ./build/steps/revoke.js
var revoke = __webpack_require__(7572);
// EXTERNAL MODULE: ./build/steps/sign-in.js + 4 modules
var sign_in = __webpack_require__(9789);
// EXTERNAL MODULE: ./build/steps/state.js
var state = __webpack_require__(9549);
// EXTERNAL MODULE: ./build/iam/api-key.js
var api_key = __webpack_require__(856);
// EXTERNAL MODULE: ./build/iam/policy.js
var policy = __webpack_require__(3166);
// EXTERNAL MODULE: ./build/iam/time.js
var time = __webpack_require__(6573);
// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(1224);
// EXTERNAL MODULE: ./build/github/summary.js
var summary = __webpack_require__(3794);
;// CONCATENATED MODULE: ./build/key/dry-run.js







/**
 * Says in the log and in the summary what a run with these inputs would write. Only reads; plans no key in the
 * state, so that post has nothing to do.
 * @throws RequestError
 */
async function dryRun(session, owner, inputs) {
    const policy = await planPolicy(session, owner, inputs);
    const key = await describeKeyPlan(session, owner, inputs);
    (0,log/* say */.cv)(`Dry run: policy ${policy.plan}.`);
    (0,log/* say */.cv)(`Dry run: key ${key}.`);
    await (0,summary/* summarize */.e)('IBM Cloud Logs ingestion key: dry run, nothing was written', [
        ['Identity', `${inputs.wanted.kind} ${owner.iamId}`],
        ['Account', owner.accountId],
        ['Policy', policy.plan],
        ['Key', key],
    ]);
    (0,outputs/* output */.C)({ 'iam-id': owner.iamId, 'account-id': owner.accountId, 'policy-id': policy.id });
}
/** @returns the policy that is there, if any, and what would be done */
async function planPolicy(session, owner, { ensurePolicy, instance }) {
    if (!ensurePolicy)
        return { plan: 'would not be looked at' };
    const { found } = await (0,policy/* findSender */.$K)(session, { owner, instanceId: instance?.id });
    if (found !== undefined) {
        return {
            id: found.id,
            plan: `${found.id} grants Sender on ${(0,grant/* describeScope */.OI)(found.scope, instance)} already`,
        };
    }
    const scope = (0,grant/* describeScope */.OI)(instance === undefined ? 'account' : 'instance', instance);
    const obstacle = owner.isLocked ? ', which fails because the service ID is locked' : '';
    return { plan: `with Sender on ${scope} would be created${obstacle}` };
}
async function describeKeyPlan(session, owner, { keyName, expiresIn, revoke }) {
    const expiry = expiresIn === undefined ? 'never expires' : `expires at ${(0,time/* utc */.n$)((0,time/* expiryAfter */.I$)(expiresIn))}`;
    const end = revoke ? 'is deleted when the job ends' : 'is kept when the job ends';
    const slots = await (0,api_key/* countSlots */.vf)(session, owner);
    const room = slots === undefined ? '' : ` (${slots.used} of ${slots.limit} slots are in use)`;
    return `${keyName} would be created that ${expiry} and ${end}${room}`;
}

;// CONCATENATED MODULE: ./build/key/hand-over.js





/** Gives the key to the later steps, and a summary without the secret to people. */
async function handOver(all) {
    const { inputs, planned, policy, key, proof } = all;
    const { ingressEndpoint, outputIamToken, envName } = inputs;
    (0,outputs/* output */.C)({
        'ingestion-api-key': key.apiKey,
        'key-id': key.id,
        'key-name': planned.name,
        'expires-at': key.expiresAt && (0,time/* utc */.n$)(key.expiresAt),
        'policy-id': policy?.id,
        'policy-created': policy?.created,
        'iam-id': planned.owner.iamId,
        'account-id': planned.owner.accountId,
    });
    if (ingressEndpoint !== undefined) {
        (0,outputs/* output */.C)({
            'ingress-host': new URL(ingressEndpoint).host,
            'ingress-url': `${ingressEndpoint}/logs/v1/singles`,
        });
    }
    if (outputIamToken && proof !== undefined) {
        const { token } = proof;
        (0,outputs/* output */.C)({ 'iam-token': token.accessToken, 'iam-token-expires-at': (0,time/* utc */.n$)(new Date(token.expiresAt * 1000)) });
    }
    if (envName !== undefined)
        (0,outputs/* exportTo */.c)(envName, key.apiKey);
    await (0,summary/* summarize */.e)('IBM Cloud Logs ingestion key', summaryOf(all));
}
function summaryOf({ inputs, planned, policy, key, proof, tookMs }) {
    const origin = policy?.created === true ? 'created by this run' : 'found';
    return [
        ['Identity', `${inputs.wanted.kind} ${planned.owner.iamId}`],
        ['Account', planned.owner.accountId],
        ['Scope', scopeOf(inputs, policy)],
        ['May send', MAY_SEND[proof?.line ?? 'none']],
        ['Ingress', inputs.ingressEndpoint ?? 'not known'],
        ['Policy', policy === undefined ? 'not looked at' : `${(0,grant/* describePolicy */.wy)(policy)} (${origin})`],
        ['Key', `${planned.name} (${key.id})`],
        ['Expiry', (0,mint/* describeExpiry */.Ts)(key, planned)],
        ['At the end of the job', inputs.revoke ? 'revoked' : 'kept'],
        ['Time taken', `${(tookMs / 1000).toFixed(1)} s`],
    ];
}
/** Whether the key may send, as far as this run knows. */
const MAY_SEND = {
    none: 'not checked',
    accepted: 'proved by a line',
    'accepted with a remark': 'not proved: see the warning about the line',
};
/** What the key may do, as far as this run knows. */
function scopeOf({ wanted, instance }, policy) {
    if (wanted.kind === 'user')
        return 'all that the user may do';
    return policy === undefined
        ? 'what the identity was granted elsewhere'
        : `Sender on ${(0,grant/* describeScope */.OI)(policy.scope, instance)}, and what else it was granted`;
}

// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(2325);
// EXTERNAL MODULE: ./build/http/proxy.js
var proxy = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/messages/user-error.js
var user_error = __webpack_require__(2893);
// EXTERNAL MODULE: ./build/steps/inputs.js + 1 modules
var steps_inputs = __webpack_require__(7708);
// EXTERNAL MODULE: ./build/http/printable.js
var printable = __webpack_require__(2506);
;// CONCATENATED MODULE: ./build/key/env-name.js


/**
 * Names that log other tools in, which would use the key for everything the job does:
 * - IC_API_KEY, IBMCLOUD_API_KEY, BM_API_KEY, BLUEMIX_API_KEY, SL_API_KEY, SOFTLAYER_API_KEY, IAAS_CLASSIC_API_KEY and
 *   what else begins so: IBM's Terraform provider (ibm/provider/provider.go) and the CLI (IBM Cloud docs, cli);
 * - IBM_API_KEY_ID, IBM_SERVICE_ID_API_KEY: the SDKs of Cloud Object Storage (ibm-cos-sdk-go, aws/credentials/ibmiam;
 *   ibm-cos-sdk-python-core, credentials.py); IBM_CREDENTIALS_FILE, ‹service›_APIKEY: all other SDKs
 *   (ibm-cloud-sdk-core, read-external-sources.js);
 * - TF_VAR_‹name›: Terraform's own variables, such as ibmcloud_api_key in the examples of IBM's provider.
 */
const OTHER_LOGINS = /^(IBM|IC|IBMCLOUD|BLUEMIX|BM|SL|SOFTLAYER|IAAS_CLASSIC)_|_APIKEY$|^TF_VAR_.*API_?KEY(_ID)?$/;
/** Prefixes of names that the runner owns, or by which a value takes hold of later processes. */
const OWNED_PREFIXES = /^(GITHUB|RUNNER|ACTIONS|INPUT|STATE|NODE|NPM|LD|DYLD|GIT|SSH|SSL|PYTHON|RUBY|PERL|JAVA|DOTNET|BASH)_/;
/** Such names in full. */
const OWNED = new Set([
    ...[
        'PATH',
        'HOME',
        'USER',
        'SHELL',
        'CI',
        'TMPDIR',
        'TEMP',
        'TMP',
        'PWD',
        'LANG',
        'TERM',
        'ENV',
        'IFS',
        'PS4',
    ],
    ...[
        'PROMPT_COMMAND',
        'EDITOR',
        'PAGER',
        'KUBECONFIG',
        'HTTP_PROXY',
        'HTTPS_PROXY',
        'NO_PROXY',
        'ALL_PROXY',
    ],
    ...['COMSPEC', 'SYSTEMROOT', 'WINDIR', 'PATHEXT', 'PSMODULEPATH', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
    ...['PYTHONPATH', 'PYTHONHOME', 'RUBYOPT', 'RUBYLIB', 'PERL5OPT', 'PERL5LIB', 'CLASSPATH'],
]);
/**
 * Checks the name of the environment variable that the key is to be exported under.
 * @throws UserError
 */
function checkEnvName(name) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        throw new user_error/* UserError */.y(`env-name "${(0,printable/* printable */.g)(name, 100)}" is not a variable name: write letters, digits and _, such as IAM_API_KEY.`);
    }
    if (OTHER_LOGINS.test(name.toUpperCase())) {
        throw new user_error/* UserError */.y(`env-name ${name} would log Terraform, the IBM Cloud CLI or an SDK of IBM in with the ingestion key: choose another name, such as IAM_API_KEY.`);
    }
    if (OWNED_PREFIXES.test(name.toUpperCase()) || OWNED.has(name.toUpperCase())) {
        throw new user_error/* UserError */.y(`env-name ${name} belongs to the runner or the system: choose another name, such as IAM_API_KEY.`);
    }
    return name;
}

;// CONCATENATED MODULE: ./build/key/inputs.js





/**
 * All inputs. Their defaults are in action.yml alone.
 * @throws UserError that names the input, what is wrong with it and what to write; Obstacle for a malformed proxy
 */
function readInputs() {
    (0,steps_inputs/* refuseMisplaced */.rL)((0,steps_inputs/* readBootstrapKey */.qi)(), 'bootstrap API key', 'bootstrap-api-key');
    const inputs = {
        ...(0,steps_inputs/* readOrder */.Rx)(),
        ...(0,steps_inputs/* readPlace */.yI)(),
        keyName: readKeyName(),
        expiresIn: readExpiresIn(),
        revoke: (0,github_inputs/* booleanInput */.tE)('revoke'),
        readyTimeout: readReadyTimeout(),
        verifyIngestion: (0,github_inputs/* booleanInput */.tE)('verify-ingestion'),
        envName: (0,github_inputs/* optionalInput */.$m)('env-name', checkEnvName),
        outputIamToken: (0,github_inputs/* booleanInput */.tE)('output-iam-token'),
        dryRun: (0,github_inputs/* booleanInput */.tE)('dry-run'),
    };
    refuseContradictions(inputs);
    // The ingress is connected to only just before there is a key. What is wrong with its proxy must be known earlier.
    if (inputs.verifyIngestion)
        (0,proxy/* proxyFor */.iJ)(String(inputs.ingressEndpoint));
    return inputs;
}
function refuseContradictions(inputs) {
    const { readyTimeout, verifyIngestion, outputIamToken, ingressEndpoint } = inputs;
    if (verifyIngestion && ingressEndpoint === undefined) {
        throw new user_error/* UserError */.y('verify-ingestion needs to know where to send the line: set instance-crn or ingress-endpoint.');
    }
    if (readyTimeout === 0 && (verifyIngestion || outputIamToken)) {
        const name = verifyIngestion ? 'verify-ingestion' : 'output-iam-token';
        throw new user_error/* UserError */.y(`${name} needs time, but ready-timeout is 0s: raise it, or set ${name} to false.`);
    }
}
function readKeyName() {
    const name = (0,github_inputs/* input */.hF)('key-name');
    (0,github_inputs/* refuseEmpty */.Ot)('key-name', name, 'a name');
    if (name.length > 255)
        throw new user_error/* UserError */.y(`key-name has ${name.length} characters: write at most 255.`);
    if ((0,github_inputs/* hasControlCharacter */.Fd)(name))
        throw new user_error/* UserError */.y('key-name holds a control character: write it on one line.');
    return name;
}
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
function readExpiresIn() {
    const value = (0,github_inputs/* input */.hF)('expires-in');
    if (value === 'never')
        return undefined;
    const duration = (0,github_inputs/* durationInput */.Ts)('expires-in', '90m, 6h, 7d or never');
    if (duration < 60_000)
        throw new user_error/* UserError */.y(`expires-in ${value} is too short: IAM keeps whole minutes, so write at least 1m.`);
    if (duration > 3650 * DAY_MS)
        throw new user_error/* UserError */.y(`expires-in ${value} is too long: write at most 3650d, or never.`);
    return duration;
}
function readReadyTimeout() {
    const timeout = (0,github_inputs/* durationInput */.Ts)('ready-timeout', '60s, 5m or 0s');
    if (timeout > HOUR_MS)
        throw new user_error/* UserError */.y(`ready-timeout ${(0,github_inputs/* input */.hF)('ready-timeout')} is too long: write at most 1h.`);
    return timeout;
}

;// CONCATENATED MODULE: ./build/key/main.js














/**
 * The main step: from the inputs to a key in the outputs. Nothing is written before inputs and identity are checked.
 * @throws UserError, Obstacle, RequestError
 */
async function main(secrets) {
    const began = performance.now();
    (0,command_files/* assertCommandFiles */.j)('GITHUB_OUTPUT', 'GITHUB_STATE');
    (0,state/* openState */.Gf)();
    const inputs = readInputs();
    if (inputs.envName !== undefined)
        (0,command_files/* assertCommandFiles */.j)('GITHUB_ENV');
    (0,instance_crn/* warnOfUnknownRegion */.y)(inputs.instance);
    // 1. Who asks?
    const session = await (0,sign_in/* signIn */.J)(inputs, secrets, 'main');
    // 2. Is that who was meant?
    const owner = await (0,identify/* identify */.l)(session, inputs);
    if (inputs.dryRun)
        return dryRun(session, owner, inputs);
    // 3. May it send?
    const policy = await grantUnlessElsewhere(session, owner, inputs);
    // 4. Mint.
    const ingress = await connectIngress(session, inputs);
    const planned = (0,mint/* planKey */.vH)(owner, inputs);
    const key = await (0,mint/* mint */.Xx)(session, planned, inputs);
    try {
        (0,mint/* receive */.uZ)(key, planned, inputs.revoke ? 'deleted when the job ends' : 'kept when the job ends');
        // 5. Does it work?
        const proof = await proveUnlessUnproven(session, key, owner, { policy, ingress, ...inputs });
        // 6. Hand over.
        await handOver({ inputs, planned, policy, key, proof, tookMs: performance.now() - began });
    }
    catch (error) {
        await (0,revoke/* revokeUnused */.d)(session, planned, key);
        throw error;
    }
    // 7. The post step deletes the key, unless it is told otherwise.
    if (!inputs.revoke)
        keep(key, planned);
}
/** @returns the policy, or undefined when the access comes from elsewhere */
async function grantUnlessElsewhere(session, owner, { ensurePolicy, instance }) {
    if (ensurePolicy)
        return (0,grant/* grant */.NG)(session, owner, instance);
    (0,log/* say */.cv)('Policy: not looked at, since ensure-policy is false.');
    return undefined;
}
/**
 * Connects to Cloud Logs, where the line goes that proves the key. To open a connection takes two round trips, and so do
 * the two requests to IAM that come before that line: to make the key and to exchange it. So it is opened beside them, and
 * not earlier, as a job that is refused needs none.
 * @returns undefined when no line is sent
 */
async function connectIngress({ connection }, { verifyIngestion, ingressEndpoint }) {
    if (!verifyIngestion || ingressEndpoint === undefined)
        return undefined;
    const ingress = await connection.to(ingressEndpoint);
    (0,singles/* openForLines */.FX)(ingress);
    return ingress;
}
/** @returns undefined when the key is handed over unproven */
async function proveUnlessUnproven(session, key, owner, proof) {
    if (proof.readyTimeout > 0)
        return (0,prove/* prove */.z)(session, key, owner, proof);
    (0,log/* say */.cv)('The key is handed over unproven, since ready-timeout is 0s.');
    return undefined;
}
/** Leaves the key. Post says so, and looks for twins of the key where there may be one. */
function keep(key, planned) {
    (0,state/* saveKept */.kD)();
    if (planned.expiresAt === undefined) {
        (0,log/* warn */.R8)(`Key ${key.id} never expires and is not revoked: delete it when it is no longer needed.`);
    }
}


/***/ }),

/***/ 4995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

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


/***/ }),

/***/ 8182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getProxyForUrl)
/* harmony export */ });


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


/***/ })

};
