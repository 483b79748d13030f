import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ GET_IDENTITY_TOKEN),
/* harmony export */   b: () => (/* binding */ GET_PROFILE_TOKEN)
/* harmony export */ });
/** The purposes of the two requests to the metadata service. */
const GET_IDENTITY_TOKEN = 'get an identity token from the metadata service';
const GET_PROFILE_TOKEN = 'get a token of the trusted profile from the metadata service';


/***/ }),

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ optionalInput),
/* harmony export */   Ot: () => (/* binding */ refuseEmpty),
/* harmony export */   Ts: () => (/* binding */ durationInput),
/* harmony export */   WO: () => (/* binding */ linesInput),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   ij: () => (/* binding */ choiceInput),
/* harmony export */   qx: () => (/* binding */ refuseControlCharacters),
/* harmony export */   tE: () => (/* binding */ booleanInput),
/* harmony export */   wA: () => (/* binding */ otherInputHolding)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3838);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(744);
/* harmony import */ var _http_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2506);
/* harmony import */ var _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2893);




/** An input without the white space around it; empty when it is not set. Defaults are in action.yml alone. */
function input(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
}
/** An input that may be left out. */
function optionalInput(name, read) {
    const value = input(name);
    return value === '' ? undefined : read(value);
}
/**
 * `true` or `false` in the spellings of YAML 1.2's core schema, as the toolkit reads them.
 * @throws UserError
 */
function booleanInput(name) {
    const value = input(name);
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    refuseEmpty(name, value, 'true or false');
    const meant = /^(y|yes|on|1)$/i.test(value) ? 'true' : /^(n|no|off|0)$/i.test(value) ? 'false' : undefined;
    if (meant !== undefined)
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} "${value}" is not a boolean: write ${meant}.`);
    throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} "${(0,_http_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(value, 100)}" is neither true nor false: write one of them.`);
}
/**
 * Milliseconds of a duration that is written as a whole number with a unit. `0` needs no unit.
 * @param most the longest that is allowed
 * @throws UserError
 */
function durationInput(name, examples, most) {
    const value = input(name);
    const duration = value === '0' ? 0 : /^\d+[smhdw]$/.test(value) ? ms__WEBPACK_IMPORTED_MODULE_1__(value) : NaN;
    if (most !== undefined && duration > ms__WEBPACK_IMPORTED_MODULE_1__(most))
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} ${value} is too long: write at most ${most}.`);
    if (Number.isFinite(duration))
        return duration;
    refuseEmpty(name, value, `a duration such as ${examples}`);
    const meant = meantDuration(value);
    if (meant !== undefined)
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} "${value}" is not a duration: write ${meant}.`);
    throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} "${(0,_http_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(value, 100)}" is not a duration: write one whole number with its unit (s, m, h, d or w), such as ${examples}.`);
}
/**
 * One of a few words.
 * @throws UserError
 */
function choiceInput(name, words) {
    const value = input(name);
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} "${(0,_http_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(value, 100)}" is not one of the allowed words: ${words.join(', ')}.`);
    }
    return word;
}
/** The lines of an input without the white space around them, but for empty ones. */
function linesInput(name) {
    const lines = input(name).split(/[\r\n]+/);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
}
/**
 * Refuses an input that has a default and is empty all the same.
 * @throws UserError
 */
function refuseEmpty(name, value, what) {
    if (value !== '')
        return;
    throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is empty, perhaps because it is set from a variable that does not exist: write ${what}, or leave it out.`);
}
/**
 * How to write a duration like `1h30m`, `1 hour` or `90 minutes`. Not for capital letters: `M` may be minutes or months.
 * @returns undefined for what is no such duration
 */
function meantDuration(value) {
    const parts = value.split(/(?<=[a-z])[ ,]*(?=\d)/);
    if (!parts.every((part) => /^\d+ ?[a-z]+$/.test(part)))
        return undefined;
    const total = parts.reduce((sum, part) => sum + ms__WEBPACK_IMPORTED_MODULE_1__(part), 0);
    const unit = UNITS.find(([, length]) => total % length === 0);
    return unit && `${total / unit[1]}${unit[0]}`;
}
/** The longest first. */
const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1_000],
];
/**
 * Refuses an input with a character that no name or ID has, such as a line break.
 * @throws UserError
 */
function refuseControlCharacters(name, value, what) {
    if (/\p{Cc}/u.test(value))
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} holds a control character: write ${what}.`);
}
/**
 * Finds an input that holds `secret` although it is none of `owners`, the inputs for it. The runner passes each input that
 * action.yml declares as `INPUT_‹NAME›` (source of actions/runner, Handler.AddInputsToEnvironment).
 * @returns the name of the input
 */
function otherInputHolding(secret, ...owners) {
    if (secret === '')
        return undefined;
    return Object.entries(process.env)
        .filter(([variable, value]) => variable.startsWith('INPUT_') && value?.includes(secret) === true)
        .map(([variable]) => variable.slice('INPUT_'.length).toLowerCase())
        .find((name) => !owners.includes(name));
}


/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* reexport safe */ _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e),
/* harmony export */   Yz: () => (/* reexport safe */ _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fJ: () => (/* reexport safe */ _actions_core__WEBPACK_IMPORTED_MODULE_0__.C1),
/* harmony export */   lm: () => (/* reexport safe */ _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3838);
/* harmony import */ var _http_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2506);


/** Has the runner replace `secret` by *** in every log line from here on. */
const mask = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq;
/**
 * Prints a log line, also one with foreign text: the runner takes a line that begins with `::`, or has `##[` anywhere,
 * for a command (source of actions/runner, ActionCommand).
 */
function say(line) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)((0,_http_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(line, Infinity).replace(/^::/, ': :').replaceAll('##[', '# #['));
}



/***/ }),

/***/ 1923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readFailure),
/* harmony export */   y: () => (/* binding */ MAX_RETRY_AFTER_MS)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3223);
/* harmony import */ var _network_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6421);


/**
 * Reads a failure from an answer that is no success, or from what the SDK or the connection threw. The services of IBM
 * Cloud use three shapes of errors: token service, IAM Identity and IAM Policy Management.
 */
function readFailure(purpose, host, thrown, secrets, service) {
    const { status: answered, result, headers, statusText, code } = Object(thrown);
    // The SDK throws at a 2xx only when the connection broke off inside the answer (axios, adapters/http.js).
    const brokeOff = thrown instanceof Error && Number(answered) >= 200 && Number(answered) < 300;
    const status = typeof answered === 'number' && !brokeOff ? answered : undefined;
    const body = brokeOff ? undefined : result;
    const problem = readProblem(body);
    const network = brokeOff
        ? 'ECONNRESET'
        : status === undefined
            ? (networkCode(code) ?? networkCode(statusText) ?? 'UNKNOWN')
            : undefined;
    return {
        purpose,
        host,
        service,
        status,
        code: problem.code,
        network,
        transactionId: problem.id ??
            identifier(headers?.['transaction-id']) ??
            identifier(headers?.['x-correlation-id']) ??
            identifier(headers?.['x-github-request-id']),
        retryAfterMs: readRetryAfter(headers?.['retry-after']),
        body,
        words: secrets.redact(problem.words),
        what: network === undefined
            ? [`HTTP ${String(status)}`, problem.code].filter(Boolean).join(' ')
            : describeNetwork(network),
    };
}
/** By the code alone: a message may hold what a proxy answered, or a password. */
function describeNetwork(network) {
    if (network === 'TIMEOUT')
        return 'no answer in time';
    const status = (0,_network_code_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyStatus */ .lA)(network);
    return status === undefined ? network : `HTTP ${status} from the proxy`;
}
function networkCode(value) {
    return typeof value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(value) ? value : undefined;
}
function identifier(value) {
    return typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
}
/**
 * Code, words and transaction ID from the three shapes of errors. The ingress has a shape that is not documented, and
 * the token service says in plain text that there were too many requests.
 */
