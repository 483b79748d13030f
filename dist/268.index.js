export const id = 268;
export const ids = [268];
export const modules = {

/***/ 1224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ output),
/* harmony export */   c: () => (/* binding */ exportTo)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(973);


/**
 * Sets outputs, which the later steps of the job see. An undefined output is empty to them.
 * @throws UserError
 */
function output(outputs) {
    (0,_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .tryWriting */ .q)('GITHUB_OUTPUT', () => {
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
    });
}
/**
 * Exports an environment variable to the later steps of the job.
 * @throws UserError
 */
function exportTo(name, value) {
    (0,_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .tryWriting */ .q)('GITHUB_ENV', () => {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .exportVariable */ .dN)(name, value);
    });
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ findSender),
/* harmony export */   M0: () => (/* binding */ ensureSender)
/* harmony export */ });
/* unused harmony exports scopeOf, conflictingPolicy */
/* harmony import */ var _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _http_obstacle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(524);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8106);
/* harmony import */ var _purposes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6627);





/** Role Sender of Cloud Logs as IBM's Terraform provider and CLI resolve it; /v2/roles has the last word. */
const SENDER_CRN = 'crn:v1:bluemix:public:logs::::serviceRole:Sender';
const SERVICE = 'logs';
/**
 * Looks for an active policy that gives `grant`. Only reads.
 * @throws RequestError
 */
async function findSender(session, grant) {
    const policies = await listPolicies(session, grant);
    const search = (senderCrn) => {
        const found = policies.find(({ roles }) => roles.includes(senderCrn));
        return { found: found && { id: found.id, scope: found.scope }, senderCrn };
    };
    const known = search(SENDER_CRN);
    return known.found === undefined ? search(await lookUpSender(session, grant.owner.accountId)) : known;
}
/**
 * Finds an active policy that gives `grant`, or creates it.
 * @param description of a policy that is created; names this run, which tells a policy of its own from others
 * @throws RequestError; Obstacle for a locked service ID, or an unfit policy that stands in the way
 */
async function ensureSender(session, grant, description) {
    const { found, senderCrn } = await findSender(session, grant);
    if (found !== undefined)
        return { ...found, created: false };
    if (grant.owner.isLocked) {
        throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_2__/* .Obstacle */ .I({ kind: 'locked service ID', iamId: grant.owner.iamId });
    }
    return createPolicy(session, grant, senderCrn, description);
}
/**
 * On what `policy`, as IAM lists it, gives `grant` now and always: with the role Sender on the wanted instance or on all
 * of Cloud Logs in the account, without a condition, and without an attribute that narrows it to a region, a resource
 * group or tags (IAM Policy Management API, /v2/policies).
 * @returns undefined when it does not give the grant
 */
function scopeOf(policy, grant, senderCrn) {
    return rolesOf(policy).includes(senderCrn) ? scopeOfRoles(policy, grant) : undefined;
}
/** CRNs of the roles that `policy` gives. */
function rolesOf(policy) {
    const roles = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(policy.control).grant).roles) ?? [];
    return roles.map(({ role_id: crn }) => crn).filter((crn) => typeof crn === 'string');
}
/** On what `policy` gives `grant` if its roles allow it: see `scopeOf`. */
function scopeOfRoles(policy, { owner, instanceId }) {
    const { iamId, accountId } = owner;
    const account = { accountId, serviceName: SERVICE };
    const isForOwner = policy.type === 'access' &&
        policy.state === 'active' &&
        policy.rule === undefined &&
        policy.pattern === undefined &&
        says(policy.subject, { iam_id: iamId });
    if (!isForOwner)
        return undefined;
    if (says(policy.resource, account))
        return 'account';
    const isOnInstance = instanceId !== undefined && says(policy.resource, { ...account, serviceInstance: instanceId });
    return isOnInstance ? 'instance' : undefined;
}
/** Whether the subject or resource `actual` says all of `wanted`, literally, and nothing else. */
function says(actual, wanted) {
    const attributes = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(actual).attributes) ?? [];
    const tags = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(actual).tags) ?? [];
    const names = Object.keys(wanted);
    return (tags.length === 0 &&
        attributes.length === names.length &&
        names.every((name) => attributes.some(({ key, operator, value }) => key === name && operator === 'stringEquals' && value === wanted[name])));
}
/**
 * Those of the identity's active access policies on Cloud Logs (all pages) that can give `grant`. Empty too when the
 * caller may not read policies (IAM Policy Management API).
 */
