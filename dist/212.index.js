export const id = 212;
export const ids = [212];
export const modules = {

/***/ 8743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hw: () => (/* binding */ isOfThisWorkflow),
/* harmony export */   ih: () => (/* binding */ workspaceFolder),
/* harmony export */   vg: () => (/* binding */ tempFolder),
/* harmony export */   y0: () => (/* binding */ apiUrl)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** The runner's folder for files that nobody needs after the job. */
function tempFolder() {
    return process.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
}
/** The folder that the job works in. */
function workspaceFolder() {
    return process.env.GITHUB_WORKSPACE ?? process.cwd();
}
/** Base URL of GitHub's REST API, which an Enterprise Server has at its own host. */
function apiUrl() {
    return process.env.GITHUB_API_URL ?? 'https://api.github.com';
}
/**
 * Whether a run is one of the workflow that this one is of.
 * @param run by the repository and the file of its workflow
 * @param reference to this workflow, with its repository and Git ref
 */
function isOfThisWorkflow({ repository, path }, reference = process.env.GITHUB_WORKFLOW_REF ?? '') {
    const [own = ''] = reference.split('@');
    return own.toLowerCase() === `${repository}/${path}`.toLowerCase();
}


/***/ }),

/***/ 77:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ TokenSource)
/* harmony export */ });
/** A token that ends sooner than this is renewed before it is used, in milliseconds. */
const MARGIN_MS = 5 * 60_000;
/** A new token is used at least so long, in milliseconds, even if it ends soon by the clock of this machine. */
const AT_LEAST_MS = 60_000;
/** Gives bearer tokens of one identity, each as long as it is good. */
class TokenSource {
    #fetch;
    #current;
    #next;
    /**
     * @param fetch gets a new token, repeating by rule
     * @param first a token that is there already
     */
    constructor(fetch, first) {
        this.#fetch = fetch;
        if (first !== undefined)
            this.#take(first);
    }
    /**
     * A token that is good for some minutes.
     * @throws what getting a token throws
     */
    async get() {
        const current = this.#current;
        return current !== undefined && Date.now() < current.renewAt ? current.token : this.#renew();
    }
    /**
     * Another token than `refused`. Those who ask at the same time get the same one.
     * @throws what getting a token throws
     */
    async renew(refused) {
        return this.#current === undefined || this.#current.token === refused ? this.#renew() : this.get();
    }
    #renew() {
        this.#next ??= this.#fetch()
            .then((token) => this.#take(token))
            .finally(() => {
            this.#next = undefined;
        });
        return this.#next;
    }
    #take(token) {
        const renewAt = Math.max(token.expiresAt * 1000 - MARGIN_MS, Date.now() + AT_LEAST_MS);
        this.#current = { token, renewAt };
        return token;
    }
}


/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ startsCharacter),
/* harmony export */   m0: () => (/* binding */ cutBefore),
/* harmony export */   pv: () => (/* binding */ toByteString),
/* harmony export */   qL: () => (/* binding */ fromByteString)
/* harmony export */ });
/** The byte string of an ordinary string. */
function toByteString(text) {
    return Buffer.from(text).toString('latin1');
}
/** The ordinary string of a byte string. */
function fromByteString(bytes) {
    return Buffer.from(bytes, 'latin1').toString();
}
/** True for every byte of UTF-8 but the second and later ones of a character. */
function startsCharacter(byte) {
    return (byte & 0xc0) !== 0x80;
}
/** The last place at or before `index` where `bytes` may be cut without breaking a character. */
function cutBefore(bytes, index) {
    let cut = index;
    while (cut > index - 4 && !startsCharacter(bytes.charCodeAt(cut)))
        cut--;
    return cut === index - 4 ? index : cut;
}


/***/ }),

/***/ 2746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ OLDEST_MS),
/* harmony export */   d3: () => (/* binding */ START),
/* harmony export */   zD: () => (/* binding */ Clock)
/* harmony export */ });
/** Cloud Logs drops lines that are more than 24 hours old. Five minutes less, as a line grows older on its way. */
const OLDEST_MS = (24 * 60 - 5) * 60_000;
/** How far in the future a line may be. */
const NEWEST_MS = 4 * 60 * 60_000;
/** Stands for a time that is not set yet. */
const START = { ms: 0, ns: 0 };
/** The times that lines get, in their order. */
class Clock {
    /** How many stamps were out of range, so that the present took their place. */
    outOfRange = 0;
    #now;
    #current;
    #last = START;
    /** @param start the time of lines before the first stamp; the present if it is out of range */
    constructor(now, start) {
        this.#now = now;
        this.#current = { ms: this.#inRange(start) ? Math.floor(start) : now, ns: 0 };
    }
    /**
     * Sets the clock to `moment`, or to the present if that is out of range.
     * @returns whether it is in range
     */
    set(moment) {
        const inRange = this.#inRange(moment.ms);
        if (!inRange)
            this.outOfRange++;
        this.#current = inRange ? moment : { ms: this.#now, ns: 0 };
        return inRange;
    }
    /** Gives the next line its time, and the one that rises by at least a nanosecond with every line. */
    stamp(line) {
        const { ms, ns } = this.#current;
        const last = this.#last;
        line.timestamp = ms;
        if (ms > last.ms || (ms === last.ms && ns > last.ns))
            line.rising = this.#current;
        else if (last.ns < 999_999)
            line.rising = { ms: last.ms, ns: last.ns + 1 };
        else
            line.rising = { ms: last.ms + 1, ns: 0 };
        this.#last = line.rising;
        return line;
    }
    #inRange(ms) {
        return ms >= this.#now - OLDEST_MS && ms <= this.#now + NEWEST_MS;
    }
}


/***/ }),

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readMark),
/* harmony export */   X: () => (/* binding */ Decoder)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _byte_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9008);


/** The encoding that the first bytes of a text name, and how many of them are the byte order mark. */
function readMark(start) {
    const [first, second, third] = start;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return { encoding: 'utf-8', length: 3 };
    if (first === 0xff && second === 0xfe)
        return { encoding: 'utf-16le', length: 2 };
    if (first === 0xfe && second === 0xff)
        return { encoding: 'utf-16be', length: 2 };
    return { encoding: 'utf-8', length: 0 };
}
/**
 * Decodes a text that comes in chunks, cut anywhere. What is not valid becomes U+FFFD, as browsers do it
 * (WHATWG Encoding Standard), so that the result is UTF-8 whatever came in.
 */
class Decoder {
    /** Bytes that wait for more: before the encoding is known, and of a character that is not complete. */
    #held = Buffer.alloc(0);
    #decode;
    /** The text of `chunk`, but for a character that it does not complete. `chunk` may be used again afterwards. */
    push(chunk) {
        return this.#take(chunk, true);
    }
    /** What is left at the end of the text. The next chunk, if any, goes on in the same encoding. */
    end() {
        return this.#take(new Uint8Array(), false);
    }
    #take(chunk, more) {
        let bytes = this.#held.length > 0
            ? Buffer.concat([this.#held, chunk])
            : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        this.#held = Buffer.alloc(0);
        if (this.#decode === undefined) {
            if (more && bytes.length < 3) {
                this.#held = Buffer.from(bytes);
                return '';
            }
            const { encoding, length } = readMark(bytes);
            bytes = bytes.subarray(length);
            this.#decode = encoding === 'utf-8' ? this.#utf8.bind(this) : utf16(encoding);
        }
        return this.#decode(bytes, more);
    }
    #utf8(bytes, more) {
        const end = more ? endOfCharacters(bytes) : bytes.length;
        this.#held = Buffer.from(bytes.subarray(end));
        const whole = bytes.subarray(0, end);
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole) ? whole.toString('latin1') : Buffer.from(whole.toString()).toString('latin1');
    }
}
function utf16(encoding) {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return (bytes, more) => Buffer.from(decoder.decode(bytes, { stream: more })).toString('latin1');
}
/** Where the last character begins if more bytes may belong to it, else the end of `bytes`. */
function endOfCharacters(bytes) {
    for (let back = 1; back <= 3; back++) {
        const byte = bytes[bytes.length - back];
        if (byte === undefined)
            break;
        if (!(0,_byte_string_js__WEBPACK_IMPORTED_MODULE_1__/* .startsCharacter */ .Nx)(byte))
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}


/***/ }),

/***/ 8516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findLogFile),
/* harmony export */   j: () => (/* binding */ readLogFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _byte_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9008);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6776);
/* harmony import */ var _splitter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4712);




/** How many bytes at the start of a file tell whether it is binary; Git looks at as many (xdiff-interface.c). */
const LOOK = 8000;
/**
 * How many bytes are read at a time, and handed on at a time: V8 keeps longer strings in the part of the heap that it
 * collects late.
 */
const READ = 512 * 1024;
const CHUNK = 64 * 1024;
/** How far from the place of a cut a line end is looked for. A longer line is cut in its middle. */
const NEAR = _splitter_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_LINE */ .i;
/**
 * Looks at a file.
 * @throws the file system's error, or one that says that it is no file
 */
async function findLogFile(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (!stats.isFile())
        throw new Error('it is not a regular file');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const start = await readFully(handle, 0, Math.min(LOOK, stats.size));
        const { encoding } = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .readMark */ .M)(start);
        const binary = encoding === 'utf-8' && start.includes(0);
        return { path, size: stats.size, modifiedAt: stats.mtimeMs, binary, encoding };
    }
    finally {
        await handle.close();
    }
}
/**
 * The bytes of a file, up to the size that it had. Of a file that is larger than `maxSize` bytes these are the head and
 * the tail, each of whole lines and together not larger than that, and between them a `Gap`. The gap is read too, but
 * only to count its lines. A chunk is overwritten when the next one is asked for.
 * @throws the file system's error
 */
