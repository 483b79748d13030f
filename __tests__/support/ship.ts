import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StageResult, Step } from '../../runner/runner.ts';
import { SEND_LINE } from './faults.ts';
import { actionDir, type Scenario } from './scenario.ts';

/** What `shipStep` takes: what a step of the scenario takes, and the files that are there when it begins. */
export type ShipUse = Parameters<Scenario['step']>[0] & { files?: Record<string, string | Buffer> };

/** A `uses:` step with ship/, for the cloud's user, who may send; its files are `*.log` unless `use` says otherwise. */
export function shipStep(scenario: Scenario, { files = {}, ...use }: ShipUse = {}): Step {
  const { url } = scenario.emulator;
  const step = scenario.step({
    actionDir: join(actionDir, 'ship'),
    ...use,
    with: { 'ingress-endpoint': url, files: '**/*.log', ...use.with },
  });
  write(step, files);
  return step;
}

/** Writes files into the workspace of a step. */
export function write({ dirs }: Step, files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(dirs.workspace, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Main, the files that the job writes, and post. */
export async function shipJob(
  scenario: Scenario,
  files: Record<string, string | Buffer>,
  use: ShipUse = {},
): Promise<{ main: StageResult; post: StageResult; step: Step }> {
  const step = shipStep(scenario, use);
  const main = await step.main();
  write(step, files);
  return { main, post: await step.post(), step };
}

/** A line as Cloud Logs has it. */
export interface ShippedLine {
  className?: string;
  text: unknown;
  severity: number;
  timestamp: number;
  hiResTimestamp: string;
  [label: string]: unknown;
}

/** The lines that Cloud Logs has of a file, in the order that it shows them. */
export function linesOf(scenario: Scenario, name: string): ShippedLine[] {
  return allLines(scenario)
    .filter(({ className }) => className === name)
    .sort((a, b) => (BigInt(a.hiResTimestamp) < BigInt(b.hiResTimestamp) ? -1 : 1));
}

/** The texts of the lines of a file. */
export function textsOf(scenario: Scenario, name: string): unknown[] {
  return linesOf(scenario, name).map(({ text }) => text);
}

/** All lines that Cloud Logs has, the one about the run included. */
export function allLines({ emulator }: Scenario): ShippedLine[] {
  return emulator.cloud.logLines.map(({ line }) => line as unknown as ShippedLine);
}

/** A log of `count` numbered lines. */
export function numbered(count: number, padding = 0): string {
  return Array.from({ length: count }, (_, index) => `line ${index + 1} ${'x'.repeat(padding)}`.trim()).join(
    '\n',
  );
}

/**
 * Makes Cloud Logs refuse (400) every request that holds one of these texts. How it names a bad line is not documented.
 */
export function refuseTexts({ emulator }: Scenario, ...texts: string[]): void {
  const { faults, requests } = emulator;
  const take = faults.take.bind(faults);
  faults.take = (method, path) => {
    const request = requests.findLast(
      (candidate) => candidate.path === path && candidate.outcome === undefined,
    );
    const body = JSON.stringify(request?.body ?? null);
    if (path === SEND_LINE.path && texts.some((text) => body.includes(text))) {
      return { answer: { status: 400, body: { message: 'bad line' } } };
    }
    return take(method, path);
  };
}
