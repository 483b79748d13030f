import type { Cloud } from '../cloud.ts';
import { text } from '../http/input.ts';
import { MISSING_FIELD, NOT_ELIGIBLE, REFUSED_RESOURCE_TOKEN, tokenAnswer } from '../iam/iam-errors.ts';
import type { Profile } from '../iam/identities.ts';
import { type ComputeResource, isLinked, POD_AUDIENCE } from './resources.ts';

export const GRANT_BY_RESOURCE_TOKEN = 'urn:ibm:params:oauth:grant-type:cr-token';

/**
 * The trusted profile that a pod takes on: `cr_token`, and `profile_id` or `profile_name` (IBM's SDK,
 * ContainerTokenManager). `profile_crn`, which only IBM's CLI is seen to send, is not taken.
 * @throws {ErrorAnswer} when something is missing, the token is refused, or the profile is not for this pod
 */
export async function profileOfPod(cloud: Cloud, form: Record<string, unknown>): Promise<Profile> {
  const token = text(form.cr_token);
  const [id, name] = [text(form.profile_id), text(form.profile_name)];
  if (token === undefined) throw tokenAnswer(MISSING_FIELD, 'cr_token');
  if (id === undefined && name === undefined) throw tokenAnswer(MISSING_FIELD, 'profile_id');
  const details = cloud.settings.echoKeyInErrors ? `cr_token: ${token}` : undefined;
  let pod: ComputeResource;
  try {
    pod = await cloud.computeTokens.verify(token, POD_AUDIENCE, cloud.now());
  } catch {
    throw tokenAnswer(REFUSED_RESOURCE_TOKEN, details);
  }
  const profile = cloud.profiles().find((candidate) => candidate.id === id || candidate.name === name);
  if (!profile || !isLinked(profile.links, pod)) throw tokenAnswer(NOT_ELIGIBLE, details);
  return profile;
}
