/** How long patterns take on text that somebody from outside chose. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { readFailure } from '../src/http/failure.ts';
import { printable } from '../src/http/printable.ts';
import { Secrets } from '../src/http/secrets.ts';
import { conflictingPolicy } from '../src/iam/policy.ts';
import { fromTimestamp } from '../src/iam/time.ts';
import { readToken } from '../src/iam/token.ts';
import { jobFilter } from '../src/run-logs/job-names.ts';
import { logFormat } from '../src/runs/log-format.ts';
import { withWait } from '../src/runs/rate-limit.ts';
import { readRun } from '../src/runs/run.ts';
import { findToken } from '../src/steps/cli-session.ts';
import { isSibling } from '../src/steps/marker.ts';
import { repository } from './support/scenario.ts';

/** A quadratic pattern takes a second or more at the first length, and hours at the second; a linear one milliseconds. */
const LENGTHS = [
  { length: 64 * 1024, limitMs: 400 },
  { length: 1024 * 1024, limitMs: 4_000 },
];

/** Pieces that make hostile text when they are repeated: each begins what a pattern in src/ looks for. */
const PIECES = [
  ...'eyJ|eyJ.|eyJa-|a|A|0|1|-|.|_| |\n|\t|\u0000|:|/|%|$|{|a | a|+0|+00|+000|0000|a.|.a|::|##[|##'.split(
    '|',
  ),
  ...'"iam_token"|"iam_token" |Bearer |"iam_token":"|"iam_token":"Bearer |lock|locked|limit|too|CERT'.split(
    '|',
  ),
  ...'E|ServiceId-|iam-|ibm-cloud-logs-ingestion-key:|crn:|true|\ud800|é|##[group |##[group]'.split('|'),
  ...'##[start-action |[command]|##[group]Run |Post job cleanup.|]|rate |rate limit|@|!|*|?'.split('|'),
];

/** Texts of one piece many times, with an end that fits no pattern, so that none is found early. */
const HOSTILE = LENGTHS.map(({ length, limitMs }) => ({
  limitMs,
  texts: PIECES.map((piece) => `${piece.repeat(Math.ceil(length / piece.length))}\u2028!`),
}));

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The pieces on which `run` takes longer than it may, three times in a row: another process may hold it up once. */
function slow(run: (text: string) => unknown): string[] {
  for (const { limitMs, texts } of HOSTILE) {
    const found = texts
      .filter((text) => [1, 2, 3].every(() => time(() => run(text)) > limitMs))
      .map((text) => `${JSON.stringify(text.slice(0, 30))} and so on, ${text.length} characters`);
    if (found.length > 0) return found;
  }
  return [];
}

/** Every pattern in src/, whoever writes the text that it runs on. */
const patterns = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => patternsIn(file.replaceAll('\\', '/')));

function patternsIn(file: string): { file: string; pattern: string }[] {
  const text = readFileSync(join(repository, 'src', file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: { file: string; pattern: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, pattern: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('src/ has patterns to look at', () => {
  expect(patterns.length).toBeGreaterThan(25);
});

test.each(patterns)('$pattern of $file takes time in proportion to the text', ({ pattern }) => {
  const [, body = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(pattern) ?? [];
  const all = new RegExp(body, flags.includes('g') ? flags : `${flags}g`);
  // `replace` looks everywhere, as `test` does where nothing is found.
  expect(slow((text) => text.replace(all, ''))).toEqual([]);
});

describe('what reads foreign text takes time in proportion to it', () => {
  const secrets = new Secrets(() => undefined);
  secrets.add('a-known-secret');
  const conflict = (text: string) => ({ errors: [{ details: { conflicts_with: text } }] });
  const failure = (text: string) => ({
    status: 400,
    result: { errorCode: text, errorMessage: text, context: { requestId: text } },
    headers: { 'retry-after': text, 'transaction-id': text },
    statusText: text,
    code: text,
  });
  const run = { id: 1, run_attempt: 1, repository: { full_name: 'o/r' } };
  test.each<[string, (text: string) => unknown]>([
    ['Secrets.strike', (text) => secrets.strike(text)],
    ['Secrets.redact', (text) => secrets.redact(text)],
    ['printable', (text) => printable(text)],
    ['printable without a limit', (text) => printable(text, Infinity)],
    ['readFailure', (text) => readFailure('do something', 'host', failure(text), secrets, 'a service')],
    ['readToken', (text) => readToken(text)],
    ['findToken', (text) => findToken(text)],
    ['fromTimestamp', (text) => fromTimestamp(text)],
    ['conflictingPolicy', (text) => conflictingPolicy(conflict(text))],
    ['the name of a job', (text) => jobFilter(['*a*b*c', '?a*', '*##[*]*'])(text)],
    ['a pattern of names of jobs', (text) => jobFilter([text])('a'.repeat(200))],
    ['a line of the log of a job', (text) => logFormat([], () => ({}))(text)],
    ['an answer of GitHub', (text) => withWait({ status: 403, headers: {}, result: { message: text } })],
    ['the file of a workflow', (text) => readRun({ ...run, path: text })],
    ['isSibling', isSibling],
  ])('%s', (_, run) => {
    expect(slow(run)).toEqual([]);
  });
});
