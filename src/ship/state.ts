import { parseJson, record } from '../http/json.ts';
import { getState, saveState } from '../github/state.ts';
import type { Owner } from '../iam/identity.ts';
import { readOwner } from '../steps/state.ts';

/** What main tells post, when it has checked all that can be checked before there is anything to send. */
export interface Ready {
  /** When main began, in milliseconds since 1970. */
  startedAt: number;
  /** Whose key post makes. Undefined when none is made, or when IAM could not be asked yet. */
  owner: Owner | undefined;
}

const READY = 'ready';

/** To be called first of all, for the reason that `openState` of steps/ has. */
export function openReady(): void {
  saveState(READY, '');
}

/** To be called when nothing was refused. */
export function saveReady(ready: Ready): void {
  saveState(READY, ready);
}

/** @returns undefined when main refused to begin, when it skipped its work, or when it sent the files itself */
export function readReady(): Ready | undefined {
  const { startedAt, owner } = record(parseJson(getState(READY)));
  if (typeof startedAt !== 'number') return undefined;
  return { startedAt, owner: readOwner(owner) };
}
