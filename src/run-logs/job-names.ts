/**
 * Tells which jobs are meant. In a pattern only `*` (any characters) and `?` (one) are special, and a `!` at its
 * beginning, since names of jobs hold brackets: `test (ubuntu-latest, 24)`. The last pattern that matches decides. When
 * all patterns begin with `!`, all other jobs are meant.
 */
export function jobFilter(patterns: string[]): (name: string) => boolean {
  const rules = patterns.map((pattern) => ({
    isIn: !pattern.startsWith('!'),
    characters: Array.from(pattern.replace(/^!/, '')),
  }));
  const isInAtFirst = rules.every(({ isIn }) => !isIn);
  return (name) =>
    rules.findLast(({ characters }) => fits(Array.from(name), characters))?.isIn ?? isInAtFirst;
}

/**
 * Whether a name fits the characters of a pattern. Each `*` takes as little as possible. When the rest does not fit,
 * only the latest `*` takes more. A regular expression would try every combination.
 */
function fits(name: string[], pattern: string[]): boolean {
  let [at, index] = [0, 0];
  let star: { at: number; end: number } | undefined;
  while (index < name.length) {
    if (pattern[at] === '*') {
      at += 1;
      star = { at, end: index };
    } else if (pattern[at] === '?' || pattern[at] === name[index]) {
      at += 1;
      index += 1;
    } else if (star !== undefined) {
      star.end += 1;
      [at, index] = [star.at, star.end];
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((character) => character === '*');
}
