import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LineReader } from '../src/lines/lines.ts';
import { logFormat } from '../src/runs/log-format.ts';
import { ORDINARY, type Cloud, type RunSize, type RunToSend } from './cloud.ts';
import type { Stage } from './contenders.ts';
import { measureSending, runAction, runFloor, writeBodies, type Urls } from './sending.ts';

/** The run whose logs are sent; MB are 10⁶ bytes. */
export const RUN_SIZE: RunSize = { jobs: 20, megabytes: 50 };

/** The round-trip times at which run-logs is measured, in milliseconds. */
export const RUN_ROUND_TRIPS_MS = [0, 50, 100];

/** One run of the bench: a whole process, from its start to its end. */
export interface RunSample extends Stage {
  sender: 'floor' | 'run-logs';
  roundTripMs: number;
}

/** Sends the logs of a run at all round-trip times by the action and by its floor, in `rounds` rounds. */
export async function measureRunLogs(
  cloud: Cloud,
  rounds: number,
  onRound: (name: string) => void,
): Promise<RunSample[]> {
  const samples: RunSample[] = [];
  for (let round = 1; round <= rounds; round++) {
    onRound(`run-logs, round ${round} of ${rounds}`);
    for (const roundTripMs of RUN_ROUND_TRIPS_MS) {
      for (const sender of ['floor', 'run-logs'] as const)
        samples.push({ sender, roundTripMs, ...(await run(sender, cloud, roundTripMs)) });
    }
  }
  return samples;
}

async function run(sender: RunSample['sender'], cloud: Cloud, roundTripMs: number): Promise<Stage> {
  await cloud.reset(ORDINARY);
  const toSend = await cloud.addRun(RUN_SIZE);
  const folder = mkdtempSync(join(tmpdir(), 'bench-bodies-'));
  try {
    const least = await writeBodiesOf(toSend, folder);
    // The action sends the records of the jobs and the run besides.
    return await measureSending(cloud, roundTripMs, { least, most: least + 50_000 }, (urls) =>
      SEND[sender](cloud, toSend, urls, folder),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Send = (cloud: Cloud, toSend: RunToSend, urls: Urls, folder: string) => Promise<Stage>;

const SEND: Record<RunSample['sender'], Send> = {
  floor(cloud, { jobIds, token }, urls, folder) {
    const logs = jobIds.map((id) => `${urls.api}/api/v3/repos/octo-org/octo-repo/actions/jobs/${id}/logs`);
    return runFloor(cloud, urls, folder, logs, token);
  },

  'run-logs': (cloud, { id, token }, urls) =>
    runAction('run-logs', cloud, urls, {
      token,
      event: { workflow_run: { id, run_attempt: 1 } },
      github: {
        GITHUB_API_URL: `${urls.api}/api/v3`,
        GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/logs.yml@refs/heads/main',
      },
    }),
};

/** Writes the bodies that run-logs makes of the logs; returns their size. */
async function writeBodiesOf({ id, log, jobIds, steps }: RunToSend, folder: string): Promise<number> {
  let bytes = 0;
  for (const index of jobIds.keys()) {
    const now = Date.now();
    const format = logFormat(steps, (step) => ({ className: step?.name ?? '' }));
    const reader = new LineReader({ secrets: [], severity: 'auto', now, modifiedAt: now, format });
    bytes += await writeBodies(folder, reader.read(inChunks(Buffer.from(log))), {
      applicationName: 'octo-org/octo-repo',
      subsystemName: 'CI',
      threadId: `${id}.1`,
      category: `job ${index}`,
      computerName: 'GitHub Actions 1',
    });
  }
  return bytes;
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Buffer, void> {
  for (let at = 0; at < bytes.length; at += 65_536)
    yield await Promise.resolve(bytes.subarray(at, at + 65_536));
}
