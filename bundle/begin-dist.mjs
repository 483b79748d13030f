// Empties dist/, so that no file of an earlier build stays in it. The build runs this after src/ has compiled.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
// These files only start the bundle, so they are not bundled.
for (const step of ['post', 'ship', 'ship-post', 'run-logs', 'run-logs-post'])
  copyFileSync(`build/${step}-step.js`, `dist/${step}.js`);
