import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { count, json, SEND_LINE } from './support/faults.ts';
import { withFastIntervals } from './support/preload.ts';
import { leaks, shown } from './support/flaws.ts';
import { errors, useScenario, warnings, type Use } from './support/scenario.ts';
import {
  clock,
  GET_LOG,
  jobOf,
  jobsOf,
  linesOfJob,
  LIST_JOBS,
  logRequests,
  recordsIn,
  runLogsStep,
  sendRun,
  shownLines,
  stamped,
  textsOfJob,
} from './support/run-logs.ts';
import { allLines, numbered } from './support/ship.ts';

const scenario = useScenario({ maySend: true });

/** Sends one job whose log is this text. */
const sendLog = (log: string | Buffer, use: Use = {}) =>
  sendRun(scenario, [jobOf('build', [], { log })], use);

test('the log of each job arrives, with its steps and GitHub’s times, after a record for each job and the run', async () => {
  const at = clock();
  const log = [
    `\uFEFF${stamped(at(0), 'Current runner version: 2.331.0')}`,
    stamped(at(2), '##[group]Run npm ci'),
    stamped(at(2), '##[endgroup]'),
    stamped(at(3), 'added 724 packages'),
    'in a line without a time',
    stamped(at(4), '##[group]Run npm test'),
    stamped(at(5), '{"level":"warn","time":"2020-01-01T00:00:00Z","msg":"slow"}'),
    stamped(at(6), '##[error]Process completed with exit code 1.'),
    stamped(at(7), 'Post job cleanup.'),
  ].join('\n');
  const { main, step, run } = await sendRun(scenario, [
    {
      name: 'build (ubuntu-latest)',
      conclusion: 'failure',
      runner_name: 'GitHub Actions 7',
      started_at: at(0),
      completed_at: at(8),
      steps: [
        { name: 'Set up job', started_at: at(0), completed_at: at(2), conclusion: 'success' },
        { name: 'Install', started_at: at(2), completed_at: at(4), conclusion: 'success' },
        { name: 'Test', started_at: at(4), completed_at: at(7), conclusion: 'failure' },
        { name: 'Never', started_at: at(7), completed_at: at(7), conclusion: 'skipped' },
        { name: 'Post Install', started_at: at(7), completed_at: at(8) },
      ],
      log,
    },
    jobOf('lint', ['##[warning]unused', 'done']),
  ]);
  const post = await step.post();
  expect([main.exitCode, post.exitCode, post.log]).toEqual([0, 0, []]);
  const lines = linesOfJob(scenario, 'build (ubuntu-latest)');
  expect(lines.map(({ className, severity, text }) => [className, severity, text])).toEqual([
    ['Set up job', 3, 'Current runner version: 2.331.0'],
    ['Install', 3, 'Run npm ci'],
    ['Install', 3, 'added 724 packages'],
    ['Install', 3, 'in a line without a time'],
    ['Test', 3, 'Run npm test'],
    ['Test', 4, { level: 'warn', time: '2020-01-01T00:00:00Z', msg: 'slow' }],
    ['Test', 5, 'Process completed with exit code 1.'],
    ['Post Install', 3, 'Post job cleanup.'],
  ]);
  expect(lines.map(({ timestamp }) => new Date(timestamp).toISOString())).toEqual(
    [0, 2, 3, 3, 4, 5, 6, 7].map((seconds) => at(seconds)),
  );
  expect(lines[0]).toMatchObject({
    applicationName: 'octo-org/octo-repo',
    subsystemName: 'CI',
    category: 'build (ubuntu-latest)',
    computerName: 'GitHub Actions 7',
    threadId: `${run.id}.1`,
  });
  expect(textsOfJob(scenario, 'lint')).toEqual(['unused', 'done']);
  expect(recordsIn(scenario)).toEqual([
    expect.objectContaining({ kind: 'job', job: 'lint', conclusion: 'success', durationSeconds: 3 }),
    expect.objectContaining({
      kind: 'job',
      job: 'build (ubuntu-latest)',
      conclusion: 'failure',
      failedStep: 'Test',
      durationSeconds: 8,
      runner: 'GitHub Actions 7',
    }),
    expect.objectContaining({ kind: 'run', conclusion: 'success', jobs: 2, runUrl: run.html_url }),
  ]);
  expect(main.outputs).toMatchObject({
    'lines-sent': '10',
    'lines-unsent': '0',
    'jobs-sent': '2',
    complete: 'true',
  });
  expect(main.summaryFile).toContain('<h3>Logs sent to IBM Cloud Logs</h3>');
  expect(main.summaryFile).toContain('<tr><th>Job</th><th>Lines</th><th>Requests</th><th>Remarks</th></tr>');
  expect(main.summaryFile).toContain('<tr><td>build (ubuntu-latest)</td><td>8</td><td>1</td><td>–</td></tr>');
  expect(readdirSync(step.dirs.temp)).toEqual(['_github_workflow']);
  expect(scenario.keys()).toEqual([]);
});

