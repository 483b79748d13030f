export const id = 575;
export const ids = [575];
export const modules = {

/***/ 1575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TunnelAgent: () => (/* binding */ TunnelAgent)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
/* harmony import */ var _network_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6421);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6846);






/** How long the proxy may take to open a tunnel. */
const TIMEOUT_MS = 15_000;
/**
 * An agent that asks a proxy for a tunnel to the host of each connection (CONNECT; RFC 9110, 9.3.6), and speaks TLS with
 * the host through it. Node's own such agent exists only where Node was started with NODE_USE_ENV_PROXY.
 */
class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    #proxy;
    #tls;
    /** @param tls options of every TLS connection: to the host, and to a proxy whose scheme is https */
    constructor(proxy, tls) {
        super(tls);
        this.#proxy = proxy;
        this.#tls = tls;
    }
    /** What the proxy says instead of opening a tunnel is never taken for the host's answer: no certificate vouches for it. */
    createConnection(options, callback = () => undefined) {
        // Its types do not know that there is no stream where there is an error.
        const refuse = callback;
        const { host, port } = options;
        const asking = this.#ask(`${bracketed(String(host))}:${String(port)}`);
        asking.on('connect', ({ statusCode = 0 }, socket) => {
            socket.setTimeout(0);
            if (statusCode === 200) {
                callback(null, super.createConnection({ ...options, ...{ socket } }) ?? socket);
            }
            else {
                socket.destroy();
                refuse(Object.assign(new Error('the proxy refused'), { code: (0,_network_code_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyCode */ .US)(statusCode) }));
            }
        });
        asking.on('error', refuse);
        asking.on('timeout', () => asking.destroy());
        asking.end();
    }
    /** The request for a tunnel. Node's reader of answers limits the length of their headers. */
    #ask(target) {
        const { protocol, hostname, port } = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.urlToHttpOptions)(this.#proxy);
        const { request } = this.#proxy.protocol === 'https:' ? /*#__PURE__*/ (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_https__WEBPACK_IMPORTED_MODULE_1__, 2))) : /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)));
        const hasCredentials = this.#proxy.username !== '' || this.#proxy.password !== '';
        return request({
            ...this.#tls,
            protocol,
            hostname,
            port,
            method: 'CONNECT',
            path: target,
            headers: {
                Host: target,
                ...(hasCredentials && { 'Proxy-Authorization': `Basic ${(0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .basicOf */ .wV)(this.#proxy)}` }),
            },
            agent: false,
            timeout: TIMEOUT_MS,
        });
    }
}
function bracketed(host) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv6)(host) ? `[${host}]` : host;
}


/***/ })

};
