export const id = 451;
export const ids = [451];
export const modules = {

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2325);
/* harmony import */ var _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2893);
/* harmony import */ var _sending_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9988);



/**
 * All inputs. Their defaults are in ship/action.yml alone.
 * @param secrets learns those that the inputs hold, before anything else is looked at
 * @throws UserError
 */
function readInputs(secrets) {
    return {
        ...(0,_sending_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readSendingInputs */ .kt)(secrets),
        files: readFiles(),
        applicationName: neededLabel('application-name'),
        subsystemName: neededLabel('subsystem-name'),
        when: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('when', ['end', 'now']),
        ifNoFilesFound: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('if-no-files-found', ['warn', 'error', 'ignore']),
    };
}
function readFiles() {
    const files = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .linesInput */ .WO)('files').filter((line) => !line.startsWith('#'));
    if (files.some((line) => !line.startsWith('!')))
        return files;
    throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('files names no file: write at least one path or pattern, such as build.log or reports/**/*.log.');
}
function neededLabel(name) {
    const label = (0,_sending_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabel */ .V8)(name);
    if (label === '')
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is empty: leave it out, or write a name.`);
    return label;
}


/***/ }),

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
function withoutSecrets() {
    if (process.env.GITHUB_ACTOR === 'dependabot[bot]')
        return 'Dependabot';
    return isFromFork() ? 'a fork' : undefined;
}
/** `pull_request_target` runs with the secrets of the repository, also for a fork. */
function isFromFork() {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path } = process.env;
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
// EXTERNAL MODULE: ./build/messages/text-for.js + 1 modules
var text_for = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/steps/inputs.js + 1 modules
var inputs = __webpack_require__(7708);
// EXTERNAL MODULE: ./build/steps/instance-crn.js
var instance_crn = __webpack_require__(3025);
// EXTERNAL MODULE: ./build/steps/state.js
var state = __webpack_require__(9549);
// EXTERNAL MODULE: ./build/sending/access.js
var sending_access = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/sending/inputs.js
var sending_inputs = __webpack_require__(9988);
// EXTERNAL MODULE: ./build/ship/inputs.js
var ship_inputs = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/ship/ship.js + 3 modules
var ship = __webpack_require__(1800);
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
    const access = (0,sending_access/* openAccess */.uD)({ inputs, secrets, deadline }, 'main');
    const checked = await check(access, inputs);
    if (inputs.when === 'now')
        return (0,ship/* ship */.d)(inputs, secrets, { deadline, access });
    const { files, ingressEndpoint, applicationName, subsystemName } = inputs;
    (0,log/* say */.cv)(`When the job ends, what ${files.join(', ')} names then is sent to ${new URL(ingressEndpoint).host}, as application ${applicationName}, subsystem ${subsystemName}.`);
    (0,ship_state/* saveReady */.xz)({ startedAt, owner: checked && (0,sending_access/* ownerOf */.bf)(checked) });
}
/** Says that no logs are sent when GitHub passes no secrets. It is a notice, as nobody can change that. */
function skipsForLackOfSecrets() {
    const cause = withoutSecrets();
    if (cause === undefined || (0,sending_inputs/* readIngestionKey */.mu)() !== '' || (0,inputs/* signInWays */.NB)().length > 0)
        return false;
    (0,log/* notice */.lm)(`No logs are sent: GitHub passes no secrets to a run that ${cause} triggers.`);
    return true;
}
/**
 * Refuses what is wrong with identity or account.
 * @returns undefined when IAM could not be asked, which may pass
 * @throws UserError, Obstacle, RequestError
 */
async function check(access, { when, onError }) {
    try {
        return await access;
    }
    catch (error) {
        if (!(0,sending_access/* mayPass */.bg)(error) || (when === 'end' && onError === 'fail'))
            throw error;
        if (when === 'end') {
            (0,log/* warn */.R8)(`Identity and account could not be checked yet; the post step tries again. ${(0,text_for/* textFor */.b)(error)}`);
        }
        return undefined;
    }
}


/***/ }),

/***/ 1800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ ship)
});

// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(284);
// EXTERNAL MODULE: ./build/github/default-variables.js
var default_variables = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/http/deadline.js
var http_deadline = __webpack_require__(489);
// EXTERNAL MODULE: ./build/lines/byte-string.js
var byte_string = __webpack_require__(9008);
// EXTERNAL MODULE: ./build/lines/file.js
var lines_file = __webpack_require__(8516);
// EXTERNAL MODULE: ./build/sending/access.js
var sending_access = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/sending/cancellation.js
var cancellation = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/sending/deliver.js + 4 modules
var deliver = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/sending/missing.js
var missing = __webpack_require__(1217);
// EXTERNAL MODULE: ./build/sending/report.js
var report = __webpack_require__(895);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/ship/relative-name.js

/** The name of a file in Cloud Logs: its path from the workspace, or the absolute one if it is outside, with slashes. */
function relativeName(path, workspace) {
    const inside = (0,external_node_path_.relative)(workspace, path);
    const isOutside = inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside);
    return (isOutside ? path : inside).replaceAll(external_node_path_.sep, '/');
}

;// CONCATENATED MODULE: ./build/ship/files.js





/** As @actions/glob reads patterns: `*`, `?`, `[…]` and `**`, hidden files as well, and all that is in a folder. */
const OPTIONS = {
    absolute: true,
    braceExpansion: false,
    caseSensitiveMatch: process.platform !== 'win32',
    dot: true,
    expandDirectories: false,
    extglob: false,
};
/**
 * Finds the files that `patterns` name, from the working folder on. The last pattern that matches a path decides
 * whether it is in, so a `!` excludes from those before it. Links are followed: a file that is found in several ways
 * counts once, and links that lead in circles or nowhere do no harm.
 */
async function findFiles(patterns, workspace) {
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const unreadable = new Map();
    const note = (path, error) => {
        unreadable.set(path, { name: relativeName(path, workspace), error });
    };
    // A path without links is the better name.
    const paths = new Map();
    for (const [index, pattern] of patterns.entries()) {
        if (pattern.startsWith('!'))
            continue;
        const excluded = patterns.slice(index + 1).filter((later) => later.startsWith('!'));
        const ignore = excluded.flatMap((later) => withDescendants(later.slice(1)));
        const options = { ...OPTIONS, cwd: workspace, ignore, fs: notingFs(note) };
        for (const path of await glob(withDescendants(pattern), options)) {
            const real = await (0,promises_.realpath)(path).catch((error) => {
                note(path, error);
            });
            if (real !== undefined && (!paths.has(real) || path === real))
                paths.set(real, path);
        }
    }
    const files = [];
    for (const path of [...paths.values()].sort()) {
        try {
            files.push({ ...(await (0,lines_file/* findLogFile */._)(path)), name: relativeName(path, workspace) });
        }
        catch (error) {
            note(path, error);
        }
    }
    return { files, unreadable: [...unreadable.values()] };
}
/** A pattern, and one for what is in a folder of that name. */
function withDescendants(pattern) {
    const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
    const path = slashed
        .replace(/^~(?=\/|$)/, () => (0,external_node_os_.homedir)().replaceAll('\\', '/'))
        .replace(/(?<!\/)\/+$/, '');
    return [path, `${path}/**`];
}
/**
 * The file system for the walker. The walker skips folders that it cannot read, and says nothing; `note` learns of
 * them.
 */
function notingFs(note) {
    const readdir = (path, options, done) => {
        external_node_fs_.readdir(path, options, (error, entries) => {
            if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
                note(path, error);
            done(error, entries);
        });
    };
    return { ...external_node_fs_, readdir: readdir };
}

// EXTERNAL MODULE: ./build/lines/clock.js
var clock = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/sending/record.js
var record = __webpack_require__(2492);
;// CONCATENATED MODULE: ./build/ship/run-line.js



/** More names would make the line too long. */
const MAX_NAMES = 100;
/** The size of the names together, in bytes of JSON: with it, the line stays well below the longest text of a line. */
const MAX_NAMES_BYTES = 12_000;
/**
 * The record of `ship`, a line that is sent before those of the files: which run they are from, and which files there
 * are.
 * @param startedAt when the step began, in milliseconds since 1970, so that Cloud Logs shows the line before the others
 */
function runLine(files, startedAt, secrets) {
    const names = [];
    let bytes = 0;
    for (const { name } of files.slice(0, MAX_NAMES)) {
        bytes += Buffer.byteLength(JSON.stringify(name));
        if (bytes <= MAX_NAMES_BYTES)
            names.push(name);
    }
    const facts = { ...factsOfJob(), fileCount: files.length, files: names };
    const timestamp = Math.max(startedAt, Date.now() - clock/* OLDEST_MS */.Ls);
    const rising = { ms: timestamp, ns: 0 };
    return (0,record/* recordOf */.z)(facts, (text) => secrets.strike(text), { number: 1, severity: 'info', timestamp, rising });
}
/** What GitHub's default variables say about the job. */
function factsOfJob() {
    const [job, workflow] = [(0,workflow_run/* variable */.b)('GITHUB_JOB'), (0,workflow_run/* variable */.b)('GITHUB_WORKFLOW')];
    const [repository, attempt] = [(0,workflow_run/* variable */.b)('GITHUB_REPOSITORY'), (0,workflow_run/* variable */.b)('GITHUB_RUN_ATTEMPT')];
    const run = `${(0,workflow_run/* variable */.b)('GITHUB_SERVER_URL')}/${repository}/actions/runs/${(0,workflow_run/* variable */.b)('GITHUB_RUN_ID')}`;
    return {
        message: `Log files of job ${job} of workflow ${workflow}`,
        repository,
        workflow,
        runUrl: `${run}/attempts/${attempt}`,
        attempt: Number(attempt),
        job,
        commit: (0,workflow_run/* variable */.b)('GITHUB_SHA'),
        ref: (0,workflow_run/* variable */.b)('GITHUB_REF'),
        event: (0,workflow_run/* variable */.b)('GITHUB_EVENT_NAME'),
        actor: (0,workflow_run/* variable */.b)('GITHUB_ACTOR'),
    };
}

;// CONCATENATED MODULE: ./build/ship/ship.js













/** The most files that a notice names. */
const NAMES_IN_NOTICE = 10;
/**
 * Finds the files and sends them, with a key that lives as long as that takes, and tells what became of them. What cannot
 * be read or sent is not thrown: `on-error` says whether it fails the step.
 */
async function ship(inputs, secrets, { deadline = new http_deadline/* Deadline */.B(inputs.timeLimit), ready, access }) {
    const cancelled = (0,cancellation/* listenForCancellation */.c)();
    const sending = { inputs, secrets, deadline, cancelled };
    const found = await findFiles(inputs.files, (0,default_variables/* workspaceFolder */.ih)());
    if (found.files.length + found.unreadable.length === 0) {
        tellOfNoFiles(inputs);
        return;
    }
    tellOfFiles(found, ready, (name) => secrets.redact(name));
    const shipment = shipmentOf(found.files, inputs, secrets, ready?.startedAt);
    const { sources } = shipment;
    let outcome = { sources, read: [], delivery: undefined, failure: undefined, cancelled };
    // Without a text to send, no key is needed.
    if (sources.length > 0) {
        outcome = await (0,deliver/* deliver */.c)(shipment, access ?? (0,sending_access/* openAccess */.uD)(sending, 'post', ready?.owner), sending);
        if (outcome.failure !== undefined)
            outcome.read = await (0,deliver/* countUnsent */.N)(shipment, sending);
    }
    await (0,report/* report */.z)(outcome, sending, {
        noun: 'file',
        problems: found.unreadable.map(({ name, error }) => (0,missing/* unreadable */.O$)(name, error)),
        hasOutputs: inputs.when === 'now',
    });
}
function shipmentOf(files, inputs, secrets, startedAt = Date.now()) {
    const { applicationName, subsystemName, maxFileSize } = inputs;
    const texts = files.filter(({ binary }) => !binary);
    const toSource = (file) => ({
        name: file.name,
        labels: { className: endOf(secrets.strike(file.name)) },
        modifiedAt: file.modifiedAt,
        open: () => (0,lines_file/* readLogFile */.j)(file, maxFileSize),
    });
    return {
        labels: {
            applicationName,
            subsystemName,
            computerName: (0,workflow_run/* variable */.b)('RUNNER_NAME'),
            category: (0,workflow_run/* variable */.b)('GITHUB_JOB'),
            threadId: `${(0,workflow_run/* variable */.b)('GITHUB_RUN_ID')}.${(0,workflow_run/* variable */.b)('GITHUB_RUN_ATTEMPT')}`,
        },
        records: [runLine(texts, startedAt, secrets)],
        sources: texts.map(toSource),
        describeProgress: (read) => describeProgress(read, texts),
    };
}
/**
 * In bytes. With a longer label, and the longest text, a line may be longer than what IBM Cloud Logs takes (see
 * `LONGEST_TEXT`).
 */
const MAX_PATH = 1000;
/** The end of a path that is too long for a label: it tells more than the beginning. */
function endOf(path) {
    const bytes = (0,byte_string/* toByteString */.pv)(path);
    return (0,byte_string/* fromByteString */.qL)(bytes.slice((0,byte_string/* cutBefore */.m0)(bytes, Math.max(0, bytes.length - MAX_PATH))));
}
function describeProgress(read, files) {
    const megabytes = [files.slice(0, read.length), files].map((list) => (list.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1));
    return `${read.length} of ${files.length} files are read (${megabytes.join(' of ')} MB).`;
}
function tellOfNoFiles({ files, ifNoFilesFound, when }) {
    const patterns = files.join(', ');
    if (when === 'now')
        (0,report/* outputNothing */.n)('file', true);
    if (ifNoFilesFound === 'warn')
        (0,log/* warn */.R8)(`No file is there to send: nothing matches ${patterns}.`);
    if (ifNoFilesFound === 'error') {
        (0,log/* fail */.fJ)(`No file is there to send, and if-no-files-found is error: nothing matches ${patterns}.`);
    }
}
/** Tells which files are not sent, and which may be left from an earlier job, as self-hosted runners keep files. */
function tellOfFiles({ files }, ready, clean) {
    for (const { name, binary } of files) {
        if (binary)
            (0,log/* notice */.lm)(`${clean(name)} holds no text but binary data, so it was not sent.`);
    }
    if (ready === undefined)
        return;
    const old = files.filter(({ modifiedAt }) => modifiedAt < ready.startedAt).map(({ name }) => clean(name));
    if (old.length === 0)
        return;
    const more = old.length > NAMES_IN_NOTICE ? [`${old.length - NAMES_IN_NOTICE} more`] : [];
    (0,log/* notice */.lm)(`Last changed before this step began, so perhaps left from an earlier job: ${[...old.slice(0, NAMES_IN_NOTICE), ...more].join(', ')}.`);
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eA: () => (/* binding */ openReady),
/* harmony export */   oD: () => (/* binding */ readReady),
/* harmony export */   xz: () => (/* binding */ saveReady)
/* harmony export */ });
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6847);
/* harmony import */ var _steps_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9549);



const READY = 'ready';
/** To be called first of all, for the reason that `openState` of steps/ has. */
function openReady() {
    (0,_github_state_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .L)(READY, '');
}
/** To be called when nothing was refused. */
function saveReady(ready) {
    (0,_github_state_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .L)(READY, ready);
}
/** @returns undefined when main refused to begin, when it skipped its work, or when it sent the files itself */
function readReady() {
    const { startedAt, owner } = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)((0,_github_state_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .G)(READY)));
    if (typeof startedAt !== 'number')
        return undefined;
    return { startedAt, owner: (0,_steps_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwner */ .A7)(owner) };
}


/***/ })

};
