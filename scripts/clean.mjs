// A build starts from nothing, so that no file of an earlier one can stay in dist/.
import { rmSync } from 'node:fs';

for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
