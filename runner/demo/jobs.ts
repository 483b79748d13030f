/** The jobs of `npm start`: one with a key that a later step uses, one with ship/ alone, one with run-logs/ alone. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cancellable, isCancelled } from './cancellation.ts';
import { actionDirs, declaredInputs } from './declared.ts';
import { addFinishedRun } from './finished-run.ts';
import type { Inputs, Place } from './place.ts';
import { printInputs, printLines, printOutputs, printSummary, title, type Label } from './shown.ts';
import type { WorthReporting } from './worth-reporting.ts';
import { startStep, type StageResult, type Step, type StepOptions } from '../runner.ts';

export interface Job {
  place: Place;
  /** Inputs from the command line. */
  given: Inputs;
  worthReporting: WorthReporting;
}

const BUILD = [
  'Compiling',
  '[warn] main.c is long',
  'ERROR: the linker found no main',
  '{"level":"info","tests":3}',
];

/**
 * The action at the root, a step that writes a log file, and ship/ with the key.
 * @returns whether all went well
 */
export async function keyJob({ place, given, worthReporting }: Job): Promise<boolean> {
  const used = { ...ofAction('key', place.inputs), ...given };
  const step = startStep({
    actionDir: actionDirs.key,
    with: used,
    secrets: ['bootstrap-api-key'],
    onLog: logger(worthReporting),
  });
  try {
    title('Step 1: uses: the action');
    printInputs(used, step);
    // The post step runs whatever happens before it, because it deletes the key.
    const main = await cancellable(step, 'main').catch(async (error: unknown) => {
      await step.post();
      throw error;
    });
    const stages = [main];
    let works = main.outcome === 'success';
    if (works) {
      title('Its outputs');
      printOutputs(main, step);
      works = await succeeds(async () => {
        stages.push(...(await shipWithKey(main, step, used, worthReporting)));
      });
    }
    title('Post step 1: the job ends');
    const post = await step.post(); // it cannot be cancelled: that would leave the key
    if (post.signal) console.log(`  stopped by ${post.signal}: the key may exist until it expires`);
    if (main.outcome !== 'success') return false;
    const { 'key-id': keyId, 'policy-id': policyId } = main.outputs;
    works = (await succeeds(() => printRest(used, place.apiKey, { keyId, policyId }))) && works;
    printSummary([...stages, post]);
    if (place.logLines) printLines(await place.logLines());
    return works && stages.every(isSuccess) && isSuccess(post);
  } finally {
    step.cleanup();
  }
}

/** The steps that use the key: a build, and ship/ at once. Returns the stages of ship/. */
async function shipWithKey(
  { outputs }: StageResult,
  { dirs }: Step,
  { 'instance-crn': instance = '', 'ingress-endpoint': ingress = '', 'iam-endpoint': iam = '' }: Inputs,
  worthReporting: WorthReporting,
): Promise<StageResult[]> {
  title('Step 2: run: a build, which writes build.log');
  for (const line of BUILD) console.log(`  ${line}`);
  writeFileSync(join(dirs.workspace, 'build.log'), `${BUILD.join('\n')}\n`);
  title('Step 3: uses: ship, with the key of step 1');
  const { 'ingestion-api-key': apiKey = '', 'ingress-url': url = '' } = outputs;
  const lack = apiKey === '' ? 'there is no key' : url === '' ? 'no ingress is known' : undefined;
  if (lack !== undefined || isCancelled()) {
    console.log(`  ${lack ?? 'the job is cancelled'}: no line is sent`);
    return [];
  }
  const used: Inputs = {
    files: 'build.log',
    'ingestion-api-key': apiKey,
    ...(instance !== '' && { 'instance-crn': instance }),
    ...(ingress !== '' && { 'ingress-endpoint': ingress }),
    'iam-endpoint': iam,
    when: 'now',
    'on-error': 'fail',
  };
  const step = startStep({
    actionDir: actionDirs.ship,
    with: used,
    secrets: ['ingestion-api-key'],
    workspace: dirs.workspace,
    onLog: logger(worthReporting),
  });
  try {
    printInputs(used, step);
    const main = await cancellable(step, 'main');
    printOutputs(main, step);
    return [main, await step.post()];
  } finally {
    step.cleanup();
  }
}

/**
 * One `uses:` with ship/, on the user's own files: it makes its key in post.
 * @param files paths or globs, from the folder `workspace` on
 * @returns whether all went well
 */
export async function shipJob(job: Job, files: string[], workspace: string): Promise<boolean> {
  return oneStepJob(job, 'ship', { with: { files: files.join('\n') }, workspace });
}

