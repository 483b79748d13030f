import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import {
  blobNotFound,
  githubRateLimit,
  githubSecondaryLimit,
  htmlPage,
  malformedJson,
  type FaultAnswer,
  type NewJob,
} from '../emulator/index.ts';
import type { StageResult } from '../runner/runner.ts';
import { count, CREATE_KEY, json, TOKEN, type Target } from './support/faults.ts';
import { leaks, shown } from './support/flaws.ts';
import { startProxy, startWithTls } from './support/network.ts';
import {
  GET_LOG,
  jobsOf,
  LIST_JOBS,
  logRequests,
  READ_LOG,
  READ_RUN,
  recordsIn,
  runLogsStep,
  sendRun,
  textsOfJob,
} from './support/run-logs.ts';
import { errors, useScenario, warnings, type Use } from './support/scenario.ts';
import { numbered, refuseTexts } from './support/ship.ts';

const scenario = useScenario({ maySend: true });

const NAMES = ['a', 'b', 'c', 'd'];

/** Sends a run with four jobs, whose logs have one line each; `more` says more of some. Time passes at once. */
async function send(use: Use = {}, more: Record<string, Partial<NewJob>> = {}) {
  const sent = await sendRun(scenario, jobsOf(NAMES, more), { skipWaits: true, ...use });
  return { ...sent, waitedMs: scenario.waits(sent.step).ofStages[0] ?? NaN };
}

/** What the request for the log of a job, or for its address, gets. */
type LogFault = [job: string, target: Target, answer: FaultAnswer];

/** Sends a run with a job for each fault, which comes so many times, and one job more. */
async function sendFaulty(given: LogFault[], times: number, use: Use = {}) {
  const names = [...given.map(([name]) => name), 'good'];
  const run = scenario.emulator.github.addRun({ jobs: jobsOf(names) });
  for (const [index, [, target, answer]] of given.entries()) {
    const path = String(target.path).replace('*', String(run.jobs[index]?.id));
    scenario.emulator.faults.add({ ...target, path, times, answer });
  }
  const main = await runLogsStep(scenario, run, { skipWaits: true, ...use }).main();
  const asked = logRequests(scenario);
  // How often each log was asked for.
  const counts = run.jobs.map(({ id }) => asked.filter((other) => other === String(id)).length);
  return { main, names, counts };
}

function expectAll(main: StageResult, names = NAMES): void {
  expectAllBut(main, [], '', names);
  expect(main.outputs).toMatchObject({ 'lines-sent': String(names.length), complete: 'true' });
}

/** That every job is there but these, which are named with these words. */
function expectAllBut(main: StageResult, lost: string[], words: string, names = NAMES): void {
  const others = names.filter((name) => !lost.includes(name));
  expect(warnings(main)).toEqual(
    lost.map((name) =>
      expect.stringMatching(new RegExp(`^${name} could not be read, so it was not sent: .*${words}`)),
    ),
  );
  expect([main.exitCode, errors(main), arrived(names)]).toEqual([0, [], others]);
  expect(main.outputs).toMatchObject({
    'jobs-sent': String(others.length),
    complete: String(lost.length === 0),
  });
  expect(scenario.keys()).toEqual([]);
}

/** The jobs of which something arrived. */
const arrived = (names = NAMES) => names.filter((name) => textsOfJob(scenario, name).length > 0);

