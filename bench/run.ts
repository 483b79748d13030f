/** `npm run bench`: what the actions cost, next to the least that Node can do and to a shell script. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBytes, writeBudget } from './budget.ts';
import { startCloud } from './cloud.ts';
import { measureGrowth, measureMemory, measureSpeed, measureStartUp, ROUND_TRIPS_MS } from './measure.ts';
import { measureRoundTrip } from './relay.ts';
import { writeReport, type Results } from './report.ts';
import { measureRunLogs } from './run-logs.ts';
import { measureShip } from './ship.ts';
import { writeShipReport } from './ship-report.ts';

const USAGE = `npm run bench [-- option]: measures dist/ and writes the results to bench/RESULTS.md; takes some minutes
  --ship    measures only the actions that send logs
  --quick   measures fewer rounds and only prints the results
  --budget  only records sizes, requests, connections and round trips in bench/budget.json, for the test bench.budget
  --help    prints this`;

const options = readOptions();
if (options.help) console.log(USAGE);
else if (options.budget) await writeBudget();
else {
  if (!options.ship) await bench(options.quick);
  await benchShip(options.quick);
}

function readOptions() {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({ options: { ship: flag, quick: flag, budget: flag, help: flag } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

async function bench(isQuick: boolean): Promise<void> {
  const machine = describeMachine();
  const report = await writeReport(await measure(isQuick ? 3 : 15, isQuick ? 1 : 5), machine);
  console.log(report);
  if (!isQuick) save({ key: report });
}

async function benchShip(isQuick: boolean): Promise<void> {
  const machine = describeMachine();
  const cloud = await startCloud();
  try {
    const rounds = isQuick ? 1 : 3;
    const samples = await measureShip(cloud, rounds, progress);
    const runSamples = await measureRunLogs(cloud, rounds, progress);
    const report = await writeShipReport({ rounds, samples, runSamples }, machine);
    console.log(report);
    if (!isQuick) save({ ship: report });
  } finally {
    cloud.close();
  }
}

/** Replaces one part of the results: that of the key action, or that of ship and run-logs behind it. */
function save(part: { key: string } | { ship: string }): void {
  const file = join(import.meta.dirname, 'RESULTS.md');
  const [key = '', ship = ''] = readFileSync(file, 'utf8').split(/\n(?=# What ship costs)/);
  const parts = { key, ship, ...part };
  writeFileSync(file, `${parts.key}\n${parts.ship}`);
}

async function measure(rounds: number, fewRounds: number): Promise<Results> {
  const cloud = await startCloud();
  try {
    const realRoundTripsMs: number[] = [];
    for (const roundTripMs of ROUND_TRIPS_MS) realRoundTripsMs.push(await measureRoundTrip(roundTripMs));
    progress('start-up');
    const startUp = await measureStartUp(2 * rounds);
    const samples = await measureSpeed(cloud, rounds, (round) => {
      progress(`round ${round} of ${rounds}`);
    });
    progress('memory');
    const memory = await measureMemory(cloud, fewRounds);
    progress('full accounts');
    const growth = await measureGrowth(cloud, fewRounds);
    return {
      rounds,
      fewRounds,
      realRoundTripsMs,
      startUp,
      samples,
      memory,
      growth,
      bytes: await measureBytes(cloud),
    };
  } finally {
    cloud.close();
  }
}

/** @throws {Error} when the shell script could not run here */
function describeMachine(): string {
  const cpu = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const tools = [versionOf('curl', /curl [\d.]+/), versionOf('jq', /jq-[\d.]+/)];
  return [cpu, memory, `${type()} ${process.arch}`, `Node ${process.version}`, ...tools].join(', ');
}

function versionOf(program: string, pattern: RegExp): string {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' }) as { stdout: string | null };
  if (stdout === null) throw new Error(`The shell script that the bench runs needs ${program}: install it.`);
  return pattern.exec(stdout)?.[0].replace('-', ' ') ?? program;
}

function progress(text: string): void {
  console.error(`bench: ${text}`);
}
