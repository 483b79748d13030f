import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startStep } from '../runner/runner.ts';
import { Batcher } from '../src/ingress/batch.ts';
import { readLogFile } from '../src/lines/file.ts';
import { LineReader } from '../src/lines/lines.ts';
import { ORDINARY, type Cloud } from './cloud.ts';
import { readMiB, runScript, timeProcess, urlOf, type Stage } from './contenders.ts';
import { startRelay } from './relay.ts';

/** The sizes of the log file, in MB (10⁶ bytes). */
export const SIZES_MB = [1, 30, 300];

/** The round-trip times at which ship is measured, in milliseconds. */
export const SHIP_ROUND_TRIPS_MS = [0, 50, 100];

/** The bytes of a line, its line end included. */
export const LINE_BYTES = 85;

/** Above this, one round is long enough, and the script takes minutes. */
export const LARGE_MB = 100;

export const SHIPPERS = ['floor', 'script', 'ship'] as const;
export type Shipper = (typeof SHIPPERS)[number];

/** One run: a whole process, from its start to its end. */
export interface ShipSample extends Stage {
  shipper: Shipper;
  megabytes: number;
  roundTripMs: number;
}

/** A folder with the file build.log, and one with the requests that it makes. */
interface Log {
  folder: string;
  bodies: string;
  bytes: number;
}

/** Sends logs of all sizes at all round-trip times by every shipper, in `rounds` rounds; a large log in one. */
export async function measureShip(
  cloud: Cloud,
  rounds: number,
  onRound: (name: string) => void,
): Promise<ShipSample[]> {
  const samples: ShipSample[] = [];
  for (const megabytes of SIZES_MB) {
    const log = await makeLog(megabytes);
    try {
      const shippers = SHIPPERS.filter((name) => name !== 'script' || megabytes < LARGE_MB);
      const count = megabytes < LARGE_MB ? rounds : 1;
      for (let round = 1; round <= count; round++) {
        onRound(`ship, ${megabytes} MB, round ${round} of ${count}`);
        for (const roundTripMs of SHIP_ROUND_TRIPS_MS) {
          for (const shipper of shippers) {
            const stage = await run(shipper, cloud, log, roundTripMs);
            samples.push({ shipper, megabytes, roundTripMs, ...stage });
          }
        }
      }
    } finally {
      rmSync(log.folder, { recursive: true });
    }
  }
  return samples;
}

/** Without a round trip there is no relay either, as it would take its share of the cores. */
async function run(shipper: Shipper, cloud: Cloud, log: Log, roundTripMs: number): Promise<Stage> {
  await cloud.reset(ORDINARY);
  const relays = await Promise.all(
    roundTripMs === 0 ? [] : [cloud.port, cloud.ingressPort].map((port) => startRelay(port, roundTripMs)),
  );
  const [iam = cloud.port, ingress = cloud.ingressPort] = relays.map(({ port }) => port);
  try {
    const stage = await RUN[shipper](cloud, log, { iam: urlOf(iam), ingress: urlOf(ingress) });
    const { received: bytes } = await cloud.counts();
    // The script writes shorter items; ship sends a line about the run besides.
    const isComplete = shipper === 'script' ? bytes > statSync(logFile(log)).size : bytes >= log.bytes;
    if (!isComplete || bytes > log.bytes + 2000) {
      throw new Error(`${shipper} sent ${bytes} bytes in place of ${log.bytes}.`);
    }
    return stage;
  } finally {
    for (const relay of relays) relay.close();
  }
}

interface Urls {
  iam: string;
  ingress: string;
}

const PROBE = ['--import', import.meta.resolve('./memory-probe.mjs')];

