import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repository } from './support/scenario.ts';

/** `npm start -- …args`, without npm. */
async function start(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(repository, 'runner', 'start.ts'), ...args]);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
}

describe('npm start', () => {
  test('runs one whole job against the emulator, and shows that the key is gone', async () => {
    const { code, stdout, stderr } = await start();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('ingestion-api-key=***');
    expect(stdout).toContain('sent a log line');
    expect(stdout).toMatch(/ {2}key ApiKey-\S+: is gone/);
  });

  test('deletes the key also where the log shipper fails', async () => {
    const nowhere = 'ingress-endpoint=http://127.0.0.1:9';
    const { code, stdout } = await start('--with', nowhere, '--with', 'verify-ingestion=false');
    expect(code).toBe(1);
    expect(stdout).toContain('  failed: ');
    expect(stdout).toMatch(/ {2}key ApiKey-\S+: is gone/);
  });

  test('shows what the action says of a mistake', async () => {
    const { code, stdout } = await start('--with', 'expires-in=soon');
    expect(code).toBe(1);
    expect(stdout).toContain('##[error]expires-in "soon" is not a duration');
  });

  test.each([
    ['--wit', "Unknown option '--wit'"],
    ['--with=x', "--with takes name=value, and got 'x'"],
  ])('refuses %s, and says how to use it', async (arg, sentence) => {
    const { code, stdout, stderr } = await start(arg);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('npm start [-- options]');
  });
});
