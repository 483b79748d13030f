import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is in the account before a run, besides the bootstrap key. */
export interface Account {
  /** Policies of the user; one of them grants Sender on all of Cloud Logs. */
  policies: number;
  policiesOfOthers: number;
  /** Keys of the user. */
  keys: number;
}

/** A new account: the action creates the policy. */
export const FIRST: Account = { policies: 0, policiesOfOthers: 0, keys: 0 };

/** The account as every run after the first one finds it. */
export const ORDINARY: Account = { policies: 1, policiesOfOthers: 0, keys: 0 };

/** A run whose logs are to be sent: how many jobs, and how large all logs are together, in MB (10⁶ bytes). */
export interface RunSize {
  jobs: number;
  megabytes: number;
}

/** A run at the emulator, and a token that may read it. All its jobs have the same log. */
export interface RunToSend {
  id: number;
  jobIds: number[];
  steps: { name: string; conclusion: string; startedAt: number }[];
  log: string;
  token: string;
}

/** What the bench asks of the emulator's process. */
export type Order = Account | RunSize | 'counts';

/** What the emulator's process says when it listens. */
export interface Ready {
  port: number;
  /** An ingress that takes anything from anybody and only counts it. */
  ingressPort: number;
  cert: string;
  iamId: string;
  accountId: string;
  apiKey: string;
  /** A service ID of the account that may send. */
  serviceId: string;
}

/** What happened since the last reset. */
export interface Counts {
  /** Requests to the emulator. */
  requests: number;
  /** Round trips of opening connections that passed while others had requests. */
  overlap: number;
  /** Bytes of the bodies that reached the ingress that only counts. */
  received: number;
}

export interface Cloud extends Ready {
  /** The file with the certificate that clients must trust. */
  caFile: string;
  /** Where memory-probe.mjs and GNU time write the peak memory of a process. Processes run one at a time. */
  peakFile: string;
  /** Forgets everything, the requests too, and fills the account. */
  reset(account: Account): Promise<void>;
  /** Adds a workflow run at GitHub. */
  addRun(size: RunSize): Promise<RunToSend>;
  counts(): Promise<Counts>;
  close(): void;
}

/** Starts the emulator with TLS in a process of its own. */
export async function startCloud(): Promise<Cloud> {
  const child = fork(join(import.meta.dirname, 'cloud-process.ts'), { execArgv: [] });
  const exit = new AbortController();
  child.once('exit', () => {
    exit.abort();
  });
  const ask = async (order?: Order): Promise<unknown> => {
    const answer = once(child, 'message', { signal: exit.signal });
    if (order !== undefined) child.send(order);
    return (await answer)[0];
  };
  const ready = (await ask()) as Ready;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, ready.cert);
  return {
    ...ready,
    caFile,
    peakFile: join(folder, 'peak'),
    async reset(account) {
      await ask(account);
    },
    addRun: async (size) => (await ask(size)) as RunToSend,
    counts: async () => (await ask('counts')) as Counts,
    close() {
      child.disconnect();
      rmSync(folder, { recursive: true });
    },
  };
}