async function* readLogFile(file, maxSize = Infinity) {
    const { path, size, encoding } = file;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        if (size <= maxSize) {
            yield* readRange(handle, 0, size);
        }
        else {
            const half = Math.floor(maxSize / 4) * 2;
            const head = await endOfHead(handle, encoding, half);
            const tail = await startOfTail(handle, encoding, Math.min(size, Math.ceil((size - half) / 2) * 2));
            yield* readRange(handle, 0, head);
            yield gapOf(tail - head, await countLineEnds(readRange(handle, head, tail), encoding), maxSize);
            yield* readRange(handle, tail, size);
        }
    }
    finally {
        await handle.close();
    }
}
function gapOf(bytes, lines, maxSize) {
    const left = `${lines.toLocaleString('en-US')} lines (${bytes.toLocaleString('en-US')} bytes)`;
    const notice = `[${left} are left out here: the log is larger than ${maxSize.toLocaleString('en-US')} bytes]`;
    return { bytes, lines, notice };
}
/** Behind the last line end before `limit`; if no line end is near, the start of the character at `limit`. */
async function endOfHead(handle, encoding, limit) {
    const start = Math.max(0, limit - NEAR);
    const bytes = await readFully(handle, start, limit + UNIT - start);
    const end = lastLineEnd(bytes.subarray(0, limit - start), encoding);
    if (end === undefined && start === 0)
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .readMark */ .M)(bytes).length; // the mark stays, as it says how to read the tail
    return start + (end ?? startOfCharacter(bytes, limit - start, encoding));
}
/** Behind the first line end from `limit` on; if no line end is near, the start of the character at `limit`. */
async function startOfTail(handle, encoding, limit) {
    const start = limit - UNIT;
    const bytes = await readFully(handle, start, NEAR);
    const from = encoding === 'utf-8' ? UNIT - 1 : 0; // the tail may begin at `limit` itself, behind a line end
    const end = firstLineEnd(bytes, encoding, from);
    if (end === undefined && bytes.length < NEAR)
        return start + bytes.length;
    return start + (end ?? startOfCharacter(bytes, UNIT, encoding));
}
/** The bytes of a unit of UTF-16. */
const UNIT = 2;
/** Where the first line ends in `bytes`, which begin with a whole unit; its line end included. */
function firstLineEnd(bytes, encoding, from) {
    for (let at = bytes.indexOf(LF, from); at !== -1; at = bytes.indexOf(LF, at + 1)) {
        const end = endOfLineEnd(bytes, at, encoding);
        if (end !== undefined)
            return end;
    }
    return undefined;
}
/** The same for the last line that ends. */
function lastLineEnd(bytes, encoding) {
    for (let at = bytes.lastIndexOf(LF); at !== -1; at = at === 0 ? -1 : bytes.lastIndexOf(LF, at - 1)) {
        const end = endOfLineEnd(bytes, at, encoding);
        if (end !== undefined)
            return end;
    }
    return undefined;
}
const LF = 10;
/** Behind the line feed whose byte is at `at`; undefined if that byte is of another character of UTF-16. */
function endOfLineEnd(bytes, at, encoding) {
    if (encoding === 'utf-8')
        return at + 1;
    if (encoding === 'utf-16le')
        return at % UNIT === 0 && bytes[at + 1] === 0 ? at + 2 : undefined;
    return at % UNIT === 1 && bytes[at - 1] === 0 ? at + 1 : undefined;
}
/** Where the character begins that is at `index`. */
function startOfCharacter(bytes, index, encoding) {
    if (encoding === 'utf-8') {
        let start = index;
        while (start > 0 && index - start < 3 && !(0,_byte_string_js__WEBPACK_IMPORTED_MODULE_3__/* .startsCharacter */ .Nx)(bytes[start] ?? 0))
            start--;
        return start;
    }
    const high = bytes[encoding === 'utf-16le' ? index + 1 : index] ?? 0;
    const isSecondOfPair = high >= 0xdc && high <= 0xdf;
    return isSecondOfPair ? index - UNIT : index;
}
async function countLineEnds(chunks, encoding) {
    let count = 0;
    for await (const chunk of chunks) {
        for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, at + 1)) {
            if (endOfLineEnd(chunk, at, encoding) !== undefined)
                count++;
        }
    }
    return count;
}
/** The bytes from `start` to `end`, or to the end of the file if that comes first. */
async function* readRange(handle, start, end) {
    const buffer = Buffer.allocUnsafe(Math.min(READ, end - start));
    for (let position = start; position < end;) {
        const bytes = await readInto(buffer, handle, position, end - position);
        if (bytes.length === 0)
            return;
        position += bytes.length;
        for (let at = 0; at < bytes.length; at += CHUNK)
            yield bytes.subarray(at, at + CHUNK);
    }
}
function readFully(handle, position, length) {
    return readInto(Buffer.allocUnsafe(length), handle, position, length);
}
/** Fills `buffer`, but with no more than `length` bytes and only to the end of the file. */
async function readInto(buffer, handle, position, length) {
    const wanted = Math.min(buffer.length, length);
    let filled = 0;
    while (filled < wanted) {
        const { bytesRead } = await handle.read(buffer, filled, wanted - filled, position + filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return buffer.subarray(0, filled);
}


/***/ }),

/***/ 6535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Redactor),
  c: () => (/* binding */ SHORTEST_SECRET)
});

// EXTERNAL MODULE: ./build/lines/byte-string.js
var byte_string = __webpack_require__(9008);
;// CONCATENATED MODULE: ./build/lines/private-key.js
/** RFC 7468 and RFC 4880, 6.2: PKCS #8, PKCS #1, SEC 1, OpenSSH and PGP private keys, encrypted ones too. */
const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** A block ends after this many lines, the first included, even without its last line. */
const LONGEST_BLOCK = 200;
/**
 * Finds private keys (PEM) in a text that comes piece by piece: blocks over several lines, and blocks on one line
 * with escaped line ends, whatever the escaping. Where the END line never comes, everything up to the longest block
 * is taken for the key.
 */
class PrivateKeys {
    #linesLeft = 0;
    /**
     * Adds the spans that begin before `cut` to `spans`: one for each line, so that no line disappears. `text` is whole
     * lines, or, with a `cut`, a stretch of a single line that is looked at again from there on.
     */
    find(text, cut, spans) {
        if (this.#linesLeft === 0 && !text.includes('PRIVATE KEY'))
            return;
        for (let start = 0; start < cut;) {
            const newline = text.indexOf('\n', start);
            const end = newline === -1 ? text.length : newline;
            this.#findInLine(text.slice(start, end), start, cut, spans);
            start = end + 1;
        }
    }
    /** Ends an open block. */
    end() {
        this.#linesLeft = 0;
    }
    #findInLine(line, offset, cut, spans) {
        let at = 0;
        if (this.#linesLeft > 0) {
            const end = find(END, line, 0)?.end;
            if (line !== '')
                spans.push({ start: offset, end: offset + (end ?? line.length), counts: false });
            this.#linesLeft = end === undefined ? this.#linesLeft - 1 : 0;
            if (end === undefined)
                return;
            at = end;
        }
        for (;;) {
            const begin = find(BEGIN, line, at);
            if (begin === undefined || offset + begin.start >= cut)
                return;
            const start = offset + begin.start;
            const end = find(END, line, begin.end)?.end;
            spans.push({ start, end: offset + (end ?? line.length), counts: true });
            if (end === undefined) {
                this.#linesLeft = LONGEST_BLOCK - 1;
                return;
            }
            at = end;
        }
    }
}
/** The first match of `pattern` at or after `from`. */
function find(pattern, text, from) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    return match === null ? undefined : { start: match.index, end: pattern.lastIndex };
}

;// CONCATENATED MODULE: ./build/lines/secret-patterns.js
/** Between a name and its value: `: `, `=`, `": "`, `\": \"`, `='`, ` => `, `>` of XML. */
const ASSIGNED = String.raw `\\{0,8}["']?[ \t]{0,8}(?:[:=]>?|>)[ \t]{0,8}\\{0,8}["']?`;
/** A parameter of a scheme that has several, with its value quoted, quoted and escaped, or bare. */
const PARAMETER = String.raw `[\w-]{1,40}=(?:\\{0,8}"[^"\n]{0,2000}"|[^ \t\r\n,"'\\]+)`;
const AUTHORIZATION = 'authorization|Authorization|AUTHORIZATION';
const SCHEMES = '[Bb]asic|BASIC|[Bb]earer|BEARER|[Tt]oken|[Nn]egotiate|NTLM|DPoP|[Aa]pi[Kk]ey|SSWS|Splunk|GenieKey|OAuth|PrivateToken';
/** Patterns of secrets on one line. Private keys, which take many, are in `private-key.ts`. */
const SECRET_PATTERNS = [
    {
        name: 'GitHub token',
        source: 'docs.github.com: About authentication to GitHub, token formats; changelog of 2026-04-24 (longer ghs_)',
        pattern: /(gh[pour]_\w{36,}|ghs_[\w.-]{36,}|github_pat_\w{36,})/g,
    },
    {
        name: 'JSON Web Token',
        source: 'RFC 7519, RFC 7515: base64url of {"…, twice, and a signature',
        pattern: /(eyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?)|eyJ[\w-]*/g,
    },
    {
        name: 'Authorization header',
        source: 'RFC 9110, 11.6.2; IANA HTTP Authentication Scheme Registry',
        pattern: new RegExp(String.raw `(?:${AUTHORIZATION})${ASSIGNED}(?:(?:${SCHEMES})[ \t]{1,8}([^ \t\r\n"'\\,;]+)|` +
            String.raw `(?:Digest|Hawk|AWS4-HMAC-SHA256|MAC|SCRAM-SHA-256)[ \t]{1,8}(${PARAMETER}(?:,[ \t]{0,4}${PARAMETER}){0,20})|((?=[^ \t\r\n"'\\,;]{0,64}\d)[^ \t\r\n"'\\,;]{8,}))`, 'g'),
    },
    {
        name: 'bearer token',
        source: 'RFC 6750, 2.1',
        pattern: /(?:[Bb]earer|BEARER)[ \t]{1,8}([A-Za-z0-9._~+/-]{20,}=*)/g,
    },
    {
        name: 'password in a URL',
        source: 'RFC 3986, 3.2.1',
        pattern: /:\\?\/\\?\/[^ \t\r\n/?#@:"'\\<>]*(?::([^ \t\r\n/?#"'\\<>]+)(?=@))?/g,
    },
    {
        name: 'AWS access key',
        source: 'docs.aws.amazon.com: IAM identifiers, unique ID prefixes; gitleaks, aws-access-token',
        pattern: /((?:A(?:KIA|SIA|BIA|CCA)|A3T[A-Z0-9])[A-Z2-7]{16})(?![A-Za-z0-9])/g,
    },
    {
        name: 'AWS secret access key or session token',
        source: 'docs.aws.amazon.com: configuration and credential file settings; secretlint, rule-aws',
        pattern: new RegExp(String.raw `(?<!</)(?:[Ss]ecret_?[Aa]ccess_?[Kk]ey|SECRET_?ACCESS_?KEY|[Ss]ession_?[Tt]oken|SESSION_?TOKEN)${ASSIGNED}((?:\\?[A-Za-z0-9/+=]){40,})`, 'g'),
    },
    {
        name: 'npm token',
        source: 'docs.npmjs.com: About access tokens; .npmrc; github.blog: npm token format of 2021-09-23',
        pattern: /(npm_[A-Za-z0-9]{36,})|:_(?:authToken|auth|password)[ \t]{0,8}=[ \t]{0,8}["']?([^ \t\r\n"']+)/g,
    },
    {
        name: 'Slack token or webhook',
        source: 'docs.slack.dev: Tokens; Incoming webhooks',
        pattern: /(xox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{20,})|hooks\.slack\.com\\?\/(?:services|workflows|triggers)\\?\/([\w/\\]{16,})/g,
    },
    {
        name: 'Google API key, access token or client secret',
        source: 'docs.cloud.google.com: API keys; OAuth 2.0; gitleaks, gcp-api-key',
        pattern: /(AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g,
    },
    {
        name: 'IBM Cloud API key',
        source: 'detect-secrets, ibm_cloud_iam: 44 characters of base64url after a name',
        pattern: new RegExp(String.raw `(?:[Aa]pi[-_]?[Kk]ey|API[-_]?KEY)(?:${ASSIGNED}|[ \t]{1,8}["']?)([\w-]{44})(?![\w-])`, 'g'),
    },
];

;// CONCATENATED MODULE: ./build/lines/redact.js



/** In characters: a shorter text would strike out half of a log. */
const SHORTEST_SECRET = 4;
/**
 * Replaces secrets by `***` in one text that comes piece by piece: those that are known, and those of the built-in
 * patterns. It works on the raw text, so that what is escaped in JSON is found too. Nothing of a secret is kept but
 * how many there were.
 */
class Redactor {
    /** How many secrets were replaced; several that overlap count as one, and so does a key over many lines. */
    count = 0;
    #known;
    #privateKeys = new PrivateKeys();
    /** @param known secrets; of one with several lines, each line is found that has `SHORTEST_SECRET` characters */
    constructor(known) {
        this.#known = [...new Set([...known].flatMap(formsOf))];
    }
    /** `text`, whole lines, without secrets. */
    redact(text) {
        return this.redactUntil(text, text.length).text;
    }
    /**
     * The same for a stretch of a single line: of `text` what comes before `cut`, without the secrets that begin there,
     * and where the rest begins: at `cut`, or behind the secret that is across it. The rest is to be given again.
     */
    redactUntil(text, cut) {
        const spans = merge(this.#find(text, cut));
        let clean = '';
        let done = 0;
        for (const { start, end, counts } of spans) {
            clean += `${text.slice(done, start)}***`;
            done = end;
            if (counts)
                this.count++;
        }
        return { text: clean + text.slice(done, Math.max(cut, done)), rest: Math.max(cut, done) };
    }
    /** Ends what goes over several lines: the text goes on somewhere else. */
    end() {
        this.#privateKeys.end();
    }
    #find(text, cut) {
        const spans = [];
        for (const secret of this.#known) {
            for (let start = text.indexOf(secret); start !== -1 && start < cut;) {
                spans.push({ start, end: start + secret.length, counts: true });
                start = text.indexOf(secret, start + secret.length);
            }
        }
        for (const { pattern } of SECRET_PATTERNS) {
            pattern.lastIndex = 0;
            for (let match = pattern.exec(text); match !== null && match.index < cut; match = pattern.exec(text)) {
                const secret = match[1] ?? match[2] ?? match[3];
                if (secret === undefined || isMasked(secret))
                    continue;
                const end = match.index + match[0].length;
                if (end - secret.length < cut)
                    spans.push({ start: end - secret.length, end, counts: true });
            }
        }
        this.#privateKeys.find(text, cut, spans);
        return spans;
    }
}
/** The line or lines of a secret as a log may show them: as they are, and escaped in JSON in its usual ways. */
function formsOf(secret) {
    return secret
        .split(/[\r\n]+/)
        .filter((line) => line.length >= SHORTEST_SECRET)
        .flatMap((line) => {
        const escaped = JSON.stringify(line).slice(1, -1);
        const slashed = escaped.replaceAll('/', String.raw `\/`);
        return [line, escaped, slashed, ascii(escaped), ascii(slashed)].map(byte_string/* toByteString */.pv);
    });
}
/** JSON text in ASCII alone, as Python and PHP write it. */
function ascii(json) {
    return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** True for what somebody masked before, as GitHub does in its own logs. */
function isMasked(text) {
    return /^\*+$/.test(text);
}
/** The spans in order, with those that overlap or touch made one. */
function merge(spans) {
    if (spans.length < 2)
        return spans;
    const merged = [];
    for (const span of spans.sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last === undefined || span.start > last.end) {
            merged.push(span);
        }
        else {
            last.end = Math.max(last.end, span.end);
            last.counts ||= span.counts;
        }
    }
    return merged;
}


/***/ }),

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ severityOfFields),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/** The severities, from the lowest to the highest. */
const SEVERITIES = ['debug', 'verbose', 'info', 'warning', 'error', 'critical'];
/** The words for levels in use: syslog (RFC 5424), log4j, java.util.logging, Python, pino, zap, GitHub's commands. */
const WORDS = new Map(Object.entries({
    trace: 'debug',
    debug: 'debug',
    verbose: 'verbose',
    info: 'info',
    information: 'info',
    informational: 'info',
    notice: 'info',
    warn: 'warning',
    warning: 'warning',
    err: 'error',
    error: 'error',
    severe: 'error',
    crit: 'critical',
    critical: 'critical',
    alert: 'critical',
    emerg: 'critical',
    emergency: 'critical',
    fatal: 'critical',
    panic: 'critical',
}));
/** The fields of a JSON line that hold its level; the first that can be read counts. */
const LEVEL_FIELDS = ['level', 'severity', 'lvl', 'loglevel'];
/** How many bytes of a line, behind its stamp, may hold its level. Further on, it is part of what the line tells. */
const NEAR = 64;
const words = [...WORDS.keys()].sort((a, b) => b.length - a.length);
const anyCase = words
    .map((word) => word.replace(/./g, (letter) => `[${letter.toUpperCase()}${letter}]`))
    .join('|');
