import { describe, expect, test } from '@jest/globals';
import { CREATE_POLICY, DELETE_KEY, json } from './support/faults.ts';
import { useScenario, warnings } from './support/scenario.ts';

// Text from outside that looks like a command for the runner stays text.

const scenario = useScenario();

describe('in the name of the key', () => {
  test.each(['##[save-state name=settled]true', '##[stop-commands]x', 'a ##[add-mask]b'])(
    'key-name %j is text, and the key goes when the job ends',
    async (name) => {
      const { main, post } = await scenario.job({ with: { 'key-name': name } });
      expect(main.exitCode).toBe(0);
      const [, foreign = ''] = /##\[([\w-]+)/.exec(name) ?? [];
      const own = ['add-mask', 'notice'];
      expect(main.commands.filter(({ command }) => !own.includes(command))).toEqual([]);
      expect(main.commands.filter(({ command, message }) => command === foreign && message === 'b')).toEqual(
        [],
      );
      expect(main.stdout).toContain('# #[');
      expect(main.stdout).not.toContain('##[');
      expect(main.state.settled).toBe('');
      expect(post.exitCode).toBe(0);
      expect(scenario.keys()).toEqual([]);
    },
  );
});

test("in the name of somebody else's key, where the log tells of it", async () => {
  scenario.addLeftover(1, { name: '::warning::x' });
  scenario.fillSlots();
  scenario.emulator.faults.add({ ...DELETE_KEY, answer: { status: 403, body: {} } });
  const main = await scenario.step().main();
  expect(main.log.join('\n')).toContain(': :warning::x (');
  expect(warnings(main)).toEqual([]);
});

test('in an ID from IAM, which stays on one line in the log and in the summary', async () => {
  const id = 'p\n\n# A heading\n::warning::x';
  scenario.emulator.faults.add({ ...CREATE_POLICY, answer: json(201, { id }) });
  const { main } = await scenario.job();
  expect(main.exitCode).toBe(0);
  expect(main.log).not.toContain('# A heading');
  expect(warnings(main)).toEqual([]);
  expect(main.summaryFile).toContain('p # A heading ::warning::x');
});
