import { textFor } from './explain.ts';
import { Connection } from './iam/connection.ts';
import { assertSees } from './iam/identity.ts';
import { revoke } from './iam/revoke.ts';
import type { Secrets } from './iam/secrets.ts';
import { readCredential, readIamEndpoint } from './inputs.ts';
import { say, summarizeLine, warn } from './outputs.ts';
import { userAgent } from './run.ts';
import { signIn } from './sign-in.ts';
import { readUnsettled, type PlannedKey, type Unsettled } from './state.ts';

/** A cancelled job gives post a few minutes; what has not worked within one will not. */
const PATIENCE_MS = 60_000;

/**
 * The post step: revokes the key, and finds it by its marker where main was stopped before it knew the ID. A failure
 * is a warning, never a red job: the work of the job is done.
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
  const endpoint = readIamEndpoint();
  const connection = await Connection.open({ endpoint, secrets, userAgent, patienceMs: PATIENCE_MS, say });
  const session = await signIn(connection, readCredential(), 'post');
  const { owner, marker, name } = planned;
  assertSees(session.claims, owner);
  const { id, receivedAt, mayHaveTwin = true } = received ?? {};
  const deleted = await revoke(session, { owner, marker, id, receivedAt, mayHaveTwin, isKept });
  if (isKept) say(`Key ${name} is kept; ${deleted} other keys of lost answers are revoked.`);
  else if (deleted === 0) say(`No key came of this step: IAM has none with the marker ${marker}.`);
  else say(`Key ${name} (${id ?? marker}) is revoked. Tokens already issued from it work for up to an hour.`);
}

/** What becomes of a key that is left, and where people find it: the console lists the keys of a user by themselves. */
function fateOf({ expiresAt, owner }: PlannedKey): string {
  const place = owner.iamId.startsWith('iam-ServiceId-')
    ? `Manage > Access (IAM) > Service IDs, on the page of ${owner.iamId.slice('iam-'.length)}`
    : 'Manage > Access (IAM) > API keys';
  return expiresAt === ''
    ? `It never expires: delete it under ${place}.`
    : `It expires at ${expiresAt}; delete it earlier under ${place}.`;
}
