/** Scripts of the repository, each in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { repository } from './scenario.ts';

export interface RunningScript {
  child: ChildProcess;
  /** So far. */
  output: { stdout: string; stderr: string };
  /** Its exit code, when it has ended. */
  end: Promise<number | null>;
}

/** What Node has compiled for the first process is there for the others, which then start in half the time. */
const compiled = mkdtempSync(join(tmpdir(), 'compiled-'));
afterAll(() => {
  rmSync(compiled, { recursive: true });
});

export function startScript(path: string, args: string[], env: Record<string, string> = {}): RunningScript {
  const child = spawn(process.execPath, [join(repository, path), ...args], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env },
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  }
  const end = once(child, 'close').then(([code]) => code as number | null);
  return { child, output, end };
}
