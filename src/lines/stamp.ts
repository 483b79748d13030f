import type { ByteString } from './byte-string.ts';

/** A moment: milliseconds since 1970, and the nanoseconds on top of them (0–999,999). */
export interface Moment {
  ms: number;
  ns: number;
}

/** The stamp at the beginning of a line, and where it ends. */
export interface Stamp extends Moment {
  end: number;
}

/** The fields of a JSON line that hold its stamp; the first that can be read counts. */
const STAMP_FIELDS = ['timestamp', 'time', '@timestamp', 'ts'];

/**
 * The stamp at the beginning of `line`, perhaps behind a `[`: date and time of ISO 8601 in the extended format, with
 * a blank or `T` between them, with or without seconds, a fraction (dot or comma) and a zone; without a zone it is
 * in the runner's. GitHub's log format is one of these. A date alone is none.
 */
export function stampOf(line: ByteString): Stamp | undefined {
  const at = line.startsWith('[') ? 1 : 0;
  const minute = minuteAt(line, at);
  if (minute === undefined) return undefined;
  let end = at + minute.text.length;
  let second = 0;
  let fraction = 0;
  if (line[end] === ':') {
    second = digits(line, end + 1, 2);
    if (second < 0 || second > 60) return undefined;
    end += 3;
    if ((line[end] === '.' || line[end] === ',') && digits(line, end + 1, 1) >= 0) {
      end++;
      for (let scale = 1e8, digit; (digit = digits(line, end, 1)) >= 0; end++, scale /= 10) {
        if (scale >= 1) fraction += digit * scale;
      }
    }
  }
  const zone = zoneAt(line, end);
  end += zone.length;
  if (isWordCharacter(line.charCodeAt(end))) return undefined;
  const start = zone.minutes === undefined ? minute.local : minute.utc - zone.minutes * 60_000;
  return { ms: start + second * 1000 + Math.floor(fraction / 1e6), ns: fraction % 1e6, end };
}

/** The stamp of a JSON line: text in ISO 8601, or seconds, milli-, micro- or nanoseconds since 1970. */
export function stampOfFields(fields: Record<string, unknown>): Moment | undefined {
  for (const name of STAMP_FIELDS) {
    const value = fields[name];
    const moment =
      typeof value === 'number' ? sinceEpoch(value) : typeof value === 'string' ? read(value) : undefined;
    if (moment !== undefined) return moment;
  }
  return undefined;
}

function read(text: string): Moment | undefined {
  if (/^\d{9,19}(?:\.\d+)?$/.test(text)) return sinceEpoch(Number(text));
  return stampOf(text);
}

/** The size of the number tells its unit: all are moments between 1973 and 5138. */
function sinceEpoch(value: number): Moment | undefined {
  if (!(value >= 1e8 && value < 1e20)) return undefined;
  if (value < 1e11) {
    // A fraction of seconds that a number holds is exact to a microsecond.
    const us = Math.round(value * 1e6);
    return { ms: Math.floor(us / 1000), ns: (us % 1000) * 1000 };
  }
  const perMs = value < 1e14 ? 1 : value < 1e17 ? 1000 : 1e6;
  return { ms: Math.floor(value / perMs), ns: Math.floor(((value % perMs) * 1e6) / perMs) };
}

/** The number that `count` digits at `at` make, or -1 if there are others than digits. */
function digits(text: ByteString, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The zone at `at`: its length, and how many minutes it is ahead of UTC; undefined if there is none. */
function zoneAt(text: ByteString, at: number): { length: number; minutes: number | undefined } {
  const sign = text[at];
  if (sign === 'Z' || sign === 'z') return { length: 1, minutes: 0 };
  const hours = digits(text, at + 1, 2);
  if ((sign !== '+' && sign !== '-') || hours < 0) return { length: 0, minutes: undefined };
  const colon = text[at + 3] === ':' ? 1 : 0;
  const minutes = digits(text, at + 3 + colon, 2);
  const ahead = hours * 60 + Math.max(minutes, 0);
  return { length: minutes < 0 ? 3 : 5 + colon, minutes: sign === '-' ? -ahead : ahead };
}

interface Minute {
  /** As it is written, such as `2026-11-24T15:03`. */
  text: ByteString;
  /** Its beginning, read in UTC and in the runner's zone. */
  utc: number;
  local: number;
}

/** Most lines are of the minute of the line before. */
let lastMinute: Minute | undefined;

/** The minute that is written at `at`; undefined if there is none, or no such day in that month. */
function minuteAt(line: ByteString, at: number): Minute | undefined {
  if (lastMinute !== undefined && line.startsWith(lastMinute.text, at)) return lastMinute;
  const year = digits(line, at, 4);
  const month = digits(line, at + 5, 2);
  const day = digits(line, at + 8, 2);
  const hour = digits(line, at + 11, 2);
  const minute = digits(line, at + 14, 2);
  if (year < 0 || month < 1 || day < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59)
    return undefined;
  const text = line.slice(at, at + 16);
  if (!/^....-..-..[Tt ]..:..$/.test(text)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  lastMinute = { text, utc: date.getTime(), local: new Date(year, month - 1, day, hour, minute).getTime() };
  return lastMinute;
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
  );
}
