/**
 * A row for each match of a study, for papers and for paired comparisons: whole numbers in the order of `ROW_FIELDS`.
 */
import { MEASURES, measuresOf } from "./prices.ts";
import { ADOPTIONS, type Row } from "./row.ts";
import type { Study } from "./study.ts";

/**
 * `game` is its number (from 0), `adoption` 0 for consensus, 1 for a vote and 2 for a failure, `reached` the month of
 * the N-th instrument or −1. The measures are those of price tags.
 */
export const ROW_FIELDS = ["game", "adoption", "reached", "signatories", ...MEASURES] as const;
export type GameRow = readonly number[];

/** Larger studies keep no rows, because nobody can read a printed line of a million of them. */
export const MOST_ROWS = 100_000;

export function keepsRows({ games }: Pick<Study, "games">): boolean {
  return games <= MOST_ROWS;
}

export function gameRowOf(game: number, row: Row, horizon: number): GameRow {
  const signatories = row.signed.filter((month) => month >= 0).length;
  return [game, ADOPTIONS.indexOf(row.adoption), row.reached, signatories, ...measuresOf(row, horizon)];
}

export function fieldIn(row: GameRow, field: (typeof ROW_FIELDS)[number]): number {
  return row[ROW_FIELDS.indexOf(field)] ?? 0;
}
