/** What the command line of `npm start` asks for. */
import { parseArgs } from 'node:util';
import leven from 'leven';
import { actionDirs, declaredInputs } from './declared.ts';
import { keyJob, runLogsJob, shipJob, type Job } from './jobs.ts';
import { ibmCloud, ownEmulator, runningEmulator, type Inputs, type Place } from './place.ts';

export const USAGE = `npm start [-- options]: runs one job against a local emulator of IBM Cloud, for a service ID
  --ship <file …>      a job with the action ship alone, which sends these files; globs in quotes
  --run-logs           a job with the action run-logs alone, which sends the logs of a finished run
  --user               for a user instead
  --profile            without a bootstrap key: in a pod of IBM Cloud, as a trusted profile
  --emulator <url>     against an emulator that is running already; needs --with bootstrap-api-key=<key>
  --cloud              against IBM Cloud; needs the environment variables IBMCLOUD_API_KEY and one of
                       SERVICE_ID and USER_ID. To send lines too: --with instance-crn=<CRN>, or the variable
                       INGRESS_ENDPOINT (https://<guid>.ingress.<region>.logs.cloud.ibm.com)
  --with <name=value>  sets an input of the action; may be repeated`;

/** What to run. */
export interface Plan {
  find: () => Promise<Place>;
  given: Inputs;
  run: (job: Job) => Promise<boolean>;
}

/**
 * @param env holds what `--cloud` needs
 * @returns undefined when only the usage is asked for
 * @throws {Error} when the arguments do not fit; `find` throws what shows later
 */
export function readArguments(args: string[], env: NodeJS.ProcessEnv): Plan | undefined {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ship: { type: 'boolean', default: false },
      'run-logs': { type: 'boolean', default: false },
      user: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      emulator: { type: 'string' },
      cloud: { type: 'boolean', default: false },
      with: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { ship, 'run-logs': runLogs, cloud, emulator, user: isUser, profile: isProfile } = values;
  const action = ship ? 'ship' : runLogs ? 'run-logs' : 'key';
  const given = Object.fromEntries(values.with.map((text) => readInput(text, action)));
  const run = ship ? shipping(files, given, env) : runLogs ? runLogsJob : keyJob;
  const [stray] = files;
  if (!ship && stray !== undefined) {
    throw new Error(
      `'${stray}' is no option, and files go behind --ship. npm takes options for itself unless -- comes before them: npm start -- --with …`,
    );
  }
  const wanted = { isUser, isProfile, given };
  if (runLogs && (ship || cloud || isProfile || emulator !== undefined))
    throw new Error(
      '--run-logs sends the logs of a run that an emulator of its own has: leave the other options out, but for --user and --with',
    );
  if (isProfile && (ship || cloud || isUser || emulator !== undefined))
    throw new Error('--profile is for a service ID and an emulator of its own: leave the other options out');
  if (cloud && emulator !== undefined) throw new Error('--cloud and --emulator are both set: choose one');
  if (cloud) return { given, run, find: async () => Promise.resolve(ibmCloud(wanted, env)) };
  if (emulator !== undefined) return { given, run, find: () => runningEmulator(emulator, wanted) };
  return { given, run, find: () => ownEmulator(wanted) };
}

/** The job with ship alone, for files in the folder where the user called npm, which runs this in the repository's. */
function shipping(files: string[], given: Inputs, env: NodeJS.ProcessEnv): Plan['run'] {
  if (files.length === 0) throw new Error('--ship takes at least one file: npm start -- --ship build.log');
  if (given.files !== undefined) throw new Error('--with files does not fit --ship, which takes the files');
  const workspace = env.INIT_CWD ?? process.cwd();
  return (job) => shipJob(job, files, workspace);
}

function readInput(text: string, action: keyof typeof actionDirs): [string, string] {
  const [, name, value] = /^([\w-]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new Error(`--with takes name=value, and got '${text}'`);
  const names = declaredInputs(action);
  if (!names.includes(name)) {
    const [nearest] = names.toSorted((one, other) => leven(one, name) - leven(other, name));
    throw new Error(`The action has no input '${name}'. Do you mean ${nearest}? It has ${names.join(', ')}`);
  }
  return [name, value];
}
