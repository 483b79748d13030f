// Writes the inputs and outputs of action.yml as tables into README.md; with --check it only says whether they are there.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** @typedef {{ description: string, default?: string, required?: boolean }} Entry */
/** @typedef {{ inputs: Record<string, Entry>, outputs: Record<string, Entry> }} Interface */

const { inputs, outputs } = /** @type {Interface} */ (parse(readFileSync('action.yml', 'utf8')));

const readme = readFileSync('README.md', 'utf8');
const documented = [
  ['inputs', table(['input', 'default', 'meaning'], Object.entries(inputs).map(inputRow))],
  ['outputs', table(['output', 'meaning'], Object.entries(outputs).map(outputRow))],
].reduce((text, [name = '', rows = '']) => replaceBetween(text, name, rows), readme);

if (!process.argv.includes('--check')) writeFileSync('README.md', documented);
else if (documented !== readme) {
  console.error('README.md does not say what action.yml says: run "npm run docs" and commit the result.');
  process.exitCode = 1;
}

/** @param {[string, Entry]} entry */
function inputRow([name, { description, default: value = '', required = false }]) {
  return [`\`${name}\``, required ? '(required)' : value === '' ? '' : `\`${value}\``, description];
}

/** @param {[string, Entry]} entry */
function outputRow([name, { description }]) {
  return [`\`${name}\``, description];
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ').replaceAll('<', '&lt;')} |`)
    .join('\n');
}

/**
 * @param {string} text
 * @param {string} name of the marker comments around the place
 * @param {string} content
 */
function replaceBetween(text, name, content) {
  const [start, end] = [`<!-- ${name}: from action.yml -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n<!-- prettier-ignore -->\n${content}\n\n${text.slice(to)}`;
}
