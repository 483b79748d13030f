/**
 * The recipes in examples/ are really run. Those that need curl and jq alone ship their lines to the
 * emulator. For the others (Fluent Bit, Helm, Vector, the IBM Cloud CLI) stand-ins take the place of the commands: the
 * test shows what these are given, not that they work.
 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { platformRole } from '../emulator/index.ts';
import {
  evaluateEach,
  ifThere,
  readExample,
  readRecipe,
  runJob,
  usesAction,
  type JobOptions,
  type JobResult,
} from './support/recipe.ts';
import { addMachine, SA_TOKEN } from './support/profile.ts';
import { jobOf, recordsIn, textsOfJob } from './support/run-logs.ts';
import { useScenario, warnings } from './support/scenario.ts';

const { runs, needs } = ifThere('bash', 'curl', 'jq');

const scenario = useScenario();
let contexts: JobOptions['contexts'];
beforeEach(() => {
  const { apiKey, accountId, instanceCrn, url, cloud } = scenario.emulator;
  const shipper = cloud.addServiceId();
  cloud.grantSender(shipper.iamId); // as docs/setup.md does; the recipes leave policies alone
  contexts = {
    secrets: { IBM_CLOUD_BOOTSTRAP_API_KEY: apiKey, KUBECONFIG_CONTENT: 'secret-kubeconfig' },
    vars: {
      CLUSTER_NAME: 'my-cluster',
      IBM_CLOUD_ACCOUNT_ID: accountId,
      LOGS_INSTANCE_CRN: instanceCrn,
      LOGS_PRIVATE_INGRESS: url,
      LOGS_SERVICE_ID: shipper.id,
      TRUSTED_PROFILE_ID: 'Profile-11111111-2222-3333-4444-555555555555',
    },
  };
});

const run = (name: string, options: Partial<JobOptions> = {}) =>
  runJob(scenario, readRecipe(name), { contexts, ...options });

/** The lines that arrived, as `subsystem: text`. */
const shipped = () =>
  scenario.emulator.cloud.logLines.map(({ line }) => `${String(line.subsystemName)}: ${String(line.text)}`);

/** The names of all keys but the bootstrap key, of all identities. */
const keys = () =>
  [...scenario.emulator.cloud.apiKeys.values()]
    .map(({ name }) => name)
    .filter((name) => name !== 'bootstrap');

/** No key, no token and no other secret is in the log; and post had nothing to warn of. */
function expectNoSecret({ main, post, log }: JobResult): void {
  const { 'ingestion-api-key': key, 'iam-token': token } = main.outputs;
  for (const secret of [...Object.values(contexts.secrets ?? {}), key, token]) {
    if (secret !== undefined) expect(log).not.toContain(secret);
  }
  expect(log).not.toMatch(/eyJ[\w-]+\.eyJ/);
  expect(post.outcome).toBe('success');
  expect(warnings(post)).toEqual([]);
}

