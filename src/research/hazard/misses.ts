/**
 * How far each shipped treaty lay from its forecast, predicted from the others without its relatives. `npm run
 * validate -- --write` measures it; forecasts of other treaties are widened by it.
 */
import { related } from "../history/family.ts";
import { type Factors, factorsOf, type Miss } from "../history/widening.ts";
import shipped from "./forecast-misses.json" with { type: "json" };

/** The months after the opening at which forecasts are made and measured. */
export const LOOKS = [0, 6, 12, 24] as const;
export type Look = (typeof LOOKS)[number];

/** By model, and for the hazard by month. */
export type Misses = Readonly<{
  history: readonly Miss[];
  hazard: Readonly<Record<`${Look}`, readonly Miss[]>>;
}>;

export const MISSES: Misses = shipped;

/** The factors for a treaty, from treaties that are not related to it. */
export function factorsFor(treaty: string, misses: readonly Miss[]): Factors {
  return factorsOf(misses.filter((miss) => !related(treaty, miss.treaty)));
}

/** The last look at or before a month. @example month 13 has the look of month 12 */
export function lookAt(month: number): Look {
  return LOOKS.findLast((look) => look <= month) ?? 0;
}
