/**
 * Tells which jobs are meant. In a pattern only `*` (any characters) and `?` (one) are special, and a `!` at its
 * beginning, since names of jobs hold brackets: `test (ubuntu-latest, 24)`. The last pattern that matches decides; where
 * all begin with `!`, they are taken from all jobs.
 */
export function jobFilter(patterns: string[]): (name: string) => boolean {
  const rules = patterns.map((pattern) => ({
    isIn: !pattern.startsWith('!'),
    names: toRegExp(pattern.replace(/^!/, '')),
  }));
  const isInAtFirst = rules.every(({ isIn }) => !isIn);
  return (name) => rules.findLast(({ names }) => names.test(name))?.isIn ?? isInAtFirst;
}

function toRegExp(pattern: string): RegExp {
  // Several wildcards in a row are as good as one, and would be tried in every combination.
  const escaped = pattern.replace(/\*+/g, '*').replace(/[\\^$+.()|[\]{}/-]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'su');
}
