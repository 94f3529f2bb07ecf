/** Two studies of the lab compared in pairs: matches with the same number have the same seed, so the same luck. */
import {
  hundredths,
  isPairable,
  PAIR_COLUMNS,
  PAIR_MEASURES,
  type PairMeasure,
  type PairRow,
  pairCells,
  pairReport,
  pairsOf,
} from "../../lab/study/pair.ts";
import type { PairBand } from "../../lab/study/pair-bands.ts";
import { printedPairs } from "../../lab/study/printed.ts";
import type { Part, Run, Study } from "./lab.ts";
import type { Estimate } from "./lab-figures.ts";
import type { PairColumn } from "./pair-dots.ts";
import type { Table } from "./provenance.ts";
import { PULLS, pullParts } from "./pull-bands.ts";

export type { PairMeasure };

/** One measure of both texts. */
export type PairLine = Readonly<{
  measure: PairMeasure;
  first: number;
  second: number;
  /** The mean paired difference, first minus second, with its 95% interval. */
  difference: Estimate | null;
  /** The same with 0, ½, 1 and 2 times the text's pull; empty until that has been played for both. */
  pulled: readonly (Estimate | null)[];
}>;

/** The studies that share seeds and conditions with this one. */
export function comparable(one: Run, runs: readonly Run[]): readonly Run[] {
  return runs.filter(
    (run) => run.id !== one.id && isPairable(one.study, run.study) && rowsOf(one, run).length > 1,
  );
}

/** The number of matches that both texts have played. */
export function pairSize(one: Run, other: Run): number {
  return rowsOf(one, other).length;
}

/** The matches of the pairs that never got enough instruments, with either text and with both. */
export function notReached(
  one: Played,
  other: Played,
): Readonly<{ first: number; second: number; neither: number }> {
  const reached = rowsOf(one, other).map((row) => row.reached);
  return {
    first: reached.filter(({ text }) => !text).length,
    second: reached.filter(({ against }) => !against).length,
    neither: reached.filter(({ text, against }) => !(text || against)).length,
  };
}

/** The pairs whose difference in a measure is known: in months, one of the texts has to get enough instruments. */
export function knownRows(one: Played, other: Played, measure: PairMeasure): readonly PairRow[] {
  return rowsOf(one, other).filter(({ reached }) => measure !== "months" || reached.text || reached.against);
}

export function pairLines(one: Run, other: Run): readonly PairLine[] {
  const { measures } = pairReport(rowsOf(one, other));
  const pulled = pairBands(one, other);
  return PAIR_MEASURES.map((measure) => ({
    measure,
    first: hundredths(measures[measure].text),
    second: hundredths(measures[measure].against),
    difference: measures[measure].difference,
    pulled: pulled.map((report) => report.measures[measure].difference),
  }));
}

/** A difference without the text's pull, and whether its 95% interval leaves out zero. */
export type WithoutPull = Readonly<{
  measure: "months" | "parties";
  difference: Estimate;
  isBeyondLuck: boolean;
}>;

/** What is left of the differences in months and in parties without the text's pull; empty until it has been played. */
export function withoutPull(lines: readonly PairLine[]): readonly WithoutPull[] {
  return (["months", "parties"] as const).flatMap((measure) => {
    const difference = lines.find((line) => line.measure === measure)?.pulled[PULLS.indexOf(0)] ?? null;
    if (difference === null) return [];
    return [{ measure, difference, isBeyondLuck: difference.low > 0 || difference.high < 0 }];
  });
}

/** The number of pairs with each of the other strengths of the text's pull. */
export function pairBandGames(one: Run, other: Run): number {
  return pairBands(one, other)[0]?.games ?? 0;
}

type Played = Readonly<{ study: Study; part: Part }>;

/** What `npm run compare` prints with `--json`. */
export function pairJson(one: Run, other: Run, now = new Date()): string {
  return JSON.stringify(printedPairs(one.study, other.study, rowsOf(one, other), pairBands(one, other), now));
}

/** The matches that both texts have played. */
export function rowsOf(one: Played, other: Played): readonly PairRow[] {
  return pairsOf(one.study, one.part.rows ?? [], other.part.rows ?? []);
}

/** The comparison with 0, ½, 1 and 2 times the text's pull; empty until that has been played for both. */
function pairBands(one: Run, other: Run): readonly PairBand[] {
  const [first, second] = [pullParts(one), pullParts(other)];
  if (first === null || second === null) return [];
  return PULLS.flatMap((textPull, at) => {
    const [mine, others] = [first[at], second[at]];
    return mine === undefined || others === undefined
      ? []
      : [{ textPull, ...pairReport(rowsOf(mine, others)) }];
  });
}

const FIGURES = ["difference", "low95", "high95"] as const;

/** The difference of one measure with its interval, and the same with 0, ½, 1 and 2 times the text's pull. */
export const DIFFERENCE_HEADS: readonly string[] = [
  ...FIGURES,
  ...PULLS.flatMap((pull) => FIGURES.map((figure) => `${figure}_with_${pull / 1000}x_pull`)),
];

/** The cells below these heads. */
export function differenceCells(line: PairLine | undefined): readonly (number | null)[] {
  const found = [line?.difference, ...PULLS.map((_, at) => line?.pulled[at])];
  return found.flatMap((one) => [one?.value ?? null, one?.low ?? null, one?.high ?? null]);
}

/** The differences, a row for each measure. */
export function pairCsv(lines: readonly PairLine[]): Table {
  return {
    head: ["measure", "text_mean", "against_mean", ...DIFFERENCE_HEADS],
    rows: lines.map((line) => [line.measure, line.first, line.second, ...differenceCells(line)]),
  };
}

/** The pairs of a picture: a row for each column of dots, with the measure and its mean difference. */
export function dotsCsv(line: PairLine | undefined, columns: readonly PairColumn[]): Table {
  return {
    head: ["measure", "difference_from", "difference_to", "pairs", "pairs_bound", ...DIFFERENCE_HEADS],
    rows: columns.map(({ from, to, pairs, bounds }) => [
      line?.measure ?? null,
      from,
      to,
      pairs,
      bounds,
      ...differenceCells(line),
    ]),
  };
}

/** A row for each match: its seed, every measure with either text, and whether it got enough instruments. */
export function pairRowsCsv(one: Run, other: Run): Table {
  return { head: PAIR_COLUMNS, rows: rowsOf(one, other).map(pairCells) };
}
