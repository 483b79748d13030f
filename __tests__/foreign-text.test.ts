import { expect, test } from '@jest/globals';
import { CREATE_POLICY, DELETE_KEY, json } from './support/faults.ts';
import { useScenario, warnings } from './support/scenario.ts';

const scenario = useScenario();

test.each(['##[save-state name=settled]true', '##[stop-commands]x', 'a ##[add-mask]b'])(
  'a command in key-name (%j) is text, and the key is deleted when the job ends',
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

test('a command in the name of another key is text where the log names that key', async () => {
  scenario.addLeftover(1, { name: '::warning::x' });
  scenario.fillSlots();
  scenario.emulator.faults.add({ ...DELETE_KEY, answer: { status: 403, body: {} } });
  const main = await scenario.step().main();
  expect(main.log.join('\n')).toContain(': :warning::x (');
  expect(warnings(main)).toEqual([]);
});

test('a command in an ID from IAM is text: the ID stays on one line, in the log and in the summary', async () => {
  const id = 'p\n\n# A heading\n::warning::x';
  scenario.emulator.faults.add({ ...CREATE_POLICY, answer: json(201, { id }) });
  const main = await scenario.step().main();
  expect(main.exitCode).toBe(0);
  expect(main.log).not.toContain('# A heading');
  expect(warnings(main)).toEqual([]);
  expect(main.summaryFile).toContain('p # A heading ::warning::x');
});
