import { fail, notice, warn } from '../github/log.ts';
import { workspaceFolder } from '../github/default-variables.ts';
import { variable } from '../github/workflow-run.ts';
import { Deadline } from '../http/deadline.ts';
import type { Secrets } from '../http/secrets.ts';
import { cutBefore, fromByteString, toByteString } from '../lines/byte-string.ts';
import { readLogFile } from '../lines/file.ts';
import { openAccess, type Access } from '../sending/access.ts';
import { listenForCancellation } from '../sending/cancellation.ts';
import { countUnsent, deliver } from '../sending/deliver.ts';
import { unreadable } from '../sending/missing.ts';
import type { Outcome } from '../sending/outcome.ts';
import { outputNothing, report } from '../sending/report.ts';
import type { Shipment } from '../sending/send.ts';
import type { ReadSource, Source } from '../sending/source.ts';
import { findFiles, type Found, type FoundFile } from './files.ts';
import type { Inputs } from './inputs.ts';
import { runLine } from './run-line.ts';
import type { Ready } from './state.ts';

/** The most files that a notice names. */
const NAMES_IN_NOTICE = 10;

/** What was done before the files are looked for. */
interface Before {
  deadline?: Deadline;
  /** What main found out, when this is the post step. */
  ready?: Ready;
  /** What came of signing in, when this is the main step. */
  access?: Promise<Access>;
}

/**
 * Finds the files and sends them, with a key that lives as long as that takes, and tells what became of them. What cannot
 * be read or sent is not thrown: `on-error` says whether it fails the step.
 */
export async function ship(
  inputs: Inputs,
  secrets: Secrets,
  { deadline = new Deadline(inputs.timeLimit), ready, access }: Before,
): Promise<void> {
  const cancelled = listenForCancellation();
  const sending = { inputs, secrets, deadline, cancelled };
  const found = await findFiles(inputs.files, workspaceFolder());
  if (found.files.length + found.unreadable.length === 0) {
    tellOfNoFiles(inputs);
    return;
  }
  tellOfFiles(found, ready, (name) => secrets.redact(name));
  const shipment = shipmentOf(found.files, inputs, secrets, ready?.startedAt);
  const { sources } = shipment;
  let outcome: Outcome = { sources, read: [], delivery: undefined, failure: undefined, cancelled };
  // Without a text to send, no key is needed.
  if (sources.length > 0) {
    outcome = await deliver(shipment, access ?? openAccess(sending, 'post', ready?.owner), sending);
    if (outcome.failure !== undefined) outcome.read = await countUnsent(shipment, sending);
  }
  await report(outcome, sending, {
    noun: 'file',
    problems: found.unreadable.map(({ name, error }) => unreadable(name, error)),
    hasOutputs: inputs.when === 'now',
  });
}

function shipmentOf(files: FoundFile[], inputs: Inputs, secrets: Secrets, startedAt = Date.now()): Shipment {
  const { applicationName, subsystemName, maxFileSize } = inputs;
  const texts = files.filter(({ binary }) => !binary);
  const toSource = (file: FoundFile): Source => ({
    name: file.name,
    labels: { className: endOf(secrets.strike(file.name)) },
    modifiedAt: file.modifiedAt,
    open: () => readLogFile(file, maxFileSize),
  });
  return {
    labels: {
      applicationName,
      subsystemName,
      computerName: variable('RUNNER_NAME'),
      category: variable('GITHUB_JOB'),
      threadId: `${variable('GITHUB_RUN_ID')}.${variable('GITHUB_RUN_ATTEMPT')}`,
    },
    records: [runLine(texts, startedAt, secrets)],
    sources: texts.map(toSource),
    describeProgress: (read) => describeProgress(read, texts),
  };
}

/**
 * In bytes. With a longer label, and the longest text, a line may be longer than what IBM Cloud Logs takes (see
 * `LONGEST_TEXT`).
 */
const MAX_PATH = 1000;

/** The end of a path that is too long for a label: it tells more than the beginning. */
function endOf(path: string): string {
  const bytes = toByteString(path);
  return fromByteString(bytes.slice(cutBefore(bytes, Math.max(0, bytes.length - MAX_PATH))));
}

function describeProgress(read: ReadSource[], files: FoundFile[]): string {
  const megabytes = [files.slice(0, read.length), files].map((list) =>
    (list.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1),
  );
  return `${read.length} of ${files.length} files are read (${megabytes.join(' of ')} MB).`;
}

function tellOfNoFiles({ files, ifNoFilesFound, when }: Inputs): void {
  const patterns = files.join(', ');
  if (when === 'now') outputNothing('file', true);
  if (ifNoFilesFound === 'warn') warn(`No file is there to send: nothing matches ${patterns}.`);
  if (ifNoFilesFound === 'error') {
    fail(`No file is there to send, and if-no-files-found is error: nothing matches ${patterns}.`);
  }
}

/** Tells which files are not sent, and which may be left from an earlier job, as self-hosted runners keep files. */
function tellOfFiles({ files }: Found, ready: Ready | undefined, clean: (name: string) => string): void {
  for (const { name, binary } of files) {
    if (binary) notice(`${clean(name)} holds no text but binary data, so it was not sent.`);
  }
  if (ready === undefined) return;
  const old = files.filter(({ modifiedAt }) => modifiedAt < ready.startedAt).map(({ name }) => clean(name));
  if (old.length === 0) return;
  const more = old.length > NAMES_IN_NOTICE ? [`${old.length - NAMES_IN_NOTICE} more`] : [];
  notice(
    `Last changed before this step began, so perhaps left from an earlier job: ${[...old.slice(0, NAMES_IN_NOTICE), ...more].join(', ')}.`,
  );
}
