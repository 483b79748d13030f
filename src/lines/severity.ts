import type { ByteString } from './byte-string.ts';

/** The severities, from the lowest to the highest. */
export const SEVERITIES = ['debug', 'verbose', 'info', 'warning', 'error', 'critical'] as const;

/** How serious the content of a line is. */
export type Severity = (typeof SEVERITIES)[number];

/** The words for levels in use: syslog (RFC 5424), log4j, java.util.logging, Python, pino, zap, GitHub's commands. */
const WORDS = new Map<string, Severity>(
  Object.entries({
    trace: 'debug',
    debug: 'debug',
    verbose: 'verbose',
    info: 'info',
    information: 'info',
    informational: 'info',
    notice: 'info',
    warn: 'warning',
    warning: 'warning',
    err: 'error',
    error: 'error',
    severe: 'error',
    crit: 'critical',
    critical: 'critical',
    alert: 'critical',
    emerg: 'critical',
    emergency: 'critical',
    fatal: 'critical',
    panic: 'critical',
  } as const),
);

/** The fields of a JSON line that hold its level; the first that can be read counts. */
const LEVEL_FIELDS = ['level', 'severity', 'lvl', 'loglevel'];

/** How many bytes of a line, behind its stamp, may hold its level. Further on, it is part of what the line tells. */
const NEAR = 64;

const words = [...WORDS.keys()].sort((a, b) => b.length - a.length);
const anyCase = words
  .map((word) => word.replace(/./g, (letter) => `[${letter.toUpperCase()}${letter}]`))
  .join('|');

/**
 * The word in a line that is its level: in capitals, in brackets (GitHub's logs write `##[error]`), named as a level,
 * or a workflow command of GitHub.
 */
const LEVEL = new RegExp(
  String.raw`(?<!\w)(?:${words.join('|').toUpperCase()})(?!\w)` +
    String.raw`|(?<=[[(<])(?:${anyCase})(?=[\])>])` +
    String.raw`|(?<=(?<!\w)(?:level|severity|lvl|loglevel)=["']?)(?:${anyCase})(?!\w)` +
    String.raw`|(?<=(?<![^ \t])::)(?:error|warning|notice|debug)(?=::| )`,
);

/** The first two letters tell the words apart; no text has to be cut out of the line then. */
const BEGINNINGS = new Map([...WORDS].map(([word, severity]) => [beginning(word, 0), severity]));

/** The severity of a line of text; `start` is where its stamp ends. */
export function severityOf(line: ByteString, start: number): Severity {
  const near = line.slice(start, start + NEAR);
  const at = near.search(LEVEL);
  return (at === -1 ? undefined : BEGINNINGS.get(beginning(near, at))) ?? 'info';
}

/** The two letters at `at` as a number, small or capital. */
function beginning(text: ByteString, at: number): number {
  return ((text.charCodeAt(at) & 0x1f) << 5) | (text.charCodeAt(at + 1) & 0x1f);
}

/** The severity of a JSON line. */
export function severityOfFields(fields: Record<string, unknown>): Severity {
  for (const name of LEVEL_FIELDS) {
    const value = fields[name];
    const severity =
      typeof value === 'number' ? ofNumber(value) : typeof value === 'string' ? ofText(value) : undefined;
    if (severity !== undefined) return severity;
  }
  return 'info';
}

function ofText(text: string): Severity | undefined {
  return /^\d{1,2}$/.test(text) ? ofNumber(Number(text)) : WORDS.get(text.toLowerCase());
}

/** The severities of 0 to 7 (RFC 5424, 6.2.1). */
const SYSLOG = ['critical', 'critical', 'critical', 'error', 'warning', 'info', 'info', 'debug'] as const;

/** Those of 10, 20 and so on to 60, as pino and bunyan have them. */
const PINO = ['debug', 'debug', 'info', 'warning', 'error', 'critical'] as const;

function ofNumber(level: number): Severity | undefined {
  if (level >= 10 && level < 100) return PINO[Math.min(Math.floor(level / 10), PINO.length) - 1];
  return SYSLOG[level];
}
