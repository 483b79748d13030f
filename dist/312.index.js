export const id = 312;
export const ids = [312];
export const modules = {

/***/ 312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/iam/time.js
var time = __webpack_require__(6573);
;// CONCATENATED MODULE: ./build/messages/describe.js

/** What Sender is granted on, for people. */
function describeScope(instance) {
    return instance === undefined ? 'all of Cloud Logs in the account' : `Cloud Logs instance ${instance.id}`;
}
/** A policy by its ID, for people; IAM may report one as a conflict without naming it. */
function describePolicy({ id }) {
    return id ?? 'one that IAM does not name';
}
/** When a key expires, for people: as IAM confirmed it, or else as it was asked for. */
function describeExpiry(key, planned) {
    if (key.expiresAt !== undefined)
        return `expires at ${(0,time/* utc */.n$)(key.expiresAt)}`;
    return planned.expiresAt === undefined
        ? 'never expires'
        : `asked to expire at ${(0,time/* utc */.n$)(planned.expiresAt)}, which IAM did not confirm`;
}

// EXTERNAL MODULE: ./build/iam/api-key.js
var api_key = __webpack_require__(856);
// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(2602);
// EXTERNAL MODULE: ./build/http/json.js
var json = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/http/obstacle.js
var obstacle = __webpack_require__(524);
// EXTERNAL MODULE: ./build/iam/pages.js
var pages = __webpack_require__(8106);
;// CONCATENATED MODULE: ./build/iam/policy.js




/** Role Sender of Cloud Logs as IBM's Terraform provider and CLI resolve it; /v2/roles has the last word. */
const SENDER_CRN = 'crn:v1:bluemix:public:logs::::serviceRole:Sender';
const SERVICE = 'logs';
/**
 * Looks for an active policy that gives `grant`. Only reads.
 * @throws IamError
 */
async function findSender(session, grant) {
    const policies = await listPolicies(session, grant.owner);
    const search = (senderCrn) => ({
        policyId: (0,json/* text */.Qq)(policies.find((policy) => gives(policy, grant, senderCrn))?.id),
        senderCrn,
    });
    const known = search(SENDER_CRN);
    return known.policyId !== undefined ? known : search(await lookUpSender(session, grant.owner.accountId));
}
/**
 * Finds an active policy that gives `grant`, or creates it.
 * @param description of a policy that is created; names this run, which tells a policy of its own from others
 * @throws IamError; Obstacle for a locked service ID, or an unfit policy that stands in the way
 */
async function ensureSender(session, grant, description) {
    const { policyId, senderCrn } = await findSender(session, grant);
    if (policyId !== undefined)
        return { id: policyId, created: false };
    if (grant.owner.isLocked) {
        throw new obstacle/* Obstacle */.I({ kind: 'locked service ID', iamId: grant.owner.iamId });
    }
    return createPolicy(session, grant, senderCrn, description);
}
/**
 * Whether `policy`, as IAM lists it, gives `grant` now and always: the role Sender on the wanted instance or on all of
 * Cloud Logs in the account, without a condition, and without an attribute that narrows it to a region, a resource
 * group or tags (IAM Policy Management API, /v2/policies).
 */
function gives(policy, { owner, instanceId }, senderCrn) {
    const { iamId, accountId } = owner;
    const everywhere = { accountId, serviceName: SERVICE };
    const roles = (0,json/* records */.V0)((0,json/* record */.g1)((0,json/* record */.g1)(policy.control).grant).roles) ?? [];
    return (policy.type === 'access' &&
        policy.state === 'active' &&
        policy.rule === undefined &&
        policy.pattern === undefined &&
        roles.some(({ role_id: crn }) => crn === senderCrn) &&
        says(policy.subject, { iam_id: iamId }) &&
        (says(policy.resource, everywhere) ||
            (instanceId !== undefined && says(policy.resource, { ...everywhere, serviceInstance: instanceId }))));
}
/** Whether the subject or resource `actual` says all of `wanted`, literally, and nothing else. */
function says(actual, wanted) {
    const attributes = (0,json/* records */.V0)((0,json/* record */.g1)(actual).attributes) ?? [];
    const tags = (0,json/* records */.V0)((0,json/* record */.g1)(actual).tags) ?? [];
    const names = Object.keys(wanted);
    return (tags.length === 0 &&
        attributes.length === names.length &&
        names.every((name) => attributes.some(({ key, operator, value }) => key === name && operator === 'stringEquals' && value === wanted[name])));
}
/**
 * All pages of the identity's active access policies on Cloud Logs. Empty too when the caller may not read policies
 * (IAM Policy Management API).
 */
async function listPolicies(session, { accountId, iamId }) {
    const purpose = 'list the access policies';
    const filters = { accountId, iamId, type: 'access', serviceName: SERVICE, state: 'active', limit: 100 };
    return (0,pages/* allPages */.S)(async (start) => {
        const page = await session.askPolicies(purpose, (client, call) => client.listV2Policies({ ...filters, ...call, ...(start !== undefined && { start }) }));
        const { policies, next } = (0,json/* record */.g1)(page.result);
        const items = (0,json/* records */.V0)(policies);
        const broken = () => session.connection.error(purpose, page);
        if (items === undefined)
            throw broken();
        return { items, next: (0,json/* text */.Qq)((0,json/* record */.g1)(next).start), broken };
    });
}
/** CRN of the role whose display name is Sender, as the Terraform provider finds it; the known CRN where IAM lists none. */
async function lookUpSender(session, accountId) {
    const answer = await session.askPolicies('look up the Sender role', (client, call) => client.listRoles({ accountId, serviceName: SERVICE, ...call }));
    const roles = (0,json/* records */.V0)((0,json/* record */.g1)(answer.result).service_roles) ?? [];
    return (0,json/* text */.Qq)(roles.find(({ display_name: name }) => name === 'Sender')?.crn) ?? SENDER_CRN;
}
/** Repeating this POST is safe: a second one is answered with 409 and the first one's policy. */
async function createPolicy(session, grant, senderCrn, description) {
    const purpose = 'create the access policy';
    const { owner, instanceId } = grant;
    const equals = (key, value) => ({ key, operator: 'stringEquals', value });
    const resource = [equals('accountId', owner.accountId), equals('serviceName', SERVICE)];
    if (instanceId !== undefined)
        resource.push(equals('serviceInstance', instanceId));
    let requests = 0;
    try {
        const answer = await session.askPolicies(purpose, (client, call) => {
            requests += 1;
            return client.createV2Policy({
                type: 'access',
                description,
                control: { grant: { roles: [{ role_id: senderCrn }] } },
                subject: { attributes: [equals('iam_id', owner.iamId)] },
                resource: { attributes: resource },
                ...call,
            });
        });
        const id = (0,json/* text */.Qq)((0,json/* record */.g1)(answer.result).id);
        if (id === undefined)
            throw session.connection.error(purpose, answer);
        return { id, created: true };
    }
    catch (error) {
        if (!(error instanceof errors/* IamError */.i) || error.status !== 409)
            throw error;
        const existing = conflictingPolicy(error.body);
        const id = (0,json/* text */.Qq)(existing.id);
        if (id === undefined && error.code !== 'policy_conflict_error')
            throw error;
        if (existing.control !== undefined &&
            !gives({ type: 'access', state: 'active', ...existing }, grant, senderCrn)) {
            throw new obstacle/* Obstacle */.I({ kind: 'unfit policy', policyId: id ?? '?' });
        }
        // The other jobs of a matrix write the same description: only a repetition can have met its own policy.
        return { id, created: requests > 1 && existing.description === description };
    }
}
/**
 * The policy that a 409 policy_conflict_error names in errors[0].details.conflicts_with.policy: whole in recorded
 * answers, an ID in the SDK's types; either may come as text.
 * @returns an empty policy when it is not named
 */
function conflictingPolicy(body) {
    const details = (0,json/* record */.g1)((0,json/* records */.V0)((0,json/* record */.g1)(body).errors)?.[0]?.details);
    return policyIn(details.conflicts_with);
}
/** A policy from any of those forms. */
function policyIn(conflict) {
    if (typeof conflict !== 'string') {
        const { policy, ...rest } = (0,json/* record */.g1)(conflict);
        return policy === undefined ? rest : policyIn(policy);
    }
    const parsed = (0,json/* parseJson */.qF)(conflict);
    if (!(parsed instanceof json/* NotJson */.ac) && parsed !== conflict)
        return policyIn(parsed);
    return /^[\w-]+$/.test(conflict) ? { id: conflict } : {};
}

// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(1224);
;// CONCATENATED MODULE: ./build/key/dry-run.js





/**
 * Says in the log and in the summary what a run with these inputs would write. Only reads; plans no key in the
 * state, so that post has nothing to do.
 * @throws IamError
 */
async function dryRun(session, owner, inputs) {
    const policy = await planPolicy(session, owner, inputs);
    const key = await describeKeyPlan(session, owner, inputs);
    (0,outputs/* say */.cv)(`Dry run: policy ${policy.plan}.`);
    (0,outputs/* say */.cv)(`Dry run: key ${key}.`);
    await (0,outputs/* summarize */.eh)('IBM Cloud Logs ingestion key: dry run, nothing was written', [
        ['Identity', `${inputs.wanted.kind} ${owner.iamId}`],
        ['Account', owner.accountId],
        ['Policy', policy.plan],
        ['Key', key],
    ]);
    (0,outputs/* output */.CG)({ 'iam-id': owner.iamId, 'account-id': owner.accountId, 'policy-id': policy.id });
}
/** @returns the policy that is there, if any, and what would be done */
async function planPolicy(session, owner, { ensurePolicy, instance }) {
    if (!ensurePolicy)
        return { plan: 'would not be looked at' };
    const scope = describeScope(instance);
    const { policyId } = await findSender(session, { owner, instanceId: instance?.id });
    if (policyId !== undefined)
        return { id: policyId, plan: `${policyId} grants Sender on ${scope} already` };
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

// EXTERNAL MODULE: ./build/messages/text-for.js + 1 modules
var text_for = __webpack_require__(5950);
;// CONCATENATED MODULE: ./build/key/hand-over.js



/** Gives the key to the later steps, and a summary without the secret to people. */
async function handOver(all) {
    const { inputs, planned, policy, key, token } = all;
    const { ingressEndpoint, outputIamToken, envName } = inputs;
    (0,outputs/* output */.CG)({
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
        (0,outputs/* output */.CG)({
            'ingress-host': new URL(ingressEndpoint).host,
            'ingress-url': `${ingressEndpoint}/logs/v1/singles`,
        });
    }
    if (outputIamToken && token !== undefined) {
        (0,outputs/* output */.CG)({ 'iam-token': token.accessToken, 'iam-token-expires-at': (0,time/* utc */.n$)(new Date(token.expiresAt * 1000)) });
    }
    if (envName !== undefined)
        (0,outputs/* exportTo */.cS)(envName, key.apiKey);
    await (0,outputs/* summarize */.eh)('IBM Cloud Logs ingestion key', summaryOf(all));
}
function summaryOf({ inputs, planned, policy, key, tookMs }) {
    const origin = policy?.created === true ? 'created by this run' : 'found';
    return [
        ['Identity', `${inputs.wanted.kind} ${planned.owner.iamId}`],
        ['Account', planned.owner.accountId],
        ['Scope', scopeOf(inputs, policy)],
        ['Ingress', inputs.ingressEndpoint ?? 'not known'],
        ['Policy', policy === undefined ? 'not looked at' : `${describePolicy(policy)} (${origin})`],
        ['Key', `${planned.name} (${key.id})`],
        ['Expiry', describeExpiry(key, planned)],
        ['At the end of the job', inputs.revoke ? 'revoked' : 'kept'],
        ['Time taken', `${(tookMs / 1000).toFixed(1)} s`],
    ];
}
/** What the key may do, as far as this run knows. */
function scopeOf({ wanted, instance }, policy) {
    if (wanted.kind === 'user')
        return 'all that the user may do';
    return policy === undefined
        ? 'not looked at'
        : `Sender on ${describeScope(instance)}, and what else it was granted`;
}

// EXTERNAL MODULE: ./build/http/deadline.js
var http_deadline = __webpack_require__(489);
// EXTERNAL MODULE: ./build/iam/identity.js
var identity = __webpack_require__(1438);
// EXTERNAL MODULE: ./build/iam/consistency.js
var consistency = __webpack_require__(1225);
// EXTERNAL MODULE: ./build/http/retry.js + 2 modules
var retry = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/iam/slots.js



/** A key counts as expired only when it has been so for this long. */
const CLOCK_MARGIN_MS = 5 * 60_000;
/**
 * Whether a refusal to create a key means that the owner has no free slot. Status and code of that refusal are not
 * documented, so IAM's count decides; where it cannot be had, IAM's words do. Those of a 429 speak of requests.
 */
async function slotVerdict(session, request, refusal) {
    if (refusal.status === 401 || refusal.isRestriction)
        return 'other';
    const words = `${refusal.code ?? ''} ${refusal.words}`;
    const isLimit = refusal.status !== 429 && /limit|maximum|quota|too many/i.test(words);
    const slots = await (0,api_key/* countSlots */.vf)(session, request.owner);
    if (slots === undefined)
        return isLimit ? 'full' : 'other';
    return slots.used >= slots.limit ? 'full' : isLimit ? 'freed' : 'other';
}
/**
 * Deletes the owner's keys that siblings of this run left behind, if they have expired: such a key cannot be used any
 * more, but keeps its slot for 90 days (IAM Identity API, `expires_at`).
 * @returns how many slots that freed; one that another job was faster to delete counts
 * @throws IamError
 */
async function deleteLeftovers(session, request, isSibling) {
    const keys = await (0,api_key/* listApiKeys */.d5)(session, request.owner);
    const leftovers = keys.filter((key) => isSibling(key.description) && hasExpired(key, session.claims.issuedAt));
    let freed = 0;
    for (const { id, name } of leftovers) {
        try {
            const wasThere = await (0,api_key/* deleteApiKey */.Lh)(session, id);
            freed += 1;
            if (wasThere)
                session.connection.say(`Deleted ${name} (${id}), an expired key of an earlier run, to free its slot.`);
        }
        catch (error) {
            if (!(error instanceof errors/* IamError */.i) || !error.isRefusal)
                throw error;
            session.connection.say(`${name} (${id}), an expired key of an earlier run, could not be deleted (${error.what}).`);
        }
    }
    return freed;
}
/**
 * The obstacle of an owner whose slots are full, with all that fills them.
 * @throws IamError
 */
async function fullSlots(session, { owner }, isSibling) {
    const keys = await (0,api_key/* listApiKeys */.d5)(session, owner);
    const siblings = keys.filter(({ description }) => isSibling(description)).length;
    return new obstacle/* Obstacle */.I({ kind: 'full slots', owner, keys, siblings });
}
/** @param now epoch seconds by IAM's clock: the runner's may be wrong, and a valid key must not be taken for expired */
function hasExpired({ expiresAt }, now) {
    return expiresAt !== undefined && expiresAt.getTime() < now * 1000 - CLOCK_MARGIN_MS;
}

;// CONCATENATED MODULE: ./build/iam/mint.js







/** So many answers may get lost before the key is given up: each may have left a key. */
const MAX_LOST_ANSWERS = 2;
/**
 * Creates an API key and never leaves one that nobody knows of. A POST whose answer got lost may have made a key whose
 * secret nobody has: before the next POST, keys with the marker are looked for and deleted.
 * @throws IamError; Obstacle when all slots of the owner are full. A key with the marker may then exist only if
 *   `onNothingLeft` was not called.
 */
async function mint(session, request, { isSibling, onNothingLeft }) {
    const { deadline, say } = session.connection;
    let lostAnswers = 0;
    const attempt = async () => {
        if (lostAnswers > 0) {
            const deleted = await (0,api_key/* deleteMarked */.OL)(session, request.owner, request.marker);
            say(deleted === 0 ? 'The lost answer left no key that IAM shows.' : 'Deleted the key of the lost answer.');
        }
        try {
            return await createInFreeSlot(session, request, isSibling);
        }
        catch (error) {
            if (!leftNoKey(error))
                lostAnswers += 1;
            throw error;
        }
    };
    const neverRepeat = (error) => !isCreation(error) || lostAnswers > MAX_LOST_ANSWERS;
    try {
        const key = await (0,retry/* repeatByRule */.j)(attempt, { deadline, say, neverRepeat });
        return { ...key, mayHaveTwin: lostAnswers > 0 };
    }
    catch (error) {
        if (lostAnswers === 0)
            onNothingLeft();
        throw error;
    }
}
/** Whether certainly no key came of it; after an error that nobody foresaw, one may have. */
function leftNoKey(error) {
    if (error instanceof obstacle/* Obstacle */.I)
        return true;
    return error instanceof errors/* IamError */.i && !(isCreation(error) && error.outcomeUnknown);
}
/** Whether it was the creation that failed: the requests around it, such as lists, make no key and repeat themselves. */
function isCreation(error) {
    return error.purpose === 'create the API key';
}
/** @throws IamError, Obstacle */
async function createInFreeSlot(session, request, isSibling) {
    try {
        return await (0,api_key/* createApiKey */.Iq)(session, request);
    }
    catch (error) {
        const verdict = await verdictOn(error, session, request);
        if (verdict === 'other')
            throw error;
        if (verdict === 'full' && (await deleteLeftovers(session, request, isSibling)) === 0)
            throw await fullSlots(session, request, isSibling);
        return await createInFreedSlot(session, request, isSibling, verdict);
    }
}
/**
 * The second try, when a slot became free.
 * @param first what the refusal of the first try said: `full` when its slot was freed only now
 * @throws IamError, Obstacle
 */
async function createInFreedSlot(session, request, isSibling, first) {
    try {
        return await (0,retry/* repeatByRule */.j)(() => (0,api_key/* createApiKey */.Iq)(session, request), {
            say: session.connection.say,
            // A slot that was freed just now may still count as taken.
            deadline: new http_deadline/* Deadline */.B(first === 'full' ? consistency/* CONSISTENCY_MS */.g : 0),
            alsoRepeat: async (error) => (await verdictOn(error, session, request)) === 'full',
            // After a lost answer, keys with the marker are looked for first.
            neverRepeat: (error) => !error.isRefusal,
        });
    }
    catch (error) {
        const second = await verdictOn(error, session, request);
        // Twice the words of a limit while slots are free: the limit is another one.
        if (second === 'other' || (first === 'freed' && second === 'freed'))
            throw error;
        throw await fullSlots(session, request, isSibling);
    }
}
async function verdictOn(error, session, request) {
    return error instanceof errors/* IamError */.i && error.isRefusal ? slotVerdict(session, request, error) : 'other';
}

// EXTERNAL MODULE: ./build/iam/token.js
var token = __webpack_require__(1503);
;// CONCATENATED MODULE: ./build/iam/readiness.js




/**
 * Waits until IAM exchanges `apiKey` for a token. Keys are eventually consistent, so every refusal of a new one is
 * taken for "not yet" until the deadline.
 * @throws Obstacle when the deadline is over, IamError
 */
async function untilExchangeable(iam, apiKey, deadline) {
    const purpose = 'exchange the ingestion key for a token';
    const rule = { deadline, retries: Infinity, alsoRepeat: isNotYet };
    try {
        return await (0,token/* exchangeApiKey */.dF)(iam, apiKey, purpose, rule);
    }
    catch (error) {
        throw unready(error, deadline);
    }
}
/**
 * Sends `line` until Cloud Logs accepts it. 401 and 403 are waited through: a new policy takes effect after seconds,
 * in some cases minutes (IBM Cloud docs, access management).
 * @throws Obstacle when the deadline is over, IamError
 */
async function untilSendable(ingress, { accessToken }, line, deadline) {
    const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify([{ ...line, timestamp: Date.now() }]);
    const request = (signal) => ingress.post('/logs/v1/singles', headers, body, signal);
    const purpose = 'send a log line';
    try {
        const answer = await ingress.repeat(purpose, request, {
            deadline,
            retries: Infinity,
            alsoRepeat: isNotYet,
        });
        if (isWebPage(answer.result))
            throw ingress.error(purpose, answer);
    }
    catch (error) {
        throw unready(error, deadline);
    }
}
/**
 * Whether a refusal may turn into acceptance by waiting: any of a new key by the token service, whose code for it is
 * not documented; of a line only those that speak of rights.
 */
function isNotYet({ purpose, status, isRefusal }) {
    if (purpose === 'send a log line')
        return status === 401 || status === 403;
    return isRefusal && status !== 429;
}
/** Whether a gateway answered in place of Cloud Logs, whose own words of acceptance are not documented. */
function isWebPage(result) {
    return result instanceof json/* NotJson */.ac && result.text.trimStart().startsWith('<');
}
/** The obstacle that a refusal is which outlasted the deadline; any other error as it is. */
function unready(error, { elapsedMs }) {
    if (!(error instanceof errors/* IamError */.i) || !isNotYet(error))
        return error;
    return new obstacle/* Obstacle */.I({ kind: 'unready key', error, elapsedMs });
}

// EXTERNAL MODULE: ./build/iam/revoke.js
var revoke = __webpack_require__(7834);
// EXTERNAL MODULE: ./build/key/inputs.js + 1 modules
var key_inputs = __webpack_require__(9653);
// EXTERNAL MODULE: ./build/ingress/instance.js
var ingress_instance = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/steps/marker.js
var steps_marker = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/steps/sign-in.js + 6 modules
var sign_in = __webpack_require__(548);
// EXTERNAL MODULE: ./build/key/state.js
var state = __webpack_require__(1885);
;// CONCATENATED MODULE: ./build/key/main.js


















/**
 * The main step: from the inputs to a key in the outputs. Nothing is written before inputs and identity are checked.
 * @throws Refusal, Obstacle, IamError
 */
async function main(secrets) {
    const began = performance.now();
    (0,state/* openState */.Gf)();
    const inputs = (0,key_inputs/* readInputs */.Ko)();
    warnOfUnknownRegion(inputs.instance);
    // 1. Who asks?
    const session = await (0,sign_in/* signIn */.J)(inputs, secrets, 'main');
    // 2. Is that who was meant?
    const owner = await identify(session, inputs);
    if (inputs.dryRun)
        return dryRun(session, owner, inputs);
    // 3. May it send?
    const policy = await ensurePolicy(session, owner, inputs);
    // 4. Mint.
    const planned = planKey(owner, inputs);
    const key = await mintKey(session, planned, inputs);
    try {
        (0,state/* saveReceivedKey */.KF)(key);
        announce(key, planned, inputs);
        // 5. Does it work?
        const token = await prove(session, key, inputs);
        // 6. Hand over.
        await handOver({ inputs, planned, policy, key, token, tookMs: performance.now() - began });
    }
    catch (error) {
        await revokeUnused(session, planned, key);
        throw error;
    }
    // 7. The post step deletes the key, unless it is told otherwise.
    if (!inputs.revoke)
        keep(key, planned);
}
function warnOfUnknownRegion(instance) {
    if (instance === undefined || ingress_instance/* KNOWN_REGIONS */.Qu.includes(instance.region))
        return;
    (0,outputs/* warn */.R8)(`instance-crn names the region ${instance.region}, which this action does not know: check it.`);
}
async function identify(session, inputs) {
    const { claims } = session;
    (0,identity/* assertAccount */.uj)(inputs.accountId, 'account-id', claims);
    (0,identity/* assertAccount */.uj)(inputs.instance?.accountId, 'instance-crn', claims);
    const owner = await (0,identity/* ownerFor */.T_)(inputs.wanted, session);
    (0,outputs/* say */.cv)(`Identity: ${inputs.wanted.kind} ${owner.iamId} in account ${owner.accountId}.`);
    const compared = (input) => (input === undefined ? 'is not set' : 'matches');
    (0,outputs/* say */.cv)(`Account: account-id ${compared(inputs.accountId)}, instance-crn ${compared(inputs.instance)}.`);
    if (inputs.wanted.kind === 'user') {
        (0,outputs/* notice */.lm)('A key of a user carries all of the access of that user, in all of its accounts. For production, IBM recommends a service ID: set service-id.');
    }
    return owner;
}
async function ensurePolicy(session, owner, inputs) {
    const { instance } = inputs;
    if (!inputs.ensurePolicy) {
        (0,outputs/* say */.cv)('Policy: not looked at, since ensure-policy is false.');
        return undefined;
    }
    const description = `Sender for ingestion keys, created by ${(0,workflow_run/* describeRun */.vZ)(process.env)}`;
    const policy = await ensureSender(session, { owner, instanceId: instance?.id }, description);
    const origin = policy.created ? 'created now' : 'found';
    (0,outputs/* say */.cv)(`Policy: ${describePolicy(policy)} grants Sender on ${describeScope(instance)}, ${origin}.`);
    if (policy.created && instance === undefined) {
        (0,outputs/* notice */.lm)('The new policy lets this identity send to every Cloud Logs instance of the account. To grant one alone, set instance-crn.');
    }
    return policy;
}
/** Writes down which key will be asked for, before it is: should this process die, post can still find it. */
function planKey({ iamId, accountId }, { keyName, expiresIn }) {
    const owner = { iamId, accountId };
    const expiresAt = expiresIn === undefined ? undefined : (0,time/* expiryAfter */.I$)(expiresIn);
    const planned = { marker: (0,steps_marker/* newMarker */.XS)(), owner, name: keyName, expiresAt };
    (0,state/* savePlannedKey */.Dt)(planned);
    return planned;
}
/** @throws IamError, Obstacle; `settled` is saved before, unless a lost answer may have made a key */
function mintKey(session, planned, inputs) {
    const { owner, name, marker, expiresAt } = planned;
    const request = {
        owner,
        name,
        description: (0,steps_marker/* describeKey */.Rx)(marker, (0,workflow_run/* describeRun */.vZ)(process.env)),
        marker,
        expiresAt,
        actionWhenLeaked: inputs.revoke ? 'delete' : 'disable',
    };
    return mint(session, request, { isSibling: (0,steps_marker/* isSiblingIn */.AE)(process.env), onNothingLeft: state/* saveSettled */.TL });
}
function announce(key, planned, inputs) {
    const end = inputs.revoke ? 'deleted when the job ends' : 'kept when the job ends';
    (0,outputs/* say */.cv)(`Key: ${planned.name} (${key.id}), ${describeExpiry(key, planned)}, ${end}.`);
    if (planned.expiresAt !== undefined && key.expiresAt === undefined) {
        (0,outputs/* warn */.R8)('IAM did not confirm when the key expires: it may never do so.');
    }
}
/** @returns a token of the key, or undefined when the key is handed over unproven */
async function prove(session, key, inputs) {
    const { readyTimeout, verifyIngestion, ingressEndpoint } = inputs;
    if (readyTimeout === 0) {
        (0,outputs/* say */.cv)('The key is handed over unproven, since ready-timeout is 0s.');
        return undefined;
    }
    const deadline = new http_deadline/* Deadline */.B(readyTimeout);
    const token = await untilExchangeable(session.connection, key.apiKey, deadline);
    let proof = 'IAM exchanges it';
    if (verifyIngestion && ingressEndpoint !== undefined) {
        const ingress = await session.connection.to(ingressEndpoint);
        await untilSendable(ingress, token, (0,workflow_run/* greeting */.O$)(process.env, key.id), deadline);
        proof = 'Cloud Logs accepted a line';
    }
    (0,outputs/* say */.cv)(`The key works: ${proof}, after ${(deadline.elapsedMs / 1000).toFixed(1)} s.`);
    return token;
}
/** Revokes a key that is not handed over, at once; should that fail, post tries again. */
async function revokeUnused(session, { owner, marker }, key) {
    try {
        await (0,revoke/* revoke */.r)(session, { owner, marker, received: key, isKept: false });
        (0,state/* saveSettled */.TL)();
        (0,outputs/* say */.cv)(`Key ${key.id} is revoked, since it was not handed over.`);
    }
    catch (error) {
        const reason = session.connection.secrets.strike((0,text_for.textFor)(error));
        (0,outputs/* say */.cv)(`Key ${key.id} could not be revoked now; the post step tries again. ${reason}`);
    }
}
function keep(key, planned) {
    if (key.mayHaveTwin)
        (0,state/* saveKept */.kD)();
    else
        (0,state/* saveSettled */.TL)();
    if (planned.expiresAt === undefined) {
        (0,outputs/* warn */.R8)(`Key ${key.id} never expires and is not revoked: delete it when it is no longer needed.`);
    }
}


/***/ })

};
