// What action.yml and run-logs/action.yml name for the post step: the same bundle, told which step it is. The saved state
// could not tell it, as main may have been killed before it saved any.
process.argv[2] = 'post';
await import('./index.ts');
