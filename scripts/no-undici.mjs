// Stands in for undici in the bundle (paths of tsconfig.json): @actions/core imports it for OIDC tokens, which this
// action does not ask for, and it would be 800 kB and 30 ms of start-up.
export const ProxyAgent = undefined;
