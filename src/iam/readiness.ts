import type { Connection } from '../http/connection.ts';
import type { Deadline } from '../http/deadline.ts';
import { IamError } from '../http/errors.ts';
import { NotJson } from '../http/json.ts';
import { Obstacle } from '../http/obstacle.ts';
import { exchangeApiKey, type Token } from './token.ts';

/** A log line as the ingestion API takes it (IBM Cloud Logs API, POST /logs/v1/singles). */
export interface LogLine {
  applicationName: string;
  subsystemName: string;
  /** 3 is Info. */
  severity: 1 | 2 | 3 | 4 | 5 | 6;
  text: string;
}

/**
 * Waits until IAM exchanges `apiKey` for a token. Keys are eventually consistent, so every refusal of a new one is
 * taken for "not yet" until the deadline.
 * @throws Obstacle when the deadline is over, IamError
 */
export async function untilExchangeable(iam: Connection, apiKey: string, deadline: Deadline): Promise<Token> {
  const purpose = 'exchange the ingestion key for a token';
  const rule = { deadline, retries: Infinity, alsoRepeat: isNotYet };
  try {
    return await exchangeApiKey(iam, apiKey, purpose, rule);
  } catch (error) {
    throw unready(error, deadline);
  }
}

/**
 * Sends `line` until Cloud Logs accepts it. 401 and 403 are waited through: a new policy takes effect after seconds,
 * in some cases minutes (IBM Cloud docs, access management).
 * @throws Obstacle when the deadline is over, IamError
 */
export async function untilSendable(
  ingress: Connection,
  { accessToken }: Token,
  line: LogLine,
  deadline: Deadline,
): Promise<void> {
  const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify([{ ...line, timestamp: Date.now() }]);
  const request = (signal: AbortSignal) => ingress.post('/logs/v1/singles', headers, body, signal);
  const purpose = 'send a log line';
  try {
    const answer = await ingress.repeat(purpose, request, {
      deadline,
      retries: Infinity,
      alsoRepeat: isNotYet,
    });
    if (isWebPage(answer.result)) throw ingress.error(purpose, answer);
  } catch (error) {
    throw unready(error, deadline);
  }
}

/**
 * Whether a refusal may turn into acceptance by waiting: any of a new key by the token service, whose code for it is
 * not documented; of a line only those that speak of rights.
 */
function isNotYet({ purpose, status, isRefusal }: IamError): boolean {
  if (purpose === 'send a log line') return status === 401 || status === 403;
  return isRefusal && status !== 429;
}

/** Whether a gateway answered in place of Cloud Logs, whose own words of acceptance are not documented. */
function isWebPage(result: unknown): boolean {
  return result instanceof NotJson && result.text.trimStart().startsWith('<');
}

/** The obstacle that a refusal is which outlasted the deadline; any other error as it is. */
function unready(error: unknown, { elapsedMs }: Deadline): unknown {
  if (!(error instanceof IamError) || !isNotYet(error)) return error;
  return new Obstacle({ kind: 'unready key', error, elapsedMs });
}
