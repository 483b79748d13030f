import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../messages/user-error.ts';
import type { Secrets } from '../http/secrets.ts';
import { readToken, type Token } from '../iam/token.ts';

/** A session that ends sooner may not last for this step. */
const MARGIN_MS = 60_000;

/** The CLI asks IAM for a fresh token where its own has ended; that takes a second or two. */
const TIMEOUT_MS = 30_000;

const HOW =
  'Run ibmcloud login in an earlier step of the same job, or set bootstrap-api-key instead of use-cli-session.';

/**
 * The token of the session that an earlier step opened with `ibmcloud login`, whatever it logged in with. Nothing of
 * the CLI's output is printed.
 * @throws UserError
 */
export async function cliToken(secrets: Secrets): Promise<Token> {
  const output = await askCli();
  const accessToken = findToken(output);
  if (accessToken === undefined) {
    throw new UserError(
      `use-cli-session: the output of ibmcloud iam oauth-tokens holds no IAM token. ${HOW}`,
    );
  }
  secrets.add(accessToken);
  const token = readToken(accessToken);
  if (token === undefined) {
    throw new UserError(`use-cli-session: the IAM token of the CLI names no identity or account. ${HOW}`);
  }
  if (token.expiresAt * 1000 <= Date.now() + MARGIN_MS) {
    throw new UserError(`use-cli-session: the session of the CLI has expired. ${HOW}`);
  }
  return token;
}

/** What the CLI prints, which names the token in JSON as `"iam_token": "Bearer …"` (IBM Cloud CLI docs). */
async function askCli(): Promise<string> {
  const { getExecOutput } = await import('@actions/exec');
  // Colours, tracing and the notice of a new version would stand between the JSON and its reader.
  const env = {
    ...process.env,
    IBMCLOUD_COLOR: 'false',
    IBMCLOUD_TRACE: 'false',
    IBMCLOUD_VERSION_CHECK: 'false',
  };
  const options = {
    silent: true,
    ignoreReturnCode: true,
    env: env as Record<string, string>,
    // Nobody is there to answer a question of the CLI's.
    input: Buffer.alloc(0),
  };
  let answer;
  try {
    answer = await Promise.race([
      getExecOutput('ibmcloud', ['iam', 'oauth-tokens', '--output', 'json', '-q'], options),
      sleep(TIMEOUT_MS, undefined, { ref: false }),
    ]);
  } catch {
    throw new UserError(
      'use-cli-session: the command ibmcloud is not there, or cannot be run. Install the IBM Cloud CLI in an earlier step.',
    );
  }
  if (answer === undefined) {
    throw new UserError(
      'use-cli-session: the CLI did not answer in time. Run ibmcloud iam oauth-tokens in an earlier step to see what it waits for.',
    );
  }
  if (answer.exitCode !== 0) throw new UserError(`use-cli-session: the CLI has no open session. ${HOW}`);
  return answer.stdout;
}

/** The token in the JSON that `output` holds; other text may stand before and after it. */
export function findToken(output: string): string | undefined {
  return /"iam_token"\s*:\s*"(?:Bearer\s+)?([^"\\\s]+)\s*"/i.exec(output)?.[1];
}
