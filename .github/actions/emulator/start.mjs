// Starts the emulator in a process of its own, so that it runs on after this step, and outputs its address.
import { spawn } from 'node:child_process';
import { appendFileSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..', '..');
/** @type {(text: string) => { url: string, iamId: string, apiKey: string }} */
const parse = JSON.parse;

// The emulator must not hold this step's own standard error open: the runner would wait for it.
const errors = join(process.env.RUNNER_TEMP ?? tmpdir(), 'emulator.log');
const emulator = spawn(process.execPath, [join(root, 'emulator', 'cli.ts'), '--json'], {
  cwd: root,
  detached: true,
  stdio: ['ignore', 'pipe', openSync(errors, 'w')],
});
emulator.once('exit', (code) => {
  console.log(
    `::error::The emulator did not start: it exited with ${code}.\n${readFileSync(errors, 'utf8')}`,
  );
  process.exit(1);
});

for await (const line of createInterface({
  input: /** @type {import('node:stream').Readable} */ (emulator.stdout),
})) {
  const { url, iamId, apiKey } = parse(line);
  console.log(`::add-mask::${apiKey}`);
  write('GITHUB_OUTPUT', { url, 'user-id': iamId, 'api-key': apiKey });
  write('GITHUB_STATE', { url, pid: String(emulator.pid) });
  console.log(`The emulator listens on ${url}.`);
  process.exit(0);
}

/**
 * @param {'GITHUB_OUTPUT' | 'GITHUB_STATE'} file
 * @param {Record<string, string>} values
 */
function write(file, values) {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  appendFileSync(process.env[file] ?? '', lines.join(''));
}
