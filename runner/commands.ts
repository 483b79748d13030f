/** A line of output that is a command to the runner, such as `::error title=Oops::It broke`. */
export interface WorkflowCommand {
  command: string;
  properties: Record<string, string>;
  message: string;
}

/** The commands that the runner knows. Any other word between `::` is ordinary text. */
const COMMANDS = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * The command in a line of output, with its escapes undone; undefined when the line is ordinary text.
 * There are two notations: `::name key=value,…::message` at the start of the line, after spaces too, and
 * `##[name key=value;…]message` anywhere in the line. Names are not case-sensitive, and are returned in lower case.
 * Source: GitHub docs, "Workflow commands"; runner source, `ActionCommand`.
 * @param resumeToken the token of `::stop-commands::`, which counts as a command too
 */
export function parseCommand(line: string, resumeToken?: string): WorkflowCommand | undefined {
  const isKnown = ({ command }: WorkflowCommand) =>
    COMMANDS.has(command) || command === resumeToken?.toLowerCase();

  const colons = /^\s*::(.*?)::(.*)$/s.exec(line);
  if (colons) {
    const [, info = '', message = ''] = colons;
    const command = toCommand(info, message, ',', { '%0D': '\r', '%0A': '\n' }, { '%3A': ':', '%2C': ',' });
    if (isKnown(command)) return command;
  }
  const brackets = /##\[(.*?)\](.*)$/s.exec(line);
  if (brackets) {
    const [, info = '', message = ''] = brackets;
    const command = toCommand(info, message, ';', { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' }, {});
    if (isKnown(command)) return command;
  }
  return undefined;
}

type Escapes = Record<string, string>;

function toCommand(
  info: string,
  message: string,
  separator: string,
  escapes: Escapes,
  propertyEscapes: Escapes,
): WorkflowCommand {
  const [command = '', ...rest] = info.split(' ');
  const properties: Record<string, string> = {};
  for (const property of rest.join(' ').trim().split(separator)) {
    const [, key, value] = /^=?([^=]+)=(.+)$/s.exec(property) ?? [];
    if (key && value) properties[key] = unescape(value, { ...escapes, ...propertyEscapes });
  }
  return { command: command.toLowerCase(), properties, message: unescape(message, escapes) };
}

/** Undoes the escapes; `%25` last, so that `%250A` stays the text `%0A`. */
function unescape(text: string, escapes: Escapes): string {
  for (const [escape, character] of Object.entries(escapes)) text = text.replaceAll(escape, character);
  return text.replaceAll('%25', '%');
}
