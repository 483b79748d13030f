/** What `npm start` prints about the steps of its job. */
import type { Line } from './place.ts';
import type { StageResult, Step } from '../runner.ts';

export function title(text: string): void {
  console.log(`\n${text}`);
}

export function printInputs(inputs: Record<string, string>, { masks }: Step): void {
  console.log('  with:');
  for (const [name, value] of Object.entries(inputs)) {
    const [first = '', ...more] = (masks.has(value) ? '***' : value).split('\n');
    if (more.length === 0) console.log(`    ${name}: ${first}`);
    else console.log([`    ${name}: |`, ...[first, ...more].map((line) => `      ${line}`)].join('\n'));
  }
}

export function printOutputs({ outputs }: StageResult, { masks }: Step): void {
  for (const [name, value] of Object.entries(outputs))
    console.log(`  ${name}=${masks.has(value) ? '***' : value}`);
}

/** The job summary, which is a block of HTML for each step, as text. */
export function printSummary(stages: StageResult[]): void {
  const html = stages.map(({ summaryFile }) => summaryFile).join('');
  if (html === '') return;
  title('Job summary');
  const text = html
    .replace(/<\/t[hd]>(?=<t)/g, ' | ')
    .replace(/<\/(?:tr|h\d|p)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  for (const line of text.split('\n')) if (line.trim() !== '') console.log(`  ${line}`);
}

/** Of more lines than these the first are shown, since a log may have millions. */
const MAX_LINES = 50;

const SEVERITIES = ['debug', 'verbose', 'info', 'warning', 'error', 'critical'];

/** What a line is marked with, by the names of IBM Cloud Logs. */
export type Label = 'applicationName' | 'subsystemName' | 'category' | 'className';

/**
 * The lines as Cloud Logs shows them: in the order of their times, to the nanosecond.
 * @param labels which of a line's labels to print
 */
export function printLines(
  lines: Line[],
  labels: Label[] = ['applicationName', 'subsystemName', 'className'],
): void {
  title('What Cloud Logs has');
  if (lines.length === 0) console.log('  no lines');
  const shown = lines.map((line) => ({ line, time: nanoseconds(line) }));
  shown.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  for (const { line, time } of shown.slice(0, MAX_LINES)) console.log(`  ${describe(line, time, labels)}`);
  if (lines.length > MAX_LINES) console.log(`  … and ${lines.length - MAX_LINES} more lines`);
}

function nanoseconds({ hiResTimestamp, timestamp = 0 }: Line): bigint {
  return hiResTimestamp === undefined ? BigInt(timestamp) * 1_000_000n : BigInt(hiResTimestamp);
}

function describe(line: Line, time: bigint, labels: Label[]): string {
  const { severity, text } = line;
  const seconds = new Date(Number(time / 1_000_000n)).toISOString().slice(0, 19);
  const fraction = String(time % 1_000_000_000n).padStart(9, '0');
  const words = typeof text === 'string' ? text : JSON.stringify(text);
  const marks = labels.flatMap((label) => line[label] ?? []);
  return `${seconds}.${fraction}Z ${[SEVERITIES[severity - 1] ?? severity, ...marks, words].join(' · ')}`;
}
