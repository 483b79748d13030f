/** The purposes of requests that send log lines: one line as a proof, or batches. */
export const SEND_LINE = 'send a log line';
export const SEND_LINES = 'send log lines';