const RUN: Record<Shipper, (cloud: Cloud, log: Log, urls: Urls) => Promise<Stage>> = {
  async floor({ caFile }, { folder, bodies }, { ingress }) {
    const env = { NODE_EXTRA_CA_CERTS: caFile, BENCH_PEAK_FILE: peakFile(folder) };
    const script = join(import.meta.dirname, 'ship-floor.mjs');
    const args = [...PROBE, script, bodies, `${ingress}/logs/v1/singles`];
    return { ms: await timeProcess(process.execPath, args, env), peakMiB: readMiB(peakFile(folder)) };
  },

  script({ caFile, apiKey }, { folder }, { iam, ingress }) {
    const env = {
      PATH: process.env.PATH ?? '',
      CURL_CA_BUNDLE: caFile,
      IAM_ENDPOINT: iam,
      INGRESS_URL: ingress,
      INGESTION_API_KEY: apiKey,
      SUBSYSTEM: 'build',
    };
    return runScript('ship', env, peakFile(folder), folder);
  },

  async ship({ caFile, iamId, apiKey }, { folder }, { iam, ingress }) {
    const step = startStep({
      actionDir: join(dirname(import.meta.dirname), 'ship'),
      with: {
        files: 'build.log',
        'user-id': iamId,
        'bootstrap-api-key': apiKey,
        'iam-endpoint': iam,
        'ingress-endpoint': ingress,
        when: 'now',
        'on-error': 'fail',
        'max-file-size': 'none',
      },
      env: { NODE_EXTRA_CA_CERTS: caFile, BENCH_PEAK_FILE: peakFile(folder) },
      workspace: folder,
      nodeArgs: PROBE,
    });
    const { outcome, outputs, durationMs, log } = await step.main();
    step.cleanup();
    if (outcome !== 'success' || outputs.complete !== 'true') throw new Error(log.join('\n'));
    return { ms: durationMs, peakMiB: readMiB(peakFile(folder)) };
  },
};

function peakFile(folder: string): string {
  return join(folder, 'peak');
}

function logFile({ folder }: Pick<Log, 'folder'>): string {
  return join(folder, 'build.log');
}

async function makeLog(megabytes: number): Promise<Log> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-ship-'));
  const bodies = join(folder, 'bodies');
  mkdirSync(bodies);
  const size = await writeLines(logFile({ folder }), Math.floor((megabytes * 1e6) / LINE_BYTES));
  return { folder, bodies, bytes: await writeBodies(logFile({ folder }), size, bodies) };
}

/** A line a millisecond, from two hours ago; returns the size of the file. */
async function writeLines(path: string, count: number): Promise<number> {
  const start = Date.now() - 2 * 3_600_000;
  const file = createWriteStream(path);
  for (let line = 0; line < count; line++) {
    const level = line % 1000 === 0 ? 'ERROR' : line % 100 === 0 ? 'WARN' : 'INFO';
    const time = new Date(start + line).toISOString();
    const text = `${time} ${level} compiled module ${line} of package ${line % 97} in ${line % 1013} ms`;
    const more = file.write(`${text.padEnd(LINE_BYTES - 1, ', from cache')}\n`);
    if (!more) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return count * LINE_BYTES;
}

/** Writes the bodies that ship makes of the file; returns their size. The labels are those of the miniature runner. */
async function writeBodies(path: string, size: number, folder: string): Promise<number> {
  const modifiedAt = Date.now();
  const reader = new LineReader({ secrets: [], severity: 'auto', now: modifiedAt, modifiedAt });
  const file = { path, size, modifiedAt, binary: false, encoding: 'utf-8' } as const;
  const labels = {
    applicationName: 'octo-org/octo-repo',
    subsystemName: 'CI',
    computerName: 'local',
    category: 'build',
    className: 'build.log',
    threadId: '1658821493.1',
  };
  let [count, bytes] = [0, 0];
  for await (const batch of new Batcher().batches(reader.read(readLogFile(file)), labels)) {
    writeFileSync(join(folder, String(count++)), batch.body);
    bytes += batch.body.length;
    batch.release();
  }
  return bytes;
}
