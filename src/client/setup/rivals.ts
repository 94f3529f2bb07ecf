/** Delegations that can be given to the search, which then plays them as rivals. */
import { COUNTRIES } from "../../content/countries.ts";
import { HOME_TABLES } from "../../content/home-tables.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { PublicWorld } from "../../engine/state/world.ts";

/**
 * The possible numbers of rivals: none, the three most powerful, or all eleven others among the twelve with a
 * handwritten mandate.
 */
export const RIVALS = [0, 3, 11] as const;

/** Seats for this number of rivals, the most powerful first. */
export function rivalSeats(own: string, count: number): Setup["seats"] {
  const rivals = COUNTRIES.filter(({ iso3 }) => HOME_TABLES.includes(iso3) && iso3 !== own)
    .sort((x, y) => y.power - x.power)
    .slice(0, count);
  return Object.fromEntries(rivals.map(({ iso3 }) => [iso3, { type: "search" }]));
}

/** Rivals that are still searching in this beat. */
export function thinkingRivals({ holders, ready }: PublicWorld, { countries }: Scenario): readonly number[] {
  return holders.flatMap((holder, i) =>
    holder.type === "search" && !ready.includes(countries[i]?.iso3 ?? "") ? [i] : [],
  );
}
