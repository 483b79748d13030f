import { beforeAll, expect, test } from '@jest/globals';
import { measureCost, readBudget, type Cost } from '../bench/budget.ts';

// When a change is meant to raise one of these, npm run bench -- --budget records new ones.
const budget = readBudget();
let cost: Cost;
beforeAll(async () => {
  cost = await measureCost();
});

test('main and post make as many requests, on as many connections, in as many round trips, as bench/budget.json says', () => {
  expect(cost.work).toEqual(budget.work);
});

test.each(['entry', 'refusal', 'recommended', 'dist'] as const)(
  '%s has at most the bytes that bench/budget.json allows',
  (name) => {
    expect(cost.bytes[name]).toBeLessThanOrEqual(budget.maxBytes[name]);
  },
);

test('a bad input is refused before the SDK is loaded', () => {
  expect(cost.bytes.refusal).toBeLessThan(cost.bytes.dist / 4);
});
