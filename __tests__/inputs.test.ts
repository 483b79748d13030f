import { describe, expect, test } from '@jest/globals';
import { checkEnvName } from '../src/key/env-name.ts';
import { actionYml, errors, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

const SERVICE_ID = 'ServiceId-01234567-89ab-cdef-0123-456789abcdef';
const CRN = `crn:v1:bluemix:public:logs:eu-de:a/${'0'.repeat(32)}:01234567-89ab-cdef-0123-456789abcdef::`;

type Row = [inputs: Record<string, string>, message: string];

test.each<Row>([
  [
    { 'user-id': '' },
    'user-id is empty, and so is service-id, perhaps because a variable does not exist: set one of them, the IAM ID (IBMid-…), email or username of a user, or a service ID (ServiceId-…).',
  ],
  [
    { 'bootstrap-api-key': ' \n' },
    'bootstrap-api-key is empty, and so is trusted-profile: check the name of the secret, or of the variable. GitHub passes no secrets to workflows that a fork or Dependabot triggers.',
  ],
  ...['{ "apikey": "abc" }', "'abc'"].map((key): Row => [
    { 'bootstrap-api-key': key },
    'bootstrap-api-key holds white space, quotes or braces: give the API key alone, without its name and without JSON.',
  ]),
  ...[
    ['key-name', 'a name'],
    ['revoke', 'true or false'],
    ['expires-in', 'a duration such as 90m, 6h, 7d or never'],
    ['ready-timeout', 'a duration such as 60s, 5m or 0s'],
    ['iam-endpoint', 'one such as https://iam.cloud.ibm.com'],
  ].map(([name = '', what = '']): Row => [
    { [name]: '' },
    `${name} is empty, perhaps because it is set from a variable that does not exist: write ${what}, or leave it out.`,
  ]),
  [{ 'key-name': 'x'.repeat(256) }, 'key-name has 256 characters: write at most 255.'],
  [{ 'key-name': 'two\nlines' }, 'key-name holds a control character: write it on one line.'],
  ...['6', 'soon', '1.5h', '1M', '6mo', '-6h', '1h30', '500ms', '6 apples'].map((value): Row => [
    { 'expires-in': value },
    `expires-in "${value}" is not a duration: write one whole number with its unit (s, m, h, d or w), such as 90m, 6h, 7d or never.`,
  ]),
  ...[
    ['1 hour', '1h'],
    ['6 h', '6h'],
    ['1h30m', '90m'],
    ['1 hour, 30 minutes', '90m'],
    ['90 minutes', '90m'],
    ['2 weeks', '14d'],
  ].map(([value = '', meant = '']): Row => [
    { 'expires-in': value },
    `expires-in "${value}" is not a duration: write ${meant}.`,
  ]),
  [{ 'ready-timeout': '1 minute' }, 'ready-timeout "1 minute" is not a duration: write 1m.'],
  [{ 'expires-in': '0' }, 'expires-in 0 is too short: IAM keeps whole minutes, so write at least 1m.'],
  [
    { 'user-id': 'a@example.com\nb@example.com' },
    'user-id holds a control character: write one IAM ID, email or username.',
  ],
  [{ 'user-id': SERVICE_ID }, `user-id ${SERVICE_ID} is a service ID: set service-id instead.`],
  [
    { 'bootstrap-api-key': '$IBM_CLOUD_KEY' },
    'bootstrap-api-key begins with $, so it is the name of a variable and not its value: write ${{ secrets.NAME }}.',
  ],
  [{ 'expires-in': '30s' }, 'expires-in 30s is too short: IAM keeps whole minutes, so write at least 1m.'],
  [{ 'expires-in': '4000d' }, 'expires-in 4000d is too long: write at most 3650d, or never.'],
  ...['yes', 'on', '1', 'Y'].map((value): Row => [
    { revoke: value },
    `revoke "${value}" is not a boolean: write true.`,
  ]),
  ...['no', 'OFF', '0', 'n'].map((value): Row => [
    { 'dry-run': value },
    `dry-run "${value}" is not a boolean: write false.`,
  ]),
  [{ revoke: 'perhaps' }, 'revoke "perhaps" is neither true nor false: write one of them.'],
  [
    { 'iam-endpoint': 'iam' },
    'iam-endpoint "iam" is not a URL: write one such as https://iam.cloud.ibm.com.',
  ],
  [
    { 'ingress-endpoint': 'logs' },
    'ingress-endpoint "logs" is not a URL: write one such as https://<instance GUID>.ingress.eu-de.logs.cloud.ibm.com.',
  ],
  ...[
    'http://iam.cloud.ibm.com',
    'https://iam.cloud.ibm.com.example.com',
    'https://notcloud.ibm.com',
    'https://c100-e.us-south.containers.cloud.ibm.com:31234',
    'ftp://127.0.0.1',
  ].map((url): Row => [
    { 'iam-endpoint': url },
    `iam-endpoint "${url}" must not receive a credential: write an https URL such as https://iam.cloud.ibm.com, or a loopback address.`,
  ]),
  [
    { 'iam-endpoint': 'https://me:pw@iam.cloud.ibm.com' },
    'iam-endpoint holds a user or password: write scheme and host alone.',
  ],
  [
    { 'iam-endpoint': 'https://iam.cloud.ibm.com/identity/token' },
    'iam-endpoint "https://iam.cloud.ibm.com/identity/token" has more than scheme, host and port: write it as https://iam.cloud.ibm.com.',
  ],
  [
    { 'user-id': 'the-same', 'bootstrap-api-key': 'the-same' },
    'user-id holds the bootstrap API key, but is not kept secret: take it out.',
  ],
  [{ 'ready-timeout': '2h' }, 'ready-timeout 2h is too long: write at most 1h.'],
  [
    { 'verify-ingestion': 'true' },
    'verify-ingestion needs to know where to send the line: set instance-crn or ingress-endpoint.',
  ],
  [
    {
      'verify-ingestion': 'true',
      'ingress-endpoint': 'https://x.ingress.us-south.logs.cloud.ibm.com',
      'ready-timeout': '0s',
    },
    'verify-ingestion needs time, but ready-timeout is 0s: raise it, or set verify-ingestion to false.',
  ],
  [{ 'service-id': SERVICE_ID }, 'user-id and service-id are both set: choose one.'],
  [
    { 'user-id': '', 'service-id': 'my-service' },
    'service-id "my-service" is not a service ID: write ServiceId- and its UUID.',
  ],
  [{ 'account-id': 'mine' }, 'account-id "mine" is not an account ID: write its 32 hexadecimal digits.'],
  [{ 'use-cli-session': 'true' }, 'bootstrap-api-key and use-cli-session are both set: choose one.'],
  [
    { 'output-iam-token': 'true', 'ready-timeout': '0s' },
    'output-iam-token needs time, but ready-timeout is 0s: raise it, or set output-iam-token to false.',
  ],
  ...['https://example.com', 'https://iam.cloud.ibm.com'].map((url): Row => [
    { 'ingress-endpoint': url },
    `ingress-endpoint "${url}" must not receive a credential: write an https URL such as https://<instance GUID>.ingress.eu-de.logs.cloud.ibm.com, or a loopback address.`,
  ]),
  ...['', 'private.'].map((network): Row => [
    { 'ingress-endpoint': `https://x.api.${network}eu-de.logs.cloud.ibm.com` },
    `ingress-endpoint "x.api.${network}eu-de.logs.cloud.ibm.com" is the API endpoint, which takes no log lines: write https://x.ingress.${network}eu-de.logs.cloud.ibm.com.`,
  ]),
  [
    { 'instance-crn': CRN, 'ingress-endpoint': 'https://other.ingress.private.eu-de.logs.cloud.ibm.com' },
    `instance-crn and ingress-endpoint name different instances: ${CRN.split(':')[7] ?? ''} and other.ingress.private.eu-de.logs.cloud.ibm.com. Correct one of them.`,
  ],
  [
    { 'env-name': 'MY-KEY' },
    'env-name "MY-KEY" is not a variable name: write letters, digits and _, such as IAM_API_KEY.',
  ],
  ...[
    'IBM_API_KEY_ID',
    'IBM_SERVICE_ID_API_KEY',
    'ibm_api_key_id',
    'TF_VAR_ibmcloud_api_key',
    'TF_VAR_ibmcloud_apikey',
    'TF_VAR_API_KEY_ID',
    'IAAS_CLASSIC_API_KEY',
    'IC_API_KEY',
    'IBMCLOUD_API_KEY',
    'ibmcloud_api_key',
    'BLUEMIX_API_KEY',
    'BM_API_KEY',
    'IAM_IDENTITY_APIKEY',
    'SL_API_KEY',
    'SOFTLAYER_API_KEY',
  ].map((name): Row => [
    { 'env-name': name },
    `env-name ${name} would log Terraform, the IBM Cloud CLI or an SDK of IBM in with the ingestion key: choose another name, such as IAM_API_KEY.`,
  ]),
  ...[
    'GITHUB_TOKEN',
    'RUNNER_TEMP',
    'PATH',
    'Path',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'BASH_ENV',
    'INPUT_FILES',
    'STATE_kept',
    'HTTPS_PROXY',
  ].map((name): Row => [
    { 'env-name': name },
    `env-name ${name} belongs to the runner or the system: choose another name, such as IAM_API_KEY.`,
  ]),
  ...(
    [
      ['my-instance', 'it has 1 of the 10 fields between colons (a CRN ends in ::)'],
      [CRN.replace('crn:v1', 'crn:v2'), 'it does not begin with crn:v1'],
      [CRN.replace(':logs:', ':kms:'), 'field 5, the service, is "kms" and not "logs"'],
      [CRN.replace('eu-de', 'global'), 'field 6, the region, is "global"'],
      [
        CRN.replace('a/', ''),
        `field 7, the account, is "${'0'.repeat(32)}" and not a/ with 32 hexadecimal digits`,
      ],
      [CRN.replace(/[^:]+::$/, 'x::'), 'field 8, the instance, is "x" and not a GUID'],
      [CRN.replace('::', ':bucket:b'), 'it names something within the instance'],
    ] as const
  ).map(([crn, what]): Row => [
    { 'instance-crn': crn },
    `instance-crn ${crn} is not the CRN of a Cloud Logs instance: ${what}. Copy it from the instance's details in the console.`,
  ]),
])('%j: one sentence, and no request', async (inputs, message) => {
  const main = await scenario.step({ with: inputs }).main();
  expect(errors(main)).toEqual([message]);
  expect(main.exitCode).toBe(1);
  expect(main.stderr).toBe('');
  expect(Object.values(main.state).join('')).toBe('');
  expect(scenario.requests()).toEqual([]);
});

test('post is silent after an input that main refused', async () => {
  const { main, post } = await scenario.job({ with: { revoke: 'perhaps' } });
  expect([main.exitCode, post.exitCode, post.log, scenario.requests()]).toEqual([1, 0, [], []]);
});

test.each([
  ...Object.keys(actionYml.inputs)
    .filter((name) => name !== 'bootstrap-api-key')
    .map((name) => ({ name, value: (key: string) => key })),
  { name: 'key-name', value: (key: string) => `logs-${key}` },
  { name: 'iam-endpoint', value: (key: string) => `${'x'.repeat(70)}${key}` },
])('the bootstrap key in $name by mistake: refused without printing it', async ({ name, value }) => {
  const { apiKey, iamId } = scenario.emulator;
  const user = name === 'service-id' ? '' : iamId;
  const main = await scenario.step({ with: { 'user-id': user, [name]: value(apiKey) } }).main();
  expect(errors(main)).toEqual([`${name} holds the bootstrap API key, but is not kept secret: take it out.`]);
  expect(main.stdout.replace(`::add-mask::${apiKey}`, '')).not.toContain(apiKey.slice(0, 20));
  expect(main.stdout.startsWith(`::add-mask::${apiKey}`)).toBe(true);
  expect(scenario.requests()).toEqual([]);
});

test('a region that is not known: a warning, and the run goes on', async () => {
  const crn = scenario.emulator.instanceCrn.replace('us-south', 'mars-north');
  const main = await scenario.step({ with: { 'instance-crn': crn } }).main();
  expect(main.exitCode).toBe(0);
  expect(warnings(main)).toEqual([
    'instance-crn names the region mars-north, which this action does not know: check it, and write one such as us-south.',
  ]);
});

test.each([{ 'expires-in': '1m' }, { 'expires-in': '3650d' }, { 'ready-timeout': '1h' }])(
  '%j is as far as one may go',
  async (inputs) => {
    const main = await scenario.step({ with: { 'dry-run': 'true', ...inputs } }).main();
    expect(errors(main)).toEqual([]);
  },
);

test('ready-timeout 0 is the same as 0s', async () => {
  const main = await scenario.step({ with: { 'ready-timeout': '0' } }).main();
  expect([main.exitCode, errors(main)]).toEqual([0, []]);
  expect(main.log).toContain('The key is handed over unproven, since ready-timeout is 0s.');
});

test('white space around the bootstrap key is not part of it', async () => {
  const { apiKey } = scenario.emulator;
  const main = await scenario.step({ with: { 'bootstrap-api-key': ` ${apiKey}\n` } }).main();
  expect(main.exitCode).toBe(0);
});

test.each(['IAM_API_KEY', 'INGESTION_API_KEY', 'LOGS_KEY', 'TF_VAR_logs_ingestion_key'])(
  'env-name %s is accepted',
  (name) => {
    expect(checkEnvName(name)).toBe(name);
  },
);

describe('a malformed proxy that only the ingress would use', () => {
  const env = { HTTPS_PROXY: 'socks5://127.0.0.1:1080' };
  const ingress = { 'ingress-endpoint': 'https://127.0.0.1:9' };

  test('is told before anything is asked of IAM', async () => {
    const before = scenario.requests().length;
    const main = await scenario.step({ with: { ...ingress, 'verify-ingestion': 'true' }, env }).main();
    expect(errors(main)).toEqual([expect.stringContaining('HTTPS_PROXY or ALL_PROXY is not the URL')]);
    expect(scenario.requests()).toHaveLength(before);
  });

  test('does not matter where no line is sent', async () => {
    const main = await scenario.step({ with: { ...ingress, 'dry-run': 'true' }, env }).main();
    expect(errors(main)).toEqual([]);
  });
});
