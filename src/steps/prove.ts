import { say, warn } from '../github/log.ts';
import { describeRun, variable } from '../github/workflow-run.ts';
import type { Connection } from '../http/connection.ts';
import { Deadline } from '../http/deadline.ts';
import { assertBelongsTo, type Owner } from '../iam/identity.ts';
import { Obstacle } from '../http/obstacle.ts';
import type { NeverAcceptedFacts } from '../http/until-accepted.ts';
import type { SenderPolicy } from '../iam/policy.ts';
import type { Session } from '../iam/session.ts';
import type { MintedKey } from '../iam/single-key.ts';
import { exchangeUntilAccepted, type Token } from '../iam/token.ts';
import type { Instance } from '../ingress/endpoint.ts';
import { sendUntilAccepted } from '../ingress/send-line.ts';
import type { MayNotSendFacts } from '../messages/obstacles.ts';

/** How to prove that a key works. */
export interface ProofOptions {
  /** Milliseconds until the proof is given up. */
  readyTimeout: number;
  /** The way to Cloud Logs, to send a line, too; undefined to send none. */
  ingress?: Connection | undefined;
  /** The policy that lets the key send; undefined when the access comes from elsewhere. */
  policy?: SenderPolicy | undefined;
  /** The only instance that lines go to, which that policy covers; undefined when it is not known. */
  instance?: Instance | undefined;
}

/** What became of the line that proves the key: none was sent, or Cloud Logs accepted it, perhaps with a remark. */
export type SentLine = 'none' | 'accepted' | 'accepted with a remark';

/** A key that works, as far as this was tried. */
export interface ProvenKey {
  token: Token;
  line: SentLine;
}

/**
 * Waits until the key works, for its owner.
 * @throws Obstacle when the time is over or the token is somebody else's, RequestError
 */
export async function prove(
  session: Session,
  key: MintedKey,
  owner: Owner,
  options: ProofOptions,
): Promise<ProvenKey> {
  const deadline = new Deadline(options.readyTimeout);
  const token = await exchangeUntilAccepted(session.connection, key.apiKey, deadline);
  assertBelongsTo(owner, token.claims);
  let line: SentLine = 'none';
  if (options.ingress !== undefined) {
    const remark = await sendUntilAccepted(options.ingress, token, greeting(key), deadline).catch(
      (error: unknown) => {
        throw error instanceof Obstacle ? mayNotSend(error.facts as NeverAcceptedFacts, options) : error;
      },
    );
    if (remark !== '') warn(`Cloud Logs accepted the request and says: ${remark}`);
    line = remark === '' ? 'accepted' : 'accepted with a remark';
  }
  const works = line === 'accepted' ? 'Cloud Logs accepted a line' : 'IAM exchanges it';
  say(`The key works: ${works}, after ${(deadline.elapsedMs / 1000).toFixed(1)} s.`);
  return { token, line };
}

function mayNotSend(facts: NeverAcceptedFacts, options: ProofOptions): Obstacle {
  return new Obstacle<MayNotSendFacts>({ ...facts, kind: 'may not send', likely: likelyCause(options) });
}

function likelyCause({ policy, instance }: ProofOptions): MayNotSendFacts['likely'] {
  if (policy === undefined) return 'no Sender';
  if (policy.created) return 'not effective yet';
  return instance === undefined ? 'another instance' : 'restriction';
}

/** The log line that proves the key: who minted it, for whom. */
function greeting({ id }: MintedKey) {
  return {
    applicationName: variable('GITHUB_REPOSITORY'),
    subsystemName: variable('GITHUB_WORKFLOW'),
    severity: 3 as const,
    text: `Ingestion key ${id} was minted by ${describeRun()}`,
  };
}
