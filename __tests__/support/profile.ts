import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { platformRole, type Profile, type ServiceId } from '../../emulator/index.ts';
import { forServiceId, type Scenario, type Use } from './scenario.ts';

/** The file with the token of a pod in IKS and ROKS. */
export const SA_TOKEN = '/var/run/secrets/tokens/sa-token';

/** A machine in IBM Cloud that the runner is: a pod and a VPC server at once, both linked to one trusted profile. */
export interface Machine {
  profile: Profile;
  /** Whose keys the profile may make. */
  serviceId: ServiceId;
  /** Writes a file of the pod, where the steps of `use` find it. */
  write: (path: string, content: string) => string;
  /** What a step needs to sign in as the profile and make a key of the service ID. */
  use: (inputs?: Record<string, string>) => Use;
}

/** Sets up what docs/setup.md says, with a machine that has no token file yet. */
export function addMachine(scenario: Scenario): Machine {
  const { cloud, url } = scenario.emulator;
  const files = mkdtempSync(join(tmpdir(), 'pod-'));
  scenario.atEnd(() => {
    rmSync(files, { recursive: true });
  });
  const serviceId = cloud.addServiceId({ name: 'log-shipper' });
  cloud.grantSender(serviceId.iamId);
  const profile = cloud.addProfile({ name: 'log-shipper-runner', links: [cloud.pod, cloud.server] });
  cloud.grant(profile.iamId, platformRole('Operator'), {
    serviceName: 'iam-identity',
    attributes: { resourceType: 'serviceid', resource: serviceId.id },
  });
  return {
    profile,
    serviceId,
    write: (path, content) => {
      const file = join(files, basename(path));
      writeFileSync(file, content);
      return file;
    },
    use: (inputs = {}) => ({
      with: {
        ...forServiceId(serviceId.id),
        'bootstrap-api-key': '',
        'ensure-policy': 'false',
        'trusted-profile': profile.id,
        'metadata-endpoint': url,
        ...inputs,
      },
      env: {
        POD_FILES: files,
        NODE_OPTIONS: `--import ${import.meta.resolve('./pod-files.mjs')}`,
      },
    }),
  };
}
