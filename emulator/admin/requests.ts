import { isObject } from '../http/input.ts';

/** One request to the cloud as it arrived, and its outcome. */
export interface RecordedRequest {
  method: string;
  /** Without the query. */
  path: string;
  query: Record<string, unknown>;
  /** Names in lower case. */
  headers: Record<string, string | string[] | undefined>;
  /** Parsed when it was JSON or a form, otherwise text. `undefined` when it is larger than 100 kB. */
  body: unknown;
  /** When it arrived, epoch milliseconds of the machine's clock. */
  at: number;
  /** Status of the answer, or the fault that prevented one. `undefined` as long as the request is being handled. */
  outcome: number | 'dropped' | 'hung' | 'truncated' | undefined;
  /** When the outcome was decided, epoch milliseconds of the machine's clock. */
  outcomeAt: number | undefined;
}

/** Notes the outcome of a request. */
export function conclude(request: RecordedRequest, outcome: NonNullable<RecordedRequest['outcome']>): void {
  request.outcome = outcome;
  request.outcomeAt = Date.now();
}

const SECRET_HEADERS = ['authorization', 'iam-apikey'];

/** A copy that may be shown: `***` stands for API keys, tokens and signatures. */
export function redacted(request: RecordedRequest): RecordedRequest {
  const headers = { ...request.headers };
  for (const name of SECRET_HEADERS) if (headers[name] !== undefined) headers[name] = '***';
  return { ...request, headers, query: withoutSecrets(request.query), body: shown(request.body) };
}

/** A body that is text could not be parsed. It may hold a key. */
function shown(body: unknown): unknown {
  return typeof body === 'string' ? '***' : withoutSecrets(body);
}

/** An `apikey` that is an object is no secret: it describes the key that a new service ID is to have. */
function withoutSecrets<T>(value: T): T {
  const copy = JSON.stringify(value, (name, part: unknown) =>
    (name === 'apikey' && !isObject(part)) || ['cr_token', 'sig'].includes(name) ? '***' : part,
  ) as string | undefined;
  return copy === undefined ? value : (JSON.parse(copy) as T);
}
