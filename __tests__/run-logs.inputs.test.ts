import { describe, expect, test } from '@jest/globals';
import type { NewRun } from '../emulator/index.ts';
import { isOfThisWorkflow } from '../src/github/default-variables.ts';
import { json, type Target } from './support/faults.ts';
import { leaks } from './support/flaws.ts';
import { startTcpServer, startWithTls } from './support/network.ts';
import { jobOf, LIST_JOBS, READ_RUN, recordsIn, sendRun, textsOfJob } from './support/run-logs.ts';
import { errors, useScenario, warnings, type Use } from './support/scenario.ts';

const scenario = useScenario({ maySend: true });

const NOTHING_SENT = { 'lines-sent': '0', 'lines-unsent': '0', 'bytes-sent': '0', 'jobs-sent': '0' };
/** What post sees of a main that made no key. */
const NOTHING_SAVED = { 'planned-key': '', 'received-key': '', kept: '', settled: '' };
const RUNS = '/api/v3/repos/octo-org/octo-repo/actions/runs';

/** Sends a run with one job, of which `run` says more. */
const send = (run: NewRun = {}, use: Use = {}) =>
  sendRun(scenario, { jobs: [jobOf('build', ['a'])], ...run }, use);

describe('is refused at the start with one sentence, before any request', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no token', { 'github-token': '' }, 'github-token is empty'],
    ['a header in place of a token', { 'github-token': 'Bearer x' }, 'github-token holds white space'],
    ['a token that was cut for people', { 'github-token': 'ghp_abc…' }, 'or a character that no token has'],
    ['no repository', { repository: '' }, 'repository "" is not a repository: write owner/name'],
    ['a name alone', { repository: 'octo-repo' }, 'repository "octo-repo" is not a repository'],
    ['a URL', { repository: 'https://github.com/o/r' }, 'is not a repository'],
    ['more than owner and name', { repository: 'o/r/actions' }, 'is not a repository'],
    ['a path for a repository', { repository: 'o/..' }, 'is not a repository'],
    ['a path for an owner', { repository: '../r' }, 'is not a repository'],
    ['a query behind the repository', { repository: 'o/r?x=' }, 'is not a repository'],
    [
      'no run',
      { 'run-id': '' },
      'run-id is empty: run the workflow on workflow_run, or say which run is meant',
    ],
    ['a URL for a run', { 'run-id': 'https://github.com' }, 'run-id "https://github.com" is not a number'],
    ['run 0', { 'run-id': '0' }, 'run-id "0" is not a number'],
    ['a negative number for a run', { 'run-id': '-7' }, 'run-id "-7" is not a number'],
    ['a fraction for a run', { 'run-id': '1.5' }, 'run-id "1.5" is not a number'],
    ['a run as a power of ten', { 'run-id': '1e9' }, 'run-id "1e9" is not a number'],
    ['a run of too many digits', { 'run-id': '9'.repeat(16) }, 'is not a number'],
    ['attempt 0', { 'run-attempt': '0' }, 'run-attempt "0" is not a number'],
    ['a word for an attempt', { 'run-attempt': 'latest' }, 'run-attempt "latest" is not a number'],
    ['no jobs', { jobs: '' }, 'jobs is empty'],
    ['no key', { 'bootstrap-api-key': '' }, 'bootstrap-api-key is empty'],
    [
      'an unknown word for on-error',
      { 'on-error': 'ignore' },
      'on-error "ignore" is not one of the allowed words: warn, fail.',
    ],
    ['two lines for a name', { 'application-name': 'a\nb' }, 'application-name holds a control character'],
    ['a tab in a name', { 'subsystem-name': 'a\tb' }, 'subsystem-name holds a control character'],
  ])('%s', async (_, inputs, message) => {
    const { main } = await send({}, { with: inputs });
    expect(errors(main)).toEqual([expect.stringContaining(message)]);
    expect([main.exitCode, main.state, scenario.requests()]).toEqual([1, NOTHING_SAVED, []]);
  });

  test('an event that has no run', async () => {
    const { main, step } = await send({}, { event: {} });
    expect(errors(main)).toEqual([
      expect.stringContaining('run-id is empty: run the workflow on workflow_run'),
    ]);
    expect([main.state, scenario.requests()]).toEqual([NOTHING_SAVED, []]);
    // After a main that saved nothing, post has nothing to say.
    const post = await step.post();
    expect([post.exitCode, post.log, scenario.requests()]).toEqual([0, [], []]);
  });

  test.each([
    'http://github.example',
    'http://127.0.0.1.github.example',
    'http://127.0.0.1@github.example',
    'file:///etc/passwd',
    'github.example',
    '',
  ])('GITHUB_API_URL %j: the token goes by https alone', async (url) => {
    const { main } = await send({}, { github: { GITHUB_API_URL: url } });
    expect(errors(main)).toEqual([
      `GITHUB_API_URL "${url}" must not receive the token: it is no https URL. The runner sets it; let no step change it.`,
    ]);
    expect([main.exitCode, scenario.requests()]).toEqual([1, []]);
  });

  test('the token in another input, but not in redact', async () => {
    const { token } = scenario.emulator.github;
    const misplaced = await send({}, { with: { 'subsystem-name': `a ${token}` } });
    expect(errors(misplaced.main)).toEqual([
      'subsystem-name holds the GitHub token, but is not kept secret: take it out.',
    ]);
    const redacted = await send({}, { with: { redact: token } });
    expect([errors(redacted.main), redacted.main.outputs.complete]).toEqual([[], 'true']);
  });
});

