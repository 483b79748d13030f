import { Obstacle } from '../http/obstacle.ts';
import { record } from '../http/json.ts';
import { printable } from '../http/printable.ts';
import { RequestError } from '../http/request-error.ts';
import { explain } from './explanations.ts';
import { textForObstacle, type KnownFacts } from './obstacles.ts';
import { UserError } from './user-error.ts';

/**
 * One text for people about anything that was thrown, without a stack. It is on one line, except for the list of keys
 * when all slots are full.
 */
export function textFor(error: unknown): string {
  if (error instanceof Obstacle) return textForObstacle(error.facts as KnownFacts);
  if (error instanceof UserError) return oneLine(error.message);
  if (error instanceof RequestError) return oneLine(explain(error));
  if (isOfMachine(error)) {
    return `The machine refused the action something that it needs: ${oneLine(error.message)}. Look at the runner's disk, memory and limits, and whether the folder dist/ of the action is whole.`;
  }
  return `This is a bug in the action, please report it: ${oneLine(String(error))}`;
}

/** The stack of an error that nobody foresaw, for the debug log; empty for the others. */
export function stackOf(error: unknown): string {
  const isForeseen = error instanceof UserError || error instanceof Obstacle || error instanceof RequestError;
  return isForeseen ? '' : String(record(error).stack);
}

/** Whether the operating system refused something, or a file of the action is missing (Node docs, error codes). */
function isOfMachine(error: unknown): error is Error {
  const { code } = record(error);
  return (
    error instanceof Error && typeof code === 'string' && /^(E[A-Z0-9]+|ERR_MODULE_NOT_FOUND)$/.test(code)
  );
}

function oneLine(text: string): string {
  return printable(text, Infinity);
}
