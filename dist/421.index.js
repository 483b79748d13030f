export const id = 421;
export const ids = [421];
export const modules = {

/***/ 7421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _steps_revoke_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7572);
/* harmony import */ var _steps_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9549);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8238);
/* harmony import */ var _ship_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1172);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5894);





/**
 * The post step: sends the files, when main has found that it can be done. With `when: now` main has sent them, and
 * post revokes the key that a main that was killed left.
 * @throws UserError for a state that main did not write
 */
async function post(secrets) {
    const unsettled = (0,_steps_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readUnsettled */ .ph)();
    if (unsettled !== undefined)
        return (0,_steps_revoke_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeUnsettled */ .$R)(unsettled, secrets);
    const ready = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readReady */ .oD)();
    if (ready !== undefined)
        await (0,_ship_js__WEBPACK_IMPORTED_MODULE_3__/* .ship */ .d)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(secrets), secrets, { ready });
}


/***/ })

};
