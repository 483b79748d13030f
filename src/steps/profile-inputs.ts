import { input, refuseControlCharacters } from '../github/inputs.ts';
import type { ComputeCredential } from '../compute/sign-in.ts';
import { printable } from '../http/printable.ts';
import type { TrustedProfile } from '../iam/token.ts';
import { UserError } from '../messages/user-error.ts';
import { readMetadataEndpoint } from './endpoint-inputs.ts';

/**
 * What the runner's machine signs in with.
 * @param accountId the only account to run in
 * @throws UserError
 */
export function readComputeCredential(accountId: string | undefined): ComputeCredential {
  return {
    profile: readProfile(input('trusted-profile'), accountId),
    tokenFile: input('compute-resource-token-file') || undefined,
    metadataEndpoint: readMetadataEndpoint(),
  };
}

/** `Profile-<uuid>`, which its IAM ID prefixes with `iam-` (IAM Identity API). */
const PROFILE_ID = /^(?:iam-)?Profile-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** `crn:v1:bluemix:public:iam-identity::a/<account>::profile:<id>` (IAM Identity API). */
const PROFILE_CRN = /^crn:v1:[^:]+:[^:]+:iam-identity::a\/([0-9a-f]{32})::profile:(.+)$/;

/**
 * A trusted profile by ID, CRN or name. Of a CRN the ID is taken, since IAM's token API documents no CRN.
 */
function readProfile(value: string, accountId: string | undefined): TrustedProfile {
  refuseControlCharacters('trusted-profile', value, 'one ID, CRN or name');
  const [, account, idInCrn = ''] = PROFILE_CRN.exec(value) ?? [];
  const [, uuid] = PROFILE_ID.exec(account === undefined ? value : idInCrn) ?? [];
  if (value.startsWith('crn:') && (account === undefined || uuid === undefined)) {
    throw new UserError(
      `trusted-profile ${printable(value, 200)} is not the CRN of a trusted profile: copy it from the profile's details in the console, or write the ID (Profile-…) or the name.`,
    );
  }
  if (account !== undefined && accountId !== undefined && account !== accountId) {
    throw new UserError(
      `trusted-profile names account ${account}, but account-id names ${accountId}: correct one of them.`,
    );
  }
  return uuid === undefined ? { name: value } : { id: `Profile-${uuid.toLowerCase()}` };
}
