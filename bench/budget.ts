import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStep } from '../runner/runner.ts';
import { FIRST, ORDINARY, startCloud, type Cloud } from './cloud.ts';
import { ACTION, RECOMMENDED, recommendedInputs } from './contenders.ts';
import { measureJob, type Sample, type Work } from './measure.ts';

/** What the built action costs on any machine. */
export interface Cost {
  bytes: Bytes;
  work: {
    /** Main when it creates the policy. */
    firstMain: Work;
    /** Main in every later run. */
    main: Work;
    /** Main as README.md sets it up. */
    recommendedMain: Work;
    post: Work;
  };
}

export interface Bytes {
  /** The chunk that every start loads. */
  entry: number;
  /** All chunks that are loaded to refuse a bad input. */
  refusal: number;
  /** All chunks that main as README.md sets it up loads. */
  recommended: number;
  /** All of dist/ without the licences. */
  dist: number;
}

/** budget.json: the cost that a change must not raise unnoticed. */
interface Budget {
  /** Limits, a little above what was measured, so that an ordinary change needs no new ones. */
  maxBytes: Bytes;
  work: Cost['work'];
}

const BUDGET_FILE = join(import.meta.dirname, 'budget.json');

/** By how much a limit is above the bytes that it was made from, and by how much it may be before it is lowered. */
const [MARGIN, SLACK] = [1.03, 1.06];

export function readBudget(): Budget {
  return JSON.parse(readFileSync(BUDGET_FILE, 'utf8')) as Budget;
}

/** Records the work as it is now, and those limits anew that are passed or have become too high. */
export async function writeBudget(): Promise<void> {
  const { bytes, work } = await measureCost();
  const { maxBytes } = readBudget();
  for (const name of ['entry', 'refusal', 'recommended', 'dist'] as const) {
    const isFitting = bytes[name] <= maxBytes[name] && maxBytes[name] <= bytes[name] * SLACK;
    if (!isFitting) maxBytes[name] = Math.ceil((bytes[name] * MARGIN) / 1000) * 1000;
  }
  writeFileSync(BUDGET_FILE, `${JSON.stringify({ maxBytes, work }, null, 2)}\n`);
}

/** The cost of the built action as it is now. */
export async function measureCost(): Promise<Cost> {
  const cloud = await startCloud();
  try {
    const [firstMain] = await measureJob(cloud, ACTION, FIRST, 0);
    const [main, post] = await measureJob(cloud, ACTION, ORDINARY, 0);
    const [recommendedMain] = await measureJob(cloud, RECOMMENDED, ORDINARY, 0);
    return {
      bytes: await measureBytes(cloud),
      work: {
        firstMain: workOf(firstMain),
        main: workOf(main),
        recommendedMain: workOf(recommendedMain),
        post: workOf(post),
      },
    };
  } finally {
    cloud.close();
  }
}

function workOf({ requests, connections, roundTrips }: Sample): Work {
  return { requests, connections, roundTrips };
}

const repository = dirname(import.meta.dirname);
const dist = join(repository, 'dist');

export async function measureBytes(cloud: Cloud): Promise<Bytes> {
  const sizeOf = (files: string[]) => files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  await cloud.reset(ORDINARY);
  return {
    entry: sizeOf(['index.js']),
    refusal: sizeOf(await chunksOfMain({ revoke: 'neither' })),
    recommended: sizeOf(await chunksOfMain(recommendedInputs(cloud, cloud.port), cloud.caFile)),
    dist: sizeOf(readdirSync(dist).filter((file) => file !== 'licenses.txt')),
  };
}

/** The files of dist/ that main has loaded when it ends. Node's record of coverage names them. */
async function chunksOfMain(inputs: Record<string, string>, caFile = ''): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
  const step = startStep({
    actionDir: repository,
    with: inputs,
    env: { NODE_V8_COVERAGE: folder, NODE_EXTRA_CA_CERTS: caFile },
  });
  try {
    await step.main();
    const records = readdirSync(folder).map(
      (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: { url: string }[] },
    );
    const loaded = records.flatMap(({ result }) => result.map(({ url }) => url));
    const paths = loaded.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
    return paths.filter((path) => dirname(path) === dist).map((path) => basename(path));
  } finally {
    step.cleanup();
    rmSync(folder, { recursive: true });
  }
}
