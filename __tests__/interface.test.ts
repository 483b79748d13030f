import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { actionYml, errors, useScenario } from './support/scenario.ts';

const scenario = useScenario();

test('main reads the inputs that action.yml declares, all of them and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  scenario.atEnd(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'inputs');
  const nodeArgs = ['--import', import.meta.resolve('./support/record-inputs.mjs')];
  const { main, post } = await scenario.job({ env: { INPUTS_READ: file }, nodeArgs });
  expect([errors(main), post.exitCode]).toEqual([[], 0]);
  const read = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((name) => name.slice('INPUT_'.length).toLowerCase());
  expect([...new Set(read)].sort()).toEqual(Object.keys(actionYml.inputs).sort());
});

test('main sets the outputs that action.yml declares, all of them', async () => {
  const { main } = await scenario.job({
    with: {
      ...scenario.verified,
      'instance-crn': scenario.emulator.instanceCrn,
      'output-iam-token': 'true',
    },
  });
  // Every scenario checks that it sets no other.
  expect(Object.keys(main.outputs).sort()).toEqual(Object.keys(actionYml.outputs).sort());
});

test('the default of iam-endpoint is the public IAM', () => {
  expect(actionYml.inputs['iam-endpoint']?.default).toBe('https://iam.cloud.ibm.com');
});