async function listPolicies(session, grant) {
    const purpose = 'list the access policies';
    const { accountId, iamId } = grant.owner;
    const filters = { accountId, iamId, type: 'access', serviceName: SERVICE, state: 'active', limit: 100 };
    const fetchPage = (start) => session.askPolicies(purpose, (client, call) => client.listV2Policies({ ...filters, ...call, ...(start !== undefined && { start }) }));
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S)(session.connection, purpose, fetchPage, (result) => {
        const { policies, next } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(result);
        const items = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)(policies)?.flatMap((policy) => {
            const [id, scope] = [(0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)(policy.id), scopeOfRoles(policy, grant)];
            return id === undefined || scope === undefined ? [] : [{ id, scope, roles: rolesOf(policy) }];
        });
        return items && { items, next: (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(next).start) };
    });
}
/** CRN of the role whose display name is Sender, as the Terraform provider finds it; the known CRN where IAM lists none. */
async function lookUpSender(session, accountId) {
    const answer = await session.askPolicies('look up the Sender role', (client, call) => client.listRoles({ accountId, serviceName: SERVICE, ...call }));
    const roles = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer.result).service_roles) ?? [];
    return (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)(roles.find(({ display_name: name }) => name === 'Sender')?.crn) ?? SENDER_CRN;
}
/** Repeating this POST is safe: a second one is answered with 409 and the first one's policy. */
async function createPolicy(session, grant, senderCrn, description) {
    const purpose = _purposes_js__WEBPACK_IMPORTED_MODULE_4__/* .CREATE_POLICY */ .oN;
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
        const id = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer.result).id);
        if (id === undefined)
            throw session.connection.error(purpose, answer);
        return { id, scope: wantedScope(grant), created: true };
    }
    catch (error) {
        if (!(error instanceof _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .G) || error.status !== 409)
            throw error;
        // The other jobs of a matrix write the same description: only a repetition can have met its own policy.
        return policyOfConflict(error, grant, senderCrn, requests > 1 ? description : undefined);
    }
}
/**
 * The policy that IAM already has, by its answer 409 to the creation of a policy.
 * @param own the description of one that this run may have created; undefined when it cannot be its own
 * @throws Obstacle when it does not give the grant; `conflict` when it is about something else
 */
function policyOfConflict(conflict, grant, senderCrn, own) {
    const existing = conflictingPolicy(conflict.body);
    const id = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)(existing.id);
    if (id === undefined && conflict.code !== 'policy_conflict_error')
        throw conflict;
    const created = own !== undefined && existing.description === own;
    // IAM may name the policy by its ID alone.
    if (existing.control === undefined)
        return { id, scope: wantedScope(grant), created };
    const scope = scopeOf({ type: 'access', state: 'active', ...existing }, grant, senderCrn);
    if (scope === undefined)
        throw new _http_obstacle_js__WEBPACK_IMPORTED_MODULE_2__/* .Obstacle */ .I({ kind: 'unfit policy', policyId: id ?? '?' });
    return { id, scope, created };
}
function wantedScope({ instanceId }) {
    return instanceId === undefined ? 'account' : 'instance';
}
/**
 * The policy that a 409 policy_conflict_error names in errors[0].details.conflicts_with.policy: whole in recorded
 * answers, an ID in the SDK's types; either may come as text.
 * @returns an empty policy when it is not named
 */