function readProblem(body) {
    const { errorCode, errorMessage, context, errors, trace, message: plainMessage } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(body);
    const { message_code: messageCode, code, message } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V0)(errors)?.[0]);
    const words = body instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotJson */ .ac ? plainWords(body) : (errorMessage ?? message ?? plainMessage);
    return {
        code: identifier(errorCode) ?? identifier(messageCode) ?? identifier(code),
        words: typeof words === 'string' ? words : '',
        id: identifier((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(context).requestId) ?? identifier(trace),
    };
}
/** Text that is neither a web page nor half an answer in JSON. */
function plainWords({ text }) {
    return /^\s*[<{["]/.test(text) ? '' : text;
}
/** No step waits that long. */
const MAX_RETRY_AFTER_MS = 7 * 24 * 60 * 60_000;
/** Milliseconds of a Retry-After header, which holds seconds or a date (RFC 9110, 10.2.3); 0 without one. */
function readRetryAfter(value) {
    if (typeof value !== 'string')
        return 0;
    const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(ms) ? 0 : Math.min(Math.max(0, ms), MAX_RETRY_AFTER_MS);
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   ac: () => (/* binding */ NotJson),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Text that is not JSON, such as a gateway's HTML page or half an answer. */
class NotJson {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** More values than any answer has: a page has 100 entries with 20 or 30 of them (IAM API). */
const MAX_VALUES = 20_000;
/**
 * The value of a JSON text, `NotJson` for anything else; never throws. It is '' for no text, and for one with so many
 * values that they would take up to 50 times its own size in memory.
 */
function parseJson(text, maxValues = MAX_VALUES) {
    if (text === '' || valuesIn(text) > maxValues)
        return '';
    try {
        return JSON.parse(text);
    }
    catch {
        return new NotJson(text);
    }
}
/** How many values there are at most: each follows one of three signs, which strings may hold, too. */
function valuesIn(text) {
    let count = 0;
    for (let at = 0; at < text.length; at += 1)
        if (BEFORE_VALUE.has(text.charCodeAt(at)))
            count += 1;
    return count;
}
const BEFORE_VALUE = new Set(['{', '[', ','].map((sign) => sign.charCodeAt(0)));
/** Any value as an object whose fields can be read one by one; `undefined` and `null` have no fields. */
function record(value) {
    return Object(value);
}
/** More than any array in an answer has: lists come in pages of 100 (IAM API), and a policy has a handful of roles. */
const MAX_ELEMENTS = 1_000;
/** The elements of an array, each as `record` returns it; undefined for a value that is no array, or too long a one. */
function records(value) {
    return Array.isArray(value) && value.length <= MAX_ELEMENTS ? value.map(record) : undefined;
}
/** The value if it is a string with at least one character; undefined otherwise. */
function nonEmpty(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ proxyCode),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   lA: () => (/* binding */ proxyStatus)
/* harmony export */ });
// Codes of failures without an HTTP status of the host, beside the codes that Node has.
/** The code of an answer that is too long; axios, which the SDK uses, has this code for it. */
const TOO_LONG = 'ERR_BAD_RESPONSE';
const PROXY = 'PROXY_';
/** The code of a request for which a proxy opened no connection, made from the status that the proxy answered. */
function proxyCode(status) {
    return `${PROXY}${status}`;
}
/** The status in such a code; undefined for the code of another failure. */
function proxyStatus(code) {
    return code?.startsWith(PROXY) === true ? Number(code.slice(PROXY.length)) : undefined;
}


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Obstacle)
/* harmony export */ });
/**
 * Something other than a failed request stands in the way. It holds facts and no sentence: `messages/` has the sentence
 * for people, since it knows the names of the inputs.
 */
class Obstacle extends Error {
    facts;
    constructor(facts) {
        super(facts.kind);
        this.facts = facts;
    }
}


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Foreign text on one line, without control characters, well-formed, and cut to `length`. */
function printable(text, length = 300) {
    return text
        .slice(0, 10 * length)
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, length)
        .toWellFormed();
}


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
/* harmony import */ var _network_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6421);

/** A failed request: how it failed, and what follows from that. */
class RequestError extends Error {
    /** Whether the service asked to wait for longer than the deadline allows. */
    isWaitTooLong = false;
    constructor(failure) {
        super(`Could not ${failure.purpose}.`);
        Object.assign(this, failure);
    }
    /** Whether the service limits the rate of requests: it asks to send this one again later, and judges nothing else. */
    get asksToWait() {
        return this.status === 425 || this.status === 429;
    }
    /** Whether the request is repeated: there was no answer, or one that says "later". */
    get isTransient() {
        const status = this.status ?? (0,_network_code_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyStatus */ .lA)(this.network);
        if (status !== undefined)
            return TRANSIENT_STATUS.has(status);
        return this.network !== 'ENOTFOUND' && this.network !== _network_code_js__WEBPACK_IMPORTED_MODULE_0__/* .TOO_LONG */ .ch && !this.isTls;
    }
    /** Whether the TLS connection failed. */
    get isTls() {
        const { network = '' } = this;
        return CERTIFICATE.test(network) || /ERR_TLS|ERR_SSL|EPROTO/.test(network);
    }
    /** Whether the status says that the request is at fault. Something on the way to the service may say so, too. */
    get isClientError() {
        return this.status !== undefined && this.status >= 400 && this.status < 500 && this.status !== 408;
    }
    /** Whether the request was refused, and not only put off. */
    get isRefused() {
        return this.isClientError && !this.asksToWait;
    }
    /** Whether the credential or its rights were refused. Not every service documents which of the two that is. */
    get isAboutAccess() {
        return this.status === 401 || this.status === 403;
    }
    /** Whether the status says success. It is a failure all the same: the answer lacked what was asked for. */
    get isSuccess() {
        return this.status !== undefined && this.status >= 200 && this.status < 300;
    }
    /** Whether the request may have taken effect: it was sent, and no answer says that it is at fault. */
    get mayHaveTakenEffect() {
        return this.network === undefined ? !this.isClientError : !isNeverSent(this.network);
    }
    /** What IBM's support needs to find the request, and the service's own words. */
    get reference() {
        const parts = [
            this.host,
            this.what,
            this.words && `${this.service} says "${this.words}"`,
            this.transactionId && `transaction ID ${this.transactionId}`,
        ];
        return parts.filter(Boolean).join(', ');
    }
}
/** Statuses that are repeated: the request may succeed later. */
const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
const NO_CONNECTION = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
const CERTIFICATE = /CERT|UNABLE_TO_|HOSTNAME_MISMATCH/;
/** A certificate is judged before anything is sent. Other trouble with TLS can come at any time. */
function isNeverSent(network) {
    return NO_CONNECTION.has(network) || (0,_network_code_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyStatus */ .lA)(network) !== undefined || CERTIFICATE.test(network);
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2506);

/**
 * The secrets of this run: each is announced (for masking) the moment it becomes known, and struck out of every
 * text that came from outside, because old IAM error bodies repeated the API key.
 */
class Secrets {
    #values = new Set();
    /**
     * The same in the two forms that texts have them in: as they are, and URL-encoded. The longest comes first: a secret may
     * hold another one, and if the short one is struck first, the rest of the long one stays.
     */
    #forms = [];
    #announce;
    /** @param announce is told every new secret once, before `add` returns */
    constructor(announce) {
        this.#announce = announce;
    }
    /** Makes `secret` known. Ignores the empty string. */
    add(secret) {
        if (secret === '' || this.#values.has(secret))
            return;
        this.#values.add(secret);
        this.#forms.push(...new Set([secret, encodeURIComponent(secret.toWellFormed())]));
        this.#forms.sort((one, other) => other.length - one.length);
        this.#announce(secret);
    }
    /** All that are known, in no order. */
    get values() {
        return this.#values;
    }
    /** `text` without any known secret or bearer token. Takes time in proportion to its length. */
    strike(text) {
        let clean = text.replace(/[\w.-]+/g, strikeToken);
        for (const form of this.#forms)
            clean = clean.replaceAll(form, '***');
        return clean;
    }
    /** The same for foreign text: also on one line, and cut to `length`. Ten times as much is read. */
    redact(text, length = 300) {
        const longest = this.#forms[0]?.length ?? 0;
        const limit = 10 * length + longest;
        if (text.length <= limit)
            return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(this.strike(text), length);
        // The cut may go through a secret: as much as the longest one has is dropped when the others are struck out.
        const struck = this.strike(text.slice(0, limit));
        return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(struck.slice(0, Math.max(0, struck.length - longest)), length);
    }
}
/** A word without the bearer token in it: a JWT begins with the base64url of `{"` and has dots between its parts. */
function strikeToken(word) {
    const at = word.indexOf('eyJ');
    return at >= 0 && word.includes('.', at) ? `${word.slice(0, at)}***` : word;
}


/***/ }),

