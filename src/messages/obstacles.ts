import type { ListedKey } from '../iam/api-key.ts';
import type { ComputeFacts } from '../compute/sign-in.ts';
import type { NeverAcceptedFacts } from '../http/until-accepted.ts';
import type { ProxyFacts } from '../http/proxy.ts';
import type { IdentityFacts } from '../iam/identity.ts';
import type { PolicyFacts } from '../iam/policy.ts';
import type { SlotFacts } from '../iam/slots.ts';
import type { TimeIsOverFacts } from '../http/deadline.ts';
import { printable } from '../http/printable.ts';
import { utc } from '../iam/time.ts';

/** IAM allows 20 keys by default. Of an account that is allowed many more, so many are listed. */
const SHOWN_KEYS = 100;

/** Cloud Logs did not let an identity send. */
export interface MayNotSendFacts extends Omit<NeverAcceptedFacts, 'kind'> {
  kind: 'may not send';
  /** The cause that what is known of the access makes most likely. */
  likely: keyof typeof CAUSES;
}

/** All that can stand in the way. */
export type KnownFacts =
  | IdentityFacts
  | ComputeFacts
  | PolicyFacts
  | SlotFacts
  | NeverAcceptedFacts
  | MayNotSendFacts
  | TimeIsOverFacts
  | ProxyFacts;

/** One text for people about what stands in the way: what is wrong, with which value, and what to do. */
export function textForObstacle(facts: KnownFacts): string {
  switch (facts.kind) {
    case 'no token in file':
      return `The compute resource token file ${printable(facts.path)} ${facts.problem}: project a service account token of the pod into it, with audience iam, or correct compute-resource-token-file.`;
    case 'no compute identity': {
      const { passedOver, endpoint, isForeign, what } = facts;
      const looked = `This machine has no identity in IBM Cloud to sign in with: there is no compute resource token in ${passedOver.join(', ')}, and`;
      return isForeign
        ? `${looked} what answers at ${endpoint} is not IBM Cloud's metadata service (${what}): on a GitHub-hosted runner that is Azure's, so run the job in a pod or on a VPC server in IBM Cloud.`
        : `${looked} the metadata service at ${endpoint} does not answer (${what}): outside of a VPC server there is none; on one, it is off, or a hop limit of 1 keeps containers out, or secure access wants metadata-endpoint: https://api.metadata.cloud.ibm.com.`;
    }
    case 'not a user': {
      const { userId, claims } = facts;
      return `The bootstrap credential belongs to a ${claims.kind} (${claims.iamId}), and IAM lets only the user itself create API keys for ${userId}: use a credential of that user, or set service-id instead of user-id.`;
    }
    case 'another user': {
      const { userId, claims } = facts;
      return `user-id ${userId} is not the user of the bootstrap credential, which belongs to ${[claims.iamId, ...claims.names].join(', ')}: IAM lets only the user itself create its API keys. Correct user-id, or use a credential of that user.`;
    }
    case 'another account': {
      const { source, wanted, actual } = facts;
      return `${source} names account ${wanted}, but the bootstrap credential belongs to account ${actual}: correct ${source}, or use a credential of that account.`;
    }
    case 'another login': {
      const { owner, claims } = facts;
      return `The bootstrap credential now belongs to ${claims.iamId} in account ${claims.accountId}, which does not see the keys of ${owner.iamId} in account ${owner.accountId}: leave login and target as they were until the job ends.`;
    }
    case 'no such service ID': {
      const { id, accountId } = facts;
      return `service-id ${id} does not exist in account ${accountId}, or the bootstrap credential may not see it: check the ID under Manage > Access (IAM) > Service IDs.`;
    }
    case 'service ID of another account': {
      const { id, accountId, actual } = facts;
      return `service-id ${id} belongs to account ${printable(actual, 100)}, but the bootstrap credential to ${accountId}: use a service ID of that account.`;
    }
    case 'another service ID': {
      const { id, actual } = facts;
      return `Asked about service-id ${id}, IAM answered about ${printable(actual, 100)}: nothing was granted. Run the job again; if it stays so, check iam-endpoint and report it to IBM.`;
    }
    case 'service ID out of sight':
      return `IAM no longer shows service-id ${facts.id} to the bootstrap credential, so it is not certain whether its keys are deleted. They are if the service ID was deleted; they are not if the credential lost its role on it.`;
    case 'key of another owner': {
      const { owner, actual } = facts;
      return `IAM says that the new key belongs to ${printable(actual.iamId, 100)} in account ${printable(actual.accountId, 100)}: it was asked for ${owner.iamId} in account ${owner.accountId}, so it is not handed over. Run the job again; if it stays so, report it to IBM.`;
    }
    case 'locked service ID':
      return `${facts.iamId} has no policy with the role Sender, and none can be created because the service ID is locked: unlock it once, or grant Sender through an access group and set ensure-policy to false.`;
    case 'unfit policy':
      return `Could not create the access policy: IAM takes policy ${printable(facts.policyId, 100)} for the same, but it is bound to a condition or grants something else. Remove it, or grant Sender elsewhere and set ensure-policy to false.`;
    case 'full slots': {
      const { owner, keys, siblings } = facts;
      const lines = keys.slice(0, SHOWN_KEYS).map(keyLine);
      if (keys.length > SHOWN_KEYS) lines.push(`and ${keys.length - SHOWN_KEYS} more`);
      const list = lines.map((line) => `- ${line}`).join('\n');
      return `Could not create the API key: all slots of ${owner.iamId} are full. Delete keys that are not needed, run fewer jobs at once, or use several identities. IAM allows 20 API keys per identity by default; expired ones count for 90 days. ${siblings} of the ${keys.length} keys are this action's for this repository:\n${list}`;
    }
    case 'never accepted': {
      const { error, elapsedMs } = facts;
      return `The new key did not work in time (${(elapsedMs / 1000).toFixed(1)} s): could not ${error.purpose}. New keys take a moment to spread through IAM: run the job again, or, with the key action, raise ready-timeout. (${error.reference})`;
    }
    case 'may not send':
      return textForRefusedLines(facts);
    case 'time is over':
      return `The time for sending was over after ${(facts.elapsedMs / 1000).toFixed(1)} s: raise time-limit, or send less.`;
    case 'bad proxy':
      return 'HTTPS_PROXY or ALL_PROXY is not the URL of an HTTP proxy: write http://host:port, with special characters of user and password percent-encoded.';
  }
}

