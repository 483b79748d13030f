import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { parse } from 'yaml';
import { startEmulator, tokenRateLimit, type Emulator } from '../emulator/index.ts';
import { readArguments } from '../runner/demo/arguments.ts';
import { repository } from './support/scenario.ts';
import { startScript, type RunningScript } from './support/script.ts';

/** `npm start -- …args` without npm, and without what the environment says about an account. */
function begin(args: string[], env: Record<string, string> = {}): RunningScript {
  const nobody = { IBMCLOUD_API_KEY: '', SERVICE_ID: '', USER_ID: '', INGRESS_ENDPOINT: '' };
  return startScript('runner/demo/start.ts', args, { ...nobody, ...env });
}

async function start(...args: string[]) {
  return await result(begin(args));
}

async function result({ output, end }: RunningScript) {
  return { code: await end, ...output };
}

/** What an earlier `npm start` printed for its action's inputs. */
function inputsIn(stdout: string): string[] {
  const [, block = ''] = /^ {2}with:\n((?: {4}.*\n)+)/m.exec(stdout) ?? [];
  return [...block.matchAll(/^ {4}([\w-]+):/gm)].map(([, name = '']) => name);
}

describe('npm start', () => {
  let plain: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    plain = await start();
  });

  test('runs one whole job against the emulator, and shows that the key is gone', () => {
    const { code, stdout, stderr } = plain;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Against a local emulator of IBM Cloud\n/);
    expect(stdout).toContain('ingestion-api-key=***');
    expect(stdout).toContain('build.log: 4 lines in 1 request');
    expect(stdout).toMatch(/ {2}key ApiKey-\S+: is gone/);
  });

  test('ships the log of a later step with the key, and shows the lines in their order and the job summary', () => {
    const { stdout } = plain;
    const [, lines = ''] = /\nWhat Cloud Logs has\n([^]*)/.exec(stdout) ?? [];
    const ofBuild = lines.split('\n').filter((line) => line.includes(' · build.log · '));
    expect(ofBuild.map((line) => line.replace(/^ {2}\S+Z /, ''))).toEqual([
      'info · octo-org/octo-repo · CI · build.log · Compiling',
      'warning · octo-org/octo-repo · CI · build.log · [warn] main.c is long',
      'error · octo-org/octo-repo · CI · build.log · ERROR: the linker found no main',
      'info · octo-org/octo-repo · CI · build.log · {"level":"info","tests":3}',
    ]);
    expect(lines).toContain(' · {"message":"Log files of job build of workflow CI"');
    const [, summary = ''] = /\nJob summary\n((?: {2}.*\n)+)/.exec(stdout) ?? [];
    expect(summary).toContain('  At the end of the job | revoked\n');
    expect(summary).toContain('  File | Lines | Requests | Remarks\n  build.log | 4 | 1 | –\n');
    expect(summary).not.toMatch(/[<>]/);
  });

  test("sets the inputs of README.md's example, and the addresses of the emulator", () => {
    const readme = readFileSync(join(repository, 'README.md'), 'utf8');
    const examples = [...readme.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml);
    const steps = parse(examples.find((yaml) => yaml.includes('ingestion-key@v1')) ?? '') as {
      with?: object;
    }[];
    const example = Object.keys(steps[0]?.with ?? {});
    const { stdout } = plain;
    expect(inputsIn(stdout).sort()).toEqual([...example, 'iam-endpoint', 'ingress-endpoint'].sort());
    expect(stdout).toContain('Identity: service ID iam-ServiceId-');
    expect(stdout).toContain('Account: account-id matches, the account in instance-crn matches.');
  });

  test('--user: a key of a user, and a policy that stays', async () => {
    const { code, stdout } = await start('--user');
    expect(code).toBe(0);
    expect(stdout).toContain('Identity: user IBMid-');
    expect(stdout).toMatch(/ {2}policy \S+: is there\n {2}key ApiKey-\S+: is gone/);
  });

  test('--profile: in a pod, as a trusted profile, without a bootstrap key', async () => {
    const { code, stdout, stderr } = await start('--profile');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(inputsIn(stdout)).not.toContain('bootstrap-api-key');
    expect(stdout).toMatch(/Sign-in: trusted profile Profile-\S+, with the compute resource token in /);
    expect(stdout).toContain('What Cloud Logs has');
    expect(stdout).toMatch(/ {2}key ApiKey-\S+: is gone/);
  });

  test('deletes the key even when the log shipper fails', async () => {
    const emulator = await startEmulator();
    const answer = { status: 400, body: { message: 'bad line' } };
    emulator.faults.add({ path: '/logs/v1/singles', skip: 1, times: Infinity, answer });
    const at = ['--user', '--emulator', emulator.url, '--with', `bootstrap-api-key=${emulator.apiKey}`];
    const { code, stdout } = await start(...at).finally(() => emulator.close());
    expect(code).toBe(1);
    expect(stdout).toContain('##[error]Some of the logs are not in Cloud Logs');
    expect(stdout).toMatch(/ {2}key ApiKey-\S+: is gone/);
  });

  test('shows what the action says about a mistake', async () => {
    const { code, stdout } = await start('--with', 'expires-in=soon');
    expect(code).toBe(1);
    expect(stdout).toContain('##[error]expires-in "soon" is not a duration');
  });

  test('refuses an unknown option, and prints the usage', async () => {
    const { code, stdout, stderr } = await start('--wit');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain("Unknown option '--wit'");
    expect(stderr).toContain('npm start [-- options]');
  });

  test.each([
    [['--with=x'], "--with takes name=value, and got 'x'"],
    [
      ['--with=user-idd=x'],
      "The action has no input 'user-idd'. Do you mean user-id? It has user-id, service-id, ",
    ],
    [['--ship'], '--ship takes at least one file: npm start -- --ship build.log'],
    [
      ['expires-in=soon'],
      "'expires-in=soon' is no option, and files go behind --ship. npm takes options for itself unless -- comes before them: npm start -- --with …",
    ],
    [
      ['--with=iam-endpoint=http://127.0.0.1:8080'],
      'does not fit an emulator: name a running one with --emulator',
    ],
    [['--emulator=8080'], "--emulator takes a URL such as http://127.0.0.1:8080, and got '8080'"],
    [['--emulator=http://127.0.0.1:9'], '--emulator needs --with bootstrap-api-key='],
    [['--cloud'], 'Set IBMCLOUD_API_KEY, and one of SERVICE_ID (ServiceId-…) and USER_ID'],
    [['--ship', 'a.log', '--with', 'expires-in=1h'], "The action has no input 'expires-in'. Do you mean "],
    [['--ship', 'a.log', '--with', 'files=b.log'], '--with files does not fit --ship'],
    [['--run-logs', '--with', 'files=b.log'], "The action has no input 'files'. Do you mean jobs?"],
    [['--run-logs', '--cloud'], '--run-logs sends the logs of a run that an emulator of its own has: '],
    [['--run-logs', '--profile'], '--run-logs sends the logs of a run that an emulator of its own has: '],
    [
      ['--run-logs', '--ship', 'a.log'],
      '--run-logs sends the logs of a run that an emulator of its own has: leave the other options out, but for --user and --with',
    ],
    [
      ['--profile', '--user'],
      '--profile is for a service ID and an emulator of its own: leave the other options out',
    ],
    [['--cloud', '--user'], '--user is for an emulator: with --cloud, set USER_ID'],
    [
      ['--cloud', '--with', 'bootstrap-api-key=x'],
      'With --cloud, set IBMCLOUD_API_KEY instead of bootstrap-api-key',
    ],
    [['--cloud', '--emulator', 'http://127.0.0.1:9'], '--cloud and --emulator are both set: choose one'],
    [
      ['--emulator', 'http://127.0.0.1:9', '--with', 'bootstrap-api-key=x'],
      'No emulator answers at http://127.0.0.1:9: start one with npm run emulator',
    ],
  ])('refuses %j', async (args, sentence) => {
    const begun = Promise.resolve(args).then((given) => readArguments(given, {})?.find());
    await expect(begun).rejects.toThrow(sentence);
  });
});

