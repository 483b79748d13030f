/**
 * One job, from the first step to the last: the action's main step, a step that ships a log line with the key, the
 * action's post step, and a look at what is left. `npm start` runs it against the emulator, `npm start -- --cloud`
 * against IBM Cloud, with IBMCLOUD_API_KEY and USER_ID from the environment and, to ship the line, INGRESS_ENDPOINT
 * (https://<guid>.ingress.<region>.logs.cloud.ibm.com).
 */
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulator } from '../emulator/index.ts';
import { startStep, type StageResult } from './runner.ts';

interface Place {
  iam: string;
  ingress: string | undefined;
  userId: string;
  bootstrapApiKey: string;
  /** The lines that Cloud Logs has got, where that can be seen. */
  logLines?: () => unknown[];
  leave: () => Promise<void>;
}

const place = isCloudWanted() ? ibmCloud() : await localCloud();
try {
  process.exitCode = (await job(place)) ? 0 : 1;
} finally {
  await place.leave();
}

function isCloudWanted(): boolean {
  try {
    return parseArgs({ options: { cloud: { type: 'boolean', default: false } } }).values.cloud;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}. The only option is --cloud.`);
    process.exit(2);
  }
}

async function job({ iam, ingress, userId, bootstrapApiKey, logLines }: Place): Promise<boolean> {
  const step = startStep({
    actionDir: dirname(import.meta.dirname),
    with: {
      'user-id': userId,
      'bootstrap-api-key': bootstrapApiKey,
      'iam-endpoint': iam,
      ...(ingress !== undefined && { 'ingress-endpoint': ingress, 'verify-ingestion': 'true' }),
    },
    secrets: ['bootstrap-api-key'],
    onLog: (line) => {
      console.log(`  ${line}`);
    },
  });
  try {
    title('Step 1: uses: the action');
    const main = await step.main();
    if (main.outcome === 'success') {
      title('Its outputs');
      printOutputs(main, step.masks);
      title('Step 2: run: a log shipper');
      await ship(iam, ingress, main.outputs);
    }
    title('Post step 1: the job ends');
    const post = await step.post();
    if (main.outcome !== 'success') return false;
    title('What is left');
    await printRest(iam, bootstrapApiKey, main.outputs);
    if (logLines) console.log(`  log lines: ${JSON.stringify(logLines())}`);
    return post.outcome === 'success';
  } finally {
    step.cleanup();
  }
}

async function localCloud(): Promise<Place> {
  const emulator = await startEmulator();
  const { url, iamId, apiKey } = emulator;
  const logLines = () => emulator.cloud.logLines.map(({ line }) => line.text);
  return {
    iam: url,
    ingress: url,
    userId: iamId,
    bootstrapApiKey: apiKey,
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
    ingress,
    userId,
    bootstrapApiKey,
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

/** What every shipper of Cloud Logs does: exchange the key for a token, send lines with the token. */
async function ship(
  iam: string,
  ingress: string | undefined,
  outputs: Record<string, string>,
): Promise<void> {
  const accessToken = await exchange(iam, outputs['ingestion-api-key'] ?? '');
  console.log('  exchanged the ingestion key for a bearer token');
  if (ingress === undefined) {
    console.log('  no INGRESS_ENDPOINT: no line sent');
    return;
  }
  const line = {
    applicationName: 'demo',
    subsystemName: 'shipper',
    severity: 3,
    text: 'Hello from a later step',
  };
  const answer = await fetch(`${ingress}/logs/v1/singles`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify([line]),
  });
  console.log(`  sent a log line: HTTP ${answer.status}`);
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
