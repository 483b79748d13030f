/**
 * `npm run bench` measures the action beside the floor and a shell script, prints the results and writes RESULTS.md
 * and results.svg. With `-- --quick` it measures fewer rounds and only prints; with `-- --budget` it only records
 * the bytes and round trips of dist/ in budget.json, for the test that guards them.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBytes, writeBudget } from './budget.ts';
import { startCloud } from './cloud.ts';
import { findContenders } from './contenders.ts';
import { measureGrowth, measureMemory, measureSpeed, measureStartUp } from './measure.ts';
import { drawPlot } from './plot.ts';
import { measureRoundTrip } from './relay.ts';
import { writeReport, type Results } from './report.ts';

const ROUND_TRIPS_MS = [0, 50, 150];
const GROWTH_ROUND_TRIP_MS = 50;

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, budget: { type: 'boolean', default: false } },
});
if (values.budget) await writeBudget();
else await bench(values.quick);

async function bench(isQuick: boolean): Promise<void> {
  const results = await measure(isQuick ? 3 : 15, isQuick ? 1 : 5);
  const report = await writeReport(results);
  console.log(report);
  if (isQuick) return;
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), report);
  writeFileSync(join(import.meta.dirname, 'results.svg'), drawPlot(results.samples, ROUND_TRIPS_MS));
}

async function measure(rounds: number, fewRounds: number): Promise<Results> {
  const { contenders, missing } = findContenders();
  if (missing.length > 0) progress(`no ${missing.join(', ')} here: the shell script is left out`);
  const cloud = await startCloud();
  try {
    const measuredRoundTripsMs: number[] = [];
    for (const roundTripMs of ROUND_TRIPS_MS) measuredRoundTripsMs.push(await measureRoundTrip(roundTripMs));
    progress('start-up');
    const startUp = await measureStartUp(2 * rounds);
    const samples = await measureSpeed(cloud, contenders, ROUND_TRIPS_MS, rounds, (round) => {
      progress(`round ${round} of ${rounds}`);
    });
    progress('memory');
    const memory = await measureMemory(cloud, contenders, fewRounds);
    progress('as work grows');
    const growth = await measureGrowth(cloud, GROWTH_ROUND_TRIP_MS, fewRounds);
    return {
      machine: describeMachine(),
      date: new Date().toISOString().slice(0, 10),
      rounds,
      fewRounds,
      roundTripsMs: ROUND_TRIPS_MS,
      measuredRoundTripsMs,
      growthRoundTripMs: GROWTH_ROUND_TRIP_MS,
      missing,
      startUp,
      samples,
      memory,
      growth,
      bytes: await measureBytes(),
    };
  } finally {
    cloud.close();
  }
}

function describeMachine(): string {
  const cpu = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const tools = [versionOf('curl', /curl [\d.]+/), versionOf('jq', /jq-[\d.]+/)].filter(
    (text) => text !== '',
  );
  return [cpu, memory, `${type()} ${process.arch}`, `Node ${process.version}`, ...tools].join(', ');
}

function versionOf(program: string, pattern: RegExp): string {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' }) as { stdout: string | null };
  return pattern.exec(stdout ?? '')?.[0].replace('-', ' ') ?? '';
}

function progress(text: string): void {
  console.error(`bench: ${text}`);
}
