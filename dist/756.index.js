export const id = 756;
export const ids = [756];
export const modules = {

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9555);
/* harmony import */ var _iam_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(632);
/* harmony import */ var _iam_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1438);
/* harmony import */ var _iam_revoke_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7834);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6679);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(214);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6501);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5783);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8801);









/** A cancelled job gives post a few minutes; what has not worked within one will not. */
const PATIENCE_MS = 60_000;
/**
 * The post step: revokes the key, and finds it by its marker where main was stopped before it knew the ID. A failure
 * is a warning, never a red job: the work of the job is done.
 */
async function post(secrets) {
    const unsettled = (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .readUnsettled */ .ph)();
    if (unsettled === undefined)
        return;
    const { planned, received, isKept } = unsettled;
    const key = `${planned.name} (${received?.id ?? `description ${planned.marker}`})`;
    try {
        await revokeKey(unsettled, secrets);
    }
    catch (error) {
        const reason = secrets.strike((0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .textFor */ .bT)(error));
        const what = isKept ? `A twin of key ${key} may be left` : `Key ${key} was not revoked`;
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)(`${what}. ${fateOf(planned)} ${reason}`);
        await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .summarizeLine */ .An)(`⚠️ ${what}. ${fateOf(planned)}`);
    }
}
async function revokeKey({ planned, received, isKept }, secrets) {
    const endpoint = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readIamEndpoint */ .pt)();
    const connection = await _iam_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .Connection */ .N.open({ endpoint, secrets, userAgent: _run_js__WEBPACK_IMPORTED_MODULE_8__/* .userAgent */ .N1, patienceMs: PATIENCE_MS, say: _outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv });
    const session = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_6__/* .signIn */ .J)(connection, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readCredential */ .Yz)(), 'post');
    const { owner, marker, name } = planned;
    (0,_iam_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .assertSees */ .dp)(session.claims, owner);
    const { id, receivedAt, mayHaveTwin = true } = received ?? {};
    const deleted = await (0,_iam_revoke_js__WEBPACK_IMPORTED_MODULE_3__/* .revoke */ .r)(session, { owner, marker, id, receivedAt, mayHaveTwin, isKept });
    if (isKept)
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(`Key ${name} is kept; ${deleted} other keys of lost answers are revoked.`);
    else if (deleted === 0)
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(`No key came of this step: IAM has none with the marker ${marker}.`);
    else
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(`Key ${name} (${id ?? marker}) is revoked. Tokens already issued from it work for up to an hour.`);
}
/** What becomes of a key that is left, and where people find it: the console lists the keys of a user by themselves. */
function fateOf({ expiresAt, owner }) {
    const place = owner.iamId.startsWith('iam-ServiceId-')
        ? `Manage > Access (IAM) > Service IDs, on the page of ${owner.iamId.slice('iam-'.length)}`
        : 'Manage > Access (IAM) > API keys';
    return expiresAt === ''
        ? `It never expires: delete it under ${place}.`
        : `It expires at ${expiresAt}; delete it earlier under ${place}.`;
}


/***/ })

};
