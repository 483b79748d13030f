import { warn } from '../github/log.ts';
import { printable } from '../http/printable.ts';
import { KNOWN_REGIONS, type Instance } from '../ingress/endpoint.ts';
import { UserError } from '../messages/user-error.ts';

/**
 * Reads the CRN of a Cloud Logs instance: `crn:v1:bluemix:public:logs:<region>:a/<account>:<guid>::` (IBM Cloud docs,
 * Cloud Resource Names).
 * @throws UserError that says which field is wrong
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

/** Regions come and go, so one that is not known is no error. */
export function warnOfUnknownRegion(instance: Instance | undefined): void {
  if (instance === undefined || KNOWN_REGIONS.includes(instance.region)) return;
  warn(
    `instance-crn names the region ${instance.region}, which this action does not know: check it, and write one such as us-south.`,
  );
}

function malformed(crn: string, what: string): UserError {
  return new UserError(
    `instance-crn ${printable(crn, 200)} is not the CRN of a Cloud Logs instance: ${what}. Copy it from the instance's details in the console.`,
  );
}
