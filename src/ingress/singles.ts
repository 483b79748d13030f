import type { Connection } from '../http/connection.ts';
import { NotJson } from '../http/json.ts';
import type { Secrets } from '../http/secrets.ts';
import type { Answer } from '../http/wire.ts';
import type { Token } from '../iam/token.ts';

const PATH = '/logs/v1/singles';

/** Opens the connection for the first call of `postLines` ahead; see `Connection.openAhead`. */
export function openForLines(ingress: Connection): void {
  ingress.openAhead(PATH);
}

/**
 * Sends one request with log lines (IBM Cloud Logs API, POST /logs/v1/singles). Resolves with any status.
 * @param body a JSON array of items
 * @throws RequestError for a gateway's web page in place of an answer of Cloud Logs; the connection's error
 */
export async function postLines(
  ingress: Connection,
  purpose: string,
  { accessToken }: Token,
  body: string | Buffer,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' };
  const answer = await ingress.send(PATH, headers, body, signal);
  if (isWebPage(answer)) throw ingress.error(purpose, answer);
  return answer;
}

/** Whether it is a web page. No other text is told apart: with which words Cloud Logs accepts lines is not documented. */
function isWebPage({ result }: Answer): boolean {
  return result instanceof NotJson && result.text.trimStart().startsWith('<');
}

/**
 * What a 2xx says beside success, redacted; '' for an empty body and for `{}`. It may say that lines were dropped, in a
 * form that is not documented (IBM Cloud Logs docs, ingestion API), so it is shown to people and never parsed.
 */
export function wordsOf({ result }: Answer, secrets: Secrets): string {
  const body = result instanceof NotJson ? result.text : JSON.stringify(result);
  return ['""', '{}'].includes(body) ? '' : secrets.redact(body);
}
