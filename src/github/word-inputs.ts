import { printable } from '../http/printable.ts';
import { UserError } from '../messages/user-error.ts';
import { input } from './inputs.ts';

/**
 * One of a few words.
 * @throws UserError
 */
export function choiceInput<W extends string>(name: string, words: readonly W[]): W {
  const value = input(name);
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) {
    throw new UserError(
      `${name} "${printable(value, 100)}" is none of the words for it: write ${words.join(', ')}.`,
    );
  }
  return word;
}

/** The lines of an input without the white space around them, but for empty ones. */
export function linesInput(name: string): string[] {
  const lines = input(name).split(/[\r\n]+/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
