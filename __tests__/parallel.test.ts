import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { arrival, count, CREATE_KEY, DELETE_KEY, leaks, LIST_KEYS, watchSecrets } from './support/faults.ts';
import { errors, Scenario, warnings } from './support/scenario.ts';

let scenario: Scenario;
let secrets: Set<string>;
beforeEach(async () => {
  scenario = await Scenario.start();
  secrets = watchSecrets(scenario);
});
afterEach(async () => {
  await scenario.close();
});

describe('eventual consistency', () => {
  test('a new policy is not in the list yet: the next job takes the one that the conflict names', async () => {
    scenario.emulator.settings.policyVisibleAfterMs = 3_600_000;
    const first = await scenario.job();
    const second = await scenario.job();
    expect([first.main.exitCode, second.main.exitCode]).toEqual([0, 0]);
    expect(first.main.outputs['policy-created']).toBe('true');
    expect(second.main.outputs['policy-created']).toBe('false');
    expect(second.main.outputs['policy-id']).toBe(first.main.outputs['policy-id']);
    expect(scenario.policies()).toHaveLength(1);
  });

  test('post right after main meets 404 for the young key: it asks again until the key shows, and deletes it', async () => {
    const { settings } = scenario.emulator;
    settings.keyVisibleAfterMs = Infinity;
    const step = scenario.step();
    const main = await step.main();
    expect(main.exitCode).toBe(0);
    const ending = step.post();
    await arrival(scenario, DELETE_KEY);
    settings.keyVisibleAfterMs = 0;
    const post = await ending;
    expect([post.exitCode, warnings(post), scenario.keys()]).toEqual([0, [], []]);
    expect(count(scenario, DELETE_KEY)).toBeGreaterThan(1);
    expect(post.log).toContain('Attempt 1 to delete the API key failed (HTTP 404 BXNIM0102E); trying again.');
  });

  test('a young key that somebody deleted: after some seconds the 404 is believed, and quietly', async () => {
    const step = scenario.step({ skipWaits: true });
    const main = await step.main();
    scenario.emulator.cloud.apiKeys.delete(main.outputs['key-id'] ?? '');
    const post = await step.post();
    expect([post.exitCode, warnings(post), errors(post)]).toEqual([0, [], []]);
    expect(count(scenario, DELETE_KEY)).toBeGreaterThan(1);
  });

  test('the ordinary case asks nothing more than it must: two requests in post, and no wait', async () => {
    const step = scenario.step();
    const main = await step.main();
    const before = scenario.requests().length;
    await step.post();
    expect(scenario.requests(before)).toEqual([
      'POST /identity/token → 200',
      `DELETE /v1/apikeys/${main.outputs['key-id'] ?? ''} → 204`,
    ]);
    expect(count(scenario, LIST_KEYS)).toBe(0);
  });
});

describe('several uses in one job', () => {
  test('the same twice, interleaved main, main, post, post: each deletes its own key and no other', async () => {
    const [one, two] = [scenario.step(), scenario.step()];
    const first = await one.main();
    const second = await two.main();
    expect(scenario.keys()).toHaveLength(2);
    expect(second.outputs['ingestion-api-key']).not.toBe(first.outputs['ingestion-api-key']);
    expect(second.outputs['policy-id']).toBe(first.outputs['policy-id']);

    await two.post();
    const { apiKeys } = scenario.emulator.cloud;
    expect([apiKeys.has(first.outputs['key-id'] ?? ''), apiKeys.has(second.outputs['key-id'] ?? '')]).toEqual(
      [true, false],
    );
    await one.post();
    expect(scenario.keys()).toEqual([]);
  });

  test('two users: each key belongs to its user, and each post deletes its own', async () => {
    const { cloud, iamId } = scenario.emulator;
    const other = cloud.addUser({ email: 'second@example.com' });
    cloud.grantAdministrator(other.iamId);
    cloud.grantSender(other.iamId);
    const bootstrap = cloud.addApiKey({ iamId: other.iamId, name: 'bootstrap' });
    const one = scenario.step();
    const two = scenario.step({
      with: { 'user-id': other.iamId, 'bootstrap-api-key': bootstrap.value },
    });
    const mains = [await one.main(), await two.main()];
    expect(mains.map(({ outputs }) => outputs['iam-id'])).toEqual([iamId, other.iamId]);
    const ownersOf = () => [iamId, other.iamId].map((id) => cloud.keysOf(id).length);
    expect(ownersOf()).toEqual([2, 2]);
    const posts = [await two.post()];
    expect(ownersOf()).toEqual([2, 1]);
    posts.push(await one.post());
    expect(ownersOf()).toEqual([1, 1]);
    expect(leaks(scenario, [...mains, ...posts], secrets)).toEqual([]);
  });

  test('one of two crashes while its key is created: the other keeps working until its own post', async () => {
    const whole = scenario.step();
    const main = await whole.main();
    // A 501 says nothing about whether the key exists, and the rule does not repeat it.
    scenario.emulator.faults.add({ ...CREATE_KEY, when: 'after', answer: { status: 501, body: {} } });
    const lost = scenario.step({ skipWaits: true });
    expect((await lost.main()).exitCode).toBe(1);
    expect(scenario.keys()).toHaveLength(2);
    await lost.post();
    const { cloud, iamId } = scenario.emulator;
    const left = cloud.keysOf(iamId).filter(({ name }) => name !== 'bootstrap');
    expect(left.map(({ id }) => id)).toEqual([main.outputs['key-id']]);
    await whole.post();
    expect(scenario.keys()).toEqual([]);
  });
});
