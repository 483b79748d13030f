import { setTimeout as sleep } from 'node:timers/promises';
import { htmlPage, malformedJson, redirect, tooManyRequests, type Fault } from '../../emulator/index.ts';
import type { RecordedRequest } from '../../emulator/index.ts';
import type { StageResult } from '../../runner/runner.ts';
import { errors, warnings, type Scenario } from './scenario.ts';

/** Which requests a fault hits. */
export type Target = Omit<Fault, 'answer' | 'when' | 'times'>;

/** The requests of main and post in the order of a first run; `skip` tells the exchanges of the two keys apart. */
export const TOKEN: Target = { method: 'POST', path: '/identity/token' };
export const LIST_POLICIES: Target = { method: 'GET', path: '/v2/policies' };
export const LIST_ROLES: Target = { method: 'GET', path: '/v2/roles' };
export const CREATE_POLICY: Target = { method: 'POST', path: '/v2/policies' };
export const CREATE_KEY: Target = { method: 'POST', path: '/v1/apikeys' };
export const LIST_KEYS: Target = { method: 'GET', path: '/v1/apikeys' };
export const EXCHANGE_KEY: Target = { ...TOKEN, skip: 1 };
export const SEND_LINE: Target = { method: 'POST', path: '/logs/v1/singles' };
export const DELETE_KEY: Target = { method: 'DELETE', path: '/v1/apikeys/*' };

export interface NamedFault {
  name: string;
  /** Network errors, 408, 429, 500, 502 to 504: what the rule repeats. */
  transient: boolean;
  fault: Pick<Fault, 'answer' | 'when'>;
}

const nowhere = 'http://127.0.0.1:9/elsewhere';

/** Everything that can go wrong with one request. */
export const FAULTS: NamedFault[] = [
  { name: 'drop before the effect', transient: true, fault: { answer: { drop: true } } },
  { name: 'drop after the effect', transient: true, fault: { when: 'after', answer: { drop: true } } },
  { name: 'hang before the effect', transient: true, fault: { answer: { hang: true } } },
  { name: 'hang after the effect', transient: true, fault: { when: 'after', answer: { hang: true } } },
  { name: '429', transient: true, fault: { answer: tooManyRequests() } },
  { name: '429 with Retry-After: 1', transient: true, fault: { answer: tooManyRequests(1) } },
  { name: '500', transient: true, fault: { answer: { status: 500, body: {} } } },
  { name: '500 after the effect', transient: true, fault: { when: 'after', answer: { status: 500 } } },
  { name: '503', transient: true, fault: { answer: { status: 503, body: {} } } },
  { name: 'HTML 502', transient: true, fault: { answer: htmlPage(502) } },
  { name: 'HTML 200', transient: false, fault: { answer: htmlPage(200) } },
  { name: 'malformed JSON', transient: false, fault: { answer: malformedJson() } },
  {
    name: 'malformed JSON after the effect',
    transient: false,
    fault: { when: 'after', answer: malformedJson() },
  },
  {
    name: 'JSON of another shape',
    transient: false,
    fault: { answer: { status: 200, headers: { 'content-type': 'application/json' }, body: 'null' } },
  },
  { name: 'truncated body', transient: true, fault: { answer: { truncate: true } } },
  { name: '307', transient: false, fault: { answer: redirect(nowhere) } },
];

/** Everything a stage left, but for the masks and the output file, which are where secrets belong. */
export function shown({
  stdout,
  stderr,
  log,
  stateFile,
  envFile,
  summaryFile,
  pathFile,
}: StageResult): string {
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return [...lines, stderr, ...log, stateFile, envFile, summaryFile, pathFile].join('\n');
}

/** The secrets of the scenario, dead ones included, that a stage showed to people. */
export function leaks(scenario: Scenario, stages: StageResult[], secrets: Iterable<string>): string[] {
  const text = stages.map(shown).join('\n');
  const known = [scenario.emulator.apiKey, ...secrets].filter((secret) => secret !== '');
  return [...known.filter((secret) => text.includes(secret)), ...(/eyJ[\w-]+\.[\w-]+/.exec(text) ?? [])];
}

/** The values of all keys that come to exist in the scenario from now on, also of those that are deleted again. */
export function watchSecrets(scenario: Scenario): Set<string> {
  const { apiKeys } = scenario.emulator.cloud;
  const secrets = new Set<string>();
  const set = apiKeys.set.bind(apiKeys);
  apiKeys.set = (id, key) => {
    secrets.add(key.value);
    return set(id, key);
  };
  return secrets;
}

/** How many keys of the user came to exist from now on. */
export function watchKeys(scenario: Scenario): { ids: string[] } {
  const { apiKeys } = scenario.emulator.cloud;
  const watched = { ids: [] as string[] };
  const set = apiKeys.set.bind(apiKeys);
  apiKeys.set = (id, key) => {
    if (!apiKeys.has(id)) watched.ids.push(id);
    return set(id, key);
  };
  return watched;
}

/**
 * What is wrong with how a stage ended: nothing when it is green and quiet, or red with one clear line. Post is never
 * red; what it could not do is one warning.
 */
export function flaws(stage: StageResult, kind: 'main' | 'post'): string[] {
  const found: string[] = [];
  const lines = errors(stage);
  if (stage.signal !== null) found.push(`killed by ${stage.signal}`);
  if (stage.stderr !== '') found.push(`standard error: ${stage.stderr.slice(0, 300)}`);
  if (kind === 'post' && stage.exitCode !== 0) found.push('a red post');
  if (stage.exitCode === 0 && lines.length > 0) found.push('green with an error line');
  if (stage.exitCode !== 0 && lines.length !== 1) found.push(`red with ${lines.length} error lines`);
  if (kind === 'post' && warnings(stage).length > 1) found.push('more than one warning');
  for (const line of [...lines, ...warnings(stage)]) {
    if (/This is a bug|undefined|\[object|NaN|at file:|Access is denied due to/.test(line))
      found.push(`unclear: ${line}`);
  }
  return found;
}

/** The `n`-th request that matches, once the cloud has decided what becomes of it. */
export async function arrival(
  { emulator }: Scenario,
  { method, path, skip = 0 }: Target,
): Promise<RecordedRequest> {
  for (;;) {
    const request = emulator.requests.filter(
      (candidate) => candidate.method === method && matches(path, candidate.path),
    )[skip];
    if (request?.outcome !== undefined) return request;
    await sleep(2);
  }
}

function matches(wanted: Target['path'], path: string): boolean {
  if (typeof wanted !== 'string') return wanted === undefined || wanted.test(path);
  return wanted.endsWith('/*') ? path.startsWith(wanted.slice(0, -1)) : path === wanted;
}

/** How many requests matched. */
export function count({ emulator }: Scenario, { method, path }: Target): number {
  return emulator.requests.filter((request) => request.method === method && matches(path, request.path))
    .length;
}

/** Runs `work` for every item, `width` at a time, since every child process takes a good part of a core. */
export async function inBatches<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      results[next[0]] = await work(next[1]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}
