import { notice, say, warn } from '../github/log.ts';
import { withoutSecrets } from '../github/event.ts';
import { Deadline } from '../http/deadline.ts';
import type { Secrets } from '../http/secrets.ts';
import { textFor } from '../messages/text-for.ts';
import { signInWays } from '../steps/inputs.ts';
import { warnOfUnknownRegion } from '../steps/instance-crn.ts';
import { openState } from '../steps/state.ts';
import { mayPass, openAccess, ownerOf, type Access } from '../sending/access.ts';
import { readIngestionKey } from '../sending/inputs.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { ship } from './ship.ts';
import { openReady, saveReady } from './state.ts';

/**
 * The main step: checks all that can be checked before there is anything to send, so that a mistake shows at the start
 * of the job. The files are sent in post, or at once with `when: now`.
 * @throws UserError, Obstacle, RequestError
 */
export async function main(secrets: Secrets): Promise<void> {
  const startedAt = Date.now();
  openState();
  openReady();
  if (skipsForLackOfSecrets()) return;
  const inputs = readInputs(secrets);
  warnOfUnknownRegion(inputs.instance);
  const deadline = new Deadline(inputs.timeLimit);
  const access = openAccess({ inputs, secrets, deadline }, 'main');
  const checked = await check(access, inputs);
  if (inputs.when === 'now') return ship(inputs, secrets, { deadline, access });
  const { files, ingressEndpoint, applicationName, subsystemName } = inputs;
  say(
    `When the job ends, what ${files.join(', ')} names then is sent to ${new URL(ingressEndpoint).host}, as application ${applicationName}, subsystem ${subsystemName}.`,
  );
  saveReady({ startedAt, owner: checked && ownerOf(checked) });
}

/** Says that no logs are sent when GitHub passes no secrets. It is a notice, as nobody can change that. */
function skipsForLackOfSecrets(): boolean {
  const cause = withoutSecrets();
  if (cause === undefined || readIngestionKey() !== '' || signInWays().length > 0) return false;
  notice(`No logs are sent: GitHub passes no secrets to a run that ${cause} triggers.`);
  return true;
}

/**
 * Refuses what is wrong with identity or account.
 * @returns undefined when IAM could not be asked, which may pass
 * @throws UserError, Obstacle, RequestError
 */
async function check(access: Promise<Access>, { when, onError }: Inputs): Promise<Access | undefined> {
  try {
    return await access;
  } catch (error) {
    if (!mayPass(error) || (when === 'end' && onError === 'fail')) throw error;
    if (when === 'end') {
      warn(`Identity and account could not be checked yet; the post step tries again. ${textFor(error)}`);
    }
    return undefined;
  }
}
