import { tmpdir } from 'node:os';

/** The runner's folder for files that nobody needs after the job. */
export function tempFolder(): string {
  return process.env.RUNNER_TEMP ?? tmpdir();
}

/** The folder that the job works in. */
export function workspaceFolder(): string {
  return process.env.GITHUB_WORKSPACE ?? process.cwd();
}

/** Base URL of GitHub's REST API, which an Enterprise Server has at its own host. */
export function apiUrl(): string {
  return process.env.GITHUB_API_URL ?? 'https://api.github.com';
}

/**
 * Whether a run is one of the workflow that this one is of.
 * @param run by the repository and the file of its workflow
 * @param reference to this workflow, with its repository and Git ref
 */
export function isOfThisWorkflow(
  { repository, path }: { repository: string; path: string },
  reference = process.env.GITHUB_WORKFLOW_REF ?? '',
): boolean {
  const [own = ''] = reference.split('@');
  return own.toLowerCase() === `${repository}/${path}`.toLowerCase();
}
