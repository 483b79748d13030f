import { Obstacle } from '../http/obstacle.ts';
import { RequestError } from '../http/request-error.ts';
import type { Loss } from '../ingress/losses.ts';
import { textFor } from '../messages/text-for.ts';
import { UserError } from '../messages/user-error.ts';
import { resultsOf, unread, type Outcome, type Result } from './outcome.ts';
import { RECORDS } from './send.ts';

/** Names all that did not arrive, and why; of a source also the first and the last line. */
export function* missing(outcome: Outcome): Generator<string, void> {
  const { delivery, failure, cancelled } = outcome;
  if (failure !== undefined) yield `No line was sent. ${textFor(failure)}`;
  for (const { source, cause, mayHaveArrived } of delivery?.losses ?? []) {
    if (source !== RECORDS) continue;
    yield mayHaveArrived
      ? `Nobody knows whether a line about the run or its jobs arrived. ${textFor(cause)}`
      : `A line about the run or its jobs did not arrive. ${textFor(cause)}`;
  }
  for (const result of resultsOf(outcome)) yield* missingOf(result);
  const why = cancelled.aborted ? ', as the job was cancelled' : '';
  for (const { name } of unread(outcome)) yield `${name} was not sent at all${why}.`;
}

function* missingOf({ source: { name }, losses, lastLine, error, isFinished }: Result): Generator<string> {
  for (const loss of losses) {
    // When nothing could be sent, the cause is told once, above.
    const why = loss.cause === undefined ? '' : ` ${textFor(loss.cause)}`;
    yield loss.mayHaveArrived
      ? `${name}: nobody knows whether ${linesOf(loss)} arrived.${why}`
      : `${name}: ${linesOf(loss)} did not arrive.${why}`;
  }
  if (error !== undefined) yield unreadable(name, error, lastLine);
  if (!isFinished) {
    yield `${name} was not read beyond line ${count(lastLine)}, as the job was cancelled.`;
  }
}

/** Says that something could not be read at all, or not beyond `lastLine`. */
export function unreadable(name: string, error: unknown, lastLine = 0): string {
  const what =
    lastLine === 0
      ? 'could not be read, so it was not sent'
      : `could not be read beyond line ${count(lastLine)}`;
  return `${name} ${what}: ${reasonOf(error)}`;
}

/** The reason, as the end of a sentence: the code of a file system's error, or the text of another error. */
function reasonOf(error: unknown): string {
  if (error instanceof UserError || error instanceof Obstacle || error instanceof RequestError)
    return textFor(error);
  const { code, message } = error as NodeJS.ErrnoException;
  return `${code ?? message}.`;
}

function linesOf({ firstLine, lastLine, lines }: Loss): string {
  if (firstLine === lastLine) return `line ${count(firstLine)}`;
  return `lines ${count(firstLine)} to ${count(lastLine)} (${count(lines)} lines)`;
}

/** A number for people. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}
