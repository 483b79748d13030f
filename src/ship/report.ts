import { fail, notice, say, warn } from '../github/log.ts';
import { output } from '../github/outputs.ts';
import { summarize, summarizeLine } from '../github/summary.ts';
import { printable } from '../http/printable.ts';
import type { Secrets } from '../http/secrets.ts';
import { UserError } from '../messages/user-error.ts';
import type { Inputs } from './inputs.ts';
import { count, missing } from './missing.ts';
import { resultsOf, unread, type FileResult, type Outcome } from './outcome.ts';

/** The runner shows ten warnings of a step on the page of the run; the log has them all (GitHub docs, limits). */
const MAX_WARNINGS = 10;

/** What stands in a cell without anything: the toolkit does not close one that is empty. */
const NOTHING = '–';

/** The summary has so many rows and lines of each kind at most. */
const MAX_ROWS = 100;

/**
 * Tells in log, summary and outputs what became of the files: for each one line, and exactly what is missing, and why.
 * With `on-error: fail`, the step fails if something is.
 */
export async function report(outcome: Outcome, inputs: Inputs, secrets: Secrets): Promise<void> {
  const clean = (text: string) => printable(secrets.strike(text), 1000);
  const files = resultsOf(outcome);
  for (const file of files) say(clean(`${file.file.name}: ${describe(file)}`));
  tellOfContents(outcome, inputs, clean);
  const lacks = [...missing(outcome)].map(({ message }) => clean(message));
  for (const [index, lack] of lacks.entries()) {
    const tell = index < MAX_WARNINGS ? warn : say;
    tell(lack);
  }
  for (const words of outcome.delivery?.words ?? []) {
    warn(`Cloud Logs made a remark; some lines may not have been accepted: ${clean(words)}`);
  }
  const isWhole = lacks.length === 0 && (outcome.delivery?.words.size ?? 0) === 0;
  const isComplete = isWhole && files.every(({ gap }) => gap === undefined);
  if (inputs.when === 'now') setOutputs(files, outcome, isComplete);
  await summarizeAll(files, outcome, lacks, clean);
  if (isWhole || inputs.onError === 'warn') return;
  fail(
    new UserError('Some of the logs are not in Cloud Logs, and on-error is fail: see the warnings.').message,
  );
}

/** Its numbers, and what is worth a remark. */
function describe(file: FileResult): string {
  const { tally, requests } = file;
  return [`${plural(tally.lines, 'line')} in ${plural(requests, 'request')}`, ...remarks(file)].join(', ');
}

function remarks({ tally, gap, lost }: FileResult): string[] {
  return [
    ...(tally.linesInParts > 0 ? [`${plural(tally.linesInParts, 'long line')} in parts`] : []),
    ...(tally.secrets > 0 ? [`${plural(tally.secrets, 'secret')} replaced`] : []),
    ...(gap === undefined ? [] : [`${plural(gap.lines, 'line')} left out`]),
    ...(lost > 0 ? [`${plural(lost, 'line')} not sent`] : []),
  ];
}

function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** What is odd about files that were sent, and which were not meant to be. */
function tellOfContents(outcome: Outcome, { maxFileSize }: Inputs, clean: (text: string) => string): void {
  for (const { file, tally, gap } of resultsOf(outcome)) {
    if (tally.linesOutOfRange > 0) {
      warn(
        `${clean(file.name)}: ${plural(tally.linesOutOfRange, 'line')} had a time that Cloud Logs does not take, a day ago or hours ahead, and got the present time.`,
      );
    }
    if (gap !== undefined) {
      warn(
        `${clean(file.name)} is larger than max-file-size (${count(maxFileSize)} bytes): ${count(gap.lines)} lines in its middle were left out.`,
      );
    }
  }
  for (const { name, binary } of outcome.found.files) {
    if (binary) notice(`${clean(name)} holds no text but binary data, so it was not sent.`);
  }
}

function setOutputs(files: FileResult[], { delivery }: Outcome, isComplete: boolean): void {
  const lost = files.reduce((sum, file) => sum + file.lost, 0);
  const lines = files.reduce((sum, { tally }) => sum + tally.lines, 0);
  output({
    'lines-sent': lines - lost,
    'lines-unsent': lost,
    'bytes-sent': delivery?.bytes ?? 0,
    'files-sent': files.filter(isSent).length,
    complete: isComplete,
  });
}

function isSent({ lost, error, isFinished }: FileResult): boolean {
  return lost === 0 && error === undefined && isFinished;
}

async function summarizeAll(
  files: FileResult[],
  outcome: Outcome,
  lacks: string[],
  clean: (text: string) => string,
): Promise<void> {
  const rows = [
    ...files.map((file) => [
      clean(file.file.name),
      count(file.tally.lines),
      count(file.requests),
      remarks(file).join(', ') || NOTHING,
    ]),
    ...unread(outcome).map(({ name }) => [clean(name), NOTHING, NOTHING, 'not sent']),
  ];
  const titles = ['File', 'Lines', 'Requests', 'Remarks'];
  await summarize('Logs sent to IBM Cloud Logs', rows.slice(0, MAX_ROWS), titles);
  if (rows.length > MAX_ROWS) await summarizeLine(`… and ${count(rows.length - MAX_ROWS)} more files.`);
  for (const lack of lacks.slice(0, MAX_ROWS)) await summarizeLine(`⚠️ ${lack}`);
  if (lacks.length > MAX_ROWS)
    await summarizeLine(`… and ${count(lacks.length - MAX_ROWS)} more, which the log of the step names.`);
}
