// Preloaded into the action (--import): the disk is full as soon as something is written to a file that stays open.
import fs from 'node:fs';

/** @param {unknown[]} args of which the last one is the callback */
function write(...args) {
  const callback = /** @type {(error: Error) => void} */ (args.at(-1));
  callback(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
}

Object.assign(fs, { write, writev: write });
