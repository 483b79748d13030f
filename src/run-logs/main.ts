import { notice, say, warn } from '../github/log.ts';
import { isOfThisWorkflow, tempFolder } from '../github/default-variables.ts';
import { Deadline } from '../http/deadline.ts';
import { RequestError } from '../http/request-error.ts';
import type { Secrets } from '../http/secrets.ts';
import { cutBefore, fromByteString, toByteString } from '../lines/byte-string.ts';
import '../messages/github.ts';
import { textFor } from '../messages/text-for.ts';
import { GitHubApi } from '../runs/api.ts';
import { logFormat } from '../runs/log-format.ts';
import { isRateLimit } from '../runs/rate-limit.ts';
import type { Job, Run } from '../runs/run.ts';
import { mayPass, openAccess } from '../sending/access.ts';
import { listenForCancellation, unlessCancelled } from '../sending/cancellation.ts';
import { deliver } from '../sending/deliver.ts';
import { outputNothing, report } from '../sending/report.ts';
import type { Shipment } from '../sending/send.ts';
import { warnOfUnknownRegion } from '../steps/instance-crn.ts';
import { openState } from '../steps/state.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { JobLogs } from './job-logs.ts';
import { jobFilter } from './job-names.ts';
import { recordsOf, workflowNameOf } from './records.ts';

/**
 * Sends the logs of a finished workflow run. It reads which jobs the run has, signs in, and sends a record for each job
 * and one for the run, and then the log of each job.
 * @throws UserError, Obstacle, RequestError for a mistake in the inputs, a run that is not there and a missing
 *   permission
 */
export async function main(secrets: Secrets): Promise<void> {
  openState();
  const inputs = readInputs(secrets);
  warnOfUnknownRegion(inputs.instance);
  const cancelled = listenForCancellation();
  const deadline = new Deadline(inputs.timeLimit);
  const { apiUrl: endpoint, token, timeLimit: patienceMs } = inputs;
  const api = await GitHubApi.open({ endpoint, secrets, say, patienceMs }, token);
  const found = await unlessCancelled(findRun(api, inputs), cancelled);
  if (found === undefined) return;
  const { run, jobs } = found;
  say(
    `Run ${run.id} attempt ${run.attempt} of ${run.path} in ${run.repository}; jobs to send: ${jobs.length}.`,
  );
  const sending = { inputs, secrets, deadline, cancelled };
  const access = openAccess(sending, 'main');
  await unlessCancelled(access, cancelled).catch((error: unknown) => {
    // Another failure is told in the report, with what it leaves unsent.
    if (!mayPass(error) && !cancelled.aborted) throw error;
  });
  const ran = jobs.filter(hasLog);
  const { maxFileSize: maxSize } = inputs;
  const logs = new JobLogs({
    api,
    run,
    maxSize,
    folder: tempFolder(),
    deadline,
    cancelled,
  });
  try {
    const shipment = shipmentOf(found, ran, logs, inputs, secrets);
    const outcome = await deliver(shipment, access, sending);
    await report(outcome, sending, { noun: 'job', problems: [], hasOutputs: true });
  } finally {
    await logs.close();
  }
}

/** A run, and those of its jobs that are meant. */
interface Found {
  run: Run;
  jobs: Job[];
}

/**
 * @returns undefined when there is nothing to send, which is said already
 * @throws RequestError
 */
async function findRun(api: GitHubApi, inputs: Inputs): Promise<Found | undefined> {
  try {
    const run = await api.run(inputs.run);
    if (isOfThisWorkflow(run)) {
      notice('The run is one of this workflow itself, so nothing is sent: each run would start another one.');
      outputNothing('job', true);
      return undefined;
    }
    const jobs = await api.jobs(run);
    const isMeant = jobFilter(inputs.jobs);
    const meant = jobs.filter(({ name }) => isMeant(name));
    // A run that could not start has no jobs at all; its record says so.
    if (meant.length > 0 || jobs.length === 0) return { run, jobs: meant };
    warn(
      `No job is there to send: ${inputs.jobs.join(', ')} matches none of the jobs of the run (${jobs.length}).`,
    );
    outputNothing('job', true);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const isMistake = error.isRefused && !isRateLimit(error);
    if (isMistake || inputs.onError === 'fail') throw error;
    warn(`No log was sent. ${textFor(error)}`);
    outputNothing('job', false);
  }
  return undefined;
}

/** Whether a job has a log, or will have one: one that was skipped, or cancelled before it began, has none. */
function hasLog({ isCompleted, conclusion, steps, runner }: Job): boolean {
  return !isCompleted || (conclusion !== 'skipped' && (steps.length > 0 || runner !== undefined));
}

function shipmentOf(
  { run, jobs }: Found,
  ran: Job[],
  logs: JobLogs,
  inputs: Inputs,
  secrets: Secrets,
): Shipment {
  const label = (text: string) => {
    const bytes = toByteString(secrets.redact(text, MAX_LABEL));
    return fromByteString(bytes.slice(0, cutBefore(bytes, MAX_LABEL_BYTES)));
  };
  const labelsOf = ({ name, runner }: Job) => ({
    category: label(name),
    ...(runner !== undefined && { computerName: label(runner) }),
  });
  const { applicationName, subsystemName = label(workflowNameOf(run, jobs)) } = inputs;
  return {
    labels: { applicationName, subsystemName, threadId: `${run.id}.${run.attempt}` },
    records: recordsOf(run, jobs, secrets, labelsOf),
    sources: ran.map((job, index) => ({
      name: nameOf(job, ran),
      labels: labelsOf(job),
      modifiedAt: job.endedAt ?? Date.now(),
      format: logFormat(job.steps, (step) => (step === undefined ? {} : { className: label(step.name) })),
      open: () => logs.read(job, ran[index + 1]),
    })),
    describeProgress: (read) => `The logs of ${read.length} of ${ran.length} jobs are read.`,
  };
}

/**
 * A label that is longer, in characters or in bytes of UTF-8, is cut. A line has four of them, and with the longest text
 * it must stay below what IBM Cloud Logs takes (see `LONGEST_TEXT`).
 */
const MAX_LABEL = 200;
const MAX_LABEL_BYTES = 300;

/** Several jobs may have the same name. */
function nameOf({ id, name }: Job, jobs: Job[]): string {
  const isUnique = jobs.filter((other) => other.name === name).length === 1;
  return isUnique ? name : `${name} (job ${id})`;
}
