import { describe, expect, test } from '@jest/globals';
import { serviceRole } from '../emulator/index.ts';
import { count, CREATE_KEY, CREATE_POLICY, DELETE_KEY, json, SEND_LINE, TOKEN } from './support/faults.ts';
import { errors, forServiceId, useScenario, warnings } from './support/scenario.ts';
import { numbered, shipJob, shipStep, textsOf, write } from './support/ship.ts';

// What no public source says about IBM Cloud is a setting of the emulator. The action gets along with every value of it.

const scenario = useScenario();

describe('a key that has expired or is blocked: status and code are not known', () => {
  test.each([
    ['expiredKey', 401, 'BXNIM9999E', 'IAM refuses this API key. It may have expired'],
    ['expiredKey', 403, 'BXNIM0462E', 'this API key is disabled. Enable it'],
    ['expiredKey', 404, 'BXNIM0415E', 'IAM does not know this API key.'],
    ['blockedKey', 400, 'BXNIM0434E', 'this API key is blocked.'],
    ['blockedKey', 403, 'BXNIM0434E', 'this API key is blocked.'],
    ['blockedKey', 401, 'BXNIM9998E', 'IAM refuses this API key. It may have expired'],
  ] as const)('%s as HTTP %d %s', async (setting, status, errorCode, told) => {
    const { settings } = scenario.emulator;
    settings[setting] = { status, errorCode, errorMessage: 'As IAM says it.' };
    const step = scenario.step({ skipWaits: true });
    const { outputs } = await step.main();
    Object.assign(scenario.bootstrapKey(), setting === 'blockedKey' ? { blocked: true } : { expiresAt: 0 });
    const post = await step.post();
    expect(warnings(post)).toEqual([
      expect.stringContaining(`Key logs-ingestion (${outputs['key-id']}) was not revoked.`),
    ]);
    expect(warnings(post)[0]).toContain(told);

    const before = scenario.requests().length;
    const main = await scenario.step({ skipWaits: true }).main();
    expect(errors(main)).toEqual([expect.stringContaining(told)]);
    expect(errors(main)[0]).toContain(`HTTP ${status} ${errorCode}, IBM Cloud says "As IAM says it."`);
    expect(scenario.requests(before)).toEqual([`POST /identity/token → ${status}`]);
  });

  test.each([400, 403])(
    'HTTP %d to ingestion-api-key in post of ship: nothing is sent, and all is named',
    async (status) => {
      const { settings, apiKey, cloud, iamId } = scenario.emulator;
      settings.blockedKey.status = status;
      cloud.grantSender(iamId);
      const inputs = { 'user-id': '', 'bootstrap-api-key': '', 'ingestion-api-key': apiKey };
      const step = shipStep(scenario, { with: inputs, skipWaits: true });
      await step.main();
      scenario.bootstrapKey().blocked = true;
      write(step, { 'a.log': numbered(3) });
      expect(warnings(await step.post())).toEqual([
        expect.stringMatching(/^No line was sent\. Could not exchange the ingestion key.*is blocked/),
        'a.log: lines 1 to 3 (3 lines) did not arrive.',
      ]);
    },
  );
});

describe('a locked key: status and code are not known', () => {
  test.each([
    [400, 'It has a lock.'],
    [409, 'Object is locked'],
    [423, 'It cannot be changed.'],
  ])('HTTP %d "%s" to its deletion: a warning that says so', async (status, message) => {
    Object.assign(scenario.emulator.settings.lockedEntity, { status, message });
    const step = scenario.step({ skipWaits: true });
    const { outputs } = await step.main();
    for (const key of scenario.madeKeys) key.locked = true;
    const post = await step.post();
    expect(post.exitCode).toBe(0);
    expect(warnings(post)).toEqual([expect.stringContaining(`(${outputs['key-id']}) was not revoked.`)]);
    expect(warnings(post)[0]).toContain('the key is locked. Somebody locked it');
    expect(count(scenario, DELETE_KEY)).toBe(1);
  });

  test.each([409, 423])('HTTP %d to the deletion of a leftover: the next one is deleted', async (status) => {
    scenario.emulator.settings.lockedEntity.status = status;
    const locked = scenario.addLeftover(1, { locked: true });
    const free = scenario.addLeftover(2);
    scenario.fillSlots();
    const main = await scenario.step({ skipWaits: true }).main();
    expect(errors(main)).toEqual([]);
    expect(main.log.join('\n')).toContain(
      `leftover 1 (${locked.id}), an expired key of an earlier run, could`,
    );
    expect(scenario.emulator.cloud.apiKeys.has(free.id)).toBe(false);
  });
});

