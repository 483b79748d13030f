export const id = 255;
export const ids = [255,186,805];
export const modules = {

/***/ 1878:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

/**
 * (C) Copyright IBM Corp. 2019.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.BearerTokenAuthenticator = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
var ibm_cloud_sdk_core_1 = __webpack_require__(3541);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return ibm_cloud_sdk_core_1.NoAuthAuthenticator; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return ibm_cloud_sdk_core_1.BasicAuthenticator; } });
Object.defineProperty(exports, "BearerTokenAuthenticator", ({ enumerable: true, get: function () { return ibm_cloud_sdk_core_1.BearerTokenAuthenticator; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return ibm_cloud_sdk_core_1.IamAuthenticator; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return ibm_cloud_sdk_core_1.CloudPakForDataAuthenticator; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return ibm_cloud_sdk_core_1.IamTokenManager; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return ibm_cloud_sdk_core_1.Cp4dTokenManager; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return ibm_cloud_sdk_core_1.getAuthenticatorFromEnvironment; } });
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 9186:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 9186;
module.exports = webpackEmptyAsyncContext;

/***/ })

};
