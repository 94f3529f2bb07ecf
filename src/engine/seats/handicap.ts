/** The handicap of a seat: a constant that makes up for a hard or an easy seat, as in golf (docs/MODEL.md §3.12). */

import { CLIMATE } from "../model/climate.ts";
import { type Part, part } from "./parts.ts";
import type { Seen } from "./seen.ts";

/**
 * The points that a seat's Mandate gets in every outcome, so that they change no decision: 600 less the seat's usual
 * result at level 2. 0 in research and in a scenario without measured seats.
 */
export function handicapOf({ world, country }: Seen): number {
  const { scenario, climate } = world;
  if (!CLIMATE[climate].isPlayed) return 0;
  return scenario.handicaps?.[scenario.countries[country]?.iso3 ?? ""] ?? 0;
}

/** The handicap as a part of the Mandate; empty if it is 0. */
export function handicapPart(own: Seen): Part[] {
  const points = handicapOf(own);
  return points === 0 ? [] : [part("handicap", points)];
}
