import { NotJson, record } from '../http/json.ts';
import type { RequestError } from '../http/request-error.ts';
import type { Answer } from '../http/wire.ts';

/** How long to wait when GitHub names no time (GitHub docs, rate limits), in seconds. */
const UNNAMED_S = 60;

/**
 * The answer with the wait that GitHub asks for as its Retry-After. For its rate limit GitHub answers 403 or 429, and
 * says when to come back in one of three ways: Retry-After, x-ratelimit-reset (epoch seconds) when nothing remains, or,
 * for a secondary limit, in words alone (GitHub docs, "Rate limits for the REST API").
 */
export function withWait(answer: Answer): Answer {
  const { status, headers } = answer;
  if ((status !== 403 && status !== 429) || headers['retry-after'] !== undefined) return answer;
  const reset = Number(headers['x-ratelimit-reset']);
  const isUsedUp = headers['x-ratelimit-remaining'] === '0' && reset > 0;
  if (!isUsedUp && status === 403 && !/rate limit/i.test(wordsOf(answer))) return answer;
  const seconds = isUsedUp ? Math.max(1, Math.ceil(reset - Date.now() / 1000)) : UNNAMED_S;
  return { ...answer, headers: { ...headers, 'retry-after': String(seconds) } };
}

function wordsOf({ result }: Answer): string {
  return result instanceof NotJson ? result.text : String(record(result).message);
}

/** Whether GitHub asked to come back later. Any other 403 is a missing permission. */
export function isRateLimit({ status, retryAfterMs }: RequestError): boolean {
  return status === 429 || (status === 403 && retryAfterMs > 0);
}
