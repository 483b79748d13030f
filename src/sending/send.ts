import { say } from '../github/log.ts';
import type { Deadline } from '../http/deadline.ts';
import type { Secrets } from '../http/secrets.ts';
import type { Batch, Batcher, Labels } from '../ingress/batch.ts';
import { LineReader, type Gap, type Line } from '../lines/lines.ts';
import type { SendingInputs } from './inputs.ts';
import type { ReadSource, Source } from './source.ts';
import { holdYoungGeneration } from './young-generation.ts';

/**
 * Stands for a source's name in the losses of records, the lines that the action writes itself. No source has this
 * name.
 */
export const RECORDS = '';

/** Takes batches; see `Sender.send`. */
export type Send = (batch: Batch, source: string) => Promise<void>;

/** What is to be sent. */
export interface Shipment {
  /** The labels of every line. */
  labels: Labels;
  /** The lines that the action writes itself. They are sent before those of the sources. */
  records: Line[];
  sources: Source[];
  /** How far it is, for people. */
  describeProgress: (read: ReadSource[]) => string;
}

/** One sending, from the inputs to the report. */
export interface Sending {
  inputs: SendingInputs;
  secrets: Secrets;
  /** For all but the deletion of the key. */
  deadline: Deadline;
  cancelled: AbortSignal;
}

/** How often to say how far it is, in milliseconds. */
const PROGRESS_MS = 10_000;

/**
 * Reads the sources one after the other and hands their lines on in batches, after the records. Never throws for a
 * source that cannot be read.
 */
export async function sendAll(
  { labels, records, sources, describeProgress }: Shipment,
  sending: Sending,
  batcher: Batcher,
  send: Send,
): Promise<ReadSource[]> {
  const done: ReadSource[] = [];
  const progress = setInterval(() => {
    say(describeProgress(done));
  }, PROGRESS_MS);
  try {
    for await (const batch of batcher.batches([records], labels)) await send(batch, RECORDS);
    for (const source of sources) {
      if (sending.cancelled.aborted) break;
      done.push(await sendSource(source, { ...labels, ...source.labels }, sending, batcher, send));
    }
  } finally {
    clearInterval(progress);
  }
  return done;
}

async function sendSource(
  source: Source,
  labels: Labels,
  { inputs, secrets, cancelled }: Sending,
  batcher: Batcher,
  send: Send,
): Promise<ReadSource> {
  const reader = new LineReader({
    secrets: secrets.values,
    severity: inputs.severity,
    now: Date.now(),
    modifiedAt: source.modifiedAt,
    format: source.format,
  });
  const read: ReadSource = {
    source,
    tally: reader.tally,
    lastLine: 0,
    gap: undefined,
    error: undefined,
    isFinished: true,
  };
  for await (const batch of batcher.batches(reader.read(watched(read, cancelled)), labels)) {
    read.lastLine = batch.lastLine;
    await send(batch, source.name);
    holdYoungGeneration();
  }
  return read;
}

/**
 * Notes what is left out, and ends where the source cannot be read any more or the job was cancelled, so that what becomes
 * of the lines before is known.
 */
async function* watched(read: ReadSource, cancelled: AbortSignal): AsyncGenerator<Uint8Array | Gap, void> {
  try {
    for await (const piece of read.source.open()) {
      if (cancelled.aborted) {
        read.isFinished = false;
        return;
      }
      if (!(piece instanceof Uint8Array)) read.gap = piece;
      yield piece;
    }
  } catch (error) {
    read.error = error;
  }
}
