import { dirname } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { redirect } from '../emulator/index.ts';
import type { StageResult } from '../runner/runner.ts';
import { readMetadataEndpoint } from '../src/steps/endpoint-inputs.ts';
import { json, GET_IDENTITY_TOKEN, TOKEN } from './support/faults.ts';
import { shown } from './support/flaws.ts';
import { startProxy, startWithTls } from './support/network.ts';
import { addMachine, SA_TOKEN, type Machine } from './support/profile.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';
import { shipStep } from './support/ship.ts';

const scenario = useScenario();
let machine: Machine;
beforeEach(() => {
  machine = addMachine(scenario);
});

const VAULT_TOKEN = '/var/run/secrets/tokens/vault-token';
const CODE_ENGINE_TOKEN = '/var/run/secrets/codeengine.cloud.ibm.com/compute-resource-token/token';
const HOURS = 3_600_000;

/** The forms that were sent to the token endpoint with the token of a pod. */
const forms = () =>
  scenario.emulator.requests
    .map(({ body }) => body as Record<string, string> | undefined)
    .filter((form) => form?.grant_type?.endsWith(':cr-token') === true);

/** The requests to the metadata service, as `METHOD /path`. */
const asked = () =>
  scenario.emulator.requests
    .filter(({ path }) => path.startsWith('/identity/v1/'))
    .map(({ method, path }) => `${method} ${path}`);

function expectKeyCameAndWent({ main, post }: { main: StageResult; post: StageResult }): void {
  expect([errors(main), warnings(post)]).toEqual([[], []]);
  expect(main.outputs['iam-id']).toBe(machine.serviceId.iamId);
  expect(scenario.madeKeys).toHaveLength(1);
  expect(scenario.emulator.cloud.keysOf(machine.serviceId.iamId)).toEqual([]);
}

