/** Arguments for Node that run `code`, a module, before the action. */
export function preload(code: string): string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}

/** Lets what the action does every ten seconds happen every 100 ms. */
export const withFastIntervals = preload(`
  const every = globalThis.setInterval;
  globalThis.setInterval = (work, ms) => every(work, ms / 100);`);
