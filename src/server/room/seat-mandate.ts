/** The mandate of one seat, for the desk alone and only when the teacher asks. No news ever carries it. */
import type { Seat } from "../../engine/state/seat.ts";
import { viewOf } from "../../match/match.ts";
import type { SeatMandate } from "../../room/seat-mandate.ts";
import type { RefusalReason } from "./runtime.ts";
import { type Open, tableOf } from "./snapshot.ts";

/** @returns the mandate, or why there is none */
export function seatMandate(room: Open, table: number, seat: Seat): SeatMandate | RefusalReason {
  if (!room.state.settings.seats.includes(seat)) return "noSeat";
  const match = tableOf(room, table)?.match;
  if (match === undefined) return "notStarted";
  const { mine } = viewOf(match, seat);
  if (mine === null) return "noSeat";
  const { objectives, redLines } = mine;
  return { objectives: [...objectives].sort((a, b) => b.weight - a.weight), redLines };
}