/**
 * The word in a line that is its level: in capitals, in brackets (GitHub's logs write `##[error]`), named as a level,
 * or a workflow command of GitHub.
 */
const LEVEL = new RegExp(String.raw `(?<!\w)(?:${words.join('|').toUpperCase()})(?!\w)` +
    String.raw `|(?<=[[(<])(?:${anyCase})(?=[\])>])` +
    String.raw `|(?<=(?<!\w)(?:level|severity|lvl|loglevel)=["']?)(?:${anyCase})(?!\w)` +
    String.raw `|(?<=(?<![^ \t])::)(?:error|warning|notice|debug)(?=::| )`);
/** The first two letters tell the words apart; no text has to be cut out of the line then. */
const BEGINNINGS = new Map([...WORDS].map(([word, severity]) => [beginning(word, 0), severity]));
/** The severity of a line of text; `start` is where its stamp ends. */
function severityOf(line, start) {
    const near = line.slice(start, start + NEAR);
    const at = near.search(LEVEL);
    return (at === -1 ? undefined : BEGINNINGS.get(beginning(near, at))) ?? 'info';
}
/** The two letters at `at` as a number, small or capital. */
function beginning(text, at) {
    return ((text.charCodeAt(at) & 0x1f) << 5) | (text.charCodeAt(at + 1) & 0x1f);
}
/** The severity of a JSON line. */
function severityOfFields(fields) {
    for (const name of LEVEL_FIELDS) {
        const value = fields[name];
        const severity = typeof value === 'number' ? ofNumber(value) : typeof value === 'string' ? ofText(value) : undefined;
        if (severity !== undefined)
            return severity;
    }
    return 'info';
}
function ofText(text) {
    return /^\d{1,2}$/.test(text) ? ofNumber(Number(text)) : WORDS.get(text.toLowerCase());
}
/** The severities of 0 to 7 (RFC 5424, 6.2.1). */
const SYSLOG = ['critical', 'critical', 'critical', 'error', 'warning', 'info', 'info', 'debug'];
/** Those of 10, 20 and so on to 60, as pino and bunyan have them. */
const PINO = ['debug', 'debug', 'info', 'warning', 'error', 'critical'];
function ofNumber(level) {
    if (level >= 10 && level < 100)
        return PINO[Math.min(Math.floor(level / 10), PINO.length) - 1];
    return SYSLOG[level];
}


/***/ }),

/***/ 4712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ LONGEST_LINE),
  O: () => (/* binding */ Splitter)
});

// EXTERNAL MODULE: ./build/lines/byte-string.js
var byte_string = __webpack_require__(9008);
;// CONCATENATED MODULE: ./build/lines/terminal.js
const ESC = '\u001b';
const BEL = '\u0007';
/** Longer than any sequence that a terminal is sent: longer ones are taken for text, but for their first bytes. */
const LONGEST_SEQUENCE = 4200;
/**
 * ECMA-48: control sequences (colours, cursor), control strings up to their terminator (titles, links), other escapes,
 * and an escape character that begins nothing. C1 bytes are not in it, as they occur inside characters of UTF-8.
 */
const SEQUENCES = new RegExp([
    String.raw `${ESC}\[[0-?]{0,4096}[ -/]{0,64}[@-~]`,
    String.raw `${ESC}[\]PX^_][^${BEL}${ESC}\n]{0,4096}(?:${BEL}|${ESC}\\)`,
    `${ESC}[ -/]{0,64}[0-~]`,
    ESC,
].join('|'), 'g');
/** `text` without colours, cursor movements and other escape sequences. */
function withoutEscapes(text) {
    return text.includes(ESC) ? text.replace(SEQUENCES, '') : text;
}
/** The same for a text that goes on: what begins so near its end that it may not be complete stays. */
function withoutCompleteEscapes(text) {
    if (!text.includes(ESC))
        return text;
    for (const { index } of text.matchAll(SEQUENCES)) {
        if (index > text.length - LONGEST_SEQUENCE)
            return withoutEscapes(text.slice(0, index)) + text.slice(index);
    }
    return withoutEscapes(text);
}
/**
 * Each line of `text` as a terminal shows it in the end: what follows its last carriage return that is not at its end.
 */
function withoutOverwritten(text) {
    if (!text.includes('\r'))
        return text;
    const lines = text.replaceAll('\r\n', '\n');
    return lines.includes('\r') ? lines.split('\n').map(lastSegment).join('\n') : lines;
}
function lastSegment(line) {
    let end = line.length;
    while (line[end - 1] === '\r')
        end--;
    return end === 0 ? '' : line.slice(line.lastIndexOf('\r', end - 1) + 1, end);
}

;// CONCATENATED MODULE: ./build/lines/splitter.js


/** A line that does not end is cut into lines of this many bytes. */
const LONGEST_LINE = 1024 * 1024;
/** How much of a line without an end is looked at before it is cut. A secret across the cut is found if it ends in that. */
const WINDOW = 2 * LONGEST_LINE;
/**
 * Cuts a text that comes in chunks into lines, as a terminal shows them in the end, without escape sequences and
 * secrets. Where the chunks are cut makes no difference.
 */
class Splitter {
    #redactor;
    /** What came since the last line end. */
    #rest = '';
    constructor(redactor) {
        this.#redactor = redactor;
    }
    /** The lines that `text` completes; empty ones too, so that they can be counted. */
    push(text) {
        const lines = [];
        // A slice of this size can complete only one line that is too long, the first.
        for (let start = 0; start < text.length; start += LONGEST_LINE) {
            this.#take(text.slice(start, start + LONGEST_LINE), lines);
        }
        return lines;
    }
    /** The line that is left where the text ends without a line end. */
    end() {
        const lines = [];
        if (this.#rest !== '')
            this.#finish(this.#rest, lines);
        this.#rest = '';
        return lines;
    }
    #take(text, lines) {
        const first = text.indexOf('\n');
        if (first === -1) {
            this.#rest = this.#cut(this.#rest + text, lines);
            return;
        }
        const last = text.lastIndexOf('\n');
        const rest = this.#rest.length + first < WINDOW
            ? this.#rest + text.slice(0, first)
            : this.#cut(this.#rest + text.slice(0, first), lines);
        this.#finish(rest + text.slice(first, last), lines);
        this.#rest = text.slice(last + 1);
    }
    /** Adds the whole lines in `text`. */
    #finish(text, lines) {
        const clean = this.#redactor.redact(withoutOverwritten(withoutEscapes(text)));
        for (let start = 0; start <= clean.length;) {
            const newline = clean.indexOf('\n', start);
            const end = newline === -1 ? clean.length : newline;
            while (end - start > LONGEST_LINE) {
                const cut = (0,byte_string/* cutBefore */.m0)(clean, start + LONGEST_LINE);
                lines.push(clean.slice(start, cut));
                start = cut;
            }
            lines.push(clean.slice(start, end));
            start = end + 1;
        }
    }
    /** Cuts lines from a line that does not end, as long as there is a whole window to look at. Returns the rest. */
    #cut(text, lines) {
        let rest = text;
        while (rest.length >= WINDOW) {
            rest = withoutCompleteEscapes(rest);
            if (rest.length < WINDOW)
                break;
            const window = rest.slice(0, WINDOW);
            const { text: line, rest: end } = this.#redactor.redactUntil(window, (0,byte_string/* cutBefore */.m0)(window, LONGEST_LINE));
            lines.push(withoutOverwritten(line));
            rest = rest.slice(end);
        }
        return rest;
    }
}