/**
 * What a 401 or 403 of the ingress can mean, most frequent first (IBM Cloud Logs docs on the Sender role, IBM Cloud docs
 * on access, context-based restrictions and External Identity Interactions).
 */
const CAUSES = {
  'not effective yet':
    'the Sender policy is not effective yet, which takes minutes in some cases: raise ready-timeout.',
  'no Sender':
    'the identity does not hold Sender, or whoever granted it does not hold it: grant it as an administrator of Cloud Logs.',
  'another instance':
    'Sender is granted on another instance than the one that the line went to: compare instance-crn and ingress-endpoint with the policy.',
  restriction:
    'a context-based restriction does not allow the address of this runner: a change of one takes up to 10 minutes to work.',
  'another account':
    'the account of the instance limits External Identity Interactions: allow the account of the key (Manage > Access (IAM) > Settings).',
};

/** Names all causes, the likely one first. */
function textForRefusedLines({ error, elapsedMs, likely }: MayNotSendFacts): string {
  const others = Object.entries(CAUSES).filter(([cause]) => cause !== likely);
  const causes = [CAUSES[likely], ...others.map(([, text]) => text)].join(' Or ');
  return `Cloud Logs did not let the key send in time (${(elapsedMs / 1000).toFixed(1)} s). Probably ${causes} (${error.reference})`;
}

function keyLine({ id, name, createdAt, expiresAt }: ListedKey): string {
  const created = createdAt === undefined ? 'created at an unknown time' : `created ${age(createdAt)} ago`;
  const expiry = expiresAt === undefined ? 'never expires' : `expires ${utc(expiresAt)}`;
  return `${printable(name, 100)} (${printable(id, 100)}), ${created}, ${expiry}`;
}

function age(date: Date): string {
  const minutes = Math.max(0, Math.round((Date.now() - date.getTime()) / 60_000));
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