/***/ 6627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ CREATE_KEY),
/* harmony export */   CX: () => (/* binding */ DELETE_KEY),
/* harmony export */   JU: () => (/* binding */ EXCHANGE_INGESTION_KEY),
/* harmony export */   hd: () => (/* binding */ EXCHANGE_RESOURCE_TOKEN),
/* harmony export */   nb: () => (/* binding */ EXCHANGE_BOOTSTRAP_KEY),
/* harmony export */   oN: () => (/* binding */ CREATE_POLICY),
/* harmony export */   o_: () => (/* binding */ LOOK_UP_SERVICE_ID)
/* harmony export */ });
// What requests are for, where the texts for people tell by it what failed. Kept apart from the requests themselves, so
// that a failure can be told without loading them.
/** The purpose of the one request that is never repeated as it is. */
const CREATE_KEY = 'create the API key';
/** The purposes of requests whose refusal has a text of its own. */
const LOOK_UP_SERVICE_ID = 'look up the service ID';
const CREATE_POLICY = 'create the access policy';
const DELETE_KEY = 'delete the API key';
/** The purposes of the requests that exchange something for a token. */
const EXCHANGE_BOOTSTRAP_KEY = 'exchange the bootstrap API key for a token';
const EXCHANGE_INGESTION_KEY = 'exchange the ingestion key for a token';
const EXCHANGE_RESOURCE_TOKEN = 'exchange the compute resource token for a token';


/***/ }),

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRestriction)
/* harmony export */ });
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3223);

/** Whether the account restricts who may create API keys (issues of IBM's Terraform provider). */
function isRestriction({ body }) {
    const errors = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V0)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(body).errors) ?? [];
    return errors.some(({ message, details }) => [message, details].some((words) => (0,_http_json_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)(words)?.includes('iam-identity.user-apikey.create')));
}


/***/ }),

/***/ 6573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ toTimestamp),
/* harmony export */   I$: () => (/* binding */ expiryAfter),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   z: () => (/* binding */ fromTimestamp)
/* harmony export */ });
/** When a key ends that lives for `ms` from now, rounded up to the whole minute that IAM keeps (IAM Identity API). */
function expiryAfter(ms) {
    return new Date(Math.ceil((Date.now() + ms) / 60_000) * 60_000);
}
/** IAM's format, `yyyy-MM-ddTHH:mm+0000` (IAM Identity API, `expires_at`). */
function toTimestamp(date) {
    return `${date.toISOString().slice(0, 16)}+0000`;
}
/** Reads IAM's timestamps, whose offset lacks the colon that `Date` demands. */
function fromTimestamp(value) {
    if (typeof value !== 'string')
        return undefined;
    const date = new Date(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    return Number.isNaN(date.getTime()) ? undefined : date;
}
/** ISO 8601 in UTC, to the second. */
function utc(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _http_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7644);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(284);
/* harmony import */ var _messages_text_for_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5950);
/* harmony import */ var _steps_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7708);



// With the entry and not on demand: a failure must be told also where no other file can be read.


// With NODE_DEBUG, Node's HTTP modules print tokens to standard error. This action prints nothing there.
if ((process.env.NODE_DEBUG ?? '') !== '')
    process.stderr.write = () => true;
// With DEBUG, the SDK and the HTTP libraries below it print them, too.
delete process.env.DEBUG;
/** What each step runs, by the argument that its entry sets. Post of `run-logs` is that of the key action. */
const STAGES = {
    main: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(572), __nccwpck_require__.e(268), __nccwpck_require__.e(709)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3709))).main,
    post: async () => (await __nccwpck_require__.e(/* import() */ 572).then(__nccwpck_require__.bind(__nccwpck_require__, 7572))).revokeLeft,
    ship: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(572), __nccwpck_require__.e(268), __nccwpck_require__.e(212), __nccwpck_require__.e(451)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6451))).main,
    'ship-post': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(572), __nccwpck_require__.e(268), __nccwpck_require__.e(212), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7421))).post,
    'run-logs': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(572), __nccwpck_require__.e(268), __nccwpck_require__.e(212), __nccwpck_require__.e(129)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8129))).main,
};
const stage = process.argv[2] ?? 'main';
const isPost = stage.endsWith('post');
const LEFT = 'The key may be left: look under Manage > Access (IAM).';
let isReported = false;
const secrets = new _http_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .Secrets */ .S(_github_log_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK);
// Errors that nobody awaits. In post such an error is a warning, too.
process.on('uncaughtException', (error) => {
    report(error);
    end();
});
// Main must not go on, as no mask reaches the runner any more. Post revokes the key without a word.
process.stdout.on('error', () => {
    if (!isPost)
        process.exit(1);
});
try {
    secrets.add((0,_steps_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readBootstrapKey */ .qi)());
    const run = await STAGES[stage]();
    await run(secrets);
}
catch (error) {
    report(error);
}
end();
/** Tells people about the first failure. If nobody foresaw it, the debug log also gets its stack. */
function report(error) {
    if (isReported)
        return;
    isReported = true;
    try {
        const stack = (0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_2__/* .stackOf */ .U)(error);
        const text = isPost && stack !== '' ? `${(0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_2__/* .textFor */ .b)(error)} ${LEFT}` : (0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_2__/* .textFor */ .b)(error);
        const tell = isPost ? _github_log_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8 : _github_log_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ;
        tell(secrets.strike(text));
        if (stack !== '')
            (0,_github_log_js__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz)(secrets.strike(stack));
    }
    catch {
        if (isPost)
            lastWords(`::warning::The post step failed, and so did saying why. ${LEFT}`);
        else
            lastWords('::error::The action failed, and so did saying why. If it made a key, the post step deletes it.');
    }
}
/** Ends the process with a line that needs nothing but a file descriptor. */
function lastWords(line) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, `${line}\n`);
    }
    catch {
        // Nobody can be told.
    }
    process.exit(isPost ? 0 : 1);
}
/** Ends the process when all is written. Otherwise the connection to a proxy that never answers would keep it alive. */
function end() {
    process.stdout.write('', () => process.exit());
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ KNOWN_REGIONS),
/* harmony export */   TE: () => (/* binding */ isOfAnother),
/* harmony export */   wK: () => (/* binding */ ingressHost)
/* harmony export */ });
/** Where Cloud Logs runs (IBM Cloud Logs docs, endpoints, 2026). */
const KNOWN_REGIONS = [
    ...['au-syd', 'br-sao', 'ca-mon', 'ca-tor', 'eu-de', 'eu-es', 'eu-gb', 'in-che', 'in-mum'],
    ...['jp-osa', 'jp-tok', 'us-east', 'us-south'],
];
/** Host of the instance's public ingress (IBM Cloud Logs docs, endpoints). */
function ingressHost({ id, region }) {
    return `${id}.ingress.${region}.logs.cloud.ibm.com`;
}
/** Whether `ingressEndpoint` is the ingress of another instance than this one, public or private. */
function isOfAnother({ id }, ingressEndpoint) {
    const [first, second] = new URL(ingressEndpoint).hostname.split('.');
    return second === 'ingress' && first !== id;
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ SEND_LINE),
/* harmony export */   f: () => (/* binding */ SEND_LINES)
/* harmony export */ });
/** The purposes of requests that send log lines: one line as a proof, or batches. */
const SEND_LINE = 'send a log line';
const SEND_LINES = 'send log lines';


/***/ }),

