// Writes dist/licenses.txt: the licences of all packages that the bundler's statistics (build/stats.json) name.
// The bundler's own list misses texts in files such as LICENSE.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Module {
  identifier?: string;
  modules?: Module[];
}

const { modules } = JSON.parse(readFileSync('build/stats.json', 'utf8')) as { modules: Module[] };
const folders = new Set(modules.flatMap(packageFolders));
writeFileSync('dist/licenses.txt', [...folders].map(licenceOf).sort().join('\n'));

/** The folders of the packages that a module, or those in it, come from. */
function packageFolders({ identifier = '', modules = [] }: Module): string[] {
  const paths =
    identifier.replaceAll('\\', '/').match(/node_modules\/(?:(?:@[^/|!?]+\/)?[^/|!?]+\/)+/g) ?? [];
  const own = paths.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
  return [...own, ...modules.flatMap(packageFolders)];
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const none = 'The package carries no text of its licence.';
  return `${name} ${version} (${license ?? 'licence not named'})\n\n${texts.join('\n\n') || none}\n\n${'-'.repeat(80)}\n`;
}
