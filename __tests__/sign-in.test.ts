import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { node24 } from '../runner/find-node24.mjs';
import { findToken } from '../src/steps/cli-session.ts';
import { readToken } from '../src/iam/token.ts';
import { json, TOKEN, tokenError, UNKNOWN_CODE } from './support/faults.ts';
import { errors, forServiceId, useScenario, warnings, type Use } from './support/scenario.ts';

const scenario = useScenario();

describe('with the bootstrap key', () => {
  test.each([401, 403])('a key that is refused with %d: the key is at fault, not a token', async (status) => {
    const answer = tokenError(status, UNKNOWN_CODE, 'Provided API key is worn out.');
    scenario.emulator.faults.add({ ...TOKEN, times: Infinity, answer });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([
      expect.stringMatching(/IAM refuses this API key.*Provided API key is worn out/),
    ]);
  });

  test('a key that is refused without a reason: the error speaks of the key, not of a token', async () => {
    scenario.emulator.faults.add({ ...TOKEN, answer: { status: 401 } });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([
      expect.stringMatching(/^Could not exchange the bootstrap API key.*: IBM Cloud refused the request/),
    ]);
  });
});

describe('a token of IAM', () => {
  const tokenWith = (claims: string) => `h.${Buffer.from(claims).toString('base64url')}.s`;
  const claims = (exp: string, iamId = 'IBMid-1') =>
    `{"iam_id":${JSON.stringify(iamId)},"account":{"bss":"a"},"exp":${exp}}`;

  test.each([
    ['expires in the year 10000 or later', tokenWith(claims('1e300'))],
    ['expires before 1970', tokenWith(claims('-1'))],
    ['has a line break in the IAM ID', tokenWith(claims('4102444800', 'IBMid-1\n::error::x'))],
    [
      'has an account that is not a text',
      tokenWith('{"iam_id":"i","account":{"bss":{"toString":1}},"exp":1}'),
    ],
    ['holds a line break', `${tokenWith(claims('4102444800'))}\n`],
    ['holds a space', `${tokenWith(claims('4102444800'))} x`],
    ['holds a letter beyond ASCII', `${tokenWith(claims('4102444800'))}é`],
  ])('one that %s is not valid: one sentence', async (_, token) => {
    scenario.emulator.faults.add({ ...TOKEN, answer: json(200, { access_token: token }) });
    const main = await scenario.step().main();
    expect(errors(main)).toEqual([
      expect.stringContaining('for a token: the answer lacked what was asked for'),
    ]);
    expect(scenario.requests()).toHaveLength(1);
  });

  test.each([{}, { iat: -1e300 }])(
    'whose time of issue is missing or impossible (%j): it counts as issued an hour before it ends',
    (issued) => {
      const payload = { iam_id: 'IBMid-1', exp: 7200, account: { bss: 'a' }, ...issued };
      expect(readToken(tokenWith(JSON.stringify(payload)))?.claims).toEqual({
        iamId: 'IBMid-1',
        accountId: 'a',
        issuedAt: 3600,
        names: [],
        kind: 'user',
      });
    },
  );
});