/***/ }),

/***/ 2727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stampOf),
/* harmony export */   s: () => (/* binding */ stampOfFields)
/* harmony export */ });
/** The fields of a JSON line that hold its stamp; the first that can be read counts. */
const STAMP_FIELDS = ['timestamp', 'time', '@timestamp', 'ts'];
/**
 * The stamp at the beginning of `line`, perhaps behind a `[`: date and time of ISO 8601 in the extended format, with
 * a blank or `T` between them, with or without seconds, a fraction (dot or comma) and a zone; without a zone it is
 * in the runner's. GitHub's log format is one of these. A date alone is none.
 */
function stampOf(line) {
    const at = line.startsWith('[') ? 1 : 0;
    const minute = minuteAt(line, at);
    if (minute === undefined)
        return undefined;
    let end = at + minute.text.length;
    let second = 0;
    let fraction = 0;
    if (line[end] === ':') {
        second = digits(line, end + 1, 2);
        if (second < 0 || second > 60)
            return undefined;
        end += 3;
        if ((line[end] === '.' || line[end] === ',') && digits(line, end + 1, 1) >= 0) {
            end++;
            for (let scale = 1e8, digit; (digit = digits(line, end, 1)) >= 0; end++, scale /= 10) {
                if (scale >= 1)
                    fraction += digit * scale;
            }
        }
    }
    const zone = zoneAt(line, end);
    end += zone.length;
    if (isWordCharacter(line.charCodeAt(end)))
        return undefined;
    const start = zone.minutes === undefined ? minute.local : minute.utc - zone.minutes * 60_000;
    return { ms: start + second * 1000 + Math.floor(fraction / 1e6), ns: fraction % 1e6, end };
}
/** The stamp of a JSON line: text in ISO 8601, or seconds, milli-, micro- or nanoseconds since 1970. */
function stampOfFields(fields) {
    for (const name of STAMP_FIELDS) {
        const value = fields[name];
        const moment = typeof value === 'number' ? sinceEpoch(value) : typeof value === 'string' ? read(value) : undefined;
        if (moment !== undefined)
            return moment;
    }
    return undefined;
}
function read(text) {
    if (/^\d{9,19}(?:\.\d+)?$/.test(text))
        return sinceEpoch(Number(text));
    return stampOf(text);
}
/** The size of the number tells its unit: all are moments between 1973 and 5138. */
function sinceEpoch(value) {
    if (!(value >= 1e8 && value < 1e20))
        return undefined;
    if (value < 1e11) {
        // A fraction of seconds that a number holds is exact to a microsecond.
        const us = Math.round(value * 1e6);
        return { ms: Math.floor(us / 1000), ns: (us % 1000) * 1000 };
    }
    const perMs = value < 1e14 ? 1 : value < 1e17 ? 1000 : 1e6;
    return { ms: Math.floor(value / perMs), ns: Math.floor(((value % perMs) * 1e6) / perMs) };
}
/** The number that `count` digits at `at` make, or -1 if there are others than digits. */
function digits(text, at, count) {
    let value = 0;
    for (let index = at; index < at + count; index++) {
        const digit = text.charCodeAt(index) - 48;
        if (!(digit >= 0 && digit <= 9))
            return -1;
        value = value * 10 + digit;
    }
    return value;
}
/** The zone at `at`: its length, and how many minutes it is ahead of UTC; undefined if there is none. */
function zoneAt(text, at) {
    const sign = text[at];
    if (sign === 'Z' || sign === 'z')
        return { length: 1, minutes: 0 };
    const hours = digits(text, at + 1, 2);
    if ((sign !== '+' && sign !== '-') || hours < 0)
        return { length: 0, minutes: undefined };
    const colon = text[at + 3] === ':' ? 1 : 0;
    const minutes = digits(text, at + 3 + colon, 2);
    const ahead = hours * 60 + Math.max(minutes, 0);
    return { length: minutes < 0 ? 3 : 5 + colon, minutes: sign === '-' ? -ahead : ahead };
}
/** Most lines are of the minute of the line before. */
let lastMinute;
/** The minute that is written at `at`; undefined if there is none, or no such day in that month. */
function minuteAt(line, at) {
    if (lastMinute !== undefined && line.startsWith(lastMinute.text, at))
        return lastMinute;
    const year = digits(line, at, 4);
    const month = digits(line, at + 5, 2);
    const day = digits(line, at + 8, 2);
    const hour = digits(line, at + 11, 2);
    const minute = digits(line, at + 14, 2);
    if (year < 0 || month < 1 || day < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return undefined;
    const text = line.slice(at, at + 16);
    if (!/^....-..-..[Tt ]..:..$/.test(text))
        return undefined;
    const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    lastMinute = { text, utc: date.getTime(), local: new Date(year, month - 1, day, hour, minute).getTime() };
    return lastMinute;
}
function isWordCharacter(code) {
    return ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95);
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   uD: () => (/* binding */ openAccess)
/* harmony export */ });
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
/* harmony import */ var _http_request_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _iam_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1438);
/* harmony import */ var _iam_token_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77);
/* harmony import */ var _steps_grant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3594);
/* harmony import */ var _steps_identify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3738);
/* harmony import */ var _steps_sign_in_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(267);







/** Whose key is to be made; undefined when none is. */
function ownerOf(access) {
    return 'owner' in access ? access.owner : undefined;
}
/** Whether `openAccess` may succeed later: IAM did not refuse anything, but could not be asked. */
function mayPass(error) {
    return error instanceof _http_request_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .G && !error.isRefused;
}
/**
 * Signs in, and checks that identity and account are those of the inputs. With `ensure-policy` it grants Sender; it
 * writes nothing else.
 * @param stage main gives up soon, as post tries again; see `signIn`
 * @param known whose key to make, when main has found that out already. Then nothing is granted any more.
 * @throws UserError, Obstacle, RequestError
 */
