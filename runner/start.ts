/**
 * One job, from the first step to the last: the action's main step, a step that ships a log line with the key, the
 * action's post step, and a look at what is left.
 */
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulator } from '../emulator/index.ts';
import { startStep, type StageResult } from './runner.ts';

const USAGE = `npm start [-- options]: one job against a local emulator of IBM Cloud
  --cloud              against IBM Cloud: IBMCLOUD_API_KEY and USER_ID come from the environment,
                       and to ship a line INGRESS_ENDPOINT (https://<guid>.ingress.<region>.logs.cloud.ibm.com)
  --with <name=value>  sets an input of the action; may be repeated`;

type Inputs = Record<string, string>;

interface Place {
  iam: string;
  bootstrapApiKey: string;
  /** The action's inputs. */
  inputs: Inputs;
  /** The lines that Cloud Logs has got, where that can be seen. */
  logLines?: () => unknown[];
  leave: () => Promise<void>;
}

const { isCloud, given } = readArguments();
const place = isCloud ? ibmCloud() : await localCloud();
try {
  process.exitCode = (await job(place)) ? 0 : 1;
} finally {
  await place.leave();
}

function readArguments(): { isCloud: boolean; given: Inputs } {
  try {
    const { cloud, help, ...values } = parseArgs({
      options: {
        cloud: { type: 'boolean', default: false },
        with: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    }).values;
    if (help) {
      console.log(USAGE);
      process.exit(0);
    }
    return { isCloud: cloud, given: Object.fromEntries(values.with.map(readInput)) };
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGE}`);
    process.exit(2);
  }
}

function readInput(text: string): [string, string] {
  const [, name, value] = /^([\w-]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new Error(`--with takes name=value, and got '${text}'.`);
  return [name, value];
}

/** Whatever happens in between, the post step runs: it deletes the key. */
async function job({ iam, bootstrapApiKey, inputs, logLines }: Place): Promise<boolean> {
  const step = startStep({
    actionDir: dirname(import.meta.dirname),
    with: { ...inputs, ...given },
    secrets: ['bootstrap-api-key'],
    onLog: (line) => {
      console.log(`  ${line}`);
    },
  });
  try {
    title('Step 1: uses: the action');
    const main = await step.main();
    let works = main.outcome === 'success';
    if (works) {
      title('Its outputs');
      printOutputs(main, step.masks);
      title('Step 2: run: a log shipper');
      works = await succeeds(() => ship(iam, main.outputs));
    }
    title('Post step 1: the job ends');
    const post = await step.post();
    if (main.outcome !== 'success') return false;
    title('What is left');
    works = (await succeeds(() => printRest(iam, bootstrapApiKey, main.outputs))) && works;
    if (logLines) console.log(`  log lines: ${JSON.stringify(logLines())}`);
    return works && post.outcome === 'success';
  } finally {
    step.cleanup();
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

async function localCloud(): Promise<Place> {
  const emulator = await startEmulator();
  const { url, iamId, apiKey } = emulator;
  const logLines = () => emulator.cloud.logLines.map(({ line }) => line.text);
  return {
    iam: url,
    bootstrapApiKey: apiKey,
    inputs: {
      'user-id': iamId,
      'bootstrap-api-key': apiKey,
      'iam-endpoint': url,
      'ingress-endpoint': url,
      'verify-ingestion': 'true',
    },
    logLines,
    leave: () => emulator.close(),
  };
}

function ibmCloud(): Place {
  const { IBMCLOUD_API_KEY: bootstrapApiKey, USER_ID: userId, INGRESS_ENDPOINT: ingress } = process.env;
  if (!bootstrapApiKey || !userId) {
    console.error(
      'Set IBMCLOUD_API_KEY and USER_ID: the key of a user, and that user (IAM ID, email or username).',
    );
    process.exit(2);
  }
  return {
    iam: 'https://iam.cloud.ibm.com',
    bootstrapApiKey,
    inputs: {
      'user-id': userId,
      'bootstrap-api-key': bootstrapApiKey,
      // A new policy takes minutes in some cases.
      ...(ingress && { 'ingress-endpoint': ingress, 'verify-ingestion': 'true', 'ready-timeout': '10m' }),
    },
    leave: () => Promise.resolve(),
  };
}

function title(text: string): void {
  console.log(`\n${text}`);
}

function printOutputs({ outputs }: StageResult, masks: ReadonlySet<string>): void {
  for (const [name, value] of Object.entries(outputs))
    console.log(`  ${name}=${masks.has(value) ? '***' : value}`);
}

/**
 * What every shipper of Cloud Logs does: exchange the key for a token, send lines with the token.
 * @throws for any answer but success
 */
async function ship(iam: string, outputs: Record<string, string>): Promise<void> {
  const { 'ingestion-api-key': apiKey, 'ingress-url': url } = outputs;
  if (!apiKey) {
    console.log('  there is no key: nothing sent');
    return;
  }
  const accessToken = await exchange(iam, apiKey);
  console.log('  exchanged the ingestion key for a bearer token');
  if (!url) {
    console.log('  no ingress is known: no line sent');
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
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify([line]),
  });
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