describe('a rate limit is waited for', () => {
  const requests: Target[] = [READ_RUN, LIST_JOBS, READ_LOG, { ...READ_LOG, skip: 2 }];
  /** Each with the seconds that it asks to wait. */
  const answers: [() => FaultAnswer, number][] = [
    [() => githubRateLimit(40), 40],
    [() => ({ ...githubRateLimit(40), status: 429 }), 40],
    [() => githubSecondaryLimit(40), 40],
    [() => ({ ...githubSecondaryLimit(40), status: 429 }), 40],
    [() => githubSecondaryLimit(), 60],
    [() => ({ ...githubSecondaryLimit(), status: 429 }), 60],
  ];

  // So each answer comes to each request once.
  test.each([...answers.keys()])('at each request, with other answers: %s', async (turn) => {
    const given = [...answers.slice(turn), ...answers.slice(0, turn)].slice(0, requests.length);
    for (const [index, [answer]] of given.entries()) {
      scenario.emulator.faults.add({ ...requests[index], answer: answer() });
    }
    const { main, waitedMs } = await send();
    expectAll(main);
    const askedMs = given.reduce((sum, [, seconds]) => sum + seconds * 1000, 0);
    // The reset is in whole seconds, and the process took some time to start.
    expect(waitedMs).toBeGreaterThan(askedMs - 15_000);
    expect(waitedMs).toBeLessThan(askedMs + 10_000);
    expect(main.log.filter((line) => line.endsWith('trying again.'))).toHaveLength(4);
  });

  test('again and again, while it lasts, and the key outlives a long time-limit', async () => {
    scenario.emulator.faults.add({ ...READ_LOG, skip: 1, times: 4, answer: githubSecondaryLimit(400) });
    const { main, waitedMs } = await send({ with: { 'time-limit': '30m' } });
    expectAll(main);
    expect(waitedMs).toBeGreaterThan(1_599_000);
    const body = scenario.emulator.requests.find(({ path }) => path === CREATE_KEY.path)?.body;
    const { expires_at: expiry } = body as Record<string, string>;
    const livesMs = Date.parse(String(expiry).replace('+0000', 'Z')) - Date.now();
    expect(livesMs).toBeGreaterThan(30 * 60_000);
    expect(livesMs).toBeLessThan(40 * 60_000);
  });
});

describe('a rate limit beyond time-limit is given up at once', () => {
  const use: Use = { with: { 'time-limit': '30s' } };

  test('at a log: that job and all behind it are named, and none of them is asked for', async () => {
    scenario.emulator.faults.add({ ...READ_LOG, skip: 1, times: Infinity, answer: githubRateLimit(1000) });
    const { main, run, waitedMs } = await send(use);
    expectAllBut(
      main,
      ['b', 'c', 'd'],
      'GitHub limits the rate of requests\\. .* asked to wait \\d+ s, longer than this step waits\\.$',
    );
    expect(logRequests(scenario)).toEqual(run.jobs.slice(0, 2).map(({ id }) => String(id)));
    expect(waitedMs).toBeLessThan(1000);
    expect(recordsIn(scenario)).toHaveLength(5);
  });

  test('at a log, with on-error: fail: red', async () => {
    scenario.emulator.faults.add({ ...READ_LOG, skip: 3, times: Infinity, answer: githubSecondaryLimit() });
    const { main } = await send({ with: { ...use.with, 'on-error': 'fail' } });
    expect(errors(main)).toEqual([
      'Some of the logs are not in Cloud Logs, and on-error is fail: see the warnings.',
    ]);
    expect([main.exitCode, arrived(), warnings(main).length]).toEqual([1, ['a', 'b', 'c'], 1]);
  });
});

