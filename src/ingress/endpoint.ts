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

/** Host of the instance's public ingress (IBM Cloud Logs docs, endpoints). */
export function ingressHost({ id, region }: Instance): string {
  return `${id}.ingress.${region}.logs.cloud.ibm.com`;
}

/** Whether `ingressEndpoint` is the ingress of another instance than this one, public or private. */
export function isOfAnother({ id }: Instance, ingressEndpoint: string): boolean {
  const [first, second] = new URL(ingressEndpoint).hostname.split('.');
  return second === 'ingress' && first !== id;
}
