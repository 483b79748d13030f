import { type ByteString, cutBefore } from './byte-string.ts';

/**
 * The longest text of a line, in bytes as JSON has them. IBM Cloud Logs takes 32 K for a log (Cloud Logs docs, limits),
 * and does not say whether that counts the labels and the escapes of JSON: with both, an item stays below 32,000 bytes.
 */
export const LONGEST_TEXT = 30_000;

/** Room for the longest ` [2/3]`. */
const MARK = 16;

/** JSON needs at most so many bytes for one byte of the text, as in `\u001b`. */
const LONGEST_ESCAPE = 6;

/** `text` as it is, or, where it is too long, in parts that end with ` [1/3]`, ` [2/3]`, ` [3/3]`, cut between characters. */
export function inParts(text: ByteString): ByteString[] {
  if (fits(text, LONGEST_TEXT)) return [text];
  const parts: ByteString[] = [];
  for (let start = 0; start < text.length;) {
    let part = text.slice(start, start + LONGEST_TEXT - MARK);
    while (!fits(part, LONGEST_TEXT - MARK)) part = part.slice(0, part.length / 2);
    const end = start + part.length;
    const cut = end < text.length ? cutBefore(text, end) : end;
    parts.push(text.slice(start, cut));
    start = cut;
  }
  return parts.map((part, index) => `${part} [${index + 1}/${parts.length}]`);
}

/** Whether JSON has `text` in at most `limit` bytes, its quotes left out. */
function fits(text: ByteString, limit: number): boolean {
  if (text.length * LONGEST_ESCAPE <= limit) return true;
  return text.length <= limit && JSON.stringify(text).length - 2 <= limit;
}
