import { readFile } from 'node:fs/promises';
import { Obstacle } from '../http/obstacle.ts';
import type { Secrets } from '../http/secrets.ts';

/** Where pods have their compute resource token: IKS and ROKS, then Code Engine (IBM's SDK, ContainerTokenManager). */
const KNOWN_FILES = [
  '/var/run/secrets/tokens/vault-token',
  '/var/run/secrets/tokens/sa-token',
  '/var/run/secrets/codeengine.cloud.ibm.com/compute-resource-token/token',
];

/** A file without a usable token. */
export interface TokenFileFacts {
  kind: 'no token in file';
  path: string;
  /** Follows the path in a sentence. */
  problem: string;
}

/**
 * The compute resource token of the pod that this process runs in. Kubernetes replaces it within the hour, so it is read
 * anew each time, and it is a secret from here on.
 * @param given the only file to look into; without it, the first known file that is not empty counts
 * @returns the token and where it was; without `given`, what was looked at, when no known file has a token
 * @throws Obstacle
 */
export async function readResourceToken(
  given: string | undefined,
  secrets: Secrets,
): Promise<{ token: string; path: string } | { passedOver: string[] }> {
  const passedOver: string[] = [];
  for (const path of given === undefined ? KNOWN_FILES : [given]) {
    const look = await lookInto(path);
    if ('problem' in look) {
      if (given !== undefined) throw noToken(path, look.problem);
      passedOver.push(`${path} (${look.problem})`);
      continue;
    }
    const { token } = look;
    if (/\s/.test(token)) throw noToken(path, 'holds more than a token');
    secrets.add(token);
    return { token, path };
  }
  return { passedOver };
}

async function lookInto(path: string): Promise<{ token: string } | { problem: string }> {
  try {
    const token = (await readFile(path, 'utf8')).trim();
    return token === '' ? { problem: 'is empty' } : { token };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { problem: code === 'ENOENT' ? 'is not there' : `cannot be read: ${String(code)}` };
  }
}

function noToken(path: string, problem: string): Obstacle<TokenFileFacts> {
  return new Obstacle<TokenFileFacts>({ kind: 'no token in file', path, problem });
}
