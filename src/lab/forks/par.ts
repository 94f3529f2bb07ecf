/** Par: what a level-2 bot achieves in the same seat on the same seed. */

import { type Results, results } from "../../engine/seats/results.ts";
import { seen } from "../../engine/seats/seen.ts";
import { indexOf } from "../../engine/state/seat.ts";
import { type Holder, isByHand, type Setup } from "../../engine/state/setup.ts";
import { openMatch, playOut } from "../../match/match.ts";
import type { Library } from "../../match/types.ts";

const PAR: Holder = { type: "bot", level: 2 };

/**
 * The results of the seat if a level-2 bot had held it. The seat stays named in the setup, so it has a home table as
 * it did with the person. Level-2 bots also replace all other people, since par must not depend on what they did.
 */
export function par(library: Library, setup: Setup, seat: string): Results {
  const match = playOut(openMatch(library, parSetup(setup, seat)));
  return results(seen(match.world, indexOf(match.scenario, seat)));
}

export function parSetup(setup: Setup, seat: string): Setup {
  const seats = Object.fromEntries(
    Object.entries(setup.seats).map(([name, holder]) => [name, isByHand(holder) ? PAR : holder]),
  );
  return { ...setup, seats: { ...seats, [seat]: PAR } };
}
