export const id = 63;
export const ids = [63];
export const modules = {

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signInAsProfile: () => (/* binding */ signInAsProfile)
});

// EXTERNAL MODULE: ./build/http/obstacle.js
var obstacle = __webpack_require__(524);
// EXTERNAL MODULE: ./build/http/request-error.js
var request_error = __webpack_require__(8403);
// EXTERNAL MODULE: ./build/iam/token.js
var token = __webpack_require__(1503);
// EXTERNAL MODULE: ./build/http/json.js
var json = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/http/network-code.js
var network_code = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/compute/purposes.js
var purposes = __webpack_require__(407);
;// CONCATENATED MODULE: ./build/compute/metadata-service.js




/** From this version on, a profile can be given by its name, and bare metal servers are served, too (VPC Identity API). */
const VERSION = '2025-08-26';
/** How long the metadata service may take to answer at all. It is on the same machine. */
const ANSWER_MS = 3_000;
/** After so many requests without an answer, nobody is there. */
const MAX_SILENCES = 3;
/** Of an identity token, in seconds; it is used at once. */
const LIFETIME_S = 300;
/**
 * A token of `profile` from the metadata service of the server that this process runs on (VPC Identity API; IBM's SDK,
 * VpcInstanceTokenManager). Both tokens are secrets from here on.
 * @throws RequestError
 */
async function askMetadataService(service, profile) {
    const identityToken = await getIdentityToken(service);
    const answer = await service.repeat(purposes/* GET_PROFILE_TOKEN */.b, (signal) => send(service, 'POST', 'iam_tokens', { trusted_profile: profile }, signal, identityToken));
    return (0,token/* tokenIn */.jf)(answer, service, purposes/* GET_PROFILE_TOKEN */.b);
}
/** Whether nothing answered: the service is off, or this process cannot reach it. */
function isSilence({ purpose, status, network, isTls }) {
    return purpose === purposes/* GET_IDENTITY_TOKEN */.A && status === undefined && network !== network_code/* TOO_LONG */.ch && !isTls;
}
/** Whether something else than IBM's service answered: it has neither the token nor the errors of IBM's. */
function isForeign({ purpose, status = 0, code, isTransient, isSuccess }) {
    const isForGood = status >= 400 && !isTransient && code === undefined;
    return purpose === purposes/* GET_IDENTITY_TOKEN */.A && (isSuccess || isForGood);
}
async function getIdentityToken(service) {
    const request = (signal) => send(service, 'PUT', 'token', { expires_in: LIFETIME_S }, signal);
    let silences = 0;
    const rule = { neverRepeat: (error) => isSilence(error) && (silences += 1) === MAX_SILENCES };
    const answer = await service.repeat(purposes/* GET_IDENTITY_TOKEN */.A, request, rule, ANSWER_MS);
    const token = (0,json/* nonEmpty */.hq)((0,json/* record */.g1)(answer.result).access_token);
    if (token === undefined)
        throw service.error(purposes/* GET_IDENTITY_TOKEN */.A, answer);
    service.secrets.add(token);
    return token;
}
function send(service, method, what, body, signal, bearer) {
    const headers = {
        'Content-Type': 'application/json',
        'Metadata-Flavor': 'ibm',
        ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
    };
    return service.send(`/identity/v1/${what}?version=${VERSION}`, headers, JSON.stringify(body), signal, method);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/compute/resource-token.js


/** Where pods have their compute resource token: IKS and ROKS, then Code Engine (IBM's SDK, ContainerTokenManager). */
const KNOWN_FILES = [
    '/var/run/secrets/tokens/vault-token',
    '/var/run/secrets/tokens/sa-token',
    '/var/run/secrets/codeengine.cloud.ibm.com/compute-resource-token/token',
];
/**
 * The compute resource token of the pod that this process runs in. Kubernetes replaces it within the hour, so it is read
 * anew each time, and it is a secret from here on.
 * @param given the only file to look into; without it, the first known file that is not empty counts
 * @returns the token and where it was; without `given`, what was looked at, when no known file has a token
 * @throws Obstacle
 */
async function readResourceToken(given, secrets) {
    const passedOver = [];
    for (const path of given === undefined ? KNOWN_FILES : [given]) {
        const look = await lookInto(path);
        if ('problem' in look) {
            if (given !== undefined)
                throw noToken(path, look.problem);
            passedOver.push(`${path} (${look.problem})`);
            continue;
        }
        const { token } = look;
        if (/\s/.test(token))
            throw noToken(path, 'holds more than a token');
        secrets.add(token);
        return { token, path };
    }
    return { passedOver };
}
async function lookInto(path) {
    try {
        const token = (await (0,promises_.readFile)(path, 'utf8')).trim();
        return token === '' ? { problem: 'is empty' } : { token };
    }
    catch (error) {
        const { code } = error;
        return { problem: code === 'ENOENT' ? 'is not there' : `cannot be read: ${String(code)}` };
    }
}
function noToken(path, problem) {
    return new obstacle/* Obstacle */.I({ kind: 'no token in file', path, problem });
}

;// CONCATENATED MODULE: ./build/compute/sign-in.js





/**
 * A token of the trusted profile that this machine is linked to: with the compute resource token of a pod, or else from
 * the metadata service of a server. A token that is refused is an error, and no reason to try the other way.
 * @throws Obstacle, RequestError
 */
async function signInAsProfile(iam, { profile, tokenFile, metadataEndpoint: endpoint }) {
    const who = 'id' in profile ? profile.id : profile.name;
    const found = await readResourceToken(tokenFile, iam.secrets);
    if ('token' in found) {
        iam.say(`Sign-in: trusted profile ${who}, with the compute resource token in ${found.path}.`);
        return (0,token/* exchangeResourceToken */.L1)(iam, found.token, profile);
    }
    iam.say(`Sign-in: trusted profile ${who}, by the metadata service at ${endpoint}.`);
    const { passedOver } = found;
    try {
        return await askMetadataService(await iam.to(endpoint, { isDirect: true }), profile);
    }
    catch (error) {
        if (!(error instanceof request_error/* RequestError */.G) || !(isSilence(error) || isForeign(error)))
            throw error;
        throw new obstacle/* Obstacle */.I({
            kind: 'no compute identity',
            passedOver,
            endpoint,
            isForeign: isForeign(error),
            what: error.what,
        });
    }
}


/***/ })

};
