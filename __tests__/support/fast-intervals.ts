const code = `
  const every = globalThis.setInterval;
  globalThis.setInterval = (work, ms) => every(work, ms / 100);`;

/** Arguments for Node that let what the action does every ten seconds happen every 100 ms. */
export const withFastIntervals = ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
