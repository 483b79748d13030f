import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { parse } from 'yaml';
import { platformRole } from '../emulator/index.ts';
import { actionsIn } from '../runner/action.ts';
import { EXPLANATIONS } from '../src/messages/explanations.ts';
import { GITHUB_EXPLANATIONS } from '../src/messages/github.ts';
import { evaluateEach } from './support/recipe.ts';
import { jobOf, sendRun, textsOfJob } from './support/run-logs.ts';
import { errors, forServiceId, repository, Scenario, warnings } from './support/scenario.ts';
import { allLines, shipJob } from './support/ship.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');

/** All files below `folder` whose names end so, relative to the repository; none when there is no such folder. */
function filesIn(folder: string, ...endings: string[]): string[] {
  const absolute = join(repository, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

/** The text of Markdown on one line, without the signs for code and quotation. */
function flat(markdown: string): string {
  return markdown.replace(/^> ?/gm, '').replace(/[\\`]/g, '').replace(/\s+/g, ' ');
}

/** Functions of `src/` that take a text for people, and which of their arguments it is. */
const SPEAKERS: Record<string, number> = {
  UserError: 0,
  warn: 0,
  notice: 0,
  fail: 0,
  malformed: 1,
  refuseControlCharacters: 2,
};

/** Functions of `src/` that hold such texts themselves. */
const WRITERS = ['textForObstacle', 'textForRefusedLines', 'missing', 'missingOf', 'unreadable'];

describe('docs/troubleshooting.md', () => {
  const page = read('docs/troubleshooting.md');

  /** What stands behind "Could not …:" in each item that has an anchor. */
  const items = new Map(
    [...page.matchAll(/^- <a id="(.+?)"><\/a>\*\*Could not .+?: (.+?)\*\*/gm)].map(
      ([, id = '', text = '']) => [id, text],
    ),
  );
  const explanations = [...EXPLANATIONS, ...GITHUB_EXPLANATIONS];

  test.each(explanations.map(({ id, what, advice }) => ({ id, what, advice })))(
    'explains $id',
    ({ id, what, advice }) => {
      expect(flat(items.get(id) ?? '')).toBe(flat(`${what}. ${advice}`));
    },
  );

  test('explains no error that the code does not know', () => {
    const anchors = [...page.matchAll(/<a id="(.+)"><\/a>/g)].map(([, id]) => id);
    expect(anchors.sort()).toEqual(explanations.map(({ id }) => id).sort());
  });

  const messages = filesIn('src', '.ts').flatMap(messagesIn);

  test('the code has messages to look for', () => {
    expect(messages.length).toBeGreaterThan(40);
  });

  test.each(messages)('quotes "$text" ($file)', ({ parts }) => {
    const pattern = parts.map((part) => flat(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.{1,200}?');
    const isQuoted = new RegExp(pattern).test(flat(page));
    expect(isQuoted ? '' : 'The page lacks this text: see "Explain an error" in CONTRIBUTING.md.').toBe('');
  });
});

/** The errors and warnings in `file`: each as a text with … for what varies, and as the parts that do not vary. */
function messagesIn(file: string): { file: string; text: string; parts: string[] }[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: { file: string; text: string; parts: string[] }[] = [];
  const take = (text: ts.Expression): void => {
    const parts = partsOf(text);
    found.push({ file, text: flat(parts.join('…')), parts });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && WRITERS.includes(node.name?.text ?? '')) {
      sentencesIn(node).forEach(take);
    } else if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const position = SPEAKERS[node.expression.getText()];
      const argument = position === undefined ? undefined : node.arguments?.[position];
      if (argument !== undefined) take(argument);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts in a function that end as sentences do, or that vary. */
function sentencesIn(node: ts.Node): ts.Expression[] {
  if (ts.isTemplateExpression(node)) return [node];
  if (ts.isStringLiteralLike(node)) return /[.:)]$/.test(node.text) ? [node] : [];
  const found: ts.Expression[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...sentencesIn(child));
  });
  return found;
}

/** The static parts of a text. It throws where the code has no literal text, as the test could not see that text. */
function partsOf(text: ts.Expression): string[] {
  if (ts.isStringLiteralLike(text)) return [text.text];
  if (!ts.isTemplateExpression(text)) throw new Error(`Not a text: ${text.getText()}`);
  return [text.head.text, ...text.templateSpans.map(({ literal }) => literal.text)];
}

interface Interface {
  inputs: object;
  outputs: object;
}

/** The interface of each action, by its folder. */
const actions = Object.fromEntries(
  actionsIn(repository).map((folder) => [folder, parse(read(`${folder}action.yml`)) as Interface]),
);

const pages = [
  ...Object.keys(actions).map((folder) => `${folder}README.md`),
  '__tests__/README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesIn('docs', '.md'),
  ...filesIn('examples', '.md'),
];

/** Link on a page in docs/, which GitHub shows under /‹owner›/‹repository›/blob/‹branch›/docs/. */
const NEW_ISSUE = '../../../issues/new?template=bug.yml';

describe.each(pages)('%s', (page) => {
  const markdown = read(page);

  test('links to files and headings that exist', () => {
    const targets = [...markdown.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets.filter((target) => target !== NEW_ISSUE && !isThere(page, target));
    expect(broken).toEqual([]);
  });

  test('names inputs and outputs as action.yml does', () => {
    const fences = [...markdown.matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml);
    expect(fences.flatMap(unknownNames)).toEqual([]);
    const settings = [...markdown.matchAll(/`([a-z]+(?:-[a-z]+)+): [^`]*`/g)].map(([, name = '']) => name);
    const inputs = Object.values(actions).flatMap((action) => Object.keys(action.inputs));
    expect(settings.filter((name) => !inputs.includes(name))).toEqual([]);
  });
});

