import { getInput } from '@actions/core';
import ms, { type StringValue } from 'ms';
import { checkEnvName } from './env-name.ts';
import type { Wanted } from '../iam/identity.ts';
import { Refusal } from '../messages/user-error.ts';
import { printable } from '../http/text.ts';
import { ingressHost, isOfAnother, readInstanceCrn, type Instance } from '../ingress/instance.ts';

/** Who the action is to IAM: an API key, or the session of the IBM Cloud CLI. */
export type Credential = { apiKey: string } | 'CLI session';

/** What the workflow asks for, validated. */
export interface Inputs {
  /** Whose key to make. */
  wanted: Wanted;
  credential: Credential;
  /** The only account to run in. */
  accountId: string | undefined;
  /** The only Cloud Logs instance to send to; undefined for all of the account. */
  instance: Instance | undefined;
  ensurePolicy: boolean;
  keyName: string;
  /** Milliseconds; undefined for a key that never expires. */
  expiresIn: number | undefined;
  revoke: boolean;
  /** Milliseconds; 0 to hand the key over unproven. */
  readyTimeout: number;
  verifyIngestion: boolean;
  /** Environment variable to export the key under. */
  envName: string | undefined;
  outputIamToken: boolean;
  /** Base URL of IAM, without a trailing slash. */
  iamEndpoint: string;
  /** Base URL of the Cloud Logs ingress, without a trailing slash; undefined when it is not known. */
  ingressEndpoint: string | undefined;
  dryRun: boolean;
}

/**
 * All inputs. Their defaults are in action.yml alone.
 * @throws Refusal that names the input, what is wrong with it and what to write
 */
export function readInputs(): Inputs {
  refuseKeyElsewhere();
  const instance = optional('instance-crn', readInstanceCrn);
  const inputs = {
    wanted: readWanted(),
    credential: readCredential(),
    accountId: optional('account-id', readAccountId),
    instance,
    ensurePolicy: readBoolean('ensure-policy'),
    keyName: readKeyName(),
    expiresIn: readExpiresIn(),
    revoke: readBoolean('revoke'),
    readyTimeout: readReadyTimeout(),
    verifyIngestion: readBoolean('verify-ingestion'),
    envName: optional('env-name', checkEnvName),
    outputIamToken: readBoolean('output-iam-token'),
    iamEndpoint: readIamEndpoint(),
    ingressEndpoint: readIngressEndpoint(instance),
    dryRun: readBoolean('dry-run'),
  };
  refuseContradictions(inputs);
  return inputs;
}

/**
 * The bootstrap API key, or the word for the CLI session. The key is trimmed, because a secret is easily stored with a
 * newline and IAM takes it literally.
 * @throws Refusal
 */
