/** When each seat last did something: an act, a ready mark, a message, an instruction or a request for time. */
import { type Seat, TEACHER } from "../../engine/state/seat.ts";
import type { Row } from "../store/store.ts";

/** In ms since 1970, by table and seat. @example { "1/KEN": 1764582000000 } */
export type LastActs = Readonly<Record<string, number>>;

/** Applies a row. What the teacher and the host do at a table is no act of a seat. */
export function lastActsAfter(acts: LastActs, row: Row): LastActs {
  const key = actorOf(row);
  return key === null ? acts : { ...acts, [key]: row.at };
}

/** When the seat last did something, or null if it never has. */
export function lastActOf(acts: LastActs, table: number, seat: Seat): number | null {
  return acts[keyOf(table, seat)] ?? null;
}

function actorOf(row: Row): string | null {
  if (row.kind === "committee") return null;
  if (row.kind === "match") {
    const { entry, table } = row;
    if (entry === null || entry.seat === TEACHER || entry.command.type === "closeBeat") return null;
    return keyOf(table, entry.seat);
  }
  const { fact } = row;
  switch (fact.type) {
    case "wordsSent":
    case "pressPosted":
      return keyOf(fact.table, fact.from);
    case "guidanceGiven":
    case "limitSet":
    case "verdictGiven":
    case "declarationDrafted":
    case "capitalAsked":
    case "capitalAnswered":
    case "timeAsked":
      return keyOf(fact.table, fact.seat);
    default:
      return null;
  }
}

function keyOf(table: number, seat: Seat): string {
  return `${table}/${seat}`;
}
