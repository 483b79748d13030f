import { format, resolveConfig } from 'prettier';
import type { Bytes } from './budget.ts';
import { CONTENDERS, type Contender, type Stage } from './contenders.ts';
import {
  GROWTH_ROUND_TRIP_MS,
  ROUND_TRIPS_MS,
  STAGES,
  type Growth,
  type Sample,
  type StageName,
  type StartUp,
} from './measure.ts';
import { median, summarize } from './statistics.ts';

/** All that one run of the bench measures. */
export interface Results {
  rounds: number;
  /** Rounds for memory and growth. */
  fewRounds: number;
  /** How long the round trips of `ROUND_TRIPS_MS` really take. */
  realRoundTripsMs: number[];
  startUp: StartUp;
  samples: Sample[];
  memory: Sample[];
  growth: Growth[];
  bytes: Bytes;
}

/** The results as Markdown. */
export async function writeReport(results: Results, machine: string): Promise<string> {
  const { rounds, fewRounds, realRoundTripsMs, startUp, samples, bytes } = results;
  const text = `# What the action costs

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. Machine: ${machine}.

- **floor**: \`node -e 0\` and the same requests, on one connection and without any library. **shell**: [the same job](shell/main.sh) with curl and jq. **action**: \`dist/\` as the runner starts it.
- The emulator plays IBM Cloud, with TLS, in a process of its own. A [relay](relay.ts) holds all data for half a round trip in each direction. Measured through it, a round trip of ${ROUND_TRIPS_MS.join(', ')} ms takes ${realRoundTripsMs.map((ms) => ms.toFixed(1)).join(', ')} ms.
- Times are medians [min–max] of ${rounds} rounds. In each round, every contender runs at every round-trip time, in changing order. Rounds for memory and for full accounts: ${fewRounds}.

## Targets

${targetTable(results)}

## Time

Main: token, policies, new key, exchange of the new key.

${timeTable(samples, 'main')}

Main in the recommended set-up (a service ID, \`ensure-policy: false\`, \`verify-ingestion: true\`): token, service ID, new key, exchange of the new key, a log line.

${recommendedTable(samples)}

Post: token, deletion of the key.

${timeTable(samples, 'post')}

## Where the time of main goes

The time that the process needs for itself, in ms. The rest is the network's and the emulator's.

${phaseTable(samples)}

Start-up: \`node -e 0\` takes ${range(startUp.bareNode)} ms; a missing input is refused after ${range(startUp.refusal)} ms (${startUp.refusal.length} rounds). The difference is spent on loading \`dist/index.js\`.

## Round trips, bytes, memory

A request takes one round trip, and opening a connection takes two (TCP, TLS 1.3), which do not count while another connection waits for an answer. Bytes are what TCP carries, TLS included.

${workTable(results)}

\`dist/index.js\`, which every start loads: ${kB(bytes.entry)}. All of \`dist/\` without the licences: ${kB(bytes.dist)}.

## Full accounts

Main of the action. The time contains the emulator's work, which grows with the account as well.

${growthTable(results)}
`;
  return format(text, { ...(await resolveConfig('RESULTS.md')), parser: 'markdown' });
}

function targetTable({ startUp, memory, bytes, samples }: Results): string {
  const against = (other: 'floor' | 'shell', stage: StageName, roundTripMs: number, limit: number) => {
    const measured = ratio(samples, 'action', other, stage, roundTripMs);
    return target(`${stage} against the ${other} at ${roundTripMs} ms`, limit, measured, '×', 2);
  };
  const peaks = STAGES.flatMap((stage) => peaksOf(select(memory, 'action', stage)));
  const roundTrips = select(samples, 'action, recommended', 'main').map(({ roundTrips }) => roundTrips);
  const refusal = median(startUp.refusal) - median(startUp.bareNode);
  return table([
    against('floor', 'main', 50, 1.15),
    against('floor', 'main', 150, 1.05),
    ...ROUND_TRIPS_MS.map((ms) => against('shell', 'main', ms, 1)),
    // At 0 ms, even the floor takes longer than the script.
    ...ROUND_TRIPS_MS.slice(1).map((ms) => against('shell', 'post', ms, 1)),
    target(
      'main, recommended, against its floor at 150 ms',
      1.05,
      ratio(samples, 'action, recommended', 'floor, recommended', 'main', 150),
      '×',
      2,
    ),
    target('round trips of main, recommended', 7, median(roundTrips), '', 0),
    target('peak memory', 90, Math.max(...peaks), 'MiB', 1),
    target('refusal of a bad input, beyond `node -e 0`', 18, refusal, 'ms', 1),
    target('`dist/index.js`', 150, bytes.entry / 1000, 'kB', 0),
    target('`dist/`', 2000, bytes.dist / 1000, 'kB', 0),
  ]);
}

