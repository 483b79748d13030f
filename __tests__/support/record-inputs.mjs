// Preloaded into the action (--import): writes the name of every INPUT_… variable that is read into the file INPUTS_READ.
import { appendFileSync } from 'node:fs';

const { INPUTS_READ: file = '' } = process.env;

process.env = new Proxy(process.env, {
  get(env, name) {
    if (typeof name === 'string' && name.startsWith('INPUT_')) appendFileSync(file, `${name}\n`);
    return /** @type {unknown} */ (Reflect.get(env, name));
  },
});
