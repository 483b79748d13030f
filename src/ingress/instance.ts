import { Refusal } from '../messages/user-error.ts';
import { printable } from '../http/text.ts';

/** A Cloud Logs instance, as its CRN names it. */
export interface Instance {
  accountId: string;
  region: string;
  /** The GUID. */
  id: string;
}

/** Where Cloud Logs runs (IBM Cloud Logs docs, endpoints, 2026). */
export const KNOWN_REGIONS: readonly string[] = [
  ...['au-syd', 'br-sao', 'ca-mon', 'ca-tor', 'eu-de', 'eu-es', 'eu-gb', 'in-che', 'in-mum'],
  ...['jp-osa', 'jp-tok', 'us-east', 'us-south'],
];

/**
 * Reads the CRN of a Cloud Logs instance: `crn:v1:bluemix:public:logs:<region>:a/<account>:<guid>::` (IBM Cloud docs,
 * Cloud Resource Names).
 * @throws Refusal that says which field is wrong
 */
export function readInstanceCrn(crn: string): Instance {
  const fields = crn.split(':');
  if (fields.length !== 10) {
    throw malformed(crn, `it has ${fields.length} of the 10 fields between colons (a CRN ends in ::)`);
  }
  const [prefix, version, , , service = '', region = '', scope = '', id = '', resourceType, resource] =
    fields;
  if (prefix !== 'crn' || version !== 'v1') throw malformed(crn, 'it does not begin with crn:v1');
  if (service !== 'logs') throw malformed(crn, `field 5, the service, is "${service}" and not "logs"`);
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(region)) throw malformed(crn, `field 6, the region, is "${region}"`);
  const accountId = /^a\/([0-9a-f]{32})$/.exec(scope)?.[1];
  if (accountId === undefined) {
    throw malformed(crn, `field 7, the account, is "${scope}" and not a/ with 32 hexadecimal digits`);
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    throw malformed(crn, `field 8, the instance, is "${id}" and not a GUID`);
  }
  if (resourceType !== '' || resource !== '') throw malformed(crn, 'it names something within the instance');
  return { accountId, region, id };
}

/** Host of the instance's public ingress (IBM Cloud Logs docs, endpoints). */
export function ingressHost({ id, region }: Instance): string {
  return `${id}.ingress.${region}.logs.cloud.ibm.com`;
}

/** Whether `ingressEndpoint` is the ingress of another instance, public or private. */
export function isOfAnother({ id }: Instance, ingressEndpoint: string): boolean {
  const [first, second] = new URL(ingressEndpoint).hostname.split('.');
  return second === 'ingress' && first !== id;
}

function malformed(crn: string, what: string): Refusal {
  return new Refusal(
    `instance-crn ${printable(crn, 200)} is not the CRN of a Cloud Logs instance: ${what}. Copy it from the instance's details in the console.`,
  );
}
