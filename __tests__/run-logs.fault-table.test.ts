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
  recordsIn,
  runLogsStep,
  textsOfJob,
} from './support/run-logs.ts';
import { errors, Scenario, warnings } from './support/scenario.ts';
import { numbered } from './support/ship.ts';

/** One request, at which every fault is tried. */
interface Row {
  name: string;
  target: Target;
}

const rows: Row[] = [
  { name: 'the run', target: READ_RUN },
  { name: 'list of jobs', target: LIST_JOBS },
  { name: 'place of the first log', target: READ_LOG },
  { name: 'place of the second log', target: { ...READ_LOG, skip: 1 } },
  { name: 'first log', target: GET_LOG },
  { name: 'second log', target: { ...GET_LOG, skip: 1 } },
  { name: 'token', target: TOKEN },
  { name: 'creation of the key', target: CREATE_KEY },
  { name: 'exchange of the new key', target: EXCHANGE_KEY },
  { name: 'records', target: SEND_LINE },
  { name: 'lines of the first job', target: { ...SEND_LINE, skip: 1 } },
  { name: 'lines of the second job', target: { ...SEND_LINE, skip: 2 } },
  { name: 'deletion of the key', target: DELETE_KEY },
];

const JOBS: Record<string, string[]> = { a: numbered(5).split('\n'), b: numbered(3).split('\n') };

/** The time limit, the deletion of the key, and the last requests of each. */
const BOUND_MS = 300_000;

const totals = { cells: 0, complete: 0, named: 0, left: 0, shown: 0, longest: 0 };

interface Cell {
  row: Row;
  fault: NamedFault;
  times: 1 | 3;
}

/** Runs main with every fault of a row. */
async function tryRow(row: Row, times: Cell['times']): Promise<void> {
  await Scenario.during(async (scenario) => {
    const { faults, cloud, github, iamId } = scenario.emulator;
    cloud.grantSender(iamId);
    for (const cell of cells.filter((other) => other.row === row && other.times === times)) {
      const run = github.addRun({ jobs: Object.entries(JOBS).map(([name, texts]) => jobOf(name, texts)) });
      faults.add({ ...row.target, ...cell.fault.fault, times });
      const step = runLogsStep(scenario, run, { skipWaits: true });
      const main = await step.main();
      faults.clear();
      found.set(cell, await judge(scenario, cell, step, main));
      github.reset();
      cloud.logLines.length = 0;
      for (const key of cloud.keysOf(iamId)) if (key.name === 'logs-ingestion') cloud.deleteKey(key);
    }
  });
}

/** What is wrong with how a cell went. */
async function judge(
  scenario: Scenario,
  { row, fault, times }: Cell,
  step: Step,
  main: StageResult,
): Promise<string[]> {
  const warned = warnings(main);
  const unnamed = Object.entries(JOBS).flatMap(([name, texts]) =>
    texts
      .filter(
        (text, index) => !textsOfJob(scenario, name).includes(text) && !isNamed(name, index + 1, warned),
      )
      .map((text) => `${name}: ${text} is missing without a word`),
  );
  const isRecordNamed = warned.some((line) =>
    /^(No log|No line|The line about the run|Cloud Logs made a remark)/.test(line),
  );
  // After two lost answers no third key is asked for, and a 404 that breaks off does not tell that the key is gone.
  const isWaitedOut =
    fault.transient && (times === 1 || (row.target !== CREATE_KEY && row.target !== DELETE_KEY));
  const left = scenario.keys().length;
  const isLeftNamed = warned.some((line) => line.includes('was not revoked. It expires at '));
  const waited = scenario.waits(step).ofStages.at(-1) ?? Infinity;
  // Post has something to do only for a key that is left, and the fault is over by then.
  const post = left > 0 || isLeftNamed ? await step.post() : undefined;
  const stages = post === undefined ? [main] : [main, post];
  const shown = leaks(scenario, stages, [scenario.emulator.github.token]);
  totals.cells += 1;
  totals[warned.length === 0 ? 'complete' : 'named'] += 1;
  totals.left += left;
  totals.shown += shown.length;
  totals.longest = Math.max(totals.longest, waited);
  return [
    ...stages.flatMap(flaws),
    ...unnamed,
    ...(recordsIn(scenario).length >= 3 || isRecordNamed ? [] : ['a record is missing without a word']),
    ...((warned.length === 0) === (main.outputs.complete === 'true') || isLeftNamed
      ? []
      : [`complete is ${String(main.outputs.complete)}`]),
    ...(left > 0 && !isLeftNamed ? [`${left} keys left without a word`] : []),
    ...(scenario.keys().length > 0 ? ['post left a key'] : []),
    ...shown.map(() => 'a secret shown'),
    ...(waited > BOUND_MS ? [`main took ${waited} ms`] : []),
    ...(isWaitedOut && warned.length > 0 ? [`needless warning: ${warned.join()}`] : []),
  ];
}

/** Whether a warning names the line, or all of its job, or repeats what Cloud Logs said of lines that it took. */
function isNamed(name: string, line: number, warned: string[]): boolean {
  return warned.some((warning) => {
    if (warning.startsWith('No log was sent. ') || warning.startsWith('Cloud Logs made a remark'))
      return true;
    if (warning.startsWith(`${name} could not be read, so it was not sent: `)) return true;
    if (warning === `${name} was not sent at all.`) return true;
    const { first = NaN, last = first } =
      /^(?<name>\S+): (?:nobody knows whether )?lines? (?<first>\d+)(?: to (?<last>\d+))?/.exec(warning)
        ?.groups ?? {};
    return warning.startsWith(`${name}: `) && Number(first) <= line && line <= Number(last);
  });
}

/** With `on-error: warn` no failure makes the build red, and every text is for people. */
function flaws(stage: StageResult): string[] {
  return [
    ...(stage.exitCode === 0 ? [] : [`ended with ${stage.exitCode} ${stage.signal}`]),
    ...errors(stage).map((line) => `error line: ${line}`),
    ...(stage.stderr === '' ? [] : [`standard error: ${stage.stderr.slice(0, 300)}`]),
    ...warnings(stage)
      .filter((line) => /This is a bug|undefined|\[object|NaN|at file:/.test(line))
      .map((line) => `unclear: ${line}`),
  ];
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
  await inBatches(groups, 8, ({ row, times }) => tryRow(row, times));
}, 600_000);

afterAll(() => {
  const { cells: tried, complete, named, left, shown, longest } = totals;
  process.stdout.write(
    [
      `Fault table of run-logs: ${tried} cells tried; in ${complete} all arrived, in ${named} what is missing is named.`,
      `Keys left to post: ${left}, each with a warning. Secrets shown: ${shown}. Longest wait of main ${Math.round(longest / 1000)} s.\n`,
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
