// What run-logs/action.yml names for the main step: the same bundle, told which step it is.
process.argv[2] = 'run-logs';
await import("./index.js");
export {};