describe('with ship', () => {
  /** The lines of files, as `subsystem · file · severity · text`; and the line about the run is there. */
  const ofFiles = () => {
    const lines = scenario.emulator.cloud.logLines.map(({ line }) => line);
    expect(lines.filter(({ className }) => className === undefined).length).toBeGreaterThan(0);
    return lines
      .filter(({ className }) => className !== undefined)
      .map(({ subsystemName, className, severity, text }) =>
        [subsystemName, className, severity, text].map(String).join(' · '),
      );
  };

  runs(`ship.yml ships the files of the job${needs}`, async () => {
    const result = await run('ship.yml');
    expect(ofFiles()).toEqual([
      'CI · build.log · 3 · Compiling',
      'CI · build.log · 4 · [warn] main.c is long',
      'CI · reports/test.log · 3 · All tests passed',
    ]);
    expect(keys()).toEqual([]);
    expectNoSecret(result);
  });

  runs(`ship-tee.yml ships what a command printed before it failed, and fails with it${needs}`, async () => {
    const result = await run('ship-tee.yml', { mayFail: true });
    expect(result.failed).toBe('Build');
    expect(ofFiles()).toEqual([
      'CI · build.log · 3 · Compiling',
      'CI · build.log · 5 · ERROR no rule to make target',
    ]);
    expect(result.log).toContain('ERROR no rule to make target');
    expect(keys()).toEqual([]);
    expectNoSecret(result);
  });

  runs(`ship-matrix.yml: each job has a subsystem of its own${needs}`, async () => {
    const services = readRecipe('ship-matrix.yml').jobs.test?.strategy?.matrix?.service ?? [];
    expect(services).toHaveLength(3);
    const results = await Promise.all(
      services.map((service) => run('ship-matrix.yml', { matrix: { service } })),
    );
    expect(ofFiles().sort()).toEqual(
      services.map((service) => `CI ${service} · test.log · 3 · Tested ${service}`),
    );
    expect(keys()).toEqual([]);
    results.forEach(expectNoSecret);
  });

  runs(`ship-test-reports.yml ships the reports of tests that fail${needs}`, async () => {
    const files = {
      'sum.test.mjs': "import { test } from 'node:test';\ntest('adds', () => { throw 1; });\n",
    };
    const result = await run('ship-test-reports.yml', { files, mayFail: true });
    expect(ofFiles()).toContainEqual(expect.stringContaining('reports/junit.xml · 3 · <testsuites>'));
    expect(ofFiles()).toContainEqual(expect.stringContaining('reports/tests.tap · 3 · not ok 1 - adds'));
    expect(keys()).toEqual([]);
    expectNoSecret(result);
  });

  runs(`ship-reusable.yml runs and ships what ship-reusable-caller.yml passes${needs}`, async () => {
    const { check } = readRecipe('ship-reusable-caller.yml').jobs;
    expect(check?.uses).toBe('./.github/workflows/ship-reusable.yml');
    const secrets = evaluateEach(check?.secrets, contexts);
    const result = await run('ship-reusable.yml', {
      contexts: { inputs: evaluateEach(check?.with, contexts), secrets },
    });
    expect(ofFiles()).toEqual(['check · job.log · 3 · Checked']);
    expect(keys()).toEqual([]);
    expectNoSecret(result);
  });
});

describe('with run-logs', () => {
  test('run-logs.yml ships the logs of the run that has ended', async () => {
    const finished = scenario.emulator.github.addRun({
      conclusion: 'failure',
      jobs: [jobOf('build', ['Compiling', '##[warning]main.c is long']), jobOf('test', ['All tests passed'])],
    });
    const result = await run('run-logs.yml', { finished });
    expect(textsOfJob(scenario, 'build')).toEqual(['Compiling', 'main.c is long']);
    expect(textsOfJob(scenario, 'test')).toEqual(['All tests passed']);
    expect(recordsIn(scenario).map(({ kind, conclusion }) => [kind, conclusion])).toEqual([
      ['job', 'success'],
      ['job', 'success'],
      ['run', 'failure'],
    ]);
    expect(result.main.outputs.complete).toBe('true');
    expect(keys()).toEqual([]);
    expectNoSecret(result);
    expect(result.log).not.toContain(scenario.emulator.github.token);
  });

  test('run-logs-failed.yml is the same for runs that did not succeed', () => {
    const { ship, ...none } = readRecipe('run-logs-failed.yml').jobs;
    const { if: condition, ...job } = ship ?? {};
    expect(condition).toBe("github.event.workflow_run.conclusion != 'success'");
    expect({ ...none, ship: job }).toEqual(readRecipe('run-logs.yml').jobs);
  });

  test.each(['run-logs.yml', 'run-logs-failed.yml'])(
    '%s names other workflows, and may do nothing but read their runs',
    (name) => {
      const { name: own, on, jobs, permissions } = readRecipe(name);
      expect(on).toEqual({ workflow_run: { workflows: ['CI', 'Release'], types: ['completed'] } });
      expect(on.workflow_run?.workflows).not.toContain(own);
      expect(permissions).toEqual({});
      for (const { permissions: allowed, steps = [] } of Object.values(jobs)) {
        expect(allowed).toEqual({ actions: 'read' });
        expect(steps.filter((step) => !usesAction(step))).toEqual([]);
      }
    },
  );
});

