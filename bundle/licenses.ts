// Writes dist/licenses.txt: the licences of all packages in the bundler's statistics (build/stats.json). The bundler can
// write such a list too, but does not find texts in files such as LICENSE.md, or of packages that have no such file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

interface Module {
  identifier?: string;
  modules?: Module[];
}

const { modules } = JSON.parse(readFileSync('build/stats.json', 'utf8')) as { modules: Module[] };
const packages = [...new Set(modules.flatMap(packageFolders))].sort().map(readPackage);
writeFileSync('dist/licenses.txt', packages.map(licenceOf).sort().join('\n'));

/** The folders of the packages that a module, and the modules in it, come from. */
function packageFolders({ identifier = '', modules = [] }: Module): string[] {
  const paths =
    identifier.replaceAll('\\', '/').match(/node_modules\/(?:(?:@[^/|!?]+\/)?[^/|!?]+\/)+/g) ?? [];
  const own = paths.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
  return [...own, ...modules.flatMap(packageFolders)];
}

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
