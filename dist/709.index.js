export const id = 709;
export const ids = [709];
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
// EXTERNAL MODULE: ./build/steps/sign-in.js + 2 modules
var sign_in = __webpack_require__(267);
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
        ['Scope', reachOf(inputs, policy)],
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
function reachOf({ wanted, instance }, policy) {
    if (wanted.kind === 'user')
        return 'all that the user may do';
    return policy === undefined
        ? 'what the identity was granted elsewhere'
        : `Sender on ${(0,grant/* describeScope */.OI)(policy.scope, instance)}, and what else it was granted`;
}

// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(2325);
// EXTERNAL MODULE: ./build/http/proxy.js + 1 modules
var proxy = __webpack_require__(6846);
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
const OWNED = `PATH HOME USER SHELL CI TMPDIR TEMP TMP PWD LANG TERM ENV IFS PS4 PROMPT_COMMAND EDITOR PAGER KUBECONFIG
  HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY COMSPEC SYSTEMROOT WINDIR PATHEXT PSMODULEPATH USERPROFILE APPDATA
  LOCALAPPDATA PYTHONPATH PYTHONHOME RUBYOPT RUBYLIB PERL5OPT PERL5LIB CLASSPATH`.split(/\s+/);
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
    if (OWNED_PREFIXES.test(name.toUpperCase()) || OWNED.includes(name.toUpperCase())) {
        throw new user_error/* UserError */.y(`env-name ${name} belongs to the runner or the system: choose another name, such as IAM_API_KEY.`);
    }
    return name;
}

;// CONCATENATED MODULE: ./build/key/inputs.js





/**
 * All inputs. Their defaults are in action.yml alone.
 * @throws UserError; Obstacle for a malformed proxy
 */
function readInputs() {
    (0,steps_inputs/* refuseMisplaced */.rL)((0,steps_inputs/* readBootstrapKey */.qi)(), 'bootstrap API key', 'bootstrap-api-key');
    const inputs = {
        ...(0,steps_inputs/* readKeyInputs */.hE)(),
        ...(0,steps_inputs/* readPlaceInputs */.VA)(),
        keyName: readKeyName(),
        expiresIn: readExpiresIn(),
        revoke: (0,github_inputs/* booleanInput */.tE)('revoke'),
        readyTimeout: (0,github_inputs/* durationInput */.Ts)('ready-timeout', '60s, 5m or 0s', '1h'),
        verifyIngestion: (0,github_inputs/* booleanInput */.tE)('verify-ingestion'),
        envName: (0,github_inputs/* optionalInput */.$m)('env-name', checkEnvName),
        outputIamToken: (0,github_inputs/* booleanInput */.tE)('output-iam-token'),
        dryRun: (0,github_inputs/* booleanInput */.tE)('dry-run'),
    };
    refuseContradictions(inputs);
    return inputs;
}
function refuseContradictions(inputs) {
    const { readyTimeout, verifyIngestion, outputIamToken, ingressEndpoint } = inputs;
    if (verifyIngestion) {
        if (ingressEndpoint === undefined) {
            throw new user_error/* UserError */.y('verify-ingestion needs to know where to send the line: set instance-crn or ingress-endpoint.');
        }
        // The ingress is connected to only just before there is a key. What is wrong with its proxy must be known earlier.
        (0,proxy/* proxyFor */.iJ)(ingressEndpoint);
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
    (0,github_inputs/* refuseControlCharacters */.qx)('key-name', name, 'it on one line');
    return name;
}
const DAY_MS = 24 * 60 * 60 * 1000;
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
    const session = await (0,sign_in/* signIn */.J)({ ...inputs, use: inputs.ensurePolicy ? 'policies' : 'keys' }, secrets, 'main');
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
        await (0,revoke.revokeUnused)(session, planned, key);
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
async function proveUnlessUnproven(session, key, owner, options) {
    if (options.readyTimeout > 0)
        return (0,prove/* prove */.z)(session, key, owner, options);
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


/***/ })

};
