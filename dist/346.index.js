export const id = 346;
export const ids = [346];
export const modules = {

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(284);
// EXTERNAL MODULE: ./build/ingress/endpoint.js
var endpoint = __webpack_require__(451);
// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/http/request-error.js
var request_error = __webpack_require__(8403);
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
 * @throws RequestError
 */
async function findSender(session, grant) {
    const policies = await listPolicies(session, grant.owner);
    const search = (senderCrn) => {
        for (const policy of policies) {
            const [id, scope] = [(0,json/* nonEmpty */.hq)(policy.id), scopeOf(policy, grant, senderCrn)];
            if (id !== undefined && scope !== undefined)
                return { found: { id, scope }, senderCrn };
        }
        return { found: undefined, senderCrn };
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
        throw new obstacle/* Obstacle */.I({ kind: 'locked service ID', iamId: grant.owner.iamId });
    }
    return createPolicy(session, grant, senderCrn, description);
}
/**
 * On what `policy`, as IAM lists it, gives `grant` now and always: with the role Sender on the wanted instance or on all
 * of Cloud Logs in the account, without a condition, and without an attribute that narrows it to a region, a resource
 * group or tags (IAM Policy Management API, /v2/policies).
 * @returns undefined when it does not give the grant
 */
function scopeOf(policy, { owner, instanceId }, senderCrn) {
    const { iamId, accountId } = owner;
    const account = { accountId, serviceName: SERVICE };
    const roles = (0,json/* records */.V0)((0,json/* record */.g1)((0,json/* record */.g1)(policy.control).grant).roles) ?? [];
    const isSender = policy.type === 'access' &&
        policy.state === 'active' &&
        policy.rule === undefined &&
        policy.pattern === undefined &&
        roles.some(({ role_id: crn }) => crn === senderCrn) &&
        says(policy.subject, { iam_id: iamId });
    if (!isSender)
        return undefined;
    if (says(policy.resource, account))
        return 'account';
    const isOnInstance = instanceId !== undefined && says(policy.resource, { ...account, serviceInstance: instanceId });
    return isOnInstance ? 'instance' : undefined;
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
        return { items, next: (0,json/* nonEmpty */.hq)((0,json/* record */.g1)(next).start), broken };
    });
}
/** CRN of the role whose display name is Sender, as the Terraform provider finds it; the known CRN where IAM lists none. */
async function lookUpSender(session, accountId) {
    const answer = await session.askPolicies('look up the Sender role', (client, call) => client.listRoles({ accountId, serviceName: SERVICE, ...call }));
    const roles = (0,json/* records */.V0)((0,json/* record */.g1)(answer.result).service_roles) ?? [];
    return (0,json/* nonEmpty */.hq)(roles.find(({ display_name: name }) => name === 'Sender')?.crn) ?? SENDER_CRN;
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
        const id = (0,json/* nonEmpty */.hq)((0,json/* record */.g1)(answer.result).id);
        if (id === undefined)
            throw session.connection.error(purpose, answer);
        return { id, scope: wantedScope(grant), created: true };
    }
    catch (error) {
        if (!(error instanceof request_error/* RequestError */.G) || error.status !== 409)
            throw error;
        const { isOwn, ...policy } = policyOfConflict(error, grant, senderCrn, description);
        // The other jobs of a matrix write the same description: only a repetition can have met its own policy.
        return { ...policy, created: requests > 1 && isOwn };
    }
}
/**
 * The policy that IAM already has, by its answer 409 to the creation of a policy.
 * @returns `isOwn` when it has the same description
 * @throws Obstacle when it does not give the grant; `conflict` when it is about something else
 */
