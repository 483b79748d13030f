import { describe, expect, test } from '@jest/globals';
import { count, CREATE_POLICY, LIST_POLICIES, SEND_LINE, whenKeyIsMade } from './support/faults.ts';
import { leaks, shown } from './support/flaws.ts';
import { startIngress } from './support/network.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';
import {
  allLines,
  linesOf,
  numbered,
  refuseTexts,
  shipJob,
  shipStep,
  textsOf,
  write,
  type ShippedLine,
} from './support/ship.ts';

const scenario = useScenario({ maySend: true });

test('every line of a large file arrives once and in order', async () => {
  const text = numbered(30_000, 60);
  const { post } = await shipJob(scenario, { 'build.log': text });
  expect([post.exitCode, warnings(post)]).toEqual([0, []]);
  expect(textsOf(scenario, 'build.log')).toEqual(text.split('\n'));
  const requests = count(scenario, SEND_LINE) - 1;
  expect(requests).toBeGreaterThan(1);
  expect(post.log).toContain(`build.log: 30,000 lines in ${requests} requests`);
});

test('the connection to Cloud Logs is there before the key, and lines are the first that is sent on it', async () => {
  const ingress = await startIngress(scenario);
  const before: number[] = [];
  whenKeyIsMade(scenario, () => before.push(ingress.sockets.size, ingress.received.length));
  await shipJob(scenario, { 'build.log': 'one' }, { with: { 'ingress-endpoint': ingress.url } });
  expect(before).toEqual([1, 0]);
  expect(ingress.received[0]).toMatch(/^POST \/logs\/v1\/singles /);
});

test('a line that is refused is named and left out, and the others arrive', async () => {
  refuseTexts(scenario, 'line 7 ', 'line 13 ');
  const { post } = await shipJob(scenario, { 'build.log': numbered(20, 5) });
  const refused = ['line 7 xxxxx', 'line 13 xxxxx'];
  expect(textsOf(scenario, 'build.log')).toEqual(
    numbered(20, 5)
      .split('\n')
      .filter((line) => !refused.includes(line)),
  );
  expect(warnings(post)).toEqual([
    expect.stringMatching(/^build\.log: line 7 did not arrive\. .*HTTP 400/),
    expect.stringMatching(/^build\.log: line 13 did not arrive\. /),
  ]);
  expect(post.log).toContainEqual(
    expect.stringMatching(/^build\.log: 20 lines in \d+ requests, 2 lines not sent$/),
  );
  expect(post.exitCode).toBe(0);
});

test('a body that is too large is sent in halves', async () => {
  scenario.emulator.faults.add({ ...SEND_LINE, skip: 1, answer: { status: 413 } });
  const { post } = await shipJob(scenario, { 'build.log': numbered(1000) });
  expect(textsOf(scenario, 'build.log')).toEqual(numbered(1000).split('\n'));
  expect(post.log).toContain('build.log: 1,000 lines in 2 requests');
});

test('what Cloud Logs says in a 200 is a warning, and nothing is sent again', async () => {
  const { faults } = scenario.emulator;
  const body = { dropped: 1, reason: 'quota of "today"' };
  faults.add({ ...SEND_LINE, skip: 1, times: 2, answer: { status: 200, body } });
  const { post } = await shipJob(scenario, { 'a.log': 'a', 'b.log': 'b' }, { with: { 'on-error': 'fail' } });
  expect(warnings(post)).toEqual([
    `Cloud Logs made a remark; some lines may not have been accepted: ${JSON.stringify(body)}`,
  ]);
  expect(errors(post)).toEqual([
    'Some of the logs are not in Cloud Logs, and on-error is fail: see the warnings.',
  ]);
  expect(count(scenario, SEND_LINE)).toBe(3);
});

