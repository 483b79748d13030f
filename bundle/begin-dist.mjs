// Empties dist/, so that no file of an earlier build stays in it. The build runs this after src/ has compiled.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
// These files only start the bundle, so they are not bundled.
copyFileSync('build/post-step.js', 'dist/post.js');
copyFileSync('build/ship-step.js', 'dist/ship.js');
copyFileSync('build/ship-post-step.js', 'dist/ship-post.js');
