/** Text that is not JSON, such as a gateway's HTML page or half an answer. */
export class NotJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The value of a JSON text, '' for no text, `NotJson` for anything else; never throws. */
export function parseJson(text: string): unknown {
  if (text === '') return '';
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return new NotJson(text);
  }
}

/** Any value as an object whose fields can be read one by one; `undefined` and `null` have no fields. */
export function record(value: unknown): Record<string, unknown> {
  return Object(value) as Record<string, unknown>;
}

/** The elements of an array, each as `record` returns it; undefined for a value that is no array. */
export function records(value: unknown): Record<string, unknown>[] | undefined {
  return Array.isArray(value) ? value.map(record) : undefined;
}

/** The value if it is a string with at least one character; undefined otherwise. */
export function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
