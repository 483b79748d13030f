import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StageLog } from './log.ts';

/** Paths of the files that a stage writes to. */
export type CommandFiles = Record<'output' | 'state' | 'env' | 'path' | 'summary', string>;

/** Makes new, empty files in a new folder. */
export function makeCommandFiles(dir: string): CommandFiles {
  mkdirSync(dir);
  const make = (name: string) => {
    writeFileSync(join(dir, name), '');
    return join(dir, name);
  };
  return {
    output: make('set_output'),
    state: make('save_state'),
    env: make('set_env'),
    path: make('add_path'),
    summary: make('step_summary'),
  };
}

/** The variables that tell a stage where its files are. */
export function variablesFor(files: CommandFiles): Record<string, string> {
  return {
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
  };
}

/** What a stage set by command and by command file (runner source: `FileCommandManager`), and the files' contents. */
export function readCommandFiles(files: CommandFiles, log: StageLog) {
  const { outputs, state } = log;
  const env: Record<string, string> = {};

  const pathFile = readIfThere(files.path);
  const path = pathFile.split(/\r?\n/).filter((line) => line !== '');

  const envFile = readIfThere(files.env);
  for (const [name, value] of readPairs('env', envFile, log)) {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      continue;
    }
    env[name] = value;
    log.debug(`${name}='${value}'`);
  }
  const stateFile = readIfThere(files.state);
  for (const [name, value] of readPairs('state', stateFile, log)) {
    state[name] = value;
    log.debug(`Save intra-action state ${name} = ${value}`);
  }
  const outputFile = readIfThere(files.output);
  for (const [name, value] of readPairs('output', outputFile, log)) {
    outputs[name] = value;
    log.debug(`Set output ${name} = ${value}`);
  }
  const summaryFile = readIfThere(files.summary);
  return { outputs, state, env, path, outputFile, stateFile, envFile, summaryFile, pathFile };
}

function readPairs(name: string, text: string, log: StageLog): [string, string][] {
  const { pairs, error } = parseFile(text);
  if (error !== undefined) log.fail(`file command '${name}'`, error);
  return pairs;
}

/** A file that the action deleted counts as empty. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * The entries of a command file (`GITHUB_OUTPUT`, `GITHUB_STATE`, `GITHUB_ENV`), in order, up to the first mistake:
 * `name=value`, or `name<<delimiter`, the value's lines, `delimiter`.
 * Source: GitHub docs, "Environment files"; runner source, `EnvFileKeyValuePairs`.
 * @returns `error`: what the runner writes about the first line that it cannot read.
 */
export function parseFile(text: string): { pairs: [name: string, value: string][]; error?: string } {
  const pairs: [string, string][] = [];
  const lines = text.split(process.platform === 'win32' ? /\r?\n/ : '\n');

  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const separator = /=|<</.exec(line)?.[0];
    if (!separator) return { pairs, error: `Invalid format '${line}'` };
    const name = line.slice(0, line.indexOf(separator));
    const rest = line.slice(line.indexOf(separator) + separator.length);

    if (separator === '=') {
      if (name === '') return { pairs, error: `Invalid format '${line}'. Name must not be empty` };
      pairs.push([name, rest]);
    } else {
      if (name === '' || rest === '') {
        return {
          pairs,
          error: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
        };
      }
      const end = lines.indexOf(rest);
      if (end < 0) return { pairs, error: `Invalid value. Matching delimiter not found '${rest}'` };
      pairs.push([
        name,
        lines
          .splice(0, end + 1)
          .slice(0, end)
          .join('\n'),
      ]);
    }
  }
  return { pairs };
}
