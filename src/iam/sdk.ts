// IBM's SDK, loaded on first use: an input mistake is reported without it, and post does without policies.

/** Clients of the IAM Identity service: API keys, service IDs. */
export const loadIdentity = () => import('@ibm-cloud/platform-services/iam-identity/v1.js');
/** Client of the IAM Policy Management service: policies, roles. */
export const loadPolicies = () => import('@ibm-cloud/platform-services/iam-policy-management/v1.js');
/** The authenticators of both. */
export const loadAuth = () => import('@ibm-cloud/platform-services/auth/index.js');

/**
 * Loads parts of the SDK ahead of their first use, one a turn of the event loop. That keeps the processor busy for as
 * long as a round trip to IAM takes; called when a request has been sent, it fills the wait for the answer.
 */
export async function preload(...parts: (() => Promise<unknown>)[]): Promise<void> {
  for (const load of parts) {
    await new Promise(setImmediate);
    await load();
  }
}
