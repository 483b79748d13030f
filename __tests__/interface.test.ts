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
  const record = `
    import { appendFileSync } from 'node:fs';
    process.env = new Proxy(process.env, {
      get(env, name) {
        if (/^INPUT_/.test(String(name))) appendFileSync(process.env.READ_INPUTS, name.slice(6) + '\\n');
        return Reflect.get(env, name);
      },
    });`;
  const file = join(folder, 'inputs');
  const { main, post } = await scenario.job({
    env: { READ_INPUTS: file },
    nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(record)}`],
  });
  expect([errors(main), post.exitCode]).toEqual([[], 0]);
  const read = readFileSync(file, 'utf8').trim().toLowerCase().split('\n');
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
