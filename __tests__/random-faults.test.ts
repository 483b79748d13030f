import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Settings } from '../emulator/index.ts';
import {
  CREATE_KEY,
  CREATE_POLICY,
  DELETE_KEY,
  FAULTS,
  LIST_KEYS,
  LIST_POLICIES,
  LIST_ROLES,
  SEND_LINE,
  TOKEN,
  type NamedFault,
  type Target,
} from './support/faults.ts';
import { flaws, leaks } from './support/flaws.ts';
import { Scenario, warnings } from './support/scenario.ts';

const RUNS = 60;
/** How many schedules run at the same time. */
const WIDTH = 5;

const TARGETS: [string, Target][] = [
  ['token', TOKEN],
  ['list policies', LIST_POLICIES],
  ['list roles', LIST_ROLES],
  ['create policy', CREATE_POLICY],
  ['create key', CREATE_KEY],
  ['list keys', LIST_KEYS],
  ['delete key', DELETE_KEY],
  ['send line', SEND_LINE],
  ['any', {}],
];

interface Hit {
  at: string;
  fault: string;
  skip: number;
  times: number;
}

interface Schedule {
  main: Hit[];
  post: Hit[];
  /** How much later than usual the cloud shows things, in milliseconds of the action's clock. */
  delays: Pick<
    Settings,
    'keyUsableAfterMs' | 'keyVisibleAfterMs' | 'policyVisibleAfterMs' | 'policyEffectiveAfterMs'
  >;
  /** Main is killed when this many requests have arrived. */
  killAfter: number | undefined;
}

const hit = (faults: NamedFault[]): fc.Arbitrary<Hit> =>
  fc.record({
    // Half of the hits are at the creation of the key, since that is where keys get lost.
    at: fc.oneof(fc.constant('create key'), fc.constantFrom(...TARGETS.map(([name]) => name))),
    fault: fc.constantFrom(...faults.map(({ name }) => name)),
    skip: fc.nat({ max: 2 }),
    times: fc.integer({ min: 1, max: 3 }),
  });

const seconds = (max: number) => fc.oneof(fc.constant(0), fc.integer({ min: 0, max: max * 1000 }));

const schedules: fc.Arbitrary<Schedule> = fc.record({
  main: fc.array(hit(FAULTS), { maxLength: 5 }),
  // Post gets only faults that go away. The fault table has those that do not.
  post: fc.array(hit(FAULTS.filter(({ transient, fault }) => transient && !('hang' in fault.answer))), {
    maxLength: 2,
  }),
  delays: fc.record({
    keyUsableAfterMs: seconds(20),
    keyVisibleAfterMs: seconds(6),
    policyVisibleAfterMs: seconds(20),
    policyEffectiveAfterMs: seconds(20),
  }),
  killAfter: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
});

function script(scenario: Scenario, hits: Hit[]): void {
  for (const { at, fault: name, skip, times } of hits) {
    const target = TARGETS.find(([candidate]) => candidate === at)?.[1];
    const fault = FAULTS.find((candidate) => candidate.name === name)?.fault;
    if (target && fault) scenario.emulator.faults.add({ ...target, ...fault, skip, times });
  }
}

function untilTrue(condition: () => boolean): { done: Promise<void>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const done = new Promise<void>((resolve) => {
    timer = setInterval(() => {
      if (condition()) resolve();
    }, 2);
  });
  return {
    done,
    stop: () => {
      clearInterval(timer);
    },
  };
}

/** Runs one schedule, and says what is wrong with how it went. */
async function run({ main: before, post: after, delays, killAfter }: Schedule): Promise<string[]> {
  return Scenario.during(
    async (scenario) => {
      const { emulator } = scenario;
      script(scenario, before);
      const step = scenario.step({ skipWaits: true, with: scenario.verified });
      const running = step.main();
      if (killAfter !== undefined) {
        const enough = untilTrue(() => emulator.requests.length >= killAfter);
        await Promise.race([running, enough.done]);
        enough.stop();
        step.kill('SIGKILL');
      }
      const main = await running;
      emulator.faults.clear();
      script(scenario, after);
      const post = await step.post();
      return [
        ...(main.signal === 'SIGKILL' ? [] : flaws(main, 'main').map((flaw) => `main: ${flaw}`)),
        ...flaws(post, 'post').map((flaw) => `post: ${flaw}`),
        ...warnings(post).map((line) => `post warns: ${line}`),
        ...scenario.keys().map((name) => `left behind: ${name}`),
        ...leaks(scenario, [main, post]).map(() => 'a secret shown'),
        ...(scenario.policies().length > 1 ? ['more than one policy'] : []),
      ];
    },
    { settings: delays },
  );
}

test(`${RUNS} random schedules of faults, delays and kills leave no key, no secret and no unclear line`, async () => {
  let running = 0;
  const waiting: (() => void)[] = [];
  const inTurn = async (schedule: Schedule): Promise<string[]> => {
    if (running >= WIDTH) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await run(schedule);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
  // fast-check runs one case at a time. So a case has several schedules, to keep all cores busy.
  const property = fc.asyncProperty(
    fc.array(schedules, { minLength: WIDTH, maxLength: WIDTH }),
    async (several) => {
      const found = await Promise.all(several.map(inTurn));
      expect(found.flatMap((flaw, n) => (flaw.length > 0 ? [{ schedule: several[n], flaw }] : []))).toEqual(
        [],
      );
    },
  );
  const seed = Number(process.env.FAULT_SEED ?? 1);
  // No shrinking: it would take minutes, and a failing schedule is short enough to read.
  await fc.assert(property, { numRuns: RUNS / WIDTH, seed, endOnFailure: true });
}, 180_000);
