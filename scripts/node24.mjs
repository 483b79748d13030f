// Runs the given script on Node 24, as action.yml demands, whatever version of Node runs this file.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { node24 } from '../runner/find-node24.mjs';

if (!existsSync(new URL('../node_modules', import.meta.url))) {
  console.error('The dependencies are not installed: run npm ci first.');
  process.exit(1);
}
const child = spawn(node24(), process.argv.slice(2), { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === null ? 1 : 128);
});
