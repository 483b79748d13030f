/** `npm start`: one whole job. The action's main step, a step that sends a log line with the key, and the post step. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import leven from 'leven';
import { parse } from 'yaml';
import { ibmCloud, ownEmulator, runningEmulator, type Inputs, type Place } from './place.ts';
import { startStep, type StageResult, type Step } from '../runner.ts';
import { WorthReporting } from './worth-reporting.ts';

const USAGE = `npm start [-- options]: runs one job against a local emulator of IBM Cloud, for a service ID
  --user               for a user instead
  --emulator <url>     against an emulator that is running already; needs --with bootstrap-api-key=<key>
  --cloud              against IBM Cloud; needs the environment variables IBMCLOUD_API_KEY and one of
                       SERVICE_ID and USER_ID. To send a line too: --with instance-crn=<CRN>, or the variable
                       INGRESS_ENDPOINT (https://<guid>.ingress.<region>.logs.cloud.ibm.com)
  --with <name=value>  sets an input of the action; may be repeated`;

const actionDir = join(import.meta.dirname, '..', '..');

/** Aborted when the job is cancelled. One Ctrl-C may arrive twice: from the terminal and from npm. */
const cancellation = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    cancellation.abort();
  });
}
// The reader of the output may stop (npm start | head). The key must be deleted all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const { find, given } = readArguments();
const place = await find().catch(exitWithUsage);
const worthReporting = new WorthReporting();
try {
  const works = await job(place);
  if (place.isReal) printWorthReporting();
  process.exitCode = cancellation.signal.aborted ? 130 : works ? 0 : 1;
} finally {
  await place.close();
}

