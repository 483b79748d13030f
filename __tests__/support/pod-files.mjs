// Preloaded into the action's process (--import): what is below /var/run/secrets is in the folder POD_FILES, under the
// last part of its path. So a test can run where it may not write there.
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';

const { readFile } = promises;
const folder = String(process.env.POD_FILES);

promises.readFile = /** @type {typeof readFile} */ (
  (/** @type {string} */ path, /** @type {'utf8'} */ encoding) =>
    readFile(path.startsWith('/var/run/secrets/') ? join(folder, basename(path)) : path, encoding)
);
syncBuiltinESMExports();
