import { fail, say, warn } from '../github/log.ts';
import { output } from '../github/outputs.ts';
import { summarize, summarizeLine } from '../github/summary.ts';
import type { Delivery } from '../ingress/sender.ts';
import type { SendingInputs } from './inputs.ts';
import { count, missing } from './missing.ts';
import { resultsOf, unread, type Outcome, type Result } from './outcome.ts';
import type { Sending } from './send.ts';

/** The runner shows ten warnings of a step on the page of the run; the log has them all (GitHub docs, limits). */
const MAX_WARNINGS = 10;

/** What an empty cell shows: the toolkit does not close a cell without content. */
const NOTHING = '–';

/** The most rows, and the most lines about what is missing, in the summary. */
const MAX_ROWS = 100;

/** What is to be told beside the outcome, and how. */
export interface ReportOptions {
  /** What people call a source. */
  noun: 'file' | 'job';
  /** What is missing and never became a source, such as a folder that cannot be read. */
  problems: string[];
  /** Whether later steps of the job see outputs. */
  hasOutputs: boolean;
}

/**
 * Tells in log, summary and outputs what became of the sources: one line for each, and what exactly is missing, and
 * why. With `on-error: fail`, the step fails if something is missing.
 */
export async function report(
  outcome: Outcome,
  { inputs, secrets }: Sending,
  options: ReportOptions,
): Promise<void> {
  const { noun, hasOutputs } = options;
  const clean = (text: string) => secrets.redact(text, 1000);
  const results = resultsOf(outcome);
  for (const result of results) say(clean(`${result.source.name}: ${describe(result)}`));
  tellOfContents(results, inputs, clean);
  const problems = [...options.problems, ...missing(outcome)].map(clean);
  for (const [index, problem] of problems.entries()) {
    const tell = index < MAX_WARNINGS ? warn : say;
    tell(problem);
  }
  for (const words of outcome.delivery?.words ?? []) {
    warn(`Cloud Logs made a remark; some lines may not have been accepted: ${words}`);
  }
  const isWhole = problems.length === 0 && (outcome.delivery?.words.size ?? 0) === 0;
  const isComplete = isWhole && results.every(({ gap }) => gap === undefined);
  if (hasOutputs) setOutputs(results, outcome.delivery, isComplete, noun);
  await summarizeAll(results, outcome, problems, noun, clean);
  if (isWhole || inputs.onError === 'warn') return;
  fail('Some of the logs are not in Cloud Logs, and on-error is fail: see the warnings.');
}

/** Sets the outputs where there was nothing to send. */
export function outputNothing(noun: 'file' | 'job', isComplete: boolean): void {
  setOutputs([], undefined, isComplete, noun);
}

/** The numbers of a source, with remarks. */
function describe(result: Result): string {
  const { tally, requests } = result;
  return [`${plural(tally.lines, 'line')} in ${plural(requests, 'request')}`, ...remarks(result)].join(', ');
}

function remarks({ tally, gap, lost }: Result): string[] {
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

/** What is odd about sources that were sent. */
function tellOfContents(
  results: Result[],
  { maxFileSize }: SendingInputs,
  clean: (text: string) => string,
): void {
  for (const { source, tally, gap } of results) {
    if (tally.linesOutOfRange > 0) {
      warn(
        `${clean(source.name)}: ${plural(tally.linesOutOfRange, 'line')} had a time that Cloud Logs does not take, a day ago or hours ahead, and got the present time.`,
      );
    }
    if (gap !== undefined) {
      warn(
        `${clean(source.name)} is larger than max-file-size (${count(maxFileSize)} bytes): ${count(gap.lines)} lines in its middle were left out.`,
      );
    }
  }
}

function setOutputs(
  results: Result[],
  delivery: Delivery | undefined,
  isComplete: boolean,
  noun: string,
): void {
  const lost = results.reduce((sum, result) => sum + result.lost, 0);
  const lines = results.reduce((sum, { tally }) => sum + tally.lines, 0);
  output({
    'lines-sent': lines - lost,
    'lines-unsent': lost,
    'bytes-sent': delivery?.bytes ?? 0,
    [`${noun}s-sent`]: results.filter(isSent).length,
    complete: isComplete,
  });
}

function isSent({ lost, gap, error, isFinished }: Result): boolean {
  return lost === 0 && gap === undefined && error === undefined && isFinished;
}

async function summarizeAll(
  results: Result[],
  outcome: Outcome,
  problems: string[],
  noun: string,
  clean: (text: string) => string,
): Promise<void> {
  const rows = [
    ...results.map((result) => [
      clean(result.source.name),
      count(result.tally.lines),
      count(result.requests),
      remarks(result).join(', ') || NOTHING,
    ]),
    ...unread(outcome).map(({ name }) => [clean(name), NOTHING, NOTHING, 'not sent']),
  ];
  const titles = [noun === 'file' ? 'File' : 'Job', 'Lines', 'Requests', 'Remarks'];
  await summarize('Logs sent to IBM Cloud Logs', rows.slice(0, MAX_ROWS), titles);
  if (rows.length > MAX_ROWS) await summarizeLine(`… and ${count(rows.length - MAX_ROWS)} more ${noun}s.`);
  for (const problem of problems.slice(0, MAX_ROWS)) await summarizeLine(`⚠️ ${problem}`);
  if (problems.length > MAX_ROWS)
    await summarizeLine(`… and ${count(problems.length - MAX_ROWS)} more, which the log of the step names.`);
}
