import { input, refuseEmpty } from '../github/inputs.ts';
import { printable } from '../http/printable.ts';
import { ingressHost, isOfAnother, type Instance } from '../ingress/endpoint.ts';
import { UserError } from '../messages/user-error.ts';

/**
 * Base URL of IAM, without a trailing slash.
 * @throws UserError
 */
export function readIamEndpoint(): string {
  return readEndpoint(IAM);
}

/**
 * Base URL of the ingress, without a trailing slash: the one that is given, or else the public one of the instance.
 * @returns undefined when neither is given
 * @throws UserError
 */
export function readIngressEndpoint(instance: Instance | undefined): string | undefined {
  if (input(INGRESS.name) === '') {
    return instance === undefined ? undefined : `https://${ingressHost(instance)}`;
  }
  const endpoint = readEndpoint(INGRESS);
  const { host } = new URL(endpoint);
  if (host.split('.')[1] === 'api') {
    throw new UserError(
      `ingress-endpoint "${host}" is the API endpoint, which takes no log lines: write https://${host.replace('.api.', '.ingress.')}.`,
    );
  }
  if (instance !== undefined && isOfAnother(instance, endpoint)) {
    throw new UserError(
      `instance-crn and ingress-endpoint name different instances: ${instance.id} and ${host}. Correct one of them.`,
    );
  }
  return endpoint;
}

/**
 * Base URL of the metadata service of a VPC server, without a trailing slash.
 * @throws UserError
 */
export function readMetadataEndpoint(): string {
  return readEndpoint(METADATA);
}

/** An endpoint that is given, and what it may be. */
interface EndpointRule {
  name: string;
  example: string;
  /** What to write in place of one that is refused; by default an https URL such as the example. */
  advice?: string;
  /** Schemes and hosts that may receive a credential. */
  sites: RegExp;
}

/**
 * IAM, public, private or staging (IBM Cloud docs, IAM endpoints). Not all of cloud.ibm.com: hosts of customers' clusters
 * are below it.
 */
const IAM: EndpointRule = {
  name: 'iam-endpoint',
  example: 'https://iam.cloud.ibm.com',
  sites: /^https:\/\/(.*\.)?iam(\.test)?\.cloud\.ibm\.com$/,
};

/** The ingress of an instance, public or private (IBM Cloud Logs docs, endpoints). */
const INGRESS: EndpointRule = {
  name: 'ingress-endpoint',
  example: 'https://<instance GUID>.ingress.eu-de.logs.cloud.ibm.com',
  sites: /^https:\/\/.*\.logs(\.test)?\.cloud\.ibm\.com$/,
};

/** The metadata service, which is at the same address on every server (VPC Metadata API, endpoint URLs). */
const METADATA: EndpointRule = {
  name: 'metadata-endpoint',
  example: 'http://169.254.169.254',
  advice: 'http://169.254.169.254, https://api.metadata.cloud.ibm.com',
  sites: /^(http:\/\/169\.254\.169\.254|https:\/\/api\.metadata\.cloud\.ibm\.com)$/,
};

/** Whether a URL is on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

/** An endpoint receives credentials, so it must be one of IBM's, or loopback (the emulator). */
function readEndpoint(rule: EndpointRule): string {
  const { name, example, advice = `an https URL such as ${example}`, sites } = rule;
  const value = input(name);
  refuseEmpty(name, value, `one such as ${example}`);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined) {
    throw new UserError(`${name} "${printable(value, 100)}" is not a URL: write one such as ${example}.`);
  }
  if (url.username !== '' || url.password !== '')
    throw new UserError(`${name} holds a user or password: write scheme and host alone.`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new UserError(
      `${name} "${printable(value, 100)}" has more than scheme, host and port: write it as ${url.origin}.`,
    );
  }
  const isIbm = sites.test(`${url.protocol}//${url.hostname}`);
  if (!isIbm && !(isLoopback(url) && /^https?:$/.test(url.protocol))) {
    throw new UserError(
      `${name} "${printable(value, 100)}" must not receive a credential: write ${advice}, or a loopback address.`,
    );
  }
  return url.origin;
}
