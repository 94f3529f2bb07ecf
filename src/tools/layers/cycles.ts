/** Finds cycles among files that import each other. */

/** The files that each file imports. Files without a key are ignored. */
type Uses = ReadonlyMap<string, readonly string[]>;

/** One shortest cycle for each group of connected files. Breaking it may reveal another. */
export function circlesIn(uses: Uses): readonly (readonly string[])[] {
  const told = new Set<string>();
  return [...uses.keys()].flatMap((file) => {
    const circle = told.has(file) ? null : circleThrough(file, uses);
    if (circle === null) return [];
    for (const one of circle) told.add(one);
    return [circle];
  });
}

/** The shortest way from a file back to itself, starting with it, or null. */
function circleThrough(start: string, uses: Uses): readonly string[] | null {
  const seen = new Set<string>();
  let ways: (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const further: (readonly string[])[] = [];
    for (const way of ways) {
      for (const next of uses.get(way.at(-1) ?? "") ?? []) {
        if (next === start) return way;
        if (seen.has(next)) continue;
        seen.add(next);
        further.push([...way, next]);
      }
    }
    ways = further;
  }
  return null;
}
