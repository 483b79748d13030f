import type { Job, Run } from './github.ts';

// Ids of what has no API here are invented. They are the same for every run.
const WORKFLOW_ID = 159_038;
const REPOSITORY_ID = 1_296_269;
const ACTOR_ID = 583_231;

/** A node id, which is opaque to clients. */
function nodeId(prefix: string, id: number): string {
  return `${prefix}_${Buffer.from(String(id)).toString('base64url')}`;
}

/**
 * An attempt of a run as GitHub answers it (OpenAPI schema `workflow-run`).
 * @param api the URL of the API
 */
export function runBody(run: Run, api: string) {
  const { id, attempt, actor, repository: fullName } = run;
  const repository = `${api}/repos/${fullName}`;
  const url = `${repository}/actions/runs/${id}`;
  const user = userBody(actor, api);
  const repositoryBody = {
    id: REPOSITORY_ID,
    node_id: nodeId('R', REPOSITORY_ID),
    name: fullName.split('/')[1],
    full_name: fullName,
    owner: { ...userBody(fullName.split('/')[0] ?? '', api), type: 'Organization' },
    private: true,
    html_url: `https://github.com/${fullName}`,
    description: null,
    fork: false,
    url: repository,
  };
  return {
    ...run,
    // Two fields that GitHub does not have, and then those that a run of the emulator does not have.
    attempt: undefined,
    jobs: undefined,
    node_id: nodeId('WFR', id),
    check_suite_id: id,
    check_suite_node_id: nodeId('CS', id),
    run_attempt: attempt,
    referenced_workflows: [],
    workflow_id: WORKFLOW_ID,
    url,
    pull_requests: [],
    actor: user,
    triggering_actor: user,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repository}/check-suites/${id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: `${repository}/actions/workflows/${WORKFLOW_ID}`,
    head_commit: {
      id: run.head_sha,
      tree_id: run.head_sha,
      message: run.display_title,
      timestamp: run.created_at,
      author: { name: actor, email: `${actor}@example.com` },
      committer: { name: actor, email: `${actor}@example.com` },
    },
    repository: repositoryBody,
    head_repository: repositoryBody,
  };
}

function userBody(login: string, api: string) {
  return {
    login,
    id: ACTOR_ID,
    node_id: nodeId('U', ACTOR_ID),
    avatar_url: `https://github.com/images/error/${login}_happy.gif`,
    gravatar_id: '',
    url: `${api}/users/${login}`,
    html_url: `https://github.com/${login}`,
    type: 'User',
    site_admin: false,
  };
}

/**
 * A job as GitHub answers it (OpenAPI schema `job`), without its log.
 * @param api the URL of the API
 */
export function jobBody(job: Job, run: Run, api: string) {
  const repository = `${api}/repos/${run.repository}`;
  const hasRunner = job.runner_name !== null;
  return {
    ...job,
    log: undefined,
    logGone: undefined,
    run_id: run.id,
    run_url: `${repository}/actions/runs/${run.id}`,
    node_id: nodeId('CR', job.id),
    head_branch: run.head_branch,
    head_sha: run.head_sha,
    url: `${repository}/actions/jobs/${job.id}`,
    html_url: `https://github.com/${run.repository}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${repository}/check-runs/${job.id}`,
    runner_id: hasRunner ? 1 : null,
    runner_group_id: hasRunner ? 0 : null,
    runner_group_name: hasRunner ? 'GitHub Actions' : null,
  };
}

/** The runs with their jobs, without the logs. */
export function runsWithoutLogs(runs: Run[]) {
  return runs.map((run) => ({ ...run, jobs: run.jobs.map((job) => ({ ...job, log: undefined })) }));
}
