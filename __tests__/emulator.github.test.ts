import * as http from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  blobNotFound,
  type Emulator,
  githubRateLimit,
  githubSecondaryLimit,
  type NewJob,
  type Run,
  startEmulator,
} from '../emulator/index.ts';

const MINUTE_MS = 60 * 1000;
const RUN_DOCS = 'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run-attempt';
const JOBS_DOCS = 'https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt';
const LOG_DOCS = 'https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run';

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(() => emulator.close());

/** Asks the API for something of a repository, as the token of the job does by default. */
async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const { url, github } = emulator;
  return await fetch(`${url}/api/v3/repos/octo-org/octo-repo/actions${path}`, {
    headers: { authorization: `Bearer ${github.token}`, ...headers },
    redirect: 'manual',
  });
}

const attempt = ({ id }: Run, number = 1): string => `/runs/${id}/attempts/${number}`;

interface JobList {
  total_count: number;
  jobs: Record<string, unknown>[];
}

async function jobsOf(run: Run, query = ''): Promise<JobList> {
  return (await (await get(`${attempt(run, run.attempt)}/jobs${query}`)).json()) as JobList;
}

/** A run with one job, and the path of its log. */
function runWith(job: Omit<NewJob, 'name'>): { run: Run; logPath: string } {
  const run = emulator.github.addRun({ jobs: [{ name: 'build', ...job }] });
  return { run, logPath: `/jobs/${run.jobs[0]?.id}/logs` };
}

/** The URL that a log is at, on the other host. */
async function locationOf(logPath: string): Promise<string> {
  const answer = await get(logPath);
  expect(answer.status).toBe(302);
  return answer.headers.get('location') ?? '';
}

/** Status and body of an answer. */
const read = async (answer: Response) => [answer.status, await answer.json()];

const notFound = (documentation_url: string) => [
  404,
  { message: 'Not Found', documentation_url, status: '404' },
];

