/** Where `npm start` runs its job: an emulator of its own, one that is running already, or IBM Cloud. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformRole, startEmulator, type Emulator, type GitHub } from '../../emulator/index.ts';

/** Inputs of the action, by name. */
export type Inputs = Record<string, string>;

/** A line as Cloud Logs has it. */
export interface Line {
  applicationName: string;
  subsystemName: string;
  category?: string;
  className?: string;
  severity: number;
  timestamp?: number;
  hiResTimestamp?: string;
  text: unknown;
}

export interface Place {
  /** What to call it: `IBM Cloud`. */
  name: string;
  /** The inputs that an action needs there; those that it does not have are left out. */
  inputs: Inputs;
  /** Whether it is IBM Cloud itself. */
  isReal: boolean;
  /** The lines that Cloud Logs has got since the start, where that can be seen. */
  logLines?: () => Promise<Line[]>;
  /** GitHub's API for workflow runs, where it is in this process. */
  github?: GitHub;
  /** An API key to look with at what is left. */
  apiKey: string;
  close: () => Promise<void>;
}

/** What the command line asks for. */
export interface Wanted {
  /** A key of a user, not of a service ID. */
  isUser: boolean;
  /** No bootstrap key: the runner is a pod that signs in as a trusted profile. */
  isProfile: boolean;
  /** Inputs from the command line. */
  given: Inputs;
}

const SHIPPER = 'log-shipper';

/** A new emulator, set up as README.md says. */
export async function ownEmulator(wanted: Wanted): Promise<Place> {
  refuseOtherIam(wanted.given);
  const emulator = await startEmulator();
  const bootstrapApiKey = wanted.isUser ? emulator.apiKey : setUp(emulator);
  const close = () => emulator.close();
  const place = await emulatorAt(emulator.url, {
    ...wanted,
    bootstrapApiKey,
    name: 'a local emulator',
    close,
  });
  return wanted.isProfile ? asPod(emulator, place) : { ...place, github: emulator.github };
}

/**
 * An emulator that is running already. Its bootstrap key must be given, because its state shows no secrets.
 * @throws {Error} when something is missing, or when nothing answers there
 */
export async function runningEmulator(text: string, wanted: Wanted): Promise<Place> {
  const { given } = wanted;
  refuseOtherIam(given);
  const url = URL.canParse(text) ? new URL(text).origin : 'null';
  if (url === 'null')
    throw new Error(`--emulator takes a URL such as http://127.0.0.1:8080, and got '${text}'`);
  const bootstrapApiKey = given['bootstrap-api-key'];
  if (!bootstrapApiKey)
    throw new Error('--emulator needs --with bootstrap-api-key=‹key›, which npm run emulator prints');
  const close = () => Promise.resolve();
  return emulatorAt(url, { ...wanted, bootstrapApiKey, name: `the emulator at ${url}`, close });
}

/**
 * IBM Cloud, with the identity and its key from the environment.
 * @throws {Error} when they are not there
 */
export function ibmCloud({ isUser, given }: Wanted, env: NodeJS.ProcessEnv): Place {
  const {
    IBMCLOUD_API_KEY: key,
    SERVICE_ID: serviceId,
    USER_ID: userId,
    INGRESS_ENDPOINT: ingress = '',
  } = env;
  const canShip = ingress !== '' || given['instance-crn'] !== undefined;
  if (isUser) throw new Error('--user is for an emulator: with --cloud, set USER_ID');
  if (given['bootstrap-api-key'] !== undefined)
    throw new Error(
      'With --cloud, set IBMCLOUD_API_KEY instead of bootstrap-api-key: other processes can read arguments',
    );
  if (!key || !serviceId === !userId)
    throw new Error(
      'Set IBMCLOUD_API_KEY, and one of SERVICE_ID (ServiceId-…) and USER_ID (IAM ID, email or username)',
    );
  const owner: Inputs = serviceId
    ? { 'service-id': serviceId, 'ensure-policy': 'false' }
    : { 'user-id': userId ?? '', 'ensure-policy': 'true', 'ready-timeout': '10m' }; // a new policy takes minutes in some cases
  return {
    name: 'IBM Cloud',
    isReal: true,
    apiKey: key,
    inputs: {
      ...owner,
      'bootstrap-api-key': key,
      'iam-endpoint': 'https://iam.cloud.ibm.com',
      'ingress-endpoint': ingress,
      'verify-ingestion': String(canShip),
    },
    close: () => Promise.resolve(),
  };
}

