// The job has ended and the action's post step has run. Only the bootstrap key may be left.
const { STATE_url: url, STATE_pid: pid } = process.env;
try {
  const answer = await fetch(`${url}/emulator/state`);
  const { apiKeys } = /** @type {{ apiKeys: { id: string, name: string }[] }} */ (await answer.json());
  const left = apiKeys.filter(({ name }) => name !== 'bootstrap').map(({ id, name }) => `${name} (${id})`);
  if (left.length > 0) {
    console.log(`::error::The post step did not delete these keys: ${left.join(', ')}.`);
    process.exitCode = 1;
  } else {
    console.log('No key is left.');
  }
} finally {
  if (pid) process.kill(Number(pid));
}
