import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StageLog } from './log.ts';

/** What an action.yml says, as far as a runner needs it. */
export interface Action {
  runs: { using: string; main: string; post?: string };
  inputs?: Record<string, Input | null>;
  outputs?: Record<string, unknown>;
}

interface Input {
  default?: string | number | boolean | null;
  deprecationMessage?: string;
}

/** The folders of a repository's actions, each with a slash at its end; '' is the action at the root. */
export function actionsIn(repository: string): string[] {
  const folders = ['', ...readdirSync(repository).map((name) => `${name}/`)];
  return folders.filter((folder) => existsSync(join(repository, folder, 'action.yml'))).sort();
}

/** @throws {Error} when there is no action.yml in the folder, or when it is not that of a JavaScript action */
export function readAction(dir: string): Action {
  const action = parse(readFileSync(join(dir, 'action.yml'), 'utf8')) as Partial<Action> | null;
  const runs = action?.runs;
  if (!runs?.using.startsWith('node'))
    throw new Error(`${dir}/action.yml does not describe a JavaScript action.`);
  return { ...action, runs };
}

/**
 * The `INPUT_…` variables: the step's inputs, and the defaults of the others. Writes the runner's warnings about inputs
 * that are unknown or deprecated. Names are not case-sensitive.
 * Source: runner source, `ActionRunner.RunAsync`.
 * @param github what defaults may name as `${{ github.… }}`
 */
export function evaluateInputs(
  action: Action,
  given: Record<string, string>,
  github: GitHubContext,
  log: StageLog,
): Record<string, string> {
  const declared = Object.entries(action.inputs ?? {});
  const find = (name: string) => declared.find(([key]) => key.toLowerCase() === name.toLowerCase());

  for (const name of Object.keys(given)) {
    const message = find(name)?.[1]?.deprecationMessage;
    if (message) log.warning(`Input '${name}' has been deprecated with message: ${message}`);
  }
  const unexpected = Object.keys(given).filter((name) => !find(name));
  if (unexpected.length > 0) {
    const list = (names: string[]) => `'${names.join("', '")}'`;
    const valid = list(declared.map(([name]) => name));
    log.warning(`Unexpected input(s) ${list(unexpected)}, valid inputs are [${valid}]`);
  }
  const defaults = declared.map(([name, input]) => [
    inputVariable(name),
    evaluate(String(input?.default ?? ''), github),
  ]);
  const values = Object.entries(given).map(([name, value]) => [inputVariable(name), value]);
  return Object.fromEntries([...defaults, ...values]) as Record<string, string>;
}

/** The context `github`. */
export interface GitHubContext {
  /** The default variables, by their full names. */
  variables: Record<string, string>;
  /** The payload of the event. */
  event: object;
  token: string;
}

/** Replaces `${{ github.… }}` by the token, by a value of the event, or by the default variable of that name. */
function evaluate(text: string, { variables, event, token }: GitHubContext): string {
  return text.replace(/\$\{\{\s*github\.([\w.]+)\s*\}\}/g, (_, path: string) => {
    if (path === 'token') return token;
    const [first = '', ...names] = path.split('.');
    if (first !== 'event') return variables[`GITHUB_${first.toUpperCase()}`] ?? '';
    const value = names.reduce<unknown>(
      (object, name) => (Object(object) as Record<string, unknown>)[name],
      event,
    );
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

/** Spaces become underscores, hyphens stay (runner source: `Handler.AddInputsToEnvironment`). */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** @throws {Error} when an output has a name that action.yml does not declare */
export function refuseUndeclared(outputs: Record<string, string>, action: Action): void {
  const undeclared = Object.keys(outputs).filter((name) => !Object.hasOwn(action.outputs ?? {}, name));
  if (undeclared.length > 0)
    throw new Error(`The action set outputs that its action.yml does not declare: ${undeclared.join(', ')}.`);
}
