// Empties dist/, so that no file of an earlier build stays in it. The build runs this after src/ has compiled.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
// This file only starts the bundle, so it is not bundled.
copyFileSync('build/post-step.js', 'dist/post.js');
