import type { StageResult, Step } from '../runner.ts';

/** Aborted when the job is cancelled. One Ctrl-C may arrive twice: from the terminal and from npm. */
const cancellation = new AbortController();

/** From now on Ctrl-C cancels the job and does not end this process: the key must be deleted first. */
export function listenForCancellation(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      cancellation.abort();
    });
  }
}

export function isCancelled(): boolean {
  return cancellation.signal.aborted;
}

/** Runs main or post of a step, and cancels it when the job is cancelled. */
export async function cancellable(step: Step, stage: 'main' | 'post'): Promise<StageResult> {
  const { signal } = cancellation;
  const cancel = (): void => {
    step.cancel();
  };
  signal.addEventListener('abort', cancel);
  try {
    const result = step[stage]();
    if (signal.aborted) cancel();
    return await result;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