describe('403', () => {
  test('for a while, since the policy is young: everything arrives', async () => {
    const { settings, cloud } = scenario.emulator;
    cloud.policies.clear();
    cloud.grantAdministrator(scenario.emulator.iamId);
    cloud.grant(scenario.emulator.iamId, 'crn:v1:bluemix:public:iam::::serviceRole:Manager');
    settings.policyEffectiveAfterMs = 30_000;
    const policy = cloud.grantSender(scenario.emulator.iamId);
    policy.createdAt = cloud.now();
    const { post } = await shipJob(scenario, { 'a.log': numbered(5) }, { skipWaits: true });
    expect([post.exitCode, warnings(post), textsOf(scenario, 'a.log').length]).toEqual([0, [], 5]);
    expect(scenario.keys()).toEqual([]);
  });

  test('for good: given up after a minute, and everything is named with the reason', async () => {
    scenario.emulator.cloud.policies.clear();
    const step = shipStep(scenario, { skipWaits: true });
    await step.main();
    write(step, { 'a.log': numbered(5) });
    const post = await step.post();
    expect(post.exitCode).toBe(0);
    expect(warnings(post)).toEqual([
      expect.stringMatching(/^A line about the run or its jobs did not arrive\. .*403/),
      expect.stringMatching(/^a\.log: lines 1 to 5 \(5 lines\) did not arrive\. .*403/),
    ]);
    const [, waited = 0] = scenario.waits(step).ofStages;
    expect(waited).toBeGreaterThan(55_000);
    expect(waited).toBeLessThan(90_000);
    expect(scenario.keys()).toEqual([]);
  });
});

describe('time-limit', () => {
  test('when it is over, what was not sent is named, and the key is deleted all the same', async () => {
    scenario.emulator.faults.add({ ...SEND_LINE, times: Infinity, answer: { status: 503 } });
    const step = shipStep(scenario, { skipWaits: true, with: { 'time-limit': '30s' } });
    await step.main();
    write(step, { 'a.log': numbered(5), 'b.log': numbered(2) });
    const post = await step.post();
    expect(warnings(post)).toEqual([
      expect.stringContaining('Nobody knows whether a line about the run or its jobs arrived. '),
      expect.stringContaining('a.log: nobody knows whether lines 1 to 5 (5 lines) arrived. '),
      expect.stringContaining('b.log: nobody knows whether lines 1 to 2 (2 lines) arrived. '),
    ]);
    const [, waited = 0] = scenario.waits(step).ofStages;
    expect(waited).toBeGreaterThan(15_000);
    expect(waited).toBeLessThan(45_000);
    expect([post.exitCode, scenario.keys()]).toEqual([0, []]);
  });

  test('is for signing in, too', async () => {
    const step = shipStep(scenario, { skipWaits: true, with: { 'time-limit': '5s' } });
    await step.main();
    scenario.emulator.faults.add({
      method: 'POST',
      path: '/identity/token',
      times: Infinity,
      answer: { status: 500 },
    });
    write(step, { 'a.log': numbered(5) });
    const post = await step.post();
    expect(warnings(post)).toEqual([
      expect.stringContaining('No line was sent. Could not exchange the bootstrap API key for a token'),
      'a.log: lines 1 to 5 (5 lines) did not arrive.',
    ]);
    const [, waited = 0] = scenario.waits(step).ofStages;
    expect(waited).toBeLessThan(15_000);
  });
});

