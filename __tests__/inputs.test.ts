import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { errors, Scenario } from './support/scenario.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await Scenario.start();
});
afterAll(async () => {
  await scenario.close();
});

test.each<[Record<string, string>, string]>([
  [{ 'user-id': '' }, 'user-id is empty: write the IAM ID (IBMid-…), email or username of the user.'],
  [
    { 'bootstrap-api-key': ' \n' },
    'bootstrap-api-key is empty: check the name of the secret. GitHub passes no secrets to workflows that a fork or Dependabot triggers.',
  ],
  [
    { 'bootstrap-api-key': '{ "apikey": "abc" }' },
    'bootstrap-api-key holds white space: store the API key alone, without its name, quotes or JSON.',
  ],
  [{ 'key-name': '' }, 'key-name is empty: leave it out, or write a name.'],
  [{ 'key-name': 'x'.repeat(256) }, 'key-name has 256 characters: write at most 255.'],
  [{ 'key-name': 'two\nlines' }, 'key-name holds a control character: write it on one line.'],
  [
    { 'expires-in': '6' },
    'expires-in "6" is not a duration: write a number with its unit, such as 90m, 6h, 7d or never.',
  ],
  [
    { 'expires-in': 'soon' },
    'expires-in "soon" is not a duration: write a number with its unit, such as 90m, 6h, 7d or never.',
  ],
  [{ 'expires-in': '30s' }, 'expires-in 30s is too short: IAM keeps whole minutes, so write at least 1m.'],
  [{ 'expires-in': '11y' }, 'expires-in 11y is too long: write at most 3650d, or never.'],
  [{ revoke: 'yes' }, 'revoke "yes" is neither true nor false: write one of them.'],
  [{ 'ensure-policy': '' }, 'ensure-policy "" is neither true nor false: write one of them.'],
  [
    { 'iam-endpoint': 'iam' },
    'iam-endpoint "iam" is not a URL: write one such as https://iam.cloud.ibm.com.',
  ],
  [
    { 'iam-endpoint': 'http://iam.cloud.ibm.com' },
    'iam-endpoint "http://iam.cloud.ibm.com" must not receive a credential: write an https URL below cloud.ibm.com, or a loopback address.',
  ],
  [
    { 'iam-endpoint': 'https://iam.cloud.ibm.com.example.com' },
    'iam-endpoint "https://iam.cloud.ibm.com.example.com" must not receive a credential: write an https URL below cloud.ibm.com, or a loopback address.',
  ],
  [
    { 'iam-endpoint': 'https://notcloud.ibm.com' },
    'iam-endpoint "https://notcloud.ibm.com" must not receive a credential: write an https URL below cloud.ibm.com, or a loopback address.',
  ],
  [
    { 'iam-endpoint': 'ftp://127.0.0.1' },
    'iam-endpoint "ftp://127.0.0.1" must not receive a credential: write an https URL below cloud.ibm.com, or a loopback address.',
  ],
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
    'user-id and bootstrap-api-key hold the same value: user-id is an IAM ID (IBMid-…), email or username.',
  ],
  [{ 'ready-timeout': '2h' }, 'ready-timeout 2h is too long: write at most 1h.'],
  [
    { 'verify-ingestion': 'true' },
    'verify-ingestion needs to know where to send the line: set ingress-endpoint.',
  ],
  [
    {
      'verify-ingestion': 'true',
      'ingress-endpoint': 'https://x.ingress.us-south.logs.cloud.ibm.com',
      'ready-timeout': '0s',
    },
    'verify-ingestion needs time, but ready-timeout is 0s: raise it, or set verify-ingestion to false.',
  ],
])('%j is one sentence, and nothing is asked of IAM', async (inputs, message) => {
  const step = scenario.step({ with: inputs });
  const main = await step.main();
  expect(errors(main)).toEqual([message]);
  expect(main.exitCode).toBe(1);
  expect(main.stderr).toBe('');
  const post = await step.post();
  expect(post.log).toEqual([]);
  expect(scenario.requests()).toEqual([]);
});

test('white space around the bootstrap key is not part of it', async () => {
  const { apiKey } = scenario.emulator;
  const main = await scenario.step({ with: { 'bootstrap-api-key': ` ${apiKey}\n`, revoke: 'true' } }).main();
  expect(main.exitCode).toBe(0);
});
