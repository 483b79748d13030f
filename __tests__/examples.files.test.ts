/** What the workflows in examples/ say. That they run is shown in examples.test.ts. */
import { describe, expect, test } from '@jest/globals';
import { readExample, readRecipe, recipes, usesAction, usesKeyAction } from './support/recipe.ts';

describe.each(recipes())('%s', (name) => {
  const text = readExample(name);

  test('says what it is for and what to fill in', () => {
    expect(text).toMatch(/^# \S/);
    const head = text.slice(0, text.indexOf('\nname: '));
    for (const [, kind, variable] of text.matchAll(/\$\{\{ (secrets|vars)\.([A-Z_]+) \}\}/g)) {
      expect(head).toContain(`${kind === 'vars' ? 'variable' : 'secret'} ${variable ?? ''} `);
    }
  });

  test('leaves policies alone, as the setup makes the one that is needed', () => {
    const steps = Object.values(readRecipe(name).jobs).flatMap(({ steps = [] }) => steps);
    const inputs = steps.flatMap(({ with: given }) => (given && 'service-id' in given ? [given] : []));
    for (const given of inputs) expect(given['ensure-policy']).toBe(false);
  });

  test('names service ID, instance and account, and an environment that may hold the secret', () => {
    for (const job of Object.values(readRecipe(name).jobs)) {
      const given = job.uses?.endsWith('reusable.yml') // also ship-reusable.yml
        ? job.with
        : job.steps?.find(usesAction)?.with;
      const names = Object.keys(given ?? {});
      expect(names).toEqual(expect.arrayContaining(['service-id', 'instance-crn', 'account-id']));
    }
    if (!name.endsWith('reusable-caller.yml')) expect(text).toMatch(/^ {4}(# )?environment: \S+/m);
  });

  test('lets the key expire a little after the job, if it is to go with it', () => {
    for (const { steps = [], 'timeout-minutes': timeout = 0 } of Object.values(readRecipe(name).jobs)) {
      for (const { with: given = {} } of steps.filter(usesKeyAction)) {
        if (given.revoke === false || given['dry-run'] === true) continue;
        const minutes = Number(/^(\d+)m$/.exec(String(given['expires-in']))?.[1]);
        expect(minutes).toBeGreaterThan(timeout);
        expect(minutes).toBeLessThanOrEqual(timeout + 30);
      }
    }
  });

  test('lets no expression into a shell', () => {
    const steps = Object.values(readRecipe(name).jobs).flatMap(({ steps = [] }) => steps);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('is in the list of examples/README.md', () => {
    expect(readExample('README.md')).toContain(`(${name})`);
  });
});
