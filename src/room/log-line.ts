/** The desk's log, as the host sends it. */
import type { Seat } from "../engine/state/seat.ts";
import type { RoomFact } from "./fact.ts";

/**
 * The kinds of line in the desk's log: facts about the room, and decisions about how the tables are run. Acts are
 * left out because there are too many.
 */
export type LogType =
  | Exclude<
      RoomFact["type"],
      | "timerSet"
      | "timerHeld"
      | "wallPlayed"
      | "adoptionGuessed"
      | "ticketAnswered"
      | "wallCleared"
      | "opinionGiven"
      | "checksDrawn"
      | "checksExplained"
      | "checkAnswered"
      | "messagesRead"
      | "bellSet"
      | "hallLed"
      | "deskKeyMade"
      | "deviceExpired"
      | "capitalAsked"
      | "capitalAnswered"
      | "askWithdrawn"
      | "asksClosed"
      | "declarationDrafted"
    >
  | "matchOpened"
  | "closedByAll"
  | "closedByClock"
  | "closedByTeacher"
  | "givenToBot"
  | "handedBack"
  | "paused"
  | "wentOn"
  | "beatUndone"
  | "eventStruck";

/** A line of the desk's log. Table 0 means the whole room. `seat`: the seat concerned. */
export type LogLine = Readonly<{ seq: number; type: LogType; table: number; seat: Seat | null; at: number }>;
