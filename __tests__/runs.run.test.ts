import { describe, expect, test } from '@jest/globals';
import { readJobs, readRun } from '../src/runs/run.ts';

const RUN = { id: 1, run_attempt: 2, path: 'a.yml', repository: { full_name: 'o/r' } };

test.each<[string, unknown]>([
  ['null', null],
  ['a list', []],
  ['a run without an ID', { ...RUN, id: undefined }],
  ['a run without an attempt', { ...RUN, run_attempt: undefined }],
  ['a run without a repository', { ...RUN, repository: undefined }],
  ['a run without a file', { ...RUN, path: undefined }],
])('%s is no run', (_, answer) => {
  expect(readRun(answer)).toBeUndefined();
});

test.each<[string, unknown]>([
  ['null', null],
  ['a list', []],
  ['an object in place of the list', { jobs: {} }],
  ['a job without an ID', { jobs: [{ id: 1 }, {}] }],
  ['more jobs than a page has', { jobs: Array.from({ length: 1001 }, (_, id) => ({ id })) }],
])('%s is no list of jobs', (_, answer) => {
  expect(readJobs(answer)).toBeUndefined();
});

test('the ref behind the file of a workflow is left out', () => {
  expect(readRun({ ...RUN, path: 'a.yml@refs/heads/b@c' })?.path).toBe('a.yml');
});

describe('what GitHub need not say, or says in another form, is not known', () => {
  test('of a run', () => {
    expect(readRun(RUN)).toMatchObject({ id: 1, attempt: 2, path: 'a.yml', repository: 'o/r' });
    expect(readRun({ ...RUN, actor: null, head_branch: '' })).toMatchObject({
      actor: undefined,
      branch: undefined,
    });
    expect(readRun({ ...RUN, run_started_at: 'soon' })?.startedAt).toBeUndefined();
  });

  test('of a job: its name is then the ID', () => {
    const [job] =
      readJobs({ jobs: [{ id: 7, name: '', run_attempt: '1', status: null, steps: null }] }) ?? [];
    expect(job).toMatchObject({ id: 7, name: '7', attempt: undefined, steps: [] });
    expect(job?.isCompleted).toBe(false);
  });

  test('of a step', () => {
    const [job] = readJobs({ jobs: [{ id: 7, steps: [{ started_at: null }] }] }) ?? [];
    expect(job?.steps).toEqual([{ name: '?', conclusion: undefined, startedAt: undefined }]);
  });
});
