import { isObject, text } from '../http/input.ts';
import { ingressAnswer } from './ingress-errors.ts';

/** A line as the client sent it, with a severity. */
export type Line = Record<string, unknown> & { severity: unknown };

const HOUR_MS = 60 * 60 * 1000;

// From "IBM Cloud Logs limits" in the docs. Of the two meanings of "32 K", a client can rely on the smaller one.
const MAX_LINE_BYTES = 32_000;
const MAX_AGE_MS = 24 * HOUR_MS;
const MAX_AHEAD_MS = 4 * HOUR_MS;

/** From Debug to Critical. */
const SEVERITIES: unknown[] = [1, 2, 3, 4, 5, 6];

interface FieldType {
  type: string;
  isValid: (value: unknown) => boolean;
}

const TEXT: FieldType = { type: 'a text', isValid: (value) => text(value) !== undefined };
const OPTIONAL_TEXT: FieldType = {
  type: 'a text',
  isValid: (value) => value === undefined || typeof value === 'string',
};

/** From "Sending logs by using the API" in the docs of Cloud Logs. */
const FIELDS: [string, FieldType][] = Object.entries({
  applicationName: TEXT,
  subsystemName: TEXT,
  text: {
    type: 'a text or JSON',
    isValid: (value) => text(value) !== undefined || (typeof value === 'object' && value !== null),
  },
  timestamp: {
    type: 'a number of milliseconds',
    isValid: (value) => value === undefined || typeof value === 'number',
  },
  hiResTimestamp: {
    type: 'a text of nanoseconds',
    isValid: (value) => value === undefined || (typeof value === 'string' && /^\d+$/.test(value)),
  },
  computerName: OPTIONAL_TEXT,
  category: OPTIONAL_TEXT,
  className: OPTIONAL_TEXT,
  methodName: OPTIONAL_TEXT,
  threadId: OPTIONAL_TEXT,
});

/**
 * The lines in a body. A line without a severity is Debug (Cloud Logs docs).
 * @throws {ErrorAnswer} when the body is something else. The status 400 is invented: IBM does not name one.
 */
export function readLines(body: unknown): Line[] {
  if (!Array.isArray(body)) throw badLines('The body is not a JSON array.');
  return body.map((line: unknown, index) => {
    if (!isObject(line)) throw badLines(`Item ${index} is not an object.`);
    for (const [name, { type, isValid }] of FIELDS) {
      if (!isValid(line[name])) throw badLines(`${name} of item ${index} is not ${type}.`);
    }
    return line.severity === undefined ? { ...line, severity: 1 } : (line as Line);
  });
}

function badLines(message: string) {
  return ingressAnswer({ status: 400, body: { message } });
}

/** Why a line of an accepted request is not kept. The words are invented. */
export function reasonToDrop(line: Line, now: number): string | undefined {
  if (!SEVERITIES.includes(line.severity)) return 'severity is unknown';
  if (Buffer.byteLength(JSON.stringify(line)) > MAX_LINE_BYTES) return 'log is too large';
  const { timestamp, hiResTimestamp } = line;
  const time = hiResTimestamp === undefined ? (timestamp ?? now) : Number(hiResTimestamp) / 1e6;
  if (Number(time) < now - MAX_AGE_MS) return 'log is too old';
  if (Number(time) > now + MAX_AHEAD_MS) return 'log is too far in the future';
  return undefined;
}
