/**
 * How hard each seat is in each scenario made for play. `npm run difficulty` measures what level 2 gets in the seat,
 * and `npm run content` copies the means here, as whole points in ISO order.
 */
import type { ScenarioId } from "../engine/state/scenario.ts";
import { COUNTRIES } from "./countries.ts";
import generated from "./generated/difficulty.json" with { type: "json" };

const MEANS: Readonly<Partial<Record<ScenarioId, readonly number[]>>> = generated;

/** The Mandate that a seat with its handicap gets on average at level 2 [design]. */
const PAR = 600;

/** Handicaps are rounded to this many points [design]. */
const ROUNDED_TO = 5;

/** 1 for the easiest fifth of the seats, 5 for the hardest. */
export type Difficulty = 1 | 2 | 3 | 4 | 5;

export const STEPS: readonly Difficulty[] = [1, 2, 3, 4, 5];

/** The handicap of each seat by ISO code. Undefined for a scenario that was not measured. */
export function handicapsOf(scenario: ScenarioId): Readonly<Record<string, number>> | undefined {
  const means = MEANS[scenario];
  if (means === undefined) return undefined;
  return Object.fromEntries(COUNTRIES.map(({ iso3 }, i) => [iso3, handicapFor(means[i] ?? PAR)]));
}

/** @example handicapFor(437) is 165, handicapFor(748) is −150 */
export function handicapFor(mean: number): number {
  return PAR - ROUNDED_TO * Math.round(mean / ROUNDED_TO);
}

/** The difficulty of a seat, by fifths of all seats. Null for a scenario that was not measured. */
export function difficultyOf(scenario: ScenarioId, iso3: string): Difficulty | null {
  const means = MEANS[scenario];
  const own = means?.[COUNTRIES.findIndex((country) => country.iso3 === iso3)];
  if (means === undefined || own === undefined) return null;
  const easier = means.filter((mean) => mean > own).length;
  return STEPS[Math.floor((STEPS.length * easier) / means.length)] ?? null;
}
