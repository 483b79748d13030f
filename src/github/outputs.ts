import {
  debug,
  exportVariable,
  info,
  notice,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning,
} from '@actions/core';
import { printable } from '../http/text.ts';

/** What later steps get; names as in action.yml. */
export interface Outputs {
  'ingestion-api-key'?: string;
  'key-id'?: string;
  'key-name'?: string;
  'expires-at'?: string | undefined;
  'policy-id'?: string | undefined;
  'policy-created'?: boolean | undefined;
  'iam-id'?: string;
  'account-id'?: string;
  'ingress-host'?: string;
  'ingress-url'?: string;
  'iam-token'?: string;
  'iam-token-expires-at'?: string;
}

/** Sets outputs, which the later steps of the job see; one that is undefined is empty to them. */
export function output(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Exports an environment variable to the later steps of the job. */
export function exportTo(name: string, value: string): void {
  exportVariable(name, value);
}

/** Has the runner replace `secret` by *** in every log line from here on. */
export const mask = setSecret;

/**
 * A log line, safe for foreign text: the runner takes a line that begins with `::`, or has `##[` anywhere, for a
 * command (source of actions/runner, ActionCommand).
 */
export function say(line: string): void {
  info(printable(line, Infinity).replace(/^::/, ': :').replaceAll('##[', '# #['));
}

/** Appends a heading with a table of two columns to the job summary, as far as there is one. */
export async function summarize(heading: string, rows: [string, string][]): Promise<void> {
  summary.addHeading(escape(heading), 3).addTable(rows.map((row) => row.map(escape)));
  await writeSummary();
}

/** Appends a line to the job summary, as far as there is one. */
export async function summarizeLine(line: string): Promise<void> {
  // In a block of HTML nothing is read as Markdown.
  summary.addRaw(`<p>${escape(line)}</p>`, true);
  await writeSummary();
}

/** The summary is for people to look at; a job does not fail because it cannot be written. */
async function writeSummary(): Promise<void> {
  try {
    await summary.write();
  } catch (error) {
    debug(`No job summary: ${String(error)}`);
  }
}

/** `text` on one line, since a block of HTML ends at an empty one, and free of HTML. */
function escape(text: string): string {
  return printable(text, Infinity).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export { debug, setFailed as fail, notice, warning as warn };
