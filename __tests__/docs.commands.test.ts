/**
 * The commands on the pages. Each is in a list here, with the file that runs it or the reason why nothing does. Those
 * of the emulator are run as they stand, and those of docs/setup.md with stand-ins for `ibmcloud`, `gh` and `terraform`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { actionsIn } from '../runner/action.ts';
import { ifThere, runCommands, type Call } from './support/recipe.ts';
import { repository, Scenario } from './support/scenario.ts';

const read = (page: string) => readFileSync(join(repository, page), 'utf8');

const docs = readdirSync(join(repository, 'docs')).map((name) => `docs/${name}`);
const folders = ['examples/', '__tests__/', ...actionsIn(repository)].map((folder) => `${folder}README.md`);
const pages = ['CONTRIBUTING.md', 'SECURITY.md', ...folders, ...docs];

/** What runs a command, by its beginning: a file, by its path. The first row that fits counts. */
const RUN: [begin: string, file: string][] = [
  ['npm ci', '.ci/run'],
  ['npm test', '.ci/run'],
  ['npm run coverage', '.ci/run'],
  ['npm run typecheck', '.ci/run'],
  ['npm run lint', '.ci/run'],
  ['scripts/check-dist.sh', '.ci/run'],
  ['.ci/run', '.github/workflows/ci.yml'], // step by step
  ['npm run build', 'scripts/check-dist.sh'],
  ['npm run sbom', '.github/workflows/release.yml'],
  ['node scripts/release-notes.mjs', '.github/workflows/release.yml'],
  ['npm start', '__tests__/start.test.ts'],
  ['npm run emulator', '__tests__/emulator.cli.test.ts'],
  ['npm run -s emulator', '__tests__/emulator.cli.test.ts'],
  ['ibmcloud iam oauth-tokens', '__tests__/sign-in.test.ts'], // with a stand-in
  ['curl -s ', '__tests__/docs.commands.test.ts'],
  ['bash setup.sh', '__tests__/docs.commands.test.ts'],
];

/** The commands that nothing runs, by their beginnings, and why. The page says so, too, in a sentence that begins with NOT_RUN. */
const REASONS: [begin: string, reason: string][] = [
  ['ibmcloud ', 'needs an account of IBM Cloud'],
  ['terraform ', 'needs an account of IBM Cloud'],
  ['gh ', 'needs a repository on GitHub'],
  ['kubectl ', 'needs a cluster'],
  ['helm ', 'needs a cluster'],
  ['git ', 'changes the repository'],
  ['npm version', 'changes the repository'],
  ['npm install', 'changes the repository'],
  ['npm run docs', 'changes the repository; npm run lint checks what it writes'],
  ['npm run format', 'changes the repository; npm run lint checks what it writes'],
  ['npm run bench', 'takes most of an hour, and is right on a quiet machine alone'],
];

const NOT_RUN = 'Not run by a test:';