describe('a log that is not there', () => {
  const notFound = json(404, { message: 'Not Found' });
  const cases: LogFault[] = [
    ['404 of GitHub', READ_LOG, notFound],
    ['410 of GitHub', READ_LOG, json(410, { message: 'Server Error' })],
    ['404 of the other host', GET_LOG, blobNotFound()],
    [
      '403 of the other host',
      GET_LOG,
      { status: 403, body: '<Error><Code>AuthenticationFailed</Code></Error>' },
    ],
  ];

  test('once: it is asked for again, and arrives', async () => {
    const { main, names, counts } = await sendFaulty(cases, 1);
    expectAll(main, names);
    expect(counts).toEqual([2, 2, 2, 2, 1]);
  });

  test('twice: the job is named, and the others go on', async () => {
    const { main, names, counts } = await sendFaulty(cases, 2);
    expectAllBut(
      main,
      names.slice(0, -1),
      'GitHub does not hand it out\\. It was deleted or has expired, or the job ended before it wrote one\\. ',
      names,
    );
    expect(counts).toEqual([2, 2, 2, 2, 1]);
  });

  const running = { status: 'in_progress', conclusion: null };

  test('as the emulator has it: deleted, and never written', async () => {
    const { main } = await send({}, { a: { logGone: true }, c: { log: undefined } });
    expectAllBut(main, ['a', 'c'], 'GitHub does not hand it out\\. ');
  });

  test('as the permission for logs alone is missing: the advice says so, with the ID of the request', async () => {
    const headers = { 'x-github-request-id': 'C0DE:1:2:3:4' };
    const body = { message: 'Must have admin rights to Repository.' };
    scenario.emulator.faults.add({ ...READ_LOG, times: Infinity, answer: { status: 403, headers, body } });
    const { main } = await send();
    expect(warnings(main).join('\n')).toContain('transaction ID C0DE:1:2:3:4)');
    expectAllBut(main, NAMES, 'the token may not read workflow runs\\. Write permissions: actions: read ');
  });

  describe('while the job still runs', () => {
    test('is waited for, and arrives', async () => {
      const run = scenario.emulator.github.addRun({ jobs: jobsOf(NAMES, { b: running }) });
      const job = run.jobs[1];
      const asked = () => logRequests(scenario).filter((id) => id === String(job?.id)).length;
      Object.defineProperty(job, 'status', {
        enumerable: true,
        get: () => (asked() > 4 ? 'completed' : 'in_progress'),
      });
      const step = runLogsStep(scenario, run, { skipWaits: true });
      expectAll(await step.main());
      expect([asked(), scenario.waits(step).ofStages[0]]).toEqual([5, expect.any(Number)]);
      expect(scenario.waits(step).ofStages[0]).toBeLessThan(15_000);
    });

    test('or waits for a runner: it is named after half a minute, and the others go on', async () => {
      const queued = { status: 'queued', conclusion: null, steps: [], runner_name: null };
      const { main, waitedMs } = await send({}, { b: running, c: queued });
      expectAllBut(main, ['b', 'c'], 'GitHub does not hand it out\\. ');
      expect(waitedMs).toBeGreaterThan(2 * 20_000);
      expect(waitedMs).toBeLessThan(2 * 45_000);
    });
  });
});

describe('an answer that is not a log is refused, and the job is named', () => {
  const elsewhere = 'http://localhost:9/elsewhere';
  test.each<[string, LogFault[]]>([
    [
      'of GitHub',
      [
        ['a 200 in place of the redirect', READ_LOG, { status: 200, body: 'some text' }],
        ['a web page in place of the redirect', READ_LOG, htmlPage(200)],
        ['half an answer in JSON', READ_LOG, malformedJson()],
        ['a redirect to nowhere', READ_LOG, { status: 302 }],
        ['a redirect to a path', READ_LOG, { status: 302, headers: { location: '/github-logs/1' } }],
        ['a redirect to a file', READ_LOG, { status: 302, headers: { location: 'file:///etc/passwd' } }],
        ['another redirect', READ_LOG, { status: 301, headers: { location: elsewhere } }],
      ],
    ],
    [
      'of the other host',
      [
        ['a redirect of the other host', GET_LOG, { status: 302, headers: { location: elsewhere } }],
        ['a web page of the other host', GET_LOG, htmlPage(200)],
        ['JSON of the other host', GET_LOG, json(200, { message: 'sign in' })],
        ['nothing of the other host', GET_LOG, { status: 204 }],
        [
          'an encoding that nobody asked for',
          GET_LOG,
          {
            status: 200,
            headers: { 'content-encoding': 'gzip', 'content-type': 'text/plain' },
            body: gzipSync('of b').toString('latin1'),
          },
        ],
      ],
    ],
  ])('%s', async (_, given) => {
    const { main, names, counts } = await sendFaulty(given, 1);
    expectAllBut(main, names.slice(0, -1), 'the answer is not what GitHub documents\\. ', names);
    expect(counts).toEqual(names.map(() => 1));
  });

  test('a redirect from https to http', async () => {
    const { cloud, trust } = await startWithTls(scenario);
    const { emulator } = cloud;
    emulator.cloud.grantSender(emulator.iamId);
    const location = `${emulator.url.replace('https:', 'http:')}/github-logs/1`;
    emulator.faults.add({ ...READ_LOG, answer: { status: 302, headers: { location } } });
    const { main } = await sendRun(cloud, jobsOf(['a', 'b']), { env: trust });
    expect(warnings(main)).toEqual([
      expect.stringMatching(/^a could not be read, .* not what GitHub documents/),
    ]);
    expect([textsOfJob(cloud, 'a'), textsOfJob(cloud, 'b')]).toEqual([[], ['of b']]);
  });
});

