import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bearerOf, originOf, pathOf, queryOf } from '../http/input.ts';
import type { GitHub, Run } from './github.ts';
import { githubAnswer, JOB_LOG_DOCS } from './github-errors.ts';
import { signedLogUrl } from './job-log-routes.ts';
import { jobBody, runBody } from './run-bodies.ts';

const RUN_DOCS = 'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run-attempt';
const JOBS_DOCS = 'https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt';

const PAGE_SIZE = 30;
const MAX_PAGE_SIZE = 100;

/** GitHub's REST API for runs of workflows and their jobs (GitHub docs). */
export function runRoutes(api: FastifyInstance, github: GitHub): void {
  const apiOf = (request: FastifyRequest) => originOf(request) + api.prefix;

  for (const attempt of ['', '/attempts/:attempt_number']) {
    api.get(`/repos/:owner/:repo/actions/runs/:run_id${attempt}`, (request) => {
      assertMayRead(github, request, RUN_DOCS);
      return runBody(runOf(github, request, RUN_DOCS), apiOf(request));
    });
  }

  api.get('/repos/:owner/:repo/actions/runs/:run_id/attempts/:attempt_number/jobs', (request, reply) => {
    assertMayRead(github, request, JOBS_DOCS);
    const run = runOf(github, request, JOBS_DOCS);
    const { perPage, page } = pageOf(request);
    const link = linkHeader(request, { perPage, page, total: run.jobs.length });
    if (link !== '') reply.header('link', link);
    const jobs = run.jobs.slice((page - 1) * perPage, page * perPage);
    return {
      total_count: run.jobs.length,
      jobs: jobs.map((job) => jobBody(job, run, apiOf(request))),
    };
  });

  api.get('/repos/:owner/:repo/actions/jobs/:job_id/logs', (request, reply) => {
    assertMayRead(github, request, JOB_LOG_DOCS);
    const { job_id: id } = request.params as { job_id: string };
    const job = github.job(repositoryOf(request), Number(id));
    // A job that still runs has no log yet.
    if (job?.status !== 'completed') throw githubAnswer(404, 'Not Found', JOB_LOG_DOCS);
    // Recorded by rust-lang/triagebot, issue 2241.
    if (job.logGone) throw githubAnswer(410, 'Server Error', JOB_LOG_DOCS);
    return reply.redirect(signedLogUrl(github, request, job), 302);
  });
}

/** @throws {ErrorAnswer} when the bearer token is not known, or may not read runs */
function assertMayRead(github: GitHub, request: FastifyRequest, docs: string): void {
  const token = bearerOf(request);
  if (token === github.tokenWithoutActions) {
    throw githubAnswer(403, 'Resource not accessible by integration', docs);
  }
  if (token !== github.token) throw githubAnswer(401, 'Bad credentials');
}

function repositoryOf(request: FastifyRequest): string {
  const { owner, repo } = request.params as { owner: string; repo: string };
  return `${owner}/${repo}`;
}

/**
 * The attempt that the path names, or the latest.
 * @throws {ErrorAnswer} when there is none
 */
function runOf(github: GitHub, request: FastifyRequest, docs: string): Run {
  const { run_id, attempt_number } = request.params as { run_id: string; attempt_number?: string };
  const run = github.run(
    repositoryOf(request),
    Number(run_id),
    attempt_number === undefined ? undefined : Number(attempt_number),
  );
  if (!run) throw githubAnswer(404, 'Not Found', docs);
  return run;
}

/** `per_page` (default 30, at most 100) and `page` (GitHub docs). What is no number counts as the default. */
function pageOf(request: FastifyRequest): { perPage: number; page: number } {
  const query = queryOf(request);
  const read = (value: string | undefined) => (/^[1-9]\d*$/.test(value ?? '') ? Number(value) : undefined);
  return { perPage: Math.min(read(query.per_page) ?? PAGE_SIZE, MAX_PAGE_SIZE), page: read(query.page) ?? 1 };
}

/** The links to other pages (GitHub docs, "Using pagination in the REST API"). Empty when there is only one page. */
function linkHeader(
  request: FastifyRequest,
  { perPage, page, total }: { perPage: number; page: number; total: number },
): string {
  const last = Math.ceil(total / perPage);
  const pages: [string, number][] = [];
  if (page > 1) pages.push(['prev', page - 1]);
  if (page < last) pages.push(['next', page + 1], ['last', last]);
  if (page > 1) pages.push(['first', 1]);
  const url = `${originOf(request)}${pathOf(request)}?per_page=${perPage}`;
  return pages.map(([rel, number]) => `<${url}&page=${number}>; rel="${rel}"`).join(', ');
}
