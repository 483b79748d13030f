import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

/**
 * A compute resource, as the link of a trusted profile names it (IAM Identity API, "Create link to a trusted profile"):
 * a service account in a cluster, or a server in a VPC.
 */
export interface ComputeResource {
  crType: 'VSI' | 'IKS_SA';
  /** CRN of the cluster or server. */
  crn: string;
  /** Namespace of the service account. */
  namespace?: string;
  /** Name of the service account. */
  name?: string;
}

/** Whom the token of a pod is for (IBM Cloud docs, trusted profiles in pods). */
export const POD_AUDIENCE = 'iam';

/** Whether a profile with these links is for this compute resource. */
export function isLinked(links: ComputeResource[], resource: ComputeResource): boolean {
  const { crType, crn, namespace, name } = resource;
  return links.some(
    (link) =>
      link.crType === crType && link.crn === crn && link.namespace === namespace && link.name === name,
  );
}

/** What goes into a token besides the compute resource. */
export interface ComputeTokenOptions {
  /** Whom the token is for. */
  audience: string;
  /** Epoch milliseconds. */
  issuedAt: number;
  lifetimeS: number;
}

/**
 * Issues and checks the tokens of compute resources. They are signed with a key that is made for this process. But for
 * the audience and the times, their claims are invented: no client reads them.
 */
export class ComputeTokens {
  readonly #key = randomBytes(32);

  async issue(resource: ComputeResource, { audience, issuedAt, lifetimeS }: ComputeTokenOptions) {
    const issuedAtS = Math.floor(issuedAt / 1000);
    return await new SignJWT({ resource })
      .setProtectedHeader({ alg: 'HS256', kid: 'emulator' })
      .setAudience(audience)
      .setIssuedAt(issuedAtS)
      .setExpirationTime(issuedAtS + lifetimeS)
      .sign(this.#key);
  }

  /**
   * The compute resource of a token.
   * @throws when it is not a token of this cloud, is for somebody else, or has expired at `now` (epoch milliseconds)
   */
  async verify(token: string, audience: string, now: number): Promise<ComputeResource> {
    const { payload } = await jwtVerify(token, this.#key, { audience, currentDate: new Date(now) });
    return payload.resource as ComputeResource;
  }
}
