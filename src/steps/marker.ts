import { variable } from '../github/workflow-run.ts';
import { USER_AGENT } from '../http/connection.ts';

const MARKER = new RegExp(`^${USER_AGENT}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);

/** A text that no other run writes into a key's description. */
export function newMarker(): string {
  return `${USER_AGENT}:${crypto.randomUUID()}`;
}

/** Whether `marker` can be one that `newMarker` made. */
export function isMarker(marker: unknown): marker is string {
  return typeof marker === 'string' && MARKER.test(marker);
}

/** Whether the description of a key was written by `mint` in a run of the same repository. */
export function isSibling(description: string): boolean {
  const [marker = '', writer] = description.split(' ');
  return isMarker(marker) && writer === variable('GITHUB_REPOSITORY');
}
