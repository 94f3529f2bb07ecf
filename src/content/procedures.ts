/** Procedure packs: data that name rules. */
import type { Procedure } from "../engine/scenario.ts";

/** Practice of the General Assembly: consensus first, two thirds of those present and voting (r.83, 86, 90). */
export const UN_GA: Procedure = {
  id: "un-ga",
  consensusFirst: true,
  majority: "twoThirds",
  amendmentOrder: "furthestRemovedFirst",
};

export const PROCEDURES: readonly Procedure[] = [UN_GA];
