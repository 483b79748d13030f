import { describe, expect, test } from '@jest/globals';
import { htmlPage, tokenRateLimit } from '../emulator/index.ts';
import {
  arrival,
  count,
  CREATE_KEY,
  DELETE_KEY,
  EXCHANGE_KEY,
  SEND_LINE,
  TOKEN,
  tokenError,
  UNKNOWN_CODE,
} from './support/faults.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;

describe('a key is handed over only when it works', () => {
  test('IAM knows it later: main waits and logs how long', async () => {
    scenario.emulator.settings.keyUsableAfterMs = 10_000;
    const { main, post } = await scenario.job({ skipWaits: true });
    expect([main.exitCode, errors(main), warnings(post)]).toEqual([0, [], []]);
    const [, seconds] =
      /The key works: IAM exchanges it, after (\d+\.\d) s\./.exec(main.log.join('\n')) ?? [];
    expect(main.summaryFile).toContain('<td>May send</td><td>not checked</td>');
    expect(Number(seconds)).toBeGreaterThan(5);
    expect(Number(seconds)).toBeLessThan(60);
    expect(main.log.join('\n')).toContain(
      'Attempt 1 to exchange the ingestion key for a token failed (HTTP 400 BXNIM0415E); trying again.',
    );
    expect(scenario.keys()).toEqual([]);
  });

  test('the policy takes effect later: main waits until Cloud Logs accepts a line, which says what run made the key', async () => {
    scenario.emulator.settings.policyEffectiveAfterMs = 240_000;
    const inputs = { ...scenario.verified, 'ready-timeout': '5m' };
    const main = await scenario.step({ skipWaits: true, with: inputs }).main();
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    expect(main.log.join('\n')).toContain('Attempt 1 to send a log line failed (HTTP 403); trying again.');
    expect(main.log.join('\n')).toMatch(/The key works: Cloud Logs accepted a line, after \d+\.\d s\./);
    expect(main.summaryFile).toContain('<td>May send</td><td>proved by a line</td>');
    const lines = scenario.emulator.cloud.logLines.map(({ line }) => line);
    expect(lines).toEqual([
      expect.objectContaining({
        applicationName: 'octo-org/octo-repo',
        subsystemName: 'CI',
        severity: 3,
        text: `Ingestion key ${main.outputs['key-id'] ?? ''} was minted by octo-org/octo-repo run 1658821493 attempt 1 job build workflow CI`,
      }),
    ]);
  });

  test.each([401, 403])(
    'Cloud Logs answers %d to a token that it does not know: main waits',
    async (status) => {
      const { settings, faults } = scenario.emulator;
      settings.ingressUnauthorized.status = status;
      faults.add({ ...SEND_LINE, times: 3, answer: settings.ingressUnauthorized });
      const main = await scenario.step({ skipWaits: true, with: scenario.verified }).main();
      expect([main.exitCode, count(scenario, SEND_LINE)]).toEqual([0, 4]);
    },
  );

  test.each([-TWO_DAYS_MS, TWO_DAYS_MS])(
    "the runner's clock is %d ms ahead of IAM's: Cloud Logs keeps the line, which has IAM's time",
    async (aheadMs) => {
      scenario.bootstrapKey().createdAt = 0;
      scenario.emulator.settings.clockOffsetMs = -aheadMs;
      const main = await scenario.step({ with: { ...scenario.verified, 'expires-in': '7d' } }).main();
      expect([errors(main), warnings(main)]).toEqual([[], []]);
      expect(main.log.join('\n')).toContain('The key works: Cloud Logs accepted a line, after');
      const [kept] = scenario.emulator.cloud.logLines;
      expect(Math.abs(Number(kept?.line.timestamp) - Number(kept?.receivedAt))).toBeLessThan(60_000);
    },
  );

  test('ready-timeout 0s: the key is handed over without a proof, and is not exchanged', async () => {
    scenario.emulator.settings.keyUsableAfterMs = 3_600_000;
    const main = await scenario.step({ with: { 'ready-timeout': '0s' } }).main();
    expect([main.exitCode, errors(main)]).toEqual([0, []]);
    expect(main.outputs['ingestion-api-key']).not.toBe('');
    expect(main.log.join('\n')).not.toContain('The key works');
    expect(main.log).toContain('The key is handed over unproven, since ready-timeout is 0s.');
    expect(main.summaryFile).toContain('<td>May send</td><td>not checked</td>');
    expect(count(scenario, TOKEN)).toBe(1); // the bootstrap key's
  });
});

