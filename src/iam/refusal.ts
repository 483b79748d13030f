import { RequestError } from '../http/request-error.ts';

/**
 * Whether IAM itself refused the request, so that it had no effect. Its codes (BXNIM0415E) tell IAM's answer from that of
 * a gateway or proxy, which may stand in for an answer of success: every error of IAM has one (IAM Identity API, recorded
 * responses).
 */
export function isRefusalOfIam({ isClientError, code }: RequestError): boolean {
  return isClientError && code?.startsWith('BXNIM') === true;
}

/** Whether IAM itself, and no gateway on the way to it, says that there is no such thing. */
export function isNotFound(error: unknown): error is RequestError {
  return error instanceof RequestError && error.status === 404 && isRefusalOfIam(error);
}
