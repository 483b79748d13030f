import { ErrorAnswer } from '../http/error-answer.ts';

const DOCS = 'https://docs.github.com/rest';

/** Where GitHub documents an endpoint. The page is in the answer to an error. */
export const JOB_LOG_DOCS = `${DOCS}/actions/workflow-jobs#download-job-logs-for-a-workflow-run`;

/** The body of an error of GitHub's REST API (OpenAPI schema `basic-error`). */
function githubError(status: number, message: string, documentationUrl = DOCS) {
  return { message, documentation_url: documentationUrl, status: String(status) };
}

/** An error of GitHub's REST API, to be thrown. */
export function githubAnswer(status: number, message: string, documentationUrl?: string): ErrorAnswer {
  return new ErrorAnswer(status, message, () => githubError(status, message, documentationUrl));
}

/** The requests of the hour are used up. The words are from many reports, the id is invented. */
export function rateLimitError() {
  const message = 'API rate limit exceeded for installation ID 12345678.';
  return githubError(403, message, `${DOCS}/overview/rate-limits-for-the-rest-api`);
}

/** Too many requests at once. Words and page are as integrations/terraform-provider-github, issue 2329, has them. */
export function secondaryLimitError() {
  return githubError(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    'https://docs.github.com/en/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  );
}

/** The body of an error of Azure's blob storage, with the byte order mark that it has there. */
export function blobError(code: string, message: string): string {
  return `\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
}

/** There is no such log at the other host (cli/cli and other projects quote this answer). */
export const BLOB_NOT_FOUND = blobError('BlobNotFound', 'The specified blob does not exist.');