describe('the download of a log', () => {
  const large = numbered(20_000, 60);

  test('is repeated, and every line arrives once', async () => {
    const given: LogFault[] = [
      ['breaks off at its beginning', GET_LOG, { drop: true }],
      ['never begins', GET_LOG, { hang: true }],
      ['of a host that has a problem of its own', GET_LOG, { status: 503 }],
      ['of a host that is busy', GET_LOG, { status: 429 }],
      ['whose address GitHub does not send', READ_LOG, { hang: true }],
      ['whose address breaks off', READ_LOG, { drop: true }],
      ['for which GitHub has a problem of its own', READ_LOG, { status: 502 }],
    ];
    const { main, names, counts } = await sendFaulty(given, 2, { with: { 'time-limit': '10m' } });
    expectAll(main, names);
    expect(counts).toEqual([...given.map(() => 3), 1]);
  });

  test('that breaks off in the middle is repeated, and every line arrives once', async () => {
    scenario.emulator.faults.add({ ...GET_LOG, skip: 1, times: 2, answer: { truncate: true } });
    const { main, waitedMs } = await send({}, { b: { log: large } });
    expect([errors(main), warnings(main)]).toEqual([[], []]);
    expect(textsOfJob(scenario, 'b')).toEqual(large.split('\n'));
    expect([main.outputs.complete, scenario.keys()]).toEqual(['true', []]);
    expect(waitedMs).toBeLessThan(60_000);
  });

  test.each<[string, FaultAnswer, string]>([
    ['breaks off', { truncate: true }, 'GitHub cannot be reached\\. .*ECONNRESET'],
    ['has a problem of its own', { status: 500 }, 'GitHub has a problem of its own\\. '],
  ])('of which the host always %s: the job is named, and the others go on', async (_, answer, words) => {
    scenario.emulator.faults.add({ ...GET_LOG, skip: 1, times: 8, answer });
    const { main } = await send({}, { b: { log: large } });
    expectAllBut(main, ['b'], words);
    expect(count(scenario, GET_LOG)).toBe(3 + 8);
  });

  test('of which the host cannot be reached: the warning names that host', async () => {
    const { cloud } = await startWithTls(scenario);
    const { url } = cloud.emulator;
    scenario.emulator.faults.add({ ...READ_LOG, answer: { status: 302, headers: { location: url } } });
    const { main } = await sendRun(scenario, jobsOf(['a']));
    expect(warnings(main)).toEqual([expect.stringMatching(/^a could not be read, .*SELF_SIGNED_CERT/)]);
    expect(warnings(main)[0]).toContain(`(${new URL(url).host}, `);
    expect(cloud.requests()).toEqual([]);
  });

  test('of a stream that breaks off is repeated', async () => {
    const log = async function* () {
      yield await Promise.resolve('of');
      yield ' b';
    };
    scenario.emulator.faults.add({ ...GET_LOG, skip: 1, answer: { truncate: true } });
    const { main } = await send({}, { b: { log } });
    expectAll(main);
    expect(textsOfJob(scenario, 'b')).toEqual(['of b']);
  });

  test('in which nothing comes any more is repeated', async () => {
    let downloads = 0;
    const log = async function* () {
      downloads += 1;
      yield 'of';
      if (downloads === 1) await new Promise(() => undefined);
      yield ' b';
    };
    const { main, waitedMs } = await send({}, { b: { log } });
    expectAll(main);
    expect(textsOfJob(scenario, 'b')).toEqual(['of b']);
    expect(waitedMs).toBeLessThan(60_000);
  });

  test('that lasts beyond time-limit: what is left is named, and no key stays', async () => {
    scenario.emulator.faults.add({ ...GET_LOG, skip: 1, times: Infinity, answer: { hang: true } });
    const { main, waitedMs } = await send({ with: { 'time-limit': '20s' } });
    expect(warnings(main)).toEqual([
      expect.stringMatching(/^b could not be read, so it was not sent: The time for sending was over after /),
      expect.stringMatching(/^c could not be read, so it was not sent: The time for sending was over after /),
      expect.stringMatching(/^d could not be read, so it was not sent: The time for sending was over after /),
    ]);
    expect([main.exitCode, arrived(), scenario.keys()]).toEqual([0, ['a'], []]);
    expect(waitedMs).toBeLessThan(40_000);
  });

  test('through a proxy, both hosts', async () => {
    const { cloud, trust } = await startWithTls(scenario);
    const { emulator } = cloud;
    emulator.cloud.grantSender(emulator.iamId);
    const proxy = await startProxy(scenario);
    const { main } = await sendRun(cloud, jobsOf(['a']), {
      env: { ...trust, HTTPS_PROXY: proxy.url },
    });
    expect([warnings(main), textsOfJob(cloud, 'a')]).toEqual([[], ['of a']]);
    const { host, port } = new URL(emulator.url);
    expect(new Set(proxy.connects)).toEqual(new Set([host, `localhost:${port}`]));
  });
});