describe('a pod', () => {
  test('the file that is given is read and trimmed in main, and read anew in post hours later', async () => {
    const { cloud, settings } = scenario.emulator;
    const first = await cloud.podToken();
    const file = machine.write('token', `${first}\n`);
    const step = scenario.step(machine.use({ 'compute-resource-token-file': file }));
    const main = await step.main();
    settings.clockOffsetMs = 3 * HOURS;
    const second = await cloud.podToken();
    machine.write('token', ` ${second}\r\n`);
    expectKeyCameAndWent({ main, post: await step.post() });
    expect(forms().map((form) => form?.cr_token)).toEqual([first, second]);
    expect(asked()).toEqual([]);
  });

  test('the first known file that is not empty counts, and the log says which', async () => {
    machine.write(VAULT_TOKEN, ' \n');
    machine.write(SA_TOKEN, await scenario.emulator.cloud.podToken());
    machine.write(CODE_ENGINE_TOKEN, 'the-next-one');
    const job = await scenario.job(machine.use());
    expectKeyCameAndWent(job);
    expect(job.main.log).toContain(
      `Sign-in: trusted profile ${machine.profile.id}, with the compute resource token in ${SA_TOKEN}.`,
    );
  });

  test.each([VAULT_TOKEN, CODE_ENGINE_TOKEN])('%s is a known file, too', async (path) => {
    machine.write(path, await scenario.emulator.cloud.podToken());
    expectKeyCameAndWent(await scenario.job(machine.use()));
  });

  test.each<[string, (machine: Machine) => string, (machine: Machine) => object]>([
    ['ID', ({ profile }) => profile.id, ({ profile }) => ({ profile_id: profile.id })],
    [
      'ID in capitals',
      ({ profile }) => profile.id.toUpperCase(),
      ({ profile }) => ({ profile_id: profile.id }),
    ],
    ['IAM ID', ({ profile }) => profile.iamId, ({ profile }) => ({ profile_id: profile.id })],
    ['CRN', ({ profile }) => crnOf(profile), ({ profile }) => ({ profile_id: profile.id })],
    ['name', ({ profile }) => profile.name, ({ profile }) => ({ profile_name: profile.name })],
  ])('a profile by its %s', async (_, named, sent) => {
    const token = await scenario.emulator.cloud.podToken();
    machine.write(SA_TOKEN, token);
    expectKeyCameAndWent(await scenario.job(machine.use({ 'trusted-profile': named(machine) })));
    const grant_type = 'urn:ibm:params:oauth:grant-type:cr-token';
    expect(forms()).toEqual([
      { grant_type, cr_token: token, ...sent(machine) },
      { grant_type, cr_token: token, ...sent(machine) },
    ]);
  });

  const PROJECT =
    'project a service account token of the pod into it, with audience iam, or correct compute-resource-token-file.';

  test.each<[string, string | undefined, string]>([
    ['that is missing', undefined, 'is not there'],
    ['that is empty', ' \n', 'is empty'],
    ['with more than a token', 'user: me\npassword: it', 'holds more than a token'],
  ])('a file %s is an error, and no reason to look elsewhere', async (_, content, problem) => {
    machine.write(SA_TOKEN, await scenario.emulator.cloud.podToken());
    const file = machine.write('token', content ?? '');
    const path = content === undefined ? `${file}-s` : file;
    const main = await scenario.step(machine.use({ 'compute-resource-token-file': path })).main();
    expect(errors(main)).toEqual([`The compute resource token file ${path} ${problem}: ${PROJECT}`]);
    expect(scenario.requests()).toEqual([]);
  });

  test('a file that cannot be read: the error has the reason', async () => {
    const folder = dirname(machine.write('token', ''));
    const main = await scenario.step(machine.use({ 'compute-resource-token-file': folder })).main();
    expect(errors(main)).toEqual([
      `The compute resource token file ${folder} cannot be read: EISDIR: ${PROJECT}`,
    ]);
  });

  test('a token that is refused is an error, and the metadata service is not asked', async () => {
    machine.write(SA_TOKEN, await scenario.emulator.cloud.podToken({ lifetimeS: -1 }));
    const main = await scenario.step(machine.use()).main();
    expect(errors(main)).toEqual([
      expect.stringMatching(
        /^Could not exchange the compute resource token for a token: IAM refuses the compute resource token of this pod\. .*HTTP 400 BXNIM9998E/,
      ),
    ]);
    expect(asked()).toEqual([]);
  });

  test('a profile that is not linked to the pod: one sentence, and nothing is written', async () => {
    machine.profile.links = [scenario.emulator.cloud.server];
    machine.write(SA_TOKEN, await scenario.emulator.cloud.podToken());
    const main = await scenario.step(machine.use()).main();
    expect(errors(main)).toEqual([
      expect.stringMatching(
        /this machine may not sign in as the trusted profile\. .*links and conditions.*BXNIM0398E/,
      ),
    ]);
    expect(scenario.requests()).toEqual(['POST /identity/token → 400']);
  });

  test('a token that is gone by the time of post: a warning with key ID and expiry', async () => {
    const file = machine.write('token', await scenario.emulator.cloud.podToken());
    const step = scenario.step(machine.use({ 'compute-resource-token-file': file }));
    const main = await step.main();
    machine.write('token', '');
    const post = await step.post();
    expect(post.exitCode).toBe(0);
    expect(warnings(post)).toEqual([
      expect.stringContaining(
        `(${main.outputs['key-id']}) was not revoked. It expires at ${main.outputs['expires-at']};`,
      ),
    ]);
    expect(warnings(post)[0]).toContain(`${file} is empty`);
  });
});

