import type { ByteString } from '../lines/byte-string.ts';
import type { Format, LineLabels } from '../lines/lines.ts';
import type { Severity } from '../lines/severity.ts';
import { stampOf, type Stamp } from '../lines/stamp.ts';
import type { Step } from './run.ts';
import { StepClock } from './step-clock.ts';

/** UTF-8's byte order mark. The log of a job is put together from parts, each of which may begin with it. */
const BYTE_ORDER_MARK = '\xef\xbb\xbf';

/** What the runner writes before the text of a line (source of actions/runner, WellKnownTags; the toolkit's exec). */
const MARKER =
  /^(?:##\[(group|endgroup|section|command|error|warning|notice|debug|start-action|end-action)(?: [^\]]*)?\]|\[command\])/;

/** The severities that markers tell. */
const SEVERITY_OF_MARKER: Partial<Record<string, Severity>> = {
  error: 'error',
  warning: 'warning',
  notice: 'info',
  debug: 'debug',
};

/**
 * The line that a step begins with; the second form is for post steps (source of actions/runner,
 * Handler.PrintActionDetails, ActionRunner).
 */
const BEGINNING = /^(?:##\[group\]Run |Post job cleanup\.$)/;

/**
 * The format of the log of a job, as GitHub keeps it: each line begins with the time at which the runner got it, in
 * UTC, and may have a marker behind it. A line without a time belongs to the line before.
 * @param labelsOf the labels of the lines of a step, or of a job without steps
 */
export function logFormat(steps: Step[], labelsOf: (step: Step | undefined) => LineLabels): Format {
  const clock = new StepClock(steps);
  let current: { step: Step | undefined; labels: LineLabels } | undefined;
  return (line) => {
    const start = line.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    const whole = line.slice(start);
    const stamp = ownStampOf(whole);
    const text = stamp === undefined ? whole : whole.slice(stamp.end + 1);
    const step = clock.stepAt(stamp?.ms, BEGINNING.test(text));
    if (current === undefined || step !== current.step) current = { step, labels: labelsOf(step) };
    const [marker = '', name = ''] = MARKER.exec(text) ?? [];
    return {
      text: name.endsWith('-action') ? '' : text.slice(marker.length),
      moment: stamp && { ms: stamp.ms, ns: stamp.ns },
      stamp: whole.slice(0, stamp?.end ?? 0),
      severity: SEVERITY_OF_MARKER[name],
      labels: current.labels,
    };
  };
}

/** The length of `2026-11-24T15:03:51.1234567Z`. */
const STAMP_LENGTH = 28;

/**
 * The stamp that GitHub set before the line: always in this one form, with a blank behind it. A line that goes on with the
 * line before may begin with a stamp of another form, which is a part of its text.
 */
function ownStampOf(line: ByteString): Stamp | undefined {
  const behind = line[STAMP_LENGTH];
  if (line[10] !== 'T' || line[STAMP_LENGTH - 1] !== 'Z' || (behind !== ' ' && behind !== undefined))
    return undefined;
  const stamp = stampOf(line);
  return stamp?.end === STAMP_LENGTH ? stamp : undefined;
}
