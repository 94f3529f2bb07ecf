/**
 * Clause price tags. In each game, each alternative of each article replaces the one in the text, one at a time and
 * with the same random draws. Differences are whole numbers, so the sums and squares from several workers can be
 * added.
 */
import { INDICES, type Scenario } from "../../engine/state/scenario.ts";
import type { Library } from "../../match/types.ts";
import { playRow, type Row } from "./row.ts";
import { type Study, textOf } from "./study.ts";

/**
 * `parties`: their number at the horizon. `months`: months to the N-th instrument, or the horizon if it never came.
 * `adopted`: 0 or 1. `rights`: the safeguards index, 0..100. `cooperation` and `abuse`: the halves of the World
 * result, in thousandths.
 */
export const MEASURES = ["parties", "months", "adopted", "rights", "cooperation", "abuse"] as const;
export type Measure = (typeof MEASURES)[number];

/** The sum and the sum of squares of each measure, in the order of `MEASURES`. */
export type Sums = readonly (readonly [sum: number, squares: number])[];

export type Flip = Readonly<{ article: number; alternative: number; games: number; sums: Sums }>;

/** `base` has the sums of the text itself. The sums of a flip add up its differences from the base. */
export type PriceCounts = Readonly<{ games: number; base: Sums; flips: readonly Flip[] }>;

const RIGHTS = INDICES.indexOf("safeguards");
const NO_SUMS: Sums = MEASURES.map(() => [0, 0] as const);

export function noPrices(scenario: Scenario): PriceCounts {
  const flips = scenario.articles.flatMap(({ alternatives }, article) =>
    alternatives.map((_, alternative): Flip => ({ article, alternative, games: 0, sums: NO_SUMS })),
  );
  return { games: 0, base: NO_SUMS, flips };
}

/** How many matches one game of a price study plays for a given text, including the match with the text itself. */
export function matchesAGame(scenario: Scenario): number {
  return scenario.articles.reduce((sum, { alternatives }) => sum + alternatives.length - 1, 1);
}

/**
 * Plays all flips of one game; a flip is the text with one alternative replaced. A negotiated text is negotiated only
 * once, and its flips begin on the last night, like those of a given text.
 */
export function playPrices(library: Library, study: Study, scenario: Scenario, game: number): PriceCounts {
  const text = textOf(study) ?? playRow(library, study, game, null).text;
  const base = measuresOf(playRow(library, study, game, text), study.horizon);
  const flips = noPrices(scenario).flips.map((flip): Flip => {
    if (text[flip.article] === flip.alternative) return flip;
    const changed = text.map((alternative, a) => (a === flip.article ? flip.alternative : alternative));
    const values = measuresOf(playRow(library, study, game, changed), study.horizon);
    return { ...flip, games: 1, sums: sumsOf(values.map((value, m) => value - (base[m] ?? 0))) };
  });
  return { games: 1, base: sumsOf(base), flips };
}

/** The measures in the order of `MEASURES`. */
export function measuresOf(row: Row, horizon: number): number[] {
  const measures: Readonly<Record<Measure, number>> = {
    parties: row.deposited.filter((month) => month >= 0).length,
    months: row.reached < 0 ? horizon : row.reached,
    adopted: row.adoption === "failed" ? 0 : 1,
    rights: row.indices[RIGHTS] ?? 0,
    cooperation: row.cooperation,
    abuse: row.abuse,
  };
  return MEASURES.map((measure) => measures[measure]);
}

function sumsOf(values: readonly number[]): Sums {
  return values.map((value) => [value, value * value] as const);
}

/** Adds two counts of the same study. */
export function addPrices(one: PriceCounts, other: PriceCounts): PriceCounts {
  const add = (a: Sums, b: Sums): Sums =>
    a.map(([sum, squares], m) => [sum + (b[m]?.[0] ?? 0), squares + (b[m]?.[1] ?? 0)] as const);
  const flips = one.flips.map((flip, at): Flip => {
    const partner = other.flips[at];
    if (partner === undefined) return flip;
    return { ...flip, games: flip.games + partner.games, sums: add(flip.sums, partner.sums) };
  });
  return { games: one.games + other.games, base: add(one.base, other.base), flips };
}
