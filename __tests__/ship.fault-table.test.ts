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
import { errors, Scenario, warnings } from './support/scenario.ts';
import { numbered, shipStep, textsOf, write } from './support/ship.ts';

/** One request of main or of post, at which every fault is tried. */
interface Row {
  stage: 'main' | 'post';
  name: string;
  target: Target;
}

const rows: Row[] = [
  { stage: 'main', name: 'token', target: TOKEN },
  { stage: 'post', name: 'token', target: TOKEN },
  { stage: 'post', name: 'creation of the key', target: CREATE_KEY },
  { stage: 'post', name: 'exchange of the new key', target: EXCHANGE_KEY },
  { stage: 'post', name: 'line about the run', target: SEND_LINE },
  { stage: 'post', name: 'first file', target: { ...SEND_LINE, skip: 1 } },
  { stage: 'post', name: 'second file', target: { ...SEND_LINE, skip: 2 } },
  { stage: 'post', name: 'deletion of the key', target: DELETE_KEY },
];

const FILES = { 'a.log': numbered(5), 'b.log': numbered(3) };

/** The time limit, the deletion of the key, and the last requests of each. */
const BOUND_MS = 300_000;

const totals = { cells: 0, complete: 0, named: 0, left: 0, shown: 0, longest: 0 };

interface Cell {
  row: Row;
  fault: NamedFault;
  times: 1 | 3;
}

/** Runs post with every fault of a row, behind one main, or main with every fault, too. */
async function tryRow(row: Row, times: Cell['times']): Promise<void> {
  await Scenario.during(async (scenario) => {
    const { faults, cloud, iamId } = scenario.emulator;
    cloud.grantSender(iamId);
    let ready: { step: Step; main: StageResult } | undefined;
    for (const cell of cells.filter((other) => other.row === row && other.times === times)) {
      const fault = { ...row.target, ...cell.fault.fault, times };
      if (row.stage === 'main') faults.add(fault);
      if (row.stage === 'main' || ready === undefined) {
        const step = shipStep(scenario, { skipWaits: true });
        ready = { step, main: await step.main() };
        write(step, FILES);
      }
      faults.clear();
      if (row.stage === 'post') faults.add(fault);
      const post = await ready.step.post();
      found.set(cell, judge(scenario, cell, { ...ready, post }));
      faults.clear();
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
  const warned = warnings(post);
  const unnamed = Object.entries(FILES).flatMap(([name, text]) =>
    text
      .split('\n')
      .filter((line, index) => !textsOf(scenario, name).includes(line) && !isNamed(name, index + 1, warned))
      .map((line) => `${name}: ${line} is missing without a word`),
  );
  // After two lost answers no third key is asked for, and a 404 that breaks off does not tell that the key is gone.
  const isWaitedOut =
    fault.transient && (times === 1 || (row.target !== CREATE_KEY && row.target !== DELETE_KEY));
  const left = scenario.keys().length;
  const isLeftNamed = warned.some((line) => line.includes('was not revoked. It expires at '));
  const shown = leaks(scenario, [main, post]);
  const waited = scenario.waits(step).ofStages.at(-1) ?? Infinity;
  totals.cells += 1;
  totals[warned.length === 0 ? 'complete' : 'named'] += 1;
  totals.left += left;
  totals.shown += shown.length;
  totals.longest = Math.max(totals.longest, waited);
  return [
    ...flaws(main, 'main'),
    ...flaws(post, 'post'),
    ...unnamed,
    ...(left > 0 && !(row.target === DELETE_KEY && isLeftNamed) ? [`${left} keys left`] : []),
    ...shown.map(() => 'a secret shown'),
    ...(waited > BOUND_MS ? [`post took ${waited} ms`] : []),
    ...(isWaitedOut && warned.length > 0 ? [`needless warning: ${warned.join()}`] : []),
  ];
}

/** Whether a warning names the line, or repeats what Cloud Logs said of lines that it took. */
function isNamed(name: string, line: number, warned: string[]): boolean {
  return warned.some((warning) => {
    const { first = NaN, last = first } =
      /^(?<name>\S+): (?:nobody knows whether )?lines? (?<first>\d+)(?: to (?<last>\d+))?/.exec(warning)
        ?.groups ?? {};
    const isOfFile = warning.startsWith(`${name}: `) && Number(first) <= line && line <= Number(last);
    return isOfFile || warning.startsWith('Cloud Logs made a remark');
  });
}

/** The build was green before, so it stays so, whatever becomes of its logs; and every text is for people. */
function flaws(stage: StageResult, name: string): string[] {
  return [
    ...(stage.exitCode === 0 ? [] : [`${name} ended with ${stage.exitCode} ${stage.signal}`]),
    ...errors(stage).map((line) => `${name} has an error line: ${line}`),
    ...(stage.stderr === '' ? [] : [`${name} wrote to standard error: ${stage.stderr.slice(0, 300)}`]),
    ...warnings(stage)
      .filter((line) => /This is a bug|undefined|\[object|NaN|at file:/.test(line))
      .map((line) => `${name} is unclear: ${line}`),
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
      `Fault table of ship: ${tried} cells tried; in ${complete} all arrived, in ${named} what is missing is named.`,
      `Keys left behind: ${left}, each with a warning. Secrets shown: ${shown}. Longest wait of post ${Math.round(longest / 1000)} s.\n`,
    ].join('\n'),
  );
});

describe.each([
  ['once', 1],
  ['three times', 3],
])('every fault, %s', (_, times) => {
  test.each(rows.map((row) => [`${row.stage}: ${row.name}`, row] as const))('%s', (_name, row) => {
    const flawed = cells.filter(
      (cell) => cell.row === row && cell.times === times && found.get(cell)?.length !== 0,
    );
    expect(flawed.map((cell) => [cell.fault.name, found.get(cell)])).toEqual([]);
  });
});

test('totals: every cell was tried, and no secret shown', () => {
  expect(totals).toMatchObject({ cells: cells.length, shown: 0 });
});
