/** What a setup gives to a seat before anybody sits down there. */
import type { SeatObjective } from "../../engine/model/stakes.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { openMatch, viewOf } from "../../match/match.ts";
import { libraryFor } from "../game/library.ts";

/**
 * The mandate a seat will have in the match that a setup opens. It is read from the view of that seat alone, so nothing of
 * another seat is told.
 */
export function mandateOf(setup: Setup, seat: Seat): readonly SeatObjective[] {
  return viewOf(openMatch(libraryFor(setup), setup), seat).mine?.objectives ?? [];
}
