import { writeSync } from 'node:fs';
import { Secrets } from './http/secrets.ts';
import { debug, fail, mask, warn } from './github/log.ts';
// With the entry and not on demand: a failure must be told also where no other file can be read.
import { stackOf, textFor } from './messages/text-for.ts';
import { readBootstrapKey } from './steps/inputs.ts';

// With NODE_DEBUG, Node's HTTP modules print tokens to standard error. This action prints nothing there.
if ((process.env.NODE_DEBUG ?? '') !== '') process.stderr.write = () => true;
// With DEBUG, the SDK and the HTTP libraries below it print them, too.
delete process.env.DEBUG;

/** What each step runs, by the argument that its entry sets. Post of `run-logs` is that of the key action. */
const STAGES = {
  main: async () => (await import('./key/main.ts')).main,
  post: async () => (await import('./steps/revoke.ts')).revokeLeft,
  ship: async () => (await import('./ship/main.ts')).main,
  'ship-post': async () => (await import('./ship/post.ts')).post,
  'run-logs': async () => (await import('./run-logs/main.ts')).main,
};
const stage = process.argv[2] ?? 'main';
const isPost = stage.endsWith('post');
const LEFT = 'The key may be left: look under Manage > Access (IAM).';
let isReported = false;
const secrets = new Secrets(mask);
// Errors that nobody awaits. In post such an error is a warning, too.
process.on('uncaughtException', (error) => {
  report(error);
  end();
});
// Main must not go on, as no mask reaches the runner any more. Post revokes the key without a word.
process.stdout.on('error', () => {
  if (!isPost) process.exit(1);
});
try {
  secrets.add(readBootstrapKey());
  const run = await STAGES[stage as keyof typeof STAGES]();
  await run(secrets);
} catch (error) {
  report(error);
}
end();

/** Tells people about the first failure. If nobody foresaw it, the debug log also gets its stack. */
function report(error: unknown): void {
  if (isReported) return;
  isReported = true;
  try {
    const stack = stackOf(error);
    const text = isPost && stack !== '' ? `${textFor(error)} ${LEFT}` : textFor(error);
    const tell = isPost ? warn : fail;
    tell(secrets.strike(text));
    if (stack !== '') debug(secrets.strike(stack));
  } catch {
    if (isPost) lastWords(`::warning::The post step failed, and so did saying why. ${LEFT}`);
    else
      lastWords(
        '::error::The action failed, and so did saying why. If it made a key, the post step deletes it.',
      );
  }
}

/** Ends the process with a line that needs nothing but a file descriptor. */
function lastWords(line: string): void {
  try {
    writeSync(1, `${line}\n`);
  } catch {
    // Nobody can be told.
  }
  process.exit(isPost ? 0 : 1);
}

/** Ends the process when all is written. Otherwise the connection to a proxy that never answers would keep it alive. */
function end(): void {
  process.stdout.write('', () => process.exit());
}
