// Codes of failures without an HTTP status of the host, beside the codes that Node has.

/** The code of an answer that is too long; axios, which the SDK uses, has this code for it. */
export const TOO_LONG = 'ERR_BAD_RESPONSE';

const PROXY = 'PROXY_';

/** The code of a request for which a proxy opened no connection, made from the status that the proxy answered. */
export function proxyCode(status: number): string {
  return `${PROXY}${status}`;
}

/** The status in such a code; undefined for the code of another failure. */
export function proxyStatus(code: string | undefined): number | undefined {
  return code?.startsWith(PROXY) === true ? Number(code.slice(PROXY.length)) : undefined;
}
