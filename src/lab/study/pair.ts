/**
 * Two whole texts compared in pairs: every match is played with either text on the same seed, so both meet the same
 * luck. The interval is that of the paired differences, which is narrower than the difference of two intervals.
 */
import { fieldIn, type GameRow, gameRowOf } from "./game-row.ts";
import { type Estimate, meanEstimate } from "./interval.ts";
import { ADOPTIONS, playRow } from "./row.ts";
import { libraryOfStudy, type Study, setupOf, textOf } from "./study.ts";

/**
 * What is compared. `consensus` is 1 if the text was adopted without a vote; the others are the measures of price tags.
 */
export const PAIR_MEASURES = [
  "parties",
  "months",
  "adopted",
  "consensus",
  "rights",
  "cooperation",
  "abuse",
] as const;
export type PairMeasure = (typeof PAIR_MEASURES)[number];

/** One match: its seed, and the measures with either text, in the order of `PAIR_MEASURES`. */
export type PairRow = Readonly<{
  game: number;
  seed: string;
  text: readonly number[];
  against: readonly number[];
  /** Whether the match got enough instruments with either text. If not, its months are those of the horizon. */
  reached: Readonly<{ text: boolean; against: boolean }>;
}>;

/** The columns of a table with a row for each match, in page and command. */
export const PAIR_COLUMNS: readonly string[] = [
  "game",
  "game_seed",
  ...PAIR_MEASURES.map((id) => `${id}_text`),
  ...PAIR_MEASURES.map((id) => `${id}_against`),
  "reached_text",
  "reached_against",
];

/** The cells of one match below these columns. */
export function pairCells({ game, seed, text, against, reached }: PairRow): readonly (string | number)[] {
  return [game, seed, ...text, ...against, Number(reached.text), Number(reached.against)];
}

/** Whether only one of the texts got enough instruments: then the difference in months is a bound. */
export function isBound({ reached }: PairRow, measure: PairMeasure): boolean {
  return measure === "months" && reached.text !== reached.against;
}

export type PairReport = Readonly<{
  games: number;
  /** The mean with each text, and the mean paired difference (text minus against) with its 95% interval. */
  measures: Readonly<
    Record<PairMeasure, Readonly<{ text: number; against: number; difference: Estimate | null }>>
  >;
}>;

/** Plays one match with both texts. */
export function playPair(engineVersion: string, study: Study, other: Study, game: number): PairRow {
  const played = (one: Study): GameRow =>
    gameRowOf(game, playRow(libraryOfStudy(engineVersion, one), one, game, textOf(one)), one.horizon);
  return pairOf(study, played(study), played(other));
}

function pairOf(study: Study, row: GameRow, other: GameRow): PairRow {
  const game = fieldIn(row, "game");
  const isThere = (one: GameRow): boolean => fieldIn(one, "reached") >= 0;
  return {
    game,
    seed: setupOf(study, game).seed,
    text: measuresIn(row),
    against: measuresIn(other),
    reached: { text: isThere(row), against: isThere(other) },
  };
}

function measuresIn(row: GameRow): number[] {
  const how = ADOPTIONS[fieldIn(row, "adoption")];
  return PAIR_MEASURES.map((measure) =>
    measure === "consensus" ? Number(how === "consensus") : fieldIn(row, measure),
  );
}

/** The pairs of two studies that were played apart: their matches with the same number have the same seed. */
export function pairsOf(study: Study, rows: readonly GameRow[], others: readonly GameRow[]): PairRow[] {
  const byGame = new Map(others.map((row) => [row[0], row]));
  return rows.flatMap((row) => {
    const other = byGame.get(row[0]);
    return other === undefined ? [] : [pairOf(study, row, other)];
  });
}

/** Whether two studies share seeds and conditions, so that only their texts differ. */
export function isPairable(one: Study, other: Study): boolean {
  const conditions = ({ text, games, ...rest }: Study): string => JSON.stringify(Object.entries(rest).sort());
  return conditions(one) === conditions(other);
}

export function pairReport(rows: readonly PairRow[]): PairReport {
  const n = rows.length;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const entries = PAIR_MEASURES.map((measure, m) => {
    const differences = rows.map(({ text, against }) => (text[m] ?? 0) - (against[m] ?? 0));
    const mean = meanEstimate(sum(differences), sum(differences.map((value) => value * value)), n);
    const difference = mean !== null && isShare(measure) ? withinOne(mean) : mean;
    const text = sum(rows.map((row) => row.text[m] ?? 0)) / n;
    const against = sum(rows.map((row) => row.against[m] ?? 0)) / n;
    return [measure, { text, against, difference }] as const;
  });
  return { games: n, measures: Object.fromEntries(entries) as PairReport["measures"] };
}

/** Whether a match counts 0 or 1, so that the mean is a share of matches. */
function isShare(measure: PairMeasure): boolean {
  return measure === "adopted" || measure === "consensus";
}

/**
 * A difference of two shares is never beyond ±1, but ±1.96 standard errors can be.
 * @example −0.9 (−1.03 to −0.77) is −0.9 (−1 to −0.77)
 */
function withinOne({ value, low, high }: Estimate): Estimate {
  return { value, low: Math.max(-1, low), high: Math.min(1, high) };
}

/** Whether every match gave the same, so that there is no interval to tell. */
export function isUniform({ low, high }: Estimate): boolean {
  return low === high;
}

/** The decimals of a mean and its interval: more than two if with two the interval would look as if it had no width. */
export function decimalsOf({ low, high }: Estimate): 2 | 4 {
  return hundredths(low) === hundredths(high) && low !== high ? 4 : 2;
}

/** A mean as page and command show it: 319.265 is 319.27 in both, although no number of a computer is exactly it. */
export function hundredths(value: number): number {
  return Math.round(100 * value) / 100;
}