test('the token goes to GitHub’s API alone, and no other credential goes there or to the host of the logs', async () => {
  const { emulator } = scenario;
  emulator.faults.add({ ...GET_LOG, answer: { status: 503 } });
  const { main, step } = await send();
  expectAll(main);
  const { token } = emulator.github;
  for (const { path, headers, body, query } of emulator.requests) {
    if (path.startsWith('/api/v3/')) expect(headers.authorization).toBe(`Bearer ${token}`);
    else expect(JSON.stringify([headers, body, query])).not.toContain(token);
    if (path.startsWith('/github-logs/')) {
      expect([headers.authorization, headers.cookie]).toEqual([undefined, undefined]);
      expect(headers['accept-encoding']).toBe('identity');
    }
    expect(headers['user-agent']).toBe('ibm-cloud-logs-ingestion-key');
  }
  expect(leaks(scenario, [main, await step.post()], [token])).toEqual([]);
  expect(main.log.join('\n')).not.toMatch(/sig=|github-logs/);
});

describe('the list of jobs', () => {
  test('that says for ever that there is more, with the same page, ends', async () => {
    const { github, faults } = scenario.emulator;
    const run = github.addRun({ jobs: jobsOf(['a']) });
    const [{ id, name, steps } = { id: 0, name: '', steps: [] }] = run.jobs;
    const page = json(200, { jobs: [{ id, name, steps, run_attempt: 1, status: 'completed' }] });
    const headers = { 'content-type': 'application/json', link: '<https://x>; rel="next"' };
    faults.add({ ...LIST_JOBS, times: Infinity, answer: { ...page, headers } });
    const main = await runLogsStep(scenario, run).main();
    expect([warnings(main), textsOfJob(scenario, 'a')]).toEqual([[], ['of a']]);
    expect(main.outputs).toMatchObject({ 'jobs-sent': '1', complete: 'true' });
    expect(recordsIn(scenario).map(({ kind }) => kind)).toEqual(['job', 'run']);
    expect(scenario.requests().filter((line) => line.includes('/jobs →'))).toHaveLength(2);
  });

  test('that has more pages than any run', async () => {
    const jobs = Array.from({ length: 10_001 }, (_, index) => ({ name: `job ${index}` }));
    const { main } = await sendRun(scenario, jobs);
    expect(warnings(main)).toEqual([
      expect.stringMatching(
        /^No log was sent\. Could not list the jobs of the workflow run: the answer is not what GitHub documents\. /,
      ),
    ]);
    expect(count(scenario, TOKEN)).toBe(0);
  });

  test('that is longer than any answer', async () => {
    scenario.emulator.faults.add({
      ...LIST_JOBS,
      answer: json(200, { jobs: [], more: 'x'.repeat(17_000_000) }),
    });
    const { main } = await send();
    expect(warnings(main)).toEqual([
      expect.stringMatching(
        /^No log was sent\. Could not list the jobs of the workflow run: the answer is not what GitHub documents\. /,
      ),
    ]);
  });
});

