import { expect, test } from '@jest/globals';
import { SEVERITIES } from '../src/lines/severity.ts';
import { readText } from './support/lines.ts';

const json = (fields: object): string => JSON.stringify(fields);

test.each([
  // A level in capitals near the beginning
  ['ERROR: it failed', 'error'],
  ['2026-11-24T14:03:51Z ERROR it failed', 'error'],
  ['2026-11-24 14:03:51,123 WARN  [main] com.example.Main - text', 'warning'],
  ['2026-11-24T14:03:51.1Z  INFO 2345 --- [main] c.e.Main : text', 'info'],
  ['14:03:51.123 [http-nio-8080-exec-10] DEBUG o.s.web', 'debug'],
  ['ERROR:root:it failed', 'error'],
  ['TRACE a', 'debug'],
  ['VERBOSE a', 'verbose'],
  ['NOTICE a', 'info'],
  ['WARNING a', 'warning'],
  ['ERR a', 'error'],
  ['SEVERE: a', 'error'],
  ['CRIT a', 'critical'],
  ['CRITICAL a', 'critical'],
  ['FATAL a', 'critical'],
  ['PANIC a', 'critical'],
  ['ALERT a', 'critical'],
  ['EMERG a', 'critical'],
  ['EMERGENCY a', 'critical'],
  ['(ERROR) a', 'error'],
  ['web-1  | ERROR a', 'error'],
  // The first one counts
  ['INFO an ERROR was expected', 'info'],
  ['WARN then ERROR', 'warning'],
  // Words that only look like one
  ['NO_ERROR a', 'info'],
  ['ERROR_CODE a', 'info'],
  ['TERROR a', 'info'],
  ['ERRORS 3', 'info'],
  ['error: in small letters', 'info'],
  ['Error: it failed', 'info'],
  ['an error occurred', 'info'],
  [`${'x'.repeat(64)} ERROR too far on`, 'info'],
  [`2026-11-24T14:03:51.123456Z ${'x'.repeat(56)} ERROR`, 'error'],
  // In brackets, in any case
  ['[ERROR] it failed', 'error'],
  ['[error] it failed', 'error'],
  ['[Warn] it', 'warning'],
  ['[warning] it', 'warning'],
  ['<info> it', 'info'],
  ['(debug) it', 'debug'],
  ['[main] [fatal] it', 'critical'],
  ['[errors] it', 'info'],
  ['[2026-11-24T14:03:51Z] [error] it', 'error'],
  // Named as one
  ['time=x level=error msg=y', 'error'],
  ['level=WARN msg=y', 'warning'],
  ['lvl=crit', 'critical'],
  ['severity="debug" a', 'debug'],
  ['loglevel=verbose', 'verbose'],
  ['sublevel=error', 'info'],
  ['level=errors', 'info'],
  // GitHub's commands, as they are written and as its logs show them
  ['##[error]it failed', 'error'],
  ['##[warning]it', 'warning'],
  ['##[notice]it', 'info'],
  ['##[debug]it', 'debug'],
  ['##[group]it', 'info'],
  ['2026-11-24T14:03:51.1234567Z ##[error]it failed', 'error'],
  ['::error::it failed', 'error'],
  ['  ::warning file=a.js,line=1::it', 'warning'],
  ['::notice title=x::it', 'info'],
  ['::debug::it', 'debug'],
  ['2026-11-24T14:03:51Z ::error::it failed', 'error'],
  ['std::error::Error', 'info'],
  ['::errors::it', 'info'],
  // JSON lines: words
  [json({ level: 'error' }), 'error'],
  [json({ level: 'ERROR' }), 'error'],
  [json({ severity: 'Warning' }), 'warning'],
  [json({ lvl: 'dbug', loglevel: 'debug' }), 'debug'],
  [json({ level: 'constructor' }), 'info'],
  [json({ level: '' }), 'info'],
  [json({ level: null }), 'info'],
  [json({ level: ['error'] }), 'info'],
  [json({ msg: 'ERROR' }), 'info'],
  [json({ log: { level: 'error' } }), 'info'],
  [` ${json({ level: 'error' })} `, 'error'],
  // JSON lines: pino, bunyan
  [json({ level: 10 }), 'debug'],
  [json({ level: 20 }), 'debug'],
  [json({ level: 30 }), 'info'],
  [json({ level: 35 }), 'info'],
  [json({ level: 40 }), 'warning'],
  [json({ level: 50 }), 'error'],
  [json({ level: 60 }), 'critical'],
  [json({ level: '50' }), 'error'],
  // JSON lines: syslog
  [json({ level: 0 }), 'critical'],
  [json({ level: 1 }), 'critical'],
  [json({ level: 2 }), 'critical'],
  [json({ level: 3 }), 'error'],
  [json({ level: 4 }), 'warning'],
  [json({ level: 5 }), 'info'],
  [json({ level: 6 }), 'info'],
  [json({ severity: 7 }), 'debug'],
  [json({ severity: '3' }), 'error'],
  [json({ level: 8 }), 'info'],
  [json({ level: 3.5 }), 'info'],
  [json({ level: -1 }), 'info'],
  [json({ level: 1000 }), 'info'],
  ['', undefined],
])('%s: %s', async (line, expected) => {
  expect((await readText(line))[0]?.severity).toBe(expected);
});

test.each(SEVERITIES)('%s for all lines', async (severity) => {
  const lines = await readText('ERROR a\nb\n{"level":"debug"}', { severity });
  expect(lines.map((line) => line.severity)).toEqual([severity, severity, severity]);
});
