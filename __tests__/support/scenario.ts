import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { parse } from 'yaml';
import { startEmulator, type ApiKey, type Emulator, type EmulatorOptions } from '../../emulator/index.ts';
import type { Grace } from '../../runner/process.ts';
import { startStep, type StageResult, type Step, type StepOptions } from '../../runner/runner.ts';

/** The repository. */
export const repository = dirname(dirname(import.meta.dirname));

/** The action that is run: the repository's, or the one that scripts/coverage.sh builds. */
export const actionDir = process.env.ACTION_DIR ?? repository;
const { COVERAGE_DIR: coverageDir } = process.env;

/** The interface of the action. */
export const actionYml = parse(readFileSync(join(actionDir, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, object>;
};

export type Use = Partial<StepOptions> & {
  /** Skips the waits of the action. The cloud's clock moves on by as much. See `waits`. */
  skipWaits?: boolean;
};

/**
 * A scenario for all tests of a file: every test gets a new cloud, which ends with the test.
 * @param maySend whether the user may send log lines from the start
 */
export function useScenario({ maySend = false } = {}): Scenario {
  const scenario = new Scenario();
  beforeEach(async () => {
    await scenario.open();
    const { cloud, iamId } = scenario.emulator;
    if (maySend) cloud.grantSender(iamId);
  });
  afterEach(() => scenario.close());
  return scenario;
}

/** A cloud, and steps that use the action with it. `close` ends all of it. */
export class Scenario {
  emulator!: Emulator;
  /** All keys that were made after the bootstrap key, in order, with those that are deleted by now. */
  madeKeys: ApiKey[] = [];
  readonly #waits = new Map<Step, string>();
  readonly #endings: (() => unknown)[] = [];

  static async start(options: EmulatorOptions = {}): Promise<Scenario> {
    const scenario = new Scenario();
    await scenario.open(options);
    return scenario;
  }

  /** Runs `work` with a cloud of its own. */
  static async during<T>(work: (scenario: Scenario) => Promise<T>, options?: EmulatorOptions): Promise<T> {
    const scenario = await Scenario.start(options);
    try {
      return await work(scenario);
    } finally {
      await scenario.close();
    }
  }

  async open(options: EmulatorOptions = {}): Promise<void> {
    this.emulator = await startEmulator(options);
    this.atEnd(() => this.emulator.close());
    const { cloud, settings } = this.emulator;
    cloud.now = () => Date.now() + settings.clockOffsetMs + this.#skippedMs();
    this.madeKeys = [];
    const set = cloud.apiKeys.set.bind(cloud.apiKeys);
    cloud.apiKeys.set = (id, key) => {
      if (!cloud.apiKeys.has(id)) this.madeKeys.push(key);
      return set(id, key);
    };
  }

  /** Another cloud, which ends with this one. */
  async another(options?: EmulatorOptions): Promise<Scenario> {
    const scenario = await Scenario.start(options);
    this.atEnd(() => scenario.close());
    return scenario;
  }

  /** Runs `work` when the scenario ends, the last one first. */
  atEnd(work: () => unknown): void {
    this.#endings.push(work);
  }

  async close(): Promise<void> {
    for (const end of this.#endings.splice(0).reverse()) await end();
  }

  /** A `uses:` step with the cloud's user and bootstrap key; what `use` says comes on top. */
  step({ skipWaits = false, ...use }: Use = {}): Step {
    const { url, iamId, apiKey } = this.emulator;
    const waits = skipWaits ? join(mkdtempSync(join(tmpdir(), 'waits-')), 'waits') : undefined;
    const step = startStep({
      actionDir,
      ...use,
      with: { 'user-id': iamId, 'bootstrap-api-key': apiKey, 'iam-endpoint': url, ...use.with },
      env: {
        ...(coverageDir !== undefined && { NODE_V8_COVERAGE: coverageDir }),
        ...(waits !== undefined && { WAITS: waits }),
        ...use.env,
      },
      ...(waits !== undefined && {
        nodeArgs: [...(use.nodeArgs ?? []), '--import', import.meta.resolve('./skip-waits.mjs')],
      }),
    });
    this.atEnd(() => {
      step.kill('SIGKILL'); // a test that timed out must not leave a process that keeps jest waiting
      step.cleanup();
    });
    if (waits !== undefined) {
      writeFileSync(waits, '');
      this.#waits.set(step, waits);
      this.atEnd(() => {
        this.#waits.delete(step);
        rmSync(dirname(waits), { recursive: true });
      });
    }
    return step;
  }

  /** The waits of a step with `skipWaits` so far, in milliseconds: each wait, and the sum of each stage. */
  waits(step: Step): Waits {
    return readWaits(this.#waits.get(step) ?? '');
  }

  #skippedMs(): number {
    return [...this.#waits.values()].flatMap((file) => readWaits(file).each).reduce((sum, ms) => sum + ms, 0);
  }

  /** Runs main and post of one step. */
  async job(use: Use = {}): Promise<{ main: StageResult; post: StageResult }> {
    const step = this.step(use);
    return { main: await step.main(), post: await step.post() };
  }

  /** Inputs of a step that also sends a line through the new key. */
  get verified(): Record<string, string> {
    return { 'verify-ingestion': 'true', 'ingress-endpoint': this.emulator.url };
  }

  /** `METHOD /path → outcome` of every request so far, or from the given one on. */
  requests(from = 0): string[] {
    return this.emulator.requests
      .slice(from)
      .map(({ method, path, outcome }) => `${method} ${path} → ${outcome ?? 'pending'}`);
  }

  /** The requests that write: all but reads and token exchanges. */
  writes(): string[] {
    return this.emulator.requests
      .filter(({ method, path }) => method !== 'GET' && path !== '/identity/token')
      .map(({ method, path }) => `${method} ${path}`);
  }

  /** The names of the user's API keys, but for the bootstrap key. */
  keys(): string[] {
    return this.emulator.cloud
      .keysOf(this.emulator.iamId)
      .map(({ name }) => name)
      .filter((name) => name !== 'bootstrap');
  }

  bootstrapKey(): ApiKey {
    const { cloud, apiKey } = this.emulator;
    const key = [...cloud.apiKeys.values()].find(({ value }) => value === apiKey);
    if (key === undefined) throw new Error('There is no bootstrap key any more.');
    return key;
  }

  /** Fills the free slots of the user with keys that this action did not make; `key` says more about them. */
  fillSlots(key: Partial<ApiKey> = {}): void {
    const { cloud, iamId, settings } = this.emulator;
    for (let n = cloud.keysOf(iamId).length; n < settings.apiKeysPerIdentity; n += 1)
      cloud.addApiKey({ name: `somebody's ${n}`, ...key, iamId });
  }

  /** Adds a key that an earlier run of the repository left behind. By default it expired two hours ago. */
  addLeftover(n: number, key: Partial<ApiKey> = {}): ApiKey {
    return this.emulator.cloud.addApiKey({
      name: `leftover ${n}`,
      description: describeKey('octo-org/octo-repo', n),
      expiresAt: Date.now() - 2 * 3_600_000,
      ...key,
    });
  }

  /** The active policies. */
  policies(): string[] {
    return [...this.emulator.cloud.policies.values()]
      .filter(({ state }) => state === 'active')
      .map(({ id }) => id);
  }
}

/** The description of a key that an earlier run in `repository` made: a marker with the number `n`, and the run. */
export function describeKey(repository: string, n: number): string {
  const marker = `ibm-cloud-logs-ingestion-key:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return `${marker} ${repository} run 1 attempt 1 job build workflow CI`;
}

interface Waits {
  each: number[];
  ofStages: number[];
}

/** Reads what skip-waits.mjs wrote. */
function readWaits(file: string): Waits {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const sums = lines.filter((line) => line.startsWith('total '));
  return {
    each: lines.filter((line) => !sums.includes(line)).map(Number),
    ofStages: sums.map((line) => Number(line.slice('total '.length))),
  };
}

/** For `cancel`: both signals at once, and far more time than the runner gives, as the machine may be slow. */
export const GRACE: Grace = { interruptMs: 50, terminateMs: 60_000 };

/** Inputs for a service ID in place of the user. */
export function forServiceId(id: string): Record<string, string> {
  return { 'user-id': '', 'service-id': id };
}

/** Variables that give another step the state that a stage saved. */
export function stateOf({ state }: StageResult): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

/** The lines of `##[error]` in a log; how the process ended, when it failed without one. */
export function errors({ log, exitCode, stderr }: StageResult): string[] {
  const lines = log
    .filter((line) => line.startsWith('##[error]'))
    .map((line) => line.slice('##[error]'.length));
  // A process that could not even start has no such line.
  const hasFailedSilently = exitCode !== null && exitCode !== 0 && lines.length === 0;
  return hasFailedSilently ? [`exit code ${exitCode}: ${stderr.slice(0, 500)}`] : lines;
}

export function warnings({ log }: StageResult): string[] {
  return log.filter((line) => line.startsWith('##[warning]')).map((line) => line.slice('##[warning]'.length));
}
