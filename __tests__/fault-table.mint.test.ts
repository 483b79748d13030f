import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { node24 } from '../runner/find-node24.mjs';
import { answerOfMint, type Answer, type Result } from './support/answers-of-mint.ts';
import { count, CREATE_KEY, LIST_KEYS } from './support/faults.ts';
import { flaws } from './support/flaws.ts';
import { Scenario, warnings } from './support/scenario.ts';

describe('the answer to the request for the key: every status from 300 to 599, before and after the effect', () => {
  let results: Result[];
  beforeAll(async () => {
    const dir = mkdtempSync(join(tmpdir(), 'answers-'));
    const file = join(dir, 'results.json');
    const script = join(import.meta.dirname, 'support', 'run-answers-of-mint.ts');
    await promisify(execFile)(node24(), [script, file]);
    results = JSON.parse(readFileSync(file, 'utf8')) as Result[];
    rmSync(dir, { recursive: true });
  }, 240_000);

  const name = ({ status, body, when }: Answer) => `${status} with ${body} ${when} the effect`;
  const statusesOf = (some: Result[]) => [...new Set(some.map(({ status }) => status))];

  test('each of them was tried, and those after the effect made a key', () => {
    expect(new Set(results.map(name)).size).toBe(300 * 3 * 2);
    expect(
      results.filter(({ when, made, error }) => made !== Number(when === 'after') + Number(!error)),
    ).toEqual([]);
  });

  test('no key is left', () => {
    expect(results.filter(({ left }) => left.length > 0).map(name)).toEqual([]);
  });

  test('post has nothing to warn of', () => {
    expect(results.flatMap(({ warnings: lines }) => lines)).toEqual([]);
  });

  test('main asks again after the statuses that pass, and after no other', () => {
    const again = results.filter(({ asked }) => asked > 1);
    expect(statusesOf(again)).toEqual([408, 425, 429, 500, 502, 503, 504]);
    expect(again.filter(({ asked, error }) => asked !== 2 || error !== undefined)).toEqual([]);
    expect(results.filter(({ asked, error }) => asked === 1 && error === undefined)).toEqual([]);
  });

  test('post looks for the key unless IAM itself refused to make one', () => {
    const trusted = results.filter(({ searched }) => !searched);
    const is4xx = ({ status }: Result) => status >= 400 && status < 500 && status !== 408;
    expect(trusted.map(name)).toEqual(
      results.filter((result) => result.body === "IAM's JSON" && is4xx(result)).map(name),
    );
  });

  /** One of each kind, as the runner runs it. */
  const kinds: Answer[] = [
    { status: 302, body: 'a page', when: 'after' },
    { status: 304, body: 'nothing', when: 'after' },
    { status: 307, body: "IAM's JSON", when: 'after' },
    { status: 400, body: "IAM's JSON", when: 'before' },
    { status: 400, body: "IAM's JSON", when: 'after' },
    { status: 403, body: 'nothing', when: 'after' },
    { status: 404, body: 'a page', when: 'after' },
    { status: 404, body: 'a page', when: 'before' },
    { status: 408, body: "IAM's JSON", when: 'after' },
    { status: 429, body: "IAM's JSON", when: 'after' },
    { status: 429, body: 'a page', when: 'after' },
    { status: 501, body: 'nothing', when: 'after' },
    { status: 503, body: "IAM's JSON", when: 'after' },
  ];

  test.each(kinds.map((kind) => [name(kind), kind] as const))(
    '%s: the built action does the same',
    async (_, kind) => {
      await Scenario.during(async (scenario) => {
        scenario.emulator.faults.add({ ...CREATE_KEY, when: kind.when, answer: answerOfMint(kind) });
        const step = scenario.step({ skipWaits: true });
        const main = await step.main();
        const looks = count(scenario, LIST_KEYS);
        const post = await step.post();
        expect([...flaws(main, 'main'), ...flaws(post, 'post'), ...warnings(post)]).toEqual([]);
        expect(scenario.keys()).toEqual([]);
        const { asked, searched, error } = results.find((result) => name(result) === name(kind)) ?? {};
        expect({
          asked: count(scenario, CREATE_KEY),
          searched: count(scenario, LIST_KEYS) > looks,
          failed: main.exitCode !== 0,
        }).toEqual({ asked, searched, failed: error !== undefined });
      });
    },
  );
});