function policyOfConflict(conflict, grant, senderCrn, description) {
    const existing = conflictingPolicy(conflict.body);
    const id = (0,json/* nonEmpty */.hq)(existing.id);
    if (id === undefined && conflict.code !== 'policy_conflict_error')
        throw conflict;
    const isOwn = existing.description === description;
    // IAM may name the policy by its ID alone.
    if (existing.control === undefined)
        return { id, scope: wantedScope(grant), isOwn };
    const scope = scopeOf({ type: 'access', state: 'active', ...existing }, grant, senderCrn);
    if (scope === undefined)
        throw new obstacle/* Obstacle */.I({ kind: 'unfit policy', policyId: id ?? '?' });
    return { id, scope, isOwn };
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

;// CONCATENATED MODULE: ./build/steps/grant.js



/**
 * Makes sure that `owner` may send to `instance`, or to all of Cloud Logs in the account: finds the access policy or
 * creates it.
 * @throws RequestError, Obstacle
 */
async function grant(session, owner, instance) {
    const description = `Sender for ingestion keys, created by ${(0,workflow_run/* describeRun */.vZ)(process.env)}`;
    const policy = await ensureSender(session, { owner, instanceId: instance?.id }, description);
    const origin = policy.created ? 'created now' : 'found';
    (0,log/* say */.cv)(`Policy: ${describePolicy(policy)} grants Sender on ${describeScope(policy.scope, instance)}, ${origin}.`);
    if (policy.created && policy.scope === 'account') {
        (0,log/* notice */.lm)('The new policy lets this identity send to every Cloud Logs instance of the account. To grant one alone, set instance-crn.');
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

// EXTERNAL MODULE: ./build/iam/identity.js
var identity = __webpack_require__(1438);
;// CONCATENATED MODULE: ./build/steps/identify.js


/**
 * Makes sure that the session belongs to who was meant, in the account that was meant. Only reads.
 * @returns the owner of the future key
 * @throws Obstacle, RequestError
 */
async function identify(session, { wanted, accountId, instance }) {
    const { claims } = session;
    (0,identity/* assertAccount */.uj)(accountId, 'account-id', claims);
    (0,identity/* assertAccount */.uj)(instance?.accountId, 'instance-crn', claims);
    const owner = await (0,identity/* ownerFor */.T_)(wanted, session);
    (0,log/* say */.cv)(`Identity: ${wanted.kind} ${owner.iamId} in account ${owner.accountId}.`);
    const first = accountId === undefined ? 'account-id is not set' : 'account-id matches';
    const second = instance === undefined ? 'instance-crn is not set' : 'the account in instance-crn matches';
    (0,log/* say */.cv)(`Account: ${first}, ${second}.`);
    if (wanted.kind === 'user') {
        (0,log/* notice */.lm)('A key of a user carries all of the access of that user, in all of its accounts. For production, IBM recommends a service ID: set service-id.');
    }
    return owner;
}

// EXTERNAL MODULE: ./build/http/deadline.js
var http_deadline = __webpack_require__(489);
// EXTERNAL MODULE: ./build/http/retry.js + 2 modules
var retry = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/iam/api-key.js
var api_key = __webpack_require__(856);
// EXTERNAL MODULE: ./build/iam/consistency.js
var consistency = __webpack_require__(3606);
// EXTERNAL MODULE: ./build/iam/purposes.js
var purposes = __webpack_require__(6627);
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
async function saysSlotsAreFull(session, request, error) {
    if (!(error instanceof request_error/* RequestError */.G) || !error.isRefusalOfIam)
        return false;
    if (error.status === 401 || (0,restriction/* isRestriction */.$)(error))
        return false;
    const slots = await (0,api_key/* countSlots */.vf)(session, request.owner);
    if (slots !== undefined)
        return slots.used >= slots.limit;
    // A 429's message is about request rate, not key count.
    return !error.asksToWait && /limit|maximum|quota|too many/i.test(`${error.code ?? ''} ${error.words}`);
}
/**
 * Deletes the owner's keys that siblings of this run left behind, if they have expired: such a key does not work any
 * more, but keeps its slot for 90 days (IAM Identity API, `expires_at`).
 * @returns how many slots that freed, including those that another job freed first
 * @throws RequestError
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
            if (!(error instanceof request_error/* RequestError */.G) || !error.isClientError)
                throw error;
            session.connection.say(`${name} (${id}), an expired key of an earlier run, could not be deleted (${error.what}).`);
        }
    }
    return freed;
}
/**
 * The obstacle for an owner without a free slot, with the keys that take the slots.
 * @throws RequestError
 */
