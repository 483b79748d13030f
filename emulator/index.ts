import type { AddressInfo } from 'node:net';
import { Cloud, randomSeed, type Seed } from './cloud.ts';
import { Faults } from './admin/faults.ts';
import { GitHub } from './github/github.ts';
import type { RecordedRequest } from './admin/requests.ts';
import { createServer, type Tls } from './server.ts';
import { applySettings, defaultSettings, type Settings } from './settings.ts';

export {
  blobNotFound,
  githubRateLimit,
  githubSecondaryLimit,
  htmlPage,
  malformedJson,
  redirect,
  tokenRateLimit,
  tooManyRequests,
} from './admin/faults.ts';
export type { Fault, FaultAnswer } from './admin/faults.ts';
export type { GitHub, NewJob, NewRun, Run } from './github/github.ts';
export type { ApiKey, Profile, ServiceId } from './iam/identities.ts';
export type { RecordedRequest } from './admin/requests.ts';
export { platformRole, serviceRole, USER_API_KEY_CREATOR } from './policies/roles.ts';
export type { Tls } from './server.ts';
export type { Settings } from './settings.ts';

export interface EmulatorOptions {
  /** Default: any free port. */
  port?: number;
  /** With a key and certificate (PEM) the server speaks https. */
  tls?: Tls;
  settings?: Partial<Settings>;
  /** Ids and secrets to use instead of random ones. */
  seed?: Partial<Seed>;
}

/** A running IBM Cloud: one account, the user who owns it, and a bootstrap API key of that user. */
export interface Emulator extends Seed {
  /** `http(s)://127.0.0.1:<port>`, for IAM and for the ingress. */
  url: string;
  /** The Cloud Logs instance that the ingress belongs to. */
  instanceCrn: string;
  cloud: Cloud;
  /** Runs of workflows, whose API is at `/api/v3`. */
  github: GitHub;
  settings: Settings;
  /** Every request to the cloud, in the order of arrival. */
  requests: RecordedRequest[];
  faults: Faults;
  /** Forgets state, settings, faults and requests. The ids and the bootstrap key stay the same. */
  reset(): void;
  /** Stops at once and cuts open connections, also those that hang. */
  close(): Promise<void>;
}

/**
 * Starts an IBM Cloud on the loopback interface.
 * @throws when the port is taken or the certificate is not valid
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, tls, settings: initial = {} } = options;
  const settings = applySettings(defaultSettings(), initial);
  const cloud = new Cloud({ ...randomSeed(), ...options.seed }, settings);
  const github = new GitHub(() => cloud.now());
  const faults = new Faults();
  const requests: RecordedRequest[] = [];
  const stopping = new AbortController();

  const reset = (): void => {
    Object.assign(settings, applySettings(defaultSettings(), initial));
    cloud.reset();
    github.reset();
    faults.clear();
    requests.length = 0;
  };
  const app = await createServer({ cloud, github, faults, requests, reset, stopping: stopping.signal, tls });
  await app.listen({ host: '127.0.0.1', port });

  const address = app.server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${address.port}`,
    ...cloud.seed,
    instanceCrn: cloud.instanceCrn,
    cloud,
    github,
    settings,
    requests,
    faults,
    reset,
    close: async () => {
      stopping.abort();
      await app.close();
    },
  };
}
