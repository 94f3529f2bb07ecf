/** The picture of two texts in pairs: a dot for each pair, at the difference that the text makes on its seed. */
import { isBound, PAIR_MEASURES, type PairMeasure, type PairRow, pairReport } from "../../lab/study/pair.ts";
import type { Estimate } from "./lab-figures.ts";

/** A dot in its column; levels count from 1. A bound is a difference that is at least as large as shown. */
export type PairDot = Readonly<{ at: number; level: number; isBound: boolean }>;

/** The pairs of one column, from its least difference to its greatest, and how many of them are bounds. */
export type PairColumn = Readonly<{ from: number; to: number; pairs: number; bounds: number }>;

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
  const differences = known.map((row) => differenceIn(row, measure));
  const width = Math.max(0, ...differences) - Math.min(0, ...differences);
  const step = STEPS.find((size) => width / size < MOST_COLUMNS) ?? 100;
  const dots = dotsOf(known, measure, step);
  return {
    dots,
    columns: columnsOf(dots, step),
    step,
    difference: pairReport(rows).measures[measure].difference,
    above: differences.filter((difference) => difference > 0).length,
    same: differences.filter((difference) => difference === 0).length,
    below: differences.filter((difference) => difference < 0).length,
  };
}

function differenceIn({ text, against }: PairRow, measure: PairMeasure): number {
  const m = PAIR_MEASURES.indexOf(measure);
  return (text[m] ?? 0) - (against[m] ?? 0);
}

/** In each column the bounds lie on top. */
function dotsOf(known: readonly PairRow[], measure: PairMeasure, step: number): PairDot[] {
  const heights = new Map<number, number>();
  const bounds = known.filter((row) => isBound(row, measure));
  return [...known.filter((row) => !isBound(row, measure)), ...bounds].map((row) => {
    // Rounded, so that the column of no difference lies around zero.
    const at = Math.round(differenceIn(row, measure) / step) * step || 0;
    const level = (heights.get(at) ?? 0) + 1;
    heights.set(at, level);
    return { at, level, isBound: isBound(row, measure) };
  });
}

function columnsOf(dots: readonly PairDot[], step: number): PairColumn[] {
  const places = [...new Set(dots.map(({ at }) => at))].sort((one, other) => one - other);
  return places.map((at) => {
    const own = dots.filter((dot) => dot.at === at);
    return {
      from: Math.ceil(at - step / 2),
      to: Math.ceil(at + step / 2) - 1,
      pairs: own.length,
      bounds: own.filter((dot) => dot.isBound).length,
    };
  });
}