/** A row of a table of targets. */
export function target(what: string, limit: number, measured: number, unit: string, digits: number): Row {
  return {
    target: what,
    'at most': `${limit} ${unit}`.trim(),
    measured: `${measured.toFixed(digits)} ${unit}`.trim(),
    met: measured <= limit ? 'yes' : '**no**',
  };
}

function timeTable(samples: Sample[], stage: StageName): string {
  const rows = ROUND_TRIPS_MS.map((ms) => {
    const cell = (name: Contender['name']) => `${range(times(select(samples, name, stage, ms)))} ms`;
    const against = (other: 'floor' | 'shell') =>
      `${ratio(samples, 'action', other, stage, ms).toFixed(2)} ×`;
    return {
      'round trip': `${ms} ms`,
      floor: cell('floor'),
      shell: cell('shell'),
      action: cell('action'),
      'action : floor': against('floor'),
      'action : shell': against('shell'),
    };
  });
  return table(rows);
}

function recommendedTable(samples: Sample[]): string {
  const rows = ROUND_TRIPS_MS.map((ms) => {
    const [floor, action] = ['floor, recommended', 'action, recommended'] as const;
    const cell = (name: Contender['name']) => `${range(times(select(samples, name, 'main', ms)))} ms`;
    return {
      'round trip': `${ms} ms`,
      floor: cell(floor),
      action: cell(action),
      'action : floor': `${ratio(samples, action, floor, 'main', ms).toFixed(2)} ×`,
    };
  });
  return table(rows);
}

function phaseTable(samples: Sample[]): string {
  const rows = CONTENDERS.flatMap(({ name }) =>
    ROUND_TRIPS_MS.map((ms) => {
      const runs = select(samples, name, 'main', ms);
      return {
        '': name,
        'round trip': `${ms} ms`,
        'until the first connection': range(runs.map(({ phases }) => phases.start)),
        'from answers to next requests': range(runs.map(({ phases }) => phases.between)),
        'after the last answer': range(runs.map(({ phases }) => phases.end)),
      };
    }),
  );
  return table(rows);
}

function workTable({ samples, memory }: Results): string {
  const rows = CONTENDERS.flatMap(({ name }) =>
    STAGES.map((stage) => {
      const runs = select(samples, name, stage, 0);
      return {
        '': `${name}, ${stage}`,
        requests: range(runs.map(({ requests }) => requests)),
        connections: range(runs.map(({ connections }) => connections)),
        'round trips': range(runs.map(({ roundTrips }) => roundTrips)),
        'bytes sent': range(runs.map(({ bytesUp }) => bytesUp)),
        'bytes received': range(runs.map(({ bytesDown }) => bytesDown)),
        'peak memory': memoryOf(select(memory, name, stage)),
      };
    }),
  );
  return table(rows);
}

function growthTable({ growth }: Results): string {
  const rows = growth.map(({ name, near, far, memory }) => ({
    account: name,
    requests: range(near.map(({ requests }) => requests)),
    'round trips': range(near.map(({ roundTrips }) => roundTrips)),
    'at 0 ms': `${range(times(near))} ms`,
    [`at ${GROWTH_ROUND_TRIP_MS} ms`]: `${range(times(far))} ms`,
    'peak memory': memoryOf(memory),
  }));
  return table(rows);
}

/** Cells by the title of their column. */
export type Row = Record<string, string>;

/** A Markdown table. */
export function table(rows: Row[]): string {
  const titles = Object.keys(rows[0] ?? {});
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = titles.map((_, i) => (i === 0 ? '---' : '--:'));
  return [line(titles), line(rule), ...rows.map((row) => line(Object.values(row)))].join('\n');
}

/** The runs of one stage of one contender, at one round-trip time or at all. */
function select(samples: Sample[], contender: Contender['name'], stage: StageName, ms?: number): Sample[] {
  const ofStage = samples.filter((sample) => sample.contender === contender && sample.stage === stage);
  return ofStage.filter(({ roundTripMs }) => ms === undefined || roundTripMs === ms);
}

/** The median time of one contender divided by another's. */
function ratio(
  samples: Sample[],
  one: Contender['name'],
  other: Contender['name'],
  stage: StageName,
  ms: number,
): number {
  const time = (name: Contender['name']) => median(times(select(samples, name, stage, ms)));
  return time(one) / time(other);
}

function times(samples: Sample[]): number[] {
  return samples.map(({ ms }) => ms);
}

export function peaksOf(samples: Stage[]): number[] {
  return samples.map(({ peakMiB }) => peakMiB).filter((peak) => peak !== undefined);
}

/** Their peak memory, as `range` has it. */
export function memoryOf(samples: Stage[]): string {
  const peaks = peaksOf(samples);
  return peaks.length === 0 ? 'not measured' : `${range(peaks, 1)} MiB`;
}

/** Median [min–max], or the one value that all have. */
export function range(values: number[], digits = 0): string {
  const { median, min, max } = summarize(values);
  const [low, high] = [min.toFixed(digits), max.toFixed(digits)];
  return low === high ? low : `${median.toFixed(digits)} [${low}–${high}]`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