describe('npm start -- --ship', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'logs-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** The same in the folder where the files are, which npm names in INIT_CWD. */
  const shipIn = async (...args: string[]) => result(begin(['--ship', ...args], { INIT_CWD: folder }));

  test("sends the user's own files in post, with a key that is gone afterwards", async () => {
    writeFileSync(join(folder, 'one.log'), 'first\n[error] second\n');
    writeFileSync(join(folder, 'two.log'), 'third\n');
    const { code, stdout, stderr } = await shipIn('one.log', '*.log');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\nPost step 1: the job ends\n(?: {2}.*\n)* {2}one\.log: 2 lines in 1 request\n/);
    expect(stdout).toMatch(/ {2}key ApiKey-\S+: is gone/);
    expect(stdout).toContain('  one.log | 2 | 1 | –\n  two.log | 1 | 1 | –\n');
    expect(stdout).toMatch(
      / info · \S+ · CI · one\.log · first\n[^]* error · \S+ · CI · one\.log · \[error\] second\n/,
    );
    expect(readFileSync(join(folder, 'one.log'), 'utf8')).toBe('first\n[error] second\n');
  });

  test('--user: the action makes the policy at the start', async () => {
    writeFileSync(join(folder, 'one.log'), 'first\n');
    const { code, stdout } = await shipIn('one.log', '--user', '--with', 'severity=error');
    expect(code).toBe(0);
    expect(stdout).toMatch(/ error · \S+ · CI · one\.log · first\n/);
  });

  test('shows the first 50 lines of many', async () => {
    writeFileSync(join(folder, 'long.log'), Array.from({ length: 99 }, (_, n) => `line ${n + 1}`).join('\n'));
    const { stdout } = await shipIn('long.log');
    expect(stdout).toContain('long.log · line 50\n  … and 50 more lines\n');
    expect(stdout).not.toContain('· line 51');
  });

  test('says that no file matches, and makes no key', async () => {
    const { stdout } = await shipIn('absent.log');
    expect(stdout).toContain('##[warning]No file');
    expect(stdout).toContain('What Cloud Logs has\n  no lines\n');
    expect(stdout).not.toContain('ApiKey-');
  });
});