describe('with the session of the CLI', () => {
  let bin: string;
  beforeEach(() => {
    bin = mkdtempSync(join(tmpdir(), 'bin-'));
  });
  afterEach(() => {
    rmSync(bin, { recursive: true });
  });

  /** Puts a script on PATH in place of the CLI. It records the call, prints `stdout`, runs `more` and exits with `code`. */
  function cli(stdout: string, code = 0, more = ''): Use {
    const script = join(bin, 'stand-in.cjs');
    const lines = [
      `require('fs').appendFileSync(${JSON.stringify(join(bin, 'calls'))}, process.argv.slice(2).join(' ') + '\\n');`,
      `process.stdout.write(${JSON.stringify(stdout)});`,
      `process.stderr.write('something on the standard error\\n');`,
      `process.exitCode = ${code};`,
      more,
    ];
    writeFileSync(script, lines.join('\n'));
    if (process.platform === 'win32') {
      writeFileSync(join(bin, 'ibmcloud.cmd'), `@"${node24()}" "${script}" %*\r\n`);
    } else {
      writeFileSync(join(bin, 'ibmcloud'), `#!/bin/sh\nexec '${node24()}' '${script}' "$@"\n`);
      chmodSync(join(bin, 'ibmcloud'), 0o755);
    }
    return {
      with: { 'bootstrap-api-key': '', 'use-cli-session': 'true' },
      env: { PATH: [bin, process.env.PATH].join(delimiter) },
    };
  }

  const asJson = (token: string) => JSON.stringify({ iam_token: `Bearer ${token}` }, null, 2);

  test('the session of a user: main and post ask the CLI, and print nothing of it', async () => {
    const token = await scenario.emulator.cloud.token(scenario.emulator.iamId);
    const { main, post } = await scenario.job(cli(`A new version is available {1.2.3}.\n${asJson(token)}\n`));
    expect(errors(main)).toEqual([]);
    expect(warnings(post)).toEqual([]);
    expect(scenario.keys()).toEqual([]);
    const calls = readFileSync(join(bin, 'calls'), 'utf8');
    expect(calls).toBe('iam oauth-tokens --output json -q\n'.repeat(2));
    expect(scenario.requests().filter((request) => request.includes('/identity/token'))).toHaveLength(1);
    for (const stage of [main, post]) {
      const [first = '', ...rest] = stage.stdout.split(/\r?\n/);
      expect(first).toBe(`::add-mask::${token}`);
      expect(rest.join('\n')).not.toContain(token);
      expect(stage.stdout + stage.stderr).not.toContain('something on the standard error');
      expect(stage.stdout).not.toContain('new version');
    }
  });

  test('the session of a trusted profile makes a key for a service ID', async () => {
    const { cloud } = scenario.emulator;
    const profile = cloud.addProfile();
    cloud.grantAdministrator(profile.iamId);
    cloud.grantAdministrator(profile.iamId, { serviceName: 'iam-identity' });
    const serviceId = cloud.addServiceId();
    const use = cli(asJson(await cloud.token(profile.iamId)));
    const inputs = { ...use.with, ...forServiceId(serviceId.id) };
    const main = await scenario.step({ ...use, with: inputs }).main();
    expect(errors(main)).toEqual([]);
    expect(main.outputs['iam-id']).toBe(serviceId.iamId);
  });

  test('the session of a trusted profile cannot make a key for a user: refused before any request', async () => {
    const { cloud, iamId } = scenario.emulator;
    const profile = cloud.addProfile();
    const main = await scenario.step(cli(asJson(await cloud.token(profile.iamId)))).main();
    expect(errors(main)).toEqual([
      `The bootstrap credential belongs to a trusted profile (${profile.iamId}), and IAM lets only the user itself create API keys for ${iamId}: use a credential of that user, or set service-id instead of user-id.`,
    ]);
    expect(scenario.requests()).toEqual([]);
  });

  const HOW =
    'Run ibmcloud login in an earlier step of the same job, or set bootstrap-api-key instead of use-cli-session.';

  test.each<[string, () => Promise<Use>, string]>([
    [
      'no CLI',
      () => Promise.resolve({ ...cli(''), env: { PATH: tmpdir() } }),
      'use-cli-session: the command ibmcloud is not there, or cannot be run. Install the IBM Cloud CLI in an earlier step.',
    ],
    [
      'not logged in',
      () => Promise.resolve(cli('', 1)),
      `use-cli-session: the CLI has no open session. ${HOW}`,
    ],
    [
      'malformed output',
      () => Promise.resolve(cli('{ "iam_token": ')),
      `use-cli-session: the output of ibmcloud iam oauth-tokens holds no IAM token. ${HOW}`,
    ],
    [
      'a token that is not a JWT',
      () => Promise.resolve(cli(asJson('nonsense'))),
      `use-cli-session: the IAM token of the CLI names no identity or account. ${HOW}`,
    ],
    [
      'an expired session',
      async () =>
        cli(asJson(await scenario.emulator.cloud.token(scenario.emulator.iamId, { lifetimeS: -1 }))),
      `use-cli-session: the session of the CLI has expired. ${HOW}`,
    ],
    [
      'a session that ends in half a minute',
      async () =>
        cli(asJson(await scenario.emulator.cloud.token(scenario.emulator.iamId, { lifetimeS: 30 }))),
      `use-cli-session: the session of the CLI has expired. ${HOW}`,
    ],
  ])('%s: one clear sentence', async (_, use, message) => {
    const main = await scenario.step(await use()).main();
    expect(errors(main)).toEqual([message]);
    expect(scenario.requests()).toEqual([]);
  });

  test('the CLI prints no colours, no trace and no notice of a new version, whatever the job has set', async () => {
    const file = join(bin, 'env');
    const more = `
      const { IBMCLOUD_COLOR, IBMCLOUD_TRACE, IBMCLOUD_VERSION_CHECK } = process.env;
      const set = { IBMCLOUD_COLOR, IBMCLOUD_TRACE, IBMCLOUD_VERSION_CHECK };
      require('fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(set));`;
    const use = cli('', 1, more);
    const env = { IBMCLOUD_COLOR: 'true', IBMCLOUD_TRACE: 'true', IBMCLOUD_VERSION_CHECK: 'true' };
    await scenario.step({ ...use, env: { ...use.env, ...env } }).main();
    const set = JSON.parse(readFileSync(file, 'utf8')) as typeof env;
    expect(set.IBMCLOUD_COLOR).toBe('false');
    expect(set.IBMCLOUD_TRACE).toBe('false');
    expect(set.IBMCLOUD_VERSION_CHECK).toBe('false');
  });

  test('a CLI that asks a question gets no answer, and the step does not hang', async () => {
    const question = `process.stdin.resume().on('end', () => { process.exitCode = 1; });`;
    const main = await scenario.step(cli('', 0, question)).main();
    expect(errors(main)).toEqual([`use-cli-session: the CLI has no open session. ${HOW}`]);
  });

  (process.platform === 'win32' ? test.skip : test)(
    'a CLI that ends before it is asked: post warns, and does not crash',
    async () => {
      const step = scenario.step(cli(asJson(await scenario.emulator.cloud.token(scenario.emulator.iamId))));
      await step.main();
      writeFileSync(join(bin, 'ibmcloud'), '#!/bin/sh\nexit 1\n');
      for (let n = 0; n < 8; n += 1) {
        const post = await step.post();
        expect([post.exitCode, post.stderr]).toEqual([0, '']);
        expect(warnings(post)).toEqual([expect.stringContaining('the CLI has no open session')]);
      }
    },
  );

  test('a CLI that never answers: an error after half a minute', async () => {
    const main = await scenario
      .step({
        ...cli('', 0, "process.chdir(require('os').tmpdir()); setTimeout(() => {}, 10_000);"),
        skipWaits: true,
      })
      .main();
    expect(errors(main)).toEqual([
      'use-cli-session: the CLI did not answer in time. Run ibmcloud iam oauth-tokens in an earlier step to see what it waits for.',
    ]);
  });

  test('a session that is closed by the time of post: a warning with key ID and expiry', async () => {
    const step = scenario.step(cli(asJson(await scenario.emulator.cloud.token(scenario.emulator.iamId))));
    const main = await step.main();
    cli('', 1);
    const post = await step.post();
    expect(post.exitCode).toBe(0);
    expect(warnings(post)).toEqual([
      expect.stringContaining(
        `(${main.outputs['key-id']}) was not revoked. It expires at ${main.outputs['expires-at']};`,
      ),
    ]);
    expect(warnings(post)[0]).toContain('the CLI has no open session');
  });

  test.each<[string, string | undefined]>([
    ['{"iam_token":"Bearer abc"}', 'abc'],
    ['{"iam_token":"bearer  abc "}', 'abc'],
    ['Notice {x}\n{"iam_token":"Bearer abc"}\n', 'abc'],
    ['{"other":1}', undefined],
    ['{"iam_token":1}', undefined],
    ['', undefined],
    ['{', undefined],
  ])('findToken %j', (output, expected) => {
    expect(findToken(output)).toBe(expected);
  });

  (process.platform === 'win32' ? test.skip : test)(
    'a CLI that never answers is ended with the step, and what it has started does not hold the step up',
    async () => {
      const pidFile = join(bin, 'pid');
      // The command of a shell that waits for another program, which holds the output open.
      const script = `#!/bin/sh\necho $$ > '${pidFile}'\nsleep 40 &\nwait\n`;
      const use = cli('');
      writeFileSync(join(bin, 'ibmcloud'), script);
      const main = await scenario.step({ ...use, skipWaits: true }).main();
      expect(errors(main)).toEqual([expect.stringContaining('the CLI did not answer in time')]);
      // It may have been ended before its first line.
      const pid = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').trim() : '0';
      // A process that has ended may still be in the table until somebody takes note of it.
      expect(spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout).toMatch(/^(Z.*)?\s*$/);
    },
  );

  test('a CLI whose output has no end: read up to a limit', async () => {
    const flood = `
      const pour = () => { while (process.stdout.write('x'.repeat(65536))); process.stdout.once('drain', pour); };
      process.stdout.on('error', () => process.exit());
      pour();`;
    const main = await scenario.step(cli('', 0, flood)).main();
    expect(errors(main)).toEqual([
      `use-cli-session: the output of ibmcloud iam oauth-tokens holds no IAM token. ${HOW}`,
    ]);
  });
});