describe('with curl and jq', () => {
  runs(`curl-with-token.yml ships a line${needs}`, async () => {
    const result = await run('curl-with-token.yml');
    expect(shipped()).toEqual(['build: Built main in octo-org/octo-repo']);
    expect(keys()).toEqual([]);
    expectNoSecret(result);
  });

  runs(`curl-with-key.yml ships the lines of a build, by a token of its own${needs}`, async () => {
    const result = await run('curl-with-key.yml');
    expect(shipped()).toEqual(['build: Compiling', 'build: Linking']);
    expect(keys()).toEqual([]);
    expectNoSecret(result);
    expect(result.log).toContain('Linking');
  });

  /** curl-with-key.yml with another build. */
  const afterBuild = async (build: string) => {
    const workflow = readRecipe('curl-with-key.yml');
    const step = workflow.jobs.build?.steps?.find(({ name }) => name?.startsWith('Build'));
    if (step) step.run = build;
    return await runJob(scenario, workflow, { contexts });
  };

  runs(
    `curl-with-key.yml splits a large log, and loses neither long lines nor the order${needs}`,
    async () => {
      await afterBuild('seq 30000 >build.log; head --bytes=40000 /dev/zero | tr "\\0" x >>build.log');
      const texts = shipped().map((text) => text.replace('build: ', ''));
      const numbers = Array.from({ length: 30_000 }, (_, n) => String(n + 1));
      expect(texts.slice(0, 30_000)).toEqual(numbers);
      expect(texts.slice(30_000).join('')).toBe('x'.repeat(40_000));
      const times = scenario.emulator.cloud.logLines.map(({ line }) => BigInt(String(line.hiResTimestamp)));
      expect(times.every((time, n) => n === 0 || time > (times[n - 1] ?? 0n))).toBe(true);
      const sent = scenario.requests().filter((request) => request.startsWith('POST /logs/v1/singles'));
      expect(sent.length).toBeGreaterThan(1);
      expect(new Set(sent)).toEqual(new Set(['POST /logs/v1/singles → 200']));
    },
  );

  runs(`curl-with-key.yml shows the words of a 200, and tolerates a missing file${needs}`, async () => {
    const body = '1 of 1 logs were not accepted';
    scenario.emulator.faults.add({ path: '/logs/v1/singles', answer: { status: 200, body } });
    const { log } = await afterBuild('echo one >build.log');
    expect(log).toContain(`##[warning]Cloud Logs says: ${body}`);
    const without = await afterBuild('true');
    expect(without.log).toContain('##[warning]There is no build.log');
  });

  runs(`matrix.yml: each job ships by a key of its own, at the same time${needs}`, async () => {
    const workflow = readRecipe('matrix.yml');
    const services = workflow.jobs.test?.strategy?.matrix?.service ?? [];
    expect(services).toHaveLength(3);
    const results = await Promise.all(services.map((service) => run('matrix.yml', { matrix: { service } })));
    expect(shipped().sort()).toEqual(services.map((service) => `${service}: Tested`));
    expect(new Set(results.map(({ main }) => main.outputs['key-id'])).size).toBe(3);
    expect(results.map(({ main }) => main.outputs['key-name'])).toEqual(services.map((name) => `ci ${name}`));
    expect(keys()).toEqual([]);
    results.forEach(expectNoSecret);
  });

  runs(
    `reusable.yml ships what reusable-caller.yml passes, and gives back nothing secret${needs}`,
    async () => {
      const { report } = readRecipe('reusable-caller.yml').jobs;
      expect(report?.uses).toBe('./.github/workflows/reusable.yml');
      const github = { actor: 'octocat', sha: 'ffac537' };
      const secrets = evaluateEach(report?.secrets, contexts);
      const inputs = evaluateEach(report?.with, { ...contexts, github });
      const result = await run('reusable.yml', { contexts: { inputs, secrets } });
      expect(shipped()).toEqual(['report: octocat pushed ffac537']);
      expect(keys()).toEqual([]);
      expectNoSecret(result);
      const { on } = parse(readExample('reusable.yml')) as { on: { workflow_call: { outputs: object } } };
      expect(Object.keys(on.workflow_call.outputs)).toEqual(['key-id']);
    },
  );

  runs(`private-network.yml ships a line after the one that proves the way${needs}`, async () => {
    const result = await run('private-network.yml');
    expect(shipped()).toHaveLength(2);
    expect(shipped().at(-1)).toBe('build: Built main on local');
    expect(keys()).toEqual([]);
    expectNoSecret(result);
  });

  runs(
    `trusted-profile.yml ships a line from a pod, without any secret and without the CLI${needs}`,
    async () => {
      const { profile, serviceId, write, use } = addMachine(scenario);
      write(SA_TOKEN, await scenario.emulator.cloud.podToken());
      const vars = { ...contexts.vars, TRUSTED_PROFILE_ID: profile.id, LOGS_SERVICE_ID: serviceId.id };
      expect(readExample('trusted-profile.yml')).not.toContain('secrets.');
      const result = await run('trusted-profile.yml', {
        contexts: { ...contexts, vars },
        env: use().env ?? {},
      });
      expect(shipped()).toEqual(['deploy: Deployed ffac537e6cbbf934b08745a378932722df287a53']);
      expect(keys()).toEqual([]);
      expectNoSecret(result);
      expect(result.calls).toEqual([]);
    },
  );

  runs(
    `trusted-profile-cli.yml ships a line without any secret; ibmcloud is a stand-in${needs}`,
    async () => {
      const { cloud } = scenario.emulator;
      const profile = cloud.addProfile();
      cloud.grant(profile.iamId, platformRole('Operator'), { serviceName: 'iam-identity' });
      const session = JSON.stringify({ iam_token: `Bearer ${await cloud.token(profile.iamId)}` });
      expect(readExample('trusted-profile-cli.yml')).not.toContain('secrets.');
      const result = await run('trusted-profile-cli.yml', {
        standIns: { ibmcloud: { 'iam oauth-tokens --output json -q': session } },
      });
      expect(shipped()).toEqual(['deploy: Deployed ffac537e6cbbf934b08745a378932722df287a53']);
      expect(keys()).toEqual([]);
      expectNoSecret(result);
      const [login, ...asked] = result.calls;
      expect(login?.args.slice(0, 4)).toEqual([
        'login',
        '--vpc-cri',
        '--profile',
        contexts.vars?.TRUSTED_PROFILE_ID,
      ]);
      expect(asked).toHaveLength(2); // main and post, in the session that the first step opened
      for (const { env } of asked) expect(env.IBMCLOUD_HOME).toBe(login?.env.IBMCLOUD_HOME);
    },
  );
});

