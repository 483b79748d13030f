export const id = 608;
export const ids = [608];
export const modules = {

/***/ 8608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _messages_text_for_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);
/* harmony import */ var _iam_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1438);
/* harmony import */ var _iam_revoke_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7834);
/* harmony import */ var _iam_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6573);
/* harmony import */ var _iam_token_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1503);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9653);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1224);
/* harmony import */ var _steps_sign_in_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(548);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1885);









/**
 * The post step: revokes the key, and finds it by its marker where main was stopped before it knew the ID. A failure
 * is a warning, never a red job: the work of the job is done.
 * @throws Refusal for a state that main did not write
 */
async function post(secrets) {
    const unsettled = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readUnsettled */ .ph)();
    if (unsettled === undefined)
        return;
    const { planned, received, isKept } = unsettled;
    const key = `${planned.name} (${received?.id ?? `description ${planned.marker}`})`;
    try {
        await revokeKey(unsettled, secrets);
    }
    catch (error) {
        const reason = secrets.strike((0,_messages_text_for_js__WEBPACK_IMPORTED_MODULE_0__.textFor)(error));
        const what = isKept ? `A twin of key ${key} may be left` : `Key ${key} was not revoked`;
        (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .warn */ .R8)(`${what}. ${fateOf(planned)} ${reason}`);
        await (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeLine */ .An)(`⚠️ ${what}. ${fateOf(planned)}`);
    }
}
async function revokeKey({ planned, received, isKept }, secrets) {
    const credential = { iamEndpoint: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readIamEndpoint */ .pt)(), credential: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readCredential */ .Yz)() };
    const session = await (0,_steps_sign_in_js__WEBPACK_IMPORTED_MODULE_5__/* .signIn */ .J)(credential, secrets, 'post');
    const { owner, marker, name } = planned;
    (0,_iam_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .assertSees */ .dp)(session.claims, owner);
    const deleted = await (0,_iam_revoke_js__WEBPACK_IMPORTED_MODULE_2__/* .revoke */ .r)(session, { owner, marker, received, isKept });
    if (isKept)
        (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(`Key ${name} is kept; ${deleted} other keys of lost answers are revoked.`);
    else if (deleted === 0 && received !== undefined)
        (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(`Key ${name} (${received.id}) was gone already.`);
    else if (deleted === 0)
        (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(`No key came of this step: IAM has none with the marker ${marker}.`);
    else
        (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(`Key ${name} (${received?.id ?? marker}) is revoked. Tokens already issued from it work for up to an hour.`);
}
/** When a key that is left ends, and where to delete it: the console shows keys of users and of service IDs apart. */
function fateOf({ expiresAt, owner }) {
    const place = (0,_iam_token_js__WEBPACK_IMPORTED_MODULE_7__/* .isServiceId */ .Xh)(owner.iamId)
        ? `Manage > Access (IAM) > Service IDs, on the page of ${owner.iamId.slice('iam-'.length)}`
        : 'Manage > Access (IAM) > API keys';
    return expiresAt === undefined
        ? `It never expires: delete it under ${place}.`
        : `It expires at ${(0,_iam_time_js__WEBPACK_IMPORTED_MODULE_8__/* .utc */ .n$)(expiresAt)}; delete it earlier under ${place}.`;
}


/***/ })

};
