/** Foreign text on one line, without control characters, well-formed, and cut to `length`. */
export function printable(text: string, length = 300): string {
  return text
    .slice(0, 10 * length)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, length)
    .toWellFormed();
}
