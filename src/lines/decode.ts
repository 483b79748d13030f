import { isUtf8 } from 'node:buffer';
import { type ByteString, startsCharacter } from './byte-string.ts';

/** The encodings that are told apart, by the byte order mark alone; without one it is UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding that the first bytes of a text name, and how many of them are the byte order mark. */
export function readMark(start: Uint8Array): { encoding: Encoding; length: number } {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return { encoding: 'utf-8', length: 0 };
}

/**
 * Decodes a text that comes in chunks, cut anywhere. What is not valid becomes U+FFFD, as browsers do it
 * (WHATWG Encoding Standard), so that the result is UTF-8 whatever came in.
 */
export class Decoder {
  /** Bytes that wait for more: before the encoding is known, and of a character that is not complete. */
  #held: Buffer = Buffer.alloc(0);
  #decode: ((bytes: Buffer, more: boolean) => ByteString) | undefined;

  /** The text of `chunk`, but for a character that it does not complete. `chunk` may be used again afterwards. */
  push(chunk: Uint8Array): ByteString {
    return this.#take(chunk, true);
  }

  /** What is left at the end of the text. The next chunk, if any, goes on in the same encoding. */
  end(): ByteString {
    return this.#take(new Uint8Array(), false);
  }

  #take(chunk: Uint8Array, more: boolean): ByteString {
    let bytes =
      this.#held.length > 0
        ? Buffer.concat([this.#held, chunk])
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    this.#held = Buffer.alloc(0);
    if (this.#decode === undefined) {
      if (more && bytes.length < 3) {
        this.#held = Buffer.from(bytes);
        return '';
      }
      const { encoding, length } = readMark(bytes);
      bytes = bytes.subarray(length);
      this.#decode = encoding === 'utf-8' ? this.#utf8.bind(this) : utf16(encoding);
    }
    return this.#decode(bytes, more);
  }

  #utf8(bytes: Buffer, more: boolean): ByteString {
    const end = more ? endOfCharacters(bytes) : bytes.length;
    this.#held = Buffer.from(bytes.subarray(end));
    const whole = bytes.subarray(0, end);
    return isUtf8(whole) ? whole.toString('latin1') : Buffer.from(whole.toString()).toString('latin1');
  }
}

function utf16(encoding: Encoding): (bytes: Buffer, more: boolean) => ByteString {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, more) => Buffer.from(decoder.decode(bytes, { stream: more })).toString('latin1');
}

/** Where the last character begins if more bytes may belong to it, else the end of `bytes`. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back];
    if (byte === undefined) break;
    if (!startsCharacter(byte)) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
