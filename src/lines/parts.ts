import { type ByteString, cutBefore } from './byte-string.ts';

/** The longest text of a line, in bytes; IBM Cloud Logs takes 32 K, others more. */
export const LONGEST_TEXT = 32 * 1024;

/** Room for the longest ` [2/3]`. */
const MARK = 16;

/** `text` as it is, or, where it is too long, in parts that end with ` [1/3]`, ` [2/3]`, ` [3/3]`, cut between characters. */
export function inParts(text: ByteString): ByteString[] {
  if (text.length <= LONGEST_TEXT) return [text];
  const parts: ByteString[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + LONGEST_TEXT - MARK;
    const cut = end < text.length ? cutBefore(text, end) : text.length;
    parts.push(text.slice(start, cut));
    start = cut;
  }
  return parts.map((part, index) => `${part} [${index + 1}/${parts.length}]`);
}