describe('a service ID’s own key: whether it may make another one is not known', () => {
  /** Inputs with which the only bootstrap credential is a key of the service ID itself. */
  function ownKey() {
    const { cloud } = scenario.emulator;
    const serviceId = cloud.addServiceId();
    cloud.grantSender(serviceId.iamId);
    const { value } = cloud.addApiKey({ iamId: serviceId.iamId });
    return { ...forServiceId(serviceId.id), 'bootstrap-api-key': value, 'ensure-policy': 'false' };
  }

  test('it may: the key comes and goes', async () => {
    scenario.emulator.settings.serviceIdManagesOwnKeys = true;
    const { main, post } = await scenario.job({ with: { ...ownKey(), ...scenario.verified } });
    expect(errors(main)).toEqual([]);
    expect(post.log).toContainEqual(expect.stringContaining(`(${main.outputs['key-id']}) is revoked.`));
    expect(scenario.emulator.cloud.apiKeys.has(main.outputs['key-id'] ?? '')).toBe(false);
  });

  test.each([400, 403, 404])('it may not (HTTP %d): one error, and post is silent', async (status) => {
    scenario.emulator.settings.notOwnUser.status = status;
    const { main, post } = await scenario.job({ with: ownKey(), skipWaits: true });
    expect(errors(main)).toEqual([expect.stringMatching(/^Could not create the API key: .*not authorized/)]);
    expect(errors(main)[0]).toContain(`HTTP ${status} BXNIM0100E`);
    expect(count(scenario, CREATE_KEY)).toBe(1);
    expect(post.log).toEqual([]);
  });
});

describe('policies: what makes another one is not known', () => {
  test.each([true, false])(
    'the description: %p: two runs make one, also when an answer is lost',
    async (value) => {
      scenario.emulator.settings.descriptionDistinguishesPolicies = value;
      scenario.emulator.faults.add({ ...CREATE_POLICY, when: 'after', answer: { drop: true } });
      const first = await scenario.step({ skipWaits: true }).main();
      const second = await scenario.step({ github: { GITHUB_RUN_ID: '2' } }).main();
      expect(first.outputs['policy-created']).toBe('true');
      expect(second.outputs['policy-created']).toBe('false');
      expect(scenario.policies()).toEqual([first.outputs['policy-id']]);
      expect(second.outputs['policy-id']).toBe(first.outputs['policy-id']);
    },
  );

  test('other roles do: a policy with Sender is made beside the one without', async () => {
    const { cloud, iamId, settings } = scenario.emulator;
    settings.rolesDistinguishPolicies = true;
    cloud.grant(iamId, serviceRole('Reader'));
    const main = await scenario.step({ with: scenario.verified }).main();
    expect(errors(main)).toEqual([]);
    expect(main.outputs['policy-created']).toBe('true');
    expect(scenario.policies()).toHaveLength(2);
  });

  test.each(['policy', 'json-text'] as const)(
    'other roles do not: the one without Sender is named (as %s), and no key is made',
    async (form) => {
      const { cloud, iamId, settings } = scenario.emulator;
      settings.rolesDistinguishPolicies = false;
      settings.conflictsWith = form;
      const { id } = cloud.grant(iamId, serviceRole('Reader'));
      const main = await scenario.step({ with: scenario.verified }).main();
      expect(errors(main)).toEqual([expect.stringContaining(`IAM takes policy ${id} for the same, but it`)]);
      expect(count(scenario, CREATE_KEY)).toBe(0);
    },
  );
});

describe('a policy on a region: whether Cloud Logs looks at that is not known', () => {
  test.each([
    [true, 'us-south'],
    [false, 'eu-de'],
  ])(
    'it does: %p, and the policy is on %s: it does not count, and the line arrives',
    async (value, region) => {
      const { cloud, iamId, instanceCrn, settings } = scenario.emulator;
      settings.ingressHonoursRegion = value;
      const narrow = cloud.grantSender(iamId, { attributes: { region } });
      const main = await scenario
        .step({ with: { ...scenario.verified, 'instance-crn': instanceCrn } })
        .main();
      expect(errors(main)).toEqual([]);
      expect(main.outputs['policy-created']).toBe('true');
      expect(main.outputs['policy-id']).not.toBe(narrow.id);
      expect(cloud.logLines).toHaveLength(1);
    },
  );
});

