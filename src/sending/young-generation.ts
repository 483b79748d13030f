import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** In bytes, both halves together. With less, collecting takes noticeably longer (`npm run bench -- --ship`). */
const ENOUGH = 32e6;

let isHeld = false;

/**
 * Keeps the part of the heap where V8 makes new objects from growing further once it is large enough. On a machine with
 * much memory V8 lets it grow to 128 MB in a long run, although nearly all that reading makes is garbage at once (V8,
 * `semi_space_growth_factor`). To be called now and then.
 */
export function holdYoungGeneration(): void {
  if (isHeld) return;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (young === undefined || young.space_size < ENOUGH) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  isHeld = true;
}
