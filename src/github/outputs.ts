import { exportVariable, setOutput } from '@actions/core';
import { tryWriting } from './command-files.ts';

/**
 * Sets outputs, which the later steps of the job see. An undefined output is empty to them.
 * @throws UserError
 */
export function output(outputs: Record<string, string | number | boolean | undefined>): void {
  tryWriting('GITHUB_OUTPUT', () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  });
}

/**
 * Exports an environment variable to the later steps of the job.
 * @throws UserError
 */
export function exportTo(name: string, value: string): void {
  tryWriting('GITHUB_ENV', () => {
    exportVariable(name, value);
  });
}
