import { describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutSecrets } from '../src/github/event.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';
import { shipJob, shipStep } from './support/ship.ts';

const scenario = useScenario({ maySend: true });

/** Runs main alone. */
const runMain = (inputs: Record<string, string>) => shipStep(scenario, { with: inputs }).main();

describe('is refused at the start with one sentence, before any request', () => {
  const key = 'k'.repeat(44);
  const none = { 'bootstrap-api-key': '', 'user-id': '' };
  const cases: [string, Record<string, string>, string][] = [
    ['no file', { files: '!a.log\n# b.log' }, 'files names no file'],
    ['no way to Cloud Logs', { 'ingress-endpoint': '' }, 'instance-crn is empty, and so is ingress-endpoint'],
    [
      'no key',
      { 'bootstrap-api-key': '' },
      'bootstrap-api-key is empty, and so are trusted-profile and ingestion-api-key',
    ],
    ['two keys', { 'ingestion-api-key': key }, 'ingestion-api-key and bootstrap-api-key are both set'],
    [
      'a key and a session',
      { ...none, 'ingestion-api-key': key, 'use-cli-session': 'true' },
      'ingestion-api-key and use-cli-session are both set',
    ],
    [
      'an owner of a key that is there',
      { 'bootstrap-api-key': '', 'ingestion-api-key': key },
      'user-id is set, but with ingestion-api-key it has no use',
    ],
    [
      'a policy for a key that is there',
      { ...none, 'ingestion-api-key': key, 'ensure-policy': 'true' },
      'ensure-policy is set, but with ingestion-api-key it has no use',
    ],
    ['JSON for a key', { ...none, 'ingestion-api-key': '{"a": 1}' }, 'ingestion-api-key holds white space'],
    [
      'a policy for nobody',
      { ...none, 'use-cli-session': 'true', 'ensure-policy': 'true' },
      'ensure-policy is true, but service-id and user-id are empty',
    ],
    ['nobody to make a key for', { 'user-id': '' }, 'user-id is empty, and so is service-id'],
    ['another word', { 'on-error': 'Fail' }, 'on-error "Fail" is not one of the allowed words: warn, fail.'],
    ['another severity', { severity: 'notice' }, 'severity "notice" is not one of the allowed words'],
    ['another moment', { when: 'later' }, 'when "later" is not one of the allowed words: end, now.'],
    ['no application', { 'application-name': '' }, 'application-name is empty'],
    ['two lines for a name', { 'subsystem-name': 'a\nb' }, 'subsystem-name holds a control character'],
    ['a size without unit', { 'max-file-size': '50' }, 'max-file-size "50" is not a size'],
    ['a size of nothing', { 'max-file-size': '0MB' }, 'max-file-size "0MB" is not a size'],
    ['no time', { 'time-limit': '0s' }, 'time-limit is 0'],
    ['too much time', { 'time-limit': '2h' }, 'time-limit 2h is too long'],
    ['a time without unit', { 'time-limit': '4' }, 'time-limit "4" is not a duration'],
  ];
  test.each(cases)('%s', async (_, inputs, message) => {
    const main = await runMain(inputs);
    expect(errors(main)).toEqual([expect.stringContaining(message)]);
    expect([main.exitCode, scenario.requests()]).toEqual([1, []]);
    expect(Object.values(main.state).join('')).toBe(''); // nothing for post
  });

  test('and post has nothing to say', async () => {
    const { main, post } = await shipJob(scenario, { 'a.log': 'a' }, { with: { when: 'later' } });
    expect(Object.values(main.state).join('')).toBe('');
    expect([post.exitCode, post.log, scenario.requests()]).toEqual([0, [], []]);
  });

  test('and what an earlier step left in the environment does not make post send', async () => {
    const use = { with: { when: 'later' }, env: { STATE_ready: '{"startedAt":1}' } };
    const { post } = await shipJob(scenario, { 'a.log': 'a' }, use);
    expect(post.log).toEqual([]);
    expect(scenario.requests()).toEqual([]);
  });

  test('a short text to redact, which is not shown', async () => {
    const main = await runMain({ redact: 'long enough\nabc' });
    expect(errors(main)).toEqual([
      expect.stringContaining('redact has a text of less than 4 characters (number 2'),
    ]);
    expect(main.stdout).not.toContain('abc');
    expect(errors(await runMain({ redact: 'abcd' }))).toEqual([]);
  });

  test.each([
    ['bootstrap-api-key', 'bootstrap API key', {}],
    ['ingestion-api-key', 'ingestion key', { 'bootstrap-api-key': '', 'user-id': '' }],
  ])('a key of %s in another input, but not in redact', async (input, name, none) => {
    const { apiKey } = scenario.emulator;
    const inputs = { ...none, [input]: apiKey };
    expect(errors(await runMain({ ...inputs, 'application-name': `a ${apiKey}` }))).toEqual([
      `application-name holds the ${name}, but is not kept secret: take it out.`,
    ]);
    expect(errors(await runMain({ ...inputs, redact: apiKey }))).toEqual([]);
  });
});