export function readCredential(): Credential {
  const apiKey = getInput('bootstrap-api-key');
  if (readBoolean('use-cli-session')) {
    if (apiKey !== '') throw new Refusal('bootstrap-api-key and use-cli-session are both set: choose one.');
    return 'CLI session';
  }
  if (apiKey === '') {
    throw new Refusal(
      'bootstrap-api-key is empty: check the name of the secret. GitHub passes no secrets to workflows that a fork or Dependabot triggers.',
    );
  }
  if (/^\$\{?[A-Za-z_]\w*\}?$/.test(apiKey)) {
    throw new Refusal(
      'bootstrap-api-key begins with $, so it is the name of a variable and not its value: write ${{ secrets.NAME }}.',
    );
  }
  if (/[\s"'{}]/.test(apiKey)) {
    throw new Refusal(
      'bootstrap-api-key holds white space, quotes or braces: store the API key alone, without its name and without JSON.',
    );
  }
  return { apiKey };
}

/** The bootstrap API key as it is written, to be masked before anything else is looked at; empty without one. */
export function readBootstrapKey(): string {
  return getInput('bootstrap-api-key');
}

/**
 * Base URL of IAM, without a trailing slash.
 * @throws Refusal
 */
export function readIamEndpoint(): string {
  return readEndpoint(IAM);
}

/** All inputs but the bootstrap key. They are written down in IAM, or in the log when they are wrong. */
const OPEN_INPUTS = [
  'user-id',
  'service-id',
  'use-cli-session',
  'instance-crn',
  'account-id',
  'ensure-policy',
  'key-name',
  'expires-in',
  'revoke',
  'ready-timeout',
  'verify-ingestion',
  'env-name',
  'output-iam-token',
  'iam-endpoint',
  'ingress-endpoint',
  'dry-run',
];

/** A key that was put into one of them must not be written down. */
function refuseKeyElsewhere(): void {
  const secret = readBootstrapKey();
  const name = OPEN_INPUTS.find((input) => secret !== '' && getInput(input).includes(secret));
  if (name !== undefined)
    throw new Refusal(`${name} holds the bootstrap API key, but is not kept secret: take the key out of it.`);
}

function refuseContradictions(inputs: Inputs): void {
  const { readyTimeout, verifyIngestion, outputIamToken, instance, ingressEndpoint } = inputs;
  if (instance !== undefined && ingressEndpoint !== undefined && isOfAnother(instance, ingressEndpoint)) {
    throw new Refusal(
      `instance-crn and ingress-endpoint name different instances: ${instance.id} and ${new URL(ingressEndpoint).host}. Correct one of them.`,
    );
  }
  if (verifyIngestion && ingressEndpoint === undefined) {
    throw new Refusal(
      'verify-ingestion needs to know where to send the line: set instance-crn or ingress-endpoint.',
    );
  }
  if (readyTimeout === 0 && (verifyIngestion || outputIamToken)) {
    const name = verifyIngestion ? 'verify-ingestion' : 'output-iam-token';
    throw new Refusal(`${name} needs time, but ready-timeout is 0s: raise it, or set ${name} to false.`);
  }
}

function readWanted(): Wanted {
  const [userId, serviceId] = [getInput('user-id'), getInput('service-id')];
  if (userId !== '' && serviceId !== '')
    throw new Refusal('user-id and service-id are both set: choose one.');
  if (userId === '' && serviceId === '') {
    throw new Refusal(
      'user-id is empty, and so is service-id: set one of them, the IAM ID (IBMid-…), email or username of a user, or a service ID (ServiceId-…).',
    );
  }
  if (serviceId !== '') return { kind: 'service ID', id: readServiceId(serviceId) };
  if (SERVICE_ID.test(userId)) {
    throw new Refusal(`user-id ${userId} is a service ID: set service-id instead.`);
  }
  if (hasControlCharacter(userId))
    throw new Refusal('user-id holds a control character: write one IAM ID, email or username.');
  return { kind: 'user', id: userId };
}

/** `ServiceId-<uuid>`, which its IAM ID prefixes with `iam-` (IAM Identity API). */
const SERVICE_ID = /^(?:iam-)?ServiceId-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

function readServiceId(value: string): string {
  const uuid = SERVICE_ID.exec(value)?.[1];
  if (uuid === undefined) {
    throw new Refusal(
      `service-id "${printable(value, 100)}" is not a service ID: write ServiceId- and its UUID.`,
    );
  }
  return `ServiceId-${uuid.toLowerCase()}`;
}

function readAccountId(value: string): string {
  if (!/^[0-9a-f]{32}$/i.test(value)) {
    throw new Refusal(
      `account-id "${printable(value, 100)}" is not an account ID: write its 32 hexadecimal digits.`,
    );
  }
  return value.toLowerCase();
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

/** Milliseconds of a duration that is written as a whole number with a unit. */
function readDuration(name: string, value: string, examples: string): number {
  const duration = /^\d+[smhdw]$/.test(value) ? ms(value as StringValue) : NaN;
  if (!Number.isFinite(duration)) {
    throw new Refusal(
      `${name} "${printable(value, 100)}" is not a duration: write one whole number with its unit (s, m, h, d or w), such as ${examples}.`,
    );
  }
  return duration;
}

/** The ingress that is given, or else the public one of the instance. */
function readIngressEndpoint(instance: Instance | undefined): string | undefined {
  if (getInput(INGRESS.name) !== '') return readEndpoint(INGRESS);
  return instance === undefined ? undefined : `https://${ingressHost(instance)}`;
}

/** An input that may be left out. */
function optional<T>(name: string, read: (value: string) => T): T | undefined {
  const value = getInput(name);
  return value === '' ? undefined : read(value);
}

/** `true` or `false` in the spellings of YAML 1.2's core schema, as the toolkit reads them. */
function readBoolean(name: string): boolean {
  const value = getInput(name);
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new Refusal(`${name} "${printable(value, 100)}" is neither true nor false: write one of them.`);
}

/** An endpoint that is given, and what it may be. */
interface EndpointRule {
  name: string;
  example: string;
  /** Hosts that may receive a credential. */
  hosts: RegExp;
}

/**
 * IAM, public, private or staging (IBM Cloud docs, IAM endpoints). Not all of cloud.ibm.com: hosts of customers' clusters
 * are below it.
 */
const IAM: EndpointRule = {
  name: 'iam-endpoint',
  example: 'https://iam.cloud.ibm.com',
  hosts: /(^|\.)iam(\.test)?\.cloud\.ibm\.com$/,
};

/** The ingress of an instance, public or private (IBM Cloud Logs docs, endpoints). */
const INGRESS: EndpointRule = {
  name: 'ingress-endpoint',
  example: 'https://<instance GUID>.ingress.eu-de.logs.cloud.ibm.com',
  hosts: /\.logs(\.test)?\.cloud\.ibm\.com$/,
};

/** An endpoint receives credentials, so it must be IBM's by https, or loopback (the emulator). */
function readEndpoint({ name, example, hosts }: EndpointRule): string {
  const value = getInput(name);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined) {
    throw new Refusal(`${name} "${printable(value, 100)}" is not a URL: write one such as ${example}.`);
  }
  if (url.username !== '' || url.password !== '')
    throw new Refusal(`${name} holds a user or password: write scheme and host alone.`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Refusal(
      `${name} "${printable(value, 100)}" has more than scheme, host and port: write it as ${url.origin}.`,
    );
  }
  const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  const isIbm = url.protocol === 'https:' && hosts.test(url.hostname);
  if (!isIbm && !(isLoopback && /^https?:$/.test(url.protocol))) {
    throw new Refusal(
      `${name} "${printable(value, 100)}" must not receive a credential: write an https URL such as ${example}, or a loopback address.`,
    );
  }
  return url.origin;
}

function hasControlCharacter(value: string): boolean {
  return /\p{Cc}/u.test(value);
}