describe('what Cloud Logs answers is not known', () => {
  const refusals = [
    { status: 401, body: {} },
    { status: 401, body: { errors: [{ code: 'x', message: 'No.' }] } },
    { status: 403, body: { message: '' } },
  ];

  test.each(refusals)('%j to a token that has expired: ship sends with another one', async (answer) => {
    const { apiKey, cloud, faults, iamId, settings } = scenario.emulator;
    cloud.grantSender(iamId);
    settings.ingressUnauthorized = answer;
    const expired = await cloud.token(iamId, { lifetimeS: -1 });
    // The first exchange is that of main.
    faults.add({ ...TOKEN, skip: 1, answer: json(200, { access_token: expired }) });
    const inputs = { 'user-id': '', 'bootstrap-api-key': '', 'ingestion-api-key': apiKey };
    const { post } = await shipJob(scenario, { 'a.log': numbered(3) }, { with: inputs });
    expect(warnings(post)).toEqual([]);
    expect(textsOf(scenario, 'a.log')).toEqual(['line 1', 'line 2', 'line 3']);
    expect(count(scenario, TOKEN)).toBe(3);
  });

  test.each(refusals)('%j while a policy is not effective yet: main waits', async (answer) => {
    const { settings } = scenario.emulator;
    settings.ingressForbidden = answer;
    settings.policyEffectiveAfterMs = 10_000;
    const main = await scenario.step({ skipWaits: true, with: scenario.verified }).main();
    expect(errors(main)).toEqual([]);
    expect(main.log.join('\n')).toContain(`Attempt 1 to send a log line failed (HTTP ${answer.status}`);
    expect(scenario.emulator.cloud.logLines).toHaveLength(1);
  });

  test.each([
    { status: 400, body: { message: '' } },
    { status: 413, body: {} },
    { status: 413, body: { errors: [{ code: 'x', message: 'No.' }] } },
  ])('%j to a request that is too large: ship sends all lines in smaller ones', async (answer) => {
    const { cloud, iamId, settings } = scenario.emulator;
    cloud.grantSender(iamId);
    settings.ingressTooLarge = answer;
    limitRequests(100_000);
    const text = numbered(2_000, 60);
    const { post } = await shipJob(scenario, { 'a.log': text });
    expect(warnings(post)).toEqual([]);
    expect(textsOf(scenario, 'a.log')).toEqual(text.split('\n'));
    expect(count(scenario, SEND_LINE)).toBeGreaterThan(4);
  });
});

/** Makes Cloud Logs take no request with more than so many bytes. */
function limitRequests(bytes: number): void {
  const { faults, requests, settings } = scenario.emulator;
  const take = faults.take.bind(faults);
  faults.take = (method, path) => {
    const request = requests.findLast(
      (candidate) => candidate.path === path && candidate.outcome === undefined,
    );
    const isTooLarge = path === SEND_LINE.path && Number(request?.headers['content-length']) > bytes;
    return isTooLarge ? { answer: settings.ingressTooLarge } : take(method, path);
  };
}

describe('the account of the instance limits External Identity Interactions, or does not', () => {
  /** Inputs for a user of another account, who may send by a policy in the account of the instance. */
  function stranger() {
    const { cloud } = scenario.emulator;
    const { ownerIamId: iamId } = cloud.addAccount();
    cloud.grantSender(iamId);
    const { value } = cloud.addApiKey({ iamId });
    return { ...scenario.verified, 'user-id': iamId, 'bootstrap-api-key': value, 'ensure-policy': 'false' };
  }

  test('it does: the error names that among the causes, and the key is revoked', async () => {
    scenario.emulator.settings.externalIdentitiesLimited = true;
    const main = await scenario.step({ skipWaits: true, with: stranger() }).main();
    expect(errors(main)).toEqual([expect.stringContaining('limits External Identity Interactions')]);
    expect(scenario.madeKeys.map(({ name }) => name)).toContain('logs-ingestion');
    expect(main.log).toContainEqual(expect.stringMatching(/ is revoked, since it was not handed over\.$/));
  });

  test('it does not: the line arrives', async () => {
    scenario.emulator.settings.externalIdentitiesLimited = false;
    const inputs = stranger();
    const main = await scenario.step({ with: inputs }).main();
    expect(errors(main)).toEqual([]);
    expect(scenario.emulator.cloud.logLines.map(({ iamId }) => iamId)).toEqual([inputs['user-id']]);
  });
});
