import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startStep } from '../runner/runner.ts';
import { Batcher } from '../src/ingress/batch.ts';
import { LineReader } from '../src/lines/lines.ts';
import { logFormat } from '../src/runs/log-format.ts';
import { ORDINARY, type Cloud, type RunSize, type RunToSend } from './cloud.ts';
import { readMiB, timeProcess, urlOf, type Stage } from './contenders.ts';
import { startRelay } from './relay.ts';

/** The run whose logs are sent; MB are 10⁶ bytes. */
export const RUN_SIZE: RunSize = { jobs: 20, megabytes: 50 };

/** The round-trip times at which run-logs is measured, in milliseconds. */
export const RUN_ROUND_TRIPS_MS = [0, 50, 100];

/** One run of the bench: a whole process, from its start to its end. */
export interface RunSample extends Stage {
  sender: 'floor' | 'run-logs';
  roundTripMs: number;
}

/** The bodies of the requests, made beforehand in a folder. */
interface Bodies {
  folder: string;
  bytes: number;
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

/** Without a round trip there is no relay either, as it would take its share of the cores. */
async function run(sender: RunSample['sender'], cloud: Cloud, roundTripMs: number): Promise<Stage> {
  await cloud.reset(ORDINARY);
  const toSend = await cloud.addRun(RUN_SIZE);
  const bodies = await writeBodies(toSend);
  const relays = await Promise.all(
    roundTripMs === 0 ? [] : [cloud.port, cloud.ingressPort].map((port) => startRelay(port, roundTripMs)),
  );
  const [port = cloud.port, ingress = cloud.ingressPort] = relays.map((relay) => relay.port);
  try {
    const stage = await SEND[sender](cloud, toSend, bodies, { api: urlOf(port), ingress: urlOf(ingress) });
    const { received: bytes } = await cloud.counts();
    // The action sends the records of the jobs and the run besides.
    if (bytes < bodies.bytes || bytes > bodies.bytes + 50_000)
      throw new Error(`${sender} sent ${bytes} bytes in place of ${bodies.bytes}.`);
    return stage;
  } finally {
    for (const relay of relays) relay.close();
    rmSync(bodies.folder, { recursive: true });
  }
}

interface Urls {
  api: string;
  ingress: string;
}

const PROBE = ['--import', import.meta.resolve('./memory-probe.mjs')];

type Send = (cloud: Cloud, toSend: RunToSend, bodies: Bodies, urls: Urls) => Promise<Stage>;

const SEND: Record<RunSample['sender'], Send> = {
  async floor({ caFile }, { jobIds, token }, { folder }, { api, ingress }) {
    const peakFile = join(folder, '..', `${process.pid}-peak`);
    const env = { NODE_EXTRA_CA_CERTS: caFile, BENCH_PEAK_FILE: peakFile, TOKEN: token };
    const logs = jobIds.map((id) => `${api}/api/v3/repos/octo-org/octo-repo/actions/jobs/${id}/logs`);
    const script = join(import.meta.dirname, 'ship-floor.mjs');
    const args = [...PROBE, script, folder, `${ingress}/logs/v1/singles`, ...logs];
    try {
      return { ms: await timeProcess(process.execPath, args, env), peakMiB: readMiB(peakFile) };
    } finally {
      rmSync(peakFile, { force: true });
    }
  },

  async 'run-logs'({ caFile, iamId, apiKey }, { id, token }, _, { api, ingress }) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-run-logs-'));
    const peakFile = join(folder, 'peak');
    const step = startStep({
      actionDir: join(dirname(import.meta.dirname), 'run-logs'),
      with: {
        'user-id': iamId,
        'bootstrap-api-key': apiKey,
        'iam-endpoint': api,
        'ingress-endpoint': ingress,
        'on-error': 'fail',
      },
      token,
      event: { workflow_run: { id, run_attempt: 1 } },
      github: {
        GITHUB_API_URL: `${api}/api/v3`,
        GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/logs.yml@refs/heads/main',
      },
      env: { NODE_EXTRA_CA_CERTS: caFile, BENCH_PEAK_FILE: peakFile },
      nodeArgs: PROBE,
    });
    const { outcome, outputs, durationMs, log } = await step.main();
    step.cleanup();
    if (outcome !== 'success' || outputs.complete !== 'true') throw new Error(log.join('\n'));
    const peakMiB = readMiB(peakFile);
    rmSync(folder, { recursive: true });
    return { ms: durationMs, peakMiB };
  },
};

/** Writes the bodies that run-logs makes of the logs. */
async function writeBodies({ id, log, jobIds, steps }: RunToSend): Promise<Bodies> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-bodies-'));
  mkdirSync(folder, { recursive: true });
  let [count, bytes] = [0, 0];
  for (const index of jobIds.keys()) {
    const now = Date.now();
    const format = logFormat(steps, (step) => ({ className: step?.name ?? '' }));
    const reader = new LineReader({ secrets: [], severity: 'auto', now, modifiedAt: now, format });
    const labels = {
      applicationName: 'octo-org/octo-repo',
      subsystemName: 'CI',
      threadId: `${id}.1`,
      category: `job ${index}`,
      computerName: 'GitHub Actions 1',
    };
    for await (const batch of new Batcher().batches(reader.read(inChunks(Buffer.from(log))), labels)) {
      writeFileSync(join(folder, String(count++)), batch.body);
      bytes += batch.body.length;
      batch.release();
    }
  }
  return { folder, bytes };
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Buffer, void> {
  for (let at = 0; at < bytes.length; at += 65_536)
    yield await Promise.resolve(bytes.subarray(at, at + 65_536));
}
