import { FIRST, ORDINARY, type Account, type Cloud } from './cloud.ts';
import { ACTION, timeBareNode, timeRefusal, type Contender, type Job, type Stage } from './contenders.ts';
import { startRelay, type Relay } from './relay.ts';

export type StageName = 'main' | 'post';

/** One run of one stage. */
export interface Sample extends Stage {
  contender: Contender['name'];
  stage: StageName;
  roundTripMs: number;
  requests: number;
  connections: number;
  bytesUp: number;
  bytesDown: number;
  phases: Phases;
}

/** Where a stage's own time went, in milliseconds; the rest is the network's and the server's. */
export interface Phases {
  /** Until it opened its first connection. */
  start: number;
  /** From each answer (or other chunk) to its next request. */
  between: number;
  /** From the last answer on. */
  end: number;
}

/** Runs every contender's job at every distance in every round, in changing order. One more round, the first, is not counted. */
export async function measureSpeed(
  cloud: Cloud,
  contenders: Contender[],
  roundTripsMs: number[],
  rounds: number,
  onRound: (round: number) => void,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const roundTripMs of roundTripsMs) {
      for (const contender of rotate(contenders, round)) {
        const [main, post] = await measureJob(cloud, contender, ORDINARY, roundTripMs);
        if (round > 0) samples.push(main, post);
      }
    }
    onRound(round);
  }
  return samples;
}

/** Runs one job against an account and a distance of the given kind. */
export async function measureJob(
  cloud: Cloud,
  contender: Contender,
  account: Account,
  roundTripMs: number,
  withMemory = false,
): Promise<[main: Sample, post: Sample]> {
  await cloud.reset(account);
  const relay = await startRelay(cloud.port, roundTripMs);
  const job = contender.start({ cloud, port: relay.port }, withMemory);
  try {
    const about = { contender: contender.name, roundTripMs };
    const main = { ...about, ...(await measureStage(cloud, relay, job, 'main')) };
    const post = { ...about, ...(await measureStage(cloud, relay, job, 'post')) };
    return [main, { ...post, requests: post.requests - main.requests }];
  } finally {
    job.end();
    relay.close();
  }
}

async function measureStage(cloud: Cloud, relay: Relay, job: Job, stage: StageName) {
  const run = await job[stage]();
  const endedAt = performance.now();
  const { events, ...traffic } = relay.take();
  const requests = (await cloud.requests()).length;
  return { ...run, stage, requests, ...traffic, phases: phasesOf(events, endedAt - run.ms, endedAt) };
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

/** Peak memory of main and post of every contender, in MiB; undefined where it cannot be told. */
export interface Memory {
  contender: Contender['name'];
  stage: StageName;
  peaksMiB: (number | undefined)[];
}

/** Measures memory in runs of its own. */
export async function measureMemory(
  cloud: Cloud,
  contenders: Contender[],
  rounds: number,
): Promise<Memory[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders)
      samples.push(...(await measureJob(cloud, contender, ORDINARY, 0, true)));
  }
  return contenders.flatMap(({ name }) =>
    (['main', 'post'] as const).map((stage) => ({
      contender: name,
      stage,
      peaksMiB: samples.filter((s) => s.contender === name && s.stage === stage).map((s) => s.peakMiB),
    })),
  );
}

/** The accounts of the table that shows what main costs as work grows, up to IAM's limits. */
export const ACCOUNTS: { name: string; account: Account }[] = [
  { name: 'first run: no policy yet', account: FIRST },
  { name: 'ordinary run: 1 policy, 1 key', account: ORDINARY },
  { name: '20 keys with the new one', account: { ...ORDINARY, keys: 18 } },
  { name: '4 020 policies in the account, 1 of the user', account: { ...ORDINARY, policiesOfOthers: 4019 } },
  {
    name: '1 000 policies of the user, 4 020 in the account, 20 keys',
    account: { policies: 1000, policiesOfOthers: 3020, keys: 18 },
  },
];

export interface Growth {
  name: string;
  near: Sample[];
  far: Sample[];
  peaksMiB: number[];
}

/** Main against ever fuller accounts: its time near by and `farMs` away, and its memory. */
export async function measureGrowth(cloud: Cloud, farMs: number, rounds: number): Promise<Growth[]> {
  const growth = ACCOUNTS.map(({ name }): Growth => ({ name, near: [], far: [], peaksMiB: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [i, { account }] of ACCOUNTS.entries()) {
      const [near] = await measureJob(cloud, ACTION, account, 0);
      const [far] = await measureJob(cloud, ACTION, account, farMs);
      const [{ peakMiB }] = await measureJob(cloud, ACTION, account, 0, true);
      growth[i]?.near.push(near);
      growth[i]?.far.push(far);
      if (peakMiB !== undefined) growth[i]?.peaksMiB.push(peakMiB);
    }
  }
  return growth;
}

function rotate<T>(values: T[], by: number): T[] {
  const at = by % values.length;
  return [...values.slice(at), ...values.slice(0, at)];
}
