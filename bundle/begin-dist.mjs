// dist/ is made from nothing, so that no file of an earlier build can stay in it; and not before src/ has compiled.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
// It only starts the bundle, so it is not bundled.
copyFileSync('build/post-step.js', 'dist/post.js');
