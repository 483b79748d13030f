import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseFile } from '../runner/command-files.ts';
import { parseCommand } from '../runner/commands.ts';
import { startStep, type Step, type StepOptions } from '../runner/runner.ts';

const ACTION_YML = `
name: Tiny
description: Does what the test says
inputs:
  api-key: { description: A key }
  two words: { description: A name with a space, default: both }
  flag: { description: Not a string in YAML, default: true }
  old: { description: Replaced, deprecationMessage: use flag }
outputs:
  a: { description: One }
  b: { description: Another }
runs: { using: node24, main: dist/index.js, post: dist/post.js }
`;

const SECRET = 'correct horse/battery';

let actionDir: string;
let steps: Step[];

beforeEach(() => {
  actionDir = mkdtempSync(join(tmpdir(), 'action-'));
  steps = [];
});

afterEach(() => {
  for (const step of steps) step.cleanup();
  rmSync(actionDir, { recursive: true });
});

/** A step whose action runs these scripts; `append(variable, text)` in them appends to a command file. */
function step(main: string, options: Partial<StepOptions & { post: string }> = {}): Step {
  const prelude = `
    import { appendFileSync } from 'node:fs';
    const append = (variable, text) => appendFileSync(process.env[variable], text);
    const env = (...names) => console.log(JSON.stringify(names.map((name) => process.env[name] ?? null)));
  `;
  mkdirSync(join(actionDir, 'dist'));
  writeFileSync(join(actionDir, 'action.yml'), ACTION_YML);
  writeFileSync(join(actionDir, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(actionDir, 'dist/index.js'), prelude + main);
  writeFileSync(join(actionDir, 'dist/post.js'), prelude + (options.post ?? ''));
  const started = startStep({ actionDir, ...options });
  steps.push(started);
  return started;
}

async function logOf(main: string, options: Partial<StepOptions> = {}): Promise<string[]> {
  return (await step(main, options).main()).log;
}

describe('inputs', () => {
  test('arrive in upper case: hyphens stay, spaces become underscores, defaults are filled in', async () => {
    const names = `'INPUT_API-KEY', 'INPUT_TWO_WORDS', 'INPUT_FLAG', 'INPUT_OLD'`;
    expect(await logOf(`env(${names})`, { with: { 'API-key': 'k' } })).toEqual(['["k","both","true",""]']);
  });

  test('that are unknown or deprecated give warnings', async () => {
    const log = await logOf('', { with: { 'api-kye': 'k', user: 'u', old: 'x' } });
    expect(log).toEqual([
      "##[warning]Input 'old' has been deprecated with message: use flag",
      "##[warning]Unexpected input(s) 'api-kye', 'user', valid inputs are ['api-key', 'two words', 'flag', 'old']",
    ]);
  });
});

describe('the environment', () => {
  test('has the default variables, which the step cannot override', async () => {
    const log = await logOf(
      `env('CI', 'GITHUB_ACTIONS', 'GITHUB_REPOSITORY', 'GITHUB_REF', 'GITHUB_JOB', 'MINE')`,
      { env: { GITHUB_REPOSITORY: 'evil/evil', MINE: 'yes' }, github: { GITHUB_REF: 'refs/tags/v1' } },
    );
    expect(log).toEqual(['["true","true","octo-org/octo-repo","refs/tags/v1","build","yes"]']);
  });

  test('has nothing else from the parent process', async () => {
    process.env.IBMCLOUD_API_KEY = 'of the developer';
    try {
      const main = step(`env('IBMCLOUD_API_KEY'); console.log(process.env.HOME); console.log(process.cwd())`);
      const { log } = await main.main();
      expect(log[0]).toBe('[null]');
      expect(log[1]).toBe(main.dirs.home);
      expect(log[2]).toContain('workspace');
    } finally {
      delete process.env.IBMCLOUD_API_KEY;
    }
  });

  test('node arguments come before the script', async () => {
    const nodeArgs = ['--import', 'data:text/javascript,globalThis.preloaded=1'];
    expect(await logOf('console.log(globalThis.preloaded)', { nodeArgs })).toEqual(['1']);
  });
});

describe('the log', () => {
  test('shows commands as the UI does', async () => {
    const log = await logOf(`console.log([
      '::group::Title', 'text', '::endgroup::', '::error title=T,file=a%3Ab::one%0Atwo', ' ::warning::w', '::notice::n',
      '::debug::d', '::unknown::u', 'in ::error::the middle',
    ].join('\\n'))`);
    expect(log).toEqual([
      '##[group]Title',
      'text',
      '##[endgroup]',
      '##[error]one',
      'two',
      '##[warning]w',
      '##[notice]n',
      '::unknown::u',
      'in ::error::the middle',
    ]);
  });

  test.each([{ RUNNER_DEBUG: '1' }, { ACTIONS_STEP_DEBUG: 'true' }])(
    'shows debug lines with %j',
    async (env) => {
      const log = await logOf(`console.log('::debug::d'); env('RUNNER_DEBUG')`, { env });
      expect(log).toEqual(['##[debug]d', '["1"]', '##[debug]Node Action run completed with exit code 0']);
    },
  );

  test('repeats commands, but no mask, after ::echo::on', async () => {
    const log = await logOf(`console.log('::echo::on\\n::add-mask::hush\\n::group::g')`);
    expect(log).toEqual(['::add-mask::***', '::group::g', '##[group]g']);
  });

  test('obeys no command between ::stop-commands::token and ::token::', async () => {
    const { log, commands } = await step(
      `console.log('::stop-commands::Tok\\n::error::x\\n::tok::\\n::error::y')`,
    ).main();
    expect(log).toEqual(['::stop-commands::Tok', '::error::x', '::tok::', '##[error]y']);
    expect(commands.map(({ command }) => command)).toEqual(['stop-commands', 'error']);
  });

  test('obeys standard error too, and is handed on line by line', async () => {
    const live: string[] = [];
    const onLog = (line: string) => live.push(line);
    const result = await step(`console.error('plain\\r\\n::error::e'); process.exitCode = 3`, {
      onLog,
    }).main();
    expect(live).toEqual(['plain', '##[error]e']);
    expect(result).toMatchObject({ log: live, exitCode: 3, signal: null, outcome: 'failure', stdout: '' });
    expect(result.stderr).toBe('plain\r\n::error::e\n');
  });

  test('old commands: those for state and outputs still work, those for variables and paths fail the step', async () => {
    const result = await step(
      `console.log('::save-state name=s::1\\n::set-output name=a::2\\n::set-env name=E::3')`,
    ).main();
    expect(result).toMatchObject({ state: { s: '1' }, outputs: { a: '2' }, env: {}, outcome: 'failure' });
    expect(result.log.map((line) => line.slice(0, 10))).toEqual([
      '##[warning',
      '##[warning',
      '##[error]U',
      '##[error]T',
    ]);
  });
});

describe('masks', () => {
  test('hide what is printed after them, and not what was printed before', async () => {
    const log = await logOf(
      `console.log('${SECRET}\\n::add-mask::${SECRET}\\n<${SECRET}>\\n::error::${SECRET}')`,
    );
    expect(log).toEqual([SECRET, '<***>', '##[error]***']);
  });

  test('hide each line of a secret, and its usual encodings', async () => {
    const main = step(`
      console.log('::add-mask::${SECRET}%0Asecond');
      console.log('${SECRET}');
      console.log('a second line');
      console.log(Buffer.from('${SECRET}').toString('base64'));
      console.log(encodeURIComponent('${SECRET}'));
    `);
    expect((await main.main()).log).toEqual(['***', 'a *** line', '***', '***']);
    expect([...main.masks]).toEqual([`${SECRET}\nsecond`, SECRET, 'second']);
  });

  test('hide inputs that come from secrets, and last until post', async () => {
    const print = `console.log(process.env['INPUT_API-KEY'])`;
    const main = step(print, { with: { 'api-key': SECRET }, secrets: ['api-key'], post: print });
    expect((await main.main()).log).toEqual(['***']);
    const post = await main.post();
    expect(post.log).toEqual(['***']);
    expect(post.stdout).toBe(`${SECRET}\n`);
  });

  test('that touch or overlap become one ***, and a blank one is refused', async () => {
    const log = await logOf(
      `console.log('::add-mask::abc\\n::add-mask::cde\\n::add-mask:: \\nabcde abcabc')`,
    );
    expect(log).toEqual([
      "##[warning]Can't add secret mask for empty string in ##[add-mask] command.",
      '*** ***',
    ]);
  });
});

describe('command files', () => {
  test('give outputs, state, variables, paths and a summary', async () => {
    const result = await step(`
      append('GITHUB_OUTPUT', 'a=a=b<<c\\nb<<END\\none\\n\\ntwo\\nEND\\n');
      append('GITHUB_STATE', 'id=7');
      append('GITHUB_ENV', 'E=1\\nNODE_OPTIONS=--inspect\\n');
      append('GITHUB_PATH', '/opt/tool\\n');
      append('GITHUB_STEP_SUMMARY', '# Done');
    `).main();
    expect(result).toMatchObject({
      outcome: 'success',
      outputs: { a: 'a=b<<c', b: 'one\n\ntwo' },
      state: { id: '7' },
      env: { E: '1' },
      path: ['/opt/tool'],
      stateFile: 'id=7',
      summaryFile: '# Done',
      log: ["##[error]Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."],
    });
    expect(result.env).not.toHaveProperty('NODE_OPTIONS');
  });

  test('with a mistake fail the step, and what is above the mistake counts', async () => {
    const result = await step(`append('GITHUB_OUTPUT', 'a=1\\nnonsense\\nb=2\\n')`).main();
    expect(result).toMatchObject({ outputs: { a: '1' }, exitCode: 0, outcome: 'failure' });
    expect(result.log).toEqual([
      "##[error]Unable to process file command 'output' successfully.",
      "##[error]Invalid format 'nonsense'",
    ]);
  });

  test.each([
    ['a command file', `append('GITHUB_OUTPUT', 'a=1\\nc=2\\n')`],
    ['a command', `console.log('::set-output name=c::2')`],
  ])('an output that action.yml does not declare is an error, set by %s', async (_, script) => {
    const undeclared = step(`append('GITHUB_STATE', 'id=7'); ${script}`, { post: `env('STATE_id')` });
    await expect(undeclared.main()).rejects.toThrow(
      'The action set outputs that its action.yml does not declare: c.',
    );
    expect((await undeclared.post()).log).toEqual(['["7"]']);
  });

  test('hand on state, variables and paths to post, which starts with empty files', async () => {
    const main = step(
      `append('GITHUB_STATE', 'keyId=k-1\\n');
       append('GITHUB_ENV', 'E=from main\\nMINE=from main\\n');
       append('GITHUB_PATH', '/first\\n/second\\n');`,
      {
        env: { MINE: 'of the step' },
        post: `env('STATE_keyId', 'E', 'MINE'); console.log(process.env.PATH); append('GITHUB_OUTPUT', 'a=1')`,
      },
    );
    await main.main();
    const { log, outputs, stateFile } = await main.post();
    expect(log[0]).toBe('["k-1","from main","of the step"]');
    expect(log[1]).toMatch(new RegExp(`^/second${delimiter}/first${delimiter}`));
    expect(outputs).toEqual({ a: '1' });
    expect(stateFile).toBe('');
  });
});

// On Windows every signal ends the process at once.
(process.platform === 'win32' ? describe.skip : describe)('signals', () => {
  const WAIT = `append('GITHUB_STATE', 'marker=m\\n'); setInterval(() => {}, 60_000); console.log('ready');`;

  /** Runs main and, when it has printed "ready", does something to it. */
  function whenReady(main: string, act: (step: Step) => boolean, post = ''): Step {
    const onLog = (line: string) => {
      if (line === 'ready') expect(act(started)).toBe(true);
    };
    const started: Step = step(main, { post, onLog });
    return started;
  }

  test('post gets the state of a main that was killed', async () => {
    const killed = whenReady(WAIT, (step) => step.kill('SIGKILL'), `env('STATE_marker')`);
    expect(await killed.main()).toMatchObject({ exitCode: null, signal: 'SIGKILL', outcome: 'failure' });
    expect((await killed.post()).log).toEqual(['["m"]']);
    expect(killed.kill('SIGKILL')).toBe(false);
  });

  test('cancel begins with SIGINT, which the action may handle', async () => {
    const main = `process.on('SIGINT', () => { console.log('undone'); process.exit(1); }); ${WAIT}`;
    const result = await whenReady(main, (step) => step.cancel()).main();
    expect(result).toMatchObject({ exitCode: 1, outcome: 'cancelled' });
    expect(result.log).toEqual(['ready', 'undone', '##[error]The operation was canceled.']);
  });

  test.each([
    ['SIGTERM', `process.on('SIGTERM', () => process.exit(5))`, 60_000, { exitCode: 5, signal: null }],
    ['SIGKILL', `process.on('SIGTERM', () => {})`, 0, { exitCode: null, signal: 'SIGKILL' }],
  ])('cancel continues with %s', async (_, handler, terminateMs, end) => {
    const cancel = (step: Step) => step.cancel({ interruptMs: 0, terminateMs });
    const result = await whenReady(`process.on('SIGINT', () => {}); ${handler}; ${WAIT}`, cancel).main();
    expect(result).toMatchObject({ ...end, outcome: 'cancelled', state: { marker: 'm' } });
  });
});

describe('misuse', () => {
  test('a second stage at the same time is refused', async () => {
    const busy = step('');
    const first = busy.main();
    await expect(busy.post()).rejects.toThrow('still running');
    await first;
  });

  test('an action that is not JavaScript is refused', () => {
    writeFileSync(join(actionDir, 'action.yml'), 'runs: { using: composite, steps: [] }');
    expect(() => startStep({ actionDir })).toThrow('does not describe a JavaScript action');
  });
});

test.each([
  ['::error title=a%2Cb%3Ac,line=3::100%25 %250A', { title: 'a,b:c', line: '3' }, '100% %0A'],
  ['::ERROR::%0D%0A::', {}, '\r\n::'],
  ['noise ##[error title=a%3Bb;x=y]z%5D', { title: 'a;b', x: 'y' }, 'z]'],
])('parseCommand undoes the escapes of %s', (line, properties, message) => {
  expect(parseCommand(line)).toEqual({ command: 'error', properties, message });
});

test.each([
  ['=v', "Invalid format '=v'. Name must not be empty"],
  ['a<<', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ['a<<E\nv\n', "Invalid value. Matching delimiter not found 'E'"],
])('parseFile refuses %j', (text, error) => {
  expect(parseFile(text)).toEqual({ pairs: [], error });
});
