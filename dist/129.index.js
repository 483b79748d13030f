export const id = 129;
export const ids = [129];
export const modules = {

/***/ 8129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(284);
// EXTERNAL MODULE: ./build/github/default-variables.js
var default_variables = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/http/deadline.js
var http_deadline = __webpack_require__(489);
// EXTERNAL MODULE: ./build/http/request-error.js
var request_error = __webpack_require__(8403);
// EXTERNAL MODULE: ./build/lines/byte-string.js
var byte_string = __webpack_require__(9008);
// EXTERNAL MODULE: ./build/http/json.js
var json = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/http/network-code.js
var network_code = __webpack_require__(6421);
;// CONCATENATED MODULE: ./build/runs/purposes.js
/** Who answers the requests to GitHub, for people. */
const GITHUB = 'GitHub';
/** The purposes of requests to GitHub's REST API. */
const READ_RUN = 'read the workflow run';
const LIST_JOBS = 'list the jobs of the workflow run';
const READ_LOG = 'read the log of the job';

;// CONCATENATED MODULE: ./build/runs/rate-limit.js

/** How long to wait when GitHub names no time (GitHub docs, rate limits), in seconds. */
const UNNAMED_S = 60;
/**
 * The answer with the wait that GitHub asks for as its Retry-After. For its rate limit GitHub answers 403 or 429, and
 * says when to come back in one of three ways: Retry-After, x-ratelimit-reset (epoch seconds) when nothing remains, or,
 * for a secondary limit, in words alone (GitHub docs, "Rate limits for the REST API").
 */
function withWait(answer) {
    const { status, headers } = answer;
    if ((status !== 403 && status !== 429) || headers['retry-after'] !== undefined)
        return answer;
    const reset = Number(headers['x-ratelimit-reset']);
    const isUsedUp = headers['x-ratelimit-remaining'] === '0' && reset > 0;
    if (!isUsedUp && status === 403 && !/rate limit/i.test(wordsOf(answer)))
        return answer;
    const seconds = isUsedUp ? Math.max(1, Math.ceil(reset - Date.now() / 1000)) : UNNAMED_S;
    return { ...answer, headers: { ...headers, 'retry-after': String(seconds) } };
}
function wordsOf({ result }) {
    return result instanceof json/* NotJson */.ac ? result.text : String((0,json/* record */.g1)(result).message);
}
/** Whether GitHub asked to come back later. Any other 403 is a missing permission. */
function isRateLimit({ status, retryAfterMs }) {
    return status === 429 || (status === 403 && retryAfterMs > 0);
}

// EXTERNAL MODULE: ./build/messages/explanations.js
var explanations = __webpack_require__(2705);
;// CONCATENATED MODULE: ./build/messages/github.js





/** What can fail between the runner and any service. */
const ON_THE_WAY = explanations/* SPECIAL */.aq.filter(({ id }) => ['proxy-credentials', 'proxy-refuses', 'tls'].includes(id));
/** What GitHub's statuses mean (GitHub docs, "Troubleshooting the REST API"). */
const OF_GITHUB = [
    {
        id: 'github-rate-limit',
        matches: isRateLimit,
        what: 'GitHub limits the rate of requests',
        advice: 'The token of a job has 1,000 requests an hour for the whole repository, and the log of each job takes one. Send the logs of fewer runs or jobs, or raise time-limit.',
    },
    {
        id: 'github-token',
        matches: ({ status }) => status === 401,
        what: 'GitHub does not accept the token',
        advice: 'Leave github-token out, or give one that has not expired.',
    },
    {
        id: 'github-permission',
        // The host of the logs answers 403, too, but in XML.
        matches: ({ status, body }) => status === 403 && !(body instanceof json/* NotJson */.ac),
        what: 'the token may not read workflow runs',
        advice: 'Write permissions: actions: read into the workflow. For another repository, github-token must be one that may read its Actions.',
    },
    {
        id: 'github-log',
        matches: (error) => error.purpose === READ_LOG && error.isClientError,
        what: 'GitHub does not hand it out',
        advice: 'It was deleted or has expired, or the job ended before it wrote one.',
    },
    {
        id: 'github-run',
        matches: (error) => error.purpose === READ_RUN && error.status === 404,
        what: 'GitHub knows no such run, or the token may not see it',
        advice: 'Check repository, run-id and run-attempt, and that the workflow has permissions: actions: read.',
    },
    {
        id: 'github-unavailable',
        matches: ({ status }) => status !== undefined && status >= 500,
        what: 'GitHub has a problem of its own',
        advice: 'Run the workflow again later; see https://www.githubstatus.com.',
    },
    {
        id: 'github-unreachable',
        matches: ({ network }) => network !== undefined && network !== network_code/* TOO_LONG */.ch,
        what: 'GitHub cannot be reached',
        advice: 'Check the network of the runner, HTTPS_PROXY and NO_PROXY, then https://www.githubstatus.com. Logs come from another host than the API, so a firewall must let both through.',
    },
];
/** What is told of all other failures. */
const REST = {
    id: 'github-answer',
    what: 'the answer is not what GitHub documents',
    advice: 'Check whether a proxy or gateway answers in its place.',
};
// The entry does not load this file, so that it stays small: run-logs does.
explanations/* KINDS */.GW.set(GITHUB, { special: [...ON_THE_WAY, ...OF_GITHUB], rest: REST });
/** The explanations that only GitHub needs. */
const GITHUB_EXPLANATIONS = [...OF_GITHUB, REST];

// EXTERNAL MODULE: ./build/messages/text-for.js + 1 modules
var text_for = __webpack_require__(5950);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/http/connection.js
var connection = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
;// CONCATENATED MODULE: ./build/runs/run.js

/** @returns undefined for an answer that is no run */
function readRun(answer) {
    const run = (0,json/* record */.g1)(answer);
    const { id, run_attempt: attempt } = run;
    const [repository, path] = [(0,json/* nonEmpty */.hq)((0,json/* record */.g1)(run.repository).full_name), (0,json/* nonEmpty */.hq)(run.path)];
    if (typeof id !== 'number' || typeof attempt !== 'number')
        return undefined;
    if (repository === undefined || path === undefined)
        return undefined;
    return {
        id,
        attempt,
        repository,
        // GitHub adds the ref of a workflow of another repository.
        path: path.replace(/@.*$/s, ''),
        event: (0,json/* nonEmpty */.hq)(run.event),
        conclusion: (0,json/* nonEmpty */.hq)(run.conclusion),
        commit: (0,json/* nonEmpty */.hq)(run.head_sha),
        branch: (0,json/* nonEmpty */.hq)(run.head_branch),
        actor: (0,json/* nonEmpty */.hq)((0,json/* record */.g1)(run.actor).login),
        url: (0,json/* nonEmpty */.hq)(run.html_url),
        startedAt: timeOf(run.run_started_at),
        endedAt: timeOf(run.updated_at),
    };
}
/** @returns undefined for an answer that is no list of jobs */
function readJobs(answer) {
    const jobs = (0,json/* records */.V0)((0,json/* record */.g1)(answer).jobs)?.map(readJob);
    return jobs?.every((job) => job !== undefined) === true ? jobs : undefined;
}
function readJob(job) {
    const { id, run_attempt: attempt, status } = job;
    if (typeof id !== 'number')
        return undefined;
    return {
        id,
        name: (0,json/* nonEmpty */.hq)(job.name) ?? String(id),
        workflow: (0,json/* nonEmpty */.hq)(job.workflow_name),
        attempt: typeof attempt === 'number' ? attempt : undefined,
        isCompleted: status === 'completed',
        conclusion: (0,json/* nonEmpty */.hq)(job.conclusion),
        runner: (0,json/* nonEmpty */.hq)(job.runner_name),
        url: (0,json/* nonEmpty */.hq)(job.html_url),
        startedAt: timeOf(job.started_at),
        endedAt: timeOf(job.completed_at),
        steps: ((0,json/* records */.V0)(job.steps) ?? []).map(readStep),
    };
}
function readStep({ name, conclusion, started_at: startedAt }) {
    return { name: (0,json/* nonEmpty */.hq)(name) ?? '?', conclusion: (0,json/* nonEmpty */.hq)(conclusion), startedAt: timeOf(startedAt) };
}
function timeOf(value) {
    const time = typeof value === 'string' ? Date.parse(value) : NaN;
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/runs/api.js







/** The most that one page of a list has (GitHub docs, pagination). */
const PAGE = 100;
/** More than any run has: with so many jobs, the token could not ask for their logs (GitHub docs, rate limits). */
const MAX_PAGES = 100;
/** A page of jobs takes 2 kB a job and 250 bytes and six values a step; jobs with a hundred steps occur. */
const LIMITS = { length: 16 * 1024 * 1024, values: 200_000 };
/** A log is plain text. A gateway may answer with a page of its own in its place. */
const NO_LOG = /html|json|xml/i;
/** Without this header, a server may compress its answer (RFC 9110, 12.5.3). */
const PLAIN = { 'Accept-Encoding': 'identity' };
/** How long nothing of a log may come, in milliseconds. */
const IDLE_MS = 15_000;
/** How long one log may take to come, in milliseconds. */
const DOWNLOAD_MS = 10 * 60_000;
/** How long the log of a job that still runs is waited for, in milliseconds: GitHub writes it when the job ends. */
const APPEARS_WITHIN_MS = 30_000;
/** GitHub's REST API for workflow runs. The token goes to this one host alone. */
class GitHubApi {
    #connection;
    #token;
    /** The hosts that keep the logs. */
    #stores = new Map();
    constructor(connection, token) {
        this.#connection = connection;
        this.#token = token;
    }
    /**
     * @param options with the base URL of the API: `https://api.github.com`, or that of an Enterprise Server
     * @throws Obstacle when HTTPS_PROXY is malformed
     */
    static async open(options, token) {
        return new GitHubApi(await connection/* Connection */.N.open({ ...options, service: GITHUB }), token);
    }
    /** @throws RequestError */
    async run({ repository, id, attempt }) {
        const path = `/repos/${repository}/actions/runs/${id}${attempt === undefined ? '' : `/attempts/${attempt}`}`;
        const answer = await this.#get(READ_RUN, path);
        const run = readRun(answer.result);
        if (run === undefined)
            throw this.#connection.error(READ_RUN, answer);
        return run;
    }
    /**
     * The jobs of one attempt, in GitHub's order.
     * @throws RequestError
     */
    async jobs({ repository, id, attempt }) {
        const path = `/repos/${repository}/actions/runs/${id}/attempts/${attempt}/jobs?per_page=${PAGE}`;
        const jobs = new Map();
        for (let page = 1;; page += 1) {
            const known = jobs.size;
            const answer = await this.#get(LIST_JOBS, `${path}&page=${page}`);
            const more = readJobs(answer.result);
            if (more === undefined || page > MAX_PAGES)
                throw this.#connection.error(LIST_JOBS, answer);
            for (const job of more)
                jobs.set(job.id, job);
            // A page that brings nothing new ends the list: a broken server would keep it going forever.
            if (jobs.size > known && String(answer.headers.link).includes('rel="next"'))
                continue;
            // After a re-run of failed jobs, the others are in the list, too, as they were.
            return [...jobs.values()].filter((job) => (job.attempt ?? attempt) === attempt);
        }
    }
    /**
     * Writes the log of a job to a new file.
     * @param stop ends it when it is aborted
     * @throws RequestError, the file system's error, or the reason of the signal
     */
    async saveLog(repository, job, file, stop) {
        const untilThere = new http_deadline/* Deadline */.B(APPEARS_WITHIN_MS);
        let refusals = 0;
        // A log that is said to be missing is asked for once more: GitHub's servers have said that by mistake.
        const mayCome = (error) => {
            if (isRateLimit(error))
                return true;
            if (!error.isClientError)
                return false;
            refusals += 1;
            return job.isCompleted ? refusals === 1 : error.status === 404 && untilThere.remainingMs > 0;
        };
        const path = `/repos/${repository}/actions/jobs/${job.id}/logs`;
        let ofDisk;
        const onDisk = (work) => work.catch((error) => {
            ofDisk = error;
            throw error;
        });
        const save = async (signal) => {
            const log = await this.#log(path, AbortSignal.any([signal, stop]));
            const output = await onDisk((0,promises_.open)(file, 'w', 0o600));
            try {
                for await (const chunk of (0,wire/* chunksOf */.U_)(log, IDLE_MS))
                    await onDisk(output.writeFile(chunk));
            }
            finally {
                await output.close();
            }
            return { status: 200 };
        };
        const rule = { alsoRepeat: mayCome, neverRepeat: () => ofDisk !== undefined, signal: stop };
        await this.#connection.repeat(READ_LOG, save, rule, DOWNLOAD_MS).catch((error) => {
            throw ofDisk ?? error;
        });
    }
    /**
     * The log at `path`, as a stream that has begun.
     * @throws RequestError, or the connection's error
     */
    async #log(path, signal) {
        const answer = await this.#ask(path, signal);
        const location = this.#storeOf(answer);
        if (location === undefined)
            throw this.#connection.error(READ_LOG, answer);
        const store = await this.#connectionTo(location.origin);
        // The URL has a signature of its own; Azure refuses a request that has a token as well.
        const log = await store
            .get(`${location.pathname}${location.search}`, PLAIN, signal)
            .catch((error) => {
            throw store.error(READ_LOG, error);
        });
        const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = log.headers;
        const isLog = log.statusCode === 200 && encoding === 'identity' && !NO_LOG.test(type);
        if (!isLog)
            throw store.error(READ_LOG, await (0,wire/* readAnswer */.JN)(log));
        return log;
    }
    /** The address of the log, on another host. GitHub answers with a redirect to it, and it works for a minute. */
    #storeOf({ status, headers }) {
        const { location } = headers;
        if (status !== 302 || typeof location !== 'string' || !URL.canParse(location))
            return undefined;
        const url = new URL(location);
        const isSafe = url.protocol === 'https:' || url.protocol === new URL(this.#connection.endpoint).protocol;
        return isSafe ? url : undefined;
    }
    #connectionTo(origin) {
        const known = this.#stores.get(origin) ?? this.#connection.to(origin);
        this.#stores.set(origin, known);
        return known;
    }
    #get(purpose, path) {
        return this.#connection.repeat(purpose, (signal) => this.#ask(path, signal), { alsoRepeat: isRateLimit });
    }
    async #ask(path, signal) {
        const headers = {
            Accept: 'application/vnd.github+json',
            'X-GitHub-Api-Version': '2022-11-28',
            Authorization: `Bearer ${this.#token}`,
        };
        return withWait(await (0,wire/* readAnswer */.JN)(await this.#connection.get(path, headers, signal), LIMITS));
    }
}

