/** The rows of a study as a CSV file: a line for each match, with the origin of the figures in every line. */
import { csvFormatRow } from "d3-dsv";
import { fieldIn, type GameRow, ROW_FIELDS } from "../lab/study/game-row.ts";
import { forceMonth } from "../lab/study/in-force.ts";
import type { Origin } from "../lab/study/origin.ts";
import { ADOPTIONS } from "../lab/study/row.ts";
import { type Study, setupOf } from "../lab/study/study.ts";

type Cell = string | number;

/** The rows of one study. A month that never came is empty. */
export function csvOfRows(study: Study, rows: readonly GameRow[], origin: Origin): string {
  const [, ...fields] = ROW_FIELDS;
  const head = ["game", "game_seed", ...fields, "in_force"];
  const lines = rows.map((row): Cell[] => {
    const game = fieldIn(row, "game");
    return [game, setupOf(study, game).seed, ...fields.map((field) => cellOf(row, field)), inForceOf(row)];
  });
  return csvWithOrigin(head, lines, origin);
}

/** The month of entry into force; empty if the N-th instrument never came. */
function inForceOf(row: GameRow): Cell {
  const reached = fieldIn(row, "reached");
  return reached < 0 ? "" : (forceMonth(reached) ?? "");
}

function cellOf(row: GameRow, field: (typeof ROW_FIELDS)[number]): Cell {
  const value = fieldIn(row, field);
  if (field === "adoption") return ADOPTIONS[value] ?? "";
  return value < 0 ? "" : value;
}

/** A CSV file has no place for its origin but columns. Its lines end as RFC 4180 and the page's tables have them. */
export function csvWithOrigin(
  head: readonly string[],
  lines: readonly (readonly Cell[])[],
  origin: Readonly<Record<string, Cell>>,
): string {
  const values = Object.values(origin);
  const table = [[...head, ...Object.keys(origin)], ...lines.map((line) => [...line, ...values])];
  return table.map((line) => `${csvFormatRow(line.map(String))}\r\n`).join("");
}
