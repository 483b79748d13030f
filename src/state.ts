import { getState, saveState } from '@actions/core';

/** What main tells post about the key it made: where to find it, never the secret. */
export interface SavedKey {
  id: string;
  name: string;
  /** ISO 8601; empty when it never expires. */
  expiresAt: string;
  iamEndpoint: string;
}

const STAGE = 'stage';
const KEY = 'key';

/** Whether this process is the post step; the first call in the main step marks it as begun. */
export function enterStage(): 'main' | 'post' {
  if (getState(STAGE) !== '') return 'post';
  saveState(STAGE, 'main');
  return 'main';
}

export function saveKey(key: SavedKey): void {
  saveState(KEY, key);
}

/** The key that post must delete, if any. */
export function savedKey(): SavedKey | undefined {
  const saved = getState(KEY);
  return saved === '' ? undefined : (JSON.parse(saved) as SavedKey);
}
