import { describe, expect, jest, test } from '@jest/globals';
import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, win32 } from 'node:path';
import type { StageResult } from '../runner/runner.ts';
import { arrival, CREATE_KEY } from './support/faults.ts';
import { preload } from './support/preload.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';
import { allLines, linesOf, numbered, shipJob, shipStep, textsOf, write } from './support/ship.ts';

const scenario = useScenario({ maySend: true });

const sent = () => [...new Set(allLines(scenario).flatMap(({ className = [] }) => className))].sort();
const notices = ({ log }: StageResult) => log.filter((line) => line.startsWith('##[notice]'));

test('patterns stand one in a line, with comments, and the last one that matches decides', async () => {
  const names = ['build.log', 'a/1.log', 'a/2.log', 'a/2.txt'];
  const files = Object.fromEntries(names.map((name) => [name, name]));
  const patterns = '# a comment\n\n  build.log  \nbuild.log\na\n!**/*.log\na/1.log';
  const { main, post } = await shipJob(scenario, files, { with: { files: patterns } });
  expect([errors(main), post.exitCode, warnings(post)]).toEqual([[], 0, []]);
  expect(sent()).toEqual(['a/1.log', 'a/2.txt']);
  for (const name of sent()) expect(textsOf(scenario, name)).toEqual([name]);
});

test('a file outside of the workspace has its absolute path', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(folder, 'x.log'), 'out there');
  await shipJob(scenario, {}, { with: { files: `${folder}/*.log` } });
  expect(textsOf(scenario, join(folder, 'x.log').replaceAll('\\', '/'))).toEqual(['out there']);
  rmSync(folder, { recursive: true });
});

describe('without a file', () => {
  test.each([
    ['warn', 0, ['No file is there to send: nothing matches *.txt, !a.txt.'], []],
    ['ignore', 0, [], []],
    [
      'error',
      1,
      [],
      ['No file is there to send, and if-no-files-found is error: nothing matches *.txt, !a.txt.'],
    ],
  ])('if-no-files-found: %s, and no key is made', async (word, exitCode, warned, failed) => {
    const use = { with: { files: '*.txt\n!a.txt', 'if-no-files-found': word } };
    const { post } = await shipJob(scenario, { 'a.txt': 'a' }, use);
    expect([post.exitCode, warnings(post), errors(post), scenario.writes()]).toEqual([
      exitCode,
      warned,
      failed,
      [],
    ]);
  });
});

test('a binary file is named and passed over, an empty one is sent as it is, and without text no key is made', async () => {
  const { post } = await shipJob(scenario, { 'core.log': Buffer.from('\x7fELF\0\0\0'), 'empty.log': '' });
  expect(notices(post)).toEqual(['##[notice]core.log holds no text but binary data, so it was not sent.']);
  expect(post.log).toContain('empty.log: 0 lines in 0 requests');

  const before = scenario.requests().length;
  await shipJob(scenario, { 'core.log': Buffer.from('\x7fELF\0\0\0') });
  expect(scenario.requests(before)).toEqual(['POST /identity/token → 200']);
});

/**
 * Makes the file system refuse to read what is named "locked", and to enter the folder "listed", as for a user without
 * the right to it: tests may run as root.
 */