async function openAccess({ inputs, secrets, deadline }, stage, known) {
    const { bearer, iamEndpoint } = inputs;
    const grants = bearer.kind === 'new key' && bearer.ensurePolicy && known === undefined;
    const use = bearer.kind === 'session' ? 'token' : grants ? 'policies' : 'keys';
    const signInAgain = () => (0,_steps_sign_in_js__WEBPACK_IMPORTED_MODULE_5__/* .signIn */ .J)({ iamEndpoint, credential: bearer.credential, use }, secrets, stage, deadline.remainingMs);
    const session = await signInAgain();
    const { claims } = session;
    if (bearer.kind === 'new key') {
        if (known !== undefined) {
            (0,_iam_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .assertSees */ .dp)(claims, known);
            return { session, owner: known };
        }
        const owner = await (0,_steps_identify_js__WEBPACK_IMPORTED_MODULE_4__/* .identify */ .l)(session, { ...inputs, ...bearer });
        if (grants)
            await (0,_steps_grant_js__WEBPACK_IMPORTED_MODULE_3__/* .grant */ .NG)(session, owner, inputs.instance);
        return { session, owner: { iamId: owner.iamId, accountId: owner.accountId } };
    }
    (0,_iam_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .assertAccount */ .uj)(inputs.accountId, 'account-id', claims);
    (0,_iam_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .assertAccount */ .uj)(inputs.instance?.accountId, 'instance-crn', claims);
    (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Identity: ${claims.kind} ${claims.iamId} in account ${claims.accountId}, whose own token sends.`);
    return { session, tokens: new _iam_token_source_js__WEBPACK_IMPORTED_MODULE_6__/* .TokenSource */ .x(async () => (await signInAgain()).token, session.token) };
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled),
/* harmony export */   c: () => (/* binding */ listenForCancellation)
/* harmony export */ });
/* harmony import */ var _messages_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2893);

/**
 * A signal that is aborted when the job is cancelled: the runner sends SIGINT, SIGTERM 7.5 s later, and ends the process
 * 2.5 s after that (source of actions/runner, ProcessInvoker).
 */
function listenForCancellation() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            controller.abort(new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The job was cancelled before all was sent.'));
        });
    }
    return controller.signal;
}
/**
 * The result of `work`. When `signal` is aborted before, it rejects with the reason of the signal.
 * @param graceMs how long work may go on after that
 */
async function unlessCancelled(work, signal, graceMs = 0) {
    const cancelled = Promise.withResolvers();
    const cancel = () => {
        setTimeout(() => {
            cancelled.reject(signal.reason);
        }, graceMs);
    };
    if (signal.aborted)
        cancel();
    else
        signal.addEventListener('abort', cancel);
    try {
        return await Promise.race([work, cancelled.promise]);
    }
    finally {
        signal.removeEventListener('abort', cancel);
    }
}


/***/ }),

/***/ 5103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ countUnsent),
  c: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./build/http/deadline.js
var http_deadline = __webpack_require__(489);
// EXTERNAL MODULE: ./build/lines/severity.js
var severity = __webpack_require__(2209);
;// CONCATENATED MODULE: ./build/ingress/batch.js

/**
 * The size of a full batch in bytes. IBM Cloud Logs takes 2 MB a request (Cloud Logs docs, limits of the ingestion
 * API).
 */
const FULL = 1_950_000;
/**
 * The lines of one request to `POST /logs/v1/singles`, encoded: a JSON array of items. Two bytes are between two
 * items, so that the array can be cut in two in place.
 */
class Batch {
    #store;
    #from;
    #to;
    #free;
    /** Of the store's items those from `from` until `to`. With `free`, the store goes there when it is released. */
    constructor(store, from, to, free) {
        this.#store = store;
        this.#from = from;
        this.#to = to;
        this.#free = free;
    }
    /** The body of the request. Its bytes change when the batch is halved, and once it was released. */
    get body() {
        return this.#store.bytes.subarray(this.#store.startOf(this.#from) - 1, this.#store.endOf(this.#to - 1) + 1);
    }
    /** The number of its first line in the text that it is of. */
    get firstLine() {
        return this.#store.lineOf(this.#from);
    }
    /** The number of its last line. */
    get lastLine() {
        return this.#store.lineOf(this.#to - 1);
    }
    /** How many lines it has; one in parts counts once. Its first or last line may have parts in other batches, too. */
    get lines() {
        let count = 1;
        for (let item = this.#from + 1; item < this.#to; item++)
            if (this.#store.startsLine(item))
                count++;
        return count;
    }
    /**
     * Its first and second half, each a batch of its own, whose bodies are valid from now on in place of this one's.
     * It is cut between lines; a single line between its parts; undefined for a single item.
     */
    halves() {
        if (this.#to - this.#from < 2)
            return undefined;
        const middle = this.#middle();
        this.#store.cutBefore(middle);
        return [new Batch(this.#store, this.#from, middle), new Batch(this.#store, middle, this.#to)];
    }
    /** Says that the body is not needed any more: later lines may be written over it. The halves have nothing to release. */
    release() {
        this.#free?.push(this.#store);
        this.#free = undefined;
    }
    /** The item nearest to the middle that begins a line, or that in the middle. */
    #middle() {
        const middle = (this.#from + this.#to) >> 1;
        for (let off = 0; off < this.#to - middle; off++) {
            if (this.#store.startsLine(middle + off))
                return middle + off;
            if (middle - off > this.#from && this.#store.startsLine(middle - off))
                return middle - off;
        }
        return middle;
    }
}
/** Makes batches. Their buffers are used again, so there are never more buffers than batches that are not released yet. */
class Batcher {
    /** The size that a batch does not exceed, in bytes; to be lowered where the ingress refuses a body as too large. */
    limit = FULL;
    #free = [];
    /**
     * The batches of one text, in the order of its lines. The next lines are asked for when the next batch is.
     * @param labels of all its lines; a line may have others beside them, by the same names
     */
    async *batches(lines, labels) {
        let head = new Head(labels);
        let own;
        let store = this.#take();
        for await (const chunk of lines) {
            for (const line of chunk) {
                if (line.labels !== own) {
                    own = line.labels;
                    head = new Head({ ...labels, ...own });
                }
                // An item that is larger than the limit goes alone.
                if (!store.add(head, line, store.items === 0 ? Infinity : this.limit)) {
                    yield this.#batchOf(store);
                    store = this.#take();
                    store.add(head, line, Infinity);
                }
            }
        }
        if (store.items > 0)
            yield this.#batchOf(store);
        else
            this.#free.push(store);
    }
    #take() {
        const store = this.#free.pop() ?? new Store();
        store.clear();
        return store;
    }
    #batchOf(store) {
        store.close();
        return new Batch(store, 0, store.items, this.#free);
    }
}
/**
 * The beginning of an item up to its text. It has the same length for all lines of a source, so that it can be copied
 * from the item before and only its digits changed: a third of the time that encoding it takes.
 */
class Head {
    bytes;
    severityAt;
    timestampAt;
    risingAt;
    constructor(labels) {
        const label = JSON.stringify(labels).slice(0, -1);
        this.bytes = Buffer.from(`${label},"severity":0,"timestamp":0000000000000,"hiResTimestamp":"0000000000000000000","text":`);
        this.severityAt = this.bytes.lastIndexOf('"severity":') + '"severity":'.length;
        this.timestampAt = this.bytes.lastIndexOf('"timestamp":') + '"timestamp":'.length;
        this.risingAt = this.bytes.lastIndexOf('"hiResTimestamp":"') + '"hiResTimestamp":"'.length;
    }
}
/** IBM Cloud Logs: 1 Debug, 2 Verbose, 3 Info, 4 Warning, 5 Error, 6 Critical. */
const SEVERITY_DIGITS = Object.fromEntries(severity/* SEVERITIES */.oC.map((severity, index) => [severity, '1'.charCodeAt(0) + index]));
const CLOSING_BRACE = 0x7d;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const ZERO = 0x30;
/** The bytes of a batch, and where its items are in them. */
class Store {
    bytes = Buffer.allocUnsafeSlow(FULL);
    /** Where the next item begins. */
    #next = 1;
    /** The head of the item before and its place, and the milliseconds that are written in it. */
    #head;
    #headAt = 0;
    #timestamp = 0;
    #rising = 0;
    #ends = [];
    #lines = [];
    get items() {
        return this.#ends.length;
    }
    startOf(item) {
        return item === 0 ? 1 : this.endOf(item - 1) + 2;
    }
    endOf(item) {
        return this.#ends[item] ?? 0;
    }
    lineOf(item) {
        return this.#lines[item] ?? 0;
    }
    /** True for an item that is not a further part of the line of the item before. */
    startsLine(item) {
        return this.#lines[item] !== this.#lines[item - 1];
    }
    clear() {
        this.#next = 1;
        this.#head = undefined;
        this.#ends.length = 0;
        this.#lines.length = 0;
    }
    /** Adds an item. False, and nothing added, if the array would be longer than `limit`. */
    add(head, line, limit) {
        // A byte string is its own UTF-8 already, and JSON escapes nothing but ASCII in it.
        const text = line.json ? line.text : JSON.stringify(line.text);
        const textAt = this.#next + head.bytes.length;
        const end = textAt + text.length + 1;
        if (end + 1 > limit)
            return false;
        this.#writeHead(head, line);
        this.bytes.write(text, textAt, 'latin1');
        this.bytes[end - 1] = CLOSING_BRACE;
        this.bytes[end] = COMMA;
        this.bytes[end + 1] = LINE_FEED;
        this.#ends.push(end);
        this.#lines.push(line.number);
        this.#next = end + 2;
        return true;
    }
    /** Ends the array. */
    close() {
        this.bytes.write('[', 0);
        this.bytes.write(']', this.endOf(this.items - 1));
    }
    /** Ends one array before `item`, and begins another one with it. */
    cutBefore(item) {
        this.bytes.write('][', this.endOf(item - 1));
    }
    #writeHead(head, { severity, timestamp, rising }) {
        const at = this.#next;
        if (head === this.#head) {
            this.bytes.copyWithin(at, this.#headAt, this.#headAt + head.bytes.length);
        }
        else {
            this.bytes.set(head.bytes, at);
            this.#timestamp = this.#rising = 0;
        }
        this.#head = head;
        this.#headAt = at;
        this.bytes[at + head.severityAt] = SEVERITY_DIGITS[severity];
        if (timestamp !== this.#timestamp)
            this.#writeMs(timestamp, at + head.timestampAt);
        if (rising.ms !== this.#rising)
            this.#writeMs(rising.ms, at + head.risingAt);
        this.#writeDigits(rising.ns, at + head.risingAt + 13, 6);
        this.#timestamp = timestamp;
        this.#rising = rising.ms;
    }
    /** Thirteen digits: milliseconds from 2001 to 2286. */
    #writeMs(ms, at) {
        this.#writeDigits(Math.floor(ms / 1e6), at, 7);
        this.#writeDigits(ms % 1e6, at + 7, 6);
    }
    /** The digits of an integer of less than 32 bits, which V8 divides fast. */
    #writeDigits(value, at, count) {
        let rest = value | 0;
        for (let index = at + count - 1; index >= at; index--) {
            const tenth = (rest / 10) | 0;
            this.bytes[index] = ZERO + rest - tenth * 10;
            rest = tenth;
        }
    }
}

// EXTERNAL MODULE: ./build/http/request-error.js
var request_error = __webpack_require__(8403);
// EXTERNAL MODULE: ./build/http/retry.js + 2 modules
var retry = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/ingress/losses.js

/** Remembers which batches were lost. */
class Losses {
    #bySource = new Map();
    /** Adds a loss, at its place among the batches of its source: from n to n + 1 for the n-th, to n + ½ for its half. */
    add(loss, from, to) {
        const losses = this.#bySource.get(loss.source) ?? [];
        losses.push({ loss, from, to });
        this.#bySource.set(loss.source, losses);
    }
    /** In the order of the lines of each source; neighbours with the same cause are joined. */
    list() {
        return [...this.#bySource.values()].flatMap(joined);
    }
}
function joined(losses) {
    const list = [];
    for (const { loss, from, to } of losses.toSorted((a, b) => a.from - b.from)) {
        const last = list.at(-1);
        // When two parts of one line are lost, the line counts once.
        const lines = last?.loss.lastLine === loss.firstLine ? loss.lines - 1 : loss.lines;
        if (last !== undefined && (lines === 0 || (last.to === from && haveSameCause(last.loss, loss)))) {
            last.loss = { ...last.loss, lastLine: loss.lastLine, lines: last.loss.lines + lines };
            last.to = to;
        }
        else {
            list.push({ loss: { ...loss, lines }, from, to });
        }
    }
    return list.map(({ loss }) => loss);
}
/** Requests that fail alike have the same cause, although each has a transaction ID of its own. */
function haveSameCause(a, b) {
    if (a.mayHaveArrived !== b.mayHaveArrived)
        return false;
    if (!(a.cause instanceof request_error/* RequestError */.G) || !(b.cause instanceof request_error/* RequestError */.G))
        return a.cause === b.cause;
    return (a.cause.purpose === b.cause.purpose && a.cause.what === b.cause.what && a.cause.words === b.cause.words);
}

// EXTERNAL MODULE: ./build/ingress/purposes.js
var purposes = __webpack_require__(1081);
// EXTERNAL MODULE: ./build/ingress/singles.js
var singles = __webpack_require__(7713);
;// CONCATENATED MODULE: ./build/ingress/sender.js






/** How many requests are under way at most. */
const WIDTH = 4;
/** Cloud Logs itself gives up after 30 s (IBM Cloud Logs docs, `request_timeout`); the rest is for the way. */
const REQUEST_TIMEOUT_MS = 45_000;
/** It gives up after this many refused items if nothing was accepted before: then the items are not the cause. */
const REFUSED_AT_FIRST = 20;
/**
 * Sends batches of log lines to Cloud Logs (POST /logs/v1/singles), up to four at a time on kept-alive connections, by
 * the rule that all requests follow. A request whose answer was lost is sent again: lines arrive at least once.
 */
class Sender {
    #options;
    #requests = new Map();
    #words = new Set();
    #losses = new Losses();
    #bytes = 0;
    #underWay = new Set();
    /** How many batches each source has had. */
    #batches = new Map();
    #refused = 0;
    /** The last token that was fetched because one was refused. */
    #fresh;
    /** Aborted when it gives up: nothing is repeated any more, and what comes later is lost at once. */
    #end = new AbortController();
    /** Aborted when it is stopped: the requests that are under way end, too. */
    #stop = new AbortController();
    #stopped = Promise.withResolvers();
    constructor(options) {
        this.#options = options;
        this.#stopped.promise.catch(() => undefined); // nobody may be waiting
    }
    /** What became of the batches so far. */
    get delivery() {
        return {
            requests: this.#requests,
            bytes: this.#bytes,
            losses: this.#losses.list(),
            words: this.#words,
        };
    }
    /**
     * Takes a batch and releases it when its fate is known. Resolves as soon as it is under way, so that reading waits for
     * sending. Never throws for a failure of the network or of Cloud Logs: that is a loss.
     */
    async send(batch, source) {
        const from = this.#batches.get(source) ?? 0;
        this.#batches.set(source, from + 1);
        while (this.#underWay.size >= WIDTH)
            await Promise.race(this.#underWay);
        const delivery = this.#deliver({ batch, source, from, to: from + 1, mayHaveArrived: false }).finally(() => {
            batch.release();
            this.#underWay.delete(delivery);
        });
        this.#underWay.add(delivery);
    }
    /** Resolves when the fate of every batch is known. */
    async finish() {
        await Promise.all(this.#underWay);
    }
    /** Gives up at once and ends the requests that are under way: the job is cancelled. */
    stop(cause) {
        this.#end.abort(cause);
        this.#stop.abort();
        this.#stopped.reject(this.#end.signal.reason);
    }
    /** Sends a piece. If Cloud Logs does not take it as it is: its halves, down to the item that is refused. */
    async #deliver(piece) {
        const { batch, source } = piece;
        const { batcher } = this.#options;
        const { length } = batch.body;
        try {
            const answer = await this.#transmit(piece);
            this.#requests.set(source, (this.#requests.get(source) ?? 0) + 1);
            this.#bytes += length;
            this.#hear(answer);
        }
        catch (error) {
            if (!isAboutContent(error)) {
                this.#giveUp(error);
                this.#lose(piece, error);
                return;
            }
            const halves = batch.halves();
            if (halves === undefined) {
                this.#refuse(piece, error);
                return;
            }
            if (error.status === 413)
                batcher.limit = Math.min(batcher.limit, Math.ceil(length / 2));
            const middle = (piece.from + piece.to) / 2;
            const half = { ...piece, mayHaveArrived: false };
            await this.#deliver({ ...half, batch: halves[0], to: middle });
            await this.#deliver({ ...half, batch: halves[1], from: middle });
        }
    }
    /** @throws RequestError, Obstacle, what a token throws, what made the sender give up */
    async #transmit(piece) {
        const { ingress, deadline, young } = this.#options;
        this.#end.signal.throwIfAborted();
        if (deadline.remainingMs === 0)
            throw (0,http_deadline/* timeIsOver */.I)(deadline);
        let answer;
        const attempt = async () => (answer = await this.#withToken((token) => this.#once(piece, token)));
        const sending = (0,retry/* repeatByRule */.j)(attempt, {
            deadline,
            say: ingress.say,
            retries: Infinity,
            // A failure with a status of success is a gateway's web page in place of an answer of Cloud Logs.
            alsoRepeat: (error) => (error.isAboutAccess ? young.remainingMs > 0 : error.isSuccess),
            // What it takes to get a token is repeated there.
            neverRepeat: ({ purpose }) => purpose !== purposes/* SEND_LINES */.f,
            signal: this.#end.signal,
        });
        try {
            // Not everything ends with a signal: getting a token, a request whose proxy stays silent.
            return await Promise.race([sending, this.#stopped.promise]);
        }
        catch (error) {
            // The sender gave up because of another piece, but this one was accepted.
            if (answer !== undefined)
                return answer;
            throw error;
        }
    }
    /** Sends with a token; once more with a fresh one if one that is not fresh is refused. */
    async #withToken(send) {
        const { tokens } = this.#options;
        const token = await tokens.get();
        try {
            return await send(token);
        }
        catch (error) {
            if (!(error instanceof request_error/* RequestError */.G) || !error.isAboutAccess || token === this.#fresh)
                throw error;
            this.#fresh = await tokens.renew(token);
            return await send(this.#fresh);
        }
    }
    async #once(piece, token) {
        const { ingress, deadline } = this.#options;
        this.#stop.signal.throwIfAborted();
        const before = piece.mayHaveArrived;
        piece.mayHaveArrived = true;
        const request = (signal) => (0,singles/* postLines */.sE)(ingress, purposes/* SEND_LINES */.f, token, piece.batch.body, AbortSignal.any([signal, this.#stop.signal]));
        try {
            return await ingress.once(purposes/* SEND_LINES */.f, request, deadline, REQUEST_TIMEOUT_MS);
        }
        catch (error) {
            piece.mayHaveArrived = before || (error instanceof request_error/* RequestError */.G && error.mayHaveTakenEffect);
            throw error;
        }
    }
    #hear(answer) {
        const words = (0,singles/* wordsOf */.Z9)(answer, this.#options.ingress.secrets);
        if (words !== '')
            this.#words.add(words);
    }
    /** Notes a single item that was refused. Gives up when the first ones were refused and nothing was accepted. */
    #refuse(piece, error) {
        this.#refused++;
        if (this.#refused === REFUSED_AT_FIRST && this.#requests.size === 0)
            this.#giveUp(error);
        this.#lose({ ...piece, mayHaveArrived: false }, error);
    }
    #giveUp(cause) {
        this.#end.abort(cause); // only the first cause counts
    }
    #lose({ batch, source, from, to, mayHaveArrived }, cause) {
        const { firstLine, lastLine, lines } = batch;
        this.#losses.add({ source, firstLine, lastLine, lines, cause, mayHaveArrived }, from, to);
    }
}
/** Whether the request is refused for what is in it or for its size. */
function isAboutContent(error) {
    return (error instanceof request_error/* RequestError */.G &&
        error.purpose === purposes/* SEND_LINES */.f &&
        (error.status === 400 || error.status === 413));
}

// EXTERNAL MODULE: ./build/sending/cancellation.js
var cancellation = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(284);
// EXTERNAL MODULE: ./build/iam/delete-key.js
var delete_key = __webpack_require__(4785);
// EXTERNAL MODULE: ./build/iam/purposes.js
var iam_purposes = __webpack_require__(6627);
// EXTERNAL MODULE: ./build/iam/token.js
var iam_token = __webpack_require__(1503);
// EXTERNAL MODULE: ./build/iam/token-source.js
var token_source = __webpack_require__(77);
// EXTERNAL MODULE: ./build/steps/mint.js + 2 modules
var mint = __webpack_require__(3371);
// EXTERNAL MODULE: ./build/steps/prove.js + 1 modules
var prove = __webpack_require__(9835);
// EXTERNAL MODULE: ./build/steps/revoke.js
var revoke = __webpack_require__(7572);
// EXTERNAL MODULE: ./build/steps/state.js
var state = __webpack_require__(9549);
;// CONCATENATED MODULE: ./build/sending/key.js











const MINUTE_MS = 60_000;
/** How long a key works that nobody deletes, in milliseconds. With a longer `time-limit` it works longer. */
const EXPIRES_IN = 15 * MINUTE_MS;
/** How long the proof of a key may take, as `ready-timeout` of the key action. */
const PROOF_MS = MINUTE_MS;
/** A cancelled step has ten seconds. The answer with a new key and its deletion may take so many milliseconds of them. */
const LAST_ANSWER_MS = 4_000;
const LAST_DELETION_MS = 4_000;
/** How long after a key is made, or after the start, Cloud Logs may not know the key or its policy yet. */
const YOUNG_MS = MINUTE_MS;
/**
 * Makes a key, proves it, lets `use` send with it, and deletes it, whatever happened.
 * @throws what making, proving or using the key throws, after the key is deleted. A failed deletion is a warning.
 */
async function withNewKey(session, owner, { deadline, cancelled }, use) {
    const expiresIn = Math.max(EXPIRES_IN, deadline.remainingMs + 5 * MINUTE_MS);
    const plan = { keyName: mint/* KEY_NAME */.GX, expiresIn, revoke: true };
    const planned = (0,mint/* planKey */.vH)(owner, plan);
    let isNothingLeft = false; // TypeScript does not see that it changes
    const minting = (0,mint/* mint */.Xx)(session, planned, plan, () => {
        (0,state/* saveSettled */.TL)();
        isNothingLeft = true;
    });
    try {
        const key = await (0,cancellation/* unlessCancelled */.M)(minting, cancelled);
        const young = new http_deadline/* Deadline */.B(YOUNG_MS);
        (0,mint/* receive */.uZ)(key, planned, 'deleted when all is sent');
        const readyTimeout = Math.min(PROOF_MS, deadline.remainingMs);
        const { token } = await (0,cancellation/* unlessCancelled */.M)((0,prove/* prove */.z)(session, key, owner, { readyTimeout }), cancelled);
        const renew = () => (0,iam_token/* exchangeApiKey */.dF)(session.connection, key.apiKey, iam_purposes/* EXCHANGE_INGESTION_KEY */.JU, { deadline });
        await use(new token_source/* TokenSource */.x(renew, token), young);
    }
    finally {
        const key = await (0,cancellation/* unlessCancelled */.M)(minting, cancelled, LAST_ANSWER_MS).catch(() => undefined);
        if (!isNothingLeft)
            await key_revoke(session, planned, key, cancelled);
    }
}
/** Deletes the key, or looks for it by its marker when the answer with it was lost. A failure is a warning. */
async function key_revoke(session, planned, key, cancelled) {
    const { marker, name } = planned;
    const unwanted = { planned, received: key, isKept: false };
    const deleting = (0,delete_key/* deleteKeyAndTwins */.F)(session, unwanted);
    try {
        const deleted = await (0,cancellation/* unlessCancelled */.M)(deleting, cancelled, LAST_DELETION_MS);
        (0,state/* saveSettled */.TL)();
        if (deleted.received || deleted.others > 0)
            (0,log/* say */.cv)(`Key ${name} (${key?.id ?? marker}) is revoked.`);
    }
    catch (error) {
        await (0,revoke.warnOfLeftKey)(unwanted, session.connection.secrets, error);
    }
}

// EXTERNAL MODULE: ./build/sending/send.js + 3 modules
var sending_send = __webpack_require__(796);
;// CONCATENATED MODULE: ./build/sending/deliver.js







/**
 * Sends a shipment, with a key that lives no longer than that takes. It throws nothing: a failure is in the outcome.
 * @param opening who sends
 */
async function deliver(shipment, opening, sending) {
    const { inputs, deadline, cancelled } = sending;
    const { sources } = shipment;
    const outcome = { sources, read: [], delivery: undefined, failure: undefined, cancelled };
    try {
        const access = await (0,cancellation/* unlessCancelled */.M)(opening, cancelled);
        const ingress = await access.session.connection.to(inputs.ingressEndpoint);
        // The connections open while IAM makes the key.
        (0,singles/* openForLines */.FX)(ingress);
        await withTokens(access, sending, async (tokens, young) => {
            const batcher = new Batcher();
            const sender = new Sender({ ingress, tokens, deadline, young, batcher });
            cancelled.addEventListener('abort', () => {
                sender.stop(cancelled.reason);
            });
            const send = (batch, source) => sender.send(batch, source);
            outcome.read = await (0,sending_send/* sendAll */.S)(shipment, sending, batcher, send);
            await sender.finish();
            outcome.delivery = sender.delivery;
        });
    }
    catch (failure) {
        outcome.failure = failure;
    }
    return outcome;
}
/** Reads a shipment that cannot be sent, only to count what is missing. */
async function countUnsent(shipment, sending) {
    const send = (batch) => {
        batch.release();
        return Promise.resolve();
    };
    return (0,sending_send/* sendAll */.S)(shipment, sending, new Batcher(), send);
}
async function withTokens(access, sending, use) {
    if ('tokens' in access)
        await use(access.tokens, new http_deadline/* Deadline */.B(YOUNG_MS));
    else
        await withNewKey(access.session, access.owner, sending, use);
}


/***/ }),

/***/ 9988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   kt: () => (/* binding */ readSendingInputs),
/* harmony export */   mu: () => (/* binding */ readIngestionKey)
/* harmony export */ });
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2325);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6846);
/* harmony import */ var _http_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2506);
/* harmony import */ var _iam_purposes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6627);
/* harmony import */ var _lines_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6535);
/* harmony import */ var _lines_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2209);
/* harmony import */ var _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2893);
/* harmony import */ var _steps_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7708);








/** The input `ingestion-api-key`: a key that is there already. Empty when it is not set. */
function readIngestionKey() {
    return (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)('ingestion-api-key');
}
/**
 * The inputs about the sending. Their defaults are in action.yml alone.
 * @param secrets learns those that the inputs hold, before anything else is looked at
 * @throws UserError
 */
function readSendingInputs(secrets) {
    secrets.add(readIngestionKey());
    for (const text of [...readRedact(), ...(0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyPasswords */ .PK)()])
        secrets.add(text);
    (0,_steps_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseMisplaced */ .rL)((0,_steps_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readBootstrapKey */ .qi)(), 'bootstrap API key', 'bootstrap-api-key', 'redact');
    (0,_steps_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseMisplaced */ .rL)(readIngestionKey(), 'ingestion key', 'ingestion-api-key', 'redact');
    const place = (0,_steps_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlaceInputs */ .VA)();
    return {
        bearer: readBearer(),
        ...place,
        ingressEndpoint: neededIngress(place.ingressEndpoint),
        severity: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('severity', ['auto', ..._lines_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC]),
        onError: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('on-error', ['warn', 'fail']),
        maxFileSize: readMaxFileSize(),
        timeLimit: readTimeLimit(),
    };
}
function readBearer() {
    const apiKey = readIngestionKey();
    const isForSomebody = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)('user-id') !== '' || (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)('service-id') !== '';
    const ensurePolicy = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanInput */ .tE)('ensure-policy');
    const way = (0,_steps_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .signInWay */ .M)();
    if (apiKey === '') {
        if (way === undefined) {
            throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('bootstrap-api-key is empty, and so are trusted-profile and ingestion-api-key: check the name of the secret or variable, or the id of the step that the key is an output of.');
        }
        if (isForSomebody || way === 'bootstrap-api-key')
            return { kind: 'new key', ...(0,_steps_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readKeyInputs */ .hE)() };
        if (ensurePolicy) {
            throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('ensure-policy is true, but service-id and user-id are empty: say whose policy it is to be, or set ensure-policy to false.');
        }
        return { kind: 'session', credential: (0,_steps_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readCredential */ .Yz)() };
    }
    if (way !== undefined)
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`ingestion-api-key and ${way} are both set: choose one.`);
    if (isForSomebody || ensurePolicy) {
        const other = ensurePolicy ? 'ensure-policy' : (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)('user-id') === '' ? 'service-id' : 'user-id';
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${other} is set, but with ingestion-api-key it has no use, since that key is there already: leave it out.`);
    }
    (0,_steps_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseWrappedKey */ .Bo)('ingestion-api-key', apiKey);
    return { kind: 'session', credential: { apiKey, purpose: _iam_purposes_js__WEBPACK_IMPORTED_MODULE_6__/* .EXCHANGE_INGESTION_KEY */ .JU } };
}
function neededIngress(ingressEndpoint) {
    if (ingressEndpoint !== undefined)
        return ingressEndpoint;
    throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('instance-crn is empty, and so is ingress-endpoint: set one of them, to say where the lines go.');
}
/**
 * The application or subsystem name of the lines; empty when it is not set.
 * @throws UserError
 */
