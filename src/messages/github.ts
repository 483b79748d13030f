import { NotJson } from '../http/json.ts';
import { TOO_LONG } from '../http/network-code.ts';
import { GITHUB, READ_LOG, READ_RUN } from '../runs/purposes.ts';
import { isRateLimit } from '../runs/rate-limit.ts';
import { KINDS, SPECIAL, type Explanation, type Special } from './explanations.ts';

/** What can fail between the runner and any service. */
const ON_THE_WAY = SPECIAL.filter(({ id }) => ['proxy-credentials', 'proxy-refuses', 'tls'].includes(id));

/** What GitHub's statuses mean (GitHub docs, "Troubleshooting the REST API"). */
const OF_GITHUB: readonly Special[] = [
  {
    id: 'github-rate-limit',
    matches: isRateLimit,
    what: 'GitHub limits the rate of requests',
    advice:
      'The token of a job has 1,000 requests an hour for the whole repository, and the log of each job takes one. Send the logs of fewer runs or jobs, or raise time-limit.',
  },
  {
    id: 'github-token',
    matches: ({ status }) => status === 401,
    what: 'GitHub does not accept the token',
    advice: 'Leave github-token out, or give one that has not expired.',
  },
  {
    id: 'github-permission',
    // The host of the logs answers 403, too, but in XML.
    matches: ({ status, body }) => status === 403 && !(body instanceof NotJson),
    what: 'the token may not read workflow runs',
    advice:
      'Write permissions: actions: read into the workflow. For another repository, github-token must be one that may read its Actions.',
  },
  {
    id: 'github-log',
    matches: (error) => error.purpose === READ_LOG && error.isClientError,
    what: 'GitHub does not hand it out',
    advice: 'It was deleted or has expired, or the job ended before it wrote one.',
  },
  {
    id: 'github-run',
    matches: (error) => error.purpose === READ_RUN && error.status === 404,
    what: 'GitHub knows no such run, or the token may not see it',
    advice: 'Check repository, run-id and run-attempt, and that the workflow has permissions: actions: read.',
  },
  {
    id: 'github-unavailable',
    matches: ({ status }) => status !== undefined && status >= 500,
    what: 'GitHub has a problem of its own',
    advice: 'Run the workflow again later; see https://www.githubstatus.com.',
  },
  {
    id: 'github-unreachable',
    matches: ({ network }) => network !== undefined && network !== TOO_LONG,
    what: 'GitHub cannot be reached',
    advice:
      'Check the network of the runner, HTTPS_PROXY and NO_PROXY, then https://www.githubstatus.com. Logs come from another host than the API, so a firewall must let both through.',
  },
];

/** What is told of all other failures. */
const REST: Explanation = {
  id: 'github-answer',
  what: 'the answer is not what GitHub documents',
  advice: 'Check whether a proxy or gateway answers in its place.',
};

// The entry does not load this file, so that it stays small: run-logs does.
KINDS.set(GITHUB, { special: [...ON_THE_WAY, ...OF_GITHUB], rest: REST });

/** The explanations that only GitHub needs. */
export const GITHUB_EXPLANATIONS: readonly Explanation[] = [...OF_GITHUB, REST];
