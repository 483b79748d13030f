import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { startScript } from './support/script.ts';

const run = (...args: string[]) => startScript('emulator/cli.ts', args);

/** Windows has no signals: there, `kill` ends a process at once. */
const ENDED = process.platform === 'win32' ? null : 0;

test('prints one line of JSON when asked to, and ends on SIGTERM', async () => {
  const { child, output, end } = run('--json', '--port', '0');
  while (!output.stdout.includes('\n')) await once(child.stdout ?? child, 'data');
  const { url, ...rest } = JSON.parse(output.stdout) as Record<string, string>;
  expect(Object.keys(rest)).toEqual(['accountId', 'iamId', 'email', 'apiKey', 'instanceCrn']);

  const answer = await fetch(`${url ?? ''}/identity/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
      apikey: rest.apiKey ?? '',
    }),
  });
  expect(answer.status).toBe(200);

  child.kill('SIGTERM');
  expect(await end).toBe(ENDED);
  expect(output.stdout.trim().split('\n')).toHaveLength(1);
  expect(output.stderr).toBe('');
});

test('prints how to use it', async () => {
  const { child, output, end } = run();
  while (!output.stdout.includes('Ctrl-C')) await once(child.stdout ?? child, 'data');
  for (const text of [
    'iam-endpoint:',
    'user-id:',
    'bootstrap-api-key:',
    '/identity/token',
    '/emulator/faults',
  ]) {
    expect(output.stdout).toContain(text);
  }
  child.kill('SIGINT');
  expect(await end).toBe(ENDED);
});

test.each([
  ['--port abc', "--port must be a number from 0 (any) to 65535, and is 'abc'."],
  ['--port 70000', '65535'],
  ['--port -1', '--port must be a number from 0 (any) to 65535.\n'],
  ['--host 0.0.0.0', "Unknown option '--host'"],
  ['serve', "Unexpected argument 'serve'"],
])('answers %s with a sentence and exit code 2', async (args, sentence) => {
  const { output, end } = run(...args.split(' '));
  expect(await end).toBe(2);
  expect(output.stderr).toContain(sentence);
  expect(output.stderr).toContain('--json');
  expect(output.stdout).toBe('');
});

test.each(['--help', '-h'])('%s prints how to use it and starts nothing', async (option) => {
  const { output, end } = run(option);
  expect(await end).toBe(0);
  expect(output.stdout).toContain('--port <number>');
  expect(output.stdout).not.toContain('listen on http');
});

test('says when the port is taken', async () => {
  const first = run('--json');
  while (!first.output.stdout.includes('\n')) await once(first.child.stdout ?? first.child, 'data');
  const { url } = JSON.parse(first.output.stdout) as { url: string };
  const second = run('--port', new URL(url).port);
  expect(await second.end).toBe(1);
  expect(second.output.stderr).toBe(
    `Port ${new URL(url).port} is in use: stop what listens there, or choose another --port.\n`,
  );
  first.child.kill();
  await first.end;
});
