/** The picture of two texts in pairs: a dot for each pair, at the difference that the text makes on its seed. */
import { PAIR_MEASURES, type PairMeasure, type PairRow, pairReport } from "../../lab/study/pair.ts";
import type { Estimate } from "./lab-figures.ts";

/** A dot in its column; levels count from 1. */
export type PairDot = Readonly<{ at: number; level: number }>;

/** The pairs of one column, from its least difference to its greatest. */
export type PairColumn = Readonly<{ from: number; to: number; pairs: number }>;

export type PairPicture = Readonly<{
  dots: readonly PairDot[];
  columns: readonly PairColumn[];
  /** The width of a column, in units of the measure. */
  step: number;
  difference: Estimate | null;
  above: number;
  same: number;
  below: number;
}>;

const MOST_COLUMNS = 60;
const STEPS = [1, 2, 5, 10, 20, 50, 100] as const;

/** @param known the pairs whose difference is known; only these have a dot, but the mean is that of all pairs */
export function pairPicture(
  rows: readonly PairRow[],
  measure: PairMeasure,
  known: readonly PairRow[] = rows,
): PairPicture {
  const m = PAIR_MEASURES.indexOf(measure);
  const differences = known.map(({ text, against }) => (text[m] ?? 0) - (against[m] ?? 0));
  const width = Math.max(0, ...differences) - Math.min(0, ...differences);
  const step = STEPS.find((size) => width / size < MOST_COLUMNS) ?? 100;
  const heights = new Map<number, number>();
  const dots = differences.map((difference): PairDot => {
    // Rounded, so that the column of no difference lies around zero.
    const at = Math.round(difference / step) * step || 0;
    const level = (heights.get(at) ?? 0) + 1;
    heights.set(at, level);
    return { at, level };
  });
  return {
    dots,
    columns: [...heights]
      .sort(([one], [other]) => one - other)
      .map(([at, pairs]) => ({ from: Math.ceil(at - step / 2), to: Math.ceil(at + step / 2) - 1, pairs })),
    step,
    difference: pairReport(rows).measures[measure].difference,
    above: differences.filter((difference) => difference > 0).length,
    same: differences.filter((difference) => difference === 0).length,
    below: differences.filter((difference) => difference < 0).length,
  };
}
