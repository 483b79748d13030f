import type { Connection } from '../http/connection.ts';
import { Obstacle } from '../http/obstacle.ts';
import { RequestError } from '../http/request-error.ts';
import { exchangeResourceToken, type Token, type TrustedProfile } from '../iam/token.ts';
import { askMetadataService, isForeign, isSilence } from './metadata-service.ts';
import { readResourceToken, type TokenFileFacts } from './resource-token.ts';

/** What a pod or a server signs in with: no secret, but where it finds who it is. */
export interface ComputeCredential {
  profile: TrustedProfile;
  /** The file with the compute resource token of the pod; undefined for the known ones. */
  tokenFile: string | undefined;
  /** Base URL of the metadata service, without a trailing slash. */
  metadataEndpoint: string;
}

/** What can be wrong about the machine. */
export type ComputeFacts =
  | TokenFileFacts
  /** No known file has a token, and the metadata service does not answer, or is not IBM's. */
  | {
      kind: 'no compute identity';
      passedOver: string[];
      endpoint: string;
      isForeign: boolean;
      /** How the metadata service failed, in a few words. */
      what: string;
    };

/**
 * A token of the trusted profile that this machine is linked to: with the compute resource token of a pod, or else from
 * the metadata service of a server. A token that is refused is an error, and no reason to try the other way.
 * @throws Obstacle, RequestError
 */
export async function signInAsProfile(
  iam: Connection,
  { profile, tokenFile, metadataEndpoint: endpoint }: ComputeCredential,
): Promise<Token> {
  const who = 'id' in profile ? profile.id : profile.name;
  const found = await readResourceToken(tokenFile, iam.secrets);
  if ('token' in found) {
    iam.say(`Sign-in: trusted profile ${who}, with the compute resource token in ${found.path}.`);
    return exchangeResourceToken(iam, found.token, profile);
  }
  iam.say(`Sign-in: trusted profile ${who}, by the metadata service at ${endpoint}.`);
  const { passedOver } = found;
  try {
    return await askMetadataService(await iam.to(endpoint, { isDirect: true }), profile);
  } catch (error) {
    if (!(error instanceof RequestError) || !(isSilence(error) || isForeign(error))) throw error;
    throw new Obstacle<ComputeFacts>({
      kind: 'no compute identity',
      passedOver,
      endpoint,
      isForeign: isForeign(error),
      what: error.what,
    });
  }
}