/***/ 2705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   aq: () => (/* binding */ SPECIAL)
/* harmony export */ });
/* unused harmony export EXPLANATIONS */
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1923);
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3223);
/* harmony import */ var _http_network_code_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6421);
/* harmony import */ var _compute_purposes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(407);
/* harmony import */ var _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6627);
/* harmony import */ var _iam_restriction_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(332);
/* harmony import */ var _ingress_purposes_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1081);







/** Says what happened, the likely cause, what to do, and what the service's support needs to find the request. */
function explain(error) {
    const { special, rest } = KINDS.get(error.service) ?? { special: SPECIAL, rest: REFUSED };
    const { what, advice } = special.find(({ matches }) => matches(error)) ?? rest;
    const wait = error.isWaitTooLong
        ? ` ${error.service} asked to wait ${waitOf(error)}, longer than this step waits.`
        : '';
    return `Could not ${error.purpose}: ${what}. ${advice} (${error.reference})${wait}`;
}
function waitOf({ retryAfterMs }) {
    return retryAfterMs < _http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RETRY_AFTER_MS */ .y ? `${Math.ceil(retryAfterMs / 1000)} s` : 'a week or more';
}
/** The kinds of other services than IBM Cloud. Each is put in by its file, which is loaded where that service is asked. */
const KINDS = new Map();
const anyCode = (...codes) => ({ code }) => code !== undefined && codes.includes(code);
/** Matches codes of the token endpoint, which speak of what is exchanged there and of nothing else. */
const tokenCode = (...codes) => (error) => (isKeyExchange(error) || error.purpose === _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXCHANGE_RESOURCE_TOKEN */ .hd) && anyCode(...codes)(error);
function isKeyExchange({ purpose }) {
    return purpose === _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXCHANGE_BOOTSTRAP_KEY */ .nb || purpose === _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXCHANGE_INGESTION_KEY */ .JU;
}
/** The requests that sign in, before there is a bearer token that could be refused. */
const SIGN_INS = new Set([
    _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXCHANGE_BOOTSTRAP_KEY */ .nb,
    _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXCHANGE_INGESTION_KEY */ .JU,
    _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXCHANGE_RESOURCE_TOKEN */ .hd,
    _compute_purposes_js__WEBPACK_IMPORTED_MODULE_4__/* .GET_IDENTITY_TOKEN */ .A,
    _compute_purposes_js__WEBPACK_IMPORTED_MODULE_4__/* .GET_PROFILE_TOKEN */ .b,
]);
/** Whether a request with one of these purposes was refused with a code of the service's own. */
const isRefusedByCode = (error, ...purposes) => purposes.includes(error.purpose) && error.isRefused && error.code !== undefined;
/** Codes: IBM Cloud docs and recorded responses. */
const SPECIAL = [
    {
        id: 'proxy-credentials',
        matches: (error) => (0,_http_network_code_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyStatus */ .lA)(error.network) === 407,
        what: 'the proxy asks for credentials',
        advice: 'Put user and password into HTTPS_PROXY, or name the host in NO_PROXY.',
    },
    {
        id: 'proxy-refuses',
        matches: (error) => (0,_http_network_code_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyStatus */ .lA)(error.network) !== undefined,
        what: 'the proxy opens no connection to the host',
        advice: 'Check HTTPS_PROXY, and whether the proxy lets this host through. NO_PROXY names hosts that need no proxy.',
    },
    {
        id: 'token-rate-limit',
        matches: (error) => isKeyExchange(error) && error.asksToWait,
        what: 'IAM limits how often one API key may be exchanged for a token',
        advice: 'The limit is per API key, and many jobs share this one. Give each repository a key of its own, or start fewer jobs together.',
    },
    {
        id: 'busy',
        matches: (error) => error.asksToWait,
        what: 'IBM Cloud limits the rate of requests',
        advice: 'Many jobs ask at once. Run the job again later, or start fewer jobs together.',
    },
    {
        id: 'lines-refused',
        matches: (error) => error.purpose === _ingress_purposes_js__WEBPACK_IMPORTED_MODULE_6__/* .SEND_LINES */ .f && error.status === 400,
        what: 'Cloud Logs does not take what is in them',
        advice: 'Look at these lines; the others are sent without them. If no line at all is taken, look at application-name and subsystem-name.',
    },
    {
        id: 'line-too-large',
        matches: (error) => error.purpose === _ingress_purposes_js__WEBPACK_IMPORTED_MODULE_6__/* .SEND_LINES */ .f && error.status === 413,
        what: 'a request with a single line is too large',
        advice: 'Cloud Logs takes 2 MB, so a gateway or proxy on the way takes less: raise its limit, or write shorter lines.',
    },
    {
        id: 'not-json',
        matches: (error) => error.body instanceof _http_json_js__WEBPACK_IMPORTED_MODULE_1__/* .NotJson */ .ac,
        what: 'the answer was not JSON but something like a web page',
        advice: 'A gateway or proxy answered in place of IBM Cloud. Check the endpoint and HTTPS_PROXY, then run the job again.',
    },
    {
        id: 'unknown-key',
        matches: tokenCode('BXNIM0415E'),
        what: 'IAM does not know this API key',
        advice: 'It was deleted, mistyped, or belongs to another IAM than iam-endpoint. Create a new key and store it as the secret again.',
    },
    {
        id: 'disabled-key',
        // Most recorded answers have the first code, one has the second.
        matches: tokenCode('BXNIM0462E', 'BXNIM0420E'),
        what: 'this API key is disabled',
        advice: 'Enable it under Manage > Access (IAM) > API keys, or create a new key and store it as the secret again.',
    },
    {
        id: 'stale-session',
        // As IBM's CLI SDK reads them.
        matches: anyCode('BXNIM0439E', 'BXNIM0407E', 'BXNIM0408E'),
        what: 'the session is no longer active',
        advice: 'Log in again in an earlier step of the same job, and leave the session open until the job ends.',
    },
    {
        id: 'profile-not-linked',
        // The code of the metadata service is not certain. Of what it knows itself, the profile alone can be wrong.
        matches: (error) => anyCode('BXNIM0398E')(error) || isRefusedByCode(error, _compute_purposes_js__WEBPACK_IMPORTED_MODULE_4__/* .GET_PROFILE_TOKEN */ .b),
        what: 'this machine may not sign in as the trusted profile',
        advice: 'The profile is not there, or none of its links and conditions names this machine: the service account and its namespace in this cluster, or this server. Correct trusted-profile, or link the profile (Manage > Access (IAM) > Trusted profiles).',
    },
    {
        id: 'inactive-user',
        matches: tokenCode('BXNIM0410E'),
        what: 'the user of this API key is not active',
        advice: 'The invitation was not accepted, or the user left. Activate the user, or use the key of an active one.',
    },
    {
        id: 'suspended-user',
        matches: tokenCode('BXNIM0436E'),
        what: 'the user of this API key is suspended in the account',
        advice: 'Ask an account administrator to reactivate the user, or use the key of another one.',
    },
    {
        id: 'ip-not-allowed',
        matches: tokenCode('BXNIM0430E'),
        what: 'IAM does not accept logins from the IP address of this machine',
        advice: 'The account or the user restricts IP addresses, and those of hosted runners change. Run the job on a machine with an allowed address, or extend the list (Manage > Access (IAM) > Settings).',
    },
    {
        id: 'blocked-key',
        matches: tokenCode('BXNIM0434E'),
        what: 'this API key is blocked',
        advice: 'IBM Cloud or an administrator blocked it. Create a new key and find out why the old one was blocked.',
    },
    {
        id: 'not-a-member',
        matches: tokenCode('BXNIM0141E'),
        what: 'the user of this API key is not a member of the account',
        advice: 'Invite the user to the account again, or use the key of a member.',
    },
    {
        id: 'unusable-key',
        matches: (error) => isRefusedByCode(error, _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXCHANGE_BOOTSTRAP_KEY */ .nb, _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXCHANGE_INGESTION_KEY */ .JU),
        what: 'IAM refuses this API key',
        advice: 'It may have expired, or be incomplete. Look at it under Manage > Access (IAM) > API keys, and create a new one.',
    },
    {
        id: 'resource-token-refused',
        matches: (error) => isRefusedByCode(error, _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXCHANGE_RESOURCE_TOKEN */ .hd),
        what: 'IAM refuses the compute resource token of this pod',
        advice: 'It has expired, has another audience than iam, or comes from a cluster that is not one of IBM Cloud. Project a service account token with audience iam, which Kubernetes renews.',
    },
    {
        id: 'service-id-not-visible',
        matches: (error) => error.purpose === _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOK_UP_SERVICE_ID */ .o_ && error.status === 403,
        what: 'the bootstrap credential may not see this service ID',
        advice: 'Give its identity the role Operator on the IAM Identity Service, for this service ID; the same role lets it create the keys.',
    },
    {
        id: 'key-creation-restricted',
        matches: (error) => error.purpose === _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .CREATE_KEY */ .$J && (0,_iam_restriction_js__WEBPACK_IMPORTED_MODULE_2__/* .isRestriction */ .$)(error),
        what: 'the account restricts who may create API keys',
        advice: 'Give the user the role "User API key creator" on the service "IAM Identity Service", or lift the restriction (Manage > Access (IAM) > Settings).',
    },
    {
        id: 'key-not-permitted',
        matches: (error) => error.purpose === _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .CREATE_KEY */ .$J && error.status === 403,
        what: 'IAM does not let this identity create the key',
        advice: 'Only the user itself can create its API keys; for a service ID it takes Operator on the IAM Identity Service. Use a bootstrap key of the user, or grant that role.',
    },
    {
        id: 'may-not-grant',
        matches: (error) => error.purpose === _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .CREATE_POLICY */ .oN && error.status === 403,
        what: 'this identity may not grant access to Cloud Logs',
        advice: 'No policy with the Sender role was visible, which is also so when this identity may not read policies, and creating one takes Administrator on Cloud Logs. Grant it, let an administrator create the policy once, or set ensure-policy to false where the access comes from elsewhere.',
    },
    {
        id: 'policy-quota',
        matches: (error) => error.purpose === _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .CREATE_POLICY */ .oN && error.status === 422,
        what: 'the account has no room for another access policy',
        advice: 'IAM allows 1000 policies per identity and 4020 per account. Remove some, or grant Sender through an access group and set ensure-policy to false.',
    },
    {
        id: 'locked-key',
        // 423 is Locked (RFC 4918, 11.3). What IAM answers is not known, so its words count, too.
        matches: ({ purpose, status, words }) => purpose === _iam_purposes_js__WEBPACK_IMPORTED_MODULE_3__/* .DELETE_KEY */ .CX && (status === 423 || /\block(ed)?\b/i.test(words)),
        what: 'the key is locked',
        advice: 'Somebody locked it, which blocks changes. Unlock and delete it in the console.',
    },
    {
        id: 'redirect',
        matches: (error) => error.status !== undefined && error.status >= 300 && error.status < 400,
        what: 'the answer was a redirect, which is not followed because it would take the credentials to another host',
        advice: 'Check the endpoint, and any proxy in between.',
    },
    {
        id: 'unknown-host',
        matches: (error) => error.network === 'ENOTFOUND' || error.network === 'EAI_AGAIN',
        what: 'the host name has no address',
        advice: 'Check iam-endpoint or ingress-endpoint, the region in instance-crn, HTTPS_PROXY, and the DNS of this machine. Private endpoints resolve only inside the private network.',
    },
    {
        id: 'tls',
        matches: (error) => error.isTls,
        what: 'the TLS certificate of the host was not accepted',
        advice: 'Something in between, often a proxy that inspects traffic, shows its own certificate. Name its CA file in NODE_EXTRA_CA_CERTS; verification cannot be switched off.',
    },
    {
        id: 'timeout',
        matches: (error) => error.network === 'TIMEOUT',
        what: 'no answer came in time',
        advice: 'IBM Cloud is slow, or a firewall or proxy drops the traffic. Run the job again; if it stays so, check the network path, HTTPS_PROXY and https://cloud.ibm.com/status.',
    },
    {
        id: 'unexpected-answer',
        matches: (error) => error.network === _http_network_code_js__WEBPACK_IMPORTED_MODULE_5__/* .TOO_LONG */ .ch || error.isSuccess,
        what: 'the answer lacked what was asked for',
        advice: 'Run the job again; if it stays so, check the endpoint and report the transaction ID to IBM.',
    },
    {
        id: 'unreachable',
        matches: (error) => error.network !== undefined,
        what: 'the host cannot be reached',
        advice: 'Check the endpoint, firewall and HTTPS_PROXY, then https://cloud.ibm.com/status.',
    },
    {
        id: 'unavailable',
        matches: (error) => error.status !== undefined && error.status >= 500,
        what: 'IBM Cloud has a problem of its own',
        advice: 'Run the job again later; see https://cloud.ibm.com/status.',
    },
    {
        id: 'may-not-send',
        matches: (error) => error.purpose === _ingress_purposes_js__WEBPACK_IMPORTED_MODULE_6__/* .SEND_LINES */ .f && error.isAboutAccess,
        what: 'Cloud Logs does not let this identity send',
        advice: 'Either Sender is not effective yet (that takes minutes in some cases), or whoever granted it does not hold Sender itself, or it is granted on another instance, or, with ensure-policy: false, not at all, or a context-based restriction keeps this machine out.',
    },
    {
        id: 'token-refused',
        matches: (error) => error.status === 401 && !SIGN_INS.has(error.purpose),
        what: 'the bearer token was not accepted',
        advice: 'The user may have been suspended, the token revoked or the session closed meanwhile. Run the job again, with a new login where the CLI opened the session.',
    },
];
/** What is told of all other failures. */
const REFUSED = {
    id: 'refused',
    what: 'IBM Cloud refused the request',
    advice: 'Check that the identity may do this, and that account and IDs are right.',
};
/** All of them. */
const EXPLANATIONS = [...SPECIAL, REFUSED];


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ stackOf),
  b: () => (/* binding */ textFor)
});

