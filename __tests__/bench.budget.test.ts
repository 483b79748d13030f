import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { BUDGET_FILE, measureBudget } from '../bench/budget.ts';
import { measureStartUp } from '../bench/measure.ts';
import { median } from '../bench/statistics.ts';

/** Generous, because other work shares the machine: it is about 2. */
const START_UP_RATIO = 4;

test('bytes and round trips are those recorded; npm run bench -- --budget records new ones', async () => {
  expect(await measureBudget()).toEqual(JSON.parse(readFileSync(BUDGET_FILE, 'utf8')));
});

test('a bad input is refused soon after Node has started', async () => {
  const { bareNode, refusal } = await measureStartUp(7);
  expect(median(refusal) / median(bareNode)).toBeLessThan(START_UP_RATIO);
});
