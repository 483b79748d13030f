import { getState, saveState } from '@actions/core';
import type { Owner } from './iam/identity.ts';

/** What main tells post before it asks for a key: how to find whatever comes of it. Never a secret. */
export interface Order {
  marker: string;
  owner: Owner;
  keyName: string;
  /** ISO 8601; empty when it never expires. */
  expiresAt: string;
  iamEndpoint: string;
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
const SETTLED = 'settled';

/** Whether this process is the post step; the first call in the main step marks it as begun. */
export function enterStage(): 'main' | 'post' {
  if (getState(STAGE) !== '') return 'post';
  saveState(STAGE, 'main');
  return 'main';
}

export function saveOrder(order: Order): void {
  saveState(ORDER, order);
}

export function saveDelivery(delivery: Delivery): void {
  saveState(DELIVERY, delivery);
}

/** Nothing is left for post to do: no key came of the order, it is gone again, or it is to be kept. */
export function saveSettled(): void {
  saveState(SETTLED, true);
}

/** The order that post must undo, if any. */
export function openOrder(): Order | undefined {
  const order = getState(ORDER);
  return order === '' || getState(SETTLED) !== '' ? undefined : (JSON.parse(order) as Order);
}

export function savedDelivery(): Delivery | undefined {
  const delivery = getState(DELIVERY);
  return delivery === '' ? undefined : (JSON.parse(delivery) as Delivery);
}
