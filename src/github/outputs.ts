import { exportVariable, setOutput } from '@actions/core';

/** Sets outputs, which the later steps of the job see. An undefined output is empty to them. */
export function output(outputs: Record<string, string | number | boolean | undefined>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Exports an environment variable to the later steps of the job. */
export const exportTo: (name: string, value: string) => void = exportVariable;