function readArguments(): { find: () => Promise<Place>; given: Inputs } {
  try {
    const { values } = parseArgs({
      options: {
        user: { type: 'boolean', default: false },
        emulator: { type: 'string' },
        cloud: { type: 'boolean', default: false },
        with: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const { cloud, emulator, user: isUser } = values;
    const given = Object.fromEntries(values.with.map(readInput));
    const wanted = { isUser, given };
    if (cloud && emulator !== undefined) throw new Error('--cloud and --emulator are both set: choose one');
    if (cloud) return { given, find: async () => Promise.resolve(ibmCloud(wanted)) };
    if (emulator !== undefined) return { given, find: () => runningEmulator(emulator, wanted) };
    return { given, find: () => ownEmulator(wanted) };
  } catch (error) {
    exitWithUsage(error);
  }
}

function readInput(text: string): [string, string] {
  const [, name, value] = /^([\w-]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new Error(`--with takes name=value, and got '${text}'`);
  const { inputs } = parse(readFileSync(join(actionDir, 'action.yml'), 'utf8')) as { inputs: object };
  if (!(name in inputs)) {
    const names = Object.keys(inputs);
    const [nearest] = names.toSorted((one, other) => leven(one, name) - leven(other, name));
    throw new Error(`The action has no input '${name}'. Do you mean ${nearest}? It has ${names.join(', ')}`);
  }
  return [name, value];
}

/** Ends the process because it was called in a wrong way. */
function exitWithUsage(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  const hint =
    code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'
      ? ' npm takes options for itself unless -- comes before them: npm start -- --with …'
      : '';
  console.error(`${messageOf(error)}.${hint}\n${USAGE}`);
  process.exit(2);
}

/** The post step runs whatever happens before it, because it deletes the key. */
async function job({ name, inputs, logLines }: Place): Promise<boolean> {
  console.log(`Against ${name}`);
  const used = { ...inputs, ...given };
  const iam = used['iam-endpoint']?.replace(/\/+$/, '') ?? '';
  const step = startStep({
    actionDir,
    with: used,
    secrets: ['bootstrap-api-key'],
    onLog: (line) => {
      console.log(`  ${line}`);
      worthReporting.readLog(line);
    },
  });
  try {
    title('Step 1: uses: the action');
    printInputs(used, step.masks);
    const main = await cancellableMain(step).catch(async (error: unknown) => {
      await step.post();
      throw error;
    });
    let works = main.outcome === 'success';
    if (works) {
      title('Its outputs');
      printOutputs(main, step.masks);
      title('Step 2: run: a log shipper');
      works = await succeeds(() => ship(iam, main.outputs));
    }
    title('Post step 1: the job ends');
    const post = await step.post();
    if (post.signal) console.log(`  stopped by ${post.signal}: the key may exist until it expires`);
    if (main.outcome !== 'success') return false;
    title('What is left');
    const rest = () => printRest(iam, used['bootstrap-api-key'] ?? '', main.outputs);
    works = (await succeeds(rest)) && works;
    if (logLines) console.log(`  log lines: ${JSON.stringify(await logLines())}`);
    return works && post.outcome === 'success';
  } finally {
    step.cleanup();
  }
}

/** Main can be cancelled. Post cannot: that would leave the key. */
async function cancellableMain(step: Step): Promise<StageResult> {
  const { signal } = cancellation;
  const cancel = (): void => {
    step.cancel();
  };
  signal.addEventListener('abort', cancel);
  try {
    const main = step.main();
    if (signal.aborted) cancel();
    return await main;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
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

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function title(text: string): void {
  console.log(`\n${text}`);
}

function printInputs(inputs: Inputs, masks: ReadonlySet<string>): void {
  console.log('  with:');
  for (const [name, value] of Object.entries(inputs))
    console.log(`    ${name}: ${masks.has(value) ? '***' : value}`);
}

function printOutputs({ outputs }: StageResult, masks: ReadonlySet<string>): void {
  for (const [name, value] of Object.entries(outputs))
    console.log(`  ${name}=${masks.has(value) ? '***' : value}`);
}

/**
 * What every log shipper for Cloud Logs does: exchange the key for a token, and send lines with the token.
 * @throws {Error} when IAM or Cloud Logs refuses
 */
async function ship(iam: string, outputs: Record<string, string>): Promise<void> {
  const { 'ingestion-api-key': apiKey, 'ingress-url': url } = outputs;
  if (!apiKey) {
    console.log('  there is no key: no line is sent');
    return;
  }
  const { signal } = cancellation;
  const accessToken = await exchange(iam, apiKey, signal);
  console.log('  exchanged the ingestion key for a bearer token');
  if (!url) {
    console.log('  no ingress is known: no line is sent');
    return;
  }
  const line = {
    applicationName: 'demo',
    subsystemName: 'shipper',
    severity: 3,
    text: 'Hello from a later step',
  };
  const answer = await fetch(url, {
    method: 'POST',
    signal,
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify([line]),
  });
  worthReporting.addOfIngress(answer.status, await answer.text());
  if (!answer.ok) throw new Error(`Cloud Logs refused the line: HTTP ${answer.status}`);
  console.log('  sent a log line');
}

async function printRest(
  iam: string,
  bootstrapApiKey: string,
  outputs: Record<string, string>,
): Promise<void> {
  const authorization = `Bearer ${await exchange(iam, bootstrapApiKey)}`;
  const get = async (path: string) => (await fetch(`${iam}${path}`, { headers: { authorization } })).status;
  const { 'key-id': keyId, 'policy-id': policyId } = outputs;
  if (policyId) console.log(`  policy ${policyId}: ${presence(await get(`/v2/policies/${policyId}`))}`);
  if (keyId) console.log(`  key ${keyId}: ${presence(await get(`/v1/apikeys/${keyId}`))}`);
}

function printWorthReporting(): void {
  const { lines } = worthReporting;
  if (lines.length === 0) return;
  title('Worth reporting');
  console.log('  The emulator does not answer like this. Please open an issue with these lines:');
  for (const line of lines) console.log(`  ${line}`);
}

function presence(status: number): string {
  return status === 200 ? 'is there' : status === 404 ? 'is gone' : `HTTP ${status}`;
}

async function exchange(iam: string, apikey: string, signal: AbortSignal | null = null): Promise<string> {
  const answer = await fetch(`${iam}/identity/token`, {
    method: 'POST',
    signal,
    body: new URLSearchParams({ grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey }),
  });
  if (!answer.ok) throw new Error(`IAM refused the key: HTTP ${answer.status}`);
  return ((await answer.json()) as { access_token: string }).access_token;
}
