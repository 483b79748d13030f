/** Median, smallest and largest of some measurements. */
interface Summary {
  median: number;
  min: number;
  max: number;
}

/** @throws {Error} when there are no values */
export function summarize(values: number[]): Summary {
  const sorted = values.toSorted((one, other) => one - other);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (lower === undefined || upper === undefined || min === undefined || max === undefined) {
    throw new Error('Nothing was measured.');
  }
  return { median: (lower + upper) / 2, min, max };
}

export function median(values: number[]): number {
  return summarize(values).median;
}
