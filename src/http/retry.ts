import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import type { Deadline } from './deadline.ts';
import { RequestError } from './request-error.ts';

/** Seven waits, of 0.25 s doubling, with jitter, at most 8 s each: 24 to 31 s in all. */
const BACKOFF = { retries: 7, minTimeout: 250, factor: 2, maxTimeout: 8_000, randomize: true };

/** What differs from request to request. */
export interface Rule {
  /** When it has come, there is one last attempt. */
  deadline: Deadline;
  /** Receives a line for every repetition, with its cause. */
  say: (line: string) => void;
  /** How often to repeat at most; seven times unless told otherwise. */
  retries?: number | undefined;
  /** Failures that are repeated although the general rule would not repeat them. */
  alsoRepeat?: (error: RequestError) => boolean;
  /** Failures that are not repeated although the general rule would repeat them. */
  neverRepeat?: (error: RequestError) => boolean;
  /** When it is aborted, waiting ends and nothing is repeated any more. It does not end an attempt. */
  signal?: AbortSignal;
}

/**
 * The one rule for repeating: what `RequestError.isTransient` names is repeated with jittered backoff until the
 * deadline, and after the Retry-After that the service asks for. Nothing else is repeated.
 * @throws the last attempt's error; at once when the service asks for a longer wait than the deadline allows; the
 * reason of the signal when that was aborted, even if the attempt that was under way has succeeded
 */
export function repeatByRule<T>(attempt: () => Promise<T>, rule: Rule): Promise<T> {
  const { deadline, say, retries = BACKOFF.retries, signal } = rule;
  const { alsoRepeat = () => false, neverRepeat = () => false } = rule;
  return pRetry(attempt, {
    ...BACKOFF,
    retries,
    maxRetryTime: deadline.remainingMs,
    ...(signal && { signal }),
    shouldRetry: async ({ error, attemptNumber }) => {
      if (!(error instanceof RequestError) || neverRepeat(error)) return false;
      if (!error.isTransient && !alsoRepeat(error)) return false;
      if (error.retryAfterMs > deadline.remainingMs) {
        error.isWaitTooLong = true;
        return false;
      }
      say(`Attempt ${attemptNumber} to ${error.purpose} failed (${error.what}); trying again.`);
      await sleep(error.retryAfterMs, undefined, { signal });
      return true;
    },
  });
}

/**
 * The pause between two looks at something that changes by itself: 0.25 s, then twice as long each time, at most 8 s and
 * at most until the deadline.
 * @param looks how many looks there were
 * @returns false, at once, when the deadline had come already before the last look
 */
export async function pause(looks: number, deadline: Deadline): Promise<boolean> {
  const { remainingMs } = deadline;
  if (remainingMs === 0) return false;
  await sleep(Math.min(BACKOFF.minTimeout * BACKOFF.factor ** (looks - 1), BACKOFF.maxTimeout, remainingMs));
  return true;
}
