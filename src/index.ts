import { stackOf, textFor } from './explain.ts';
import { Secrets } from './iam/secrets.ts';
import { readBootstrapKey } from './inputs.ts';
import { debug, fail, mask, warn } from './outputs.ts';

// With NODE_DEBUG, Node's HTTP modules print tokens to the standard error stream; this action itself prints nothing there.
if ((process.env.NODE_DEBUG ?? '') !== '') process.stderr.write = () => true;
// With DEBUG, so do the SDK and the HTTP libraries below it.
delete process.env.DEBUG;

const secrets = new Secrets(mask);
secrets.add(readBootstrapKey());
const isPost = process.argv[2] === 'post';
try {
  if (isPost) {
    const { post } = await import('./post.ts');
    await post(secrets);
  } else {
    const { main } = await import('./main.ts');
    await main(secrets);
  }
} catch (error) {
  const report = isPost ? warn : fail;
  report(secrets.strike(textFor(error)));
  const stack = stackOf(error);
  if (stack !== '') debug(secrets.strike(stack));
}
// A proxy that never answers would keep the process alive, as its connection cannot be reached from here.
process.stdout.write('', () => process.exit());
