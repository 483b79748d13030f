import { format, resolveConfig } from 'prettier';
import { roundTripsOf, type Bytes } from './budget.ts';
import type { Contender } from './contenders.ts';
import type { Growth, Memory, Phases, Sample, StageName, StartUp } from './measure.ts';
import { median, summarize } from './statistics.ts';

/** All that one run of the bench measured. */
export interface Results {
  machine: string;
  date: string;
  rounds: number;
  fewRounds: number;
  roundTripsMs: number[];
  /** What these take in fact. */
  measuredRoundTripsMs: number[];
  growthRoundTripMs: number;
  /** Programs that the shell script needs and this machine lacks. */
  missing: string[];
  startUp: StartUp;
  samples: Sample[];
  memory: Memory[];
  growth: Growth[];
  bytes: Bytes;
}

/** The results as Markdown. */
export async function writeReport(results: Results): Promise<string> {
  const { machine, date, rounds, fewRounds, missing } = results;
  const aims = targets(results);
  const lack = `**The shell script was not measured: this machine lacks ${missing.join(', ')}.**`;
  const text = `# What the action costs

Written by \`npm run bench\` on ${date}. Machine: ${machine}.

![Time of the main step at several round-trip times](results.svg)

${missing.length > 0 ? lack : ''}

- **action**: \`dist/\` as the runner starts it. **floor**: \`node -e 0\` plus the same requests, bare, on one connection. **shell**: [the same job](shell/main.sh) with curl and jq.
- IBM Cloud is the emulator, with TLS, in a process of its own; a [relay](relay.ts) holds every chunk for half a round trip in either direction. Measured through it, a round trip of ${results.roundTripsMs.join(', ')} ms takes ${results.measuredRoundTripsMs.map((ms) => ms.toFixed(1)).join(', ')} ms.
- Times are medians [min–max] of ${rounds} rounds; in each round every contender runs at every distance, in changing order. Rounds for memory and growth: ${fewRounds}.

## Targets

${targetTable(aims)}

${reasons(aims)}

## Time

Main: token, policies, new key, exchange of the new key.

${timeTable(results, 'main')}

Post: token, deletion of the key.

${timeTable(results, 'post')}

## What it is spent on

What a process does by itself, in ms; the rest of its time is the network's and the emulator's.

Main:

${phaseTable(results)}

Start-up: \`node -e 0\` takes ${range(results.startUp.bareNode)} ms; a missing input is refused after ${range(results.startUp.refusal)} ms (${results.startUp.refusal.length} rounds).

## Round trips, bytes, memory

A round trip is a request, or half of opening a connection (TCP, TLS 1.3). Bytes are those of TCP's payload, TLS included.

${workTable(results)}

\`dist/index.js\`, which every start loads: ${kB(results.bytes.entry)}. All of \`dist/\`, licenses not counted: ${kB(results.bytes.dist)}.

## As work grows

Main of the action. The emulator's work is in the time, and grows with the account as well.

${growthTable(results)}
`;
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
}

// --- targets ---

interface Target {
  what: string;
  wanted: string;
  measured: string;
  isMet: boolean;
  /** What stands in the way; read when it is not met. */
  because: string;
}

function targetTable(aims: Target[]): string {
  const rows = aims.map(({ what, wanted, measured, isMet }) => [
    what,
    wanted,
    measured,
    isMet ? 'met' : '**not met**',
  ]);
  return table(['', 'target', 'measured', ''], rows);
}

function reasons(aims: Target[]): string {
  const unmet = aims.filter(({ isMet }) => !isMet);
  if (unmet.length === 0) return '';
  const lines = unmet.map(({ what, because }) => `- ${what}: ${because}`);
  return ['What stands in the way of those that are not met:', '', ...lines].join('\n');
}

function targets(results: Results): Target[] {
  const { startUp, bytes, roundTripsMs } = results;
  const refusal = median(startUp.refusal) - median(startUp.bareNode);
  const peak = Math.max(...peaksOf(results, 'action', 'main'), ...peaksOf(results, 'action', 'post'));
  const floorPeak = median(peaksOf(results, 'floor', 'main'));
  return [
    againstFloor(results, 50, 1.15),
    againstFloor(results, 150, 1.05),
    ...(['main', 'post'] as const).flatMap((stage) =>
      roundTripsMs.flatMap((roundTripMs) => againstShell(results, stage, roundTripMs)),
    ),
    {
      what: 'peak memory',
      wanted: '≤ 90 MiB',
      measured: `${peak.toFixed(1)} MiB`,
      isMet: peak <= 90,
      because: `Node with the bare requests takes ${floorPeak.toFixed(1)} MiB, the rest is loaded code.`,
    },
    {
      what: 'refusal of a bad input, beyond `node -e 0`',
      wanted: '≤ 20 ms',
      measured: `${refusal.toFixed(1)} ms`,
      isMet: refusal <= 20,
      because: 'it is spent on loading `dist/index.js`.',
    },
    atMostBytes('`dist/index.js`', bytes.entry, 150_000),
    atMostBytes('`dist/`', bytes.dist, 2_000_000),
  ];
}

function againstFloor(results: Results, roundTripMs: number, limit: number): Target {
  const ratio = time(results, 'action', 'main', roundTripMs) / time(results, 'floor', 'main', roundTripMs);
  return {
    what: `main against the floor at ${roundTripMs} ms`,
    wanted: `≤ ${limit.toFixed(2)} ×`,
    measured: `${ratio.toFixed(2)} ×`,
    isMet: ratio <= limit,
    because: excess(results, 'main', roundTripMs),
  };
}

