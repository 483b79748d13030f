import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** How long a cancelled process has after SIGINT, and then after SIGTERM. */
export interface Grace {
  interruptMs: number;
  terminateMs: number;
}

/** The runner's own waiting times (runner source: `ProcessInvoker`, `_sigintTimeout`, `_sigtermTimeout`). */
export const RUNNER_GRACE: Grace = { interruptMs: 7500, terminateMs: 2500 };

/** How long the runner reads on after the process has ended (runner source: `ProcessExitedHandler`). */
const OPEN_OUTPUT_MS = 5000;

/** How a process ended, and all that it wrote. */
export interface End {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunningProcess {
  /** Resolves when the process has ended and its output is read; rejects when it could not be started. */
  end: Promise<End>;
  kill(signal: NodeJS.Signals): boolean;
  /** Sends SIGINT, then SIGTERM, then SIGKILL, until the process ends. */
  interrupt(grace: Grace): void;
}

/**
 * Starts a program with an empty standard input.
 * @param onLine called with every line of standard output and standard error as soon as it is complete
 */
export function startProcess(
  program: string,
  args: string[],
  options: { cwd: string; env: Record<string, string> },
  onLine: (line: string) => void,
): RunningProcess {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    end: Promise.all([readLines(child.stdout, onLine), readLines(child.stderr, onLine), ended(child)]).then(
      ([stdout, stderr, end]) => ({ ...end, stdout, stderr }),
    ),
    kill: (signal) => child.kill(signal),
    interrupt: (grace) => {
      interrupt(child, grace);
    },
  };
}

/** Hands on each line as soon as it is complete, and resolves to the whole text. `\n`, `\r\n` and `\r` end a line. */
async function readLines(stream: Readable, onLine: (line: string) => void): Promise<string> {
  let text = '';
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    text += chunk;
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/); // a \r at the end may be the first half of \r\n
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  await new Promise<void>((done) => stream.once('close', done));
  if (rest !== '') onLine(rest.replace(/\r$/, ''));
  return text;
}

/** Resolves when the process has ended, and stops reading its output some time later. */
async function ended(child: ChildProcess): Promise<Pick<End, 'exitCode' | 'signal'>> {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (exitCode, signal) => {
      const giveUp = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, OPEN_OUTPUT_MS);
      child.once('close', () => {
        clearTimeout(giveUp);
      });
      done({ exitCode, signal });
    });
  });
}

function interrupt(child: ChildProcess, { interruptMs, terminateMs }: Grace): void {
  child.kill('SIGINT');
  const timers = [
    setTimeout(() => child.kill('SIGTERM'), interruptMs),
    setTimeout(() => child.kill('SIGKILL'), interruptMs + terminateMs),
  ];
  child.once('close', () => {
    timers.forEach(clearTimeout);
  });
}
