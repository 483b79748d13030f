import { say, warn } from '../github/log.ts';
import { summarizeLine } from '../github/summary.ts';
import type { Secrets } from '../http/secrets.ts';
import { deleteKeyAndTwins } from '../iam/delete-key.ts';
import { assertSees } from '../iam/identity.ts';
import type { Session } from '../iam/session.ts';
import type { MintedKey } from '../iam/single-key.ts';
import { utc } from '../iam/time.ts';
import { isServiceId } from '../iam/token.ts';
import { textFor } from '../messages/text-for.ts';
import { readCredential } from './inputs.ts';
import { readIamEndpoint } from './endpoint-inputs.ts';
import { signIn } from './sign-in.ts';
import { forgetReceivedKey, readUnsettled, saveSettled, type PlannedKey, type Unsettled } from './state.ts';

/**
 * Revokes a key that is not handed over, at once. If that fails, post tries again; if an answer was lost before, post
 * looks for its key once more, which may show only now.
 */
export async function revokeUnused(session: Session, planned: PlannedKey, key: MintedKey): Promise<void> {
  try {
    const { received } = await deleteKeyAndTwins(session, { planned, received: key, isKept: false });
    if (key.mayHaveTwin) forgetReceivedKey();
    else saveSettled();
    say(
      received
        ? `Key ${key.id} is revoked, since it was not handed over.`
        : `Key ${key.id} was not handed over. IAM does not show it.`,
    );
  } catch (error) {
    const reason = session.connection.secrets.strike(textFor(error));
    say(`Key ${key.id} could not be revoked now; the post step tries again. ${reason}`);
  }
}

/**
 * For the post step: revokes the key that main left, unless it is to be kept, and finds it by its marker where main was
 * stopped before it knew the ID. A failure is a warning: the work of the job is done.
 * @returns false when nothing was left
 * @throws UserError for a state that main did not write
 */
export async function revokeLeft(secrets: Secrets): Promise<boolean> {
  const unsettled = readUnsettled();
  if (unsettled === undefined) return false;
  const { planned, received, isKept } = unsettled;
  if (isKept) say(`Key ${nameOf(unsettled)} is kept. ${fateOf(planned)}`);
  if (isKept && received?.mayHaveTwin !== true) return true;
  try {
    await signInAndRevoke(unsettled, secrets);
  } catch (error) {
    await warnOfLeftKey(unsettled, secrets, error);
  }
  return true;
}

/** Tells in log and summary of a key that could not be revoked: which one, when it ends, and why. */
export async function warnOfLeftKey(unsettled: Unsettled, secrets: Secrets, error: unknown): Promise<void> {
  const { planned, isKept } = unsettled;
  const key = nameOf(unsettled);
  const reason = secrets.strike(textFor(error));
  const what = isKept ? `A twin of key ${key} may be left` : `Key ${key} was not revoked`;
  warn(`${what}. ${fateOf(planned)} ${reason}`);
  await summarizeLine(`⚠️ ${what}. ${fateOf(planned)}`);
}

/** A key by its ID, or by its marker where the ID never came back, for people. */
function nameOf({ planned, received }: Unsettled): string {
  return `${planned.name} (${received?.id ?? `description ${planned.marker}`})`;
}

async function signInAndRevoke(unsettled: Unsettled, secrets: Secrets): Promise<void> {
  const who = { iamEndpoint: readIamEndpoint(), credential: readCredential(), use: 'keys' } as const;
  const session = await signIn(who, secrets, 'post');
  const { planned, received, isKept } = unsettled;
  const { owner, marker, name } = planned;
  assertSees(session.claims, owner);
  const deleted = await deleteKeyAndTwins(session, unsettled);
  const isNone = !deleted.received && deleted.others === 0;
  if (isKept) say(`Revoked ${deleted.others} other keys of lost answers.`);
  else if (isNone && received !== undefined) say(`Key ${name} (${received.id}) was gone already.`);
  else if (isNone) say(`No key is left of this step: IAM has none with the marker ${marker}.`);
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
