/** Text that is not JSON, such as a gateway's HTML page or half an answer. */
export class NotJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** More values than any answer has: a page has 100 entries with 20 or 30 of them (IAM API). */
const MAX_VALUES = 20_000;

/**
 * The value of a JSON text, `NotJson` for anything else; never throws. It is '' for no text, and for one with so many
 * values that they would take up to 50 times its own size in memory.
 */
export function parseJson(text: string, maxValues = MAX_VALUES): unknown {
  if (text === '' || valuesIn(text) > maxValues) return '';
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return new NotJson(text);
  }
}

/** How many values there are at most: each follows one of three signs, which strings may hold, too. */
function valuesIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (BEFORE_VALUE.has(text.charCodeAt(at))) count += 1;
  return count;
}

const BEFORE_VALUE = new Set(['{', '[', ','].map((sign) => sign.charCodeAt(0)));

/** Any value as an object whose fields can be read one by one; `undefined` and `null` have no fields. */
export function record(value: unknown): Record<string, unknown> {
  return Object(value) as Record<string, unknown>;
}

/** More than any array in an answer has: lists come in pages of 100 (IAM API), and a policy has a handful of roles. */
const MAX_ELEMENTS = 1_000;

/** The elements of an array, each as `record` returns it; undefined for a value that is no array, or too long a one. */
export function records(value: unknown): Record<string, unknown>[] | undefined {
  return Array.isArray(value) && value.length <= MAX_ELEMENTS ? value.map(record) : undefined;
}

/** The value if it is a string with at least one character; undefined otherwise. */
export function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
