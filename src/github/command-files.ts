import { closeSync, openSync } from 'node:fs';
import { record } from '../http/json.ts';
import { UserError } from '../messages/user-error.ts';

/** The variables that name the files of the runner through which something leaves a step (GitHub docs, environment files). */
type CommandFile = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_ENV';

/**
 * Makes sure that the files can be written. Where a variable is not set, the toolkit prints to the log what belongs into
 * the file (source of @actions/core).
 * @throws UserError
 */
export function assertCommandFiles(...names: CommandFile[]): void {
  for (const name of names) {
    const path = process.env[name] ?? '';
    if (path === '') {
      throw new UserError(
        `${name} is not set, so what belongs into its file would go into the log: run the action where the runner sets it, and let no step unset it.`,
      );
    }
    // Unlike `w` and `a`, this makes no file where there is none: the runner would not read it.
    tryWriting(name, () => {
      closeSync(openSync(path, 'r+'));
    });
  }
}

/**
 * Runs `write`, which writes to the file that `name` names.
 * @throws UserError when it cannot
 */
export function tryWriting(name: CommandFile, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code } = record(error);
    throw new UserError(
      `The file that ${name} names cannot be written (${typeof code === 'string' ? code : 'it is gone'}): look at the runner's disk, and at what earlier steps do to the file.`,
    );
  }
}
