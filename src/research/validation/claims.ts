/**
 * What was claimed about the published test set before it was scored, and whether it holds. A claim that fails is
 * printed like one that holds.
 */
import type { Predictor } from "./test-set.ts";

/** The figures of the whole set that claims are about. */
type Scored = Readonly<{
  totals: Readonly<Record<Predictor, Readonly<{ hold: number; intervalScore: number }>>>;
  order: Readonly<Record<"history" | "hazard", Readonly<{ cIndex36: Readonly<{ value: number }> }>>>;
}>;

export type Claim = Readonly<{
  id: "ranges" | "order" | "score";
  model: "history" | "hazard";
  value: number;
  /** The claim is met at this value; an interval score is better if it is lower. */
  bound: number;
  holds: boolean;
}>;

/** An 80% range of 19 treaties holds 14 or more with a chance above nine in ten, if it is right. */
const LEAST_HELD = 14;
const LEAST_ORDER = 0.73;

export function claimsOf({ totals, order }: Scored): readonly Claim[] {
  const best = Math.min(totals.exponential.intervalScore, totals.empirical.intervalScore);
  return (["history", "hazard"] as const).flatMap((model): Claim[] => {
    const { hold, intervalScore } = totals[model];
    const concordance = order[model].cIndex36.value;
    return [
      { id: "ranges", model, value: hold, bound: LEAST_HELD, holds: hold >= LEAST_HELD },
      { id: "order", model, value: concordance, bound: LEAST_ORDER, holds: concordance >= LEAST_ORDER },
      { id: "score", model, value: intervalScore, bound: best, holds: intervalScore < best },
    ];
  });
}
