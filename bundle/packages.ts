// Which packages are in dist/, by the bundler's statistics (build/stats.json).
import { readFileSync } from 'node:fs';

interface Module {
  identifier?: string;
  modules?: Module[];
}

/** The folders of all packages in dist/, in order, relative to the repository: `node_modules/…`. */
export function bundledPackages(): string[] {
  const { modules } = JSON.parse(readFileSync('build/stats.json', 'utf8')) as { modules: Module[] };
  return [...new Set(modules.flatMap(packageFolders))].sort();
}

/** The folders of the packages that a module, or those in it, come from. */
function packageFolders({ identifier = '', modules = [] }: Module): string[] {
  const paths =
    identifier.replaceAll('\\', '/').match(/node_modules\/(?:(?:@[^/|!?]+\/)?[^/|!?]+\/)+/g) ?? [];
  const own = paths.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
  return [...own, ...modules.flatMap(packageFolders)];
}
