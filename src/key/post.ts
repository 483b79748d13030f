import { textFor } from '../messages/text-for.ts';
import { assertSees } from '../iam/identity.ts';
import { revoke } from '../iam/revoke.ts';
import type { Secrets } from '../http/secrets.ts';
import { utc } from '../iam/time.ts';
import { isServiceId } from '../iam/token.ts';
import { readCredential, readIamEndpoint } from './inputs.ts';
import { say, summarizeLine, warn } from '../github/outputs.ts';
import { signIn } from '../steps/sign-in.ts';
import { readUnsettled, type PlannedKey, type Unsettled } from './state.ts';

/**
 * The post step: revokes the key, and finds it by its marker where main was stopped before it knew the ID. A failure
 * is a warning, never a red job: the work of the job is done.
 * @throws Refusal for a state that main did not write
 */
export async function post(secrets: Secrets): Promise<void> {
  const unsettled = readUnsettled();
  if (unsettled === undefined) return;
  const { planned, received, isKept } = unsettled;
  const key = `${planned.name} (${received?.id ?? `description ${planned.marker}`})`;
  try {
    await revokeKey(unsettled, secrets);
  } catch (error) {
    const reason = secrets.strike(textFor(error));
    const what = isKept ? `A twin of key ${key} may be left` : `Key ${key} was not revoked`;
    warn(`${what}. ${fateOf(planned)} ${reason}`);
    await summarizeLine(`⚠️ ${what}. ${fateOf(planned)}`);
  }
}

async function revokeKey({ planned, received, isKept }: Unsettled, secrets: Secrets): Promise<void> {
  const credential = { iamEndpoint: readIamEndpoint(), credential: readCredential() };
  const session = await signIn(credential, secrets, 'post');
  const { owner, marker, name } = planned;
  assertSees(session.claims, owner);
  const deleted = await revoke(session, { owner, marker, received, isKept });
  if (isKept) say(`Key ${name} is kept; ${deleted} other keys of lost answers are revoked.`);
  else if (deleted === 0 && received !== undefined) say(`Key ${name} (${received.id}) was gone already.`);
  else if (deleted === 0) say(`No key came of this step: IAM has none with the marker ${marker}.`);
  else
    say(
      `Key ${name} (${received?.id ?? marker}) is revoked. Tokens already issued from it work for up to an hour.`,
    );
}

/** When a key that is left ends, and where to delete it: the console shows keys of users and of service IDs apart. */
function fateOf({ expiresAt, owner }: PlannedKey): string {
  const place = isServiceId(owner.iamId)
    ? `Manage > Access (IAM) > Service IDs, on the page of ${owner.iamId.slice('iam-'.length)}`
    : 'Manage > Access (IAM) > API keys';
  return expiresAt === undefined
    ? `It never expires: delete it under ${place}.`
    : `It expires at ${utc(expiresAt)}; delete it earlier under ${place}.`;
}