describe('time runs out: the key is revoked at once, and the error says what was refused and why', () => {
  test.each(['60s', '7s', '1s'])('IAM does not know the key within ready-timeout %s', async (timeout) => {
    scenario.emulator.settings.keyUsableAfterMs = 3_600_000;
    const step = scenario.step({ skipWaits: true, with: { 'ready-timeout': timeout } });
    const main = await step.main();
    expect(main.exitCode).toBe(1);
    expect(errors(main)).toEqual([
      expect.stringMatching(
        /^The new key did not work in time \(\d+\.\d s\): could not exchange the ingestion key for a token\..*raise ready-timeout.*BXNIM0415E/,
      ),
    ]);
    expect(main.outputs).toEqual({});
    expect(scenario.keys()).toEqual([]);
    expect(main.log.join('\n')).toMatch(/Key ApiKey-\S+ is revoked, since it was not handed over\./);
    const before = scenario.requests().length;
    const post = await step.post();
    expect([post.log, scenario.requests().length]).toEqual([[], before]);
  });

  const CAUSES = {
    notEffective: 'the Sender policy is not effective yet',
    noSender: 'the identity does not hold Sender, or whoever granted it does not hold it',
    anotherInstance: 'Sender is granted on another instance than the one that the line went to',
    restriction: 'a context-based restriction does not allow the address of this runner',
    anotherAccount: 'the account of the instance limits External Identity Interactions',
  };

  /** `given` makes Cloud Logs refuse, and returns inputs. */
  test.each<{ access: string; likely: string; given: () => Record<string, string> }>([
    {
      access: 'this run created the policy, and its granter does not hold Sender',
      likely: CAUSES.notEffective,
      given: () => {
        scenario.emulator.settings.granterHoldsSender = false;
        return {};
      },
    },
    {
      access: 'the policy was found, and is for all instances of the account',
      likely: CAUSES.anotherInstance,
      given: () => {
        const { cloud, iamId, settings } = scenario.emulator;
        cloud.grantSender(iamId);
        settings.ingressRestricted = true;
        return {};
      },
    },
    {
      access: 'the policy was found, and is for the instance',
      likely: CAUSES.restriction,
      given: () => {
        const { cloud, iamId, settings, instanceCrn, instanceId } = scenario.emulator;
        cloud.grantSender(iamId, { attributes: { serviceInstance: instanceId } });
        settings.ingressRestricted = true;
        return { 'instance-crn': instanceCrn };
      },
    },
    {
      access: 'policies were not looked at',
      likely: CAUSES.noSender,
      given: () => ({ 'ensure-policy': 'false' }),
    },
  ])('Cloud Logs refuses lines; $access: the error begins with "$likely"', async ({ likely, given }) => {
    const main = await scenario.step({ skipWaits: true, with: { ...scenario.verified, ...given() } }).main();
    const [line = '', ...more] = errors(main);
    expect(more).toEqual([]);
    expect(line).toMatch(/^Cloud Logs did not let the key send in time \(\d+\.\d s\)\. Probably /);
    expect(line).toContain(`Probably ${likely}`);
    for (const cause of Object.values(CAUSES)) expect(line.split(cause)).toHaveLength(2);
    expect(line).toMatch(/\(127\.0\.0\.1:\d+, HTTP 403, IBM Cloud says "Forbidden"/);
    expect(scenario.keys()).toEqual([]);
    expect(scenario.emulator.cloud.logLines).toEqual([]);
  });

  test('IAM is out of order for the new key: the error names that, and the deletion has time to be repeated', async () => {
    scenario.emulator.faults.add({ ...EXCHANGE_KEY, times: Infinity, answer: { status: 503 } });
    scenario.emulator.faults.add({ ...DELETE_KEY, times: 3, answer: { status: 503 } });
    const step = scenario.step({ skipWaits: true, with: { 'ready-timeout': '2m' } });
    const main = await step.main();
    expect(errors(main)).toEqual([
      expect.stringMatching(
        /Could not exchange the ingestion key for a token: IBM Cloud has a problem of its own.*503/,
      ),
    ]);
    expect(scenario.keys()).toEqual([]);
  });

  test('IAM does not delete the key either: post tries again', async () => {
    scenario.emulator.settings.keyUsableAfterMs = 3_600_000;
    scenario.emulator.faults.add({ ...DELETE_KEY, answer: { status: 400, body: {} } });
    const step = scenario.step({ skipWaits: true, with: { 'ready-timeout': '1s' } });
    const main = await step.main();
    expect(main.log.join('\n')).toMatch(
      /could not be revoked now; the post step tries again\. Could not delete the API key: .*HTTP 400/,
    );
    expect(scenario.keys()).toEqual(['logs-ingestion']);
    const post = await step.post();
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  });

  test('after a lost answer: the second key is revoked, and post looks for the first once more', async () => {
    const { cloud, settings, faults } = scenario.emulator;
    settings.keyUsableAfterMs = 3_600_000;
    faults.add({ ...CREATE_KEY, when: 'after', answer: { drop: true } });
    const step = scenario.step({ skipWaits: true, with: { 'ready-timeout': '7s' } });
    const running = step.main();
    await arrival(scenario, CREATE_KEY);
    const late = cloud.apiKeys.get(scenario.madeKeys[0]?.id ?? '');
    if (late) late.createdAt = Infinity; // IAM does not list it yet
    const main = await running;
    expect(errors(main)).toEqual([expect.stringMatching(/^The new key did not work in time/)]);
    expect(main.log).toContain(
      `Key ${scenario.madeKeys[1]?.id ?? ''} is revoked, since it was not handed over.`,
    );
    expect([scenario.madeKeys.length, scenario.keys()]).toEqual([2, ['logs-ingestion']]);
    if (late) late.createdAt = 0;
    const post = await step.post();
    expect([warnings(post), scenario.keys()]).toEqual([[], []]);
  });
});

describe('Cloud Logs accepts the request and says something', () => {
  /** The action's line is larger than the emulator takes. */
  const large = { GITHUB_REPOSITORY: `octo-org/${'x'.repeat(40_000)}` };

  test.each([
    ['json', '{"dropped":1,"errors":[{"index":0,"reason":"log is too large"}]}'],
    ['text', '1 of 1 logs were not accepted (log 1: log is too large)'],
  ] as const)(
    'as %s: a warning with its words, and no claim that it accepted the line',
    async (form, words) => {
      scenario.emulator.settings.ingressDropReport = form;
      const main = await scenario.step({ github: large, with: scenario.verified }).main();
      expect(errors(main)).toEqual([]);
      expect(warnings(main)).toEqual([`Cloud Logs accepted the request and says: ${words}`]);
      expect(main.log.join('\n')).toContain('The key works: IAM exchanges it, after');
      expect(main.log.join('\n')).not.toContain('Cloud Logs accepted a line');
      expect(main.summaryFile).toContain(
        '<td>May send</td><td>not proved: see the warning about the line</td>',
      );
      expect(scenario.emulator.cloud.logLines).toEqual([]);
    },
  );

  test('nothing at all: the action cannot know of a dropped line', async () => {
    scenario.emulator.settings.ingressDropReport = 'none';
    const main = await scenario.step({ github: large, with: scenario.verified }).main();
    expect(warnings(main)).toEqual([]);
  });

  test.each(['', '{}', ' {} '])('%j says nothing', async (body) => {
    scenario.emulator.faults.add({ ...SEND_LINE, answer: { status: 200, body } });
    const main = await scenario.step({ with: scenario.verified }).main();
    expect(warnings(main)).toEqual([]);
    expect(main.log.join('\n')).toContain('The key works: Cloud Logs accepted a line, after');
  });

  test('the warning has no secret, and is one line', async () => {
    const { apiKey } = scenario.emulator;
    const answer = { status: 202, body: `got ${apiKey}\n::error::no` };
    scenario.emulator.faults.add({ ...SEND_LINE, answer });
    const main = await scenario.step({ with: scenario.verified }).main();
    expect(warnings(main)).toEqual(['Cloud Logs accepted the request and says: got *** ::error::no']);
    expect(main.stdout.replace(`::add-mask::${apiKey}`, '')).not.toContain(apiKey);
  });
});

test('a web page with status 200 does not mean that Cloud Logs accepted the line', async () => {
  scenario.emulator.faults.add({ ...SEND_LINE, times: Infinity, answer: htmlPage(200) });
  const main = await scenario.step({ skipWaits: true, with: scenario.verified }).main();
  expect(errors(main)).toEqual([
    expect.stringContaining('Could not send a log line: the answer was not JSON'),
  ]);
  expect(scenario.keys()).toEqual([]);
});

test.each([400, 404])(
  'an ingress that answers %d: an error at once that does not speak of Sender',
  async (status) => {
    scenario.emulator.faults.add({ ...SEND_LINE, answer: { status, body: {} } });
    const main = await scenario.step({ with: scenario.verified }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining(`Could not send a log line: IBM Cloud refused the request`),
    ]);
    expect(errors(main)[0]).not.toContain('Sender');
    expect(scenario.keys()).toEqual([]);
  },
);

