/**
 * The rows of the grid: a delegation with one cell per question, or a caucus with one cell per state if everybody is
 * asked the same question.
 */

import { markOf, type Sheet } from "../../client/game/single-device-sheet.ts";
import { t } from "../../client/i18n/index.ts";
import { caucusName, caucusShort, countryName } from "../../client/i18n/names.ts";
import type { Column } from "../../client/sessions/single-device/grid.ts";
import { type RowState, rowStateOf } from "../../client/sessions/single-device/rows.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { markWords, questionOf } from "./marks.ts";

export type GridCell = Readonly<{
  column: Column;
  seat: string;
  mark: string;
  /** Read by screen readers: the state, the question, and the mark. */
  label: string;
  short: string;
  tone: string;
}>;

export type GridRow = Readonly<{
  id: string;
  name: string;
  /** The flag before the name; null for a caucus. */
  iso3: string | null;
  /** A relevant public fact about the row's delegation, or an empty string. */
  note: string;
  /** For screen readers: says that a press on the name fills the whole row. */
  label: string;
  state: RowState;
  /** Null if the question does not concern this delegation. */
  cells: readonly (GridCell | null)[];
}>;

export function delegationRows(columns: readonly Column[], sheet: Sheet, shown: Shown): readonly GridRow[] {
  const seats = [...new Set(columns.flatMap((column) => column.seats))];
  return seats.map((seat) => ({
    id: seat,
    name: countryName(seat),
    iso3: seat,
    note: columns.some(({ asks }) => asks === "acts") && hasLaw(shown, seat) ? t("clerk:row.law") : "",
    label: t("clerk:sheet.wholeRow", { state: countryName(seat) }),
    state: rowStateOf(columns, sheet, seat),
    cells: columns.map((column) => (column.seats.includes(seat) ? cellOf(column, seat, sheet, shown) : null)),
  }));
}

export function caucusRows(column: Column, sheet: Sheet, shown: Shown): readonly GridRow[] {
  return shown.scenario.caucuses.flatMap(({ id }) => {
    const members = shown.scenario.countries.flatMap(({ iso3, caucus }) =>
      caucus === id && column.seats.includes(iso3) ? [iso3] : [],
    );
    if (members.length === 0) return [];
    return [
      {
        id,
        name: caucusShort(id),
        iso3: null,
        note: "",
        label: t("clerk:sheet.wholeCaucus", { caucus: caucusName(id) }),
        state: stateOfAll(members.map((seat) => rowStateOf([column], sheet, seat))),
        cells: members.map((seat) => cellOf(column, seat, sheet, shown)),
      },
    ];
  });
}

/** Whether a state has passed its law is public. */
function hasLaw({ journal, scenario }: Shown, seat: string): boolean {
  const place = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  return journal.some(
    ({ event }) =>
      event.type === "homeStepped" &&
      event.steps.some(({ country, act, ok }) => country === place && act === "implementLaw" && ok),
  );
}

function stateOfAll(states: readonly RowState[]): RowState {
  if (states.includes("open")) return "open";
  return states.includes("mandate") ? "mandate" : "shown";
}

function cellOf(column: Column, seat: string, sheet: Sheet, shown: Shown): GridCell {
  const mark = markOf(sheet, seat, column.id);
  const { short, long, tone } = markWords(column, mark, shown, seat);
  const label = t("clerk:sheet.cell", {
    state: countryName(seat),
    question: questionOf(column, shown),
    mark: long,
  });
  return { column, seat, mark, label, short, tone };
}
