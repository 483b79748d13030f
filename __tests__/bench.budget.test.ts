import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { BUDGET_FILE, measureBudget } from '../bench/budget.ts';

test('bytes and round trips are those recorded; npm run bench -- --budget records new ones', async () => {
  const budget = await measureBudget();
  expect(budget).toEqual(JSON.parse(readFileSync(BUDGET_FILE, 'utf8')));
  // A bad input is refused before the SDK is loaded.
  expect(budget.bytes.refusal).toBeLessThan(budget.bytes.dist / 4);
});
