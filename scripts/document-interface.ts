// Writes the inputs and outputs of action.yml as tables into README.md. With --check it only checks that they are there.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Entry {
  description: string;
  default?: string;
  required?: boolean;
}

const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, Entry>;
  outputs: Record<string, Entry>;
};

const readme = readFileSync('README.md', 'utf8');
const documented = [
  ['inputs', table(['input', 'default', 'meaning'], Object.entries(inputs).map(inputRow))],
  ['outputs', table(['output', 'meaning'], Object.entries(outputs).map(outputRow))],
].reduce((text, [name = '', rows = '']) => replaceBetween(text, name, rows), readme);

if (!process.argv.includes('--check')) writeFileSync('README.md', documented);
else if (documented !== readme) {
  console.error('The tables of README.md differ from action.yml: run "npm run docs" and commit the result.');
  process.exitCode = 1;
}

function inputRow([name, { description, default: value = '', required = false }]: [string, Entry]): string[] {
  return [`\`${name}\``, required ? '(required)' : value === '' ? '' : `\`${value}\``, description];
}

function outputRow([name, { description }]: [string, Entry]): string[] {
  return [`\`${name}\``, description];
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ').replaceAll('<', '&lt;')} |`)
    .join('\n');
}

/** Replaces the text between the two marker comments called `name`. */
function replaceBetween(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}: from action.yml -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n<!-- prettier-ignore -->\n${content}\n\n${text.slice(to)}`;
}
