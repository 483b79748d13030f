// dist/ is made from nothing, so that no file of an earlier build can stay in it; and not before src/ has compiled.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