function againstShell(results: Results, stage: StageName, roundTripMs: number): Target[] {
  if (results.missing.length > 0) return [];
  const [action, floor, shell] = (['action', 'floor', 'shell'] as const).map((name) =>
    time(results, name, stage, roundTripMs),
  ) as [number, number, number];
  const ratio = action / shell;
  const nodeAlone =
    floor < shell
      ? ''
      : ` Nothing on Node can be ahead here: the floor takes ${(floor / shell).toFixed(2)} ×.`;
  return [
    {
      what: `${stage} against the shell script at ${roundTripMs} ms`,
      wanted: '< 1 ×',
      measured: `${ratio.toFixed(2)} ×`,
      isMet: ratio < 1,
      because: excess(results, stage, roundTripMs) + nodeAlone,
    },
  ];
}

function excess(results: Results, stage: StageName, roundTripMs: number): string {
  const more = (phase: keyof Phases) => {
    const [action = 0, floor = 0] = (['action', 'floor'] as const).map((contender) =>
      median(select(results, contender, stage, roundTripMs).map(({ phases }) => phases[phase])),
    );
    return `${(action - floor).toFixed(0)} ms`;
  };
  return `beyond the floor, ${more('start')} before the first connection (loading \`dist/index.js\`), ${more('between')} between answers and next requests (loading the SDK), ${more('end')} after the last answer.`;
}

function atMostBytes(what: string, bytes: number, limit: number): Target {
  return {
    what,
    wanted: `< ${kB(limit)}`,
    measured: kB(bytes),
    isMet: bytes < limit,
    because: `it is ${kB(bytes - limit)} too large.`,
  };
}

// --- tables ---

function timeTable(results: Results, stage: StageName): string {
  const names = contendersOf(results);
  const rows = results.roundTripsMs.map((roundTripMs) => {
    const action = time(results, 'action', stage, roundTripMs);
    const others = names.filter((name) => name !== 'action');
    return [
      `${roundTripMs} ms`,
      ...names.map((name) => `${range(timesOf(select(results, name, stage, roundTripMs)))} ms`),
      ...others.map((name) => `${(action / time(results, name, stage, roundTripMs)).toFixed(2)} ×`),
    ];
  });
  const ratios = names.filter((name) => name !== 'action').map((name) => `action : ${name}`);
  return table(['round trip', ...names, ...ratios], rows);
}

function phaseTable(results: Results): string {
  const rows = contendersOf(results).flatMap((name) =>
    results.roundTripsMs.map((roundTripMs) => {
      const phases = select(results, name, 'main', roundTripMs).map((sample) => sample.phases);
      const cell = (phase: keyof Phases) => range(phases.map((times) => times[phase]));
      return [name, `${roundTripMs} ms`, cell('start'), cell('between'), cell('end')];
    }),
  );
  const titles = ['until the first connection', 'from answers to next requests', 'after the last answer'];
  return table(['', 'round trip', ...titles], rows);
}

function workTable(results: Results): string {
  const rows = contendersOf(results).flatMap((name) =>
    (['main', 'post'] as const).map((stage) => {
      const samples = select(results, name, stage, results.roundTripsMs[0] ?? 0);
      const count = (of: (sample: Sample) => number) => range(samples.map(of));
      const peaks = peaksOf(results, name, stage);
      return [
        `${name}, ${stage}`,
        count(({ requests }) => requests),
        count(({ connections }) => connections),
        count(roundTripsOf),
        count(({ bytesUp }) => bytesUp),
        count(({ bytesDown }) => bytesDown),
        peaks.length === 0 ? 'not measured' : `${range(peaks, 1)} MiB`,
      ];
    }),
  );
  const titles = ['requests', 'connections', 'round trips', 'bytes sent', 'bytes received', 'peak memory'];
  return table(['', ...titles], rows);
}

function growthTable({ growth, growthRoundTripMs }: Results): string {
  const rows = growth.map(({ name, near, far, peaksMiB }) => [
    name,
    range(near.map(({ requests }) => requests)),
    range(near.map(roundTripsOf)),
    `${range(timesOf(near))} ms`,
    `${range(timesOf(far))} ms`,
    `${range(peaksMiB, 1)} MiB`,
  ]);
  const titles = ['requests', 'round trips', 'at 0 ms', `at ${growthRoundTripMs} ms`, 'peak memory'];
  return table(['account', ...titles], rows);
}

function table(titles: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(titles), line(titles.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

// --- looking things up ---

function contendersOf(results: Results): Contender['name'][] {
  return [...new Set(results.samples.map(({ contender }) => contender))];
}

function select(results: Results, contender: string, stage: StageName, roundTripMs: number): Sample[] {
  return results.samples.filter(
    (sample) =>
      sample.contender === contender && sample.stage === stage && sample.roundTripMs === roundTripMs,
  );
}

function time(results: Results, contender: string, stage: StageName, roundTripMs: number): number {
  return median(timesOf(select(results, contender, stage, roundTripMs)));
}

function timesOf(samples: Sample[]): number[] {
  return samples.map(({ ms }) => ms);
}

function peaksOf({ memory }: Results, contender: string, stage: StageName): number[] {
  const peaks = memory.find((one) => one.contender === contender && one.stage === stage)?.peaksMiB ?? [];
  return peaks.filter((peak) => peak !== undefined);
}

/** Median [min–max], or the one value that all have. */
function range(values: number[], digits = 0): string {
  const { median, min, max } = summarize(values);
  const [low, high] = [min.toFixed(digits), max.toFixed(digits)];
  return low === high ? low : `${median.toFixed(digits)} [${low}–${high}]`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
