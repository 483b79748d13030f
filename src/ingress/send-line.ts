import type { Connection } from '../http/connection.ts';
import type { Deadline } from '../http/deadline.ts';
import { NotJson } from '../http/json.ts';
import type { Secrets } from '../http/secrets.ts';
import { untilAccepted } from '../http/until-accepted.ts';
import type { Token } from '../iam/token.ts';
import { SEND_LINE } from './purposes.ts';

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
  { accessToken, claims }: Token,
  line: LogLine,
  deadline: Deadline,
): Promise<string> {
  const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify([{ ...line, timestamp: claims.issuedAt * 1000 }]);
  const request = (signal: AbortSignal) => ingress.send('/logs/v1/singles', headers, body, signal);
  return untilAccepted(
    async (rule) => {
      const answer = await ingress.repeat(SEND_LINE, request, rule);
      if (isWebPage(answer.result)) throw ingress.error(SEND_LINE, answer);
      return wordsOf(answer.result, ingress.secrets);
    },
    ({ status }) => status === 401 || status === 403,
    deadline,
  );
}

/** What a 2xx says beside success, redacted; '' for an empty body and for `{}`. */
function wordsOf(result: unknown, secrets: Secrets): string {
  const body = result instanceof NotJson ? result.text : JSON.stringify(result);
  return ['""', '{}'].includes(body) ? '' : secrets.redact(body);
}

/** Whether a gateway answered in place of Cloud Logs, whose own words of acceptance are not documented. */
function isWebPage(result: unknown): boolean {
  return result instanceof NotJson && result.text.trimStart().startsWith('<');
}
