/** The columns of a saved table that hold a figure with each strength of the text's pull. */
import type { Cell } from "../../client/files/csv.ts";
import { PULLS } from "../../client/lab/pull-bands.ts";

const THOUSAND = 1000;

/** @example "with_0x_pull", "with_0.5x_pull" */
export const PULL_HEADS: readonly string[] = PULLS.map((pull) => `with_${pull / THOUSAND}x_pull`);

/** The cells below these heads; empty until the other strengths have been played. */
export function pullCells(values: readonly Cell[] | undefined): readonly Cell[] {
  return values === undefined || values.length === 0 ? PULL_HEADS.map(() => null) : values;
}
