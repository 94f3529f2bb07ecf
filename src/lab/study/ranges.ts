/** Which games of a study are done: half-open ranges `[from, to)` in rising order, as few as possible. */
export type Range = readonly [from: number, to: number];

/** Joins adjacent ranges; null if a game would be counted twice. */
export function joined(ranges: readonly Range[]): readonly Range[] | null {
  const rising = ranges.filter(([from, to]) => to > from).sort((one, other) => one[0] - other[0]);
  const result: Range[] = [];
  for (const range of rising) {
    const last = result.at(-1);
    if (last === undefined || last[1] < range[0]) result.push(range);
    else if (last[1] > range[0]) return null;
    else result[result.length - 1] = [last[0], range[1]];
  }
  return result;
}

/**
 * Share number `index` (from 1) of `of`. Together the shares cover all games; their sizes differ by at most one game.
 */
export function shareOf(games: number, index: number, of: number): Range {
  return [Math.floor((games * (index - 1)) / of), Math.floor((games * index) / of)];
}

/** Cuts a range into pieces of at most `size` games. */
export function pieces([from, to]: Range, size: number): Range[] {
  return Array.from({ length: Math.ceil((to - from) / size) }, (_, i): Range => {
    const start = from + i * size;
    return [start, Math.min(start + size, to)];
  });
}
