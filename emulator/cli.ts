import { parseArgs } from 'node:util';
import type { Emulator } from './index.ts';

const USAGE = `npm run emulator [-- options]: IBM Cloud in one process
  --port <number>  where to listen on 127.0.0.1; 0, the default, is any free port
  --json           print one line of JSON for scripts`;

const { port, json } = readArguments();
try {
  const { startEmulator } = await import('./index.ts'); // not for the usage alone: it loads a server
  const emulator = await startEmulator({ port });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
  console.log(json ? readyLine(emulator) : welcome(emulator));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const isTaken = code === 'EADDRINUSE';
  console.error(
    isTaken ? `Port ${port} is in use: stop what listens there, or choose another --port.` : message,
  );
  process.exitCode = 1;
}

/** Ends the process when the arguments are wrong or help is asked for, and prints the usage. */
function readArguments(): { port: number; json: boolean } {
  try {
    const { port, json, help } = parseArgs({
      options: {
        port: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
    if (help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
      throw new Error(`--port must be a number from 0 (any) to 65535, and is '${port}'`);
    }
    return { port: Number(port), json };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // For "--port -1" Node prints several lines about how to write negative values. They do not help here.
    const isNegative = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && message.includes('ambiguous');
    console.error(`${isNegative ? '--port must be a number from 0 (any) to 65535' : message}.\n${USAGE}`);
    process.exit(2);
  }
}

function readyLine({ url, accountId, iamId, email, apiKey, instanceCrn }: Emulator): string {
  return JSON.stringify({ url, accountId, iamId, email, apiKey, instanceCrn });
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
    instance-crn: ${instanceCrn}
    user-id: ${iamId}
    bootstrap-api-key: ${apiKey}

It listens on this machine alone. On a hosted runner, start it in an earlier step of the same job.

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

  # see all of its controls
  curl -s ${url}/emulator

Stop it with Ctrl-C.`;
}
