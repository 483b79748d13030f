import { fail, notice, warn } from '../github/log.ts';
import { output } from '../github/outputs.ts';
import { workspaceOf } from '../github/origin.ts';
import { Deadline } from '../http/deadline.ts';
import { printable } from '../http/printable.ts';
import type { Secrets } from '../http/secrets.ts';
import type { Owner } from '../iam/identity.ts';
import type { TokenSource } from '../iam/token-source.ts';
import { Batcher, type Batch } from '../ingress/batch.ts';
import { Sender } from '../ingress/sender.ts';
import { UserError } from '../messages/user-error.ts';
import { openAccess, type Access } from './access.ts';
import { listenForCancellation, unlessCancelled } from './cancellation.ts';
import { findFiles, type Found } from './files.ts';
import type { Inputs } from './inputs.ts';
import { withNewKey } from './key.ts';
import type { Outcome } from './outcome.ts';
import { report } from './report.ts';
import { sendFiles } from './send.ts';
import type { Ready } from './state.ts';

/** So long after the birth of a key, or the start, Cloud Logs may not know it or its policy yet. */
const YOUNG_MS = 60_000;

/** A notice names so many files at most. */
const MAX_NAMES = 10;

/** What was done before. */
interface Before {
  deadline?: Deadline;
  /** What main found out, when this is the post step. */
  ready?: Ready;
  /** What came of signing in, when this is the main step. */
  access?: Promise<Access>;
}

/**
 * Finds the files and sends them, with a key that lives as long as that takes, and tells what became of them. No
 * failure is thrown: `on-error` says what it is to be.
 */
export async function ship(
  inputs: Inputs,
  secrets: Secrets,
  { deadline = new Deadline(inputs.timeLimit), ready, access }: Before,
): Promise<void> {
  const cancelled = listenForCancellation();
  const found = await findFiles(inputs.files, workspaceOf(process.env));
  if (found.files.length + found.unreadable.length === 0) {
    tellOfNoFiles(inputs);
    return;
  }
  if (ready !== undefined) tellOfOldFiles(found, ready);
  const options = { inputs, secrets, deadline, cancelled, access, owner: ready?.owner };
  const outcome = await sendAll(found, options);
  await report(outcome, inputs, secrets);
}

interface Options {
  inputs: Inputs;
  secrets: Secrets;
  deadline: Deadline;
  cancelled: AbortSignal;
  access: Promise<Access> | undefined;
  owner: Owner | undefined;
}

async function sendAll(found: Found, options: Options): Promise<Outcome> {
  const { inputs, secrets, deadline, cancelled } = options;
  const texts = found.files.filter(({ binary }) => !binary);
  const outcome: Outcome = { found, read: [], delivery: undefined, failure: undefined };
  // Without a text to send, no key is needed.
  if (texts.length === 0) return outcome;
  try {
    const access = await unlessCancelled(
      options.access ?? openAccess(inputs, { ...options, stage: 'post' }),
      cancelled,
    );
    await withTokens(access, options, async (tokens, young) => {
      const ingress = await access.session.connection.to(inputs.ingressEndpoint);
      const batcher = new Batcher();
      const onTooLarge = (limit: number) => {
        batcher.limit = Math.min(batcher.limit, limit);
      };
      const sender = new Sender({ ingress, tokens, deadline, young, onTooLarge });
      cancelled.addEventListener('abort', () => {
        sender.stop(cancelled.reason);
      });
      const send = (batch: Batch, origin: string) => sender.send(batch, origin);
      outcome.read = await sendFiles(texts, { inputs, secrets, batcher, send, cancelled });
      await sender.finish();
      outcome.delivery = sender.delivery;
    });
  } catch (failure) {
    outcome.failure = failure;
    // Nothing can be sent: what it would have been is read all the same, to say how much is missing.
    const send = (batch: Batch) => {
      batch.release();
      return Promise.resolve();
    };
    outcome.read = await sendFiles(texts, { inputs, secrets, batcher: new Batcher(), send, cancelled });
  }
  return outcome;
}

async function withTokens(
  access: Access,
  options: Options,
  use: (tokens: TokenSource, young: Deadline) => Promise<void>,
): Promise<void> {
  if ('tokens' in access) await use(access.tokens, new Deadline(YOUNG_MS));
  else await withNewKey(access.session, access.owner, { ...options, youngMs: YOUNG_MS }, use);
}

function tellOfNoFiles({ files, ifNoFilesFound, when }: Inputs): void {
  const patterns = files.join(', ');
  if (when === 'now') {
    output({ 'lines-sent': 0, 'lines-unsent': 0, 'bytes-sent': 0, 'files-sent': 0, complete: true });
  }
  if (ifNoFilesFound === 'warn') warn(`No file is there to send: nothing matches ${patterns}.`);
  if (ifNoFilesFound === 'error') {
    fail(
      new UserError(`No file is there to send, and if-no-files-found is error: nothing matches ${patterns}.`)
        .message,
    );
  }
}

/** A runner of one's own may keep files of earlier jobs. */
function tellOfOldFiles({ files }: Found, { startedAt }: Ready): void {
  const old = files.filter(({ modifiedAt }) => modifiedAt < startedAt).map(({ name }) => printable(name));
  if (old.length === 0) return;
  const more = old.length > MAX_NAMES ? [`${old.length - MAX_NAMES} more`] : [];
  notice(
    `Last changed before this step began, so perhaps left from an earlier job: ${[...old.slice(0, MAX_NAMES), ...more].join(', ')}.`,
  );
}