describe('which run is meant', () => {
  const gets = () =>
    scenario.emulator.requests
      .filter(({ method, path }) => method === 'GET' && path.includes('/actions/runs/'))
      .map(({ path }) => path);

  test('that of the event, and its attempt', async () => {
    const { main, run } = await send();
    expect([main.exitCode, gets()]).toEqual([
      0,
      [`${RUNS}/${run.id}/attempts/1`, `${RUNS}/${run.id}/attempts/1/jobs`],
    ]);
    expect(main.log).toContain(
      `Run ${run.id} attempt 1 of .github/workflows/ci.yml in octo-org/octo-repo; jobs to send: 1.`,
    );
  });

  test('another one, by its ID', async () => {
    const { run: meant } = await send();
    scenario.emulator.requests.length = 0;
    const { main } = await send({}, { event: {}, with: { 'run-id': String(meant.id), 'run-attempt': '1' } });
    expect([main.exitCode, gets()[0]]).toEqual([0, `${RUNS}/${meant.id}/attempts/1`]);
  });

  test('the latest attempt where none is said', async () => {
    const first = scenario.emulator.github.addRun({ jobs: [jobOf('build', ['first'])] });
    const second = await send(
      { id: first.id, attempt: 2, jobs: [jobOf('build', ['second'])] },
      { with: { 'run-attempt': '' } },
    );
    expect(gets()).toEqual([`${RUNS}/${first.id}`, `${RUNS}/${first.id}/attempts/2/jobs`]);
    expect([second.main.outputs.complete, textsOfJob(scenario, 'build')]).toEqual(['true', ['second']]);
  });

  test('at the API that GITHUB_API_URL names, with slashes at its end, too', async () => {
    const url = `${scenario.emulator.url}/api/v3//`;
    const { main, run } = await send({}, { github: { GITHUB_API_URL: url } });
    expect([main.exitCode, gets()[0]]).toEqual([0, `${RUNS}/${run.id}/attempts/1`]);
  });

  test('of no other repository, although the event has its ID', async () => {
    const { main, run } = await send({ repository: 'octo-org/other' });
    expect(errors(main)).toEqual([expect.stringContaining('GitHub knows no such run')]);
    expect(gets()).toEqual([`${RUNS}/${run.id}/attempts/1`]);
  });

  test('of another repository that is named', async () => {
    const { main, run } = await send(
      { repository: 'octo-org/other' },
      { with: { repository: 'Octo-Org/Other' } },
    );
    expect([main.exitCode, textsOfJob(scenario, 'build')]).toEqual([0, ['a']]);
    expect(gets()[0]).toBe(`/api/v3/repos/Octo-Org/Other/actions/runs/${run.id}/attempts/1`);
  });
});