describe('GitHub cannot be asked for the run', () => {
  test.each<[string, FaultAnswer, RegExp, longestMs: number]>([
    [
      'a rate limit beyond time-limit',
      githubRateLimit(1000),
      /: GitHub limits the rate of requests\. The token of a job has 1,000 requests an hour .*GitHub says "API rate limit exceeded.* GitHub asked to wait \d+ s, longer than this step waits\.$/,
      1000,
    ],
    ['503', { status: 503, body: {} }, /: GitHub has a problem of its own\./, 240_000],
    ['dropped connections', { drop: true }, /: GitHub cannot be reached\./, 240_000],
  ])('%s: a warning, green, no log is sent, and nobody signs in', async (_, answer, words, longestMs) => {
    for (const target of [READ_RUN, LIST_JOBS]) {
      scenario.emulator.faults.clear();
      scenario.emulator.faults.add({ ...target, times: Infinity, answer });
      const { main, waitedMs } = await send();
      expect(warnings(main)).toEqual([expect.stringMatching(/^No log was sent\. Could not /)]);
      expect(warnings(main)[0]).toMatch(words);
      expect([main.exitCode, count(scenario, TOKEN)]).toEqual([0, 0]);
      expect(main.outputs).toMatchObject({ 'jobs-sent': '0', complete: 'false' });
      expect(waitedMs).toBeLessThan(longestMs);
    }
  });

  test('with on-error: fail: red', async () => {
    scenario.emulator.faults.add({ ...READ_RUN, times: Infinity, answer: githubRateLimit(1000) });
    const { main } = await send({ with: { 'on-error': 'fail' } });
    expect(errors(main)).toEqual([expect.stringMatching(/^Could not .*GitHub asked to wait \d+ s, longer/)]);
    expect([main.exitCode, warnings(main), count(scenario, TOKEN)]).toEqual([1, [], 0]);
  });
});

