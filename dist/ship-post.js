// What ship/action.yml names for the post step: the same bundle, told which step it is.
process.argv[2] = 'ship-post';
await import("./index.js");
export {};
