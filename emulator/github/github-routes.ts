import type { FastifyInstance } from 'fastify';
import { type GitHub, RATE_LIMIT } from './github.ts';
import { rateLimitError } from './github-errors.ts';
import { jobLogRoutes } from './job-log-routes.ts';
import { runRoutes } from './run-routes.ts';

/** Where the API is on GitHub Enterprise Server: `GITHUB_API_URL` is `https://HOST/api/v3` there (GitHub docs). */
const API = '/api/v3';

/** What GitHub answers to a client without a User-Agent, from many reports. */
const NO_USER_AGENT =
  'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.';

/** GitHub: the REST API of a private repository, and the host that has the logs. */
export function githubRoutes(app: FastifyInstance, github: GitHub): void {
  app.register((scope, _options, done) => {
    // These headers are IBM's.
    scope.addHook('onRequest', (_request, reply, next) => {
      for (const name of ['Transaction-Id', 'X-Correlation-Id']) reply.removeHeader(name);
      next();
    });
    scope.register(apiRoutes, { prefix: API });
    jobLogRoutes(scope, github);
    done();
  });

  function apiRoutes(api: FastifyInstance, _options: unknown, done: () => void): void {
    api.addHook('onRequest', (request, reply, next) => {
      const { remaining, resetAt } = github.countRequest();
      reply.headers({
        'x-github-request-id': request.id,
        'x-ratelimit-limit': String(RATE_LIMIT),
        'x-ratelimit-remaining': String(Math.max(0, remaining)),
        'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
      });
      if ((request.headers['user-agent'] ?? '') === '') {
        void reply.code(403).type('text/html').send(NO_USER_AGENT);
      } else if (remaining < 0) void reply.code(403).send(rateLimitError());
      else next();
    });
    runRoutes(api, github);
    done();
  }
}
