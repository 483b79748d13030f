import { UserError } from '../messages/user-error.ts';

/**
 * A signal that is aborted when the job is cancelled: the runner sends SIGINT, SIGTERM 7.5 s later, and ends the process
 * 2.5 s after that (source of actions/runner, ProcessInvoker).
 */
export function listenForCancellation(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      controller.abort(new UserError('The job was cancelled before all was sent.'));
    });
  }
  return controller.signal;
}

/**
 * The result of `work`. When `signal` is aborted before, it rejects with the reason of the signal.
 * @param graceMs how long work may go on after that
 */
export async function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal, graceMs = 0): Promise<T> {
  const cancelled = Promise.withResolvers<never>();
  const cancel = () => {
    setTimeout(() => {
      cancelled.reject(signal.reason as Error);
    }, graceMs);
  };
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel);
  try {
    return await Promise.race([work, cancelled.promise]);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
