import {
  booleanInput,
  choiceInput,
  durationInput,
  input,
  linesInput,
  refuseControlCharacters,
} from '../github/inputs.ts';
import { proxyPasswords } from '../http/proxy.ts';
import { printable } from '../http/printable.ts';
import type { Secrets } from '../http/secrets.ts';
import { EXCHANGE_INGESTION_KEY } from '../iam/purposes.ts';
import { SHORTEST_SECRET } from '../lines/redact.ts';
import { SEVERITIES, type Severity } from '../lines/severity.ts';
import { UserError } from '../messages/user-error.ts';
import {
  readBootstrapKey,
  readCredential,
  readKeyInputs,
  readPlaceInputs,
  refuseMisplaced,
  refuseWrappedKey,
  signInWay,
  type KeyInputs,
  type PlaceInputs,
} from '../steps/inputs.ts';
import type { Credential } from '../steps/sign-in.ts';

/** Whose token sends the lines. */
export type Bearer =
  /** That of a key made for the sending. */
  | (KeyInputs & { kind: 'new key' })
  /** That of the session itself, or of a key that is there already. */
  | { kind: 'session'; credential: Credential };

/** The inputs about the sending, validated. */
export interface SendingInputs extends PlaceInputs {
  bearer: Bearer;
  /** Base URL of the Cloud Logs ingress, without a trailing slash. */
  ingressEndpoint: string;
  severity: Severity | 'auto';
  onError: 'warn' | 'fail';
  /** Of a file, or of the log of a job, in bytes; Infinity to send all of it. */
  maxFileSize: number;
  /** Milliseconds. */
  timeLimit: number;
}

/** The input `ingestion-api-key`: a key that is there already. Empty when it is not set. */
export function readIngestionKey(): string {
  return input('ingestion-api-key');
}

/**
 * The inputs about the sending. Their defaults are in action.yml alone.
 * @param secrets learns those that the inputs hold, before anything else is looked at
 * @throws UserError
 */
export function readSendingInputs(secrets: Secrets): SendingInputs {
  secrets.add(readIngestionKey());
  for (const text of [...readRedact(), ...proxyPasswords()]) secrets.add(text);
  refuseMisplaced(readBootstrapKey(), 'bootstrap API key', 'bootstrap-api-key', 'redact');
  refuseMisplaced(readIngestionKey(), 'ingestion key', 'ingestion-api-key', 'redact');
  const place = readPlaceInputs();
  return {
    bearer: readBearer(),
    ...place,
    ingressEndpoint: neededIngress(place.ingressEndpoint),
    severity: choiceInput('severity', ['auto', ...SEVERITIES]),
    onError: choiceInput('on-error', ['warn', 'fail']),
    maxFileSize: readMaxFileSize(),
    timeLimit: readTimeLimit(),
  };
}

function readBearer(): Bearer {
  const apiKey = readIngestionKey();
  const isForSomebody = input('user-id') !== '' || input('service-id') !== '';
  const ensurePolicy = booleanInput('ensure-policy');
  const way = signInWay();
  if (apiKey === '') {
    if (way === undefined) {
      throw new UserError(
        'bootstrap-api-key is empty, and so are trusted-profile and ingestion-api-key: check the name of the secret or variable, or the id of the step that the key is an output of.',
      );
    }
    if (isForSomebody || way === 'bootstrap-api-key') return { kind: 'new key', ...readKeyInputs() };
    if (ensurePolicy) {
      throw new UserError(
        'ensure-policy is true, but service-id and user-id are empty: say whose policy it is to be, or set ensure-policy to false.',
      );
    }
    return { kind: 'session', credential: readCredential() };
  }
  if (way !== undefined) throw new UserError(`ingestion-api-key and ${way} are both set: choose one.`);
  if (isForSomebody || ensurePolicy) {
    const other = ensurePolicy ? 'ensure-policy' : input('user-id') === '' ? 'service-id' : 'user-id';
    throw new UserError(
      `${other} is set, but with ingestion-api-key it has no use, since that key is there already: leave it out.`,
    );
  }
  refuseWrappedKey('ingestion-api-key', apiKey);
  return { kind: 'session', credential: { apiKey, purpose: EXCHANGE_INGESTION_KEY } };
}

function neededIngress(ingressEndpoint: string | undefined): string {
  if (ingressEndpoint !== undefined) return ingressEndpoint;
  throw new UserError(
    'instance-crn is empty, and so is ingress-endpoint: set one of them, to say where the lines go.',
  );
}

/**
 * The application or subsystem name of the lines; empty when it is not set.
 * @throws UserError
 */
export function readLabel(name: 'application-name' | 'subsystem-name'): string {
  const label = input(name);
  refuseControlCharacters(name, label, 'it on one line');
  return label;
}

function readRedact(): string[] {
  const texts = linesInput('redact');
  const short = texts.findIndex((text) => text.length < SHORTEST_SECRET);
  if (short === -1) return texts;
  throw new UserError(
    `redact has a text of less than ${SHORTEST_SECRET} characters (number ${short + 1} of its lines): it would strike out half of a log, so leave it out.`,
  );
}

const UNITS: Record<string, number> = { kB: 1e3, MB: 1e6, GB: 1e9 };

function readMaxFileSize(): number {
  const value = input('max-file-size');
  if (value === 'none') return Infinity;
  const [, number = '', unit = ''] = /^(\d+) ?(kB|MB|GB)$/.exec(value) ?? [];
  const bytes = Number(number) * (UNITS[unit] ?? NaN);
  if (bytes >= 1000) return bytes;
  throw new UserError(
    `max-file-size "${printable(value, 100)}" is not a size: write one whole number with its unit (kB, MB or GB), such as 50MB, or none.`,
  );
}

function readTimeLimit(): number {
  const limit = durationInput('time-limit', '90s or 4m', '1h');
  if (limit === 0) throw new UserError('time-limit is 0, so nothing could be sent: write at least 1s.');
  return limit;
}
