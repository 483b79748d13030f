// Run by fault-table.mint.test.ts in a process of its own: main and post of the action, one after the other, for every
// answer that the request for the key can get. A process for each stage, as the runner has it, would take half an hour;
// so src/ runs in this one, with the environment, the command files and the log of the runner. Waits are skipped: the
// clock stands still but for them. Writes the results as JSON to the file that its argument names.
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '@sinonjs/fake-timers';
import { startEmulator } from '../../emulator/index.ts';
import { evaluateInputs, readAction } from '../../runner/action.ts';
import { makeCommandFiles, readCommandFiles } from '../../runner/command-files.ts';
import { defaultVariables, stageEnvironment } from '../../runner/environment.ts';
import { StageLog } from '../../runner/log.ts';
import { Masker } from '../../runner/masks.ts';
import { answerOfMint, BODIES, type Answer, type Result } from './answers-of-mint.ts';
import { CREATE_KEY, LIST_KEYS } from './faults.ts';

const emulator = await startEmulator();
skipWaits();
// Imported only now: what waits takes its timers when it is loaded.
const { main } = await import('../../src/key/main.ts');
const { revokeLeft } = await import('../../src/steps/revoke.ts');
const { Secrets } = await import('../../src/http/secrets.ts');
const { textFor } = await import('../../src/messages/text-for.ts');

const root = mkdtempSync(join(tmpdir(), 'answers-'));
const files = makeCommandFiles(join(root, 'files'));
const defaults = defaultVariables({ workspace: root, temp: root, home: root });
const action = readAction(join(import.meta.dirname, '../..'));
const given = {
  'user-id': emulator.iamId,
  'bootstrap-api-key': emulator.apiKey,
  'iam-endpoint': emulator.url,
  'ensure-policy': 'false',
  'ready-timeout': '0s',
};

const results: Result[] = [];
for (let status = 300; status < 600; status += 1) {
  for (const body of BODIES) {
    for (const when of ['before', 'after'] as const) results.push(await runJob({ status, body, when }));
  }
}
writeFileSync(process.argv[2] ?? '', JSON.stringify(results));
rmSync(root, { recursive: true });
process.exit();

/** Runs main and post. The first answer to the request for the key is the given one. */
async function runJob(answer: Answer): Promise<Result> {
  const { cloud, faults, requests, iamId } = emulator;
  const count = ({ method, path }: typeof CREATE_KEY) =>
    requests.filter((request) => request.method === method && request.path === path).length;
  const made = watch(cloud.apiKeys);
  faults.add({ ...CREATE_KEY, when: answer.when, answer: answerOfMint(answer) });
  requests.length = 0;
  const { state, error } = await runStage(main, {});
  const [asked, looks] = [count(CREATE_KEY), count(LIST_KEYS)];
  const { log } = await runStage(revokeLeft, state);
  const searched = count(LIST_KEYS) > looks;
  const warnings = log.filter((line) => line.startsWith('##[warning]'));
  const left = cloud.keysOf(iamId).filter(({ name }) => name !== 'bootstrap');
  for (const { id } of left) cloud.apiKeys.delete(id);
  faults.clear();
  const keys = { made: made.stop(), left: left.map(({ id }) => id) };
  return { ...answer, error, asked, searched, warnings, ...keys };
}

/** Runs a stage of the action as index.ts does, but in this process. */
async function runStage(stage: typeof main | typeof revokeLeft, state: Record<string, string>) {
  for (const file of Object.values<string>(files)) writeFileSync(file, '');
  const log = new StageLog(new Masker(), false, () => undefined);
  const inputs = evaluateInputs(action, given, { variables: {}, event: {}, token: '' }, log);
  const carried = { state, env: {}, path: [] };
  process.env = stageEnvironment({ home: root, carried, env: {}, inputs, files, defaults });
  const write = process.stdout.write.bind(process.stdout);
  let output = '';
  process.stdout.write = (text) => {
    output += String(text);
    return true;
  };
  let error: string | undefined;
  try {
    await stage(new Secrets(() => undefined));
  } catch (thrown) {
    error = textFor(thrown);
  } finally {
    process.stdout.write = write;
  }
  for (const line of output.split('\n')) log.take(line);
  return { error, log: log.lines, state: readCommandFiles(files, log).state };
}

/** Counts the keys that come to exist until `stop`. */
function watch(keys: typeof emulator.cloud.apiKeys) {
  const set = keys.set.bind(keys);
  let made = 0;
  keys.set = (id, key) => {
    made += 1;
    return set(id, key);
  };
  return {
    stop() {
      keys.set = set;
      return made;
    },
  };
}

/** Lets the clock stand still but for waits, which are skipped while no request is open. */
function skipWaits(): void {
  const open = new Set<ClientRequest>();
  subscribe('http.client.request.created', (message) => {
    const { request } = message as { request: ClientRequest };
    open.add(request);
    request.once('close', () => open.delete(request));
  });
  const clock = install({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  syncBuiltinESMExports();
  let idleTurns = 0;
  const turn = () => {
    idleTurns = open.size === 0 && clock.countTimers() > 0 ? idleTurns + 1 : 0;
    if (idleTurns >= 10) {
      idleTurns = 0;
      clock.next();
    }
    setImmediate(turn);
  };
  setImmediate(turn);
}
