// Fails for a package in dist/ that is not installed for production (package-lock.json): nobody looked at it as one that
// sees credentials, and the bill of materials does not list it.
import { readFileSync } from 'node:fs';
import { bundledPackages } from './packages.ts';

interface Locked {
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

const refused = bundledPackages()
  // The bundler's own part is what loads the chunks.
  .filter((folder) => folder !== 'node_modules/@vercel/ncc')
  .filter((folder) => {
    const { dev, optional, devOptional } = packages[folder] ?? { dev: true };
    return dev ?? optional ?? devOptional ?? false;
  });
if (refused.length > 0) {
  console.error(
    `In dist/, but not installed for production: ${refused.join(', ')}. Leave them out (bundle/left-out.mjs), or make them dependencies.`,
  );
  process.exitCode = 1;
}