describe('npm start -- --run-logs', () => {
  test('sends the logs of a finished run, with a key that is gone afterwards', async () => {
    const { code, stdout, stderr } = await start('--run-logs');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Against a local emulator of IBM Cloud\n/);
    expect(stdout).toContain('; jobs to send: 3.');
    expect(stdout).toMatch(/ {2}lines-sent=11\n(?: {2}.*\n)* {2}complete=true\n/);
    expect(stdout).toMatch(/ {2}key ApiKey-\S+: is gone/);
    expect(stdout).toContain('  Job | Lines | Requests | Remarks\n  build | 5 | 1 | –\n');
    const [, lines = ''] = /\nWhat Cloud Logs has\n([^]*)/.exec(stdout) ?? [];
    const texts = lines
      .split('\n')
      .map((line) => line.replace(/^ {2}\S+Z /, ''))
      .filter((line) => line !== '' && !line.includes('"kind":'));
    expect(texts).toEqual([
      "info · CI · build · Set up job · Current runner version: '2.331.0'",
      'info · CI · build · Build · Run make',
      'warning · CI · build · Build · main.c is long',
      'info · CI · build · Build · {"level":"info","time":"2020-01-01T00:00:00Z","objects":12}',
      'info · CI · build · Complete job · Cleaning up orphan processes',
      "info · CI · test (ubuntu-24.04, 24) · Set up job · Current runner version: '2.331.0'",
      'info · CI · test (ubuntu-24.04, 24) · Test · Run npm test',
      'info · CI · test (ubuntu-24.04, 24) · Test · login at https://ci:***@example.com',
      'info · CI · test (ubuntu-24.04, 24) · Test · expected 12, got 11',
      'error · CI · test (ubuntu-24.04, 24) · Test · Process completed with exit code 1.',
      'info · CI · test (ubuntu-24.04, 24) · Complete job · Cleaning up orphan processes',
    ]);
    const records = [...lines.matchAll(/ (\w+) · CI · .*?\{"message":"(.*?)"/g)].map(([, ...words]) => words);
    expect(records).toEqual([
      ['info', 'Job build of workflow CI: success'],
      ['error', 'Job test (ubuntu-24.04, 24) of workflow CI: failure'],
      ['info', 'Job deploy of workflow CI: skipped'],
      ['error', 'Run of workflow CI: failure'],
    ]);
  });

  test('--user, and inputs of run-logs', async () => {
    const { code, stdout } = await start('--run-logs', '--user', '--with', 'jobs=build');
    expect(code).toBe(0);
    expect(stdout).toContain('Identity: user IBMid-');
    expect(stdout).toContain('; jobs to send: 1.');
  });

  test('shows what the action says about a mistake', async () => {
    const { code, stdout } = await start('--run-logs', '--with', 'run-id=7');
    expect(code).toBe(1);
    expect(stdout).toContain('##[error]Could not read the workflow run: GitHub knows no such run');
  });
});

