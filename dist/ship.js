// What ship/action.yml names for the main step: the same bundle, told which step it is.
process.argv[2] = 'ship';
await import("./index.js");
export {};