function withoutRights(): string[] {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const error = (path) => Object.assign(new Error('EACCES'), { code: 'EACCES', path });
    const { readdir } = fs;
    fs.readdir = (path, options, done) =>
      path.includes('locked') ? done(error(path)) : readdir(path, options, done);
    for (const [name, refused] of [['open', 'locked'], ['realpath', 'listed/']]) {
      const call = fs.promises[name];
      fs.promises[name] = (path, ...more) =>
        path.includes(refused) ? Promise.reject(error(path)) : call(path, ...more);
    }
    syncBuiltinESMExports();`;
  return preload(code);
}

test('a folder and a file that cannot be read are named, and the rest is sent', async () => {
  const files = {
    'listed/a.log': '',
    'locked/a.log': 'a',
    'x/locked.log': 'b',
    'x/open.log': 'c',
    'z.log': 'd',
  };
  const { post } = await shipJob(scenario, files, { nodeArgs: withoutRights() });
  expect(sent()).toEqual(['x/open.log', 'z.log']);
  expect(warnings(post).sort()).toEqual([
    'listed/a.log could not be read, so it was not sent: EACCES.',
    'locked could not be read, so it was not sent: EACCES.',
    'x/locked.log could not be read, so it was not sent: EACCES.',
  ]);
  expect(post.exitCode).toBe(0);
});

test('when nothing can be read, that is told, and with on-error: fail it is red', async () => {
  const use = { nodeArgs: withoutRights(), with: { 'on-error': 'fail' } };
  const { post } = await shipJob(scenario, { 'locked/a.log': 'a' }, use);
  expect(warnings(post)).toEqual(['locked could not be read, so it was not sent: EACCES.']);
  expect(errors(post)).toEqual([
    'Some of the logs are not in Cloud Logs, and on-error is fail: see the warnings.',
  ]);
  expect(post.exitCode).toBe(1);
});

test('files that grow, shrink or are gone before they are read: what was found and is there is sent', async () => {
  const step = shipStep(scenario);
  await step.main();
  write(step, {
    'grows.log': numbered(3),
    'shrinks.log': numbered(100),
    'gone.log': numbered(3),
    'there.log': 'a',
  });
  scenario.emulator.faults.add({ ...CREATE_KEY, answer: { delayMs: 300 } });
  const running = step.post();
  await arrival(scenario, CREATE_KEY);
  appendFileSync(join(step.dirs.workspace, 'grows.log'), '\nline 4');
  write(step, { 'shrinks.log': numbered(2) });
  rmSync(join(step.dirs.workspace, 'gone.log'));
  const post = await running;
  expect(textsOf(scenario, 'grows.log')).toEqual(['line 1', 'line 2', 'line 3']);
  expect(textsOf(scenario, 'shrinks.log')).toEqual(['line 1', 'line 2']);
  expect(sent()).toEqual(['grows.log', 'shrinks.log', 'there.log']);
  expect(warnings(post)).toEqual(['gone.log could not be read, so it was not sent: ENOENT.']);
  expect(post.exitCode).toBe(0);
});

test('files that are older than the start of the step are named in a notice', async () => {
  const step = shipStep(scenario, { files: { 'old.log': 'a', 'older.log': 'b' } });
  const yesterday = Date.now() / 1000 - 86_400;
  utimesSync(join(step.dirs.workspace, 'older.log'), yesterday, yesterday);
  await step.main();
  write(step, { 'new.log': 'c' });
  const post = await step.post();
  expect(notices(post)).toEqual([
    '##[notice]Last changed before this step began, so perhaps left from an earlier job: old.log, older.log.',
  ]);
});

test('of more than ten files that are older, the others are counted', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `${10 + index}.log`);
  const step = shipStep(scenario, { files: Object.fromEntries(names.map((name) => [name, 'a'])) });
  await step.main();
  const [notice] = notices(await step.post());
  expect(notice).toMatch(/: 10\.log, .*, 19\.log, 2 more\.$/);
});

test('a file below the home folder is found by ~', async () => {
  const step = shipStep(scenario, { with: { files: '~/*.log' } });
  const path = join(step.dirs.home, 'h.log');
  await step.main();
  writeFileSync(path, 'at home');
  await step.post();
  expect(textsOf(scenario, path.replaceAll('\\', '/'))).toEqual(['at home']);
});

test.each([
  ['1kB', '1,000 bytes'],
  ['1 MB', '1,000,000 bytes'],
  ['1GB', undefined],
  ['none', undefined],
])('max-file-size: %s, of a file of 1.5 MB', async (size, limit) => {
  const files = { 'a.log': numbered(15_000, 88) };
  const { main, post } = await shipJob(scenario, files, { with: { 'max-file-size': size } });
  expect(errors(main)).toEqual([]);
  expect(warnings(post)).toEqual(
    limit === undefined ? [] : [expect.stringContaining(`larger than max-file-size (${limit})`)],
  );
});

test('of a file that is too large, the beginning and the end are sent', async () => {
  const { post } = await shipJob(
    scenario,
    { 'large.log': numbered(1000) },
    { with: { 'max-file-size': '2kB' } },
  );
  const texts = textsOf(scenario, 'large.log') as string[];
  expect([texts[0], texts.at(-1)]).toEqual(['line 1', 'line 1000']);
  const [warning = ''] = warnings(post);
  const left =
    /^large\.log is larger than max-file-size \(2,000 bytes\): (\d+) lines in its middle were left out\.$/;
  expect(Number(left.exec(warning)?.[1])).toBe(1000 - (texts.length - 1));
  expect(post.exitCode).toBe(0);
});

test('labels, times and severities are those of the job, the file and the line', async () => {
  const now = new Date(Date.now() - 60_000).toISOString();
  const use = {
    with: { 'application-name': 'shop', 'subsystem-name': 'nightly' },
    github: { GITHUB_JOB: 'e2e', GITHUB_RUN_ATTEMPT: '2', RUNNER_NAME: 'r-7' },
  };
  await shipJob(scenario, { 'x/a.log': `${now} ERROR broken\n{"level":"debug","msg":"fine"}` }, use);
  const common = {
    applicationName: 'shop',
    subsystemName: 'nightly',
    category: 'e2e',
    className: 'x/a.log',
    threadId: '1658821493.2',
    computerName: 'r-7',
    timestamp: Date.parse(now),
  };
  expect(linesOf(scenario, 'x/a.log')).toEqual([
    { ...common, severity: 5, hiResTimestamp: `${Date.parse(now)}000000`, text: `${now} ERROR broken` },
    {
      ...common,
      severity: 1,
      hiResTimestamp: `${Date.parse(now)}000001`,
      text: { level: 'debug', msg: 'fine' },
    },
  ]);
});

test('a path of more than 1,000 bytes loses its beginning, which leaves room for the longest text of a line', async () => {
  const folders = Array.from({ length: 12 }, (_, index) => String(index).padStart(2, '0') + '漢'.repeat(80));
  const { post } = await shipJob(scenario, { [`${folders.join('/')}/a.log`]: 'y'.repeat(29_990) });
  expect(warnings(post)).toEqual([]);
  const className = String(allLines(scenario)[1]?.className);
  expect(className).toBe(`${'漢'.repeat(8)}/${folders.slice(-4).join('/')}/a.log`);
  const sizes = allLines(scenario).map((line) => Buffer.byteLength(JSON.stringify(line)));
  expect(sizes.filter((size) => size < 32_000)).toHaveLength(2);
});

test('a line about the run goes ahead, and names at most 100 files', async () => {
  const files = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`${1000 + index}.log`, 'a']));
  await shipJob(scenario, files, { github: { GITHUB_RUN_ATTEMPT: '2' } });
  const [first] = allLines(scenario);
  expect(first?.className).toBeUndefined();
  expect(first?.text).toEqual({
    message: 'Log files of job build of workflow CI',
    repository: 'octo-org/octo-repo',
    workflow: 'CI',
    runUrl: 'https://github.com/octo-org/octo-repo/actions/runs/1658821493/attempts/2',
    attempt: 2,
    job: 'build',
    commit: 'ffac537e6cbbf934b08745a378932722df287a53',
    ref: 'refs/heads/main',
    event: 'push',
    actor: 'octocat',
    fileCount: 130,
    files: Object.keys(files).slice(0, 100),
  });
});

test('the line about the run stays below what Cloud Logs takes, whatever the names of the files', async () => {
  const folder = `${'漢'.repeat(60)}/${'漢'.repeat(60)}`;
  const files = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`${folder}/${index}.log`, 'a']),
  );
  await shipJob(scenario, files);
  const [first] = allLines(scenario);
  expect(first?.text).toMatchObject({ fileCount: 100 });
  expect(Buffer.byteLength(JSON.stringify(first))).toBeLessThan(32_000);
});

test('the line about the run arrives, too, of a step that began more than a day ago', async () => {
  const startedAt = Date.now() - 30 * 3_600_000;
  const step = shipStep(scenario, { env: { STATE_ready: JSON.stringify({ startedAt }) } });
  write(step, { 'a.log': 'a' });
  expect(warnings(await step.post())).toEqual([]);
  expect(allLines(scenario)[0]?.text).toMatchObject({ files: ['a.log'] });
});

describe('on Windows the name of a file has slashes', () => {
  test.each([
    ['D:\\a\\repo\\repo\\logs\\build.log', 'logs/build.log'],
    ['D:\\a\\repo\\other\\build.log', 'D:/a/repo/other/build.log'],
    ['C:\\logs\\build.log', 'C:/logs/build.log'],
  ])('%s', async (path, name) => {
    jest.unstable_mockModule('node:path', () => win32);
    const { relativeName } = await import('../src/ship/relative-name.ts');
    expect(relativeName(path, 'D:\\a\\repo\\repo')).toBe(name);
  });
});
