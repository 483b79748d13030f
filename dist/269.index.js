export const id = 269;
export const ids = [269];
export const modules = {

/***/ 9650:
/***/ (function(module, __unused_webpack_exports, __webpack_require__) {


/**
 * (C) Copyright IBM Corp. 2025.
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
var __extends = (this && this.__extends) || (function () {
    var extendStatics = function (d, b) {
        extendStatics = Object.setPrototypeOf ||
            ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }) ||
            function (d, b) { for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p]; };
        return extendStatics(d, b);
    };
    return function (d, b) {
        if (typeof b !== "function" && b !== null)
            throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() { this.constructor = d; }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
    };
})();
var __assign = (this && this.__assign) || function () {
    __assign = Object.assign || function(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
            s = arguments[i];
            for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p))
                t[p] = s[p];
        }
        return t;
    };
    return __assign.apply(this, arguments);
};
var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var __generator = (this && this.__generator) || function (thisArg, body) {
    var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g;
    return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
    function verb(n) { return function (v) { return step([n, v]); }; }
    function step(op) {
        if (f) throw new TypeError("Generator is already executing.");
        while (g && (g = 0, op[0] && (_ = 0)), _) try {
            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
            if (y = 0, t) op = [op[0] & 2, t.value];
            switch (op[0]) {
                case 0: case 1: t = op; break;
                case 4: _.label++; return { value: op[1], done: false };
                case 5: _.label++; y = op[1]; op = [0]; continue;
                case 7: op = _.ops.pop(); _.trys.pop(); continue;
                default:
                    if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
                    if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
                    if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
                    if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
                    if (t[2]) _.ops.pop();
                    _.trys.pop(); continue;
            }
            op = body.call(thisArg, _);
        } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
        if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
    }
};
/**
 * IBM OpenAPI SDK Code Generator Version: 3.103.0-e8b84313-20250402-201816
 */
/* eslint-disable max-classes-per-file */
/* eslint-disable no-await-in-loop */
var extend = __webpack_require__(3860);
var ibm_cloud_sdk_core_1 = __webpack_require__(3541);
var common_1 = __webpack_require__(5366);
/**
 * IAM Policy Management API
 *
 * API Version: 1.0.1
 */
var IamPolicyManagementV1 = /** @class */ (function (_super) {
    __extends(IamPolicyManagementV1, _super);
    /**
     * Construct a IamPolicyManagementV1 object.
     *
     * @param {Object} options - Options for the service.
     * @param {string} [options.serviceUrl] - The base URL for the service
     * @param {OutgoingHttpHeaders} [options.headers] - Default headers that shall be included with every request to the service.
     * @param {Authenticator} options.authenticator - The Authenticator object used to authenticate requests to the service
     * @constructor
     * @returns {IamPolicyManagementV1}
     */
    function IamPolicyManagementV1(options) {
        var _this = this;
        options = options || {};
        _this = _super.call(this, options) || this;
        if (options.serviceUrl) {
            _this.setServiceUrl(options.serviceUrl);
        }
        else {
            _this.setServiceUrl(IamPolicyManagementV1.DEFAULT_SERVICE_URL);
        }
        return _this;
    }
    /*************************
     * Factory method
     ************************/
    /**
     * Constructs an instance of IamPolicyManagementV1 with passed in options and external configuration.
     *
     * @param {UserOptions} [options] - The parameters to send to the service.
     * @param {string} [options.serviceName] - The name of the service to configure
     * @param {Authenticator} [options.authenticator] - The Authenticator object used to authenticate requests to the service
     * @param {string} [options.serviceUrl] - The base URL for the service
     * @returns {IamPolicyManagementV1}
     */
    IamPolicyManagementV1.newInstance = function (options) {
        options = options || {};
        if (!options.serviceName) {
            options.serviceName = this.DEFAULT_SERVICE_NAME;
        }
        if (!options.authenticator) {
            options.authenticator = (0, ibm_cloud_sdk_core_1.getAuthenticatorFromEnvironment)(options.serviceName);
        }
        var service = new IamPolicyManagementV1(options);
        service.configureService(options.serviceName);
        if (options.serviceUrl) {
            service.setServiceUrl(options.serviceUrl);
        }
        return service;
    };
    /*************************
     * policies
     ************************/
    /**
     * Get policies by attributes.
     *
     * Get policies and filter by attributes. While managing policies, you might want to retrieve policies in the account
     * and filter by attribute values. This can be done through query parameters. The following attributes are supported:
     * account_id, iam_id, access_group_id, type, service_type, sort, format and state. account_id is a required query
     * parameter. Only policies that have the specified attributes and that the caller has read access to are returned. If
     * the caller does not have read access to any policies an empty array is returned.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - The account GUID that the policies belong to.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {string} [params.iamId] - Optional IAM ID used to identify the subject.
     * @param {string} [params.accessGroupId] - Optional access group id.
     * @param {string} [params.type] - Optional type of policy.
     * @param {string} [params.serviceType] - Optional type of service.
     * @param {string} [params.tagName] - Optional name of the access tag in the policy.
     * @param {string} [params.tagValue] - Optional value of the access tag in the policy.
     * @param {string} [params.sort] - Optional top level policy field to sort results. Ascending sort is default.
     * Descending sort available by prepending '-' to field. Example '-last_modified_at'.
     * @param {string} [params.format] - Include additional data per policy returned
     * * `include_last_permit` - returns details of when the policy last granted a permit decision and the number of times
     * it has done so
     * * `display` - returns the list of all actions included in each of the policy roles.
     * @param {string} [params.state] - The state of the policy.
     * * `active` - returns active policies
     * * `deleted` - returns non-active policies.
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyCollection>>}
     */
    IamPolicyManagementV1.prototype.listPolicies = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = [
            'accountId',
            'acceptLanguage',
            'iamId',
            'accessGroupId',
            'type',
            'serviceType',
            'tagName',
            'tagValue',
            'sort',
            'format',
            'state',
            'limit',
            'start',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'iam_id': _params.iamId,
            'access_group_id': _params.accessGroupId,
            'type': _params.type,
            'service_type': _params.serviceType,
            'tag_name': _params.tagName,
            'tag_value': _params.tagValue,
            'sort': _params.sort,
            'format': _params.format,
            'state': _params.state,
            'limit': _params.limit,
            'start': _params.start,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listPolicies');
        var parameters = {
            options: {
                url: '/v1/policies',
                method: 'GET',
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create a policy.
     *
     * Creates a policy to grant access between a subject and a resource. There are two types of policies: **access** and
     * **authorization**. A policy administrator might want to create an access policy which grants access to a user,
     * service-id, or an access group. They might also want to create an authorization policy and setup access between
     * services.
     *
     * ### Access
     *
     * To create an access policy, use **`"type": "access"`** in the body. The possible subject attributes are
     * **`iam_id`** and **`access_group_id`**. Use the **`iam_id`** subject attribute for assigning access for a user or
     * service-id. Use the **`access_group_id`** subject attribute for assigning access for an access group. Assign roles
     * that are supported by the service or platform roles. For more information, see [IAM roles and
     * actions](/docs/account?topic=account-iam-service-roles-actions). Use only the resource attributes supported by the
     * service. To view a service's or the platform's supported attributes, check the [documentation](/docs?tab=all-docs).
     * The policy resource must include either the **`serviceType`**, **`serviceName`**, **`resourceGroupId`** or
     * **`service_group_id`** attribute and the **`accountId`** attribute. The IAM Services group (`IAM`) is a subset of
     * account management services that includes the IAM platform services IAM Identity, IAM Access Management, IAM Users
     * Management, IAM Groups, and future IAM services. If the subject is a locked service-id, the request will fail.
     *
     * ### Authorization
     *
     * Authorization policies are supported by services on a case by case basis. Refer to service documentation to verify
     * their support of authorization policies. To create an authorization policy, use **`"type": "authorization"`** in
     * the body. The subject attributes must match the supported authorization subjects of the resource. Multiple subject
     * attributes might be provided. The following attributes are supported:
     *   serviceName, serviceInstance, region, resourceType, resource, accountId, resourceGroupId Assign roles that are
     * supported by the service or platform roles. For more information, see [IAM roles and
     * actions](/docs/account?topic=account-iam-service-roles-actions). The user must also have the same level of access
     * or greater to the target resource in order to grant the role. Use only the resource attributes supported by the
     * service. To view a service's or the platform's supported attributes, check the [documentation](/docs?tab=all-docs).
     * Both the policy subject and the policy resource must include the **`accountId`** attributes. The policy subject
     * must include either **`serviceName`** or **`resourceGroupId`** (or both) attributes.
     *
     * ### Attribute Operators
     *
     * Currently, only the `stringEquals` and the `stringMatch` operators are available. Resource attributes may support
     * one or both operators. For more information, see [Assigning access by using wildcard
     * policies](https://cloud.ibm.com/docs/account?topic=account-wildcard).
     *
     * ### Attribute Validations
     *
     * Policy attribute values must be between 1 and 1,000 characters in length. If location related attributes like
     * geography, country, metro, region, satellite, and locationvalues are supported by the service, they are validated
     * against Global Catalog locations.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.type - The policy type; either 'access' or 'authorization'.
     * @param {PolicySubject[]} params.subjects - The subjects associated with a policy.
     * @param {PolicyRole[]} params.roles - A set of role Cloud Resource Names (CRNs) granted by the policy.
     * @param {PolicyResource[]} params.resources - The resources associated with a policy.
     * @param {string} [params.description] - Customer-defined description.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.Policy>>}
     */
    IamPolicyManagementV1.prototype.createPolicy = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['type', 'subjects', 'roles', 'resources'];
        var _validParams = [
            'type',
            'subjects',
            'roles',
            'resources',
            'description',
            'acceptLanguage',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'type': _params.type,
            'subjects': _params.subjects,
            'roles': _params.roles,
            'resources': _params.resources,
            'description': _params.description,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createPolicy');
        var parameters = {
            options: {
                url: '/v1/policies',
                method: 'POST',
                body: body,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Update a policy.
     *
     * Update a policy to grant access between a subject and a resource. A policy administrator might want to update an
     * existing policy. The policy type cannot be changed (You cannot change an access policy to an authorization policy).
     *
     * ### Access
     *
     * To update an access policy, use **`"type": "access"`** in the body. The possible subject attributes are
     * **`iam_id`** and **`access_group_id`**. Use the **`iam_id`** subject attribute for assigning access for a user or
     * service-id. Use the **`access_group_id`** subject attribute for assigning access for an access group. Assign roles
     * that are supported by the service or platform roles. For more information, see [IAM roles and
     * actions](/docs/account?topic=account-iam-service-roles-actions). Use only the resource attributes supported by the
     * service. To view a service's or the platform's supported attributes, check the [documentation](/docs?tab=all-docs).
     * The policy resource must include either the **`serviceType`**, **`serviceName`**,  or **`resourceGroupId`**
     * attribute and the **`accountId`** attribute.` If the subject is a locked service-id, the request will fail.
     *
     * ### Authorization
     *
     * To update an authorization policy, use **`"type": "authorization"`** in the body. The subject attributes must match
     * the supported authorization subjects of the resource. Multiple subject attributes might be provided. The following
     * attributes are supported:
     *   serviceName, serviceInstance, region, resourceType, resource, accountId, resourceGroupId Assign roles that are
     * supported by the service or platform roles. For more information, see [IAM roles and
     * actions](/docs/account?topic=account-iam-service-roles-actions). The user must also have the same level of access
     * or greater to the target resource in order to grant the role. Use only the resource attributes supported by the
     * service. To view a service's or the platform's supported attributes, check the [documentation](/docs?tab=all-docs).
     * Both the policy subject and the policy resource must include the **`accountId`** attributes. The policy subject
     * must include either **`serviceName`** or **`resourceGroupId`** (or both) attributes.
     *
     * ### Attribute Operators
     *
     * Currently, only the `stringEquals` and the `stringMatch` operators are available. Resource attributes might support
     * one or both operators. For more information, see [Assigning access by using wildcard
     * policies](https://cloud.ibm.com/docs/account?topic=account-wildcard).
     *
     * ### Attribute Validations
     *
     * Policy attribute values must be between 1 and 1,000 characters in length. If location related attributes like
     * geography, country, metro, region, satellite, and locationvalues are supported by the service, they are validated
     * against Global Catalog locations.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyId - The policy ID.
     * @param {string} params.ifMatch - The revision number for updating a policy and must match the ETag value of the
     * existing policy. The Etag can be retrieved using the GET /v1/policies/{policy_id} API and looking at the ETag
     * response header.
     * @param {string} params.type - The policy type; either 'access' or 'authorization'.
     * @param {PolicySubject[]} params.subjects - The subjects associated with a policy.
     * @param {PolicyRole[]} params.roles - A set of role Cloud Resource Names (CRNs) granted by the policy.
     * @param {PolicyResource[]} params.resources - The resources associated with a policy.
     * @param {string} [params.description] - Customer-defined description.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.Policy>>}
     */
    IamPolicyManagementV1.prototype.replacePolicy = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyId', 'ifMatch', 'type', 'subjects', 'roles', 'resources'];
        var _validParams = [
            'policyId',
            'ifMatch',
            'type',
            'subjects',
            'roles',
            'resources',
            'description',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'type': _params.type,
            'subjects': _params.subjects,
            'roles': _params.roles,
            'resources': _params.resources,
            'description': _params.description,
        };
        var path = {
            'policy_id': _params.policyId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'replacePolicy');
        var parameters = {
            options: {
                url: '/v1/policies/{policy_id}',
                method: 'PUT',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve a policy by ID.
     *
     * Retrieve a policy by providing a policy ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyId - The policy ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyTemplateMetaData>>}
     */
    IamPolicyManagementV1.prototype.getPolicy = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyId'];
        var _validParams = ['policyId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'policy_id': _params.policyId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getPolicy');
        var parameters = {
            options: {
                url: '/v1/policies/{policy_id}',
                method: 'GET',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Delete a policy by ID.
     *
     * Delete a policy by providing a policy ID. A policy cannot be deleted if the subject ID contains a locked service
     * ID. If the subject of the policy is a locked service-id, the request will fail.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyId - The policy ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deletePolicy = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyId'];
        var _validParams = ['policyId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'policy_id': _params.policyId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deletePolicy');
        var parameters = {
            options: {
                url: '/v1/policies/{policy_id}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Restore a deleted policy by ID.
     *
     * Restore a policy that has recently been deleted. A policy administrator might want to restore a deleted policy. To
     * restore a policy, use **`"state": "active"`** in the body.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyId - The policy ID.
     * @param {string} params.ifMatch - The revision number for updating a policy and must match the ETag value of the
     * existing policy. The Etag can be retrieved using the GET /v1/policies/{policy_id} API and looking at the ETag
     * response header.
     * @param {string} [params.state] - The policy state.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.Policy>>}
     */
    IamPolicyManagementV1.prototype.updatePolicyState = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyId', 'ifMatch'];
        var _validParams = ['policyId', 'ifMatch', 'state', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'state': _params.state,
        };
        var path = {
            'policy_id': _params.policyId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'updatePolicyState');
        var parameters = {
            options: {
                url: '/v1/policies/{policy_id}',
                method: 'PATCH',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /*************************
     * roles
     ************************/
    /**
     * Get roles by filters.
     *
     * Get roles based on the filters. While managing roles, you may want to retrieve roles and filter by usages. This can
     * be done through query parameters. Currently, we only support the following attributes: account_id, service_name,
     * service_group_id, source_service_name and policy_type. Both service_name and service_group_id attributes are
     * mutually exclusive. Only roles that match the filter and that the caller has read access to are returned. If the
     * caller does not have read access to any roles an empty array is returned.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {string} [params.accountId] - Optional account GUID in which the roles belong to.
     * @param {string} [params.serviceName] - Optional name of IAM enabled service.
     * @param {string} [params.sourceServiceName] - Optional name of source IAM enabled service.
     * @param {string} [params.policyType] - Optional Policy Type.
     * @param {string} [params.serviceGroupId] - Optional id of service group.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleCollection>>}
     */
    IamPolicyManagementV1.prototype.listRoles = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = [
            'acceptLanguage',
            'accountId',
            'serviceName',
            'sourceServiceName',
            'policyType',
            'serviceGroupId',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'service_name': _params.serviceName,
            'source_service_name': _params.sourceServiceName,
            'policy_type': _params.policyType,
            'service_group_id': _params.serviceGroupId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listRoles');
        var parameters = {
            options: {
                url: '/v2/roles',
                method: 'GET',
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create a role.
     *
     * Creates a custom role for a specific service within the account. An account owner or a user assigned the
     * Administrator role on the Role management service can create a custom role. Any number of actions for a single
     * service can be mapped to the new role, but there must be at least one service-defined action to successfully create
     * the new role.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.displayName - The display the name of the role that is shown in the console.
     * @param {string[]} params.actions - The actions of the role. For more information, see [IAM roles and
     * actions](https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions).
     * @param {string} params.name - The name of the role that is used in the CRN. This must be alphanumeric and
     * capitalized.
     * @param {string} params.accountId - The account GUID.
     * @param {string} params.serviceName - The service name.
     * @param {string} [params.description] - The description of the role.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.CustomRole>>}
     */
    IamPolicyManagementV1.prototype.createRole = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['displayName', 'actions', 'name', 'accountId', 'serviceName'];
        var _validParams = [
            'displayName',
            'actions',
            'name',
            'accountId',
            'serviceName',
            'description',
            'acceptLanguage',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'display_name': _params.displayName,
            'actions': _params.actions,
            'name': _params.name,
            'account_id': _params.accountId,
            'service_name': _params.serviceName,
            'description': _params.description,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createRole');
        var parameters = {
            options: {
                url: '/v2/roles',
                method: 'POST',
                body: body,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Update a role.
     *
     * Update a custom role. A role administrator might want to update an existing role by updating the display name,
     * description, or the actions that are mapped to the role. The name, account_id, and service_name can't be changed.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleId - The role ID.
     * @param {string} params.ifMatch - The revision number for updating a role and must match the ETag value of the
     * existing role. The Etag can be retrieved using the GET /v2/roles/{role_id} API and looking at the ETag response
     * header.
     * @param {string} params.displayName - The display the name of the role that is shown in the console.
     * @param {string[]} params.actions - The actions of the role. For more information, see [IAM roles and
     * actions](https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions).
     * @param {string} [params.description] - The description of the role.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.CustomRole>>}
     */
    IamPolicyManagementV1.prototype.replaceRole = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleId', 'ifMatch', 'displayName', 'actions'];
        var _validParams = [
            'roleId',
            'ifMatch',
            'displayName',
            'actions',
            'description',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'display_name': _params.displayName,
            'actions': _params.actions,
            'description': _params.description,
        };
        var path = {
            'role_id': _params.roleId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'replaceRole');
        var parameters = {
            options: {
                url: '/v2/roles/{role_id}',
                method: 'PUT',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve a role by ID.
     *
     * Retrieve a role by providing a role ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleId - The role ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.CustomRole>>}
     */
    IamPolicyManagementV1.prototype.getRole = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleId'];
        var _validParams = ['roleId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'role_id': _params.roleId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getRole');
        var parameters = {
            options: {
                url: '/v2/roles/{role_id}',
                method: 'GET',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Delete a role by ID.
     *
     * Delete a role by providing a role ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleId - The role ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deleteRole = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleId'];
        var _validParams = ['roleId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'role_id': _params.roleId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteRole');
        var parameters = {
            options: {
                url: '/v2/roles/{role_id}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /*************************
     * v2Policies
     ************************/
    /**
     * Get policies by attributes.
     *
     * Get policies and filter by attributes. While managing policies, you might want to retrieve policies in the account
     * and filter by attribute values. This can be done through query parameters. The following attributes are supported:
     * account_id, iam_id, access_group_id, type, service_type, sort, format and state. account_id is a required query
     * parameter. Only policies that have the specified attributes and that the caller has read access to are returned. If
     * the caller does not have read access to any policies an empty array is returned.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - The account GUID in which the policies belong to.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {string} [params.iamId] - Optional IAM ID used to identify the subject.
     * @param {string} [params.accessGroupId] - Optional access group id.
     * @param {string} [params.type] - Optional type of policy.
     * @param {string} [params.serviceType] - Optional type of service.
     * @param {string} [params.serviceName] - Optional name of service.
     * @param {string} [params.serviceGroupId] - Optional ID of service group.
     * @param {string} [params.sort] - Optional top level policy field to sort results. Ascending sort is default.
     * Descending sort available by prepending '-' to field, for example, '-last_modified_at'. Note that last permit
     * information is only included when 'format=include_last_permit', for example,
     * "format=include_last_permit&sort=last_permit_at" Example fields that can be sorted on:
     *   - 'id'
     *   - 'type'
     *   - 'href'
     *   - 'created_at'
     *   - 'created_by_id'
     *   - 'last_modified_at'
     *   - 'last_modified_by_id'
     *   - 'state'
     *   - 'last_permit_at'
     *   - 'last_permit_frequency'.
     * @param {string} [params.format] - Include additional data per policy returned
     * * `include_last_permit` - returns details of when the policy last granted a permit decision and the number of times
     * it has done so
     * * `display` - returns the list of all actions included in each of the policy roles and translations for all
     * relevant fields.
     * @param {string} [params.state] - The state of the policy.
     * * `active` - returns active policies
     * * `deleted` - returns non-active policies.
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.V2PolicyCollection>>}
     */
    IamPolicyManagementV1.prototype.listV2Policies = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = [
            'accountId',
            'acceptLanguage',
            'iamId',
            'accessGroupId',
            'type',
            'serviceType',
            'serviceName',
            'serviceGroupId',
            'sort',
            'format',
            'state',
            'limit',
            'start',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'iam_id': _params.iamId,
            'access_group_id': _params.accessGroupId,
            'type': _params.type,
            'service_type': _params.serviceType,
            'service_name': _params.serviceName,
            'service_group_id': _params.serviceGroupId,
            'sort': _params.sort,
            'format': _params.format,
            'state': _params.state,
            'limit': _params.limit,
            'start': _params.start,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listV2Policies');
        var parameters = {
            options: {
                url: '/v2/policies',
                method: 'GET',
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create a policy.
     *
     * Creates a policy to grant access between a subject and a resource. Currently, there is one type of a v2/policy:
     * **access**. A policy administrator might want to create an access policy that grants access to a user, service-id,
     * or an access group.
     *
     * ### Access
     *
     * To create an access policy, use **`"type": "access"`** in the body. The supported subject attributes are
     * **`iam_id`** and **`access_group_id`**. Use the **`iam_id`** subject attribute to assign access to a user or
     * service-id. Use the **`access_group_id`** subject attribute to assign access to an access group. Assign roles that
     * are supported by the service or platform roles. For more information, see [IAM roles and
     * actions](/docs/account?topic=account-iam-service-roles-actions). Use only the resource attributes supported by the
     * service. To view a service's or the platform's supported attributes, check the [documentation](/docs?tab=all-docs).
     * The policy resource must include either the **`serviceType`**, **`serviceName`**, **`resourceGroupId`** or
     * **`service_group_id`** attribute and the **`accountId`** attribute. In the rule field, you can specify a single
     * condition by using **`key`**, **`value`**, and condition **`operator`**, or a set of **`conditions`** with a
     * combination **`operator`**. The possible combination operators are **`and`** and **`or`**.
     *
     * Currently, we support two types of patterns:
     *
     * 1. `time-based`: Used to specify a time-based restriction
     *
     * Combine conditions to specify a time-based restriction (e.g., access only during business hours, during the
     * Monday-Friday work week). For example, a policy can grant access Monday-Friday, 9:00am-5:00pm using the following
     * rule:
     * ```json
     *   "rule": {
     *     "operator": "and",
     *     "conditions": [{
     *       "key": "{{environment.attributes.day_of_week}}",
     *       "operator": "dayOfWeekAnyOf",
     *       "value": ["1+00:00", "2+00:00", "3+00:00", "4+00:00", "5+00:00"]
     *     },
     *       "key": "{{environment.attributes.current_time}}",
     *       "operator": "timeGreaterThanOrEquals",
     *       "value": "09:00:00+00:00"
     *     },
     *       "key": "{{environment.attributes.current_time}}",
     *       "operator": "timeLessThanOrEquals",
     *       "value": "17:00:00+00:00"
     *     }]
     *   }
     * ``` You can use the following operators in the **`key`** and **`value`** pair:
     * ```
     *   'timeLessThan', 'timeLessThanOrEquals', 'timeGreaterThan', 'timeGreaterThanOrEquals',
     *   'dateLessThan', 'dateLessThanOrEquals', 'dateGreaterThan', 'dateGreaterThanOrEquals',
     *   'dateTimeLessThan', 'dateTimeLessThanOrEquals', 'dateTimeGreaterThan', 'dateTimeGreaterThanOrEquals',
     *   'dayOfWeekEquals', 'dayOfWeekAnyOf'
     * ```
     *
     * The pattern field that matches the rule is required when rule is provided. For the business hour rule example
     * above, the **`pattern`** is **`"time-based-conditions:weekly"`**. For more information, see [Time-based conditions
     * operators](/docs/account?topic=account-iam-condition-properties&interface=ui#policy-condition-properties) and
     * [Limiting access with time-based conditions](/docs/account?topic=account-iam-time-based&interface=ui). If the
     * subject is a locked service-id, the request will fail.
     *
     * 2. `attribute-based`: Used to specify a combination of OR/AND based conditions applied on resource attributes.
     *
     * Combine conditions to specify an attribute-based condition using AND/OR-based operators.
     *
     * For example, a policy can grant access based on multiple conditions applied on the resource attributes below:
     * ```json
     *   "pattern": "attribute-based-condition:resource:literal-and-wildcard"
     *   "rule": {
     *       "operator": "or",
     *       "conditions": [
     *         {
     *           "operator": "and",
     *           "conditions": [
     *             {
     *               "key": "{{resource.attributes.prefix}}",
     *               "operator": "stringEquals",
     *               "value": "home/test"
     *             },
     *             {
     *               "key": "{{environment.attributes.delimiter}}",
     *               "operator": "stringEquals",
     *               "value": "/"
     *             }
     *           ]
     *         },
     *         {
     *           "key": "{{resource.attributes.path}}",
     *           "operator": "stringMatch",
     *           "value": "home/David/_*"
     *         }
     *       ]
     *   }
     * ```
     *
     * In addition to satisfying the `resources` section, the policy grants permission only if either the `path` begins
     * with `home/David/` **OR**  the `prefix` is `home/test` and the `delimiter` is `/`. This mechanism helps you
     * consolidate multiple policies in to a single policy,  making policies easier to administer and stay within the
     * policy limit for an account. View the list of operators that can be used in the condition
     * [here](/docs/account?topic=account-wildcard#string-comparisons).
     *
     * ### Authorization
     *
     * Authorization policies are supported by services on a case by case basis. Refer to service documentation to verify
     * their support of authorization policies. To create an authorization policy, use **`"type": "authorization"`** in
     * the body. The subject attributes must match the supported authorization subjects of the resource. Multiple subject
     * attributes might be provided. The following attributes are supported:
     *   serviceName, serviceInstance, region, resourceType, resource, accountId, resourceGroupId Assign roles that are
     * supported by the service or platform roles. For more information, see [IAM roles and
     * actions](/docs/account?topic=account-iam-service-roles-actions). The user must also have the same level of access
     * or greater to the target resource in order to grant the role. Use only the resource attributes supported by the
     * service. To view a service's or the platform's supported attributes, check the [documentation](/docs?tab=all-docs).
     * Both the policy subject and the policy resource must include the **`accountId`** attributes. The policy subject
     * must include either **`serviceName`** or **`resourceGroupId`** (or both) attributes.
     *
     * ### Attribute Operators
     *
     * Currently, only the `stringEquals`, `stringMatch`, and `stringEquals` operators are available. For more
     * information, see [Assigning access by using wildcard
     * policies](https://cloud.ibm.com/docs/account?topic=account-wildcard).
     *
     * ### Attribute Validations
     *
     * Policy attribute values must be between 1 and 1,000 characters in length. If location related attributes like
     * geography, country, metro, region, satellite, and locationvalues are supported by the service, they are validated
     * against Global Catalog locations.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {Control} params.control - Specifies the type of access that is granted by the policy.
     * @param {string} params.type - The policy type; either 'access' or 'authorization'.
     * @param {string} [params.description] - Description of the policy.
     * @param {V2PolicySubject} [params.subject] - The subject attributes for whom the policy grants access.
     * @param {V2PolicyResource} [params.resource] - The resource attributes to which the policy grants access.
     * @param {string} [params.pattern] - Indicates pattern of rule, either 'time-based-conditions:once',
     * 'time-based-conditions:weekly:all-day', or 'time-based-conditions:weekly:custom-hours'.
     * @param {V2PolicyRule} [params.rule] - Additional access conditions associated with the policy.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.V2Policy>>}
     */
    IamPolicyManagementV1.prototype.createV2Policy = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['control', 'type'];
        var _validParams = [
            'control',
            'type',
            'description',
            'subject',
            'resource',
            'pattern',
            'rule',
            'acceptLanguage',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'control': _params.control,
            'type': _params.type,
            'description': _params.description,
            'subject': _params.subject,
            'resource': _params.resource,
            'pattern': _params.pattern,
            'rule': _params.rule,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createV2Policy');
        var parameters = {
            options: {
                url: '/v2/policies',
                method: 'POST',
                body: body,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Update a policy.
     *
     * Update a policy to grant access between a subject and a resource. A policy administrator might want to update an
     * existing policy.
     *
     * ### Access
     *
     * To update an access policy, use **`"type": "access"`** in the body. The supported subject attributes are
     * **`iam_id`** and **`access_group_id`**. Use the **`iam_id`** subject attribute to assign access to a user or
     * service-id. Use the **`access_group_id`** subject attribute to assign access to an access group. Assign roles that
     * are supported by the service or platform roles. For more information, see [IAM roles and
     * actions](/docs/account?topic=account-iam-service-roles-actions). Use only the resource attributes supported by the
     * service. To view a service's or the platform's supported attributes, check the [documentation](/docs?tab=all-docs).
     * The policy resource must include either the **`serviceType`**, **`serviceName`**, **`resourceGroupId`** or
     * **`service_group_id`** attribute and the **`accountId`** attribute. In the rule field, you can specify a single
     * condition by using **`key`**, **`value`**, and condition **`operator`**, or a set of **`conditions`** with a
     * combination **`operator`**. The possible combination operators are **`and`** and **`or`**.
     *
     * Currently, we support two types of patterns:
     *
     * 1. `time-based`: Used to specify a time-based restriction
     *
     * Combine conditions to specify a time-based restriction (e.g., access only during business hours, during the
     * Monday-Friday work week). For example, a policy can grant access Monday-Friday, 9:00am-5:00pm using the following
     * rule:
     * ```json
     *   "rule": {
     *     "operator": "and",
     *     "conditions": [{
     *       "key": "{{environment.attributes.day_of_week}}",
     *       "operator": "dayOfWeekAnyOf",
     *       "value": ["1+00:00", "2+00:00", "3+00:00", "4+00:00", "5+00:00"]
     *     },
     *       "key": "{{environment.attributes.current_time}}",
     *       "operator": "timeGreaterThanOrEquals",
     *       "value": "09:00:00+00:00"
     *     },
     *       "key": "{{environment.attributes.current_time}}",
     *       "operator": "timeLessThanOrEquals",
     *       "value": "17:00:00+00:00"
     *     }]
     *   }
     * ``` You can use the following operators in the **`key`** and **`value`** pair:
     * ```
     *   'timeLessThan', 'timeLessThanOrEquals', 'timeGreaterThan', 'timeGreaterThanOrEquals',
     *   'dateLessThan', 'dateLessThanOrEquals', 'dateGreaterThan', 'dateGreaterThanOrEquals',
     *   'dateTimeLessThan', 'dateTimeLessThanOrEquals', 'dateTimeGreaterThan', 'dateTimeGreaterThanOrEquals',
     *   'dayOfWeekEquals', 'dayOfWeekAnyOf'
     * ``` The pattern field that matches the rule is required when rule is provided. For the business hour rule example
     * above, the **`pattern`** is **`"time-based-conditions:weekly"`**. For more information, see [Time-based conditions
     * operators](/docs/account?topic=account-iam-condition-properties&interface=ui#policy-condition-properties) and
     * [Limiting access with time-based conditions](/docs/account?topic=account-iam-time-based&interface=ui). If the
     * subject is a locked service-id, the request will fail.
     *
     * 2. `attribute-based`: Used to specify a combination of OR/AND based conditions applied on resource attributes.
     *
     * Combine conditions to specify an attribute-based condition using AND/OR-based operators.
     *
     * For example, a policy can grant access based on multiple conditions applied on the resource attributes below:
     * ```json
     *   "pattern": "attribute-based-condition:resource:literal-and-wildcard"
     *   "rule": {
     *       "operator": "or",
     *       "conditions": [
     *         {
     *           "operator": "and",
     *           "conditions": [
     *             {
     *               "key": "{{resource.attributes.prefix}}",
     *               "operator": "stringEquals",
     *               "value": "home/test"
     *             },
     *             {
     *               "key": "{{environment.attributes.delimiter}}",
     *               "operator": "stringEquals",
     *               "value": "/"
     *             }
     *           ]
     *         },
     *         {
     *           "key": "{{resource.attributes.path}}",
     *           "operator": "stringMatch",
     *           "value": "home/David/_*"
     *         }
     *       ]
     *   }
     * ```
     *
     * In addition to satisfying the `resources` section, the policy grants permission only if either the `path` begins
     * with `home/David/` **OR**  the `prefix` is `home/test` and the `delimiter` is `/`. This mechanism helps you
     * consolidate multiple policies in to a single policy,  making policies easier to administer and stay within the
     * policy limit for an account. View the list of operators that can be used in the condition
     * [here](/docs/account?topic=account-wildcard#string-comparisons).
     *
     * ### Authorization
     *
     * To update an authorization policy, use **`"type": "authorization"`** in the body. The subject attributes must match
     * the supported authorization subjects of the resource. Multiple subject attributes might be provided. The following
     * attributes are supported:
     *   serviceName, serviceInstance, region, resourceType, resource, accountId, resourceGroupId Assign roles that are
     * supported by the service or platform roles. For more information, see [IAM roles and
     * actions](/docs/account?topic=account-iam-service-roles-actions). The user must also have the same level of access
     * or greater to the target resource in order to grant the role. Use only the resource attributes supported by the
     * service. To view a service's or the platform's supported attributes, check the [documentation](/docs?tab=all-docs).
     * Both the policy subject and the policy resource must include the **`accountId`** attributes. The policy subject
     * must include either **`serviceName`** or **`resourceGroupId`** (or both) attributes.
     *
     * ### Attribute Operators
     *
     * Currently, only the `stringEquals`, `stringMatch`, and `stringEquals` operators are available. For more
     * information, see [Assigning access by using wildcard
     * policies](https://cloud.ibm.com/docs/account?topic=account-wildcard).
     *
     * ### Attribute Validations
     *
     * Policy attribute values must be between 1 and 1,000 characters in length. If location related attributes like
     * geography, country, metro, region, satellite, and locationvalues are supported by the service, they are validated
     * against Global Catalog locations.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - The policy ID.
     * @param {string} params.ifMatch - The revision number for updating a policy and must match the ETag value of the
     * existing policy. The Etag can be retrieved using the GET /v2/policies/{id} API and looking at the ETag response
     * header.
     * @param {Control} params.control - Specifies the type of access that is granted by the policy.
     * @param {string} params.type - The policy type; either 'access' or 'authorization'.
     * @param {string} [params.description] - Description of the policy.
     * @param {V2PolicySubject} [params.subject] - The subject attributes for whom the policy grants access.
     * @param {V2PolicyResource} [params.resource] - The resource attributes to which the policy grants access.
     * @param {string} [params.pattern] - Indicates pattern of rule, either 'time-based-conditions:once',
     * 'time-based-conditions:weekly:all-day', or 'time-based-conditions:weekly:custom-hours'.
     * @param {V2PolicyRule} [params.rule] - Additional access conditions associated with the policy.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.V2Policy>>}
     */
    IamPolicyManagementV1.prototype.replaceV2Policy = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['id', 'ifMatch', 'control', 'type'];
        var _validParams = [
            'id',
            'ifMatch',
            'control',
            'type',
            'description',
            'subject',
            'resource',
            'pattern',
            'rule',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'control': _params.control,
            'type': _params.type,
            'description': _params.description,
            'subject': _params.subject,
            'resource': _params.resource,
            'pattern': _params.pattern,
            'rule': _params.rule,
        };
        var path = {
            'id': _params.id,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'replaceV2Policy');
        var parameters = {
            options: {
                url: '/v2/policies/{id}',
                method: 'PUT',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve a policy by ID.
     *
     * Retrieve a policy by providing a policy ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - The policy ID.
     * @param {string} [params.format] - Include additional data for policy returned
     * * `include_last_permit` - returns details of when the policy last granted a permit decision and the number of times
     * it has done so
     * * `display` - returns the list of all actions included in each of the policy roles and translations for all
     * relevant fields.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.V2PolicyTemplateMetaData>>}
     */
    IamPolicyManagementV1.prototype.getV2Policy = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['id'];
        var _validParams = ['id', 'format', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'format': _params.format,
        };
        var path = {
            'id': _params.id,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getV2Policy');
        var parameters = {
            options: {
                url: '/v2/policies/{id}',
                method: 'GET',
                qs: query,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Delete a policy by ID.
     *
     * Delete a policy by providing a policy ID. A policy cannot be deleted if the subject ID contains a locked service
     * ID. If the subject of the policy is a locked service-id, the request will fail.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - The policy ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deleteV2Policy = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['id'];
        var _validParams = ['id', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'id': _params.id,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteV2Policy');
        var parameters = {
            options: {
                url: '/v2/policies/{id}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /*************************
     * policyTemplates
     ************************/
    /**
     * List policy templates by attributes.
     *
     * List policy templates and filter by attributes by using query parameters. The following attributes are supported:
     * `account_id`, `policy_service_name`, `policy_service_type`, `policy_service_group_id` and `policy_type`.
     * `account_id` is a required query parameter. These attributes `policy_service_name`, `policy_service_type` and
     * `policy_service_group_id` are mutually exclusive. Only policy templates that have the specified attributes and that
     * the caller has read access to are returned. If the caller does not have read access to any policy templates an
     * empty array is returned.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - The account GUID that the policy templates belong to.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {string} [params.state] - The policy template state.
     * @param {string} [params.name] - The policy template name.
     * @param {string} [params.policyServiceType] - Service type, Optional.
     * @param {string} [params.policyServiceName] - Service name, Optional.
     * @param {string} [params.policyServiceGroupId] - Service group id, Optional.
     * @param {string} [params.policyType] - Policy type, Optional.
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyTemplateCollection>>}
     */
    IamPolicyManagementV1.prototype.listPolicyTemplates = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = [
            'accountId',
            'acceptLanguage',
            'state',
            'name',
            'policyServiceType',
            'policyServiceName',
            'policyServiceGroupId',
            'policyType',
            'limit',
            'start',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'state': _params.state,
            'name': _params.name,
            'policy_service_type': _params.policyServiceType,
            'policy_service_name': _params.policyServiceName,
            'policy_service_group_id': _params.policyServiceGroupId,
            'policy_type': _params.policyType,
            'limit': _params.limit,
            'start': _params.start,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listPolicyTemplates');
        var parameters = {
            options: {
                url: '/v1/policy_templates',
                method: 'GET',
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create a policy template.
     *
     * Create a policy template. Policy templates define a policy without requiring a subject, and you can use them to
     * grant access to multiple subjects.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.name - Required field when creating a new template. Otherwise, this field is optional. If
     * the field is included, it changes the name value for all existing versions of the template.
     * @param {string} params.accountId - Enterprise account ID where this template is created.
     * @param {TemplatePolicy} params.policy - The core set of properties associated with the template's policy object.
     * @param {string} [params.description] - Description of the policy template. This is shown to users in the enterprise
     * account. Use this to describe the purpose or context of the policy for enterprise users managing IAM templates.
     * @param {boolean} [params.committed] - Committed status of the template.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyTemplateLimitData>>}
     */
    IamPolicyManagementV1.prototype.createPolicyTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['name', 'accountId', 'policy'];
        var _validParams = [
            'name',
            'accountId',
            'policy',
            'description',
            'committed',
            'acceptLanguage',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'name': _params.name,
            'account_id': _params.accountId,
            'policy': _params.policy,
            'description': _params.description,
            'committed': _params.committed,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createPolicyTemplate');
        var parameters = {
            options: {
                url: '/v1/policy_templates',
                method: 'POST',
                body: body,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve latest version of a policy template.
     *
     * Retrieve the latest version of a policy template by providing a policy template ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyTemplateId - The policy template ID.
     * @param {string} [params.state] - The policy template state.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyTemplate>>}
     */
    IamPolicyManagementV1.prototype.getPolicyTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyTemplateId'];
        var _validParams = ['policyTemplateId', 'state', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'state': _params.state,
        };
        var path = {
            'policy_template_id': _params.policyTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getPolicyTemplate');
        var parameters = {
            options: {
                url: '/v1/policy_templates/{policy_template_id}',
                method: 'GET',
                qs: query,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Delete a policy template.
     *
     * Delete a policy template by providing the policy template ID. This deletes all versions of this template. A policy
     * template can't be deleted if any version of the template is assigned to one or more child accounts. You must remove
     * the policy assignments first.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyTemplateId - The policy template ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deletePolicyTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyTemplateId'];
        var _validParams = ['policyTemplateId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'policy_template_id': _params.policyTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deletePolicyTemplate');
        var parameters = {
            options: {
                url: '/v1/policy_templates/{policy_template_id}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create a new policy template version.
     *
     * Create a new version of a policy template. Use this if you need to make updates to a policy template that is
     * committed.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyTemplateId - The policy template ID.
     * @param {TemplatePolicy} params.policy - The core set of properties associated with the template's policy object.
     * @param {string} [params.name] - Required field when creating a new template. Otherwise, this field is optional. If
     * the field is included, it changes the name value for all existing versions of the template.
     * @param {string} [params.description] - Description of the policy template. This is shown to users in the enterprise
     * account. Use this to describe the purpose or context of the policy for enterprise users managing IAM templates.
     * @param {boolean} [params.committed] - Committed status of the template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyTemplateLimitData>>}
     */
    IamPolicyManagementV1.prototype.createPolicyTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyTemplateId', 'policy'];
        var _validParams = [
            'policyTemplateId',
            'policy',
            'name',
            'description',
            'committed',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'policy': _params.policy,
            'name': _params.name,
            'description': _params.description,
            'committed': _params.committed,
        };
        var path = {
            'policy_template_id': _params.policyTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createPolicyTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/policy_templates/{policy_template_id}/versions',
                method: 'POST',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve policy template versions.
     *
     * Retrieve the versions of a policy template by providing a policy template ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyTemplateId - The policy template ID.
     * @param {string} [params.state] - The policy template state.
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyTemplateVersionsCollection>>}
     */
    IamPolicyManagementV1.prototype.listPolicyTemplateVersions = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyTemplateId'];
        var _validParams = ['policyTemplateId', 'state', 'limit', 'start', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'state': _params.state,
            'limit': _params.limit,
            'start': _params.start,
        };
        var path = {
            'policy_template_id': _params.policyTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listPolicyTemplateVersions');
        var parameters = {
            options: {
                url: '/v1/policy_templates/{policy_template_id}/versions',
                method: 'GET',
                qs: query,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Update a policy template version.
     *
     * Update a specific version of a policy template. You can use this only if the version isn't committed.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyTemplateId - The policy template ID.
     * @param {string} params.version - The policy template version.
     * @param {string} params.ifMatch - The revision number for updating a policy template version and must match the Etag
     * value of the existing policy template version. The Etag can be retrieved using the GET
     * /v1/policy_templates/{policy_template_id}/versions/{version} API and looking at the Etag response header.
     * @param {TemplatePolicy} params.policy - The core set of properties associated with the template's policy object.
     * @param {string} [params.name] - Required field when creating a new template. Otherwise, this field is optional. If
     * the field is included, it changes the name value for all existing versions of the template.
     * @param {string} [params.description] - Description of the policy template. This is shown to users in the enterprise
     * account. Use this to describe the purpose or context of the policy for enterprise users managing IAM templates.
     * @param {boolean} [params.committed] - Committed status of the template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyTemplate>>}
     */
    IamPolicyManagementV1.prototype.replacePolicyTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyTemplateId', 'version', 'ifMatch', 'policy'];
        var _validParams = [
            'policyTemplateId',
            'version',
            'ifMatch',
            'policy',
            'name',
            'description',
            'committed',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'policy': _params.policy,
            'name': _params.name,
            'description': _params.description,
            'committed': _params.committed,
        };
        var path = {
            'policy_template_id': _params.policyTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'replacePolicyTemplate');
        var parameters = {
            options: {
                url: '/v1/policy_templates/{policy_template_id}/versions/{version}',
                method: 'PUT',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Delete a policy template version.
     *
     * Delete a specific version of a policy template by providing a policy template ID and version number. You can't
     * delete a policy template version that is assigned to one or more child accounts. You must remove the policy
     * assignments first.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyTemplateId - The policy template ID.
     * @param {string} params.version - The policy template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deletePolicyTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyTemplateId', 'version'];
        var _validParams = ['policyTemplateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'policy_template_id': _params.policyTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deletePolicyTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/policy_templates/{policy_template_id}/versions/{version}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve a policy template version.
     *
     * Retrieve a policy template by providing a policy template ID and version number.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyTemplateId - The policy template ID.
     * @param {string} params.version - The policy template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyTemplate>>}
     */
    IamPolicyManagementV1.prototype.getPolicyTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyTemplateId', 'version'];
        var _validParams = ['policyTemplateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'policy_template_id': _params.policyTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getPolicyTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/policy_templates/{policy_template_id}/versions/{version}',
                method: 'GET',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Commit a policy template version.
     *
     * Commit a policy template version. You can make no further changes to the policy template once it's committed. If
     * you need to make updates after committing a version, create a new version.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.policyTemplateId - The policy template ID.
     * @param {string} params.version - The policy template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.commitPolicyTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['policyTemplateId', 'version'];
        var _validParams = ['policyTemplateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'policy_template_id': _params.policyTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'commitPolicyTemplate');
        var parameters = {
            options: {
                url: '/v1/policy_templates/{policy_template_id}/versions/{version}/commit',
                method: 'POST',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /*************************
     * policyAssignments
     ************************/
    /**
     * Get policy template assignments.
     *
     * Get policy template assignments by attributes. The following attributes are supported:
     * `account_id`, `template_id`, `template_version`, `sort`.
     * `account_id` is a required query parameter. Only policy template assignments that have the specified attributes and
     * that the caller has read access to are returned. If the caller does not have read access to any policy template
     * assignments an empty array is returned.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.version - specify version of response body format.
     * @param {string} params.accountId - The account GUID in which the policies belong to.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {string} [params.templateId] - Optional template id.
     * @param {string} [params.templateVersion] - Optional policy template version.
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyTemplateAssignmentCollection>>}
     */
    IamPolicyManagementV1.prototype.listPolicyAssignments = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['version', 'accountId'];
        var _validParams = [
            'version',
            'accountId',
            'acceptLanguage',
            'templateId',
            'templateVersion',
            'limit',
            'start',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'version': _params.version,
            'account_id': _params.accountId,
            'template_id': _params.templateId,
            'template_version': _params.templateVersion,
            'limit': _params.limit,
            'start': _params.start,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listPolicyAssignments');
        var parameters = {
            options: {
                url: '/v1/policy_assignments',
                method: 'GET',
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create a policy authorization template assignment.
     *
     * Assign a policy template to child accounts and account groups. This creates the policy in the accounts and account
     * groups that you specify.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.version - specify version of response body format.
     * @param {AssignmentTargetDetails} params.target - assignment target account and type.
     * @param {AssignmentTemplateDetails[]} params.templates - List of template details for policy assignment.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyAssignmentV1Collection>>}
     */
    IamPolicyManagementV1.prototype.createPolicyTemplateAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['version', 'target', 'templates'];
        var _validParams = ['version', 'target', 'templates', 'acceptLanguage', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'target': _params.target,
            'templates': _params.templates,
        };
        var query = {
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createPolicyTemplateAssignment');
        var parameters = {
            options: {
                url: '/v1/policy_assignments',
                method: 'POST',
                body: body,
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve a policy assignment.
     *
     * Retrieve a policy template assignment by providing a policy assignment ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - The policy template assignment ID.
     * @param {string} params.version - specify version of response body format.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyTemplateAssignmentItems>>}
     */
    IamPolicyManagementV1.prototype.getPolicyAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId', 'version'];
        var _validParams = ['assignmentId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'version': _params.version,
        };
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getPolicyAssignment');
        var parameters = {
            options: {
                url: '/v1/policy_assignments/{assignment_id}',
                method: 'GET',
                qs: query,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Update a policy authorization type assignment.
     *
     * Update a policy assignment by providing a policy assignment ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - The policy template assignment ID.
     * @param {string} params.version - specify version of response body format.
     * @param {string} params.ifMatch - The revision number for updating a policy assignment and must match the Etag value
     * of the existing policy assignment. The Etag can be retrieved using the GET /v1/policy_assignments/{assignment_id}
     * API and looking at the Etag response header.
     * @param {string} params.templateVersion - The policy template version to update to.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.PolicyAssignmentV1>>}
     */
    IamPolicyManagementV1.prototype.updatePolicyAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId', 'version', 'ifMatch', 'templateVersion'];
        var _validParams = [
            'assignmentId',
            'version',
            'ifMatch',
            'templateVersion',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'template_version': _params.templateVersion,
        };
        var query = {
            'version': _params.version,
        };
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'updatePolicyAssignment');
        var parameters = {
            options: {
                url: '/v1/policy_assignments/{assignment_id}',
                method: 'PATCH',
                body: body,
                qs: query,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Remove a policy assignment.
     *
     * Remove a policy template assignment by providing a policy assignment ID. You can't delete a policy assignment if
     * the status is "in_progress".
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - The policy template assignment ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deletePolicyAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId'];
        var _validParams = ['assignmentId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deletePolicyAssignment');
        var parameters = {
            options: {
                url: '/v1/policy_assignments/{assignment_id}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /*************************
     * accessManagementSettings
     ************************/
    /**
     * Retrieve Access Management account settings by account ID.
     *
     * Retrieve Access Management settings for an account by providing the account ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - The account GUID that the settings belong to.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.AccountSettingsAccessManagement>>}
     */
    IamPolicyManagementV1.prototype.getSettings = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = ['accountId', 'acceptLanguage', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getSettings');
        var parameters = {
            options: {
                url: '/v1/accounts/{account_id}/settings/access_management',
                method: 'GET',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Update Access Management account settings by account ID.
     *
     * Update access management settings for an account.
     *
     * ### External Account Identity Interaction
     *
     * Update the way identities within an external account are allowed to interact with the requested account by
     * providing:
     * * the `account_id` as a parameter
     * * one or more external account ID(s) and state for the specific identity in the request body
     *
     * External account identity interaction includes the following `identity_types`: `user` (user identities that are
     * defined as [IBMid's](https://cloud.ibm.com/docs/account?topic=account-identity-overview#users-bestpract)),
     * `service_id` (defined as [IAM
     * ServiceIds](https://cloud.ibm.com/docs/account?topic=account-identity-overview#serviceid-bestpract)), `service`
     * (defined by a service’s [CRN](https://cloud.ibm.com/docs/account?topic=account-crn)). To update an Identity’s
     * setting, the `state` and `external_allowed_accounts` fields are required.
     *
     * Different identity states are:
     * * "enabled": An identity type is allowed to access resources in the account provided it has access policies on
     * those resources.
     * * "limited": An identity type is allowed to access resources in the account provided it has access policies on
     * those resources AND it is associated with either the account the resources are in or one of the allowed accounts.
     * This setting uses the "external_allowed_accounts" list.
     * * "monitor": It has no direct impact on an Identity’s access. Instead, it creates AT events for access decisions as
     * if the account were in a limited “state”.
     *
     * **Note**: The state "enabled" is a special case. In this case, access is given to all accounts and there is no need
     * to specify a particular list. Therefore, when updating "state" to "enabled" for an identity type
     * "external_allowed_accounts" should be left empty.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - The account GUID that the settings belong to.
     * @param {string} params.ifMatch - The revision number for updating Access Management Account Settings and must match
     * the Etag value of the existing Access Management Account Settings. The Etag can be retrieved using the GET
     * /v1/accounts/{account_id}/settings/access_management API and looking at the Etag response header.
     * @param {ExternalAccountIdentityInteractionPatch} [params.externalAccountIdentityInteraction] - Update to how
     * external accounts can interact in relation to the requested account.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.AccountSettingsAccessManagement>>}
     */
    IamPolicyManagementV1.prototype.updateSettings = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId', 'ifMatch'];
        var _validParams = [
            'accountId',
            'ifMatch',
            'externalAccountIdentityInteraction',
            'acceptLanguage',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'external_account_identity_interaction': _params.externalAccountIdentityInteraction,
        };
        var path = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'updateSettings');
        var parameters = {
            options: {
                url: '/v1/accounts/{account_id}/settings/access_management',
                method: 'PATCH',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /*************************
     * actionControlTemplates
     ************************/
    /**
     * List action control templates by attributes.
     *
     * List action control templates and filter by attributes by using query parameters. The following attributes are
     * supported:
     * `account_id`
     * `account_id` is a required query parameter. Only action control templates that have the specified attributes and
     * that the caller has read access to are returned. If the caller does not have read access to any action control
     * templates an empty array is returned.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - The account GUID that the action control templates belong to.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlTemplateCollection>>}
     */
    IamPolicyManagementV1.prototype.listActionControlTemplates = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = ['accountId', 'acceptLanguage', 'limit', 'start', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'limit': _params.limit,
            'start': _params.start,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listActionControlTemplates');
        var parameters = {
            options: {
                url: '/v1/action_control_templates',
                method: 'GET',
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create an action control template.
     *
     * Create an action control template. Action control templates define a service action control.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.name - Required field when creating a new template. Otherwise, this field is optional. If
     * the field is included, it changes the name value for all existing versions of the template.
     * @param {string} params.accountId - Enterprise account ID where this template is created.
     * @param {string} [params.description] - Description of the action control template. This is shown to users in the
     * enterprise account. Use this to describe the purpose or context of the action control for enterprise users managing
     * IAM templates.
     * @param {boolean} [params.committed] - Committed status of the template. If committed is set to true, then the
     * template version can no longer be updated.
     * @param {TemplateActionControl} [params.actionControl] - The action control properties that are created in an action
     * resource when the template is assigned.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlTemplate>>}
     */
    IamPolicyManagementV1.prototype.createActionControlTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['name', 'accountId'];
        var _validParams = [
            'name',
            'accountId',
            'description',
            'committed',
            'actionControl',
            'acceptLanguage',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'name': _params.name,
            'account_id': _params.accountId,
            'description': _params.description,
            'committed': _params.committed,
            'action_control': _params.actionControl,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createActionControlTemplate');
        var parameters = {
            options: {
                url: '/v1/action_control_templates',
                method: 'POST',
                body: body,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve the latest version of an action control template.
     *
     * Retrieve the latest version of an action control template by providing an action control template ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.actionControlTemplateId - Action control template ID.
     * @param {string} [params.state] - The action control template state.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlTemplate>>}
     */
    IamPolicyManagementV1.prototype.getActionControlTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['actionControlTemplateId'];
        var _validParams = ['actionControlTemplateId', 'state', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'state': _params.state,
        };
        var path = {
            'action_control_template_id': _params.actionControlTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getActionControlTemplate');
        var parameters = {
            options: {
                url: '/v1/action_control_templates/{action_control_template_id}',
                method: 'GET',
                qs: query,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Delete an action control template.
     *
     * Delete an action control template by providing the action control template ID. This deletes all versions of this
     * template. An action control template can't be deleted if any version of the template is assigned to one or more
     * child accounts. You must remove the action control assignments first.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.actionControlTemplateId - Action control template ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deleteActionControlTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['actionControlTemplateId'];
        var _validParams = ['actionControlTemplateId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'action_control_template_id': _params.actionControlTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteActionControlTemplate');
        var parameters = {
            options: {
                url: '/v1/action_control_templates/{action_control_template_id}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create a new action control template version.
     *
     * Create a new version of an action control template. Use this if you need to make updates to an action control
     * template that is committed.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.actionControlTemplateId - The action control template ID.
     * @param {string} [params.name] - Required field when creating a new template. Otherwise, this field is optional. If
     * the field is included, it will change the name value for all existing versions of the template.
     * @param {string} [params.description] - Description of the action control template. This is shown to users in the
     * enterprise account. Use this to describe the purpose or context of the action control for enterprise users managing
     * IAM templates.
     * @param {TemplateActionControl} [params.actionControl] - The action control properties that are created in an action
     * resource when the template is assigned.
     * @param {boolean} [params.committed] - Committed status of the template version. If committed is set to true, then
     * the template version can no longer be updated.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlTemplate>>}
     */
    IamPolicyManagementV1.prototype.createActionControlTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['actionControlTemplateId'];
        var _validParams = [
            'actionControlTemplateId',
            'name',
            'description',
            'actionControl',
            'committed',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'name': _params.name,
            'description': _params.description,
            'action_control': _params.actionControl,
            'committed': _params.committed,
        };
        var path = {
            'action_control_template_id': _params.actionControlTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createActionControlTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/action_control_templates/{action_control_template_id}/versions',
                method: 'POST',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve action control template versions.
     *
     * Retrieve the versions of an action control template by providing an action control template ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.actionControlTemplateId - The action control template ID.
     * @param {string} [params.state] - Action control template state.
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlTemplateVersionsCollection>>}
     */
    IamPolicyManagementV1.prototype.listActionControlTemplateVersions = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['actionControlTemplateId'];
        var _validParams = [
            'actionControlTemplateId',
            'state',
            'limit',
            'start',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'state': _params.state,
            'limit': _params.limit,
            'start': _params.start,
        };
        var path = {
            'action_control_template_id': _params.actionControlTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listActionControlTemplateVersions');
        var parameters = {
            options: {
                url: '/v1/action_control_templates/{action_control_template_id}/versions',
                method: 'GET',
                qs: query,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Update an action control template version.
     *
     * Update a specific version of an action control template. You can use this only if the version isn't committed.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.actionControlTemplateId - Action control template ID.
     * @param {string} params.version - Action control template version.
     * @param {string} params.ifMatch - The revision number for updating an action control template version must match the
     * Etag value of the existing action control template version. The Etag can be retrieved using the GET
     * /v1/action_control_templates/{template_id}/versions/{version} API and looking at the Etag response header.
     * @param {string} [params.name] - Required field when creating a new template. Otherwise, this field is optional. If
     * the field is included, it will change the name value for all existing versions of the template.
     * @param {string} [params.description] - Description of the action control template. This is shown to users in the
     * enterprise account. Use this to describe the purpose or context of the action control for enterprise users managing
     * IAM templates.
     * @param {TemplateActionControl} [params.actionControl] - The action control properties that are created in an action
     * resource when the template is assigned.
     * @param {boolean} [params.committed] - Committed status of the template version. If committed is set to true, then
     * the template version can no longer be updated.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlTemplate>>}
     */
    IamPolicyManagementV1.prototype.replaceActionControlTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['actionControlTemplateId', 'version', 'ifMatch'];
        var _validParams = [
            'actionControlTemplateId',
            'version',
            'ifMatch',
            'name',
            'description',
            'actionControl',
            'committed',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'name': _params.name,
            'description': _params.description,
            'action_control': _params.actionControl,
            'committed': _params.committed,
        };
        var path = {
            'action_control_template_id': _params.actionControlTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'replaceActionControlTemplate');
        var parameters = {
            options: {
                url: '/v1/action_control_templates/{action_control_template_id}/versions/{version}',
                method: 'PUT',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Delete an action control template version.
     *
     * Delete a specific version of an action control template by providing an action control template ID and version
     * number. You can't delete an action control template version that is assigned to one or more child accounts. You
     * must remove the action control assignments first.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.actionControlTemplateId - Action control template ID.
     * @param {string} params.version - Action control template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deleteActionControlTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['actionControlTemplateId', 'version'];
        var _validParams = ['actionControlTemplateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'action_control_template_id': _params.actionControlTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteActionControlTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/action_control_templates/{action_control_template_id}/versions/{version}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve an action control template version.
     *
     * Retrieve an action control template by providing an action control template ID and version number.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.actionControlTemplateId - Action control template ID.
     * @param {string} params.version - Action control template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlTemplate>>}
     */
    IamPolicyManagementV1.prototype.getActionControlTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['actionControlTemplateId', 'version'];
        var _validParams = ['actionControlTemplateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'action_control_template_id': _params.actionControlTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getActionControlTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/action_control_templates/{action_control_template_id}/versions/{version}',
                method: 'GET',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Commit an action control template version.
     *
     * Commit an action control template version. You cannot make any further changes to the action control template once
     * it's committed. If you have to make updates after committing a version, create a new version.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.actionControlTemplateId - Action control template ID.
     * @param {string} params.version - The action control template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.commitActionControlTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['actionControlTemplateId', 'version'];
        var _validParams = ['actionControlTemplateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'action_control_template_id': _params.actionControlTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'commitActionControlTemplate');
        var parameters = {
            options: {
                url: '/v1/action_control_templates/{action_control_template_id}/versions/{version}/commit',
                method: 'POST',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /*************************
     * actionControlAssignments
     ************************/
    /**
     * Get action control template assignments.
     *
     * Get action control template assignments by attributes. The following attributes are supported:
     * `account_id`, `template_id`, `template_version`, `sort`.
     * `account_id` is a required query parameter. Only action control template assignments with the specified attributes
     * and  accessible by the caller are returned. If the caller does not have read access to any action control template
     * assignments, an empty array is returned.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - The account GUID in which the action control assignment belongs to.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {string} [params.templateId] - Optional template ID.
     * @param {string} [params.templateVersion] - Optional action control template version.
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlAssignmentCollection>>}
     */
    IamPolicyManagementV1.prototype.listActionControlAssignments = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = [
            'accountId',
            'acceptLanguage',
            'templateId',
            'templateVersion',
            'limit',
            'start',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'template_id': _params.templateId,
            'template_version': _params.templateVersion,
            'limit': _params.limit,
            'start': _params.start,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listActionControlAssignments');
        var parameters = {
            options: {
                url: '/v1/action_control_assignments',
                method: 'GET',
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create an action control template assignment.
     *
     * Assign an action control template to child accounts and account groups. This creates the action control in the
     * accounts and account groups that you specify.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {AssignmentTargetDetails} params.target - assignment target account and type.
     * @param {ActionControlAssignmentTemplate[]} params.templates - List of action control template details for action
     * control assignment.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlAssignmentCollection>>}
     */
    IamPolicyManagementV1.prototype.createActionControlTemplateAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['target', 'templates'];
        var _validParams = ['target', 'templates', 'acceptLanguage', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'target': _params.target,
            'templates': _params.templates,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createActionControlTemplateAssignment');
        var parameters = {
            options: {
                url: '/v1/action_control_assignments',
                method: 'POST',
                body: body,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve an action control assignment.
     *
     * Retrieve an action control template assignment by providing an action control assignment ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - Action control template assignment ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlAssignment>>}
     */
    IamPolicyManagementV1.prototype.getActionControlAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId'];
        var _validParams = ['assignmentId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getActionControlAssignment');
        var parameters = {
            options: {
                url: '/v1/action_control_assignments/{assignment_id}',
                method: 'GET',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Update an action control assignment.
     *
     * Update an action control assignment by providing an action control assignment ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - Action control template assignment ID.
     * @param {string} params.ifMatch - The revision number for updating an action control assignment and must match the
     * Etag value of the existing action control assignment. The Etag can be retrieved using the GET
     * /v1/action_control_assignments/{assignment_id} API and looking at the Etag response header.
     * @param {string} params.templateVersion - The version number of the template used to identify different versions of
     * same template.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.ActionControlAssignment>>}
     */
    IamPolicyManagementV1.prototype.updateActionControlAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId', 'ifMatch', 'templateVersion'];
        var _validParams = ['assignmentId', 'ifMatch', 'templateVersion', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'template_version': _params.templateVersion,
        };
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'updateActionControlAssignment');
        var parameters = {
            options: {
                url: '/v1/action_control_assignments/{assignment_id}',
                method: 'PATCH',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Remove an action control assignment.
     *
     * Remove an action control template assignment by providing an action control assignment ID. You can't delete an
     * action control assignment if the status is "in_progress".
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - Action control template assignment ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deleteActionControlAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId'];
        var _validParams = ['assignmentId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteActionControlAssignment');
        var parameters = {
            options: {
                url: '/v1/action_control_assignments/{assignment_id}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /*************************
     * roleTemplates
     ************************/
    /**
     * List role templates by attributes.
     *
     * List role templates and filter by attributes by using query parameters. The following attributes are supported:
     * `account_id`, `name`, `role_name`, `role_service_name`, `state`, `limit`, `start`.
     * `account_id` is a required query parameter. Only role templates that have the specified attributes and that the
     * caller has read access to are returned. If the caller does not have read access to any role templates an empty
     * array is returned.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - The account GUID that the role templates belong to.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {string} [params.name] - The role template name.
     * @param {string} [params.roleName] - The template role name.
     * @param {string} [params.roleServiceName] - The template role service name.
     * @param {string} [params.state] - The role template state.
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleTemplateCollection>>}
     */
    IamPolicyManagementV1.prototype.listRoleTemplates = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = [
            'accountId',
            'acceptLanguage',
            'name',
            'roleName',
            'roleServiceName',
            'state',
            'limit',
            'start',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'name': _params.name,
            'role_name': _params.roleName,
            'role_service_name': _params.roleServiceName,
            'state': _params.state,
            'limit': _params.limit,
            'start': _params.start,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listRoleTemplates');
        var parameters = {
            options: {
                url: '/v1/role_templates',
                method: 'GET',
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create role template.
     *
     * Create a role template. Role templates define roles from an existing system or service defined role.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.name - Required field when creating a new template. Otherwise, this field is optional. If
     * the field is included, it changes the name value for all existing versions of the template.
     * @param {string} params.accountId - Enterprise account ID where this template is created.
     * @param {string} [params.description] - Description of the role template. This is shown to users in the enterprise
     * account. Use this to describe the purpose or context of the role for enterprise users managing IAM templates.
     * @param {boolean} [params.committed] - Committed status of the template. If committed is set to true, then the
     * template version can no longer be updated.
     * @param {RoleTemplatePrototypeRole} [params.role] - The role properties that are created in an action resource when
     * the template is assigned.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleTemplate>>}
     */
    IamPolicyManagementV1.prototype.createRoleTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['name', 'accountId'];
        var _validParams = [
            'name',
            'accountId',
            'description',
            'committed',
            'role',
            'acceptLanguage',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'name': _params.name,
            'account_id': _params.accountId,
            'description': _params.description,
            'committed': _params.committed,
            'role': _params.role,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createRoleTemplate');
        var parameters = {
            options: {
                url: '/v1/role_templates',
                method: 'POST',
                body: body,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve the latest version of a role template.
     *
     * Retrieve the latest version of a role template by providing a role template ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleTemplateId - Role template ID.
     * @param {string} [params.state] - The role template state.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleTemplate>>}
     */
    IamPolicyManagementV1.prototype.getRoleTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleTemplateId'];
        var _validParams = ['roleTemplateId', 'state', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'state': _params.state,
        };
        var path = {
            'role_template_id': _params.roleTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getRoleTemplate');
        var parameters = {
            options: {
                url: '/v1/role_templates/{role_template_id}',
                method: 'GET',
                qs: query,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Delete a Role template.
     *
     * Delete a role template by providing the role template ID. This deletes all versions of this template. A role
     * template can't be deleted if any version of the template is assigned to one or more child accounts. You must remove
     * the role assignments first.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleTemplateId - Role template ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deleteRoleTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleTemplateId'];
        var _validParams = ['roleTemplateId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'role_template_id': _params.roleTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteRoleTemplate');
        var parameters = {
            options: {
                url: '/v1/role_templates/{role_template_id}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create a new role template version.
     *
     * Create a new version of a role template. Use this if you need to make updates to a role template that is committed.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleTemplateId - The role template ID.
     * @param {string} [params.name] - Required field when creating a new template. Otherwise, this field is optional. If
     * the field is included, it will change the name value for all existing versions of the template.
     * @param {string} [params.description] - Description of the role template. This is shown to users in the enterprise
     * account. Use this to describe the purpose or context of the role for enterprise users managing IAM templates.
     * @param {TemplateRole} [params.role] - The role properties that are created in an action resource when the template
     * is assigned.
     * @param {boolean} [params.committed] - Committed status of the template version. If committed is set to true, then
     * the template version can no longer be updated.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleTemplate>>}
     */
    IamPolicyManagementV1.prototype.createRoleTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleTemplateId'];
        var _validParams = [
            'roleTemplateId',
            'name',
            'description',
            'role',
            'committed',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'name': _params.name,
            'description': _params.description,
            'role': _params.role,
            'committed': _params.committed,
        };
        var path = {
            'role_template_id': _params.roleTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createRoleTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/role_templates/{role_template_id}/versions',
                method: 'POST',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve role template versions.
     *
     * Retrieve the versions of a role template by providing a role template ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleTemplateId - The role template ID.
     * @param {string} [params.state] - Role template state.
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleTemplateVersionsCollection>>}
     */
    IamPolicyManagementV1.prototype.listRoleTemplateVersions = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleTemplateId'];
        var _validParams = ['roleTemplateId', 'state', 'limit', 'start', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'state': _params.state,
            'limit': _params.limit,
            'start': _params.start,
        };
        var path = {
            'role_template_id': _params.roleTemplateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listRoleTemplateVersions');
        var parameters = {
            options: {
                url: '/v1/role_templates/{role_template_id}/versions',
                method: 'GET',
                qs: query,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Update a role template version.
     *
     * Update a specific version of a role template. You can use this only if the version isn't committed.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleTemplateId - Role template ID.
     * @param {string} params.version - Role template version.
     * @param {string} params.ifMatch - The revision number for updating a role template version must match the Etag value
     * of the existing role template version. The Etag can be retrieved using the GET
     * /v1/role_templates/{template_id}/versions/{version} API and looking at the Etag response header.
     * @param {string} [params.name] - Required field when creating a new template. Otherwise, this field is optional. If
     * the field is included, it will change the name value for all existing versions of the template.
     * @param {string} [params.description] - Description of the role template. This is shown to users in the enterprise
     * account. Use this to describe the purpose or context of the role for enterprise users managing IAM templates.
     * @param {TemplateRole} [params.role] - The role properties that are created in an action resource when the template
     * is assigned.
     * @param {boolean} [params.committed] - Committed status of the template version. If committed is set to true, then
     * the template version can no longer be updated.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleTemplate>>}
     */
    IamPolicyManagementV1.prototype.replaceRoleTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleTemplateId', 'version', 'ifMatch'];
        var _validParams = [
            'roleTemplateId',
            'version',
            'ifMatch',
            'name',
            'description',
            'role',
            'committed',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'name': _params.name,
            'description': _params.description,
            'role': _params.role,
            'committed': _params.committed,
        };
        var path = {
            'role_template_id': _params.roleTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'replaceRoleTemplate');
        var parameters = {
            options: {
                url: '/v1/role_templates/{role_template_id}/versions/{version}',
                method: 'PUT',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Delete a role template version.
     *
     * Delete a specific version of a role template by providing a role template ID and version number. You can't delete a
     * role template version that is assigned to one or more child accounts. You must remove the role assignments first.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleTemplateId - Role template ID.
     * @param {string} params.version - Role template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deleteRoleTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleTemplateId', 'version'];
        var _validParams = ['roleTemplateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'role_template_id': _params.roleTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteRoleTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/role_templates/{role_template_id}/versions/{version}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve a role template version.
     *
     * Retrieve a role template by providing a role template ID and version number.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleTemplateId - Role template ID.
     * @param {string} params.version - Role template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleTemplate>>}
     */
    IamPolicyManagementV1.prototype.getRoleTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleTemplateId', 'version'];
        var _validParams = ['roleTemplateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'role_template_id': _params.roleTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getRoleTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/role_templates/{role_template_id}/versions/{version}',
                method: 'GET',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Commit a role template version.
     *
     * Commit a role template version. You cannot make any further changes to the role template once it's committed. If
     * you have to make updates after committing a version, create a new version.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.roleTemplateId - Role template ID.
     * @param {string} params.version - The role template version.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.commitRoleTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['roleTemplateId', 'version'];
        var _validParams = ['roleTemplateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'role_template_id': _params.roleTemplateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'commitRoleTemplate');
        var parameters = {
            options: {
                url: '/v1/role_templates/{role_template_id}/versions/{version}/commit',
                method: 'POST',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /*************************
     * roleAssignments
     ************************/
    /**
     * Get role template assignments.
     *
     * Get role template assignments by attributes. The following attributes are supported:
     * `account_id`, `template_id`, `template_version`, `target`, `target_type`, `limit`, `start`.
     * `account_id` is a required query parameter. Only role template assignments with the specified attributes and
     * accessible by the caller are returned. If the caller does not have read access to any role template assignments, an
     * empty array is returned.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - The account GUID in which the role assignment belongs to.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {string} [params.templateId] - Optional template ID.
     * @param {string} [params.templateVersion] - Optional role template version.
     * @param {number} [params.limit] - The number of documents to include in the collection.
     * @param {string} [params.start] - Page token that refers to the page of the collection to return.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleAssignmentCollection>>}
     */
    IamPolicyManagementV1.prototype.listRoleAssignments = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = [
            'accountId',
            'acceptLanguage',
            'templateId',
            'templateVersion',
            'limit',
            'start',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'template_id': _params.templateId,
            'template_version': _params.templateVersion,
            'limit': _params.limit,
            'start': _params.start,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'listRoleAssignments');
        var parameters = {
            options: {
                url: '/v1/role_assignments',
                method: 'GET',
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Create a role template assignment.
     *
     * Assign a role template to child accounts and account groups. This creates the role in the accounts and account
     * groups that you specify.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {AssignmentTargetDetails} params.target - assignment target account and type.
     * @param {RoleAssignmentTemplate[]} params.templates - List of role template details for role assignment.
     * @param {string} [params.acceptLanguage] - Language code for translations
     * * `default` - English
     * * `de` -  German (Standard)
     * * `en` - English
     * * `es` - Spanish (Spain)
     * * `fr` - French (Standard)
     * * `it` - Italian (Standard)
     * * `ja` - Japanese
     * * `ko` - Korean
     * * `pt-br` - Portuguese (Brazil)
     * * `zh-cn` - Chinese (Simplified, PRC)
     * * `zh-tw` - (Chinese, Taiwan).
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleAssignmentCollection>>}
     */
    IamPolicyManagementV1.prototype.createRoleTemplateAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['target', 'templates'];
        var _validParams = ['target', 'templates', 'acceptLanguage', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'target': _params.target,
            'templates': _params.templates,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'createRoleTemplateAssignment');
        var parameters = {
            options: {
                url: '/v1/role_assignments',
                method: 'POST',
                body: body,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Accept-Language': _params.acceptLanguage,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Retrieve a role assignment.
     *
     * Retrieve a role template assignment by providing a role assignment ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - Role template assignment ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleAssignment>>}
     */
    IamPolicyManagementV1.prototype.getRoleAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId'];
        var _validParams = ['assignmentId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'getRoleAssignment');
        var parameters = {
            options: {
                url: '/v1/role_assignments/{assignment_id}',
                method: 'GET',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Update a role assignment.
     *
     * Update a role assignment by providing a role assignment ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - Role template assignment ID.
     * @param {string} params.ifMatch - The revision number for updating a role assignment and must match the Etag value
     * of the existing role assignment. The Etag can be retrieved using the GET /v1/role_assignments/{assignment_id} API
     * and looking at the Etag response header.
     * @param {string} params.templateVersion - The version number of the template used to identify different versions of
     * same template.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.RoleAssignment>>}
     */
    IamPolicyManagementV1.prototype.updateRoleAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId', 'ifMatch', 'templateVersion'];
        var _validParams = ['assignmentId', 'ifMatch', 'templateVersion', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'template_version': _params.templateVersion,
        };
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'updateRoleAssignment');
        var parameters = {
            options: {
                url: '/v1/role_assignments/{assignment_id}',
                method: 'PATCH',
                body: body,
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'If-Match': _params.ifMatch,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Remove a role assignment.
     *
     * Remove a role template assignment by providing a role assignment ID. You can't delete a role assignment if the
     * status is "in_progress".
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - Role template assignment ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamPolicyManagementV1.Response<IamPolicyManagementV1.EmptyObject>>}
     */
    IamPolicyManagementV1.prototype.deleteRoleAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId'];
        var _validParams = ['assignmentId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamPolicyManagementV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteRoleAssignment');
        var parameters = {
            options: {
                url: '/v1/role_assignments/{assignment_id}',
                method: 'DELETE',
                path: path,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    IamPolicyManagementV1.DEFAULT_SERVICE_URL = 'https://iam.cloud.ibm.com';
    IamPolicyManagementV1.DEFAULT_SERVICE_NAME = 'iam_policy_management';
    return IamPolicyManagementV1;
}(ibm_cloud_sdk_core_1.BaseService));
/*************************
 * interfaces
 ************************/
(function (IamPolicyManagementV1) {
    /** Constants for the `listPolicies` operation. */
    var ListPoliciesConstants;
    (function (ListPoliciesConstants) {
        /** Optional type of policy. */
        var Type;
        (function (Type) {
            Type["ACCESS"] = "access";
            Type["AUTHORIZATION"] = "authorization";
        })(Type = ListPoliciesConstants.Type || (ListPoliciesConstants.Type = {}));
        /** Optional type of service. */
        var ServiceType;
        (function (ServiceType) {
            ServiceType["SERVICE"] = "service";
            ServiceType["PLATFORM_SERVICE"] = "platform_service";
        })(ServiceType = ListPoliciesConstants.ServiceType || (ListPoliciesConstants.ServiceType = {}));
        /** Optional top level policy field to sort results. Ascending sort is default. Descending sort available by prepending '-' to field. Example '-last_modified_at'. */
        var Sort;
        (function (Sort) {
            Sort["ID"] = "id";
            Sort["TYPE"] = "type";
            Sort["HREF"] = "href";
            Sort["CREATED_AT"] = "created_at";
            Sort["CREATED_BY_ID"] = "created_by_id";
            Sort["LAST_MODIFIED_AT"] = "last_modified_at";
            Sort["LAST_MODIFIED_BY_ID"] = "last_modified_by_id";
            Sort["STATE"] = "state";
        })(Sort = ListPoliciesConstants.Sort || (ListPoliciesConstants.Sort = {}));
        /** Include additional data per policy returned * `include_last_permit` - returns details of when the policy last granted a permit decision and the number of times it has done so * `display` - returns the list of all actions included in each of the policy roles. */
        var Format;
        (function (Format) {
            Format["INCLUDE_LAST_PERMIT"] = "include_last_permit";
            Format["DISPLAY"] = "display";
        })(Format = ListPoliciesConstants.Format || (ListPoliciesConstants.Format = {}));
        /** The state of the policy. * `active` - returns active policies * `deleted` - returns non-active policies. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = ListPoliciesConstants.State || (ListPoliciesConstants.State = {}));
    })(ListPoliciesConstants = IamPolicyManagementV1.ListPoliciesConstants || (IamPolicyManagementV1.ListPoliciesConstants = {}));
    /** Constants for the `updatePolicyState` operation. */
    var UpdatePolicyStateConstants;
    (function (UpdatePolicyStateConstants) {
        /** The policy state. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = UpdatePolicyStateConstants.State || (UpdatePolicyStateConstants.State = {}));
    })(UpdatePolicyStateConstants = IamPolicyManagementV1.UpdatePolicyStateConstants || (IamPolicyManagementV1.UpdatePolicyStateConstants = {}));
    /** Constants for the `listV2Policies` operation. */
    var ListV2PoliciesConstants;
    (function (ListV2PoliciesConstants) {
        /** Optional type of policy. */
        var Type;
        (function (Type) {
            Type["ACCESS"] = "access";
            Type["AUTHORIZATION"] = "authorization";
        })(Type = ListV2PoliciesConstants.Type || (ListV2PoliciesConstants.Type = {}));
        /** Optional type of service. */
        var ServiceType;
        (function (ServiceType) {
            ServiceType["SERVICE"] = "service";
            ServiceType["PLATFORM_SERVICE"] = "platform_service";
        })(ServiceType = ListV2PoliciesConstants.ServiceType || (ListV2PoliciesConstants.ServiceType = {}));
        /** Include additional data per policy returned * `include_last_permit` - returns details of when the policy last granted a permit decision and the number of times it has done so * `display` - returns the list of all actions included in each of the policy roles and translations for all relevant fields. */
        var Format;
        (function (Format) {
            Format["INCLUDE_LAST_PERMIT"] = "include_last_permit";
            Format["DISPLAY"] = "display";
        })(Format = ListV2PoliciesConstants.Format || (ListV2PoliciesConstants.Format = {}));
        /** The state of the policy. * `active` - returns active policies * `deleted` - returns non-active policies. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = ListV2PoliciesConstants.State || (ListV2PoliciesConstants.State = {}));
    })(ListV2PoliciesConstants = IamPolicyManagementV1.ListV2PoliciesConstants || (IamPolicyManagementV1.ListV2PoliciesConstants = {}));
    /** Constants for the `createV2Policy` operation. */
    var CreateV2PolicyConstants;
    (function (CreateV2PolicyConstants) {
        /** The policy type; either 'access' or 'authorization'. */
        var Type;
        (function (Type) {
            Type["ACCESS"] = "access";
            Type["AUTHORIZATION"] = "authorization";
        })(Type = CreateV2PolicyConstants.Type || (CreateV2PolicyConstants.Type = {}));
    })(CreateV2PolicyConstants = IamPolicyManagementV1.CreateV2PolicyConstants || (IamPolicyManagementV1.CreateV2PolicyConstants = {}));
    /** Constants for the `replaceV2Policy` operation. */
    var ReplaceV2PolicyConstants;
    (function (ReplaceV2PolicyConstants) {
        /** The policy type; either 'access' or 'authorization'. */
        var Type;
        (function (Type) {
            Type["ACCESS"] = "access";
            Type["AUTHORIZATION"] = "authorization";
        })(Type = ReplaceV2PolicyConstants.Type || (ReplaceV2PolicyConstants.Type = {}));
    })(ReplaceV2PolicyConstants = IamPolicyManagementV1.ReplaceV2PolicyConstants || (IamPolicyManagementV1.ReplaceV2PolicyConstants = {}));
    /** Constants for the `getV2Policy` operation. */
    var GetV2PolicyConstants;
    (function (GetV2PolicyConstants) {
        /** Include additional data for policy returned * `include_last_permit` - returns details of when the policy last granted a permit decision and the number of times it has done so * `display` - returns the list of all actions included in each of the policy roles and translations for all relevant fields. */
        var Format;
        (function (Format) {
            Format["INCLUDE_LAST_PERMIT"] = "include_last_permit";
            Format["DISPLAY"] = "display";
        })(Format = GetV2PolicyConstants.Format || (GetV2PolicyConstants.Format = {}));
    })(GetV2PolicyConstants = IamPolicyManagementV1.GetV2PolicyConstants || (IamPolicyManagementV1.GetV2PolicyConstants = {}));
    /** Constants for the `listPolicyTemplates` operation. */
    var ListPolicyTemplatesConstants;
    (function (ListPolicyTemplatesConstants) {
        /** The policy template state. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = ListPolicyTemplatesConstants.State || (ListPolicyTemplatesConstants.State = {}));
        /** Service type, Optional. */
        var PolicyServiceType;
        (function (PolicyServiceType) {
            PolicyServiceType["SERVICE"] = "service";
            PolicyServiceType["PLATFORM_SERVICE"] = "platform_service";
        })(PolicyServiceType = ListPolicyTemplatesConstants.PolicyServiceType || (ListPolicyTemplatesConstants.PolicyServiceType = {}));
        /** Policy type, Optional. */
        var PolicyType;
        (function (PolicyType) {
            PolicyType["ACCESS"] = "access";
            PolicyType["AUTHORIZATION"] = "authorization";
        })(PolicyType = ListPolicyTemplatesConstants.PolicyType || (ListPolicyTemplatesConstants.PolicyType = {}));
    })(ListPolicyTemplatesConstants = IamPolicyManagementV1.ListPolicyTemplatesConstants || (IamPolicyManagementV1.ListPolicyTemplatesConstants = {}));
    /** Constants for the `getPolicyTemplate` operation. */
    var GetPolicyTemplateConstants;
    (function (GetPolicyTemplateConstants) {
        /** The policy template state. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = GetPolicyTemplateConstants.State || (GetPolicyTemplateConstants.State = {}));
    })(GetPolicyTemplateConstants = IamPolicyManagementV1.GetPolicyTemplateConstants || (IamPolicyManagementV1.GetPolicyTemplateConstants = {}));
    /** Constants for the `listPolicyTemplateVersions` operation. */
    var ListPolicyTemplateVersionsConstants;
    (function (ListPolicyTemplateVersionsConstants) {
        /** The policy template state. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = ListPolicyTemplateVersionsConstants.State || (ListPolicyTemplateVersionsConstants.State = {}));
    })(ListPolicyTemplateVersionsConstants = IamPolicyManagementV1.ListPolicyTemplateVersionsConstants || (IamPolicyManagementV1.ListPolicyTemplateVersionsConstants = {}));
    /** Constants for the `getActionControlTemplate` operation. */
    var GetActionControlTemplateConstants;
    (function (GetActionControlTemplateConstants) {
        /** The action control template state. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = GetActionControlTemplateConstants.State || (GetActionControlTemplateConstants.State = {}));
    })(GetActionControlTemplateConstants = IamPolicyManagementV1.GetActionControlTemplateConstants || (IamPolicyManagementV1.GetActionControlTemplateConstants = {}));
    /** Constants for the `listActionControlTemplateVersions` operation. */
    var ListActionControlTemplateVersionsConstants;
    (function (ListActionControlTemplateVersionsConstants) {
        /** Action control template state. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = ListActionControlTemplateVersionsConstants.State || (ListActionControlTemplateVersionsConstants.State = {}));
    })(ListActionControlTemplateVersionsConstants = IamPolicyManagementV1.ListActionControlTemplateVersionsConstants || (IamPolicyManagementV1.ListActionControlTemplateVersionsConstants = {}));
    /** Constants for the `listRoleTemplates` operation. */
    var ListRoleTemplatesConstants;
    (function (ListRoleTemplatesConstants) {
        /** The role template state. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = ListRoleTemplatesConstants.State || (ListRoleTemplatesConstants.State = {}));
    })(ListRoleTemplatesConstants = IamPolicyManagementV1.ListRoleTemplatesConstants || (IamPolicyManagementV1.ListRoleTemplatesConstants = {}));
    /** Constants for the `getRoleTemplate` operation. */
    var GetRoleTemplateConstants;
    (function (GetRoleTemplateConstants) {
        /** The role template state. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = GetRoleTemplateConstants.State || (GetRoleTemplateConstants.State = {}));
    })(GetRoleTemplateConstants = IamPolicyManagementV1.GetRoleTemplateConstants || (IamPolicyManagementV1.GetRoleTemplateConstants = {}));
    /** Constants for the `listRoleTemplateVersions` operation. */
    var ListRoleTemplateVersionsConstants;
    (function (ListRoleTemplateVersionsConstants) {
        /** Role template state. */
        var State;
        (function (State) {
            State["ACTIVE"] = "active";
            State["DELETED"] = "deleted";
        })(State = ListRoleTemplateVersionsConstants.State || (ListRoleTemplateVersionsConstants.State = {}));
    })(ListRoleTemplateVersionsConstants = IamPolicyManagementV1.ListRoleTemplateVersionsConstants || (IamPolicyManagementV1.ListRoleTemplateVersionsConstants = {}));
    var ActionControlAssignment;
    (function (ActionControlAssignment) {
        var Constants;
        (function (Constants) {
            /** The current operation of the action control assignment. */
            var Operation;
            (function (Operation) {
                Operation["CREATE"] = "create";
                Operation["APPLY"] = "apply";
                Operation["UPDATE"] = "update";
                Operation["REMOVE"] = "remove";
            })(Operation = Constants.Operation || (Constants.Operation = {}));
            /** The action control assignment status. */
            var Status;
            (function (Status) {
                Status["ACCEPTED"] = "accepted";
                Status["FAILURE"] = "failure";
                Status["IN_PROGRESS"] = "in_progress";
                Status["SUPERSEDED"] = "superseded";
            })(Status = Constants.Status || (Constants.Status = {}));
        })(Constants = ActionControlAssignment.Constants || (ActionControlAssignment.Constants = {}));
    })(ActionControlAssignment = IamPolicyManagementV1.ActionControlAssignment || (IamPolicyManagementV1.ActionControlAssignment = {}));
    var ActionControlTemplate;
    (function (ActionControlTemplate) {
        var Constants;
        (function (Constants) {
            /** State of action control template. */
            var State;
            (function (State) {
                State["ACTIVE"] = "active";
                State["DELETED"] = "deleted";
            })(State = Constants.State || (Constants.State = {}));
        })(Constants = ActionControlTemplate.Constants || (ActionControlTemplate.Constants = {}));
    })(ActionControlTemplate = IamPolicyManagementV1.ActionControlTemplate || (IamPolicyManagementV1.ActionControlTemplate = {}));
    var AssignmentTargetDetails;
    (function (AssignmentTargetDetails) {
        var Constants;
        (function (Constants) {
            /** Assignment target type. */
            var Type;
            (function (Type) {
                Type["ACCOUNT"] = "Account";
            })(Type = Constants.Type || (Constants.Type = {}));
        })(Constants = AssignmentTargetDetails.Constants || (AssignmentTargetDetails.Constants = {}));
    })(AssignmentTargetDetails = IamPolicyManagementV1.AssignmentTargetDetails || (IamPolicyManagementV1.AssignmentTargetDetails = {}));
    var ErrorObject;
    (function (ErrorObject) {
        var Constants;
        (function (Constants) {
            /** The API error code for the error. */
            var Code;
            (function (Code) {
                Code["INSUFFICENT_PERMISSIONS"] = "insufficent_permissions";
                Code["INVALID_BODY"] = "invalid_body";
                Code["INVALID_TOKEN"] = "invalid_token";
                Code["MISSING_REQUIRED_QUERY_PARAMETER"] = "missing_required_query_parameter";
                Code["NOT_FOUND"] = "not_found";
                Code["POLICY_CONFLICT_ERROR"] = "policy_conflict_error";
                Code["POLICY_NOT_FOUND"] = "policy_not_found";
                Code["REQUEST_NOT_PROCESSED"] = "request_not_processed";
                Code["ROLE_CONFLICT_ERROR"] = "role_conflict_error";
                Code["ROLE_NOT_FOUND"] = "role_not_found";
                Code["TOO_MANY_REQUESTS"] = "too_many_requests";
                Code["UNABLE_TO_PROCESS"] = "unable_to_process";
                Code["UNSUPPORTED_CONTENT_TYPE"] = "unsupported_content_type";
                Code["POLICY_TEMPLATE_CONFLICT_ERROR"] = "policy_template_conflict_error";
                Code["POLICY_TEMPLATE_NOT_FOUND"] = "policy_template_not_found";
                Code["POLICY_ASSIGNMENT_NOT_FOUND"] = "policy_assignment_not_found";
                Code["POLICY_ASSIGNMENT_CONFLICT_ERROR"] = "policy_assignment_conflict_error";
                Code["RESOURCE_NOT_FOUND"] = "resource_not_found";
                Code["ACTION_CONTROL_TEMPLATE_NOT_FOUND"] = "action_control_template_not_found";
                Code["ACTION_CONTROL_ASSIGNMENT_NOT_FOUND"] = "action_control_assignment_not_found";
                Code["ROLE_TEMPLATE_CONFLICT_ERROR"] = "role_template_conflict_error";
                Code["ROLE_TEMPLATE_NOT_FOUND"] = "role_template_not_found";
                Code["ROLE_ASSIGNMENT_NOT_FOUND"] = "role_assignment_not_found";
            })(Code = Constants.Code || (Constants.Code = {}));
        })(Constants = ErrorObject.Constants || (ErrorObject.Constants = {}));
    })(ErrorObject = IamPolicyManagementV1.ErrorObject || (IamPolicyManagementV1.ErrorObject = {}));
    var IdentityTypesBase;
    (function (IdentityTypesBase) {
        var Constants;
        (function (Constants) {
            /** The state of the identity type. */
            var State;
            (function (State) {
                State["ENABLED"] = "enabled";
                State["MONITOR"] = "monitor";
                State["LIMITED"] = "limited";
            })(State = Constants.State || (Constants.State = {}));
        })(Constants = IdentityTypesBase.Constants || (IdentityTypesBase.Constants = {}));
    })(IdentityTypesBase = IamPolicyManagementV1.IdentityTypesBase || (IamPolicyManagementV1.IdentityTypesBase = {}));
    var Policy;
    (function (Policy) {
        var Constants;
        (function (Constants) {
            /** The policy state. */
            var State;
            (function (State) {
                State["ACTIVE"] = "active";
                State["DELETED"] = "deleted";
            })(State = Constants.State || (Constants.State = {}));
        })(Constants = Policy.Constants || (Policy.Constants = {}));
    })(Policy = IamPolicyManagementV1.Policy || (IamPolicyManagementV1.Policy = {}));
    var PolicyAssignmentV1;
    (function (PolicyAssignmentV1) {
        var Constants;
        (function (Constants) {
            /** The policy assignment status. */
            var Status;
            (function (Status) {
                Status["IN_PROGRESS"] = "in_progress";
                Status["SUCCEEDED"] = "succeeded";
                Status["SUCCEED_WITH_ERRORS"] = "succeed_with_errors";
                Status["FAILED"] = "failed";
            })(Status = Constants.Status || (Constants.Status = {}));
        })(Constants = PolicyAssignmentV1.Constants || (PolicyAssignmentV1.Constants = {}));
    })(PolicyAssignmentV1 = IamPolicyManagementV1.PolicyAssignmentV1 || (IamPolicyManagementV1.PolicyAssignmentV1 = {}));
    var PolicyAssignmentV1Subject;
    (function (PolicyAssignmentV1Subject) {
        var Constants;
        (function (Constants) {
            /** The identity type of the subject of the assignment. */
            var Type;
            (function (Type) {
                Type["IAM_ID"] = "iam_id";
                Type["ACCESS_GROUP_ID"] = "access_group_id";
            })(Type = Constants.Type || (Constants.Type = {}));
        })(Constants = PolicyAssignmentV1Subject.Constants || (PolicyAssignmentV1Subject.Constants = {}));
    })(PolicyAssignmentV1Subject = IamPolicyManagementV1.PolicyAssignmentV1Subject || (IamPolicyManagementV1.PolicyAssignmentV1Subject = {}));
    var PolicyTemplate;
    (function (PolicyTemplate) {
        var Constants;
        (function (Constants) {
            /** State of policy template. */
            var State;
            (function (State) {
                State["ACTIVE"] = "active";
                State["DELETED"] = "deleted";
            })(State = Constants.State || (Constants.State = {}));
        })(Constants = PolicyTemplate.Constants || (PolicyTemplate.Constants = {}));
    })(PolicyTemplate = IamPolicyManagementV1.PolicyTemplate || (IamPolicyManagementV1.PolicyTemplate = {}));
    var PolicyTemplateLimitData;
    (function (PolicyTemplateLimitData) {
        var Constants;
        (function (Constants) {
            /** State of policy template. */
            var State;
            (function (State) {
                State["ACTIVE"] = "active";
                State["DELETED"] = "deleted";
            })(State = Constants.State || (Constants.State = {}));
        })(Constants = PolicyTemplateLimitData.Constants || (PolicyTemplateLimitData.Constants = {}));
    })(PolicyTemplateLimitData = IamPolicyManagementV1.PolicyTemplateLimitData || (IamPolicyManagementV1.PolicyTemplateLimitData = {}));
    var PolicyTemplateMetaData;
    (function (PolicyTemplateMetaData) {
        var Constants;
        (function (Constants) {
            /** The policy state. */
            var State;
            (function (State) {
                State["ACTIVE"] = "active";
                State["DELETED"] = "deleted";
            })(State = Constants.State || (Constants.State = {}));
        })(Constants = PolicyTemplateMetaData.Constants || (PolicyTemplateMetaData.Constants = {}));
    })(PolicyTemplateMetaData = IamPolicyManagementV1.PolicyTemplateMetaData || (IamPolicyManagementV1.PolicyTemplateMetaData = {}));
    var RoleAssignment;
    (function (RoleAssignment) {
        var Constants;
        (function (Constants) {
            /** The current operation of the role assignment. */
            var Operation;
            (function (Operation) {
                Operation["CREATE"] = "create";
                Operation["APPLY"] = "apply";
                Operation["UPDATE"] = "update";
                Operation["REMOVE"] = "remove";
            })(Operation = Constants.Operation || (Constants.Operation = {}));
            /** The role assignment status. */
            var Status;
            (function (Status) {
                Status["ACCEPTED"] = "accepted";
                Status["FAILURE"] = "failure";
                Status["IN_PROGRESS"] = "in_progress";
                Status["SUPERSEDED"] = "superseded";
            })(Status = Constants.Status || (Constants.Status = {}));
        })(Constants = RoleAssignment.Constants || (RoleAssignment.Constants = {}));
    })(RoleAssignment = IamPolicyManagementV1.RoleAssignment || (IamPolicyManagementV1.RoleAssignment = {}));
    var RoleTemplate;
    (function (RoleTemplate) {
        var Constants;
        (function (Constants) {
            /** State of role template. */
            var State;
            (function (State) {
                State["ACTIVE"] = "active";
                State["DELETED"] = "deleted";
            })(State = Constants.State || (Constants.State = {}));
        })(Constants = RoleTemplate.Constants || (RoleTemplate.Constants = {}));
    })(RoleTemplate = IamPolicyManagementV1.RoleTemplate || (IamPolicyManagementV1.RoleTemplate = {}));
    var RuleAttribute;
    (function (RuleAttribute) {
        var Constants;
        (function (Constants) {
            /** The operator of an attribute. */
            var Operator;
            (function (Operator) {
                Operator["STRINGEQUALS"] = "stringEquals";
                Operator["STRINGEXISTS"] = "stringExists";
                Operator["STRINGEQUALSANYOF"] = "stringEqualsAnyOf";
                Operator["STRINGMATCHANYOF"] = "stringMatchAnyOf";
                Operator["STRINGMATCH"] = "stringMatch";
                Operator["TIMELESSTHAN"] = "timeLessThan";
                Operator["TIMELESSTHANOREQUALS"] = "timeLessThanOrEquals";
                Operator["TIMEGREATERTHAN"] = "timeGreaterThan";
                Operator["TIMEGREATERTHANOREQUALS"] = "timeGreaterThanOrEquals";
                Operator["DATELESSTHAN"] = "dateLessThan";
                Operator["DATELESSTHANOREQUALS"] = "dateLessThanOrEquals";
                Operator["DATEGREATERTHAN"] = "dateGreaterThan";
                Operator["DATEGREATERTHANOREQUALS"] = "dateGreaterThanOrEquals";
                Operator["DATETIMELESSTHAN"] = "dateTimeLessThan";
                Operator["DATETIMELESSTHANOREQUALS"] = "dateTimeLessThanOrEquals";
                Operator["DATETIMEGREATERTHAN"] = "dateTimeGreaterThan";
                Operator["DATETIMEGREATERTHANOREQUALS"] = "dateTimeGreaterThanOrEquals";
                Operator["DAYOFWEEKEQUALS"] = "dayOfWeekEquals";
                Operator["DAYOFWEEKANYOF"] = "dayOfWeekAnyOf";
            })(Operator = Constants.Operator || (Constants.Operator = {}));
        })(Constants = RuleAttribute.Constants || (RuleAttribute.Constants = {}));
    })(RuleAttribute = IamPolicyManagementV1.RuleAttribute || (IamPolicyManagementV1.RuleAttribute = {}));
    var TemplatePolicy;
    (function (TemplatePolicy) {
        var Constants;
        (function (Constants) {
            /** The policy type; either 'access' or 'authorization'. */
            var Type;
            (function (Type) {
                Type["ACCESS"] = "access";
                Type["AUTHORIZATION"] = "authorization";
            })(Type = Constants.Type || (Constants.Type = {}));
        })(Constants = TemplatePolicy.Constants || (TemplatePolicy.Constants = {}));
    })(TemplatePolicy = IamPolicyManagementV1.TemplatePolicy || (IamPolicyManagementV1.TemplatePolicy = {}));
    var V2Policy;
    (function (V2Policy) {
        var Constants;
        (function (Constants) {
            /** The policy type; either 'access' or 'authorization'. */
            var Type;
            (function (Type) {
                Type["ACCESS"] = "access";
                Type["AUTHORIZATION"] = "authorization";
            })(Type = Constants.Type || (Constants.Type = {}));
            /** The policy state, either 'deleted' or 'active'. */
            var State;
            (function (State) {
                State["ACTIVE"] = "active";
                State["DELETED"] = "deleted";
            })(State = Constants.State || (Constants.State = {}));
        })(Constants = V2Policy.Constants || (V2Policy.Constants = {}));
    })(V2Policy = IamPolicyManagementV1.V2Policy || (IamPolicyManagementV1.V2Policy = {}));
    var V2PolicyResourceAttribute;
    (function (V2PolicyResourceAttribute) {
        var Constants;
        (function (Constants) {
            /** The operator of an attribute. */
            var Operator;
            (function (Operator) {
                Operator["STRINGEQUALS"] = "stringEquals";
                Operator["STRINGEXISTS"] = "stringExists";
                Operator["STRINGMATCH"] = "stringMatch";
                Operator["STRINGEQUALSANYOF"] = "stringEqualsAnyOf";
                Operator["STRINGMATCHANYOF"] = "stringMatchAnyOf";
            })(Operator = Constants.Operator || (Constants.Operator = {}));
        })(Constants = V2PolicyResourceAttribute.Constants || (V2PolicyResourceAttribute.Constants = {}));
    })(V2PolicyResourceAttribute = IamPolicyManagementV1.V2PolicyResourceAttribute || (IamPolicyManagementV1.V2PolicyResourceAttribute = {}));
    var V2PolicyResourceTag;
    (function (V2PolicyResourceTag) {
        var Constants;
        (function (Constants) {
            /** The operator of an access management tag. */
            var Operator;
            (function (Operator) {
                Operator["STRINGEQUALS"] = "stringEquals";
                Operator["STRINGMATCH"] = "stringMatch";
            })(Operator = Constants.Operator || (Constants.Operator = {}));
        })(Constants = V2PolicyResourceTag.Constants || (V2PolicyResourceTag.Constants = {}));
    })(V2PolicyResourceTag = IamPolicyManagementV1.V2PolicyResourceTag || (IamPolicyManagementV1.V2PolicyResourceTag = {}));
    var V2PolicySubjectAttribute;
    (function (V2PolicySubjectAttribute) {
        var Constants;
        (function (Constants) {
            /** The operator of an attribute. */
            var Operator;
            (function (Operator) {
                Operator["STRINGEQUALS"] = "stringEquals";
                Operator["STRINGEXISTS"] = "stringExists";
            })(Operator = Constants.Operator || (Constants.Operator = {}));
        })(Constants = V2PolicySubjectAttribute.Constants || (V2PolicySubjectAttribute.Constants = {}));
    })(V2PolicySubjectAttribute = IamPolicyManagementV1.V2PolicySubjectAttribute || (IamPolicyManagementV1.V2PolicySubjectAttribute = {}));
    var V2PolicyTemplateMetaData;
    (function (V2PolicyTemplateMetaData) {
        var Constants;
        (function (Constants) {
            /** The policy type; either 'access' or 'authorization'. */
            var Type;
            (function (Type) {
                Type["ACCESS"] = "access";
                Type["AUTHORIZATION"] = "authorization";
            })(Type = Constants.Type || (Constants.Type = {}));
            /** The policy state, either 'deleted' or 'active'. */
            var State;
            (function (State) {
                State["ACTIVE"] = "active";
                State["DELETED"] = "deleted";
            })(State = Constants.State || (Constants.State = {}));
        })(Constants = V2PolicyTemplateMetaData.Constants || (V2PolicyTemplateMetaData.Constants = {}));
    })(V2PolicyTemplateMetaData = IamPolicyManagementV1.V2PolicyTemplateMetaData || (IamPolicyManagementV1.V2PolicyTemplateMetaData = {}));
    var NestedConditionRuleAttribute;
    (function (NestedConditionRuleAttribute) {
        var Constants;
        (function (Constants) {
            /** The operator of an attribute. */
            var Operator;
            (function (Operator) {
                Operator["STRINGEQUALS"] = "stringEquals";
                Operator["STRINGEXISTS"] = "stringExists";
                Operator["STRINGEQUALSANYOF"] = "stringEqualsAnyOf";
                Operator["STRINGMATCHANYOF"] = "stringMatchAnyOf";
                Operator["STRINGMATCH"] = "stringMatch";
                Operator["TIMELESSTHAN"] = "timeLessThan";
                Operator["TIMELESSTHANOREQUALS"] = "timeLessThanOrEquals";
                Operator["TIMEGREATERTHAN"] = "timeGreaterThan";
                Operator["TIMEGREATERTHANOREQUALS"] = "timeGreaterThanOrEquals";
                Operator["DATELESSTHAN"] = "dateLessThan";
                Operator["DATELESSTHANOREQUALS"] = "dateLessThanOrEquals";
                Operator["DATEGREATERTHAN"] = "dateGreaterThan";
                Operator["DATEGREATERTHANOREQUALS"] = "dateGreaterThanOrEquals";
                Operator["DATETIMELESSTHAN"] = "dateTimeLessThan";
                Operator["DATETIMELESSTHANOREQUALS"] = "dateTimeLessThanOrEquals";
                Operator["DATETIMEGREATERTHAN"] = "dateTimeGreaterThan";
                Operator["DATETIMEGREATERTHANOREQUALS"] = "dateTimeGreaterThanOrEquals";
                Operator["DAYOFWEEKEQUALS"] = "dayOfWeekEquals";
                Operator["DAYOFWEEKANYOF"] = "dayOfWeekAnyOf";
            })(Operator = Constants.Operator || (Constants.Operator = {}));
        })(Constants = NestedConditionRuleAttribute.Constants || (NestedConditionRuleAttribute.Constants = {}));
    })(NestedConditionRuleAttribute = IamPolicyManagementV1.NestedConditionRuleAttribute || (IamPolicyManagementV1.NestedConditionRuleAttribute = {}));
    var NestedConditionRuleWithConditions;
    (function (NestedConditionRuleWithConditions) {
        var Constants;
        (function (Constants) {
            /** Operator to evaluate conditions. */
            var Operator;
            (function (Operator) {
                Operator["AND"] = "and";
                Operator["OR"] = "or";
            })(Operator = Constants.Operator || (Constants.Operator = {}));
        })(Constants = NestedConditionRuleWithConditions.Constants || (NestedConditionRuleWithConditions.Constants = {}));
    })(NestedConditionRuleWithConditions = IamPolicyManagementV1.NestedConditionRuleWithConditions || (IamPolicyManagementV1.NestedConditionRuleWithConditions = {}));
    var PolicyTemplateAssignmentItemsPolicyAssignment;
    (function (PolicyTemplateAssignmentItemsPolicyAssignment) {
        var Constants;
        (function (Constants) {
            /** Assignment target type. */
            var TargetType;
            (function (TargetType) {
                TargetType["ACCOUNT"] = "Account";
                TargetType["ACCOUNTGROUP"] = "AccountGroup";
                TargetType["ENTERPRISE"] = "Enterprise";
            })(TargetType = Constants.TargetType || (Constants.TargetType = {}));
            /** The policy assignment status. */
            var Status;
            (function (Status) {
                Status["IN_PROGRESS"] = "in_progress";
                Status["SUCCEEDED"] = "succeeded";
                Status["SUCCEED_WITH_ERRORS"] = "succeed_with_errors";
                Status["FAILED"] = "failed";
            })(Status = Constants.Status || (Constants.Status = {}));
        })(Constants = PolicyTemplateAssignmentItemsPolicyAssignment.Constants || (PolicyTemplateAssignmentItemsPolicyAssignment.Constants = {}));
    })(PolicyTemplateAssignmentItemsPolicyAssignment = IamPolicyManagementV1.PolicyTemplateAssignmentItemsPolicyAssignment || (IamPolicyManagementV1.PolicyTemplateAssignmentItemsPolicyAssignment = {}));
    var PolicyTemplateAssignmentItemsPolicyAssignmentV1;
    (function (PolicyTemplateAssignmentItemsPolicyAssignmentV1) {
        var Constants;
        (function (Constants) {
            /** The policy assignment status. */
            var Status;
            (function (Status) {
                Status["IN_PROGRESS"] = "in_progress";
                Status["SUCCEEDED"] = "succeeded";
                Status["SUCCEED_WITH_ERRORS"] = "succeed_with_errors";
                Status["FAILED"] = "failed";
            })(Status = Constants.Status || (Constants.Status = {}));
        })(Constants = PolicyTemplateAssignmentItemsPolicyAssignmentV1.Constants || (PolicyTemplateAssignmentItemsPolicyAssignmentV1.Constants = {}));
    })(PolicyTemplateAssignmentItemsPolicyAssignmentV1 = IamPolicyManagementV1.PolicyTemplateAssignmentItemsPolicyAssignmentV1 || (IamPolicyManagementV1.PolicyTemplateAssignmentItemsPolicyAssignmentV1 = {}));
    var V2PolicyRuleRuleAttribute;
    (function (V2PolicyRuleRuleAttribute) {
        var Constants;
        (function (Constants) {
            /** The operator of an attribute. */
            var Operator;
            (function (Operator) {
                Operator["STRINGEQUALS"] = "stringEquals";
                Operator["STRINGEXISTS"] = "stringExists";
                Operator["STRINGEQUALSANYOF"] = "stringEqualsAnyOf";
                Operator["STRINGMATCHANYOF"] = "stringMatchAnyOf";
                Operator["STRINGMATCH"] = "stringMatch";
                Operator["TIMELESSTHAN"] = "timeLessThan";
                Operator["TIMELESSTHANOREQUALS"] = "timeLessThanOrEquals";
                Operator["TIMEGREATERTHAN"] = "timeGreaterThan";
                Operator["TIMEGREATERTHANOREQUALS"] = "timeGreaterThanOrEquals";
                Operator["DATELESSTHAN"] = "dateLessThan";
                Operator["DATELESSTHANOREQUALS"] = "dateLessThanOrEquals";
                Operator["DATEGREATERTHAN"] = "dateGreaterThan";
                Operator["DATEGREATERTHANOREQUALS"] = "dateGreaterThanOrEquals";
                Operator["DATETIMELESSTHAN"] = "dateTimeLessThan";
                Operator["DATETIMELESSTHANOREQUALS"] = "dateTimeLessThanOrEquals";
                Operator["DATETIMEGREATERTHAN"] = "dateTimeGreaterThan";
                Operator["DATETIMEGREATERTHANOREQUALS"] = "dateTimeGreaterThanOrEquals";
                Operator["DAYOFWEEKEQUALS"] = "dayOfWeekEquals";
                Operator["DAYOFWEEKANYOF"] = "dayOfWeekAnyOf";
            })(Operator = Constants.Operator || (Constants.Operator = {}));
        })(Constants = V2PolicyRuleRuleAttribute.Constants || (V2PolicyRuleRuleAttribute.Constants = {}));
    })(V2PolicyRuleRuleAttribute = IamPolicyManagementV1.V2PolicyRuleRuleAttribute || (IamPolicyManagementV1.V2PolicyRuleRuleAttribute = {}));
    var V2PolicyRuleRuleWithNestedConditions;
    (function (V2PolicyRuleRuleWithNestedConditions) {
        var Constants;
        (function (Constants) {
            /** Operator to evaluate conditions. */
            var Operator;
            (function (Operator) {
                Operator["AND"] = "and";
                Operator["OR"] = "or";
            })(Operator = Constants.Operator || (Constants.Operator = {}));
        })(Constants = V2PolicyRuleRuleWithNestedConditions.Constants || (V2PolicyRuleRuleWithNestedConditions.Constants = {}));
    })(V2PolicyRuleRuleWithNestedConditions = IamPolicyManagementV1.V2PolicyRuleRuleWithNestedConditions || (IamPolicyManagementV1.V2PolicyRuleRuleWithNestedConditions = {}));
    /*************************
     * pager classes
     ************************/
    /**
     * PoliciesPager can be used to simplify the use of listPolicies().
     */
    var PoliciesPager = /** @class */ (function () {
        /**
         * Construct a PoliciesPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listPolicies()
         * @param {Object} params - The parameters to be passed to listPolicies()
         * @constructor
         * @returns {PoliciesPager}
         */
        function PoliciesPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        PoliciesPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listPolicies().
         * @returns {Promise<IamPolicyManagementV1.PolicyTemplateMetaData[]>}
         */
        PoliciesPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listPolicies(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.policies];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listPolicies() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.PolicyTemplateMetaData[]>}
         */
        PoliciesPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return PoliciesPager;
    }());
    IamPolicyManagementV1.PoliciesPager = PoliciesPager;
    /**
     * V2PoliciesPager can be used to simplify the use of listV2Policies().
     */
    var V2PoliciesPager = /** @class */ (function () {
        /**
         * Construct a V2PoliciesPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listV2Policies()
         * @param {Object} params - The parameters to be passed to listV2Policies()
         * @constructor
         * @returns {V2PoliciesPager}
         */
        function V2PoliciesPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        V2PoliciesPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listV2Policies().
         * @returns {Promise<IamPolicyManagementV1.V2PolicyTemplateMetaData[]>}
         */
        V2PoliciesPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listV2Policies(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.policies];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listV2Policies() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.V2PolicyTemplateMetaData[]>}
         */
        V2PoliciesPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return V2PoliciesPager;
    }());
    IamPolicyManagementV1.V2PoliciesPager = V2PoliciesPager;
    /**
     * PolicyTemplatesPager can be used to simplify the use of listPolicyTemplates().
     */
    var PolicyTemplatesPager = /** @class */ (function () {
        /**
         * Construct a PolicyTemplatesPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listPolicyTemplates()
         * @param {Object} params - The parameters to be passed to listPolicyTemplates()
         * @constructor
         * @returns {PolicyTemplatesPager}
         */
        function PolicyTemplatesPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        PolicyTemplatesPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listPolicyTemplates().
         * @returns {Promise<IamPolicyManagementV1.PolicyTemplate[]>}
         */
        PolicyTemplatesPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listPolicyTemplates(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.policy_templates];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listPolicyTemplates() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.PolicyTemplate[]>}
         */
        PolicyTemplatesPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return PolicyTemplatesPager;
    }());
    IamPolicyManagementV1.PolicyTemplatesPager = PolicyTemplatesPager;
    /**
     * PolicyTemplateVersionsPager can be used to simplify the use of listPolicyTemplateVersions().
     */
    var PolicyTemplateVersionsPager = /** @class */ (function () {
        /**
         * Construct a PolicyTemplateVersionsPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listPolicyTemplateVersions()
         * @param {Object} params - The parameters to be passed to listPolicyTemplateVersions()
         * @constructor
         * @returns {PolicyTemplateVersionsPager}
         */
        function PolicyTemplateVersionsPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        PolicyTemplateVersionsPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listPolicyTemplateVersions().
         * @returns {Promise<IamPolicyManagementV1.PolicyTemplate[]>}
         */
        PolicyTemplateVersionsPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listPolicyTemplateVersions(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.versions];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listPolicyTemplateVersions() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.PolicyTemplate[]>}
         */
        PolicyTemplateVersionsPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return PolicyTemplateVersionsPager;
    }());
    IamPolicyManagementV1.PolicyTemplateVersionsPager = PolicyTemplateVersionsPager;
    /**
     * PolicyAssignmentsPager can be used to simplify the use of listPolicyAssignments().
     */
    var PolicyAssignmentsPager = /** @class */ (function () {
        /**
         * Construct a PolicyAssignmentsPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listPolicyAssignments()
         * @param {Object} params - The parameters to be passed to listPolicyAssignments()
         * @constructor
         * @returns {PolicyAssignmentsPager}
         */
        function PolicyAssignmentsPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        PolicyAssignmentsPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listPolicyAssignments().
         * @returns {Promise<IamPolicyManagementV1.PolicyTemplateAssignmentItems[]>}
         */
        PolicyAssignmentsPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listPolicyAssignments(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.assignments];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listPolicyAssignments() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.PolicyTemplateAssignmentItems[]>}
         */
        PolicyAssignmentsPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return PolicyAssignmentsPager;
    }());
    IamPolicyManagementV1.PolicyAssignmentsPager = PolicyAssignmentsPager;
    /**
     * ActionControlTemplatesPager can be used to simplify the use of listActionControlTemplates().
     */
    var ActionControlTemplatesPager = /** @class */ (function () {
        /**
         * Construct a ActionControlTemplatesPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listActionControlTemplates()
         * @param {Object} params - The parameters to be passed to listActionControlTemplates()
         * @constructor
         * @returns {ActionControlTemplatesPager}
         */
        function ActionControlTemplatesPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        ActionControlTemplatesPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listActionControlTemplates().
         * @returns {Promise<IamPolicyManagementV1.ActionControlTemplate[]>}
         */
        ActionControlTemplatesPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listActionControlTemplates(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.action_control_templates];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listActionControlTemplates() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.ActionControlTemplate[]>}
         */
        ActionControlTemplatesPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return ActionControlTemplatesPager;
    }());
    IamPolicyManagementV1.ActionControlTemplatesPager = ActionControlTemplatesPager;
    /**
     * ActionControlTemplateVersionsPager can be used to simplify the use of listActionControlTemplateVersions().
     */
    var ActionControlTemplateVersionsPager = /** @class */ (function () {
        /**
         * Construct a ActionControlTemplateVersionsPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listActionControlTemplateVersions()
         * @param {Object} params - The parameters to be passed to listActionControlTemplateVersions()
         * @constructor
         * @returns {ActionControlTemplateVersionsPager}
         */
        function ActionControlTemplateVersionsPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        ActionControlTemplateVersionsPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listActionControlTemplateVersions().
         * @returns {Promise<IamPolicyManagementV1.ActionControlTemplate[]>}
         */
        ActionControlTemplateVersionsPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listActionControlTemplateVersions(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.versions];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listActionControlTemplateVersions() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.ActionControlTemplate[]>}
         */
        ActionControlTemplateVersionsPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return ActionControlTemplateVersionsPager;
    }());
    IamPolicyManagementV1.ActionControlTemplateVersionsPager = ActionControlTemplateVersionsPager;
    /**
     * ActionControlAssignmentsPager can be used to simplify the use of listActionControlAssignments().
     */
    var ActionControlAssignmentsPager = /** @class */ (function () {
        /**
         * Construct a ActionControlAssignmentsPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listActionControlAssignments()
         * @param {Object} params - The parameters to be passed to listActionControlAssignments()
         * @constructor
         * @returns {ActionControlAssignmentsPager}
         */
        function ActionControlAssignmentsPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        ActionControlAssignmentsPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listActionControlAssignments().
         * @returns {Promise<IamPolicyManagementV1.ActionControlAssignment[]>}
         */
        ActionControlAssignmentsPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listActionControlAssignments(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.assignments];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listActionControlAssignments() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.ActionControlAssignment[]>}
         */
        ActionControlAssignmentsPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return ActionControlAssignmentsPager;
    }());
    IamPolicyManagementV1.ActionControlAssignmentsPager = ActionControlAssignmentsPager;
    /**
     * RoleTemplatesPager can be used to simplify the use of listRoleTemplates().
     */
    var RoleTemplatesPager = /** @class */ (function () {
        /**
         * Construct a RoleTemplatesPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listRoleTemplates()
         * @param {Object} params - The parameters to be passed to listRoleTemplates()
         * @constructor
         * @returns {RoleTemplatesPager}
         */
        function RoleTemplatesPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        RoleTemplatesPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listRoleTemplates().
         * @returns {Promise<IamPolicyManagementV1.RoleTemplate[]>}
         */
        RoleTemplatesPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listRoleTemplates(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.role_templates];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listRoleTemplates() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.RoleTemplate[]>}
         */
        RoleTemplatesPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return RoleTemplatesPager;
    }());
    IamPolicyManagementV1.RoleTemplatesPager = RoleTemplatesPager;
    /**
     * RoleTemplateVersionsPager can be used to simplify the use of listRoleTemplateVersions().
     */
    var RoleTemplateVersionsPager = /** @class */ (function () {
        /**
         * Construct a RoleTemplateVersionsPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listRoleTemplateVersions()
         * @param {Object} params - The parameters to be passed to listRoleTemplateVersions()
         * @constructor
         * @returns {RoleTemplateVersionsPager}
         */
        function RoleTemplateVersionsPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        RoleTemplateVersionsPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listRoleTemplateVersions().
         * @returns {Promise<IamPolicyManagementV1.RoleTemplate[]>}
         */
        RoleTemplateVersionsPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listRoleTemplateVersions(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.versions];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listRoleTemplateVersions() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.RoleTemplate[]>}
         */
        RoleTemplateVersionsPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return RoleTemplateVersionsPager;
    }());
    IamPolicyManagementV1.RoleTemplateVersionsPager = RoleTemplateVersionsPager;
    /**
     * RoleAssignmentsPager can be used to simplify the use of listRoleAssignments().
     */
    var RoleAssignmentsPager = /** @class */ (function () {
        /**
         * Construct a RoleAssignmentsPager object.
         *
         * @param {IamPolicyManagementV1}  client - The service client instance used to invoke listRoleAssignments()
         * @param {Object} params - The parameters to be passed to listRoleAssignments()
         * @constructor
         * @returns {RoleAssignmentsPager}
         */
        function RoleAssignmentsPager(client, params) {
            if (params && params.start) {
                throw new Error("the params.start field should not be set");
            }
            this._hasNext = true;
            this.pageContext = { next: undefined };
            this.client = client;
            this.params = JSON.parse(JSON.stringify(params || {}));
        }
        /**
         * Returns true if there are potentially more results to be retrieved by invoking getNext().
         * @returns {boolean}
         */
        RoleAssignmentsPager.prototype.hasNext = function () {
            return this._hasNext;
        };
        /**
         * Returns the next page of results by invoking listRoleAssignments().
         * @returns {Promise<IamPolicyManagementV1.RoleAssignment[]>}
         */
        RoleAssignmentsPager.prototype.getNext = function () {
            return __awaiter(this, void 0, void 0, function () {
                var response, result, next;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            if (!this.hasNext()) {
                                throw new Error('No more results available');
                            }
                            if (this.pageContext.next) {
                                this.params.start = this.pageContext.next;
                            }
                            return [4 /*yield*/, this.client.listRoleAssignments(this.params)];
                        case 1:
                            response = _a.sent();
                            result = response.result;
                            if (result && result.next) {
                                next = result.next.start;
                            }
                            this.pageContext.next = next;
                            if (!this.pageContext.next) {
                                this._hasNext = false;
                            }
                            return [2 /*return*/, result.assignments];
                    }
                });
            });
        };
        /**
         * Returns all results by invoking listRoleAssignments() repeatedly until all pages of results have been retrieved.
         * @returns {Promise<IamPolicyManagementV1.RoleAssignment[]>}
         */
        RoleAssignmentsPager.prototype.getAll = function () {
            return __awaiter(this, void 0, void 0, function () {
                var results, nextPage;
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0:
                            results = [];
                            _a.label = 1;
                        case 1:
                            if (!this.hasNext()) return [3 /*break*/, 3];
                            return [4 /*yield*/, this.getNext()];
                        case 2:
                            nextPage = _a.sent();
                            results.push.apply(results, nextPage);
                            return [3 /*break*/, 1];
                        case 3: return [2 /*return*/, results];
                    }
                });
            });
        };
        return RoleAssignmentsPager;
    }());
    IamPolicyManagementV1.RoleAssignmentsPager = RoleAssignmentsPager;
})(IamPolicyManagementV1 || (IamPolicyManagementV1 = {}));
module.exports = IamPolicyManagementV1;
//# sourceMappingURL=v1.js.map

/***/ }),

/***/ 5366:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * (C) Copyright IBM Corp. 2020.
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
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getSdkHeaders = void 0;
var os = __webpack_require__(857);
// tslint:disable-next-line:no-var-requires
var pkg = __webpack_require__(9049);
function getSdkHeaders(serviceName, serviceVersion, operationId) {
    var sdkName = 'platform-services-node-sdk';
    var sdkVersion = pkg.version;
    var osName = os.platform();
    var osVersion = os.release();
    var nodeVersion = process.version;
    var headers = {
        'User-Agent': "".concat(sdkName, "/").concat(sdkVersion, " (lang=node.js; os.name=").concat(osName, " os.version=").concat(osVersion, " node.version=").concat(nodeVersion, ")"),
    };
    return headers;
}
exports.getSdkHeaders = getSdkHeaders;
//# sourceMappingURL=common.js.map

/***/ }),

/***/ 9049:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@ibm-cloud/platform-services","version":"0.83.1","description":"Node.js client library for IBM Cloud Platform Services","repository":{"type":"git","url":"https://github.com/IBM/platform-services-node-sdk"},"keywords":["ibm"],"author":"IBM Corp.","scripts":{"clean":"rm -fr node_modules","checknpm":"npm --version","eslint:fix":"eslint . --fix","eslint:check":"eslint . --cache","lint":"npm run eslint:check","lint-fix":"npm run eslint:fix","build":"tsc && cp package.json dist/","postversion":"publisher --no-checks --dry-run","test-single":"jest --verbose=true --silent=false","jest":"jest","test":"npm run build && npm run lint && jest test/","test-unit":"npm run build && jest test/unit/","test-integration":"npm run build && jest --expand test/integration/","test-travis":"jest --runInBand --testNamePattern=\'^((?!@slow).)*$\' test/","test-unit-travis":"jest --runInBand test/unit/","test-integration-travis":"jest --runInBand --no-colors --testNamePattern=\'^((?!@slow).)*$\' --json test/integration > test-output.log","check-packages":"installed-check -e -d -v","all":"npm run test-unit && npm run lint","semantic-release":"semantic-release"},"license":"Apache-2.0","publishConfig":{"access":"public"},"engines":{"node":">=20.0.0"},"dependencies":{"@types/node":"^18.19.80","extend":"3.0.2","ibm-cloud-sdk-core":"^5.4.11"},"overrides":{"micromatch":"^4.0.8","braces":"^3.0.3"},"jest":{"collectCoverage":true,"coverageDirectory":"./coverage/","coveragePathIgnorePatterns":["<rootDir>/test/","<rootDir>/examples/"],"testEnvironment":"node","verbose":false,"silent":false}}');

/***/ })

};
