/** Widens the forecasts of a whole test of treaties left out in turn, and measures by how much. */
import { factorsFor, LOOKS, type Misses } from "../hazard/misses.ts";
import { type Miss, missOf, type Range, widened } from "../history/widening.ts";
import type { TreatyResult } from "./leave-one-out.ts";

const THOUSAND = 1000;

/** The errors of the ranges as the models give them, rounded to thousandths. */
export function missesOf(results: readonly TreatyResult[]): Misses {
  const of = (pick: (result: TreatyResult) => Range | undefined): Miss[] =>
    results.flatMap((result) => {
      const range = pick(result);
      return range === undefined ? [] : [rounded(missOf(result.treaty, range, result.outcome))];
    });
  const at = (look: number): Miss[] => of(({ looks }) => looks.find((own) => own.look === look)?.hazard);
  return {
    history: of(({ opening }) => opening.history),
    hazard: { 0: at(0), 6: at(6), 12: at(12), 24: at(24) },
  };
}

function rounded({ treaty, fast, slow }: Miss): Miss {
  const round = (value: number): number => Math.round(THOUSAND * value) / THOUSAND;
  return { treaty, fast: round(fast), slow: round(slow) };
}

/** The same results with every range widened by the errors of unrelated treaties. */
export function widenAll(results: readonly TreatyResult[]): TreatyResult[] {
  const misses = missesOf(results);
  return results.map((result) => {
    const { treaty, outcome, opening, looks } = result;
    const widen = (range: Range, own: readonly Miss[], now: number): Range =>
      widened(range, factorsFor(treaty, own), outcome, now);
    return {
      ...result,
      opening: {
        ...opening,
        hazard: widen(opening.hazard, misses.hazard[LOOKS[0]], 0),
        again: widen(opening.again, misses.hazard[LOOKS[0]], 0),
        history: widen(opening.history, misses.history, 0),
      },
      looks: looks.map((own) => ({
        ...own,
        hazard: widen(own.hazard, misses.hazard[own.look], own.look),
      })),
    };
  });
}
