export const id = 233;
export const ids = [233];
export const modules = {

/***/ 8233:
/***/ (function(module, __unused_webpack_exports, __webpack_require__) {


/**
 * (C) Copyright IBM Corp. 2026.
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
/**
 * IBM OpenAPI SDK Code Generator Version: 3.113.0-3f9df07a-20260317-160650
 */
var extend = __webpack_require__(3860);
var ibm_cloud_sdk_core_1 = __webpack_require__(3541);
var common_1 = __webpack_require__(5366);
/**
 * The IAM Identity Service API allows for the management of Account Settings and Identities (Service IDs, ApiKeys).
 *
 * API Version: 1.0.0
 */
var IamIdentityV1 = /** @class */ (function (_super) {
    __extends(IamIdentityV1, _super);
    /**
     * Construct a IamIdentityV1 object.
     *
     * @param {Object} options - Options for the service.
     * @param {string} [options.serviceUrl] - The base URL for the service
     * @param {OutgoingHttpHeaders} [options.headers] - Default headers that shall be included with every request to the service.
     * @param {Authenticator} options.authenticator - The Authenticator object used to authenticate requests to the service
     * @constructor
     * @returns {IamIdentityV1}
     */
    function IamIdentityV1(options) {
        var _this = this;
        options = options || {};
        _this = _super.call(this, options) || this;
        if (options.serviceUrl) {
            _this.setServiceUrl(options.serviceUrl);
        }
        else {
            _this.setServiceUrl(IamIdentityV1.DEFAULT_SERVICE_URL);
        }
        return _this;
    }
    /*************************
     * Factory method
     ************************/
    /**
     * Constructs an instance of IamIdentityV1 with passed in options and external configuration.
     *
     * @param {UserOptions} [options] - The parameters to send to the service.
     * @param {string} [options.serviceName] - The name of the service to configure
     * @param {Authenticator} [options.authenticator] - The Authenticator object used to authenticate requests to the service
     * @param {string} [options.serviceUrl] - The base URL for the service
     * @returns {IamIdentityV1}
     */
    IamIdentityV1.newInstance = function (options) {
        options = options || {};
        if (!options.serviceName) {
            options.serviceName = this.DEFAULT_SERVICE_NAME;
        }
        if (!options.authenticator) {
            options.authenticator = (0, ibm_cloud_sdk_core_1.getAuthenticatorFromEnvironment)(options.serviceName);
        }
        var service = new IamIdentityV1(options);
        service.configureService(options.serviceName);
        if (options.serviceUrl) {
            service.setServiceUrl(options.serviceUrl);
        }
        return service;
    };
    /*************************
     * serviceIDs
     ************************/
    /**
     * List service IDs.
     *
     * Returns a list of service IDs. Users can manage user API keys for themself, or service ID API keys for service IDs
     * they have access to. Note: apikey details are only included in the response when creating a Service ID with an api
     * key.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.accountId] - Account ID of the service ID(s) to query. This parameter is required (unless
     * using a pagetoken).
     * @param {string} [params.groupId] - Group ID of the service ID(s) to query. If this parameter is not provided the
     * default group is applied.
     * @param {string} [params.name] - Name of the service ID(s) to query. Optional.20 items per page. Valid range is 1 to
     * 100.
     * @param {number} [params.pagesize] - Optional size of a single page. Default is 20 items per page. Valid range is 1
     * to 100.
     * @param {string} [params.pagetoken] - Optional Prev or Next page token returned from a previous query execution.
     * Default is start with first page.
     * @param {string} [params.sort] - Optional sort property, valid values are name, description, created_at and
     * modified_at. If specified, the items are sorted by the value of this property.
     * @param {string} [params.order] - Optional sort order, valid values are asc and desc. Default: asc.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {string} [params.filter] - An optional filter query parameter used to refine the results of the search
     * operation. For more information see [Filtering list results](#filter-list-results) section.
     * @param {string} [params.showGroupId] - Defines if the service ID group ID is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ServiceIdList>>}
     */
    IamIdentityV1.prototype.listServiceIds = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = [
            'accountId',
            'groupId',
            'name',
            'pagesize',
            'pagetoken',
            'sort',
            'order',
            'includeHistory',
            'filter',
            'showGroupId',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'group_id': _params.groupId,
            'name': _params.name,
            'pagesize': _params.pagesize,
            'pagetoken': _params.pagetoken,
            'sort': _params.sort,
            'order': _params.order,
            'include_history': _params.includeHistory,
            'filter': _params.filter,
            'show_group_id': _params.showGroupId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listServiceIds');
        var parameters = {
            options: {
                url: '/v1/serviceids/',
                method: 'GET',
                qs: query,
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
     * Create a service ID.
     *
     * Creates a service ID for an IBM Cloud account. Users can manage user API keys for themself, or service ID API keys
     * for service IDs they have access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - ID of the account the service ID belongs to.
     * @param {string} params.name - Name of the Service Id. The name is not checked for uniqueness. Therefore multiple
     * names with the same value can exist. Access is done via the UUID of the Service Id.
     * @param {string} [params.groupId] - ID of the group to which the service ID belongs to. If the value is not set, the
     * service ID is bound to the default group.
     * @param {string} [params.description] - The optional description of the Service Id. The 'description' property is
     * only available if a description was provided during a create of a Service Id.
     * @param {string[]} [params.uniqueInstanceCrns] - Optional list of CRNs (string array) which point to the services
     * connected to the service ID.
     * @param {ApiKeyInsideCreateServiceIdRequest} [params.apikey] - Parameters for the API key in the Create service Id
     * V1 REST request.
     * @param {string} [params.showGroupId] - Defines if the service ID group ID is included in the response.
     * @param {string} [params.entityLock] - Indicates if the service ID is locked for further write operations. False by
     * default.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ServiceId>>}
     */
    IamIdentityV1.prototype.createServiceId = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId', 'name'];
        var _validParams = [
            'accountId',
            'name',
            'groupId',
            'description',
            'uniqueInstanceCrns',
            'apikey',
            'showGroupId',
            'entityLock',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'account_id': _params.accountId,
            'name': _params.name,
            'group_id': _params.groupId,
            'description': _params.description,
            'unique_instance_crns': _params.uniqueInstanceCrns,
            'apikey': _params.apikey,
        };
        var query = {
            'show_group_id': _params.showGroupId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createServiceId');
        var parameters = {
            options: {
                url: '/v1/serviceids/',
                method: 'POST',
                body: body,
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Entity-Lock': _params.entityLock,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Get details of a service ID.
     *
     * Returns the details of a service ID. Users can manage user API keys for themself, or service ID API keys for
     * service IDs they have access to. Note: apikey details are only included in the response when creating a Service ID
     * with an api key.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the service ID.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {boolean} [params.includeActivity] - Defines if the entity's activity is included in the response.
     * Retrieving activity data is an expensive operation, so only request this when needed.
     * @param {string} [params.showGroupId] - Defines if the service ID group ID is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ServiceId>>}
     */
    IamIdentityV1.prototype.getServiceId = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['id'];
        var _validParams = [
            'id',
            'includeHistory',
            'includeActivity',
            'showGroupId',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
            'include_activity': _params.includeActivity,
            'show_group_id': _params.showGroupId,
        };
        var path = {
            'id': _params.id,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getServiceId');
        var parameters = {
            options: {
                url: '/v1/serviceids/{id}',
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
     * Update service ID.
     *
     * Updates properties of a service ID. This does NOT affect existing access tokens. Their token content will stay
     * unchanged until the access token is refreshed. To update a service ID, pass the property to be modified. To delete
     * one property's value, pass the property with an empty value "".Users can manage user API keys for themself, or
     * service ID API keys for service IDs they have access to. Note: apikey details are only included in the response
     * when creating a Service ID with an apikey.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the service ID to be updated.
     * @param {string} params.ifMatch - Version of the service ID to be updated. Specify the version that you retrieved as
     * entity_tag (ETag header) when reading the service ID. This value helps identifying parallel usage of this API. Pass
     * * to indicate to update any version available. This might result in stale updates.
     * @param {string} [params.name] - The name of the service ID to update. If specified in the request the parameter
     * must not be empty. The name is not checked for uniqueness. Failure to this will result in an Error condition.
     * @param {string} [params.description] - The description of the service ID to update. If specified an empty
     * description will clear the description of the service ID. If an non empty value is provided the service ID will be
     * updated.
     * @param {string[]} [params.uniqueInstanceCrns] - List of CRNs which point to the services connected to this service
     * ID. If specified an empty list will clear all existing unique instance crns of the service ID.
     * @param {string} [params.showGroupId] - Defines if the service ID group ID is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ServiceId>>}
     */
    IamIdentityV1.prototype.updateServiceId = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['id', 'ifMatch'];
        var _validParams = [
            'id',
            'ifMatch',
            'name',
            'description',
            'uniqueInstanceCrns',
            'showGroupId',
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
            'unique_instance_crns': _params.uniqueInstanceCrns,
        };
        var query = {
            'show_group_id': _params.showGroupId,
        };
        var path = {
            'id': _params.id,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updateServiceId');
        var parameters = {
            options: {
                url: '/v1/serviceids/{id}',
                method: 'PUT',
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
     * Deletes a service ID and associated API keys.
     *
     * Deletes a service ID and all API keys associated to it. Before deleting the service ID, all associated API keys are
     * deleted. In case a Delete Conflict (status code 409) a retry of the request may help as the service ID is only
     * deleted if the associated API keys were successfully deleted before. Users can manage user API keys for themself,
     * or service ID API keys for service IDs they have access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the service ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteServiceId = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteServiceId');
        var parameters = {
            options: {
                url: '/v1/serviceids/{id}',
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
     * Lock the service ID.
     *
     * Locks a service ID by ID. Users can manage user API keys for themself, or service ID API keys for service IDs they
     * have access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the service ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.lockServiceId = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'lockServiceId');
        var parameters = {
            options: {
                url: '/v1/serviceids/{id}/lock',
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
    /**
     * Unlock the service ID.
     *
     * Unlocks a service ID by ID. Users can manage user API keys for themself, or service ID API keys for service IDs
     * they have access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the service ID.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.unlockServiceId = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'unlockServiceId');
        var parameters = {
            options: {
                url: '/v1/serviceids/{id}/lock',
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
     * serviceIDGroups
     ************************/
    /**
     * List service ID groups.
     *
     * Returns a list of all service ID groups for the given account ID.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.accountId] - Account ID of the service ID groups to query.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ServiceIdGroupList>>}
     */
    IamIdentityV1.prototype.listServiceIdGroup = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = ['accountId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listServiceIdGroup');
        var parameters = {
            options: {
                url: '/v1/serviceid_groups',
                method: 'GET',
                qs: query,
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
     * Create a service ID group.
     *
     * Creates a service ID group for the given account ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - ID of the account the service ID group belongs to.
     * @param {string} params.name - Name of the service ID group. Unique in the account.
     * @param {string} [params.description] - Description of the service ID group.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ServiceIdGroup>>}
     */
    IamIdentityV1.prototype.createServiceIdGroup = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId', 'name'];
        var _validParams = ['accountId', 'name', 'description', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'account_id': _params.accountId,
            'name': _params.name,
            'description': _params.description,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createServiceIdGroup');
        var parameters = {
            options: {
                url: '/v1/serviceid_groups',
                method: 'POST',
                body: body,
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
     * Get details of a service ID group.
     *
     * Returns the details of a service ID group.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the service ID group.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ServiceIdGroup>>}
     */
    IamIdentityV1.prototype.getServiceIdGroup = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getServiceIdGroup');
        var parameters = {
            options: {
                url: '/v1/serviceid_groups/{id}',
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
     * Update a service ID group.
     *
     * Update a service ID group.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the service ID group to be updated.
     * @param {string} params.ifMatch - Version of the service ID gorup to be updated. Specify the version that you
     * retrieved when reading service ID group. This value helps identifying parallel usage of this API. Pass * to
     * indicate to update any version available. This might result in stale updates.
     * @param {string} params.name - Name of the service ID group. Unique in the account.
     * @param {string} [params.description] - Description of the service ID group.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ServiceIdGroup>>}
     */
    IamIdentityV1.prototype.updateServiceIdGroup = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['id', 'ifMatch', 'name'];
        var _validParams = ['id', 'ifMatch', 'name', 'description', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'name': _params.name,
            'description': _params.description,
        };
        var path = {
            'id': _params.id,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updateServiceIdGroup');
        var parameters = {
            options: {
                url: '/v1/serviceid_groups/{id}',
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
     * Delete a service ID group.
     *
     * Delete a service ID group.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the service ID group.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteServiceIdGroup = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteServiceIdGroup');
        var parameters = {
            options: {
                url: '/v1/serviceid_groups/{id}',
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
     * aPIKeys
     ************************/
    /**
     * Get API keys for a given service or user IAM ID and account ID.
     *
     * Returns the list of API key details for a given service or user IAM ID and account ID. Users can manage user API
     * keys for themself, or service ID API keys for service IDs they have access to.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.accountId] - Account ID of the API keys to query. If a service IAM ID is specified in
     * iam_id then account_id must match the account of the IAM ID. If a user IAM ID is specified in iam_id then then
     * account_id must match the account of the Authorization token.
     * @param {string} [params.iamId] - IAM ID of the API keys to be queried. The IAM ID may be that of a user or a
     * service. For a user IAM ID iam_id must match the Authorization token.
     * @param {number} [params.pagesize] - Optional size of a single page. Default is 20 items per page. Valid range is 1
     * to 100.
     * @param {string} [params.pagetoken] - Optional Prev or Next page token returned from a previous query execution.
     * Default is start with first page.
     * @param {string} [params.scope] - Optional parameter to define the scope of the queried API keys. Can be 'entity'
     * (default) or 'account'.
     * @param {string} [params.type] - Optional parameter to filter the type of the queried API keys. Can be 'user' or
     * 'serviceid'.
     * @param {string} [params.sort] - Optional sort property, valid values are name, description, created_at and
     * created_by. If specified, the items are sorted by the value of this property.
     * @param {string} [params.order] - Optional sort order, valid values are asc and desc. Default: asc.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {string} [params.filter] - An optional filter query parameter used to refine the results of the search
     * operation. For more information see [Filtering list results](#filter-list-results) section.
     * @param {string} [params.groupId] - Optional group ID of the service ID(s) to which the searched API keys are bound.
     * If this parameter is not provided the default group is applied on service ID API keys. For user API keys this
     * parameter is ignored as they always belong to the default group.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ApiKeyList>>}
     */
    IamIdentityV1.prototype.listApiKeys = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = [
            'accountId',
            'iamId',
            'pagesize',
            'pagetoken',
            'scope',
            'type',
            'sort',
            'order',
            'includeHistory',
            'filter',
            'groupId',
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
            'pagesize': _params.pagesize,
            'pagetoken': _params.pagetoken,
            'scope': _params.scope,
            'type': _params.type,
            'sort': _params.sort,
            'order': _params.order,
            'include_history': _params.includeHistory,
            'filter': _params.filter,
            'group_id': _params.groupId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listApiKeys');
        var parameters = {
            options: {
                url: '/v1/apikeys',
                method: 'GET',
                qs: query,
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
     * Create an API key.
     *
     * Creates an API key for a UserID or service ID. Users can manage user API keys for themself, or service ID API keys
     * for service IDs they have access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.name - Name of the API key. The name is not checked for uniqueness. Therefore multiple names
     * with the same value can exist. Access is done via the UUID of the API key.
     * @param {string} params.iamId - The iam_id that this API key authenticates.
     * @param {string} [params.description] - The optional description of the API key. The 'description' property is only
     * available if a description was provided during a create of an API key.
     * @param {string} [params.accountId] - The account ID of the API key.
     * @param {string} [params.apikey] - You can optionally passthrough the API key value for this API key. If passed, a
     * minimum length validation of 32 characters for that apiKey value is done, i.e. the value can contain any characters
     * and can even be non-URL safe, but the minimum length requirement must be met. If omitted, the API key management
     * will create an URL safe opaque API key value. The value of the API key is checked for uniqueness. Ensure enough
     * variations when passing in this value.
     * @param {boolean} [params.storeValue] - Send true or false to set whether the API key value is retrievable in the
     * future by using the Get details of an API key request. If you create an API key for a user, you must specify
     * `false` or omit the value. We don't allow storing of API keys for users.
     * @param {boolean} [params.supportSessions] - Defines whether you can manage CLI login sessions for the API key. When
     * `true`, sessions are created and can be reviewed or revoked. When `false`, no sessions are tracked. To block
     * access, delete or rotate the API key. Available only for user API keys.
     * @param {string} [params.actionWhenLeaked] - Defines the action to take when API key is leaked, valid values are
     * 'none', 'disable' and 'delete'.
     * @param {string} [params.expiresAt] - Date and time when the API key becomes invalid, ISO 8601 datetime in the
     * format 'yyyy-MM-ddTHH:mm+0000'. **WARNING** An API key will be permanently and irrevocably deleted when both the
     * expires_at and modified_at timestamps are more than ninety (90) days in the past, regardless of the key’s locked
     * status or any other state.
     * @param {string} [params.entityLock] - Indicates if the API key is locked for further write operations. False by
     * default.
     * @param {string} [params.entityDisable] - Indicates if the API key is disabled. False by default.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ApiKey>>}
     */
    IamIdentityV1.prototype.createApiKey = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['name', 'iamId'];
        var _validParams = [
            'name',
            'iamId',
            'description',
            'accountId',
            'apikey',
            'storeValue',
            'supportSessions',
            'actionWhenLeaked',
            'expiresAt',
            'entityLock',
            'entityDisable',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'name': _params.name,
            'iam_id': _params.iamId,
            'description': _params.description,
            'account_id': _params.accountId,
            'apikey': _params.apikey,
            'store_value': _params.storeValue,
            'support_sessions': _params.supportSessions,
            'action_when_leaked': _params.actionWhenLeaked,
            'expires_at': _params.expiresAt,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createApiKey');
        var parameters = {
            options: {
                url: '/v1/apikeys',
                method: 'POST',
                body: body,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'Content-Type': 'application/json',
                    'Entity-Lock': _params.entityLock,
                    'Entity-Disable': _params.entityDisable,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Get details of an API key by its value.
     *
     * Returns the details of an API key by its value. Users can manage user API keys for themself, or service ID API keys
     * for service IDs they have access to.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.iamApiKey] - API key value.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ApiKey>>}
     */
    IamIdentityV1.prototype.getApiKeysDetails = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = ['iamApiKey', 'includeHistory', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getApiKeysDetails');
        var parameters = {
            options: {
                url: '/v1/apikeys/details',
                method: 'GET',
                qs: query,
            },
            defaultOptions: extend(true, {}, this.baseOptions, {
                headers: extend(true, sdkHeaders, this.baseOptions.headers, {
                    'Accept': 'application/json',
                    'IAM-ApiKey': _params.iamApiKey,
                }, _params.headers),
                axiosOptions: {
                    signal: _params.signal,
                },
            }),
        };
        return this.createRequest(parameters);
    };
    /**
     * Get details of an API key.
     *
     * Returns the details of an API key. Users can manage user API keys for themself, or service ID API keys for service
     * IDs they have access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the API key.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {boolean} [params.includeActivity] - Defines if the entity's activity is included in the response.
     * Retrieving activity data is an expensive operation, so only request this when needed.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ApiKey>>}
     */
    IamIdentityV1.prototype.getApiKey = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['id'];
        var _validParams = ['id', 'includeHistory', 'includeActivity', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
            'include_activity': _params.includeActivity,
        };
        var path = {
            'id': _params.id,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getApiKey');
        var parameters = {
            options: {
                url: '/v1/apikeys/{id}',
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
     * Updates an API key.
     *
     * Updates properties of an API key. This does NOT affect existing access tokens. Their token content will stay
     * unchanged until the access token is refreshed. To update an API key, pass the property to be modified. To delete
     * one property's value, pass the property with an empty value "". Users can manage user API keys for themself, or
     * service ID API keys for service IDs they have access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the API key to be updated.
     * @param {string} params.ifMatch - Version of the API key to be updated. Specify the version that you retrieved when
     * reading the API key. This value helps identifying parallel usage of this API. Pass * to indicate to update any
     * version available. This might result in stale updates.
     * @param {string} [params.name] - The name of the API key to update. If specified in the request the parameter must
     * not be empty. The name is not checked for uniqueness. Failure to this will result in an Error condition.
     * @param {string} [params.description] - The description of the API key to update. If specified an empty description
     * will clear the description of the API key. If a non empty value is provided the API key will be updated.
     * @param {boolean} [params.supportSessions] - Defines whether you can manage CLI login sessions for the API key. When
     * `true`, sessions are created and can be reviewed or revoked. When `false`, no sessions are tracked. To block
     * access, delete or rotate the API key. Available only for user API keys.
     * @param {string} [params.actionWhenLeaked] - Defines the action to take when API key is leaked, valid values are
     * 'none', 'disable' and 'delete'.
     * @param {string} [params.expiresAt] - Date and time when the API key becomes invalid, ISO 8601 datetime in the
     * format 'yyyy-MM-ddTHH:mm+0000'. **WARNING** An API key will be permanently and irrevocably deleted when both the
     * expires_at and modified_at timestamps are more than ninety (90) days in the past, regardless of the key’s locked
     * status or any other state.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ApiKey>>}
     */
    IamIdentityV1.prototype.updateApiKey = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['id', 'ifMatch'];
        var _validParams = [
            'id',
            'ifMatch',
            'name',
            'description',
            'supportSessions',
            'actionWhenLeaked',
            'expiresAt',
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
            'support_sessions': _params.supportSessions,
            'action_when_leaked': _params.actionWhenLeaked,
            'expires_at': _params.expiresAt,
        };
        var path = {
            'id': _params.id,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updateApiKey');
        var parameters = {
            options: {
                url: '/v1/apikeys/{id}',
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
     * Deletes an API key.
     *
     * Deletes an API key. Existing tokens will remain valid until expired. Users can manage user API keys for themself,
     * or service ID API keys for service IDs they have access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the API key.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteApiKey = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteApiKey');
        var parameters = {
            options: {
                url: '/v1/apikeys/{id}',
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
     * Lock the API key.
     *
     * Locks an API key by ID. Users can manage user API keys for themself, or service ID API keys for service IDs they
     * have access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the API key.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.lockApiKey = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'lockApiKey');
        var parameters = {
            options: {
                url: '/v1/apikeys/{id}/lock',
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
    /**
     * Unlock the API key.
     *
     * Unlocks an API key by ID. Users can manage user API keys for themself, or service ID API keys for service IDs they
     * have access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the API key.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.unlockApiKey = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'unlockApiKey');
        var parameters = {
            options: {
                url: '/v1/apikeys/{id}/lock',
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
     * Disable the API key.
     *
     * Disable an API key. Users can manage user API keys for themself, or service ID API keys for service IDs they have
     * access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the API key.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.disableApiKey = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'disableApiKey');
        var parameters = {
            options: {
                url: '/v1/apikeys/{id}/disable',
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
    /**
     * Enable the API key.
     *
     * Enable an API key. Users can manage user API keys for themself, or service ID API keys for service IDs they have
     * access to.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.id - Unique ID of the API key.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.enableApiKey = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'enableApiKey');
        var parameters = {
            options: {
                url: '/v1/apikeys/{id}/disable',
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
     * trustedProfiles
     ************************/
    /**
     * Create a trusted profile.
     *
     * Create a trusted profile for a given account ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.name - Name of the trusted profile. The name is checked for uniqueness. Therefore trusted
     * profiles with the same names can not exist in the same account.
     * @param {string} params.accountId - The account ID of the trusted profile.
     * @param {string} [params.description] - The optional description of the trusted profile. The 'description' property
     * is only available if a description was provided during creation of trusted profile.
     * @param {string} [params.email] - The email of the trusted profile.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfile>>}
     */
    IamIdentityV1.prototype.createProfile = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['name', 'accountId'];
        var _validParams = ['name', 'accountId', 'description', 'email', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'name': _params.name,
            'account_id': _params.accountId,
            'description': _params.description,
            'email': _params.email,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createProfile');
        var parameters = {
            options: {
                url: '/v1/profiles',
                method: 'POST',
                body: body,
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
     * List trusted profiles.
     *
     * List the trusted profiles in an account. The `account_id` query parameter determines the account from which to
     * retrieve the list of trusted profiles.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - Account ID to query for trusted profiles.
     * @param {string} [params.name] - Name of the trusted profile to query.
     * @param {number} [params.pagesize] - Optional size of a single page. Default is 20 items per page. Valid range is 1
     * to 100.
     * @param {string} [params.sort] - Optional sort property, valid values are name, description, created_at and
     * modified_at. If specified, the items are sorted by the value of this property.
     * @param {string} [params.order] - Optional sort order, valid values are asc and desc. Default: asc.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {string} [params.pagetoken] - Optional Prev or Next page token returned from a previous query execution.
     * Default is start with first page.
     * @param {string} [params.filter] - An optional filter query parameter used to refine the results of the search
     * operation. For more information see [Filtering list results](#filter-list-results) section.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfilesList>>}
     */
    IamIdentityV1.prototype.listProfiles = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = [
            'accountId',
            'name',
            'pagesize',
            'sort',
            'order',
            'includeHistory',
            'pagetoken',
            'filter',
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
            'pagesize': _params.pagesize,
            'sort': _params.sort,
            'order': _params.order,
            'include_history': _params.includeHistory,
            'pagetoken': _params.pagetoken,
            'filter': _params.filter,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listProfiles');
        var parameters = {
            options: {
                url: '/v1/profiles',
                method: 'GET',
                qs: query,
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
     * Get a trusted profile.
     *
     * Retrieve a trusted profile by its `profile-id`. Only the trusted profile's data is returned (`name`, `description`,
     * `iam_id`, etc.), not the federated users or compute resources that qualify to apply the trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile to get.
     * @param {boolean} [params.includeActivity] - Defines if the entity's activity is included in the response.
     * Retrieving activity data is an expensive operation, so only request this when needed.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfile>>}
     */
    IamIdentityV1.prototype.getProfile = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId'];
        var _validParams = ['profileId', 'includeActivity', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_activity': _params.includeActivity,
        };
        var path = {
            'profile-id': _params.profileId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getProfile');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}',
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
     * Update a trusted profile.
     *
     * Update the name or description of an existing trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile to be updated.
     * @param {string} params.ifMatch - Version of the trusted profile to be updated. Specify the version that you
     * retrived when reading list of trusted profiles. This value helps to identify any parallel usage of trusted profile.
     * Pass * to indicate to update any version available. This might result in stale updates.
     * @param {string} [params.name] - The name of the trusted profile to update. If specified in the request the
     * parameter must not be empty. The name is checked for uniqueness. Failure to this will result in an Error condition.
     * @param {string} [params.description] - The description of the trusted profile to update. If specified an empty
     * description will clear the description of the trusted profile. If a non empty value is provided the trusted profile
     * will be updated.
     * @param {string} [params.email] - The email of the profile to update. If specified an empty email will clear the
     * email of the profile. If an non empty value is provided the trusted profile will be updated.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfile>>}
     */
    IamIdentityV1.prototype.updateProfile = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'ifMatch'];
        var _validParams = [
            'profileId',
            'ifMatch',
            'name',
            'description',
            'email',
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
            'email': _params.email,
        };
        var path = {
            'profile-id': _params.profileId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updateProfile');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}',
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
     * Delete a trusted profile.
     *
     * Delete a trusted profile. When you delete trusted profile, compute resources and federated users are unlinked from
     * the profile and can no longer apply the trusted profile identity.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteProfile = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId'];
        var _validParams = ['profileId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'profile-id': _params.profileId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteProfile');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}',
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
     * Create claim rule for a trusted profile.
     *
     * Create a claim rule for a trusted profile. There is a limit of 20 rules per trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile to create a claim rule.
     * @param {string} params.type - Type of the claim rule, either 'Profile-SAML' or 'Profile-CR'.
     * @param {ProfileClaimRuleConditions[]} params.conditions - Conditions of this claim rule.
     * @param {ResponseContext} [params.context] - Context with key properties for problem determination.
     * @param {string} [params.name] - Name of the claim rule to be created or updated.
     * @param {string} [params.realmName] - The realm name of the Idp this claim rule applies to. This field is required
     * only if the type is specified as 'Profile-SAML'.
     * @param {string} [params.crType] - The compute resource type the rule applies to, required only if type is specified
     * as 'Profile-CR'. Valid values are VSI, IKS_SA, ROKS_SA.
     * @param {number} [params.expiration] - Session expiration in seconds, only required if type is 'Profile-SAML'.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileClaimRule>>}
     */
    IamIdentityV1.prototype.createClaimRule = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'type', 'conditions'];
        var _validParams = [
            'profileId',
            'type',
            'conditions',
            'context',
            'name',
            'realmName',
            'crType',
            'expiration',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'type': _params.type,
            'conditions': _params.conditions,
            'context': _params.context,
            'name': _params.name,
            'realm_name': _params.realmName,
            'cr_type': _params.crType,
            'expiration': _params.expiration,
        };
        var path = {
            'profile-id': _params.profileId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createClaimRule');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/rules',
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
     * List claim rules for a trusted profile.
     *
     * Get a list of all claim rules for a trusted profile. The `profile-id` query parameter determines the profile from
     * which to retrieve the list of claim rules.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileClaimRuleList>>}
     */
    IamIdentityV1.prototype.listClaimRules = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId'];
        var _validParams = ['profileId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'profile-id': _params.profileId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listClaimRules');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/rules',
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
     * Get a claim rule for a trusted profile.
     *
     * A specific claim rule can be fetched for a given trusted profile ID and rule ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {string} params.ruleId - ID of the claim rule to get.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileClaimRule>>}
     */
    IamIdentityV1.prototype.getClaimRule = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'ruleId'];
        var _validParams = ['profileId', 'ruleId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'profile-id': _params.profileId,
            'rule-id': _params.ruleId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getClaimRule');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/rules/{rule-id}',
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
     * Update claim rule for a trusted profile.
     *
     * Update a specific claim rule for a given trusted profile ID and rule ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {string} params.ruleId - ID of the claim rule to update.
     * @param {string} params.ifMatch - Version of the claim rule to be updated. Specify the version that you retrived
     * when reading list of claim rules. This value helps to identify any parallel usage of claim rule. Pass * to indicate
     * to update any version available. This might result in stale updates.
     * @param {string} params.type - Type of the claim rule, either 'Profile-SAML' or 'Profile-CR'.
     * @param {ProfileClaimRuleConditions[]} params.conditions - Conditions of this claim rule.
     * @param {ResponseContext} [params.context] - Context with key properties for problem determination.
     * @param {string} [params.name] - Name of the claim rule to be created or updated.
     * @param {string} [params.realmName] - The realm name of the Idp this claim rule applies to. This field is required
     * only if the type is specified as 'Profile-SAML'.
     * @param {string} [params.crType] - The compute resource type the rule applies to, required only if type is specified
     * as 'Profile-CR'. Valid values are VSI, IKS_SA, ROKS_SA.
     * @param {number} [params.expiration] - Session expiration in seconds, only required if type is 'Profile-SAML'.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileClaimRule>>}
     */
    IamIdentityV1.prototype.updateClaimRule = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'ruleId', 'ifMatch', 'type', 'conditions'];
        var _validParams = [
            'profileId',
            'ruleId',
            'ifMatch',
            'type',
            'conditions',
            'context',
            'name',
            'realmName',
            'crType',
            'expiration',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'type': _params.type,
            'conditions': _params.conditions,
            'context': _params.context,
            'name': _params.name,
            'realm_name': _params.realmName,
            'cr_type': _params.crType,
            'expiration': _params.expiration,
        };
        var path = {
            'profile-id': _params.profileId,
            'rule-id': _params.ruleId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updateClaimRule');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/rules/{rule-id}',
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
     * Delete a claim rule.
     *
     * Delete a claim rule. When you delete a claim rule, federated user or compute resources are no longer required to
     * meet the conditions of the claim rule in order to apply the trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {string} params.ruleId - ID of the claim rule to delete.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteClaimRule = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'ruleId'];
        var _validParams = ['profileId', 'ruleId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'profile-id': _params.profileId,
            'rule-id': _params.ruleId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteClaimRule');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/rules/{rule-id}',
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
     * Create link to a trusted profile.
     *
     * Create a direct link between a specific compute resource and a trusted profile, rather than creating conditions
     * that a compute resource must fulfill to apply a trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {string} params.crType - The compute resource type. Valid values are VSI, IKS_SA, ROKS_SA.
     * @param {CreateProfileLinkRequestLink} params.link - Link details.
     * @param {string} [params.name] - Optional name of the Link.
     * @param {boolean} [params.isCrossAccount] - Flag to indicate that the link provides cross account access. If not
     * provided then the account scope of the CRN must match the Profile's account.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileLink>>}
     */
    IamIdentityV1.prototype.createLink = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'crType', 'link'];
        var _validParams = [
            'profileId',
            'crType',
            'link',
            'name',
            'isCrossAccount',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'cr_type': _params.crType,
            'link': _params.link,
            'name': _params.name,
            'is_cross_account': _params.isCrossAccount,
        };
        var path = {
            'profile-id': _params.profileId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createLink');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/links',
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
     * List links to a trusted profile.
     *
     * Get a list of links to a trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileLinkList>>}
     */
    IamIdentityV1.prototype.listLinks = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId'];
        var _validParams = ['profileId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'profile-id': _params.profileId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listLinks');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/links',
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
     * Delete compute resource link to profile by given parameters.
     *
     * Deletes compute resource link of a Trusted Profile matching the given parameters.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - The unique ID of the Trusted Profile.
     * @param {string} params.type - The compute resource type. Valid values are VSI, BMS, IKS_SA, ROKS_SA, CE.
     * @param {string} [params.crn] - CRN of the compute resource (IKS/ROKS/VSI/BMS).
     * @param {string} [params.namespace] - Namespace of the compute resource (IKS/ROKS).
     * @param {string} [params.name] - Name of the compute resource (IKS/ROKS).
     * @param {string} [params.componentType] - Component type of the compute resource, only required if type is CE.
     * @param {string} [params.componentName] - Component name of the compute resource, only required if type is CE.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteLinkByParameters = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'type'];
        var _validParams = [
            'profileId',
            'type',
            'crn',
            'namespace',
            'name',
            'componentType',
            'componentName',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'type': _params.type,
            'crn': _params.crn,
            'namespace': _params.namespace,
            'name': _params.name,
            'component_type': _params.componentType,
            'component_name': _params.componentName,
        };
        var path = {
            'profile-id': _params.profileId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteLinkByParameters');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/links',
                method: 'DELETE',
                qs: query,
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
     * Get link to a trusted profile.
     *
     * Get a specific link to a trusted profile by `link_id`.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {string} params.linkId - ID of the link.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileLink>>}
     */
    IamIdentityV1.prototype.getLink = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'linkId'];
        var _validParams = ['profileId', 'linkId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'profile-id': _params.profileId,
            'link-id': _params.linkId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getLink');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/links/{link-id}',
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
     * Delete link to a trusted profile.
     *
     * Delete a link between a compute resource and a trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {string} params.linkId - ID of the link.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteLink = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'linkId'];
        var _validParams = ['profileId', 'linkId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'profile-id': _params.profileId,
            'link-id': _params.linkId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteLink');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/links/{link-id}',
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
     * Get a list of identities that can assume the trusted profile.
     *
     * Get a list of identities that can assume the trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileIdentitiesResponse>>}
     */
    IamIdentityV1.prototype.getProfileIdentities = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId'];
        var _validParams = ['profileId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'profile-id': _params.profileId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getProfileIdentities');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/identities',
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
     * Update the list of identities that can assume the trusted profile.
     *
     * Update the list of identities that can assume the trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {string} params.ifMatch - Entity tag of the Identities to be updated. Specify the tag that you retrieved
     * when reading the Profile Identities. This value helps identify parallel usage of this API. Pass * to indicate
     * updating any available version, which may result in stale updates.
     * @param {ProfileIdentityRequest[]} [params.identities] - List of identities that can assume the trusted profile.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileIdentitiesResponse>>}
     */
    IamIdentityV1.prototype.setProfileIdentities = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'ifMatch'];
        var _validParams = ['profileId', 'ifMatch', 'identities', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'identities': _params.identities,
        };
        var path = {
            'profile-id': _params.profileId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'setProfileIdentities');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/identities',
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
     * Add a specific identity that can assume the trusted profile.
     *
     * Add a specific identity that can assume the trusted profile.
     *
     * **Note:** This API will update the trusted profile itself,  thus calling it repeatedly for the same profile can
     * lead to  conflicts responded with HTTP code 409. Make sure to call this  API only once in a few seconds for the
     * same trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {string} params.identityType - Type of the identity.
     * @param {string} params.identifier - Identifier of the identity that can assume the trusted profiles. This can be a
     * user identifier (IAM id), serviceid or crn. Internally it uses account id of the service id for the identifier
     * 'serviceid' and for the identifier 'crn' it uses account id contained in the CRN.
     * @param {string} params.type - Type of the identity.
     * @param {string[]} [params.accounts] - Only valid for the type user. Accounts from which a user can assume the
     * trusted profile.
     * @param {string} [params.description] - Description of the identity that can assume the trusted profile. This is
     * optional field for all the types of identities. When this field is not set for the identity type 'serviceid' then
     * the description of the service id is used. Description is recommended for the identity type 'crn' E.g. 'Instance
     * 1234 of IBM Cloud Service project'.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileIdentityResponse>>}
     */
    IamIdentityV1.prototype.setProfileIdentity = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'identityType', 'identifier', 'type'];
        var _validParams = [
            'profileId',
            'identityType',
            'identifier',
            'type',
            'accounts',
            'description',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'identifier': _params.identifier,
            'type': _params.type,
            'accounts': _params.accounts,
            'description': _params.description,
        };
        var path = {
            'profile-id': _params.profileId,
            'identity-type': _params.identityType,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'setProfileIdentity');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/identities/{identity-type}',
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
     * Get the identity that can assume the trusted profile.
     *
     * Get the identity that can assume the trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {string} params.identityType - Type of the identity.
     * @param {string} params.identifierId - Identifier of the identity that can assume the trusted profiles.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ProfileIdentityResponse>>}
     */
    IamIdentityV1.prototype.getProfileIdentity = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'identityType', 'identifierId'];
        var _validParams = ['profileId', 'identityType', 'identifierId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'profile-id': _params.profileId,
            'identity-type': _params.identityType,
            'identifier-id': _params.identifierId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getProfileIdentity');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/identities/{identity-type}/{identifier-id}',
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
     * Delete the identity that can assume the trusted profile.
     *
     * Delete the identity that can assume the trusted profile.
     *
     * **Note:** This API will update the trusted profile itself,  thus calling it repeatedly for the same profile can
     * lead to  conflicts responded with HTTP code 409. Make sure to call this  API only once in a few seconds for the
     * same trusted profile.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.profileId - ID of the trusted profile.
     * @param {string} params.identityType - Type of the identity.
     * @param {string} params.identifierId - Identifier of the identity that can assume the trusted profiles.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteProfileIdentity = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['profileId', 'identityType', 'identifierId'];
        var _validParams = ['profileId', 'identityType', 'identifierId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'profile-id': _params.profileId,
            'identity-type': _params.identityType,
            'identifier-id': _params.identifierId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteProfileIdentity');
        var parameters = {
            options: {
                url: '/v1/profiles/{profile-id}/identities/{identity-type}/{identifier-id}',
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
     * activities
     ************************/
    /**
     * Trigger activity report for the account.
     *
     * Trigger activity report for the account by specifying the account ID. It can take a few minutes to generate the
     * report for retrieval.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - ID of the account.
     * @param {string} [params.type] - Optional report type. The supported value is 'inactive'. List all identities that
     * have not authenticated within the time indicated by duration.
     * @param {string} [params.duration] - Optional duration of the report. The supported unit of duration is hours.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ReportReference>>}
     */
    IamIdentityV1.prototype.createReport = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = ['accountId', 'type', 'duration', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'type': _params.type,
            'duration': _params.duration,
        };
        var path = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createReport');
        var parameters = {
            options: {
                url: '/v1/activity/accounts/{account_id}/report',
                method: 'POST',
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
     * Get activity report for the account.
     *
     * Get activity report for the account by specifying the account ID and the reference that is generated by triggering
     * the report. Reports older than a day are deleted when generating a new report.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - ID of the account.
     * @param {string} params.reference - Reference for the report to be generated, You can use 'latest' to get the latest
     * report for the given account.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.Report>>}
     */
    IamIdentityV1.prototype.getReport = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId', 'reference'];
        var _validParams = ['accountId', 'reference', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'account_id': _params.accountId,
            'reference': _params.reference,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getReport');
        var parameters = {
            options: {
                url: '/v1/activity/accounts/{account_id}/report/{reference}',
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
    /*************************
     * accountSettings
     ************************/
    /**
     * Get account configurations.
     *
     * Returns the details of an account's configuration.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - Unique ID of the account.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {boolean} [params.resolveUserMfa] - Enrich MFA exemptions with user PI.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.AccountSettingsResponse>>}
     */
    IamIdentityV1.prototype.getAccountSettings = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = ['accountId', 'includeHistory', 'resolveUserMfa', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
            'resolve_user_mfa': _params.resolveUserMfa,
        };
        var path = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getAccountSettings');
        var parameters = {
            options: {
                url: '/v1/accounts/{account_id}/settings/identity',
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
     * Update account configurations.
     *
     * Allows a user to configure settings on their account with regards to MFA, MFA excemption list, session lifetimes,
     * access control for creating new identities, and enforcing IP restrictions on token creation.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.ifMatch - Version of the account settings to be updated. Specify the version that you
     * retrieved as entity_tag (ETag header) when reading the account. This value helps identifying parallel usage of this
     * API. Pass * to indicate to update any version available. This might result in stale updates.
     * @param {string} params.accountId - The id of the account to update the settings for.
     * @param {string} [params.restrictCreateServiceId] - Defines whether or not creating the resource is access
     * controlled. Valid values:
     *   * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service
     * IDs, including the account owner
     *   * NOT_RESTRICTED - all members of an account can create service IDs
     *   * NOT_SET - to 'unset' a previous set value.
     * @param {string} [params.restrictCreatePlatformApikey] - Defines whether or not creating the resource is access
     * controlled. Valid values:
     *   * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service
     * IDs, including the account owner
     *   * NOT_RESTRICTED - all members of an account can create service IDs
     *   * NOT_SET - to 'unset' a previous set value.
     * @param {string} [params.allowedIpAddresses] - Defines the IP addresses and subnets from which IAM tokens can be
     * created for the account.
     * @param {string} [params.mfa] - MFA trait definitions as follows:
     *   * NONE - No MFA trait set
     *   * NONE_NO_ROPC- No MFA, disable CLI logins with only a password
     *   * TOTP - For all non-federated IBMId users
     *   * TOTP4ALL - For all users
     *   * LEVEL1 - Email-based MFA for all users
     *   * LEVEL2 - TOTP-based MFA for all users
     *   * LEVEL3 - Security Key MFA for all users.
     * @param {UserMfa[]} [params.userMfa] - List of users that are exempted from the MFA requirement of the account.
     * @param {string} [params.sessionExpirationInSeconds] - Defines the session expiration in seconds for the account.
     * Valid values:
     *   * Any whole number between between '900' and '86400'
     *   * NOT_SET - To unset account setting and use service default.
     * @param {string} [params.sessionInvalidationInSeconds] - Defines the period of time in seconds in which a session
     * will be invalidated due to inactivity. Valid values:
     *   * Any whole number between '900' and '7200'
     *   * NOT_SET - To unset account setting and use service default.
     * @param {string} [params.maxSessionsPerIdentity] - Defines the max allowed sessions per identity required by the
     * account. Valid values:
     *   * Any whole number greater than 0
     *   * NOT_SET - To unset account setting and use service default.
     * @param {string} [params.systemAccessTokenExpirationInSeconds] - Defines the access token expiration in seconds.
     * Valid values:
     *   * Any whole number between '900' and '3600'
     *   * NOT_SET - To unset account setting and use service default.
     * @param {string} [params.systemRefreshTokenExpirationInSeconds] - Defines the refresh token expiration in seconds.
     * Valid values:
     *   * Any whole number between '900' and '259200'
     *   * NOT_SET - To unset account setting and use service default.
     * @param {string} [params.restrictUserListVisibility] - Defines whether or not user visibility is access controlled.
     * Valid values:
     *   * RESTRICTED - users can view only specific types of users in the account, such as those the user has invited to
     * the account, or descendants of those users based on the classic infrastructure hierarchy
     *   * NOT_RESTRICTED - any user in the account can view other users from the Users page in IBM Cloud console.
     * @param {AccountSettingsUserDomainRestriction[]} [params.restrictUserDomains] - Defines if account invitations are
     * restricted to specified domains. To remove an entry for a realm_id, perform an update (PUT) request with only the
     * realm_id set.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.AccountSettingsResponse>>}
     */
    IamIdentityV1.prototype.updateAccountSettings = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['ifMatch', 'accountId'];
        var _validParams = [
            'ifMatch',
            'accountId',
            'restrictCreateServiceId',
            'restrictCreatePlatformApikey',
            'allowedIpAddresses',
            'mfa',
            'userMfa',
            'sessionExpirationInSeconds',
            'sessionInvalidationInSeconds',
            'maxSessionsPerIdentity',
            'systemAccessTokenExpirationInSeconds',
            'systemRefreshTokenExpirationInSeconds',
            'restrictUserListVisibility',
            'restrictUserDomains',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'restrict_create_service_id': _params.restrictCreateServiceId,
            'restrict_create_platform_apikey': _params.restrictCreatePlatformApikey,
            'allowed_ip_addresses': _params.allowedIpAddresses,
            'mfa': _params.mfa,
            'user_mfa': _params.userMfa,
            'session_expiration_in_seconds': _params.sessionExpirationInSeconds,
            'session_invalidation_in_seconds': _params.sessionInvalidationInSeconds,
            'max_sessions_per_identity': _params.maxSessionsPerIdentity,
            'system_access_token_expiration_in_seconds': _params.systemAccessTokenExpirationInSeconds,
            'system_refresh_token_expiration_in_seconds': _params.systemRefreshTokenExpirationInSeconds,
            'restrict_user_list_visibility': _params.restrictUserListVisibility,
            'restrict_user_domains': _params.restrictUserDomains,
        };
        var path = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updateAccountSettings');
        var parameters = {
            options: {
                url: '/v1/accounts/{account_id}/settings/identity',
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
     * Get effective account settings configuration.
     *
     * Returns effective account settings for given account ID.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - Unique ID of the account.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {boolean} [params.resolveUserMfa] - Enrich MFA exemptions with user information.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EffectiveAccountSettingsResponse>>}
     */
    IamIdentityV1.prototype.getEffectiveAccountSettings = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = ['accountId', 'includeHistory', 'resolveUserMfa', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
            'resolve_user_mfa': _params.resolveUserMfa,
        };
        var path = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getEffectiveAccountSettings');
        var parameters = {
            options: {
                url: '/v1/accounts/{account_id}/effective_settings/identity',
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
    /*************************
     * mFAEnrollmentStatus
     ************************/
    /**
     * Get MFA enrollment status for a single user in the account.
     *
     * Get MFA enrollment status for a single user in the account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - ID of the account.
     * @param {string} params.iamId - iam_id of the user. This user must be the member of the account.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.UserMfaEnrollments>>}
     */
    IamIdentityV1.prototype.getMfaStatus = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId', 'iamId'];
        var _validParams = ['accountId', 'iamId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'iam_id': _params.iamId,
        };
        var path = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getMfaStatus');
        var parameters = {
            options: {
                url: '/v1/mfa/accounts/{account_id}/status',
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
     * Trigger MFA enrollment status report for the account.
     *
     * Trigger MFA enrollment status report for the account by specifying the account ID. It can take a few minutes to
     * generate the report for retrieval.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - ID of the account.
     * @param {string} [params.type] - Optional report type. The supported value is 'mfa_status'. List MFA enrollment
     * status for all the identities.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ReportReference>>}
     */
    IamIdentityV1.prototype.createMfaReport = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = ['accountId', 'type', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'type': _params.type,
        };
        var path = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createMfaReport');
        var parameters = {
            options: {
                url: '/v1/mfa/accounts/{account_id}/report',
                method: 'POST',
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
     * Get MFA enrollment status report for the account.
     *
     * Get MFA enrollment status report for the account by specifying the account ID and the reference that is generated
     * by triggering the report. Reports older than a day are deleted when generating a new report.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - ID of the account.
     * @param {string} params.reference - Reference for the report to be generated, You can use 'latest' to get the latest
     * report for the given account.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ReportMfaEnrollmentStatus>>}
     */
    IamIdentityV1.prototype.getMfaReport = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId', 'reference'];
        var _validParams = ['accountId', 'reference', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'account_id': _params.accountId,
            'reference': _params.reference,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getMfaReport');
        var parameters = {
            options: {
                url: '/v1/mfa/accounts/{account_id}/report/{reference}',
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
    /*************************
     * identityPreferences
     ************************/
    /**
     * Update Identity Preference on scope account.
     *
     * Update one Identity Preference on scope `account`.
     *
     * The following preferences are storing values for identities inside an account,  i.e. for each account that an
     * identity is member of, the value stored might be different. This means, **users** who might be member of multiple
     * accounts can have multiple preferences, one per account.  Identities like **Service Ids** or **Trusted Profiles**
     * can only exist in one account,  therefore they can only have one preference inside their related account.
     *
     * ### Preferences
     *
     * - **console/landing_page**
     *
     *   service: `console`
     *
     *   preference_id: `landing_page`
     *
     *   supported identity types: `Trusted Profile`
     *
     *   type: `string`
     *
     *   validation: valid path for the IBM Cloud Console (without host part), e.g. `/billing` or `/iam`
     *
     * - **console/global_left_navigation**
     *
     *   service: `console`
     *
     *   preference_id: `global_left_navigation`
     *
     *   supported identity types: `Trusted Profile`
     *
     *   type: `list of strings`
     *
     *   validation: each entry in the list of strings must match the identifier of one navigation entry in the console;
     *   these identifiers are defined and interpreted by the IBM Cloud Console; currently the following entries are
     * supported:
     *
     * `slash,projects,rex,containers,databases,is,logmet,automation,complianceAndSecurity,apis,cp4d,partner-center,sap,satellite,vmWare,watsonx`
     *
     * ### Authorization
     *
     * To call this method for the identity type `Trusted Profile`, you must be assigned one or more IAM access roles that
     * include the following action on the target resource `account` and resource type `preferences`:
     *
     * - iam-identity.preferences.update
     *
     * By default, the `Administrator` role on service `iam-identity` contains this action.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - Account id to update preference for.
     * @param {string} params.iamId - IAM id to update the preference for.
     * @param {string} params.service - Service of the preference to be updated.
     * @param {string} params.preferenceId - Identifier of preference to be updated.
     * @param {string} params.valueString - contains a string value of the preference. only one value property is set,
     * either 'value_string' or 'value_list_of_strings' is present.
     * @param {string[]} [params.valueListOfStrings] - contains a list of string values of the preference. only one value
     * property is set, either 'value_string' or 'value_list_of_strings' is present.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.IdentityPreferenceResponse>>}
     */
    IamIdentityV1.prototype.updatePreferenceOnScopeAccount = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId', 'iamId', 'service', 'preferenceId', 'valueString'];
        var _validParams = [
            'accountId',
            'iamId',
            'service',
            'preferenceId',
            'valueString',
            'valueListOfStrings',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'value_string': _params.valueString,
            'value_list_of_strings': _params.valueListOfStrings,
        };
        var path = {
            'account_id': _params.accountId,
            'iam_id': _params.iamId,
            'service': _params.service,
            'preference_id': _params.preferenceId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updatePreferenceOnScopeAccount');
        var parameters = {
            options: {
                url: '/v1/preferences/accounts/{account_id}/identities/{iam_id}/{service}/{preference_id}',
                method: 'PUT',
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
     * Delete Identity Preference on scope account.
     *
     * Delete one Identity Preference on scope `account`. For details about the preferences supported  and how the method
     * request is authorized, refer to the description of operation
     * `Update Identity Preference on scope account`.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - Account id to delete preference for.
     * @param {string} params.iamId - IAM id to delete the preference for.
     * @param {string} params.service - Service of the preference to be deleted.
     * @param {string} params.preferenceId - Identifier of preference to be deleted.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deletePreferencesOnScopeAccount = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId', 'iamId', 'service', 'preferenceId'];
        var _validParams = ['accountId', 'iamId', 'service', 'preferenceId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'account_id': _params.accountId,
            'iam_id': _params.iamId,
            'service': _params.service,
            'preference_id': _params.preferenceId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deletePreferencesOnScopeAccount');
        var parameters = {
            options: {
                url: '/v1/preferences/accounts/{account_id}/identities/{iam_id}/{service}/{preference_id}',
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
     * Get Identity Preference on scope account.
     *
     * Get one Identity Preference on scope `account`. For details about the preferences supported,  refer to the
     * description of operation `Update Identity Preference on scope account`.
     *
     * ### Authorization
     *
     * To call this method for the identity type `Trusted Profile`, one of the following conditions must be true:
     *
     * - the Authorization token represents the trusted profile which is addressed by this request
     *
     * - you must be assigned one or more IAM access roles that include the following action on the target resource
     * `account` and resource type `preferences`:
     *
     *   - iam-identity.preferences.update
     *
     *   By default, the `Administrator` role on service `iam-identity` contains this action.
     *
     * - Services inside the IBM Cloud Console can call this method.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - Account id to get preference for.
     * @param {string} params.iamId - IAM id to get the preference for.
     * @param {string} params.service - Service of the preference to be fetched.
     * @param {string} params.preferenceId - Identifier of preference to be fetched.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.IdentityPreferenceResponse>>}
     */
    IamIdentityV1.prototype.getPreferencesOnScopeAccount = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId', 'iamId', 'service', 'preferenceId'];
        var _validParams = ['accountId', 'iamId', 'service', 'preferenceId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'account_id': _params.accountId,
            'iam_id': _params.iamId,
            'service': _params.service,
            'preference_id': _params.preferenceId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getPreferencesOnScopeAccount');
        var parameters = {
            options: {
                url: '/v1/preferences/accounts/{account_id}/identities/{iam_id}/{service}/{preference_id}',
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
     * Get all Identity Preferences on scope account.
     *
     * Get all Identity Preferences for one account / identity combination. For details about the preferences  supported
     * and how the method request is authorized, refer to the description of operation
     * `Get Identity Preference on scope account`.
     *
     * If you are not allowed to read a preference, the call will not fail. Instead, this preference is/ these preferences
     * are not returned in the list call.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - Account id to get preferences for.
     * @param {string} params.iamId - IAM id to get the preferences for.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.IdentityPreferencesResponse>>}
     */
    IamIdentityV1.prototype.getAllPreferencesOnScopeAccount = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId', 'iamId'];
        var _validParams = ['accountId', 'iamId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'account_id': _params.accountId,
            'iam_id': _params.iamId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getAllPreferencesOnScopeAccount');
        var parameters = {
            options: {
                url: '/v1/preferences/accounts/{account_id}/identities/{iam_id}',
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
    /*************************
     * trustedProfileTemplate
     ************************/
    /**
     * List trusted profile templates.
     *
     * List the trusted profile templates in an enterprise account.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.accountId] - Account ID of the trusted profile templates to query. This parameter is
     * required unless using a pagetoken.
     * @param {string} [params.limit] - Optional size of a single page.
     * @param {string} [params.pagetoken] - Optional Prev or Next page token returned from a previous query execution.
     * Default is start with first page.
     * @param {string} [params.sort] - Optional sort property. If specified, the returned templates are sorted according
     * to this property.
     * @param {string} [params.order] - Optional sort order.
     * @param {string} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfileTemplateList>>}
     */
    IamIdentityV1.prototype.listProfileTemplates = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = [
            'accountId',
            'limit',
            'pagetoken',
            'sort',
            'order',
            'includeHistory',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'limit': _params.limit,
            'pagetoken': _params.pagetoken,
            'sort': _params.sort,
            'order': _params.order,
            'include_history': _params.includeHistory,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listProfileTemplates');
        var parameters = {
            options: {
                url: '/v1/profile_templates',
                method: 'GET',
                qs: query,
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
     * Create a trusted profile template.
     *
     * Create a new trusted profile template in an enterprise account.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.accountId] - ID of the account where the template resides.
     * @param {string} [params.name] - The name of the trusted profile template. This is visible only in the enterprise
     * account. Required field when creating a new template. Otherwise this field is optional. If the field is included it
     * will change the name value for all existing versions of the template.
     * @param {string} [params.description] - The description of the trusted profile template. Describe the template for
     * enterprise account users.
     * @param {TemplateProfileComponentRequest} [params.profile] - Input body parameters for the TemplateProfileComponent.
     * @param {PolicyTemplateReference[]} [params.policyTemplateReferences] - Existing policy templates that you can
     * reference to assign access in the trusted profile component.
     * @param {ActionControls} [params.actionControls] -
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfileTemplateResponse>>}
     */
    IamIdentityV1.prototype.createProfileTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = [
            'accountId',
            'name',
            'description',
            'profile',
            'policyTemplateReferences',
            'actionControls',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'account_id': _params.accountId,
            'name': _params.name,
            'description': _params.description,
            'profile': _params.profile,
            'policy_template_references': _params.policyTemplateReferences,
            'action_controls': _params.actionControls,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createProfileTemplate');
        var parameters = {
            options: {
                url: '/v1/profile_templates',
                method: 'POST',
                body: body,
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
     * Get latest version of a trusted profile template.
     *
     * Get the latest version of a trusted profile template in an enterprise account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the trusted profile template.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfileTemplateResponse>>}
     */
    IamIdentityV1.prototype.getLatestProfileTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId'];
        var _validParams = ['templateId', 'includeHistory', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
        };
        var path = {
            'template_id': _params.templateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getLatestProfileTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/profile_templates/{template_id}',
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
     * Delete all versions of a trusted profile template.
     *
     * Delete all versions of a trusted profile template in an enterprise account. If any version is assigned to child
     * accounts, you must first delete the assignment.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the trusted profile template.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteAllVersionsOfProfileTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId'];
        var _validParams = ['templateId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'template_id': _params.templateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteAllVersionsOfProfileTemplate');
        var parameters = {
            options: {
                url: '/v1/profile_templates/{template_id}',
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
     * List trusted profile template versions.
     *
     * List the versions of a trusted profile template in an enterprise account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the trusted profile template.
     * @param {string} [params.limit] - Optional size of a single page.
     * @param {string} [params.pagetoken] - Optional Prev or Next page token returned from a previous query execution.
     * Default is start with first page.
     * @param {string} [params.sort] - Optional sort property. If specified, the returned templated are sorted according
     * to this property.
     * @param {string} [params.order] - Optional sort order.
     * @param {string} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfileTemplateList>>}
     */
    IamIdentityV1.prototype.listVersionsOfProfileTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId'];
        var _validParams = [
            'templateId',
            'limit',
            'pagetoken',
            'sort',
            'order',
            'includeHistory',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'limit': _params.limit,
            'pagetoken': _params.pagetoken,
            'sort': _params.sort,
            'order': _params.order,
            'include_history': _params.includeHistory,
        };
        var path = {
            'template_id': _params.templateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listVersionsOfProfileTemplate');
        var parameters = {
            options: {
                url: '/v1/profile_templates/{template_id}/versions',
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
     * Create new version of a trusted profile template.
     *
     * Create a new version of a trusted profile template in an enterprise account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the trusted profile template.
     * @param {string} [params.accountId] - ID of the account where the template resides.
     * @param {string} [params.name] - The name of the trusted profile template. This is visible only in the enterprise
     * account. Required field when creating a new template. Otherwise this field is optional. If the field is included it
     * will change the name value for all existing versions of the template.
     * @param {string} [params.description] - The description of the trusted profile template. Describe the template for
     * enterprise account users.
     * @param {TemplateProfileComponentRequest} [params.profile] - Input body parameters for the TemplateProfileComponent.
     * @param {PolicyTemplateReference[]} [params.policyTemplateReferences] - Existing policy templates that you can
     * reference to assign access in the trusted profile component.
     * @param {ActionControls} [params.actionControls] -
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfileTemplateResponse>>}
     */
    IamIdentityV1.prototype.createProfileTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId'];
        var _validParams = [
            'templateId',
            'accountId',
            'name',
            'description',
            'profile',
            'policyTemplateReferences',
            'actionControls',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'account_id': _params.accountId,
            'name': _params.name,
            'description': _params.description,
            'profile': _params.profile,
            'policy_template_references': _params.policyTemplateReferences,
            'action_controls': _params.actionControls,
        };
        var path = {
            'template_id': _params.templateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createProfileTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/profile_templates/{template_id}/versions',
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
     * Get version of trusted profile template.
     *
     * Get a specific version of a trusted profile template in an enterprise account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the trusted profile template.
     * @param {string} params.version - Version of the Profile Template.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfileTemplateResponse>>}
     */
    IamIdentityV1.prototype.getProfileTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId', 'version'];
        var _validParams = ['templateId', 'version', 'includeHistory', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
        };
        var path = {
            'template_id': _params.templateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getProfileTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/profile_templates/{template_id}/versions/{version}',
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
     * Update version of trusted profile template.
     *
     * Update a specific version of a trusted profile template in an enterprise account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.ifMatch - Entity tag of the Template to be updated. Specify the tag that you retrieved when
     * reading the Profile Template. This value helps identifying parallel usage of this API. Pass * to indicate to update
     * any version available. This might result in stale updates.
     * @param {string} params.templateId - ID of the trusted profile template.
     * @param {string} params.version - Version of the Profile Template.
     * @param {string} [params.accountId] - ID of the account where the template resides.
     * @param {string} [params.name] - The name of the trusted profile template. This is visible only in the enterprise
     * account. Required field when creating a new template. Otherwise this field is optional. If the field is included it
     * will change the name value for all existing versions of the template.
     * @param {string} [params.description] - The description of the trusted profile template. Describe the template for
     * enterprise account users.
     * @param {TemplateProfileComponentRequest} [params.profile] - Input body parameters for the TemplateProfileComponent.
     * @param {PolicyTemplateReference[]} [params.policyTemplateReferences] - Existing policy templates that you can
     * reference to assign access in the trusted profile component.
     * @param {ActionControls} [params.actionControls] -
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TrustedProfileTemplateResponse>>}
     */
    IamIdentityV1.prototype.updateProfileTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['ifMatch', 'templateId', 'version'];
        var _validParams = [
            'ifMatch',
            'templateId',
            'version',
            'accountId',
            'name',
            'description',
            'profile',
            'policyTemplateReferences',
            'actionControls',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'account_id': _params.accountId,
            'name': _params.name,
            'description': _params.description,
            'profile': _params.profile,
            'policy_template_references': _params.policyTemplateReferences,
            'action_controls': _params.actionControls,
        };
        var path = {
            'template_id': _params.templateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updateProfileTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/profile_templates/{template_id}/versions/{version}',
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
     * Delete version of trusted profile template.
     *
     * Delete a specific version of a trusted profile template in an enterprise account. If the version is assigned to
     * child accounts, you must first delete the assignment.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the trusted profile template.
     * @param {string} params.version - Version of the Profile Template.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteProfileTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId', 'version'];
        var _validParams = ['templateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'template_id': _params.templateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteProfileTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/profile_templates/{template_id}/versions/{version}',
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
     * Commit a template version.
     *
     * Commit a specific version of a trusted profile template in an enterprise account. You must commit a template before
     * you can assign it to child accounts. Once a template is committed, you can no longer modify the template.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the trusted profile template.
     * @param {string} params.version - Version of the Profile Template.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.commitProfileTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId', 'version'];
        var _validParams = ['templateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'template_id': _params.templateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'commitProfileTemplate');
        var parameters = {
            options: {
                url: '/v1/profile_templates/{template_id}/versions/{version}/commit',
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
     * trustedProfileTemplateAssignments
     ************************/
    /**
     * List assignments.
     *
     * List trusted profile template assignments.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.accountId] - Account ID of the Assignments to query. This parameter is required unless
     * using a pagetoken.
     * @param {string} [params.templateId] - Filter results by Template Id.
     * @param {string} [params.templateVersion] - Filter results Template Version.
     * @param {string} [params.target] - Filter results by the assignment target.
     * @param {string} [params.targetType] - Filter results by the assignment's target type.
     * @param {number} [params.limit] - Optional size of a single page. Default is 20 items per page. Valid range is 1 to
     * 100.
     * @param {string} [params.pagetoken] - Optional Prev or Next page token returned from a previous query execution.
     * Default is start with first page.
     * @param {string} [params.sort] - If specified, the items are sorted by the value of this property.
     * @param {string} [params.order] - Sort order.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TemplateAssignmentListResponse>>}
     */
    IamIdentityV1.prototype.listTrustedProfileAssignments = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = [
            'accountId',
            'templateId',
            'templateVersion',
            'target',
            'targetType',
            'limit',
            'pagetoken',
            'sort',
            'order',
            'includeHistory',
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
            'target': _params.target,
            'target_type': _params.targetType,
            'limit': _params.limit,
            'pagetoken': _params.pagetoken,
            'sort': _params.sort,
            'order': _params.order,
            'include_history': _params.includeHistory,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listTrustedProfileAssignments');
        var parameters = {
            options: {
                url: '/v1/profile_assignments/',
                method: 'GET',
                qs: query,
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
     * Create assignment.
     *
     * Create an assigment for a trusted profile template.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the template to assign.
     * @param {number} params.templateVersion - Version of the template to assign.
     * @param {string} params.targetType - Type of target to deploy to.
     * @param {string} params.target - Identifier of target to deploy to.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TemplateAssignmentResponse>>}
     */
    IamIdentityV1.prototype.createTrustedProfileAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId', 'templateVersion', 'targetType', 'target'];
        var _validParams = [
            'templateId',
            'templateVersion',
            'targetType',
            'target',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'template_id': _params.templateId,
            'template_version': _params.templateVersion,
            'target_type': _params.targetType,
            'target': _params.target,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createTrustedProfileAssignment');
        var parameters = {
            options: {
                url: '/v1/profile_assignments/',
                method: 'POST',
                body: body,
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
     * Get assignment.
     *
     * Get an assigment for a trusted profile template.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - ID of the Assignment Record.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TemplateAssignmentResponse>>}
     */
    IamIdentityV1.prototype.getTrustedProfileAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId'];
        var _validParams = ['assignmentId', 'includeHistory', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
        };
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getTrustedProfileAssignment');
        var parameters = {
            options: {
                url: '/v1/profile_assignments/{assignment_id}',
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
     * Delete assignment.
     *
     * Delete a trusted profile assignment. This removes any IAM resources created by this assignment in child accounts.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - ID of the Assignment Record.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ExceptionResponse>>}
     */
    IamIdentityV1.prototype.deleteTrustedProfileAssignment = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteTrustedProfileAssignment');
        var parameters = {
            options: {
                url: '/v1/profile_assignments/{assignment_id}',
                method: 'DELETE',
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
     * Update assignment.
     *
     * Update a trusted profile assignment. Call this method to retry failed assignments or migrate the trusted profile in
     * child accounts to a new version.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - ID of the Assignment Record.
     * @param {string} params.ifMatch - Version of the Assignment to be updated. Specify the version that you retrieved
     * when reading the Assignment. This value  helps identifying parallel usage of this API. Pass * to indicate to update
     * any version available. This might result in stale updates.
     * @param {number} params.templateVersion - Template version to be applied to the assignment. To retry all failed
     * assignments, provide the existing version. To migrate to a different version, provide the new version number.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TemplateAssignmentResponse>>}
     */
    IamIdentityV1.prototype.updateTrustedProfileAssignment = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updateTrustedProfileAssignment');
        var parameters = {
            options: {
                url: '/v1/profile_assignments/{assignment_id}',
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
     * accountSettingsTemplate
     ************************/
    /**
     * List account settings templates.
     *
     * List account settings templates in an enterprise account.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.accountId] - Account ID of the account settings templates to query. This parameter is
     * required unless using a pagetoken.
     * @param {string} [params.limit] - Optional size of a single page.
     * @param {string} [params.pagetoken] - Optional Prev or Next page token returned from a previous query execution.
     * Default is start with first page.
     * @param {string} [params.sort] - Optional sort property. If specified, the returned templated are sorted according
     * to this property.
     * @param {string} [params.order] - Optional sort order.
     * @param {string} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.AccountSettingsTemplateList>>}
     */
    IamIdentityV1.prototype.listAccountSettingsTemplates = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = [
            'accountId',
            'limit',
            'pagetoken',
            'sort',
            'order',
            'includeHistory',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'account_id': _params.accountId,
            'limit': _params.limit,
            'pagetoken': _params.pagetoken,
            'sort': _params.sort,
            'order': _params.order,
            'include_history': _params.includeHistory,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listAccountSettingsTemplates');
        var parameters = {
            options: {
                url: '/v1/account_settings_templates',
                method: 'GET',
                qs: query,
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
     * Create an account settings template.
     *
     * Create a new account settings template in an enterprise account.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.accountId] - ID of the account where the template resides.
     * @param {string} [params.name] - The name of the trusted profile template. This is visible only in the enterprise
     * account.
     * @param {string} [params.description] - The description of the trusted profile template. Describe the template for
     * enterprise account users.
     * @param {TemplateAccountSettings} [params.accountSettings] - Input body parameters for the Account Settings REST
     * request.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.AccountSettingsTemplateResponse>>}
     */
    IamIdentityV1.prototype.createAccountSettingsTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = [
            'accountId',
            'name',
            'description',
            'accountSettings',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'account_id': _params.accountId,
            'name': _params.name,
            'description': _params.description,
            'account_settings': _params.accountSettings,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createAccountSettingsTemplate');
        var parameters = {
            options: {
                url: '/v1/account_settings_templates',
                method: 'POST',
                body: body,
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
     * Get latest version of an account settings template.
     *
     * Get the latest version of a specific account settings template in an enterprise account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the account settings template.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.AccountSettingsTemplateResponse>>}
     */
    IamIdentityV1.prototype.getLatestAccountSettingsTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId'];
        var _validParams = ['templateId', 'includeHistory', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
        };
        var path = {
            'template_id': _params.templateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getLatestAccountSettingsTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/account_settings_templates/{template_id}',
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
     * Delete all versions of an account settings template.
     *
     * Delete all versions of an account settings template in an enterprise account. If any version is assigned to child
     * accounts, you must first delete the assignment.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the account settings template.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteAllVersionsOfAccountSettingsTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId'];
        var _validParams = ['templateId', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'template_id': _params.templateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteAllVersionsOfAccountSettingsTemplate');
        var parameters = {
            options: {
                url: '/v1/account_settings_templates/{template_id}',
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
     * List account settings template versions.
     *
     * List the versions of a specific account settings template in an enterprise account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the account settings template.
     * @param {string} [params.limit] - Optional size of a single page.
     * @param {string} [params.pagetoken] - Optional Prev or Next page token returned from a previous query execution.
     * Default is start with first page.
     * @param {string} [params.sort] - Optional sort property. If specified, the returned templated are sorted according
     * to this property.
     * @param {string} [params.order] - Optional sort order.
     * @param {string} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.AccountSettingsTemplateList>>}
     */
    IamIdentityV1.prototype.listVersionsOfAccountSettingsTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId'];
        var _validParams = [
            'templateId',
            'limit',
            'pagetoken',
            'sort',
            'order',
            'includeHistory',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'limit': _params.limit,
            'pagetoken': _params.pagetoken,
            'sort': _params.sort,
            'order': _params.order,
            'include_history': _params.includeHistory,
        };
        var path = {
            'template_id': _params.templateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listVersionsOfAccountSettingsTemplate');
        var parameters = {
            options: {
                url: '/v1/account_settings_templates/{template_id}/versions',
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
     * Create a new version of an account settings template.
     *
     * Create a new version of an account settings template in an Enterprise Account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the account settings template.
     * @param {string} [params.accountId] - ID of the account where the template resides.
     * @param {string} [params.name] - The name of the trusted profile template. This is visible only in the enterprise
     * account.
     * @param {string} [params.description] - The description of the trusted profile template. Describe the template for
     * enterprise account users.
     * @param {TemplateAccountSettings} [params.accountSettings] - Input body parameters for the Account Settings REST
     * request.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.AccountSettingsTemplateResponse>>}
     */
    IamIdentityV1.prototype.createAccountSettingsTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId'];
        var _validParams = [
            'templateId',
            'accountId',
            'name',
            'description',
            'accountSettings',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'account_id': _params.accountId,
            'name': _params.name,
            'description': _params.description,
            'account_settings': _params.accountSettings,
        };
        var path = {
            'template_id': _params.templateId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createAccountSettingsTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/account_settings_templates/{template_id}/versions',
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
     * Get version of an account settings template.
     *
     * Get a specific version of an account settings template in an Enterprise Account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the account settings template.
     * @param {string} params.version - Version of the account settings template.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.AccountSettingsTemplateResponse>>}
     */
    IamIdentityV1.prototype.getAccountSettingsTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId', 'version'];
        var _validParams = ['templateId', 'version', 'includeHistory', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
        };
        var path = {
            'template_id': _params.templateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getAccountSettingsTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/account_settings_templates/{template_id}/versions/{version}',
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
     * Update version of an account settings template.
     *
     * Update a specific version of an account settings template in an Enterprise Account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.ifMatch - Entity tag of the Template to be updated. Specify the tag that you retrieved when
     * reading the account settings template. This value helps identifying parallel usage of this API. Pass * to indicate
     * to update any version available. This might result in stale updates.
     * @param {string} params.templateId - ID of the account settings template.
     * @param {string} params.version - Version of the account settings template.
     * @param {string} [params.accountId] - ID of the account where the template resides.
     * @param {string} [params.name] - The name of the trusted profile template. This is visible only in the enterprise
     * account.
     * @param {string} [params.description] - The description of the trusted profile template. Describe the template for
     * enterprise account users.
     * @param {TemplateAccountSettings} [params.accountSettings] - Input body parameters for the Account Settings REST
     * request.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.AccountSettingsTemplateResponse>>}
     */
    IamIdentityV1.prototype.updateAccountSettingsTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['ifMatch', 'templateId', 'version'];
        var _validParams = [
            'ifMatch',
            'templateId',
            'version',
            'accountId',
            'name',
            'description',
            'accountSettings',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'account_id': _params.accountId,
            'name': _params.name,
            'description': _params.description,
            'account_settings': _params.accountSettings,
        };
        var path = {
            'template_id': _params.templateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updateAccountSettingsTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/account_settings_templates/{template_id}/versions/{version}',
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
     * Delete version of an account settings template.
     *
     * Delete a specific version of an account settings template in an Enterprise Account.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the account settings template.
     * @param {string} params.version - Version of the account settings template.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.deleteAccountSettingsTemplateVersion = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId', 'version'];
        var _validParams = ['templateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'template_id': _params.templateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteAccountSettingsTemplateVersion');
        var parameters = {
            options: {
                url: '/v1/account_settings_templates/{template_id}/versions/{version}',
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
     * Commit a template version.
     *
     * Commit a specific version of an account settings template in an Enterprise Account. A Template must be committed
     * before being assigned, and once committed, can no longer be modified.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the account settings template.
     * @param {string} params.version - Version of the account settings template.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.EmptyObject>>}
     */
    IamIdentityV1.prototype.commitAccountSettingsTemplate = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId', 'version'];
        var _validParams = ['templateId', 'version', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var path = {
            'template_id': _params.templateId,
            'version': _params.version,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'commitAccountSettingsTemplate');
        var parameters = {
            options: {
                url: '/v1/account_settings_templates/{template_id}/versions/{version}/commit',
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
     * accountSettingsTemplateAssignments
     ************************/
    /**
     * List assignments.
     *
     * List account settings assignments.
     *
     * @param {Object} [params] - The parameters to send to the service.
     * @param {string} [params.accountId] - Account ID of the Assignments to query. This parameter is required unless
     * using a pagetoken.
     * @param {string} [params.templateId] - Filter results by Template Id.
     * @param {string} [params.templateVersion] - Filter results Template Version.
     * @param {string} [params.target] - Filter results by the assignment target.
     * @param {string} [params.targetType] - Filter results by the assignment's target type.
     * @param {number} [params.limit] - Optional size of a single page. Default is 20 items per page. Valid range is 1 to
     * 100.
     * @param {string} [params.pagetoken] - Optional Prev or Next page token returned from a previous query execution.
     * Default is start with first page.
     * @param {string} [params.sort] - If specified, the items are sorted by the value of this property.
     * @param {string} [params.order] - Sort order.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TemplateAssignmentListResponse>>}
     */
    IamIdentityV1.prototype.listAccountSettingsAssignments = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = [];
        var _validParams = [
            'accountId',
            'templateId',
            'templateVersion',
            'target',
            'targetType',
            'limit',
            'pagetoken',
            'sort',
            'order',
            'includeHistory',
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
            'target': _params.target,
            'target_type': _params.targetType,
            'limit': _params.limit,
            'pagetoken': _params.pagetoken,
            'sort': _params.sort,
            'order': _params.order,
            'include_history': _params.includeHistory,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'listAccountSettingsAssignments');
        var parameters = {
            options: {
                url: '/v1/account_settings_assignments/',
                method: 'GET',
                qs: query,
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
     * Create assignment.
     *
     * Create an assigment for an account settings template.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.templateId - ID of the template to assign.
     * @param {number} params.templateVersion - Version of the template to assign.
     * @param {string} params.targetType - Type of target to deploy to.
     * @param {string} params.target - Identifier of target to deploy to.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TemplateAssignmentResponse>>}
     */
    IamIdentityV1.prototype.createAccountSettingsAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['templateId', 'templateVersion', 'targetType', 'target'];
        var _validParams = [
            'templateId',
            'templateVersion',
            'targetType',
            'target',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'template_id': _params.templateId,
            'template_version': _params.templateVersion,
            'target_type': _params.targetType,
            'target': _params.target,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'createAccountSettingsAssignment');
        var parameters = {
            options: {
                url: '/v1/account_settings_assignments/',
                method: 'POST',
                body: body,
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
     * Get assignment.
     *
     * Get an assigment for an account settings template.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - ID of the Assignment Record.
     * @param {boolean} [params.includeHistory] - Defines if the entity history is included in the response.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TemplateAssignmentResponse>>}
     */
    IamIdentityV1.prototype.getAccountSettingsAssignment = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['assignmentId'];
        var _validParams = ['assignmentId', 'includeHistory', 'signal', 'headers'];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'include_history': _params.includeHistory,
        };
        var path = {
            'assignment_id': _params.assignmentId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getAccountSettingsAssignment');
        var parameters = {
            options: {
                url: '/v1/account_settings_assignments/{assignment_id}',
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
     * Delete assignment.
     *
     * Delete an account settings template assignment. This removes any IAM resources created by this assignment in child
     * accounts.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - ID of the Assignment Record.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.ExceptionResponse>>}
     */
    IamIdentityV1.prototype.deleteAccountSettingsAssignment = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'deleteAccountSettingsAssignment');
        var parameters = {
            options: {
                url: '/v1/account_settings_assignments/{assignment_id}',
                method: 'DELETE',
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
     * Update assignment.
     *
     * Update an account settings assignment. Call this method to retry failed assignments or migrate the settings in
     * child accounts to a new version.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.assignmentId - ID of the Assignment Record.
     * @param {string} params.ifMatch - Version of the assignment to be updated. Specify the version that you retrieved
     * when reading the assignment. This value  helps identifying parallel usage of this API. Pass * to indicate to update
     * any version available. This might result in stale updates.
     * @param {number} params.templateVersion - Template version to be applied to the assignment. To retry all failed
     * assignments, provide the existing version. To migrate to a different version, provide the new version number.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.TemplateAssignmentResponse>>}
     */
    IamIdentityV1.prototype.updateAccountSettingsAssignment = function (params) {
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
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'updateAccountSettingsAssignment');
        var parameters = {
            options: {
                url: '/v1/account_settings_assignments/{assignment_id}',
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
     * accountLimits
     ************************/
    /**
     * Get account entity limits.
     *
     * Returns the details of an account's entity limits with query parameters for consumption details.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - Unique ID of the account.
     * @param {boolean} [params.serviceidGroups] - Boolean to include serviceid group consumption.
     * @param {string} [params.serviceidsPerGroup] - Comma seperated list of ServiceID groups to include for consumption.
     * @param {string} [params.profiles] - Boolean to include trusted profiles consumption.
     * @param {string} [params.apikeysPerIdentity] - Comma seperated list of IAM IDs to include for API key consumption.
     * @param {string} [params.templates] - Boolean to include template consumption.
     * @param {string} [params.templateVersionsPerTemplate] - Comma seperated list of template IDs to include for template
     * version consumption.
     * @param {string} [params.idps] - Boolean to include identity provider consumption.
     * @param {string} [params.claimRulesPerGroup] - Comma seperated list of access groups to include for claim rules
     * consumption.
     * @param {string} [params.claimRulesPerProfile] - Comma seperated list of profiles to include for claim rules
     * consumption.
     * @param {string} [params.crLinks] - Boolean to include compute resource links consumption.
     * @param {string} [params.crLinksPerProfile] - Comma seperated list of profile IDs to include for cr links
     * consumption.
     * @param {string} [params.crRules] - Boolean to include compute resource rules consumption.
     * @param {string} [params.crRulesPerProfile] - Comma seperated list of profile IDs to include for cr rules
     * consumption.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.IdentityLimitsUsageResponse>>}
     */
    IamIdentityV1.prototype.getAccountLimits = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = [
            'accountId',
            'serviceidGroups',
            'serviceidsPerGroup',
            'profiles',
            'apikeysPerIdentity',
            'templates',
            'templateVersionsPerTemplate',
            'idps',
            'claimRulesPerGroup',
            'claimRulesPerProfile',
            'crLinks',
            'crLinksPerProfile',
            'crRules',
            'crRulesPerProfile',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var query = {
            'serviceid_groups': _params.serviceidGroups,
            'serviceids_per_group': _params.serviceidsPerGroup,
            'profiles': _params.profiles,
            'apikeys_per_identity': _params.apikeysPerIdentity,
            'templates': _params.templates,
            'template_versions_per_template': _params.templateVersionsPerTemplate,
            'idps': _params.idps,
            'claim_rules_per_group': _params.claimRulesPerGroup,
            'claim_rules_per_profile': _params.claimRulesPerProfile,
            'cr_links': _params.crLinks,
            'cr_links_per_profile': _params.crLinksPerProfile,
            'cr_rules': _params.crRules,
            'cr_rules_per_profile': _params.crRulesPerProfile,
        };
        var path = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'getAccountLimits');
        var parameters = {
            options: {
                url: '/v1/accounts/{account_id}/limits/identity',
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
     * Get account entity limits via POST request.
     *
     * Returns the details of an account's entity limits using a body for larger list of parameters for consumption
     * details.
     *
     * @param {Object} params - The parameters to send to the service.
     * @param {string} params.accountId - Unique ID of the account.
     * @param {boolean} [params.serviceidGroups] - Flag to include service ID groups usage.
     * @param {string[]} [params.serviceidsPerGroup] - List of service ID group IDs to get usage for.
     * @param {boolean} [params.profiles] - Flag to include trusted profiles usage.
     * @param {string[]} [params.apikeysPerIdentity] - List of identity IDs to get API key usage for.
     * @param {boolean} [params.templates] - Flag to include templates usage.
     * @param {string[]} [params.templateVersionsPerTemplate] - List of template IDs to get version usage for.
     * @param {boolean} [params.idps] - Flag to include identity providers usage.
     * @param {string[]} [params.claimRulesPerGroup] - List of access group IDs to get claim rules usage for.
     * @param {string[]} [params.claimRulesPerProfile] - List of profile IDs to get claim rules usage for.
     * @param {boolean} [params.crLinks] - Flag to include compute resource links usage.
     * @param {string[]} [params.crLinksPerProfile] - List of profile IDs to get compute resource links usage for.
     * @param {boolean} [params.crRules] - Flag to include compute resource rules usage.
     * @param {string[]} [params.crRulesPerProfile] - List of profile IDs to get compute resource rules usage for.
     * @param {OutgoingHttpHeaders} [params.headers] - Custom request headers
     * @returns {Promise<IamIdentityV1.Response<IamIdentityV1.IdentityLimitsUsageResponse>>}
     */
    IamIdentityV1.prototype.bulkListAccountEntityConsumption = function (params) {
        var _params = __assign({}, params);
        var _requiredParams = ['accountId'];
        var _validParams = [
            'accountId',
            'serviceidGroups',
            'serviceidsPerGroup',
            'profiles',
            'apikeysPerIdentity',
            'templates',
            'templateVersionsPerTemplate',
            'idps',
            'claimRulesPerGroup',
            'claimRulesPerProfile',
            'crLinks',
            'crLinksPerProfile',
            'crRules',
            'crRulesPerProfile',
            'signal',
            'headers',
        ];
        var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, _requiredParams, _validParams);
        if (_validationErrors) {
            return Promise.reject(_validationErrors);
        }
        var body = {
            'serviceid_groups': _params.serviceidGroups,
            'serviceids_per_group': _params.serviceidsPerGroup,
            'profiles': _params.profiles,
            'apikeys_per_identity': _params.apikeysPerIdentity,
            'templates': _params.templates,
            'template_versions_per_template': _params.templateVersionsPerTemplate,
            'idps': _params.idps,
            'claim_rules_per_group': _params.claimRulesPerGroup,
            'claim_rules_per_profile': _params.claimRulesPerProfile,
            'cr_links': _params.crLinks,
            'cr_links_per_profile': _params.crLinksPerProfile,
            'cr_rules': _params.crRules,
            'cr_rules_per_profile': _params.crRulesPerProfile,
        };
        var path = {
            'account_id': _params.accountId,
        };
        var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, 'v1', 'bulkListAccountEntityConsumption');
        var parameters = {
            options: {
                url: '/v1/accounts/{account_id}/limits/identity',
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
    IamIdentityV1.DEFAULT_SERVICE_URL = 'https://iam.cloud.ibm.com';
    IamIdentityV1.DEFAULT_SERVICE_NAME = 'iam_identity';
    return IamIdentityV1;
}(ibm_cloud_sdk_core_1.BaseService));
/*************************
 * interfaces
 ************************/
(function (IamIdentityV1) {
    /** Constants for the `listServiceIds` operation. */
    var ListServiceIdsConstants;
    (function (ListServiceIdsConstants) {
        /** Optional sort order, valid values are asc and desc. Default: asc. */
        var Order;
        (function (Order) {
            Order["ASC"] = "asc";
            Order["DESC"] = "desc";
        })(Order = ListServiceIdsConstants.Order || (ListServiceIdsConstants.Order = {}));
    })(ListServiceIdsConstants = IamIdentityV1.ListServiceIdsConstants || (IamIdentityV1.ListServiceIdsConstants = {}));
    /** Constants for the `listApiKeys` operation. */
    var ListApiKeysConstants;
    (function (ListApiKeysConstants) {
        /** Optional parameter to define the scope of the queried API keys. Can be 'entity' (default) or 'account'. */
        var Scope;
        (function (Scope) {
            Scope["ENTITY"] = "entity";
            Scope["ACCOUNT"] = "account";
        })(Scope = ListApiKeysConstants.Scope || (ListApiKeysConstants.Scope = {}));
        /** Optional parameter to filter the type of the queried API keys. Can be 'user' or 'serviceid'. */
        var Type;
        (function (Type) {
            Type["USER"] = "user";
            Type["SERVICEID"] = "serviceid";
        })(Type = ListApiKeysConstants.Type || (ListApiKeysConstants.Type = {}));
        /** Optional sort order, valid values are asc and desc. Default: asc. */
        var Order;
        (function (Order) {
            Order["ASC"] = "asc";
            Order["DESC"] = "desc";
        })(Order = ListApiKeysConstants.Order || (ListApiKeysConstants.Order = {}));
    })(ListApiKeysConstants = IamIdentityV1.ListApiKeysConstants || (IamIdentityV1.ListApiKeysConstants = {}));
    /** Constants for the `listProfiles` operation. */
    var ListProfilesConstants;
    (function (ListProfilesConstants) {
        /** Optional sort order, valid values are asc and desc. Default: asc. */
        var Order;
        (function (Order) {
            Order["ASC"] = "asc";
            Order["DESC"] = "desc";
        })(Order = ListProfilesConstants.Order || (ListProfilesConstants.Order = {}));
    })(ListProfilesConstants = IamIdentityV1.ListProfilesConstants || (IamIdentityV1.ListProfilesConstants = {}));
    /** Constants for the `setProfileIdentity` operation. */
    var SetProfileIdentityConstants;
    (function (SetProfileIdentityConstants) {
        /** Type of the identity. */
        var IdentityType;
        (function (IdentityType) {
            IdentityType["USER"] = "user";
            IdentityType["SERVICEID"] = "serviceid";
            IdentityType["CRN"] = "crn";
        })(IdentityType = SetProfileIdentityConstants.IdentityType || (SetProfileIdentityConstants.IdentityType = {}));
        /** Type of the identity. */
        var Type;
        (function (Type) {
            Type["USER"] = "user";
            Type["SERVICEID"] = "serviceid";
            Type["CRN"] = "crn";
        })(Type = SetProfileIdentityConstants.Type || (SetProfileIdentityConstants.Type = {}));
    })(SetProfileIdentityConstants = IamIdentityV1.SetProfileIdentityConstants || (IamIdentityV1.SetProfileIdentityConstants = {}));
    /** Constants for the `getProfileIdentity` operation. */
    var GetProfileIdentityConstants;
    (function (GetProfileIdentityConstants) {
        /** Type of the identity. */
        var IdentityType;
        (function (IdentityType) {
            IdentityType["USER"] = "user";
            IdentityType["SERVICEID"] = "serviceid";
            IdentityType["CRN"] = "crn";
        })(IdentityType = GetProfileIdentityConstants.IdentityType || (GetProfileIdentityConstants.IdentityType = {}));
    })(GetProfileIdentityConstants = IamIdentityV1.GetProfileIdentityConstants || (IamIdentityV1.GetProfileIdentityConstants = {}));
    /** Constants for the `deleteProfileIdentity` operation. */
    var DeleteProfileIdentityConstants;
    (function (DeleteProfileIdentityConstants) {
        /** Type of the identity. */
        var IdentityType;
        (function (IdentityType) {
            IdentityType["USER"] = "user";
            IdentityType["SERVICEID"] = "serviceid";
            IdentityType["CRN"] = "crn";
        })(IdentityType = DeleteProfileIdentityConstants.IdentityType || (DeleteProfileIdentityConstants.IdentityType = {}));
    })(DeleteProfileIdentityConstants = IamIdentityV1.DeleteProfileIdentityConstants || (IamIdentityV1.DeleteProfileIdentityConstants = {}));
    /** Constants for the `updateAccountSettings` operation. */
    var UpdateAccountSettingsConstants;
    (function (UpdateAccountSettingsConstants) {
        /** Defines whether or not creating the resource is access controlled. Valid values: * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service IDs, including the account owner * NOT_RESTRICTED - all members of an account can create service IDs * NOT_SET - to 'unset' a previous set value. */
        var RestrictCreateServiceId;
        (function (RestrictCreateServiceId) {
            RestrictCreateServiceId["RESTRICTED"] = "RESTRICTED";
            RestrictCreateServiceId["NOT_RESTRICTED"] = "NOT_RESTRICTED";
            RestrictCreateServiceId["NOT_SET"] = "NOT_SET";
        })(RestrictCreateServiceId = UpdateAccountSettingsConstants.RestrictCreateServiceId || (UpdateAccountSettingsConstants.RestrictCreateServiceId = {}));
        /** Defines whether or not creating the resource is access controlled. Valid values: * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service IDs, including the account owner * NOT_RESTRICTED - all members of an account can create service IDs * NOT_SET - to 'unset' a previous set value. */
        var RestrictCreatePlatformApikey;
        (function (RestrictCreatePlatformApikey) {
            RestrictCreatePlatformApikey["RESTRICTED"] = "RESTRICTED";
            RestrictCreatePlatformApikey["NOT_RESTRICTED"] = "NOT_RESTRICTED";
            RestrictCreatePlatformApikey["NOT_SET"] = "NOT_SET";
        })(RestrictCreatePlatformApikey = UpdateAccountSettingsConstants.RestrictCreatePlatformApikey || (UpdateAccountSettingsConstants.RestrictCreatePlatformApikey = {}));
        /** MFA trait definitions as follows: * NONE - No MFA trait set * NONE_NO_ROPC- No MFA, disable CLI logins with only a password * TOTP - For all non-federated IBMId users * TOTP4ALL - For all users * LEVEL1 - Email-based MFA for all users * LEVEL2 - TOTP-based MFA for all users * LEVEL3 - Security Key MFA for all users. */
        var Mfa;
        (function (Mfa) {
            Mfa["NONE"] = "NONE";
            Mfa["NONE_NO_ROPC"] = "NONE_NO_ROPC";
            Mfa["TOTP"] = "TOTP";
            Mfa["TOTP4ALL"] = "TOTP4ALL";
            Mfa["LEVEL1"] = "LEVEL1";
            Mfa["LEVEL2"] = "LEVEL2";
            Mfa["LEVEL3"] = "LEVEL3";
        })(Mfa = UpdateAccountSettingsConstants.Mfa || (UpdateAccountSettingsConstants.Mfa = {}));
        /** Defines whether or not user visibility is access controlled. Valid values: * RESTRICTED - users can view only specific types of users in the account, such as those the user has invited to the account, or descendants of those users based on the classic infrastructure hierarchy * NOT_RESTRICTED - any user in the account can view other users from the Users page in IBM Cloud console. */
        var RestrictUserListVisibility;
        (function (RestrictUserListVisibility) {
            RestrictUserListVisibility["NOT_RESTRICTED"] = "NOT_RESTRICTED";
            RestrictUserListVisibility["RESTRICTED"] = "RESTRICTED";
        })(RestrictUserListVisibility = UpdateAccountSettingsConstants.RestrictUserListVisibility || (UpdateAccountSettingsConstants.RestrictUserListVisibility = {}));
    })(UpdateAccountSettingsConstants = IamIdentityV1.UpdateAccountSettingsConstants || (IamIdentityV1.UpdateAccountSettingsConstants = {}));
    /** Constants for the `listProfileTemplates` operation. */
    var ListProfileTemplatesConstants;
    (function (ListProfileTemplatesConstants) {
        /** Optional sort property. If specified, the returned templates are sorted according to this property. */
        var Sort;
        (function (Sort) {
            Sort["CREATED_AT"] = "created_at";
            Sort["LAST_MODIFIED_AT"] = "last_modified_at";
            Sort["NAME"] = "name";
        })(Sort = ListProfileTemplatesConstants.Sort || (ListProfileTemplatesConstants.Sort = {}));
        /** Optional sort order. */
        var Order;
        (function (Order) {
            Order["ASC"] = "asc";
            Order["DESC"] = "desc";
        })(Order = ListProfileTemplatesConstants.Order || (ListProfileTemplatesConstants.Order = {}));
    })(ListProfileTemplatesConstants = IamIdentityV1.ListProfileTemplatesConstants || (IamIdentityV1.ListProfileTemplatesConstants = {}));
    /** Constants for the `listVersionsOfProfileTemplate` operation. */
    var ListVersionsOfProfileTemplateConstants;
    (function (ListVersionsOfProfileTemplateConstants) {
        /** Optional sort property. If specified, the returned templated are sorted according to this property. */
        var Sort;
        (function (Sort) {
            Sort["CREATED_AT"] = "created_at";
            Sort["LAST_MODIFIED_AT"] = "last_modified_at";
            Sort["NAME"] = "name";
        })(Sort = ListVersionsOfProfileTemplateConstants.Sort || (ListVersionsOfProfileTemplateConstants.Sort = {}));
        /** Optional sort order. */
        var Order;
        (function (Order) {
            Order["ASC"] = "asc";
            Order["DESC"] = "desc";
        })(Order = ListVersionsOfProfileTemplateConstants.Order || (ListVersionsOfProfileTemplateConstants.Order = {}));
    })(ListVersionsOfProfileTemplateConstants = IamIdentityV1.ListVersionsOfProfileTemplateConstants || (IamIdentityV1.ListVersionsOfProfileTemplateConstants = {}));
    /** Constants for the `listTrustedProfileAssignments` operation. */
    var ListTrustedProfileAssignmentsConstants;
    (function (ListTrustedProfileAssignmentsConstants) {
        /** Filter results by the assignment's target type. */
        var TargetType;
        (function (TargetType) {
            TargetType["ACCOUNT"] = "Account";
            TargetType["ACCOUNTGROUP"] = "AccountGroup";
        })(TargetType = ListTrustedProfileAssignmentsConstants.TargetType || (ListTrustedProfileAssignmentsConstants.TargetType = {}));
        /** If specified, the items are sorted by the value of this property. */
        var Sort;
        (function (Sort) {
            Sort["TEMPLATE_ID"] = "template_id";
            Sort["CREATED_AT"] = "created_at";
            Sort["LAST_MODIFIED_AT"] = "last_modified_at";
        })(Sort = ListTrustedProfileAssignmentsConstants.Sort || (ListTrustedProfileAssignmentsConstants.Sort = {}));
        /** Sort order. */
        var Order;
        (function (Order) {
            Order["ASC"] = "asc";
            Order["DESC"] = "desc";
        })(Order = ListTrustedProfileAssignmentsConstants.Order || (ListTrustedProfileAssignmentsConstants.Order = {}));
    })(ListTrustedProfileAssignmentsConstants = IamIdentityV1.ListTrustedProfileAssignmentsConstants || (IamIdentityV1.ListTrustedProfileAssignmentsConstants = {}));
    /** Constants for the `createTrustedProfileAssignment` operation. */
    var CreateTrustedProfileAssignmentConstants;
    (function (CreateTrustedProfileAssignmentConstants) {
        /** Type of target to deploy to. */
        var TargetType;
        (function (TargetType) {
            TargetType["ACCOUNT"] = "Account";
            TargetType["ACCOUNTGROUP"] = "AccountGroup";
        })(TargetType = CreateTrustedProfileAssignmentConstants.TargetType || (CreateTrustedProfileAssignmentConstants.TargetType = {}));
    })(CreateTrustedProfileAssignmentConstants = IamIdentityV1.CreateTrustedProfileAssignmentConstants || (IamIdentityV1.CreateTrustedProfileAssignmentConstants = {}));
    /** Constants for the `listAccountSettingsTemplates` operation. */
    var ListAccountSettingsTemplatesConstants;
    (function (ListAccountSettingsTemplatesConstants) {
        /** Optional sort property. If specified, the returned templated are sorted according to this property. */
        var Sort;
        (function (Sort) {
            Sort["CREATED_AT"] = "created_at";
            Sort["LAST_MODIFIED_AT"] = "last_modified_at";
            Sort["NAME"] = "name";
        })(Sort = ListAccountSettingsTemplatesConstants.Sort || (ListAccountSettingsTemplatesConstants.Sort = {}));
        /** Optional sort order. */
        var Order;
        (function (Order) {
            Order["ASC"] = "asc";
            Order["DESC"] = "desc";
        })(Order = ListAccountSettingsTemplatesConstants.Order || (ListAccountSettingsTemplatesConstants.Order = {}));
    })(ListAccountSettingsTemplatesConstants = IamIdentityV1.ListAccountSettingsTemplatesConstants || (IamIdentityV1.ListAccountSettingsTemplatesConstants = {}));
    /** Constants for the `listVersionsOfAccountSettingsTemplate` operation. */
    var ListVersionsOfAccountSettingsTemplateConstants;
    (function (ListVersionsOfAccountSettingsTemplateConstants) {
        /** Optional sort property. If specified, the returned templated are sorted according to this property. */
        var Sort;
        (function (Sort) {
            Sort["CREATED_AT"] = "created_at";
            Sort["LAST_MODIFIED_AT"] = "last_modified_at";
            Sort["NAME"] = "name";
        })(Sort = ListVersionsOfAccountSettingsTemplateConstants.Sort || (ListVersionsOfAccountSettingsTemplateConstants.Sort = {}));
        /** Optional sort order. */
        var Order;
        (function (Order) {
            Order["ASC"] = "asc";
            Order["DESC"] = "desc";
        })(Order = ListVersionsOfAccountSettingsTemplateConstants.Order || (ListVersionsOfAccountSettingsTemplateConstants.Order = {}));
    })(ListVersionsOfAccountSettingsTemplateConstants = IamIdentityV1.ListVersionsOfAccountSettingsTemplateConstants || (IamIdentityV1.ListVersionsOfAccountSettingsTemplateConstants = {}));
    /** Constants for the `listAccountSettingsAssignments` operation. */
    var ListAccountSettingsAssignmentsConstants;
    (function (ListAccountSettingsAssignmentsConstants) {
        /** Filter results by the assignment's target type. */
        var TargetType;
        (function (TargetType) {
            TargetType["ACCOUNT"] = "Account";
            TargetType["ACCOUNTGROUP"] = "AccountGroup";
        })(TargetType = ListAccountSettingsAssignmentsConstants.TargetType || (ListAccountSettingsAssignmentsConstants.TargetType = {}));
        /** If specified, the items are sorted by the value of this property. */
        var Sort;
        (function (Sort) {
            Sort["TEMPLATE_ID"] = "template_id";
            Sort["CREATED_AT"] = "created_at";
            Sort["LAST_MODIFIED_AT"] = "last_modified_at";
        })(Sort = ListAccountSettingsAssignmentsConstants.Sort || (ListAccountSettingsAssignmentsConstants.Sort = {}));
        /** Sort order. */
        var Order;
        (function (Order) {
            Order["ASC"] = "asc";
            Order["DESC"] = "desc";
        })(Order = ListAccountSettingsAssignmentsConstants.Order || (ListAccountSettingsAssignmentsConstants.Order = {}));
    })(ListAccountSettingsAssignmentsConstants = IamIdentityV1.ListAccountSettingsAssignmentsConstants || (IamIdentityV1.ListAccountSettingsAssignmentsConstants = {}));
    /** Constants for the `createAccountSettingsAssignment` operation. */
    var CreateAccountSettingsAssignmentConstants;
    (function (CreateAccountSettingsAssignmentConstants) {
        /** Type of target to deploy to. */
        var TargetType;
        (function (TargetType) {
            TargetType["ACCOUNT"] = "Account";
            TargetType["ACCOUNTGROUP"] = "AccountGroup";
        })(TargetType = CreateAccountSettingsAssignmentConstants.TargetType || (CreateAccountSettingsAssignmentConstants.TargetType = {}));
    })(CreateAccountSettingsAssignmentConstants = IamIdentityV1.CreateAccountSettingsAssignmentConstants || (IamIdentityV1.CreateAccountSettingsAssignmentConstants = {}));
    var AccountSettingsAssignedTemplatesSection;
    (function (AccountSettingsAssignedTemplatesSection) {
        var Constants;
        (function (Constants) {
            /** Defines whether or not creating the resource is access controlled. Valid values: * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service IDs, including the account owner * NOT_RESTRICTED - all members of an account can create service IDs * NOT_SET - to 'unset' a previous set value. */
            var RestrictCreateServiceId;
            (function (RestrictCreateServiceId) {
                RestrictCreateServiceId["RESTRICTED"] = "RESTRICTED";
                RestrictCreateServiceId["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictCreateServiceId["NOT_SET"] = "NOT_SET";
            })(RestrictCreateServiceId = Constants.RestrictCreateServiceId || (Constants.RestrictCreateServiceId = {}));
            /** Defines whether or not creating the resource is access controlled. Valid values: * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service IDs, including the account owner * NOT_RESTRICTED - all members of an account can create service IDs * NOT_SET - to 'unset' a previous set value. */
            var RestrictCreatePlatformApikey;
            (function (RestrictCreatePlatformApikey) {
                RestrictCreatePlatformApikey["RESTRICTED"] = "RESTRICTED";
                RestrictCreatePlatformApikey["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictCreatePlatformApikey["NOT_SET"] = "NOT_SET";
            })(RestrictCreatePlatformApikey = Constants.RestrictCreatePlatformApikey || (Constants.RestrictCreatePlatformApikey = {}));
            /** MFA trait definitions as follows: * NONE - No MFA trait set * NONE_NO_ROPC- No MFA, disable CLI logins with only a password * TOTP - For all non-federated IBMId users * TOTP4ALL - For all users * LEVEL1 - Email-based MFA for all users * LEVEL2 - TOTP-based MFA for all users * LEVEL3 - Security Key MFA for all users. */
            var Mfa;
            (function (Mfa) {
                Mfa["NONE"] = "NONE";
                Mfa["NONE_NO_ROPC"] = "NONE_NO_ROPC";
                Mfa["TOTP"] = "TOTP";
                Mfa["TOTP4ALL"] = "TOTP4ALL";
                Mfa["LEVEL1"] = "LEVEL1";
                Mfa["LEVEL2"] = "LEVEL2";
                Mfa["LEVEL3"] = "LEVEL3";
            })(Mfa = Constants.Mfa || (Constants.Mfa = {}));
            /** Defines whether or not user visibility is access controlled. Valid values: * RESTRICTED - users can view only specific types of users in the account, such as those the user has invited to the account, or descendants of those users based on the classic infrastructure hierarchy * NOT_RESTRICTED - any user in the account can view other users from the Users page in IBM Cloud console * NOT_SET - to 'unset' a previous set value. */
            var RestrictUserListVisibility;
            (function (RestrictUserListVisibility) {
                RestrictUserListVisibility["RESTRICTED"] = "RESTRICTED";
                RestrictUserListVisibility["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictUserListVisibility["NOT_SET"] = "NOT_SET";
            })(RestrictUserListVisibility = Constants.RestrictUserListVisibility || (Constants.RestrictUserListVisibility = {}));
        })(Constants = AccountSettingsAssignedTemplatesSection.Constants || (AccountSettingsAssignedTemplatesSection.Constants = {}));
    })(AccountSettingsAssignedTemplatesSection = IamIdentityV1.AccountSettingsAssignedTemplatesSection || (IamIdentityV1.AccountSettingsAssignedTemplatesSection = {}));
    var AccountSettingsEffectiveSection;
    (function (AccountSettingsEffectiveSection) {
        var Constants;
        (function (Constants) {
            /** Defines whether or not creating the resource is access controlled. Valid values: * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service IDs, including the account owner * NOT_RESTRICTED - all members of an account can create service IDs * NOT_SET - to 'unset' a previous set value. */
            var RestrictCreateServiceId;
            (function (RestrictCreateServiceId) {
                RestrictCreateServiceId["RESTRICTED"] = "RESTRICTED";
                RestrictCreateServiceId["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictCreateServiceId["NOT_SET"] = "NOT_SET";
            })(RestrictCreateServiceId = Constants.RestrictCreateServiceId || (Constants.RestrictCreateServiceId = {}));
            /** Defines whether or not creating the resource is access controlled. Valid values: * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service IDs, including the account owner * NOT_RESTRICTED - all members of an account can create service IDs * NOT_SET - to 'unset' a previous set value. */
            var RestrictCreatePlatformApikey;
            (function (RestrictCreatePlatformApikey) {
                RestrictCreatePlatformApikey["RESTRICTED"] = "RESTRICTED";
                RestrictCreatePlatformApikey["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictCreatePlatformApikey["NOT_SET"] = "NOT_SET";
            })(RestrictCreatePlatformApikey = Constants.RestrictCreatePlatformApikey || (Constants.RestrictCreatePlatformApikey = {}));
            /** Defines whether or not user visibility is access controlled. Valid values: * RESTRICTED - users can view only specific types of users in the account, such as those the user has invited to the account, or descendants of those users based on the classic infrastructure hierarchy * NOT_RESTRICTED - any user in the account can view other users from the Users page in IBM Cloud console. */
            var RestrictUserListVisibility;
            (function (RestrictUserListVisibility) {
                RestrictUserListVisibility["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictUserListVisibility["RESTRICTED"] = "RESTRICTED";
            })(RestrictUserListVisibility = Constants.RestrictUserListVisibility || (Constants.RestrictUserListVisibility = {}));
            /** MFA trait definitions as follows: * NONE - No MFA trait set * NONE_NO_ROPC- No MFA, disable CLI logins with only a password * TOTP - For all non-federated IBMId users * TOTP4ALL - For all users * LEVEL1 - Email-based MFA for all users * LEVEL2 - TOTP-based MFA for all users * LEVEL3 - Security Key MFA for all users. */
            var Mfa;
            (function (Mfa) {
                Mfa["NONE"] = "NONE";
                Mfa["NONE_NO_ROPC"] = "NONE_NO_ROPC";
                Mfa["TOTP"] = "TOTP";
                Mfa["TOTP4ALL"] = "TOTP4ALL";
                Mfa["LEVEL1"] = "LEVEL1";
                Mfa["LEVEL2"] = "LEVEL2";
                Mfa["LEVEL3"] = "LEVEL3";
            })(Mfa = Constants.Mfa || (Constants.Mfa = {}));
        })(Constants = AccountSettingsEffectiveSection.Constants || (AccountSettingsEffectiveSection.Constants = {}));
    })(AccountSettingsEffectiveSection = IamIdentityV1.AccountSettingsEffectiveSection || (IamIdentityV1.AccountSettingsEffectiveSection = {}));
    var AccountSettingsResponse;
    (function (AccountSettingsResponse) {
        var Constants;
        (function (Constants) {
            /** Defines whether or not creating the resource is access controlled. Valid values: * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service IDs, including the account owner * NOT_RESTRICTED - all members of an account can create service IDs * NOT_SET - to 'unset' a previous set value. */
            var RestrictCreateServiceId;
            (function (RestrictCreateServiceId) {
                RestrictCreateServiceId["RESTRICTED"] = "RESTRICTED";
                RestrictCreateServiceId["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictCreateServiceId["NOT_SET"] = "NOT_SET";
            })(RestrictCreateServiceId = Constants.RestrictCreateServiceId || (Constants.RestrictCreateServiceId = {}));
            /** Defines whether or not creating the resource is access controlled. Valid values: * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service IDs, including the account owner * NOT_RESTRICTED - all members of an account can create service IDs * NOT_SET - to 'unset' a previous set value. */
            var RestrictCreatePlatformApikey;
            (function (RestrictCreatePlatformApikey) {
                RestrictCreatePlatformApikey["RESTRICTED"] = "RESTRICTED";
                RestrictCreatePlatformApikey["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictCreatePlatformApikey["NOT_SET"] = "NOT_SET";
            })(RestrictCreatePlatformApikey = Constants.RestrictCreatePlatformApikey || (Constants.RestrictCreatePlatformApikey = {}));
            /** MFA trait definitions as follows: * NONE - No MFA trait set * NONE_NO_ROPC- No MFA, disable CLI logins with only a password * TOTP - For all non-federated IBMId users * TOTP4ALL - For all users * LEVEL1 - Email-based MFA for all users * LEVEL2 - TOTP-based MFA for all users * LEVEL3 - Security Key MFA for all users. */
            var Mfa;
            (function (Mfa) {
                Mfa["NONE"] = "NONE";
                Mfa["NONE_NO_ROPC"] = "NONE_NO_ROPC";
                Mfa["TOTP"] = "TOTP";
                Mfa["TOTP4ALL"] = "TOTP4ALL";
                Mfa["LEVEL1"] = "LEVEL1";
                Mfa["LEVEL2"] = "LEVEL2";
                Mfa["LEVEL3"] = "LEVEL3";
            })(Mfa = Constants.Mfa || (Constants.Mfa = {}));
            /** Defines whether or not user visibility is access controlled. Valid values: * RESTRICTED - users can view only specific types of users in the account, such as those the user has invited to the account, or descendants of those users based on the classic infrastructure hierarchy * NOT_RESTRICTED - any user in the account can view other users from the Users page in IBM Cloud console. */
            var RestrictUserListVisibility;
            (function (RestrictUserListVisibility) {
                RestrictUserListVisibility["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictUserListVisibility["RESTRICTED"] = "RESTRICTED";
            })(RestrictUserListVisibility = Constants.RestrictUserListVisibility || (Constants.RestrictUserListVisibility = {}));
        })(Constants = AccountSettingsResponse.Constants || (AccountSettingsResponse.Constants = {}));
    })(AccountSettingsResponse = IamIdentityV1.AccountSettingsResponse || (IamIdentityV1.AccountSettingsResponse = {}));
    var AccountSettingsUserMFAResponse;
    (function (AccountSettingsUserMFAResponse) {
        var Constants;
        (function (Constants) {
            /** MFA trait definitions as follows: * NONE - No MFA trait set * NONE_NO_ROPC- No MFA, disable CLI logins with only a password * TOTP - For all non-federated IBMId users * TOTP4ALL - For all users * LEVEL1 - Email-based MFA for all users * LEVEL2 - TOTP-based MFA for all users * LEVEL3 - Security Key MFA for all users. */
            var Mfa;
            (function (Mfa) {
                Mfa["NONE"] = "NONE";
                Mfa["NONE_NO_ROPC"] = "NONE_NO_ROPC";
                Mfa["TOTP"] = "TOTP";
                Mfa["TOTP4ALL"] = "TOTP4ALL";
                Mfa["LEVEL1"] = "LEVEL1";
                Mfa["LEVEL2"] = "LEVEL2";
                Mfa["LEVEL3"] = "LEVEL3";
            })(Mfa = Constants.Mfa || (Constants.Mfa = {}));
        })(Constants = AccountSettingsUserMFAResponse.Constants || (AccountSettingsUserMFAResponse.Constants = {}));
    })(AccountSettingsUserMFAResponse = IamIdentityV1.AccountSettingsUserMFAResponse || (IamIdentityV1.AccountSettingsUserMFAResponse = {}));
    var IdBasedMfaEnrollment;
    (function (IdBasedMfaEnrollment) {
        var Constants;
        (function (Constants) {
            /** MFA trait definitions as follows: * NONE - No MFA trait set * NONE_NO_ROPC- No MFA, disable CLI logins with only a password * TOTP - For all non-federated IBMId users * TOTP4ALL - For all users * LEVEL1 - Email-based MFA for all users * LEVEL2 - TOTP-based MFA for all users * LEVEL3 - Security Key MFA for all users. */
            var TraitAccountDefault;
            (function (TraitAccountDefault) {
                TraitAccountDefault["NONE"] = "NONE";
                TraitAccountDefault["NONE_NO_ROPC"] = "NONE_NO_ROPC";
                TraitAccountDefault["TOTP"] = "TOTP";
                TraitAccountDefault["TOTP4ALL"] = "TOTP4ALL";
                TraitAccountDefault["LEVEL1"] = "LEVEL1";
                TraitAccountDefault["LEVEL2"] = "LEVEL2";
                TraitAccountDefault["LEVEL3"] = "LEVEL3";
            })(TraitAccountDefault = Constants.TraitAccountDefault || (Constants.TraitAccountDefault = {}));
            /** MFA trait definitions as follows: * NONE - No MFA trait set * NONE_NO_ROPC- No MFA, disable CLI logins with only a password * TOTP - For all non-federated IBMId users * TOTP4ALL - For all users * LEVEL1 - Email-based MFA for all users * LEVEL2 - TOTP-based MFA for all users * LEVEL3 - Security Key MFA for all users. */
            var TraitUserSpecific;
            (function (TraitUserSpecific) {
                TraitUserSpecific["NONE"] = "NONE";
                TraitUserSpecific["NONE_NO_ROPC"] = "NONE_NO_ROPC";
                TraitUserSpecific["TOTP"] = "TOTP";
                TraitUserSpecific["TOTP4ALL"] = "TOTP4ALL";
                TraitUserSpecific["LEVEL1"] = "LEVEL1";
                TraitUserSpecific["LEVEL2"] = "LEVEL2";
                TraitUserSpecific["LEVEL3"] = "LEVEL3";
            })(TraitUserSpecific = Constants.TraitUserSpecific || (Constants.TraitUserSpecific = {}));
            /** MFA trait definitions as follows: * NONE - No MFA trait set * NONE_NO_ROPC- No MFA, disable CLI logins with only a password * TOTP - For all non-federated IBMId users * TOTP4ALL - For all users * LEVEL1 - Email-based MFA for all users * LEVEL2 - TOTP-based MFA for all users * LEVEL3 - Security Key MFA for all users. */
            var TraitEffective;
            (function (TraitEffective) {
                TraitEffective["NONE"] = "NONE";
                TraitEffective["NONE_NO_ROPC"] = "NONE_NO_ROPC";
                TraitEffective["TOTP"] = "TOTP";
                TraitEffective["TOTP4ALL"] = "TOTP4ALL";
                TraitEffective["LEVEL1"] = "LEVEL1";
                TraitEffective["LEVEL2"] = "LEVEL2";
                TraitEffective["LEVEL3"] = "LEVEL3";
            })(TraitEffective = Constants.TraitEffective || (Constants.TraitEffective = {}));
            /** Defines comply state for the account. Valid values: * NO - User does not comply in the given account. * ACCOUNT- User complies in the given account, but does not comply in at least one of the other account memberships. * CROSS_ACCOUNT - User complies in the given account and across all other account memberships. */
            var ComplyState;
            (function (ComplyState) {
                ComplyState["NO"] = "NO";
                ComplyState["ACCOUNT"] = "ACCOUNT";
                ComplyState["CROSS_ACCOUNT"] = "CROSS_ACCOUNT";
            })(ComplyState = Constants.ComplyState || (Constants.ComplyState = {}));
        })(Constants = IdBasedMfaEnrollment.Constants || (IdBasedMfaEnrollment.Constants = {}));
    })(IdBasedMfaEnrollment = IamIdentityV1.IdBasedMfaEnrollment || (IamIdentityV1.IdBasedMfaEnrollment = {}));
    var ProfileIdentityRequest;
    (function (ProfileIdentityRequest) {
        var Constants;
        (function (Constants) {
            /** Type of the identity. */
            var Type;
            (function (Type) {
                Type["USER"] = "user";
                Type["SERVICEID"] = "serviceid";
                Type["CRN"] = "crn";
            })(Type = Constants.Type || (Constants.Type = {}));
        })(Constants = ProfileIdentityRequest.Constants || (ProfileIdentityRequest.Constants = {}));
    })(ProfileIdentityRequest = IamIdentityV1.ProfileIdentityRequest || (IamIdentityV1.ProfileIdentityRequest = {}));
    var ProfileIdentityResponse;
    (function (ProfileIdentityResponse) {
        var Constants;
        (function (Constants) {
            /** Type of the identity. */
            var Type;
            (function (Type) {
                Type["USER"] = "user";
                Type["SERVICEID"] = "serviceid";
                Type["CRN"] = "crn";
            })(Type = Constants.Type || (Constants.Type = {}));
        })(Constants = ProfileIdentityResponse.Constants || (ProfileIdentityResponse.Constants = {}));
    })(ProfileIdentityResponse = IamIdentityV1.ProfileIdentityResponse || (IamIdentityV1.ProfileIdentityResponse = {}));
    var TemplateAccountSettings;
    (function (TemplateAccountSettings) {
        var Constants;
        (function (Constants) {
            /** Defines whether or not creating the resource is access controlled. Valid values: * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service IDs, including the account owner * NOT_RESTRICTED - all members of an account can create service IDs * NOT_SET - to 'unset' a previous set value. */
            var RestrictCreateServiceId;
            (function (RestrictCreateServiceId) {
                RestrictCreateServiceId["RESTRICTED"] = "RESTRICTED";
                RestrictCreateServiceId["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictCreateServiceId["NOT_SET"] = "NOT_SET";
            })(RestrictCreateServiceId = Constants.RestrictCreateServiceId || (Constants.RestrictCreateServiceId = {}));
            /** Defines whether or not creating the resource is access controlled. Valid values: * RESTRICTED - only users assigned the 'Service ID creator' role on the IAM Identity Service can create service IDs, including the account owner * NOT_RESTRICTED - all members of an account can create service IDs * NOT_SET - to 'unset' a previous set value. */
            var RestrictCreatePlatformApikey;
            (function (RestrictCreatePlatformApikey) {
                RestrictCreatePlatformApikey["RESTRICTED"] = "RESTRICTED";
                RestrictCreatePlatformApikey["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictCreatePlatformApikey["NOT_SET"] = "NOT_SET";
            })(RestrictCreatePlatformApikey = Constants.RestrictCreatePlatformApikey || (Constants.RestrictCreatePlatformApikey = {}));
            /** MFA trait definitions as follows: * NONE - No MFA trait set * NONE_NO_ROPC- No MFA, disable CLI logins with only a password * TOTP - For all non-federated IBMId users * TOTP4ALL - For all users * LEVEL1 - Email-based MFA for all users * LEVEL2 - TOTP-based MFA for all users * LEVEL3 - Security Key MFA for all users. */
            var Mfa;
            (function (Mfa) {
                Mfa["NONE"] = "NONE";
                Mfa["NONE_NO_ROPC"] = "NONE_NO_ROPC";
                Mfa["TOTP"] = "TOTP";
                Mfa["TOTP4ALL"] = "TOTP4ALL";
                Mfa["LEVEL1"] = "LEVEL1";
                Mfa["LEVEL2"] = "LEVEL2";
                Mfa["LEVEL3"] = "LEVEL3";
            })(Mfa = Constants.Mfa || (Constants.Mfa = {}));
            /** Defines whether or not user visibility is access controlled. Valid values: * RESTRICTED - users can view only specific types of users in the account, such as those the user has invited to the account, or descendants of those users based on the classic infrastructure hierarchy * NOT_RESTRICTED - any user in the account can view other users from the Users page in IBM Cloud console * NOT_SET - to 'unset' a previous set value. */
            var RestrictUserListVisibility;
            (function (RestrictUserListVisibility) {
                RestrictUserListVisibility["RESTRICTED"] = "RESTRICTED";
                RestrictUserListVisibility["NOT_RESTRICTED"] = "NOT_RESTRICTED";
                RestrictUserListVisibility["NOT_SET"] = "NOT_SET";
            })(RestrictUserListVisibility = Constants.RestrictUserListVisibility || (Constants.RestrictUserListVisibility = {}));
        })(Constants = TemplateAccountSettings.Constants || (TemplateAccountSettings.Constants = {}));
    })(TemplateAccountSettings = IamIdentityV1.TemplateAccountSettings || (IamIdentityV1.TemplateAccountSettings = {}));
    var TrustedProfileTemplateClaimRule;
    (function (TrustedProfileTemplateClaimRule) {
        var Constants;
        (function (Constants) {
            /** Type of the claim rule. */
            var Type;
            (function (Type) {
                Type["PROFILE_SAML"] = "Profile-SAML";
            })(Type = Constants.Type || (Constants.Type = {}));
        })(Constants = TrustedProfileTemplateClaimRule.Constants || (TrustedProfileTemplateClaimRule.Constants = {}));
    })(TrustedProfileTemplateClaimRule = IamIdentityV1.TrustedProfileTemplateClaimRule || (IamIdentityV1.TrustedProfileTemplateClaimRule = {}));
    var UserMfa;
    (function (UserMfa) {
        var Constants;
        (function (Constants) {
            /** MFA trait definitions as follows: * NONE - No MFA trait set * NONE_NO_ROPC- No MFA, disable CLI logins with only a password * TOTP - For all non-federated IBMId users * TOTP4ALL - For all users * LEVEL1 - Email-based MFA for all users * LEVEL2 - TOTP-based MFA for all users * LEVEL3 - Security Key MFA for all users. */
            var Mfa;
            (function (Mfa) {
                Mfa["NONE"] = "NONE";
                Mfa["NONE_NO_ROPC"] = "NONE_NO_ROPC";
                Mfa["TOTP"] = "TOTP";
                Mfa["TOTP4ALL"] = "TOTP4ALL";
                Mfa["LEVEL1"] = "LEVEL1";
                Mfa["LEVEL2"] = "LEVEL2";
                Mfa["LEVEL3"] = "LEVEL3";
            })(Mfa = Constants.Mfa || (Constants.Mfa = {}));
        })(Constants = UserMfa.Constants || (UserMfa.Constants = {}));
    })(UserMfa = IamIdentityV1.UserMfa || (IamIdentityV1.UserMfa = {}));
})(IamIdentityV1 || (IamIdentityV1 = {}));
module.exports = IamIdentityV1;
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
