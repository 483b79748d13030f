import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StageResult, Step } from '../runner/runner.ts';
import {
  CREATE_KEY,
  DELETE_KEY,
  EXCHANGE_KEY,
  FAULTS,
  SEND_LINE,
  TOKEN,
  type NamedFault,
  type Target,
} from './support/faults.ts';
import { leaks } from './support/flaws.ts';
import { inBatches } from './support/in-batches.ts';
import {
  GET_LOG,
  jobOf,
  LIST_JOBS,
  READ_LOG,
  READ_RUN,
  runLogsStep,
  textsOfJob,
} from './support/run-logs.ts';
import { errors, Scenario, warnings } from './support/scenario.ts';

/** One request, at which every fault is tried. */
interface Row {
  name: string;
  target: Target;
  /** Whether main is red where this fails for good: what is asked for before anything can be sent. */
  mayBeRed: boolean;
}

const rows: Row[] = [
  { name: 'the run', target: READ_RUN, mayBeRed: true },
  { name: 'its jobs', target: LIST_JOBS, mayBeRed: true },
  { name: 'token', target: TOKEN, mayBeRed: true },
  { name: 'creation of the key', target: CREATE_KEY, mayBeRed: false },
  { name: 'exchange of the new key', target: EXCHANGE_KEY, mayBeRed: false },
  { name: 'place of the first log', target: READ_LOG, mayBeRed: false },
  { name: 'first log', target: GET_LOG, mayBeRed: false },
  { name: 'second log', target: { ...GET_LOG, skip: 1 }, mayBeRed: false },
  { name: 'records', target: SEND_LINE, mayBeRed: false },
  { name: 'lines of the first job', target: { ...SEND_LINE, skip: 1 }, mayBeRed: false },
  { name: 'deletion of the key', target: DELETE_KEY, mayBeRed: false },
];

const JOBS = { build: ['one', 'two', 'three'], test: ['four', 'five'] };

/** The time limit, the deletion of the key, and the last requests of each. */
const BOUND_MS = 330_000;

const totals = { cells: 0, complete: 0, named: 0, red: 0, left: 0, shown: 0, longest: 0 };

interface Cell {
  row: Row;
  fault: NamedFault;
  times: 1 | 3;
}

async function tryRow(row: Row, times: Cell['times']): Promise<void> {
  await Scenario.during(async (scenario) => {
    const { faults, cloud, github, iamId } = scenario.emulator;
    cloud.grantSender(iamId);
    const run = github.addRun({ jobs: Object.entries(JOBS).map(([name, texts]) => jobOf(name, texts)) });
    for (const cell of cells.filter((other) => other.row === row && other.times === times)) {
      faults.add({ ...row.target, ...cell.fault.fault, times });
      const step = runLogsStep(scenario, run, { skipWaits: true });
      const main = await step.main();
      faults.clear();
      const post = await step.post();
      found.set(cell, judge(scenario, cell, { step, main, post }));
      cloud.logLines.length = 0;
      for (const key of cloud.keysOf(iamId)) if (key.name === 'logs-ingestion') cloud.deleteKey(key);
    }
  });
}

