import { Obstacle } from '../http/obstacle.ts';
import { record } from '../http/json.ts';
import { RequestError } from '../http/request-error.ts';
import { explain } from './explanations.ts';
import { textForObstacle, type KnownFacts } from './obstacles.ts';
import { UserError } from './user-error.ts';

/** One text for people about anything that was thrown: on one line, without a stack. */
export function textFor(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof Obstacle) return textForObstacle(error.facts as KnownFacts);
  if (error instanceof RequestError) return explain(error);
  return `This is a bug in the action, please report it: ${String(error)}`;
}

/** The stack of an error that nobody foresaw, for the debug log; empty for the others. */
export function stackOf(error: unknown): string {
  const isForeseen = error instanceof UserError || error instanceof Obstacle || error instanceof RequestError;
  return isForeseen ? '' : String(record(error).stack);
}