describe('a VPC server', () => {
  test.each<[string, (machine: Machine) => string, (machine: Machine) => object]>([
    ['ID', ({ profile }) => profile.id, ({ profile }) => ({ id: profile.id })],
    ['CRN', ({ profile }) => crnOf(profile), ({ profile }) => ({ id: profile.id })],
    ['name', ({ profile }) => profile.name, ({ profile }) => ({ name: profile.name })],
  ])(
    'main and post ask the metadata service for a token of the profile by its %s',
    async (_, named, sent) => {
      const job = await scenario.job(machine.use({ 'trusted-profile': named(machine) }));
      expectKeyCameAndWent(job);
      expect(asked()).toEqual([
        'PUT /identity/v1/token',
        'POST /identity/v1/iam_tokens',
        'PUT /identity/v1/token',
        'POST /identity/v1/iam_tokens',
      ]);
      const [put, post] = scenario.emulator.requests;
      expect(put).toMatchObject({ query: { version: '2025-08-26' }, body: { expires_in: 300 } });
      expect(post).toMatchObject({
        query: { version: '2025-08-26' },
        body: { trusted_profile: sent(machine) },
      });
      for (const request of [put, post]) expect(request?.headers['metadata-flavor']).toBe('ibm');
      expect(job.main.log).toContain(
        `Sign-in: trusted profile ${named(machine).split(':').at(-1)}, by the metadata service at ${scenario.emulator.url}.`,
      );
    },
  );

  test('a profile that is not linked to the server: one sentence, and nothing is written', async () => {
    machine.profile.links = [scenario.emulator.cloud.pod];
    const main = await scenario.step(machine.use()).main();
    expect(errors(main)).toEqual([
      expect.stringMatching(
        /^Could not get a token of the trusted profile from the metadata service: this machine may not sign in as the trusted profile\. .*HTTP 400 profile_not_linked/,
      ),
    ]);
    expect(scenario.writes().filter((request) => !request.includes('/identity/v1/'))).toEqual([]);
  });

  const LOOKED = `This machine has no identity in IBM Cloud to sign in with: there is no compute resource token in ${VAULT_TOKEN} (is not there), ${SA_TOKEN} (is empty), ${CODE_ENGINE_TOKEN} (is not there), and`;

  test('silence: the error says where it looked, and names the causes', async () => {
    scenario.emulator.settings.metadataService = 'silent';
    machine.write(SA_TOKEN, '');
    const step = scenario.step({ ...machine.use(), skipWaits: true });
    const main = await step.main();
    expect(errors(main)).toEqual([
      `${LOOKED} the metadata service at ${scenario.emulator.url} does not answer (no answer in time): outside of a VPC server there is none; on one, it is off, or a hop limit of 1 keeps containers out, or secure access wants metadata-endpoint: https://api.metadata.cloud.ibm.com.`,
    ]);
    expect(asked()).toHaveLength(3);
    expect(scenario.waits(step).ofStages[0]).toBeLessThan(15_000);
  });

  test('no connection: the same, with the reason', async () => {
    const use = machine.use({ 'metadata-endpoint': 'http://127.0.0.1:9' });
    const main = await scenario.step({ ...use, skipWaits: true }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining('the metadata service at http://127.0.0.1:9 does not answer (ECONNREFUSED)'),
    ]);
    expect(scenario.requests()).toEqual([]);
  });

  test("the metadata service of another cloud: the error says so, and what a hosted runner's is", async () => {
    scenario.emulator.settings.metadataService = 'azure';
    machine.write(SA_TOKEN, '');
    const main = await scenario.step(machine.use()).main();
    expect(errors(main)).toEqual([
      `${LOOKED} what answers at ${scenario.emulator.url} is not IBM Cloud's metadata service (HTTP 400): on a GitHub-hosted runner that is Azure's, so run the job in a pod or on a VPC server in IBM Cloud.`,
    ]);
    expect(asked()).toEqual(['PUT /identity/v1/token']);
  });

  test('an answer without a token is not from the metadata service either', async () => {
    scenario.emulator.faults.add({ ...GET_IDENTITY_TOKEN, answer: json(200, { token: 'none' }) });
    const main = await scenario.step(machine.use()).main();
    expect(errors(main)).toEqual([expect.stringContaining("is not IBM Cloud's metadata service (HTTP 200)")]);
  });

  test.each([
    ['HTTP 503 every time', { status: 503, body: {} }, 'IBM Cloud has a problem of its own.'],
    ['no end', { status: 200, body: 'x'.repeat(3_000_000) }, 'the answer lacked what was asked for.'],
    ['HTTP 401 in its own words', json(401, { errors: [{ code: 'no' }] }), 'IBM Cloud refused the request.'],
  ])('its answer has %s: the error says that, and does not doubt who answers', async (_, answer, told) => {
    scenario.emulator.faults.add({ ...GET_IDENTITY_TOKEN, times: Infinity, answer });
    const main = await scenario.step({ ...machine.use(), skipWaits: true }).main();
    expect(errors(main)).toEqual([
      expect.stringContaining(`Could not get an identity token from the metadata service: ${told}`),
    ]);
  });

  test('a certificate that nobody trusts: the error says that, and does not call it silence', async () => {
    const { cloud: metadata } = await startWithTls(scenario);
    const use = machine.use({ 'metadata-endpoint': metadata.emulator.url });
    const main = await scenario.step(use).main();
    expect(errors(main)).toEqual([
      expect.stringContaining('the TLS certificate of the host was not accepted'),
    ]);
    expect(metadata.requests()).toEqual([]);
  });

  test('a redirect is not followed', async () => {
    const { faults, url } = scenario.emulator;
    faults.add({ ...GET_IDENTITY_TOKEN, answer: redirect(`${url}/elsewhere`) });
    const main = await scenario.step(machine.use()).main();
    expect(errors(main)).toEqual([expect.stringContaining('a redirect, which is not followed')]);
    expect(asked()).toEqual(['PUT /identity/v1/token']);
  });

  test('the metadata service is never asked through a proxy, which would be on another machine', async () => {
    const { cloud: metadata, trust } = await startWithTls(scenario);
    const proxy = await startProxy(scenario);
    const use = addMachine(metadata).use({ 'iam-endpoint': scenario.emulator.url });
    const env = { ...use.env, ...trust, HTTPS_PROXY: proxy.url };
    const main = await scenario.step({ ...use, env }).main();
    // The token is of another cloud than the IAM that is asked with it, so it is refused there.
    expect(errors(main)).toEqual([expect.stringContaining('the bearer token was not accepted')]);
    expect(metadata.requests()).toEqual([
      'PUT /identity/v1/token → 200',
      'POST /identity/v1/iam_tokens → 200',
    ]);
    expect(proxy.connects).toEqual([]);
  });

  test.each(['http://169.254.169.254', 'https://api.metadata.cloud.ibm.com', 'http://127.0.0.1:8080'])(
    '%s may be asked',
    (endpoint) => {
      process.env['INPUT_METADATA-ENDPOINT'] = endpoint;
      expect(readMetadataEndpoint()).toBe(endpoint);
    },
  );
});

