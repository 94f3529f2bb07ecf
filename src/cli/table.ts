/** Plain text tables, with numbers aligned right and words left. */

const NUMERIC = /^[-–+]?[\d.,%]*$/;

/** One string per row, the heading first, with two spaces between columns. */
export function tableOf(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heading.map((title, c) => Math.max(title.length, ...rows.map((row) => row[c]?.length ?? 0)));
  const toRight = heading.map((_, c) => rows.length > 0 && rows.every((row) => NUMERIC.test(row[c] ?? "")));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, c) => (toRight[c] === true ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(heading), ...rows.map(line)];
}

/** The middle value by rank (the lower of two); null if there are no values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The value at rank ⌊share·(n−1)⌋; null if there are no values. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? null;
}
