import { describe, expect, test } from '@jest/globals';
import { install } from '@sinonjs/fake-timers';
import { Deadline } from '../src/http/deadline.ts';
import { Secrets } from '../src/http/secrets.ts';
import { Batcher } from '../src/ingress/batch.ts';
import type { SendingInputs } from '../src/sending/inputs.ts';
import { sendAll } from '../src/sending/send.ts';
import { SEND_LINE } from './support/faults.ts';
import { errors, useScenario, warnings } from './support/scenario.ts';
import { withFastIntervals } from './support/preload.ts';
import { numbered, refuseTexts, shipJob, shipStep } from './support/ship.ts';

const scenario = useScenario({ maySend: true });

/** Sends in main. */
async function now(files: Record<string, string | Buffer>, inputs: Record<string, string> = {}) {
  const step = shipStep(scenario, { files, with: { when: 'now', ...inputs } });
  return { main: await step.main(), step };
}

const NOTHING_SENT = { 'lines-sent': '0', 'lines-unsent': '0', 'bytes-sent': '0', 'files-sent': '0' };

describe('outputs, with when: now', () => {
  test('when all is sent; post has nothing to do', async () => {
    const { main, step } = await now({
      'a.log': numbered(3),
      'b.log': numbered(2),
      'core.log': Buffer.alloc(9),
    });
    const bodies = scenario.emulator.requests.filter(({ path }) => path === SEND_LINE.path);
    expect(main.outputs).toEqual({
      'lines-sent': '5',
      'lines-unsent': '0',
      'bytes-sent': String(bodies.reduce((sum, { headers }) => sum + Number(headers['content-length']), 0)),
      'files-sent': '2',
      complete: 'true',
    });
    const post = await step.post();
    expect([post.exitCode, post.log]).toEqual([0, []]);
  });

  test('when a line is refused', async () => {
    refuseTexts(scenario, 'line 2');
    const { main } = await now({ 'a.log': numbered(3), 'b.log': 'b' });
    const { 'bytes-sent': bytes, ...others } = main.outputs;
    expect(others).toEqual({ 'lines-sent': '3', 'lines-unsent': '1', 'files-sent': '1', complete: 'false' });
    expect(Number(bytes)).toBeGreaterThan(0);
    expect(main.exitCode).toBe(0);
  });

  test('when a file is cut', async () => {
    const { main } = await now({ 'a.log': numbered(1000) }, { 'max-file-size': '2kB' });
    expect([main.outputs.complete, main.outputs['lines-unsent'], main.outputs['files-sent']]).toEqual([
      'false',
      '0',
      '0',
    ]);
  });

  test('when Cloud Logs makes a remark', async () => {
    scenario.emulator.faults.add({
      ...SEND_LINE,
      skip: 1,
      answer: { status: 200, body: 'two lines were dropped' },
    });
    const { main } = await now({ 'a.log': 'a' });
    expect([main.outputs.complete, main.outputs['lines-sent']]).toEqual(['false', '1']);
  });

  test('without a file', async () => {
    const { main } = await now({});
    expect(main.outputs).toEqual({ ...NOTHING_SENT, complete: 'true' });
  });

  test('when nothing can be sent', async () => {
    scenario.emulator.settings.restrictKeyCreation = true;
    const { main } = await now({ 'a.log': numbered(3) });
    expect(main.outputs).toEqual({ ...NOTHING_SENT, 'lines-unsent': '3', complete: 'false' });
    expect(main.exitCode).toBe(0);
  });

  test('when nothing can be sent: of an empty file nothing is missing', async () => {
    scenario.emulator.settings.restrictKeyCreation = true;
    const { main } = await now({ 'a.log': numbered(3), 'empty.log': '' });
    expect(warnings(main)).toEqual([
      expect.stringMatching(/^No line was sent\. /),
      'a.log: lines 1 to 3 (3 lines) did not arrive.',
    ]);
    expect(main.outputs).toEqual({
      ...NOTHING_SENT,
      'lines-unsent': '3',
      'files-sent': '1',
      complete: 'false',
    });
  });
});

