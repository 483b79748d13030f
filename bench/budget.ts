import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
    return { bytes: measureBytes(), firstMain: workOf(firstMain), main: workOf(main), post: workOf(post) };
  } finally {
    cloud.close();
  }
}

export function measureBytes(): Bytes {
  const dist = join(dirname(import.meta.dirname), 'dist');
  const sizeOf = (file: string) => statSync(join(dist, file)).size;
  const files = readdirSync(dist).filter((file) => file !== 'licenses.txt');
  return { entry: sizeOf('index.js'), dist: files.reduce((sum, file) => sum + sizeOf(file), 0) };
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
