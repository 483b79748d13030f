/**
 * Text as this room handles it: a string with one character (0–255) for each byte of the text's UTF-8. V8 keeps such
 * a string at one byte a character, searches it at memory speed, and its length is its size in a request.
 * ASCII is the same in both forms. Cut only before a byte that `startsCharacter`.
 */
export type ByteString = string;

/** The byte string of an ordinary string. */
export function toByteString(text: string): ByteString {
  return Buffer.from(text).toString('latin1');
}

/** The ordinary string of a byte string. */
export function fromByteString(bytes: ByteString): string {
  return Buffer.from(bytes, 'latin1').toString();
}

/** True for every byte of UTF-8 but the second and later ones of a character. */
export function startsCharacter(byte: number): boolean {
  return (byte & 0xc0) !== 0x80;
}

/** The last place at or before `index` where `bytes` may be cut without breaking a character. */
export function cutBefore(bytes: ByteString, index: number): number {
  let cut = index;
  while (cut > index - 4 && !startsCharacter(bytes.charCodeAt(cut))) cut--;
  return cut === index - 4 ? index : cut;
}
