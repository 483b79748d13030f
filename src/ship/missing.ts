import type { Loss } from '../ingress/sender.ts';
import { textFor } from '../messages/text-for.ts';
import { UserError } from '../messages/user-error.ts';
import { resultsOf, unread, type FileResult, type Outcome } from './outcome.ts';
import { RUN } from './send.ts';

/** All that did not arrive: what it is, and why; of a file, from which line to which. */
export function* missing(outcome: Outcome): Generator<UserError, void> {
  const { found, delivery, failure } = outcome;
  for (const { name, error } of found.unreadable) {
    yield new UserError(`${name} could not be read, so it was not sent: ${fileErrorOf(error)}.`);
  }
  for (const { origin, cause } of delivery?.losses ?? []) {
    if (origin === RUN) yield new UserError(`The line about the run did not arrive. ${textFor(cause)}`);
  }
  for (const file of resultsOf(outcome)) yield* missingOf(file);
  for (const { name } of unread(outcome)) {
    yield new UserError(`${name} was not sent at all. ${textFor(failure)}`);
  }
}

function* missingOf({
  file: { name },
  losses,
  error,
  isFinished,
  lastLine,
}: FileResult): Generator<UserError> {
  for (const loss of losses) {
    yield loss.mayHaveArrived
      ? new UserError(`${name}: nobody knows whether ${linesOf(loss)} arrived. ${textFor(loss.cause)}`)
      : new UserError(`${name}: ${linesOf(loss)} did not arrive. ${textFor(loss.cause)}`);
  }
  if (error !== undefined) {
    yield new UserError(`${name} could not be read beyond line ${count(lastLine)}: ${fileErrorOf(error)}.`);
  }
  if (!isFinished) {
    yield new UserError(`${name} was not read beyond line ${count(lastLine)}, as the job was cancelled.`);
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