function readLabel(name) {
    const label = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(name);
    (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseControlCharacters */ .qx)(name, label, 'it on one line');
    return label;
}
function readRedact() {
    const texts = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .linesInput */ .WO)('redact');
    const short = texts.findIndex((text) => text.length < _lines_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c);
    if (short === -1)
        return texts;
    throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`redact has a text of less than ${_lines_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c} characters (number ${short + 1} of its lines): it would strike out half of a log, so leave it out.`);
}
const UNITS = { kB: 1e3, MB: 1e6, GB: 1e9 };
function readMaxFileSize() {
    const value = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)('max-file-size');
    if (value === 'none')
        return Infinity;
    const [, number = '', unit = ''] = /^(\d+) ?(kB|MB|GB)$/.exec(value) ?? [];
    const bytes = Number(number) * (UNITS[unit] ?? NaN);
    if (bytes >= 1000)
        return bytes;
    throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`max-file-size "${(0,_http_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(value, 100)}" is not a size: write one whole number with its unit (kB, MB or GB), such as 50MB, or none.`);
}
function readTimeLimit() {
    const limit = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInput */ .Ts)('time-limit', '90s or 4m', '1h');
    if (limit === 0)
        throw new _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('time-limit is 0, so nothing could be sent: write at least 1s.');
    return limit;
}


