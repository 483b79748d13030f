import { getInput } from '@actions/core';
import ms, { type StringValue } from 'ms';
import { Refusal } from './iam/identity.ts';

/** What the workflow asks for, validated. */
export interface Inputs {
  userId: string;
  bootstrapApiKey: string;
  keyName: string;
  /** Milliseconds; undefined for a key that never expires. */
  expiresIn: number | undefined;
  revoke: boolean;
  ensurePolicy: boolean;
  /** Base URL of IAM, without a trailing slash. */
  iamEndpoint: string;
  /** Milliseconds; 0 to hand the key over unproven. */
  readyTimeout: number;
  verifyIngestion: boolean;
  /** Base URL of the Cloud Logs ingress; undefined when it is not needed. */
  ingressEndpoint: string | undefined;
}

/**
 * All inputs. Their defaults are in action.yml alone.
 * @throws Refusal that names the input, what is wrong with it and what to write
 */
export function readInputs(): Inputs {
  const inputs = {
    userId: readUserId(),
    bootstrapApiKey: readBootstrapApiKey(),
    keyName: readKeyName(),
    expiresIn: readExpiresIn(),
    revoke: readBoolean('revoke'),
    ensurePolicy: readBoolean('ensure-policy'),
    iamEndpoint: readEndpoint('iam-endpoint'),
    readyTimeout: readReadyTimeout(),
    verifyIngestion: readBoolean('verify-ingestion'),
    ingressEndpoint: getInput('ingress-endpoint') === '' ? undefined : readEndpoint('ingress-endpoint'),
  };
  if (inputs.verifyIngestion && inputs.ingressEndpoint === undefined) {
    throw new Refusal('verify-ingestion needs to know where to send the line: set ingress-endpoint.');
  }
  if (inputs.verifyIngestion && inputs.readyTimeout === 0) {
    throw new Refusal(
      'verify-ingestion needs time, but ready-timeout is 0s: raise it, or set verify-ingestion to false.',
    );
  }
  if (inputs.userId === inputs.bootstrapApiKey) {
    throw new Refusal(
      'user-id and bootstrap-api-key hold the same value: user-id is an IAM ID (IBMid-…), email or username.',
    );
  }
  return inputs;
}

/** The bootstrap API key, trimmed, because a secret is easily stored with a newline and IAM takes it literally. */
export function readBootstrapApiKey(): string {
  const apiKey = getInput('bootstrap-api-key');
  if (apiKey === '') {
    throw new Refusal(
      'bootstrap-api-key is empty: check the name of the secret. GitHub passes no secrets to workflows that a fork or Dependabot triggers.',
    );
  }
  if (/\s/.test(apiKey)) {
    throw new Refusal(
      'bootstrap-api-key holds white space: store the API key alone, without its name, quotes or JSON.',
    );
  }
  return apiKey;
}

function readUserId(): string {
  const userId = getInput('user-id');
  if (userId === '')
    throw new Refusal('user-id is empty: write the IAM ID (IBMid-…), email or username of the user.');
  if (hasControlCharacter(userId))
    throw new Refusal('user-id holds a control character: write one IAM ID, email or username.');
  return userId;
}

function readKeyName(): string {
  const name = getInput('key-name');
  if (name === '') throw new Refusal('key-name is empty: leave it out, or write a name.');
  if (name.length > 255) throw new Refusal(`key-name has ${name.length} characters: write at most 255.`);
  if (hasControlCharacter(name))
    throw new Refusal('key-name holds a control character: write it on one line.');
  return name;
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

function readExpiresIn(): number | undefined {
  const value = getInput('expires-in');
  if (value === 'never') return undefined;
  const duration = readDuration('expires-in', value, '90m, 6h, 7d or never');
  if (duration < 60_000)
    throw new Refusal(`expires-in ${value} is too short: IAM keeps whole minutes, so write at least 1m.`);
  if (duration > 3650 * DAY_MS)
    throw new Refusal(`expires-in ${value} is too long: write at most 3650d, or never.`);
  return duration;
}

function readReadyTimeout(): number {
  const value = getInput('ready-timeout');
  const timeout = readDuration('ready-timeout', value, '60s, 5m or 0s');
  if (timeout > HOUR_MS) throw new Refusal(`ready-timeout ${value} is too long: write at most 1h.`);
  return timeout;
}

/** Milliseconds of a duration that is written as a number with a unit. */
function readDuration(name: string, value: string, examples: string): number {
  const duration = /^\d+(\.\d+)?\s*[a-z]+$/i.test(value) ? ms(value as StringValue) : NaN;
  if (!Number.isFinite(duration)) {
    throw new Refusal(
      `${name} "${printable(value)}" is not a duration: write a number with its unit, such as ${examples}.`,
    );
  }
  return duration;
}

/** `true` or `false` in the spellings of YAML 1.2's core schema, as the toolkit reads them. */
function readBoolean(name: string): boolean {
  const value = getInput(name);
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new Refusal(`${name} "${printable(value)}" is neither true nor false: write one of them.`);
}

/**
 * An endpoint may receive credentials, so it must be https below cloud.ibm.com, or loopback (the emulator), and
 * nothing but scheme, host and port.
 */
function readEndpoint(name: string): string {
  const value = getInput(name);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined) {
    throw new Refusal(
      `${name} "${printable(value)}" is not a URL: write one such as https://iam.cloud.ibm.com.`,
    );
  }
  if (url.username !== '' || url.password !== '')
    throw new Refusal(`${name} holds a user or password: write scheme and host alone.`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Refusal(
      `${name} "${printable(value)}" has more than scheme, host and port: write it as ${url.origin}.`,
    );
  }
  const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  const isIbm = url.protocol === 'https:' && url.hostname.endsWith('.cloud.ibm.com');
  if (!isIbm && !(isLoopback && /^https?:$/.test(url.protocol))) {
    throw new Refusal(
      `${name} "${printable(value)}" must not receive a credential: write an https URL below cloud.ibm.com, or a loopback address.`,
    );
  }
  return url.origin;
}

function hasControlCharacter(value: string): boolean {
  return /\p{Cc}/u.test(value);
}

function printable(value: string): string {
  return value.replace(/\p{Cc}/gu, ' ').slice(0, 100);
}
