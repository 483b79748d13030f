import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { errors, Scenario, warnings } from './support/scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(async () => {
  await scenario.close();
});

test('env-name exports the key to the later steps, masked', async () => {
  const { main } = await scenario.job({ with: { 'env-name': 'IAM_API_KEY' } });
  expect(main.env).toEqual({ IAM_API_KEY: main.outputs['ingestion-api-key'] });
});

test('output-iam-token: a token of the ingestion key that ships a line, masked, with its expiry', async () => {
  const { url, cloud } = scenario.emulator;
  const { main } = await scenario.job({
    with: { 'output-iam-token': 'true', 'ingress-endpoint': url },
  });
  const {
    'iam-token': token = '',
    'iam-token-expires-at': expiresAt = '',
    'ingress-url': ingress = '',
  } = main.outputs;
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

test('without output-iam-token there is no token among the outputs', async () => {
  const { main } = await scenario.job();
  expect(Object.keys(main.outputs)).not.toContain('iam-token');
  expect(main.outputFile).not.toMatch(/eyJ/);
});

test('ingress-endpoint: host with port and URL as given', async () => {
  const { url } = scenario.emulator;
  const { main } = await scenario.job({ with: { 'ingress-endpoint': url } });
  expect(main.outputs).toMatchObject({
    'ingress-host': new URL(url).host,
    'ingress-url': `${url}/logs/v1/singles`,
  });
});

test('dry-run: everything is read, nothing written, and post does nothing', async () => {
  const step = scenario.step({ with: { 'dry-run': 'true' } });
  const main = await step.main();
  const { accountId, iamId } = scenario.emulator;
  expect(main.exitCode).toBe(0);
  expect(main.outputs).toEqual({ 'iam-id': iamId, 'account-id': accountId, 'policy-id': '' });
  expect(main.log.slice(-2)).toEqual([
    'Dry run: policy with Sender on all of Cloud Logs in the account would be created.',
    expect.stringMatching(
      /^Dry run: key logs-ingestion would be created that expires at \S+Z and is deleted when the job ends \(1 of 20 slots are in use\)\.$/,
    ),
  ]);
  expect(main.summaryFile).toContain('dry run, nothing was written');
  const before = scenario.requests().length;
  const post = await step.post();
  expect(post.log).toEqual([]);
  expect(scenario.requests()).toHaveLength(before);
  expect(scenario.writes()).toEqual([]);
});

test('dry-run: names the policy that is there, and leaves policies alone when told so', async () => {
  const { cloud, iamId } = scenario.emulator;
  const policy = cloud.grantSender(iamId);
  const main = await scenario.step({ with: { 'dry-run': 'true' } }).main();
  expect(main.outputs['policy-id']).toBe(policy.id);
  expect(main.log.join('\n')).toContain(
    `policy ${policy.id} grants Sender on all of Cloud Logs in the account already`,
  );
  const without = await scenario
    .step({ with: { 'dry-run': 'true', 'ensure-policy': 'false', revoke: 'false', 'expires-in': 'never' } })
    .main();
  expect(without.log.slice(-2)).toEqual([
    'Dry run: policy would not be looked at.',
    'Dry run: key logs-ingestion would be created that never expires and is kept when the job ends (1 of 20 slots are in use).',
  ]);
});

test('dry-run with a locked service ID: says that the policy could not be created', async () => {
  const serviceId = scenario.emulator.cloud.addServiceId({ locked: true });
  const main = await scenario
    .step({ with: { 'dry-run': 'true', 'user-id': '', 'service-id': serviceId.id } })
    .main();
  expect(main.log.join('\n')).toContain('would be created, which fails because the service ID is locked');
});

test('dry-run with a mistake: the same error as without', async () => {
  const other = scenario.emulator.cloud.addUser();
  const main = await scenario.step({ with: { 'dry-run': 'true', 'user-id': other.iamId } }).main();
  expect(errors(main)).toEqual([expect.stringContaining('is not the user of the bootstrap credential')]);
});

test('the summary names everything but the secret, as text', async () => {
  const { main } = await scenario.job({ with: { 'key-name': '<b>&name</b>' } });
  expect(main.summaryFile).toContain('&lt;b&gt;&amp;name&lt;/b&gt;');
  for (const name of ['key-id', 'policy-id', 'expires-at', 'iam-id', 'account-id']) {
    expect(main.summaryFile).toContain(main.outputs[name]);
  }
  expect(main.summaryFile).not.toContain(main.outputs['ingestion-api-key']);
});

test('IDs from IAM stay on one line, in the log and in the summary', async () => {
  const id = 'p\n\n# A heading\n::warning::x';
  scenario.emulator.faults.add({
    method: 'POST',
    path: '/v2/policies',
    answer: { status: 201, body: { id } },
  });
  const { main } = await scenario.job();
  expect(main.exitCode).toBe(0);
  expect(main.log).not.toContain('# A heading');
  expect(warnings(main)).toEqual([]);
  expect(main.summaryFile).toContain('p # A heading ::warning::x');
});

test('post adds a line to the summary when revoking failed', async () => {
  const step = scenario.step({ skipWaits: true, with: { 'key-name': '![logs](https://example.com)' } });
  const main = await step.main();
  scenario.emulator.faults.add({ method: 'DELETE', times: Infinity, answer: { status: 500 } });
  const post = await step.post();
  // Within a block of HTML, GitHub reads no Markdown.
  expect(post.summaryFile).toMatch(/^<p>.*!\[logs\].*<\/p>\n$/);
  expect(post.summaryFile).toContain(`(${main.outputs['key-id']}) was not revoked. It expires at`);
});

test('a runner without job summaries is no obstacle', async () => {
  const { main } = await scenario.job({ github: { GITHUB_STEP_SUMMARY: '' } });
  expect(main.exitCode).toBe(0);
  expect(warnings(main)).toEqual([]);
});

test('a key that is kept and never expires: a warning', async () => {
  const { main } = await scenario.job({ with: { revoke: 'false', 'expires-in': 'never' } });
  expect(warnings(main)).toEqual([
    `Key ${main.outputs['key-id']} never expires and is not revoked: delete it when it is no longer needed.`,
  ]);
});