function conflictingPolicy(body) {
    const details = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(body).errors)?.[0]?.details);
    return policyIn(details.conflicts_with, MAX_LAYERS);
}
/** JSON as text, the object around the policy, the policy as text: no form that is known has more layers. */
const MAX_LAYERS = 4;
/** A policy from any of those forms. */
function policyIn(conflict, layers) {
    if (layers === 0)
        return {};
    if (typeof conflict !== 'string') {
        const { policy, ...rest } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(conflict);
        return policy === undefined ? rest : policyIn(policy, layers - 1);
    }
    const parsed = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(conflict);
    if (!(parsed instanceof _http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .NotJson */ .ac) && parsed !== conflict)
        return policyIn(parsed, layers - 1);
    return /^[\w-]+$/.test(conflict) ? { id: conflict } : {};
}


/***/ }),

/***/ 7713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ openForLines),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   sE: () => (/* binding */ postLines)
/* harmony export */ });
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);

const PATH = '/logs/v1/singles';
/** Opens the connection for the first call of `postLines` ahead; see `Connection.openAhead`. */
function openForLines(ingress) {
    ingress.openAhead(PATH);
}
/**
 * Sends one request with log lines (IBM Cloud Logs API, POST /logs/v1/singles). Resolves with any status.
 * @param body a JSON array of items
 * @throws RequestError for a gateway's web page in place of an answer of Cloud Logs; the connection's error
 */
async function postLines(ingress, purpose, { accessToken }, body, signal) {
    const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' };
    const answer = await ingress.send(PATH, headers, body, signal);
    if (isWebPage(answer))
        throw ingress.error(purpose, answer);
    return answer;
}
/** Whether it is a web page. No other text is told apart: with which words Cloud Logs accepts lines is not documented. */
function isWebPage({ result }) {
    return result instanceof _http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotJson */ .ac && result.text.trimStart().startsWith('<');
}
/**
 * What a 2xx says beside success, redacted; '' for an empty body and for `{}`. It may say that lines were dropped, in a
 * form that is not documented (IBM Cloud Logs docs, ingestion API), so it is shown to people and never parsed.
 */
function wordsOf({ result }, secrets) {
    const body = result instanceof _http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotJson */ .ac ? result.text : JSON.stringify(result);
    return ['""', '{}'].includes(body) ? '' : secrets.redact(body);
}


/***/ }),

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ grant),
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   wy: () => (/* binding */ describePolicy)
/* harmony export */ });
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
/* harmony import */ var _github_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7889);
/* harmony import */ var _iam_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3166);



/**
 * Makes sure that `owner` may send to `instance`, or to all of Cloud Logs in the account: finds the access policy or
 * creates it.
 * @throws RequestError, Obstacle
 */
