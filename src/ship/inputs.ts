import { choiceInput, linesInput } from '../github/inputs.ts';
import type { Secrets } from '../http/secrets.ts';
import { UserError } from '../messages/user-error.ts';
import { readLabel, readSendingInputs, type SendingInputs } from '../sending/inputs.ts';

/** What the workflow asks for, validated. */
export interface Inputs extends SendingInputs {
  /** Globs, in their order. */
  files: string[];
  applicationName: string;
  subsystemName: string;
  when: 'end' | 'now';
  ifNoFilesFound: 'warn' | 'error' | 'ignore';
}

/**
 * All inputs. Their defaults are in ship/action.yml alone.
 * @param secrets learns those that the inputs hold, before anything else is looked at
 * @throws UserError
 */
export function readInputs(secrets: Secrets): Inputs {
  return {
    ...readSendingInputs(secrets),
    files: readFiles(),
    applicationName: neededLabel('application-name'),
    subsystemName: neededLabel('subsystem-name'),
    when: choiceInput('when', ['end', 'now']),
    ifNoFilesFound: choiceInput('if-no-files-found', ['warn', 'error', 'ignore']),
  };
}

function readFiles(): string[] {
  const files = linesInput('files').filter((line) => !line.startsWith('#'));
  if (files.some((line) => !line.startsWith('!'))) return files;
  throw new UserError(
    'files names no file: write at least one path or pattern, such as build.log or reports/**/*.log.',
  );
}

function neededLabel(name: 'application-name' | 'subsystem-name'): string {
  const label = readLabel(name);
  if (label === '') throw new UserError(`${name} is empty: leave it out, or write a name.`);
  return label;
}