/** The action would ask another IAM than the emulator, which the rest of the job looks at. */
function refuseOtherIam(given: Inputs): void {
  if (given['iam-endpoint'] !== undefined)
    throw new Error('--with iam-endpoint does not fit an emulator: name a running one with --emulator ‹URL›');
}

/** The two service IDs of README.md's "Setup". Returns the bootstrap key. */
function setUp({ cloud, instanceId }: Emulator): string {
  const shipper = cloud.addServiceId({ name: SHIPPER });
  const bootstrap = cloud.addServiceId({ name: `${SHIPPER}-bootstrap` });
  cloud.grantSender(shipper.iamId, { attributes: { serviceInstance: instanceId } });
  letMakeKeys(cloud, bootstrap.iamId, shipper.id);
  return cloud.addApiKey({ iamId: bootstrap.iamId, name: 'github' }).value;
}

function letMakeKeys(cloud: Emulator['cloud'], iamId: string, serviceId: string): void {
  cloud.grant(iamId, platformRole('Operator'), {
    serviceName: 'iam-identity',
    attributes: { resourceType: 'serviceid', resource: serviceId },
  });
}

/** The same place without a bootstrap key: a pod of docs/setup.md, with its token in a file. */
async function asPod({ cloud, url }: Emulator, place: Place): Promise<Place> {
  const profile = cloud.addProfile({ name: `${SHIPPER}-runner`, links: [cloud.pod] });
  letMakeKeys(cloud, profile.iamId, place.inputs['service-id'] ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'pod-'));
  const file = join(folder, 'sa-token');
  writeFileSync(file, await cloud.podToken());
  return {
    ...place,
    inputs: {
      ...Object.fromEntries(Object.entries(place.inputs).filter(([name]) => name !== 'bootstrap-api-key')),
      'trusted-profile': profile.id,
      'compute-resource-token-file': file,
      'metadata-endpoint': url,
    },
    close: async () => {
      rmSync(folder, { recursive: true });
      await place.close();
    },
  };
}

interface EmulatorOptions extends Wanted {
  bootstrapApiKey: string;
  name: string;
  close: Place['close'];
}

async function emulatorAt(
  url: string,
  { bootstrapApiKey, isUser, given, name, close }: EmulatorOptions,
): Promise<Place> {
  const { instanceCrn, accounts, identities, logLines } = await stateOf(url);
  const [account] = accounts;
  const serviceId = given['service-id'] ?? identities.find((identity) => identity.name === SHIPPER)?.id;
  if (!isUser && serviceId === undefined)
    throw new Error(`There is no service ID ${SHIPPER}: add --user, or --with service-id=‹ID›`);
  const owner: Inputs = isUser
    ? { 'user-id': account?.ownerIamId ?? '', 'ensure-policy': 'true' }
    : { 'service-id': serviceId ?? '', 'ensure-policy': 'false', 'expires-in': '90m' };
  return {
    name: `${name} of IBM Cloud`,
    isReal: false,
    apiKey: bootstrapApiKey,
    inputs: {
      ...owner,
      'instance-crn': instanceCrn,
      'account-id': account?.id ?? '',
      'bootstrap-api-key': bootstrapApiKey,
      'verify-ingestion': 'true',
      'iam-endpoint': url,
      'ingress-endpoint': url,
    },
    logLines: async () => (await stateOf(url)).logLines.slice(logLines.length).map(({ line }) => line),
    close,
  };
}

/** What `GET /emulator/state` answers, as far as it is used here. */
interface State {
  instanceCrn: string;
  accounts: { id: string; ownerIamId: string }[];
  identities: { name?: string; id?: string }[];
  logLines: { line: Line }[];
}

async function stateOf(url: string): Promise<State> {
  const answer = await fetch(`${url}/emulator/state`).catch(() => undefined);
  if (!answer?.ok) throw new Error(`No emulator answers at ${url}: start one with npm run emulator`);
  return (await answer.json()) as State;
}
