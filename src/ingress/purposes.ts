/** The purpose of a request that sends log lines. */
export const SEND_LINE = 'send a log line';
