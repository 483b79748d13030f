import { TOKEN_RATE_LIMIT } from '../../emulator/admin/faults.ts';
import {
  INACTIVE_USER,
  IP_REFUSED,
  NOT_FOUND,
  REMOVED_USER,
  SUSPENDED_USER,
  UNAUTHORIZED,
  UNKNOWN_KEY,
} from '../../emulator/iam/iam-errors.ts';
import { defaultSettings } from '../../emulator/settings.ts';

/** An answer of IBM Cloud that is no plain success. */
export interface Answer {
  /** What was asked for: `send a log line`. */
  purpose: string;
  status: number;
  code?: string | undefined;
  /** What it says to people; undefined when that is not known. */
  words?: string | undefined;
}

const SEND_LINE = 'send a log line';

/**
 * What IBM Cloud answered in a job and the emulator would not. So either the emulator is wrong, or IBM does not document
 * the answer and the emulator's is invented.
 */
export class WorthReporting {
  readonly #lines = new Set<string>();

  /** Takes a line of the action's log, which may tell of an answer. */
  readLog(line: string): void {
    const answer = answerIn(line);
    if (answer !== undefined) this.add(answer);
  }

  add(answer: Answer): void {
    // A server error says that something is out of order, and nothing about how IBM Cloud works.
    if (answer.status < 500 && !isEmulated(answer)) this.#lines.add(describe(answer));
  }

  /** A line for each answer. IDs, addresses, users and secrets are struck out. */
  get lines(): string[] {
    return [...this.#lines];
  }
}

/** How the action ends an error; without host and words also how it names a failure after which it goes on. */
const REFERENCE =
  /\(([^\s()]+, )?HTTP (\d{3})(?: ([\w.:-]+))?(?:, IBM Cloud says "(.*)")?(?:, transaction ID [\w.:-]+)?\)/;

/** How the actions tell what a 200 of Cloud Logs says. */
const REMARK =
  /Cloud Logs (?:accepted the request and says|made a remark; some lines may not have been accepted): (.*)$/;

function answerIn(line: string): Answer | undefined {
  const [, remark] = REMARK.exec(line) ?? [];
  if (remark !== undefined) return { purpose: SEND_LINE, status: 200, words: remark };
  const reference = REFERENCE.exec(line);
  if (reference === null) return undefined;
  const [, host, status, code, words = host && ''] = reference;
  return { purpose: purposeIn(line.slice(0, reference.index)), status: Number(status), code, words };
}

/** What was asked for, from the part of a line that stands before the answer. */
function purposeIn(text: string): string {
  if (text.includes('Cloud Logs did not let the key send')) return SEND_LINE;
  const [, purpose] = /^.*(?:[Cc]ould not|Attempt \d+ to) (.+?)(?:[:.]| failed )/.exec(text) ?? [];
  return purpose ?? 'an unknown request';
}

function isEmulated({ purpose, status, code, words }: Answer): boolean {
  return emulatedAnswers(purpose).some(
    (emulated) =>
      emulated.status === status &&
      emulated.code === code &&
      (words === undefined || emulated.words === undefined || emulated.words === words),
  );
}

/** The refusals that the emulator has for a request, with its default settings. */
function emulatedAnswers(purpose: string): Omit<Answer, 'purpose'>[] {
  const settings = defaultSettings();
  if (purpose.startsWith('send ')) {
    const { ingressUnauthorized, ingressForbidden, ingressTooLarge } = settings;
    const answers = [ingressUnauthorized, ingressForbidden, ingressTooLarge].map(({ status, body }) => ({
      status,
      words: String(body.message),
    }));
    return [...answers, { status: 429, words: 'Too Many Requests' }];
  }
  if (purpose.startsWith('exchange ')) {
    const keys = [UNKNOWN_KEY, settings.disabledKey, settings.expiredKey, settings.blockedKey];
    const users = [INACTIVE_USER, SUSPENDED_USER, REMOVED_USER, IP_REFUSED];
    const answers = [...keys, ...users].map(({ status, errorCode, errorMessage }) => ({
      status,
      code: errorCode,
      words: errorMessage,
    }));
    return [...answers, { status: 429, words: TOKEN_RATE_LIMIT }];
  }
  const { tooManyKeys, notOwnUser, lockedEntity } = settings;
  const ofKeys = [UNAUTHORIZED, NOT_FOUND, tooManyKeys, notOwnUser, lockedEntity];
  return [
    ...ofKeys.map(({ status, message_code: code, message: words }) => ({ status, code, words })),
    { status: 401, code: 'invalid_token' },
    { status: 403, code: 'insufficent_permissions' },
    { status: 422, code: 'unable_to_process' },
  ];
}

/** What tells whose account it is, and what looks like a token or an API key. */
const PRIVATE =
  /eyJ[\w-]+\.[\w-]+(?:\.[\w-]+)?|(?<![\w-])[\w-]{44}(?![\w-])|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{32}\b|\bIBMid-\w+|[^\s"']+@[^\s"']+|\b\d{1,3}(?:\.\d{1,3}){3}\b/gi;

function describe({ purpose, status, code, words }: Answer): string {
  const said =
    words === undefined || words === '' ? '' : `, "${words.replace(PRIVATE, '***').slice(0, 300)}"`;
  return `${purpose}: HTTP ${[status, code].filter(Boolean).join(' ')}${said}`;
}
