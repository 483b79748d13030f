// Preloaded (--import): leaves the process's peak memory in the file BENCH_PEAK_FILE, in KiB. On Linux from /proc,
// because ru_maxrss there starts with the pages of the process that forked this one.
import { readFileSync, writeFileSync } from 'node:fs';

process.once('exit', () => {
  const peak =
    process.platform === 'linux'
      ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
      : process.resourceUsage().maxRSS;
  writeFileSync(process.env.BENCH_PEAK_FILE ?? '', String(peak));
});
