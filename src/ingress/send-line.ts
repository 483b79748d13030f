import type { Connection } from '../http/connection.ts';
import type { Deadline } from '../http/deadline.ts';
import { untilAccepted } from '../http/until-accepted.ts';
import type { Token } from '../iam/token.ts';
import { SEND_LINE } from './purposes.ts';
import { postLines, wordsOf } from './singles.ts';

/** A log line as the ingestion API takes it (IBM Cloud Logs API, POST /logs/v1/singles). */
export interface LogLine {
  applicationName: string;
  subsystemName: string;
  /** 3 is Info. */
  severity: 1 | 2 | 3 | 4 | 5 | 6;
  text: string;
}

/**
 * Sends `line` until Cloud Logs accepts it. 401 and 403 are waited through: a new policy takes effect after seconds,
 * in some cases minutes (IBM Cloud docs, access management). The line has the time at which IAM issued the token: the
 * runner's clock may be wrong, and Cloud Logs drops lines that are more than 24 hours old or 4 hours ahead.
 * @returns what Cloud Logs says in the answer, redacted; '' for nothing. It can say that it dropped the line, in a form
 *   that is not documented (IBM Cloud Logs docs, ingestion API).
 * @throws Obstacle when the deadline is over, RequestError
 */
export async function sendUntilAccepted(
  ingress: Connection,
  token: Token,
  line: LogLine,
  deadline: Deadline,
): Promise<string> {
  const body = JSON.stringify([{ ...line, timestamp: token.claims.issuedAt * 1000 }]);
  const request = (signal: AbortSignal) => postLines(ingress, SEND_LINE, token, body, signal);
  return untilAccepted(
    async (rule) => wordsOf(await ingress.repeat(SEND_LINE, request, rule), ingress.secrets),
    (error) => error.isAboutAccess,
    deadline,
  );
}