describe('who may read', () => {
  const paths = (): string[] => {
    const { run, logPath } = runWith({ log: 'hello\n' });
    return [attempt(run), `${attempt(run)}/jobs`, logPath];
  };

  test('nobody without a valid token', async () => {
    const body = {
      message: 'Bad credentials',
      documentation_url: 'https://docs.github.com/rest',
      status: '401',
    };
    for (const path of paths()) {
      for (const authorization of ['', 'Bearer nonsense', `Bearer ${emulator.apiKey}`]) {
        expect(await read(await get(path, { authorization }))).toEqual([401, body]);
      }
    }
  });

  test('no job without the permission actions: read', async () => {
    const authorization = `Bearer ${emulator.github.tokenWithoutActions}`;
    const answers = await Promise.all(paths().map(async (path) => read(await get(path, { authorization }))));
    const refusal = (documentation_url: string) => [
      403,
      { message: 'Resource not accessible by integration', documentation_url, status: '403' },
    ];
    expect(answers).toEqual([refusal(RUN_DOCS), refusal(JOBS_DOCS), refusal(LOG_DOCS)]);
  });

  test('no client without a User-Agent', async () => {
    const { run } = runWith({});
    const { url, github } = emulator;
    const [status, text] = await new Promise<[number | undefined, string]>((resolve, reject) => {
      const path = `${url}/api/v3/repos/octo-org/octo-repo/actions${attempt(run)}`;
      http
        .get(path, { headers: { authorization: `Bearer ${github.token}` }, agent: false }, (answer) => {
          let body = '';
          answer.setEncoding('utf8').on('data', (piece: string) => (body += piece));
          answer.on('end', () => {
            resolve([answer.statusCode, body]);
          });
        })
        .on('error', reject);
    });
    expect([status, text]).toEqual([403, expect.stringContaining('User-Agent')]);
  });

  test('a client that says which version and media type it wants', async () => {
    const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
    for (const path of paths().slice(0, 2)) expect((await get(path, headers)).status).toBe(200);
  });

  test('1,000 times an hour, of which every answer says what is left', async () => {
    const { run } = runWith({});
    const left = async () => {
      const answer = await get(attempt(run));
      return [answer.status, answer.headers.get('x-ratelimit-remaining')];
    };
    const { headers } = await get(attempt(run));
    const endsAt = Number(headers.get('x-ratelimit-reset')) * 1000;
    expect([headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')]).toEqual(['1000', '999']);
    expect(endsAt).toBeGreaterThanOrEqual(Date.now() + 59 * MINUTE_MS);
    expect(await left()).toEqual([200, '998']);
    for (let n = 0; n < 998; n += 1) emulator.github.countRequest();
    expect(await left()).toEqual([403, '0']);
    emulator.settings.clockOffsetMs = 60 * MINUTE_MS;
    expect(await left()).toEqual([200, '999']);
  });
});

describe('an attempt of a run', () => {
  test('has the fields that it was added with', async () => {
    const run = emulator.github.addRun({
      name: 'Deploy by octocat',
      path: '.github/workflows/deploy.yml',
      event: 'workflow_dispatch',
      conclusion: 'failure',
      head_branch: null,
      run_started_at: '2026-11-24T15:03:00Z',
      updated_at: '2026-11-24T15:09:00Z',
    });
    const answer = await get(attempt(run));
    expect(answer.headers.get('x-github-request-id')).toMatch(/./);
    expect(answer.headers.get('transaction-id')).toBeNull();
    expect(await read(answer)).toMatchObject([
      200,
      {
        id: run.id,
        name: 'Deploy by octocat',
        display_title: 'Deploy by octocat',
        path: '.github/workflows/deploy.yml',
        event: 'workflow_dispatch',
        status: 'completed',
        conclusion: 'failure',
        run_attempt: 1,
        head_branch: null,
        head_sha: run.head_sha,
        run_started_at: '2026-11-24T15:03:00Z',
        updated_at: '2026-11-24T15:09:00Z',
        html_url: `https://github.com/octo-org/octo-repo/actions/runs/${run.id}`,
        actor: { login: 'octocat' },
        previous_attempt_url: null,
        repository: { full_name: 'octo-org/octo-repo' },
      },
    ]);
  });

  test('has the fields of the example in the docs of GitHub, and no other', async () => {
    const body = (await (await get(attempt(emulator.github.addRun()))).json()) as object;
    // prettier-ignore
    expect(Object.keys(body).sort()).toEqual([
      'actor', 'artifacts_url', 'cancel_url', 'check_suite_id', 'check_suite_node_id', 'check_suite_url', 'conclusion',
      'created_at', 'display_title', 'event', 'head_branch', 'head_commit', 'head_repository', 'head_sha', 'html_url',
      'id', 'jobs_url', 'logs_url', 'name', 'node_id', 'path', 'previous_attempt_url', 'pull_requests',
      'referenced_workflows', 'repository', 'rerun_url', 'run_attempt', 'run_number', 'run_started_at', 'status',
      'triggering_actor', 'updated_at', 'url', 'workflow_id', 'workflow_url',
    ]);
  });

  test('is one of several with the same id', async () => {
    const first = emulator.github.addRun({ conclusion: 'failure' });
    const second = emulator.github.addRun({ id: first.id, attempt: 2 });
    const url = `${emulator.url}/api/v3/repos/octo-org/octo-repo/actions${attempt(first)}`;
    expect(await read(await get(attempt(first)))).toMatchObject([200, { conclusion: 'failure' }]);
    expect(await read(await get(attempt(second, 2)))).toMatchObject([
      200,
      { id: first.id, conclusion: 'success', run_attempt: 2, previous_attempt_url: url },
    ]);
    expect(await read(await get(attempt(first, 3)))).toEqual(notFound(RUN_DOCS));
  });

  test('has no conclusion while it runs', async () => {
    const run = emulator.github.addRun({ status: 'in_progress' });
    expect(await read(await get(attempt(run)))).toMatchObject([200, { conclusion: null }]);
  });

  test('is not found under another id or in another repository', async () => {
    const { run, logPath } = runWith({ log: 'hello\n' });
    expect(await read(await get('/runs/1/attempts/1'))).toEqual(notFound(RUN_DOCS));
    expect(await read(await get('/runs/latest/attempts/1'))).toEqual(notFound(RUN_DOCS));
    expect(await read(await get('/runs/1/attempts/1/jobs'))).toEqual(notFound(JOBS_DOCS));
    run.repository = 'octo-org/another';
    expect(await read(await get(attempt(run)))).toEqual(notFound(RUN_DOCS));
    expect(await read(await get(logPath))).toEqual(notFound(LOG_DOCS));
    run.repository = 'Octo-Org/Octo-Repo';
    expect((await get(attempt(run))).status).toBe(200);
    expect((await get(logPath)).status).toBe(302);
  });
});

describe('the jobs of an attempt', () => {
  test('have their steps, and null for what they do not have', async () => {
    const run = emulator.github.addRun({
      run_started_at: '2026-11-24T15:03:00Z',
      updated_at: '2026-11-24T15:09:00Z',
      jobs: [
        {
          name: 'build',
          conclusion: 'failure',
          started_at: '2026-11-24T15:03:05Z',
          completed_at: '2026-11-24T15:04:00Z',
          steps: [
            { name: 'Set up job', completed_at: '2026-11-24T15:03:07Z' },
            { name: 'Run tests', number: 4, started_at: '2026-11-24T15:03:07Z' },
          ],
          log: 'hello\n',
        },
        { name: 'deploy', conclusion: 'skipped' },
        { name: 'notify', status: 'in_progress', workflow_name: null },
        { name: 'wait', status: 'queued' },
      ],
    });
    const { total_count: total, jobs } = await jobsOf(run);
    expect(total).toBe(4);
    expect(jobs).toMatchObject([
      {
        id: run.jobs[0]?.id,
        run_id: run.id,
        name: 'build',
        workflow_name: 'CI',
        run_attempt: 1,
        status: 'completed',
        conclusion: 'failure',
        started_at: '2026-11-24T15:03:05Z',
        completed_at: '2026-11-24T15:04:00Z',
        runner_name: 'GitHub Actions 1',
        steps: [
          {
            name: 'Set up job',
            number: 1,
            status: 'completed',
            conclusion: 'failure',
            started_at: '2026-11-24T15:03:05Z',
            completed_at: '2026-11-24T15:03:07Z',
          },
          { number: 4, started_at: '2026-11-24T15:03:07Z', completed_at: '2026-11-24T15:04:00Z' },
        ],
      },
      { name: 'deploy', conclusion: 'skipped', runner_name: null, runner_id: null, steps: [] },
      {
        name: 'notify',
        workflow_name: null,
        status: 'in_progress',
        conclusion: null,
        completed_at: null,
        runner_name: 'GitHub Actions 1',
      },
      { name: 'wait', status: 'queued', conclusion: null, runner_name: null },
    ]);
  });

  test('have every field of the schema, and no other: not the log', async () => {
    const { run } = runWith({ log: 'hello\n', logGone: true });
    const { jobs } = await jobsOf(run);
    // prettier-ignore
    expect(Object.keys(jobs[0] ?? {}).sort()).toEqual([
      'check_run_url', 'completed_at', 'conclusion', 'created_at', 'head_branch', 'head_sha', 'html_url', 'id',
      'labels', 'name', 'node_id', 'run_attempt', 'run_id', 'run_url', 'runner_group_id', 'runner_group_name',
      'runner_id', 'runner_name', 'started_at', 'status', 'steps', 'url', 'workflow_name',
    ]);
  });

  test('may be of an earlier attempt', async () => {
    const jobs = [{ name: 'build', run_attempt: 1 }, { name: 'test' }];
    const run = emulator.github.addRun({ attempt: 2, jobs });
    expect((await jobsOf(run)).jobs.map(({ run_attempt: number }) => number)).toEqual([1, 2]);
  });

  test.each<[string, number, string[]]>([
    ['', 30, ['next 2', 'last 9']],
    ['?per_page=nonsense', 30, ['next 2', 'last 9']],
    ['?per_page=0', 30, ['next 2', 'last 9']],
    ['?per_page=100', 100, ['next 2', 'last 3']],
    ['?per_page=500', 100, ['next 2', 'last 3']],
    ['?per_page=100&page=2', 100, ['prev 1', 'next 3', 'last 3', 'first 1']],
    ['?per_page=100&page=3', 56, ['prev 2', 'first 1']],
    ['?per_page=100&page=4', 0, ['prev 3', 'first 1']],
  ])('come in pages: %j gives %i', async (query, count, expected) => {
    const jobs = Array.from({ length: 256 }, (_, index) => ({ name: `job ${index}` }));
    const run = emulator.github.addRun({ jobs });
    const list = await jobsOf(run, query);
    expect([list.total_count, list.jobs.length]).toEqual([256, count]);
    const link = (await get(`${attempt(run)}/jobs${query}`)).headers.get('link') ?? '';
    const links = [...link.matchAll(/[?&]page=(\d+)>; rel="(\w+)"/g)].map(
      ([, page, rel]) => `${rel} ${page}`,
    );
    expect(links).toEqual(expected);
  });

  test('are all found by the links to the next page, in order', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `job ${index}`);
    const run = emulator.github.addRun({ jobs: names.map((name) => ({ name })) });
    const found: unknown[] = [];
    const headers = { authorization: `Bearer ${emulator.github.token}` };
    let next: string | undefined =
      `${emulator.url}/api/v3/repos/octo-org/octo-repo/actions${attempt(run)}/jobs?per_page=3`;
    while (next !== undefined) {
      const answer: Response = await fetch(next, { headers });
      found.push(...((await answer.json()) as JobList).jobs.map(({ name }) => name));
      next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(found).toEqual(names);
  });

  test('have no links when they fit on one page', async () => {
    const { run } = runWith({});
    expect((await get(`${attempt(run)}/jobs`)).headers.get('link')).toBeNull();
  });
});

describe('the log of a job', () => {
  const lines = '\uFEFF2026-11-24T15:03:51.1234567Z Grüße 🚀\n2026-11-24T15:03:51.1234568Z ##[error]no\n';

  test.each<[string, NewJob['log']]>([
    ['a text', lines],
    ['bytes', Buffer.from(lines)],
    [
      'made on the way',
      async function* () {
        for (const line of lines.split(/(?<=\n)/)) yield await Promise.resolve(line);
      },
    ],
  ])('is %s on another host, as often as it is wanted', async (_what, log) => {
    const { logPath } = runWith({ log });
    const location = await locationOf(logPath);
    expect(new URL(location).hostname).toBe('localhost');
    for (let n = 0; n < 2; n += 1) {
      const answer = await fetch(location);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
      expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(lines);
    }
  });

  test('may be larger than what is held at a time', async () => {
    const piece = 'x'.repeat(1_000_000);
    let made = 0;
    const { logPath } = runWith({
      log: async function* () {
        for (; made < 50; made += 1) yield await Promise.resolve(piece);
      },
    });
    const reader = ((await fetch(await locationOf(logPath))).body as ReadableStream<Uint8Array>).getReader();
    let bytes = (await reader.read()).value?.length ?? 0;
    expect(made).toBeLessThan(50);
    for (let part = await reader.read(); !part.done; part = await reader.read()) bytes += part.value.length;
    expect(bytes).toBe(50_000_000);
  });

  const xml = async (url: string, headers = {}) => {
    const answer = await fetch(url, { headers });
    expect(answer.headers.get('content-type')).toBe('application/xml');
    return [answer.status, /<Code>(.*)<\/Code>/.exec(await answer.text())?.[1]];
  };

  test('is refused at the other host when the token comes along', async () => {
    const { logPath } = runWith({ log: lines });
    const headers = { authorization: `Bearer ${emulator.github.token}` };
    expect(await xml(await locationOf(logPath), headers)).toEqual([400, 'InvalidAuthenticationInfo']);
  });

  test('can be had for a minute, and only at the URL as it is', async () => {
    const { logPath } = runWith({ log: lines });
    const location = await locationOf(logPath);
    for (const url of [
      location.replace(/\?.*/, ''),
      location.replace(/se=[^&]+/, 'se=2099-01-01T00:00:00Z'),
    ]) {
      expect(await xml(url)).toEqual([403, 'AuthenticationFailed']);
    }
    emulator.settings.clockOffsetMs = MINUTE_MS / 2;
    expect((await fetch(location)).status).toBe(200);
    emulator.settings.clockOffsetMs = MINUTE_MS;
    expect(await xml(location)).toEqual([403, 'AuthenticationFailed']);
    expect((await fetch(await locationOf(logPath))).status).toBe(200);
  });

  test.each(['skipped', 'cancelled', 'success'])(
    'is not there when a job has none (%s)',
    async (conclusion) => {
      const { logPath } = runWith({ conclusion });
      const answer = await fetch(await locationOf(logPath));
      expect(answer.status).toBe(404);
      expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(
        '\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>BlobNotFound</Code>' +
          '<Message>The specified blob does not exist.</Message></Error>',
      );
    },
  );

  test('is not found as long as the job runs', async () => {
    const { run, logPath } = runWith({ status: 'in_progress', log: lines });
    expect(await read(await get(logPath))).toEqual(notFound(LOG_DOCS));
    for (const job of run.jobs) job.status = 'completed';
    expect((await get(logPath)).status).toBe(302);
  });

  test('is gone when it is deleted', async () => {
    const { logPath } = runWith({ log: lines, logGone: true });
    const body = { message: 'Server Error', documentation_url: LOG_DOCS, status: '410' };
    expect(await read(await get(logPath))).toEqual([410, body]);
  });
});

describe('a fault', () => {
  const API = '/api/v3/repos/octo-org/octo-repo/actions';

  test('hits the API and the other host by their paths', async () => {
    const { run, logPath } = runWith({ log: 'hello\n' });
    const paths = [
      `${API}/runs/*/attempts/*`,
      `${API}/runs/*/attempts/*/jobs`,
      `${API}/jobs/*/logs`,
      '/github-logs/*',
    ];
    for (const path of paths) emulator.faults.add({ path, answer: { status: 503 } });
    for (const path of [attempt(run), `${attempt(run)}/jobs`, logPath]) {
      expect((await get(path)).status).toBe(503);
      expect((await get(path)).status).not.toBe(503);
    }
    const location = await locationOf(logPath);
    expect((await fetch(location)).status).toBe(503);
    expect((await fetch(location)).status).toBe(200);
  });

  test('is the rate limit', async () => {
    const { run } = runWith({});
    emulator.faults.add({ answer: githubRateLimit(90) });
    const answer = await get(attempt(run));
    const inS = Number(answer.headers.get('x-ratelimit-reset')) - Date.now() / 1000;
    expect(inS).toBeGreaterThan(80);
    expect(inS).toBeLessThanOrEqual(91);
    expect(answer.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(await read(answer)).toMatchObject([
      403,
      { message: expect.stringMatching(/^API rate limit exceeded/) },
    ]);
  });

  test('is the secondary rate limit, which may say when to ask again', async () => {
    const { run } = runWith({});
    emulator.faults.add({ answer: githubSecondaryLimit() });
    emulator.faults.add({ answer: githubSecondaryLimit(7) });
    for (const retryAfter of [null, '7']) {
      const answer = await get(attempt(run));
      expect(answer.headers.get('retry-after')).toBe(retryAfter);
      expect(answer.headers.get('x-ratelimit-remaining')).not.toBe('0');
      expect(await read(answer)).toMatchObject([
        403,
        { message: expect.stringContaining('secondary rate limit') },
      ]);
    }
  });

  test('is a log that is not there yet', async () => {
    const { logPath } = runWith({ log: 'hello\n' });
    emulator.faults.add({ path: '/github-logs/*', answer: blobNotFound() });
    const location = await locationOf(logPath);
    const answer = await fetch(location);
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('BlobNotFound')]);
    expect((await fetch(location)).status).toBe(200);
  });

  test.each<[string, NewJob['log']]>([
    ['a text', 'x'.repeat(1000)],
    ['bytes', Buffer.alloc(1000, 'x')],
    [
      'made on the way',
      async function* () {
        yield await Promise.resolve('x'.repeat(500));
        throw new Error('This part is not asked for.');
      },
    ],
  ])('cuts a log that is %s', async (_what, log) => {
    const { logPath } = runWith({ log });
    emulator.faults.add({ path: '/github-logs/*', answer: { truncate: true } });
    const answer = await fetch(await locationOf(logPath));
    expect(answer.status).toBe(200);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    expect((await reader.read()).value?.length).toBe(500);
    await expect(reader.read()).rejects.toThrow();
    expect(emulator.requests.at(-1)?.outcome).toBe('truncated');
  });
});

