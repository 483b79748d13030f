import {
  booleanInput,
  input,
  optionalInput,
  otherInputHolding,
  refuseControlCharacters,
} from '../github/inputs.ts';
import { printable } from '../http/printable.ts';
import type { Wanted } from '../iam/identity.ts';
import type { Instance } from '../ingress/endpoint.ts';
import { UserError } from '../messages/user-error.ts';
import { readIamEndpoint, readIngressEndpoint } from './endpoint-inputs.ts';
import { readInstanceCrn } from './instance-crn.ts';
import { readComputeCredential } from './profile-inputs.ts';
import type { Credential } from './sign-in.ts';

/** The inputs that say where an action works. */
export interface PlaceInputs {
  /** The only account to run in. */
  accountId: string | undefined;
  /** The only Cloud Logs instance to send to; undefined for all of the account. */
  instance: Instance | undefined;
  /** Base URL of IAM, without a trailing slash. */
  iamEndpoint: string;
  /** Base URL of the Cloud Logs ingress, without a trailing slash; undefined when it is not known. */
  ingressEndpoint: string | undefined;
}

/** The inputs that say whose key to make, and with what. */
export interface KeyInputs {
  wanted: Wanted;
  credential: Credential;
  ensurePolicy: boolean;
}

/** @throws UserError */
export function readKeyInputs(): KeyInputs {
  return { wanted: readWanted(), credential: readCredential(), ensurePolicy: booleanInput('ensure-policy') };
}

/** @throws UserError */
export function readPlaceInputs(): PlaceInputs {
  const instance = optionalInput('instance-crn', readInstanceCrn);
  return {
    accountId: optionalInput('account-id', readAccountId),
    instance,
    iamEndpoint: readIamEndpoint(),
    ingressEndpoint: readIngressEndpoint(instance),
  };
}

/**
 * Refuses an API key that stands where it would not be kept secret.
 * @param owners the inputs that it may stand in
 * @throws UserError
 */
export function refuseMisplaced(apiKey: string, what: string, ...owners: string[]): void {
  const leaking = otherInputHolding(apiKey, ...owners);
  if (leaking === undefined) return;
  throw new UserError(`${leaking} holds the ${what}, but is not kept secret: take it out.`);
}

/**
 * The bootstrap API key, the word for the CLI session, or what the machine signs in with. The key is trimmed, because a
 * secret is easily stored with a newline and IAM takes it literally.
 * @throws UserError
 */
export function readCredential(): Credential {
  const way = signInWay();
  if (way === 'use-cli-session') return 'CLI session';
  if (way === 'trusted-profile') return readComputeCredential(optionalInput('account-id', readAccountId));
  const apiKey = readBootstrapKey();
  if (way === undefined) {
    throw new UserError(
      'bootstrap-api-key is empty, and so is trusted-profile: check the name of the secret, or of the variable. GitHub passes no secrets to workflows that a fork or Dependabot triggers.',
    );
  }
  if (/^\$\{?[A-Za-z_]\w*\}?$/.test(apiKey)) {
    throw new UserError(
      'bootstrap-api-key begins with $, so it is the name of a variable and not its value: write ${{ secrets.NAME }}.',
    );
  }
  refuseWrappedKey('bootstrap-api-key', apiKey);
  return { apiKey };
}

/**
 * Refuses an API key that stands among other text.
 * @throws UserError
 */
export function refuseWrappedKey(name: string, apiKey: string): void {
  if (!/[\s"'{}]/.test(apiKey)) return;
  throw new UserError(
    `${name} holds white space, quotes or braces: give the API key alone, without its name and without JSON.`,
  );
}

/** The inputs that say how to sign in. */
const SIGN_IN_WAYS = ['bootstrap-api-key', 'use-cli-session', 'trusted-profile'] as const;
type SignInWay = (typeof SIGN_IN_WAYS)[number];

/**
 * The ways to sign in that are set.
 * @throws UserError
 */
export function signInWays(): SignInWay[] {
  return SIGN_IN_WAYS.filter((way) => (way === 'use-cli-session' ? booleanInput(way) : input(way) !== ''));
}

/**
 * The way to sign in that is set, if any. Refuses a second way, and inputs that do not go with the first.
 * @throws UserError
 */
export function signInWay(): SignInWay | undefined {
  const [way, second] = signInWays();
  if (way !== undefined && second !== undefined)
    throw new UserError(`${way} and ${second} are both set: choose one.`);
  if (way === 'trusted-profile' && input('user-id') !== '') {
    throw new UserError(
      "user-id and trusted-profile are both set, but a trusted profile cannot create a user's API key: set service-id instead of user-id.",
    );
  }
  if (way !== 'trusted-profile' && input('compute-resource-token-file') !== '') {
    throw new UserError(
      'compute-resource-token-file is set, but trusted-profile is empty: name the trusted profile to sign in as, or leave the file out.',
    );
  }
  return way;
}

/** The bootstrap API key as it is written, to be masked before anything else is looked at; empty without one. */
export function readBootstrapKey(): string {
  return input('bootstrap-api-key');
}

function readWanted(): Wanted {
  const [userId, serviceId] = [input('user-id'), input('service-id')];
  if (userId !== '' && serviceId !== '')
    throw new UserError('user-id and service-id are both set: choose one.');
  if (userId === '' && serviceId === '') {
    throw new UserError(
      'user-id is empty, and so is service-id, perhaps because a variable does not exist: set one of them, the IAM ID (IBMid-…), email or username of a user, or a service ID (ServiceId-…).',
    );
  }
  if (serviceId !== '') return { kind: 'service ID', id: readServiceId(serviceId) };
  if (SERVICE_ID.test(userId)) {
    throw new UserError(`user-id ${userId} is a service ID: set service-id instead.`);
  }
  refuseControlCharacters('user-id', userId, 'one IAM ID, email or username');
  return { kind: 'user', id: userId };
}

/** `ServiceId-<uuid>`, which its IAM ID prefixes with `iam-` (IAM Identity API). */
const SERVICE_ID = /^(?:iam-)?ServiceId-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

function readServiceId(value: string): string {
  const uuid = SERVICE_ID.exec(value)?.[1];
  if (uuid === undefined) {
    throw new UserError(
      `service-id "${printable(value, 100)}" is not a service ID: write ServiceId- and its UUID.`,
    );
  }
  return `ServiceId-${uuid.toLowerCase()}`;
}

function readAccountId(value: string): string {
  if (!/^[0-9a-f]{32}$/i.test(value)) {
    throw new UserError(
      `account-id "${printable(value, 100)}" is not an account ID: write its 32 hexadecimal digits.`,
    );
  }
  return value.toLowerCase();
}
