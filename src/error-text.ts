import { IamError } from './iam/errors.ts';
import { Refusal } from './iam/refusal.ts';

/** One text for people about anything that was thrown, never a stack. */
export function textFor(error: unknown): string {
  if (error instanceof Refusal || error instanceof IamError) return error.message;
  return `This is a bug in the action, please report it: ${String(error)}`;
}
