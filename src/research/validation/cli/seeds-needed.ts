/** The number of seeds that each test needs. With fewer, its figure is printed but not judged. */
import type { Row } from "./rows.ts";

/**
 * V7's AUC is .639 with 20 seeds, .653 with 100 and .666 with 500, so with fewer it misses a target that it meets. V3
 * plays no match, and V5 and V6 play each treaty 400 times, whatever the number of seeds.
 */
const NEEDED: Readonly<Record<string, number>> = { V1: 500, V2: 100, V4: 500, V7: 500 };

/** 0 for a test that plays no match. */
export function seedsNeeded({ id }: Pick<Row, "id">): number {
  return NEEDED[id] ?? 0;
}

/** Whether a run with so many seeds can say if the row meets its target. */
export function isJudged(row: Pick<Row, "id" | "met">, seeds: number): boolean {
  return row.met !== null && seeds >= seedsNeeded(row);
}
