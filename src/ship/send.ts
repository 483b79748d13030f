import { say } from '../github/log.ts';
import { originOf } from '../github/origin.ts';
import type { Secrets } from '../http/secrets.ts';
import { Batcher, type Batch, type Labels } from '../ingress/batch.ts';
import { readLogFile } from '../lines/file.ts';
import { LineReader, type Gap, type Line, type Tally } from '../lines/lines.ts';
import { SHORTEST_SECRET } from '../lines/redact.ts';
import type { FoundFile } from './files.ts';
import type { Inputs } from './inputs.ts';
import { runLine } from './run-line.ts';

/** The origin of the line about the run. Not the name of any file. */
export const RUN = '';

/** A file, as far as it was read. */
export interface ReadFile {
  file: FoundFile;
  tally: Tally;
  /** The number of the last line that is not empty, 0 without one. */
  lastLine: number;
  /** What was left out because the file is too large. */
  gap: Gap | undefined;
  /** What the file system said when it could not be read to its end. */
  error: unknown;
  /** False when the job was cancelled before. */
  isFinished: boolean;
}

/** Takes batches; see `Sender.send`. */
export type Send = (batch: Batch, origin: string) => Promise<void>;

/** What reading takes beside the files. */
export interface SendOptions {
  inputs: Inputs;
  secrets: Secrets;
  batcher: Batcher;
  send: Send;
  cancelled: AbortSignal;
}

/** How often to say how far it is, in milliseconds. */
const PROGRESS_MS = 10_000;

/**
 * Reads the files one after the other and hands their lines on in batches, behind a line about the run. Never throws
 * for a file that cannot be read.
 */
export async function sendFiles(files: FoundFile[], options: SendOptions): Promise<ReadFile[]> {
  const { inputs, secrets, batcher, send, cancelled } = options;
  const labels = labelsFor(inputs);
  const done: ReadFile[] = [];
  const progress = setInterval(() => {
    const bytes = sizeOf(done.map(({ file }) => file));
    say(
      `${done.length} of ${files.length} files are read (${megabytes(bytes)} of ${megabytes(sizeOf(files))} MB).`,
    );
  }, PROGRESS_MS);
  try {
    const line = runLine(files, (text) => secrets.strike(text));
    for await (const batch of batcher.batches(only(line), labels)) await send(batch, RUN);
    for (const file of files) {
      if (cancelled.aborted) break;
      done.push(await sendFile(file, { ...labels, className: file.name }, options));
    }
  } finally {
    clearInterval(progress);
  }
  return done;
}

async function sendFile(file: FoundFile, labels: Labels, options: SendOptions): Promise<ReadFile> {
  const { inputs, secrets, batcher, send, cancelled } = options;
  const reader = new LineReader({
    secrets: [...secrets.values].filter(({ length }) => length >= SHORTEST_SECRET),
    severity: inputs.severity,
    now: Date.now(),
    modifiedAt: file.modifiedAt,
  });
  const read: ReadFile = {
    file,
    tally: reader.tally,
    lastLine: 0,
    gap: undefined,
    error: undefined,
    isFinished: true,
  };
  const lines = reader.read(watched(readLogFile(file, inputs.maxFileSize), read));
  for await (const batch of batcher.batches(lines, labels)) {
    read.lastLine = batch.lastLine;
    await send(batch, file.name);
    if (cancelled.aborted) {
      read.isFinished = false;
      break;
    }
  }
  return read;
}

/** Notes what is left out, and ends where the file cannot be read any more, so that the lines before are sent. */
async function* watched(pieces: AsyncIterable<Uint8Array | Gap>, read: ReadFile) {
  try {
    for await (const piece of pieces) {
      if (!(piece instanceof Uint8Array)) read.gap = piece;
      yield piece;
    }
  } catch (error) {
    read.error = error;
  }
}

async function* only(line: Line): AsyncGenerator<Line[], void> {
  yield await Promise.resolve([line]);
}

/** The labels of every line, without the file's own. */
function labelsFor({ applicationName, subsystemName }: Inputs): Labels {
  const { job, run, runner } = originOf(process.env);
  return { applicationName, subsystemName, computerName: runner, category: job, threadId: run };
}

function sizeOf(files: FoundFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
