import { expect, jest, test } from '@jest/globals';
import { readFailure } from '../src/http/failure.ts';
import { NotJson } from '../src/http/json.ts';
import { RequestError } from '../src/http/request-error.ts';
import { Secrets } from '../src/http/secrets.ts';
import type { Answer } from '../src/http/wire.ts';
import { isRateLimit, withWait } from '../src/runs/rate-limit.ts';

const NOW_S = 1_795_500_000;
const usedUp = (reset: number | string) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(reset),
});
const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
const forbidden = { message: 'Resource not accessible by integration' };

/** The wait that an answer comes to, in seconds; `forbidden` for an answer that is no rate limit. */
function waitOf(status: number, headers: Record<string, string>, result: unknown): number | 'forbidden' {
  jest.spyOn(Date, 'now').mockReturnValue(NOW_S * 1000);
  try {
    const answer: Answer = { status, headers, result };
    const secrets = new Secrets(() => undefined);
    const error = new RequestError(readFailure('ask', 'host', withWait(answer), secrets, 'GitHub'));
    return isRateLimit(error) ? error.retryAfterMs / 1000 : 'forbidden';
  } finally {
    jest.restoreAllMocks();
  }
}

test.each<[string, number, Record<string, string>, unknown, number | 'forbidden']>([
  ['403 with Retry-After', 403, { 'retry-after': '7' }, secondary, 7],
  ['429 with Retry-After', 429, { 'retry-after': '7' }, secondary, 7],
  ['Retry-After as a date', 403, { 'retry-after': new Date((NOW_S + 9) * 1000).toUTCString() }, secondary, 9],
  ['Retry-After before a reset', 403, { 'retry-after': '7', ...usedUp(NOW_S + 600) }, secondary, 7],
  ['403 with a reset', 403, usedUp(NOW_S + 120), forbidden, 120],
  ['429 with a reset', 429, usedUp(NOW_S + 120), {}, 120],
  ['a reset that is over already', 403, usedUp(NOW_S - 5), {}, 1],
  ['a reset at this second', 403, usedUp(NOW_S), {}, 1],
  ['a reset in a fraction of a second', 403, usedUp(NOW_S + 0.2), {}, 1],
  ['a reset that is no number', 429, usedUp('soon'), {}, 60],
  [
    'a reset, but requests remain',
    403,
    { ...usedUp(NOW_S + 600), 'x-ratelimit-remaining': '5' },
    forbidden,
    'forbidden',
  ],
  [
    'a reset, requests remain, and the words',
    403,
    { ...usedUp(NOW_S + 600), 'x-ratelimit-remaining': '5' },
    secondary,
    60,
  ],
  ['403 with the words alone', 403, {}, secondary, 60],
  ['403 with the words in capitals', 403, {}, { message: 'API Rate Limit Exceeded' }, 60],
  ['403 with the words as plain text', 403, {}, new NotJson('API rate limit exceeded'), 60],
  ['429 alone', 429, {}, '', 60],
  ['403 of a missing permission', 403, {}, forbidden, 'forbidden'],
  ['403 without words', 403, {}, '', 'forbidden'],
  ['403 whose words are no text', 403, {}, { message: ['rate'] }, 'forbidden'],
  ['403 of null', 403, {}, null, 'forbidden'],
  ['401', 401, usedUp(NOW_S + 600), secondary, 'forbidden'],
  ['404', 404, usedUp(NOW_S + 600), secondary, 'forbidden'],
  ['503 with Retry-After', 503, { 'retry-after': '7' }, {}, 'forbidden'],
])('%s', (_, status, headers, result, wait) => {
  expect(waitOf(status, headers, result)).toBe(wait);
});

test('an answer that is no rate limit stays as it is', () => {
  const answer: Answer = { status: 200, headers: usedUp(NOW_S + 600), result: { message: 'rate limit' } };
  expect(withWait(answer)).toBe(answer);
});