/**
 * One `uses:` with run-logs/, in a workflow of its own that the end of another run has started.
 * @returns whether all went well
 */
export async function runLogsJob(job: Job): Promise<boolean> {
  const { github, inputs } = job.place;
  if (github === undefined) throw new Error('There is no GitHub here.');
  const run = addFinishedRun(github);
  const results = run.jobs.map(({ name, conclusion }) => `${name}: ${String(conclusion)}`);
  title(`A run of workflow CI has ended. ${results.join('; ')}`);
  const options = {
    token: github.token,
    event: { workflow_run: { id: run.id, run_attempt: run.attempt } },
    github: {
      GITHUB_API_URL: `${inputs['iam-endpoint'] ?? ''}/api/v3`,
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_WORKFLOW: 'Logs',
      GITHUB_WORKFLOW_REF: `${run.repository}/.github/workflows/logs.yml@refs/heads/main`,
    },
  };
  return oneStepJob(job, 'run-logs', options, ['subsystemName', 'category', 'className']);
}

/** A job whose one step makes a key of its own for the sending. */
async function oneStepJob(
  { place, given, worthReporting }: Job,
  action: 'ship' | 'run-logs',
  options: Omit<StepOptions, 'actionDir'>,
  labels?: Label[],
): Promise<boolean> {
  const used = { ...options.with, ...ofAction(action, place.inputs), ...given };
  const step = startStep({
    ...options,
    actionDir: actionDirs[action],
    with: used,
    secrets: ['bootstrap-api-key'],
    onLog: logger(worthReporting),
  });
  try {
    title(`Step 1: uses: ${action}`);
    printInputs(used, step);
    const main = await cancellable(step, 'main');
    printOutputs(main, step);
    title('Post step 1: the job ends');
    // The post step of run-logs only deletes a key that main has left.
    const post = await (action === 'ship' ? cancellable(step, 'post') : step.post());
    const works = await printKey([main, post], used, place);
    printSummary([main, post]);
    if (place.logLines) printLines(await place.logLines(), labels);
    return works && isSuccess(main) && isSuccess(post);
  } finally {
    step.cleanup();
  }
}

function logger(worthReporting: WorthReporting): (line: string) => void {
  return (line) => {
    console.log(`  ${line}`);
    worthReporting.readLog(line);
  };
}

/** Those of the inputs that the action has. */
function ofAction(action: keyof typeof actionDirs, inputs: Inputs): Inputs {
  const names = declaredInputs(action);
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => names.includes(name)));
}

function isSuccess({ outcome }: StageResult): boolean {
  return outcome === 'success';
}

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    console.log(`  failed: ${messageOf(error)}`);
    return false;
  }
}

export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/**
 * Says what became of the key that a step made for the sending, if it made one.
 * @returns whether that could be found out
 */
async function printKey(stages: StageResult[], used: Inputs, { apiKey }: Place): Promise<boolean> {
  const log = stages.flatMap((stage) => stage.log).join('\n');
  const [, keyId] = /^Key: .*\((ApiKey-[\w-]+)\)/m.exec(log) ?? [];
  return keyId === undefined || (await succeeds(() => printRest(used, apiKey, { keyId })));
}

interface Made {
  keyId: string | undefined;
  policyId?: string | undefined;
}

/**
 * Asks IAM what became of policy and key.
 * @param apiKey to look with
 * @throws {Error} when IAM refuses it
 */
async function printRest(
  { 'iam-endpoint': endpoint = '' }: Inputs,
  apiKey: string,
  { keyId, policyId }: Made,
): Promise<void> {
  title('What is left');
  const iam = endpoint.replace(/\/+$/, '');
  const authorization = `Bearer ${await exchange(iam, apiKey)}`;
  const get = async (path: string) => (await fetch(`${iam}${path}`, { headers: { authorization } })).status;
  if (policyId) console.log(`  policy ${policyId}: ${presence(await get(`/v2/policies/${policyId}`))}`);
  if (keyId) console.log(`  key ${keyId}: ${presence(await get(`/v1/apikeys/${keyId}`))}`);
}

function presence(status: number): string {
  return status === 200 ? 'is there' : status === 404 ? 'is gone' : `HTTP ${status}`;
}

async function exchange(iam: string, apikey: string): Promise<string> {
  const answer = await fetch(`${iam}/identity/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey }),
  });
  if (!answer.ok) throw new Error(`IAM refused the key: HTTP ${answer.status}`);
  return ((await answer.json()) as { access_token: string }).access_token;
}