test('IAM limits the rate: the error does not blame the new key', async () => {
  scenario.emulator.faults.add({ ...EXCHANGE_KEY, times: Infinity, answer: tokenRateLimit(300) });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([
    expect.stringMatching(
      /limits how often one API key may be exchanged.*IBM Cloud asked to wait 300 s, longer than this step waits\.$/,
    ),
  ]);
  expect(scenario.keys()).toEqual([]);
});

test("a key that never works: the error has IAM's own words", async () => {
  const answer = tokenError(400, UNKNOWN_CODE, 'Provided API key is expired.');
  scenario.emulator.faults.add({ ...EXCHANGE_KEY, times: Infinity, answer });
  const main = await scenario.step({ skipWaits: true, with: { 'ready-timeout': '5s' } }).main();
  expect(errors(main)).toEqual([expect.stringContaining('IBM Cloud says "Provided API key is expired."')]);
});

describe('the token of the new key names somebody else: the key is revoked, and the step fails', () => {
  test.each(['another identity', 'another account'])('%s', async (whose) => {
    const { cloud, faults } = scenario.emulator;
    const { iamId } =
      whose === 'another identity' ? cloud.addUser() : cloud.addUser({ accountId: cloud.addAccount().id });
    const body = { access_token: await cloud.token(iamId) };
    faults.add({ ...EXCHANGE_KEY, answer: { status: 200, body } });
    const step = scenario.step({ skipWaits: true, with: scenario.verified });
    const main = await step.main();
    expect(errors(main)).toEqual([
      expect.stringMatching(new RegExp(`^IAM says that the new key belongs to ${iamId} in account `)),
    ]);
    expect([main.outputs, scenario.keys(), count(scenario, SEND_LINE)]).toEqual([{}, [], 0]);
    const before = scenario.requests().length;
    const post = await step.post();
    expect([post.log, scenario.requests().length]).toEqual([[], before]);
  });
});