describe('a run of this workflow itself is never sent', () => {
  const own = '.github/workflows/logs.yml';
  const ref = `octo-org/octo-repo/${own}@refs/heads/main`;

  test.each<[string, string, Use]>([
    ['by the file of its workflow', own, {}],
    [
      'by the file in other letters and with a ref, when it was started by hand',
      `${own}@refs/heads/main`,
      {
        event: {},
        with: { 'run-attempt': '' },
        github: { GITHUB_WORKFLOW_REF: `Octo-Org/Octo-Repo/${own}@refs/heads/a@b` },
      },
    ],
  ])('%s', async (_, path, use) => {
    const id = 4711;
    const { main } = await send({ path, id }, { ...use, with: { ...use.with, 'run-id': String(id) } });
    expect(main.log.filter((line) => line.startsWith('##['))).toEqual([
      '##[notice]The run is one of this workflow itself, so nothing is sent: each run would start another one.',
    ]);
    expect([main.exitCode, main.state]).toEqual([0, NOTHING_SAVED]);
    expect(main.outputs).toEqual({ ...NOTHING_SENT, complete: 'true' });
    expect(scenario.requests()).toHaveLength(1);
  });

  test.each([
    ['one of it', { path: own }, ref, true],
    ['one of it, in other letters', { path: own }, ref.toUpperCase(), true],
    ['one of another workflow', { path: '.github/workflows/logs2.yml' }, ref, false],
    ['one of a workflow of that name elsewhere', { path: own, repository: 'o/r' }, ref, false],
    ['one of a workflow that is not known', { path: own }, '', false],
  ])('%s', (_, run, reference, isOwn) => {
    const given = { repository: 'octo-org/octo-repo', ...run };
    expect(isOfThisWorkflow(given, reference)).toBe(isOwn);
  });
});