describe('rights', () => {
  test('without Operator on the service ID: one sentence, and no key', async () => {
    const other = scenario.emulator.cloud.addServiceId();
    machine.write(SA_TOKEN, await scenario.emulator.cloud.podToken());
    const main = await scenario.step(machine.use({ 'service-id': other.id })).main();
    expect(errors(main)).toEqual([expect.stringContaining('Operator on the IAM Identity Service')]);
    expect(scenario.writes()).toEqual([]);
  });

  test('another account than account-id: an error after the sign-in, and nothing is written', async () => {
    machine.write(SA_TOKEN, await scenario.emulator.cloud.podToken());
    const main = await scenario.step(machine.use({ 'account-id': '0'.repeat(32) })).main();
    expect(errors(main)).toEqual([expect.stringContaining(`account-id names account ${'0'.repeat(32)}`)]);
    expect(scenario.requests()).toEqual(['POST /identity/token → 200']);
  });
});

describe('refused before any request', () => {
  const ACCOUNT = '0'.repeat(32);
  const PROFILE = 'Profile-01234567-89ab-cdef-0123-456789abcdef';

  test.each<[Record<string, string>, string]>([
    [
      { 'bootstrap-api-key': 'not a part of any ID' },
      'bootstrap-api-key and trusted-profile are both set: choose one.',
    ],
    [{ 'use-cli-session': 'true' }, 'use-cli-session and trusted-profile are both set: choose one.'],
    [
      { 'user-id': 'me@example.com', 'service-id': '' },
      "user-id and trusted-profile are both set, but a trusted profile cannot create a user's API key: set service-id instead of user-id.",
    ],
    [
      { 'trusted-profile': '', 'compute-resource-token-file': '/token' },
      'compute-resource-token-file is set, but trusted-profile is empty: name the trusted profile to sign in as, or leave the file out.',
    ],
    [
      { 'trusted-profile': '' },
      'bootstrap-api-key is empty, and so is trusted-profile: check the name of the secret, or of the variable. GitHub passes no secrets to workflows that a fork or Dependabot triggers.',
    ],
    [{ 'trusted-profile': 'a\nb' }, 'trusted-profile holds a control character: write one ID, CRN or name.'],
    ...[
      `crn:v1:bluemix:public:iam-identity::a/${ACCOUNT}::serviceid:${PROFILE}`,
      `crn:v1:bluemix:public:iam-identity::a/${ACCOUNT}::profile:my-profile`,
      `crn:v1:bluemix:public:logs:eu-de:a/${ACCOUNT}:01234567-89ab-cdef-0123-456789abcdef::`,
    ].map((crn): [Record<string, string>, string] => [
      { 'trusted-profile': crn },
      `trusted-profile ${crn} is not the CRN of a trusted profile: copy it from the profile's details in the console, or write the ID (Profile-…) or the name.`,
    ]),
    [
      {
        'trusted-profile': `crn:v1:bluemix:public:iam-identity::a/${ACCOUNT}::profile:${PROFILE}`,
        'account-id': '1'.repeat(32),
      },
      `trusted-profile names account ${ACCOUNT}, but account-id names ${'1'.repeat(32)}: correct one of them.`,
    ],
    [
      { 'metadata-endpoint': 'metadata' },
      'metadata-endpoint "metadata" is not a URL: write one such as http://169.254.169.254.',
    ],
    ...[
      'https://169.254.169.254',
      'http://169.254.1.1',
      'http://api.metadata.cloud.ibm.com',
      'https://metadata.example.com',
      'https://iam.cloud.ibm.com',
    ].map((endpoint): [Record<string, string>, string] => [
      { 'metadata-endpoint': endpoint },
      `metadata-endpoint "${endpoint}" must not receive a credential: write http://169.254.169.254, https://api.metadata.cloud.ibm.com, or a loopback address.`,
    ]),
  ])('%j: one sentence', async (inputs, message) => {
    machine.write(SA_TOKEN, await scenario.emulator.cloud.podToken());
    const main = await scenario.step(machine.use(inputs)).main();
    expect(errors(main)).toEqual([message]);
    expect(scenario.requests()).toEqual([]);
  });
});

