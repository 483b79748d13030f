import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Secrets } from '../src/http/secrets.ts';
import { CREATE_KEY, DELETE_KEY, json, LIST_POLICIES, TOKEN, tokenError } from './support/faults.ts';
import { shown } from './support/flaws.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

const JWT = /eyJ[\w-]+\.[\w-]+\.[\w-]+/;

describe.each([
  ['as usual', {}],
  ['with RUNNER_DEBUG=1', { RUNNER_DEBUG: '1' }],
  ['with DEBUG=*', { DEBUG: '*' }],
  ['with NODE_DEBUG=*', { NODE_DEBUG: '*' }],
  ['with all of them', { RUNNER_DEBUG: '1', DEBUG: '*', NODE_DEBUG: '*' }],
  ['with NODE_DEBUG=http,https,tls,axios', { NODE_DEBUG: 'http,https,tls,axios' }],
])('no secret outside the masks and the output file, %s', (_, env) => {
  test('in a job that succeeds', async () => {
    const { apiKey } = scenario.emulator;
    const job = await scenario.job({ env, with: scenario.verified });
    expect(job.main.exitCode).toBe(0);
    expect(scenario.keys()).toEqual([]);
    for (const stage of [job.main, job.post]) {
      expect(shown(stage)).not.toContain(apiKey);
      expect(shown(stage)).not.toContain(job.main.outputs['ingestion-api-key']);
      expect(shown(stage)).not.toMatch(JWT);
    }
  });

  test('in a job that fails', async () => {
    const { apiKey, settings, faults } = scenario.emulator;
    settings.echoKeyInErrors = true;
    const body = { errors: [{ code: 'forbidden', message: `No, ${apiKey}.`, details: apiKey }] };
    faults.add({ ...CREATE_KEY, answer: { status: 403, body } });
    const { main, post } = await scenario.job({ env, skipWaits: true });
    expect(main.exitCode).toBe(1);
    expect(errors(main)).toHaveLength(1);
    expect(warnings(post)).toEqual([]);
    expect(scenario.keys()).toEqual([]);
    for (const stage of [main, post]) {
      expect(shown(stage)).not.toContain(apiKey);
      expect(shown(stage)).not.toMatch(JWT);
    }
  });
});

test('each secret is masked before any line that could show it', async () => {
  const { main } = await scenario.job();
  const masks = main.commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message);
  expect(masks).toContain(scenario.emulator.apiKey);
  expect(masks).toContain(main.outputs['ingestion-api-key']);
  expect(masks.filter((mask) => JWT.test(mask))).toHaveLength(2);
  const lines = main.stdout.split(/\r?\n/);
  for (const mask of masks) expect(lines.find((line) => line.includes(mask))).toBe(`::add-mask::${mask}`);
});

test('the new key is masked before any line about it, also with ready-timeout: 0s', async () => {
  const { main } = await scenario.job({ with: { 'ready-timeout': '0s' } });
  const lines = main.stdout.split(/\r?\n/);
  const mask = lines.indexOf(`::add-mask::${main.outputs['ingestion-api-key'] ?? ''}`);
  expect(mask).toBeGreaterThan(-1);
  expect(lines.findIndex((line) => line.startsWith('Key: '))).toBeGreaterThan(mask);
});

describe('an error code that is the bootstrap key is not printed', () => {
  const isCode = (status: number) => ({ status, body: { errors: [{ code: scenario.emulator.apiKey }] } });

  test('when it ends main, and when the request is repeated', async () => {
    const { apiKey, faults } = scenario.emulator;
    faults.add({ ...LIST_POLICIES, answer: isCode(503) });
    faults.add({ ...CREATE_KEY, answer: isCode(403) });
    const main = await scenario.step({ skipWaits: true }).main();
    expect(main.exitCode).toBe(1);
    expect(main.stdout).toContain('(HTTP 503 ***); trying again');
    expect(shown(main)).not.toContain(apiKey);
  });

  test('when it ends post', async () => {
    const { apiKey, faults } = scenario.emulator;
    const step = scenario.step();
    await step.main();
    faults.add({ ...DELETE_KEY, answer: isCode(403) });
    const post = await step.post();
    expect(warnings(post)).toEqual([expect.stringContaining('HTTP 403 ***')]);
    expect(shown(post)).not.toContain(apiKey);
  });
});

