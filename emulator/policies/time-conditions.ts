import type { Condition, Rule } from './policy.ts';

/** Whether a policy's rule lets it apply at this moment (IAM docs: time-based conditions). */
export function ruleHolds(rule: Rule, now: number): boolean {
  if ('conditions' in rule) {
    const holds = (part: Rule): boolean => ruleHolds(part, now);
    return rule.operator === 'or' ? rule.conditions.some(holds) : rule.conditions.every(holds);
  }
  return conditionHolds(rule, now);
}

function conditionHolds({ operator, value }: Condition, now: number): boolean {
  if (operator === 'dayOfWeekAnyOf' || operator === 'dayOfWeekEquals') {
    return [value].flat().some((day) => Number(day.slice(0, 1)) === dayOfWeek(localTime(day, now)));
  }
  const [, what, comparison] =
    /^(dateTime|date|time)(LessThan|GreaterThan)(?:OrEquals)?$/.exec(operator) ?? [];
  if (what === undefined || typeof value !== 'string') return false;
  // ISO text of the same length sorts like the time it stands for.
  const [from, length] = what === 'time' ? [11, 8] : [0, what === 'date' ? 10 : 19];
  const wanted = value.slice(0, length);
  const actual = localTime(value, now).slice(from, from + length);
  if (actual === wanted) return operator.endsWith('OrEquals');
  return comparison === 'LessThan' ? actual < wanted : actual > wanted;
}

/** The ISO text of this moment on a clock with the offset that ends the value, e.g. `…+02:00`. */
function localTime(value: string, now: number): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(value) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return new Date(now + (sign === '-' ? -offset : offset)).toISOString();
}

/** 1 is Monday, 7 is Sunday. */
function dayOfWeek(iso: string): number {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7;
}