// EXTERNAL MODULE: ./build/http/obstacle.js
var obstacle = __nccwpck_require__(524);
// EXTERNAL MODULE: ./build/http/json.js
var json = __nccwpck_require__(3223);
// EXTERNAL MODULE: ./build/http/printable.js
var printable = __nccwpck_require__(2506);
// EXTERNAL MODULE: ./build/http/request-error.js
var request_error = __nccwpck_require__(8403);
// EXTERNAL MODULE: ./build/messages/explanations.js
var explanations = __nccwpck_require__(2705);
// EXTERNAL MODULE: ./build/iam/time.js
var time = __nccwpck_require__(6573);
;// CONCATENATED MODULE: ./build/messages/obstacles.js


/** IAM allows 20 keys by default. Of an account that is allowed many more, so many are listed. */
const SHOWN_KEYS = 100;
/** One text for people about what stands in the way: what is wrong, with which value, and what to do. */
function textForObstacle(facts) {
    switch (facts.kind) {
        case 'no token in file':
            return `The compute resource token file ${(0,printable/* printable */.g)(facts.path)} ${facts.problem}: project a service account token of the pod into it, with audience iam, or correct compute-resource-token-file.`;
        case 'no compute identity': {
            const { passedOver, endpoint, isForeign, what } = facts;
            const looked = `This machine has no identity in IBM Cloud to sign in with: there is no compute resource token in ${passedOver.join(', ')}, and`;
            return isForeign
                ? `${looked} what answers at ${endpoint} is not IBM Cloud's metadata service (${what}): on a GitHub-hosted runner that is Azure's, so run the job in a pod or on a VPC server in IBM Cloud.`
                : `${looked} the metadata service at ${endpoint} does not answer (${what}): outside of a VPC server there is none; on one, it is off, or a hop limit of 1 keeps containers out, or secure access wants metadata-endpoint: https://api.metadata.cloud.ibm.com.`;
        }
        case 'not a user': {
            const { userId, claims } = facts;
            return `The bootstrap credential belongs to a ${claims.kind} (${claims.iamId}), and IAM lets only the user itself create API keys for ${userId}: use a credential of that user, or set service-id instead of user-id.`;
        }
        case 'another user': {
            const { userId, claims } = facts;
            return `user-id ${userId} is not the user of the bootstrap credential, which belongs to ${[claims.iamId, ...claims.names].join(', ')}: IAM lets only the user itself create its API keys. Correct user-id, or use a credential of that user.`;
        }
        case 'another account': {
            const { source, wanted, actual } = facts;
            return `${source} names account ${wanted}, but the bootstrap credential belongs to account ${actual}: correct ${source}, or use a credential of that account.`;
        }
        case 'another login': {
            const { owner, claims } = facts;
            return `The bootstrap credential now belongs to ${claims.iamId} in account ${claims.accountId}, which does not see the keys of ${owner.iamId} in account ${owner.accountId}: leave login and target as they were until the job ends.`;
        }
        case 'no such service ID': {
            const { id, accountId } = facts;
            return `service-id ${id} does not exist in account ${accountId}, or the bootstrap credential may not see it: check the ID under Manage > Access (IAM) > Service IDs.`;
        }
        case 'service ID of another account': {
            const { id, accountId, actual } = facts;
            return `service-id ${id} belongs to account ${(0,printable/* printable */.g)(actual, 100)}, but the bootstrap credential to ${accountId}: use a service ID of that account.`;
        }
        case 'another service ID': {
            const { id, actual } = facts;
            return `Asked about service-id ${id}, IAM answered about ${(0,printable/* printable */.g)(actual, 100)}: nothing was granted. Run the job again; if it stays so, check iam-endpoint and report it to IBM.`;
        }
        case 'service ID out of sight':
            return `IAM no longer shows service-id ${facts.id} to the bootstrap credential, so it is not certain whether its keys are deleted. They are if the service ID was deleted; they are not if the credential lost its role on it.`;
        case 'key of another owner': {
            const { owner, actual } = facts;
            return `IAM says that the new key belongs to ${(0,printable/* printable */.g)(actual.iamId, 100)} in account ${(0,printable/* printable */.g)(actual.accountId, 100)}: it was asked for ${owner.iamId} in account ${owner.accountId}, so it is not handed over. Run the job again; if it stays so, report it to IBM.`;
        }
        case 'locked service ID':
            return `${facts.iamId} has no policy with the role Sender, and none can be created because the service ID is locked: unlock it once, or grant Sender through an access group and set ensure-policy to false.`;
        case 'unfit policy':
            return `Could not create the access policy: IAM takes policy ${(0,printable/* printable */.g)(facts.policyId, 100)} for the same, but it is bound to a condition or grants something else. Remove it, or grant Sender elsewhere and set ensure-policy to false.`;
        case 'full slots': {
            const { owner, keys, siblings } = facts;
            const lines = keys.slice(0, SHOWN_KEYS).map(keyLine);
            if (keys.length > SHOWN_KEYS)
                lines.push(`and ${keys.length - SHOWN_KEYS} more`);
            const list = lines.map((line) => `- ${line}`).join('\n');
            return `Could not create the API key: all slots of ${owner.iamId} are full. Delete keys that are not needed, run fewer jobs at once, or use several identities. IAM allows 20 API keys per identity by default; expired ones count for 90 days. ${siblings} of the ${keys.length} keys are this action's for this repository:\n${list}`;
        }
        case 'never accepted': {
            const { error, elapsedMs } = facts;
            return `The new key did not work in time (${(elapsedMs / 1000).toFixed(1)} s): could not ${error.purpose}. New keys take a moment to spread through IAM: run the job again, or, with the key action, raise ready-timeout. (${error.reference})`;
        }
        case 'may not send':
            return textForRefusedLines(facts);
        case 'time is over':
            return `The time for sending was over after ${(facts.elapsedMs / 1000).toFixed(1)} s: raise time-limit, or send less.`;
        case 'bad proxy':
            return 'HTTPS_PROXY or ALL_PROXY is not the URL of an HTTP proxy: write http://host:port, with special characters of user and password percent-encoded.';
    }
}
/**
 * What a 401 or 403 of the ingress can mean, most frequent first (IBM Cloud Logs docs on the Sender role, IBM Cloud docs
 * on access, context-based restrictions and External Identity Interactions).
 */
