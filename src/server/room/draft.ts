/** Rows that an order leads to, written one after the other: each is decided on the room as the rows before have left it. */
import type { Rejection } from "../../engine/state/command.ts";
import type { Seat } from "../../engine/state/seat.ts";
import { given } from "../../match/match.ts";
import type { Entry } from "../../match/types.ts";
import type { RoomFact } from "../../room/fact.ts";
import type { Refusal } from "../../room/order.ts";
import type { Row } from "../store/store.ts";
import { after, type Open, tableOf } from "./snapshot.ts";

export type Draft = {
  room: Open;
  readonly rows: Row[];
  /** Devices that have been heard of lately. */
  readonly here: ReadonlySet<number>;
  /** Ms since 1970. */
  readonly now: number;
  readonly key: string | undefined;
};

export type Why = Refusal | Rejection;

/** Writes facts of the room. */
export function write(draft: Draft, ...facts: readonly RoomFact[]): void {
  for (const fact of facts) add(draft, { kind: "room", fact, at: draft.now });
}

/** Gives an entry to a table's match; null where it was taken, else why not. */
export function give(
  draft: Draft,
  table: number,
  seat: Seat,
  command: Entry["command"],
  beat?: number,
): Why | null {
  const match = tableOf(draft.room, table)?.match;
  if (match === undefined) return "notStarted";
  const done = given(match, seat, command, beat);
  if (!done.ok) return done.reason;
  const entry = done.match.entries.at(-1) ?? null;
  add(draft, { kind: "match", table, entry, events: done.events, at: draft.now });
  return null;
}

/** The first row carries the key of the order: sent twice, it counts once. */
export function add(draft: Draft, row: Row): void {
  const keyed = draft.rows.length === 0 && draft.key !== undefined ? { ...row, key: draft.key } : row;
  draft.rows.push(keyed);
  draft.room = after(draft.room, keyed) as Open;
}
