import { say } from '../github/log.ts';
import { describeRun, repositoryOf, workflowOf } from '../github/workflow-run.ts';
import { Deadline } from '../http/deadline.ts';
import { assertBelongsTo, type Owner } from '../iam/identity.ts';
import type { Session } from '../iam/session.ts';
import type { MintedKey } from '../iam/single-key.ts';
import { exchangeUntilAccepted, type Token } from '../iam/token.ts';
import { sendUntilAccepted } from '../ingress/send-line.ts';

/** How to prove that the key works. */
export interface Proof {
  /** Milliseconds until the proof is given up. */
  readyTimeout: number;
  /** Where to send a line, too; undefined to send none. */
  sendTo: string | undefined;
}

/**
 * Waits until the key works, for its owner.
 * @returns a token of the key
 * @throws Obstacle when the time is over or the token is somebody else's, RequestError
 */
export async function prove(
  session: Session,
  key: MintedKey,
  owner: Owner,
  { readyTimeout, sendTo }: Proof,
): Promise<Token> {
  const deadline = new Deadline(readyTimeout);
  const token = await exchangeUntilAccepted(session.connection, key.apiKey, deadline);
  assertBelongsTo(owner, token.claims);
  let proof = 'IAM exchanges it';
  if (sendTo !== undefined) {
    const ingress = await session.connection.to(sendTo);
    await sendUntilAccepted(ingress, token, greeting(key), deadline);
    proof = 'Cloud Logs accepted a line';
  }
  say(`The key works: ${proof}, after ${(deadline.elapsedMs / 1000).toFixed(1)} s.`);
  return token;
}

/** The log line that proves the key: who minted it, for whom. */
function greeting({ id }: MintedKey) {
  return {
    applicationName: repositoryOf(process.env),
    subsystemName: workflowOf(process.env),
    severity: 3 as const,
    text: `Ingestion key ${id} was minted by ${describeRun(process.env)}`,
  };
}