test('the workflows of examples/ name inputs and outputs as action.yml does', () => {
  const unknown = filesIn('examples', '.yml', '.yaml').map((file) => [file, ...unknownNames(read(file))]);
  expect(unknown.filter(({ length }) => length > 1)).toEqual([]);
});

/** Whether the file of the link `target` on `page` exists, and has the heading or anchor after the #, if any. */
function isThere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : relative(repository, join(repository, dirname(page), path));
  if (!existsSync(join(repository, file))) return false;
  if (anchor === undefined) return true;
  const markdown = read(file);
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading));
  return headings.includes(anchor) || markdown.includes(`<a id="${anchor}">`);
}

/** The anchor that GitHub gives a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** Inputs, and outputs behind the step's id, that a workflow or a part of one uses of an action and that it lacks. */
function unknownNames(yaml: string): string[] {
  return stepsIn(parse(yaml)).flatMap(({ id, uses = '.', with: inputs = {} }) => {
    const used = actionOf(uses);
    if (used === undefined) return [];
    return [
      ...Object.keys(inputs).filter((name) => !(name in used.inputs)),
      ...(id === undefined ? [] : outputsOf(id, yaml)).filter((name) => !(name in used.outputs)),
    ];
  });
}

/** @throws {Error} for an action of this repository that is not there */
function actionOf(uses: string): Interface | undefined {
  const [, here, released] =
    /^(?:\.\/?([\w-]*)\/?|\S+\/ibm-cloud-logs-ingestion-key\/?([\w-]*)@.*)$/.exec(uses) ?? [];
  const name = here ?? released;
  if (name === undefined) return undefined;
  const action = actions[name === '' ? '' : `${name}/`];
  if (action === undefined) throw new Error(`There is no action ${uses}.`);
  return action;
}

