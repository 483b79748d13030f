import { parseArgs } from 'node:util';
import { type Emulator, startEmulator } from './index.ts';

/** Wrong use of the command line; the message is all that its user needs to read. */
class UsageError extends Error {}

interface CliOptions {
  port: number;
  json: boolean;
}

try {
  const { port, json } = readArguments();
  const emulator = await startEmulator({ port });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
  console.log(json ? readyLine(emulator) : welcome(emulator));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function readArguments(): CliOptions {
  const { port, json } = parse();
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port must be a number from 0 (any) to 65535, and is '${port}'.`);
  }
  return { port: Number(port), json };
}

function parse() {
  try {
    return parseArgs({
      options: { port: { type: 'string', default: '0' }, json: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. The options are --port <number> and --json.`);
  }
}

function readyLine({ url, accountId, iamId, email, apiKey }: Emulator): string {
  return JSON.stringify({ url, accountId, iamId, email, apiKey });
}

function welcome({ url, accountId, iamId, email, apiKey, instanceCrn }: Emulator): string {
  return `IBM Cloud in one process: IAM and the Cloud Logs ingress listen on ${url}

  account          ${accountId}
  user             ${iamId} (${email}), owner of the account
  instance         ${instanceCrn}
  bootstrap key    ${apiKey}
                   made for this run and worth nothing anywhere else

Point the action at it:

  with:
    iam-endpoint: ${url}
    ingress-endpoint: ${url}
    user-id: ${iamId}
    bootstrap-api-key: ${apiKey}

Try it by hand:

  # exchange the key for a token
  TOKEN=$(curl -s ${url}/identity/token -d apikey=${apiKey} \\
    -d grant_type=urn:ibm:params:oauth:grant-type:apikey | jq -r .access_token)

  # list the user's API keys
  curl -s -H "Authorization: Bearer $TOKEN" '${url}/v1/apikeys?account_id=${accountId}&iam_id=${iamId}'

  # let the next creation of a key fail after it took effect
  curl -s ${url}/emulator/faults -H 'Content-Type: application/json' \\
    -d '{"method":"POST","path":"/v1/apikeys","when":"after","answer":{"drop":true}}'

  # new keys work only after five seconds
  curl -s -X PATCH ${url}/emulator/settings -H 'Content-Type: application/json' -d '{"keyUsableAfterMs":5000}'

  # see the requests so far, the state, and start over
  curl -s ${url}/emulator/requests
  curl -s ${url}/emulator/state
  curl -s -X POST ${url}/emulator/reset

Stop it with Ctrl-C.`;
}
