import type { Secrets } from '../http/secrets.ts';
import { revokeUnsettled } from '../steps/revoke.ts';
import { readUnsettled } from '../steps/state.ts';

/**
 * The post step: revokes the key that is left when main was killed.
 * @throws UserError for a state that main did not write
 */
export async function post(secrets: Secrets): Promise<void> {
  const unsettled = readUnsettled();
  if (unsettled !== undefined) await revokeUnsettled(unsettled, secrets);
}
