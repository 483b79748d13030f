import { textFor } from './error-text.ts';
import { Secrets } from './iam/secrets.ts';
import { readSecret } from './inputs.ts';
import { fail, mask, warn } from './outputs.ts';
import { enterStage } from './state.ts';

// With NODE_DEBUG, Node's HTTP modules print tokens to the standard error stream; this action itself prints nothing there.
if ((process.env.NODE_DEBUG ?? '') !== '') process.stderr.write = () => true;
// With DEBUG, so do the SDK and the HTTP libraries below it.
delete process.env.DEBUG;

const secrets = new Secrets(mask);
secrets.add(readSecret());
const stage = enterStage();
try {
  if (stage === 'main') {
    const { main } = await import('./main.ts');
    await main(secrets);
  } else {
    const { post } = await import('./post.ts');
    await post(secrets);
  }
} catch (error) {
  const report = stage === 'main' ? fail : warn;
  report(secrets.strike(textFor(error)));
}
// A proxy that never answers would keep the process alive, as its connection cannot be reached from here.
process.stdout.write('', () => process.exit());