describe('secrets in the files', () => {
  test('are replaced and counted, and are in no log, state or summary', async () => {
    const github = `ghp_${'a1B2'.repeat(9)}`;
    const use = {
      with: { redact: 'my own secret' },
      env: { HTTPS_PROXY: 'http://user:pr%2Fxy-password@127.0.0.1:9', NO_PROXY: '*' },
    };
    const text = [
      `key ${scenario.emulator.apiKey}`,
      `token ${github}`,
      'it is my own secret',
      'proxy pr/xy-password and pr%2Fxy-password',
      'nothing',
    ].join('\n');
    const { main, post } = await shipJob(scenario, { 'a.log': text }, use);
    expect(textsOf(scenario, 'a.log')).toEqual([
      'key ***',
      'token ***',
      'it is ***',
      'proxy *** and ***',
      'nothing',
    ]);
    expect(post.log).toContain('a.log: 5 lines in 1 request, 5 secrets replaced');
    expect(leaks(scenario, [main, post], [github, 'my own secret', 'pr/xy-password'])).toEqual([]);
    expect(JSON.stringify(allLines(scenario))).not.toContain(scenario.emulator.apiKey);
  });

  test.each(['my-secret', 'my "own" secret'])(
    'in the name of a file are replaced, too: %s',
    async (secret) => {
      const { post } = await shipJob(scenario, { [`${secret}.log`]: 'a' }, { with: { redact: secret } });
      expect(post.log).toContain('***.log: 1 line in 1 request');
      const [run, line] = allLines(scenario);
      expect([run?.text, line?.className]).toEqual([
        expect.objectContaining({ files: ['***.log'] }),
        '***.log',
      ]);
    },
  );

  test('in the name of a file are replaced wherever something is told of it', async () => {
    const secret = 'my-secret';
    refuseTexts(scenario, 'refused');
    const step = shipStep(scenario, {
      with: { redact: secret, 'max-file-size': '1kB' },
      files: { [`${secret} early.log`]: 'a', [`${secret} binary.log`]: Buffer.alloc(9) },
    });
    await step.main();
    write(step, {
      [`${secret} large.log`]: numbered(200),
      [`${secret} refused.log`]: 'refused',
      [`${secret} old.log`]: '2020-01-01T00:00:00Z a',
    });
    const post = await step.post();
    expect(shown(post)).not.toContain(secret);
    const log = post.log.join('\n');
    expect(log).toContain('##[notice]*** binary.log holds no text but binary data');
    expect(log).toContain('perhaps left from an earlier job: *** binary.log, *** early.log.');
    expect(log).toContain('##[warning]*** large.log is larger than max-file-size');
    expect(log).toContain('##[warning]*** old.log: 1 line had a time that Cloud Logs does not take');
    expect(log).toContain('##[warning]*** refused.log: line 1 did not arrive.');
    expect(post.summaryFile).toContain('<td>*** early.log</td>');
    expect(post.summaryFile).toContain('<p>⚠️ *** refused.log: line 1 did not arrive.');
  });
});

test('severity of all lines is what the input says', async () => {
  await shipJob(scenario, { 'a.log': 'ERROR a\nb' }, { with: { severity: 'verbose' } });
  expect(linesOf(scenario, 'a.log').map(({ severity }) => severity)).toEqual([2, 2]);
});

test('long lines go in parts, and lines out of time are sent with the present time', async () => {
  const old = '2020-01-01T00:00:00Z old';
  const { post } = await shipJob(scenario, { 'a.log': `${'y'.repeat(70_000)}\n${old}` });
  const items = scenario.emulator.requests.findLast(({ path }) => path === SEND_LINE.path)?.body;
  const texts = (items as ShippedLine[]).map(({ text }) => text as string);
  expect(texts.map((text) => text.replace(/y+/, 'y…'))).toEqual(['y… [1/3]', 'y… [2/3]', 'y… [3/3]', old]);
  expect(post.log).toContain('a.log: 2 lines in 1 request, 1 long line in parts');
  expect(warnings(post)[0]).toBe(
    'a.log: 1 line had a time that Cloud Logs does not take, a day ago or hours ahead, and got the present time.',
  );
});

describe('ensure-policy: true', () => {
  test('main makes the policy, and post does not look at policies again', async () => {
    const { cloud } = scenario.emulator;
    cloud.policies.clear();
    cloud.grantAdministrator(scenario.emulator.iamId);
    const step = shipStep(scenario, { with: { 'ensure-policy': 'true' } });
    const main = await step.main();
    expect([errors(main), count(scenario, CREATE_POLICY)]).toEqual([[], 1]);
    const looks = count(scenario, LIST_POLICIES);
    cloud.grantSender(scenario.emulator.iamId);
    write(step, { 'a.log': 'a' });
    const post = await step.post();
    expect([warnings(post), textsOf(scenario, 'a.log')]).toEqual([[], ['a']]);
    expect([count(scenario, CREATE_POLICY), count(scenario, LIST_POLICIES)]).toEqual([1, looks]);
  });
});
