/** The finished run whose logs `npm start -- --run-logs` sends. */
import type { GitHub, Run } from '../../emulator/index.ts';

/** How long ago the run began. */
const BEGAN_MS_AGO = 5 * 60_000;

/** Adds a run of three jobs: one succeeded, one failed, and so one was skipped. */
export function addFinishedRun(github: GitHub): Run {
  const start = Math.floor((github.now() - BEGAN_MS_AGO) / 1000) * 1000;
  /** So many seconds after the beginning of the run. */
  const at = (seconds: number) => new Date(start + seconds * 1000).toISOString();
  const step = (name: string, from: number, to: number, conclusion = 'success') => ({
    name,
    conclusion,
    started_at: at(from),
    completed_at: at(to),
  });
  /** A log as GitHub keeps it: before each line its time, with seven digits behind the seconds. */
  const logOf = (...lines: [seconds: number, text: string][]) =>
    lines.map(([seconds, text]) => `${at(seconds).replace('Z', '0000Z')} ${text}\n`).join('');
  return github.addRun({
    run_started_at: at(0),
    updated_at: at(60),
    conclusion: 'failure',
    jobs: [
      {
        name: 'build',
        started_at: at(0),
        completed_at: at(20),
        steps: [step('Set up job', 0, 2), step('Build', 2, 19), step('Complete job', 19, 20)],
        log: logOf(
          [0, "Current runner version: '2.331.0'"],
          [2, '##[group]Run make'],
          [2, '##[endgroup]'],
          [9, '##[warning]main.c is long'],
          [18, '{"level":"info","time":"2020-01-01T00:00:00Z","objects":12}'],
          [20, 'Cleaning up orphan processes'],
        ),
      },
      {
        name: 'test (ubuntu-24.04, 24)',
        conclusion: 'failure',
        started_at: at(21),
        completed_at: at(60),
        steps: [
          step('Set up job', 21, 23),
          step('Test', 23, 58, 'failure'),
          step('Upload the report', 58, 58, 'skipped'),
          step('Complete job', 59, 60),
        ],
        log: logOf(
          [21, "Current runner version: '2.331.0'"],
          [23, '##[group]Run npm test'],
          [23, '##[endgroup]'],
          [40, 'login at https://ci:hunter2@example.com'],
          [57, 'expected 12, got 11'],
          [58, '##[error]Process completed with exit code 1.'],
          [60, 'Cleaning up orphan processes'],
        ),
      },
      { name: 'deploy', conclusion: 'skipped', started_at: at(60), completed_at: at(60) },
    ],
  });
}