interface WorkflowStep {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

/** All steps with `with:`. In a part of a workflow `uses:` may be missing. */
function stepsIn(value: unknown): WorkflowStep[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'with' in value ? [value as WorkflowStep] : [];
  return [...own, ...Object.values(value).flatMap(stepsIn)];
}

function outputsOf(id: string, yaml: string): string[] {
  return [...yaml.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, step]) => step === id)
    .map(([, , name = '']) => name);
}

describe("README.md's examples", () => {
  /** The inputs of the step that uses an action, as GitHub evaluates them in a repository that was set up as the page says. */
  const inputsOf = (folder: string, { emulator }: Scenario): Record<string, string> => {
    const { cloud, url, apiKey, accountId, instanceCrn } = emulator;
    const shipper = cloud.addServiceId();
    cloud.grantSender(shipper.iamId);
    const step = examples.find(({ uses = '' }) => actionOf(uses) === actions[folder]);
    const inputs = Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)]);
    const evaluated = evaluateEach(Object.fromEntries(inputs) as Record<string, string>, {
      secrets: { IBM_CLOUD_BOOTSTRAP_API_KEY: apiKey },
      vars: { LOGS_SERVICE_ID: shipper.id, LOGS_INSTANCE_CRN: instanceCrn, IBM_CLOUD_ACCOUNT_ID: accountId },
    });
    return { 'user-id': '', ...evaluated, 'iam-endpoint': url, 'ingress-endpoint': url };
  };
  const fences = [...read('README.md').matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml);
  const examples = fences.flatMap((yaml) => stepsIn(parse(yaml)));

  test('of ship: the files are sent, and no key stays', async () => {
    await Scenario.during(async (scenario) => {
      const inputs = inputsOf('ship/', scenario);
      const files = { 'build.log': 'built\n', 'reports/unit/a.log': 'tested\n', 'other.log': 'not meant\n' };
      const { main, post } = await shipJob(scenario, files, { with: inputs });
      expect([errors(main), warnings(main), errors(post), warnings(post)]).toEqual([[], [], [], []]);
      const texts = allLines(scenario).map(({ text }) => text);
      expect(texts.slice(1).sort()).toEqual(['built', 'tested']);
      expect(scenario.madeKeys.filter(({ id }) => scenario.emulator.cloud.apiKeys.has(id))).toEqual([]);
    });
  });

  test('of run-logs: the logs of the run are sent, and no key stays', async () => {
    await Scenario.during(async (scenario) => {
      const jobs = [jobOf('build', ['Compiling'])];
      const { main, step } = await sendRun(scenario, jobs, { with: inputsOf('run-logs/', scenario) });
      const post = await step.post();
      expect([errors(main), warnings(main), errors(post), warnings(post)]).toEqual([[], [], [], []]);
      expect(textsOfJob(scenario, 'build')).toEqual(['Compiling']);
      expect(scenario.madeKeys.filter(({ id }) => scenario.emulator.cloud.apiKeys.has(id))).toEqual([]);
    });
  });

  test('of the key action: the key can send, and goes with the job', async () => {
    await Scenario.during(async (scenario) => {
      const { main, post } = await scenario.job({ with: inputsOf('', scenario) });
      expect([errors(main), warnings(main), errors(post), warnings(post)]).toEqual([[], [], [], []]);
      expect(main.outputs).toMatchObject({
        'ingestion-api-key': expect.any(String),
        'ingress-url': expect.any(String),
      });
      expect(allLines(scenario)).toHaveLength(1); // of verify-ingestion
      expect(scenario.madeKeys.filter(({ id }) => scenario.emulator.cloud.apiKeys.has(id))).toEqual([]);
    });
  });

  test('read what docs/setup.md stores', () => {
    const names = fences.flatMap((yaml) =>
      [...yaml.matchAll(/\b(?:secrets|vars)\.(\w+)/g)].map(([, name = '']) => name),
    );
    expect(new Set(names).size).toBe(4);
    const setup = read('docs/setup.md');
    for (const name of names) expect(setup).toMatch(new RegExp(`gh (secret|variable) set ${name}\\b`));
  });
});

