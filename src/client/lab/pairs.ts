/** Two studies of the lab compared in pairs: matches with the same number have the same seed, so the same luck. */
import {
  hundredths,
  isPairable,
  type PairReport,
  type PairRow,
  pairReport,
  pairsOf,
} from "../../lab/study/pair.ts";
import { MEASURES } from "../../lab/study/prices.ts";
import { printedPairs } from "../../lab/study/printed.ts";
import type { Part, Run, Study } from "./lab.ts";
import type { Estimate, Measure } from "./lab-figures.ts";
import type { Table } from "./provenance.ts";
import { PULLS, pullParts } from "./pull-bands.ts";

/** One measure of both texts. */
export type PairLine = Readonly<{
  measure: Measure;
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

export function pairLines(one: Run, other: Run): readonly PairLine[] {
  const { measures } = pairReport(rowsOf(one, other));
  const pulled = pulledReports(one, other);
  return MEASURES.map((measure) => ({
    measure,
    first: hundredths(measures[measure].text),
    second: hundredths(measures[measure].against),
    difference: measures[measure].difference,
    pulled: pulled.map((report) => report.measures[measure].difference),
  }));
}

/** The difference in months without the text's pull, and whether its interval leaves out zero. */
export function withoutPull(
  lines: readonly PairLine[],
): Readonly<{ difference: Estimate; isTold: boolean }> | null {
  const difference = lines.find(({ measure }) => measure === "months")?.pulled[PULLS.indexOf(0)] ?? null;
  return difference === null ? null : { difference, isTold: difference.low > 0 || difference.high < 0 };
}

type Played = Readonly<{ study: Study; part: Part }>;

/** What `npm run compare` prints with `--json`. */
export function pairJson(one: Run, other: Run, now = new Date()): string {
  return JSON.stringify(printedPairs(one.study, other.study, rowsOf(one, other), now));
}

/** The matches that both texts have played. */
export function rowsOf(one: Played, other: Played): readonly PairRow[] {
  return pairsOf(one.study, one.part.rows ?? [], other.part.rows ?? []);
}

function pulledReports(one: Run, other: Run): readonly PairReport[] {
  const [first, second] = [pullParts(one), pullParts(other)];
  if (first === null || second === null) return [];
  return PULLS.flatMap((_, at) => {
    const [mine, others] = [first[at], second[at]];
    return mine === undefined || others === undefined ? [] : [pairReport(rowsOf(mine, others))];
  });
}

/** The differences, a row for each measure. */
export function pairCsv(lines: readonly PairLine[]): Table {
  const pulls = PULLS.flatMap((pull) =>
    ["difference", "low95", "high95"].map((figure) => `${figure}_with_${pull / 1000}x_pull`),
  );
  return {
    head: ["measure", "text_mean", "against_mean", "difference", "low95", "high95", ...pulls],
    rows: lines.map(({ measure, first, second, difference, pulled }) => [
      measure,
      first,
      second,
      difference?.value ?? null,
      difference?.low ?? null,
      difference?.high ?? null,
      ...PULLS.flatMap((_, at) => {
        const { value = null, low = null, high = null } = pulled[at] ?? {};
        return [value, low, high];
      }),
    ]),
  };
}

/** A row for each match: its seed, and every measure with either text. */
export function pairRowsCsv(one: Run, other: Run): Table {
  return {
    head: [
      "game",
      "game_seed",
      ...MEASURES.map((id) => `${id}_text`),
      ...MEASURES.map((id) => `${id}_against`),
    ],
    rows: rowsOf(one, other).map(({ game, seed, text, against }) => [game, seed, ...text, ...against]),
  };
}
