/**
 * Whom a row of the log concerns: forty devices of a room are not asked at every word between two of them. The desk, the wall and
 * devices without a seat are always told.
 */
import { TEACHER } from "../../engine/state/seat.ts";
import type { Place } from "../../room/fact.ts";
import type { Row } from "../store/store.ts";

/** Tables, as "2", and seats at them, as "2/KEN"; null: everybody. */
export type Concerned = readonly string[] | null;

export function concernedBy(rows: readonly Row[]): Concerned {
  const all = rows.map(byRow);
  return all.includes(null) ? null : all.flatMap((one) => one ?? []);
}

/** What a seat does is seen at its table alone; rows that are not named here may be seen anywhere. */
function byRow(row: Row): Concerned {
  if (row.kind === "committee") return null;
  if (row.kind === "match") return row.entry === null || row.entry.seat === TEACHER ? null : [`${row.table}`];
  const { fact } = row;
  switch (fact.type) {
    case "timerSet":
      return [`${fact.table}`];
    case "guidanceGiven":
      return [`${fact.table}/${fact.seat}`];
    case "wordsSent":
      return [`${fact.table}/${fact.from}`, `${fact.table}/${fact.to}`];
    default:
      return null;
  }
}

export function isConcerned({ table, seat }: Place, concerned: ReadonlySet<string>): boolean {
  return concerned.has(`${table}`) || concerned.has(`${table}/${seat}`);
}
