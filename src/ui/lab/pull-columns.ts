/** The columns of a saved table that hold a figure with each strength of the text's pull. */
import type { Cell } from "../../client/files/csv.ts";
import type { Table } from "../../client/lab/provenance.ts";
import { PULLS } from "../../client/lab/pull-bands.ts";

const THOUSAND = 1000;

/** @example "with_0x_pull", "with_0.5x_pull" */
export const PULL_HEADS: readonly string[] = PULLS.map((pull) => `with_${pull / THOUSAND}x_pull`);

/** The cells below these heads; empty until the other strengths have been played. */
export function pullCells(values: readonly Cell[] | undefined): readonly Cell[] {
  return values === undefined || values.length === 0 ? PULL_HEADS.map(() => null) : values;
}

/** Without the columns below these heads, if the other strengths were never played: a study was stopped. */
export function withoutEmptyPulls({ head, rows }: Table): Table {
  const isKept = head.map((name, at) => !name.endsWith("x_pull") || rows.some((row) => row[at] !== null));
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => isKept[at]);
  return { head: kept(head), rows: rows.map((row) => kept(row)) };
}