describe('npm start -- --cloud', () => {
  let emulator: Emulator;
  afterEach(async () => {
    await emulator.close();
  });

  /** The emulator plays IBM Cloud. */
  const cloud = async (env: Record<string, string>) =>
    result(
      begin(['--cloud', '--with', `iam-endpoint=${emulator.url}/`], {
        IBMCLOUD_API_KEY: emulator.apiKey,
        ...env,
      }),
    );

  test('a service ID from the environment, which has its policy already', async () => {
    emulator = await startEmulator();
    const { id, iamId } = emulator.cloud.addServiceId();
    emulator.cloud.grantSender(iamId);
    const { code, stdout } = await cloud({ SERVICE_ID: id, INGRESS_ENDPOINT: emulator.url });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Against IBM Cloud\n/);
    expect(stdout).toContain(`Identity: service ID ${iamId}`);
    expect(stdout).toContain('Policy: not looked at');
    expect(stdout).toContain('build.log: 4 lines in 1 request');
    expect(stdout).toMatch(/ {2}key ApiKey-\S+: is gone/);
    expect(stdout).not.toContain(emulator.apiKey);
    expect(stdout).not.toContain('Worth reporting');
  });

  test('a user from the environment; without an ingress, no line is sent', async () => {
    emulator = await startEmulator();
    const { code, stdout } = await cloud({ USER_ID: emulator.email });
    expect(code).toBe(0);
    expect(stdout).toContain(`Identity: user ${emulator.iamId}`);
    expect(stdout).toContain('no ingress is known: no line is sent');
    expect(stdout).toMatch(/ {2}policy \S+: is there\n {2}key ApiKey-\S+: is gone/);
  });
});

describe('npm start -- --cloud: an answer that the emulator does not give is worth reporting', () => {
  let emulator: Emulator;
  afterEach(async () => {
    await emulator.close();
  });

  /** The lines below the heading. An emulator with other settings plays IBM Cloud. */
  async function reported(...inputs: string[]): Promise<string[] | undefined> {
    const { id, iamId } = emulator.cloud.addServiceId();
    emulator.cloud.grantSender(iamId);
    const given = [`iam-endpoint=${emulator.url}`, 'ready-timeout=1s', ...inputs];
    const run = begin(['--cloud', ...given.flatMap((input) => ['--with', input])], {
      IBMCLOUD_API_KEY: emulator.apiKey,
      SERVICE_ID: id,
      INGRESS_ENDPOINT: emulator.url,
    });
    const { stdout } = await result(run);
    const [, heading, lines] = /\nWorth reporting\n(.*)\n([^]*)/.exec(stdout) ?? [];
    if (heading === undefined) return undefined;
    expect(heading).toBe('  The emulator does not answer like this. Please open an issue with these lines:');
    return lines?.split('\n').slice(0, -1);
  }

  const disableKeys = () => {
    for (const key of emulator.cloud.apiKeys.values()) key.disabled = true;
  };

  test('nothing of what the emulator answers alike: a key that is known late, a rate limit, an error of the server', async () => {
    emulator = await startEmulator({ settings: { keyUsableAfterMs: 400 } });
    emulator.faults.add({ path: '/identity/token', answer: tokenRateLimit() });
    emulator.faults.add({ path: '/v1/apikeys/*', answer: { status: 503 } });
    expect(await reported()).toBeUndefined();
    const outcomes = emulator.requests.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(expect.arrayContaining([429, 400, 503]));
  });

  test.each<[string, () => unknown]>([
    ['a disabled bootstrap key', disableKeys],
    ['an ingress that refuses', () => (emulator.settings.ingressRestricted = true)],
  ])('nothing either: %s', async (_, given) => {
    emulator = await startEmulator();
    given();
    expect(await reported()).toBeUndefined();
  });

  test('another status and code at the token endpoint', async () => {
    const disabledKey = {
      status: 401,
      errorCode: 'BXNIM0420E',
      errorMessage: 'Provided API key is disabled.',
    };
    emulator = await startEmulator({ settings: { disabledKey } });
    disableKeys();
    expect(await reported()).toEqual([
      '  exchange the bootstrap API key for a token: HTTP 401 BXNIM0420E, "Provided API key is disabled."',
    ]);
  });

  test('other words of the ingress, without IDs, addresses and keys', async () => {
    emulator = await startEmulator({ settings: { ingressRestricted: true } });
    const { accountId, iamId, email, instanceId, apiKey } = emulator;
    const message = `No: ${accountId} ${iamId} ${email} ${instanceId} 192.0.2.1 ${apiKey}.`;
    emulator.settings.ingressForbidden = { status: 403, body: { message } };
    expect(await reported()).toEqual(['  send a log line: HTTP 403, "No: *** *** *** *** *** ***."']);
  });

  test('another code for a new key, what a 200 says to the action and to ship, another answer to the deletion', async () => {
    emulator = await startEmulator();
    const { faults, cloud, apiKey, iamId } = emulator;
    const unknown = { errorCode: 'BXNIM0001E', errorMessage: 'Come later.' };
    faults.add({ path: '/identity/token', skip: 1, answer: { status: 404, body: unknown } });
    faults.add({ path: '/logs/v1/singles', answer: { status: 200, body: { partial: 'one' } } });
    const body = `ok ${await cloud.token(iamId)} ${apiKey}`;
    faults.add({ path: '/logs/v1/singles', answer: { status: 200, body } });
    const gone = { errors: [{ code: 'gone', message: 'It has gone.' }], status_code: 410 };
    faults.add({ method: 'DELETE', path: '/v1/apikeys/*', answer: { status: 410, body: gone } });
    expect(await reported()).toEqual([
      '  exchange the ingestion key for a token: HTTP 404 BXNIM0001E',
      '  send a log line: HTTP 200, "{"partial":"one"}"',
      '  send a log line: HTTP 200, "ok *** ***"',
      '  delete the API key: HTTP 410 gone, "It has gone."',
    ]);
  });
});

