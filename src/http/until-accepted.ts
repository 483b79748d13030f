import type { Deadline } from './deadline.ts';
import { Obstacle } from './obstacle.ts';
import { RequestError } from './request-error.ts';
import type { Rule } from './retry.ts';

/** A request was still refused, with `error`, when the deadline was over. */
export interface NeverAcceptedFacts {
  kind: 'never accepted';
  error: RequestError;
  elapsedMs: number;
}

/**
 * Sends a request until it is accepted: what was granted a moment ago takes effect only after some time.
 * @param send sends the request, repeating it by the given rule
 * @param isNotYet whether a refusal may turn into acceptance by waiting
 * @throws Obstacle when the deadline is over, RequestError
 */
export async function untilAccepted<T>(
  send: (rule: Partial<Rule>) => Promise<T>,
  isNotYet: (error: RequestError) => boolean,
  deadline: Deadline,
): Promise<T> {
  try {
    return await send({ deadline, retries: Infinity, alsoRepeat: isNotYet });
  } catch (error) {
    if (!(error instanceof RequestError) || !isNotYet(error)) throw error;
    const { elapsedMs } = deadline;
    throw new Obstacle<NeverAcceptedFacts>({ kind: 'never accepted', error, elapsedMs });
  }
}
