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

/** So long after the birth of a key, or the start, Cloud Logs may not know it or its policy yet. */
const YOUNG_MS = 60_000;

/** What a delivery takes beside what is to be sent. */
export interface DeliveryOptions {
  inputs: SendingInputs;
  secrets: Secrets;
  /** Who sends. */
  access: Promise<Access>;
  /** For all but the deletion of the key. */
  deadline: Deadline;
  cancelled: AbortSignal;
}

/** Sends all of a shipment, with a key that lives as long as that takes. No failure is thrown: the outcome has it. */
export async function deliver(shipment: Shipment, options: DeliveryOptions): Promise<Outcome> {
  const { inputs, secrets, deadline, cancelled } = options;
  const { sources } = shipment;
  const outcome: Outcome = { sources, read: [], delivery: undefined, failure: undefined, cancelled };
  try {
    const access = await unlessCancelled(options.access, cancelled);
    const ingress = await access.session.connection.to(inputs.ingressEndpoint);
    // It opens while IAM makes the key.
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
      const send = (batch: Batch, origin: string) => sender.send(batch, origin);
      outcome.read = await sendAll(shipment, { inputs, secrets, batcher, send, cancelled });
      await sender.finish();
      outcome.delivery = sender.delivery;
    });
  } catch (failure) {
    outcome.failure = failure;
  }
  return outcome;
}

/** Reads a shipment that cannot be sent all the same, to say how much is missing. */
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
