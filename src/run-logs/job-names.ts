/**
 * Tells which jobs are meant. In a pattern only `*` (any characters) and `?` (one) are special, and a `!` at its
 * beginning, since names of jobs hold brackets: `test (ubuntu-latest, 24)`. The last pattern that matches decides; where
 * all begin with `!`, they are taken from all jobs.
 */
export function jobFilter(patterns: string[]): (name: string) => boolean {
  const rules = patterns.map((pattern) => ({
    isIn: !pattern.startsWith('!'),
    signs: Array.from(pattern.replace(/^!/, '')),
  }));
  const isInAtFirst = rules.every(({ isIn }) => !isIn);
  return (name) => rules.findLast(({ signs }) => fits(Array.from(name), signs))?.isIn ?? isInAtFirst;
}

/**
 * Whether a name is as the signs of a pattern say. Each `*` takes as little as possible, and more only while no other one
 * follows. A regular expression would try every combination.
 */
function fits(name: string[], signs: string[]): boolean {
  let [at, index] = [0, 0];
  let star: { at: number; end: number } | undefined;
  while (index < name.length) {
    if (signs[at] === '*') {
      at += 1;
      star = { at, end: index };
    } else if (signs[at] === '?' || signs[at] === name[index]) {
      at += 1;
      index += 1;
    } else if (star !== undefined) {
      star.end += 1;
      [at, index] = [star.at, star.end];
    } else {
      return false;
    }
  }
  return signs.slice(at).every((sign) => sign === '*');
}