test('README.md has at most 1,500 words, without code and the tables of inputs and outputs', () => {
  const prose = read('README.md')
    .replace(/^```.*?^```/gms, '')
    .replace(/^<!-- (\w+): from action\.yml -->.*?^<!-- \/\1 -->/gms, '')
    .replace(/\]\([^)]*\)/g, ']');
  const words = prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  expect(words.length).toBeGreaterThan(500);
  expect(words.length).toBeLessThanOrEqual(1500);
});

test('__tests__/README.md names every test file, and no other', () => {
  const named = [...read('__tests__/README.md').matchAll(/^\|.*\|$/gm)].flatMap(([row]) =>
    [...row.matchAll(/\]\(([\w.-]+\.test\.ts)\)/g)].map(([, file = '']) => `__tests__/${file}`),
  );
  const files = filesIn('__tests__', '.test.ts').filter((file) => !file.startsWith('__tests__/emulator.'));
  expect(named.sort()).toEqual(files.sort());
});

test('docs/security.md cites tests that exist', () => {
  const cited = [...read('docs/security.md').matchAll(/\[`([\w.-]+\.test\.ts)`\]\([^)]+\) “([^”]+)”/g)];
  expect(cited.length).toBeGreaterThan(10);
  const missing = cited.filter(([, file = '', name = '']) => !namesOf(`__tests__/${file}`).includes(name));
  expect(missing.map(([citation]) => citation)).toEqual([]);
});

test('docs/reliability.md cites tests that exist', () => {
  const citations = [
    ...read('docs/reliability.md').matchAll(/`([a-z][\w.-]*)`: (_[^_]+_(?: \([^)]*\))?(?:, _[^_]+_)*)/g),
  ];
  const cited = citations.flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/_([^_]+)_/g)].map(([, name = '']) => ({ file: `__tests__/${file}.test.ts`, name })),
  );
  expect(cited.length).toBeGreaterThan(25);
  expect(cited.filter(({ file, name }) => !isCited(name, namesOf(file)))).toEqual([]);
});

/** Whether one of `names` begins like `citation`, where … stands for any text. */
function isCited(citation: string, names: string[]): boolean {
  const parts = citation.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return names.some((name) => new RegExp(`^${parts.join('.*')}`).test(name));
}

/** All string literals of a test file; the names of its tests are among them. */
function namesOf(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

test('the least privilege of README.md is enough, and reaches no other service ID', async () => {
  await Scenario.during(async (scenario) => {
    const { cloud, instanceCrn, instanceId } = scenario.emulator;
    const shipper = cloud.addServiceId({ name: 'log-shipper' });
    const bystander = cloud.addServiceId({ name: 'bystander' });
    const bootstrap = cloud.addServiceId({ name: 'log-shipper-bootstrap' });
    cloud.grantSender(shipper.iamId, { attributes: { serviceInstance: instanceId } });
    cloud.grant(bootstrap.iamId, platformRole('Operator'), {
      serviceName: 'iam-identity',
      attributes: { resourceType: 'serviceid', resource: shipper.id },
    });
    const inputs = {
      ...scenario.verified,
      'instance-crn': instanceCrn,
      'bootstrap-api-key': cloud.addApiKey({ iamId: bootstrap.iamId }).value,
      'ensure-policy': 'false',
    };
    const { main, post } = await scenario.job({ with: { ...inputs, ...forServiceId(shipper.id) } });
    expect([errors(main), warnings(post)]).toEqual([[], []]);
    expect(main.outputs['iam-id']).toBe(shipper.iamId);
    expect(cloud.keysOf(shipper.iamId)).toEqual([]);

    const other = await scenario.job({ with: { ...inputs, ...forServiceId(bystander.id) } });
    expect(errors(other.main)).toEqual([expect.stringContaining('HTTP 403')]);
  });
});