describe('the controls', () => {
  const control = async (path: string) => await (await fetch(`${emulator.url}/emulator/${path}`)).text();

  test('show runs without logs, and requests without token and signature', async () => {
    const { run, logPath } = runWith({ log: 'text of the log\n' });
    const location = await locationOf(logPath);
    await fetch(location);
    const state = await control('state');
    expect(JSON.parse(state)).toMatchObject({ runs: [{ id: run.id, jobs: [{ name: 'build' }] }] });
    const requests = await control('requests');
    expect(JSON.parse(requests)).toMatchObject([
      {
        path: expect.stringMatching(/^\/api\/v3\/.*\/logs$/),
        headers: { authorization: '***' },
        outcome: 302,
      },
      { path: expect.stringMatching(/^\/github-logs\//), query: { sig: '***' }, outcome: 200 },
    ]);
    const secrets = ['text of the log', emulator.github.token, new URL(location).searchParams.get('sig')];
    for (const secret of secrets) {
      expect(state).not.toContain(secret);
      expect(requests).not.toContain(secret);
    }
  });

  test('forget the runs when they start over, and keep the token', async () => {
    const { run } = runWith({});
    const { token } = emulator.github;
    await fetch(`${emulator.url}/emulator/reset`, { method: 'POST' });
    expect(emulator.github.token).toBe(token);
    expect(await read(await get(attempt(run)))).toEqual(notFound(RUN_DOCS));
  });
});
