import type { ByteString } from './byte-string.ts';

const ESC = '\u001b';
const BEL = '\u0007';

/** Longer than any sequence that a terminal is sent: longer ones are taken for text, but for their first bytes. */
const LONGEST_SEQUENCE = 4200;

/**
 * ECMA-48: control sequences (colours, cursor), control strings up to their terminator (titles, links), other escapes,
 * and an escape character that begins nothing. C1 bytes are not in it, as they occur inside characters of UTF-8.
 */
const SEQUENCES = new RegExp(
  [
    String.raw`${ESC}\[[0-?]{0,4096}[ -/]{0,64}[@-~]`,
    String.raw`${ESC}[\]PX^_][^${BEL}${ESC}\n]{0,4096}(?:${BEL}|${ESC}\\)`,
    `${ESC}[ -/]{0,64}[0-~]`,
    ESC,
  ].join('|'),
  'g',
);

/** `text` without colours, cursor movements and other escape sequences. */
export function withoutEscapes(text: ByteString): ByteString {
  return text.includes(ESC) ? text.replace(SEQUENCES, '') : text;
}

/** The same for a text that goes on: what begins so near its end that it may not be complete stays. */
export function withoutCompleteEscapes(text: ByteString): ByteString {
  if (!text.includes(ESC)) return text;
  for (const { index } of text.matchAll(SEQUENCES)) {
    if (index > text.length - LONGEST_SEQUENCE)
      return withoutEscapes(text.slice(0, index)) + text.slice(index);
  }
  return withoutEscapes(text);
}

/**
 * Each line of `text` as a terminal shows it in the end: what follows its last carriage return that is not at its end.
 */
export function withoutOverwritten(text: ByteString): ByteString {
  if (!text.includes('\r')) return text;
  const lines = text.replaceAll('\r\n', '\n');
  return lines.includes('\r') ? lines.split('\n').map(lastSegment).join('\n') : lines;
}

function lastSegment(line: ByteString): ByteString {
  let end = line.length;
  while (line[end - 1] === '\r') end--;
  return end === 0 ? '' : line.slice(line.lastIndexOf('\r', end - 1) + 1, end);
}
