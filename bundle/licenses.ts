// Writes dist/licenses.txt: the licences of all packages in dist/.
// The bundler's own list misses texts in files such as LICENSE.md, and those of packages that carry no such file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './packages.ts';

interface Package {
  name: string;
  version: string;
  license?: string;
  author?: string;
  repository?: { url?: string };
  /** The contents of its files named LICENSE, COPYING or NOTICE. */
  text: string;
  readme: string;
}

const packages = bundledPackages().map(readPackage);
writeFileSync('dist/licenses.txt', packages.map(licenceOf).sort().join('\n'));

function readPackage(folder: string): Package {
  const files = readdirSync(folder).sort();
  const read = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return {
    ...(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package),
    text: read(/^(licen[cs]e|copying|notice)/i).join('\n\n'),
    readme: read(/^readme/i).join('\n\n'),
  };
}

function licenceOf(found: Package): string {
  const { name, version, license = 'licence not named' } = found;
  return `${name} ${version} (${license})\n\n${textFor(found)}\n\n${'-'.repeat(80)}\n`;
}

/** @throws {Error} when there is no text: licences demand that their text and copyright notice are distributed */
function textFor({ name, version, license, author, repository, text, readme }: Package): string {
  if (text !== '') return text;
  const section = /^(?:#+ *)?licen[cs]e\n(?:-+\n)?([^]+)/im.exec(readme)?.[1];
  if (section !== undefined) {
    const withoutLinks = section.replace(/^\[.+\]: .+$/gm, '').trim();
    return withoutLinks.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  }
  const url = repository?.url ?? 'none';
  const sibling = packages.find(
    (other) => other.text !== '' && other.repository?.url === url && other.license === license,
  );
  if (sibling !== undefined) return `As ${sibling.name}, from the same repository:\n\n${sibling.text}`;
  if (license === 'Apache-2.0')
    return `The text is that of the file LICENSE of this action. By: ${author ?? name}`;
  throw new Error(
    `${name} ${version} contains no text of its licence: write in bundle/licenses.ts where to find it.`,
  );
}
