import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLogFile } from '../src/lines/file.ts';
import { LineReader } from '../src/lines/lines.ts';
import { ORDINARY, type Cloud } from './cloud.ts';
import { runScript, type Stage } from './contenders.ts';
import { measureSending, runAction, runFloor, writeBodies, type Urls } from './sending.ts';

/** The sizes of the log file, in MB (10⁶ bytes). */
export const SIZES_MB = [1, 30, 300];

/** The round-trip times at which ship is measured, in milliseconds. */
export const SHIP_ROUND_TRIPS_MS = [0, 50, 100];

/** The bytes of a line, its line end included. */
export const LINE_BYTES = 85;

/** Above this, one round is long enough, and the script takes minutes. */
const LARGE_MB = 100;

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

async function run(shipper: Shipper, cloud: Cloud, log: Log, roundTripMs: number): Promise<Stage> {
  await cloud.reset(ORDINARY);
  // The script writes shorter items; ship sends a line about the run besides.
  const least = shipper === 'script' ? statSync(logFile(log)).size : log.bytes;
  return measureSending(cloud, roundTripMs, { least, most: log.bytes + 2000 }, (urls) =>
    RUN[shipper](cloud, log, urls),
  );
}

const RUN: Record<Shipper, (cloud: Cloud, log: Log, urls: Urls) => Promise<Stage>> = {
  floor: (cloud, { bodies }, urls) => runFloor(cloud, urls, bodies),

  script({ caFile, apiKey, peakFile }, { folder }, { api, ingress }) {
    const env = {
      PATH: process.env.PATH ?? '',
      CURL_CA_BUNDLE: caFile,
      IAM_ENDPOINT: api,
      INGRESS_URL: ingress,
      INGESTION_API_KEY: apiKey,
      SUBSYSTEM: 'build',
    };
    return runScript('ship', env, peakFile, folder);
  },

  ship: (cloud, { folder }, urls) =>
    runAction('ship', cloud, urls, {
      with: { files: 'build.log', when: 'now', 'max-file-size': 'none' },
      workspace: folder,
    }),
};

function logFile({ folder }: Pick<Log, 'folder'>): string {
  return join(folder, 'build.log');
}

async function makeLog(megabytes: number): Promise<Log> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-ship-'));
  const bodies = join(folder, 'bodies');
  mkdirSync(bodies);
  const size = await writeLines(logFile({ folder }), Math.floor((megabytes * 1e6) / LINE_BYTES));
  return { folder, bodies, bytes: await writeBodiesOf(logFile({ folder }), size, bodies) };
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
function writeBodiesOf(path: string, size: number, folder: string): Promise<number> {
  const modifiedAt = Date.now();
  const reader = new LineReader({ secrets: [], severity: 'auto', now: modifiedAt, modifiedAt });
  const file = { path, size, modifiedAt, binary: false, encoding: 'utf-8' } as const;
  return writeBodies(folder, reader.read(readLogFile(file)), {
    applicationName: 'octo-org/octo-repo',
    subsystemName: 'CI',
    computerName: 'local',
    category: 'build',
    className: 'build.log',
    threadId: '1658821493.1',
  });
}
