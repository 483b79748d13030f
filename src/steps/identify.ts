import { notice, say } from '../github/log.ts';
import { assertAccount, ownerFor, type Grantee } from '../iam/identity.ts';
import type { Session } from '../iam/session.ts';
import type { KeyInputs, PlaceInputs } from './inputs.ts';

/**
 * Makes sure that the session belongs to who was meant, in the account that was meant. Only reads.
 * @returns the owner of the future key
 * @throws Obstacle, RequestError
 */
export async function identify(
  session: Session,
  { wanted, accountId, instance }: Pick<KeyInputs & PlaceInputs, 'wanted' | 'accountId' | 'instance'>,
): Promise<Grantee> {
  const { claims } = session;
  assertAccount(accountId, 'account-id', claims);
  assertAccount(instance?.accountId, 'instance-crn', claims);
  const owner = await ownerFor(wanted, session);
  say(`Identity: ${wanted.kind} ${owner.iamId} in account ${owner.accountId}.`);
  const first = accountId === undefined ? 'account-id is not set' : 'account-id matches';
  const second = instance === undefined ? 'instance-crn is not set' : 'the account in instance-crn matches';
  say(`Account: ${first}, ${second}.`);
  if (wanted.kind === 'user') {
    notice(
      'A key of a user carries all of the access of that user, in all of its accounts. For production, IBM recommends a service ID: set service-id.',
    );
  }
  return owner;
}
