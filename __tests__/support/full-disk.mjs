// Preloaded into the action (--import): the disk is full as soon as something is written to a file that stays open.
import { open } from 'node:fs/promises';

const handle = await open(import.meta.filename);
await handle.close();
Object.assign(Object.getPrototypeOf(handle), {
  writeFile: () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })),
});
