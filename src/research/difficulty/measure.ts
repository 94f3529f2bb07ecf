/** Matches in which one seat is named and every seat plays at level 2: what the seat's mandate is usually worth. */

import { COUNTRIES } from "../../content/countries.ts";
import { handicapOf } from "../../engine/seats/handicap.ts";
import { results } from "../../engine/seats/results.ts";
import { seen } from "../../engine/seats/seen.ts";
import { hash } from "../../engine/state/hash.ts";
import type { ScenarioId } from "../../engine/state/scenario.ts";
import { indexOf } from "../../engine/state/seat.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { openMatch, playOut } from "../../match/match.ts";
import type { Library, Match } from "../../match/types.ts";
import { setupOf, type Table } from "../tournament/duel.ts";

/** The scenarios made for play. */
export const MEASURED = ["lesson", "express", "standard"] as const satisfies readonly ScenarioId[];
export type Measured = (typeof MEASURED)[number];

export type SeatJob = Readonly<{ scenario: Measured; seat: string; games: number }>;

/** One seat in every twenty for the fingerprint of the rules, from the first in ISO order. */
const EVERY = 20;

function tableOf(scenario: Measured): Table {
  return { scenario, climate: "contested", audience: "adult", seed: "difficulty" };
}

/** The Mandates of a seat without its handicap; game n has the seed `difficulty/n`. */
export function measureSeat({ scenario, seat, games }: SeatJob): number[] {
  const library = libraryFor("", tableOf(scenario));
  return Array.from({ length: games }, (_, game) => unaided(played(library, scenario, seat, game), seat));
}

/**
 * A fingerprint of the rules, as 16 hexadecimal digits: the events and results of one match for each of ten seats. The
 * handicaps do not change it, so the file of measurements can name the rules it was measured under.
 */
export function rulesOf(scenario: Measured): string {
  const library = { ...libraryFor("", tableOf(scenario)), contentHash: "" };
  const seats = COUNTRIES.filter((_, i) => i % EVERY === 0).map(({ iso3 }) => iso3);
  return hash(
    seats.flatMap((seat) => {
      const match = played(library, scenario, seat, 0);
      return [...match.log, { mandate: unaided(match, seat) }];
    }),
  );
}

function played(library: Library, scenario: Measured, seat: string, game: number): Match {
  return playOut(openMatch(library, setupOf(tableOf(scenario), game, { [seat]: { type: "bot", level: 2 } })));
}

/** The Mandate of a seat less its handicap. */
function unaided({ scenario, world }: Match, seat: string): number {
  const own = seen(world, indexOf(scenario, seat));
  return results(own).mandate - handicapOf(own);
}