/** The blocks of shell commands on a page. */
function blocksOn(page: string): string[] {
  const fences = [...read(page).matchAll(/^( *)```(?:sh|bash)\n(.*?)^ *```/gms)];
  return fences.map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

/** What is taken for a command where it stands in the text. */
const COMMAND =
  /^(npm|npx|node|gh|git|ibmcloud|terraform|kubectl|helm|curl|bash) \S|^(\.ci\/run|scripts\/check-dist\.sh)$/;

/** What stands around the commands of a block: brackets, loops, options of the shell, and values that are no command's. */
const SYNTAX = /^(|[()]|set -.*|for .*|done|LOGS_CRN=.*|LOGS_GUID=.*)$/;

/** All commands on a page: those of its blocks, and those in the text that are more than the name of a program. */
function commandsOn(page: string): string[] {
  const inBlocks = blocksOn(page).flatMap((block) =>
    block
      .replace(/\\\n\s*|\|\n\s*/g, '')
      .split(/\n| && /)
      .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
      .filter((line) => !SYNTAX.test(line))
      .map((line) => line.replace(/^[A-Z]+=\$\(/, '')),
  );
  const inText = [...read(page).matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].flatMap(([, code = '']) =>
    code.split(' && ').filter((command) => COMMAND.test(command)),
  );
  return [...inBlocks, ...inText];
}

const begins =
  (command: string) =>
  ([begin]: [string, string]) =>
    command.startsWith(begin);

describe.each(pages)('the commands of %s', (page) => {
  const commands = commandsOn(page);

  test('are run, or it is known why not', () => {
    expect(commands.filter((command) => ![...RUN, ...REASONS].some(begins(command)))).toEqual([]);
  });

  test('the page says which are not run', () => {
    const notRun = commands.filter((command) => !RUN.some(begins(command)));
    expect(read(page).includes(NOT_RUN)).toBe(notRun.length > 0);
  });
});

test('the lists name no file that is missing, and no command that no page has', () => {
  expect(RUN.filter(([, file]) => !existsSync(join(repository, file)))).toEqual([]);
  const commands = pages.flatMap(commandsOn);
  const unused = [...RUN, ...REASONS].filter((row) => !commands.some((command) => begins(command)(row)));
  expect(unused).toEqual([]);
});

const { runs, needs } = ifThere('bash', 'curl', 'jq', 'cut');

describe('docs/how-it-works.md', () => {
  runs(`controls the emulator with curl${needs}`, async () => {
    await Scenario.during(async ({ emulator }) => {
      const [block = '', ...others] = blocksOn('docs/how-it-works.md').filter((text) =>
        text.includes('curl'),
      );
      expect(others).toEqual([]);
      const commands = block
        .replaceAll('http://127.0.0.1:8080', emulator.url)
        .replaceAll('curl -s', 'curl -sSf');
      const [beginning = '', end = ''] = commands.split(/^(?=# forget)/m);

      const { status, text } = await runCommands(beginning);
      expect([status, text]).toEqual([0, expect.stringContaining(emulator.accountId)]);
      expect(emulator.cloud.settings.keyUsableAfterMs).toBe(5000);
      const body = new URLSearchParams({ grant_type: 'x' });
      expect((await fetch(`${emulator.url}/identity/token`, { method: 'POST', body })).status).toBe(503);

      expect(await runCommands(end)).toMatchObject({ status: 0 });
      expect(emulator.cloud.settings.keyUsableAfterMs).toBe(0);
      expect((await fetch(`${emulator.url}/identity/token`, { method: 'POST', body })).status).not.toBe(503);
    });
  });
});

describe('docs/setup.md', () => {
  const account = '0123456789abcdef0123456789abcdef';
  const guid = '11111111-2222-3333-4444-555555555555';
  const crn = `crn:v1:bluemix:public:logs:eu-de:a/${account}:${guid}::`;
  const links = { cluster: 'crn:of-the-cluster', server: 'crn:of-the-server' };

  /** What the stand-ins print, by their arguments. */
  const standIns = {
    gh: {},
    terraform: { 'output -raw bootstrap_api_key': 'key-1', 'output -raw service_id': 'ServiceId-1' },
    ibmcloud: {
      'resource service-instances --service-name logs --output json': `[{"name":"my-logs","crn":"${crn}"}]`,
      'iam service-id-create log-shipper --description Sends logs --output json': '{"id":"ServiceId-1"}',
      'iam service-id-create log-shipper-bootstrap --description Makes keys of log-shipper --output json':
        '{"id":"ServiceId-2"}',
      'iam service-api-key-create github ServiceId-2 --output json': '{"apikey":"key-1"}',
      'iam service-api-key-create github-2 ServiceId-2 --output json': '{"apikey":"key-2"}',
      'iam api-key-create github --output json': '{"apikey":"key-3"}',
      'iam trusted-profile-create log-shipper-runner --description Makes keys of log-shipper --output json':
        '{"id":"Profile-1"}',
      'ks cluster get --cluster my-cluster --output json': `{"crn":"${links.cluster}"}`,
      'is instance my-runner --output json': `{"crn":"${links.server}"}`,
    },
  };

  /** What the page says is there, when a block is run that is not a script of its own. */
  const env = { LOGS_CRN: crn, LOGS_GUID: guid, SHIPPER: 'ServiceId-1', LOGS_BOOTSTRAP: 'ServiceId-2' };

  const blockWith = (text: string) => {
    const blocks = blocksOn('docs/setup.md').filter((block) => block.includes(text));
    expect(blocks).toHaveLength(1);
    return blocks[0]?.replace(/crn:v1:bluemix:public:logs:…/, crn) ?? '';
  };

  /** What `gh` was told to store: the names with their values. */
  const stored = (calls: Call[]) =>
    calls
      .filter(({ command, args }) => command === 'gh' && args[1] === 'set')
      .map(
        ({ args, stdin }) =>
          `${args[2]}=${args[0] === 'secret' ? stdin.trim() : args[args.indexOf('--body') + 1]}`,
      );

  const variables = [`LOGS_INSTANCE_CRN=${crn}`, `IBM_CLOUD_ACCOUNT_ID=${account}`];

  runs(`setup.sh grants two roles, and stores what the workflows read${needs}`, async () => {
    const { status, calls } = await runCommands(blockWith('set -euo pipefail'), {}, standIns);
    expect(status).toBe(0);
    expect(stored(calls)).toEqual([
      'IBM_CLOUD_BOOTSTRAP_API_KEY=key-1',
      'LOGS_SERVICE_ID=ServiceId-1',
      ...variables,
    ]);
    const policies = calls.filter(({ args }) => args[1] === 'service-policy-create');
    expect(policies.map(({ args }) => args.slice(2).join(' '))).toEqual([
      `ServiceId-1 --roles Sender --service-name logs --service-instance ${guid}`,
      'ServiceId-2 --roles Operator --service-name iam-identity --resource-type serviceid --resource ServiceId-1',
    ]);
  });

  runs(`setup.sh stops when an answer lacks the ID${needs}`, async () => {
    const ibmcloud = Object.fromEntries(Object.keys(standIns.ibmcloud).map((args) => [args, '{}']));
    const { status, calls } = await runCommands(blockWith('set -euo pipefail'), {}, { gh: {}, ibmcloud });
    expect([status, stored(calls)]).toEqual([1, []]);
    expect(calls.filter(({ args }) => args[1] === 'service-policy-create')).toEqual([]);
  });

  runs.each([
    ['terraform output', ['IBM_CLOUD_BOOTSTRAP_API_KEY=key-1', 'LOGS_SERVICE_ID=ServiceId-1', ...variables]],
    ['trusted-profile-create', ['TRUSTED_PROFILE_ID=Profile-1']],
    ['iam api-key-create', ['IBM_CLOUD_BOOTSTRAP_API_KEY=key-3', ...variables]],
    ['service-api-key-create github-2', ['IBM_CLOUD_BOOTSTRAP_API_KEY=key-2']],
  ])(`the commands with "%s" store what the workflows read${needs}`, async (text, values) => {
    const { status, calls } = await runCommands(blockWith(text), env, standIns);
    expect([status, stored(calls)]).toEqual([0, values]);
  });

  runs(`links the trusted profile to a cluster and to a server${needs}`, async () => {
    const { calls } = await runCommands(blockWith('trusted-profile-create'), env, standIns);
    const created = calls.filter(({ args }) => args[1] === 'trusted-profile-link-create');
    expect(created.map(({ args }) => args[args.indexOf('--link-crn') + 1])).toEqual([
      links.cluster,
      links.server,
    ]);
  });

  runs(`lists the instances by name and CRN${needs}`, async () => {
    const { text } = await runCommands(blockWith('service-instances'), env, standIns);
    expect(text).toBe(`my-logs ${crn}\n`);
  });
});
