import { saveState as save } from '@actions/core';
import { tryWriting } from './command-files.ts';

export { getState } from '@actions/core';

/**
 * Saves a value of the step's own for post, as text or as JSON.
 * @throws UserError
 */
export function saveState(name: string, value: unknown): void {
  tryWriting('GITHUB_STATE', () => {
    save(name, value);
  });
}
