/**
 * Finds the seats that a row of the log affects, so that a message between two devices does not make all forty
 * devices check for news. The desk, the wall and devices without a seat get news of every row.
 */
import { TEACHER } from "../../engine/state/seat.ts";
import type { Place } from "../../room/fact.ts";
import type { Row } from "../store/store.ts";

/** Tables such as "2" and seats such as "2/KEN". Null means that everybody is affected. */
export type AffectedSeats = readonly string[] | null;

export function affectedBy(rows: readonly Row[]): AffectedSeats {
  const all = rows.map(byRow);
  return all.includes(null) ? null : all.flatMap((one) => one ?? []);
}

/** What a seat does shows only at its table. Rows of types not listed here may show anywhere. */
function byRow(row: Row): AffectedSeats {
  if (row.kind === "committee") return null;
  if (row.kind === "match") return row.entry === null || row.entry.seat === TEACHER ? null : [`${row.table}`];
  const { fact } = row;
  switch (fact.type) {
    case "timerSet":
    case "checksDrawn":
    case "checksExplained":
    case "asksClosed":
      return [`${fact.table}`];
    case "guidanceGiven":
    case "limitSet":
    case "verdictGiven":
    case "declarationDrafted":
    case "capitalAsked":
    case "capitalAnswered":
    case "askWithdrawn":
    case "timeAsked":
    case "timePutOff":
    case "timeGiven":
    case "seatTimeSet":
    case "opinionGiven":
    case "checkAnswered":
      return [`${fact.table}/${fact.seat}`];
    case "wallShown":
    case "wallCleared":
      return [];
    case "wordsSent":
      return [`${fact.table}/${fact.from}`, `${fact.table}/${fact.to}`];
    default:
      return null;
  }
}

export function isAffected({ table, seat }: Place, concerned: ReadonlySet<string>): boolean {
  return concerned.has(`${table}`) || concerned.has(`${table}/${seat}`);
}
