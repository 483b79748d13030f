// Prints the section of CHANGELOG.md for the version of a tag (vX.Y.Z). Fails when the section is missing or empty, or
// when package.json has another version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @type {(text: string) => { version: string }} */
const parse = JSON.parse;

const root = join(import.meta.dirname, '..');
const [tag = ''] = process.argv.slice(2);
const version = tag.replace(/^v/, '');
try {
  console.log(notes());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function notes() {
  const manifest = parse(read('package.json'));
  if (manifest.version !== version) {
    throw new Error(`The tag is ${tag}, but package.json has version ${manifest.version}.`);
  }
  const sections = read('CHANGELOG.md').split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## [${version}]".`);
  // Without the heading, and without the links at the end of the file.
  const text = section
    .split('\n')
    .slice(1)
    .join('\n')
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .trim();
  // Only headings such as "### Added" are no content.
  if (text.split('\n').every((line) => /^(#|\s*$)/.test(line))) {
    throw new Error(`The section "## [${version}]" of CHANGELOG.md is empty.`);
  }
  return text;
}

/** @param {string} file */
function read(file) {
  return readFileSync(join(root, file), 'utf8');
}
