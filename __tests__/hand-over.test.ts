import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DELETE_KEY } from './support/faults.ts';
import { errors, forServiceId, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

test('the outputs and the variable; output-iam-token is a masked token that can send a line, with its expiry', async () => {
  const { url, cloud } = scenario.emulator;
  const inputs = { 'output-iam-token': 'true', 'ingress-endpoint': url, 'env-name': 'IAM_API_KEY' };
  const main = await scenario.step({ with: inputs }).main();
  expect(main.env).toEqual({ IAM_API_KEY: main.outputs['ingestion-api-key'] });
  const {
    'iam-token': token = '',
    'iam-token-expires-at': expiresAt = '',
    'ingress-url': ingress = '',
  } = main.outputs;
  expect([main.outputs['ingress-host'], ingress]).toEqual([new URL(url).host, `${url}/logs/v1/singles`]);
  expect(main.commands).toContainEqual(expect.objectContaining({ command: 'add-mask', message: token }));
  const seconds = (Date.parse(expiresAt) - Date.now()) / 1000;
  expect(seconds).toBeGreaterThan(3500);
  expect(seconds).toBeLessThanOrEqual(3600);
  const answer = await fetch(ingress, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify([{ applicationName: 'a', subsystemName: 's', text: 'hello' }]),
  });
  expect(answer.status).toBe(200);
  expect(cloud.logLines.map(({ line }) => line.text)).toEqual(['hello']);
});

test('the summary names everything but the secret, and escapes HTML', async () => {
  const main = await scenario.step({ with: { 'key-name': '<b>&name</b>' } }).main();
  expect(main.summaryFile).toContain('&lt;b&gt;&amp;name&lt;/b&gt;');
  for (const name of ['key-id', 'policy-id', 'expires-at', 'iam-id', 'account-id']) {
    expect(main.summaryFile).toContain(main.outputs[name]);
  }
  expect(main.summaryFile).not.toContain(main.outputs['ingestion-api-key']);
});

test('post adds a line to the summary when revoking failed', async () => {
  const step = scenario.step({ skipWaits: true, with: { 'key-name': '![logs](https://example.com)' } });
  const main = await step.main();
  scenario.emulator.faults.add({ ...DELETE_KEY, times: Infinity, answer: { status: 500 } });
  const post = await step.post();
  // GitHub does not read Markdown inside a block of HTML.
  expect(post.summaryFile).toMatch(/^<p>.*!\[logs\].*<\/p>\n$/);
  expect(post.summaryFile).toContain(`(${main.outputs['key-id']}) was not revoked. It expires at`);
});

test('a runner without job summaries: the job succeeds without a warning', async () => {
  const main = await scenario.step({ github: { GITHUB_STEP_SUMMARY: '' } }).main();
  expect(main.exitCode).toBe(0);
  expect(warnings(main)).toEqual([]);
});

test('a service ID whose policies are not looked at: the summary does not claim Sender', async () => {
  const serviceId = scenario.emulator.cloud.addServiceId();
  const main = await scenario
    .step({ with: { ...forServiceId(serviceId.id), 'ensure-policy': 'false' } })
    .main();
  expect(main.summaryFile).toContain('<td>Scope</td><td>what the identity was granted elsewhere</td>');
});

describe('the files of the runner through which outputs, state and variables leave', () => {
  test.each([
    ['GITHUB_OUTPUT', {}],
    ['GITHUB_STATE', {}],
    ['GITHUB_ENV', { 'env-name': 'IAM_API_KEY' }],
  ])(
    '%s is not set: refused before anything is asked of IAM, and nothing goes to the log',
    async (name, inputs) => {
      const main = await scenario.step({ with: inputs, github: { [name]: '' } }).main();
      expect(errors(main)).toEqual([
        `${name} is not set, so what belongs into its file would go into the log: run the action where the runner sets it, and let no step unset it.`,
      ]);
      expect(main.stdout).not.toMatch(/::(set-output|save-state|set-env)/);
      expect(scenario.requests()).toEqual([]);
    },
  );

  test('GITHUB_ENV is not needed without env-name', async () => {
    const main = await scenario.step({ github: { GITHUB_ENV: '' } }).main();
    expect(errors(main)).toEqual([]);
  });

  test.each(['GITHUB_OUTPUT', 'GITHUB_STATE'])(
    '%s is a folder or is missing: refused before anything is asked of IAM',
    async (name) => {
      for (const [path, code] of [
        [tmpdir(), 'EISDIR'],
        [join(tmpdir(), 'is', 'not', 'there'), 'ENOENT'],
      ]) {
        const main = await scenario.step({ github: { [name]: String(path) } }).main();
        expect(errors(main)).toEqual([
          `The file that ${name} names cannot be written (${code}): look at the runner's disk, and at what earlier steps do to the file.`,
        ]);
      }
      expect(scenario.requests()).toEqual([]);
    },
  );

  (process.platform === 'linux' ? test : test.skip).each([
    ['GITHUB_OUTPUT', {}],
    ['GITHUB_ENV', { 'env-name': 'IAM_API_KEY' }],
  ])('%s is on a disk that is full: the key is revoked at once', async (name, inputs) => {
    const main = await scenario.step({ with: inputs, github: { [name]: '/dev/full' } }).main();
    expect(errors(main)).toEqual([
      `The file that ${name} names cannot be written (ENOSPC): look at the runner's disk, and at what earlier steps do to the file.`,
    ]);
    expect(scenario.keys()).toEqual([]);
  });

  (process.platform === 'linux' ? test : test.skip)(
    'GITHUB_STATE is on a disk that is full: nothing is written to IAM',
    async () => {
      const main = await scenario.step({ github: { GITHUB_STATE: '/dev/full' } }).main();
      expect(errors(main)).toEqual([expect.stringContaining('The file that GITHUB_STATE names')]);
      expect(scenario.writes()).toEqual([]);
    },
  );
});
