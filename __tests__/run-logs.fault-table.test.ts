import type { StageResult, Step } from '../runner/runner.ts';
import {
  flawsOfSending,
  forgetCell,
  LINES,
  names,
  testFaultsOfSending,
  type Cell,
  type Row,
} from './support/fault-table.ts';
import { CREATE_KEY, DELETE_KEY, SEND_LINE } from './support/faults.ts';
import {
  GET_LOG,
  jobOf,
  LIST_JOBS,
  READ_LOG,
  READ_RUN,
  recordsIn,
  runLogsStep,
  textsOfJob,
} from './support/run-logs.ts';
import { Scenario, warnings } from './support/scenario.ts';

const rows: Row[] = [
  { stage: 'main', name: 'the run', target: READ_RUN },
  { stage: 'main', name: 'list of jobs', target: LIST_JOBS },
  { stage: 'main', name: 'place of the first log', target: READ_LOG },
  { stage: 'main', name: 'place of the second log', target: { ...READ_LOG, skip: 1 } },
  { stage: 'main', name: 'first log', target: GET_LOG },
  { stage: 'main', name: 'second log', target: { ...GET_LOG, skip: 1 } },
  { stage: 'main', name: 'creation of the key', target: CREATE_KEY },
  { stage: 'main', name: 'records', target: SEND_LINE },
  { stage: 'main', name: 'lines of the first job', target: { ...SEND_LINE, skip: 1 } },
  { stage: 'main', name: 'deletion of the key', target: DELETE_KEY },
];

testFaultsOfSending('run-logs', rows, (row, cells, tell) =>
  Scenario.during(async (scenario) => {
    const { faults, cloud, github, iamId } = scenario.emulator;
    cloud.grantSender(iamId);
    for (const cell of cells) {
      const run = github.addRun({ jobs: Object.entries(LINES).map(([name, texts]) => jobOf(name, texts)) });
      faults.add({ ...row.target, ...cell.fault.fault, times: cell.times });
      const step = runLogsStep(scenario, run, { skipWaits: true });
      const main = await step.main();
      faults.clear();
      tell(cell, await judge(scenario, cell, step, main));
      github.reset();
      forgetCell(scenario);
    }
  }),
);

/** What is wrong with how a cell went. */
async function judge(scenario: Scenario, cell: Cell, step: Step, main: StageResult): Promise<string[]> {
  const warned = warnings(main);
  const isRecordNamed = warned.some((line) =>
    /^(No log|No line|(A|Nobody knows whether a) line about the run|Cloud Logs made a remark)/.test(line),
  );
  const left = scenario.keys().length;
  const isLeftNamed = warned.some((line) => line.includes('was not revoked. It expires at '));
  // Post has something to do only for a key that is left, and the fault is over by then.
  const post = left > 0 || isLeftNamed ? await step.post() : undefined;
  return [
    ...flawsOfSending(scenario, cell, {
      stages: post === undefined ? [main] : [main, post],
      warned,
      waited: scenario.waits(step).ofStages[0] ?? Infinity,
      left,
      arrived: (job) => textsOfJob(scenario, job),
      isNamed: (job, line) => warned.some((warning) => names(warning, job, line) || namesAllOf(warning, job)),
    }),
    ...(recordsIn(scenario).length >= 3 || isRecordNamed ? [] : ['a record is missing without a word']),
    ...((warned.length === 0) === (main.outputs.complete === 'true') || isLeftNamed
      ? []
      : [`complete is ${String(main.outputs.complete)}`]),
    ...(left > 0 && !isLeftNamed ? [`${left} keys left without a word`] : []),
    ...(scenario.keys().length > 0 ? ['post left a key'] : []),
  ];
}

/** Whether a warning says that nothing was sent of a job. */
function namesAllOf(warning: string, job: string): boolean {
  return (
    warning.startsWith('No log was sent. ') ||
    warning.startsWith(`${job} could not be read, so it was not sent: `) ||
    warning === `${job} was not sent at all.`
  );
}
