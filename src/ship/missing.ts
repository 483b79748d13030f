import type { Loss } from '../ingress/sender.ts';
import { textFor } from '../messages/text-for.ts';
import { UserError } from '../messages/user-error.ts';
import { resultsOf, unread, type FileResult, type Outcome } from './outcome.ts';
import { RUN } from './send.ts';

/** All that did not arrive: what it is, and why; of a file, from which line to which. */
export function* missing(outcome: Outcome): Generator<UserError, void> {
  const { found, delivery, failure } = outcome;
  if (failure !== undefined) yield new UserError(`No line was sent. ${textFor(failure)}`);
  for (const { name, error } of found.unreadable) {
    yield new UserError(`${name} could not be read, so it was not sent: ${fileErrorOf(error)}.`);
  }
  for (const { origin, cause } of delivery?.losses ?? []) {
    if (origin === RUN)
      yield new UserError(`The line about the run did not arrive, or nobody knows. ${textFor(cause)}`);
  }
  for (const file of resultsOf(outcome)) yield* missingOf(file);
  for (const { name } of unread(outcome)) {
    yield new UserError(`${name} was not sent at all, as the job was cancelled.`);
  }
}

function* missingOf(file: FileResult): Generator<UserError> {
  const { name } = file.file;
  for (const loss of file.losses) {
    // Said once already, where it is the same for all.
    const why = loss.cause === undefined ? '' : ` ${textFor(loss.cause)}`;
    yield loss.mayHaveArrived
      ? new UserError(`${name}: nobody knows whether ${linesOf(loss)} arrived.${why}`)
      : new UserError(`${name}: ${linesOf(loss)} did not arrive.${why}`);
  }
  const lastLine = count(file.lastLine);
  if (file.error !== undefined) {
    yield new UserError(`${name} could not be read beyond line ${lastLine}: ${fileErrorOf(file.error)}.`);
  }
  if (!file.isFinished) {
    yield new UserError(`${name} was not read beyond line ${lastLine}, as the job was cancelled.`);
  }
}

function linesOf({ firstLine, lastLine, lines }: Loss): string {
  if (firstLine === lastLine) return `line ${count(firstLine)}`;
  return `lines ${count(firstLine)} to ${count(lastLine)} (${count(lines)} lines)`;
}

/** A number for people. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}

/** Node's code of a file system's error, or what else was thrown. */
function fileErrorOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