test('a token answer with a refresh token: that is masked too', async () => {
  const { cloud, iamId, faults } = scenario.emulator;
  const refreshToken = randomBytes(30).toString('base64url');
  const body = { access_token: await cloud.token(iamId), refresh_token: refreshToken };
  faults.add({ ...TOKEN, answer: json(200, body) });
  const main = await scenario.step().main();
  expect(main.exitCode).toBe(0);
  expect(main.commands).toContainEqual(
    expect.objectContaining({ command: 'add-mask', message: refreshToken }),
  );
});

test('an error body that repeats the key, as IAM once did: it is not printed', async () => {
  scenario.emulator.settings.echoKeyInErrors = true;
  const wrong = `wrong-${scenario.emulator.apiKey}`;
  const main = await scenario.step({ with: { 'bootstrap-api-key': wrong } }).main();
  const printed = main.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(printed.join('\n')).not.toContain(wrong);
});

test("IAM's words hold the key: they are printed without it", async () => {
  const { apiKey, faults } = scenario.emulator;
  faults.add({ ...TOKEN, answer: tokenError(400, 'BXNIM9999E', `Bad ${apiKey}\n::x`) });
  const main = await scenario.step().main();
  expect(errors(main)).toEqual([expect.stringContaining('IBM Cloud says "Bad *** ::x"')]);
  expect(main.stdout.replace(`::add-mask::${apiKey}`, '')).not.toContain(apiKey);
});

test('Secrets: each is announced once and struck out in every form; foreign text is put on one line', () => {
  const announced: string[] = [];
  const secrets = new Secrets((secret) => announced.push(secret));
  const secret = `${randomBytes(12).toString('base64')}+/=`;
  secrets.add(secret);
  secrets.add(secret);
  secrets.add('');
  expect(announced).toEqual([secret]);
  const text = `a ${secret} b\n ${encodeURIComponent(secret)}\u0000 eyJhbGciOiJ.eyJpc3Mi.c2ln`;
  expect(secrets.redact(text)).toBe('a *** b *** ***');
  expect(secrets.redact('x'.repeat(1000))).toHaveLength(300);
});

test.each([
  ['before', ['admin', 'admin-S3cret!']],
  ['after', ['admin-S3cret!', 'admin']],
])('Secrets: one that holds another, known %s it, is struck out as a whole', (_, known) => {
  const secrets = new Secrets(() => undefined);
  for (const secret of known) secrets.add(secret);
  expect(secrets.strike('a admin-S3cret! b admin c')).toBe('a *** b *** c');
});

describe('Secrets and long foreign texts', () => {
  test('a text that is a little longer than what is read is shown, also beside a long secret', () => {
    const secrets = new Secrets(() => undefined);
    secrets.add('s'.repeat(3_000));
    expect(secrets.redact('x'.repeat(3_001))).toHaveLength(300);
  });

  test('a secret that the cut goes through is not printed, not even in part', () => {
    const secrets = new Secrets(() => undefined);
    const secret = randomBytes(90).toString('base64url');
    secrets.add(secret);
    // Secrets shrink to ***, and spaces to one, so that what stands at the cut comes to be shown.
    const begin = `${secret} `.repeat(20);
    for (let before = 2_850; before < 3_150; before += 1) {
      const clean = secrets.redact(`${begin.padEnd(before)}${secret}${'x'.repeat(5_000)}`);
      expect(clean).not.toMatch(new RegExp(`${secret.slice(0, 4)}|${secret.slice(-4)}`));
    }
  });

  test.each([
    ['a eyJhbGciOiJ.eyJpc3Mi b', 'a *** b'],
    ['key=eyJhbGciOiJ.eyJpc3Mi.c2ln;', 'key=***;'],
    ['x-eyJhbGciOiJ.eyJpc3Mi.c2ln', 'x-***'],
    ['eyJ alone, eyJhbGciOiJ', 'eyJ alone, eyJhbGciOiJ'],
  ])('the token in %j is struck out', (text, clean) => {
    expect(new Secrets(() => undefined).strike(text)).toBe(clean);
  });
});