describe('npm start -- --emulator', () => {
  let emulator: Emulator;
  afterEach(async () => {
    await emulator.close();
  });

  const given = () => ['--emulator', emulator.url, '--with', `bootstrap-api-key=${emulator.apiKey}`];

  test('--user: runs the job against that emulator, and shows only its own lines', async () => {
    emulator = await startEmulator();
    emulator.cloud.logLines.push({ iamId: '', receivedAt: 0, line: { text: 'from before' } });
    const { code, stdout, stderr } = await start(...given(), '--user');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Against the emulator at ${emulator.url}`);
    expect(stdout).toMatch(/ {2}key ApiKey-\S+: is gone\n/);
    expect(stdout).toMatch(/What Cloud Logs has\n.* · Ingestion key .*\n.* · build\.log · Compiling\n/);
    expect(stdout).not.toContain('from before');
    expect(emulator.cloud.logLines).toHaveLength(1 + 1 + 1 + 4); // of before, a proof, of the run, of the build
  });

  test('a service ID by its ID', async () => {
    emulator = await startEmulator();
    const { id, iamId } = emulator.cloud.addServiceId();
    emulator.cloud.grantSender(iamId);
    const { code, stdout } = await start(...given(), '--with', `service-id=${id}`);
    expect(code).toBe(0);
    expect(stdout).toContain(`Identity: service ID ${iamId}`);
  });
});

describe('the key is deleted', () => {
  let emulator: Emulator;
  afterEach(async () => {
    await emulator.close();
  });

  const args = () => ['--user', '--emulator', emulator.url, '--with', `bootstrap-api-key=${emulator.apiKey}`];
  const keys = () => emulator.cloud.keysOf(emulator.iamId).filter(({ name }) => name !== 'bootstrap');
  const stops = process.platform === 'win32' ? test.skip : test; // no SIGINT for other processes there

  async function until(condition: () => boolean): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (!condition()) {
      if (Date.now() > deadline) throw new Error('This did not happen within ten seconds.');
      await pass(20);
    }
  }

  stops('when main is cancelled with Ctrl-C, which npm sends a second time', async () => {
    emulator = await startEmulator({ settings: { keyUsableAfterMs: 60_000 } });
    const run = begin(args());
    await until(() => keys().length === 1);
    run.child.kill('SIGINT');
    run.child.kill('SIGINT');
    const { code, stdout } = await result(run);
    expect(code).toBe(130);
    expect(stdout).toContain('##[error]The operation was canceled.');
    expect(stdout).toMatch(/Post step 1: the job ends\n {2}Key logs-ingestion \(\S+\) is revoked/);
    expect(keys()).toEqual([]);
  });

  stops('when Ctrl-C comes while the log shipper waits for an answer', async () => {
    emulator = await startEmulator();
    emulator.faults.add({ method: 'POST', path: '/logs/v1/singles', skip: 1, answer: { hang: true } });
    const run = begin(args());
    await until(() => emulator.requests.filter(({ path }) => path === '/logs/v1/singles').length >= 2);
    run.child.kill('SIGINT');
    const { code, stdout } = await result(run);
    expect(code).toBe(130);
    expect(stdout).toMatch(/Post step 1: the job ends\n {2}Key logs-ingestion \(\S+\) is revoked/);
    expect(keys()).toEqual([]);
  });

  test('when nobody reads the output any more, as in npm start | head', async () => {
    emulator = await startEmulator({ settings: { keyUsableAfterMs: 1000 } });
    const run = begin(args());
    await until(() => keys().length === 1);
    run.child.stdout?.destroy();
    expect(await run.end).toBe(0);
    expect(run.output.stderr).toBe('');
    expect(emulator.requests.map(({ method }) => method)).toContain('DELETE');
    expect(keys()).toEqual([]);
  });
});