const CAUSES = {
    'not effective yet': 'the Sender policy is not effective yet, which takes minutes in some cases: raise ready-timeout.',
    'no Sender': 'the identity does not hold Sender, or whoever granted it does not hold it: grant it as an administrator of Cloud Logs.',
    'another instance': 'Sender is granted on another instance than the one that the line went to: compare instance-crn and ingress-endpoint with the policy.',
    restriction: 'a context-based restriction does not allow the address of this runner: a change of one takes up to 10 minutes to work.',
    'another account': 'the account of the instance limits External Identity Interactions: allow the account of the key (Manage > Access (IAM) > Settings).',
};
/** Names all causes, the likely one first. */
function textForRefusedLines({ error, elapsedMs, likely }) {
    const others = Object.entries(CAUSES).filter(([cause]) => cause !== likely);
    const causes = [CAUSES[likely], ...others.map(([, text]) => text)].join(' Or ');
    return `Cloud Logs did not let the key send in time (${(elapsedMs / 1000).toFixed(1)} s). Probably ${causes} (${error.reference})`;
}
function keyLine({ id, name, createdAt, expiresAt }) {
    const created = createdAt === undefined ? 'created at an unknown time' : `created ${age(createdAt)} ago`;
    const expiry = expiresAt === undefined ? 'never expires' : `expires ${(0,time/* utc */.n$)(expiresAt)}`;
    return `${(0,printable/* printable */.g)(name, 100)} (${(0,printable/* printable */.g)(id, 100)}), ${created}, ${expiry}`;
}
function age(date) {
    const minutes = Math.max(0, Math.round((Date.now() - date.getTime()) / 60_000));
    if (minutes < 120)
        return `${minutes} minutes`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

// EXTERNAL MODULE: ./build/messages/user-error.js
var user_error = __nccwpck_require__(2893);
;// CONCATENATED MODULE: ./build/messages/text-for.js







/**
 * One text for people about anything that was thrown, without a stack. It is on one line, except for the list of keys
 * when all slots are full.
 */
function textFor(error) {
    if (error instanceof obstacle/* Obstacle */.I)
        return textForObstacle(error.facts);
    if (error instanceof user_error/* UserError */.y)
        return oneLine(error.message);
    if (error instanceof request_error/* RequestError */.G)
        return oneLine((0,explanations/* explain */.WE)(error));
    if (isOfMachine(error)) {
        return `The machine refused the action something that it needs: ${oneLine(error.message)}. Look at the runner's disk, memory and limits, and whether the folder dist/ of the action is whole.`;
    }
    return `This is a bug in the action, please report it: ${oneLine(String(error))}`;
}
/** The stack of an error that nobody foresaw, for the debug log; empty for the others. */
function stackOf(error) {
    const isForeseen = error instanceof user_error/* UserError */.y || error instanceof obstacle/* Obstacle */.I || error instanceof request_error/* RequestError */.G;
    return isForeseen ? '' : String((0,json/* record */.g1)(error).stack);
}
/** Whether the operating system refused something, or a file of the action is missing (Node docs, error codes). */
function isOfMachine(error) {
    const { code } = (0,json/* record */.g1)(error);
    return (error instanceof Error && typeof code === 'string' && /^(E[A-Z0-9]+|ERR_MODULE_NOT_FOUND)$/.test(code));
}
function oneLine(text) {
    return (0,printable/* printable */.g)(text, Infinity);
}


/***/ }),

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something that the user can correct. Its message names it, and says what is wrong and what to do, for people. */
class UserError extends Error {
}


/***/ }),

/***/ 653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ readIngressEndpoint),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   hs: () => (/* binding */ readMetadataEndpoint),
/* harmony export */   pt: () => (/* binding */ readIamEndpoint)
/* harmony export */ });
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2325);
/* harmony import */ var _http_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2506);
/* harmony import */ var _ingress_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(451);
/* harmony import */ var _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2893);




