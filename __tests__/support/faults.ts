import { setTimeout as sleep } from 'node:timers/promises';
import { matches } from '../../emulator/admin/faults.ts';
import { htmlPage, malformedJson, redirect, tooManyRequests } from '../../emulator/index.ts';
import type { Fault, FaultAnswer, RecordedRequest } from '../../emulator/index.ts';
import type { Scenario } from './scenario.ts';

/** Which requests a fault hits. */
export type Target = Omit<Fault, 'answer' | 'when' | 'times'>;

/** The requests of main and post. Both keys are exchanged at the same path: `skip` passes over the bootstrap key. */
export const TOKEN: Target = { method: 'POST', path: '/identity/token' };
export const GET_IDENTITY_TOKEN: Target = { method: 'PUT', path: '/identity/v1/token' };
export const GET_PROFILE_TOKEN: Target = { method: 'POST', path: '/identity/v1/iam_tokens' };
export const LIST_POLICIES: Target = { method: 'GET', path: '/v2/policies' };
export const LIST_ROLES: Target = { method: 'GET', path: '/v2/roles' };
export const CREATE_POLICY: Target = { method: 'POST', path: '/v2/policies' };
export const CREATE_KEY: Target = { method: 'POST', path: '/v1/apikeys' };
export const LIST_KEYS: Target = { method: 'GET', path: '/v1/apikeys' };
export const COUNT_KEYS: Target = { method: 'GET', path: '/v1/accounts/*/limits/identity' };
export const EXCHANGE_KEY: Target = { ...TOKEN, skip: 1 };
export const SEND_LINE: Target = { method: 'POST', path: '/logs/v1/singles' };
export const DELETE_KEY: Target = { method: 'DELETE', path: '/v1/apikeys/*' };

export interface NamedFault {
  name: string;
  /** Network errors, 408, 429, 500, 502 to 504: what the rule repeats. */
  transient: boolean;
  fault: Pick<Fault, 'answer' | 'when'>;
}

const nowhere = 'http://127.0.0.1:9/elsewhere';

/** Everything that can go wrong with one request. */
export const FAULTS: NamedFault[] = [
  { name: 'drop before the effect', transient: true, fault: { answer: { drop: true } } },
  { name: 'drop after the effect', transient: true, fault: { when: 'after', answer: { drop: true } } },
  { name: 'hang before the effect', transient: true, fault: { answer: { hang: true } } },
  { name: 'hang after the effect', transient: true, fault: { when: 'after', answer: { hang: true } } },
  { name: '429', transient: true, fault: { answer: tooManyRequests() } },
  { name: '429 with Retry-After: 1', transient: true, fault: { answer: tooManyRequests(1) } },
  { name: '500', transient: true, fault: { answer: { status: 500, body: {} } } },
  { name: '500 after the effect', transient: true, fault: { when: 'after', answer: { status: 500 } } },
  { name: '503', transient: true, fault: { answer: { status: 503, body: {} } } },
  { name: 'HTML 502', transient: true, fault: { answer: htmlPage(502) } },
  { name: 'HTML 200', transient: false, fault: { answer: htmlPage(200) } },
  { name: 'malformed JSON', transient: false, fault: { answer: malformedJson() } },
  {
    name: 'malformed JSON after the effect',
    transient: false,
    fault: { when: 'after', answer: malformedJson() },
  },
  {
    name: 'JSON of another shape',
    transient: false,
    fault: { answer: { status: 200, headers: { 'content-type': 'application/json' }, body: 'null' } },
  },
  { name: 'truncated body', transient: true, fault: { answer: { truncate: true } } },
  { name: '307', transient: false, fault: { answer: redirect(nowhere) } },
];

/** A code that looks like IAM's and that the action does not know. */
export const UNKNOWN_CODE = 'BXNIM0999E';

/** An error in the form of the APIs for keys and policies. */
export function apiError(status: number, code: string, message: string): FaultAnswer {
  return json(status, { errors: [{ code, message_code: UNKNOWN_CODE, message }], status_code: status });
}

/** An error in the form of the token endpoint. */
export function tokenError(status: number, errorCode: string, errorMessage: string): FaultAnswer {
  return json(status, { errorCode, errorMessage });
}

/** An answer with any JSON as its body, `null` too. */
export function json(status: number, body: unknown): FaultAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Waits until a request that matches has arrived and its outcome is known. */
export async function arrival({ emulator }: Scenario, target: Target): Promise<RecordedRequest> {
  for (;;) {
    const request = emulator.requests.filter(({ method, path }) => matches(target, method, path))[
      target.skip ?? 0
    ];
    if (request?.outcome !== undefined) return request;
    await sleep(2);
  }
}

/** Runs `work` whenever IAM makes a key, before it answers. */
export function whenKeyIsMade({ emulator: { cloud } }: Scenario, work: () => void): void {
  const set = cloud.apiKeys.set.bind(cloud.apiKeys);
  cloud.apiKeys.set = (id, key) => {
    work();
    return set(id, key);
  };
}

/** How many requests matched. */
export function count({ emulator }: Scenario, target: Target): number {
  return emulator.requests.filter(({ method, path }) => matches(target, method, path)).length;
}
