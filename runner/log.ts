import { parseCommand, type WorkflowCommand } from './commands.ts';
import type { Masker } from './masks.ts';

/** The commands that are not repeated in the log after `::echo::on` (runner source: `OmitEcho`). */
const NEVER_ECHOED = new Set(['add-mask', 'debug', 'error', 'notice', 'warning']);

/**
 * The log of one stage of a step. It takes the lines that the action prints, and obeys the commands in them, in order. So
 * a secret that is printed before its `::add-mask::` is not masked.
 * Source: runner source, `OutputManager`, `ActionCommandManager`.
 */
export class StageLog {
  /** What the workflow log shows, masked. A message with line breaks becomes several lines. */
  readonly lines: string[] = [];
  /** The commands that were obeyed, in order, not masked. */
  readonly commands: WorkflowCommand[] = [];
  /** What the old commands `::set-output::` and `::save-state::` set. */
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  /** Whether a command or a command file could not be processed, which fails the step. */
  failed = false;

  readonly #masker: Masker;
  readonly #debug: boolean;
  readonly #onLine: (line: string) => void;
  #echo: boolean;
  #resumeToken: string | undefined;

  constructor(masker: Masker, debug: boolean, onLine: (line: string) => void) {
    this.#masker = masker;
    this.#debug = debug;
    this.#echo = debug;
    this.#onLine = onLine;
  }

  /** Takes one line of the action's standard output or standard error. The runner treats both in the same way. */
  take(line: string): void {
    const command = parseCommand(line, this.#resumeToken);
    if (!command) {
      this.write(line);
    } else if (this.#resumeToken !== undefined) {
      this.write(line);
      if (command.command === this.#resumeToken.toLowerCase()) this.#resumeToken = undefined;
    } else {
      this.commands.push(command);
      this.#obey(command, line);
    }
  }

  write(text: string): void {
    for (const line of this.#masker.mask(text).split(/\r?\n/)) {
      this.lines.push(line);
      this.#onLine(line);
    }
  }

  error(message: string): void {
    this.write(`##[error]${message}`);
  }

  warning(message: string): void {
    this.write(`##[warning]${message}`);
  }

  debug(message: string): void {
    if (!this.#debug) return;
    for (const line of message.split(/\r?\n/)) this.write(`##[debug]${line}`);
  }

  /** Writes what could not be processed and why, and fails the step. */
  fail(what: string, why: string): void {
    this.error(`Unable to process ${what} successfully.`);
    this.error(why);
    this.failed = true;
  }

  #obey({ command, properties, message }: WorkflowCommand, line: string): void {
    if (this.#echo && command !== 'stop-commands' && !NEVER_ECHOED.has(command)) this.write(line);
    switch (command) {
      case 'stop-commands':
        this.write(line);
        this.#resumeToken = message;
        break;
      case 'add-mask':
        if (message.trim() === '') {
          this.warning("Can't add secret mask for empty string in ##[add-mask] command.");
          break;
        }
        if (this.#echo) this.write('::add-mask::***');
        this.#masker.add(message);
        break;
      case 'error':
      case 'warning':
      case 'notice':
      case 'group':
        this.write(`##[${command}]${message}`);
        break;
      case 'endgroup':
        this.write('##[endgroup]');
        break;
      case 'debug':
        this.debug(message);
        break;
      case 'echo':
        if (/^\s*(on|off)\s*$/i.test(message)) this.#echo = message.trim().toLowerCase() === 'on';
        else this.fail(`command '${line}'`, `Invalid echo command value: '${message}'.`);
        break;
      case 'set-output':
        this.#set(this.outputs, 'set-output', properties.name, message, line);
        break;
      case 'save-state':
        this.#set(this.state, 'save-state', properties.name, message, line);
        break;
      case 'set-env':
      case 'add-path':
        this.fail(
          `command '${line}'`,
          `The \`${command}\` command is disabled. Please upgrade to using Environment Files.`,
        );
        break;
    }
  }

  #set(
    values: Record<string, string>,
    command: string,
    name: string | undefined,
    value: string,
    line: string,
  ): void {
    if (name === undefined) {
      this.fail(`command '${line}'`, `Required field 'name' is missing in ##[${command}] command.`);
      return;
    }
    this.warning(
      `The \`${command}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`,
    );
    values[name] = value;
  }
}
