import { debug, summary } from '@actions/core';
import { printable } from '../http/printable.ts';

/** Appends a heading with a table, perhaps with a first row of titles, to the job summary, where there is a summary. */
export async function summarize(heading: string, rows: string[][], titles?: string[]): Promise<void> {
  const head = titles === undefined ? [] : [titles.map((data) => ({ data: escape(data), header: true }))];
  summary.addHeading(escape(heading), 3).addTable([...head, ...rows.map((row) => row.map(escape))]);
  await writeSummary();
}

/** Appends a line to the job summary, where there is a summary. */
export async function summarizeLine(line: string): Promise<void> {
  // In a block of HTML nothing is read as Markdown.
  summary.addRaw(`<p>${escape(line)}</p>`, true);
  await writeSummary();
}

/** The summary is only for people to look at: a job does not fail because it cannot be written. */
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
