// The bundle has this module in place of packages that dependencies import for things that this action does not do
// (`paths` of tsconfig.json). Nothing in it is ever called. With the packages, dist/ would be twice as large.
// - @actions/http-client: @actions/core asks GitHub for OIDC tokens with it; it brings undici.
export const HttpClient = undefined;
export const BearerCredentialHandler = undefined;
// - @actions/exec: @actions/core asks Windows and macOS with it for their versions. src/steps/cli-session.ts, which does
//   run a command, imports it by its path.
export const getExecOutput = undefined;
// - tough-cookie: ibm-cloud-sdk-core keeps cookies with it if an option says so; it brings a list of all public suffixes.
// - jsonwebtoken: ibm-cloud-sdk-core reads tokens with it in authenticators that are not used here.
// - https-proxy-agent: axios opens tunnels with it where axios chooses the proxy, which is switched off.
// - supports-color: debug colours with it what it prints, which is nothing.
export default {};
