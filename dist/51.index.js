export const id = 51;
export const ids = [51];
export const modules = {

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cliToken: () => (/* binding */ cliToken)
/* harmony export */ });
/* unused harmony export findToken */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2893);
/* harmony import */ var _iam_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1503);



/** A session that ends sooner may not last for this step. */
const MARGIN_MS = 60_000;
/** The CLI asks IAM for a fresh token where its own has ended; that takes a second or two. */
const TIMEOUT_MS = 30_000;
/** How much of its output is read, in bytes: the token is a few thousand long. */
const MAX_OUTPUT_LENGTH = 1024 * 1024;
const HOW = 'Run ibmcloud login in an earlier step of the same job, or set bootstrap-api-key instead of use-cli-session.';
/**
 * The token of the session that an earlier step opened with `ibmcloud login`, whatever it logged in with. Nothing of
 * the CLI's output is printed.
 * @throws UserError
 */
async function cliToken(secrets) {
    const output = await askCli();
    const accessToken = findToken(output);
    if (accessToken === undefined) {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`use-cli-session: the output of ibmcloud iam oauth-tokens holds no IAM token. ${HOW}`);
    }
    secrets.add(accessToken);
    const token = (0,_iam_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .AI)(accessToken);
    if (token === undefined) {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`use-cli-session: the IAM token of the CLI names no identity or account. ${HOW}`);
    }
    if (token.expiresAt * 1000 <= Date.now() + MARGIN_MS) {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`use-cli-session: the session of the CLI has expired. ${HOW}`);
    }
    return token;
}
/**
 * What the CLI prints, which names the token in JSON as `"iam_token": "Bearer …"` (IBM Cloud CLI docs).
 * @throws UserError
 */
async function askCli() {
    // By its path, as the bundle has an empty module in place of the package: `@actions/core` would load it at every start.
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const command = await watchCommand();
    let length = 0;
    const options = {
        silent: true,
        ignoreReturnCode: true,
        // Colours, tracing and the notice of a new version would stand between the JSON and its reader.
        env: {
            ...process.env,
            IBMCLOUD_COLOR: 'false',
            IBMCLOUD_TRACE: 'false',
            IBMCLOUD_VERSION_CHECK: 'false',
        },
        // Nobody is there to answer a question of the CLI's.
        input: Buffer.alloc(0),
        listeners: {
            stdout: (data) => {
                length += data.length;
                if (length > MAX_OUTPUT_LENGTH)
                    command.end();
            },
        },
    };
    const answer = await Promise.race([
        getExecOutput('ibmcloud', ['iam', 'oauth-tokens', '--output', 'json', '-q'], options).catch(() => {
            throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('use-cli-session: the command ibmcloud is not there, or cannot be run. Install the IBM Cloud CLI in an earlier step.');
        }),
        (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(TIMEOUT_MS, undefined, { ref: false }),
    ]).finally(command.end);
    if (answer === undefined) {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('use-cli-session: the CLI did not answer in time. Run ibmcloud iam oauth-tokens in an earlier step to see what it waits for.');
    }
    if (answer.exitCode !== 0 && length <= MAX_OUTPUT_LENGTH)
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`use-cli-session: the CLI has no open session. ${HOW}`);
    return answer.stdout;
}
/**
 * A hold on the next command that is started. `@actions/exec` cannot end a command; Node tells of every process that is
 * started (Node docs, diagnostics_channel, `child_process`).
 */
async function watchCommand() {
    const { subscribe, unsubscribe } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3053, 19));
    let started;
    const see = (message) => {
        started = message.process;
        // Closing the input of a command that has ended fails. What it printed counts all the same.
        started.once('spawn', () => started?.stdin?.on('error', () => undefined));
    };
    subscribe('child_process', see);
    return {
        end: () => {
            unsubscribe('child_process', see);
            if (started?.exitCode === null)
                started.kill('SIGKILL');
        },
    };
}
/** The token in the JSON that `output` holds; other text may stand before and after it. */
function findToken(output) {
    return /"iam_token"\s*:\s*"(?:Bearer\s+)?([^"\\\s]+)\s*"/i.exec(output)?.[1];
}


/***/ })

};
