// Writes the inputs and outputs of each action as tables into its README. With --check it only checks that they are there.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { actionsIn } from '../runner/action.ts';

interface Entry {
  description: string;
  default?: string;
  required?: boolean;
}

for (const folder of actionsIn('.')) document(`${folder}action.yml`, `${folder}README.md`);

function document(actionFile: string, pageFile: string): void {
  const { inputs, outputs } = parse(readFileSync(actionFile, 'utf8')) as {
    inputs: Record<string, Entry>;
    outputs: Record<string, Entry>;
  };
  const page = readFileSync(pageFile, 'utf8');
  const documented = [
    ['inputs', table(['input', 'default', 'meaning'], Object.entries(inputs).map(inputRow))],
    ['outputs', table(['output', 'meaning'], Object.entries(outputs).map(outputRow))],
  ].reduce((text, [name = '', rows = '']) => replaceBetween(text, pageFile, name, rows), page);

  if (!process.argv.includes('--check')) writeFileSync(pageFile, documented);
  else if (documented !== page) {
    console.error(
      `The tables of ${pageFile} differ from ${actionFile}: run "npm run docs" and commit the result.`,
    );
    process.exitCode = 1;
  }
}

function inputRow([name, { description, default: value = '', required = false }]: [string, Entry]): string[] {
  return [`\`${name}\``, required ? '(required)' : value === '' ? '' : `\`${value}\``, description];
}

function outputRow([name, { description }]: [string, Entry]): string[] {
  return [`\`${name}\``, description];
}

/** A table in Markdown, in which a description's `<` and `*` are characters and no markup. */
function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ').replaceAll('<', '&lt;').replaceAll('*', '\\*')} |`)
    .join('\n');
}

/** Replaces the text between the two marker comments called `name`. */
function replaceBetween(text: string, file: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}: from action.yml -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} lacks ${start} … ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n<!-- prettier-ignore -->\n${content}\n\n${text.slice(to)}`;
}
