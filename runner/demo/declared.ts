import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const repository = join(import.meta.dirname, '..', '..');

/** Where the actions are: the one at the root, which makes a key, and those in folders of their own. */
export const actionDirs = {
  key: repository,
  ship: join(repository, 'ship'),
  'run-logs': join(repository, 'run-logs'),
};

/** The names of the inputs that action.yml declares. */
export function declaredInputs(action: keyof typeof actionDirs): string[] {
  const { inputs } = parse(readFileSync(join(actionDirs[action], 'action.yml'), 'utf8')) as {
    inputs: object;
  };
  return Object.keys(inputs);
}