async function fullSlots(session, { owner }, isSibling) {
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
 * @throws RequestError; Obstacle when all slots of the owner are full. If `onNothingLeft` was not called before, a key
 *   with the marker may exist.
 */
async function createSingleKey(session, request, { isSibling, onNothingLeft }) {
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
            return await createInFreeSlot(session, request, isSibling);
        }
        catch (error) {
            if (mayHaveLeftKey(error)) {
                uncertain += 1;
                // However often IAM asks to wait, that is no reason to give up.
                if (!asksToWait(error))
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
            alsoRepeat: (error) => isCreation(error) && isSuccess(error),
            // The requests around the creation, such as lists, have repeated themselves already.
            neverRepeat: (error) => !isCreation(error) || lostAnswers > MAX_LOST_ANSWERS,
        });
        // An answer about somebody else does not say what became of the key that was asked for.
        return { ...key, mayHaveTwin: uncertain > 0 || !(0,identity/* belongsTo */.g4)(request.owner, key.ownerByIam) };
    }
    catch (error) {
        if (uncertain === 0)
            onNothingLeft();
        throw error;
    }
}
/** Only the creation makes a key. After an error that nobody foresaw, there may be one, too. */
function mayHaveLeftKey(error) {
    if (error instanceof obstacle/* Obstacle */.I)
        return false;
    return !(error instanceof request_error/* RequestError */.G) || (isCreation(error) && error.mayHaveTakenEffect);
}
function asksToWait(error) {
    return error instanceof request_error/* RequestError */.G && error.asksToWait;
}
function isCreation({ purpose }) {
    return purpose === purposes/* CREATE_KEY */.$J;
}
function isSuccess({ status = 0 }) {
    return status >= 200 && status < 300;
}
/** @throws RequestError, Obstacle */
async function createInFreeSlot(session, request, isSibling) {
    let untilFree;
    for (let looks = 1;; looks += 1) {
        try {
            return await createOrClear(session, request);
        }
        catch (error) {
            if (!(await saysSlotsAreFull(session, request, error)))
                throw error;
        }
        if (untilFree === undefined) {
            if ((await deleteLeftovers(session, request, isSibling)) === 0)
                throw await fullSlots(session, request, isSibling);
            // A slot that was freed just now may still count as taken.
            untilFree = new http_deadline/* Deadline */.B(consistency/* CONSISTENCY_MS */.g);
        }
        else if (!(await (0,retry/* pause */.v)(looks - 1, untilFree))) {
            throw await fullSlots(session, request, isSibling);
        }
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
        if (error instanceof request_error/* RequestError */.G && error.isRefusalOfIam)
            await (0,api_key/* deleteMarked */.OL)(session, request.owner, request.marker).catch(() => 0);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/iam/time.js
var time = __webpack_require__(6573);
// EXTERNAL MODULE: ./build/steps/marker.js
var steps_marker = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/steps/state.js + 1 modules
var state = __webpack_require__(2231);
;// CONCATENATED MODULE: ./build/steps/mint.js







/** Writes down which key will be asked for, before it is: if this process dies, post can still find it. */
function planKey({ iamId, accountId }, { keyName, expiresIn }) {
    const owner = { iamId, accountId };
    const expiresAt = expiresIn === undefined ? undefined : (0,time/* expiryAfter */.I$)(expiresIn);
    const planned = { marker: (0,steps_marker/* newMarker */.XS)(), owner, name: keyName, expiresAt };
    (0,state/* savePlannedKey */.Dt)(planned);
    return planned;
}
/**
 * Creates the key that is planned. The caller revokes it if it cannot be used.
 * @throws RequestError, Obstacle; `settled` is saved before, unless a lost answer may have left a key
 */
function mint(session, planned, { revoke }) {
    const { owner, name, marker, expiresAt } = planned;
    const request = {
        owner,
        name,
        description: (0,steps_marker/* describeKey */.Rx)(marker, (0,workflow_run/* describeRun */.vZ)(process.env)),
        marker,
        expiresAt,
        actionWhenLeaked: revoke ? 'delete' : 'disable',
    };
    return createSingleKey(session, request, {
        isSibling: (0,steps_marker/* isSiblingIn */.AE)(process.env),
        onNothingLeft: state/* saveSettled */.TL,
    });
}
/**
 * Saves for post which key came, and says so.
 * @throws Obstacle when IAM says that it is somebody else's
 */
function receive(key, planned, { revoke }) {
    (0,state/* saveReceivedKey */.KF)(key);
    (0,identity/* assertBelongsTo */.ET)(planned.owner, key.ownerByIam);
    const end = revoke ? 'deleted when the job ends' : 'kept when the job ends';
    (0,log/* say */.cv)(`Key: ${planned.name} (${key.id}), ${describeExpiry(key, planned)}, ${end}.`);
    if (planned.expiresAt !== undefined && key.expiresAt === undefined) {
        (0,log/* warn */.R8)('IAM did not confirm when the key expires: it may never do so.');
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

// EXTERNAL MODULE: ./build/iam/token.js
var iam_token = __webpack_require__(1503);
// EXTERNAL MODULE: ./build/http/until-accepted.js
var until_accepted = __webpack_require__(9459);
;// CONCATENATED MODULE: ./build/ingress/purposes.js
/** The purpose of a request that sends log lines. */
const SEND_LINE = 'send a log line';

;// CONCATENATED MODULE: ./build/ingress/send-line.js



/**
 * Sends `line` until Cloud Logs accepts it. 401 and 403 are waited through: a new policy takes effect after seconds,
 * in some cases minutes (IBM Cloud docs, access management). The line has the time at which IAM issued the token: the
 * runner's clock may be wrong, and Cloud Logs drops lines that are more than 24 hours old or 4 hours ahead.
 * @returns what Cloud Logs says in the answer, redacted; '' for nothing. It can say that it dropped the line, in a form
 *   that is not documented (IBM Cloud Logs docs, ingestion API).
 * @throws Obstacle when the deadline is over, RequestError
 */
async function sendUntilAccepted(ingress, { accessToken, claims }, line, deadline) {
    const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify([{ ...line, timestamp: claims.issuedAt * 1000 }]);
    const request = (signal) => ingress.send('/logs/v1/singles', headers, body, signal);
    return (0,until_accepted/* untilAccepted */.S)(async (rule) => {
        const answer = await ingress.repeat(SEND_LINE, request, rule);
        if (isWebPage(answer.result))
            throw ingress.error(SEND_LINE, answer);
        return wordsOf(answer.result, ingress.secrets);
    }, ({ status }) => status === 401 || status === 403, deadline);
}
/** What a 2xx says beside success, redacted; '' for an empty body and for `{}`. */
function wordsOf(result, secrets) {
    const body = result instanceof json/* NotJson */.ac ? result.text : JSON.stringify(result);
    return ['""', '{}'].includes(body) ? '' : secrets.redact(body);
}
/** Whether a gateway answered in place of Cloud Logs, whose own words of acceptance are not documented. */
function isWebPage(result) {
    return result instanceof json/* NotJson */.ac && result.text.trimStart().startsWith('<');
}

;// CONCATENATED MODULE: ./build/steps/prove.js







/**
 * Waits until the key works, for its owner.
 * @throws Obstacle when the time is over or the token is somebody else's, RequestError
 */
async function prove(session, key, owner, proof) {
    const deadline = new http_deadline/* Deadline */.B(proof.readyTimeout);
    const token = await (0,iam_token/* exchangeUntilAccepted */.F_)(session.connection, key.apiKey, deadline);
    (0,identity/* assertBelongsTo */.ET)(owner, token.claims);
    let line = 'none';
    if (proof.sendTo !== undefined) {
        const ingress = await session.connection.to(proof.sendTo);
        const remark = await sendUntilAccepted(ingress, token, greeting(key), deadline).catch((error) => {
            throw error instanceof obstacle/* Obstacle */.I ? mayNotSend(error.facts, proof) : error;
        });
        if (remark !== '')
            (0,log/* warn */.R8)(`Cloud Logs accepted the request and says: ${remark}`);
        line = remark === '' ? 'accepted' : 'accepted with a remark';
    }
    const works = line === 'accepted' ? 'Cloud Logs accepted a line' : 'IAM exchanges it';
    (0,log/* say */.cv)(`The key works: ${works}, after ${(deadline.elapsedMs / 1000).toFixed(1)} s.`);
    return { token, line };
}
function mayNotSend({ error, elapsedMs }, proof) {
    return new obstacle/* Obstacle */.I({
        kind: 'may not send',
        error,
        elapsedMs,
        likely: likelyCause(proof),
    });
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
        applicationName: (0,workflow_run/* repositoryOf */._M)(process.env),
        subsystemName: (0,workflow_run/* workflowOf */.B4)(process.env),
        severity: 3,
        text: `Ingestion key ${id} was minted by ${(0,workflow_run/* describeRun */.vZ)(process.env)}`,
    };
}

// EXTERNAL MODULE: ./build/steps/revoke.js + 1 modules
var revoke = __webpack_require__(4069);
// EXTERNAL MODULE: ./build/steps/sign-in.js + 6 modules
var sign_in = __webpack_require__(8299);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
;// CONCATENATED MODULE: ./build/github/outputs.js

/** Sets outputs, which the later steps of the job see. An undefined output is empty to them. */
function output(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}
/** Exports an environment variable to the later steps of the job. */
const exportTo = core/* exportVariable */.dN;

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
    output({ 'iam-id': owner.iamId, 'account-id': owner.accountId, 'policy-id': policy.id });
}
/** @returns the policy that is there, if any, and what would be done */
async function planPolicy(session, owner, { ensurePolicy, instance }) {
    if (!ensurePolicy)
        return { plan: 'would not be looked at' };
    const { found } = await findSender(session, { owner, instanceId: instance?.id });
    if (found !== undefined) {
        return {
            id: found.id,
            plan: `${found.id} grants Sender on ${describeScope(found.scope, instance)} already`,
        };
    }
    const scope = describeScope(instance === undefined ? 'account' : 'instance', instance);
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
    output({
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
        output({
            'ingress-host': new URL(ingressEndpoint).host,
            'ingress-url': `${ingressEndpoint}/logs/v1/singles`,
        });
    }
    if (outputIamToken && proof !== undefined) {
        const { token } = proof;
        output({ 'iam-token': token.accessToken, 'iam-token-expires-at': (0,time/* utc */.n$)(new Date(token.expiresAt * 1000)) });
    }
    if (envName !== undefined)
        exportTo(envName, key.apiKey);
    await (0,summary/* summarize */.e)('IBM Cloud Logs ingestion key', summaryOf(all));
}
function summaryOf({ inputs, planned, policy, key, proof, tookMs }) {
    const origin = policy?.created === true ? 'created by this run' : 'found';
    return [
        ['Identity', `${inputs.wanted.kind} ${planned.owner.iamId}`],
        ['Account', planned.owner.accountId],
        ['Scope', hand_over_scopeOf(inputs, policy)],
        ['May send', MAY_SEND[proof?.line ?? 'none']],
        ['Ingress', inputs.ingressEndpoint ?? 'not known'],
        ['Policy', policy === undefined ? 'not looked at' : `${describePolicy(policy)} (${origin})`],
        ['Key', `${planned.name} (${key.id})`],
        ['Expiry', describeExpiry(key, planned)],
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
function hand_over_scopeOf({ wanted, instance }, policy) {
    if (wanted.kind === 'user')
        return 'all that the user may do';
    return policy === undefined
        ? 'what the identity was granted elsewhere'
        : `Sender on ${describeScope(policy.scope, instance)}, and what else it was granted`;
}

// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(2325);
// EXTERNAL MODULE: ./build/messages/user-error.js
var user_error = __webpack_require__(2893);
// EXTERNAL MODULE: ./build/steps/inputs.js + 1 modules
var steps_inputs = __webpack_require__(7116);
// EXTERNAL MODULE: ./build/http/printable.js
var printable = __webpack_require__(2506);
;// CONCATENATED MODULE: ./build/key/env-name.js


/** Names that log other tools in: Terraform, the CLI and IBM's SDKs would use the key for everything the job does. */
const OTHER_LOGINS = /^(IC|IBMCLOUD|BLUEMIX|BM|SL|SOFTLAYER|IAAS_CLASSIC)_|_APIKEY$|^IBM_CREDENTIALS_FILE$/;
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
        throw new user_error/* UserError */.y(`env-name ${name} would log Terraform or the IBM Cloud CLI in with the ingestion key: choose another name, such as IAM_API_KEY.`);
    }
    if (OWNED_PREFIXES.test(name.toUpperCase()) || OWNED.has(name.toUpperCase())) {
        throw new user_error/* UserError */.y(`env-name ${name} belongs to the runner or the system: choose another name, such as IAM_API_KEY.`);
    }
    return name;
}

;// CONCATENATED MODULE: ./build/key/inputs.js




/**
 * All inputs. Their defaults are in action.yml alone.
 * @throws UserError that names the input, what is wrong with it and what to write
 */
function readInputs() {
    const inputs = {
        ...(0,steps_inputs/* readSharedInputs */.lS)(),
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
    (0,state/* openState */.Gf)();
    const inputs = readInputs();
    warnOfUnknownRegion(inputs.instance);
    // 1. Who asks?
    const session = await (0,sign_in/* signIn */.J)(inputs, secrets, 'main');
    // 2. Is that who was meant?
    const owner = await identify(session, inputs);
    if (inputs.dryRun)
        return dryRun(session, owner, inputs);
    // 3. May it send?
    const policy = await grantUnlessElsewhere(session, owner, inputs);
    // 4. Mint.
    const planned = planKey(owner, inputs);
    const key = await mint(session, planned, inputs);
    try {
        receive(key, planned, inputs);
        // 5. Does it work?
        const proof = await proveUnlessUnproven(session, key, owner, policy, inputs);
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
function warnOfUnknownRegion(instance) {
    if (instance === undefined || endpoint/* KNOWN_REGIONS */.Qu.includes(instance.region))
        return;
    (0,log/* warn */.R8)(`instance-crn names the region ${instance.region}, which this action does not know: check it, and write one such as us-south.`);
}
/** @returns the policy, or undefined when the access comes from elsewhere */
async function grantUnlessElsewhere(session, owner, { ensurePolicy, instance }) {
    if (ensurePolicy)
        return grant(session, owner, instance);
    (0,log/* say */.cv)('Policy: not looked at, since ensure-policy is false.');
    return undefined;
}
/** @returns undefined when the key is handed over unproven */
async function proveUnlessUnproven(session, key, owner, policy, { readyTimeout, verifyIngestion, ingressEndpoint, instance }) {
    if (readyTimeout > 0) {
        return prove(session, key, owner, {
            readyTimeout,
            sendTo: verifyIngestion ? ingressEndpoint : undefined,
            policy,
            instance,
        });
    }
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
