import { Deadline } from '../http/deadline.ts';
import type { Secrets } from '../http/secrets.ts';
import type { TokenSource } from '../iam/token-source.ts';
import { Batcher, type Batch } from '../ingress/batch.ts';
import { Sender } from '../ingress/sender.ts';
import { openForLines } from '../ingress/singles.ts';
import type { Access } from './access.ts';
import { unlessCancelled } from './cancellation.ts';
import type { SendingInputs } from './inputs.ts';
import { withNewKey } from './key.ts';
import type { Outcome } from './outcome.ts';
import { sendAll, type Shipment } from './send.ts';
import type { ReadSource } from './source.ts';

/** How long after a key is made, or after the start, Cloud Logs may not know the key or its policy yet. */
const YOUNG_MS = 60_000;

/** What `deliver` needs beside the shipment. */
export interface DeliveryOptions {
  inputs: SendingInputs;
  secrets: Secrets;
  /** Who sends. */
  access: Promise<Access>;
  /** For all but the deletion of the key. */
  deadline: Deadline;
  cancelled: AbortSignal;
}

/**
 * Sends a shipment, with a key that lives no longer than that takes. It throws nothing: a failure is in the outcome.
 */
export async function deliver(shipment: Shipment, options: DeliveryOptions): Promise<Outcome> {
  const { inputs, secrets, deadline, cancelled } = options;
  const { sources } = shipment;
  const outcome: Outcome = { sources, read: [], delivery: undefined, failure: undefined, cancelled };
  try {
    const access = await unlessCancelled(options.access, cancelled);
    const ingress = await access.session.connection.to(inputs.ingressEndpoint);
    // The connections open while IAM makes the key.
    openForLines(ingress);
    await withTokens(access, options, async (tokens, young) => {
      const batcher = new Batcher();
      const onTooLarge = (limit: number) => {
        batcher.limit = Math.min(batcher.limit, limit);
      };
      const sender = new Sender({ ingress, tokens, deadline, young, onTooLarge });
      cancelled.addEventListener('abort', () => {
        sender.stop(cancelled.reason);
      });
      const send = (batch: Batch, source: string) => sender.send(batch, source);
      outcome.read = await sendAll(shipment, { inputs, secrets, batcher, send, cancelled });
      await sender.finish();
      outcome.delivery = sender.delivery;
    });
  } catch (failure) {
    outcome.failure = failure;
  }
  return outcome;
}

/** Reads a shipment that cannot be sent, only to count what is missing. */
export async function countUnsent(
  shipment: Shipment,
  { inputs, secrets, cancelled }: Omit<DeliveryOptions, 'access' | 'deadline'>,
): Promise<ReadSource[]> {
  const send = (batch: Batch) => {
    batch.release();
    return Promise.resolve();
  };
  return sendAll(shipment, { inputs, secrets, batcher: new Batcher(), send, cancelled });
}

async function withTokens(
  access: Access,
  options: DeliveryOptions,
  use: (tokens: TokenSource, young: Deadline) => Promise<void>,
): Promise<void> {
  if ('tokens' in access) await use(access.tokens, new Deadline(YOUNG_MS));
  else await withNewKey(access.session, access.owner, { ...options, youngMs: YOUNG_MS }, use);
}
