// Empties dist/, so that no file of an earlier build stays in it. The build runs this after src/ has compiled.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { parse } from 'node:path';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
// These files only start the bundle, so they are not bundled.
const steps = readdirSync('src').map((file) => parse(file).name);
for (const step of steps.filter((name) => name.endsWith('-step')))
  copyFileSync(`build/${step}.js`, `dist/${step.replace('-step', '')}.js`);