// EXTERNAL MODULE: ./build/lines/stamp.js
var lines_stamp = __webpack_require__(2727);
;// CONCATENATED MODULE: ./build/runs/step-clock.js
/**
 * Tells which step of a job wrote a line of its log. GitHub knows the second in which a step began, so a line of a
 * later second is from that step or from a later one. Within that second, the line that a step begins with tells.
 */
class StepClock {
    #steps;
    #index = 0;
    /** @param steps in their order; those that were skipped or never reached have no lines */
    constructor(steps) {
        const isReached = (step) => step.startedAt !== undefined && step.conclusion !== 'skipped';
        this.#steps = steps.filter(isReached);
    }
    /**
     * The step of the next line.
     * @param ms when it was written, in milliseconds since 1970; undefined for a line without a stamp
     * @param mayBeginStep whether steps begin with lines like this one; composite actions have such lines inside a step, too
     * @returns undefined for a job without steps
     */
    stepAt(ms, mayBeginStep) {
        if (ms !== undefined) {
            const second = ms - (ms % 1000);
            while ((this.#next?.startedAt ?? Infinity) < second)
                this.#index += 1;
            if (mayBeginStep && this.#next?.startedAt === second)
                this.#index += 1;
        }
        return this.#steps[this.#index];
    }
    get #next() {
        return this.#steps[this.#index + 1];
    }
}

;// CONCATENATED MODULE: ./build/runs/log-format.js


/** UTF-8's byte order mark. The log of a job is put together from parts, each of which may begin with it. */
const BYTE_ORDER_MARK = '\xef\xbb\xbf';
/** What the runner writes before the text of a line (source of actions/runner, WellKnownTags; the toolkit's exec). */
const MARKER = /^(?:##\[(group|endgroup|section|command|error|warning|notice|debug|start-action|end-action)(?: [^\]]*)?\]|\[command\])/;
/** The severities that markers tell. */
const SEVERITY_OF_MARKER = {
    error: 'error',
    warning: 'warning',
    notice: 'info',
    debug: 'debug',
};
/**
 * The line that a step begins with; the second form is for post steps (source of actions/runner,
 * Handler.PrintActionDetails, ActionRunner).
 */
const BEGINNING = /^(?:##\[group\]Run |Post job cleanup\.$)/;
/**
 * The format of the log of a job, as GitHub keeps it: each line begins with the time at which the runner got it, in
 * UTC, and may have a marker behind it. A line without a time belongs to the line before.
 * @param labelsOf the labels of the lines of a step, or of a job without steps
 */
function logFormat(steps, labelsOf) {
    const clock = new StepClock(steps);
    let current;
    return (line) => {
        const start = line.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        const whole = line.slice(start);
        const stamp = ownStampOf(whole);
        const text = stamp === undefined ? whole : whole.slice(stamp.end + 1);
        const step = clock.stepAt(stamp?.ms, BEGINNING.test(text));
        if (current === undefined || step !== current.step)
            current = { step, labels: labelsOf(step) };
        const [marker = '', name = ''] = MARKER.exec(text) ?? [];
        return {
            text: name.endsWith('-action') ? '' : text.slice(marker.length),
            moment: stamp && { ms: stamp.ms, ns: stamp.ns },
            stamp: whole.slice(0, stamp?.end ?? 0),
            severity: SEVERITY_OF_MARKER[name],
            labels: current.labels,
        };
    };
}
/** The length of `2026-11-24T15:03:51.1234567Z`. */
const STAMP_LENGTH = 28;
/**
 * The stamp that GitHub set before the line: always in this one form, with a blank behind it. A line that goes on with the
 * line before may begin with a stamp of another form, which is a part of its text.
 */
function ownStampOf(line) {
    const behind = line[STAMP_LENGTH];
    if (line[10] !== 'T' || line[STAMP_LENGTH - 1] !== 'Z' || (behind !== ' ' && behind !== undefined))
        return undefined;
    const stamp = (0,lines_stamp/* stampOf */.Z)(line);
    return stamp?.end === STAMP_LENGTH ? stamp : undefined;
}

// EXTERNAL MODULE: ./build/sending/access.js
var sending_access = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/sending/cancellation.js
var cancellation = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/sending/deliver.js + 4 modules
var deliver = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/sending/report.js
var report = __webpack_require__(895);
// EXTERNAL MODULE: ./build/steps/instance-crn.js
var instance_crn = __webpack_require__(3025);
// EXTERNAL MODULE: ./build/steps/state.js
var state = __webpack_require__(9549);
// EXTERNAL MODULE: ./build/github/inputs.js
var inputs = __webpack_require__(2325);
// EXTERNAL MODULE: ./build/http/printable.js
var printable = __webpack_require__(2506);
// EXTERNAL MODULE: ./build/messages/user-error.js
var user_error = __webpack_require__(2893);
// EXTERNAL MODULE: ./build/sending/inputs.js
var sending_inputs = __webpack_require__(9988);
// EXTERNAL MODULE: ./build/steps/endpoint-inputs.js
var endpoint_inputs = __webpack_require__(653);
// EXTERNAL MODULE: ./build/steps/inputs.js + 1 modules
var steps_inputs = __webpack_require__(7708);
;// CONCATENATED MODULE: ./build/run-logs/inputs.js







/**
 * All inputs. Their defaults are in run-logs/action.yml alone.
 * @param secrets learns those that the inputs hold, before anything else is looked at
 * @throws UserError
 */
function readInputs(secrets) {
    const token = (0,inputs/* input */.hF)('github-token');
    secrets.add(token);
    (0,steps_inputs/* refuseMisplaced */.rL)(token, 'GitHub token', 'github-token', 'redact');
    (0,inputs/* refuseEmpty */.Ot)('github-token', token, 'a token that may read the Actions of the repository');
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new user_error/* UserError */.y('github-token holds white space or a character that no token has: give the token alone.');
    }
    const sending = (0,sending_inputs/* readSendingInputs */.kt)(secrets);
    const repository = readRepository();
    return {
        ...sending,
        token,
        apiUrl: readApiUrl(),
        run: { repository, id: readRunId(), attempt: readAttempt() },
        jobs: readJobPatterns(),
        applicationName: (0,sending_inputs/* readLabel */.V8)('application-name') || repository,
        subsystemName: (0,sending_inputs/* readLabel */.V8)('subsystem-name') || undefined,
    };
}
function readRepository() {
    const repository = (0,inputs/* input */.hF)('repository');
    // It becomes part of a path, in which two dots lead elsewhere.
    if (/^[\w-]+\/(?!\.\.?$)[\w.-]+$/.test(repository))
        return repository;
    throw new user_error/* UserError */.y(`repository "${(0,printable/* printable */.g)(repository, 100)}" is not a repository: write owner/name, or leave it out.`);
}
function readRunId() {
    const id = (0,inputs/* input */.hF)('run-id');
    if (id === '') {
        throw new user_error/* UserError */.y('run-id is empty: run the workflow on workflow_run, or say which run is meant by its ID, the number at the end of its URL.');
    }
    return positiveNumber('run-id', id);
}
function readAttempt() {
    const attempt = (0,inputs/* input */.hF)('run-attempt');
    return attempt === '' ? undefined : positiveNumber('run-attempt', attempt);
}
function positiveNumber(name, value) {
    if (/^[1-9]\d{0,14}$/.test(value))
        return Number(value);
    throw new user_error/* UserError */.y(`${name} "${(0,printable/* printable */.g)(value, 100)}" is not a number: write it in digits alone.`);
}
function readJobPatterns() {
    const jobs = (0,inputs/* linesInput */.WO)('jobs');
    (0,inputs/* refuseEmpty */.Ot)('jobs', jobs.join(''), 'names or patterns of jobs');
    return jobs;
}
/** The token goes there, so it must be encrypted, or stay on this machine. */
function readApiUrl() {
    const value = (0,default_variables/* apiUrl */.y0)();
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || (url.protocol !== 'https:' && !(0,endpoint_inputs/* isLoopback */.U9)(url))) {
        throw new user_error/* UserError */.y(`GITHUB_API_URL "${(0,printable/* printable */.g)(value, 100)}" must not receive the token: it is no https URL. The runner sets it; let no step change it.`);
    }
    return value.replace(/(?<!\/)\/+$/, '');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lines/file.js
var file = __webpack_require__(8516);
;// CONCATENATED MODULE: ./build/run-logs/job-logs.js






/** How long the downloads may take to end, of the ten seconds that a cancelled step has. */
const LAST_END_MS = 500;
/**
 * The logs of the jobs of a run. Each is saved to a file first, because a download breaks off when it is read
 * slowly. The file is deleted when it is read. While one is read, the next one is saved: there are two at most.
 */
class JobLogs {
    #options;
    #saved = new Map();
    #stop = new AbortController();
    #folder;
    /** Why no more logs are asked for. */
    #end;
    constructor(options) {
        this.#options = options;
    }
    /**
     * The bytes of the log of a job.
     * @param next the job whose log is read then
     * @throws RequestError, Obstacle, or the file system's error
     */
    async *read(job, next) {
        const { maxSize, cancelled } = this.#options;
        const path = await (0,cancellation/* unlessCancelled */.M)(this.#save(job), cancelled);
        try {
            if (next !== undefined)
                this.#save(next).catch(() => undefined); // a failure is told when the log is read
            yield* (0,file/* readLogFile */.j)(await (0,file/* findLogFile */._)(path), maxSize);
        }
        finally {
            await (0,promises_.rm)(path, { force: true });
        }
    }
    /** Ends what is under way, and deletes what is left. The runner empties its folder, too, so a failure does no harm. */
    async close() {
        this.#stop.abort();
        const ended = Promise.allSettled(this.#saved.values());
        // A request whose proxy stays silent does not end with a signal.
        await (0,cancellation/* unlessCancelled */.M)(ended, this.#options.cancelled, LAST_END_MS).catch(() => undefined);
        const folder = await this.#folder?.catch(() => undefined); // each job has told that there is none
        if (folder !== undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
    #save(job) {
        const saved = this.#saved.get(job) ?? this.#download(job);
        this.#saved.set(job, saved);
        return saved;
    }
    async #download(job) {
        const { api, run, folder, deadline } = this.#options;
        if (this.#end !== undefined)
            throw this.#end;
        if (deadline.remainingMs === 0)
            throw (0,http_deadline/* timeIsOver */.I)(deadline);
        this.#folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'run-logs-'));
        const path = (0,external_node_path_.join)(await this.#folder, String(job.id));
        try {
            await api.saveLog(run.repository, job, path, this.#stop.signal);
            return path;
        }
        catch (error) {
            // The disk may be full of it, and the next log needs room.
            await (0,promises_.rm)(path, { force: true });
            if (!(error instanceof request_error/* RequestError */.G))
                throw error;
            if (error.network !== undefined && deadline.remainingMs === 0)
                throw (0,http_deadline/* timeIsOver */.I)(deadline);
            if (error.isWaitTooLong)
                this.#end = error;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/run-logs/job-names.js
/**
 * Tells which jobs are meant. In a pattern only `*` (any characters) and `?` (one) are special, and a `!` at its
 * beginning, since names of jobs hold brackets: `test (ubuntu-latest, 24)`. The last pattern that matches decides. When
 * all patterns begin with `!`, all other jobs are meant.
 */
function jobFilter(patterns) {
    const rules = patterns.map((pattern) => ({
        isIn: !pattern.startsWith('!'),
        characters: Array.from(pattern.replace(/^!/, '')),
    }));
    const isInAtFirst = rules.every(({ isIn }) => !isIn);
    return (name) => rules.findLast(({ characters }) => fits(Array.from(name), characters))?.isIn ?? isInAtFirst;
}
/**
 * Whether a name fits the characters of a pattern. Each `*` takes as little as possible. When the rest does not fit,
 * only the latest `*` takes more. A regular expression would try every combination.
 */
function fits(name, pattern) {
    let [at, index] = [0, 0];
    let star;
    while (index < name.length) {
        if (pattern[at] === '*') {
            at += 1;
            star = { at, end: index };
        }
        else if (pattern[at] === '?' || pattern[at] === name[index]) {
            at += 1;
            index += 1;
        }
        else if (star !== undefined) {
            star.end += 1;
            [at, index] = [star.at, star.end];
        }
        else {
            return false;
        }
    }
    return pattern.slice(at).every((character) => character === '*');
}

// EXTERNAL MODULE: ./build/lines/clock.js
var lines_clock = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/sending/record.js
var record = __webpack_require__(2492);
;// CONCATENATED MODULE: ./build/run-logs/records.js


/** The severity of a record by the conclusion of the job or run (GitHub REST API). That of all others is info. */
const SEVERITY_OF_CONCLUSION = {
    failure: 'error',
    timed_out: 'error',
    startup_failure: 'error',
    cancelled: 'warning',
    action_required: 'warning',
    stale: 'warning',
};
/** A value that is longer is cut, in characters: with all of them, a record stays below the longest text of a line. */
const MAX_VALUE = 1000;
/**
 * A line in JSON for each job and one for the run, so that failures can be counted. Each has the time at which the job
 * or the run ended.
 * @param labelsOf the labels of a job's lines
 */
function recordsOf(run, jobs, secrets, labelsOf) {
    const now = Date.now();
    const clock = new lines_clock/* Clock */.zD(now, now);
    const clean = (text) => secrets.redact(text, MAX_VALUE);
    let number = 0;
    const toLine = (facts, { conclusion, endedAt = now }, labels) => {
        clock.set({ ms: endedAt, ns: 0 });
        number += 1;
        const severity = SEVERITY_OF_CONCLUSION[conclusion ?? ''] ?? 'info';
        return clock.stamp((0,record/* recordOf */.z)(facts, clean, { number, severity, timestamp: 0, rising: lines_clock/* START */.d3, labels }));
    };
    const inOrder = jobs.toSorted((a, b) => (a.endedAt ?? now) - (b.endedAt ?? now));
    return [
        ...inOrder.map((job) => toLine(factsOfJob(run, job), job, labelsOf(job))),
        toLine(factsOfRun(run, jobs), run),
    ];
}
function factsOfRun(run, jobs) {
    const workflow = workflowNameOf(run, jobs);
    return {
        message: `Run of workflow ${workflow}: ${run.conclusion ?? 'not ended'}`,
        kind: 'run',
        ...commonFacts(run, workflow),
        ...timing(run),
        jobs: jobs.length,
    };
}
function factsOfJob(run, job) {
    const workflow = workflowNameOf(run, [job]);
    return {
        message: `Job ${job.name} of workflow ${workflow}: ${job.conclusion ?? 'not ended'}`,
        kind: 'job',
        ...commonFacts(run, workflow),
        ...timing(job),
        job: job.name,
        jobUrl: job.url,
        runner: job.runner,
        failedStep: job.steps.find(({ conclusion }) => conclusion === 'failure')?.name,
    };
}
function commonFacts(run, workflow) {
    const { repository, url: runUrl, attempt, commit, branch, event, actor } = run;
    return { repository, workflow, runUrl, attempt, commit, branch, event, actor };
}
function timing({ conclusion, startedAt, endedAt }) {
    const isWhole = startedAt !== undefined && endedAt !== undefined;
    return { conclusion, ...(isWhole && { durationSeconds: Math.max(0, (endedAt - startedAt) / 1000) }) };
}
/** The name of the workflow; its file when no job names the workflow. */
function workflowNameOf(run, jobs) {
    return jobs.find(({ workflow }) => workflow !== undefined)?.workflow ?? run.path;
}

;// CONCATENATED MODULE: ./build/run-logs/main.js




















/**
 * Sends the logs of a finished workflow run. It reads which jobs the run has, signs in, and sends a record for each job
 * and one for the run, and then the log of each job.
 * @throws UserError, Obstacle, RequestError for a mistake in the inputs, a run that is not there and a missing
 *   permission
 */
async function main(secrets) {
    (0,state/* openState */.Gf)();
    const inputs = readInputs(secrets);
    (0,instance_crn/* warnOfUnknownRegion */.y)(inputs.instance);
    const cancelled = (0,cancellation/* listenForCancellation */.c)();
    const deadline = new http_deadline/* Deadline */.B(inputs.timeLimit);
    const { apiUrl: endpoint, token, timeLimit: patienceMs } = inputs;
    const api = await GitHubApi.open({ endpoint, secrets, say: log/* say */.cv, patienceMs }, token);
    const found = await (0,cancellation/* unlessCancelled */.M)(findRun(api, inputs), cancelled);
    if (found === undefined)
        return;
    const { run, jobs } = found;
    (0,log/* say */.cv)(`Run ${run.id} attempt ${run.attempt} of ${run.path} in ${run.repository}; jobs to send: ${jobs.length}.`);
    const sending = { inputs, secrets, deadline, cancelled };
    const access = (0,sending_access/* openAccess */.uD)(sending, 'main');
    await (0,cancellation/* unlessCancelled */.M)(access, cancelled).catch((error) => {
        // Another failure is told in the report, with what it leaves unsent.
        if (!(0,sending_access/* mayPass */.bg)(error) && !cancelled.aborted)
            throw error;
    });
    const ran = jobs.filter(hasLog);
    const { maxFileSize: maxSize } = inputs;
    const logs = new JobLogs({
        api,
        run,
        maxSize,
        folder: (0,default_variables/* tempFolder */.vg)(),
        deadline,
        cancelled,
    });
    try {
        const shipment = shipmentOf(found, ran, logs, inputs, secrets);
        const outcome = await (0,deliver/* deliver */.c)(shipment, access, sending);
        await (0,report/* report */.z)(outcome, sending, { noun: 'job', problems: [], hasOutputs: true });
    }
    finally {
        await logs.close();
    }
}
/**
 * @returns undefined when there is nothing to send, which is said already
 * @throws RequestError
 */
async function findRun(api, inputs) {
    try {
        const run = await api.run(inputs.run);
        if ((0,default_variables/* isOfThisWorkflow */.hw)(run)) {
            (0,log/* notice */.lm)('The run is one of this workflow itself, so nothing is sent: each run would start another one.');
            (0,report/* outputNothing */.n)('job', true);
            return undefined;
        }
        const jobs = await api.jobs(run);
        const isMeant = jobFilter(inputs.jobs);
        const meant = jobs.filter(({ name }) => isMeant(name));
        // A run that could not start has no jobs at all; its record says so.
        if (meant.length > 0 || jobs.length === 0)
            return { run, jobs: meant };
        (0,log/* warn */.R8)(`No job is there to send: ${inputs.jobs.join(', ')} matches none of the jobs of the run (${jobs.length}).`);
        (0,report/* outputNothing */.n)('job', true);
    }
    catch (error) {
        if (!(error instanceof request_error/* RequestError */.G))
            throw error;
        const isMistake = error.isRefused && !isRateLimit(error);
        if (isMistake || inputs.onError === 'fail')
            throw error;
        (0,log/* warn */.R8)(`No log was sent. ${(0,text_for/* textFor */.b)(error)}`);
        (0,report/* outputNothing */.n)('job', false);
    }
    return undefined;
}
/** Whether a job has a log, or will have one: one that was skipped, or cancelled before it began, has none. */
function hasLog({ isCompleted, conclusion, steps, runner }) {
    return !isCompleted || (conclusion !== 'skipped' && (steps.length > 0 || runner !== undefined));
}
function shipmentOf({ run, jobs }, ran, logs, inputs, secrets) {
    const label = (text) => {
        const bytes = (0,byte_string/* toByteString */.pv)(secrets.redact(text, MAX_LABEL));
        return (0,byte_string/* fromByteString */.qL)(bytes.slice(0, (0,byte_string/* cutBefore */.m0)(bytes, MAX_LABEL_BYTES)));
    };
    const labelsOf = ({ name, runner }) => ({
        category: label(name),
        ...(runner !== undefined && { computerName: label(runner) }),
    });
    const { applicationName, subsystemName = label(workflowNameOf(run, jobs)) } = inputs;
    return {
        labels: { applicationName, subsystemName, threadId: `${run.id}.${run.attempt}` },
        records: recordsOf(run, jobs, secrets, labelsOf),
        sources: ran.map((job, index) => ({
            name: nameOf(job, ran),
            labels: labelsOf(job),
            modifiedAt: job.endedAt ?? Date.now(),
            format: logFormat(job.steps, (step) => (step === undefined ? {} : { className: label(step.name) })),
            open: () => logs.read(job, ran[index + 1]),
        })),
        describeProgress: (read) => `The logs of ${read.length} of ${ran.length} jobs are read.`,
    };
}
/**
 * A label that is longer, in characters or in bytes of UTF-8, is cut. A line has four of them, and with the longest text
 * it must stay below what IBM Cloud Logs takes (see `LONGEST_TEXT`).
 */
const MAX_LABEL = 200;
const MAX_LABEL_BYTES = 300;
/** Several jobs may have the same name. */
function nameOf({ id, name }, jobs) {
    const isUnique = jobs.filter((other) => other.name === name).length === 1;
    return isUnique ? name : `${name} (job ${id})`;
}


/***/ })

};
