// What run-logs/action.yml names for the post step: the same bundle, told which step it is.
process.argv[2] = 'run-logs-post';
await import("./index.js");
export {};
