/** The rows that an order adds. Each row is decided on the state after the rows before it. */
import type { Seat } from "../../engine/state/seat.ts";
import {
  addRow as addTo,
  type Decide as DecideIn,
  type OrderDraft as DraftOf,
} from "../../kernel/log-kind.ts";
import { giveEntry } from "../../match/match.ts";
import type { Entry } from "../../match/types.ts";
import type { RoomFact } from "../../room/fact.ts";
import type { Row } from "../store/store.ts";
import type { RefusalReason, RoomTypes } from "./runtime.ts";
import { after, tableOf } from "./snapshot.ts";

export type Draft = DraftOf<RoomTypes>;
export type Decide = DecideIn<RoomTypes>;

/** Adds facts about the room. */
export function write(draft: Draft, ...facts: readonly RoomFact[]): void {
  for (const fact of facts) add(draft, { kind: "room", fact, at: draft.now });
}

/** Passes an entry to a table's match. Returns null, or the reason for refusing it. */
export function give(
  draft: Draft,
  table: number,
  seat: Seat,
  command: Entry["command"],
  beat?: number,
): RefusalReason | null {
  const match = tableOf(draft.snapshot, table)?.match;
  if (match === undefined) return "notStarted";
  const done = giveEntry(match, seat, command, beat);
  if (!done.ok) return done.reason;
  const entry = done.match.entries.at(-1) ?? null;
  add(draft, { kind: "match", table, entry, events: done.events, at: draft.now });
  return null;
}

export function add(draft: Draft, row: Row): void {
  addTo({ after }, draft, row);
}
