// Stands in, in the bundle, for packages that dependencies import for what this action does not do (`paths` of
// tsconfig.json): nothing of it is ever called, and with it the code in dist/ would be twice as large.
// - @actions/http-client: @actions/core asks GitHub for OIDC tokens with it; it brings undici.
export const HttpClient = undefined;
export const BearerCredentialHandler = undefined;
// - tough-cookie: ibm-cloud-sdk-core keeps cookies with it when told to; it brings a list of all public suffixes.
// - jsonwebtoken: ibm-cloud-sdk-core reads tokens with it in authenticators other than the one used here.
export default {};
