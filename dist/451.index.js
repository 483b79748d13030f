export const id = 451;
export const ids = [451];
export const modules = {

/***/ 6451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(284);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/http/json.js
var json = __webpack_require__(3223);
;// CONCATENATED MODULE: ./build/github/event.js


/**
 * Why GitHub passes no secrets to this run, if that is so: it belongs to a pull request from a fork, or Dependabot
 * triggered it (GitHub docs, "Using secrets in GitHub Actions"; "Troubleshooting Dependabot on GitHub Actions").
 */
function withoutSecrets(env) {
    if (env.GITHUB_ACTOR === 'dependabot[bot]')
        return 'Dependabot';
    return isFromFork(env) ? 'a fork' : undefined;
}
/** `pull_request_target` runs with the secrets of the repository, also for a fork. */
function isFromFork({ GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path }) {
    if (!name.startsWith('pull_request') || name === 'pull_request_target')
        return false;
    const { head, base } = (0,json/* record */.g1)((0,json/* record */.g1)(payload(path)).pull_request);
    // The repository of the head is null when the fork is deleted.
    return base !== undefined && nameOf(head) !== nameOf(base);
}
function nameOf(end) {
    return (0,json/* record */.g1)((0,json/* record */.g1)(end).repo).full_name;
}
function payload(path) {
    try {
        return (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path ?? '', 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/http/deadline.js
var http_deadline = __webpack_require__(489);
// EXTERNAL MODULE: ./build/http/request-error.js
var request_error = __webpack_require__(8403);
// EXTERNAL MODULE: ./build/messages/text-for.js + 3 modules
var text_for = __webpack_require__(9340);
// EXTERNAL MODULE: ./build/steps/inputs.js + 1 modules
var inputs = __webpack_require__(7708);
// EXTERNAL MODULE: ./build/steps/instance-crn.js
var instance_crn = __webpack_require__(3025);
// EXTERNAL MODULE: ./build/steps/state.js
var state = __webpack_require__(9549);
// EXTERNAL MODULE: ./build/sending/access.js
var sending_access = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/sending/inputs.js + 1 modules
var sending_inputs = __webpack_require__(7201);
// EXTERNAL MODULE: ./build/ship/inputs.js
var ship_inputs = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/ship/ship.js + 23 modules
var ship = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/ship/state.js
var ship_state = __webpack_require__(5894);
;// CONCATENATED MODULE: ./build/ship/main.js













/**
 * The main step: checks all that can be checked before there is anything to send, so that a mistake shows at the start
 * of the job. The files are sent in post, or at once with `when: now`.
 * @throws UserError, Obstacle, RequestError
 */
async function main(secrets) {
    const startedAt = Date.now();
    (0,state/* openState */.Gf)();
    (0,ship_state/* openReady */.eA)();
    if (skipsForLackOfSecrets())
        return;
    const inputs = (0,ship_inputs/* readInputs */.K)(secrets);
    (0,instance_crn/* warnOfUnknownRegion */.y)(inputs.instance);
    const deadline = new http_deadline/* Deadline */.B(inputs.timeLimit);
    const access = (0,sending_access/* openAccess */.b)(inputs, { secrets, stage: 'main', deadline });
    const isOpen = await check(access, inputs, secrets);
    if (inputs.when === 'now')
        return (0,ship/* ship */.d)(inputs, secrets, { deadline, access });
    const { files, ingressEndpoint, applicationName, subsystemName } = inputs;
    (0,log/* say */.cv)(`When the job ends, what ${files.join(', ')} names then is sent to ${new URL(ingressEndpoint).host}, as application ${applicationName}, subsystem ${subsystemName}.`);
    const owner = isOpen ? (0,sending_access/* ownerOf */.u)(await access) : undefined;
    (0,ship_state/* saveReady */.xz)({ startedAt, owner });
}
/** Says so where GitHub passes no secrets, and so no logs can be sent, which nobody can mend. */
function skipsForLackOfSecrets() {
    const cause = withoutSecrets(process.env);
    if (cause === undefined || (0,inputs/* readBootstrapKey */.qi)() + (0,sending_inputs/* readIngestionKey */.mu)() !== '' || (0,inputs/* sessionInput */.p4)())
        return false;
    (0,log/* notice */.lm)(`No logs are sent: GitHub passes no secrets to a run that ${cause} triggers.`);
    return true;
}
/**
 * Refuses what is wrong with identity or account.
 * @returns false when IAM could not be asked, which may pass
 * @throws UserError, Obstacle, RequestError
 */
async function check(access, { when, onError }, secrets) {
    try {
        await access;
        return true;
    }
    catch (error) {
        const isRefusal = !(error instanceof request_error/* RequestError */.G) || (error.isClientError && !error.asksToWait);
        if (isRefusal || (when === 'end' && onError === 'fail'))
            throw error;
        if (when === 'end') {
            (0,log/* warn */.R8)(`Identity and account could not be checked yet; the post step tries again. ${secrets.strike((0,text_for/* textFor */.b)(error))}`);
        }
        return false;
    }
}


/***/ })

};
