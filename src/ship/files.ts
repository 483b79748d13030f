import fs from 'node:fs';
import { homedir } from 'node:os';
import { realpath } from 'node:fs/promises';
import type { GlobOptions } from 'tinyglobby';
import { findLogFile, type LogFile } from '../lines/file.ts';
import { relativeName } from './relative-name.ts';

/** What the globs name. */
export interface Found {
  /** Each file once, in the order of their paths. */
  files: FoundFile[];
  /** What could not be read. */
  unreadable: Unreadable[];
}

/** A file to be sent. */
export interface FoundFile extends LogFile {
  /** The path from the workspace with slashes; the absolute one outside of it. */
  name: string;
}

export interface Unreadable {
  name: string;
  /** What the file system says. */
  error: unknown;
}

/** As @actions/glob reads patterns: `*`, `?`, `[…]` and `**`, hidden files as well, and all that is in a folder. */
const OPTIONS: GlobOptions = {
  absolute: true,
  braceExpansion: false,
  caseSensitiveMatch: process.platform !== 'win32',
  dot: true,
  expandDirectories: false,
  extglob: false,
};

/**
 * Finds the files that `patterns` name, from the working folder on. The last pattern that matches a path decides
 * whether it is in, so a `!` excludes from those before it. Links are followed: a file that is found in several ways
 * counts once, and links that lead in circles or nowhere do no harm.
 */
export async function findFiles(patterns: string[], workspace: string): Promise<Found> {
  const { glob } = await import('tinyglobby');
  const unreadable = new Map<string, Unreadable>();
  const note = (path: string, error: unknown) => {
    unreadable.set(path, { name: relativeName(path, workspace), error });
  };
  // A path without links is the better name.
  const paths = new Map<string, string>();
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.startsWith('!')) continue;
    const excluded = patterns.slice(index + 1).filter((later) => later.startsWith('!'));
    const ignore = excluded.flatMap((later) => withDescendants(later.slice(1)));
    const options = { ...OPTIONS, cwd: workspace, ignore, fs: notingFs(note) };
    for (const path of await glob(withDescendants(pattern), options)) {
      const real = await realpath(path).catch((error: unknown) => {
        note(path, error);
      });
      if (real !== undefined && (!paths.has(real) || path === real)) paths.set(real, path);
    }
  }
  const files: FoundFile[] = [];
  for (const path of [...paths.values()].sort()) {
    try {
      files.push({ ...(await findLogFile(path)), name: relativeName(path, workspace) });
    } catch (error) {
      note(path, error);
    }
  }
  return { files, unreadable: [...unreadable.values()] };
}

/** A pattern, and one for what is in a folder of that name. */
function withDescendants(pattern: string): string[] {
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const path = slashed
    .replace(/^~(?=\/|$)/, () => homedir().replaceAll('\\', '/'))
    .replace(/(?<!\/)\/+$/, '');
  return [path, `${path}/**`];
}

/**
 * The file system for the walker. The walker skips folders that it cannot read, and says nothing; `note` learns of
 * them.
 */
function notingFs(note: (path: string, error: unknown) => void): NonNullable<GlobOptions['fs']> {
  const readdir = (
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void,
  ): void => {
    fs.readdir(path, options, (error, entries) => {
      if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') note(path, error);
      done(error, entries);
    });
  };
  return { ...fs, readdir: readdir as typeof fs.readdir };
}