/***/ }),

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var _http_obstacle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(524);
/* harmony import */ var _http_request_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _messages_text_for_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5950);
/* harmony import */ var _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2893);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4793);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(796);






/** Names all that did not arrive, and why; of a source also the first and the last line. */
function* missing(outcome) {
    const { delivery, failure, cancelled } = outcome;
    if (failure !== undefined)
        yield `No line was sent. ${(0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_2__/* .textFor */ .b)(failure)}`;
    for (const { source, cause, mayHaveArrived } of delivery?.losses ?? []) {
        if (source !== _send_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORDS */ .f)
            continue;
        yield mayHaveArrived
            ? `Nobody knows whether a line about the run or its jobs arrived. ${(0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_2__/* .textFor */ .b)(cause)}`
            : `A line about the run or its jobs did not arrive. ${(0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_2__/* .textFor */ .b)(cause)}`;
    }
    for (const result of (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .resultsOf */ .q)(outcome))
        yield* missingOf(result);
    const why = cancelled.aborted ? ', as the job was cancelled' : '';
    for (const { name } of (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .unread */ .g)(outcome))
        yield `${name} was not sent at all${why}.`;
}
function* missingOf({ source: { name }, losses, lastLine, error, isFinished }) {
    for (const loss of losses) {
        // When nothing could be sent, the cause is told once, above.
        const why = loss.cause === undefined ? '' : ` ${(0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_2__/* .textFor */ .b)(loss.cause)}`;
        yield loss.mayHaveArrived
            ? `${name}: nobody knows whether ${linesOf(loss)} arrived.${why}`
            : `${name}: ${linesOf(loss)} did not arrive.${why}`;
    }
    if (error !== undefined)
        yield unreadable(name, error, lastLine);
    if (!isFinished) {
        yield `${name} was not read beyond line ${count(lastLine)}, as the job was cancelled.`;
    }
}
/** Says that something could not be read at all, or not beyond `lastLine`. */
function unreadable(name, error, lastLine = 0) {
    const what = lastLine === 0
        ? 'could not be read, so it was not sent'
        : `could not be read beyond line ${count(lastLine)}`;
    return `${name} ${what}: ${reasonOf(error)}`;
}
/** The reason, as the end of a sentence: the code of a file system's error, or the text of another error. */
function reasonOf(error) {
    if (error instanceof _messages_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y || error instanceof _http_obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .Obstacle */ .I || error instanceof _http_request_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .G)
        return (0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_2__/* .textFor */ .b)(error);
    const { code, message } = error;
    return `${code ?? message}.`;
}
function linesOf({ firstLine, lastLine, lines }) {
    if (firstLine === lastLine)
        return `line ${count(firstLine)}`;
    return `lines ${count(firstLine)} to ${count(lastLine)} (${count(lines)} lines)`;
}
/** A number for people. */
function count(number) {
    return number.toLocaleString('en-US');
}


/***/ }),

/***/ 4793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unread),
/* harmony export */   q: () => (/* binding */ resultsOf)
/* harmony export */ });
/** What became of each source that was read. */
function resultsOf({ read, delivery }) {
    return read.map((entry) => {
        const { name } = entry.source;
        const losses = delivery?.losses.filter(({ source }) => source === name) ?? lossOfAll(entry);
        const lost = losses.reduce((sum, { lines }) => sum + lines, 0);
        return { ...entry, requests: delivery?.requests.get(name) ?? 0, losses, lost };
    });
}
function lossOfAll({ source, tally, lastLine }) {
    const { lines } = tally;
    const loss = {
        source: source.name,
        firstLine: 1,
        lastLine,
        lines,
        cause: undefined,
        mayHaveArrived: false,
    };
    return lines === 0 ? [] : [loss];
}
/** The sources that were not even begun. */
function unread({ sources, read }) {
    return sources.slice(read.length);
}


/***/ }),

/***/ 2492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _lines_byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9008);

/**
 * A record: a line in JSON that the action writes itself.
 * @param facts what it says
 * @param clean takes secrets out of a text
 */
function recordOf(facts, clean, line) {
    // Each value for itself: JSON would escape a secret, so that it is not found.
    const cleaned = (_, value) => (typeof value === 'string' ? clean(value) : value);
    return { ...line, text: (0,_lines_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(JSON.stringify(facts, cleaned)), json: true };
}


/***/ }),

/***/ 895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ outputNothing),
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1224);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3794);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1217);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4793);





/** The runner shows ten warnings of a step on the page of the run; the log has them all (GitHub docs, limits). */
const MAX_WARNINGS = 10;
/** What an empty cell shows: the toolkit does not close a cell without content. */
const NOTHING = '–';
/** The most rows, and the most lines about what is missing, in the summary. */
const MAX_ROWS = 100;
/**
 * Tells in log, summary and outputs what became of the sources: one line for each, and what exactly is missing, and
 * why. With `on-error: fail`, the step fails if something is missing.
 */