test('the summary has a row for each file, and what is missing', async () => {
  refuseTexts(scenario, 'line 2');
  const { post } = await shipJob(scenario, { 'a.log': numbered(3), '<b>.log': 'b' });
  const text = post.summaryFile;
  expect(text).toContain('<h3>Logs sent to IBM Cloud Logs</h3>');
  expect(text).toContain('<tr><th>File</th><th>Lines</th><th>Requests</th><th>Remarks</th></tr>');
  expect(text).toContain('<tr><td>&lt;b&gt;.log</td><td>1</td><td>1</td><td>–</td></tr>');
  expect(text).toMatch(/<tr><td>a\.log<\/td><td>3<\/td><td>\d<\/td><td>1 line not sent<\/td><\/tr>/);
  expect(text).toMatch(/<p>⚠️ a\.log: line 2 did not arrive\. /);
});

test('the summary has at most a hundred rows, and as many lines about what is missing', async () => {
  refuseTexts(scenario, 'refused');
  const names = Array.from({ length: 102 }, (_, index) => `${1000 + index}.log`);
  const { post } = await shipJob(scenario, Object.fromEntries(names.map((name) => [name, 'refused'])));
  const text = post.summaryFile;
  expect(text.match(/<tr><td>/g)).toHaveLength(100);
  expect(text).toContain('<p>… and 2 more files.</p>');
  expect(text.match(/<p>⚠️ /g)).toHaveLength(100);
  expect(text).toContain('<p>… and 2 more, which the log of the step names.</p>');
});

test('more than ten gaps: ten warnings, the others in the log alone', async () => {
  refuseTexts(scenario, ...Array.from({ length: 12 }, (_, index) => `line ${20 + 2 * index} `));
  const { post } = await shipJob(scenario, { 'a.log': numbered(50, 3) });
  expect(warnings(post)).toHaveLength(10);
  const said = post.log.filter((line) => /a\.log: line \d+ did not arrive/.test(line));
  expect(said).toHaveLength(12);
});

describe('on-error', () => {
  test.each([
    ['warn', 0, []],
    ['fail', 1, ['Some of the logs are not in Cloud Logs, and on-error is fail: see the warnings.']],
  ])('%s, when a line is missing', async (onError, exitCode, failed) => {
    refuseTexts(scenario, 'line 2');
    const { post } = await shipJob(scenario, { 'a.log': numbered(3) }, { with: { 'on-error': onError } });
    expect([post.exitCode, errors(post)]).toEqual([exitCode, failed]);
    expect(warnings(post)).toHaveLength(1);
  });

  test('fail, and nothing is missing: green', async () => {
    const { post } = await shipJob(scenario, { 'a.log': 'a' }, { with: { 'on-error': 'fail' } });
    expect([post.exitCode, errors(post), warnings(post)]).toEqual([0, [], []]);
  });
});

test('what takes long says how much of the files is read', async () => {
  scenario.emulator.faults.add({ ...SEND_LINE, times: Infinity, answer: { delayMs: 500 } });
  const files = {
    'a.log': 'x'.repeat(100_000),
    'b.log': 'b',
    'c.log': 'c',
    'd.log': 'x'.repeat(400_000),
  };
  // Four requests are under way, those with the line about the run and with the first files.
  const { post } = await shipJob(scenario, files, { nodeArgs: withFastIntervals });
  expect(post.log).toContain('3 of 4 files are read (0.1 of 0.5 MB).');
});

test('what takes long says every ten seconds how far it is', async () => {
  const clock = install({ toFake: ['setInterval', 'clearInterval'] });
  const write = process.stdout.write.bind(process.stdout);
  const said: string[] = [];
  process.stdout.write = (text) => said.push(String(text)) > 0;
  const slow = Promise.withResolvers<undefined>();
  const source = {
    name: 'a.log',
    labels: {},
    modifiedAt: Date.now(),
    async *open() {
      yield Buffer.from('a\n');
      await slow.promise;
    },
  };
  try {
    const sending = sendAll(
      {
        labels: { applicationName: 'a', subsystemName: 's' },
        records: [],
        sources: [source],
        describeProgress: (read) => `${read.length} of 1 files are read (0.0 of 0.0 MB).`,
      },
      {
        inputs: { severity: 'auto' } as SendingInputs,
        secrets: new Secrets(() => undefined),
        deadline: new Deadline(60_000),
        cancelled: new AbortController().signal,
      },
      new Batcher(),
      (batch) => {
        batch.release();
        return Promise.resolve();
      },
    );
    await clock.tickAsync(25_000);
    slow.resolve(undefined);
    await sending;
    await clock.tickAsync(25_000);
  } finally {
    process.stdout.write = write;
    clock.uninstall();
  }
  expect(said.join('')).toBe('0 of 1 files are read (0.0 of 0.0 MB).\n'.repeat(2));
});
