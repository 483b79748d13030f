import type { Condition, Rule } from './policy.ts';

/** Whether a policy's rule lets it apply at this moment (IAM docs: time-based conditions, pattern `once`). */
export function ruleHolds({ conditions }: Rule, now: number): boolean {
  return conditions.every((condition) => conditionHolds(condition, now));
}

/** An operator that is not known never holds. */
function conditionHolds({ operator, value }: Condition, now: number): boolean {
  if (operator === 'dateTimeGreaterThanOrEquals') return now >= Date.parse(value);
  if (operator === 'dateTimeLessThanOrEquals') return now <= Date.parse(value);
  return false;
}
