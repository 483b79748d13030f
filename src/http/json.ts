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

/** An object of which nothing is certain, to be read field by field; `undefined` and `null` have none. */
export function record(value: unknown): Record<string, unknown> {
  return Object(value) as Record<string, unknown>;
}

/** The elements of an array, as `record` gives them; undefined for anything that is none. */
export function records(value: unknown): Record<string, unknown>[] | undefined {
  return Array.isArray(value) ? value.map(record) : undefined;
}

/** A text that is there; undefined for anything else. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
