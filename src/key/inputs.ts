import {
  booleanInput,
  durationInput,
  input,
  optionalInput,
  refuseControlCharacters,
  refuseEmpty,
} from '../github/inputs.ts';
import { proxyFor } from '../http/proxy.ts';
import { UserError } from '../messages/user-error.ts';
import {
  readBootstrapKey,
  readKeyInputs,
  readPlaceInputs,
  refuseMisplaced,
  type KeyInputs,
  type PlaceInputs,
} from '../steps/inputs.ts';
import { checkEnvName } from './env-name.ts';

/** What the workflow asks for, validated. */
export interface Inputs extends KeyInputs, PlaceInputs {
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
  dryRun: boolean;
}

/**
 * All inputs. Their defaults are in action.yml alone.
 * @throws UserError; Obstacle for a malformed proxy
 */
export function readInputs(): Inputs {
  refuseMisplaced(readBootstrapKey(), 'bootstrap API key', 'bootstrap-api-key');
  const inputs = {
    ...readKeyInputs(),
    ...readPlaceInputs(),
    keyName: readKeyName(),
    expiresIn: readExpiresIn(),
    revoke: booleanInput('revoke'),
    readyTimeout: durationInput('ready-timeout', '60s, 5m or 0s', '1h'),
    verifyIngestion: booleanInput('verify-ingestion'),
    envName: optionalInput('env-name', checkEnvName),
    outputIamToken: booleanInput('output-iam-token'),
    dryRun: booleanInput('dry-run'),
  };
  refuseContradictions(inputs);
  return inputs;
}

function refuseContradictions(inputs: Inputs): void {
  const { readyTimeout, verifyIngestion, outputIamToken, ingressEndpoint } = inputs;
  if (verifyIngestion) {
    if (ingressEndpoint === undefined) {
      throw new UserError(
        'verify-ingestion needs to know where to send the line: set instance-crn or ingress-endpoint.',
      );
    }
    // The ingress is connected to only just before there is a key. What is wrong with its proxy must be known earlier.
    proxyFor(ingressEndpoint);
  }
  if (readyTimeout === 0 && (verifyIngestion || outputIamToken)) {
    const name = verifyIngestion ? 'verify-ingestion' : 'output-iam-token';
    throw new UserError(`${name} needs time, but ready-timeout is 0s: raise it, or set ${name} to false.`);
  }
}

function readKeyName(): string {
  const name = input('key-name');
  refuseEmpty('key-name', name, 'a name');
  if (name.length > 255) throw new UserError(`key-name has ${name.length} characters: write at most 255.`);
  refuseControlCharacters('key-name', name, 'it on one line');
  return name;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function readExpiresIn(): number | undefined {
  const value = input('expires-in');
  if (value === 'never') return undefined;
  const duration = durationInput('expires-in', '90m, 6h, 7d or never');
  if (duration < 60_000)
    throw new UserError(`expires-in ${value} is too short: IAM keeps whole minutes, so write at least 1m.`);
  if (duration > 3650 * DAY_MS)
    throw new UserError(`expires-in ${value} is too long: write at most 3650d, or never.`);
  return duration;
}