async function report(outcome, { inputs, secrets }, options) {
    const { noun, hasOutputs } = options;
    const clean = (text) => secrets.redact(text, 1000);
    const results = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .resultsOf */ .q)(outcome);
    for (const result of results)
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(clean(`${result.source.name}: ${describe(result)}`));
    tellOfContents(results, inputs, clean);
    const problems = [...options.problems, ...(0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(outcome)].map(clean);
    for (const [index, problem] of problems.entries()) {
        const tell = index < MAX_WARNINGS ? _github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8 : _github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv;
        tell(problem);
    }
    for (const words of outcome.delivery?.words ?? []) {
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(`Cloud Logs made a remark; some lines may not have been accepted: ${words}`);
    }
    const isWhole = problems.length === 0 && (outcome.delivery?.words.size ?? 0) === 0;
    const isComplete = isWhole && results.every(({ gap }) => gap === undefined);
    if (hasOutputs)
        setOutputs(results, outcome.delivery, isComplete, noun);
    await summarizeAll(results, outcome, problems, noun, clean);
    if (isWhole || inputs.onError === 'warn')
        return;
    (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('Some of the logs are not in Cloud Logs, and on-error is fail: see the warnings.');
}
/** Sets the outputs where there was nothing to send. */
function outputNothing(noun, isComplete) {
    setOutputs([], undefined, isComplete, noun);
}
/** The numbers of a source, with remarks. */
function describe(result) {
    const { tally, requests } = result;
    return [`${plural(tally.lines, 'line')} in ${plural(requests, 'request')}`, ...remarks(result)].join(', ');
}
function remarks({ tally, gap, lost }) {
    return [
        ...(tally.linesInParts > 0 ? [`${plural(tally.linesInParts, 'long line')} in parts`] : []),
        ...(tally.secrets > 0 ? [`${plural(tally.secrets, 'secret')} replaced`] : []),
        ...(gap === undefined ? [] : [`${plural(gap.lines, 'line')} left out`]),
        ...(lost > 0 ? [`${plural(lost, 'line')} not sent`] : []),
    ];
}
function plural(number, noun) {
    return `${(0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** What is odd about sources that were sent. */
function tellOfContents(results, { maxFileSize }, clean) {
    for (const { source, tally, gap } of results) {
        if (tally.linesOutOfRange > 0) {
            (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(`${clean(source.name)}: ${plural(tally.linesOutOfRange, 'line')} had a time that Cloud Logs does not take, a day ago or hours ahead, and got the present time.`);
        }
        if (gap !== undefined) {
            (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(`${clean(source.name)} is larger than max-file-size (${(0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(maxFileSize)} bytes): ${(0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(gap.lines)} lines in its middle were left out.`);
        }
    }
}
function setOutputs(results, delivery, isComplete, noun) {
    const lost = results.reduce((sum, result) => sum + result.lost, 0);
    const lines = results.reduce((sum, { tally }) => sum + tally.lines, 0);
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .C)({
        'lines-sent': lines - lost,
        'lines-unsent': lost,
        'bytes-sent': delivery?.bytes ?? 0,
        [`${noun}s-sent`]: results.filter(isSent).length,
        complete: isComplete,
    });
}
function isSent({ lost, gap, error, isFinished }) {
    return lost === 0 && gap === undefined && error === undefined && isFinished;
}
async function summarizeAll(results, outcome, problems, noun, clean) {
    const rows = [
        ...results.map((result) => [
            clean(result.source.name),
            (0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(result.tally.lines),
            (0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(result.requests),
            remarks(result).join(', ') || NOTHING,
        ]),
        ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .unread */ .g)(outcome).map(({ name }) => [clean(name), NOTHING, NOTHING, 'not sent']),
    ];
    const titles = [noun === 'file' ? 'File' : 'Job', 'Lines', 'Requests', 'Remarks'];
    await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .e)('Logs sent to IBM Cloud Logs', rows.slice(0, MAX_ROWS), titles);
    if (rows.length > MAX_ROWS)
        await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizeLine */ .A)(`… and ${(0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows.length - MAX_ROWS)} more ${noun}s.`);
    for (const problem of problems.slice(0, MAX_ROWS))
        await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizeLine */ .A)(`⚠️ ${problem}`);
    if (problems.length > MAX_ROWS)
        await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizeLine */ .A)(`… and ${(0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(problems.length - MAX_ROWS)} more, which the log of the step names.`);
}


/***/ }),

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ RECORDS),
  S: () => (/* binding */ sendAll)
});

// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(284);
// EXTERNAL MODULE: ./build/lines/byte-string.js
var byte_string = __webpack_require__(9008);
// EXTERNAL MODULE: ./build/lines/clock.js
var clock = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/lines/decode.js
var decode = __webpack_require__(6776);
;// CONCATENATED MODULE: ./build/lines/parts.js

/**
 * The longest text of a line, in bytes as JSON has them. IBM Cloud Logs takes 32 K for a log (Cloud Logs docs, limits),
 * and does not say whether that counts the labels and the escapes of JSON: with both, an item stays below 32,000 bytes.
 */
const LONGEST_TEXT = 30_000;
/** Room for the longest ` [2/3]`. */
const MARK = 16;
/** JSON needs at most so many bytes for one byte of the text, as in `\u001b`. */
const LONGEST_ESCAPE = 6;
/** `text` as it is, or, where it is too long, in parts that end with ` [1/3]`, ` [2/3]`, ` [3/3]`, cut between characters. */
function inParts(text) {
    if (fits(text, LONGEST_TEXT))
        return [text];
    const parts = [];
    for (let start = 0; start < text.length;) {
        let part = text.slice(start, start + LONGEST_TEXT - MARK);
        while (!fits(part, LONGEST_TEXT - MARK))
            part = part.slice(0, part.length / 2);
        const end = start + part.length;
        const cut = end < text.length ? (0,byte_string/* cutBefore */.m0)(text, end) : end;
        parts.push(text.slice(start, cut));
        start = cut;
    }
    return parts.map((part, index) => `${part} [${index + 1}/${parts.length}]`);
}
/** Whether JSON has `text` in at most `limit` bytes, its quotes left out. */
function fits(text, limit) {
    if (text.length * LONGEST_ESCAPE <= limit)
        return true;
    return text.length <= limit && JSON.stringify(text).length - 2 <= limit;
}

// EXTERNAL MODULE: ./build/lines/redact.js + 2 modules
var redact = __webpack_require__(6535);
// EXTERNAL MODULE: ./build/lines/severity.js
var lines_severity = __webpack_require__(2209);
// EXTERNAL MODULE: ./build/lines/splitter.js + 1 modules
var splitter = __webpack_require__(4712);
// EXTERNAL MODULE: ./build/lines/stamp.js
var lines_stamp = __webpack_require__(2727);
;// CONCATENATED MODULE: ./build/lines/lines.js








/** Lines before the first stamp take its time if it comes within this many bytes of text. */
const STAMP_WITHIN = 64 * 1024;
/**
 * Reads a text as log lines: one list for each chunk that completes any. Nothing is read ahead: the next chunk is
 * asked for when the next list is. Where the chunks are cut makes no difference.
 */
class LineReader {
    tally = { lines: 0, linesInParts: 0, secrets: 0, linesOutOfRange: 0 };
    #options;
    #decoder = new decode/* Decoder */.X();
    #redactor;
    #splitter;
    #clock;
    #number = 0;
    #labels;
    /** Lines that wait for the first stamp, and the size of the text so far. */
    #waiting = [];
    #size = 0;
    constructor(options) {
        this.#options = options;
        this.#redactor = new redact/* Redactor */.p(options.secrets);
        this.#splitter = new splitter/* Splitter */.O(this.#redactor);
        this.#clock = new clock/* Clock */.zD(options.now, options.modifiedAt);
    }
    /** The lines of `source`, whose chunks may be used again after the next one was asked for. */
    async *read(source) {
        for await (const piece of source) {
            const lines = piece instanceof Uint8Array
                ? this.#toLines(this.#splitter.push(this.#decoder.push(piece)))
                : [...this.#endOfStretch(), this.#noticeOf(piece)];
            if (lines.length > 0)
                yield lines;
        }
        const last = this.#endOfStretch();
        if (last.length > 0)
            yield last;
    }
    #endOfStretch() {
        const lines = this.#toLines([...this.#splitter.push(this.#decoder.end()), ...this.#splitter.end()]);
        this.#redactor.end();
        this.#release(lines);
        return lines;
    }
    #noticeOf({ lines, notice }) {
        const { severity } = this.#options;
        const line = {
            number: this.#number + 1,
            text: (0,byte_string/* toByteString */.pv)(notice),
            json: false,
            severity: severity === 'auto' ? 'warning' : severity,
            timestamp: 0,
            rising: clock/* START */.d3,
            labels: this.#labels,
        };
        this.#number += lines;
        return this.#clock.stamp(line);
    }
    #toLines(texts) {
        const lines = [];
        for (const text of texts) {
            this.#number++;
            if (text !== '')
                this.#add(text, lines);
            if (this.#waiting === undefined)
                continue;
            this.#size += text.length + 1;
            if (this.#size > STAMP_WITHIN)
                this.#release(lines);
        }
        this.tally.secrets = this.#redactor.count;
        this.tally.linesOutOfRange = this.#clock.outOfRange;
        return lines;
    }
    #add(line, lines) {
        const formatted = this.#options.format?.(line);
        let text = formatted?.text ?? line;
        if (text === '')
            return;
        this.#labels = formatted?.labels;
        let fields = fieldsOf(text);
        const stamp = fields === undefined ? (0,lines_stamp/* stampOf */.Z)(text) : undefined;
        let { severity } = this.#options;
        if (severity === 'auto') {
            severity =
                formatted?.severity ??
                    (fields === undefined ? (0,lines_severity/* severityOf */.xJ)(text, stamp?.end ?? 0) : (0,lines_severity/* severityOfFields */.Aw)(fields));
        }
        const own = fields === undefined ? stamp : (0,lines_stamp/* stampOfFields */.s)(fields);
        const moment = formatted === undefined ? own : formatted.moment;
        if (moment !== undefined) {
            const isTaken = this.#clock.set(moment);
            this.#release(lines);
            // The stamp that the format took off goes back where it is not the time that the line gets.
            if (!isTaken && formatted !== undefined)
                [text, fields] = [`${formatted.stamp} ${text}`, undefined];
        }
        const json = fields !== undefined && text.length <= LONGEST_TEXT;
        const parts = json ? [text] : inParts(text);
        const [number, labels] = [this.#number, this.#labels];
        for (const part of parts) {
            const item = { number, text: part, json, severity, timestamp: 0, rising: clock/* START */.d3, labels };
            if (this.#waiting === undefined)
                lines.push(this.#clock.stamp(item));
            else
                this.#waiting.push(item);
        }
        this.tally.lines++;
        if (parts.length > 1)
            this.tally.linesInParts++;
    }
    /** Gives the lines that wait for the first stamp the time of the clock. */
    #release(lines) {
        if (this.#waiting === undefined)
            return;
        for (const line of this.#waiting)
            lines.push(this.#clock.stamp(line));
        this.#waiting = undefined;
    }
}
/** The fields of a line that is a JSON object. */
function fieldsOf(text) {
    const first = text[0];
    if (first !== '{' && first !== ' ' && first !== '\t')
        return undefined;
    if (!/^[ \t]*\{(?:.*\})?[ \t]*$/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/sending/young-generation.js

/** In bytes, both halves together. With less, collecting takes noticeably longer (`npm run bench -- --ship`). */
const ENOUGH = 32e6;
let isHeld = false;
/**
 * Keeps the part of the heap where V8 makes new objects from growing further once it is large enough. On a machine with
 * much memory V8 lets it grow to 128 MB in a long run, although nearly all that reading makes is garbage at once (V8,
 * `semi_space_growth_factor`). To be called now and then.
 */
function holdYoungGeneration() {
    if (isHeld)
        return;
    const young = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
    if (young === undefined || young.space_size < ENOUGH)
        return;
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    isHeld = true;
}

;// CONCATENATED MODULE: ./build/sending/send.js



/**
 * Stands for a source's name in the losses of records, the lines that the action writes itself. No source has this
 * name.
 */
const RECORDS = '';
/** How often to say how far it is, in milliseconds. */
const PROGRESS_MS = 10_000;
/**
 * Reads the sources one after the other and hands their lines on in batches, after the records. Never throws for a
 * source that cannot be read.
 */
async function sendAll({ labels, records, sources, describeProgress }, sending, batcher, send) {
    const done = [];
    const progress = setInterval(() => {
        (0,log/* say */.cv)(describeProgress(done));
    }, PROGRESS_MS);
    try {
        for await (const batch of batcher.batches([records], labels))
            await send(batch, RECORDS);
        for (const source of sources) {
            if (sending.cancelled.aborted)
                break;
            done.push(await sendSource(source, { ...labels, ...source.labels }, sending, batcher, send));
        }
    }
    finally {
        clearInterval(progress);
    }
    return done;
}
async function sendSource(source, labels, { inputs, secrets, cancelled }, batcher, send) {
    const reader = new LineReader({
        secrets: secrets.values,
        severity: inputs.severity,
        now: Date.now(),
        modifiedAt: source.modifiedAt,
        format: source.format,
    });
    const read = {
        source,
        tally: reader.tally,
        lastLine: 0,
        gap: undefined,
        error: undefined,
        isFinished: true,
    };
    for await (const batch of batcher.batches(reader.read(watched(read, cancelled)), labels)) {
        read.lastLine = batch.lastLine;
        await send(batch, source.name);
        holdYoungGeneration();
    }
    return read;
}
/**
 * Notes what is left out, and ends where the source cannot be read any more or the job was cancelled, so that what becomes
 * of the lines before is known.
 */
async function* watched(read, cancelled) {
    try {
        for await (const piece of read.source.open()) {
            if (cancelled.aborted) {
                read.isFinished = false;
                return;
            }
            if (!(piece instanceof Uint8Array))
                read.gap = piece;
            yield piece;
        }
    }
    catch (error) {
        read.error = error;
    }
}


/***/ })

};