describe('is red, whatever on-error says, and nobody signs in', () => {
  const isRed = async (use: Use, message: RegExp) => {
    const { main } = await send({}, use);
    expect(errors(main)).toEqual([expect.stringMatching(message)]);
    expect([main.exitCode, main.outputs, main.state]).toEqual([1, {}, NOTHING_SAVED]);
    expect(scenario.requests().filter((line) => !line.includes('/api/v3/'))).toEqual([]);
    expect(leaks(scenario, [main], [scenario.emulator.github.token])).toEqual([]);
  };

  test('an unknown run', async () => {
    await isRed(
      { with: { 'run-id': '99' } },
      /^Could not read the workflow run: GitHub knows no such run, or the token may not see it\. Check repository, run-id and run-attempt, and .*actions: read\. \(.*HTTP 404, GitHub says "Not Found"/,
    );
  });

  test('an unknown attempt', async () => {
    await isRed({ with: { 'run-attempt': '2' } }, /GitHub knows no such run/);
  });

  test('a token without the permission', async () => {
    await isRed(
      { token: scenario.emulator.github.tokenWithoutActions },
      /^Could not read the workflow run: the token may not read workflow runs\. Write permissions: actions: read into the workflow\..*HTTP 403, GitHub says "Resource not accessible by integration"/,
    );
  });

  test('a permission that is missing for the jobs', async () => {
    scenario.emulator.faults.add({
      ...LIST_JOBS,
      answer: json(403, { message: 'Resource not accessible by integration' }),
    });
    await isRed({}, /^Could not list the jobs of the workflow run: the token may not read workflow runs\. /);
  });

  test('a token that GitHub does not know', async () => {
    await isRed(
      { with: { 'github-token': 'ghs_unknown' } },
      /^Could not read the workflow run: GitHub does not accept the token\. Leave github-token out.*HTTP 401/,
    );
  });
});

describe('an answer that GitHub does not document is no mistake of the workflow: a warning, green', () => {
  test.each<[string, Target, unknown]>([
    ['a run without a file', READ_RUN, { id: 1, run_attempt: 1, repository: { full_name: 'o/r' } }],
    ['no list of jobs', LIST_JOBS, null],
  ])('%s', async (_, target, body) => {
    scenario.emulator.faults.add({ ...target, answer: json(200, body) });
    const { main } = await send();
    expect(warnings(main)).toEqual([
      expect.stringMatching(
        /^No log was sent\. Could not .*: the answer is not what GitHub documents\. .*HTTP 200/,
      ),
    ]);
    expect([main.exitCode, errors(main), main.state]).toEqual([0, [], NOTHING_SAVED]);
    expect(main.outputs).toEqual({ ...NOTHING_SENT, complete: 'false' });
  });
});

test.each([
  ['its certificate is not trusted', {}, /SELF_SIGNED_CERT/],
  ['the proxy refuses', { HTTPS_PROXY: 'proxy' }, /HTTP 403 from the proxy/],
])('GitHub cannot be reached, as %s: on-error says what that is', async (_, env, message) => {
  const { cloud } = await startWithTls(scenario);
  const proxy = await startTcpServer(scenario, ['HTTP/1.1 403 Forbidden\r\n\r\n']);
  const use = {
    env: 'HTTPS_PROXY' in env ? { HTTPS_PROXY: proxy.url } : {},
    github: { GITHUB_API_URL: `${cloud.emulator.url}/api/v3` },
  };
  const { main } = await send({}, use);
  expect([errors(main), main.outputs]).toEqual([[], { ...NOTHING_SENT, complete: 'false' }]);
  expect(warnings(main)).toEqual([
    expect.stringMatching(/^No log was sent\. Could not read the workflow run: /),
  ]);
  expect(warnings(main)[0]).toMatch(message);
  const failed = await send({}, { ...use, with: { 'on-error': 'fail' } });
  expect(errors(failed.main)).toEqual([expect.stringMatching(message)]);
});

describe('is red once the run is known, and nothing is sent', () => {
  test.each<[string, Record<string, string>, string]>([
    ['another account', { 'account-id': 'f'.repeat(32) }, `account-id names account ${'f'.repeat(32)}`],
    ['another user', { 'user-id': 'IBMid-OTHER' }, 'user-id IBMid-OTHER is not the user'],
    ['an unknown key', { 'bootstrap-api-key': 'x'.repeat(44) }, 'IAM does not know this API key'],
  ])('%s', async (_, inputs, message) => {
    const { main } = await send({}, { with: inputs });
    expect(errors(main)).toEqual([expect.stringContaining(message)]);
    expect([main.exitCode, main.outputs, main.state]).toEqual([1, {}, NOTHING_SAVED]);
    expect(scenario.writes()).toEqual([]);
  });
});

describe('no job to send', () => {
  test('none matches: a warning, green, and nobody signs in', async () => {
    const { main } = await send({}, { with: { jobs: 'test*\n!build', 'on-error': 'fail' } });
    expect(warnings(main)).toEqual([
      'No job is there to send: test*, !build matches none of the jobs of the run (1).',
    ]);
    expect([main.exitCode, main.state]).toEqual([0, NOTHING_SAVED]);
    expect(main.outputs).toEqual({ ...NOTHING_SENT, complete: 'true' });
    expect(scenario.requests()).toHaveLength(2);
  });

  test('the run could not start, so it has none: its record arrives', async () => {
    const { main } = await send({ jobs: [], conclusion: 'startup_failure' });
    expect([main.exitCode, warnings(main), main.outputs.complete]).toEqual([0, [], 'true']);
    expect(recordsIn(scenario)).toEqual([
      expect.objectContaining({ kind: 'run', conclusion: 'startup_failure', jobs: 0 }),
    ]);
  });
});

test('the token and what is to be redacted are masked before anything else is printed', async () => {
  const { github } = scenario.emulator;
  const { main } = await sendRun(scenario, [jobOf('build', ['a'])], {
    with: { redact: 'first secret\n\n  second secret  ' },
  });
  const masks = main.commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message);
  expect(masks).toEqual(expect.arrayContaining([github.token, 'first secret', 'second secret']));
  const [firstWords = ''] = main.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(firstWords).toMatch(/^Run \d+ attempt 1 /);
});
