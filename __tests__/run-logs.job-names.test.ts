import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jobFilter } from '../src/run-logs/job-names.ts';

const NAMES = [
  'build',
  'build-linux',
  'test (ubuntu-latest, 24)',
  'test (windows-latest, 24)',
  'deploy / test',
];

describe('which jobs the patterns mean', () => {
  test.each<[string, string[], string[]]>([
    ['all', ['*'], NAMES],
    ['a name', ['build'], ['build']],
    ['a name with a hyphen', ['build-linux'], ['build-linux']],
    ['a name with brackets', ['test (ubuntu-latest, 24)'], ['test (ubuntu-latest, 24)']],
    ['the job of a reusable workflow', ['deploy / test'], ['deploy / test']],
    ['* for any characters', ['test (*, 24)'], ['test (ubuntu-latest, 24)', 'test (windows-latest, 24)']],
    ['* for none', ['build*'], ['build', 'build-linux']],
    ['* for slashes and blanks', ['dep*est'], ['deploy / test']],
    [
      'several of them',
      ['*t*t*'],
      ['test (ubuntu-latest, 24)', 'test (windows-latest, 24)', 'deploy / test'],
    ],
    ['several in a row', ['**-linux'], ['build-linux']],
    ['? for one character', ['?uild'], ['build']],
    ['? for no other number of them', ['buil??', '?build', 'buil?-'], []],
    ['* and ? together', ['*?inux'], ['build-linux']],
    ['two patterns', ['build', 'deploy*'], ['build', 'deploy / test']],
    ['all but some', ['!test*'], ['build', 'build-linux', 'deploy / test']],
    ['some but one', ['build*', '!build-linux'], ['build']],
    ['the last pattern that matches decides', ['!build', 'build*'], ['build', 'build-linux']],
    ['no name in other letters', ['Build'], []],
    ['no part of a name', ['uil', 'buil', 'uild'], []],
    ['none', ['nothing'], []],
  ])('%s: %j', (_, patterns, names) => {
    expect(NAMES.filter(jobFilter(patterns))).toEqual(names);
  });

  test.each([
    '[ab]',
    '{a,b}',
    '+(a)',
    'a|b',
    '(a|b)',
    '^a$',
    'a.c',
    String.raw`a\d`,
    '#1',
    '@(a)',
    'a-b',
    'a/b',
    'a!b',
    '$&',
  ])('nothing else is special: %s', (name) => {
    expect(['a', 'b', 'ab', 'abc', 'a1', '', name].filter(jobFilter([name]))).toEqual([name]);
  });

  test('a ! within a name, and a second one at its beginning, are ordinary characters', () => {
    expect(['go!', 'go', '!go'].filter(jobFilter(['go!', '!!go']))).toEqual(['go!']);
  });

  test('? is one character, also one of four bytes', () => {
    expect(['🚀 go', 'go'].filter(jobFilter(['? go']))).toEqual(['🚀 go']);
  });

  test('a name over several lines', () => {
    expect(['a\nb'].filter(jobFilter(['a*b']))).toEqual(['a\nb']);
    expect(['a\nb'].filter(jobFilter(['a?b']))).toEqual(['a\nb']);
  });
});

test('random patterns mean what a regular expression means', () => {
  const text = (...signs: string[]) => fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 });
  fc.assert(
    fc.property(text('a', 'b', '*', '?'), text('a', 'b', '*', '?'), (pattern, name) => {
      const source = pattern.replaceAll('?', '.').replaceAll('*', '.*');
      expect(jobFilter([pattern])(name)).toBe(new RegExp(`^${source}$`).test(name));
    }),
    { numRuns: 5000 },
  );
});

test('many wildcards on a long name take no time', () => {
  const isMeant = jobFilter(['*a*a*a*a*a*a*a*a*b', '*?a*?a*?a*?a*?a*?b']);
  const start = performance.now();
  expect(isMeant('a'.repeat(10_000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});
