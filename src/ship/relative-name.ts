import { isAbsolute, relative, sep } from 'node:path';

/** The name of a file in Cloud Logs: its path from the workspace, or the absolute one if it is outside, with slashes. */
export function relativeName(path: string, workspace: string): string {
  const inside = relative(workspace, path);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (isOutside ? path : inside).replaceAll(sep, '/');
}
