import { getInput } from '@actions/core';
import ms, { type StringValue } from 'ms';
import { printable } from '../http/printable.ts';
import { UserError } from '../messages/user-error.ts';

/** An input without the white space around it; empty when it is not set. Defaults are in action.yml alone. */
export function input(name: string): string {
  return getInput(name);
}

/** An input that may be left out. */
export function optionalInput<T>(name: string, read: (value: string) => T): T | undefined {
  const value = input(name);
  return value === '' ? undefined : read(value);
}

/**
 * `true` or `false` in the spellings of YAML 1.2's core schema, as the toolkit reads them.
 * @throws UserError
 */
export function booleanInput(name: string): boolean {
  const value = input(name);
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  refuseEmpty(name, value, 'true or false');
  const meant = /^(y|yes|on|1)$/i.test(value) ? 'true' : /^(n|no|off|0)$/i.test(value) ? 'false' : undefined;
  if (meant !== undefined) throw new UserError(`${name} "${value}" is not a boolean: write ${meant}.`);
  throw new UserError(`${name} "${printable(value, 100)}" is neither true nor false: write one of them.`);
}

/**
 * Milliseconds of a duration that is written as a whole number with a unit. `0` needs no unit.
 * @param most the longest that is allowed
 * @throws UserError
 */
export function durationInput(name: string, examples: string, most?: StringValue): number {
  const value = input(name);
  const duration = value === '0' ? 0 : /^\d+[smhdw]$/.test(value) ? ms(value as StringValue) : NaN;
  if (most !== undefined && duration > ms(most))
    throw new UserError(`${name} ${value} is too long: write at most ${most}.`);
  if (Number.isFinite(duration)) return duration;
  refuseEmpty(name, value, `a duration such as ${examples}`);
  const meant = meantDuration(value);
  if (meant !== undefined) throw new UserError(`${name} "${value}" is not a duration: write ${meant}.`);
  throw new UserError(
    `${name} "${printable(value, 100)}" is not a duration: write one whole number with its unit (s, m, h, d or w), such as ${examples}.`,
  );
}

/**
 * One of a few words.
 * @throws UserError
 */
export function choiceInput<W extends string>(name: string, words: readonly W[]): W {
  const value = input(name);
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) {
    throw new UserError(
      `${name} "${printable(value, 100)}" is not one of the allowed words: ${words.join(', ')}.`,
    );
  }
  return word;
}

/** The lines of an input without the white space around them, but for empty ones. */
export function linesInput(name: string): string[] {
  const lines = input(name).split(/[\r\n]+/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/**
 * Refuses an input that has a default and is empty all the same.
 * @throws UserError
 */
export function refuseEmpty(name: string, value: string, what: string): void {
  if (value !== '') return;
  throw new UserError(
    `${name} is empty, perhaps because it is set from a variable that does not exist: write ${what}, or leave it out.`,
  );
}

/**
 * How to write a duration like `1h30m`, `1 hour` or `90 minutes`. Not for capital letters: `M` may be minutes or months.
 * @returns undefined for what is no such duration
 */
function meantDuration(value: string): string | undefined {
  const parts = value.split(/(?<=[a-z])[ ,]*(?=\d)/);
  if (!parts.every((part) => /^\d+ ?[a-z]+$/.test(part))) return undefined;
  const total = parts.reduce((sum, part) => sum + ms(part as StringValue), 0);
  const unit = UNITS.find(([, length]) => total % length === 0);
  return unit && `${total / unit[1]}${unit[0]}`;
}

/** The longest first. */
const UNITS: readonly [name: string, milliseconds: number][] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
];

/**
 * Refuses an input with a character that no name or ID has, such as a line break.
 * @throws UserError
 */
export function refuseControlCharacters(name: string, value: string, what: string): void {
  if (/\p{Cc}/u.test(value)) throw new UserError(`${name} holds a control character: write ${what}.`);
}

/**
 * Finds an input that holds `secret` although it is none of `owners`, the inputs for it. The runner passes each input that
 * action.yml declares as `INPUT_‹NAME›` (source of actions/runner, Handler.AddInputsToEnvironment).
 * @returns the name of the input
 */
export function otherInputHolding(secret: string, ...owners: string[]): string | undefined {
  if (secret === '') return undefined;
  return Object.entries(process.env)
    .filter(([variable, value]) => variable.startsWith('INPUT_') && value?.includes(secret) === true)
    .map(([variable]) => variable.slice('INPUT_'.length).toLowerCase())
    .find((name) => !owners.includes(name));
}
