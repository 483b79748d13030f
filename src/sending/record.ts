import { toByteString } from '../lines/byte-string.ts';
import type { Line } from '../lines/lines.ts';

/**
 * A record: a line in JSON that the action writes itself.
 * @param facts what it says
 * @param clean takes secrets out of a text
 */
export function recordOf(
  facts: object,
  clean: (text: string) => string,
  line: Omit<Line, 'text' | 'json'>,
): Line {
  // Each value for itself: JSON would escape a secret, so that it is not found.
  const cleaned = (_: string, value: unknown) => (typeof value === 'string' ? clean(value) : value);
  return { ...line, text: toByteString(JSON.stringify(facts, cleaned)), json: true };
}
