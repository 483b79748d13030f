// Preloaded (--import): writes the process's peak memory, in KiB, to the file BENCH_PEAK_FILE. On Linux it is read from
// /proc, because ru_maxrss there includes memory of the process that started this one.
import { readFileSync, writeFileSync } from 'node:fs';

process.once('exit', () => {
  const peak =
    process.platform === 'linux'
      ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
      : process.resourceUsage().maxRSS;
  writeFileSync(process.env.BENCH_PEAK_FILE ?? '', String(peak));
});