async function grant(session, owner, instance) {
    const description = `Sender for ingestion keys, created by ${(0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRun */ .v)()}`;
    const policy = await (0,_iam_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureSender */ .M0)(session, { owner, instanceId: instance?.id }, description);
    const origin = policy.created ? 'created now' : 'found';
    (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Policy: ${describePolicy(policy)} grants Sender on ${describeScope(policy.scope, instance)}, ${origin}.`);
    if (policy.created && policy.scope === 'account') {
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)('The new policy lets this identity send to every Cloud Logs instance of the account. To grant one alone, set instance-crn.');
    }
    return policy;
}
/** What Sender is granted on, for people. */
function describeScope(scope, instance) {
    return scope === 'instance' && instance !== undefined
        ? `Cloud Logs instance ${instance.id}`
        : 'all of Cloud Logs in the account';
}
/** A policy by its ID, for people; IAM may report one as a conflict without naming it. */
function describePolicy({ id }) {
    return id ?? 'one that IAM does not name';
}


/***/ }),

/***/ 3738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
/* harmony import */ var _iam_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1438);


/**
 * Makes sure that the session belongs to who was meant, in the account that was meant. Only reads.
 * @returns the owner of the future key
 * @throws Obstacle, RequestError
 */
async function identify(session, { wanted, accountId, instance }) {
    const { claims } = session;
    (0,_iam_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .assertAccount */ .uj)(accountId, 'account-id', claims);
    (0,_iam_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .assertAccount */ .uj)(instance?.accountId, 'instance-crn', claims);
    const owner = await (0,_iam_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerFor */ .T_)(wanted, session);
    (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Identity: ${wanted.kind} ${owner.iamId} in account ${owner.accountId}.`);
    const first = accountId === undefined ? 'account-id is not set' : 'account-id matches';
    const second = instance === undefined ? 'instance-crn is not set' : 'the account in instance-crn matches';
    (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Account: ${first}, ${second}.`);
    if (wanted.kind === 'user') {
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)('A key of a user carries all of the access of that user, in all of its accounts. For production, IBM recommends a service ID: set service-id.');
    }
    return owner;
}


/***/ }),

/***/ 3371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GX: () => (/* binding */ KEY_NAME),
  Ts: () => (/* binding */ describeExpiry),
  Xx: () => (/* binding */ mint),
  vH: () => (/* binding */ planKey),
  uZ: () => (/* binding */ receive)
});

// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(284);
// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/iam/identity.js
var identity = __webpack_require__(1438);
// EXTERNAL MODULE: ./build/http/deadline.js
var deadline = __webpack_require__(489);
// EXTERNAL MODULE: ./build/http/obstacle.js
var obstacle = __webpack_require__(524);
// EXTERNAL MODULE: ./build/http/request-error.js
var request_error = __webpack_require__(8403);
// EXTERNAL MODULE: ./build/http/retry.js + 2 modules
var retry = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/iam/api-key.js
var api_key = __webpack_require__(856);
// EXTERNAL MODULE: ./build/iam/consistency.js
var consistency = __webpack_require__(3606);
// EXTERNAL MODULE: ./build/iam/purposes.js
var purposes = __webpack_require__(6627);
// EXTERNAL MODULE: ./build/iam/refusal.js
var refusal = __webpack_require__(7334);
// EXTERNAL MODULE: ./build/iam/restriction.js
var restriction = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/iam/slots.js





/** A key counts as expired only when it has been so for this long. */
const CLOCK_MARGIN_MS = 5 * 60_000;
/**
 * Whether the creation of a key failed because the owner has no free slot. Status and code of that answer are not
 * documented, so IAM's count decides. Without a count, IAM's words decide. An answer that is not IAM's own says nothing
 * of slots: the key may have been made, and have taken the last one.
 */
async function saysSlotsAreFull(session, owner, error) {
    if (!(error instanceof request_error/* RequestError */.G) || !(0,refusal/* isRefusalOfIam */.D)(error))
        return false;
    if (error.status === 401 || (0,restriction/* isRestriction */.$)(error))
        return false;
    const slots = await (0,api_key/* countSlots */.vf)(session, owner);
    if (slots !== undefined)
        return slots.used >= slots.limit;
    // A 429's message is about request rate, not key count.
    return !error.asksToWait && /limit|maximum|quota|too many/i.test(`${error.code ?? ''} ${error.words}`);
}
/**
 * Deletes the owner's keys that siblings of this run left behind, if they have expired: such a key does not work any
 * more, but keeps its slot for 90 days (IAM Identity API, `expires_at`).
 * @returns whether that freed a slot, or another job did first
 * @throws RequestError
 */
async function deleteLeftovers(session, { owner, isSibling }) {
    const { say } = session.connection;
    const { issuedAt } = session.claims;
    const keys = await (0,api_key/* listApiKeys */.d5)(session, owner);
    const leftovers = keys.filter((key) => isSibling(key.description) && hasExpired(key, issuedAt));
    let hasFreed = false;
    for (const { id, name } of leftovers) {
        try {
            const wasThere = await (0,api_key/* deleteApiKey */.Lh)(session, id);
            hasFreed = true;
            if (wasThere)
                say(`Deleted ${name} (${id}), an expired key of an earlier run, to free its slot.`);
        }
        catch (error) {
            if (!(error instanceof request_error/* RequestError */.G) || !error.isClientError)
                throw error;
            say(`${name} (${id}), an expired key of an earlier run, could not be deleted (${error.what}).`);
        }
    }
    return hasFreed;
}
/**
 * The obstacle for an owner without a free slot, with the keys that take the slots.
 * @throws RequestError
 */
async function fullSlots(session, { owner, isSibling }) {
    const keys = await (0,api_key/* listApiKeys */.d5)(session, owner);
    const siblings = keys.filter(({ description }) => isSibling(description)).length;
    return new obstacle/* Obstacle */.I({ kind: 'full slots', owner, keys, siblings });
}
/** @param now epoch seconds by IAM's clock: the runner's clock may be wrong, and a valid key must not be deleted */
function hasExpired({ expiresAt }, now) {
    return expiresAt !== undefined && expiresAt.getTime() < now * 1000 - CLOCK_MARGIN_MS;
}

;// CONCATENATED MODULE: ./build/iam/single-key.js










/** After one more lost answer than these the step gives up: each of them may have left a key. */
const MAX_LOST_ANSWERS = 2;
/**
 * Creates an API key and never leaves one that nobody knows of. A POST whose answer got lost may have made a key whose
 * secret nobody has: before the next POST, keys with the marker are looked for and deleted. Every answer counts as lost
 * that is neither the key nor a refusal in IAM's own words, as something in between may have put it in place of the key.
 * @param onNothingLeft is called before a failure that certainly left no key
 * @throws RequestError; Obstacle when all slots of the owner are full. If `onNothingLeft` was not called before, a key
 *   with the marker may exist.
 */
async function createSingleKey(session, request, onNothingLeft) {
    const { deadline, say } = session.connection;
    /** Requests that may each have left a key; and those among them whose answer did not ask to wait. */
    let uncertain = 0;
    let lostAnswers = 0;
    const attempt = async () => {
        if (uncertain > 0) {
            const deleted = await (0,api_key/* deleteMarked */.OL)(session, request.owner, request.marker);
            say(deleted === 0 ? 'The lost answer left no key that IAM shows.' : 'Deleted the key of the lost answer.');
        }
        try {
            return await createInFreeSlot(session, request);
        }
        catch (error) {
            if (mayHaveLeftKey(error)) {
                uncertain += 1;
                // However often IAM asks to wait, that is no reason to give up.
                if (!(error instanceof request_error/* RequestError */.G && error.asksToWait))
                    lostAnswers += 1;
            }
            throw error;
        }
    };
    try {
        const key = await (0,retry/* repeatByRule */.j)(attempt, {
            deadline,
            say,
            // An answer that IAM began with success may have lost its key on the way.
            alsoRepeat: (error) => isCreation(error) && error.isSuccess,
            // The requests around the creation, such as lists, have repeated themselves already.
            neverRepeat: (error) => !isCreation(error) || lostAnswers > MAX_LOST_ANSWERS,
        });
        // An answer about somebody else does not say what became of the key that was asked for.
        return { ...key, mayHaveTwin: uncertain > 0 || !(0,identity/* isSameOwner */.Ie)(request.owner, key.ownerByIam) };
    }
    catch (error) {
        if (uncertain === 0)
            onNothingLeft();
        throw error;
    }
}
/**
 * Whether a key may exist after `error`: its creation was sent, and IAM did not refuse it. After an error that nobody
 * foresaw, there may be one, too.
 */
function mayHaveLeftKey(error) {
    if (error instanceof obstacle/* Obstacle */.I)
        return false;
    if (!(error instanceof request_error/* RequestError */.G))
        return true;
    return (isCreation(error) && (error.status === undefined ? error.mayHaveTakenEffect : !(0,refusal/* isRefusalOfIam */.D)(error)));
}
function isCreation({ purpose }) {
    return purpose === purposes/* CREATE_KEY */.$J;
}
/** @throws RequestError, Obstacle */
async function createInFreeSlot(session, request) {
    let untilFree;
    for (let looks = 0;; looks += 1) {
        try {
            return await createOrClear(session, request);
        }
        catch (error) {
            if (!(await saysSlotsAreFull(session, request.owner, error)))
                throw error;
        }
        const mayBeFree = untilFree === undefined ? await deleteLeftovers(session, request) : await (0,retry/* pause */.v)(looks, untilFree);
        if (!mayBeFree)
            throw await fullSlots(session, request);
        // A slot that was freed just now may still count as taken.
        untilFree ??= new deadline/* Deadline */.B(consistency/* CONSISTENCY_MS */.g);
    }
}
/**
 * Creates the key. IAM's refusal says that there is none, and one look makes sure of it, as the creation is the one
 * request that must leave nothing behind. Where IAM does not let us look, its refusal is believed.
 * @throws RequestError
 */
async function createOrClear(session, request) {
    try {
        return await (0,api_key/* createApiKey */.Iq)(session, request);
    }
    catch (error) {
        if (error instanceof request_error/* RequestError */.G && (0,refusal/* isRefusalOfIam */.D)(error))
            await (0,api_key/* deleteMarked */.OL)(session, request.owner, request.marker).catch(() => 0);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/iam/time.js
var time = __webpack_require__(6573);
// EXTERNAL MODULE: ./build/steps/marker.js
var marker = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/steps/state.js
var state = __webpack_require__(9549);
;// CONCATENATED MODULE: ./build/steps/mint.js







/** The name of a key that nobody gave another one; `key-name` of action.yml has the same. */
const KEY_NAME = 'logs-ingestion';
/** Writes down which key will be asked for, before it is: if this process dies, post can still find it. */
function planKey({ iamId, accountId }, { keyName, expiresIn }) {
    const owner = { iamId, accountId };
    const expiresAt = expiresIn === undefined ? undefined : (0,time/* expiryAfter */.I$)(expiresIn);
    const planned = { marker: (0,marker/* newMarker */.XS)(), owner, name: keyName, expiresAt };
    (0,state/* savePlannedKey */.Dt)(planned);
    return planned;
}
/**
 * Creates the key that is planned. The caller revokes it if it cannot be used.
 * @throws RequestError, Obstacle; `onNothingLeft` is called before, unless a lost answer may have left a key
 */
function mint(session, planned, { revoke }, onNothingLeft = state/* saveSettled */.TL) {
    const request = {
        ...planned,
        description: `${planned.marker} ${(0,workflow_run/* describeRun */.v)()}`,
        isSibling: marker/* isSibling */.lO,
        actionWhenLeaked: revoke ? 'delete' : 'disable',
    };
    return createSingleKey(session, request, onNothingLeft);
}
/**
 * Saves for post which key came, and says so.
 * @param end what becomes of it, for people
 * @throws Obstacle when IAM says that it is somebody else's
 */
function receive(key, planned, end) {
    (0,state/* saveReceivedKey */.KF)(key);
    (0,identity/* assertBelongsTo */.ET)(planned.owner, key.ownerByIam);
    (0,log/* say */.cv)(`Key: ${planned.name} (${key.id}), ${describeExpiry(key, planned)}, ${end}.`);
    warnOfExpiry(key, planned);
}
/** IAM keeps whole minutes, and one was asked for: a confirmation that is later by more is no rounding. */
const ROUNDING_MS = 60_000;
function warnOfExpiry({ expiresAt: confirmed }, { expiresAt: asked }) {
    if (asked === undefined)
        return;
    if (confirmed === undefined) {
        (0,log/* warn */.R8)('IAM did not confirm when the key expires: it may never do so.');
    }
    else if (confirmed.getTime() > asked.getTime() + ROUNDING_MS) {
        (0,log/* warn */.R8)(`IAM lets the key work until ${(0,time/* utc */.n$)(confirmed)}, longer than asked for (${(0,time/* utc */.n$)(asked)}). It is deleted when the job ends, if revoke is true.`);
    }
}
/** When a key expires, for people: as IAM confirmed it, or else as it was asked for. */
function describeExpiry(key, planned) {
    if (key.expiresAt !== undefined)
        return `expires at ${(0,time/* utc */.n$)(key.expiresAt)}`;
    return planned.expiresAt === undefined
        ? 'never expires'
        : `asked to expire at ${(0,time/* utc */.n$)(planned.expiresAt)}, which IAM did not confirm`;
}


/***/ }),

/***/ 9835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(284);
// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/http/deadline.js
var http_deadline = __webpack_require__(489);
// EXTERNAL MODULE: ./build/iam/identity.js
var identity = __webpack_require__(1438);
// EXTERNAL MODULE: ./build/http/obstacle.js
var obstacle = __webpack_require__(524);
// EXTERNAL MODULE: ./build/iam/token.js
var iam_token = __webpack_require__(1503);
// EXTERNAL MODULE: ./build/http/until-accepted.js
var until_accepted = __webpack_require__(9459);
// EXTERNAL MODULE: ./build/ingress/purposes.js
var purposes = __webpack_require__(1081);
// EXTERNAL MODULE: ./build/ingress/singles.js
var singles = __webpack_require__(7713);
;// CONCATENATED MODULE: ./build/ingress/send-line.js



/**
 * Sends `line` until Cloud Logs accepts it. 401 and 403 are waited through: a new policy takes effect after seconds,
 * in some cases minutes (IBM Cloud docs, access management). The line has the time at which IAM issued the token: the
 * runner's clock may be wrong, and Cloud Logs drops lines that are more than 24 hours old or 4 hours ahead.
 * @returns what Cloud Logs says in the answer, redacted; '' for nothing. It can say that it dropped the line, in a form
 *   that is not documented (IBM Cloud Logs docs, ingestion API).
 * @throws Obstacle when the deadline is over, RequestError
 */
async function sendUntilAccepted(ingress, token, line, deadline) {
    const body = JSON.stringify([{ ...line, timestamp: token.claims.issuedAt * 1000 }]);
    const request = (signal) => (0,singles/* postLines */.sE)(ingress, purposes/* SEND_LINE */._, token, body, signal);
    return (0,until_accepted/* untilAccepted */.S)(async (rule) => (0,singles/* wordsOf */.Z9)(await ingress.repeat(purposes/* SEND_LINE */._, request, rule), ingress.secrets), (error) => error.isAboutAccess, deadline);
}

;// CONCATENATED MODULE: ./build/steps/prove.js







/**
 * Waits until the key works, for its owner.
 * @throws Obstacle when the time is over or the token is somebody else's, RequestError
 */
async function prove(session, key, owner, options) {
    const deadline = new http_deadline/* Deadline */.B(options.readyTimeout);
    const token = await (0,iam_token/* exchangeUntilAccepted */.F_)(session.connection, key.apiKey, deadline);
    (0,identity/* assertBelongsTo */.ET)(owner, token.claims);
    let line = 'none';
    if (options.ingress !== undefined) {
        const remark = await sendUntilAccepted(options.ingress, token, greeting(key), deadline).catch((error) => {
            throw error instanceof obstacle/* Obstacle */.I ? mayNotSend(error.facts, options) : error;
        });
        if (remark !== '')
            (0,log/* warn */.R8)(`Cloud Logs accepted the request and says: ${remark}`);
        line = remark === '' ? 'accepted' : 'accepted with a remark';
    }
    const works = line === 'accepted' ? 'Cloud Logs accepted a line' : 'IAM exchanges it';
    (0,log/* say */.cv)(`The key works: ${works}, after ${(deadline.elapsedMs / 1000).toFixed(1)} s.`);
    return { token, line };
}
function mayNotSend(facts, options) {
    return new obstacle/* Obstacle */.I({ ...facts, kind: 'may not send', likely: likelyCause(options) });
}
function likelyCause({ policy, instance }) {
    if (policy === undefined)
        return 'no Sender';
    if (policy.created)
        return 'not effective yet';
    return instance === undefined ? 'another instance' : 'restriction';
}
/** The log line that proves the key: who minted it, for whom. */
function greeting({ id }) {
    return {
        applicationName: (0,workflow_run/* variable */.b)('GITHUB_REPOSITORY'),
        subsystemName: (0,workflow_run/* variable */.b)('GITHUB_WORKFLOW'),
        severity: 3,
        text: `Ingestion key ${id} was minted by ${(0,workflow_run/* describeRun */.v)()}`,
    };
}


/***/ })

};