describe('which jobs', () => {
  test('all of a run that has several pages of them, one log at a time, and never more than two of them on the disk', async () => {
    const { emulator } = scenario;
    const names = Array.from({ length: 256 }, (_, index) => `job ${index + 1}`);
    const run = emulator.github.addRun({ jobs: jobsOf(names) });
    const step = runLogsStep(scenario, run);
    const onDisk: string[][] = [];
    for (const job of run.jobs) {
      const text = job.log as string;
      job.log = async function* () {
        const folder = readdirSync(step.dirs.temp).find((name) => name.startsWith('run-logs-'));
        onDisk.push(folder === undefined ? [] : readdirSync(join(step.dirs.temp, folder)));
        yield await Promise.resolve(text);
      };
    }
    const main = await step.main();
    expect([errors(main), warnings(main), main.stderr]).toEqual([[], [], '']);
    expect(main.outputs).toMatchObject({ 'lines-sent': '256', 'jobs-sent': '256', complete: 'true' });
    for (const name of names) expect(textsOfJob(scenario, name)).toEqual([`of ${name}`]);
    expect(recordsIn(scenario)).toHaveLength(257);
    expect(emulator.requests.filter(({ path }) => path.endsWith('/jobs')).map(({ query }) => query)).toEqual(
      ['1', '2', '3'].map((page) => ({ per_page: '100', page })),
    );
    // Each log is asked for once, in the order of the jobs, when all but the one before it are deleted.
    const ids = run.jobs.map(({ id }) => String(id));
    expect(logRequests(scenario)).toEqual(ids);
    expect(onDisk).toHaveLength(256);
    for (const [index, files] of onDisk.entries()) {
      expect(ids.slice(Math.max(0, index - 1), index + 1)).toEqual(expect.arrayContaining(files));
    }
    expect(readdirSync(step.dirs.temp)).toEqual(['_github_workflow']);
  });

  test('one that GitHub gives no attempt, and one that it gives no name', async () => {
    const { github, faults } = scenario.emulator;
    const run = github.addRun({ jobs: [jobOf('a', ['x']), jobOf('b', ['y'])] });
    const lacks = [{ run_attempt: undefined }, { name: '' }];
    const jobs = run.jobs.map(({ id, name, steps }, index) => {
      return { id, name, steps, run_attempt: 1, status: 'completed', ...lacks[index] };
    });
    faults.add({ ...LIST_JOBS, answer: json(200, { jobs }) });
    const main = await runLogsStep(scenario, run).main();
    expect(main.outputs).toMatchObject({ 'jobs-sent': '2', complete: 'true' });
    expect(textsOfJob(scenario, 'a')).toEqual(['x']);
    expect(textsOfJob(scenario, String(run.jobs[1]?.id))).toEqual(['y']);
  });

  test('after a re-run of failed jobs, those of the attempt alone', async () => {
    const { github } = scenario.emulator;
    const first = github.addRun({ jobs: [jobOf('a', ['a 1']), jobOf('b', ['b 1'])] });
    const { main, run: second } = await sendRun(scenario, {
      id: first.id,
      attempt: 2,
      jobs: [jobOf('a', ['a 1'], { run_attempt: 1 }), jobOf('b', ['b 2'])],
    });
    expect(main.outputs).toMatchObject({ 'jobs-sent': '1', complete: 'true' });
    expect([textsOfJob(scenario, 'a'), textsOfJob(scenario, 'b')]).toEqual([[], ['b 2']]);
    expect(logRequests(scenario)).toEqual([String(second.jobs[1]?.id)]);
    expect(recordsIn(scenario)).toEqual([
      expect.objectContaining({ kind: 'job', job: 'b', attempt: 2 }),
      expect.objectContaining({ kind: 'run', attempt: 2, jobs: 1 }),
    ]);
    expect(new Set(allLines(scenario).map(({ threadId }) => threadId))).toEqual(new Set([`${first.id}.2`]));
  });

  test('those that the patterns name; brackets in names are ordinary characters', async () => {
    const names = [
      'test (ubuntu-latest, 24)',
      'test (ubuntu-latest, 26)',
      'test (windows-latest, 24)',
      'lint-all',
    ];
    const { main, run } = await sendRun(scenario, jobsOf(names), {
      with: { jobs: 'test (ubuntu-*, ??)\nlint-all\n!test (ubuntu-latest, 26)' },
    });
    expect(main.outputs).toMatchObject({ 'jobs-sent': '2', complete: 'true' });
    expect(logRequests(scenario)).toEqual([run.jobs[0], run.jobs[3]].map((job) => String(job?.id)));
    expect(recordsIn(scenario).map(({ kind, job, jobs }) => [kind, job, jobs])).toEqual([
      ['job', names[0], undefined],
      ['job', names[3], undefined],
      ['run', undefined, 2],
    ]);
  });

  test('a job that was skipped, or cancelled before it began, has no log: nothing is asked for, and all is complete', async () => {
    const none = { steps: [], runner_name: null };
    const { main } = await sendRun(scenario, [
      { name: 'skipped', conclusion: 'skipped', ...none },
      { name: 'cancelled', conclusion: 'cancelled', ...none },
      jobOf('build', ['a']),
    ]);
    expect([warnings(main), logRequests(scenario).length]).toEqual([[], 1]);
    expect(main.outputs).toMatchObject({ 'lines-sent': '1', 'jobs-sent': '1', complete: 'true' });
    expect(
      allLines(scenario)
        .filter(({ category, text }) => category !== undefined && typeof text === 'object')
        .map(({ category, severity, text }) => [category, severity, text]),
    ).toEqual([
      ['build', 3, expect.objectContaining({ conclusion: 'success' })],
      ['skipped', 3, expect.objectContaining({ conclusion: 'skipped' })],
      ['cancelled', 4, expect.objectContaining({ conclusion: 'cancelled' })],
    ]);
  });

  test('a run of skipped jobs alone is complete', async () => {
    const { main } = await sendRun(scenario, [
      { name: 'skipped', conclusion: 'skipped', steps: [], runner_name: 'GitHub Actions 1' },
    ]);
    expect([main.exitCode, warnings(main), count(scenario, GET_LOG)]).toEqual([0, [], 0]);
    expect(main.outputs).toMatchObject({ 'lines-sent': '0', 'jobs-sent': '0', complete: 'true' });
    expect(recordsIn(scenario).map(({ kind, conclusion }) => [kind, conclusion])).toEqual([
      ['job', 'skipped'],
      ['run', 'success'],
    ]);
  });

  test('a job that was cancelled in the middle: what it had printed', async () => {
    const at = clock();
    const { main } = await sendRun(scenario, [
      {
        name: 'build',
        conclusion: 'cancelled',
        started_at: at(0),
        completed_at: at(6),
        steps: [
          { name: 'Set up job', started_at: at(0) },
          { name: 'Test', started_at: at(1), conclusion: 'cancelled' },
          { name: 'Upload', started_at: null, completed_at: null, conclusion: 'skipped' },
          {
            name: 'Never reached',
            status: 'pending',
            started_at: null,
            completed_at: null,
            conclusion: null,
          },
        ],
        log: [
          stamped(at(1), '##[group]Run npm test'),
          stamped(at(5), '##[error]The operation was canceled.'),
          stamped(at(6), 'half a li'),
        ].join('\n'),
      },
    ]);
    expect(main.outputs).toMatchObject({ 'lines-sent': '3', complete: 'true' });
    expect(
      linesOfJob(scenario, 'build').map(({ className, severity, text }) => [className, severity, text]),
    ).toEqual([
      ['Test', 3, 'Run npm test'],
      ['Test', 5, 'The operation was canceled.'],
      ['Test', 3, 'half a li'],
    ]);
  });

  test('a job without steps', async () => {
    const { main } = await sendRun(scenario, [jobOf('build', ['a', 'b'], { steps: [] })]);
    expect(main.outputs).toMatchObject({ 'lines-sent': '2', complete: 'true' });
    const lines = linesOfJob(scenario, 'build');
    expect(lines.map(({ text, className }) => [text, className])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
  });

  test('two jobs of the same name are told apart by their IDs', async () => {
    const { main, run } = await sendRun(scenario, [jobOf('build', ['a']), jobOf('build', ['b', 'c'])]);
    expect(main.outputs).toMatchObject({ 'lines-sent': '3', 'jobs-sent': '2', complete: 'true' });
    const [one, other] = run.jobs.map(({ id }) => `build (job ${id})`);
    expect(main.log).toEqual(
      expect.arrayContaining([`${one}: 1 line in 1 request`, `${other}: 2 lines in 1 request`]),
    );
    expect(textsOfJob(scenario, 'build')).toHaveLength(3);
  });
});

describe('what becomes of a line', () => {
  const at = clock();
  const marked: [line: string, text: string | undefined, severity: number][] = [
    ['##[group]Run npm ci', 'Run npm ci', 3],
    ['##[group]a group', 'a group', 3],
    ['##[endgroup]', undefined, 0],
    ['##[command]/usr/bin/git version', '/usr/bin/git version', 3],
    ['[command]/usr/bin/git version', '/usr/bin/git version', 3],
    ['##[section]Starting', 'Starting', 3],
    ['##[error]it failed', 'it failed', 5],
    ['##[error]', undefined, 0],
    ['##[warning]beware', 'beware', 4],
    ['##[notice]look', 'look', 3],
    ['##[debug]Evaluating condition', 'Evaluating condition', 1],
    ['##[warning]ERROR in capitals', 'ERROR in capitals', 4],
    ['##[group]ERROR in capitals', 'ERROR in capitals', 5],
    ['##[error file=a.js,line=1]in a file', 'in a file', 5],
    ['##[start-action display=Run actions/checkout;id=__self]', undefined, 0],
    ['##[start-action]anything', undefined, 0],
    ['##[end-action id=__self;outcome=success]', undefined, 0],
    ['##[unknown]a marker', '##[unknown]a marker', 3],
    ['##[Error]another spelling', '##[Error]another spelling', 5],
    ['##[error', '##[error', 3],
    ['text ##[error]behind', 'text ##[error]behind', 5],
    ['::error::a command', '::error::a command', 5],
    ['WARN of its own', 'WARN of its own', 4],
    ['\u001b[31mred\u001b[0m', 'red', 3],
    ['  indented', '  indented', 3],
  ];
  const object = { level: 'error', time: '2020-01-01T00:00:00Z', nested: { a: [1] } };
  const ownStamps = [
    '2099-01-01T00:00:00Z in seconds',
    '2099-01-01T00:00:00.123Z in milliseconds',
    '2099-01-01 00:00:00.1234567Z with a blank',
    '[2099-01-01T00:00:00.123456Z in brackets',
  ];

  /** A line that arrives: its text, its severity, and the second of the job. */
  type Arrived = [text: unknown, severity: number, second: number];
  const logs: [name: string, log: string | Buffer, lines: Arrived[]][] = [
    [
      'markers are taken off and tell the severity; what only looks like one stays',
      marked.map(([line], index) => stamped(at(index), line)).join('\n'),
      marked.flatMap(([, text, severity], index) => (text === undefined ? [] : [[text, severity, index]])),
    ],
    [
      'a JSON object stays one, with GitHub’s time, and its own level unless a marker says another',
      ['', '##[debug]'].map((mark) => stamped(at(1), `${mark}${JSON.stringify(object)}`)).join('\n'),
      [
        [object, 5, 1],
        [object, 1, 1],
      ],
    ],
    [
      'a line without a time gets the step and the time of the line before',
      ['early', stamped(at(1), '##[error]first'), 'second', '', '\tthird', stamped(at(2), 'last')].join(
        '\r\n',
      ),
      [
        ['early', 3, 1],
        ['first', 5, 1],
        ['second', 3, 1],
        ['\tthird', 3, 1],
        ['last', 3, 2],
      ],
    ],
    [
      'a stamp at the beginning of a line without GitHub’s time is text, and moves neither clock nor step',
      [stamped(at(2), '##[error]it failed:'), ...ownStamps, stamped(at(3), 'after it')].join('\n'),
      [['it failed:', 5, 2], ...ownStamps.map((text): Arrived => [text, 3, 2]), ['after it', 3, 3]],
    ],
    [
      'byte order marks are left out, wherever the parts of a log begin',
      ['one', '##[warning]two', '{"three":3}']
        .map((text, index) => `\uFEFF${stamped(at(index), text)}`)
        .join('\n'),
      [
        ['one', 3, 0],
        ['two', 4, 1],
        [{ three: 3 }, 3, 2],
      ],
    ],
    [
      'bytes that are no text',
      Buffer.concat([
        Buffer.from(stamped(at(1), 'a')),
        Buffer.from([0, 0xff, 0xc3, 0x0a]),
        Buffer.from(stamped(at(2), 'é€🚀')),
      ]),
      [
        ['a\u0000\ufffd\ufffd', 3, 1],
        ['é€🚀', 3, 2],
      ],
    ],
    ['an empty log is no line', '', []],
    ['a byte order mark alone is no line', '\uFEFF', []],
    ['empty lines are no lines', '\n\n', []],
    [
      'a long line goes in parts, each with the labels and the time of the line',
      [stamped(at(1), `##[warning]${'y'.repeat(70_000)}`), stamped(at(2), 'last')].join('\n'),
      [
        ['y… [1/3]', 4, 1],
        ['y… [2/3]', 4, 1],
        ['y… [3/3]', 4, 1],
        ['last', 3, 2],
      ],
    ],
  ];

  test('in logs of every kind', async () => {
    const steps = [
      { name: 'Test', started_at: at(0) },
      { name: 'Upload', started_at: at(60) },
    ];
    const { main } = await sendRun(
      scenario,
      logs.map(([name, log]) => jobOf(name, [], { log, steps })),
    );
    for (const [name, , lines] of logs) {
      const arrived = linesOfJob(scenario, name).map(({ className, text, severity, timestamp }) => {
        return [
          className,
          typeof text === 'string' ? text.replace(/y{9,}/, 'y…') : text,
          severity,
          timestamp,
        ];
      });
      expect([name, arrived]).toEqual([
        name,
        lines.map(([text, severity, second]) => ['Test', text, severity, Date.parse(at(second))]),
      ]);
    }
    expect(warnings(main)).toEqual([]);
    expect(main.log).toContain(`${logs.at(-1)?.[0]}: 2 lines in 1 request, 1 long line in parts`);
    expect(main.outputs).toMatchObject({
      'lines-sent': String(logs.flatMap(([, , lines]) => lines).length - 2), // the long line counts once
      'lines-unsent': '0',
      'jobs-sent': String(logs.length),
      complete: 'true',
    });
  });

  test('a run of more than a day ago: the time of a line is in its text, as Cloud Logs takes none so old', async () => {
    const start = Date.now() - 30 * 3_600_000;
    const at = (seconds: number) => new Date(start + seconds * 1000).toISOString();
    const log = ['##[error]first', 'second', '{"third":3}', '##[endgroup]'].map((text, index) =>
      stamped(at(index), text),
    );
    const { main } = await sendLog(log.join('\n\uFEFF'));
    const lines = linesOfJob(scenario, 'build');
    expect(lines.map(({ text }) => text)).toEqual(
      ['first', 'second', '{"third":3}'].map((text, index) => stamped(at(index), text)),
    );
    expect(lines.map(({ severity }) => severity)).toEqual([5, 3, 3]);
    for (const { timestamp } of lines) expect(Math.abs(timestamp - Date.now())).toBeLessThan(60_000);
    expect(warnings(main)).toEqual([
      'build: 3 lines had a time that Cloud Logs does not take, a day ago or hours ahead, and got the present time.',
    ]);
    expect(main.outputs).toMatchObject({ 'lines-sent': '3', complete: 'true' });
  });

  test('the records of a run of more than a day ago arrive, with the present time', async () => {
    const ended = new Date(Date.now() - 30 * 3_600_000).toISOString();
    const { main } = await sendRun(scenario, {
      updated_at: ended,
      jobs: [jobOf('build', ['a'], { completed_at: ended })],
    });
    expect(warnings(main)).toEqual([]);
    expect(recordsIn(scenario).map(({ kind }) => kind)).toEqual(['job', 'run']);
  });

  test('a log without GitHub’s times has the time at which the job ended', async () => {
    const ended = clock()(77);
    await sendRun(scenario, [jobOf('build', [], { log: 'plain', completed_at: ended })]);
    const [line] = linesOfJob(scenario, 'build');
    expect(line?.text).toBe('plain');
    expect(line?.timestamp).toBe(Date.parse(ended));
  });

  test('the input severity sets that of all lines; the records keep theirs', async () => {
    const job = jobOf('build', ['##[error]a', 'b'], { conclusion: 'failure' });
    await sendRun(scenario, [job], { with: { severity: 'verbose' } });
    expect(linesOfJob(scenario, 'build').map(({ severity }) => severity)).toEqual([2, 2]);
    const records = allLines(scenario).filter(({ text }) => typeof text === 'object');
    expect(records.map(({ severity }) => severity)).toEqual([5, 3]);
  });

  test('a large log arrives line by line, once and in order', async () => {
    const at = clock();
    const texts = numbered(30_000, 60).split('\n');
    const log = texts.map((text, index) => stamped(at(Math.floor(index / 100)), text)).join('\n');
    const { main } = await sendLog(log);
    expect([warnings(main), textsOfJob(scenario, 'build')]).toEqual([[], texts]);
    const requests = count(scenario, SEND_LINE) - 1;
    expect(requests).toBeGreaterThan(1);
    expect(main.log).toContain(`build: 30,000 lines in ${requests} requests`);
  });
});

test('a log larger than max-file-size: its beginning and its end are sent', async () => {
  const at = clock();
  const log = Array.from({ length: 1000 }, (_, index) => stamped(at(index / 10), `line ${index + 1}`)).join(
    '\n',
  );
  const { main } = await sendRun(scenario, [jobOf('large', [], { log }), jobOf('small', ['a'])], {
    with: { 'max-file-size': '2kB', 'on-error': 'fail' },
  });
  const texts = textsOfJob(scenario, 'large');
  expect([texts[0], texts.at(-1)]).toEqual(['line 1', 'line 1000']);
  expect(texts).toContainEqual(expect.stringMatching(/^\[\d+ lines \([\d,]+ bytes\) are left out here: /));
  const notice = linesOfJob(scenario, 'large').find(({ text }) => String(text).includes('left out here'));
  expect(notice?.className).toBe('Run make');
  expect(warnings(main)).toEqual([
    expect.stringMatching(
      /^large is larger than max-file-size \(2,000 bytes\): \d+ lines in its middle were left out\.$/,
    ),
  ]);
  expect(textsOfJob(scenario, 'small')).toEqual(['a']);
  expect(main.exitCode).toBe(0);
  expect(main.outputs).toMatchObject({ 'lines-unsent': '0', 'jobs-sent': '1', complete: 'false' });
});

describe('secrets', () => {
  test('in a log are replaced and counted, and are in no log, state or summary', async () => {
    const { apiKey, github } = scenario.emulator;
    const pat = `ghp_${'a1B2'.repeat(9)}`;
    const job = jobOf('build', [
      `key ${apiKey}`,
      `token ${github.token}`,
      `other ${pat}`,
      'it is my own secret',
      'x',
    ]);
    const { main, step } = await sendRun(scenario, [job], { with: { redact: 'my own secret' } });
    expect(textsOfJob(scenario, 'build')).toEqual(['key ***', 'token ***', 'other ***', 'it is ***', 'x']);
    expect(main.log).toContain('build: 5 lines in 1 request, 4 secrets replaced');
    expect(leaks(scenario, [main, await step.post()], [github.token, pat, 'my own secret'])).toEqual([]);
  });

  test('over several lines, each with its time, as a private key has it', async () => {
    const key = [
      '-----BEGIN PRIVATE KEY-----',
      'MIIEvQIBADANBgkqhkiG9w0',
      'abcdefg',
      '-----END PRIVATE KEY-----',
    ];
    const { main } = await sendRun(scenario, [jobOf('build', ['before', ...key, 'after'])]);
    expect(textsOfJob(scenario, 'build')).toEqual(['before', '***', '***', '***', '***', 'after']);
    expect(main.log).toContain('build: 6 lines in 1 request, 1 secret replaced');
  });

  test.each(['my-secret', 'my "own\\" secret'])(
    'in the names of jobs, steps and the workflow are replaced, too: %s',
    async (secret) => {
      const job = jobOf(`deploy ${secret}`, ['a'], {
        workflow_name: `CI ${secret}`,
        runner_name: `${secret} runner`,
        steps: [{ name: `Use ${secret}`, started_at: clock()(0), conclusion: 'failure' }],
      });
      const { main } = await sendRun(scenario, [job], { with: { redact: secret } });
      expect(main.log).toContain('deploy ***: 1 line in 1 request');
      expect(shown(main)).not.toContain(secret);
      expect(recordsIn(scenario)).toEqual([
        expect.objectContaining({
          message: 'Job deploy *** of workflow CI ***: success',
          workflow: 'CI ***',
          job: 'deploy ***',
          runner: '*** runner',
          failedStep: 'Use ***',
        }),
        expect.objectContaining({ message: 'Run of workflow CI ***: success' }),
      ]);
      expect(linesOfJob(scenario, 'deploy ***')[0]).toMatchObject({
        subsystemName: 'CI ***',
        computerName: '*** runner',
        className: 'Use ***',
      });
    },
  );
});

describe('labels', () => {
  test('of another repository, and of its workflow by the name of the file where jobs have none', async () => {
    const repository = 'octo-org/other';
    const jobs = [jobOf('build', ['a'], { workflow_name: null })];
    await sendRun(scenario, { repository, name: 'a title of its own', jobs }, { with: { repository } });
    for (const { applicationName, subsystemName } of allLines(scenario)) {
      expect([applicationName, subsystemName]).toEqual(['octo-org/other', '.github/workflows/ci.yml']);
    }
  });

  test('that the inputs say', async () => {
    await sendRun(scenario, [jobOf('build', ['a'])], {
      with: { 'application-name': 'shop', 'subsystem-name': 'builds' },
    });
    for (const { applicationName, subsystemName } of allLines(scenario)) {
      expect([applicationName, subsystemName]).toEqual(['shop', 'builds']);
    }
  });

  test('and names of any kind are text: no command, no second line, no HTML', async () => {
    const names = [
      'a\n::error::b',
      '##[error]c',
      '::warning::d',
      '<b>e</b>',
      'f ##[group]g',
      '\u2028h',
      'i'.repeat(5000),
    ];
    const { main } = await sendRun(
      scenario,
      names.map((name) =>
        jobOf(name, [`::stop-commands::x`, name], { steps: [{ name, started_at: clock()(0) }] }),
      ),
    );
    expect([errors(main), warnings(main)]).toEqual([[], []]);
    const commands = main.commands.filter(({ command }) => command !== 'add-mask');
    expect(commands.map(({ message }) => message)).toEqual([expect.stringMatching(/^A key of a user /)]);
    expect(main.log.filter((line) => /^(##\[(?!notice\]A key)|::)/.test(line))).toEqual([]);
    expect(main.summaryFile).not.toContain('<b>');
    expect(main.summaryFile).toContain('&lt;b&gt;e&lt;/b&gt;');
    for (const { category = '', className = '' } of allLines(scenario)) {
      expect(String(category)).toMatch(/^[^\n]{0,200}$/);
      expect(className).toMatch(/^[^\n]{0,200}$/);
    }
    expect(main.outputs).toMatchObject({ 'jobs-sent': '7', complete: 'true' });
  });
});

test('names of any length leave room for the longest text of a line, and for a record', async () => {
  const name = '漢'.repeat(20_000);
  const job = jobOf(name, ['y'.repeat(29_990)], {
    workflow_name: name,
    runner_name: name,
    steps: [{ name, started_at: clock()(0), conclusion: 'failure' }],
  });
  const { main } = await sendRun(scenario, [job]);
  const items = scenario.emulator.cloud.logLines.map(({ line }) => Buffer.byteLength(JSON.stringify(line)));
  expect(items.filter((size) => size < 32_000)).toHaveLength(3);
  expect([warnings(main), main.outputs.complete]).toEqual([[], 'true']);
});

test('the records say how each job and the run ended, and where to look', async () => {
  const at = clock();
  const { run } = await sendRun(scenario, [
    jobOf('failed', [], { conclusion: 'failure', completed_at: at(3), log: '' }),
    jobOf('timed out', [], { conclusion: 'timed_out', completed_at: at(2), log: '' }),
    jobOf('neutral', [], { conclusion: 'neutral', completed_at: at(1), log: '' }),
  ]);
  const records = shownLines(scenario);
  expect(records.map(({ category, severity, timestamp }) => [category, severity, timestamp])).toEqual([
    ['neutral', 3, Date.parse(at(1))],
    ['timed out', 5, Date.parse(at(2))],
    ['failed', 5, Date.parse(at(3))],
    [undefined, 3, Date.parse(run.updated_at)],
  ]);
  const common = {
    repository: 'octo-org/octo-repo',
    workflow: 'CI',
    runUrl: run.html_url,
    attempt: 1,
    commit: run.head_sha,
    branch: 'main',
    event: 'push',
    actor: 'octocat',
  };
  expect(records[2]?.text).toEqual({
    message: 'Job failed of workflow CI: failure',
    kind: 'job',
    ...common,
    conclusion: 'failure',
    durationSeconds: 3,
    job: 'failed',
    jobUrl: `https://github.com/octo-org/octo-repo/actions/runs/${run.id}/job/${run.jobs[0]?.id}`,
    runner: 'GitHub Actions 1',
    failedStep: 'Run make',
  });
  expect(records[3]?.text).toEqual({
    message: 'Run of workflow CI: success',
    kind: 'run',
    ...common,
    conclusion: 'success',
    durationSeconds: 240,
    jobs: 3,
  });
});

test.each([
  ['success', 3],
  ['neutral', 3],
  ['skipped', 3],
  ['cancelled', 4],
  ['action_required', 4],
  ['stale', 4],
  ['failure', 5],
  ['timed_out', 5],
  ['startup_failure', 5],
  ['one that GitHub may add', 3],
])('the severity of the records of what ended with %s', async (conclusion, severity) => {
  await sendRun(scenario, { conclusion, jobs: [jobOf('build', [], { conclusion, log: '' })] });
  const [job, run] = allLines(scenario);
  expect(job?.severity).toBe(severity);
  expect(run?.severity).toBe(severity);
});

test('a job that ended before it began, as GitHub has it, took no time', async () => {
  const at = clock();
  await sendRun(scenario, [jobOf('build', [], { started_at: at(3), completed_at: at(1), log: '' })]);
  expect(recordsIn(scenario)[0]?.durationSeconds).toBe(0);
});

test('what takes long says how many logs are read', async () => {
  scenario.emulator.faults.add({ ...SEND_LINE, times: Infinity, answer: { delayMs: 500 } });
  const jobs = jobsOf(['a', 'b', 'c', 'd']);
  // Four requests are under way, those with the records and with the first logs.
  const { main } = await sendRun(scenario, jobs, { nodeArgs: withFastIntervals });
  expect(main.log).toContain('The logs of 3 of 4 jobs are read.');
});
