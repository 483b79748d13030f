import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromByteString, toByteString } from '../src/lines/byte-string.ts';
import type { FormattedLine } from '../src/lines/lines.ts';
import { logFormat } from '../src/runs/log-format.ts';
import type { Step } from '../src/runs/run.ts';
import { StepClock } from '../src/runs/step-clock.ts';

const START = Date.UTC(2026, 10, 24, 15);

/** A step that began so many seconds after the job. */
function step(name: string, seconds: number | undefined, conclusion = 'success'): Step {
  return { name, conclusion, startedAt: seconds === undefined ? undefined : START + seconds * 1000 };
}

/** A line: so many seconds after the beginning of the job, perhaps one that steps begin with. */
type TimedLine = [seconds: number | undefined, mayBeginStep?: boolean];

/** The names of the steps that the lines are of. */
function stepsOf(steps: Step[], lines: TimedLine[]): (string | undefined)[] {
  const clock = new StepClock(steps);
  return lines.map(
    ([seconds, mayBegin = false]) =>
      clock.stepAt(seconds === undefined ? undefined : START + seconds * 1000, mayBegin)?.name,
  );
}

describe('the step of a line', () => {
  const steps = [step('Set up job', 0), step('Install', 2), step('Test', 4), step('Complete job', 9)];

  test.each<[string, Step[], TimedLine[], (string | undefined)[]]>([
    [
      'is the last one that began before the second of the line',
      steps,
      [[0.5], [1.999], [3], [3.9], [5], [8.9], [10]],
      ['Set up job', 'Set up job', 'Install', 'Install', 'Test', 'Test', 'Complete job'],
    ],
    [
      'begins within its second with the line that steps begin with',
      steps,
      [[2.1], [2.2, true], [2.3], [4.8, true], [4.9]],
      ['Set up job', 'Install', 'Install', 'Test', 'Test'],
    ],
    [
      'is the step before within that second where no such line comes',
      steps,
      [[9], [9.9], [10]],
      ['Test', 'Test', 'Complete job'],
    ],
    [
      'does not change at such a line in a later second, as composite actions have it',
      steps,
      [
        [3, true],
        [3.5, true],
        [5, true],
      ],
      ['Install', 'Install', 'Test'],
    ],
    [
      'of several that began in the same second is told by the number of such lines',
      [step('a', 0), step('b', 2), step('c', 2), step('d', 2)],
      [[2], [2.1, true], [2.2], [2.3, true], [2.4, true], [2.5, true], [3]],
      ['a', 'b', 'b', 'c', 'd', 'd', 'd'],
    ],
    [
      'is the last of several that began in the same second, in a later one',
      [step('a', 0), step('b', 2), step('c', 2)],
      [[2.5], [3]],
      ['a', 'c'],
    ],
    [
      'is that of the line before for a line without a time',
      steps,
      [[undefined], [3], [undefined], [undefined, true], [5]],
      ['Set up job', 'Install', 'Install', 'Install', 'Test'],
    ],
    [
      'is the first one before the job has begun',
      steps,
      [[-60], [-1, true], [0.1]],
      ['Set up job', 'Set up job', 'Set up job'],
    ],
    [
      'is none that was skipped or never reached',
      [step('a', 0), step('b', 1, 'skipped'), step('c', undefined), step('d', 3), step('e', 5, 'cancelled')],
      [[1, true], [2], [4], [6]],
      ['a', 'a', 'd', 'e'],
    ],
    ['is none where there are no steps', [], [[0], [5, true]], [undefined, undefined]],
    ['is none where no step was reached', [step('a', undefined)], [[0]], [undefined]],
  ])('%s', (_, given, lines, names) => {
    expect(stepsOf(given, lines)).toEqual(names);
  });

  const seconds = fc.nat(12);
  /** Steps as GitHub has them: each begins when the one before has ended, or is not reached. */
  const someSteps = fc
    .array(fc.record({ after: fc.nat(3), kind: fc.constantFrom('reached', 'reached', 'skipped', 'never') }))
    .map((gaps) => {
      let now = 0;
      return gaps.map(({ after, kind }, index) => {
        now += after;
        const name = `step ${index}`;
        return kind === 'never'
          ? step(name, undefined)
          : step(name, now, kind === 'skipped' ? kind : 'success');
      });
    });
  /** Lines in the order of their times, some of them without one. */
  const someLines = fc
    .array(
      fc.record({
        at: fc.tuple(seconds, fc.nat(999)).map(([second, ms]) => second + ms / 1000),
        hasTime: fc.boolean(),
        mayBegin: fc.boolean(),
      }),
    )
    .map((lines) =>
      lines
        .toSorted((a, b) => a.at - b.at)
        .map(({ at, hasTime, mayBegin }): TimedLine => [hasTime ? at : undefined, mayBegin]),
    );
  const reachedOf = (given: Step[]) =>
    given.filter(({ startedAt, conclusion }) => startedAt !== undefined && conclusion !== 'skipped');

  test('of random lines is the last one that began; within a second, each line that begins a step moves on by one step', () => {
    fc.assert(
      fc.property(someSteps, someLines, (given, lines) => {
        const reached = reachedOf(given);
        const names = stepsOf(given, lines);
        const beginnings = new Map<number, number>();
        let expected = reached[0]?.name;
        for (const [index, [at, mayBegin]] of lines.entries()) {
          if (at !== undefined) {
            const second = START + Math.floor(at) * 1000;
            if (mayBegin) beginnings.set(second, (beginnings.get(second) ?? 0) + 1);
            // The first step needs no line to begin with: nothing is before it.
            const before = Math.max(1, reached.filter(({ startedAt = NaN }) => startedAt < second).length);
            const now = reached.slice(before).filter(({ startedAt }) => startedAt === second).length;
            expected = reached[before - 1 + Math.min(now, beginnings.get(second) ?? 0)]?.name;
          }
          expect(names[index]).toBe(expected);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('never goes back, whatever the order of steps and lines', () => {
    const anySteps = fc
      .array(fc.option(seconds, { nil: undefined }))
      .map((times) => times.map((time, index) => step(`step ${index}`, time)));
    const anyLines = fc.array(fc.tuple(fc.option(seconds, { nil: undefined }), fc.boolean()));
    fc.assert(
      fc.property(anySteps, anyLines, (given, lines) => {
        const order = reachedOf(given).map(({ name }) => name);
        const places = stepsOf(given, lines).map((name) => order.indexOf(name ?? ''));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.includes(-1)).toBe(order.length === 0 && lines.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What the format says about lines, with the text as an ordinary string, and the step's name as the label. */
function said(lines: string[], steps: Step[] = []) {
  const format = logFormat(steps, (current) => (current === undefined ? {} : { className: current.name }));
  return lines.map((line): FormattedLine => {
    const one = format(toByteString(line));
    return { ...one, text: fromByteString(one.text) };
  });
}

/** A line `ms` milliseconds after the beginning, as GitHub stamps it, with `ns` nanoseconds on top. */
function stamped(ms: number, text: string, ns = 0): string {
  const digits = String(ns / 100).padStart(4, '0');
  return `${new Date(START + ms).toISOString().slice(0, -1)}${digits}Z ${text}`;
}

describe('the format of a log', () => {
  test.each<[string, string]>([
    ['a time in brackets', '[2026-11-24T15:00:00.0000000Z] text'],
    ['a time without UTC', '2026-11-24T15:00:00.0000000 text'],
    ['a time in another zone', '2026-11-24T15:00:00.0000000+01:00 text'],
    ['a time without a blank behind it', '2026-11-24T15:00:00.0000000Z\ttext'],
    ['a time further on', ' 2026-11-24T15:00:00.0000000Z text'],
    ['a day that there is not', '2026-02-30T15:00:00.0000000Z text'],
    ['no time', 'text'],
  ])('%s is text of the line before', (_, line) => {
    expect(said([line])).toEqual([
      { text: line, moment: undefined, stamp: '', severity: undefined, labels: {} },
    ]);
  });

  test('a time with nothing behind it is an empty line', () => {
    const moment = { ms: START, ns: 0 };
    const stamp = stamped(0, '').trimEnd();
    const empty = { text: '', moment, stamp, severity: undefined, labels: {} };
    expect(said([`${stamp} `, stamp])).toEqual([empty, empty]);
  });

  test('a time of the line’s own behind GitHub’s is text', () => {
    const own = '2020-01-01T00:00:00.0000000Z text';
    expect(said([stamped(7, own)])[0]).toMatchObject({ text: own, moment: { ms: START + 7, ns: 0 } });
  });

  test('what goes in comes out: random texts, with their times', () => {
    const text = fc.string({
      unit: fc.constantFrom('#', '[', ']', ' ', 'é', '🚀', 'group', 'Run ', ':', '\uFEFF', 'a'),
    });
    const line = fc.record({
      text: text.filter((value) => !/^(##\[group[ \]]|\uFEFF)/.test(value)),
      ms: fc.nat(3_600_000),
      ns: fc.nat(9999).map((digits) => digits * 100),
      mark: fc.constantFrom('', '\uFEFF'),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const found = said(lines.map(({ text, ms, ns, mark }) => `${mark}${stamped(ms, text, ns)}`));
        expect(found.map(({ text, moment }) => ({ text, moment }))).toEqual(
          lines.map(({ text, ms, ns }) => ({ text, moment: { ms: START + ms, ns } })),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('steps begin with a group “Run …” or with “Post job cleanup.”, and with no other line', () => {
    const steps = [step('a', 0), step('b', 1), step('Post b', 1)];
    const texts = [
      '##[group]Running',
      '##[group]Run', // the runner writes a name behind it
      'Run make',
      '[group]Run make',
      ' ##[group]Run make',
      'Post job cleanup',
      'Post job cleanup. Really',
      '##[group]Run make',
      'Post job cleanup.',
    ];
    expect(
      said(
        texts.map((text) => stamped(1000, text)),
        steps,
      ).map(({ labels }) => labels?.className),
    ).toEqual(['a', 'a', 'a', 'a', 'a', 'a', 'a', 'b', 'Post b']);
  });

  test('lines of the same step have the same labels object', () => {
    const [one, other] = said([stamped(0, 'a'), stamped(5, 'b')], [step('a', 0)]);
    expect(one?.labels).toBe(other?.labels);
  });
});
