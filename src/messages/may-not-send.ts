import type { RequestError } from '../http/request-error.ts';

/** Why Cloud Logs may refuse lines. */
type Cause = keyof typeof CAUSES;

/** Cloud Logs did not let an identity send. */
export interface MayNotSendFacts {
  kind: 'may not send';
  error: RequestError;
  elapsedMs: number;
  /** The cause that what is known of the access makes most likely. */
  likely: Cause;
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
export function textForRefusedLines({ error, elapsedMs, likely }: MayNotSendFacts): string {
  const others = Object.entries(CAUSES).filter(([cause]) => cause !== likely);
  const causes = [CAUSES[likely], ...others.map(([, text]) => text)].join(' Or ');
  return `Cloud Logs did not let the key send in time (${(elapsedMs / 1000).toFixed(1)} s). Probably ${causes} (${error.reference})`;
}
