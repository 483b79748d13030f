import type { StageResult } from '../../runner/runner.ts';
import type { Scenario } from './scenario.ts';

/** Everything that left the process. Names replace what differs from run to run. */
export function whatLeft(
  scenario: Scenario,
  { main, post }: { main: StageResult; post: StageResult },
): string {
  const { url, accountId, iamId, apiKey, email, requests } = scenario.emulator;
  const sections = {
    'main: standard output': main.stdout,
    'main: standard error': main.stderr,
    'main: GITHUB_OUTPUT': main.outputFile,
    'main: GITHUB_STATE': main.stateFile,
    'main: GITHUB_ENV': main.envFile,
    'main: GITHUB_STEP_SUMMARY': main.summaryFile,
    'post: standard output': post.stdout,
    'post: standard error': post.stderr,
    'post: GITHUB_STATE': post.stateFile,
    requests: requests.map(describeRequest).join('\n'),
  };
  let text = Object.entries(sections)
    .map(([title, content]) => `=== ${title}\n${content.trimEnd()}`)
    .join('\n')
    .replaceAll('\r\n', '\n');
  const names: [string, string][] = [
    [apiKey, '<bootstrap key>'],
    [url, '<iam>'],
    [new URL(url).host, '<host>'],
    [accountId, '<account>'],
    [iamId, '<iam id>'],
    [email, '<email>'],
  ];
  for (const [value, name] of names) text = text.replaceAll(value, name);
  // Masks that are neither named above nor tokens are ingestion keys.
  for (const [, mask = ''] of text.matchAll(/^::add-mask::(?!<|eyJ)(.+)$/gm)) {
    text = text.replaceAll(mask, '<ingestion key>');
  }
  text = text.replace(/^([\w-]+)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm, '$1=$3');
  return numberTokens(numberUuids(text))
    .replace(/"(receivedAt|timestamp)":\d+/g, '"$1":<epoch ms>')
    .replace(/emulator-[0-9a-f]{32}/g, '<transaction>')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|\+0000)/g, '<time>')
    .replace(/run \d+ attempt/g, 'run <run> attempt')
    .replace(/\d+\.\d s\b/g, '<seconds> s')
    .replace(/^Attempt \d+ /gm, 'Attempt <n> ')
    .replace(/^(.+)(\n\1)+$/gm, '$1 (several times)');
}

function describeRequest({
  method,
  path,
  query,
  body,
  outcome,
}: Scenario['emulator']['requests'][number]): string {
  const search = new URLSearchParams(query as Record<string, string>).toString();
  const what = body === undefined || body === '' ? '' : ` ${JSON.stringify(body)}`;
  return `${method} ${path}${search && `?${search}`}${what} → ${outcome ?? 'pending'}`;
}

function numberUuids(text: string): string {
  const seen: string[] = [];
  return text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (uuid) => {
    if (!seen.includes(uuid)) seen.push(uuid);
    return `<uuid ${seen.indexOf(uuid) + 1}>`;
  });
}

function numberTokens(text: string): string {
  const seen: string[] = [];
  return text.replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, (token) => {
    if (!seen.includes(token)) seen.push(token);
    return `<token ${seen.indexOf(token) + 1}>`;
  });
}
