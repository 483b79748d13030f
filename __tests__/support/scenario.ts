import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator/index.ts';
import { startStep, type StageResult, type Step, type StepOptions } from '../../runner/runner.ts';

/** The repository. */
export const repository = dirname(dirname(import.meta.dirname));

/** The action that is run: the repository's, or the one that scripts/coverage.sh builds. */
export const actionDir = process.env.ACTION_DIR ?? repository;
const { COVERAGE_DIR: coverageDir } = process.env;

type Use = Partial<Omit<StepOptions, 'actionDir'>> & {
  /** Skips what the action waits for, and lets the cloud's clock skip it too: see `waits`. */
  skipWaits?: boolean;
};

/** A cloud for one test, and steps that use the action with it. All of it ends with `close`. */
export class Scenario {
  readonly emulator: Emulator;
  readonly #steps: Step[] = [];
  readonly #waits = new Map<Step, string>();

  private constructor(emulator: Emulator) {
    this.emulator = emulator;
    const { cloud, settings } = emulator;
    cloud.now = () => Date.now() + settings.clockOffsetMs + this.#skippedMs();
  }

  static async start(options: EmulatorOptions = {}): Promise<Scenario> {
    return new Scenario(await startEmulator(options));
  }

  /** Runs `work` with a cloud of its own, which ends with it. */
  static async during<T>(work: (scenario: Scenario) => Promise<T>, options?: EmulatorOptions): Promise<T> {
    const scenario = await Scenario.start(options);
    try {
      return await work(scenario);
    } finally {
      await scenario.close();
    }
  }

  /** A `uses:` step with the cloud's user and bootstrap key, and whatever `use` says otherwise. */
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
      ...(waits !== undefined && { nodeArgs: ['--import', import.meta.resolve('./skip-waits.mjs')] }),
    });
    this.#steps.push(step);
    if (waits !== undefined) {
      writeFileSync(waits, '');
      this.#waits.set(step, waits);
    }
    return step;
  }

  /** What a step with `skipWaits` has waited for so far, in milliseconds: every wait, and the sum of each stage. */
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

  /** The names of the API keys there are, but for the bootstrap key. */
  keys(): string[] {
    return this.emulator.cloud
      .keysOf(this.emulator.iamId)
      .map(({ name }) => name)
      .filter((name) => name !== 'bootstrap');
  }

  /** The active policies of the user. */
  policies(): string[] {
    return [...this.emulator.cloud.policies.values()]
      .filter(({ state }) => state === 'active')
      .map(({ id }) => id);
  }

  async close(): Promise<void> {
    for (const step of this.#steps) step.cleanup();
    for (const file of this.#waits.values()) rmSync(dirname(file), { recursive: true });
    await this.emulator.close();
  }
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

/** The environment in which another step has the state that a stage saved. */
export function stateOf({ state }: StageResult): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

/** The lines of `##[error]` in a log. */
export function errors({ log }: StageResult): string[] {
  return log.filter((line) => line.startsWith('##[error]')).map((line) => line.slice('##[error]'.length));
}

export function warnings({ log }: StageResult): string[] {
  return log.filter((line) => line.startsWith('##[warning]')).map((line) => line.slice('##[warning]'.length));
}

/** Everything that left the process, with what differs from run to run replaced by names. */
export function whatLeft(
  scenario: Scenario,
  { main, post }: { main: StageResult; post: StageResult },
): string {
  const { url, accountId, iamId, apiKey, email, requests } = scenario.emulator;
  const sections = {
    'main: standard output': main.stdout,
    'main: standard error': main.stderr,
    'main: GITHUB_OUTPUT': main.outputFile,
    'main: GITHUB_STATE': main.stateFile,
    'main: GITHUB_ENV': main.envFile,
    'main: GITHUB_STEP_SUMMARY': main.summaryFile,
    'post: standard output': post.stdout,
    'post: standard error': post.stderr,
    'post: GITHUB_STATE': post.stateFile,
    requests: requests.map(describeRequest).join('\n'),
  };
  let text = Object.entries(sections)
    .map(([title, content]) => `=== ${title}\n${content.trimEnd()}`)
    .join('\n')
    .replaceAll('\r\n', '\n');
  const names: [string, string][] = [
    [apiKey, '<bootstrap key>'],
    [url, '<iam>'],
    [new URL(url).host, '<host>'],
    [accountId, '<account>'],
    [iamId, '<iam id>'],
    [email, '<email>'],
  ];
  for (const [value, name] of names) text = text.replaceAll(value, name);
  // What is left of the masks, but for tokens, are ingestion keys.
  for (const [, mask = ''] of text.matchAll(/^::add-mask::(?!<|eyJ)(.+)$/gm)) {
    text = text.replaceAll(mask, '<ingestion key>');
  }
  text = text.replace(/^([\w-]+)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm, '$1=$3');
  return numberTokens(numberUuids(text))
    .replace(/"(receivedAt|timestamp)":\d+/g, '"$1":<epoch ms>')
    .replace(/emulator-[0-9a-f]{32}/g, '<transaction>')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|\+0000)/g, '<time>')
    .replace(/run \d+ attempt/g, 'run <run> attempt')
    .replace(/\d+\.\d s\b/g, '<seconds> s')
    .replace(/^Attempt \d+ /gm, 'Attempt <n> ')
    .replace(/^(.+)(\n\1)+$/gm, '$1 (several times)');
}

function describeRequest({
  method,
  path,
  query,
  body,
  outcome,
}: Scenario['emulator']['requests'][number]): string {
  const search = new URLSearchParams(query as Record<string, string>).toString();
  const what = body === undefined || body === '' ? '' : ` ${JSON.stringify(body)}`;
  return `${method} ${path}${search && `?${search}`}${what} → ${outcome ?? 'pending'}`;
}

function numberUuids(text: string): string {
  const seen: string[] = [];
  return text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (uuid) => {
    if (!seen.includes(uuid)) seen.push(uuid);
    return `<uuid ${seen.indexOf(uuid) + 1}>`;
  });
}

function numberTokens(text: string): string {
  const seen: string[] = [];
  return text.replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, (token) => {
    if (!seen.includes(token)) seen.push(token);
    return `<token ${seen.indexOf(token) + 1}>`;
  });
}