describe('with stand-ins for what is not here', () => {
  runs(
    `helm-rotation.yml gives Helm the key and deletes the one before; helm and kubectl are stand-ins${needs}`,
    async () => {
      const { cloud } = scenario.emulator;
      const iamId = `iam-${String(contexts.vars?.LOGS_SERVICE_ID)}`;
      cloud.addApiKey({ name: 'of another cluster', iamId });
      const standIns = { helm: {}, kubectl: {} };
      const first = await run('helm-rotation.yml', { standIns });
      expect(keys()).toEqual(['of another cluster', 'logging-agent my-cluster']);
      const second = await run('helm-rotation.yml', { standIns });
      expect(keys()).toEqual(['of another cluster', 'logging-agent my-cluster']);
      expect(cloud.apiKeys.has(first.main.outputs['key-id'] ?? '')).toBe(false);
      expect(cloud.apiKeys.has(second.main.outputs['key-id'] ?? '')).toBe(true);

      for (const result of [first, second]) {
        const { outputs } = result.main;
        expectNoSecret(result);
        expect(result.calls.map(({ command, args }) => `${command} ${args.join(' ')}`)).toEqual([
          'helm upgrade --install logs-agent oci://icr.io/ibm-observe/logs-agent-helm --version 1.9.1 --namespace ibm-observe --create-namespace --values -',
          'kubectl --namespace ibm-observe rollout restart daemonset/logs-agent',
          'kubectl --namespace ibm-observe rollout status daemonset/logs-agent --timeout 10m',
        ]);
        expect(JSON.parse(result.calls[0]?.stdin ?? '')).toEqual({
          image: { version: '1.9.1' },
          clusterName: 'my-cluster',
          env: { ingestionHost: outputs['ingress-host'], ingestionPort: '443', iamMode: 'IAMAPIKey' },
          secret: { iamAPIKey: outputs['ingestion-api-key'] },
        });
        const days = (Date.parse(outputs['expires-at'] ?? '') - Date.now()) / 86_400_000;
        expect(days).toBeGreaterThan(31 + 7); // the longest month, and a week to repair a failed rotation
      }
    },
  );

  runs(
    `fluent-bit.yml exports what the agent and fluent-bit.conf read; the agent itself is not run${needs}`,
    async () => {
      const workflow = readRecipe('fluent-bit.yml');
      const { steps = [] } = workflow.jobs.build ?? {};
      const agent = steps.find(({ run }) => run?.startsWith('/opt/fluent-bit/bin/fluent-bit '));
      expect(agent?.run).toBe('/opt/fluent-bit/bin/fluent-bit --config "$PWD/fluent-bit.conf"');
      if (agent) agent.run = agent.run?.replace('/opt/fluent-bit/bin/fluent-bit', 'fluent-bit') ?? '';
      const install = steps.find(({ run }) => run?.includes('dpkg'));
      if (install) install.run = install.run?.replace(/^curl /m, 'echo curl ') ?? '';
      const result = await runJob(scenario, workflow, {
        contexts,
        standIns: { 'fluent-bit': {}, sudo: {}, sha256sum: {} },
      });

      expectNoSecret(result);
      expect(keys()).toEqual([]);
      const { env = {} } = result.calls.find(({ command }) => command === 'fluent-bit') ?? {};
      expect(env.IAM_API_KEY).toBe(result.main.outputs['ingestion-api-key']);
      const settings = readExample('fluent-bit.conf');
      const variables = [...settings.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
      expect(variables.sort()).toEqual(['APPLICATION', 'INGRESS_HOST', 'SUBSYSTEM']);
      for (const name of variables) expect(env[name]).toMatch(/./);
    },
  );

  runs(`vector.yml gives Vector the token, the URL and the log; docker is a stand-in${needs}`, async () => {
    const result = await run('vector.yml', { standIns: { docker: {} } });
    expectNoSecret(result);
    expect(keys()).toEqual([]);
    const [docker] = result.calls;
    expect(docker?.stdin).toBe('Compiling\n');
    const settings = readExample('vector.yaml');
    const variables = [...settings.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
    expect(variables.sort()).toEqual(['IAM_TOKEN', 'INGRESS_URL']);
    for (const name of variables) expect(docker?.args).toContain(name);
    expect(docker?.env).toMatchObject({
      IAM_TOKEN: result.main.outputs['iam-token'],
      INGRESS_URL: result.main.outputs['ingress-url'],
    });
    expect(parse(settings)).toMatchObject({
      sinks: { cloud_logs: { type: 'http', auth: { strategy: 'bearer' }, encoding: { codec: 'json' } } },
    });
  });
});

test('dry-run.yml writes nothing', async () => {
  const { main } = await run('dry-run.yml');
  expect(scenario.writes()).toEqual([]);
  expect(main.log.join('\n')).toContain('Dry run: ');
});
