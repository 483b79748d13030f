// Codes of failures that have no HTTP status of the host, beside those that Node has.

/** What an answer that is too long fails with: axios, which the SDK uses, has this code for it. */
export const TOO_LONG = 'ERR_BAD_RESPONSE';

const PROXY = 'PROXY_';

/** The code of a request that a proxy opened no connection for, from the status that it answered. */
export function proxyCode(status: number): string {
  return `${PROXY}${status}`;
}

/** That status; undefined for the code of another failure. */
export function proxyStatus(code: string | undefined): number | undefined {
  return code?.startsWith(PROXY) === true ? Number(code.slice(PROXY.length)) : undefined;
}
