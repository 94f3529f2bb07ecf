/** How complete a sheet is, row by row. */
import type { Seat } from "../../../engine/state/seat.ts";
import { type Cell, isLeftToMandate, markOf, type Sheet } from "../../game/single-device-sheet.ts";
import type { Column } from "./grid.ts";

/** open: something is missing; mandate: complete, but partly left to the mandate; shown: everything was entered. */
export type RowState = "open" | "mandate" | "shown";

/** Every delegation with a question, in the order of the columns. */
export function seatsIn(columns: readonly Column[]): readonly Seat[] {
  return [...new Set(columns.flatMap(({ seats }) => seats))];
}

export function rowStateOf(columns: readonly Column[], sheet: Sheet, seat: Seat): RowState {
  const marks = columns.filter((column) => isAsked(column, seat)).map(({ id }) => markOf(sheet, seat, id));
  if (marks.includes("")) return "open";
  return marks.some(isLeftToMandate) ? "mandate" : "shown";
}

/** A parliament votes on its own unless something else is entered, so it need not be asked. */
function isAsked({ asks, seats }: Column, seat: Seat): boolean {
  return asks !== "home" && seats.includes(seat);
}

/** Delegations with something still to enter. */
export function openSeats(columns: readonly Column[], sheet: Sheet): readonly Seat[] {
  return seatsIn(columns).filter((seat) => rowStateOf(columns, sheet, seat) === "open");
}

/** Delegations that follow their mandates, in whole or in part. */
export function seatsLeft(columns: readonly Column[], sheet: Sheet): readonly Seat[] {
  return seatsIn(columns).filter((seat) => rowStateOf(columns, sheet, seat) !== "shown");
}

/** Puts the same mark in every cell that is still open. */
export function restOf(columns: readonly Column[], sheet: Sheet, mark: string): readonly Cell[] {
  return columns.flatMap((column) =>
    column.seats
      .filter((seat) => isAsked(column, seat) && markOf(sheet, seat, column.id) === "")
      .map((seat) => ({ seat, column: column.id, mark })),
  );
}
