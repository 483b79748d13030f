import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StageResult } from '../../runner/runner.ts';
import { CREATE_KEY, DELETE_KEY, FAULTS, type NamedFault, type Target } from './faults.ts';
import { leaks } from './flaws.ts';
import { inBatches } from './in-batches.ts';
import { errors, warnings, type Scenario } from './scenario.ts';
import { numbered } from './ship.ts';

/** One request of main or of post, at which every fault is tried. */
export interface Row {
  stage: 'main' | 'post';
  name: string;
  target: Target;
}

/** A fault at the request of a row, and how often it hits. */
export interface Cell<R extends Row = Row> {
  row: R;
  fault: NamedFault;
  times: number;
}

/** Takes what is wrong with how a cell went. */
export type Tell<R extends Row = Row> = (cell: Cell<R>, flaws: string[]) => void;

/**
 * The tests of a table: no cell has a flaw.
 * @param times how often a fault hits, in words and as a number
 * @param isTried whether a cell belongs to the table
 * @param tryCells tries the cells that differ in the fault alone, and tells of each
 * @returns the cells
 */
export function testFaults<R extends Row>(
  rows: R[],
  times: [words: string, times: number][],
  isTried: (cell: Cell<R>) => boolean,
  tryCells: (row: R, cells: Cell<R>[], tell: Tell<R>) => Promise<void>,
): Cell<R>[] {
  const groups = rows
    .flatMap((row) => times.map(([, number]) => ({ row, times: number })))
    .map((group) => ({ ...group, cells: FAULTS.map((fault) => ({ ...group, fault })).filter(isTried) }))
    .filter(({ cells }) => cells.length > 0);
  const found = new Map<Cell<R>, string[]>();

  beforeAll(async () => {
    await inBatches(groups, 8, ({ row, cells }) =>
      tryCells(row, cells, (cell, flaws) => found.set(cell, flaws)),
    );
  }, 1_500_000);

  describe.each(times)('every fault, %s', (_, number) => {
    const tried = groups.filter((group) => group.times === number);
    test.each(tried)('$row.stage: $row.name', ({ cells }) => {
      const flawed = cells.filter((cell) => found.get(cell)?.length !== 0);
      expect(flawed.map((cell) => [cell.fault.name, found.get(cell)])).toEqual([]);
    });
  });
  return groups.flatMap(({ cells }) => cells);
}

/** The lines that a cell of ship or run-logs sends, and where they come from. */
export const LINES: Record<string, string[]> = {
  'a.log': numbered(5).split('\n'),
  'b.log': numbered(3).split('\n'),
};

/** The time limit, the deletion of the key, and the last requests of each. */
const BOUND_MS = 300_000;

const totals = { complete: 0, named: 0, left: 0, shown: 0, longest: 0 };

/** How a cell of ship or run-logs went. */
export interface Sent {
  stages: StageResult[];
  /** What the stage that sends warned of. */
  warned: string[];
  /** How long it waited, in milliseconds. */
  waited: number;
  /** How many keys it left. */
  left: number;
  /** The texts that arrived from a source. */
  arrived: (source: string) => unknown[];
  /** Whether the warnings name a line that did not arrive. */
  isNamed: (source: string, line: number) => boolean;
}

/** Tests of a table of ship or run-logs: every fault once and three times; and what came out is printed. */
export function testFaultsOfSending(
  action: string,
  rows: Row[],
  tryCells: (row: Row, cells: Cell[], tell: Tell) => Promise<void>,
): void {
  const times: [string, number][] = [
    ['once', 1],
    ['three times', 3],
  ];
  const cells = testFaults(rows, times, () => true, tryCells);

  afterAll(() => {
    const { complete, named, left, shown, longest } = totals;
    process.stdout.write(
      [
        `Fault table of ${action}: ${cells.length} cells tried; in ${complete} all arrived, in ${named} what is missing is named.`,
        `Keys left: ${left}, each with a warning. Secrets shown: ${shown}. Longest wait ${Math.round(longest / 1000)} s.\n`,
      ].join('\n'),
    );
  });

  test('totals: every cell was tried, and no secret shown', () => {
    expect([totals.complete + totals.named, totals.shown]).toEqual([cells.length, 0]);
  });
}

/**
 * What is wrong with a cell of ship or run-logs: the build stays green, whatever becomes of its logs; every line arrives
 * or is named; and every text is for people.
 */
export function flawsOfSending(
  scenario: Scenario,
  { row, fault, times }: Cell,
  { stages, warned, waited, left, arrived, isNamed }: Sent,
): string[] {
  const shown = leaks(scenario, stages, [scenario.emulator.github.token]);
  totals[warned.length === 0 ? 'complete' : 'named'] += 1;
  totals.left += left;
  totals.shown += shown.length;
  totals.longest = Math.max(totals.longest, waited);
  // After two lost answers no third key is asked for, and a 404 that breaks off does not tell that the key is gone.
  const isWaitedOut =
    fault.transient && (times === 1 || (row.target !== CREATE_KEY && row.target !== DELETE_KEY));
  return [
    ...stages.flatMap((stage) => [
      ...(stage.exitCode === 0 ? [] : [`ended with ${stage.exitCode} ${stage.signal}`]),
      ...errors(stage).map((line) => `error line: ${line}`),
      ...(stage.stderr === '' ? [] : [`standard error: ${stage.stderr.slice(0, 300)}`]),
      ...warnings(stage)
        .filter((line) => /This is a bug|undefined|\[object|NaN|at file:/.test(line))
        .map((line) => `unclear: ${line}`),
    ]),
    ...Object.entries(LINES).flatMap(([source, texts]) =>
      texts
        .filter((text, index) => !arrived(source).includes(text) && !isNamed(source, index + 1))
        .map((text) => `${source}: ${text} is missing without a word`),
    ),
    ...shown.map(() => 'a secret shown'),
    ...(waited > BOUND_MS ? [`waited ${waited} ms`] : []),
    ...(isWaitedOut && warned.length > 0 ? [`needless warning: ${warned.join()}`] : []),
  ];
}

/** Whether a warning names a line of `source`, or repeats what Cloud Logs said of lines that it took. */
export function names(warning: string, source: string, line: number): boolean {
  const { first = NaN, last = first } =
    /^\S+: (?:nobody knows whether )?lines? (?<first>\d+)(?: to (?<last>\d+))?/.exec(warning)?.groups ?? {};
  const isOfSource = warning.startsWith(`${source}: `) && Number(first) <= line && line <= Number(last);
  return isOfSource || warning.startsWith('Cloud Logs made a remark');
}

/** Makes the cloud as it was before the cell. */
export function forgetCell({ emulator: { faults, cloud, iamId } }: Scenario): void {
  faults.clear();
  cloud.logLines.length = 0;
  for (const key of cloud.keysOf(iamId)) if (key.name === 'logs-ingestion') cloud.deleteKey(key);
}
