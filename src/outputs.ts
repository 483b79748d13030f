import { info, setFailed, setOutput, setSecret, warning } from '@actions/core';

/** What later steps get. */
export interface Outputs {
  'ingestion-api-key': string;
  'key-id': string;
  'key-name': string;
  'expires-at': string;
  'policy-id': string;
  'policy-created': string;
  'iam-id': string;
  'account-id': string;
}

export function handOver(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Has the runner replace `secret` by *** in every log line from here on. */
export const mask = setSecret;

/** A log line. Line breaks and a leading "::" are defused, as the runner would take it for a command. */
export function say(line: string): void {
  info(line.replace(/\p{Cc}+/gu, ' ').replace(/^\s*::/, ': :'));
}

export { setFailed as fail, warning as warn };
