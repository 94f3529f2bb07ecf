/** What a setup gives to a seat before anybody takes it. */
import type { SeatObjective } from "../../engine/model/stakes.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { openMatch, viewOf } from "../../match/match.ts";
import { libraryFor } from "../game/library.ts";

/**
 * The mandate that a seat will have in the match opened by a setup. It is read from that seat's own view, so it reveals
 * nothing about other seats.
 */
export function mandateOf(setup: Setup, seat: Seat): readonly SeatObjective[] {
  return viewOf(openMatch(libraryFor(setup), setup), seat).mine?.objectives ?? [];
}
