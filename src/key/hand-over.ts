import type { MintedKey } from '../iam/single-key.ts';
import type { SenderPolicy } from '../iam/policy.ts';
import { utc } from '../iam/time.ts';
import type { Inputs } from './inputs.ts';
import { exportTo, output } from '../github/outputs.ts';
import { summarize } from '../github/summary.ts';
import { describePolicy, describeScope } from '../steps/grant.ts';
import { describeExpiry } from '../steps/mint.ts';
import type { ProvenKey, SentLine } from '../steps/prove.ts';
import type { PlannedKey } from '../steps/state.ts';

/** All there is to hand over. */
export interface HandOver {
  inputs: Inputs;
  planned: PlannedKey;
  /** Undefined when policies were not looked at. */
  policy: SenderPolicy | undefined;
  key: MintedKey;
  /** Undefined when the key is handed over unproven. */
  proof: ProvenKey | undefined;
  tookMs: number;
}

/** Gives the key to the later steps, and a summary without the secret to people. */
export async function handOver(all: HandOver): Promise<void> {
  const { inputs, planned, policy, key, proof } = all;
  const { ingressEndpoint, outputIamToken, envName } = inputs;
  output({
    'ingestion-api-key': key.apiKey,
    'key-id': key.id,
    'key-name': planned.name,
    'expires-at': key.expiresAt && utc(key.expiresAt),
    'policy-id': policy?.id,
    'policy-created': policy?.created,
    'iam-id': planned.owner.iamId,
    'account-id': planned.owner.accountId,
  });
  if (ingressEndpoint !== undefined) {
    output({
      'ingress-host': new URL(ingressEndpoint).host,
      'ingress-url': `${ingressEndpoint}/logs/v1/singles`,
    });
  }
  if (outputIamToken && proof !== undefined) {
    const { token } = proof;
    output({ 'iam-token': token.accessToken, 'iam-token-expires-at': utc(new Date(token.expiresAt * 1000)) });
  }
  if (envName !== undefined) exportTo(envName, key.apiKey);
  await summarize('IBM Cloud Logs ingestion key', summaryOf(all));
}

function summaryOf({ inputs, planned, policy, key, proof, tookMs }: HandOver): [string, string][] {
  const origin = policy?.created === true ? 'created by this run' : 'found';
  return [
    ['Identity', `${inputs.wanted.kind} ${planned.owner.iamId}`],
    ['Account', planned.owner.accountId],
    ['Scope', reachOf(inputs, policy)],
    ['May send', MAY_SEND[proof?.line ?? 'none']],
    ['Ingress', inputs.ingressEndpoint ?? 'not known'],
    ['Policy', policy === undefined ? 'not looked at' : `${describePolicy(policy)} (${origin})`],
    ['Key', `${planned.name} (${key.id})`],
    ['Expiry', describeExpiry(key, planned)],
    ['At the end of the job', inputs.revoke ? 'revoked' : 'kept'],
    ['Time taken', `${(tookMs / 1000).toFixed(1)} s`],
  ];
}

/** Whether the key may send, as far as this run knows. */
const MAY_SEND: Record<SentLine, string> = {
  none: 'not checked',
  accepted: 'proved by a line',
  'accepted with a remark': 'not proved: see the warning about the line',
};

/** What the key may do, as far as this run knows. */
function reachOf({ wanted, instance }: Inputs, policy: SenderPolicy | undefined): string {
  if (wanted.kind === 'user') return 'all that the user may do';
  return policy === undefined
    ? 'what the identity was granted elsewhere'
    : `Sender on ${describeScope(policy.scope, instance)}, and what else it was granted`;
}
