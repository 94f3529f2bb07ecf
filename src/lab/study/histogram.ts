/**
 * Exact counts of whole numbers from 0. JavaScript keeps keys that look like array indices in rising order, so two
 * histograms with the same counts have the same JSON, regardless of the order in which they grew.
 */
export type Histogram = Readonly<Record<string, number>>;

export function merged(one: Histogram, other: Histogram): Histogram {
  const sum: Record<string, number> = { ...one };
  for (const [value, count] of Object.entries(other)) sum[value] = (sum[value] ?? 0) + count;
  return sum;
}

/** How many numbers were counted. */
export function totalOf(histogram: Histogram): number {
  return Object.values(histogram).reduce((sum, count) => sum + count, 0);
}

/** The sum of the numbers or, with `most`, of those up to `most`. */
export function weightOf(histogram: Histogram, most = Number.POSITIVE_INFINITY): number {
  return Object.entries(histogram).reduce(
    (sum, [key, count]) => (Number(key) <= most ? sum + Number(key) * count : sum),
    0,
  );
}

/** How many numbers are at most `value`. */
export function atMost(histogram: Histogram, value: number): number {
  return Object.entries(histogram).reduce(
    (sum, [key, count]) => (Number(key) <= value ? sum + count : sum),
    0,
  );
}

/** The number at rank `rank` (from 0) in rising order; null beyond the last one. */
export function atRank(histogram: Histogram, rank: number): number | null {
  let left = rank;
  for (const [value, count] of Object.entries(histogram)) {
    if (left < count) return Number(value);
    left -= count;
  }
  return null;
}

/** Whether two histograms count the same; a value that was never found may be missing. */
export function isSame(one: Histogram, other: Histogram): boolean {
  const keys = [...Object.keys(one), ...Object.keys(other)];
  return keys.every((key) => (one[key] ?? 0) === (other[key] ?? 0));
}
