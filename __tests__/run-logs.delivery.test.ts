import { beforeEach, expect, test } from '@jest/globals';
import { useScenario } from './support/scenario.ts';
import { clock, jobOf, linesOfJob, recordsIn, sendRun, stamped, textsOfJob } from './support/run-logs.ts';

const scenario = useScenario();
beforeEach(() => {
  scenario.emulator.cloud.grantSender(scenario.emulator.iamId);
});

test('the log of each job arrives, with its steps and GitHub’s times, behind a record for each job and the run', async () => {
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
  const { main, post, run } = await sendRun(scenario, [
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
  expect(scenario.keys()).toEqual([]);
});
