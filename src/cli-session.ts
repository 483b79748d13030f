import { Refusal } from './iam/identity.ts';
import type { Secrets } from './iam/secrets.ts';
import { readToken, type Token } from './iam/token.ts';

const HOW =
  'Run ibmcloud login in an earlier step of the same job, or set bootstrap-api-key instead of use-cli-session.';

/**
 * The token of the session that an earlier step opened with `ibmcloud login`, whatever it logged in with. Nothing of
 * the CLI's output is printed.
 * @throws Refusal
 */
export async function cliToken(secrets: Secrets): Promise<Token> {
  const output = await askCli();
  const accessToken = findToken(output);
  if (accessToken === undefined) {
    throw new Refusal(`use-cli-session: the output of ibmcloud iam oauth-tokens holds no IAM token. ${HOW}`);
  }
  secrets.add(accessToken);
  const token = readToken(accessToken);
  if (token === undefined) {
    throw new Refusal(`use-cli-session: the IAM token of the CLI names no identity or account. ${HOW}`);
  }
  if (token.expiresAt * 1000 <= Date.now()) {
    throw new Refusal(`use-cli-session: the session of the CLI has expired. ${HOW}`);
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
  const options = { silent: true, ignoreReturnCode: true, env: env as Record<string, string> };
  let answer;
  try {
    answer = await getExecOutput('ibmcloud', ['iam', 'oauth-tokens', '--output', 'json', '-q'], options);
  } catch {
    throw new Refusal(
      'use-cli-session: the command ibmcloud is not there. Install the IBM Cloud CLI in an earlier step.',
    );
  }
  if (answer.exitCode !== 0) throw new Refusal(`use-cli-session: the CLI has no open session. ${HOW}`);
  return answer.stdout;
}

/** The token in the first JSON object of `output` that has one; other text may precede it. */
export function findToken(output: string): string | undefined {
  for (let at = output.indexOf('{'); at >= 0; at = output.indexOf('{', at + 1)) {
    const end = output.lastIndexOf('}');
    try {
      const { iam_token: token } = JSON.parse(output.slice(at, end + 1)) as { iam_token?: unknown };
      if (typeof token === 'string') return token.replace(/^Bearer\s+/i, '').trim();
    } catch {
      // Not the beginning of the JSON: look further.
    }
  }
  return undefined;
}
