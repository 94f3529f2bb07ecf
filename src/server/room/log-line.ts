/**
 * A line of the desk's log. Most rows of a lesson are acts and ready marks. The desk's log leaves them out, because
 * the tables show them already.
 */
import type { CloseCause } from "../../engine/state/event-parts.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Entry } from "../../match/types.ts";
import type { RoomFact } from "../../room/fact.ts";
import type { LogLine, LogType } from "../../room/log-line.ts";
import type { Row } from "../store/store.ts";

/** The line for a row, or null if the desk does not show this row. */
export function logLine(row: Row, seq: number): LogLine | null {
  if (row.kind === "committee") return null;
  if (row.kind === "room") return ofRoom(row.fact, seq, row.at);
  const { entry, table, at } = row;
  if (entry === null) return { seq, type: "matchOpened", table, seat: null, at };
  const type = ofEntry(entry.command);
  return type === null ? null : { seq, type, table, seat: seatIn(entry), at };
}

const CLOSED = {
  allReady: "closedByAll",
  clock: "closedByClock",
  teacher: "closedByTeacher",
} as const satisfies Readonly<Record<CloseCause, LogType>>;

function ofEntry(command: Entry["command"]): LogType | null {
  switch (command.type) {
    case "closeBeat":
      return CLOSED[command.cause];
    case "changeSeat":
      return command.holder.type === "person" ? "handedBack" : "givenToBot";
    case "pause":
      return command.isPaused ? "paused" : "wentOn";
    case "undoBeat":
      return "beatUndone";
    case "inject":
      return "eventStruck";
    default:
      return null;
  }
}

/** The seat that changed hands. Null if the entry concerns the whole table. */
function seatIn({ command }: Entry): Seat | null {
  return command.type === "changeSeat" ? command.of : null;
}

function ofRoom(fact: RoomFact, seq: number, at: number): LogLine | null {
  const { type } = fact;
  if (type === "timerSet" || type === "timerHeld" || type === "wallPlayed" || type === "deskKeyMade")
    return null;
  // Answers are anonymous, so the log has no lines about tickets, opinions and guesses. The desk counts who has read a
  // message beside the message.
  if (type === "hallLed") return null;
  if (type === "wallCleared" || type === "opinionGiven" || type === "messagesRead" || type === "bellSet")
    return null;
  if (type === "checksDrawn" || type === "checksExplained" || type === "checkAnswered") return null;
  if (type === "capitalAsked" || type === "capitalAnswered" || type === "askWithdrawn") return null;
  if (type === "asksClosed" || type === "declarationDrafted") return null;
  if (type === "adoptionGuessed" || type === "ticketAnswered" || type === "deviceExpired") return null;
  const [table, seat] = placeIn(fact);
  return { seq, type, table, seat, at };
}

function placeIn(fact: RoomFact): readonly [number, Seat | null] {
  if ("place" in fact) return [fact.place.table, fact.place.seat];
  if (fact.type === "messageSent") return [fact.to.table, fact.to.seat];
  const table = "table" in fact ? fact.table : 0;
  if ("from" in fact) return [table, fact.from];
  return [table, "seat" in fact ? fact.seat : null];
}
