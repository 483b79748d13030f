import { expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actionDir, Scenario } from './support/scenario.ts';

const { inputs } = parse(readFileSync(join(actionDir, 'action.yml'), 'utf8')) as { inputs: object };

// The runner checks in every test that each output is declared.
test('the action reads the inputs that action.yml declares, and no others', async () => {
  const declared = Object.keys(inputs).map((name) => `INPUT_${name.toUpperCase()}`);
  expect(await inputsRead()).toEqual(declared.sort());
});

/** The names of the `INPUT_…` variables that main and post of the built action read. */
async function inputsRead(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'inputs-read-'));
  const file = join(folder, 'names');
  const nodeArgs = ['--import', import.meta.resolve('./support/record-inputs.mjs')];
  try {
    await Scenario.during((scenario) => scenario.job({ nodeArgs, env: { INPUTS_READ: file } }));
    return [...new Set(readFileSync(file, 'utf8').trim().split('\n'))].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