/**
 * Base URL of IAM, without a trailing slash.
 * @throws UserError
 */
function readIamEndpoint() {
    return readEndpoint(IAM);
}
/**
 * Base URL of the ingress, without a trailing slash: the one that is given, or else the public one of the instance.
 * @returns undefined when neither is given
 * @throws UserError
 */
function readIngressEndpoint(instance) {
    if ((0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(INGRESS.name) === '') {
        return instance === undefined ? undefined : `https://${(0,_ingress_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .ingressHost */ .wK)(instance)}`;
    }
    const endpoint = readEndpoint(INGRESS);
    const { host } = new URL(endpoint);
    if (host.split('.')[1] === 'api') {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`ingress-endpoint "${host}" is the API endpoint, which takes no log lines: write https://${host.replace('.api.', '.ingress.')}.`);
    }
    if (instance !== undefined && (0,_ingress_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAnother */ .TE)(instance, endpoint)) {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`instance-crn and ingress-endpoint name different instances: ${instance.id} and ${host}. Correct one of them.`);
    }
    return endpoint;
}
/**
 * Base URL of the metadata service of a VPC server, without a trailing slash.
 * @throws UserError
 */
function readMetadataEndpoint() {
    return readEndpoint(METADATA);
}
/**
 * IAM, public, private or staging (IBM Cloud docs, IAM endpoints). Not all of cloud.ibm.com: hosts of customers' clusters
 * are below it.
 */
const IAM = {
    name: 'iam-endpoint',
    example: 'https://iam.cloud.ibm.com',
    sites: /^https:\/\/(.*\.)?iam(\.test)?\.cloud\.ibm\.com$/,
};
/** The ingress of an instance, public or private (IBM Cloud Logs docs, endpoints). */
const INGRESS = {
    name: 'ingress-endpoint',
    example: 'https://<instance GUID>.ingress.eu-de.logs.cloud.ibm.com',
    sites: /^https:\/\/.*\.logs(\.test)?\.cloud\.ibm\.com$/,
};
/** The metadata service, which is at the same address on every server (VPC Metadata API, endpoint URLs). */
const METADATA = {
    name: 'metadata-endpoint',
    example: 'http://169.254.169.254',
    advice: 'http://169.254.169.254, https://api.metadata.cloud.ibm.com',
    sites: /^(http:\/\/169\.254\.169\.254|https:\/\/api\.metadata\.cloud\.ibm\.com)$/,
};
/** Whether a URL is on this machine. */
function isLoopback({ hostname }) {
    return ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
/** An endpoint receives credentials, so it must be one of IBM's, or loopback (the emulator). */
function readEndpoint(rule) {
    const { name, example, advice = `an https URL such as ${example}`, sites } = rule;
    const value = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(name);
    (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseEmpty */ .Ot)(name, value, `one such as ${example}`);
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined) {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} "${(0,_http_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(value, 100)}" is not a URL: write one such as ${example}.`);
    }
    if (url.username !== '' || url.password !== '')
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} holds a user or password: write scheme and host alone.`);
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} "${(0,_http_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(value, 100)}" has more than scheme, host and port: write it as ${url.origin}.`);
    }
    const isIbm = sites.test(`${url.protocol}//${url.hostname}`);
    if (!isIbm && !(isLoopback(url) && /^https?:$/.test(url.protocol))) {
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} "${(0,_http_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(value, 100)}" must not receive a credential: write ${advice}, or a loopback address.`);
    }
    return url.origin;
}


/***/ }),

/***/ 7708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qi: () => (/* binding */ readBootstrapKey),
  Yz: () => (/* binding */ readCredential),
  hE: () => (/* binding */ readKeyInputs),
  VA: () => (/* binding */ readPlaceInputs),
  rL: () => (/* binding */ refuseMisplaced),
  Bo: () => (/* binding */ refuseWrappedKey),
  M: () => (/* binding */ signInWay),
  NB: () => (/* binding */ signInWays)
});

// EXTERNAL MODULE: ./build/github/inputs.js
var inputs = __nccwpck_require__(2325);
// EXTERNAL MODULE: ./build/http/printable.js
var printable = __nccwpck_require__(2506);
// EXTERNAL MODULE: ./build/messages/user-error.js
var user_error = __nccwpck_require__(2893);
// EXTERNAL MODULE: ./build/steps/endpoint-inputs.js
var endpoint_inputs = __nccwpck_require__(653);
// EXTERNAL MODULE: ./build/steps/instance-crn.js
var instance_crn = __nccwpck_require__(3025);
;// CONCATENATED MODULE: ./build/steps/profile-inputs.js




/**
 * What the runner's machine signs in with.
 * @param accountId the only account to run in
 * @throws UserError
 */
function readComputeCredential(accountId) {
    return {
        profile: readProfile((0,inputs/* input */.hF)('trusted-profile'), accountId),
        tokenFile: (0,inputs/* input */.hF)('compute-resource-token-file') || undefined,
        metadataEndpoint: (0,endpoint_inputs/* readMetadataEndpoint */.hs)(),
    };
}
/** `Profile-<uuid>`, which its IAM ID prefixes with `iam-` (IAM Identity API). */
const PROFILE_ID = /^(?:iam-)?Profile-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** `crn:v1:bluemix:public:iam-identity::a/<account>::profile:<id>` (IAM Identity API). */
const PROFILE_CRN = /^crn:v1:[^:]+:[^:]+:iam-identity::a\/([0-9a-f]{32})::profile:(.+)$/;
/**
 * A trusted profile by ID, CRN or name. Of a CRN the ID is taken, since IAM's token API documents no CRN.
 */
function readProfile(value, accountId) {
    (0,inputs/* refuseControlCharacters */.qx)('trusted-profile', value, 'one ID, CRN or name');
    const [, account, idInCrn = ''] = PROFILE_CRN.exec(value) ?? [];
    const [, uuid] = PROFILE_ID.exec(account === undefined ? value : idInCrn) ?? [];
    if (value.startsWith('crn:') && (account === undefined || uuid === undefined)) {
        throw new user_error/* UserError */.y(`trusted-profile ${(0,printable/* printable */.g)(value, 200)} is not the CRN of a trusted profile: copy it from the profile's details in the console, or write the ID (Profile-…) or the name.`);
    }
    if (account !== undefined && accountId !== undefined && account !== accountId) {
        throw new user_error/* UserError */.y(`trusted-profile names account ${account}, but account-id names ${accountId}: correct one of them.`);
    }
    return uuid === undefined ? { name: value } : { id: `Profile-${uuid.toLowerCase()}` };
}

;// CONCATENATED MODULE: ./build/steps/inputs.js






/** @throws UserError */
function readKeyInputs() {
    return { wanted: readWanted(), credential: readCredential(), ensurePolicy: (0,inputs/* booleanInput */.tE)('ensure-policy') };
}
/** @throws UserError */
function readPlaceInputs() {
    const instance = (0,inputs/* optionalInput */.$m)('instance-crn', instance_crn/* readInstanceCrn */.V);
    return {
        accountId: (0,inputs/* optionalInput */.$m)('account-id', readAccountId),
        instance,
        iamEndpoint: (0,endpoint_inputs/* readIamEndpoint */.pt)(),
        ingressEndpoint: (0,endpoint_inputs/* readIngressEndpoint */.BG)(instance),
    };
}
/**
 * Refuses an API key that stands where it would not be kept secret.
 * @param owners the inputs that it may stand in
 * @throws UserError
 */
function refuseMisplaced(apiKey, what, ...owners) {
    const leaking = (0,inputs/* otherInputHolding */.wA)(apiKey, ...owners);
    if (leaking === undefined)
        return;
    throw new user_error/* UserError */.y(`${leaking} holds the ${what}, but is not kept secret: take it out.`);
}
/**
 * The bootstrap API key, the word for the CLI session, or what the machine signs in with. The key is trimmed, because a
 * secret is easily stored with a newline and IAM takes it literally.
 * @throws UserError
 */
