// Runs the given script on Node 24, the runtime that action.yml names, whatever Node started this one.
import { spawnSync } from 'node:child_process';
import { node24 } from './find-node24.mjs';

const { status, signal, error } = spawnSync(node24(), process.argv.slice(2), { stdio: 'inherit' });
if (error) throw error;
if (signal) process.kill(process.pid, signal);
process.exitCode = status ?? 1;
