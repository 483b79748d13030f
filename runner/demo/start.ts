/** `npm start`: one whole job, in which an action's step sends log lines to an emulator of IBM Cloud. */
import { readArguments, USAGE, type Plan } from './arguments.ts';
import { isCancelled, listenForCancellation } from './cancellation.ts';
import { messageOf } from './jobs.ts';
import type { Place } from './place.ts';
import { title } from './shown.ts';
import { WorthReporting } from './worth-reporting.ts';

listenForCancellation();
// The reader of the output may stop (npm start | head). The key must be deleted all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const { place, given, run } = await begin().catch(exitWithUsage);
const worthReporting = new WorthReporting();
try {
  console.log(`Against ${place.name}`);
  const works = await run({ place, given, worthReporting });
  if (place.isReal) printWorthReporting();
  process.exitCode = isCancelled() ? 130 : works ? 0 : 1;
} finally {
  await place.close();
}

/** @throws {Error} when it was called in a wrong way */
async function begin(): Promise<Plan & { place: Place }> {
  const plan = readArguments(process.argv.slice(2), process.env);
  if (plan === undefined) {
    console.log(USAGE);
    process.exit(0);
  }
  return { ...plan, place: await plan.find() };
}

function exitWithUsage(error: unknown): never {
  console.error(`${messageOf(error)}.\n${USAGE}`);
  process.exit(2);
}

function printWorthReporting(): void {
  const { lines } = worthReporting;
  if (lines.length === 0) return;
  title('Worth reporting');
  console.log('  The emulator does not answer like this. Please open an issue with these lines:');
  for (const line of lines) console.log(`  ${line}`);
}