describe('no token is shown', () => {
  /** The tokens that came, in order: those of the machine and those of IAM. */
  function expectMasked(stage: StageResult, tokens: number): void {
    const masks = stage.commands
      .filter(({ command }) => command === 'add-mask')
      .map(({ message }) => message);
    expect(masks.filter((mask) => /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(mask))).toHaveLength(tokens);
    const lines = stage.stdout.split(/\r?\n/);
    for (const mask of masks) expect(lines.find((line) => line.includes(mask))).toBe(`::add-mask::${mask}`);
    expect(shown(stage)).not.toMatch(/eyJ[\w-]+\.[\w-]+/);
  }

  describe.each([
    ['as usual', {}],
    ['with all debugging', { RUNNER_DEBUG: '1', DEBUG: '*', NODE_DEBUG: '*' }],
  ])('%s', (_, env) => {
    test.each(['a pod', 'a VPC server'])('of %s', async (kind) => {
      if (kind === 'a pod') machine.write(SA_TOKEN, await scenario.emulator.cloud.podToken());
      const use = machine.use();
      const { main, post } = await scenario.job({ ...use, env: { ...use.env, ...env } });
      expectMasked(main, 3); // of the machine, the profile and the new key
      expectMasked(post, 2);
    });
  });

  test('when IAM repeats it in an error; the token need not look like one', async () => {
    const token = 'opaque-token-of-a-pod';
    machine.write(SA_TOKEN, token);
    const answer = json(400, { errorCode: 'BXNIM0398E', errorMessage: `No, ${token}.`, errorDetails: token });
    scenario.emulator.faults.add({ ...TOKEN, answer });
    const main = await scenario.step(machine.use()).main();
    expect(errors(main)).toEqual([expect.stringContaining('IBM Cloud says "No, ***."')]);
    expect(shown(main)).not.toContain(token);
  });
});

