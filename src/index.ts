import { Secrets } from './http/secrets.ts';
import { debug, fail, mask, warn } from './github/log.ts';
import { readBootstrapKey } from './steps/inputs.ts';

// With NODE_DEBUG, Node's HTTP modules print tokens to standard error. This action prints nothing there.
if ((process.env.NODE_DEBUG ?? '') !== '') process.stderr.write = () => true;
// With DEBUG, the SDK and the HTTP libraries below it print them, too.
delete process.env.DEBUG;

const secrets = new Secrets(mask);
secrets.add(readBootstrapKey());
const isPost = process.argv[2] === 'post';
// Errors that nobody awaits. In post such an error is a warning, too.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  // Closing the input of a CLI that has ended fails. What the CLI printed counts all the same.
  if (error.code === 'EPIPE') return;
  void report(error).then(end);
});
try {
  if (isPost) {
    const { post } = await import('./key/post.ts');
    await post(secrets);
  } else {
    const { main } = await import('./key/main.ts');
    await main(secrets);
  }
} catch (error) {
  await report(error);
}
end();

/** Tells people about a failure. If nobody foresaw it, the debug log also gets its stack. */
async function report(error: unknown): Promise<void> {
  const { stackOf, textFor } = await import('./messages/text-for.ts');
  const tell = isPost ? warn : fail;
  tell(secrets.strike(textFor(error)));
  const stack = stackOf(error);
  if (stack !== '') debug(secrets.strike(stack));
}

/** Ends the process when all is written. Otherwise the connection to a proxy that never answers would keep it alive. */
function end(): void {
  process.stdout.write('', () => process.exit());
}
