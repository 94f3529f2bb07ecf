/** Par: what a level-2 bot makes of the same seat on the same seed. */

import { type Results, results } from "../../engine/seats/results.ts";
import { seen } from "../../engine/seats/seen.ts";
import { indexOf } from "../../engine/state/seat.ts";
import { type Holder, isByHand, type Setup } from "../../engine/state/setup.ts";
import { openMatch, playOut } from "../../match/match.ts";
import type { Library } from "../../match/types.ts";

const PAR: Holder = { type: "bot", level: 2 };

/**
 * Results of the seat had a level-2 bot held it. The seat stays named in the setup, so that it sits at a
 * home table as the person did; other persons are level-2 bots too, for par must not depend on their hands.
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