describe('the action that ships files', () => {
  /** A step of it, with one file to ship. */
  const shipping = (inputs: Record<string, string> = {}) =>
    shipStep(scenario, {
      ...machine.use({ 'service-id': '', 'instance-crn': scenario.emulator.instanceCrn, ...inputs }),
      files: { 'build.log': 'Compiling\n' },
    });

  const shipped = () =>
    scenario.emulator.cloud.logLines
      .filter(({ line }) => line.text === 'Compiling')
      .map(({ iamId }) => iamId);

  test('a profile that holds Sender sends with its own token, hours later too, and no key is made', async () => {
    const { cloud, settings, instanceId } = scenario.emulator;
    cloud.grantSender(machine.profile.iamId, { attributes: { serviceInstance: instanceId } });
    machine.write(SA_TOKEN, await cloud.podToken());
    const step = shipping();
    const main = await step.main();
    settings.clockOffsetMs = 3 * HOURS;
    machine.write(SA_TOKEN, await cloud.podToken());
    const post = await step.post();
    expect([errors(main), errors(post), warnings(post)]).toEqual([[], [], []]);
    expect(shipped()).toEqual([machine.profile.iamId]);
    expect(scenario.madeKeys).toEqual([]);
    expect(new Set(scenario.requests())).toEqual(
      new Set(['POST /identity/token → 200', 'POST /logs/v1/singles → 200']),
    );
  });

  test('a VPC server does the same by its metadata service', async () => {
    scenario.emulator.cloud.grantSender(machine.profile.iamId);
    const step = shipping();
    expect(errors(await step.main())).toEqual([]);
    expect(warnings(await step.post())).toEqual([]);
    expect(shipped()).toEqual([machine.profile.iamId]);
    expect(scenario.madeKeys).toEqual([]);
  });

  test('with service-id, the profile makes a key of it, which sends', async () => {
    machine.write(SA_TOKEN, await scenario.emulator.cloud.podToken());
    const step = shipping({ 'service-id': machine.serviceId.id });
    expect(errors(await step.main())).toEqual([]);
    expect(warnings(await step.post())).toEqual([]);
    expect(shipped()).toEqual([machine.serviceId.iamId]);
    expect(scenario.emulator.cloud.keysOf(machine.serviceId.iamId)).toEqual([]);
  });

  test.each<[Record<string, string>, string]>([
    [{ 'ingestion-api-key': 'abc' }, 'ingestion-api-key and trusted-profile are both set: choose one.'],
    [
      { 'user-id': 'me@example.com' },
      "user-id and trusted-profile are both set, but a trusted profile cannot create a user's API key: set service-id instead of user-id.",
    ],
    [
      { 'ingestion-api-key': 'abc', 'trusted-profile': '', 'compute-resource-token-file': '/token' },
      'compute-resource-token-file is set, but trusted-profile is empty: name the trusted profile to sign in as, or leave the file out.',
    ],
    [
      { 'ensure-policy': 'true' },
      'ensure-policy is true, but service-id and user-id are empty: say whose policy it is to be, or set ensure-policy to false.',
    ],
  ])('%j is refused before any request', async (inputs, message) => {
    const main = await shipping(inputs).main();
    expect(errors(main)).toEqual([message]);
    expect(scenario.requests()).toEqual([]);
  });
});

function crnOf({ id, accountId }: Machine['profile']): string {
  return `crn:v1:bluemix:public:iam-identity::a/${accountId}::profile:${id}`;
}
