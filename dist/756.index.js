export const id = 756;
export const ids = [756];
export const modules = {

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5000);
/* harmony import */ var _iam_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(632);
/* harmony import */ var _iam_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1438);
/* harmony import */ var _iam_revoke_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7834);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6679);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(214);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6501);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5783);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8801);









/** A cancelled job gives post a few minutes; what has not worked within one will not. */
const PATIENCE_MS = 60_000;
/**
 * The post step: revokes the key, and finds it by its marker where main was stopped before it knew the ID. A failure
 * is a warning, never a red job: the work of the job is done.
 */
async function post(secrets) {
    const order = (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .openOrder */ .rW)();
    if (order === undefined)
        return;
    const delivery = (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .savedDelivery */ .E9)();
    const key = `${order.keyName} (${delivery?.keyId ?? `description ${order.marker}`})`;
    try {
        await revokeOrder(order, delivery, secrets);
    }
    catch (error) {
        const reason = secrets.strike((0,_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textFor */ .b)(error));
        const what = (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .isKept */ .t8)() ? `A twin of key ${key} may be left` : `Key ${key} was not revoked`;
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)(`${what}. ${fateOf(order)} ${reason}`);
        await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .summarizeLine */ .An)(`⚠️ ${what}. ${fateOf(order)}`);
    }
}
async function revokeOrder(order, delivery, secrets) {
    const endpoint = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readIamEndpoint */ .pt)();
    const connection = await _iam_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .Connection */ .N.open({ endpoint, secrets, userAgent: _run_js__WEBPACK_IMPORTED_MODULE_6__/* .userAgent */ .N1, patienceMs: PATIENCE_MS, say: _outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv });
    const session = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_8__/* .signIn */ .J)(connection, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readCredential */ .Yz)(), 'post');
    (0,_iam_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .assertSees */ .dp)(session.claims, order.owner);
    const { keyId: id, deliveredAt, mayHaveTwin = true } = delivery ?? {};
    const deleted = await (0,_iam_revoke_js__WEBPACK_IMPORTED_MODULE_3__/* .revoke */ .r)(session, { ...order, id, deliveredAt, mayHaveTwin, isKept: (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .isKept */ .t8)() });
    if ((0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .isKept */ .t8)())
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(`Key ${order.keyName} is kept; ${deleted} other keys of lost answers are revoked.`);
    else if (deleted === 0)
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(`No key came of this step: IAM has none with the marker ${order.marker}.`);
    else
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(`Key ${order.keyName} (${id ?? order.marker}) is revoked. Tokens already issued from it work for up to an hour.`);
}
function fateOf({ expiresAt }) {
    return expiresAt === ''
        ? 'It never expires: delete it under Manage > Access (IAM) > API keys.'
        : `It expires at ${expiresAt}; delete it earlier under Manage > Access (IAM) > API keys.`;
}


/***/ })

};
