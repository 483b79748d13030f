export const id = 982;
export const ids = [982];
export const modules = {

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _steps_revoke_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7572);
/* harmony import */ var _steps_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9549);


/**
 * The post step: revokes the key that is left when main was killed.
 * @throws UserError for a state that main did not write
 */
async function post(secrets) {
    const unsettled = (0,_steps_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readUnsettled */ .ph)();
    if (unsettled !== undefined)
        await (0,_steps_revoke_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeUnsettled */ .$R)(unsettled, secrets);
}


/***/ })

};
