import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStep } from '../runner/runner.ts';
import { FIRST, ORDINARY, startCloud } from './cloud.ts';
import { ACTION } from './contenders.ts';
import { measureJob, type Sample } from './measure.ts';

/** What a change of code or of a dependency must not raise unnoticed; recorded in budget.json. */
export interface Budget {
  bytes: Bytes;
  /** Main when it creates the policy, main in every later run, and post. */
  firstMain: Work;
  main: Work;
  post: Work;
}

export interface Bytes {
  /** The chunk that every start loads. */
  entry: number;
  /** All chunks that are loaded to refuse a bad input. */
  refusal: number;
  /** All of dist/ but the licenses. */
  dist: number;
}

export interface Work {
  requests: number;
  connections: number;
}

export const BUDGET_FILE = join(import.meta.dirname, 'budget.json');

/** The budget as the built action stands now. */
export async function measureBudget(): Promise<Budget> {
  const cloud = await startCloud();
  try {
    const [firstMain] = await measureJob(cloud, ACTION, FIRST, 0);
    const [main, post] = await measureJob(cloud, ACTION, ORDINARY, 0);
    return {
      bytes: await measureBytes(),
      firstMain: workOf(firstMain),
      main: workOf(main),
      post: workOf(post),
    };
  } finally {
    cloud.close();
  }
}

const repository = dirname(import.meta.dirname);
const dist = join(repository, 'dist');

export async function measureBytes(): Promise<Bytes> {
  const sizeOf = (files: string[]) => files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  return {
    entry: sizeOf(['index.js']),
    refusal: sizeOf(await chunksOfRefusal()),
    dist: sizeOf(readdirSync(dist).filter((file) => file !== 'licenses.txt')),
  };
}

/** The files of dist/ that main has loaded when it refuses a bad input, as Node's record of coverage names them. */
async function chunksOfRefusal(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
  const step = startStep({
    actionDir: repository,
    with: { revoke: 'neither' },
    env: { NODE_V8_COVERAGE: folder },
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

/** Round trips on the network: one a request, and two to open a connection (TCP, TLS 1.3). */
export function roundTripsOf({ requests, connections }: Work): number {
  return requests + 2 * connections;
}

export async function writeBudget(): Promise<void> {
  writeFileSync(BUDGET_FILE, `${JSON.stringify(await measureBudget(), null, 2)}\n`);
}

function workOf({ requests, connections }: Sample): Work {
  return { requests, connections };
}