describe('is refused at the start, whatever on-error says', () => {
  test.each(['end', 'now'])('another account, when: %s', async (when) => {
    const other = 'f'.repeat(32);
    const { main, post } = await shipJob(
      scenario,
      { 'a.log': 'a' },
      { files: { 'a.log': 'a' }, with: { 'account-id': other, when } },
    );
    expect(errors(main)).toEqual([expect.stringContaining(`account-id names account ${other}`)]);
    expect([post.log, scenario.writes()]).toEqual([[], []]);
  });

  test('another user', async () => {
    const { main, post } = await shipJob(scenario, {}, { with: { 'user-id': 'IBMid-OTHER' } });
    expect(errors(main)).toEqual([expect.stringContaining('user-id IBMid-OTHER is not the user')]);
    expect([post.log, scenario.writes()]).toEqual([[], []]);
  });

  test('an unknown key', async () => {
    const main = await runMain({ 'bootstrap-api-key': 'x'.repeat(44) });
    expect(errors(main)).toEqual([expect.stringContaining('IAM does not know this API key')]);
  });
});

describe('GitHub passes no secrets', () => {
  const pullRequest = (head: unknown) => ({
    pull_request: { head, base: { repo: { full_name: 'octo-org/octo-repo' } } },
  });
  const fork = pullRequest({ repo: { full_name: 'stranger/octo-repo', fork: true } });
  const github = { GITHUB_EVENT_NAME: 'pull_request' };

  test.each([
    ['to a fork', github, fork, 'a fork'],
    ['to a review in a fork', { GITHUB_EVENT_NAME: 'pull_request_review' }, fork, 'a fork'],
    ['to a fork that is deleted', github, pullRequest({ repo: null }), 'a fork'],
    ['to Dependabot', { GITHUB_ACTOR: 'dependabot[bot]' }, {}, 'Dependabot'],
    ['but to a push', { GITHUB_EVENT_NAME: 'push' }, {}, undefined],
    [
      'but to a pull request of the repository, itself a fork',
      github,
      pullRequest({ repo: { full_name: 'octo-org/octo-repo', fork: true } }),
      undefined,
    ],
    ['but to pull_request_target', { GITHUB_EVENT_NAME: 'pull_request_target' }, fork, undefined],
    ['but to an event that cannot be read', { ...github, GITHUB_EVENT_PATH: '/nowhere' }, {}, undefined],
  ])('%s', (_, env, event, who) => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'));
    const path = join(folder, 'event.json');
    writeFileSync(path, JSON.stringify(event));
    const replaced = jest.replaceProperty(process, 'env', { GITHUB_EVENT_PATH: path, ...env });
    expect(withoutSecrets()).toBe(who);
    replaced.restore();
    rmSync(folder, { recursive: true });
  });

  test('to a fork: a notice, green, and nothing is sent', async () => {
    const use = { with: { 'bootstrap-api-key': '' }, github, event: fork };
    const { main, post } = await shipJob(scenario, { 'a.log': 'a' }, use);
    expect(main.log).toEqual([
      '##[notice]No logs are sent: GitHub passes no secrets to a run that a fork triggers.',
    ]);
    expect([main.exitCode, post.exitCode, post.log, scenario.requests()]).toEqual([0, 0, [], []]);
  });

  test('but to a push: an empty key is an error', async () => {
    const main = await runMain({ 'bootstrap-api-key': '' });
    expect(errors(main)).toEqual([expect.stringContaining('bootstrap-api-key is empty')]);
  });

  test.each(['bootstrap-api-key', 'ingestion-api-key'])('to a fork, but %s is there', async (input) => {
    const { apiKey, iamId } = scenario.emulator;
    const none = { 'bootstrap-api-key': '', 'user-id': input === 'bootstrap-api-key' ? iamId : '' };
    const use = { github, event: fork, with: { ...none, [input]: apiKey } };
    const { main, post } = await shipJob(scenario, { 'a.log': 'a' }, use);
    expect([errors(main), warnings(post), scenario.emulator.cloud.logLines.length]).toEqual([[], [], 2]);
  });
});

test('what is to be redacted is masked in the log before anything else is printed', async () => {
  const step = shipStep(scenario, { with: { redact: 'first secret\n\n  second secret  ' } });
  const main = await step.main();
  const masks = main.commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message);
  expect(masks).toEqual(expect.arrayContaining(['first secret', 'second secret']));
  expect(main.stdout.indexOf('::add-mask::second secret')).toBeLessThan(main.stdout.indexOf('Identity'));
});
