import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import type { Deadline } from './deadline.ts';
import { IamError } from './errors.ts';

/** Seven waits, of 0.25 s doubling, with jitter, at most 8 s each: 24 to 31 s in all. */
const BACKOFF = { retries: 7, minTimeout: 250, factor: 2, maxTimeout: 8_000, randomize: true };

/** What differs from request to request. */
export interface Rule {
  /** When it has come, there is one last attempt. */
  deadline: Deadline;
  /** Receives a line for every repetition, with its cause. */
  say: (line: string) => void;
  /** How often to repeat at most; seven times unless told otherwise. */
  retries?: number;
  /** Failures that are repeated although the general rule would not. */
  alsoRepeat?: (error: IamError) => boolean | Promise<boolean>;
  /** Failures that are not repeated although the general rule would. */
  neverRepeat?: (error: IamError) => boolean;
}

/**
 * The one rule for repeating: network errors, 408, 429, 500 and 502 to 504 are repeated with jittered backoff, after
 * the Retry-After that IAM asks for, until the deadline; nothing else is repeated.
 * @throws the last attempt's error; at once when IAM asks for a longer wait than the deadline allows
 */
export function repeatByRule<T>(attempt: () => Promise<T>, rule: Rule): Promise<T> {
  const { deadline, say, retries = BACKOFF.retries } = rule;
  const { alsoRepeat = () => false, neverRepeat = () => false } = rule;
  return pRetry(attempt, {
    ...BACKOFF,
    retries,
    maxRetryTime: deadline.remainingMs,
    shouldRetry: async ({ error, attemptNumber }) => {
      if (!(error instanceof IamError) || neverRepeat(error)) return false;
      if (!error.isTransient && !(await alsoRepeat(error))) return false;
      if (error.retryAfterMs > deadline.remainingMs) {
        error.isWaitTooLong = true;
        return false;
      }
      say(`Attempt ${attemptNumber} to ${error.purpose} failed (${error.what}); trying again.`);
      await sleep(error.retryAfterMs);
      return true;
    },
  });
}

/**
 * Runs `look` again and again with backoff, the last time when the deadline has come.
 * @throws what `look` throws
 */
export async function untilOver(look: () => Promise<void>, deadline: Deadline): Promise<void> {
  const again = new Error('again');
  const attempt = async () => {
    await look();
    throw again;
  };
  const options = {
    ...BACKOFF,
    retries: Infinity,
    maxRetryTime: deadline.remainingMs,
    shouldRetry: ({ error }: { error: Error }) => error === again,
  };
  await pRetry(attempt, options).catch((error: unknown) => {
    if (error !== again) throw error;
  });
}
