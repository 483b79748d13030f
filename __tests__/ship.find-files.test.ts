import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findFiles } from '../src/ship/files.ts';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(() => {
  rmSync(workspace, { recursive: true });
});

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), name);
  }
}

/** The names of the files that `patterns` name. All of them can be read. */
async function found(...patterns: string[]): Promise<string[]> {
  const { files, unreadable } = await findFiles(patterns, workspace);
  expect(unreadable).toEqual([]);
  return files.map(({ name }) => name);
}

describe('patterns', () => {
  test.each([
    [['build.log'], ['build.log']],
    [['*.log'], ['build.log', '{x}.log']],
    [['**/*.log'], ['.hidden/h.log', 'a/1.log', 'a/b/2.log', 'build.log', '{x}.log']],
    [['a'], ['a/1.log', 'a/b/2.log', 'a/b/2.txt']],
    [['a/'], ['a/1.log', 'a/b/2.log', 'a/b/2.txt']],
    [['./a/../a/*'], ['a/1.log', 'a/b/2.log', 'a/b/2.txt']],
    [['{x}.log'], ['{x}.log']],
    [['a', '!a/b'], ['a/1.log']],
    [
      ['a', '!**/*.log', 'a/1.log'],
      ['a/1.log', 'a/b/2.txt'],
    ],
    [['nothing.log', 'build.log'], ['build.log']],
    [['@(build|x).log'], []],
    [['*.LOG'], process.platform === 'win32' ? ['build.log', '{x}.log'] : []],
  ])('%j', async (patterns, names) => {
    write('build.log', 'a/1.log', 'a/b/2.log', 'a/b/2.txt', '.hidden/h.log', '{x}.log');
    expect(await found(...patterns)).toEqual(names);
  });
});

test('a file is found once, and links that lead in circles or nowhere do no harm', async () => {
  write('build.log', 'deep/er.log');
  const link = (name: string, target: string) => {
    symlinkSync(target, join(workspace, name));
  };
  link('a-link.log', 'build.log');
  link('broken.log', 'nowhere');
  link('self.log', 'self.log');
  link('deep/up', '..');
  link('a-folder', 'deep');
  expect(await found('**/*.log', 'build.log')).toEqual(['build.log', 'deep/er.log']);
});

test('a hard link is another name of the file, and a folder is none', async () => {
  write('a.log');
  linkSync(join(workspace, 'a.log'), join(workspace, 'b.log'));
  mkdirSync(join(workspace, 'folder.log'));
  expect(await found('*.log')).toEqual(['a.log', 'b.log']);
});
