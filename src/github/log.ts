import { debug, info, notice, setFailed, setSecret, warning } from '@actions/core';
import { printable } from '../http/printable.ts';

/** Has the runner replace `secret` by *** in every log line from here on. */
export const mask = setSecret;

/**
 * Prints a log line, also one with foreign text: the runner takes a line that begins with `::`, or has `##[` anywhere,
 * for a command (source of actions/runner, ActionCommand).
 */
export function say(line: string): void {
  info(printable(line, Infinity).replace(/^::/, ': :').replaceAll('##[', '# #['));
}

export { debug, setFailed as fail, notice, warning as warn };