/** What is wrong with how a cell went. */
function judge(
  scenario: Scenario,
  { row, fault, times }: Cell,
  { step, main, post }: { step: Step; main: StageResult; post: StageResult },
): string[] {
  const told = [...warnings(main), ...errors(main)];
  const unnamed = Object.entries(JOBS).flatMap(([name, texts]) =>
    texts
      .filter((text, index) => !textsOfJob(scenario, name).includes(text) && !isNamed(name, index + 1, told))
      .map((text) => `${name}: ${text} is missing without a word`),
  );
  // After two lost answers no third key is asked for, and a 404 that breaks off does not tell that the key is gone.
  const isWaitedOut =
    fault.transient && (times === 1 || (row.target !== CREATE_KEY && row.target !== DELETE_KEY));
  const isRed = main.exitCode !== 0;
  const left = scenario.keys().length;
  const isLeftNamed = told.some((line) => line.includes('was not revoked. It expires at '));
  const shown = leaks(scenario, [main, post], [scenario.emulator.github.token]);
  const waited = scenario.waits(step).ofStages[0] ?? Infinity;
  totals.cells += 1;
  totals[isRed ? 'red' : told.length === 0 ? 'complete' : 'named'] += 1;
  totals.left += left;
  totals.shown += shown.length;
  totals.longest = Math.max(totals.longest, waited);
  return [
    ...(isRed && !row.mayBeRed ? [`red: ${told.join()}`] : []),
    ...(isRed && errors(main).length !== 1 ? ['red without one line that says why'] : []),
    ...(!isRed && main.outputs.complete !== String(told.length === 0 || isOnlyOfKey(told))
      ? ['complete']
      : []),
    ...[main, post].flatMap(({ stderr }) =>
      stderr === '' ? [] : [`on standard error: ${stderr.slice(0, 300)}`],
    ),
    ...(post.exitCode === 0 && errors(post).length === 0 ? [] : ['post failed']),
    ...told.filter((line) => /This is a bug|undefined|\[object|NaN|at file:/.test(line)),
    ...unnamed,
    ...(left > 0 && !(row.target === DELETE_KEY && isLeftNamed) ? [`${left} keys left`] : []),
    ...shown.map(() => 'a secret shown'),
    ...(waited > BOUND_MS ? [`main took ${waited} ms`] : []),
    ...(isWaitedOut && told.length > 0 ? [`needless words: ${told.join()}`] : []),
  ];
}

/** Whether all that is told is that the key was not revoked: no line is missing then. */
function isOnlyOfKey(told: string[]): boolean {
  return told.every((line) => line.includes('was not revoked. It expires at '));
}

/** Whether a warning names the line or its job, or says that nothing was sent, or that Cloud Logs made a remark. */
function isNamed(name: string, line: number, told: string[]): boolean {
  return told.some((text) => {
    const { first = NaN, last = first } =
      /^\S+: (?:nobody knows whether )?lines? (?<first>\d+)(?: to (?<last>\d+))?/.exec(text)?.groups ?? {};
    const hasLine = text.startsWith(`${name}: `) && Number(first) <= line && line <= Number(last);
    const isOfAll = /^(No log was sent|Cloud Logs made a remark|Could not)/.test(text);
    return (
      hasLine ||
      isOfAll ||
      text.startsWith(`${name} could not be read`) ||
      text.startsWith(`${name} was not sent`)
    );
  });
}

const cells: Cell[] = rows.flatMap((row) =>
  FAULTS.flatMap((fault) => [
    { row, fault, times: 1 as const },
    { row, fault, times: 3 as const },
  ]),
);
const found = new Map<Cell, string[]>();

beforeAll(async () => {
  const groups = rows.flatMap((row) => [
    { row, times: 1 as const },
    { row, times: 3 as const },
  ]);
  await inBatches(groups, 4, ({ row, times }) => tryRow(row, times));
}, 600_000);

afterAll(() => {
  const { cells: tried, complete, named, red, left, shown, longest } = totals;
  process.stdout.write(
    [
      `Fault table of run-logs: ${tried} cells tried; in ${complete} all arrived, in ${named} what is missing is named, ${red} are red at the start.`,
      `Keys left behind: ${left}, each with a warning. Secrets shown: ${shown}. Longest wait of main ${Math.round(longest / 1000)} s.\n`,
    ].join('\n'),
  );
});

describe.each([
  ['once', 1],
  ['three times', 3],
])('every fault, %s', (_, times) => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const flawed = cells.filter(
      (cell) => cell.row === row && cell.times === times && found.get(cell)?.length !== 0,
    );
    expect(flawed.map((cell) => [cell.fault.name, found.get(cell)])).toEqual([]);
  });
});

test('totals: every cell was tried, and no secret shown', () => {
  expect(totals).toMatchObject({ cells: cells.length, shown: 0 });
});
