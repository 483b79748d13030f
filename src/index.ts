import { Secrets } from './http/secrets.ts';
import { readBootstrapKey } from './key/inputs.ts';
import { debug, fail, mask, warn } from './github/outputs.ts';

// With NODE_DEBUG, Node's HTTP modules print tokens to the standard error stream; this action itself prints nothing there.
if ((process.env.NODE_DEBUG ?? '') !== '') process.stderr.write = () => true;
// With DEBUG, so do the SDK and the HTTP libraries below it.
delete process.env.DEBUG;

const secrets = new Secrets(mask);
secrets.add(readBootstrapKey());
const isPost = process.argv[2] === 'post';
// For what is thrown where nobody awaits it: a failure in post is a warning all the same.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  // A CLI that has ended takes no input any more, not even none; what it printed counts.
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

/** Tells people of a failure; one that nobody foresaw also has its stack in the debug log. */
async function report(error: unknown): Promise<void> {
  const { stackOf, textFor } = await import('./messages/text-for.ts');
  const tell = isPost ? warn : fail;
  tell(secrets.strike(textFor(error)));
  const stack = stackOf(error);
  if (stack !== '') debug(secrets.strike(stack));
}

/** Ends the process when all is written. A proxy that never answers would keep it alive, as its connection cannot be reached. */
function end(): void {
  process.stdout.write('', () => process.exit());
}
