import type { Secrets } from '../http/secrets.ts';
import { revokeLeft } from '../steps/revoke.ts';
import { readInputs } from './inputs.ts';
import { ship } from './ship.ts';
import { readReady } from './state.ts';

/**
 * The post step: sends the files, when main has found that it can be done. With `when: now` main has sent them, and
 * post revokes the key that is left when main was killed.
 * @throws UserError for a state that main did not write
 */
export async function post(secrets: Secrets): Promise<void> {
  if (await revokeLeft(secrets)) return;
  const ready = readReady();
  if (ready !== undefined) await ship(readInputs(secrets), secrets, { ready });
}
