/** Who answers the requests to GitHub, for people. */
export const GITHUB = 'GitHub';

/** The purposes of requests to GitHub's REST API. */
export const READ_RUN = 'read the workflow run';
export const LIST_JOBS = 'list the jobs of the workflow run';
export const READ_LOG = 'read the log of the job';
