import type { StageResult, Step } from '../runner/runner.ts';
import {
  flawsOfSending,
  forgetCell,
  LINES,
  names,
  testFaultsOfSending,
  type Cell,
  type Row,
  type Tell,
} from './support/fault-table.ts';
import { CREATE_KEY, DELETE_KEY, EXCHANGE_KEY, SEND_LINE, TOKEN } from './support/faults.ts';
import { Scenario, warnings } from './support/scenario.ts';
import { shipStep, textsOf, write } from './support/ship.ts';

const rows: Row[] = [
  { stage: 'main', name: 'token', target: TOKEN },
  { stage: 'post', name: 'token', target: TOKEN },
  { stage: 'post', name: 'creation of the key', target: CREATE_KEY },
  { stage: 'post', name: 'exchange of the new key', target: EXCHANGE_KEY },
  { stage: 'post', name: 'line about the run', target: SEND_LINE },
  { stage: 'post', name: 'first file', target: { ...SEND_LINE, skip: 1 } },
  { stage: 'post', name: 'deletion of the key', target: DELETE_KEY },
];

const FILES = Object.fromEntries(Object.entries(LINES).map(([name, texts]) => [name, texts.join('\n')]));

testFaultsOfSending('ship', rows, (_row, cells, tell) =>
  Scenario.during(async (scenario) => {
    const { cloud, iamId } = scenario.emulator;
    cloud.grantSender(iamId);
    await tryCells(scenario, cells, tell);
  }),
);

/** Runs post with every fault behind one main, or main with every fault, too. */
async function tryCells(scenario: Scenario, cells: Cell[], tell: Tell): Promise<void> {
  const { faults } = scenario.emulator;
  let ready: { step: Step; main: StageResult } | undefined;
  for (const cell of cells) {
    const { row, fault, times } = cell;
    const scripted = { ...row.target, ...fault.fault, times };
    if (row.stage === 'main') faults.add(scripted);
    if (row.stage === 'main' || ready === undefined) {
      const step = shipStep(scenario, { skipWaits: true });
      ready = { step, main: await step.main() };
      write(step, FILES);
    }
    faults.clear();
    if (row.stage === 'post') faults.add(scripted);
    const post = await ready.step.post();
    tell(cell, judge(scenario, cell, { ...ready, post }));
    forgetCell(scenario);
  }
}

/** What is wrong with how a cell went. */
function judge(
  scenario: Scenario,
  cell: Cell,
  { step, main, post }: { step: Step; main: StageResult; post: StageResult },
): string[] {
  const warned = warnings(post);
  const left = scenario.keys().length;
  const isLeftNamed = warned.some((line) => line.includes('was not revoked. It expires at '));
  return [
    ...flawsOfSending(scenario, cell, {
      stages: [main, post],
      warned,
      waited: scenario.waits(step).ofStages.at(-1) ?? Infinity,
      left,
      arrived: (file) => textsOf(scenario, file),
      isNamed: (file, line) => warned.some((warning) => names(warning, file, line)),
    }),
    ...(left > 0 && !(cell.row.target === DELETE_KEY && isLeftNamed) ? [`${left} keys left`] : []),
  ];
}
