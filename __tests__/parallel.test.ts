import { describe, expect, test } from '@jest/globals';
import { count, CREATE_KEY, DELETE_KEY } from './support/faults.ts';
import { flaws, leaks } from './support/flaws.ts';
import { inBatches } from './support/in-batches.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

describe('several uses in one job', () => {
  test('the same step twice (main, main, post, post): each deletes its own key and no other', async () => {
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
    expect(leaks(scenario, [...mains, ...posts])).toEqual([]);
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

describe('jobs in parallel', () => {
  test('18 jobs start together on an empty account: one policy, 18 keys, all green, all gone afterwards', async () => {
    const steps = Array.from({ length: 18 }, () => scenario.step({ skipWaits: true }));
    const mains = await Promise.all(steps.map((step) => step.main()));
    expect(mains.flatMap((main) => flaws(main, 'main'))).toEqual([]);
    expect(mains.map(({ exitCode }) => exitCode)).toEqual(steps.map(() => 0));
    expect(scenario.keys()).toHaveLength(18);
    expect(scenario.policies()).toHaveLength(1);
    expect(new Set(mains.map(({ outputs }) => outputs['policy-id']))).toEqual(new Set(scenario.policies()));
    expect(mains.filter(({ outputs }) => outputs['policy-created'] === 'true')).toHaveLength(1);
    expect(new Set(mains.map(({ outputs }) => outputs['key-id'])).size).toBe(18);

    const posts = await Promise.all(steps.map((step) => step.post()));
    expect(posts.flatMap((post) => [...flaws(post, 'post'), ...warnings(post)])).toEqual([]);
    expect([scenario.keys(), scenario.policies().length]).toEqual([[], 1]);
    expect(leaks(scenario, [...mains, ...posts])).toEqual([]);
  });

  test('40 jobs on 20 slots: those without a slot say so, and nothing is left behind', async () => {
    const steps = Array.from({ length: 40 }, () => scenario.step({ skipWaits: true }));
    // Ten at a time, for slow machines. Every key lives until all main steps are over.
    const mains = await inBatches(steps, 10, (step) => step.main());
    expect(mains.flatMap((main) => flaws(main, 'main'))).toEqual([]);
    const green = mains.filter(({ exitCode }) => exitCode === 0);
    const red = mains.filter(({ exitCode }) => exitCode !== 0);
    expect([green.length, red.length, scenario.keys().length]).toEqual([19, 21, 19]); // one slot is the bootstrap key's
    for (const main of red) {
      const [line = ''] = errors(main);
      expect(line).toContain('all slots of');
      expect(line).toContain("19 of the 20 keys are this action's for this repository:");
    }
    const posts = await inBatches(steps, 10, (step) => step.post());
    expect(posts.flatMap((post) => [...flaws(post, 'post'), ...warnings(post)])).toEqual([]);
    expect([scenario.keys(), scenario.policies().length]).toEqual([[], 1]);
    expect(count(scenario, DELETE_KEY)).toBe(19);
    expect(leaks(scenario, [...mains, ...posts])).toEqual([]);
  });
});
