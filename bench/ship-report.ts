import { format, resolveConfig } from 'prettier';
import { RUN_ROUND_TRIPS_MS, RUN_SIZE, type RunSample } from './run-logs.ts';
import { memoryOf, peaksOf, range, table, target } from './report.ts';
import {
  LINE_BYTES,
  SHIP_ROUND_TRIPS_MS,
  SHIPPERS,
  SIZES_MB,
  type Shipper,
  type ShipSample,
} from './ship.ts';
import { median } from './statistics.ts';

/** All that the bench measures of ship and run-logs. */
interface ShipResults {
  rounds: number;
  samples: ShipSample[];
  runSamples: RunSample[];
}

/** The fastest agent, syslog-ng 3.38, measured with 30 MB of such lines on two cores: MB/s. */
const AGENT_MB_PER_S = 19;

/** The results as Markdown. */
export async function writeShipReport(
  { rounds, samples, runSamples }: ShipResults,
  machine: string,
): Promise<string> {
  const text = `# What ship costs

Written by \`npm run bench -- --ship\` on ${new Date().toISOString().slice(0, 10)}. Machine: ${machine}.

- One file of ${LINE_BYTES}-byte lines, each with a stamp. Times are of whole processes, from their start to their end.
- **floor**: [a process](ship-floor.mjs) that sends the same request bodies, made beforehand, over four kept-alive connections, and does nothing else: no token, no key. **script**: [curl and jq](shell/ship.sh) with a key that is there. **ship**: \`dist/\` with \`when: now\`: it makes a key, proves it, sends the lines and deletes the key.
- IAM is the emulator. The ingress beside it, with TLS too and in the same process of its own, only counts what comes, so that its speed is not what is measured. At 0 ms there is no relay.
- Medians [min–max] of ${rounds} rounds; ${Math.max(...SIZES_MB)} MB: one round. MB are 10⁶ bytes of the log; a request is about three times as large as the lines in it.

## Targets of ship

${targetTable(samples)}

## Time to send

${timeTable(samples)}

## Peak memory to send

${memoryTable(samples)}

# What run-logs costs

Written with the above. A run of ${RUN_SIZE.jobs} jobs with ${RUN_SIZE.megabytes} MB of logs in all, which GitHub's part of the emulator serves.

- **floor**: the same process, which gets the logs one after the other, too, and drops them. **run-logs**: \`dist/\`: it reads the run, makes a key, saves each log, sends its lines and deletes the key.

${runTable(runSamples)}
`;
  return format(text, { ...(await resolveConfig('RESULTS.md')), parser: 'markdown' });
}

function targetTable(samples: ShipSample[]): string {
  const againstFloor = (megabytes: number, ms: number, limit: number) => {
    const measured = ratio(samples, 'floor', megabytes, ms);
    return target(`${megabytes} MB against the floor at ${ms} ms`, limit, measured, '×', 2);
  };
  const seconds = median(times(select(samples, 'ship', 30, 0))) / 1000;
  const peaks = SIZES_MB.map((megabytes) => {
    const peak = Math.max(...peaksOf(select(samples, 'ship', megabytes)));
    return target(`peak memory with ${megabytes} MB`, 200, peak, 'MiB', 0);
  });
  return table([
    ...SIZES_MB.map((megabytes) => againstFloor(megabytes, 0, 4)),
    ...SIZES_MB.map((megabytes) => againstFloor(megabytes, 50, 1.5)),
    target(
      `30 MB at 0 ms in half the time of syslog-ng (${AGENT_MB_PER_S} MB/s)`,
      Number((30 / (2 * AGENT_MB_PER_S)).toFixed(2)),
      seconds,
      's',
      2,
    ),
    ...peaks,
  ]);
}

function timeTable(samples: ShipSample[]): string {
  const rows = SIZES_MB.flatMap((megabytes) =>
    SHIP_ROUND_TRIPS_MS.map((ms) => {
      const cell = (shipper: Shipper) => {
        const runs = times(select(samples, shipper, megabytes, ms)).map((time) => time / 1000);
        return runs.length === 0 ? 'not run' : `${range(runs, 2)} s`;
      };
      const hasScript = select(samples, 'script', megabytes, ms).length > 0;
      return {
        log: `${megabytes} MB`,
        'round trip': `${ms} ms`,
        floor: cell('floor'),
        script: cell('script'),
        ship: cell('ship'),
        throughput: `${(megabytes / (median(times(select(samples, 'ship', megabytes, ms))) / 1000)).toFixed(1)} MB/s`,
        'ship : floor': `${ratio(samples, 'floor', megabytes, ms).toFixed(2)} ×`,
        'ship : script': hasScript ? `${ratio(samples, 'script', megabytes, ms).toFixed(2)} ×` : '',
      };
    }),
  );
  return table(rows);
}

function memoryTable(samples: ShipSample[]): string {
  const rows = SIZES_MB.map((megabytes) => {
    const cell = (shipper: Shipper) => memoryOf(select(samples, shipper, megabytes));
    return { log: `${megabytes} MB`, ...Object.fromEntries(SHIPPERS.map((name) => [name, cell(name)])) };
  });
  return table(rows);
}

function runTable(samples: RunSample[]): string {
  const rows = RUN_ROUND_TRIPS_MS.map((ms) => {
    const of = (sender: RunSample['sender']) =>
      samples.filter((sample) => sample.sender === sender && sample.roundTripMs === ms);
    const seconds = (sender: RunSample['sender']) => of(sender).map((sample) => sample.ms / 1000);
    const time = median(seconds('run-logs'));
    return {
      'round trip': `${ms} ms`,
      floor: `${range(seconds('floor'), 2)} s`,
      'run-logs': `${range(seconds('run-logs'), 2)} s`,
      throughput: `${(RUN_SIZE.megabytes / time).toFixed(1)} MB/s`,
      'run-logs : floor': `${(time / median(seconds('floor'))).toFixed(2)} ×`,
      'peak memory': memoryOf(of('run-logs')),
    };
  });
  return table(rows);
}

/** The runs of one shipper with one size, at one round-trip time or at all. */
function select(samples: ShipSample[], shipper: Shipper, megabytes: number, ms?: number): ShipSample[] {
  const ofSize = samples.filter((sample) => sample.shipper === shipper && sample.megabytes === megabytes);
  return ofSize.filter(({ roundTripMs }) => ms === undefined || roundTripMs === ms);
}

/** Ship's median time divided by another's. */
function ratio(samples: ShipSample[], other: Shipper, megabytes: number, ms: number): number {
  const time = (shipper: Shipper) => median(times(select(samples, shipper, megabytes, ms)));
  return time('ship') / time(other);
}

function times(samples: ShipSample[]): number[] {
  return samples.map(({ ms }) => ms);
}
