import { FIRST, ORDINARY, type Account, type Cloud } from './cloud.ts';
import {
  ACTION,
  CONTENDERS,
  timeBareNode,
  timeRefusal,
  type Contender,
  type Job,
  type Stage,
} from './contenders.ts';
import { startRelay, type Relay } from './relay.ts';

/** The round-trip times at which speed is measured, in milliseconds. */
export const ROUND_TRIPS_MS = [0, 50, 150];

/** The one at which full accounts are measured, besides 0. */
export const GROWTH_ROUND_TRIP_MS = 50;

export const STAGES = ['main', 'post'] as const;
export type StageName = (typeof STAGES)[number];

export interface Work {
  requests: number;
  connections: number;
  /**
   * On the network, one after the other: one for a request, and two to open a connection (TCP, TLS 1.3). Those two do not
   * count while another connection waits for an answer.
   */
  roundTrips: number;
}

/** One run of one stage. */
export interface Sample extends Stage, Work {
  contender: Contender['name'];
  stage: StageName;
  roundTripMs: number;
  bytesUp: number;
  bytesDown: number;
  phases: Phases;
}

/** The time that a process needs for itself, in milliseconds; the rest is the network's and the server's. */
interface Phases {
  /** Until it opens its first connection. */
  start: number;
  /** From each answer (or part of one) to its next request. */
  between: number;
  /** After the last answer. */
  end: number;
}

/** Runs every contender's job at every round-trip time in every round, in changing order, after one round that is not counted. */
export async function measureSpeed(
  cloud: Cloud,
  rounds: number,
  onRound: (round: number) => void,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const roundTripMs of ROUND_TRIPS_MS) {
      for (const contender of rotate(CONTENDERS, round)) {
        const job = await measureJob(cloud, contender, ORDINARY, roundTripMs);
        if (round > 0) samples.push(...job);
      }
    }
    onRound(round);
  }
  return samples;
}

/** Runs one job. */
export async function measureJob(
  cloud: Cloud,
  contender: Contender,
  account: Account,
  roundTripMs: number,
  withMemory = false,
): Promise<[main: Sample, post: Sample]> {
  await cloud.reset(account);
  const relay = await startRelay(cloud.port, roundTripMs);
  const job = contender.start(cloud, relay.port, withMemory);
  try {
    const about = { contender: contender.name, roundTripMs };
    const main = { ...about, ...(await measureStage(cloud, relay, job, 'main')) };
    const post = { ...about, ...(await measureStage(cloud, relay, job, 'post')) };
    return [main, post];
  } finally {
    job.end();
    relay.close();
  }
}

async function measureStage(cloud: Cloud, relay: Relay, job: Job, stage: StageName) {
  const before = await cloud.counts();
  const run = await job[stage]();
  const endedAt = performance.now();
  const { events, ...traffic } = relay.take();
  const phases = phasesOf(events, endedAt - run.ms, endedAt);
  const after = await cloud.counts();
  const requests = after.requests - before.requests;
  const roundTrips = requests + 2 * traffic.connections - (after.overlap - before.overlap);
  return { ...run, stage, requests, roundTrips, ...traffic, phases };
}

function phasesOf(
  events: { at: number; isFromClient: boolean }[],
  startedAt: number,
  endedAt: number,
): Phases {
  let between = 0;
  events.forEach(({ at, isFromClient }, i) => {
    const before = events[i - 1];
    if (isFromClient && before && !before.isFromClient) between += at - before.at;
  });
  const firstAt = events[0]?.at ?? endedAt;
  const lastAt = events.findLast(({ isFromClient }) => !isFromClient)?.at ?? endedAt;
  return { start: firstAt - startedAt, between, end: endedAt - lastAt };
}

export interface StartUp {
  bareNode: number[];
  refusal: number[];
}

/** Times `node -e 0` and the refusal of a bad input in turn. */
export async function measureStartUp(rounds: number): Promise<StartUp> {
  const startUp: StartUp = { bareNode: [], refusal: [] };
  for (let round = 0; round <= rounds; round++) {
    const bareNode = await timeBareNode();
    const refusal = await timeRefusal();
    if (round === 0) continue;
    startUp.bareNode.push(bareNode);
    startUp.refusal.push(refusal);
  }
  return startUp;
}

/** Measures memory in runs of its own, because measuring it takes time. */
export async function measureMemory(cloud: Cloud, rounds: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const contender of CONTENDERS)
      samples.push(...(await measureJob(cloud, contender, ORDINARY, 0, true)));
  }
  return samples;
}

/** The accounts that show how the cost of main grows, up to IAM's limits. */
const ACCOUNTS: { name: string; account: Account }[] = [
  { name: 'first run: no policy yet', account: FIRST },
  { name: 'ordinary run: 1 policy, 1 key', account: ORDINARY },
  { name: '20 keys with the new one', account: { ...ORDINARY, keys: 18 } },
  { name: '4 020 policies in the account, 1 of the user', account: { ...ORDINARY, policiesOfOthers: 4019 } },
  {
    name: '1 000 policies of the user, 4 020 in the account, 20 keys',
    account: { policies: 1000, policiesOfOthers: 3020, keys: 18 },
  },
];

/** Runs of main against one account. */
export interface Growth {
  name: string;
  account: Account;
  near: Sample[];
  far: Sample[];
  memory: Sample[];
}

/** Measures main of the action against ever fuller accounts. */
export async function measureGrowth(cloud: Cloud, rounds: number): Promise<Growth[]> {
  const growth = ACCOUNTS.map((of): Growth => ({ ...of, near: [], far: [], memory: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const { account, near, far, memory } of growth) {
      near.push((await measureJob(cloud, ACTION, account, 0))[0]);
      far.push((await measureJob(cloud, ACTION, account, GROWTH_ROUND_TRIP_MS))[0]);
      memory.push((await measureJob(cloud, ACTION, account, 0, true))[0]);
    }
  }
  return growth;
}

function rotate<T>(values: T[], by: number): T[] {
  const at = by % values.length;
  return [...values.slice(at), ...values.slice(0, at)];
}
