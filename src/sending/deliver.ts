import { Deadline } from '../http/deadline.ts';
import type { TokenSource } from '../iam/token-source.ts';
import { Batcher, type Batch } from '../ingress/batch.ts';
import { Sender } from '../ingress/sender.ts';
import { openForLines } from '../ingress/singles.ts';
import type { Access } from './access.ts';
import { unlessCancelled } from './cancellation.ts';
import { withNewKey, YOUNG_MS } from './key.ts';
import type { Outcome } from './outcome.ts';
import { sendAll, type Sending, type Shipment } from './send.ts';
import type { ReadSource } from './source.ts';

/**
 * Sends a shipment, with a key that lives no longer than that takes. It throws nothing: a failure is in the outcome.
 * @param opening who sends
 */
export async function deliver(
  shipment: Shipment,
  opening: Promise<Access>,
  sending: Sending,
): Promise<Outcome> {
  const { inputs, deadline, cancelled } = sending;
  const { sources } = shipment;
  const outcome: Outcome = { sources, read: [], delivery: undefined, failure: undefined, cancelled };
  try {
    const access = await unlessCancelled(opening, cancelled);
    const ingress = await access.session.connection.to(inputs.ingressEndpoint);
    // The connections open while IAM makes the key.
    openForLines(ingress);
    await withTokens(access, sending, async (tokens, young) => {
      const batcher = new Batcher();
      const sender = new Sender({ ingress, tokens, deadline, young, batcher });
      cancelled.addEventListener('abort', () => {
        sender.stop(cancelled.reason);
      });
      const send = (batch: Batch, source: string) => sender.send(batch, source);
      outcome.read = await sendAll(shipment, sending, batcher, send);
      await sender.finish();
      outcome.delivery = sender.delivery;
    });
  } catch (failure) {
    outcome.failure = failure;
  }
  return outcome;
}

/** Reads a shipment that cannot be sent, only to count what is missing. */
export async function countUnsent(shipment: Shipment, sending: Sending): Promise<ReadSource[]> {
  const send = (batch: Batch) => {
    batch.release();
    return Promise.resolve();
  };
  return sendAll(shipment, sending, new Batcher(), send);
}

async function withTokens(
  access: Access,
  sending: Sending,
  use: (tokens: TokenSource, young: Deadline) => Promise<void>,
): Promise<void> {
  if ('tokens' in access) await use(access.tokens, new Deadline(YOUNG_MS));
  else await withNewKey(access.session, access.owner, sending, use);
}