describe('IBM Cloud is out of order or refuses', () => {
  const lost = NAMES.map((name) => `${name} was not sent at all.`);

  test.each([
    ['warn', 0],
    ['fail', 1],
  ])('IAM has a problem of its own, on-error: %s', async (onError, exitCode) => {
    scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer: { status: 503 } });
    const { main } = await send({ with: { 'on-error': onError } });
    expect(warnings(main)).toEqual([
      expect.stringMatching(/^No line was sent\. Could not exchange the bootstrap API key for a token/),
      ...lost,
    ]);
    expect([main.exitCode, main.outputs.complete, logRequests(scenario)]).toEqual([exitCode, 'false', []]);
  });

  test('the summary names what was not sent, without secrets', async () => {
    scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer: { status: 503 } });
    const use = { skipWaits: true, with: { redact: 'my-secret' } };
    const { main } = await sendRun(scenario, jobsOf(['deploy my-secret']), use);
    const row = '<tr><td>deploy ***</td><td>–</td><td>–</td><td>not sent</td></tr>';
    expect(main.summaryFile).toContain(row);
    expect(shown(main)).not.toContain('my-secret');
  });

  test('Cloud Logs refuses a line: that one is named', async () => {
    refuseTexts(scenario, 'of c');
    const { main } = await send();
    expect(warnings(main)).toEqual([expect.stringMatching(/^c: line 1 did not arrive\. .*HTTP 400/)]);
    expect([arrived(), scenario.keys()]).toEqual([['a', 'b', 'd'], []]);
    expect(main.outputs).toMatchObject({ 'lines-sent': '3', 'lines-unsent': '1', complete: 'false' });
  });

  test('Cloud Logs refuses the records of two jobs: each loss is told, and the other records arrive', async () => {
    refuseTexts(scenario, 'Job b of workflow', 'Job d of workflow');
    const { main } = await send();
    const warning = /^A line about the run or its jobs did not arrive\. .*HTTP 400/;
    expect(warnings(main)).toEqual([expect.stringMatching(warning), expect.stringMatching(warning)]);
    expect([arrived(), recordsIn(scenario).map(({ job }) => job)]).toEqual([NAMES, ['a', 'c', undefined]]);
  });
});

describe('the disk', () => {
  test.each([
    ['is full', {}, 'ENOSPC'],
    ['has no folder for it', { RUNNER_TEMP: '/nowhere/at/all' }, 'ENOENT'],
  ])('%s: each job is named, green', async (_, github, code) => {
    const nodeArgs = code === 'ENOSPC' ? ['--import', import.meta.resolve('./support/full-disk.mjs')] : [];
    const { main } = await send({ github, nodeArgs });
    expectAllBut(main, NAMES, `${code}\\.$`);
    // Asking again does not make room.
    expect(main.log.filter((line) => line.endsWith('trying again.'))).toEqual([]);
  });

  test('has nothing of a log that breaks off: the next one needs room', async () => {
    const { github, faults } = scenario.emulator;
    const run = github.addRun({ jobs: jobsOf(['a', 'b']) });
    const step = runLogsStep(scenario, run);
    const [first, second] = run.jobs;
    if (first === undefined || second === undefined) throw new Error('There are no such jobs.');
    const onDisk: string[] = [];
    second.log = async function* () {
      const folder = readdirSync(step.dirs.temp).find((name) => name.startsWith('run-logs-')) ?? '';
      onDisk.push(...readdirSync(join(step.dirs.temp, folder)));
      yield await Promise.resolve('of b');
    };
    faults.add({ ...GET_LOG, answer: { truncate: true } });
    faults.add({ ...READ_LOG, skip: 1, answer: json(200, {}) });
    const main = await step.main();
    expect(warnings(main)).toEqual([expect.stringMatching(/^a could not be read, so it was not sent: /)]);
    expect(textsOfJob(scenario, 'b')).toEqual(['of b']);
    expect(onDisk).not.toContain(String(first.id));
  });
});

test('a folder of another step in RUNNER_TEMP stays as it is', async () => {
  const run = scenario.emulator.github.addRun({ jobs: jobsOf(['a']) });
  const step = runLogsStep(scenario, run);
  const theirs = join(step.dirs.temp, 'run-logs-theirs');
  mkdirSync(theirs);
  writeFileSync(join(theirs, String(run.jobs[0]?.id)), 'theirs');
  expect(warnings(await step.main())).toEqual([]);
  expect(existsSync(join(theirs, String(run.jobs[0]?.id)))).toBe(true);
});
