/** Rows of V5 and V6 on nine older treaties. */
import { mean } from "../../history/history.ts";
import type { Interval } from "../bootstrap.ts";
import type { OldResult } from "../older-treaties.ts";
import { coverBounds } from "./cover.ts";
import { type Row, row } from "./rows.ts";
import { habitRow, inside, missBy, overFamilies, REPORTED } from "./treaty-rows.ts";

const COMPATIBLE = "compatible with 80%";

/** Treaties of 1961 to 1974, on which nothing was fitted. */
export function oldRows(results: readonly OldResult[]): Row[] {
  const what = `${results.length} treaties of 1961–1974`;
  const over = (pick: (one: OldResult) => number): number => mean(results.map(pick));
  const ours = (name: string, pick: (one: OldResult) => number): Interval =>
    overFamilies(`older/${name}`, results, pick);
  const covered = results.reduce((sum, one) => sum + inside(one.outcome, one.range), 0);
  const bounds = coverBounds(results.length);
  return [
    row({
      id: "V6",
      outcome: `${what}: C by 36 months`,
      target: "above propensity",
      ours: ours("c", ({ order }) => order.cIndex),
      baselines: { propensity: over(({ cPropensity }) => cPropensity) },
      met: (value) => value > over(({ cPropensity }) => cPropensity),
    }),
    habitRow(what, results, ({ order, cPropensity }) => order.cIndex - cPropensity),
    row({
      id: "V6",
      outcome: `${what}: Brier at 36 months`,
      target: REPORTED,
      ours: ours("brier", ({ order }) => order.brier),
      baselines: { rateOfOthers: over(({ brierRateOfOthers }) => brierRateOfOthers) },
    }),
    row({
      id: "V5",
      outcome: `${what}: error of the median, months`,
      target: REPORTED,
      ours: ours("error", ({ outcome, range }) => missBy(outcome, range)),
      baselines: { medianOfOthers: over((one) => Math.abs(one.medianOfOthers - one.outcome.month)) },
    }),
    row({
      id: "V5",
      outcome: `${what}: within the 80% range, of ${bounds.low}..${bounds.high}`,
      target: COMPATIBLE,
      ours: { value: covered, ...bounds },
      met: (value) => value >= bounds.low && value <= bounds.high,
    }),
  ];
}
