/** What the bench of ship and that of run-logs have in common. */
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startStep, type StepOptions } from '../runner/runner.ts';
import { Batcher, type Labels } from '../src/ingress/batch.ts';
import type { Line } from '../src/lines/lines.ts';
import type { Cloud } from './cloud.ts';
import { PROBE, readMiB, timeProcess, urlOf, type Stage } from './contenders.ts';
import { startRelay } from './relay.ts';

/** Where a process finds IAM and GitHub, and the ingress that only counts. */
export interface Urls {
  api: string;
  ingress: string;
}

/**
 * Measures a process that sends. Without a round trip there is no relay either, as it would take its share of the cores.
 * @throws {Error} when the ingress did not get as many bytes as expected
 */
export async function measureSending(
  cloud: Cloud,
  roundTripMs: number,
  expected: { least: number; most: number },
  send: (urls: Urls) => Promise<Stage>,
): Promise<Stage> {
  const relays = await Promise.all(
    roundTripMs === 0 ? [] : [cloud.port, cloud.ingressPort].map((port) => startRelay(port, roundTripMs)),
  );
  const [api = cloud.port, ingress = cloud.ingressPort] = relays.map(({ port }) => port);
  try {
    const stage = await send({ api: urlOf(api), ingress: urlOf(ingress) });
    const { received } = await cloud.counts();
    if (received < expected.least || received > expected.most)
      throw new Error(`The ingress got ${received} bytes in place of ${expected.least} to ${expected.most}.`);
    return stage;
  } finally {
    for (const relay of relays) relay.close();
  }
}

/** Runs main of an action, which must send everything. */
export async function runAction(
  action: 'ship' | 'run-logs',
  { caFile, iamId, apiKey, peakFile }: Cloud,
  { api, ingress }: Urls,
  options: Partial<StepOptions>,
): Promise<Stage> {
  const step = startStep({
    ...options,
    actionDir: join(dirname(import.meta.dirname), action),
    with: {
      'user-id': iamId,
      'bootstrap-api-key': apiKey,
      'iam-endpoint': api,
      'ingress-endpoint': ingress,
      'on-error': 'fail',
      ...options.with,
    },
    env: { NODE_EXTRA_CA_CERTS: caFile, BENCH_PEAK_FILE: peakFile },
    nodeArgs: PROBE,
  });
  const { outcome, outputs, durationMs, log } = await step.main();
  step.cleanup();
  if (outcome !== 'success' || outputs.complete !== 'true') throw new Error(log.join('\n'));
  return { ms: durationMs, peakMiB: readMiB(peakFile) };
}

/**
 * Runs the least that Node can do to send the requests in a folder.
 * @param logs URLs of logs that it gets meanwhile, with the token
 */
export async function runFloor(
  { caFile, peakFile }: Cloud,
  { ingress }: Urls,
  folder: string,
  logs: string[] = [],
  token = '',
): Promise<Stage> {
  const env = { NODE_EXTRA_CA_CERTS: caFile, BENCH_PEAK_FILE: peakFile, TOKEN: token };
  const script = join(import.meta.dirname, 'ship-floor.mjs');
  const args = [...PROBE, script, folder, `${ingress}/logs/v1/singles`, ...logs];
  return { ms: await timeProcess(process.execPath, args, env), peakMiB: readMiB(peakFile) };
}

/** Adds the requests that these lines make to a folder; returns their size in bytes. */
export async function writeBodies(
  folder: string,
  lines: AsyncIterable<Line[]>,
  labels: Labels,
): Promise<number> {
  let [count, bytes] = [readdirSync(folder).length, 0];
  for await (const batch of new Batcher().batches(lines, labels)) {
    writeFileSync(join(folder, String(count++)), batch.body);
    bytes += batch.body.length;
    batch.release();
  }
  return bytes;
}