function readCredential() {
    const way = signInWay();
    if (way === 'use-cli-session')
        return 'CLI session';
    if (way === 'trusted-profile')
        return readComputeCredential((0,inputs/* optionalInput */.$m)('account-id', readAccountId));
    const apiKey = readBootstrapKey();
    if (way === undefined) {
        throw new user_error/* UserError */.y('bootstrap-api-key is empty, and so is trusted-profile: check the name of the secret, or of the variable. GitHub passes no secrets to workflows that a fork or Dependabot triggers.');
    }
    if (/^\$\{?[A-Za-z_]\w*\}?$/.test(apiKey)) {
        throw new user_error/* UserError */.y('bootstrap-api-key begins with $, so it is the name of a variable and not its value: write ${{ secrets.NAME }}.');
    }
    refuseWrappedKey('bootstrap-api-key', apiKey);
    return { apiKey };
}
/**
 * Refuses an API key that stands among other text.
 * @throws UserError
 */
function refuseWrappedKey(name, apiKey) {
    if (!/[\s"'{}]/.test(apiKey))
        return;
    throw new user_error/* UserError */.y(`${name} holds white space, quotes or braces: give the API key alone, without its name and without JSON.`);
}
/** The inputs that say how to sign in. */
const SIGN_IN_WAYS = ['bootstrap-api-key', 'use-cli-session', 'trusted-profile'];
/**
 * The ways to sign in that are set.
 * @throws UserError
 */
function signInWays() {
    return SIGN_IN_WAYS.filter((way) => (way === 'use-cli-session' ? (0,inputs/* booleanInput */.tE)(way) : (0,inputs/* input */.hF)(way) !== ''));
}
/**
 * The way to sign in that is set, if any. Refuses a second way, and inputs that do not go with the first.
 * @throws UserError
 */
function signInWay() {
    const [way, second] = signInWays();
    if (way !== undefined && second !== undefined)
        throw new user_error/* UserError */.y(`${way} and ${second} are both set: choose one.`);
    if (way === 'trusted-profile' && (0,inputs/* input */.hF)('user-id') !== '') {
        throw new user_error/* UserError */.y("user-id and trusted-profile are both set, but a trusted profile cannot create a user's API key: set service-id instead of user-id.");
    }
    if (way !== 'trusted-profile' && (0,inputs/* input */.hF)('compute-resource-token-file') !== '') {
        throw new user_error/* UserError */.y('compute-resource-token-file is set, but trusted-profile is empty: name the trusted profile to sign in as, or leave the file out.');
    }
    return way;
}
/** The bootstrap API key as it is written, to be masked before anything else is looked at; empty without one. */
function readBootstrapKey() {
    return (0,inputs/* input */.hF)('bootstrap-api-key');
}
function readWanted() {
    const [userId, serviceId] = [(0,inputs/* input */.hF)('user-id'), (0,inputs/* input */.hF)('service-id')];
    if (userId !== '' && serviceId !== '')
        throw new user_error/* UserError */.y('user-id and service-id are both set: choose one.');
    if (userId === '' && serviceId === '') {
        throw new user_error/* UserError */.y('user-id is empty, and so is service-id, perhaps because a variable does not exist: set one of them, the IAM ID (IBMid-…), email or username of a user, or a service ID (ServiceId-…).');
    }
    if (serviceId !== '')
        return { kind: 'service ID', id: readServiceId(serviceId) };
    if (SERVICE_ID.test(userId)) {
        throw new user_error/* UserError */.y(`user-id ${userId} is a service ID: set service-id instead.`);
    }
    (0,inputs/* refuseControlCharacters */.qx)('user-id', userId, 'one IAM ID, email or username');
    return { kind: 'user', id: userId };
}
/** `ServiceId-<uuid>`, which its IAM ID prefixes with `iam-` (IAM Identity API). */
const SERVICE_ID = /^(?:iam-)?ServiceId-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
function readServiceId(value) {
    const uuid = SERVICE_ID.exec(value)?.[1];
    if (uuid === undefined) {
        throw new user_error/* UserError */.y(`service-id "${(0,printable/* printable */.g)(value, 100)}" is not a service ID: write ServiceId- and its UUID.`);
    }
    return `ServiceId-${uuid.toLowerCase()}`;
}
function readAccountId(value) {
    if (!/^[0-9a-f]{32}$/i.test(value)) {
        throw new user_error/* UserError */.y(`account-id "${(0,printable/* printable */.g)(value, 100)}" is not an account ID: write its 32 hexadecimal digits.`);
    }
    return value.toLowerCase();
}


/***/ }),

/***/ 3025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readInstanceCrn),
/* harmony export */   y: () => (/* binding */ warnOfUnknownRegion)
/* harmony export */ });
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(284);
/* harmony import */ var _http_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2506);
/* harmony import */ var _ingress_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(451);
/* harmony import */ var _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2893);




/**
 * Reads the CRN of a Cloud Logs instance: `crn:v1:bluemix:public:logs:<region>:a/<account>:<guid>::` (IBM Cloud docs,
 * Cloud Resource Names).
 * @throws UserError that says which field is wrong
 */
function readInstanceCrn(crn) {
    const fields = crn.split(':');
    if (fields.length !== 10) {
        throw malformed(crn, `it has ${fields.length} of the 10 fields between colons (a CRN ends in ::)`);
    }
    const [prefix, version, , , service = '', region = '', scope = '', id = '', resourceType, resource] = fields;
    if (prefix !== 'crn' || version !== 'v1')
        throw malformed(crn, 'it does not begin with crn:v1');
    if (service !== 'logs')
        throw malformed(crn, `field 5, the service, is "${service}" and not "logs"`);
    if (!/^[a-z]+(-[a-z0-9]+)+$/.test(region))
        throw malformed(crn, `field 6, the region, is "${region}"`);
    const accountId = /^a\/([0-9a-f]{32})$/.exec(scope)?.[1];
    if (accountId === undefined) {
        throw malformed(crn, `field 7, the account, is "${scope}" and not a/ with 32 hexadecimal digits`);
    }
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
        throw malformed(crn, `field 8, the instance, is "${id}" and not a GUID`);
    }
    if (resourceType !== '' || resource !== '')
        throw malformed(crn, 'it names something within the instance');
    return { accountId, region, id };
}
/** Regions come and go, so one that is not known is no error. */
function warnOfUnknownRegion(instance) {
    if (instance === undefined || _ingress_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN_REGIONS */ .Qu.includes(instance.region))
        return;
    (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(`instance-crn names the region ${instance.region}, which this action does not know: check it, and write one such as us-south.`);
}
function malformed(crn, what) {
    return new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`instance-crn ${(0,_http_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(crn, 200)} is not the CRN of a Cloud Logs instance: ${what}. Copy it from the instance's details in the console.`);
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BearerCredentialHandler: () => (/* binding */ BearerCredentialHandler),
/* harmony export */   HttpClient: () => (/* binding */ HttpClient),
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   getExecOutput: () => (/* binding */ getExecOutput)
/* harmony export */ });
// The bundle has this module in place of packages that dependencies import for things that this action does not do
// (`paths` of tsconfig.json). Nothing in it is ever called. With the packages, dist/ would be twice as large.
// - @actions/http-client: @actions/core asks GitHub for OIDC tokens with it; it brings undici.
const HttpClient = undefined;
const BearerCredentialHandler = undefined;
// - @actions/exec: @actions/core asks Windows and macOS with it for their versions. src/steps/cli-session.ts, which does
//   run a command, imports it by its path.
const getExecOutput = undefined;
// - tough-cookie: ibm-cloud-sdk-core keeps cookies with it if an option says so; it brings a list of all public suffixes.
// - jsonwebtoken: ibm-cloud-sdk-core reads tokens with it in authenticators that are not used here.
// - https-proxy-agent: axios opens tunnels with it where axios chooses the proxy, which is switched off.
// - supports-color: debug colours with it what it prints, which is nothing.
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({});


/***/ }),

/***/ 3838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  dN: () => (/* binding */ exportVariable),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, error, getBooleanInput, getIDToken, getMultilineInput, group, isDebug, markdownSummary, platform, setCommandEcho, startGroup, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./bundle/left-out.mjs
var left_out = __nccwpck_require__(817);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
