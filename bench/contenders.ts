import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseFile } from '../runner/command-files.ts';
import { startStep } from '../runner/runner.ts';
import type { Cloud } from './cloud.ts';

/** One way to do the job: get a key that works, and delete it when the job ends. */
export interface Job {
  main(): Promise<Stage>;
  post(): Promise<Stage>;
  /** Deletes the job's folders. */
  end(): void;
}

export interface Stage {
  /** From the start of the process to the end of it and of its output. */
  ms: number;
  /** Peak memory of the process (for a shell script: of its largest process), if it was asked for and can be measured. */
  peakMiB: number | undefined;
}

export interface Contender {
  name: 'action' | 'floor' | 'shell' | 'action, recommended' | 'floor, recommended';
  /**
   * Prepares a job that finds IAM at the port: that of the emulator, or of a relay in front of it.
   * @param withMemory measures memory too; this takes a few milliseconds, so not for runs whose time counts
   */
  start(cloud: Cloud, port: number, withMemory?: boolean): Job;
}

const repository = dirname(import.meta.dirname);
const floor = join(import.meta.dirname, 'floor');

export const ACTION = nodeContender('action', repository, inputs);

/** The action as README.md sets it up. */
export const RECOMMENDED = nodeContender('action, recommended', repository, recommendedInputs);

/** The actions, the least work that Node can do the same with, and what people write today. */
export const CONTENDERS: Contender[] = [
  nodeContender('floor', floor, (cloud, port) => ({ ...inputs(cloud, port), 'account-id': cloud.accountId })),
  { name: 'shell', start: shellJob },
  ACTION,
  nodeContender('floor, recommended', floor, recommendedInputs),
  RECOMMENDED,
];

/** Milliseconds from the start of main until it refuses an input that is missing. */
export async function timeRefusal(): Promise<number> {
  const step = startStep({ actionDir: repository });
  const { outcome, durationMs, log } = await step.main();
  step.cleanup();
  if (outcome !== 'failure') throw new Error(`main did not refuse: ${log.join('\n')}`);
  return durationMs;
}

/** Milliseconds that `node -e 0` takes. */
export async function timeBareNode(): Promise<number> {
  const { PATH = '' } = process.env;
  return timeProcess(process.execPath, ['-e', '0'], { PATH });
}

function inputs({ iamId, apiKey }: Cloud, port: number): Record<string, string> {
  return { 'user-id': iamId, 'bootstrap-api-key': apiKey, 'iam-endpoint': urlOf(port) };
}

/** A key of a service ID whose policy is not looked at, and a line that proves it. */
export function recommendedInputs(
  { serviceId, accountId, apiKey }: Cloud,
  port: number,
): Record<string, string> {
  return {
    'service-id': serviceId,
    'account-id': accountId,
    'bootstrap-api-key': apiKey,
    'ensure-policy': 'false',
    'verify-ingestion': 'true',
    'iam-endpoint': urlOf(port),
    'ingress-endpoint': urlOf(port),
  };
}

export function urlOf(port: number): string {
  return `https://127.0.0.1:${port}`;
}

/** Loads the script that writes a process's peak memory. */
export const PROBE = ['--import', import.meta.resolve('./memory-probe.mjs')];

function nodeContender(name: Contender['name'], actionDir: string, inputsOf: typeof inputs): Contender {
  const start: Contender['start'] = (cloud, port, withMemory = false) => {
    const { caFile, peakFile } = cloud;
    const step = startStep({
      actionDir,
      with: inputsOf(cloud, port),
      env: { NODE_EXTRA_CA_CERTS: caFile, BENCH_PEAK_FILE: peakFile },
      nodeArgs: withMemory ? PROBE : [],
    });
    const run = async (stage: 'main' | 'post'): Promise<Stage> => {
      const { outcome, durationMs, log, stderr } = await step[stage]();
      if (outcome !== 'success' || stderr !== '') throw new Error(`${stage} failed:\n${log.join('\n')}`);
      return { ms: durationMs, peakMiB: withMemory ? readMiB(peakFile) : undefined };
    };
    return {
      main: () => run('main'),
      post: () => run('post'),
      end() {
        step.cleanup();
      },
    };
  };
  return { name, start };
}

/** GNU time, which can report the peak memory of a process. */
const TIME = '/usr/bin/time';

function shellJob(cloud: Cloud, port: number, withMemory = false): Job {
  const folder = mkdtempSync(join(tmpdir(), 'bench-shell-'));
  const outputFile = join(folder, 'output');
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    CURL_CA_BUNDLE: cloud.caFile,
    GITHUB_OUTPUT: outputFile,
    IAM_ENDPOINT: urlOf(port),
    IAM_ID: cloud.iamId,
    ACCOUNT_ID: cloud.accountId,
    BOOTSTRAP_API_KEY: cloud.apiKey,
  };
  const run = (stage: 'main' | 'post') => runScript(stage, env, withMemory ? cloud.peakFile : undefined);
  return {
    main: () => run('main'),
    post() {
      const outputs = parseFile(readFileSync(outputFile, 'utf8')).pairs;
      env.KEY_ID = Object.fromEntries(outputs)['key-id'] ?? '';
      return run('post');
    },
    end() {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs a script of the folder shell. Its peak memory goes through `peakFile`, if that is given and can be measured. */
export async function runScript(
  name: string,
  env: Record<string, string>,
  peakFile: string | undefined,
  cwd?: string,
): Promise<Stage> {
  const script = join(import.meta.dirname, 'shell', `${name}.sh`);
  const bash = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', script];
  if (peakFile === undefined || process.platform !== 'linux' || !existsSync(TIME)) {
    return { ms: await timeProcess('bash', bash.slice(1), env, cwd), peakMiB: undefined };
  }
  const ms = await timeProcess(TIME, ['-f', '%M', '-o', peakFile, ...bash], env, cwd);
  return { ms, peakMiB: readMiB(peakFile) };
}

/** Reads what memory-probe.mjs wrote. */
export function readMiB(fileOfKiB: string): number {
  return Number(readFileSync(fileOfKiB, 'utf8')) / 1024;
}

/**
 * Runs a program to its end.
 * @returns how many milliseconds it took
 * @throws {Error} when it fails
 */
export async function timeProcess(
  program: string,
  args: string[],
  env: Record<string, string>,
  cwd?: string,
): Promise<number> {
  const start = performance.now();
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  const code = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  const ms = performance.now() - start;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed.`);
  return ms;
}
