import { getState, saveState } from '@actions/core';
import type { Owner } from './iam/identity.ts';
import { parseJson, record } from './iam/json.ts';
import { Refusal } from './iam/refusal.ts';
import { isMarker } from './run.ts';

/** What main tells post before it asks for a key: how to find whatever comes of it. Never a secret. */
export interface Order {
  marker: string;
  owner: Owner;
  keyName: string;
  /** ISO 8601; empty when it never expires. */
  expiresAt: string;
}

/** What main adds once the key is there. */
export interface Delivery {
  keyId: string;
  /** Epoch milliseconds. */
  deliveredAt: number;
  mayHaveTwin: boolean;
}

const STAGE = 'stage';
const ORDER = 'order';
const DELIVERY = 'delivery';
const KEPT = 'kept';
const SETTLED = 'settled';

/** Whether this process is the post step; the first call in the main step marks it as begun. */
export function enterStage(): 'main' | 'post' {
  if (getState(STAGE) !== '') return 'post';
  saveState(STAGE, 'main');
  return 'main';
}

/** To be called before the key is asked for. */
export function saveOrder(order: Order): void {
  saveState(ORDER, order);
}

/** To be called as soon as the key is there. */
export function saveDelivery(delivery: Delivery): void {
  saveState(DELIVERY, delivery);
}

/** The delivered key stays; post has only to look for others of the order. */
export function saveKept(): void {
  saveState(KEPT, true);
}

/** Nothing is left for post to do: no key came of the order, it is gone again, or it alone came and stays. */
export function saveSettled(): void {
  saveState(SETTLED, true);
}

/**
 * The order that post must undo, if any.
 * @throws Refusal for a state that this action did not write: an earlier step can put one into the environment, and
 *   every key that has the marker of the order is deleted
 */
export function openOrder(): Order | undefined {
  const order = getState(ORDER);
  if (order === '' || getState(SETTLED) !== '') return undefined;
  const parsed = parseJson(order);
  if (!isMarker(record(parsed).marker)) {
    throw new Refusal(
      'The state of this step is not what its main step saved: look for a left-over key under Manage > Access (IAM) > API keys.',
    );
  }
  return parsed as Order;
}

/** Whether the delivered key stays. */
export function isKept(): boolean {
  return getState(KEPT) !== '';
}

/** The key that came of the order, if it is known. */
export function savedDelivery(): Delivery | undefined {
  const delivery = getState(DELIVERY);
  return delivery === '' ? undefined : (JSON.parse(delivery) as Delivery);
}
